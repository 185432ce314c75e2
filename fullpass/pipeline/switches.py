"""A switch from one thing to another, and what a statement may say of it: "no longer uses Evernote"."""

from __future__ import annotations

import re
from typing import NamedTuple

from fullpass.pipeline.language import fold, spelled_out

_THING = r"(?P<{}>(?:[\w'-]+ ){{0,2}}?[\w'-]+)"
_SWITCHED = tuple(
    re.compile(rf"(?i)\b{pattern.format(left=_THING.format('left'), taken=_THING.format('taken'))}")
    for pattern in (
        r"(?:switch|mov|migrat|chang|convert|went|go)\w* (?:\w+ )??(?:over )?"
        r"from {left} (?:over )?to {taken}\b",
        r"von {left} (?:auf|zu|zum|zur) {taken} (?:um\w+|gewechselt|\w*wechsel\w*)\b",
        r"(?:cambi|pas|migr)\w+ de {left} a {taken}\b",
        r"(?:passe|migre|change|bascule)\w* de {left} a {taken}\b",
    )
)
_SWITCHED_UNSPACED = re.compile(
    r"从(?P<left>[^，,。；;]{1,8}?)(?:换|改|转|迁)(?:到|成|为|用|去)*了?(?P<taken>[^，,。；;]{1,8})"
)
_CLAUSE_END = re.compile(r"[,;.!?，。；]|\b(?:but|and|sondern|und|sino|y|mais|et)\b")
_OVER = re.compile(
    r"(?i)\b(?:no longer|not\b.*\bany ?more|stopped|quit|gave up|instead of|rather than|in place of|statt|"
    r"anstatt|anstelle von|nicht mehr|keine?n? .*\bmehr|en (?:lugar|vez) de|ya no|au lieu d[e']|plutot que|"
    r"ne .*\bplus|n'.*\bplus)\b|不再|而不是|而非|不用"
)
_AGAINST = re.compile(
    r"(?i)(?:\b(?:instead of|rather than|in place of|(?:an)?statt|anstelle von|en (?:lugar|vez) de|"
    r"au lieu de|plutot que)\s|不再使?用|而不是|而非)([^,;.!?，。；]+)"
)
_PREFERS_UNSPACED = re.compile(
    r"比起(?P<left>[^，,。我更]{1,8}).{0,3}更(?:喜欢|爱|想|愿意)(?P<taken>[^，,。]{1,8})"
)


class _Switch(NamedTuple):
    left: str
    taken: str


def tells_what_was_left(statement: str, quote: str) -> bool:
    """Say whether the statement tells that what the quote switches from is over, not what it goes to."""
    claimed = _plain(statement)
    parts = _CLAUSE_END.split(claimed)
    if (
        not any(map(_OVER.search, parts))
        or (switch := _switch_of(quote)) is None
        or switch.left not in claimed
    ):
        return False
    told = next(part for part in parts if _OVER.search(part))
    return switch.left in told and (switch.taken not in told or not _is_against_taken(told, switch))


def sets_against_what_was_taken(statement: str, quote: str) -> bool:
    """Say whether the statement has the switch or preference of the quote the other way round: "uses Evernote
    instead of Obsidian" where somebody went from Evernote to Obsidian."""
    switch = _switch_of(quote)
    return switch is not None and _is_against_taken(_plain(statement), switch)


def _is_against_taken(claimed: str, switch: _Switch) -> bool:
    match = _AGAINST.search(claimed)
    return match is not None and switch.taken in match[1] and switch.left not in match[1]


def _switch_of(text: str) -> _Switch | None:
    told = _plain(text)
    for pattern in (*_SWITCHED, _SWITCHED_UNSPACED, _PREFERS_UNSPACED):
        if match := pattern.search(told):
            return _Switch(match["left"].strip("坐喝吃用"), match["taken"].strip("坐喝吃用"))
    return None


def _plain(text: str) -> str:
    return spelled_out(fold(text)).casefold()
