"""What a quote denies, affirmed with the same verb: "may drive" for "no driving for six weeks"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from fullpass.pipeline.clause_ends import CLASS_OF
from fullpass.pipeline.clauses import Clause
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.denying_words import WEAKENING, contrasts, may_deny
from fullpass.pipeline.language import stem
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.synonyms import acts
from fullpass.pipeline.words import PERSON_WORDS, listed, small_words

MOST_ADDED = 1  # content words that a statement may add and still be about what is denied
# What a statement may add to what the quote denies and say the same: "wants answers with bullet points".
_SAYS_LITTLE = frozenset(
    stem(word)
    for word in listed(
        """ask asks tell told say said keep keeps happy fine okay get getting receive answer answers response
        responses reply replies may might allowed both all quite most whole entire manage managed stay stayed
        able succeed succeeded pudo puede pueden pude logro logra consigue again
        person please bitte porfa svp well good gladly
        take takes gut gerne ganz antwort antworten beide muy bien
        mucho respuesta respuestas todo tres bien reponse reponses always future"""
    )
)
_COMPARES = frozenset(listed("""than more less better worse enough so too moins menos tan until unless if"""))
_NO_VERBS = frozenset({"~be", "~want"})  # "think", "is", "plan": what follows them is what is denied
_MOVES = frozenset(
    stem(word)
    for word in listed(
        """go goes going move moves moved moving relocate relocates relocated emigrate vamos voy va van ir
        mudar muda mudo mudamos mudan ziehe zieht ziehen gehe geht gehen demenage
        vado va andiamo trasferisco"""
    )
)
_POINTS_BACK = {
    "en": frozenset(listed("it there that this them those one")),
    "de": frozenset(listed("es das da dort")),
    "fr": frozenset(listed("y en ca cela l")),
    "es": frozenset(listed("lo eso")),
}
_IT_IS = (("it", "s"), ("it", "is"))  # "it's Jon": another, and not the same again
_PAST = re.compile(
    r"(?i)\b(?:(?:was|were)(?! (?:told|asked|advised|born)\b)|used|former|formerly|previously|once|had|war|"
    r"hatte|era|fue|etait)\b"
)


def affirms_denied_verb(statement: str, claimed: Sequence[Clause], said: Sequence[Clause]) -> bool:
    """Say whether the statement, which denies nothing, affirms the verb that a clause denies of a thing.

    The statement adds hardly anything, and no other clause of the quote affirms what it tells.
    """
    if denies_anything(statement, claimed) or _PAST.search(statement):
        return False
    told = of_substance(strong_terms(statement)) or of_substance(terms(statement))
    every = {form for clause in claimed for form in _forms(clause.words)}
    content = frozenset(_stems(said))
    added = told - borne_out(told, acts(content) | content)
    if len(added) > MOST_ADDED or told_elsewhere(told, claimed, said):
        return False
    affirmed = [clause for clause in said if not clause.negations]
    return any(
        clause.negations
        and not _weakens(clause)
        and _is_affirmed(clause, told, every)
        and not any(borne_out(told, other.content) & borne_out(told, clause.negated) for other in affirmed)
        for clause in said
    )


def denies_anything(statement: str, claimed: Sequence[Clause]) -> bool:
    """Say whether the statement, or a clause of it, denies anything or sets it against something."""
    denies = any(clause.negations or may_deny(clause.words) for clause in claimed)
    return denies or contrasts(statement) or has_negation(statement)


def told_elsewhere(told: frozenset[str], claimed: Sequence[Clause], said: Sequence[Clause]) -> bool:
    """Say whether a clause of the quote that denies nothing may say the same with such a verb, or points to
    it: "but I want one"."""
    verbs = {verb for clause in claimed for verb in clause.verbs}
    verbs = verbs - {"be"} or verbs  # "wants to be called sir" does not tell what is
    elsewhere = [clause for clause in said if not clause.negations and _may_speak_of(told, clause)]
    return any(not clause.verbs.isdisjoint(verbs) for clause in elsewhere)


def _may_speak_of(told: frozenset[str], clause: Clause) -> bool:
    return not clause.content or bool(borne_out(told, clause.content)) or points_back(clause)


def points_back(clause: Clause) -> bool:
    """Say whether a clause speaks of what was named before: "but I want it"."""
    pointers = _POINTS_BACK.get(clause.language, _POINTS_BACK["en"])
    return not pointers.isdisjoint(clause.words) and clause.words[:2] not in _IT_IS


def _stems(said: Sequence[Clause]) -> Iterable[str]:
    return (stem(word) for clause in said for word in clause.words)


def of_substance(told: frozenset[str]) -> frozenset[str]:
    """Give the content terms less those that only say that it is so, or how much."""
    return frozenset(term for term in told if term not in _SAYS_LITTLE) or told


def _is_affirmed(clause: Clause, told: frozenset[str], every: set[str]) -> bool:
    small = small_words(clause.language)
    after = [word for word in clause.after if word not in PERSON_WORDS]
    forms = [_form(word) for word in after if word in CLASS_OF or word not in small]
    forms = [form for form in forms if form not in _NO_VERBS]
    if not forms:
        return False
    verb, things = forms[0], [form for form in forms[1:] if form[0] != "~" and form not in _SAYS_LITTLE]
    if not borne_out({verb}, every):
        return False
    about = frozenset(things[:1]) or clause.affirmed
    if verb[0] != "~" and not things:
        beside = clause.affirmed - _SAYS_LITTLE
        return not beside or bool(borne_out(told, beside))
    return (
        bool(about)
        and bool(borne_out(about, told))
        and (bool(things) or borne_out(told, about | {verb}) == told)
    )


def _weakens(clause: Clause) -> bool:
    after = set(clause.after)
    return (
        not WEAKENING.isdisjoint(clause.words)
        or not _COMPARES.isdisjoint(after)
        or may_deny(after)
        or any(word.endswith("ly") and len(word) > 4 for word in after)
    )


def _forms(spoken: Iterable[str]) -> set[str]:
    return {_form(word) for word in spoken}


def _form(word: str) -> str:
    return "~move" if stem(word) in _MOVES else f"~{CLASS_OF[word]}" if word in CLASS_OF else stem(word)
