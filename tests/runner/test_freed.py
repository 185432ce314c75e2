"""What large runs need no longer goes back, and questions about many facts are not held as one text."""

from __future__ import annotations

import hashlib
import json

import pytest
from django.db import connection

from fullpass.evaluation.planted import plant
from fullpass.models import Conversation, FullPassRun
from fullpass.pipeline.similarity import differs_in_substance
from fullpass.runner.conversations import chunks_of
from fullpass.runner.freed import FEW_PAGES, clear_caches, few_pages_held
from fullpass.runner.remember import digest
from tests.runner.passes import full_pass, write_export

pytestmark = pytest.mark.django_db


@pytest.fixture
def on_sqlite():
    if connection.vendor != "sqlite":
        pytest.skip("SQLite holds its pages in this process")


def asked(pragma):
    with connection.cursor() as cursor:
        return cursor.execute(f"PRAGMA {pragma}").fetchone()[0]


def test_few_pages_are_held_for_a_while_only(on_sqlite):
    before = asked("cache_size")
    with few_pages_held():
        assert asked("cache_size") == -FEW_PAGES * 1024
    assert asked("cache_size") == before
    with pytest.raises(ZeroDivisionError), few_pages_held():
        raise ZeroDivisionError
    assert asked("cache_size") == before


def test_what_functions_remember_is_forgotten():
    before = differs_in_substance("I have two cats.", "I have three cats.")
    assert differs_in_substance.cache_info().currsize
    clear_caches()
    assert not differs_in_substance.cache_info().currsize
    assert differs_in_substance("I have two cats.", "I have three cats.") == before


@pytest.mark.parametrize("data", [[], [[1]], [["a", "ü", None, {"b": 1, "a": [2.5, True]}], [], "x"]])
def test_the_digest_of_an_iterator_is_that_of_the_list(data):
    whole = json.dumps(data, sort_keys=True, ensure_ascii=False)
    assert digest(data) == digest(iter(data)) == hashlib.sha256(whole.encode()).hexdigest()


def test_the_chunks_of_a_conversation_are_found_without_going_through_the_run(on_sqlite, tmp_path):
    assert full_pass(write_export(tmp_path / "export.json", plant(7, 16).export)).code == 0
    run, conversation = FullPassRun.objects.get(), Conversation.objects.all()[0]
    chunks = chunks_of(run).filter(conversation=conversation)
    assert {chunk.pk for chunk in chunks} == set(conversation.chunks.values_list("pk", flat=True))
    assert "(conversation_id=?)" in chunks.explain()
    assert "SCAN" not in chunks.explain()
