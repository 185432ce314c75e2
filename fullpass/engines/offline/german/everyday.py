"""German sentences that tell of a life while they ask for something else: "hab zwei Kater", "als Hebamme"."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty
from fullpass.pipeline.words import listed


def _ends_in(words: str) -> str:
    """Give a pattern for words and for compounds that end in them."""
    return r"\w*(?:" + "|".join(listed(words)) + r")"


_HEALTH = _ends_in(
    """allergie intoleranz unverträglichkeit krankheit störung schmerzen gelenk prothese schrittmacher
    hörgeräte? implantate? migräne asthma diabetes rheuma depressionen depression arthrose
    bandscheibenvorfall schilddrüse insulin insulinpumpe adhs legasthenie dyskalkulie stoma zöliakie
    neurodermitis tinnitus skoliose epilepsie krebs schlafapnoe bluthochdruck knie rücken hüfte schulter
    angststörung phobie sehschwäche endometriose heuschnupfen reflux gicht osteoporose parkinson demenz
    autismus burnout angst schwerbehinderung"""
)
_THING = _ends_in(
    """haus wohnung garten balkon terrasse hof grundstück wg gewächshaus werkstatt garage stellplatz
    photovoltaikanlage solaranlage pv-anlage wärmepumpe kamin sauna pool teich acker wald weinberg auto
    wagen golf polo passat bulli wohnmobil wohnwagen camper motorrad roller moped e-bike pedelec fahrrad
    rennrad lastenrad boot kajak traktor führerschein tesla opel vw bmw audi mercedes skoda fiat dacia
    laptop macbook thinkpad ipad iphone handy tablet kindle drucker nähmaschine heißluftfritteuse airfryer
    thermomix siebträger siebträgermaschine kaffeemaschine spülmaschine induktionsherd herd backofen
    klavier gitarre geige cello bass schlagzeug trompete posaune flöte saxophon akkordeon ukulele
    plattenspieler kamera teleskop hantelbank betrieb firma laden geschäft praxis agentur café bäckerei
    restaurant studio verein kanzlei startup nebenjob minijob ausbildung abschluss studium master bachelor
    doktortitel meisterbrief stelle job rente tattoos? brille hörgerät rollstuhl kredit schulden"""
)
_KIN = _ends_in(
    """frau mann partner partnerin freund freundin ex tochter töchter sohn söhne kinder kind kids baby
    zwillinge mutter mama vater papa eltern bruder brüder schwester schwestern geschwister oma opa
    großeltern enkel enkelin enkelkinder nichte neffe tante onkel cousine cousin familie"""
)
_ANIMAL = _ends_in(
    """hund hunde hündin welpe welpen katze katzen kater dackel pudel labrador schäferhund terrier mops pferd
    pferde pony ponys hühner hahn enten gänse ziegen schafe kühe bienen bienenvölker kaninchen hasen
    hamster meerschweinchen wellensittich wellensittiche papagei schildkröte schildkröten fische aquarium
    schlange"""
)
_WORKER = (
    r"(?:(?!(?:immer|wieder|weiter|lieber|besser|leider|entweder|bisher|später|früher|nachher|vorher|daher|"
    r"sicher|schwer|"
    r"unter|hinter|über|aber|oder|unser|euer|ihrer|seiner|dieser|jeder|weder|sonder|außer|super|locker|"
    r"teuer|letzter|"
    r"erster|zweiter|dritter|schlauer|größer|kleiner|älter|jünger)\b)\w{3,}(?:erin|er|istin|ist|entin|ent|"
    r"antin|ant|orin|or|eurin|eur|euse|login|loge|arzt|ärztin|mann|frau|kraft|"
    r"wirt|wirtin|meister|meisterin|koch|köchin|pfleger|schwester|anwalt|anwältin|grafin|graf)|hebamme|"
    r"azubi|student|"
    r"rentner|witwe|witwer|beamter|beamte|beamtin|arzt|koch|vater|papa|mutter|mama|oma|opa|mieter|eltern|"
    r"schüler|"
    r"alleinerziehende\w*|selbst?ständige\w*|schwangere|veganer\w*|vegetarier\w*|pescetarier\w*|"
    r"diabetiker\w*|"
    r"allergiker\w*|linkshänder\w*|anfänger\w*|arbeitslose\w*|legastheniker\w*|autist\w*|epileptiker\w*)"
)
_BEFORE = (
    r"(?:(?:eine?|der|die|das|seit \w+(?: \w+)?|von beruf|gelernte[rn]?|auch|aktuell|leider|nur|noch|jetzt|"
    r"junger?|alte[rn]?|"
    r"angehende[rn]?|frischgebackene[rn]?|stolze[rn]?|begeisterte[rn]?|überzeugte[rn]?|strenge[rn]?|"
    r"freie[rn]?|"
    r"ehemalige[rn]?|werdende[rn]?|strikte[rn]?) )*"
)
_FEW = r"(?:[\w'-]+ ){0,5}?"
_HAVE = r"(?:habe|haben|hatten?|besitzen?|fahren?|mieten?|pachten?|pflegen?|halten?|bewohnen?)"
_KEPT = (
    rf"\b(?:ich|wir) {_HAVE} (?!(?:das|dies\w*|es)\b){_FEW}(?:{_THING}|{_KIN}|{_ANIMAL}|{_HEALTH})\b(?! "
    rf"(?:verloren|gesehen))"
    rf"|\b{_HAVE} (?:ich|wir) (?!(?:das|dies\w*|es)\b){_FEW}(?:{_THING}|{_KIN}|{_ANIMAL}|{_HEALTH})\b"
    rf"|\b(?:ich|wir) (?:sitze|sitzen|bin|sind) (?:\w+ )?(?:im rollstuhl|auf den rollstuhl|auf krücken|"
    rf"bettlägerig|zu "
    rf"(?:zweit|dritt|viert|fünft|sechst))\b|\b(?:ich|wir) wohne\w* (?:\w+ )?(?:zu|im|in|am|auf|bei|ohne|"
    rf"mit)\b"
    rf"|\b(?:darf|kann) (?:ich )?(?:\w+ ){{0,3}}?(?:nicht|keine?n?) (?:schwer heben|laufen|joggen|knien|"
    rf"essen|trinken|"
    rf"hören|sehen|fahren|schwimmen)\b"
)
_IS = (
    rf"^als {_BEFORE}{_WORKER}\b(?! (?:kommt|gilt|bezeichnet))"
    rf"|\b(?:ich|wir) (?:bin|sind|war|wurde) {_BEFORE}{_WORKER}\b(?! (?:als|wie)\b)"
    rf"|^(?:weil |da |obwohl )?(?:ich|wir) {_BEFORE}{_WORKER} (?:bin|sind|war)\b"
    rf"|^(?:weil |da )?(?:ich|wir) {_FEW}(?:{_THING}|{_KIN}|{_ANIMAL}|{_HEALTH}) (?:habe|haben|fahre|"
    rf"besitze)\b"
    rf"|^(?:seit|nach|wegen) (?:mein\w*|unser\w*|der|dem) (?:\w+ )?(?:op|operation|unfall|scheidung|"
    rf"trennung|geburt|umzug|"
    rf"burnout|schlaganfall|herzinfarkt|reha|bandscheibenvorfall|diagnose|kündigung)\b.*\b(?:ich|mir|mich|"
    rf"wir)\b"
)
_MINE = (
    rf"^(?:\w+ )?(?:mein\w*|unser\w*) (?:\w+ )?(?:{_KIN}|{_ANIMAL})(?: (?!hat\b|ist\b|sagt\b)\w+)? "
    rf"(?:hat|haben|ist|sind|isst|trinkt|arbeitet|lebt|wohnt|spricht|kommt|spielt|macht|geht|studiert|"
    rf"leidet|"
    rf"heißt|sieht|hört|bellt|frisst|wird|werden) (?!(?:gesagt|gerade|heute|sauer|krank|hier|da|recht|"
    rf"gefragt|immer|"
    rf"wieder|mir|mich|so|zu|das|sehr|total|auch|nicht|kein)\b)\w+"
)
_TASTE = (
    r"\b(?:ich|wir) (?:stehe|stehen) (?:\w+ )?(?:auf|nicht)\b|\b(?:ich|wir) (?:esse|essen|trinke|trinken|"
    r"rauche|schaue|"
    r"sehe|höre|nutze|benutze|verwende|kaufe|mag|mögen) (?:\w+ ){0,2}?(?:kein\w*|nichts|nie|nur|lieber|am "
    r"liebsten|gern\w*)\b"
    r"|\bkomm(?:t|en) (?:mir|uns|bei mir|bei uns) (?:gar |überhaupt )?nicht (?:auf|in|ins|aufs)\b"
    r"|\bist (?:nicht|nicht so|überhaupt nicht|gar nicht|absolut nicht) (?:meins|mein ding|unser ding|mein "
    r"fall|mein geschmack)\b"
    r"|\b(?:ich|wir) (?:nutze|benutze|verwende|arbeite mit|programmiere in|bin auf) (?:\w+ )?(?:linux|"
    r"windows|mac\w*|"
    r"ubuntu|debian|android|ios|vim|emacs|python|java|rust|excel|libreoffice|notion|obsidian)\b"
    r"|\b(?:ich|wir) mag dieses (?:ewige |ständige |ganze )?(?:ge\w+|duzen|siezen|gendern)\b"
)
_ASKED = (
    r"^(?:kannst du |könntest du |würdest du )?(?:mich )?(?:bitte )?(?:mich )?(?:duz\w*|siez\w*)(?: "
    r"(?:mich|uns|bitte|ruhig|"
    r"doch|einfach|gern\w*))*$"
    r"|^(?:bitte )?(?:hör\w* (?:bitte )?auf|spar dir|lass|lasst|verzichte|verschone mich) .*\b(?:emojis?|"
    r"floskeln|gendern|"
    r"siezen|duzen|smileys|entschuldig\w*|englisch\w*|anglizismen|ausrufezeichen|einleitung\w*|lob\w*|"
    r"fachbegriff\w*)\b"
    r"|^(?:bitte )?(?:ab jetzt|ab sofort|künftig|in zukunft|generell|grundsätzlich|von nun an) \w+"
    r"|\b(?:antworte|antworten|schreib\w*|erklär\w*|sprich|rede|red)\b.*\b(?:ab jetzt|ab sofort|künftig|in "
    r"zukunft|generell|"
    r"grundsätzlich|von nun an|mit mir)\b"
)
_DATED = (
    r"^\w*(?:abgabe|prüfung|klausur|hochzeit|termin|geburtstag|umzug|op|einzug|auszug|frist|deadline|feier|"
    r"taufe)\b.{0,40}? "
    r"(?:ist|am|bis|steht|findet)\b|"
    r"\b(?:habe|haben|hat|steht|ist|sind|beginnt|endet|startet|macht|machen|schreibe|schreiben) (?:ich |"
    r"wir )?(?:mein\w*|"
    r"unser\w*|eine?n?|die|den|das|der|meiner|unserer) ?(?:\w+ ){0,3}?\w*(?:prüfung|examen|klausur|termin|"
    r"hochzeit|op|operation|"
    r"geburtstag|umzug|abgabe|frist|fest|feier|taufe|konfirmation|kommunion|einschulung|abitur|abi|"
    r"führerscheinprüfung|"
    r"vorstellungsgespräch|jubiläum|jahrestag|konzert|marathon|reise|urlaub|flug|start|premiere)\b"
    r"|\b(?:mein\w*|unser\w*) (?:[\w-]+ ){0,3}?(?:macht|machen|hat|haben|feiert|feiern|fängt|beginnt|kommt|"
    r"kommen|bekommt)\b"
)
_BELIEF = (
    r"\b(?:ich|wir) (?:finde|glaube|denke),? (?!(?:das|es|die (?:erste|zweite)|da|dein\w*|diese\w*|ich|wir|"
    r"du|er|sie)\b)"
    r".*\b(?:nichts verloren|gehört|gehören|verboten|verbieten|abschaffen|abgeschafft|gerecht|ungerecht|"
    r"falsch|unmoralisch|"
    r"pflicht|recht|freiheit|zu viel|zu wenig|kein recht|menschenrecht|schaden|schadet|unsinn|überflüssig)\b"
    r"|\baus prinzip\b|\baus überzeugung\b|\bgegen mein\w* (?:prinzipien|überzeugung|glauben)\b"
)
_PASSING = re.compile(
    r"\b(?:heute|gerade eben|jetzt gleich|gestern|morgen früh|frage|fragen|problem|fehler(?:meldung)?|"
    r"datei|tabelle|text|"
    r"aufgabe|zeile|code|skript|idee|termin beim|kopfschmerzen|schnupfen|hunger|durst|lust|zeit|keine ahnung|"
    r"würde|könnte|hätte|wäre)\b|\b(?:sagt|meint|schreibt|fragt|will|möchte)\b"
)

_CHANGE = (
    r"\b(?:ich|wir) (?:nehme|nehmen) (?:\w+ ){1,6}?an\b|\b(?:ich|wir) (?:lehne|lehnen) (?:\w+ ){1,6}?ab\b"
    r"|\b(?:ich|wir) (?:gebe|geben|höre|hören|steige|steigen|trete|treten|ziehe|ziehen|fange|fangen|melde|"
    r"melden|schließe|"
    r"schließen|mache|machen|baue|bauen|lege|legen) (?:\w+ ){1,8}?(?:auf|aus|um|zurück|an|zu|zusammen|ein|"
    r"ab|los|selbst?ständig)$"
    r"|\b(?:ich|wir) (?:kündige|kündigen|behalte|behalten|verkaufe|verkaufen|wechsle|wechseln|übernehme|"
    r"übernehmen|trenne|"
    r"trennen|bleibe|bleiben|verzichte|verzichten|entscheide|heirate|heiraten|adoptiere|adoptieren|pflege|"
    r"pflegen|betreue|"
    r"betreuen|erziehe|vermiete|vermieten|züchte|züchten|sammle|sammeln|stricke|nähe|töpfere|imkere|angle|"
    r"jage|segle|reite|"
    r"klettere|wandere|schwimme|jogge|tanze|male|zeichne|fotografiere|musiziere|backe|braue|gärtnere|"
    r"kellnere|putze|"
    r"unterrichte|trainiere|coache|leite|führe|betreibe|verwalte|vertrete|studiere|promoviere|forsche|"
    r"pendle|pendeln)\b"
    r"(?! (?:das|es|dies\w*|die (?:erste|zweite))\b)"
)
_FRAGMENT = (
    rf"^(?:{_HEALTH}|{_WORKER}) (?:seit|letztes|letzten|vor|und|hier|von beruf)\b"
    rf"|^(?:(?:ich |wir )?(?:komme|stamme|bin) (?:ursprünglich |gebürtig )?aus \w+)"
    rf"|^(?:bei|in) (?:uns|meiner familie|unserer familie)(?: zu ?hause| daheim)? (?:wird|gibt|isst|trinkt|"
    rf"spricht|ist|sind|"
    rf"essen|leben|wohnen) (?!(?:es ein problem|ein fehler))\w+"
)
# what one does, of any verb that is not of the moment, of thought, of a wish or of the task at hand
_DOES = (
    r"^(?:(?:also|und|aber|seit \w+(?: \w+){0,2}|abends|morgens|nachts|beruflich|privat|nebenbei|zuhause|"
    r"daheim) )*ich "
    r"(?!(?:suche|brauche|möchte|wollte|könnte|sollte|müsste|hätte|wäre|würde|verstehe|frage|denke|glaube|"
    r"finde|meine|sehe|"
    r"bekomme|kriege|versuche|hoffe|wünsche|erhalte|habe|werde|mache|schreibe|lese|schicke|sage|nenne|"
    r"überlege|plane|benötige|"
    r"vermute|erinnere|verwende|öffne|klicke|starte|gebe|bitte|danke|freue|warte|sitze|stehe|liege|gehe|"
    r"komme|fange|stelle|"
    r"bräuchte|wüsste|hatte|sollte|dachte|konnte|musste|durfte|gerade|heute|eine|keine|meine|sende|lade|"
    r"füge|poste|rede|rate|"
    r"merke|vergesse|verliere|checke|teste|probiere|rechne|tippe|kopiere|ändere|lösche|bestelle|buche|"
    r"raffe|kapiere|peile|"
    r"schaue|gucke|bastle|erstelle|entwerfe|suche|wette|behaupte|nehme|sterbe|friere|schwitze|hasse|liebe)\b)"
    r"\w{3,}e (?!(?:das|es|dies\w*|ihn|sie|dich|dir|dein\w*|mir|so|hier|da|jetzt|die (?:erste|zweite))\b)\w+"
)

DATE_RULES = (Rule("dates", re.compile(_DATED), unless=_PASSING, needs_date=True),)
RULES = (
    Rule("preferences", re.compile(_ASKED)),
    Rule("beliefs", re.compile(_BELIEF), unless=_PASSING),
    Rule("decisions", re.compile(_IS), unless=_PASSING),
    Rule("decisions", re.compile(_KEPT), unless=_PASSING),
    Rule("preferences", re.compile(_TASTE), unless=_PASSING),
    Rule("decisions", re.compile(f"{_CHANGE}|{_FRAGMENT}"), unless=_PASSING),
    Rule("decisions", re.compile(_MINE), unless=_PASSING, certainty=Certainty.IMPLIED),
    Rule("decisions", re.compile(_DOES), unless=_PASSING, certainty=Certainty.IMPLIED),
)
