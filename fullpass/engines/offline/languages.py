"""What the extractor needs to know about a language, and how a language is recognised."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from fullpass.pipeline.sieve import Sieve
from fullpass.pipeline.types import Certainty


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape of sentence in which people say something durable about themselves.

    `pattern` is searched in the normal form of a clause. A clause that also holds `unless` does not count.
    """

    category: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    needs_date: bool = False
    certainty: Certainty = Certainty.STATED


Kind = tuple[str, Certainty]  # category, and how plainly it was said


def _never(sentence: str) -> bool:
    return False


def _unknown(normal: str, dated: bool) -> Kind | None:
    return None


@dataclass(frozen=True, slots=True)
class Language:
    """The rules of one language. Patterns see normal forms, except where a comment says otherwise."""

    code: str
    worth_reading: re.Pattern[str]  # sentence as written: may it hold something of the person's own?
    clause_start: re.Pattern[str]  # sentence as written: a new clause begins at the end of each match
    loose_clause_start: re.Pattern[str]  # the same for a long sentence without punctuation
    asked_clause_start: re.Pattern[
        str
    ]  # a question that begins without a mark: "I'm allergic what can I eat"
    reason: re.Pattern[str]  # clause as written: what follows is a reason, and may be a fact by itself
    lead_in: re.Pattern[str]  # clause as written: words at its start that carry nothing
    trailing: re.Pattern[str]  # clause as written: from here to its end it is a request, not a fact
    normalise: Callable[[str], str]
    question: re.Pattern[str]
    hypothetical: re.Pattern[str]
    not_own: re.Pattern[str]  # the clause is about someone else, or about the thing at hand
    dangling: re.Pattern[str]  # the clause cannot be understood without the one before
    rules: tuple[Rule, ...]
    follows: re.Pattern[str] = re.compile(r"(?!x)x")  # in lower case: a clause that speaks of the one before
    opening: re.Pattern[str] | None = (
        None  # as written: what stands before the subject and belongs to its clause
    )
    frame: re.Pattern[str] = re.compile(r"(?!x)x")  # in lower case: a clause without which the next says less
    subject: re.Pattern[str] = re.compile(
        r"(?!x)x"
    )  # in lower case: pronouns that speak of the person, or of others
    others: frozenset[str] = frozenset()  # those that speak of others: what follows has no "I" left out
    label: re.Pattern[str] = re.compile(r"(?!x)x")  # in lower case: says what stands behind it: "goal:"
    breaks_off: re.Pattern[str] = re.compile(r"(?!x)x")  # in normal form: its verb waits for the rest
    request: re.Pattern[str] = re.compile(r"(?!x)x")  # as written: a wish for good in the form of a question
    is_supposed: Callable[[str], bool] = _never  # of a sentence: nothing in it is so
    plain: Callable[[str, bool], Kind | None] = _unknown  # before the rules: what the verb alone tells
    otherwise: Callable[[str, bool], Kind | None] = _unknown  # after the rules: what lasts by default
    # what may be left out before a clause: "I" before "love sushi" (the pattern sees the word before, too)
    elided: tuple[tuple[str, re.Pattern[str]], ...] = ()
    _vetoes: Sieve = field(init=False, repr=False, compare=False)
    _shapes: Sieve = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_vetoes", Sieve([self.hypothetical, self.not_own]))
        object.__setattr__(self, "_shapes", Sieve(rule.pattern for rule in self.rules))

    def may_tell(self, sentence: str) -> bool:
        """Say whether a sentence as written may hold something of the person's own."""
        return bool(self.worth_reading.search(sentence) or self.label.match(sentence.lower()))

    def is_vetoed(self, normal: str) -> bool:
        """Say whether a clause is hypothetical, or not about the person."""
        return self._vetoes.matches(normal)

    def first_rule(self, normal: str, dated: bool) -> Rule | None:
        """Give the first rule that holds of a clause; `dated` tells whether it names a date."""
        for number, shapes in self._shapes.tried_on(normal):
            rule = self.rules[number]
            if rule.needs_date and not dated:
                continue
            if any(shape.search(normal) for shape in shapes) and not (
                rule.unless and rule.unless.search(normal)
            ):
                return rule
        return None


_FUNCTION_WORDS = {
    "en": "i i'm i've my me the and is are was of to that it for with have not you we what how please "
    "an this do can be but so just like when at from they she he there about your a as use in "
    "call always never don't on so are gets as if me by were has had no yes our we'll we're we've i'll i'd "
    "it's that's who which will would could should been because since after over than then more most their "
    "every also only into",
    "de": "ich mein meine meinen meiner der die das und ist nicht mit für von zu ein eine einen wir mir "
    "mich bin habe auf du was wie bitte seit den dem im unser unsere keine kein am esse ohne kann "
    "wohne haben sind er sie es wird als auch noch nach bei aber oder wenn dass möchte arbeite "
    "lebe hasse liebe mag sich hab nen ne nem grad zwei bitte wegen meinem mal geht kannst mich uns welche "
    "welches gern gerne immer jeden heute beim zum zur man "
    "nach aus durch gegen statt werde werden wurde hat hatte vom dass weil nie nur mehr keinen diese "
    "dieser dieses "
    "ihr ihre sein seine lieber jedes dem uns kommt steht unter vor zwischen ohne "
    "sehr schon einem einer in an über schreibe lerne unseren mein meinem",
    "es": "yo mi mis el la los las y es con para de que un una soy estoy tengo nos por en qué cómo se "
    "al del favor siempre hemos he lo su pero más muy cuando esta este hay odio creo prefiero "
    "vivo trabajo decidido desde tenemos estamos quiero me mudé no a uso sin ahora dos hijo hija necesito "
    "como cada así porque vamos voy fue ser hasta donde sobre entre también ya nada todo todos toda otro "
    "otra ese esa eso "
    "esto hace años año después antes mientras aunque tan está están solo nunca era mis nuestro nuestra ",
    "fr": "je j'ai mon ma mes le la les et est pas avec pour de que un une suis nous des du dans qui ne "
    "c'est sur par quoi comment au aux ce cette mais plus très sont chez ai me notre nos votre "
    "déteste à en être on a mois ans tu moi toi te stp svp quel quelle donc depuis toujours cette pour où "
    "leur elle il "
    "ils vais va tout tous toute jamais rien déjà quand si ces son sa ses fait entre vers après avant sans "
    "parce",
}
_CODES_OF: dict[str, list[str]] = {}  # a function word → the languages that have it
for _code, _listed in _FUNCTION_WORDS.items():
    for _known in {*_listed.split()}:
        _CODES_OF.setdefault(_known, []).append(_code)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*['’]?")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_FRENCH_STARTS = ("j'", "l'", "d'", "qu'", "n'", "m'", "c'")
_FEW = 6  # words; in a longer text one word alone tells nothing
_SAMPLE = 2000  # characters that are enough to tell a language


def language_of(text: str, otherwise: str = "en") -> str:
    """Give the code of the language a text is written in, judged by its function words.

    A longer text has to show two words more of it than of `otherwise`, a short one a single word.
    """
    return _language_of(text[:_SAMPLE], otherwise)


@lru_cache(maxsize=1_024)
def _language_of(text: str, otherwise: str) -> str:
    words = _WORD.findall(text.lower().replace("’", "'"))
    if not text.isascii() and len(_HAN.findall(text)) > len(words):
        return "zh"
    counts = dict.fromkeys(_FUNCTION_WORDS, 0)
    for word in words:
        codes = _CODES_OF.get(word, ())
        for code in codes:
            counts[code] += 2 if len(codes) == 1 else 1  # a word that no other has tells more
        if "'" in word and word.startswith(_FRENCH_STARTS):
            counts["fr"] += 2
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > counts.get(otherwise, 0) + (len(words) > _FEW) else otherwise
