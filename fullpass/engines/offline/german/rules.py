"""German sentences in which people say something durable about themselves, as tables of rules."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Rule

_SMALL = (
    r"(?:auch|schon|immer|noch|ja|halt|eben|gerade|derzeit|aktuell|momentan|jetzt|nun|"
    r"seit \w+(?: \w+)?|sehr|wirklich|eigentlich|leider|"
    r"zum glück|übrigens|persönlich|grundsätzlich|meistens|meist|inzwischen|"
    r"mittlerweile|gern|gerne|lieber|am liebsten|echt|total|ziemlich|"
    r"überhaupt|gar|mich|mir|uns|es|das ganze|nur|fast|nicht mehr|nicht|nie|niemals|"
    r"kein\w*|bald|endlich|kürzlich|neulich|damals|früher)"
)


def _both(verbs: str) -> str:
    """Give a pattern for "ich mag" and "mag ich", with small words between."""
    return rf"(?:\b(?:ich|wir) (?:{_SMALL} )*(?:{verbs})\b|\b(?:{verbs}) (?:{_SMALL} )*(?:ich|wir)\b)"


_RELATIVE = (
    r"(?:frau|mann|partner(?:in)?|freund(?:in)?|tochter|sohn|töchter|söhne|kind(?:er)?|"
    r"mutter|mama|vater|papa|eltern|bruder|schwester|geschwister|oma|opa|"
    r"großmutter|großvater|großeltern|enkel(?:in|kinder)?|nichte|neffe|schwieger\w+|zwillinge)"
)
_EVENT = (
    r"(?:\w*geburtstag|\w*hochzeit(?:stag)?|\w*termin|\w*frist|\w*prüfung|\w*klausur|"
    r"\w*examen|\w*-?op|operation|\w*umzug|\w*flug|\w*reise|\w*urlaub|\w*vertrag|"
    r"\w*mietvertrag|"
    r"\w*marathon|\w*triathlon|\w*wettkampf|\w*rennen|\w*konzert|\w*ausstellung|"
    r"\w*vorstellungsgespräch|\w*interview|\w*semester|erster tag|letzter tag|\w*abgabe|"
    r"verteidigung|kolloquium|\w*feier|\w*taufe|\w*konferenz|\w*vortrag|\w*auftritt|"
    r"visum|\w*pass|\w*steuererklärung|jahrestag|\w*start|probezeit|elternzeit|\w*kurs|"
    r"turnier|release|launch)"
)
_AT_HAND = (
    r"(?:das|es|dies\w*|den|die|der|deine?\w*|du|sie|ihn|eine?n? fehler|(?:die|den|"
    r"das) (?:erste|zweite|dritte|letzte|andere|vorschlag|version|variante|idee)\w*)\b"
)

_STYLE = (
    r"^(?:und |aber |also )?(?:bitte )?(?:antworte|antworten sie|nenne?|schreib\w*|"
    r"erklär\w*|verwende|benutze|gib|sprich|sei|halte|verzichte|vermeide|duz\w*|siez\w*|"
    r"nutze|fasse|formuliere|stell\w*) .*\b"
    r"(?:immer|stets|künftig|in zukunft|zukünftig|ab jetzt|von nun an|grundsätzlich|"
    r"jedes mal|nie|niemals|wenn ich|bei jeder|in allen|quellen|duzen)\b"
    r"|^(?:bitte )?(?:antworte|schreib|erklär|sprich)\w* (?:mir )?(?:bitte )?(?:immer|"
    r"stets|künftig|in zukunft|nur|nie)"
    r"|^(?:bitte )?(?:immer|nie|künftig|in zukunft|ab jetzt) .*(?:antworten|schreiben|"
    r"duzen|siezen|erklären|verwenden|nennen)"
    r"|^(?:bitte )?keine? (?:emojis|floskeln|ausrufezeichen|entschuldigungen|"
    r"anglizismen|fachbegriffe|stichpunkte|listen)"
    r"|\bdu kannst mich (?:duzen|\w+ nennen)|\bnenn(?:e|t)? mich\b|\balle nennen mich\b|"
    r"\bich möchte (?:immer )?(?:kurze|knappe|ausführliche|klare) antworten\b"
)
_SAID_HOW = (
    r"^(?=.*\b(?:lieber|liebsten|gern|gerne|immer|nie|niemals|nicht|kein\w*|nur|"
    r"meist\w*|seit|nichts|statt|mag|mögen|liebe|lieben|hasse|hassen|verabscheue|"
    r"bevorzuge\w*|genieße|vertrage\w*|meide|vermeide|sammle|schwöre|vor allem|"
    r"hauptsächlich|faste|ausschließlich)\b).*?"
)
_TASTE = _SAID_HOW + _both(
    r"mag|mögen|liebe|lieben|hasse|hassen|verabscheue|bevorzuge|bevorzugen|genieße|"
    r"vertrage|vertragen|meide|vermeide|sammle|trinke|trinken|esse|essen|höre|lese|"
    r"lesen|nutze|benutze|verwende|kaufe|kaufen|zahle|bezahle|koche|fahre|reise|reisen|"
    r"trage|faste|schwöre auf"
)
_TASTE_STATE = (
    _both(r"bin|sind|war|wurde|lebe|leben|ernähre")
    + r".*\b(?:vegan\w*|vegetari\w*|pescetari\w*|allergi\w+|laktoseintolerant\w*|"
    r"glutenfrei|zöliakie|\w*intolerant|\w*fan|fan von|begeistert|süchtig|\w*mensch|"
    r"nachteule|frühaufsteher(?:in)?|leidenschaftlich\w*|verrückt nach|minimalist\w*|"
    r"sparsam|koscher|halal|\w*liebhaber\w*|sammler\w*)\b"
    r"|\ballergisch\b|\b(?:flugangst|höhenangst|spinnenangst|angst vor)\b|\b(?:ertrage|"
    r"ertragen|vertrage|aushalten|ausstehen|leiden|anfangen|leben ohne)\b(?=.*\b(?:ich|"
    r"wir)\b|$)(?:.*(?:nicht|nichts|kein))?"
    r"|\b(?:kann|können) (?:ich|wir) (?:nicht|nichts|gar nicht|gut|"
    r"überhaupt nicht)\b.*\b(?:ausstehen|leiden|ertragen|ab|anfangen|riechen|vertragen)|"
    r"\bich kann .*(?:nicht|nichts) (?:ausstehen|leiden|ertragen|ab|anfangen)"
    r"|\b(?:programmiere|arbeite|schreibe|fahre|reise|esse|trinke|koche|zahle|lese|höre|"
    r"gehe|schlafe|lerne) ich (?:\w+ )?(?:lieber|am liebsten|nur|immer|nie)|"
    r"\bich (?:programmiere|arbeite|schreibe|fahre|reise|esse|trinke|koche|zahle|lese|"
    r"höre|gehe|schlafe|lerne) (?:\w+ ){0,2}?(?:lieber|am liebsten|am besten|nur|immer|"
    r"nie)\b"
    r"|^(?:fahre|esse|trinke|lese|höre|mag|liebe) (?:am liebsten|gern|gerne|lieber|nie|nur|kein\w*)"
    r"|\b(?:finde|fand) ich (?:\w+ )?(?:furchtbar|schrecklich|toll|super|großartig|"
    r"langweilig|nervig|herrlich|wunderbar|grässlich|eklig|überbewertet|entspannend|"
    r"anstrengend)|\bich finde .{2,40} (?:furchtbar|schrecklich|langweilig|nervig|eklig|"
    r"überbewertet)\b"
    r"|\bmein\w* liebste[rnms]? \w+ (?:ist|sind|war)\b|\bam besten (?:arbeiten|lernen|schlafen|denken|"
    r"konzentrieren|entspannen)\b|"
    r"\bmein\w* (?:absolute\w* )?lieblings\w+|\bist (?:mein|meine) (?:ausgleich|ding|"
    r"leidenschaft|hobby|lieblings\w+|große liebe|ritual|schwäche)\b|"
    r"\bist nicht mein ding\b|\bgeht (?:mir|bei mir) (?:gar )?nicht\b"
    r"|\b(?:nervt|langweilt|stört|stresst|entspannt|beruhigt|begeistert|"
    r"fasziniert) mich\b|\bmacht mir (?:angst|spaß|freude)\b|\bschmeckt mir (?:nicht|"
    r"gar nicht)\b|\bkann ich nicht ausstehen\b"
    r"|\b(?:bin|sind|habe|haben) .*\bvon .{2,30} (?:auf|zu) .{2,30} (?:umgestiegen|"
    r"gewechselt)\b|\bumgestiegen\b"
)
_HABIT = (
    r"\b(?:ich|wir) (?!war|hatte|habe|haben|bin|sind|wollte|brauche|weiß|verstehe|"
    r"bekomme|sehe|kriege)\w+(?:e|en|n)\b.*\b(?:jeden|jede|jedes|täglich|"
    r"wöchentlich|immer|nie|niemals|montags|dienstags|mittwochs|donnerstags|freitags|"
    r"samstags|sonntags|morgens|vormittags|mittags|nachmittags|abends|nachts|zum frühstück|im sommer|im "
    r"winter|das ganze jahr|am wochenende|"
    r"bis heute|von hand|regelmäßig|meistens|einmal (?:im|pro|die)|zweimal|"
    r"grundsätzlich|seit jahren|seit \d{4})\b"
    r"|\b(?:jeden|jede|jedes) \w+ \w+e (?:ich|wir)\b"
)
_PROJECT = (
    _both(
        r"entwickle|entwickeln|baue|bauen|programmiere|schreibe|schreiben|lerne|lernen|"
        r"studiere|studieren|trainiere|trainieren|plane|planen|gründe|gründen|renoviere|"
        r"renovieren|restauriere|arbeiten?(?= (?:gerade |derzeit |momentan |zurzeit |"
        r"seit .{1,15} |auch )?an\b)|promoviere|übe|betreibe|gestalte|komponiere|male|nähe|"
        r"stricke|drehe|stelle|stellen|recherchiere|forsche|spare|sparen|bereite|bilde|organisiere|bastle|"
        r"züchte|braue|digitalisiere|absolviere|mache(?! (?:das|dies|es)\\b)"
    )
    + r"(?! (?:das|dies|es) )(?! (?:ich |wir )?(?:eine? |die |den |das |gerade )*(?:e-?mail|mail|brief|"
    r"funktion|liste|tabelle|abfrage|fehler|frage|text|abendessen|"
    r"essen))(?! (?:mir )?(?:sorgen|gedanken))(?=.*(?:\b(?:an|eine?n?|für|seit|zu|"
    r"mein\w*|unser\w*|auf|im|in|am|gerade|derzeit|ein)\b|\w+isch\b))"
    r"|^seit \w+(?: \w+){0,2} (?:lerne|übe|studiere|baue|schreibe|arbeite) (?:ich|wir)\b(?! (?:bei|als|in)\b)"
    r"|\b(?:habe|haben) (?:ich |wir )?.*\bmit dem \w+ angefangen\b|\b(?:habe|"
    r"haben) .*\bangefangen,? .*\bzu \w+en\b"
    r"|\b(?:will|möchte|wollen|möchten|werde|plane|habe vor)\b(?=.*\b(?:ich|wir)\b|"
    r".*).*\b(?:aufmachen|eröffnen|gründen|lernen|schreiben|bauen|werden|"
    r"veröffentlichen|studieren|nachholen|umsatteln|auswandern|starten|schaffen|"
    r"laufen)\b(?<!schreiben)"
    r"|\bmein\w* (?:\w+ )?(?:projekt|startup|roman|buch|podcast|blog|kanal|doktorarbeit|"
    r"masterarbeit|bachelorarbeit|dissertation|firma|unternehmen|app|verein|ziel|"
    r"studium|spiel|album|laden)\b.* (?:ist|heißt|handelt|geht|macht|hat|läuft|soll)"
    r"|^(?:mein |unser )?(?:projekt|ziel|vorhaben): \w+"
    r"|\bbin (?:ich )?(?:gerade |derzeit )?(?:dabei|im \w+ semester|mitten in)\b|"
    r"\bich mache (?:gerade )?(?:eine ausbildung|meinen? (?:master|bachelor|abitur|"
    r"führerschein|doktor))"
)
_DATED = (
    rf"\b(?:mein\w*|unser\w*|der|die|das|am) (?:[\w-]+ ){{0,5}}?{_EVENT}\b(?: (?:für|in|"
    rf"mit|von|bei|zum|zur|des|der)\b.{{1,50}}?)? (?:ist|sind|war|findet|beginnt|endet|"
    rf"läuft|fällt|startet|geht|wird|steht|,|am)\b"
    rf"|\b(?:mein\w*|unser\w*) (?:\w+ )?{_RELATIVE}\b.*\b(?:geburtstag|geboren|wird|"
    rf"wurde|starb|gestorben|heiratet|geheiratet|kommt|zieht)\b"
    r"|"
    + _both(
        r"ziehe|ziehen|fange|fangen|beginne|starte|starten|heirate|heiraten|fliege|fliegen|"
        r"reise|reisen|verteidige|bekomme|bekommen|werde|werden|kündige|eröffne|eröffnen|"
        r"feiere|feiern|gehe|gehen|laufe|fahre|fahren|trete|erwarten|erwarte|muss|müssen"
    )
    + r"|\b(?:bin|sind|habe|haben) .*\b(?:geboren|geheiratet|angefangen|gezogen|umgezogen|"
    r"begonnen|abgeschlossen|kennengelernt|verlobt|getrennt|geschieden|gegründet|"
    r"eröffnet|gestartet|eingewandert|bestanden|verloren|gekauft|verkauft)\b"
    r"|\b(?:habe|haben) .*\bunser\w* (?:hund|katze|kater|welpen|baby|sohn|tochter|kind|pferd)\b.*\bbekommen\b"
    r"|^(?:er|sie|es|das|der|die) (?:ist|findet) .*\bam\b|\b(?:beginnt|endet|startet|"
    r"läuft) mein\w*|\babgabetermin\b|\bdeadline\b|\bstichtag\b|\bbis (?:zum|ende|"
    r"anfang|mitte)\b.*\b(?:muss|müssen|abgeben|fertig)\b"
)
_BELIEF = (
    _both(
        r"glaube|glauben|finde|denke|meine(?=,? dass| nicht,)|halte|schätze|bin überzeugt|vertrete|lehne|"
        r"befürworte|wähle|bete|vertraue|stehe|achte|unterstütze|zweifle"
    )
    + r"(?=.*(?:\b(?:dass|an|gott|nicht an|sollte\w*|müsste\w*|muss|darf|dürfen|"
    r"wichtig\w*|richtig|falsch|überfällig|ungerecht|gerecht|verdient|fehler|besser|"
    r"mehr|recht|ab|für|immer|überbewertet|übertrieben|grün|spd|cdu|die \w+en|menschen|"
    r"politik|ehrlichkeit|treue|freiheit)\b))(?!.*\b(?:in schritt|fehler in|zeile|code|"
    r"funktion|die zweite|die erste|version)\b)"
    r"|\b(?:mir|uns) (?:ist|sind|bedeutet|bedeuten) .*\b(?:wichtig\w*|heilig|alles|"
    r"viel)\b|\bist (?:mir|uns) (?:\w+ )?(?:wichtig\w*|heilig)\b|"
    r"\bliegt mir am herzen\b|\bfür mich (?:ist|sind|zählt|zählen|gilt|bedeutet|gehört|"
    r"steht|kommt)\b"
    r"|\b(?:ist|sind) für (?:mich|uns) (?:ein|kein|nur|wie)\w*\b"
    r"|\b(?:hat|haben) (?:mir|mich|uns) (?:beigebracht|gelehrt),? dass\b"
    r"|\bmeiner (?:meinung|ansicht|überzeugung) nach\b|\bin meinen augen\b|"
    r"\bmein\w* (?:glaube|überzeugung|motto|prinzip|grundsatz|wert|werte|religion|"
    r"haltung)\b"
    r"|\b(?:ich|wir) (?:bin|sind|wurde|wurden) .*\b(?:überzeugt|atheist\w*|"
    r"agnostiker\w*|christ\w*|katholi\w+|evangelisch\w*|protestant\w*|muslim\w*|"
    r"jüdisch\w*|jüdin|jude|buddhist\w*|pazifist\w*|feminist\w*|sozialist\w*|liberal\w*|"
    r"konservativ\w*|humanist\w*|gläubig\w*|gegen|dafür|dagegen)\b|"
    r"\bbin ich (?:überzeugt|gegen|dagegen|dafür|atheist\w*)"
    r"|\b(?:jeder|jede|alle|niemand) .*\b(?:verdient|sollte|sollten|darf|muss)\b|\bich glaube (?:nicht )?an\b"
)
_DECIDED = (
    r"\b(?:habe|haben|hab|hat) .*\b(?:entschieden|entschlossen|beschlossen|gekündigt|"
    r"aufgehört|abgebrochen|aufgegeben|abgelehnt|abgesagt|ausgewählt|abgeschafft|"
    r"verzichtet|angenommen|zugesagt|umentschieden|gewählt|verkauft|gelöscht)\b"
    r"|\bentschieden uns\b|\b(?:ich|wir) (?:bin|sind) .*\b(?:ausgetreten|ausgestiegen|"
    r"zurückgetreten)\b|\bmeine entscheidung\b|\bes ist entschieden\b|\b(?:nicht mehr|"
    r"keine?n? .* mehr)\b.*\b(?:ich|wir)\b|\b(?:ich|wir)\b .*\bnicht mehr\b"
    r"|\b(?:ich|wir) (?:werde|werden) (?:nicht|keine?n?) .*\b(?:kaufen|ziehen|wechseln|"
    r"übernehmen|verlängern|annehmen)\b"
)
_CONTEXT = (
    _both(
        r"wohne|wohnen|lebe|leben|arbeite|arbeiten|heiße|komme|stamme|spreche|sprechen|"
        r"unterrichte|leite|führe|besitze|spiele|singe|jobbe|kellnere|pflege|leide|pendle|"
        r"miete|mieten|züchte|engagiere"
    )
    + r"(?! (?:ich |gerade )?(?:an (?:einem|einer) (?:problem|aufgabe|skript)|"
    r"nicht weiter|nicht klar|gerade nicht))"
    r"|\b(?:ich|wir) (?:bin|sind) (?:\w+ )?(?:aufgewachsen|geboren|in rente|rentner\w*|"
    r"schwanger|verheiratet|geschieden|ledig|verwitwet|single|verlobt|alleinerziehend|"
    r"selbstständig|selbständig|freiberuflich\w*|arbeitslos|linkshänder\w*|blind|taub|"
    r"schwerhörig|autist\w*|legastheniker\w*|diabetiker\w*|asthmatiker\w*|introvertiert|"
    r"schüchtern|gelernte\w*|\d\d|mitte \w+|anfang \w+|ende \w+)\b|"
    r"\bbin ich (?:aufgewachsen|geboren|alleinerziehend|verheiratet|selbstständig)"
    r"|\b(?:ich|wir) (?:bin|sind) (?:seit \w+ \w+ )?(?:von beruf |ein |eine |der |die |"
    r"jetzt )*(?!(?:hier|da|dran|mir|nicht|so|heute|gerade|am|im|auf|zu|sehr|froh|müde|"
    r"wieder|mit|dabei|ganz|unsicher|schon|noch|total|krank|neu|gespannt|sicher|"
    r"der meinung|fertig|offen)\b)\w{4,}(?:er|in|ist|ent|ant|or|eur|log\w*|arzt|ärztin|"
    r"mann|frau|kraft|wirt|meister|techniker|ler)\b"
    r"|\b(?:ich|wir) (?:habe|haben) (?:seit \w+ )?(?:\w+ ){0,2}?(?:eine?n?|zwei|drei|"
    r"vier|fünf|keine?n?|\d) (?:\w+ ){0,2}(?:kinder|kind|söhne|sohn|töchter|tochter|"
    r"hunde?|katzen?|kater|dackel|pferde?|hühner|geschwister|bruder|schwester|garten|"
    r"haus|hof|auto|wohnung|enkel\w*)\b"
    r"|\b(?:ich|wir) (?:habe|haben|hatte) (?:\w+ ){0,4}?(?:diabetes|asthma|adhs|"
    r"autismus|epilepsie|migräne|rheuma|depression\w*|bluthochdruck|krebs|neurodermitis|"
    r"arthrose|zöliakie|ms|tinnitus|heuschnupfen|schlafapnoe|bandscheiben\w*|herz\w+|"
    r"rücken\w+|burnout)\b"
    r"|\bmein\w* (?:\w+ )?(?:name|muttersprache|beruf|job|arbeitgeber|hund|katze|kater|"
    r"pferd|heimat|familie|wohnung|haus|alter|blutgruppe)\b.* (?:ist|sind|heißt|hat|"
    r"wohnt|lebt|war)\b"
    rf"|\bmein\w* (?:\w+ )?{_RELATIVE}\b(?: \w+)? (?:wohnt|lebt|heißt|ist (?:\d+|"
    rf"gestorben|tot))\b|\bals (?:mutter|vater|alleinerziehende\w*|lehrer\w*|ärztin|arzt|"
    rf"\w+er|\w+erin|\w+ist\w*)\b.*\b(?:ich|mir|mich|wir)\b"
    r"|\b(?:bin|wurde) (?:ich )?.*\b(?:aufgewachsen|diagnostiziert|befördert|entlassen|"
    r"versetzt)\b|\bhabe .*\b(?:studiert|gelernt|gearbeitet|adoptiert|gelebt)\b"
)
_TASK = re.compile(
    r"\b(?:fehler(?:meldung)?|funktion|zeile|(?:der|den|dieser|diesen|mein|meinen|dein|"
    r"deinen) code|skript|tabelle|spalte|datei|liste mit|variable|schleife|array|heute|"
    r"heute abend|gerade eben|jetzt gleich|in schritt)\b"
)
_NOT_TASTE = re.compile(
    rf"(?:mag|liebe|nutze|finde|verwende|esse|trinke|lese|kaufe) (?:ich )?(?!dieses (?:ge\w+|duzen|siezen))"
    rf"{_AT_HAND}|"
    rf"{_TASK.pattern}|\bwürde\b|\bgefällt mir\b"
)
_WHAT_IT_IS = re.compile(
    rf"{_TASK.pattern}|\bwürde\b|\bnicht, (?:wie|was|ob)\b|\b(?:weiß|"
    rf"verstehe) ich nicht\b|\bich (?:weiß|verstehe)\b"
)

_WORK_ON = re.compile(r"\b(?:versuche|suche|brauche|frage mich|will nur|wollte)\b")

RULES = (
    Rule("decisions", re.compile(_DECIDED), unless=_WHAT_IT_IS),
    Rule("preferences", re.compile(_STYLE)),
    Rule(
        "projects",
        re.compile(_PROJECT),
        unless=re.compile(
            rf"{_WHAT_IT_IS.pattern}|{_WORK_ON.pattern}|lieber|am liebsten|\bauto\b|geburtstag"
            r"|\b(?:jede[nsmr]?|immer|täglich|wöchentlich) "
        ),
    ),
    Rule("dates", re.compile(_DATED), unless=_WHAT_IT_IS, needs_date=True),
    Rule("preferences", re.compile(_TASTE_STATE), unless=_NOT_TASTE),
    Rule("preferences", re.compile(_TASTE), unless=_NOT_TASTE),
    Rule("beliefs", re.compile(_BELIEF), unless=_WHAT_IT_IS),
    Rule("decisions", re.compile(_CONTEXT), unless=_WHAT_IT_IS),
    Rule("preferences", re.compile(_HABIT), unless=_NOT_TASTE),
)
