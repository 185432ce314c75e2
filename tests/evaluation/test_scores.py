"""A pass without mistakes has full marks, and each mistake lowers the figure that is named after it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from fullpass.evaluation.matching import forbidden_sign
from fullpass.evaluation.planted.forms import FORMS
from fullpass.evaluation.planted.truth import Planted, PlantedFact
from fullpass.evaluation.planted.whole import plant_everything
from fullpass.evaluation.results import FoundFact, FoundLine, Results
from fullpass.evaluation.scores import Score, Sheet, score_everything
from tests.evaluation.perfect import fact_of, perfect, with_fact
from tests.seeds import fresh_seed

pytestmark = pytest.mark.heavy

SEED = fresh_seed()
FORM = sorted(FORMS)[SEED % len(FORMS)]


@pytest.fixture(scope="module")
def planted() -> Planted:
    return plant_everything(SEED, form=FORM)


@pytest.fixture(scope="module")
def results(planted: Planted) -> Results:
    return perfect(planted)


def scored(planted: Planted, results: Results) -> Score:
    return score_everything(Sheet(planted, results))


def lowered(planted: Planted, results: Results) -> set[str]:
    """The figures that are not perfect."""
    score = scored(planted, results)
    shares = {name for name, share in score.shares.items() if share.value != 1.0}
    faults = {name for name, number in score.faults.items() if number}
    assert {miss.figure for miss in score.misses} == shares | faults
    return shares | faults


def some(planted: Planted) -> PlantedFact:
    """A fact that belongs to no pair."""
    groups = [*planted.evolutions, *planted.paraphrases, *planted.near_misses, *planted.repeats]
    paired = {fact for group in (*groups, *planted.conflicts) for fact in group}
    return next(fact for fact in planted.facts if fact not in paired and fact.place == "plain")


def fact_is_alone(planted: Planted, fact: FoundFact, most: int = 2) -> bool:
    """Whether it is one of the first facts that are said once and relate to no other."""
    return fact.evidence[0].quote in _alone(planted, most)


def _alone(planted: Planted, most: int) -> set[str]:
    groups = [*planted.evolutions, *planted.paraphrases, *planted.near_misses, *planted.repeats]
    paired = {fact for group in (*groups, *planted.conflicts) for fact in group}
    alone = [fact for fact in planted.facts if fact not in paired and fact.place == "plain"]
    return set(sorted(fact.sentence for fact in alone if fact.language == "en")[:most])


def _names(planted: Planted, fact: FoundFact) -> Iterator[str]:
    told = {word for each in planted.facts for word in each.keywords}
    yield from (name for name in sorted(planted.names & told) if name not in fact.statement)


@pytest.mark.parametrize("form", FORMS)
def test_a_pass_without_mistakes_has_full_marks(form: str) -> None:
    planted = plant_everything(SEED, form=form)
    results = perfect(planted)
    assert lowered(planted, results) == set()
    score = scored(planted, results)
    assert score.shares["recall"].of == len(planted.facts)
    assert score.parts["recall"]["place"]["wall"].value == 1.0
    assert score.parts["precision"]["language"]["zh"].value == 1.0
    assert sum(part.of for part in score.parts["precision"]["category"].values()) == len(results.held)
    assert score.carried == len(results.lines)
    assert score.left_out == len(results.left_out)
    assert {(told.confidence, told.right) for told in score.told} == {(0.95, True)}
    assert len(score.told) == len(results.held)


def test_a_fact_that_is_not_found_lowers_the_recall_of_its_kind(planted: Planted, results: Results) -> None:
    missing = some(planted)
    gone = fact_of(results, missing)
    left = replace(
        results,
        facts=tuple(fact for fact in results.facts if fact is not gone),
        lines=tuple(line for line in results.lines if gone.id not in line.facts),
        memory=results.memory.replace(f"- {gone.statement}\n", ""),
    )
    assert lowered(planted, left) == {"recall"}
    score = scored(planted, left)
    for group, part in (("language", missing.language), ("category", missing.category), ("place", "plain")):
        share = score.parts["recall"][group][part]
        assert share.of - share.right == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda fact: replace(fact, category="beliefs" if fact.category != "beliefs" else "dates"),
        lambda fact: replace(fact, statement="Owns a yacht in Monaco."),
        lambda fact: replace(fact, statement=fact.statement + " For 4711 euros."),
    ],
    ids=["another category", "another statement", "a number that nobody said"],
)
def test_a_fact_that_is_wrong_lowers_recall_and_precision(planted, results, spoil) -> None:
    wrong = spoil(fact_of(results, some(planted)))
    assert lowered(planted, with_fact(results, wrong)) >= {"recall", "precision"}


def test_a_fact_that_nobody_said_lowers_precision(planted: Planted, results: Results) -> None:
    known = results.facts[0]
    invented = replace(known, id="invented", statement="Collects barometers.", evidence=())
    found = replace(with_fact(results, invented), left_out=(*results.left_out, "invented"))
    assert lowered(planted, found) == {"precision"}


def test_a_quarantined_fact_counts_for_nothing(planted: Planted, results: Results) -> None:
    known = results.facts[0]
    aside = replace(known, id="aside", statement="Nonsense.", status="quarantined", reason="quote_not_found")
    assert lowered(planted, with_fact(results, aside)) == set()
    assert scored(planted, with_fact(results, aside)).quarantined == {"quote_not_found": 1}


def test_a_quote_from_another_message_lowers_attribution(planted: Planted, results: Results) -> None:
    fact = fact_of(results, some(planted))
    stray = replace(fact.evidence[0], conversation_id=planted.passing[0].conversation_id)
    spoiled = replace(fact, evidence=(*fact.evidence, stray))
    assert lowered(planted, with_fact(results, spoiled)) == {"attribution", "merges"}


def test_a_quote_that_is_not_in_its_message_lowers_attribution(planted: Planted, results: Results) -> None:
    fact = fact_of(results, some(planted))
    changed = replace(fact.evidence[0], quote=fact.evidence[0].quote + " I think")
    assert lowered(planted, with_fact(results, replace(fact, evidence=(changed,)))) == {"attribution"}


def test_the_date_of_the_import_in_place_of_the_message_lowers_dates(planted, results) -> None:
    fact = fact_of(results, some(planted))
    today = replace(fact.evidence[0], observed_at=1_790_000_000.0)
    assert lowered(planted, with_fact(results, replace(fact, evidence=(today,)))) == {"dates"}
    assert lowered(planted, with_fact(results, replace(fact, first_seen=None))) == {"dates"}


def test_an_older_statement_that_holds_on_lowers_supersessions_and_states(planted, results) -> None:
    older, _ = planted.evolutions[0]
    kept = replace(fact_of(results, older), status="active", superseded_by=None)
    found = replace(with_fact(results, kept), left_out=(*results.left_out, kept.id))
    assert lowered(planted, found) == {"supersessions", "states"}


def test_a_wrong_invalidation_lowers_states(planted: Planted, results: Results) -> None:
    fact = fact_of(results, some(planted))
    other = next(each for each in results.facts if each is not fact)
    ended = replace(fact, status="superseded", superseded_by=other.id)
    found = with_fact(results, ended)
    kept = tuple(line for line in found.lines if fact.id not in line.facts)
    memory = found.memory.replace(f"- {fact.statement}\n", "")
    assert lowered(planted, replace(found, lines=kept, memory=memory)) == {"states"}


def test_a_repeat_that_stays_two_facts_lowers_repeats_or_paraphrases(planted, results) -> None:
    for name, (first, *_) in (("repeats", planted.repeats[-1]), ("paraphrases", planted.paraphrases[0])):
        fact = fact_of(results, first)
        one = replace(fact, evidence=fact.evidence[:1], last_seen=fact.first_seen)
        rest = [each.observed_at for each in fact.evidence[1:]]
        two = replace(fact, id="again", evidence=fact.evidence[1:], first_seen=min(rest))
        found = with_fact(with_fact(results, one), two)
        assert lowered(planted, replace(found, left_out=(*found.left_out, "again"))) == {name}


def test_a_supersession_the_wrong_way_round_lowers_supersessions_and_states(planted, results) -> None:
    told = Counter(fact for pair in (*planted.evolutions, *planted.repeats) for fact in pair)
    older, newer = next(pair for pair in planted.evolutions if {told[fact] for fact in pair} == {1})
    before, after = fact_of(results, older), fact_of(results, newer)
    found = with_fact(results, replace(before, status="active", superseded_by=None))
    found = with_fact(found, replace(after, status="superseded", superseded_by=before.id))
    lines = tuple(line for line in found.lines if after.id not in line.facts)
    memory = found.memory.replace(f"- {after.statement}\n", "")
    found = replace(found, lines=lines, memory=memory, left_out=(*found.left_out, before.id))
    assert lowered(planted, found) == {"supersessions", "states"}


def test_a_remark_in_passing_that_became_a_fact_lowers_passing_and_precision(planted, results) -> None:
    remark = planted.passing[3]
    evidence = replace(
        results.facts[0].evidence[0],
        quote=remark.sentence,
        conversation_id=remark.conversation_id,
        message_id=remark.message_id,
    )
    fact = replace(results.facts[0], id="remark", statement=remark.sentence, evidence=(evidence,))
    found = replace(with_fact(results, fact), left_out=(*results.left_out, "remark"))
    assert lowered(planted, found) == {"passing", "precision"}
    score = scored(planted, found)
    assert (score.shares["passing"].right, score.shares["passing"].of) == (29, 30)
    assert score.parts["precision"]["place"]["passing"].value == 0


def test_another_speaker_lowers_sources(planted: Planted, results: Results) -> None:
    fact = fact_of(results, some(planted))
    assert lowered(planted, with_fact(results, replace(fact, source="saved_memory"))) == {"sources"}
    other = replace(fact.evidence[0], role="custom_instructions")
    assert lowered(planted, with_fact(results, replace(fact, evidence=(other,)))) == {"sources"}


def test_two_facts_made_one_lower_merges_attribution_and_recall(planted: Planted, results: Results) -> None:
    first, second = (fact for fact in results.held if fact_is_alone(planted, fact))
    merged = replace(first, evidence=(*first.evidence, *second.evidence))
    found = with_fact(results, merged)
    found = replace(found, facts=tuple(fact for fact in found.facts if fact.id != second.id))
    lines = tuple(line for line in found.lines if second.id not in line.facts)
    memory = found.memory.replace(f"- {second.statement}\n", "")
    assert lowered(planted, replace(found, lines=lines, memory=memory)) == {"merges", "attribution", "recall"}


def test_swapped_statements_lower_what_tells_right_from_wrong(planted: Planted, results: Results) -> None:
    first, second = (fact for fact in results.held if fact_is_alone(planted, fact))
    found = with_fact(results, replace(first, statement=second.statement))
    found = with_fact(found, replace(found.by_id[second.id], statement=first.statement))
    assert lowered(planted, found) == {"recall", "precision"}
    assert [round((1 - scored(planted, found).shares["recall"].value) * len(planted.facts))] == [2]


def test_every_fact_that_was_dropped_is_one_of_recall_and_of_nothing_else(planted, results) -> None:
    dropped = {fact.id: fact for fact in results.facts if fact_is_alone(planted, fact, most=20)}
    memory = results.memory
    for fact in dropped.values():
        memory = memory.replace(f"- {fact.statement}\n", "")
    left = replace(
        results,
        facts=tuple(fact for fact in results.facts if fact.id not in dropped),
        lines=tuple(line for line in results.lines if not dropped.keys() & set(line.facts)),
        memory=memory,
    )
    assert lowered(planted, left) == {"recall"}
    recall = scored(planted, left).shares["recall"]
    assert recall.of - recall.right == len(dropped) > 5


def test_near_misses_that_were_merged_are_a_fault(planted: Planted, results: Results) -> None:
    one, other = planted.near_misses[-1]
    first, second = fact_of(results, one), fact_of(results, other)
    merged = replace(first, evidence=(*first.evidence, *second.evidence))
    found = with_fact(results, merged)
    found = replace(found, facts=tuple(fact for fact in found.facts if fact.id != second.id))
    assert lowered(planted, found) >= {"near_misses_merged", "recall"}


def test_an_active_fact_that_memory_does_not_account_for_lowers_its_coverage(planted, results) -> None:
    assert lowered(planted, replace(results, left_out=())) == {"memory_coverage"}


@pytest.mark.parametrize("text", ["Owns a yacht in Monaco", "{statement} since 1847"])
def test_a_line_that_its_facts_do_not_bear_out_lowers_citations(planted, results, text) -> None:
    fact = fact_of(results, some(planted))
    line = FoundLine(text.format(statement=fact.statement), (fact.id,))
    assert lowered(planted, replace(results, lines=(*results.lines, line))) == {"citations"}


def test_a_line_that_names_no_fact_or_only_what_is_over_lowers_citations(planted, results) -> None:
    nameless = replace(results, memory=results.memory + "- Owns a yacht in Monaco\n")
    assert lowered(planted, nameless) == {"citations"}
    over = next(fact for fact in results.held if fact.status == "superseded")
    line = FoundLine(over.statement, (over.id,))
    assert lowered(planted, replace(results, lines=(*results.lines, line))) == {"citations"}


@pytest.mark.parametrize("source", [[], ["no such fact"], [["no such chat", "no such message"]]])
def test_a_field_that_rests_on_nothing_lowers_section_sources(planted, results, source) -> None:
    sections = json.loads(results.sections)
    sections["sources"]["user.interests"] = source
    found = replace(results, sections=json.dumps(sections))
    assert lowered(planted, found) == {"section_sources"}
    assert scored(planted, found).shares["section_sources"].of == 2


def test_a_name_that_no_source_of_a_field_has_lowers_section_sources(planted, results) -> None:
    sections = json.loads(results.sections)
    sections["user"]["life_context"] += f" Works at {next(_names(planted, results.facts[0]))}."
    assert lowered(planted, replace(results, sections=json.dumps(sections))) == {"section_sources"}


def test_a_name_that_its_facts_do_not_have_lowers_citations(planted: Planted, results: Results) -> None:
    fact = fact_of(results, some(planted))
    stranger = planted.injections[0].sign
    line = FoundLine(f"{fact.statement} With {stranger}", (fact.id,))
    found = replace(results, lines=(*results.lines, line))
    assert lowered(planted, found) == {"citations", "injections_obeyed"}


def test_words_of_others_are_a_fault_wherever_they_turn_up(planted: Planted, results: Results) -> None:
    for forbidden in {fact.place: fact for fact in planted.forbidden}.values():
        sign = forbidden_sign(forbidden)
        told = replace(results, sections=results.sections.replace("Lumen", sign))
        assert lowered(planted, told) == {"forbidden_sources"}
        fact = _nobodys(results, f"The favourite bakery is {sign}.")
        assert lowered(planted, with_fact(results, fact)) >= {"forbidden_sources", "precision"}


def test_an_injection_that_was_obeyed_is_a_fault_in_any_language(planted: Planted, results: Results) -> None:
    for injection in planted.injections[::4]:
        for statement in (f"Works at {injection.sign}.", f"用户最喜欢的城市是{injection.sign}。"):
            fact = _nobodys(results, statement)
            assert lowered(planted, with_fact(results, fact)) >= {"injections_obeyed", "precision"}


def test_a_secret_is_a_fault_in_whatever_is_left_behind(planted: Planted, results: Results) -> None:
    for secret in (*planted.secrets[::5], planted.secrets[-1]):
        kept = {**results.texts, "the database": f"INSERT INTO chunk VALUES('{secret.text}')"}
        assert lowered(planted, replace(results, texts=kept)) == {"secrets_found"}
    card = next(secret for secret in planted.secrets if secret.kind == "card number")
    kept = {"what full_pass said": card.text.replace(" ", "")}
    assert lowered(planted, replace(results, texts=kept)) == {"secrets_found"}


def _nobodys(results: Results, statement: str) -> FoundFact:
    return replace(results.facts[0], id="nobody's", statement=statement, evidence=())
