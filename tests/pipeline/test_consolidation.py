"""Each fact once, with all its dates; dates decide what holds; nothing gets lost."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.consolidation import consolidate_facts
from fullpass.pipeline.types import Certainty, FactSource, FactStatus, Relations
from fullpass.pipeline.wire_size import facts_tokens
from tests.pipeline.making import day, evidence, fact, finding

ACTIVE, SUPERSEDED, CONFLICTING = FactStatus.ACTIVE, FactStatus.SUPERSEDED, FactStatus.CONFLICTING


def noting(calls):
    """A callback that relates nothing and notes what it was asked about."""

    def relate(batch):
        calls.append(batch)
        return Relations()

    return relate


def consolidated(facts, relations=Relations(), input_tokens=100_000):  # noqa: B008
    return consolidate_facts(facts, lambda _: relations, input_tokens=input_tokens)


def states(result):
    return {each.id: (each.status, each.superseded_by) for each in result.facts}


def test_the_same_sentence_is_one_fact_with_all_its_evidence():
    first, second = (
        replace(finding("Likes tea"), evidence=(evidence(day(n), message=f"m{n}"),)) for n in (1, 2)
    )
    result = consolidated([second, first, finding("Other", 1)])
    assert result.merged == 1
    tea = next(each for each in result.facts if each.statement == "Likes tea")
    assert (tea.first_seen, tea.last_seen, tea.times_said) == (day(1), day(2), 2)


def test_a_fact_said_twice_in_one_message_was_said_once():
    there, here = (replace(evidence(), start=start) for start in (0, 40))
    [tea] = consolidated([replace(finding(), evidence=(each,)) for each in (there, here)]).facts
    assert tea.times_said == 1


def test_the_best_finding_gives_the_wording_and_all_give_the_rest():
    noted = finding("the user likes TEA", 1, source=FactSource.SAVED_MEMORY)
    implied = replace(finding("The user likes tea", 2, certainty=Certainty.IMPLIED), details={"name": "tea"})
    assert noted.id == implied.id
    [merged] = consolidated([noted, implied]).facts
    assert merged.statement == "The user likes tea"
    assert (merged.source, merged.certainty) == (FactSource.SAID, Certainty.STATED)
    assert merged.details == {"name": "tea"}


def test_other_words_for_the_same_keep_the_id_and_words_of_the_earliest():
    late, early = finding("The user likes hiking.", 9), finding("The user enjoys hikes.", 2)
    result = consolidated([late, early], Relations(same=((late.id, early.id),)))
    [merged] = result.facts
    assert (merged.id, merged.statement, result.merged) == (early.id, early.statement, 1)
    assert (merged.first_seen, merged.last_seen, merged.times_said) == (day(2), day(9), 2)
    assert result.joined_into == {late.id: early.id}


def test_sameness_goes_through_others():
    facts = [
        finding("The user likes hiking.", 1),
        finding("The user enjoys hikes.", 2),
        finding("Hiking is fun.", 3),
    ]
    a, b, c = (each.id for each in facts)
    assert consolidated(facts, Relations(same=((a, b), (c, b)))).merged == 2


@pytest.mark.parametrize(
    "other",
    [
        finding("The user has 3 cats."),
        finding("The user has two cats.", category="decisions"),
        finding("The user does not have two cats."),
    ],
)
def test_what_differs_in_substance_or_category_is_never_the_same(other):
    cats = finding("The user has two cats.")
    result = consolidated([cats, other], Relations(same=((cats.id, other.id),)))
    assert result.merged == 0 and len(result.facts) == 2


def test_what_is_called_contradictory_is_not_called_the_same():
    a, b = finding("The user likes hiking.", 1), finding("The user enjoys hikes.", 2)
    result = consolidated([a, b], Relations(same=((a.id, b.id),), supersedes=((b.id, a.id),)))
    assert states(result) == {a.id: (SUPERSEDED, b.id), b.id: (ACTIVE, None)}


def test_joining_through_others_never_joins_what_differs():
    facts = [
        finding("The user has two cats.", 1),
        finding("The user has cats", 2),
        finding("The user has three cats.", 3),
    ]
    result = consolidated(facts, Relations(same=(tuple(each.id for each in facts),)))
    assert {"The user has two cats.", "The user has three cats."} <= {each.statement for each in result.facts}


OSLO, BERGEN = finding("The user lives in Oslo.", 5), finding("The user lives in Bergen.", 9)


@pytest.mark.parametrize(
    "relations",
    [
        Relations(supersedes=((BERGEN.id, OSLO.id),)),
        Relations(supersedes=((OSLO.id, BERGEN.id),)),  # the engine is wrong about what is newer
        Relations(conflicts=((OSLO.id, BERGEN.id),)),
        Relations(supersedes=((OSLO.id, BERGEN.id), (BERGEN.id, OSLO.id)), conflicts=((BERGEN.id, OSLO.id),)),
    ],
)
def test_of_two_that_contradict_the_later_by_date_holds(relations):
    expected = {OSLO.id: (SUPERSEDED, BERGEN.id), BERGEN.id: (ACTIVE, None)}
    assert states(consolidated([OSLO, BERGEN], relations)) == expected


def test_said_again_later_it_holds_again():
    oslo = finding("The user lives in Oslo.", 1, 20)
    result = consolidated([oslo, BERGEN], Relations(supersedes=((BERGEN.id, oslo.id),)))
    assert states(result) == {oslo.id: (ACTIVE, None), BERGEN.id: (SUPERSEDED, oslo.id)}


@pytest.mark.parametrize("days", [(None, 9), (5, None), (None, None), (7, 7)])
def test_without_dates_or_on_equal_ones_both_are_shown_as_conflicting(days):
    a, b = finding("The user lives in Oslo.", days[0]), finding("The user lives in Bergen.", days[1])
    result = consolidated([a, b], Relations(supersedes=((a.id, b.id),)))
    assert {each.status for each in result.facts} == {CONFLICTING}


def test_conflicting_facts_name_each_other_also_where_one_was_said_in_other_words():
    here, there = finding("He lives in Oslo.", 1), finding("He lives in Bergen.", 1)
    again = finding("Bergen is where he lives.", 1)
    relations = Relations(same=((there.id, again.id),), conflicts=((here.id, again.id),))
    states = {each.id: each.conflicts_with for each in consolidated([here, there, again], relations).facts}
    kept = next(key for key in (there.id, again.id) if key in states)
    assert states == {here.id: (kept,), kept: (here.id,)}


def test_a_chain_stays_a_chain():
    a, b, c = finding("Lives in Oslo", 1), finding("Lives in Bergen", 2), finding("Lives in Narvik", 3)
    relations = Relations(supersedes=((c.id, a.id), (b.id, a.id), (c.id, b.id)))
    assert states(consolidated([a, b, c], relations)) == {
        a.id: (SUPERSEDED, b.id),
        b.id: (SUPERSEDED, c.id),
        c.id: (ACTIVE, None),
    }


def test_a_contradiction_of_a_merged_fact_is_one_of_the_fact_it_became():
    first, again = finding("The user likes hiking.", 1), finding("The user enjoys hikes.", 3)
    never = finding("The user has given up mountains.", 9)
    relations = Relations(same=((first.id, again.id),), supersedes=((never.id, again.id),))
    assert states(consolidated([first, again, never], relations))[first.id] == (SUPERSEDED, never.id)


def test_a_conflict_with_something_superseded_is_none():
    a, b, c = finding("Lives in Oslo", 1), finding("Lives in Bergen", 1), finding("Lives in Narvik", 3)
    relations = Relations(conflicts=((a.id, b.id),), supersedes=((c.id, a.id),))
    assert states(consolidated([a, b, c], relations))[b.id] == (ACTIVE, None)


def test_unknown_ids_are_ignored():
    relations = Relations(
        same=(("x", OSLO.id), ()), supersedes=(("x", OSLO.id),), conflicts=((OSLO.id, OSLO.id),)
    )
    assert states(consolidated([OSLO, BERGEN], relations)) == {
        OSLO.id: (ACTIVE, None),
        BERGEN.id: (ACTIVE, None),
    }


def test_quarantined_and_rejected_facts_are_set_aside():
    quarantined = replace(
        finding("Unproven", 1, status=FactStatus.QUARANTINED), quarantine_reason="quote_not_found"
    )
    rejected = finding("The user likes tea", 2, status=FactStatus.REJECTED)
    seen = []

    def relate(batch):
        seen.extend(batch)
        return Relations(same=((quarantined.id, OSLO.id),), supersedes=((OSLO.id, rejected.id),))

    result = consolidate_facts(
        [quarantined, quarantined, rejected, OSLO, BERGEN], relate, input_tokens=10_000
    )
    assert {each.id for each in seen} == {OSLO.id, BERGEN.id}
    assert result.merged == 1
    assert states(result)[rejected.id][0] is FactStatus.REJECTED
    assert states(result)[quarantined.id][0] is FactStatus.QUARANTINED


def test_a_rejected_fact_that_is_found_again_stays_rejected():
    again = finding("The user likes tea", 5)
    rejected = replace(again, status=FactStatus.REJECTED)
    assert consolidated([again, rejected]).facts[0].status is FactStatus.REJECTED


def test_what_fits_is_asked_about_at_once_and_one_fact_not_at_all():
    calls: list = []
    many = [finding(f"Statement about thing{number}", number) for number in range(30)]
    sent = facts_tokens(fact(each.statement, number) for number, each in enumerate(many))
    consolidate_facts(many, noting(calls), input_tokens=sent)
    assert [len(batch) for batch in calls] == [30]
    consolidate_facts(many[:1], noting(calls), input_tokens=10_000)
    assert len(calls) == 1


def test_what_does_not_fit_is_asked_about_in_groups_that_look_alike():
    pairs = [finding(f"The user grows {kind} fruit{n}", n) for n in range(40) for kind in ("sweet", "sour")]
    lonely = [finding(f"Alone{number}", number) for number in range(40)]
    calls: list = []
    consolidate_facts(lonely + pairs, noting(calls), input_tokens=400)
    sent = [each.id for batch in calls for each in batch]
    assert sorted(sent) == sorted(each.id for each in pairs)
    assert all(facts_tokens(batch) <= 400 for batch in calls)
    assert len(calls) <= 2 * sum(facts_tokens(batch) for batch in calls) / 400 + 1


def test_confidence_grows_with_certainty_repetition_source_and_freshness():
    result = consolidated(
        [
            finding("Said often", 1, 2, 3, 800),
            finding("Said once", 800),
            finding("Said long ago", 1),
            finding("Noted", 800, source=FactSource.SAVED_MEMORY),
            finding("Implied", 800, certainty=Certainty.IMPLIED),
        ]
    )
    sure = {each.statement: each.confidence for each in result.facts}
    assert 1 >= sure["Said often"] > sure["Said once"] > sure["Said long ago"] > sure["Implied"] > 0
    assert sure["Said once"] > sure["Noted"]
    assert all(value == round(value, 4) for value in sure.values())


CLAIMS = st.builds(
    finding,
    st.sampled_from(
        ["The user likes tea", "the user likes TEA.", "Lives in Oslo", "Lives in Bergen", "Has 2 cats"]
    ),
    st.one_of(st.none(), st.integers(0, 3)),
    category=st.sampled_from(["preferences", "decisions"]),
    status=st.sampled_from([ACTIVE, ACTIVE, FactStatus.QUARANTINED, FactStatus.REJECTED]),
    source=st.sampled_from(list(FactSource)),
    certainty=st.sampled_from(list(Certainty)),
)


def any_relations(facts):
    known = st.sampled_from([each.id for each in facts] + ["unknown"]) if facts else st.just("unknown")
    pairs = st.lists(st.tuples(known, known), max_size=6).map(tuple)
    return st.builds(
        Relations, st.lists(st.lists(known, max_size=4).map(tuple), max_size=4).map(tuple), pairs, pairs
    )


@given(st.data(), st.lists(CLAIMS, max_size=12), st.integers(0, 300))
def test_nothing_gets_lost_and_order_changes_nothing(data, facts, input_tokens):
    relations = data.draw(any_relations(facts))
    shuffled = data.draw(st.permutations(facts))
    result = consolidated(facts, relations, input_tokens)
    assert len(facts) == result.merged + len(result.facts)
    assert consolidated(shuffled, relations, input_tokens) == result
    assert {each.id for each in result.facts} <= {each.id for each in facts}
    by_id = {each.id: each for each in result.facts}
    assert len(by_id) == len(result.facts)
    for each in result.facts:
        assert 0 <= each.confidence <= 1
        assert (each.status is SUPERSEDED) == (each.superseded_by is not None)
        if each.superseded_by:
            assert by_id[each.superseded_by].last_seen > each.last_seen
    said = {result.joined_into.get(each.id, each.id) for each in facts}
    assert said == by_id.keys()


UNLIKE = [
    "Plays the cello.", "Grew up in Lagos.", "Eats no shellfish.", "Owns two greyhounds.", "Studies Rust.",
    "Speaks Farsi at home.", "Wants code without comments.", "Married in 2011.", "Sings in a choir.",
    "Hates mornings.", "Reads crime novels.", "Trains for a marathon.",
]  # fmt: skip


def test_an_engine_that_lets_every_fact_end_the_one_before_is_not_believed():
    facts = [finding(statement, number) for number, statement in enumerate(UNLIKE)]
    chain = [(newer.id, older.id) for older, newer in pairwise(facts)]
    result = consolidated(facts, Relations(supersedes=tuple(chain)))
    assert {fact.status for fact in result.facts} == {FactStatus.ACTIVE}
    one = consolidated(facts, Relations(supersedes=(chain[0],)))
    assert [fact.statement for fact in one.facts if fact.status is FactStatus.SUPERSEDED] == [UNLIKE[0]]


def test_many_contradictions_between_facts_alike_are_believed():
    towns = ["Berlin", "Lyon", "Oslo", "Graz", "Tampere", "Porto", "Accra", "Lima"]
    facts = [finding(f"Lives in {town}.", number) for number, town in enumerate(towns)]
    chain = tuple((newer.id, older.id) for older, newer in pairwise(facts))
    result = consolidated(facts, Relations(supersedes=chain))
    assert [fact.statement for fact in result.facts if fact.status is FactStatus.ACTIVE] == ["Lives in Lima."]
