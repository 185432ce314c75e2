"""Whether two texts say the opposite of each other: "likes dogs" and "I do not like dogs"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest

from fullpass.pipeline.language import (
    UNSPACED_RUN,
    fold,
    guess_language,
    spelled_out,
    stem,
    unspaced_terms,
    words,
)
from fullpass.pipeline.words import (
    CLAUSE_BREAKS,
    DISLIKES,
    GENERIC_WORDS,
    NEGATORS,
    PERSON_WORDS,
    SOFT_NEGATORS,
    STOP_WORDS,
    STOPS,
    VERB_CLASSES,
    listed,
)

_CLAUSE_MARK = re.compile(r"[,;:()–—!?。，、；：！？\n]|\.(?=\s|$)|\s-\s")
_NEGATES_BACKWARDS = frozenset({"de", "nl"})  # "ich mag Hunde nicht"
_NEGATES_ONCE = frozenset({"de", "en", "nl"})  # "no come nunca carne" negates once too
_NO_NEGATION = re.compile(
    r"(?i)\bno (?:dia|ano|mes|fim|final|meu|seu|trabalho|problem|doubt|worries)\b|\bnot only\b|\bnicht nur\b|"
    r"\b(?:do|does|did) not (?:have|need) to\b|"
    r"\bwhy not\b|\bnot mind\b|\bcan ?not (?:wait|help|get enough)\b|\bcould not be (?:more|\w+er)\b"
)
_COMPARED = re.compile(
    r"(?i)\b(?:rather than|instead of|anstatt|statt|au lieu de|plutot que|en vez de|invece di)\b"
)
_PREFERRED = re.compile(
    r"(?i)\b(prefer\w*\s(?:(?:\w+\s){1,4}?(?=over\b)|(?!\w+ing\b)\w+\s(?=to\b)))(?:over|to)\b"
)
_RAISED = re.compile(r"(?i)\b(?:do|does|did) not (think|believe|feel|find|see)\b")  # "I don't think it is"
_NO_THING = re.compile(r"(?i)\bno(thing|body|where)\b(?!.*\b(?:more|better|like)\b)")
NO_LONGER = re.compile(
    r"(?i)\b(?:no longer|not\b.*\bany ?more|nicht mehr|kein\w* .*\bmehr|ne .*\bplus|n'.*\bplus|ya no|ja nao|"
    r"non .*\bpiu)\b"
)
_ONCE = re.compile(r"(?i)\b(?:former(?:ly)?|previously|used to|fruher|ehemals|autrefois|antes)\b")
_OPPOSED = re.compile(r"(?i)\b(?:dis|mis)(trust|agree|approve|believe)(?:s|d|ed|ing)?\b")
_OPPOSES = re.compile(r"(?i)\boppos(?:e|es|ed|ing)\b")
_NOT_FREE_OF = re.compile(r"(?i)\b(?:not|never|no longer)\s((?:\w+\s){0,2})(\w+)(?:-free\b|frei\b)")
_FREE_OF = re.compile(r"(?i)\b(\w+)(?:-free\b|frei(?:e[mnrs]?)?\b)")  # gluten-free, zuckerfrei
_UNSPACED_NEGATION = re.compile(
    r"不(?!错|錯|仅|僅|同|断|斷|管|过|過|少|得不|久|如)|没(?!问题)|沒|无(?!论)|無(?!論)|未(?!来|來)|别(?!人|的)|ない|ません|なかった|ませ(?=ん)|嫌い|"
    r"讨厌|討厭|않|없|아니|못|싫|(?:^|\s)안\s|ไม่|ไม"
)
_UNDOES = frozenset(listed("without ohne avoid avoids"))
_UNDONE_WITHIN = 3  # words from one negation to the other
_CLASS_OF = {verb: name for name, verbs in reversed(VERB_CLASSES.items()) for verb in verbs}
_JOINS_CLAUSES = frozenset(listed("and or so und oder also et ou donc y o e en и"))
_SUBJECTS = frozenset(
    listed("i we he she they you it ich wir er sie es je on il elle yo ella ik я мы он она")
)
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


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words, the content stems that it affirms and negates, the classes of its verbs."""

    words: tuple[str, ...]
    affirmed: frozenset[str]
    negated: frozenset[str]
    verbs: frozenset[str]
    is_negated: bool

    @property
    def content(self) -> frozenset[str]:
        return self.affirmed | self.negated


def has_negation(text: str) -> bool:
    """Say whether anything in the text is negated, by a word such as "not" or a verb such as "avoid"."""
    polarity = _polarity_of(text)
    return bool(polarity.denied or polarity.negated) or _UNSPACED_NEGATION.search(text) is not None


def contradicts(statement: str, quote: str) -> bool:
    """Say whether the statement affirms what the quote negates, or the other way round.

    Compared are the terms that both use: they contradict when what one denies the other asserts, of the same
    things, and nothing that both speak of has the same polarity in both.
    """
    if _soft(statement) or _soft(quote) or (_ONCE.search(fold(statement)) and _is_over(quote)):
        return False
    one, other = _polarity_of(statement), _polarity_of(quote)
    if _denies(one, other) or _denies(other, one) or _contradicts_unspaced(statement, quote):
        return True
    return _negates_again(statement, quote)


def _denies(one: _Polarity, other: _Polarity) -> bool:
    """Say whether `one` denies what `other` asserts."""
    firmly_negated, firmly_affirmed = one.negated - one.affirmed, other.affirmed - other.negated
    flipped = firmly_negated & firmly_affirmed
    agreed = (one.affirmed - one.negated) & firmly_affirmed & (one.told | other.told)
    agreed |= firmly_negated & (other.negated - other.affirmed)
    if any(not term.isdigit() for term in agreed - (one.subjects & other.subjects)):
        return False
    heads = one.denied & (other.asserted - other.denied)
    if any(head.startswith("~") for head in heads):
        same_things = not (one.negated - other.affirmed and other.affirmed - one.negated)
        return same_things and (bool(flipped) or not (one.negated or other.affirmed))
    return bool(heads & flipped)


def _negates_again(statement: str, quote: str) -> bool:
    """Say whether a clause negates once more what the quote negates: "does not never drink coffee"."""
    claimed, said = clauses(statement), clauses(quote)
    language = guess_language(word for clause in said for word in clause)
    if language not in _NEGATES_ONCE:
        return False
    return any(
        (again := _negations(clause, language)) > 1 and _negations(other, language) == again - 1
        for clause in claimed
        for other in said
        if _says_it(clause, other, language)
    )


def _negations(clause: list[str], language: str) -> int:
    return sum(_negates(word, language) for word in clause)


def _says_it(clause: list[str], other: list[str], language: str) -> bool:
    """Say whether two clauses have most of their content in common."""
    one, two = _content(clause, language), _content(other, language)
    return 2 * len(one & two) > max(len(one), len(two))


def _is_over(quote: str) -> bool:
    spoken = {word.casefold() for word in words(quote)}
    return bool(NO_LONGER.search(spelled_out(fold(quote)))) or not STOPS.isdisjoint(spoken)


def _soft(text: str) -> bool:
    return any(word.casefold() in SOFT_NEGATORS for word in words(text))


def read_clauses(text: str) -> list[Clause]:
    """Give the clauses of a text with what each affirms and negates."""
    folded, language = _prepared(text)
    found = []
    for clause in _split_clauses(folded):
        before, after = _scopes(clause, language)
        verbs = frozenset(_CLASS_OF[word] for word in clause if word in _CLASS_OF)
        content = [frozenset(_content(part, language)) for part in (before, after)]
        is_negated = any(_negates(word, language) for word in clause)
        found.append(Clause(tuple(clause), content[0], content[1], verbs, is_negated))
    return found


def _prepared(text: str) -> tuple[str, str]:
    """Give the text with its negations written alike and its clauses marked, and its language."""
    plain = _NO_THING.sub(r"not any\1", _RAISED.sub(r"\1 not", spelled_out(fold(text))))
    plain = _NOT_FREE_OF.sub(r"\1 \2", plain)
    plain = _FREE_OF.sub(r", not \1,", _NO_NEGATION.sub(" ", plain))
    plain = _OPPOSES.sub("not support", _OPPOSED.sub(r"not \1", plain))
    plain = _PREFERRED.sub(_set_against, _COMPARED.sub(", not ", plain))
    folded = " ".join(_clauses_marked(plain))
    return folded, guess_language(words(folded))


def _polarity_of(text: str) -> _Polarity:
    folded, language = _prepared(text)
    affirmed: set[str] = set()
    negated: set[str] = set()
    denied: set[str] = set()
    asserted: set[str] = set()
    told: set[str] = set()
    subjects: set[str] = set()
    for clause in _split_clauses(folded):
        before, after = _scopes(clause, language)
        affirmed |= _content(before, language)
        negated |= _content(after, language)
        asserted |= _heads(before, language)
        if not _CLASS_OF.keys().isdisjoint(before):
            told |= _content(before, language)
        subjects |= _content(_before_verb(clause), language)
        if after:
            denied |= _heads(after, language, only_first=True)
    return _Polarity(*map(frozenset, (affirmed, negated, denied, asserted, told, subjects)))


def _set_against(match: re.Match[str]) -> str:
    """Negate what something is preferred to, unless it is not preferred."""
    is_denied = re.search(r"(?i)\b(?:not|never|no longer)\s$", match.string[: match.start()])
    return f"{match[1]}, {'' if is_denied else 'not '}"


def _before_verb(clause: list[str]) -> list[str]:
    """Give what stands before the first generic verb, nothing where there is none."""
    verb = next((at for at, word in enumerate(clause) if word in _CLASS_OF or word in DISLIKES), 0)
    return clause[:verb]


def clauses(text: str) -> list[list[str]]:
    """Give the clauses of a text as lists of words, folded and in lower case."""
    return _split_clauses(" ".join(_clauses_marked(spelled_out(fold(text)))))


def _clauses_marked(text: str) -> list[str]:
    """Give the clauses of a text with a comma after each, so that a word list keeps where they end."""
    return [f"{' '.join(words(clause))} ," for clause in _CLAUSE_MARK.split(text) if clause.strip()]


def _split_clauses(marked: str) -> list[list[str]]:
    """Part the words at commas, at "but", and where "and" begins with a subject of its own."""
    spoken = marked.casefold().split()
    clauses: list[list[str]] = [[]]
    for word, following in zip_longest(spoken, spoken[1:], fillvalue=""):
        new_subject = word in _JOINS_CLAUSES and following in _SUBJECTS
        if word == "," or new_subject or (word in CLAUSE_BREAKS and clauses[-1]):
            clauses.append([])
        else:
            clauses[-1].append(word)
    return [clause for clause in clauses if clause]


def _scopes(clause: list[str], language: str) -> tuple[list[str], list[str]]:
    """Split a clause into what is affirmed and what is negated."""
    marks = [at for at, word in enumerate(clause) if _negates(word, language)]
    if not marks:
        return clause, []
    undone = next((at for at in marks[1:] if clause[at] in _UNDOES), None)
    if undone is not None and undone - marks[0] <= _UNDONE_WITHIN:  # cannot live without: affirmed
        return [word for at, word in enumerate(clause) if at not in marks], []
    first = marks[0]
    clause = clause[:undone]
    rest = [word for at, word in enumerate(clause) if at > first and at not in marks]
    if clause[first] in DISLIKES:
        rest.insert(0, "like")
    if clause[first] in ("without", "ohne"):
        return clause[:first], rest
    if language in _NEGATES_BACKWARDS and not _content(rest, language):
        return [], [word for at, word in enumerate(clause) if at not in marks]
    if language in _NEGATES_BACKWARDS:
        verbs = [word for word in clause[:first] if word in _CLASS_OF]
        return [word for word in clause[:first] if word not in verbs], verbs + rest
    return clause[:first], rest


def _negates(word: str, language: str) -> bool:
    if word in DISLIKES or word in STOPS:
        return True
    if word == "n":  # what is left of "n'aime"
        return language == "fr"
    if word not in NEGATORS:
        return False
    if word in ("ne", "non", "mai", "sem", "pas"):
        return language != "en"
    return not (word == "no" and language in ("pt", "de", "nl"))


def _content(listed: list[str], language: str) -> set[str]:
    dropped = STOP_WORDS.get(language, frozenset()) | PERSON_WORDS | GENERIC_WORDS
    return {stem(word) for word in listed if word not in dropped and word not in NEGATORS and len(word) > 1}


def _heads(listed: list[str], language: str, *, only_first: bool = False) -> set[str]:
    """Give what is said first: the class of a generic verb, and unless only one counts, the stem after it."""
    heads: set[str] = set()
    dropped = STOP_WORDS.get(language, frozenset()) | PERSON_WORDS
    for at, word in enumerate(listed):
        if word in _MAY_BE_BEFORE_VERB or word in PERSON_WORDS:
            continue
        if word in _CLASS_OF and (word not in dropped or _CLASS_OF[word] in ("have", "like")):
            heads.add(f"~{_CLASS_OF[word]}")
            if only_first:
                break
        elif word not in dropped:
            heads.add(stem(word))
            if not only_first and (verb := next((w for w in listed[at + 1 :] if w in _CLASS_OF), None)):
                heads.add(f"~{_CLASS_OF[verb]}")  # "Tom loves opera"
            break
    return heads


def _unspaced_clauses(text: str) -> list[str]:
    return [clause for clause in _CLAUSE_MARK.split(text) if UNSPACED_RUN.search(clause)]


def _contradicts_unspaced(statement: str, quote: str) -> bool:
    """Compare clauses of scripts without spaces: most characters shared, and only one of them negated."""
    said = _unspaced_clauses(quote)
    for clause in _unspaced_clauses(statement):
        alike = [other for other in said if _shares_most(clause, other)]
        negated = bool(_UNSPACED_NEGATION.search(clause))
        if alike and all(bool(_UNSPACED_NEGATION.search(other)) != negated for other in alike):
            return True
    return False


def _shares_most(clause: str, other: str) -> bool:
    found = unspaced_terms(_UNSPACED_NEGATION.sub(" ", clause))
    return bool(found) and len(found & unspaced_terms(_UNSPACED_NEGATION.sub(" ", other))) * 2 >= len(found)
