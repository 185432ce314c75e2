"""An event without its date, so that two appointments can be told from one that was moved."""

from __future__ import annotations

import re

from fullpass.engines.offline.calendar import without_dates
from fullpass.engines.offline.languages import language_of

_LEFT_OVER = re.compile(
    r"(?i)\b(?:moved|postponed|rescheduled|now|instead|new|verschoben|jetzt|neue[rn]?|"
    r"aplazad[oa]|reporté)\b|[,.;]"
)


def event_of(statement: str) -> str:
    """Give the statement without dates and without the words that say that the date is another one now."""
    return " ".join(_LEFT_OVER.sub(" ", without_dates(statement, language_of(statement))).split())
