"""Hours of the other half of the day: 6 pm is not 6 am."""

from __future__ import annotations

import re

from fullpass.pipeline.language import fold

_HOUR = re.compile(
    r"(?i)\b(\d{1,2})(?::\d\d)?\s?(?:uhr\s)?(?:"
    r"(?P<am>a\.?m\b|in the morning|morgens|du matin|de la manana|da manha)|"
    r"(?P<pm>p\.?m\b|in the (?:evening|afternoon)|at night|abends|nachmittags|du soir|de l'apres-midi|"
    r"de la (?:tarde|noche)|da (?:tarde|noite)))"
)


def other_half_of_day(statement: str, quote: str) -> bool:
    """Say whether an hour of the statement is one of the quote twelve hours later or earlier."""
    claimed = _hours(statement)
    said = _hours(quote) if claimed else frozenset()
    return any((hour, half) not in said and (hour, not half) in said for hour, half in claimed)


def _hours(text: str) -> frozenset[tuple[str, bool]]:
    """Give the hours, each with whether it is one before noon."""
    return frozenset((match[1], bool(match["am"])) for match in _HOUR.finditer(fold(text)))
