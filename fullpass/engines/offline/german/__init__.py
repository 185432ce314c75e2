"""German: how its sentences are taken apart."""

from __future__ import annotations

import re

from fullpass.engines.offline.german.normal import normalise
from fullpass.engines.offline.german.plain import WORDS
from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.plain import label_of, rules_of

_QUESTION_WORDS = (
    r"(?:was|wie|wo|woher|wohin|warum|wieso|wann|wer|wen|wem|welche[rsnm]?|worüber|"
    r"wofür|womit|kannst du|könntest du|können sie|gibt es|hast du|bitte|hilf|"
    r"erklär mir|gib mir|schreib(?! mir bitte nie| mir nie| bitte nie| nie| immer| bitte immer)|mach mir|"
    r"nenn mir|erzähl|zeig mir|empfiehl|soll ich|was kann|darf ich|muss ich|brauche ich)\b"
)

_UNBOUND = "".join(
    rf"(?<!\b{word})" for word in ["dass", "was", "wie", "ob", "wenn", "weil", "und", "aber", "also"]
)

GERMAN = Language(
    code="de",
    worth_reading=re.compile(
        r"(?i)\b(?:ich|wir|mein\w*|unser\w*|mir|mich|uns|nutzer\w*|benutzer\w*|bitte|immer|"
        r"hab|bin|schreib|seit|duz\w*|lass|hör|projekt|ziel|nie|keine?|nenn\w*|antworte\w*|jeder|du kannst|"
        r"fahre|mag|liebe|plan)\b|\b(?:am|der|den|im|bis) (?:\d|(?:19|20)\d\d)|\b(?:19|20)\d\d-"
    ),
    clause_start=re.compile(
        rf"(?i)(?<!projekt)(?<!ziel)(?<!lautet)(?<! ist)(?<!heißt)(?<! so)[;:]\s+|\s+[–—-]+\s+|…\s*|"
        rf"(?<!entschlossen)(?<!beschlossen)(?<!entschieden)(?<!angefangen)(?<! vor),\s+(?=(?:(?:und|aber|"
        rf"also|denn|doch|außerdem|"
        rf"oder)\s+)?(?:ich|wir|mein\w*|unser\w*|(?:er|sie|es) (?:ist|heißt|findet|war)|"
        rf"{_QUESTION_WORDS}|möchte|überlege|am \d))"
        rf"|,\s+(?!(?:oder|ne|nicht wahr|richtig|stimmt|gell|ja)\b)(?=[^,.!?]*\?)"
        rf"|,\s+(?=(?:gib|frag|such|mach|hilf|schreib|zeig|stell|empfiehl|nimm|brauch\w*|ich brauche|hast "
        rf"du)\b)"
        rf"|,\s+(?=(?:\w+t|komme|darf|kann|soll|muss|ist|sind|kann|soll|darf|muss|kennst|hast|weißt) "
        rf"(?:sich|das|es|man|ihr|er|sie|du|ich|wir|da|der|die|mir|dir)\b[^.!?]*\?)"
        rf"|,\s+(?=(?:also|aber|und)\b)|\s+(?=(?:und|aber|sondern) (?:ich|wir|mein\w*|"
        rf"unser\w*|suche|wüsste|möchte|will|frage|brauche|überlege|habe erst|fahre|esse|"
        rf"trinke|lese|höre|mag|liebe|hasse|wohne|arbeite|lebe|jetzt|wünscht|{_QUESTION_WORDS})\b)"
    ),
    loose_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:(?:und|aber|also|ähm) )*(?:ich (?:bin|habe|mag|will|möchte|"
        rf"wohne|arbeite|wollte|weiß|lebe)|wir (?:haben|sind|wohnen)|kannst du|weißt du|"
        rf"was (?:kann|soll|ist|man)|wie (?:kann|das|lange)|und jetzt)\b)"
    ),
    asked_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:was (?:kann|soll|mache|ist)|wie (?:kann|lange|geht|mache)|"
        rf"kannst du|könntest du|welche\w* \w+ (?:soll|kann))\b)"
    ),
    reason=re.compile(r"(?i)(?:^|[\s,])(?:weil|da|denn)\s+(?=(?:ich|wir|mein\w*|unser\w*)\b)"),
    lead_in=re.compile(
        r"(?i)(?:(?:und|aber|also|oder|denn|doch|außerdem|übrigens|hallo|hi|hey|guten tag|"
        r"moin|ja|nein|ähm|äh|öhm|nun|naja|ach|okay|ok|danke|zur info|kurz zu mir|"
        r"zum hintergrund|nur so nebenbei|pass auf|ich wollte fragen|"
        r"merk dir(?: bitte)?(?:,? dass)?|zur erklärung|(?:weil|da)\b(?!.*,)|ps)\b[\s,:;.!–—-]*)+"
    ),
    trailing=re.compile(
        r"(?is)\s*,?\s+(?:und|aber) (?:ich )?(?:suche|wüsste|möchte wissen|frage|brauche|"
        r"weiß nicht|habe keine ahnung|wüsste gern)\b.*$|\s*,?\s+(?:was|wie|wo|welche\w*|"
        r"wohin|woher) (?:kann|soll|mache|ist|gibt|könnte|lange|muss)\b.*$|"
        r"\s*,?\s+(?:kannst|könntest) du\b.*$|\s+und jetzt\b.*$|[\s,]+(?:bitte|danke|haha|oder so)[\s.!]*$"
    ),
    normalise=normalise,
    question=re.compile(
        rf"^(?!w\w+ [^?]*\b(?:ich|wir|mir|mich|uns)\b[^?]*, (?:ist|sind|war)\b|wer [^?]*, (?:sollte|muss|"
        rf"darf|verdient|verliert|ist|hat|kann))(?:und |aber |also |oder |"
        rf"dann )*(?:{_QUESTION_WORDS.replace('bitte|', '')}|"
        rf"(?:bin|habe|hab|ist|sind|kann|soll|sollte|darf|muss|werde|hat|gibt|lohnt|weißt|"
        rf"hättest|hast) (?:ich|es|man|du|wir|das|jemand)\b|übersetz\w*|korrigier\w*|fass\w*|"
        rf"schreib (?:eine?|mir(?! (?:bitte )?(?:nie|immer|künftig|ab jetzt)))|verfass\w*|formuliere "
        rf"(?:das|den|die)|mach (?:mir|eine)|"
        rf"erstell\w*|plan\w* mir|ich (?:frage mich|würde gern\w* wissen|wüsste gern|"
        rf"wollte fragen|möchte wissen)|hilf mir)"
    ),
    hypothetical=re.compile(
        r"^(?:und |aber |also )*(?:wenn (?:ich|wir|man)\b(?!.*\b(?:immer|nie|meist|meistens|stets|"
        r"lieber)\b)|falls|angenommen|stell dir vor|"
        r"nehmen wir an|gesetzt den fall|mal angenommen|hätte ich|wäre ich|was wäre)\b|"
        r"\b(?:ich|wir) (?:wäre|wären|würde|würden|hätte|hätten|könnte|könnten)\b|\bals ob\b"
    ),
    not_own=re.compile(
        r"^(?:er|sie) (?!(?:ist|findet) .*\bam\b)(?:(?!\b(?:ich|mir|mich|mein\w*)\b).)*$|"
        r"^(?:den|die|das|dem|was|wo) ich\b(?!.*, (?:ist|sind|heißt))|\b(?:hauptfigur|protagonist\w*|"
        r"heldin|romanfigur)\b|"
        r"^(?:mein|unser)\w* (?:[\w-]+ ){1,3}?(?:mag|liebt|hasst|bevorzugt|glaubt|denkt|\w+t (?:\w+ "
        r")?(?:lieber|am liebsten|gern))\b(?!.*\b(?:ich|wir)\b)|"
        r"^(?:mein\w*|unser\w*) (?:\w+ )?(?:nachbar\w*|freund(?:in)? (?!und ich)|freunde|"
        r"kolleg\w*|chef\w*(?! heißt)|kund\w*|mitbewohner\w*|lehrer\w*|bekannte\w*|vermieter\w*|onkel|"
        r"schüler\w*)\b|^(?:der|die|das) (?:\w+ )?(?:sohn|tochter|mann|frau|hund) (?:meiner|meines|von)\b"
        r"|\b(?:er|sie|du|man|wer|ob) (?:sagt|meint|findet|schreibt|denkt|glaubt|schrieb|"
        r"sagte)\b|\b(?:sagt|sagte|schrieb|schreibt|meinte|fragte)\b.*\b(?:ich|mein\w*)\b|"
        r"\bmein\w* (?:code|skript|programm|rechner|computer|laptop|drucker|datei|browser|"
        r"abfrage|text|frage)\b"
    ),
    request=re.compile(
        r"^(?:kannst|könntest|würdest) du (?:mich )?(?:bitte )?(?:mich )?(?:duzen|siezen)\b", re.I
    ),
    dangling=re.compile(
        r"^(?:(?:er|sie|es(?! (?:ist|war) .*\b(?:als|das|die|der|den|dass) (?:ich|wir)\b)|dies|dort|dafür|"
        r"davon)\b|(?:das|die|der|den) (?:ist|sind|war|waren|hat|habe|haben|"
        r"wird|werden|kann|können|soll|sollen|muss|müssen|will|wollen|mag|ich|wir|geht|klappt|funktioniert|"
        r"macht|"
        r"heißt|klingt|sieht|passt|gefällt|reicht|stimmt|gilt|liegt|steht|bleibt|kostet|dauert|wirkt|läuft|"
        r"hilft|bedeutet|kommt|findet|schmeckt|nervt)\b)"
    ),
    follows=re.compile(
        r"^(?:(?:und|aber|denn|weil|also|doch) )?(?:er|sie|es|das|dies\w*|deshalb|darum|deswegen|dort|damit|"
        r"darüber|daran|davon|dadurch|so|weil)\b(?!.*\b(?:fehler\w*|code|heute|bitte|du|dir)\b)"
        r"|^(?:und|aber) (?:mein\w*|unser\w*|alle|niemand|die|der|das) .*\b(?:da(?:r?über|ran|rauf|von|mit|"
        r"für)|mich|mir|uns)\b"
    ),
    frame=re.compile(
        r"^(?:weil|da|seit|nachdem|als|wenn|wegen|nach|obwohl)\b(?!.*\b(?:du|sie|das|heute)\b)"
        r"(?:[\w-]+ )+[\w-]+,?$"
    ),
    label=label_of(WORDS),
    breaks_off=re.compile(
        r"^(?!.*(?:,|\b(?:dass|weil|wenn|ob|was|wie|wer|wo|wann|so|als|soviel|solange|sobald|bis|seit)\b)).* "
        r"(?:darf|dürfen|kann|können|muss|müssen|soll|sollen|sollte|wird|werde|hat|habe|haben|und|oder|aber|der|"
        r"die|das|den|dem|ein|eine|einen|mit|für|von)$"
    ),
    rules=rules_of(WORDS),
    # what has the verb of the first person needs no other subject
    elided=(
        (
            "Ich",
            re.compile(
                r"^(?:und|aber|sowie)\s+(?:auch )?(?=(?:arbeite|wohne|lebe|fahre|esse|trinke|lese|höre|mag|"
                r"liebe|hasse|spiele|habe|bin|lerne|unterrichte|studiere|pendle|singe)\b(?! ich\b))",
                re.IGNORECASE,
            ),
        ),
    ),
)
