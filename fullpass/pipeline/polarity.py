"""Whether two texts say the opposite of each other: "likes dogs" and "I do not like dogs"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fullpass.pipeline.clause_ends import CLASS_OF, CLAUSE_MARK
from fullpass.pipeline.clauses import Clause, content_of, read_clauses
from fullpass.pipeline.language import UNSPACED_RUN, fold, spelled_out, stem, unspaced_terms, words
from fullpass.pipeline.limits import waits_for
from fullpass.pipeline.opposite_acts import denies_the_opposite
from fullpass.pipeline.plain_chinese import in_plain_chinese
from fullpass.pipeline.switches import tells_what_was_left
from fullpass.pipeline.words import DISLIKES, PERSON_WORDS, SOFT_NEGATORS, STOPS, listed, small_words

NO_LONGER = re.compile(
    r"(?i)\b(?:no longer|not\b.*\bany ?more|nicht mehr|kein\w* .*\bmehr|ne .*\bplus|n'.*\bplus|ya no|ja nao|"
    r"non .*\bpiu)\b"
)
_ONCE = re.compile(
    r"(?i)\b(?:former(?:ly)?|previously|used to|before \w+ing|fruher|ehemals|autrefois|antes)\b"
)
_UNSPACED_NEGATION = re.compile(
    r"不(?!错|錯|仅|僅|同|断|斷|管|过(?!敏)|過(?!敏)|少|得不|久|如)|没(?!问题)|沒|无(?!论)|無(?!論)|未(?!来|來)|别(?!人|的)|ない|ません|なかった|ませ(?=ん)|嫌い|"
    r"讨厌|討厭|않|없|아니|못|싫|(?:^|\s)안\s|ไม่|ไม"
)
_AFTER_NEGATION = re.compile(r"(?:不|没有?|沒有?|别|無|无)(\w{2,3})")
_UNSPACED_AND = re.compile("并且|而且|(?<!而)且(?!是)|(?<=[\u3400-\u9fff]{4})但")
_UNSPACED_AGAINST = re.compile(r"(?:而不是|而非|不再使?用|不用)[^，,。；;]*")
_UNSPACED_CHANGE = re.compile("比起|比|不如|胜过|更|宁|从.*(?:换|改|转)|改用|换成|换到|换了")
_TOO = re.compile(r"(?i)\b(?:too|zu|demasiado|trop|troppo)\b")
_AGAINST = re.compile(r"(?i)\b(?:against|opposed to|gegen|contra|contre)\b")
_ENOUGH = re.compile(r"(?i)\b(?:enough|genug|suficiente\w*|bastante|assez|abbastanza)\b")
_BADLY = re.compile(r"(?i)\b(?:bad|badly|poor|poorly|mal|schlecht|male)\b")
_WELL = re.compile(r"(?i)\b(?:good|well|bien|gut|bene)\b")
_MAY_BE_BEFORE_VERB = frozenset(listed("""really much ever even always the a an any very so want to"""))


@dataclass(frozen=True, slots=True)
class _Polarity:
    """Content stems that are affirmed, those under a negation, and what each negation negates first."""

    affirmed: frozenset[str]
    negated: frozenset[str]
    denied: frozenset[str]  # a verb class ("~like") or the stem that follows the negation
    asserted: frozenset[str]  # the same for what is not negated
    told: frozenset[str]  # what is affirmed where a verb stands: "a band" beside a name tells nothing
    subjects: frozenset[str]  # content stems before the first generic verb of a clause: who likes something


def has_negation(text: str) -> bool:
    """Say whether anything in the text is negated, by a word such as "not" or a verb such as "avoid"."""
    polarity = _polarity_of(text)
    return bool(polarity.denied or polarity.negated) or _UNSPACED_NEGATION.search(text) is not None


def contradicts(statement: str, quote: str) -> bool:
    """Say whether the statement affirms what the quote negates, or the other way round.

    Compared are the terms that both use: they contradict when what one denies the other asserts, of the same
    things, and nothing that both speak of has the same polarity in both.
    """
    if tells_what_was_left(statement, quote) or denies_the_opposite(statement, quote):
        return False
    if waits_for(statement, quote) or _weighs_otherwise(statement, quote):
        return False
    if _soft(statement) or _soft(quote) or (_ONCE.search(fold(statement)) and _is_over(quote)):
        return False
    one, other = _polarity_of(statement), _polarity_of(quote)
    return _denies(one, other) or _denies(other, one) or _contradicts_unspaced(statement, quote)


def _weighs_otherwise(statement: str, quote: str) -> bool:
    """Say whether one says "too low" where the other says "not high enough", "badly" where it says "not
    well", or is against what the other is not for."""
    one, other = fold(statement), fold(quote)
    if _AGAINST.search(one) and not _AGAINST.search(other):
        return True
    return any(
        more.search(a) and enough.search(b) and not more.search(b)
        for a, b in ((one, other), (other, one))
        for more, enough in ((_TOO, _ENOUGH), (_BADLY, _WELL))
    )


def _denies(one: _Polarity, other: _Polarity) -> bool:
    """Say whether `one` denies what `other` asserts."""
    firmly_negated, firmly_affirmed = one.negated - one.affirmed, other.affirmed - other.negated
    flipped = {
        term for term in firmly_negated & firmly_affirmed if not term.isdigit()
    }  # figures are no denial
    agreed = (one.affirmed - one.negated) & firmly_affirmed & (one.told | other.told)
    agreed |= firmly_negated & (other.negated - other.affirmed)
    if any(not term.isdigit() for term in agreed - (one.subjects & other.subjects)):
        return False
    heads = one.denied & (other.asserted - other.denied)
    if any(head.startswith("~") for head in heads):
        same_things = not (one.negated - other.affirmed and other.affirmed - one.negated)
        return same_things and (bool(flipped) or not (one.negated or other.affirmed))
    return bool(heads & flipped)


def _is_over(quote: str) -> bool:
    spoken = {word.casefold() for word in words(quote)}
    return bool(NO_LONGER.search(spelled_out(fold(quote)))) or not STOPS.isdisjoint(spoken)


def _soft(text: str) -> bool:
    return any(word.casefold() in SOFT_NEGATORS for word in words(text))


@lru_cache(maxsize=32)
def _polarity_of(text: str) -> _Polarity:
    affirmed: set[str] = set()
    negated: set[str] = set()
    denied: set[str] = set()
    asserted: set[str] = set()
    told: set[str] = set()
    subjects: set[str] = set()
    for clause in read_clauses(text):
        affirmed |= clause.affirmed
        negated |= clause.negated
        asserted |= _heads(clause.before, clause.language)
        if not CLASS_OF.keys().isdisjoint(clause.before):
            told |= clause.affirmed
        subjects |= content_of(_before_verb(clause), clause.language)
        if clause.after:
            denied |= _heads(clause.after, clause.language, only_first=True)
    return _Polarity(*map(frozenset, (affirmed, negated, denied, asserted, told, subjects)))


def _before_verb(clause: Clause) -> Sequence[str]:
    """Give what stands before the first generic verb, nothing where there is none."""
    verb = next((at for at, word in enumerate(clause.words) if word in CLASS_OF or word in DISLIKES), 0)
    return clause.words[:verb]


def _heads(listed: Sequence[str], language: str, *, only_first: bool = False) -> set[str]:
    """Give what is said first: the class of a generic verb, and unless only one counts, the stem after it."""
    heads: set[str] = set()
    dropped = small_words(language)
    for at, word in enumerate(listed):
        if word in _MAY_BE_BEFORE_VERB or word in PERSON_WORDS:
            continue
        if word in CLASS_OF and (word not in dropped or CLASS_OF[word] in ("have", "like")):
            heads.add(f"~{CLASS_OF[word]}")
            if only_first:
                break
        elif word not in dropped:
            heads.add(stem(word))
            if not only_first and (verb := next((w for w in listed[at + 1 :] if w in CLASS_OF), None)):
                heads.add(f"~{CLASS_OF[verb]}")  # "Tom loves opera"
            break
    return heads


def _unspaced_clauses(text: str) -> list[str]:
    parts = (part for clause in CLAUSE_MARK.split(text) for part in _UNSPACED_AND.split(clause))
    return [clause for clause in parts if UNSPACED_RUN.search(clause)]


def _without_what_was_left(statement: str, quote: str) -> str:
    """Give the statement without what the quote sets something against or leaves: 而不是飞机."""
    if not _UNSPACED_CHANGE.search(quote):
        return statement
    return _UNSPACED_AGAINST.sub("", statement)


def _contradicts_unspaced(statement: str, quote: str) -> bool:
    """Compare clauses of scripts without spaces: most characters shared, and only one of them negated."""
    said = _unspaced_clauses(in_plain_chinese(quote))
    claimed = _unspaced_clauses(in_plain_chinese(_without_what_was_left(statement, quote)))
    for clause in claimed:
        alike = [other for other in said if _shares_most(clause, other)]
        negated = bool(_UNSPACED_NEGATION.search(clause))
        if negated and _negates_the_same(clause, said):
            continue
        if not negated and any(_negates_the_same(other, claimed) for other in alike):
            continue
        if alike and all(bool(_UNSPACED_NEGATION.search(other)) != negated for other in alike):
            return True
    return False


def _negates_the_same(clause: str, said: Sequence[str]) -> bool:
    """Say whether what a clause negates, another negates too: 不要孩子, 不打算要孩子."""
    negated = _AFTER_NEGATION.findall(clause)
    return any(each in other and _UNSPACED_NEGATION.search(other) for each in negated for other in said)


def _shares_most(clause: str, other: str) -> bool:
    found = unspaced_terms(_UNSPACED_NEGATION.sub(" ", clause))
    return bool(found) and len(found & unspaced_terms(_UNSPACED_NEGATION.sub(" ", other))) * 2 >= len(found)
