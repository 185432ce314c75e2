"""German: how its sentences are taken apart, and the tables of its rules."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Language, Rule

_SMALL = (
    r"(?:auch|schon|immer|noch|ja|halt|eben|gerade|derzeit|aktuell|momentan|jetzt|nun|seit \w+(?: \w+)?|sehr|wirklich|eigentlich|leider|"
    r"zum glück|übrigens|persönlich|grundsätzlich|meistens|meist|inzwischen|mittlerweile|gern|gerne|lieber|am liebsten|echt|total|ziemlich|"
    r"überhaupt|gar|mich|mir|uns|es|das ganze|nur|fast|nicht mehr|nicht|nie|niemals|kein\w*|bald|endlich|kürzlich|neulich|damals|früher)"
)


def _both(verbs: str) -> str:
    """Give a pattern for "ich mag" and "mag ich", with small words between."""
    return rf"(?:\b(?:ich|wir) (?:{_SMALL} )*(?:{verbs})\b|\b(?:{verbs}) (?:{_SMALL} )*(?:ich|wir)\b)"


_RELATIVE = (
    r"(?:frau|mann|partner(?:in)?|freund(?:in)?|tochter|sohn|töchter|söhne|kind(?:er)?|mutter|mama|vater|papa|eltern|bruder|schwester|geschwister|oma|opa|"
    r"großmutter|großvater|großeltern|enkel(?:in|kinder)?|nichte|neffe|schwieger\w+|zwillinge)"
)
_EVENT = (
    r"(?:\w*geburtstag|\w*hochzeit(?:stag)?|\w*termin|\w*frist|\w*prüfung|\w*klausur|\w*examen|\w*-?op|operation|\w*umzug|\w*flug|\w*reise|\w*urlaub|\w*vertrag|\w*mietvertrag|"
    r"\w*marathon|\w*triathlon|\w*wettkampf|\w*rennen|\w*konzert|\w*ausstellung|\w*vorstellungsgespräch|\w*interview|\w*semester|erster tag|letzter tag|\w*abgabe|"
    r"verteidigung|kolloquium|\w*feier|\w*taufe|\w*konferenz|\w*vortrag|\w*auftritt|visum|\w*pass|\w*steuererklärung|jahrestag|\w*start|probezeit|elternzeit|\w*kurs|turnier|release|launch)"
)
_AT_HAND = r"(?:das|es|dies\w*|den|die|der|deine?\w*|du|sie|ihn|eine?n? fehler|(?:die|den|das) (?:erste|zweite|dritte|letzte|andere|vorschlag|version|variante|idee)\w*)\b"

_STYLE = (
    r"^(?:und |aber |also )?(?:bitte )?(?:antworte|antworten sie|nenne?|schreib\w*|erklär\w*|verwende|benutze|gib|sprich|sei|halte|verzichte|vermeide|duz\w*|siez\w*|nutze|fasse|formuliere|stell\w*) .*\b"
    r"(?:immer|stets|künftig|in zukunft|zukünftig|ab jetzt|von nun an|grundsätzlich|jedes mal|nie|niemals|wenn ich|bei jeder|in allen|quellen|duzen)\b"
    r"|^(?:bitte )?(?:antworte|schreib|erklär|sprich)\w* (?:mir )?(?:bitte )?(?:immer|stets|künftig|in zukunft|nur|nie)"
    r"|^(?:bitte )?(?:immer|nie|künftig|in zukunft|ab jetzt) .*(?:antworten|schreiben|duzen|siezen|erklären|verwenden|nennen)"
    r"|^(?:bitte )?keine? (?:emojis|floskeln|ausrufezeichen|entschuldigungen|anglizismen|fachbegriffe|stichpunkte|listen)"
    r"|\bdu kannst mich (?:duzen|\w+ nennen)|\bnenn(?:e|t)? mich\b|\balle nennen mich\b|\bich möchte (?:immer )?(?:kurze|knappe|ausführliche|klare) antworten\b"
)
_SAID_HOW = r"^(?=.*\b(?:lieber|liebsten|gern|gerne|immer|nie|niemals|nicht|kein\w*|nur|meist\w*|seit|nichts|statt|mag|mögen|liebe|lieben|hasse|hassen|verabscheue|bevorzuge\w*|genieße|vertrage\w*|meide|vermeide|sammle|schwöre|vor allem|hauptsächlich|faste|ausschließlich)\b).*?"
_TASTE = _SAID_HOW + _both(
    r"mag|mögen|liebe|lieben|hasse|hassen|verabscheue|bevorzuge|bevorzugen|genieße|vertrage|vertragen|meide|vermeide|sammle|trinke|trinken|esse|essen|höre|lese|lesen|nutze|benutze|verwende|kaufe|kaufen|zahle|bezahle|koche|fahre|reise|reisen|trage|faste|schwöre auf"
)
_TASTE_STATE = (
    _both(r"bin|sind|war|wurde|lebe|leben|ernähre")
    + r".*\b(?:vegan\w*|vegetari\w*|pescetari\w*|allergi\w+|laktoseintolerant\w*|glutenfrei|zöliakie|\w*intolerant|\w*fan|fan von|begeistert|süchtig|\w*mensch|nachteule|frühaufsteher(?:in)?|leidenschaftlich\w*|verrückt nach|minimalist\w*|sparsam|koscher|halal|\w*liebhaber\w*|sammler\w*)\b"
    r"|\ballergisch\b|\b(?:flugangst|höhenangst|spinnenangst|angst vor)\b|\b(?:ertrage|ertragen|vertrage|aushalten|ausstehen|leiden|anfangen|leben ohne)\b(?=.*\b(?:ich|wir)\b|$)(?:.*(?:nicht|nichts|kein))?"
    r"|\b(?:kann|können) (?:ich|wir) (?:nicht|nichts|gar nicht|gut|überhaupt nicht)\b.*\b(?:ausstehen|leiden|ertragen|ab|anfangen|riechen|vertragen)|\bich kann .*(?:nicht|nichts) (?:ausstehen|leiden|ertragen|ab|anfangen)"
    r"|\b(?:programmiere|arbeite|schreibe|fahre|reise|esse|trinke|koche|zahle|lese|höre|gehe|schlafe|lerne) ich (?:\w+ )?(?:lieber|am liebsten|nur|immer|nie)|\bich (?:programmiere|arbeite|schreibe|fahre|reise|esse|trinke|koche|zahle|lese|höre|gehe|schlafe|lerne) (?:\w+ ){0,2}?(?:lieber|am liebsten|am besten|nur|immer|nie)\b"
    r"|^(?:fahre|esse|trinke|lese|höre|mag|liebe) (?:am liebsten|gern|gerne|lieber|nie|nur|kein\w*)"
    r"|\b(?:finde|fand) ich (?:\w+ )?(?:furchtbar|schrecklich|toll|super|großartig|langweilig|nervig|herrlich|wunderbar|grässlich|eklig|überbewertet|entspannend|anstrengend)|\bich finde .{2,40} (?:furchtbar|schrecklich|langweilig|nervig|eklig|überbewertet)\b"
    r"|\bam besten (?:arbeiten|lernen|schlafen|denken|konzentrieren|entspannen)\b|\bmein\w* (?:absolute\w* )?lieblings\w+|\bist (?:mein|meine) (?:ausgleich|ding|leidenschaft|hobby|lieblings\w+|große liebe|ritual|schwäche)\b|\bist nicht mein ding\b|\bgeht (?:mir|bei mir) (?:gar )?nicht\b"
    r"|\b(?:nervt|langweilt|stört|stresst|entspannt|beruhigt|begeistert|fasziniert) mich\b|\bmacht mir (?:angst|spaß|freude)\b|\bschmeckt mir (?:nicht|gar nicht)\b|\bkann ich nicht ausstehen\b"
    r"|\b(?:bin|sind|habe|haben) .*\bvon .{2,30} (?:auf|zu) .{2,30} (?:umgestiegen|gewechselt)\b|\bumgestiegen\b"
)
_HABIT = (
    r"\b(?:ich|wir) (?!war|hatte|habe|haben|bin|sind|wollte|brauche|weiß|verstehe|bekomme|sehe|kriege)\w+(?:e|en|n)\b.*\b(?:jeden|jede|jedes|täglich|"
    r"wöchentlich|immer|nie|niemals|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|im sommer|im winter|das ganze jahr|am wochenende|"
    r"bis heute|von hand|regelmäßig|meistens|einmal (?:im|pro|die)|zweimal|grundsätzlich|seit jahren|seit \d{4})\b"
    r"|\b(?:jeden|jede|jedes) \w+ \w+e (?:ich|wir)\b"
)
_PROJECT = (
    _both(
        r"entwickle|entwickeln|baue|bauen|programmiere|schreibe|schreiben|lerne|lernen|studiere|studieren|trainiere|trainieren|plane|planen|gründe|gründen|renoviere|renovieren|restauriere|arbeiten?(?= (?:gerade |derzeit |momentan |zurzeit |seit .{1,15} |auch )?an\b)|promoviere|übe|betreibe|gestalte|komponiere|male|nähe|stricke|drehe|recherchiere|forsche|spare|sparen|bereite|bilde|organisiere|bastle|züchte|braue|digitalisiere|absolviere|mache"
    )
    + r"(?! (?:ich |wir )?(?:eine? |die |den |das |gerade )*(?:e-?mail|mail|brief|funktion|liste|tabelle|abfrage|fehler|frage|text|abendessen|essen))(?! (?:mir )?(?:sorgen|gedanken))(?=.*(?:\b(?:an|eine?n?|für|seit|zu|mein\w*|unser\w*|auf|im|in|am|gerade|derzeit|ein)\b|\w+isch\b))"
    r"|\b(?:habe|haben) (?:ich |wir )?.*\bmit dem \w+ angefangen\b|\b(?:habe|haben) .*\bangefangen,? .*\bzu \w+en\b"
    r"|\b(?:will|möchte|wollen|möchten|werde|plane|habe vor)\b(?=.*\b(?:ich|wir)\b|.*).*\b(?:aufmachen|eröffnen|gründen|lernen|schreiben|bauen|werden|veröffentlichen|studieren|nachholen|umsatteln|auswandern|starten|schaffen|laufen)\b(?<!schreiben)"
    r"|\bmein\w* (?:\w+ )?(?:projekt|startup|roman|buch|podcast|blog|kanal|doktorarbeit|masterarbeit|bachelorarbeit|dissertation|firma|unternehmen|app|verein|ziel|studium|spiel|album|laden)\b.* (?:ist|heißt|handelt|geht|macht|hat|läuft|soll)"
    r"|\bbin (?:ich )?(?:gerade |derzeit )?(?:dabei|im \w+ semester|mitten in)\b|\bich mache (?:gerade )?(?:eine ausbildung|meinen? (?:master|bachelor|abitur|führerschein|doktor))"
)
_DATED = (
    rf"\b(?:mein\w*|unser\w*|der|die|das|am) (?:[\w-]+ ){{0,5}}?{_EVENT}\b(?: (?:für|in|mit|von|bei|zum|zur|des|der)\b.{{1,50}}?)? (?:ist|sind|war|findet|beginnt|endet|läuft|fällt|startet|geht|wird|steht|,|am)\b"
    rf"|\b(?:mein\w*|unser\w*) (?:\w+ )?{_RELATIVE}\b.*\b(?:geburtstag|geboren|wird|wurde|starb|gestorben|heiratet|geheiratet|kommt|zieht)\b"
    r"|"
    + _both(
        r"ziehe|ziehen|fange|fangen|beginne|starte|starten|heirate|heiraten|fliege|fliegen|reise|reisen|verteidige|bekomme|bekommen|werde|werden|kündige|eröffne|eröffnen|feiere|feiern|gehe|gehen|laufe|fahre|fahren|trete|erwarten|erwarte|muss|müssen"
    )
    + r"|\b(?:bin|sind|habe|haben) .*\b(?:geboren|geheiratet|angefangen|gezogen|umgezogen|begonnen|abgeschlossen|kennengelernt|verlobt|getrennt|geschieden|gegründet|eröffnet|gestartet|eingewandert|bestanden|verloren|gekauft|verkauft)\b"
    r"|^(?:er|sie|es|das|der|die) (?:ist|findet) .*\bam\b|\b(?:beginnt|endet|startet|läuft) mein\w*|\babgabetermin\b|\bdeadline\b|\bstichtag\b|\bbis (?:zum|ende|anfang|mitte)\b.*\b(?:muss|müssen|abgeben|fertig)\b"
)
_BELIEF = (
    _both(
        r"glaube|glauben|finde|denke|meine|halte|schätze|bin überzeugt|vertrete|lehne|befürworte|wähle|bete|vertraue|stehe|achte|unterstütze|zweifle"
    )
    + r"(?=.*(?:\b(?:dass|an|gott|nicht an|sollte\w*|müsste\w*|muss|darf|dürfen|wichtig\w*|richtig|falsch|überfällig|ungerecht|gerecht|verdient|fehler|besser|mehr|recht|ab|für|immer|überbewertet|übertrieben|grün|spd|cdu|die \w+en|menschen|politik|ehrlichkeit|treue|freiheit)\b))(?!.*\b(?:in schritt|fehler in|zeile|code|funktion|die zweite|die erste|version)\b)"
    r"|\b(?:mir|uns) (?:ist|sind|bedeutet|bedeuten) .*\b(?:wichtig\w*|heilig|alles|viel)\b|\bist (?:mir|uns) (?:\w+ )?(?:wichtig\w*|heilig)\b|\bliegt mir am herzen\b|\bfür mich (?:ist|sind|zählt|zählen|gilt|bedeutet|gehört|steht|kommt)\b"
    r"|\bmeiner (?:meinung|ansicht|überzeugung) nach\b|\bin meinen augen\b|\bmein\w* (?:glaube|überzeugung|motto|prinzip|grundsatz|wert|werte|religion|haltung)\b"
    r"|\b(?:ich|wir) (?:bin|sind|wurde|wurden) .*\b(?:überzeugt|atheist\w*|agnostiker\w*|christ\w*|katholi\w+|evangelisch\w*|protestant\w*|muslim\w*|jüdisch\w*|jüdin|jude|buddhist\w*|pazifist\w*|feminist\w*|sozialist\w*|liberal\w*|konservativ\w*|humanist\w*|gläubig\w*|gegen|dafür|dagegen)\b|\bbin ich (?:überzeugt|gegen|dagegen|dafür|atheist\w*)"
    r"|\b(?:jeder|jede|alle|niemand) .*\b(?:verdient|sollte|sollten|darf|muss)\b|\bich glaube (?:nicht )?an\b"
)
_DECIDED = (
    r"\b(?:habe|haben|hab|hat) .*\b(?:entschieden|entschlossen|beschlossen|gekündigt|aufgehört|abgebrochen|aufgegeben|abgelehnt|abgesagt|ausgewählt|abgeschafft|verzichtet|angenommen|zugesagt|umentschieden|gewählt|verkauft|gelöscht)\b"
    r"|\bentschieden uns\b|\b(?:ich|wir) (?:bin|sind) .*\b(?:ausgetreten|ausgestiegen|zurückgetreten)\b|\bmeine entscheidung\b|\bes ist entschieden\b|\b(?:nicht mehr|keine?n? .* mehr)\b.*\b(?:ich|wir)\b|\b(?:ich|wir)\b .*\bnicht mehr\b"
    r"|\b(?:ich|wir) (?:werde|werden) (?:nicht|keine?n?) .*\b(?:kaufen|ziehen|wechseln|übernehmen|verlängern|annehmen)\b"
)
_CONTEXT = (
    _both(
        r"wohne|wohnen|lebe|leben|arbeite|arbeiten|heiße|komme|stamme|spreche|sprechen|unterrichte|leite|führe|besitze|spiele|singe|jobbe|kellnere|pflege|leide|pendle|miete|mieten|züchte|engagiere"
    )
    + r"(?! (?:ich |gerade )?(?:an (?:einem|einer) (?:problem|aufgabe|skript)|nicht weiter|nicht klar|gerade nicht))"
    r"|\b(?:ich|wir) (?:bin|sind) (?:\w+ )?(?:aufgewachsen|geboren|in rente|rentner\w*|schwanger|verheiratet|geschieden|ledig|verwitwet|single|verlobt|alleinerziehend|selbstständig|selbständig|freiberuflich\w*|arbeitslos|linkshänder\w*|blind|taub|schwerhörig|autist\w*|legastheniker\w*|diabetiker\w*|asthmatiker\w*|introvertiert|schüchtern|gelernte\w*|\d\d|mitte \w+|anfang \w+|ende \w+)\b|\bbin ich (?:aufgewachsen|geboren|alleinerziehend|verheiratet|selbstständig)"
    r"|\b(?:ich|wir) (?:bin|sind) (?:seit \w+ \w+ )?(?:von beruf |ein |eine |der |die |jetzt )*(?!(?:hier|da|dran|mir|nicht|so|heute|gerade|am|im|auf|zu|sehr|froh|müde|wieder|mit|dabei|ganz|unsicher|schon|noch|total|krank|neu|gespannt|sicher|der meinung|fertig|offen)\b)\w{4,}(?:er|in|ist|ent|ant|or|eur|log\w*|arzt|ärztin|mann|frau|kraft|wirt|meister|techniker|ler)\b"
    r"|\b(?:ich|wir) (?:habe|haben) (?:seit \w+ )?(?:\w+ ){0,2}?(?:eine?n?|zwei|drei|vier|fünf|keine?n?|\d) (?:\w+ ){0,2}(?:kinder|kind|söhne|sohn|töchter|tochter|hunde?|katzen?|kater|dackel|pferde?|hühner|geschwister|bruder|schwester|garten|haus|hof|auto|wohnung|enkel\w*)\b"
    r"|\b(?:ich|wir) (?:habe|haben|hatte) (?:\w+ ){0,4}?(?:diabetes|asthma|adhs|autismus|epilepsie|migräne|rheuma|depression\w*|bluthochdruck|krebs|neurodermitis|arthrose|zöliakie|ms|tinnitus|heuschnupfen|schlafapnoe|bandscheiben\w*|herz\w+|rücken\w+|burnout)\b"
    r"|\bmein\w* (?:\w+ )?(?:name|muttersprache|beruf|job|arbeitgeber|hund|katze|kater|pferd|heimat|familie|wohnung|haus|alter|blutgruppe)\b.* (?:ist|sind|heißt|hat|wohnt|lebt|war)\b"
    rf"|\bmein\w* (?:\w+ )?{_RELATIVE}\b(?: \w+)? (?:wohnt|lebt|heißt|ist (?:\d+|gestorben|tot))\b|\bals (?:mutter|vater|alleinerziehende\w*|lehrer\w*|ärztin|arzt|\w+er|\w+erin|\w+ist\w*)\b.*\b(?:ich|mir|mich|wir)\b"
    r"|\b(?:bin|wurde) (?:ich )?.*\b(?:aufgewachsen|diagnostiziert|befördert|entlassen|versetzt)\b|\bhabe .*\b(?:studiert|gelernt|gearbeitet|adoptiert|gelebt)\b"
)
_TASK = re.compile(
    r"\b(?:fehler(?:meldung)?|funktion|zeile|(?:der|den|dieser|diesen|mein|meinen|dein|deinen) code|skript|tabelle|spalte|datei|liste mit|variable|schleife|array|heute|heute abend|gerade eben|jetzt gleich|in schritt)\b"
)
_NOT_TASTE = re.compile(
    rf"(?:mag|liebe|nutze|finde|verwende|esse|trinke|lese|kaufe) (?:ich )?{_AT_HAND}|{_TASK.pattern}|\bwürde\b|\bgefällt mir\b"
)
_WHAT_IT_IS = re.compile(
    rf"{_TASK.pattern}|\bwürde\b|\bnicht, (?:wie|was|ob)\b|\b(?:weiß|verstehe) ich nicht\b|\bich (?:weiß|verstehe)\b"
)

_WORK_ON = re.compile(r"\b(?:versuche|suche|brauche|frage mich|will nur|wollte)\b")


def _normalise(clause: str) -> str:
    text = re.sub(r"^(?:der )?(?:nutzer|benutzer|user)(?:in)? (\w+?)t\b", r"ich \1e", clause.lower())
    text = re.sub(r"^(?:der )?(?:nutzer|benutzer|user)(?:in)? (?:ist|hat)\b", "ich bin", text)
    return re.sub(r"\s+", " ", text.replace("’", "'")).strip(" .!…;:-–—,\"'()")


_QUESTION_WORDS = r"(?:was|wie|wo|woher|wohin|warum|wieso|wann|wer|wen|wem|welche[rsnm]?|worüber|wofür|womit|kannst du|könntest du|können sie|gibt es|hast du|bitte|hilf|erklär mir|gib mir|schreib|mach mir|nenn mir|erzähl|zeig mir|empfiehl|soll ich|was kann|darf ich|muss ich|brauche ich)\b"

_UNBOUND = "".join(rf"(?<!\b{word})" for word in "dass was wie ob wenn weil und aber also".split())

GERMAN = Language(
    code="de",
    worth_reading=re.compile(
        r"(?i)\b(?:ich|wir|mein\w*|unser\w*|mir|mich|uns|nutzer\w*|benutzer\w*|bitte|immer|nie|keine?|nenn\w*|antworte\w*|jeder|du kannst|fahre|mag|liebe)\b"
    ),
    clause_start=re.compile(
        rf"(?i)[;:]\s+|\s+[–—-]+\s+|…\s*|,\s+(?=(?:(?:und|aber|also|denn|doch|außerdem|oder)\s+)?(?:ich|wir|mein\w*|unser\w*|(?:er|sie|es) (?:ist|heißt|findet|war)|{_QUESTION_WORDS}|möchte|überlege|am \d))"
        rf"|,\s+(?=(?:also|aber|und)\b)|\s+(?=(?:und|aber|sondern) (?:ich|wir|mein\w*|unser\w*|suche|wüsste|möchte|will|frage|brauche|überlege|habe erst|fahre|esse|trinke|lese|höre|mag|liebe|hasse|wohne|arbeite|lebe|jetzt|wünscht|{_QUESTION_WORDS})\b)"
    ),
    loose_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:(?:und|aber|also|ähm) )*(?:ich (?:bin|habe|mag|will|möchte|wohne|arbeite|wollte|weiß|lebe)|wir (?:haben|sind|wohnen)|kannst du|weißt du|was (?:kann|soll|ist|man)|wie (?:kann|das|lange)|und jetzt)\b)"
    ),
    asked_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:was (?:kann|soll|mache|ist)|wie (?:kann|lange|geht|mache)|kannst du|könntest du|welche\w* \w+ (?:soll|kann))\b)"
    ),
    reason=re.compile(r"(?i)(?:^|[\s,])(?:weil|da|denn)\s+(?=(?:ich|wir|mein\w*|unser\w*)\b)"),
    lead_in=re.compile(
        r"(?i)(?:(?:und|aber|also|oder|denn|doch|außerdem|übrigens|hallo|hi|hey|guten tag|moin|ja|nein|ähm|äh|öhm|nun|naja|ach|okay|ok|danke|zur info|kurz zu mir|zum hintergrund|nur so nebenbei|pass auf|ich wollte fragen|merk dir(?: bitte)?(?:,? dass)?|zur erklärung|weil|da|ps)\b[\s,:;.!–—-]*)+"
    ),
    trailing=re.compile(
        r"(?is)\s*,?\s+(?:und|aber) (?:ich )?(?:suche|wüsste|möchte wissen|frage|brauche|weiß nicht|habe keine ahnung|wüsste gern)\b.*$|\s*,?\s+(?:was|wie|wo|welche\w*|wohin|woher) (?:kann|soll|mache|ist|gibt|könnte|lange|muss)\b.*$|\s*,?\s+(?:kannst|könntest) du\b.*$|\s+und jetzt\b.*$|[\s,]+(?:bitte|danke|haha|oder so)[\s.!]*$"
    ),
    normalise=_normalise,
    question=re.compile(
        rf"^(?:und |aber |also |oder |dann )*(?:{_QUESTION_WORDS.replace('bitte|', '')}|(?:bin|habe|hab|ist|sind|kann|soll|sollte|darf|muss|werde|hat|gibt|lohnt|weißt|hättest|hast) (?:ich|es|man|du|wir|das|jemand)\b|übersetz\w*|korrigier\w*|fass\w*|schreib (?:eine?|mir)|verfass\w*|formuliere (?:das|den|die)|mach (?:mir|eine)|erstell\w*|plan\w* mir|ich (?:frage mich|würde gern\w* wissen|wüsste gern|wollte fragen|möchte wissen)|hilf mir)"
    ),
    hypothetical=re.compile(
        r"^(?:und |aber |also )*(?:wenn (?:ich|wir|man)|falls|angenommen|stell dir vor|nehmen wir an|gesetzt den fall|mal angenommen|hätte ich|wäre ich|was wäre)\b|\b(?:ich|wir) (?:wäre|wären|würde|würden|hätte|hätten|könnte|könnten)\b|\bals ob\b"
    ),
    not_own=re.compile(
        r"^(?:mein\w*|unser\w*) (?:\w+ )?(?:nachbar\w*|freund(?:in)? (?!und ich)|freunde|kolleg\w*|chef\w*|kund\w*|mitbewohner\w*|lehrer\w*|bekannte\w*|vermieter\w*|onkel|schüler\w*)\b|^(?:der|die|das) (?:\w+ )?(?:sohn|tochter|mann|frau|hund) (?:meiner|meines|von)\b"
        r"|\b(?:er|sie|du|man|wer|ob) (?:sagt|meint|findet|schreibt|denkt|glaubt|schrieb|sagte)\b|\b(?:sagt|sagte|schrieb|schreibt|meinte|fragte)\b.*\b(?:ich|mein\w*)\b|\bmein\w* (?:code|skript|programm|rechner|computer|laptop|drucker|datei|browser|abfrage|text|frage)\b"
    ),
    dangling=re.compile(
        r"^(?:er|sie|es|das|dies|die|der|den|dort|dafür|davon)\b(?! (?:abgabetermin|deadline))"
    ),
    rules=(
        Rule("decisions", re.compile(_DECIDED), unless=_WHAT_IT_IS),
        Rule("preferences", re.compile(_STYLE)),
        Rule(
            "projects",
            re.compile(_PROJECT),
            unless=re.compile(
                rf"{_WHAT_IT_IS.pattern}|{_WORK_ON.pattern}|lieber|am liebsten|\bauto\b|geburtstag"
            ),
        ),
        Rule("dates", re.compile(_DATED), unless=_WHAT_IT_IS, needs_date=True),
        Rule("preferences", re.compile(_TASTE_STATE), unless=_NOT_TASTE),
        Rule("preferences", re.compile(_TASTE), unless=_NOT_TASTE),
        Rule("preferences", re.compile(_HABIT), unless=_NOT_TASTE),
        Rule("beliefs", re.compile(_BELIEF), unless=_WHAT_IT_IS),
        Rule("decisions", re.compile(_CONTEXT), unless=_WHAT_IT_IS),
    ),
    saved=re.compile(r"(?i)^(?:der )?(?:nutzer|benutzer|user)(?:in)?\b"),
)
