"""Numbers of several words: "thirty-five", "eight thousand", "treinta y cinco", "three decades"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fullpass.pipeline.number_words import COUNTS_UNSAID
from fullpass.pipeline.words import listed

_ORDINAL_ENDS = ("st", "nd", "rd", "th")  # of the second half of "thirty-first"
_SCALES = (100, 1_000)
_BETWEEN = frozenset(listed("and y et und e"))
_DECADES = frozenset(
    listed("decade decades jahrzehnt jahrzehnte jahrzehnten decada decadas decennie decennies decenni")
)
_YEARS = 10  # of a decade


def spoken_numbers(spoken: Sequence[str], known: Mapping[str, int], *, every: bool) -> set[int]:
    """Give the numbers that words say, those of several words as one; with `every` also those of which one
    from a hundred on is made."""
    found: set[int] = set()
    keys = [word.casefold() for word in spoken]
    for values, following in _runs(keys, known):
        value = _value(values)
        found.add(value * _YEARS if following in _DECADES else value)
        if every:
            found |= {value} if value < _SCALES[0] else {value, *values}
    if every and not _DECADES.isdisjoint(keys):
        found |= {_YEARS} | {int(key) * _YEARS for key in keys if key.isdecimal() and len(key) < 3}
    return found


def _runs(keys: Sequence[str], known: Mapping[str, int]) -> Iterator[tuple[list[int], str]]:
    """Give the words of each number as values, and the word behind them."""
    values: list[int] = []
    for at, key in enumerate(keys):
        value = known.get(key)
        if value is None and values and key.endswith(_ORDINAL_ENDS):
            value = COUNTS_UNSAID.get(key)
        if value is None:
            follows = known.get(keys[at + 1]) if at + 1 < len(keys) else None
            if values and key in _BETWEEN and follows is not None and _fits(values, follows, joined=True):
                continue
            if values:
                yield values, key
            values = []
        elif not values or _fits(values, value):
            values.append(value)
        else:
            yield values, ""
            values = [value]
    if values:
        yield values, ""


def _fits(values: Sequence[int], value: int, *, joined: bool = False) -> bool:
    """Say whether a value goes on with the number: "twenty" with "five", "two" with "hundred"."""
    last = values[-1]
    if value in _SCALES:
        since = next((values[at + 1 :] for at in reversed(range(len(values))) if values[at] == 1_000), values)
        return not joined and _value(since) < value
    if last in _SCALES:
        return value < last
    if last in range(200, 1_000, 100):  # "doscientos cincuenta"
        return value < _SCALES[0]
    if last in range(20, 100, 10):
        by_twenties = not joined and (last == 60 or [*values[-2:]] == [4, 20])  # soixante-quinze
        return value < (20 if by_twenties else 10)
    return not joined and ((last == 10 and value in (7, 8, 9)) or (last == 4 and value == 20))


def _value(values: Sequence[int]) -> int:
    total, part = 0, 0
    for at, value in enumerate(values):
        if value in _SCALES:
            part = max(part, 1) * value
            if value == _SCALES[-1]:
                total, part = total + part, 0
        elif value == 20 and at and values[at - 1] == 4:  # quatre-vingt
            part += 76
        else:
            part += value
    return total + part
