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
        NOT: """without avoid avoids avoided avoiding skip skips skipped skipping stop stops stopped stopping quit
            quits drop drops dropped dropping ditch ditched resign resigned refuse refuses refused
            refusing reject rejects rejected lack lacks decline declines
            declined against unable impossible nobody nothing nowhere""",
        ONLY: "only solely exclusively just",
        HARDLY: "hardly barely seldom rarely scarcely almost nearly",
        EXCEPT: "except excluding unless",
        UNTIL: "until till til",
        NEEDLESS: "needless",
        SOME: "notall",
        UNMINDED: "unminded",
        DISLIKED: "dislike dislikes disliked hate hates hated hating detest detests loathe loathes despise despises",
    },
    "de": {
        NOT: """ohne vermeide vermeidet vermeiden verzichte verzichtet verzichten gegen lehnt lehne abgelehnt
            weigert weigere aufgehort niemand nichts nix unmoglich""",
        ONLY: "nur bloss ausschliesslich lediglich",
        HARDLY: "kaum selten fast beinahe",
        EXCEPT: "ausser",
        UNTIL: "bis",
        SOME: "notall",
        DISLIKED: "hasse hasst hassen verabscheue verabscheut",
    },
    "es": {
        NOT: """sin evito evita evitar evite dejo deje dejar deja dejado contra rechazo rechaza rechace niego niega renuncio
            renuncia nadie imposible""",
        ONLY: "solo solamente unicamente",
        HARDLY: "apenas casi",
        EXCEPT: "excepto salvo",
        UNTIL: "hasta",
        SOME: "notall",
        DISLIKED: "odio odia detesto detesta disgusta disguste aborrezco aborrece",
    },
    "fr": {
        NOT: """sans nepas evite evites evitez eviter arrete arreter cesse contre refuse refuser renonce renonce personne
            rien impossible""",
        ONLY: "seulement uniquement exclusivement",
        HARDLY: "rarement presque guere",
        EXCEPT: "sauf excepte",
        UNTIL: "jusque jusqu",
        SOME: "notall",
        DISLIKED: "deteste detestes hais hait",
    },
    "it": {
        NOT: "senza evito evita evitare smesso contro nessuno niente",
        ONLY: "solo soltanto",
        HARDLY: "quasi appena",
        EXCEPT: "tranne salvo eccetto",
        UNTIL: "fino",
        DISLIKED: "odio odia detesto detesta",
    },
    "pt": {
        NOT: "sem evito evita evitar parei parou contra ninguem nada",
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
# By these nothing more is denied, nor less: "does not drink coffee any more", "no me pongas emojis".
SAYS_LITTLE = """longer anymore more any even yet still really at all either ever use uses using used want wants wanted
    going give gives giving put puts suggest call show add include recommend
    mehr noch gar auch mochte will soll sollen gib verwende nutze benutze
    ya aun quiere quiero pongas propongas uses des usar usa uso incluyas sugieras
    veut veux plus utilise utiliser mets donne propose"""
