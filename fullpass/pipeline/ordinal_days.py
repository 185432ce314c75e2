"""Days of a month as ordinals in words: "the fourteenth of May", "am vierzehnten Mai"."""

from __future__ import annotations

import re

from fullpass.pipeline.number_words import MONTHS
from fullpass.pipeline.words import listed

_UNITS = listed("first second third fourth fifth sixth seventh eighth ninth")
_GERMAN_UNITS = listed("ein zwei drei vier funf sechs sieben acht neun")
_DAYS = {
    word: day
    for day, words in enumerate(
        (
            "first ersten erster premier primero",
            "second zweiten zweiter",
            "third dritten dritter",
            "fourth vierten vierter",
            "fifth funften funfter",
            "sixth sechsten sechster",
            "seventh siebten siebter siebenten",
            "eighth achten achter",
            "ninth neunten neunter",
            "tenth zehnten zehnter",
            "eleventh elften elfter",
            "twelfth zwolften zwolfter",
            "thirteenth dreizehnten dreizehnter",
            "fourteenth vierzehnten vierzehnter",
            "fifteenth funfzehnten funfzehnter",
            "sixteenth sechzehnten sechzehnter",
            "seventeenth siebzehnten siebzehnter",
            "eighteenth achtzehnten achtzehnter",
            "nineteenth neunzehnten neunzehnter",
            "twentieth zwanzigsten zwanzigster",
        ),
        start=1,
    )
    for word in listed(words)
}
_DAYS |= {f"twenty{joint}{unit}": 20 + day for joint in "- " for day, unit in enumerate(_UNITS, start=1)}
_DAYS |= {f"{unit}undzwanzigsten": 20 + day for day, unit in enumerate(_GERMAN_UNITS, start=1)}
_DAYS |= {"thirtieth": 30, "thirty-first": 31, "thirty first": 31}
_DAYS |= {"dreissigsten": 30, "dreißigsten": 30, "einunddreissigsten": 31, "einunddreißigsten": 31}
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
_MONTH = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))
_BEFORE_MONTH = re.compile(rf"(?i)\b({_DAY})(?=\s(?:of\s|de\s|day of\s)?(?:{_MONTH})\b)")
_AFTER_MONTH = re.compile(rf"(?i)\b((?:{_MONTH})\s(?:the\s)?)({_DAY})\b")


def with_ordinal_days(folded: str) -> str:
    """Give the folded text with such days in digits."""
    text = _BEFORE_MONTH.sub(lambda match: _digits(match[1]), folded)
    return _AFTER_MONTH.sub(lambda match: match[1] + _digits(match[2]), text)


def _digits(ordinal: str) -> str:
    return str(_DAYS[ordinal.casefold()])
