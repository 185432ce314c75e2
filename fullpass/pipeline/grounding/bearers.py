"""Who a statement tells something of: "a bandmate plays the fiddle" where the person said "I play fiddle"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.grounding.marked import spoken
from fullpass.pipeline.grounding.spoken_clauses import in_plain, spoken_clauses
from fullpass.pipeline.language import guess_language, stem
from fullpass.pipeline.lexicon.people import ARTICLES, OURS, PEOPLE
from fullpass.pipeline.lexicon.phrases import AUXILIARIES
from fullpass.pipeline.relatives import FIRST_PERSON, KIN, MY, OTHERS, SAYS_I, SOMEBODY
from fullpass.pipeline.words import GENERIC_VERBS, NEGATORS, PERSON_WORDS, listed, small_words

_AUXILIARIES = AUXILIARIES | {"s"}
_MY_OWN = MY | frozenset(listed("my our"))
_JOINED = frozenset(listed("and with und mit y e con et avec &"))
_BE = frozenset(listed("is are was were s ist es est"))
_NO_NOUNS = SAYS_I | frozenset(
    listed("und y e et aber pero mais to and or you they who that which not please never me us")
)
_BEFORE_NOUN = MY | frozenset(listed("my our the his her their a an this that s"))
_BEFORE_PLACE = frozenset(listed("in at from on near the a an not now currently"))
_FOR = frozenset(listed("for about fur uber para sobre pour"))  # "the app for new parents"
_TO_ME = frozenset(listed("me us my our mich mir uns mein meine meinen"))
_TITLES = frozenset(
    listed(
        "name job role title background profession diet age work home nationality goal "
        "beruf alter ziel nombre edad meta nom metier"
    )
)
_BOTH = re.compile(rf"\buser and (?:their |his |her |the )?(?:\w+ )?(?:{'|'.join(sorted(PEOPLE))})\b")
_TOGETHER = re.compile(
    r"\b(?:we|us|our|both|together|with|and i|and me|me and|i and|plus|too|also|same|neither|either|"
    r"everyone|family)\b"
)
_I_HAVE = {"he": "yo"}  # in Spanish
_HIS_IN_FRENCH = frozenset({"son"})
_REACH = 4  # words back from a verb to who does it


def borne_by_another(statement: str, sentence: str) -> bool:
    """Say whether the statement tells of somebody else what the person says of themselves, or of the person
    what they say of somebody else or call theirs."""
    claimed, said = spoken_clauses(statement), spoken_clauses(sentence)
    if not claimed or not said:
        return False
    said = (
        tuple(tuple(_I_HAVE.get(word, word) for word in each) for each in said)
        if spoken(in_plain(sentence)) == "es"
        else said
    )
    people = PEOPLE - _HIS_IN_FRENCH if spoken(in_plain(sentence)) == "fr" else PEOPLE
    return (
        any(_is_told_of_another(clause, said, people) for clause in claimed)
        or any(_is_done_by_another(clause, said) for clause in claimed)
        or any(_is_said_of_thing(clause, said) for clause in claimed)
        or _is_said_of_both(statement, sentence)
        or _is_said_of_relative(claimed, said)
    )


def _is_told_of_another(clause: Sequence[str], said: Sequence[Sequence[str]], people: frozenset[str]) -> bool:
    """Say whether a statement has another for its subject, who is not in what "I" or "we" say of it."""
    subject, does = _other_subject(clause, people)
    if not subject:
        return False
    telling = _content(does) - {stem(subject)}
    most = max(len(_shared(telling, each)) for each in said)
    alike = [each for each in said if len(_shared(telling, each)) == most]
    if not most or any(_speaks_of(subject, each) for each in alike):
        return False
    return all(_is_told_by_me(subject, each) for each in alike)


def _is_told_by_me(subject: str, best: Sequence[str]) -> bool:
    says_we = not {"we", "our", "us", "wir", "unser", "nous", "notre", "nosotros", "nuestro"}.isdisjoint(best)
    if says_we and subject in OURS:
        return False
    return not FIRST_PERSON.isdisjoint(best) or not _MY_OWN.isdisjoint(best) or _begins_with_verb(best)


def _other_subject(clause: Sequence[str], people: frozenset[str]) -> tuple[str, Sequence[str]]:
    """Give the word for somebody that a clause begins with, "" where it begins with the person, and what is
    told of them."""
    begins = list(clause[:8])
    end = next((at for at, word in enumerate(begins) if word in _AUXILIARIES - {"s", "d"} and at > 1), 5)
    who = next((at for at, word in enumerate(begins[:end]) if word in people), None)
    if who is None or begins[who + 1 : who + 2] == ["s"]:
        return "", ()
    before = begins[:who]
    if before and before[0] not in ARTICLES:
        return "", ()
    if (
        not _FOR.isdisjoint(before)
        or "and" in before
        or any(word in PERSON_WORDS and begins[at + 1] != "s" for at, word in enumerate(before))
    ):
        return "", ()
    return begins[who], clause[who + 1 :] if end <= who else clause[end:] if begins[end:] and begins[
        end
    ] in _AUXILIARIES else clause[who + 1 :]


def _speaks_of(subject: str, clause: Sequence[str]) -> bool:
    kin = frozenset([subject]).union(*(group for group in KIN if subject in group))
    spoken = {stem(word) for word in clause}
    return any(stem(word) in spoken for word in kin) or not (SOMEBODY | {"they"}).isdisjoint(clause)


def _begins_with_verb(clause: Sequence[str]) -> bool:
    return clause[0].endswith(("ing", "ed")) or clause[0] in GENERIC_VERBS


def _is_done_by_another(clause: Sequence[str], said: Sequence[Sequence[str]]) -> bool:
    """Say whether what the person does in a clause, in each place only another does."""
    at = next((at for at, word in enumerate(clause) if word in PERSON_WORDS), None)
    if at is None or at > 2 or clause[at + 1 : at + 2] == ("s",):
        return False
    verb = next((word for word in clause[at + 1 :] if word not in _AUXILIARIES), "")
    if not verb or verb in NEGATORS:
        return False
    root = stem(verb)
    doers = [
        _doer(each, place)
        for each in said
        for place, word in enumerate(each)
        if stem(word) == root or is_form_of(stem(word), root)
    ]
    return bool(doers) and all(doer == "another" for doer in doers)


def _is_said_of_both(statement: str, sentence: str) -> bool:
    """Say whether the person and somebody else are told to do what nothing says that both do."""
    return _BOTH.search(in_plain(statement)) is not None and not _TOGETHER.search(in_plain(sentence))


def _is_said_of_relative(claimed: Sequence[Sequence[str]], said: Sequence[Sequence[str]]) -> bool:
    """Say whether a statement that names nobody else has most of what is said of "my cousin"."""
    spoken = {word for clause in claimed for word in clause}
    if not spoken.isdisjoint(PEOPLE | {"we", "together"}) or spoken.isdisjoint(PERSON_WORDS):
        return False
    telling = frozenset(term for clause in claimed for term in _content(clause))
    most = max(len(_shared(telling, each)) for each in said)
    alike = [each for each in said if len(_shared(telling, each)) == most]
    return most > 0 and all(_begins_with_relative(each) and FIRST_PERSON.isdisjoint(each) for each in alike)


def _begins_with_relative(clause: Sequence[str]) -> bool:
    at = next((at for at, word in enumerate(clause[:5]) if word in MY), None)
    who = next((at for at, word in enumerate(clause[:7]) if word in OTHERS), None)
    return at is not None and who is not None and at < who <= at + 2 and clause[who + 1 : who + 2] != ("s",)


def _doer(clause: Sequence[str], verb: int) -> str:
    found = ""
    for place in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        word = clause[place]
        if word in SAYS_I:
            return "person"
        if word in PEOPLE or word in SOMEBODY:
            found = "another"
        elif word in _JOINED and found:
            continue
        elif found or (word not in _AUXILIARIES and clause[max(0, place - 1)] not in PEOPLE):
            break
    return found or _noun_before(clause, verb)


def _noun_before(clause: Sequence[str], verb: int) -> str:
    """Give "another" where a noun stands right before what "I" cannot do so: "comes", "moved my scan"."""
    before = clause[verb - 1] if verb else ""
    if not before.isalpha() or before in _NO_NOUNS or before in small_words("en"):
        return ""
    does = clause[verb].endswith("s") and not clause[verb].endswith("ss")
    to_me = not _TO_ME.isdisjoint(clause[verb + 1 : verb + 2])
    return "another" if to_me or (does and verb > 1 and clause[verb - 2] in _BEFORE_NOUN) else ""


def _is_said_of_thing(clause: Sequence[str], said: Sequence[Sequence[str]]) -> bool:
    """Say whether the person is said to be where, or what, only another thing is: "my team is in Pune"."""
    at = next((at for at, word in enumerate(clause[:2]) if word in PERSON_WORDS), None)
    if at is None or clause[at + 1 : at + 2] not in (("is",), ("was",), ("ist",), ("es",), ("est",)):
        return False
    place = next((word for word in clause[at + 2 :] if word not in _BEFORE_PLACE), "")
    if not place or place in small_words("en") or place.endswith(("ing", "ed")):
        return False
    there = [(each, each.index(place)) for each in said if place in each]
    return bool(there) and all(_is_of_thing(each[:end]) for each, end in there)


def _is_of_thing(before: Sequence[str]) -> bool:
    be = next((at for at, word in enumerate(before) if word in _BE), 0)
    return (
        be > 1
        and SAYS_I.isdisjoint(before)
        and before[be - 1] not in _TITLES
        and (before[be - 2] in _BEFORE_NOUN or before[max(0, be - 3)] in _MY_OWN)
    )


def _content(clause: Sequence[str]) -> frozenset[str]:
    small = small_words(guess_language(clause)) | _AUXILIARIES
    return frozenset(stem(word) for word in clause if word not in small and len(word) > 1)


def _shared(telling: frozenset[str], clause: Sequence[str]) -> set[str]:
    spoken = {stem(word) for word in clause}
    return {term for term in telling if term in spoken or any(is_form_of(term, each) for each in spoken)}
