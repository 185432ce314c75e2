"""What tells in German of which kind a plain sentence is."""

from __future__ import annotations

from fullpass.engines.offline.german import vocabulary as v
from fullpass.engines.offline.german.asked import ASKED
from fullpass.engines.offline.german.life import CIRCUMSTANCE
from fullpass.engines.offline.plain import Words

WORDS = Words(
    labels={
        "dates": rf"(?:{v.MY} )?(?:geburtstag|\w*frist|abgabe\w*|hochzeit|umzug|prüfung|\w*termin)",
        "projects": rf"(?:{v.MY} )?(?:\w+[es] )?(?:\w*projekt|vorhaben|\w*ziel)",
        "beliefs": (
            rf"{v.MY} (?:\w+ )?(?:haltung|meinung|position|standpunkt|ansicht|regel|überzeugung|these|"
            r"grundsatz|prinzip|motto)|grundsatz|prinzip|(?:lebens)?motto"
        ),
        "decisions": rf"(?:{v.MY} )?(?:entscheidung|beschluss|entschluss)|beschlossen|entschieden",
    },
    own=rf"\b(?:{v.ME}|mich|mir|uns|{v.MY})\b|^der plan\b",
    passing=(
        r"\bnoch nichts?\b|\b(?:sehe|weiß|finde|kann|verstehe) (?:ich )?(?:\w+ ){0,4}nichts? mehr\b|"
        r"\b(?:der|die|das|den|dem) (?:erste|zweite|dritte|letzte)n? "
        r"(?:vorschlag|version|fassung|variante|satz|absatz|teil|punkt|beispiel|idee|option|frage|bild|"
        r"zeile|schritt|aufgabe|"
        r"spalte|titel|antwort|entwurf|text|möglichkeit)\b|\b(?:vielleicht|irgendwann|du|dir|dich|dein\w*|"
        r"ihnen|"
        r"(?:zeile|schritt|punkt|absatz) \d+|zeile|fehlermeldung\w*|fehlercode|(?<!ein )fehler|klammer|"
        r"variable|schleife|array|spalte|"
        r"(?:der|den|dem|die|das|diese[nrms]?|mein\w*|eine?n?) (?:\w+ )?(?:code|skript|tabelle|datei|"
        r"funktion|text|absatz|satz|frage|antwort|version(?! \d)|variante|vorschlag|aufgabe|liste|problem|"
        r"e-?mail|beispiel|formel|fassung|meldung|punkt|schritt|abschnitt))\b"
        r"|^(?:dass|ob) (?!.*, \w+ (?:ich|wir)\b)|^(?:er|sie|es|man|du)\b(?! (?:ist|findet|war) .*(?:\bam "
        r"\d|, als (?:ich|wir)))|"
        r"^(?!.*\b(?:weil|"
        r"dass)\b).*\b(?:würde|würden|wäre|hätte|könnte)\b|\bhätten? gern\w*\b"
        r"|\b(?:sagt|sagte|meint|meinte|schrieb|fragte|fragt)\b"
        r"|(?:^|[„«])[^„“”«»\"]{1,40}[“”»\"] (?:ist|sind|klingt|wirkt|passt|gefällt|"
        rf"bleibt|finde|lass\w*|streich\w*|geht|kommt)\b(?!.*\b(?:{v.MY}|(?:für|mich|wichtig\w*|heilig)\b))"
        rf"|{v.SLIGHT}"
    ),
    today=(
        r"\b(?:aus versehen|diese (?:tage|woche)|heute|(?<!seit )gestern|vorhin|gerade eben|eben gerade|"
        r"jetzt gleich|morgen früh)\b"
    ),
    asked=rf"{ASKED}|^(?:bitte )?antworte mir (?:bitte )?(?:in|ohne|mit|auf|sachlich|knapp|kurz und)\b",
    answers=(
        rf"{v.WANT}(?!.*\bdies).*\b(?:antwort\w*|erklärung\w*|(?:duz|siez|antwort|erklär)(?:s?t|en)|nennst|"
        r"ansprichst|anredest|einleitungen|emojis)\b|\bantworten\b.*\b(?:lieber|am liebsten)\b"
    ),
    chosen=(
        rf"\b{v.DECIDED}\b|\bsparen? (?:mir|uns|ich mir|wir uns)\b|^(?:statt|anstatt)\b|"
        rf"{v.does('nehme nehmen')} .*\ban$|\b(?:angebot|"
        rf"stelle|einladung|auftrag)\b.*\bab$|{v.does('kündige wechsle wechseln verlasse verlassen')}"
        rf"|\b(?:ab|von) (?:sofort|jetzt|nun an|heute an)\b.*{v.does('arbeite arbeiten werde werden')}"
        rf"|(?<!glaube )(?<!glaube aber )(?<!glauben )\b(?:nicht|nichts|kein\w*)(?: \w+){{0,3}} mehr\b"
        rf"|\b{v.ME} (?:werde|werden) (?:\w+ ){{0,3}}?(?:nicht|kein\w*|nie)\b|\barbeiten? {v.ME} (?:\w+ "
        rf")?nur noch\b|^(?:der|unser|mein) plan ist\b"
    ),
    event=rf"\b{v.EVENT}\b",
    life=rf"\b{v.LIFE}\b",
    appointment=rf"^(?:(?:am|im) .*)?(?:der |die |das )?(?:[\w-]+ ){{0,2}}?{v.EVENT}\b|{v.TO_COME}",
    opinion=(
        rf"(?<!deiner )(?<!deine )(?!.*\b(?:esse|trinke|kaufe)\b)\b{v.VIEW}\b"
        rf"|{v.HOLD}(?!{v.THAT_AT_HAND})(?: \w+)?,? (?:daran,? |davon,? )?(?:dass )?"
        rf"{v.NOT_AT_HAND}(?!.*\b{v.LIKED}\b)"
        r"(?!(?:über|gerade|oft an)\b)\w+"
        rf"|{v.does('halte halten')} .*\b(?:für|nichts|wenig|viel)\b|\b(?:an|in) \w+ glaube {v.ME}\b"
        rf"|{v.does('lehne lehnen')} .*\bab$|{v.STAND} {v.NOT_AT_HAND}|\bstehen? (?:ich|wir)? "
        rf"?.*\bgegenüber\b"
        r"|\b(?:aus|in|nach) (?:meiner (?:sicht|erfahrung)|meinen augen)\b|\bmeines erachtens\b|\bmeiner "
        r"erfahrung\b|\bwert auf\b|\bam herzen\b"
        r"|\bmache? (?:ich |wir )?das (?:alles |nur |hier )*(?:wegen|weil|für|um|aus)\b"
        r"|\b(?:mir|uns) (?:ist|sind|bedeutet|bedeuten|geht) .*\b(?:wichtig\w*|heilig|wert|viel|alles|um)\b"
        r"|\b(?:ist|sind) (?:mir|uns) (?:\w+ ){0,2}(?:wichtig\w*|heilig|wert)\b"
        r"|\bfür (?:mich|uns) (?:ist|sind|zählt|zählen|gilt|bedeutet|gehört|steht|hat|haben|geht)\b"
        r"|\b(?:ist|sind|bedeutet|bedeuten|zählt|gilt) für (?:mich|uns)\b"
        rf"|\b(?:beigebracht|gelehrt|gelernt),? dass\b|\b(?:bin|sind) {v.ME} (?:gegen|für|dafür|dagegen)\b"
        rf"|\b{v.ME} (?:bin|sind) (?:(?:strikt|klar|total|absolut|immer|eher) )?(?:gegen|dafür|dagegen)\b"
    ),
    outlook=(
        r"^(?:jede[rs]?|alle|niemand|kein(?:er| mensch)|menschen|kinder|tiere|der staat)\b.*\b(?:verdien\w+|"
        r"sollten?|darf|dürfen|muss|müssen|gehör\w+)\b"
    ),
    work=(
        rf"(?!.*\b(?:immer|nie|stets|meistens|am besten|jede[nsr]? (?:jahr|monat|"
        rf"woche))\b)(?:\bprojekt\b.*\bverantwortlich\b|"
        rf"{v.does('pflege warte betreue')} die \w+ "
        rf"(?:von|für)\b|{v.does(v.MAKE)} (?!(?:dies\w*|es|dir|als|bei|das (?:hier|gerade|so|jetzt|"
        rf"alles))\b)"
        rf"|\b(?:gegründet|eröffnet|veröffentlicht|aufgebaut|ins leben gerufen)$|\bals freiwillige\w*\b|"
        rf"\bfertigstellen$|\bwird von (?:mir|uns)\b|{v.WORK_ON}(?: (?!als\b)[\w-]+){{0,4}} an (?!(?:der|"
        rf"einer|einem) (?:\w*schule|uni\w*|gymnasium|"
        rf"klinik|institut|theater|kasse|rezeption))\w+|{v.PREPARE} .*\b(?:auf|vor)\b|\bkümmere (?:ich "
        rf")?mich um (?:den|die|das) \w*(?:ung|umzug|aufbau|umbau|ausbau|migration)\b|{v.FURTHER} "
        rf".*\b(?:weiter|fort|an$|beim aufbau)|{v.REBUILD} .*\b(?:um|auf)$)"
        rf"|{v.LEAD} .*\b{v.MADE}\b|\b(?:zurzeit|derzeit|momentan|aktuell)\b(?!.*\b{v.STATE}\b)"
        rf"|^(?!.*\b{v.CONSUME}\b).*\b(?:eine?n?|{v.MY}) (?:[\w-]+ ){{0,2}}?{v.MADE}\b"
        rf"|\b{v.MY} (?:[\w-]+ ){{0,2}}?(?:\w*projekt|startup|\w*roman|podcast|blog|\w+arbeit|app|buch|"
        rf"studie|vorhaben|"
        r"dissertation|album|spiel|webseite|\w*shop)\b.*\b(?:heißt|handelt|geht|untersucht|soll|dreht|"
        r"befasst|beschäftigt|ist|wird|trägt|über|hat)\b"
        rf"|\b(?:in|an|bei) {v.MY} (?:[\w-]+ )?(?:\w+arbeit|dissertation|promotion|\w*projekt|startup|"
        rf"podcast|blog|newsletter)\b"
        rf"|\bprojekt\w*,? (?:an|bei|in) (?:dem|denen) {v.ME}\b|\b{v.MADE} namens\b|\behrenamtlich\b|"
        rf"\bengagieren?\b"
        rf"|\b(?:bin|sind) {v.ME} (?:gerade )?(?:dabei|mitten in)\b"
        rf"|\b{v.ME} (?:bin|sind) (?:gerade |derzeit )?(?:dabei|mitten in|im \w+ semester)\b"
        rf"|{v.does('mache machen absolviere')} (?:gerade |derzeit )?(?:de[nr] \w*(?:schein|kurs)|eine "
        r"(?:ausbildung|umschulung|weiterbildung)|meinen? (?:master|bachelor|abitur|führerschein|doktor))"
        r"|\b(?:angefangen|begonnen),? .*\bzu\b|\bmit (?:dem|der) \w+ (?:angefangen|begonnen)\b"
        r"|\b(?:will|wollen|möchten?|plane|habe|haben)\b.*\b(?:aufmachen|eröffnen|gründen|lernen|bauen|"
        r"veröffentlichen|studieren|nachholen|umsatteln|starten|schaffen|anlegen|aufbauen|abschließen)\b"
        rf"|\b{v.MADE}\b.*\b(?:entwickelt|geschrieben|gegründet|gebaut|programmiert|gestartet|veröffentlicht|"
        r"begonnen|aufgebaut)$"
    ),
    fond=rf"\b{v.FOND}\b",
    taste=(
        rf"\b{v.STIRS}\b.*\b(?:mich|uns)\b|\b(?:mich|uns) {v.STIRS}\b|\b{v.PLEASES} (?:mir|uns)\b"
        rf"|\b(?:mir|uns) {v.PLEASES}\b|\bmacht mir (?:spaß|freude)\b|"
        rf"{v.does(v.USE)} (?:{v.A_THING}|{v.NOT_AT_HAND})"
        rf"|^(?!.*\b(?:habe|haben|hatte|war|bin|sind|wollten?|konnten?|sollten?)\b(?!,)|^jetzt\b|"
        rf".*[“”„])(?=.*\b{v.ME}\b).*\b{v.OFTEN}\b|\bfinde "
        rf".*\b{v.LIKED}\b"
    ),
    own_subject=rf"\b{v.ME}\b|\bvon (?:mir|uns)\b|^(?:und |aber |auch )?{v.MY}\b",
    circumstance=CIRCUMSTANCE,
    momentary=(
        rf"{v.OF_THE_MOMENT}|\b{v.AT_HAND}\b|^(?:nachdem|wenn|falls|als|bevor|obwohl|weil|da|dass|ob|wie|was|"
        r"sobald|während|bis|damit|seit ich)\b(?!.*,)|^\w+en wir\b"
    ),
)
