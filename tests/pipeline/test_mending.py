"""MEMORY after reviews, mended by rule."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.memory import MEMORY_TOKENS, memory_markdown
from fullpass.pipeline.mending import Standing, changed_facts, facts_beside, mend_memory
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES, Memory, MemoryLine

TEA = Standing("preferences", "Drinks green tea", True)
CAT = Standing("preferences", "Has a cat called Miso", True)
KILN = Standing("projects", "Builds a kiln", True)
GONE = Standing("preferences", "Drinks green tea", False)


def memory(**lines: list[tuple[str, list[str]]]) -> Memory:
    return Memory(
        {
            category.name: tuple(MemoryLine(text, tuple(ids)) for text, ids in lines.get(category.name, []))
            for category in CATEGORIES
        }
    )


def texts(mended: Memory, category: str = "preferences") -> list[str]:
    return [line.text for line in mended.lines[category]]


def mended(before, kept, now, standing=frozenset()):
    return mend_memory(before, kept, now, lambda fact: fact in standing)


def test_nothing_changes_when_nothing_changed():
    before = memory(preferences=[("Tea, always", ["tea"])])
    assert mended(before, {"tea": TEA}, {"tea": TEA}) is before


def test_a_line_that_rests_on_a_rejected_fact_alone_goes():
    before = memory(preferences=[("Tea, always", ["tea"]), ("A cat, Miso", ["cat"])])
    after = mended(before, {"tea": TEA}, {"tea": GONE})
    assert texts(after) == ["A cat, Miso"]
    assert after.left_out == ()


def test_a_line_that_rests_on_others_too_becomes_their_statements():
    before = memory(preferences=[("Tea with the cat", ["tea", "cat"])])
    after = mended(before, {"tea": TEA}, {"tea": GONE, "cat": CAT})
    assert after.lines["preferences"] == (MemoryLine("Has a cat called Miso", ("cat",)),)


def test_what_another_line_tells_already_is_not_told_twice():
    before = memory(preferences=[("Tea with the cat", ["tea", "cat"]), ("A cat, Miso", ["cat"])])
    assert texts(mended(before, {"tea": TEA}, {"tea": GONE, "cat": CAT})) == ["A cat, Miso"]


def test_a_superseded_fact_of_a_mended_line_is_not_told_as_if_it_held():
    old = Standing("preferences", "Drinks coffee", False)
    before = memory(preferences=[("Coffee earlier, tea since 2025", ["tea", "coffee"])])
    assert texts(mended(before, {"tea": TEA}, {"tea": GONE, "coffee": old})) == []


def test_a_corrected_fact_stands_with_its_new_statement():
    black = Standing("preferences", "Drinks black tea", True)
    before = memory(preferences=[("Tea, always", ["tea"]), ("A cat, Miso", ["cat"])])
    assert texts(mended(before, {"tea": TEA}, {"tea": black})) == ["Drinks black tea", "A cat, Miso"]


def test_a_fact_that_holds_again_comes_last_in_its_category():
    before = memory(preferences=[("A cat, Miso", ["cat"])])
    after = mended(before, {"tea": GONE}, {"tea": TEA})
    assert after.lines["preferences"][-1] == MemoryLine("Drinks green tea", ("tea",))


def test_a_fact_that_was_left_out_stays_so_until_it_is_rejected():
    before = Memory(memory(projects=[("A kiln", ["kiln"])]).lines, left_out=("tea", "cat"))
    corrected = Standing("preferences", "Drinks black tea", True)
    assert mended(before, {"tea": TEA}, {"tea": corrected}, {"cat"}).left_out == ("tea", "cat")
    assert mended(before, {"tea": TEA}, {"tea": GONE}, {"cat"}).left_out == ("cat",)


def test_the_neighbours_of_a_changed_fact_are_named():
    before = memory(preferences=[("Tea with the cat", ["tea", "cat"])], projects=[("A kiln", ["kiln"])])
    assert facts_beside(before, ["tea"]) == {"tea", "cat"}
    assert changed_facts({"tea": TEA, "cat": CAT}, {"tea": GONE, "cat": CAT, "kiln": KILN}) == {"tea"}


@given(
    st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(1, 400)), min_size=1, max_size=60),
    st.sets(st.sampled_from("abcdef"), min_size=1),
    st.integers(1, 900),
)
def test_mended_memory_keeps_to_its_budget_and_tells_of_nothing_that_went(lines, rejected, longer):
    known = {
        key: Standing("preferences", f"Statement of {key} " + "word " * longer, True) for key in "abcdef"
    }
    before = memory(preferences=[(f"{at} {'tale ' * size}", [key]) for at, (key, size) in enumerate(lines)])
    other = sorted(set("abcdef") - rejected)[:1]
    now = dict(known)
    for key in rejected:
        now[key] = Standing("preferences", known[key].statement, False)
    for key in other:
        now[key] = Standing("preferences", "Corrected: " + known[key].statement, True)
    after = mended(before, known, now, set("abcdef") - rejected)
    markdown = memory_markdown(after, written_by="a test")
    assert estimate_tokens(markdown) <= MEMORY_TOKENS
    carried = {fact for group in after.lines.values() for line in group for fact in line.facts}
    assert not carried & rejected
    assert not set(after.left_out) & (rejected | carried)
    told = {key for key, _ in lines} - rejected
    assert told <= carried | set(after.left_out)
