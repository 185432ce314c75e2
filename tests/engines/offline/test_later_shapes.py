"""Shapes of sentences that were thought of after the corpus: what was gained with them stays."""

from __future__ import annotations

import pytest

from tests.engines.offline.make import statements_in
from tests.engines.offline.scoring import CORPUS


def lines(name: str) -> list[str]:
    return (CORPUS / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("name", "least"), [("later_statements_en.txt", 0.9), ("later_statements_others.txt", 0.95)]
)
def test_statements_are_found(name, least):
    missed = [line for line in lines(name) if not statements_in(line)]
    assert len(missed) <= (1 - least) * len(lines(name)), missed


def test_tasks_give_no_facts():
    wrong = [line for line in lines("later_tasks_en.txt") if statements_in(line)]
    assert len(wrong) <= 0.03 * len(lines("later_tasks_en.txt")), wrong
