"""The hours and minutes of a time of day in words: "half past eight", "four in the afternoon"."""

from __future__ import annotations

import re

from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.han_numbers import with_digits
from fullpass.pipeline.language import fold

_HOURS = {fold(word).casefold(): value for word, value in WORD_VALUES.items() if value in range(1, 13)}
_HOUR = rf"(?P<hour>1[0-2]|0?[1-9]|{'|'.join(sorted(_HOURS, key=len, reverse=True))})"
_HOUR_2, _HOUR_3 = _HOUR.replace("hour", "hour2"), _HOUR.replace("hour", "hour3")
_OCLOCK = r"(?: (?:o'?clock|uhr|heures?|h))?"
_AFTER_NOON = re.compile(
    rf"\b{_HOUR}{_OCLOCK} (?:p\.?m\b|in the (?:afternoon|evening)|at night|nachmittags|abends|"
    rf"am (?:nachmittag|abend)|de la (?:tarde|noche)|da (?:tarde|noite)|del pomeriggio|di sera|du soir|"
    rf"de l'apres-midi)|(?:下午|晚上|傍晚){_HOUR_2}\s?[点點时時]"
)
_PAST = {
    30: (
        rf"\bhalf past {_HOUR}\b|\b{_HOUR_2}{_OCLOCK} (?:y media|et demie?|e mezza|e meia)\b|"
        rf"{_HOUR_3}\s?[点點]半"
    ),
    15: (
        rf"\b(?:quarter past|viertel nach) {_HOUR}\b|\b{_HOUR_2}{_OCLOCK} (?:y cuarto|et quart)\b|"
        rf"{_HOUR_3}\s?[点點]一刻"
    ),
}
_TO = {
    30: rf"\bhalb {_HOUR}\b",
    45: (
        rf"\b(?:quarter to|viertel vor) {_HOUR}\b|"
        rf"\b{_HOUR_2}{_OCLOCK} (?:menos cuarto|moins le quart)\b"
    ),
}
_PATTERNS = [
    *((re.compile(said), minutes, 0) for minutes, said in _PAST.items()),
    *((re.compile(said), minutes, 1) for minutes, said in _TO.items()),
]


def clock_numbers(text: str) -> set[str]:
    """Give the numbers, in digits, that a text bears out by such a time: its hour, also as one of 24, and its
    minutes."""
    told = with_digits(fold(text)).casefold()
    found = {(_hour(match) + 12) % 24 for match in _AFTER_NOON.finditer(told)}
    for pattern, minutes, before in _PATTERNS:
        for match in pattern.finditer(told):
            hour = (_hour(match) - before) % 12
            found |= {minutes, hour or 12, hour + 12}
    return {str(number) for number in found}


def _hour(match: re.Match[str]) -> int:
    said = next(hour for hour in match.groupdict().values() if hour)
    return int(said) if said.isdigit() else _HOURS[said]
