"""What denies besides the negations themselves, by language and by what it does. Folded, in lower case."""

from __future__ import annotations

NOT = "not"
"""What is so denied is not there, or not done."""
ONLY = "only"
HARDLY = "hardly"
EXCEPT = "except"
UNTIL = "until"
DISLIKED = "disliked"
NEEDLESS = "needless"
SOME = "some"
UNMINDED = "unminded"

DENYING: dict[str, dict[str, str]] = {
    "en": {
        NOT: """without avoid avoids avoided avoiding skip skips skipped skipping stop stops stopped stopping
            quit quits drop drops dropped dropping ditch ditched resign resigned refuse refuses refused
            refusing reject rejects rejected lack lacks decline declines declined against doubt doubts
            doubted doubting unable impossible nobody nothing nowhere""",
        ONLY: "only solely exclusively just",
        HARDLY: "hardly barely seldom rarely scarcely almost nearly",
        EXCEPT: "except excluding unless",
        UNTIL: "until till til",
        DISLIKED: """dislike dislikes disliked hate hates hated hating detest detests loathe loathes despise
            despises""",
    },
    "de": {
        NOT: """ohne vermeide vermeidet vermeiden verzichte verzichtet verzichten gegen lehnt lehne abgelehnt
            weigert weigere weglassen weggelassen aufgehort niemand nichts nix unmoglich""",
        ONLY: "nur bloss ausschliesslich lediglich",
        HARDLY: "kaum selten fast beinahe",
        EXCEPT: "ausser",
        UNTIL: "bis",
        DISLIKED: "hasse hasst hassen verabscheue verabscheut",
    },
    "es": {
        NOT: """sin evito evita evitar evite dejo deje dejar deja dejado contra rechazo rechaza rechace
            rechazado niego niega renuncio renuncia nadie imposible""",
        ONLY: "solo solamente unicamente",
        HARDLY: "apenas casi",
        EXCEPT: "excepto salvo",
        UNTIL: "hasta",
        DISLIKED: "odio odia detesto detesta disgusta disguste aborrezco aborrece",
    },
    "fr": {
        NOT: """sans evite evites evitez eviter arrete arreter cesse contre refuse refuser refusee
            renonce personne quitte quitter rien impossible""",
        ONLY: "seulement uniquement exclusivement",
        HARDLY: "rarement presque guere",
        EXCEPT: "sauf excepte",
        UNTIL: "jusque jusqu",
        DISLIKED: "deteste detestes hais hait",
    },
    "it": {
        NOT: "senza evito evita evitare smesso contro nessuno niente rifiuto rifiuta rifiutato",
        ONLY: "solo soltanto",
        HARDLY: "quasi appena",
        EXCEPT: "tranne salvo eccetto",
        UNTIL: "fino",
        DISLIKED: "odio odia detesto detesta",
    },
    "pt": {
        NOT: "sem nem evito evita evitar parei parou contra ninguem nada recuso recusa recusei recusou",
        ONLY: "so somente apenas",
        HARDLY: "quase raramente",
        EXCEPT: "exceto menos",
        UNTIL: "ate",
        DISLIKED: "odeio odeia detesto detesta",
    },
    "nl": {
        NOT: "zonder vermijd vermijdt tegen niemand niets weiger weigert",
        ONLY: "alleen slechts",
        HARDLY: "nauwelijks zelden bijna",
        EXCEPT: "behalve",
        UNTIL: "tot",
        DISLIKED: "haat",
    },
}
SAYS_LITTLE = """longer anymore more any even yet still really at all either ever use uses
    using used want wants wanted going give gives giving put puts suggest call show add include recommend
    mehr noch gar auch mochte will soll sollen gib verwende nutze benutze
    ya aun quiere quiero pongas propongas uses des usar usa uso incluyas sugieras
    veut veux plus utilise utiliser mets donne propose"""
"""By these nothing more is denied, nor less: "does not drink coffee any more", "no me pongas emojis"."""

NOT_TO_DO = "nepas"
"""How `SET_PHRASES` write what stands before the verb: "de ne pas partir"."""
WRITTEN = {"needless": NEEDLESS, "unminded": UNMINDED, "notall": SOME, "except": EXCEPT, NOT_TO_DO: NOT}
"""What words that `SET_PHRASES` write do, in any language."""

# What is said, as a pattern, and the words that deny as much. The first are replaced before negations are
# written alike (`plain_negations`), the others after.
SET_PHRASES = (
    (r"\b(?:do|does|did) not (?:have|need) to\b", " needless "),
    (r"\bnot mind\b|\bno problem\s+(?=with\b)", " unminded "),
    (r"\bcould not agree more\b", " agree "),
    (r", never (?:have|had|did|do|will|has)\b(?=\W*$|[,.;])", " "),
    (r"\b(?:la|une|cette) personne\b", " "),
    (
        r"(?<!the )(?<!my )(?<!their )(?<!is )(?<!are )(?<!have )(?<!has )\bleft\b"
        r"(?![ -](?:me|us|them|the user|hand|handed|side|ear|eye|knee|foot|arm|leg|wing)\b)",
        " quit ",
    ),
    (r"\b(?:mag|mogen) (?:aber )?(?:kein\w*|nicht)\b", " hasse "),
    (r"\bne (?:pas|plus|jamais) ", f" {NOT_TO_DO} "),
    (r"\bnot (?:all|every|everyone|everybody|everything|always)\b", " notall "),
    (
        r"\bnicht (?:alle[nrs]?|jede[nrms]?|immer)\b|\bn(?:o|em|on) (?:tod[oa]s?|siempre|sempre|tutt[aei])\b",
        " notall ",
    ),
    (r"\bpas (?:tou(?:s|tes?)|toujours)\b", " notall "),
    (r"\btou(?:s|tes) (?:(?:les|mes|nos) )?(\w+) (?:ne |n')?(\w+) pas\b", r" notall \1 \2 "),
    (r"\b(?:ne |n'|n )([\w' ]{2,25}?) plus\b", r" \1 pas "),
    (r"\b(?:je |j'|on )(\w+) plus\b(?! (?:que|tard|tot|grand|petit|vite|souvent))", r" \1 pas "),
)
SET_PHRASES_AFTER = (
    (r"\b(not|no|nao) (?:that|es que|e que)\b", r"\1 "),
    (r"\b(?:other than|apart from|bis auf)\b", " except "),
    (
        r"\b(?:anything but|(?:far|remotely) from|alles andere als|weit davon entfernt|todo menos|lejos de|"
        r"longe de|tout sauf|loin (?:de|d')|tutt'altro che|lontano da)\b",
        " not ",
    ),
    (r"\bnot any(?:thing|one|body) (?:but|except)\b|\bnothing but\b", " only "),
    (
        r"\b(?:ne |n')([\w' ]{2,40}?) (?:que|qu')(?= ?(?:de|du|des|la|le|les|en|a|\d)\b)",
        r" \1 seulement ",
    ),
    (r"\bcan? ?not (?:stand|bear)\b", " hate "),
    (r"\bnot (?:like|enjoy|love)\b", " dislike "),
    (r"\b(?:giv\w+|gave|swor\w+) (?:up|off)\b|\b(?:leav\w+|cut\w*) out\b", " quit "),
    (r"\b(tod[oa]s? [\w ]{0,30}?) menos\b", r"\1 excepto "),
    (r"\bturn\w* (?:it|that|this|them) down\b[^,;.]*", " declined "),
    (r"\bturn\w* down\b", " declined "),
    (r"\blass\w* ([\w ]{2,40}?) weg\b", r" ohne \1"),
    (r"\bhor(?:e|t|en) ([\w .]{0,60}?)\bauf\b", r" aufgehort \1"),
    (r"\bprefer\w* (\w+ing\b[\w' ]{0,40}?) to\b", r" \1, not "),
    (r"\b(chosen [\w' ]{2,40}?) over\b", r"\1, not "),
    (r"\brather ([\w' ]{2,60}?) than\b", r"\1, not "),
    (r"\blieber ([\w' ]{2,60}?) als\b", r"\1, nicht "),
    (r"\bplutot ([\w' ]{2,60}?) que\b", r"\1, pas "),
    (r"^(\W*not [\w' ]{2,40}?)(?= (?:i|we|je|on|nous|io|vamos)\b| (?:kaufen|nehmen) wir\b)", r"\1, "),
)
