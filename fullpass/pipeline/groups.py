"""Groups of words that exclude each other, found in a text: "sold" there, "bought" here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from fullpass.pipeline.language import fold
from fullpass.pipeline.words import IRREGULAR_FORMS, listed

Spellings = Callable[[str], Sequence[str]]
WIDEST_GAP = 4  # words between two of a phrase: "turned the kind offer from Lyon down" is too far
_ROMANCE = {  # infinitive → forms, folded
    "are": listed("o i a iamo ano ato ata ati ando ava avo erei"),
    "ere": listed("o i e iamo ono uto uta endo eva evo"),
    "ire": listed("o i e iamo ono ito ita endo iva ivo"),
    "ar": listed("o as a amos an e aste aron ado ada ando aba aban ei ou aram ava"),
    "er": listed("o es e emos imos en i io ieron ido ida iendo ia ian eu eram endo ons ent ee ees ais ait"),
    "ir": listed("o es e imos en i io ieron ido ida iendo ia ian iu iram indo is it issons issent ie"),
    "re": listed("s u ue ons ent ais ait ant"),
}
_VOWELS = "aeiou"
_FORMS_OF: dict[str, list[str]] = {}
for _form, _base in IRREGULAR_FORMS.items():
    _FORMS_OF.setdefault(_base, []).append(_form)


class Hit(NamedTuple):
    """A word of a group: where it stands, the group, and its place in it; `replaces` when it may be wrong."""

    at: int
    group: int
    place: int
    replaces: bool


class _Phrase(NamedTuple):
    rest: tuple[str, ...]
    group: int
    place: int
    replaces: bool


class Groups:
    """Groups of words, read from tables (see `lexicon`), each with what spells its words.

    `apart` are those of which what is not one is not the other either: not to buy is not to sell.
    """

    def __init__(self, *tables: tuple[str, Spellings]) -> None:
        self._phrases: dict[str, list[_Phrase]] = {}
        self.apart: set[int] = set()
        before = 0
        for table, spellings in tables:
            lines = _lines(table)
            self.apart |= {before + at for at, line in enumerate(lines) if line.startswith("! ")}
            for group, place, entry in _entries(lines):
                replaces = not entry.startswith("~")
                first, *rest = entry.removeprefix("~").split("+")
                phrase = _Phrase(tuple(rest), before + group, place, replaces)
                for spelled in dict.fromkeys(spellings(first)):
                    self._phrases.setdefault(spelled, []).append(phrase)
            before += len(lines)

    def found_in(self, spoken: Sequence[str]) -> list[Hit]:
        """Give the words and phrases of groups in what is spoken, in order."""
        return [
            Hit(at, phrase.group, phrase.place, phrase.replaces)
            for at, word in enumerate(spoken)
            for phrase in self._phrases.get(word, ())
            if _follows(phrase.rest, spoken, at)
        ]


def read_places(table: str) -> list[tuple[str, int, int]]:
    """Give every word of a table for scripts without spaces, with its group and the place in it."""
    return [(entry, group, place) for group, place, entry in _entries(_lines(table))]


def with_endings(*endings: str) -> Spellings:
    """Give what spells a word with and without each ending: "cello", "cellos"."""
    return lambda entry: (entry, *(f"{entry}{ending}" for ending in endings))


def plurals(entry: str) -> tuple[str, ...]:
    """Give an English noun and its plural."""
    return (entry, f"{entry}s", f"{entry}es", f"{entry[:-1]}ies" if entry.endswith("y") else entry)


def forms(entry: str) -> tuple[str, ...]:
    """Give all forms of an English verb; the word alone where it has an equals sign before it."""
    if entry.startswith("="):
        return (entry[1:],)
    base = entry[:-1] if entry.endswith("e") else entry
    regular = [entry, f"{entry}s", f"{entry}es", f"{base}ed", f"{base}ing"]
    if entry.endswith("y") and entry[-2:-1] not in _VOWELS:
        regular += [f"{entry[:-1]}ies", f"{entry[:-1]}ied"]
    if entry[-1] not in f"{_VOWELS}wxy" and entry[-2:-1] in _VOWELS:
        regular += [f"{entry}{entry[-1]}ed", f"{entry}{entry[-1]}ing"]
    return (*regular, *_FORMS_OF.get(entry, ()))


def romance_forms(entry: str) -> tuple[str, ...]:
    """Give the common forms of a Spanish, Portuguese, Italian or French infinitive; another word as it is."""
    for ending, endings in _ROMANCE.items():
        if entry.endswith(ending) and len(entry) > len(ending) + 2:
            return (entry, *(entry[: -len(ending)] + each for each in endings))
    return (entry,)


def as_written(entry: str) -> tuple[str, ...]:
    return (entry,)


def _lines(table: str) -> list[str]:
    return fold(table).replace("\n    ", " ").strip().splitlines()


def _entries(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    for group, line in enumerate(lines):
        for place, same in enumerate(line.removeprefix("! ").split("/")):
            for entry in listed(same):
                yield group, place, entry


def _follows(rest: Sequence[str], spoken: Sequence[str], at: int) -> bool:
    for word in rest:
        reach = spoken[at + 1 : at + 2 + WIDEST_GAP]
        if word not in reach:
            return False
        at += 1 + reach.index(word)
    return True
