"""More facts than one call can read come down level by level, whatever the engine gives back."""

from functools import cache
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fullpass.pipeline.reduction import ReductionStuck, hierarchical_reduce
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES, FactStatus, MemoryLine
from fullpass.pipeline.wire_size import facts_tokens, lines_tokens
from tests.pipeline.making import fact, line

NAMES = [category.name for category in CATEGORIES]


def size_of(source):
    return lines_tokens(source) if isinstance(source, dict) else facts_tokens(source)


def items_of(source):
    if isinstance(source, dict):
        return [each for group in source.values() for each in group]
    return [MemoryLine(each.statement, (each.id,)) for each in source]


class Engine:
    """Gives as many items as fit the budget (or what `answer` says), and notes what it was asked."""

    def __init__(self, answer=None):
        self.calls = []
        self.answer = answer

    def __call__(self, source, budget_tokens):
        self.calls.append((source, budget_tokens))
        if self.answer:
            return self.answer(source, budget_tokens)
        kept, spent = [], 0
        for each in items_of(source):
            spent += estimate_tokens(each.text)
            if spent <= budget_tokens:
                kept.append(each)
        return {"preferences": tuple(kept)}


def many(count=300):
    return [fact(f"The user collects kind{number} stamps.", number % 40) for number in range(count)]


def reduce(facts, engine, above=1_000, batch=500, budget=200):
    return hierarchical_reduce(facts, engine, above_tokens=above, batch_tokens=batch, budget_tokens=budget)


def test_what_fits_is_written_in_one_call():
    engine = Engine()
    facts = many(5)
    lines = reduce(facts, engine)
    assert len(engine.calls) == 1 and engine.calls[0][1] == 200
    assert {each.facts[0] for each in lines["preferences"]} == {each.id for each in facts}


def test_above_that_every_call_sees_a_batch_and_each_level_is_smaller():
    engine = Engine()
    lines = reduce(many(), engine)
    assert all(size_of(source) <= 500 for source, _ in engine.calls)
    asked_of_lines = [isinstance(source, dict) for source, _ in engine.calls]
    assert asked_of_lines == sorted(asked_of_lines)  # facts first, then lines
    assert engine.calls[-1][1] == 200
    assert 0 < sum(estimate_tokens(f"- {each.text}\n") for each in items_of(lines)) <= 200


def test_all_facts_are_read_once_at_the_first_level():
    engine = Engine()
    facts = many()
    reduce(facts, engine)
    read = [each.id for source, _ in engine.calls if not isinstance(source, dict) for each in source]
    assert sorted(read) == sorted(each.id for each in facts)


def test_sources_are_carried_along():
    def joins_all(source, _):
        ids = [each for item in items_of(source) for each in item.facts]
        return {"preferences": (MemoryLine("Collects stamps", tuple(ids[:8])),)}

    facts = many()
    lines = reduce(facts, Engine(joins_all))
    assert lines["preferences"][0].text == "Collects stamps"
    assert len(lines["preferences"][0].facts) == 8
    assert {*lines["preferences"][0].facts} <= {each.id for each in facts}


def test_lines_keep_their_categories_between_levels():
    def by_halves(source, _):
        if isinstance(source, dict):
            return {name: group[:1] for name, group in source.items()}
        return {"projects": (line("P", source[0]),), "dates": (line("D", source[-1]),)}

    lines = reduce(many(), Engine(by_halves), budget=10_000)
    assert set(lines) == set(NAMES)
    assert lines["projects"] and lines["dates"] and not lines["preferences"]


def test_an_engine_that_gives_too_much_is_cut_by_rank():
    often = fact("The user talks of chess.", *range(40))
    engine = Engine(lambda source, _: {"preferences": tuple(items_of(source))})
    lines = reduce([*many(), often], engine)
    assert often.id in {each for item in items_of(lines) for each in item.facts}
    assert sum(estimate_tokens(f"- {each.text}\n") for each in items_of(lines)) <= 200


def test_what_a_fact_replaced_travels_with_it():
    new = fact("The user lives in Bergen.", 9)
    old = fact("The user lives in Oslo.", 5, status=FactStatus.SUPERSEDED, superseded_by=new.id)
    oldest = fact("The user lives in Hamar.", 1, status=FactStatus.SUPERSEDED, superseded_by=old.id)
    engine = Engine()
    reduce([*many(), oldest, new, old], engine)
    [batch] = [[each.id for each in source] for source, _ in engine.calls if new in (*source,)]
    place = batch.index(new.id)
    assert batch[place : place + 3] == [new.id, old.id, oldest.id]


def test_a_long_past_is_told_in_its_latest_part():
    new = fact("Lives in Bergen", 99)
    past = [
        fact(f"Lives in town{n}", n, status=FactStatus.SUPERSEDED, superseded_by=new.id) for n in range(20)
    ]
    engine = Engine()
    reduce([*past, new], engine, above=10_000)
    assert [each.statement for each in engine.calls[0][0]] == ["Lives in Bergen"] + [
        f"Lives in town{n}" for n in (19, 18, 17, 16, 15)
    ]


def test_the_past_of_what_does_not_hold_is_not_told():
    gone = fact("The user lives in Bergen.", 9, status=FactStatus.REJECTED)
    old = fact("The user lives in Oslo.", 5, status=FactStatus.SUPERSEDED, superseded_by=gone.id)
    lost = fact("The user lives in Hamar.", 1, status=FactStatus.SUPERSEDED, superseded_by="unknown")
    circle = fact("Round", 1, status=FactStatus.SUPERSEDED, superseded_by=fact("Round", 1).id)
    engine = Engine()
    reduce([gone, old, lost, circle, *many(2)], engine)
    assert len(engine.calls[0][0]) == 2


def test_a_level_that_comes_to_nothing_stops_with_an_error():
    with pytest.raises(ReductionStuck):
        reduce(many(), Engine(lambda *_: {}))


def test_lines_with_too_many_sources_stop_with_an_error_instead_of_going_round():
    facts = many()
    everything = tuple(each.id for each in facts)

    def hoards(source, _):
        known = {each for item in items_of(source) for each in item.facts}
        return {"preferences": (MemoryLine("All", tuple(each for each in everything if each in known)),)}

    with pytest.raises(ReductionStuck):
        reduce(facts, Engine(hoards), above=100, batch=100)


def hostile_answers(facts):
    ids = st.lists(st.sampled_from([each.id for each in facts] + ["f1", ""]), max_size=30).map(tuple)
    texts = st.one_of(st.text(max_size=30), st.just("long " * 300), st.just("- # \n"))
    lines = st.lists(st.builds(MemoryLine, texts, ids), max_size=12).map(tuple)
    return st.dictionaries(st.sampled_from([*NAMES, "hobbies"]), lines, max_size=4)


FACTS = many(60)


@settings(max_examples=25)
@given(st.data(), st.integers(50, 600), st.integers(50, 400), st.integers(0, 300))
def test_it_always_ends_within_its_budget(data, above, batch, budget):
    answers = data.draw(st.lists(hostile_answers(FACTS), min_size=1, max_size=6))
    endless = cycle(answers)
    engine = Engine(lambda *_: next(endless))
    try:
        lines = reduce(FACTS, engine, above, batch, budget)
    except ReductionStuck:
        return
    finally:
        assert len(engine.calls) < 500
    known = {each.id for each in FACTS}
    assert set(lines) == set(NAMES)
    for each in items_of(lines):
        assert each.text and "\n" not in each.text
        assert each.facts and set(each.facts) <= known
    assert sum(estimate_tokens(f"- {each.text}\n") for each in items_of(lines)) <= budget


@cache
def in_order():
    return reduce(many(80), Engine())


@settings(max_examples=25)
@given(st.randoms(use_true_random=False))
def test_the_order_of_facts_changes_nothing(rng):
    shuffled = many(80)
    rng.shuffle(shuffled)
    assert reduce(shuffled, Engine()) == in_order()
