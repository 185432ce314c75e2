"""What a statement is about, as far as it decides where it stands in MEMORY."""

from __future__ import annotations

import re
from functools import lru_cache

from fullpass.engines.offline.attributes import employer_of, home_of, occupation_of

_HEALTH = re.compile(
    r"(?i)\b(?:allerg\w*|intoleran\w*|diabet\w*|c(?:o?e)liac|asthma|asma|asthme|migraines?|migräne|"
    r"epilep\w*|adhd|"
    r"autis\w*|insulin|penicillin|chronic|wheelchair|zöliakie|anaphyla\w*|medication|diagnosed|"
    r"vegan\w*|vegetari\w*|végétari\w*|halal|kosher|koscher|sober)\b|过敏|糖尿病|哮喘|吃素"
)
_ASKED = re.compile(
    r"(?i)^(?:please |and |bitte |por favor,? )?(?:always|never|no\b|don['’]?t|do not|use|answer|reply|"
    r"respond|keep|"
    r"give|call|put|when (?:you|i (?:ask|paste|write|send|talk))|from now on|stop|avoid|explain|be|skip|"
    r"tell|write|"
    r"if you|same language|short first|type hints|metric|nenn\w*|antworte\w*|keine?\b|immer|verwende\w*|"
    r"schreib\w*|"
    r"duz\w*|metric|respond[ea]\w*|responde|usa|utiliza|llámame|réponds?|utilise|appelle)\b|^(?:请|以后)|"
    r"\buser (?:does not|doesn['’]t) want advice\b"
)
_WHO = re.compile(
    r"(?:(?i:\b(?:my name is|i go by|call me|mein name ist|ich heiße|me llamo|je m['’]appelle)\b)"
    r"|\bI(?:['’]m| am) [A-Z][a-zà-ÿ]+(?:,|\.|$)|\bI(?:['’]m| am) \d\d\b|我叫)"
)
_HOME = re.compile(
    r"(?i)\b(?:live|lives|living|rent|own a house|grew up|originally from|born in|moved|our (?:house|flat|"
    r"allotment|garden)|an allotment|wohnen?|leben?|aufgewachsen|vivo|vivimos|habite|habitons|grandi)\b|住"
)
_WORK = re.compile(
    r"(?i)\b(?:work(?:s|ing|ed)? (?:as|at|for|in|with|part|from|\d)|self-employed|freelanc\w*|own boss|"
    r"retired|job|"
    r"arbeite|beruf|trabajo|travaille|student|employed|promoted|laid off|degree|phd|studied|"
    r"commute)\b|工作|上班"
)
_FAMILY = re.compile(
    r"(?i)\b(?:married|divorced|widow\w*|partner|husband|wife|kids|children|sons?|daughters?|mother|father|"
    r"brother|"
    r"sister|twins|dogs?|cats?|verheiratet|kinder|tochter|sohn|mutter|vater|bruder|schwester|hund|katze|"
    r"hij[oa]s?|"
    r"marido|esposa|perr[oa]|enfants?|fille|fils|mari|femme|chien)\b|孩子|女儿|儿子"
)
_LANGUAGES = re.compile(
    r"(?i)\b(?:(?:first|native|mother) (?:language|tongue)|speak|muttersprache|spreche|hablo|parle)\b"
    r"|会说|母语"
)
_LAST = 9


@lru_cache(maxsize=4_096)
def place_of(category: str, statement: str) -> int:
    """Give the place of a statement in its category, lowest first: what an assistant has to know comes first.

    Preferences: health and diet, then tastes and habits, last wishes for answers. Circumstances: who, where,
    health, home, work, family, languages, then the rest. The others have no such order.
    """
    if category == "preferences":
        return 0 if _HEALTH.search(statement) else 2 if is_asked(statement) else 1
    if category != "decisions":
        return 0
    for place, found in enumerate(
        (
            _WHO.search(statement),
            home_of(statement),
            _HEALTH.search(statement),
            _HOME.search(statement),
            occupation_of(statement) or employer_of(statement) or _WORK.search(statement),
            _FAMILY.search(statement),
            _LANGUAGES.search(statement),
        )
    ):
        if found:
            return place
    return _LAST


def is_asked(statement: str) -> bool:
    """Say whether a statement asks something of the assistant, by its first words."""
    return _ASKED.search(statement) is not None
