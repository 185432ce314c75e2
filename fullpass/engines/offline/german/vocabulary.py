"""German words for what people like, make, think and do, and for what is of the moment."""

from __future__ import annotations

from fullpass.engines.offline.plain import one_of

ME = r"(?:ich(?!-)|wir)"
MY = r"(?:mein\w*|unser\w*)"
NOT_AT_HAND = (
    r"(?!(?:das|es(?!,)|dies\w*|da|dein\w*|ich|wir|du|er|sie|hier|gerade|an dich|die (?:erste|zweite))\b)"
)
THAT_AT_HAND = (  # "das komisch", not "das Wahlrecht zu streng"
    r" das(?: (?:nicht|auch|so|sehr|ganz|echt|total|eher|ziemlich|richtig|schon|wirklich|"
    r"ja|alles|hier|zu))* \w+$"
)
A_THING = (  # with the article that may also stand alone: "das Meer", not "das sehr"
    r"das (?!(?:hier|da|so|sehr|nicht|auch|alles|total|echt|wirklich|gar|jetzt|schon|richtig|ganz|was|wie|am|"
    r"einfach|immer|eigentlich|überhaupt|\w+te|bild|ende|ergebnis|rezept|lied|foto|gedicht|kleid|geschenk)\b)"
    r"\w{3}"
)


# before it stands what somebody does, can or must do, in the infinitive
_HELPING = "(?:tue?n?|kann|können|will|wollen|muss|müssen|soll(?:te)?n?|darf|dürfen|möchten?|werden?)"


def does(verbs: str) -> str:
    """Give a pattern for verbs of the first person, before or behind their subject."""
    verb = one_of(verbs)
    return rf"(?:\b{ME}(?: \w+){{0,3}}? {verb}\b|\b{verb}(?: (?!{_HELPING}\b)\w+)? {ME}\b)"


EVENT = r"\w*" + one_of(
    """geburtstag hochzeit hochzeitstag jahrestag jubiläum todestag namenstag termin frist deadline abgabe
    prüfung klausur examen abitur operation op umzug einzug auszug flug reise urlaub vertrag abo pass visum
    ausweis führerschein konzert premiere ausstellung veröffentlichung release launch
    start eröffnung verteidigung disputation kolloquium feier fest taufe konfirmation einschulung konferenz
    tagung vortrag auftritt lesung rennen marathon triathlon wettkampf turnier gespräch interview
    probezeit elternzeit mutterschutz rente semester ausbildung praktikum kurs seminar tag
    versicherung sitzung scheidung beerdigung treffen"""
)
LIFE = one_of(
    """geboren geheiratet heiraten? verheiratet zur_welt (?:ein|aus|um|weg)?gezogen ziehen? angefangen
    begonnen beginn\\w* fangen? starte\\w* enden? endet läuft abgelaufen abgeschlossen bestanden
    kennengelernt verlobt getrennt geschieden gestorben verstorben starb fliegen? (?:ver)?reisen? feiern?
    feiere verteidige gegründet eröffne\\w* adoptiert bekommen bekommt erwarten? ruhestand pensioniert
    befördert operiert (?:ein|aus)gewandert gekommen kam(?:en)? kommt erscheint erscheinen findet geplant
    fällig werden? wird gekauft verkauft geerbt promoviert gewonnen verloren zurückgekehrt aufgenommen
    eingestellt abgeben abzugeben einreichen umziehen fertig"""
)
TO_COME = (
    r"\b(?:soll|wird|ist) .*\b(?:erscheinen|starten|beginnen|stattfinden|veröffentlicht|geplant|online|"
    r"live)\b"
)
VIEW = one_of(
    """überzeugt\\w* überzeugung\\w* meinung ansicht auffassung standpunkt prinzip\\w* grundsatz
    grundsätze grundwert\\w* werte wertvorstellung\\w* \\w*motto maxime leitsatz leitspruch credo
    weltbild weltanschauung philosophie (?:grund)?haltung skeptisch skeptiker\\w* misstrauisch kritisch
    befürworter\\w* gegner\\w* anhänger\\w* verfechter\\w* atheist\\w* agnostiker\\w* christ\\w*
    katholi\\w* evangelisch\\w* protestant\\w* muslim\\w* jüdisch\\w* jude jüdin buddhist\\w* hindu\\w*
    pazifist\\w* feminist\\w* sozialist\\w* humanist\\w* gläubig\\w* religiös\\w* politisch konservativ\\w*
    liberal\\w*"""
)
LIKED = one_of(
    """furchtbar\\w* schrecklich\\w* toll super klasse großartig \\w*langweilig\\w* nervig\\w* herrlich
    wunderbar grässlich eklig\\w* ekelhaft entspannend anstrengend spannend\\w* lecker\\w* schön\\w*
    hässlich gemütlich köstlich"""
)
MADE = r"\w*" + one_of(
    """projekte? vorhaben startup start-up roman krimi buch podcast blog kanal newsletter arbeit
    dissertation thesis promotion studie app webseite website plattform shop spiel album bibliothek
    plugin prototyp software system tool ausstellung skulptur café laden geschäft bäckerei atelier
    agentur galerie drehbuch drama theaterstück film hörspiel sammlung kampagne initiative verein team"""
)
OFTEN = one_of(
    """immer(?!_noch|_wieder) nie niemals stets meist meistens grundsätzlich prinzipiell
    jede[nrsm]?_(?:tag|morgen|abend|nacht|woche|monat|jahr|sommer|winter|frühjahr|herbst|\\w+tag|\\w+abend|wochenende|mal)
    täglich wöchentlich oft häufig regelmäßig normalerweise gewöhnlich üblicherweise ausschließlich
    hauptsächlich am_wochenende morgens vormittags mittags nachmittags abends nachts \\w+tags freizeit
    zum_frühstück nur_noch fast_nur am_besten"""
)
FOND = one_of(
    """bei_mir_nur zum_(?:lernen|arbeiten|(?:ein)?schlafen|denken|schreiben|kochen|lesen)_brauche_ich
    lieber(?!_gelassen) am_liebsten (?:nichts|wenig)_anfangen nicht_genug umgestiegen liebste[rsn]?
    stehen?_(?:\\w+_)?auf ausgleich hobby bekomm(?:t|en)_mir infrage in_frage
    interessier(?:t|en)_(?:mich|uns) methode besser_mit gerne? ungern bevorzug\\w* lieblings\\w*
    favorit\\w* leidenschaft\\w* vorliebe schwäche_für abneigung \\w*allergi\\w* \\w*intoleran\\w*
    \\w*unverträglich\\w* vegan\\w* vegetari\\w* pescetari\\w* koscher halal glutenfrei laktosefrei
    \\bfern$ ohne_[\\w_]+_kann_ich_nicht gehöre_zu_den wünsche_(?:ich_)?mir_keine entspannen? leiden_kann
    kann_.*leiden riechen_kann angst_vor \\w+angst phobie ausstehen begeister\\w* süchtig \\w*fan jagen
    nachteule frühaufsteher\\w* \\w*muffel"""
)
SPOKEN_OF = one_of(  # what the talk is about, and nobody likes for good
    """leute idee richtung stil ton titel anfang schluss ende name namen stelle szene figur farbe formulierung
    wort art bilder zeichnung reim logo entwurf"""
)
SLIGHT = (  # small things that tell nothing for good by themselves
    rf"\b(?:mag|liebe|hasse|finde) (?:ich )?(?:den|die|das) {SPOKEN_OF}(?: (?:so|zu|sehr|ganz|echt|nicht|"
    r"etwas|ziemlich)){0,2}(?: (?!von|vom|der|des|dass|zu)\w+)?$"
    r"|\b(?:kann|können|muss|müssen|soll|sollen|will|wollen|darf|mag) (?:ich |wir )?(?:es|ihn|das|die|den) "
    r"(?:(?:dann|auch|noch|ja|mal|schon|gern|selbst|wieder|nicht|mehr) )*\w+(?:en|ern|eln)$"
    r"|^(?:ich|wir) (?:habe|haben) (?:(?:am|diesen|letzten) \w+tag |endlich |schon )*(?:unterschrieben|"
    r"zugesagt|abgesagt|angenommen|abgelehnt|entschieden|übernommen|behalten)$"
    r"|^(?:ich|wir) machen? (?:\w+tags?|mittwochs?|am \w+tag)(?:,| und|$)"
    r"|\bseit .*\b(?:müde|übermüdet|schlapp|erschöpft|gereizt|erkältet|genervt)$"
    r"|\b(?:möchten?|will|wollen|mag) (?:ich |wir )?(?:heute|jetzt|gerade)\b"
    r"|\bin der (?:werkstatt|reparatur)(?:,|$)"
)
STIRS = one_of(
    "nervt nerven langweilt stört stören stresst entspannt beruhigt fasziniert faszinieren ekelt freut"
)
PLEASES = one_of("schmeckt schmecken gefällt gefallen liegt liegen")
USE = (
    "benutze benutzen nutze nutzen verwende verwenden trinke trinken esse essen rauche höre hören "
    "trage tragen vertrage vertragen meide vermeide vermeiden sammle mag mögen liebe lieben hasse hassen "
    "genieße "
    "verabscheue verzichte verzichten"
)
MAKE = (
    "entwickle entwickeln programmiere programmieren baue bauen renoviere renovieren restauriere "
    "restaurieren "
    "saniere sanieren organisiere organisieren koordiniere koordinieren betreibe betreiben gründe gründen "
    "designe zeichne komponiere untersuche erforsche promoviere forsche migriere migrieren übersetze "
    "illustriere "
    "veröffentliche "
    "digitalisiere trainiere trainieren studiere studieren entwerfe gestalte gestalten produziere moderiere "
    "züchte verantworte eröffne eröffnen erweitere erweitern lerne lernen übe schreibe schreiben plane "
    "planen errichte erarbeite"
)
WORK_ON = does("arbeite arbeiten tüftle bastle bastele werkle schraube schreibe schreiben sitze feile")
LEAD = does("leite leiten betreue betreuen führe führen pflege pflegen warte begleite verantworte")
FURTHER = does("bilde lege helfe arbeite")
PREPARE = does("bereite bereiten")
REBUILD = does("stelle stellen steigen baue bauen")
HOLD = rf"(?:{does('glaube glauben denke denken finde finden')}|\b{ME} meinen?,)"
STAND = does(
    "befürworte unterstütze bezweifle misstraue vertraue schätze respektiere bete wähle vertrete zweifle"
)
STATE = one_of(  # what is so for a while, but makes nothing
    """wohnen? leben? bin sind arbeiten? habe haben suchen? brauchen? nutzen? benutzen? verwenden? lesen?
    höre hören warten? sitzen? stehen? denken? überlegen? versuchen? kann können muss müssen möchten?
    will wollen fühle"""
)
CONSUME = one_of(
    """lesen? höre hören nutzen? benutzen? verwenden? kaufen? mag schauen? gucken? spielen? empfehlen?
    suchen? kennen? brauchen? braucht bin sind arbeiten? gesehen gelesen möchten? will hättest? kannst
    besuchen? wohnen? liegt"""
)
WANT = does("bevorzuge mag möchte schätze liebe will hasse")
DECIDED = one_of(
    """entschieden entschlossen beschlossen (?<!die_)entscheidung
    entscheidung(?=_gegen|_getroffen|_ist|,|_zu)
    gekündigt aufgehört aufgegeben abgebrochen
    abgelehnt abgesagt zugesagt angenommen verzichtet umentschieden ausgewählt abgeschafft behalten
    investiert übernommen verkauft ausgetreten ausgestiegen zurückgetreten
    (?:nehme|nehmen)_(?:wir_|ich_)?(?:\\w+_)?doch unterschrieben vorgenommen geeinigt nie_wieder"""
)
OF_THE_MOMENT = does(
    """suche suchen brauche brauchen benötige möchte möchten wollte wollten will wollen sollte müsste
    muss müssen soll darf verstehe verstehen frage fragen sehe sehen bekomme kriege erhalte versuche
    versuchen hoffe hoffen wünsche überlege vermute erinnere vergesse danke bitte warte freue weiß wissen
    denke glaube meine(?=,) finde probiere teste klicke öffne tippe kopiere lade füge schicke sende poste
    lese schaue gucke rede sage nenne kann können konnte konnten dachte wusste merke lasse gehe
    komme(?!_(?:ursprünglich_)?aus) stehe sitze(?!_(?:ich_)?im_rollstuhl) fange starte gebe nehme sterbe
    friere schwitze wette behaupte bestelle buche raffe kapiere peile rechne erstelle ändere lösche
    checke rate verliere schreibe üben?"""
)
AT_HAND = one_of(
    """müde fieber schläft_schon wach bellt weint brüllt schreit quengelt
    platt hungrig durstig krank erkältet unterwegs gespannt verwirrt ratlos unsicher sicher
    fertig dran zurück froh traurig sauer gestresst überrascht hunger durst lust zeit ahnung idee\\w*
    frage\\w* problem\\w* kopfschmerzen schnupfen hier morgen gerade jetzt wieder gesehen gelesen
    gefunden gehört vergessen versucht probiert gemacht bekommen getan gesagt verstanden gefragt gedacht
    geschrieben geschickt gegoogelt installiert kopiert laptop rechner drucker programm browser bild
    anhang abschnitt kapitel beispiel aufsatz vortrag referat hausaufgabe\\w* gedicht im_zug im_bus
    in_der_bahn erst_\\d+ heute_nacht melde_mich gesucht einig überschriften? der_meinung"""
)
WILL = (  # what is going to be so: moves, and what one will do
    rf"{does('ziehe ziehen')} (?:[\w-]+ ){{0,5}}?(?:um\b|zusammen\b|(?:nach|aufs|in (?:die|den|eine|ein)) "
    rf"[a-zäöü]{{3}})"
    rf"|{does('trete treten')} .*\b(?:aus|bei|ein)$"
    rf"|{does('werde werden')} (?!.*\b(?:testen|probieren|versuchen|melden|schauen|sehen|machen|sagen|"
    rf"tun)\b).*\w{{2}}en$"
)
