"""With newer facts only what is new is asked about; what was said of the others holds."""

from __future__ import annotations

from dataclasses import replace

from fullpass.pipeline.consolidation import consolidate_facts
from fullpass.pipeline.memory import generate_memory_section, written_memory
from fullpass.pipeline.types import FactStatus, MemoryLine, Relations
from tests.pipeline.making import day, fact, finding

OSLO, BERGEN = finding("The user lives in Oslo.", 1), finding("The user lives in Bergen.", 5)
PLACES = ("Lima", "Cairo", "Quito", "Hanoi", "Accra", "Tunis", "Turku", "Perth", "Izmir", "Dakar")
OTHERS = [
    finding(f"The user's {place} diary has a cover of {place} silk.", n) for n, place in enumerate(PLACES)
]


class Asked:
    """Relates nothing but Oslo and Bergen, and notes which statements it saw."""

    def __init__(self):
        self.saw: list[set[str]] = []

    def __call__(self, batch):
        self.saw.append({each.statement for each in batch})
        known = {each.id for each in batch}
        moved = ((BERGEN.id, OSLO.id),) if {OSLO.id, BERGEN.id} <= known else ()
        return Relations(supersedes=moved)


def consolidated(findings, asked, earlier=None):
    return consolidate_facts(
        findings, asked, input_tokens=100_000, **({"earlier": earlier} if earlier else {})
    )


def test_the_same_facts_again_are_asked_about_no_more():
    first, again = Asked(), Asked()
    before = consolidated([OSLO, BERGEN, *OTHERS], first)
    after = consolidated([*OTHERS, BERGEN, OSLO], again, before.related)
    assert (len(first.saw), again.saw) == (1, [])
    assert after.facts == before.facts
    assert {each.status for each in after.facts if each.id == OSLO.id} == {FactStatus.SUPERSEDED}


def test_a_new_fact_is_asked_about_with_those_that_it_looks_like():
    before = consolidated([OSLO, *OTHERS], Asked())
    asked = Asked()
    after = consolidated([OSLO, BERGEN, *OTHERS], asked, before.related)
    assert asked.saw == [{OSLO.statement, BERGEN.statement}]
    assert {each.superseded_by for each in after.facts if each.id == OSLO.id} == {BERGEN.id}


def test_a_fact_that_was_corrected_is_asked_about_anew():
    before = consolidated([OSLO, BERGEN, *OTHERS], Asked())
    asked = Asked()
    corrected = replace(BERGEN, statement="The user lives in Oslo and Bergen.")
    consolidated([OSLO, corrected, *OTHERS], asked, before.related)
    assert asked.saw == [{OSLO.statement, corrected.statement}]


def test_a_date_that_is_found_later_decides_without_another_question():
    before = consolidated([OSLO, BERGEN, *OTHERS], Asked())
    again = replace(OSLO, evidence=(replace(OSLO.evidence[0], observed_at=day(9), message_id="later"),))
    asked = Asked()
    after = consolidated([OSLO, again, BERGEN, *OTHERS], asked, before.related)
    assert asked.saw == []
    assert {each.status for each in after.facts if each.id == OSLO.id} == {FactStatus.ACTIVE}
    assert {each.superseded_by for each in after.facts if each.id == BERGEN.id} == {OSLO.id}


def test_where_much_is_new_all_is_asked_about_at_once():
    before = consolidated(OTHERS[:6], Asked())
    asked = Asked()
    consolidated(OTHERS, asked, before.related)
    assert [len(each) for each in asked.saw] == [len(OTHERS)]


def line_of(told):
    return told.statement.replace("The user", "User")


class Writer:
    """Writes a line for each fact that holds, and notes what it was given."""

    def __init__(self):
        self.given: list[list[str]] = []

    def __call__(self, source, budget):
        self.given.append([each.id for each in source])
        holding = [each for each in source if each.status is FactStatus.ACTIVE]
        return {"preferences": tuple(MemoryLine(line_of(each), (each.id,)) for each in holding)}


FACTS = [fact(each.statement, n) for n, each in enumerate(OTHERS)]
NEW = fact("The user prefers rye bread.", 20)


def memory(facts, earlier=None):
    writer = Writer()
    kept = {"earlier": earlier} if earlier else {}
    return generate_memory_section(facts, writer, input_tokens=100_000, **kept), writer.given


def texts(memory):
    return [line.text for group in memory.lines.values() for line in group]


def test_lines_of_facts_that_are_as_they_were_stay_and_only_the_others_are_written():
    before, _ = memory(FACTS)
    after, given = memory([*FACTS[1:], NEW], written_memory(before, FACTS))
    assert given == [[NEW.id]]
    assert set(texts(after)) == set(texts(before)) - {line_of(FACTS[0])} | {line_of(NEW)}
    assert texts(after)[0] == line_of(NEW)  # said last
    assert after.left_out == ()


def test_nothing_is_written_when_nothing_changed():
    before, _ = memory(FACTS)
    after, given = memory(FACTS, written_memory(before, FACTS))
    assert (given, after.lines) == ([], before.lines)


def test_a_fact_that_was_replaced_is_written_with_the_one_that_replaced_it():
    before, _ = memory(FACTS)
    old = replace(FACTS[3], status=FactStatus.SUPERSEDED, superseded_by=NEW.id)
    after, given = memory([*FACTS[:3], old, *FACTS[4:], NEW], written_memory(before, FACTS))
    assert given == [[NEW.id, old.id]]
    assert line_of(old) not in texts(after)


def test_other_facts_of_a_line_that_goes_are_written_again():
    before, _ = memory(FACTS)
    joined = MemoryLine("The Lima and Cairo diary of silk", (FACTS[0].id, FACTS[1].id))
    lines = tuple(line for line in before.lines["preferences"] if not set(line.facts) & set(joined.facts))
    written = written_memory(replace(before, lines={"preferences": (joined, *lines)}), FACTS)
    _, given = memory(FACTS[1:], written)
    assert given == [[FACTS[1].id]]


def test_small_changes_add_up_until_all_is_written_anew():
    facts, (latest, _) = FACTS[:8], memory(FACTS[:8])
    asked = []
    for n, name in enumerate(("rye", "oat", "nut", "malt"), start=30):
        written = written_memory(latest, facts)
        facts = [*facts, fact(f"The user prefers {name} bread.", n)]
        latest, given = memory(facts, written)
        asked.append(len(given[0]))
    assert asked == [1, 1, len(FACTS[:8]) + 3, 1]
