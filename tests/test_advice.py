"""Whatever fails, support reads what to do about it."""

from __future__ import annotations

import ast
from pathlib import Path

import fullpass
from fullpass.advice import ADVICE, advice_on
from fullpass.engines.anthropic.failures import MESSAGES
from fullpass.exports.errors import SENTENCES

MAKERS = {"Failure", "RunFailure", "StorageDown", "failure", "ExportError"}


def codes_in(source: str) -> set[str]:
    """The codes that failures are made with in Python source: literals, and each branch of a choice."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        name = getattr(getattr(node, "func", None), "id", "")
        if isinstance(node, ast.Call) and name in MAKERS and node.args:
            first = node.args[0]
            choices = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
            found |= {each.value for each in choices if isinstance(each, ast.Constant)}
    return found


def test_codes_are_found_in_source():
    source = 'raise RunFailure("a", "A.")\nf = failure("b" if x else "c")\nother("d")'
    assert codes_in(source) == {"a", "b", "c"}


def test_every_code_that_a_failure_can_have_comes_with_advice():
    sources = (path.read_text() for path in Path(fullpass.__file__).parent.rglob("*.py"))
    codes = set().union(*map(codes_in, sources)) | set(MESSAGES) | set(SENTENCES)
    assert {"worker_lost", "bad_key", "damaged_zip", "internal_error", "busy", "paused"} <= codes
    assert sorted(codes - set(ADVICE)) == []
    assert sorted(set(ADVICE) - codes) == []


def test_an_unreadable_export_is_advised_on_by_what_is_wrong_with_it():
    assert advice_on("unreadable_export", "encrypted_zip") == ADVICE["encrypted_zip"]
    assert advice_on("unreadable_export", "[Errno 5]") == ADVICE["unreadable_export"]
    assert "developers" in advice_on("a_code_of_tomorrow")
