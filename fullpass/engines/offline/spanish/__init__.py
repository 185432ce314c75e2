"""Spanish: how its sentences are taken apart."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.plain import label_of, rules_of
from fullpass.engines.offline.spanish.plain import WORDS

_ASKING = (
    r"(?:qué|cómo|cuál\w*|dónde|adónde|cuándo|por qué|quién|cuánto\w*|puedes|podrías|"
    r"me puedes|dame|ayúdame|escribe|recomiéndame|explícame|dime|hazme|busco|necesito)\b"
)
# a wish for the task at hand, after what was told
_WISH = (
    r"(?:simplifica|ayúda\w*|busca|recomienda\w*|cambia|quita|pon|añade|ideas|alg[uú]na? \w+|tienes|sabes|"
    r"conoces|podés|me (?:puedes|podés|ayudas|recomiendas)|necesito|hay que|quiero (?:una?|que))\b"
)


def _normalise(clause: str) -> str:
    text = re.sub(r"^(?:el |la )?usuari[oa] (?:es|está)\b", "soy", clause.lower())
    text = re.sub(r"^(?:el |la )?usuari[oa] (\w+?)[ae]\b", r"\1o", text)
    return re.sub(r"\s+", " ", text).strip(" .!¡¿…;:-–—,\"'()")


_UNBOUND = "".join(
    rf"(?<!\b{word})"
    for word in ["que", "lo", "si", "no", "de", "para", "a", "y", "con", "pero", "cómo", "sé"]
)

SPANISH = Language(
    code="es",
    worth_reading=re.compile(
        r"(?i)\b(?:yo|mi|mis|me|nos|nuestr\w+|soy|estoy|tengo|no|creo|vivo|siempre|nunca|"
        r"usuari\w|(?:el|en|para|de) (?:\d|1º)|(?:19|20)\d\d|voy|doy|fui|he|hemos|\w+[oéí]|\w+amos|\w+emos|"
        r"\w+imos|\w*me|todo|por favor)\b"
    ),
    clause_start=re.compile(
        rf"(?i)[;:]\s+|\s+[–—-]+\s+|…\s*|,\s+(?=(?:así que|pero|y|aunque|porque|entonces|"
        rf"o sea)\b)|,\s+(?=(?:yo|soy|tengo|vivo|trabajo|llevo|no soporto|(?:mi|nuestr[oa]) [\w-]+ (?:\w+ "
        rf")?(?:es|está|"
        rf"tiene|vive|trabaja|se llama))\b)|,\s+(?={_ASKING})|,\s+(?={_WISH})|,\s+(?!(?:verdad|no|cierto|"
        rf"vale|o qué)\b)(?=[^,.!?¿]*\?)|\s+(?=(?:y|pero) (?:soy|estoy|tengo|vivo|trabajo|"
        rf"busco|necesito|quiero|el (?:cumpleaños|aniversario)|mi|me|no (?:me|te|\w+o\b(?! de))|prefiero|"
        rf"odio|también|la|{_ASKING}))|\s*¿"
    ),
    loose_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:(?:y|pero|entonces|bueno) )*(?:soy|tengo|vivo en|"
        rf"trabajo (?:como|en)|quiero|me gustaría|{_ASKING}))"
    ),
    asked_clause_start=re.compile(
        rf"(?i){_UNBOUND}\s+(?=(?:qué (?:puedo|hago|debo)|cómo (?:puedo|hago)|puedes|podrías)\b)"
    ),
    reason=re.compile(
        r"(?i)(?:^|[\s,])(?:porque|ya que|puesto que|dado que|como)\s+(?=(?:yo|soy|tengo|"
        r"estoy|vivo|no|mi|me|nos)\b)"
    ),
    lead_in=re.compile(
        r"(?i)(?:(?:y|pero|así que|bueno|pues|hola|buenas|buenos días|oye|mira|además|"
        r"también|por cierto|gracias|sí|o sea|este|eh|entonces|aunque|porque|ya que|"
        r"recuerda que|ten en cuenta que|para que sepas|"
        r"te (?:cuento|recuerdo|aviso|comento|digo)(?: que)?|(?:debes|conviene|hay que) saber que|cabe "
        r"(?:mencionar|señalar|decir) que|(?:quiero )?que sepas que|para tu información)\b[\s,:;.!¡–—-]*)+"
    ),
    trailing=re.compile(
        r"(?is)\s*,?\s+(?:y|pero) (?:busco|necesito|quiero saber|quisiera|me gustaría saber|"
        r"no sé)\b.*$|\s*,?\s*¿.*$|[\s,]+(?:gracias|por favor|jaja\w*)[\s.!]*$"
    ),
    normalise=_normalise,
    question=re.compile(
        rf"^(?:y |pero |entonces )*(?:{_ASKING}|traduce|corrige|resume|redacta|haz|crea|"
        rf"escribe|busco|necesito|quiero que|me pregunto|quisiera saber|es (?:normal|posible|"
        rf"verdad)|hay\b|debería\b|debo\b|puedo\b)"
    ),
    hypothetical=re.compile(
        r"^(?:y |pero )*(?:si (?:yo )?(?:fuera|tuviera|viviera|hubiera|ganara|quisiera|me|"
        r"soy|tengo|pudiera)|supongamos|imagina|imagínate|pongamos|suponiendo|"
        r"digamos que)\b|^(?!.*\b(?:creo|pienso|opino|considero|parece|opinión|"
        r"convencid[oa])\b).*\b(?:sería|tendría|viviría|habría|podría)\b"
    ),
    not_own=re.compile(
        r"\b(?:protagonista|personaje|narrador\w?)\b|^a (?:mi|mis|tu|su) .*\bles? (?:gust|encant|molest)|"
        r"^(?:mi|mis) (?:\w+ ){1,2}?(?:prefiere|odia|adora|detesta|ama|cree|piensa|opina|quiere)\b|"
        r"^(?:mi|mis|nuestr\w+|una?(?! \w+ y yo)|el|la) (?:\w+ )?(?:vecin\w+|amig\w+|jef\w+(?! se llama)|"
        r"colega\w*|compañer\w+|client\w+|profesor\w*|casero|alumn\w+)\b|\b(?:dice|dijo|escribió|cree|"
        r"piensa|opina|odia|vive|trabaja) que\b|^(?:él|ella|ellos|ellas|tú)\b|"
        r"\bmi (?:código|programa|ordenador|pregunta|texto|archivo|función)\b"
    ),
    dangling=re.compile(r"^(?:es|eso|esto|ella|él|allí|lo)\b(?! (?:que|mío|más|mejor|primero))"),
    follows=re.compile(r"^(?:(?:y|pero|aunque|porque) )?(?:está?|ella|él|eso|esto|lo|porque)\b"),
    opening=re.compile(
        r"(?i)(?!.{3,}\b(?:yo|me|nos)\b)(?:para mí|hoy|ayer|anoche|mañana|(?:desde|durante|en|al|a|con|por|"
        r"para|tras|después|antes|según|el|la|"
        r"los|las|cada|todos|todas|ahora|sobre|gracias|entre|junto|como|cuando)\b[^,.;:!?¿¡]{0,70}),\s+"
    ),
    frame=re.compile(
        r"^(?:como|ya que|puesto que|dado que|porque|desde que|después de|cuando)\b"
        r"(?!.*\b(?:tú|usted|eso)\b).{6,}"
    ),
    label=label_of(WORDS),
    rules=rules_of(WORDS),
)
