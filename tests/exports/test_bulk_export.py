"""The bulk exports of the benchmarks are real exports of the size that was asked for."""

import json

import pytest

from benchmarks.bulk_export import write_bulk_export
from fullpass.exports import open_export


@pytest.mark.parametrize("name", ["conversations.json", "export.zip"])
def test_a_bulk_export_has_the_conversations_that_were_asked_for(tmp_path, name):
    path = tmp_path / name
    write_bulk_export(path, conversations=250, target_bytes=3_000_000, seed=3)
    with open_export(path) as export:
        results = [result for result in export.read() if not result.synthetic]
        assert (export.format, export.warnings, len(results)) == ("chatgpt", [], 250)
    skipped = set().union(*(result.tally.skipped for result in results))
    assert {"abandoned_branch", "thoughts", "tool", "recipient", "do_not_remember"} <= skipped


def test_a_bulk_export_has_the_size_that_was_asked_for_and_is_the_same_every_time(tmp_path):
    first, second, other = (tmp_path / f"{name}.json" for name in "abc")
    for path, seed in ((first, 1), (second, 1), (other, 2)):
        write_bulk_export(path, conversations=200, target_bytes=3_000_000, seed=seed)
    assert first.read_bytes() == second.read_bytes() != other.read_bytes()
    assert abs(first.stat().st_size - 3_000_000) < 300_000
    sizes = sorted(len(json.dumps(conversation)) for conversation in json.loads(first.read_bytes()))
    assert sizes[-1] > 4 * sizes[0]
