"""What stays of MEMORY's lines when not all fit."""

from fullpass.pipeline.memory_lines import fitting_lines, ranked_by
from fullpass.pipeline.types import MemoryLine


def test_no_category_that_holds_a_line_comes_out_empty_while_another_has_many():
    lines = {
        "preferences": tuple(MemoryLine(f"Likes {number}", ("a",)) for number in range(50)),
        "dates": (MemoryLine("Born in May", ("b",)), MemoryLine("Moved in June", ("b",))),
        "beliefs": (),
    }
    weights = {"a": 9.0, "b": 1.0}
    kept = fitting_lines(lines, lambda line: 1, 10, ranked_by(weights))
    assert [len(kept[name]) for name in lines] == [9, 1, 0]
    equal = fitting_lines(lines, lambda line: 1, 6, ranked_by({}))
    assert [len(equal[name]) for name in lines] == [4, 2, 0]
