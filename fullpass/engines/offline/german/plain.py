"""German words that tell of which kind a plain sentence is."""

from __future__ import annotations

from fullpass.engines.offline.german.asked import ASKED
from fullpass.engines.offline.plain import Words, one_of

_ME = r"(?:ich(?!-)|wir)"
_MY = r"(?:mein\w*|unser\w*)"
_NOT_AT_HAND = (
    r"(?!(?:das|es(?!,)|dies\w*|da|dein\w*|ich|wir|du|er|sie|hier|gerade|an dich|die (?:erste|zweite))\b)"
)


def _does(verbs: str) -> str:
    """Give a pattern for verbs of the first person, before or behind their subject."""
    verb = one_of(verbs)
    return rf"(?:\b{_ME}(?: \w+){{0,3}}? {verb}\b|\b{verb}(?: \w+)? {_ME}\b)"


_EVENT = r"\w*" + one_of(
    """geburtstag hochzeit hochzeitstag jahrestag jubiläum todestag namenstag termin frist deadline abgabe
    prüfung klausur examen abitur operation op umzug einzug auszug flug reise urlaub vertrag abo pass visum
    ausweis führerschein konzert premiere ausstellung veröffentlichung release launch
    start eröffnung verteidigung disputation kolloquium feier fest taufe konfirmation einschulung konferenz
    tagung vortrag auftritt lesung rennen marathon triathlon wettkampf turnier gespräch interview
    probezeit elternzeit mutterschutz rente semester ausbildung praktikum kurs seminar tag
    versicherung sitzung scheidung beerdigung treffen"""
)
_LIFE = one_of(
    """geboren geheiratet heiraten? verheiratet zur_welt (?:ein|aus|um|weg)?gezogen ziehen? angefangen
    begonnen beginn\\w* fangen? starte\\w* enden? endet läuft abgelaufen abgeschlossen bestanden
    kennengelernt verlobt getrennt geschieden gestorben verstorben starb fliegen? (?:ver)?reisen? feiern?
    feiere verteidige gegründet eröffne\\w* adoptiert bekommen bekommt erwarten? ruhestand pensioniert
    befördert operiert (?:ein|aus)gewandert gekommen kam(?:en)? kommt erscheint erscheinen findet geplant
    fällig werden? wird gekauft verkauft geerbt promoviert gewonnen verloren zurückgekehrt aufgenommen
    eingestellt abgeben abzugeben einreichen umziehen fertig"""
)
_TO_COME = r"\b(?:soll|wird|ist) .*\b(?:erscheinen|starten|beginnen|stattfinden|veröffentlicht|geplant|online|live)\b"
_VIEW = one_of(
    """überzeugt\\w* überzeugung\\w* meinung ansicht auffassung standpunkt prinzip\\w* grundsatz
    grundsätze grundwert\\w* werte wertvorstellung\\w* \\w*motto maxime leitsatz leitspruch credo
    weltbild weltanschauung philosophie haltung skeptisch skeptiker\\w* misstrauisch kritisch
    befürworter\\w* gegner\\w* anhänger\\w* verfechter\\w* atheist\\w* agnostiker\\w* christ\\w*
    katholi\\w* evangelisch\\w* protestant\\w* muslim\\w* jüdisch\\w* jude jüdin buddhist\\w* hindu\\w*
    pazifist\\w* feminist\\w* sozialist\\w* humanist\\w* gläubig\\w* religiös\\w* konservativ\\w*
    liberal\\w*"""
)
_LIKED = one_of(
    """furchtbar\\w* schrecklich\\w* toll super klasse großartig langweilig\\w* nervig\\w* herrlich
    wunderbar grässlich eklig\\w* ekelhaft entspannend anstrengend spannend\\w* lecker\\w* schön\\w*
    hässlich gemütlich köstlich"""
)
_MADE = r"\w*" + one_of(
    """projekte? vorhaben startup start-up roman krimi buch podcast blog kanal newsletter arbeit
    dissertation thesis promotion studie app webseite website plattform shop spiel album bibliothek
    plugin prototyp software system tool ausstellung skulptur café laden geschäft bäckerei atelier
    agentur galerie drehbuch drama theaterstück film hörspiel sammlung kampagne initiative verein team"""
)
_OFTEN = one_of(
    """immer(?!_noch|_wieder) nie niemals stets meist meistens grundsätzlich prinzipiell jede[nrsm]?
    täglich wöchentlich oft häufig regelmäßig normalerweise gewöhnlich üblicherweise ausschließlich
    hauptsächlich am_wochenende morgens vormittags mittags nachmittags abends nachts \\w+tags freizeit
    zum_frühstück nur_noch fast_nur am_besten"""
)
_FOND = one_of(
    """lieber am_liebsten (?:nichts|wenig)_anfangen nicht_genug umgestiegen liebste[rsn]?
    stehen?_(?:\\w+_)?auf ausgleich hobby bekomm(?:t|en)_mir infrage in_frage
    interessier(?:t|en)_(?:mich|uns) methode besser_mit gerne? ungern bevorzug\\w* lieblings\\w*
    favorit\\w* leidenschaft\\w* vorliebe schwäche_für abneigung allergi\\w* \\w*intoleran\\w*
    \\w*unverträglich\\w* vegan\\w* vegetari\\w* pescetari\\w* koscher halal glutenfrei laktosefrei
    leiden_kann kann_.*leiden riechen_kann angst_vor \\w+angst phobie ausstehen begeister\\w* süchtig \\w*fan jagen nachteule frühaufsteher\\w*
    \\w*muffel"""
)
_STIRS = one_of(
    "nervt nerven langweilt stört stören stresst entspannt beruhigt fasziniert faszinieren ekelt freut"
)
_PLEASES = one_of("schmeckt schmecken gefällt gefallen liegt liegen")
_USE = (
    "benutze benutzen nutze nutzen verwende verwenden trinke trinken esse essen rauche höre hören "
    "trage tragen vertrage vertragen meide vermeide vermeiden sammle mag mögen liebe lieben hasse hassen "
    "genieße "
    "verabscheue verzichte verzichten"
)
_MAKE = (
    "entwickle entwickeln programmiere programmieren baue bauen renoviere renovieren restauriere "
    "restaurieren "
    "saniere sanieren organisiere organisieren koordiniere koordinieren betreibe betreiben gründe gründen "
    "komponiere untersuche erforsche promoviere forsche migriere migrieren übersetze illustriere "
    "veröffentliche "
    "digitalisiere trainiere trainieren studiere studieren entwerfe gestalte gestalten produziere moderiere "
    "züchte verantworte lerne lernen übe schreibe schreiben plane planen errichte erarbeite"
)
_WORK_ON = _does("arbeite arbeiten tüftle bastle bastele werkle schraube schreibe schreiben sitze feile")
_LEAD = _does("leite leiten betreue betreuen führe führen pflege pflegen warte begleite verantworte")
_PREPARE = _does("bereite bereiten")
_REBUILD = _does("stelle stellen steigen baue bauen")
_HOLD = rf"(?:{_does('glaube glauben denke denken finde finden')}|\b{_ME} meinen?,)"
_STAND = _does(
    "befürworte unterstütze bezweifle misstraue vertraue schätze respektiere bete wähle vertrete zweifle"
)
_STATE = one_of(  # what is so for a while, but makes nothing
    """wohnen? leben? bin sind arbeiten? habe haben suchen? brauchen? nutzen? benutzen? verwenden? lesen?
    höre hören warten? sitzen? stehen? denken? überlegen? versuchen? kann können muss müssen möchten?
    will wollen fühle"""
)
_CONSUME = one_of(
    """lesen? höre hören nutzen? benutzen? verwenden? kaufen? mag schauen? gucken? spielen? empfehlen?
    suchen? kennen? brauchen? bin sind arbeiten? gesehen gelesen möchten? will hättest? kannst besuchen?
    wohnen? liegt"""
)
_WANT = _does("bevorzuge mag möchte schätze liebe will hasse")
_DECIDED = one_of(
    """entschieden entschlossen beschlossen entscheidung gekündigt aufgehört aufgegeben abgebrochen
    abgelehnt abgesagt zugesagt angenommen verzichtet umentschieden ausgewählt abgeschafft ausgetreten
    ausgestiegen zurückgetreten unterschrieben vorgenommen geeinigt nie_wieder"""
)
_OF_THE_MOMENT = _does(
    """suche suchen brauche brauchen benötige möchte möchten wollte wollten will wollen sollte müsste
    muss müssen soll darf verstehe verstehen frage fragen sehe sehen bekomme kriege erhalte versuche
    versuchen hoffe hoffen wünsche überlege vermute erinnere vergesse danke bitte warte freue weiß wissen
    denke glaube meine(?=,) finde probiere teste klicke öffne tippe kopiere lade füge schicke sende poste lese
    schaue gucke rede sage nenne kann können konnte konnten dachte wusste merke lasse gehe
    komme(?!_(?:ursprünglich_)?aus) stehe sitze(?!_im_rollstuhl) fange starte gebe nehme sterbe friere
    schwitze wette behaupte bestelle buche raffe kapiere peile rechne erstelle ändere lösche checke rate
    verliere schreibe üben?"""
)
_AT_HAND = one_of(
    """müde hungrig durstig krank erkältet unterwegs gespannt verwirrt ratlos unsicher sicher fertig dran
    zurück froh traurig sauer gestresst überrascht hunger durst lust zeit ahnung idee\\w* frage\\w*
    problem\\w* kopfschmerzen schnupfen hier morgen gerade jetzt wieder gesehen gelesen gefunden gehört
    vergessen versucht probiert gemacht bekommen getan gesagt verstanden gefragt gedacht geschrieben
    geschickt gegoogelt installiert kopiert laptop rechner drucker programm browser bild anhang abschnitt
    kapitel beispiel aufsatz vortrag referat hausaufgabe\\w* gedicht im_zug im_bus in_der_bahn erst_\\d+
    heute_nacht melde_mich gesucht der_meinung vermieter"""
)

WORDS = Words(
    own=rf"\b(?:{_ME}|mich|mir|uns|{_MY})\b|^der plan\b",
    passing=(
        r"\b(?:vielleicht|irgendwann|du|dir|dich|dein\w*|"
        r"ihnen|"
        r"(?:zeile|schritt|punkt|absatz) \d+|zeile|fehlermeldung\w*|fehlercode|(?<!ein )fehler|klammer|"
        r"variable|schleife|array|spalte|"
        r"(?:der|den|dem|die|das|diese[nrms]?|mein\w*|eine?n?) (?:\w+ )?(?:code|skript|tabelle|datei|"
        r"funktion|text|absatz|satz|frage|antwort|version(?! \d)|variante|vorschlag|aufgabe|liste|problem|"
        r"e-?mail|beispiel|"
        r"meldung|punkt|schritt|abschnitt))\b"
        r"|^(?:er|sie|es|man|du)\b(?! (?:ist|findet|war) .*(?:\bam \d|, als (?:ich|wir)))|^(?!.*\b(?:weil|dass)\b).*\b(?:würde|"
        r"würden|wäre|hätte|könnte)\b|\bhätten? gern\w*\b"
        r"|\b(?:sagt|sagte|meint|meinte|schrieb|fragte|fragt)\b"
    ),
    today=r"\b(?:heute|gestern|vorhin|gerade eben|eben gerade|jetzt gleich|morgen früh)\b",
    asked=ASKED,
    answers=(
        rf"{_WANT}(?!.*\bdies).*\b(?:antwort\w*|erklärung\w*|(?:duz|siez|antwort|erklär)(?:s?t|en)|nennst|"
        r"ansprichst|anredest|einleitungen|emojis)\b|\bantworten\b.*\b(?:lieber|am liebsten)\b"
    ),
    chosen=(
        rf"\b{_DECIDED}\b|{_does('nehme nehmen')} .*\ban$|\b(?:angebot|stelle|einladung|auftrag)\b.*\bab$|"
        rf"{_does('kündige wechsle wechseln verlasse verlassen')}"
        rf"|\b(?:ab|von) (?:sofort|jetzt|nun an|heute an)\b.*{_does('arbeite arbeiten werde werden')}"
        rf"|(?<!glaube )(?<!glaube aber )(?<!glauben )\b(?:nicht|nichts|kein\w*)(?: \w+){{0,3}} mehr\b"
        rf"|\b{_ME} (?:werde|werden) (?:nicht|kein\w*|nie)\b|\barbeiten? {_ME} (?:\w+ )?nur noch\b|^(?:der|"
        rf"unser|mein) plan ist\b"
    ),
    event=rf"\b{_EVENT}\b",
    life=rf"\b{_LIFE}\b",
    appointment=rf"^(?:(?:am|im) .*)?(?:der |die |das )?(?:[\w-]+ ){{0,2}}?{_EVENT}\b|{_TO_COME}",
    opinion=(
        rf"(?<!deiner )(?<!deine )(?!.*\b(?:esse|trinke|kaufe)\b)\b{_VIEW}\b"
        rf"|{_HOLD}(?: \w+)?,? (?:daran,? |davon,? )?(?:dass )?{_NOT_AT_HAND}(?!.*\b{_LIKED}\b)"
        r"(?!(?:über|gerade|oft an)\b)\w+"
        rf"|{_does('halte halten')} .*\b(?:für|nichts|wenig|viel)\b|\b(?:an|in) \w+ glaube {_ME}\b"
        rf"|{_does('lehne lehnen')} .*\bab$|{_STAND} {_NOT_AT_HAND}|\bstehen? (?:ich|wir)? ?.*\bgegenüber\b"
        r"|\b(?:aus|in|nach) (?:meiner (?:sicht|erfahrung)|meinen augen)\b|\bmeines erachtens\b|\bam herzen\b"
        r"|\b(?:mir|uns) (?:ist|sind|bedeutet|bedeuten|geht) .*\b(?:wichtig\w*|heilig|wert|viel|alles|um)\b"
        r"|\b(?:ist|sind) (?:mir|uns) (?:\w+ ){0,2}(?:wichtig\w*|heilig|wert)\b"
        r"|\bfür (?:mich|uns) (?:ist|sind|zählt|zählen|gilt|bedeutet|gehört|steht|hat|haben|geht)\b"
        r"|\b(?:ist|sind|bedeutet|bedeuten|zählt|gilt) für (?:mich|uns)\b"
        rf"|\b(?:beigebracht|gelehrt|gelernt),? dass\b|\b(?:bin|sind) {_ME} (?:gegen|für|dafür|dagegen)\b"
        rf"|\b{_ME} (?:bin|sind) (?:(?:strikt|klar|total|absolut|immer|eher) )?(?:gegen|dafür|dagegen)\b"
    ),
    outlook=(
        r"^(?:jede[rs]?|alle|niemand|kein(?:er| mensch)|menschen|kinder|tiere|der staat)\b.*\b(?:verdien\w+|"
        r"sollten?|darf|dürfen|muss|müssen|gehör\w+)\b"
    ),
    work=(
        rf"(?!.*\b{_OFTEN}\b)(?:{_does(_MAKE)} (?!(?:dies\w*|es|dir|als|bei|das (?:hier|gerade|so|jetzt|"
        rf"alles))\b)"
        rf"|\bwird von (?:mir|uns)\b|{_WORK_ON}(?: (?!als\b)[\w-]+){{0,4}} an (?!(?:der|einer|einem) "
        rf"(?:\w*schule|uni\w*|gymnasium|"
        rf"klinik|institut|theater|kasse|rezeption))\w+|{_PREPARE} .*\b(?:auf|vor)\b|{_REBUILD} .*\b(?:um|"
        rf"auf)$)"
        rf"|{_LEAD} .*\b{_MADE}\b|\b(?:gerade|zurzeit|derzeit|momentan|aktuell)\b(?!.*\b{_STATE}\b)"
        rf"|^(?!.*\b{_CONSUME}\b).*\b(?:eine?n?|{_MY}|das|den|die) (?:[\w-]+ ){{0,2}}?{_MADE}\b"
        rf"|\b{_MY} (?:[\w-]+ ){{0,2}}?(?:\w*projekt|startup|\w*roman|podcast|blog|\w+arbeit|app|buch|"
        rf"studie|vorhaben|"
        r"dissertation|album|spiel|webseite|\w*shop)\b.*\b(?:heißt|handelt|geht|untersucht|soll|dreht|"
        r"befasst|"
        r"beschäftigt|ist|wird|trägt|über|hat)\b"
        rf"|\b(?:in|an|bei) {_MY} (?:[\w-]+ )?(?:\w+arbeit|dissertation|promotion|\w*projekt|startup|"
        rf"podcast|blog|newsletter)\b"
        rf"|\bprojekt\w*,? (?:an|bei|in) (?:dem|denen) {_ME}\b|\b{_MADE} namens\b|\behrenamtlich\b|"
        rf"\bengagieren?\b"
        rf"|\b(?:bin|sind) {_ME} (?:gerade )?(?:dabei|mitten in)\b"
        rf"|\b{_ME} (?:bin|sind) (?:gerade |derzeit )?(?:dabei|mitten in|im \w+ semester)\b"
        rf"|{_does('mache machen absolviere')} (?:gerade |derzeit )?(?:eine (?:ausbildung|umschulung|"
        r"weiterbildung)|meinen? (?:master|bachelor|abitur|führerschein|doktor))"
        r"|\b(?:angefangen|begonnen),? .*\bzu\b|\bmit (?:dem|der) \w+ (?:angefangen|begonnen)\b"
        r"|\b(?:will|wollen|möchten?|plane|habe|haben)\b.*\b(?:aufmachen|eröffnen|gründen|lernen|bauen|"
        r"veröffentlichen|"
        r"studieren|nachholen|umsatteln|starten)\b"
        rf"|\b{_MADE}\b.*\b(?:entwickelt|geschrieben|gegründet|gebaut|programmiert|gestartet|veröffentlicht|"
        r"begonnen|aufgebaut)$"
    ),
    fond=rf"\b{_FOND}\b",
    taste=(
        rf"\b{_STIRS}\b.*\b(?:mich|uns)\b|\b(?:mich|uns) {_STIRS}\b|\b{_PLEASES} (?:mir|uns)\b"
        rf"|\b(?:mir|uns) {_PLEASES}\b|\bmacht mir (?:spaß|freude)\b|{_does(_USE)} {_NOT_AT_HAND}"
        rf"|^(?!.*\b(?:habe|haben|hatte|war|bin|sind)\b(?!,))(?=.*\b{_ME}\b).*\b{_OFTEN}\b|\bfinde "
        rf".*\b{_LIKED}\b"
    ),
    own_subject=rf"\b{_ME}\b|\bvon (?:mir|uns)\b|^(?:und |aber |auch )?{_MY}\b",
    momentary=(
        rf"{_OF_THE_MOMENT}|\b{_AT_HAND}\b|^(?:nachdem|wenn|falls|als|bevor|obwohl|weil|da|dass|ob|wie|was|"
        r"sobald|während|bis|damit|seit ich)\b(?!.*,)|^\w+en wir\b"
    ),
)
