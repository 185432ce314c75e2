"""What is stored is what was read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.apps import apps

from fullpass.exports import open_export
from fullpass.models import Conversation, FullPassRun, RunChunk
from fullpass.pipeline.chunking import chunk_conversation
from fullpass.runner.conversations import load_conversation
from tests.remembered import remembered
from tests.runner.passes import full_pass, write_export

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.xdist_group("the sample, stored")]
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "chatgpt-export.zip"


@pytest.fixture(scope="module")
def read():
    """The conversations of the sample, by id, as the reader gives them."""
    with open_export(SAMPLE) as export:
        results = list(export.read())
    return {result.id: result for result in results if result.conversation}


def read_in():
    assert full_pass(SAMPLE).code == 0


def test_chunks_and_conversations_come_back_from_the_database_as_they_went_in(read):
    remembered(read_in)
    run = FullPassRun.objects.get()
    for row in Conversation.objects.all():
        conversation = read[row.external_id].conversation
        assert load_conversation(run, row).messages == conversation.messages
        rows = RunChunk.objects.filter(chunk__conversation=row).order_by("chunk__chunk_index")
        chunks = [r.chunk.to_chunk(r.total_chunks) for r in rows]
        assert chunks == chunk_conversation(conversation)
    assert Conversation.objects.count() == len(read)


def test_of_two_copies_of_a_conversation_the_newer_one_is_kept(tmp_path):
    def copy(updated: float, said: str):
        return {
            "id": "twice",
            "title": said,
            "create_time": 1.7e9,
            "update_time": updated,
            "current_node": "a",
            "mapping": {
                "a": {
                    "id": "a",
                    "parent": None,
                    "children": [],
                    "message": {
                        "id": "m",
                        "author": {"role": "user"},
                        "create_time": 1.7e9,
                        "content": {"content_type": "text", "parts": [said]},
                    },
                }
            },
        }

    older, newer = copy(1.71e9, "I live in Oslo."), copy(1.72e9, "I live in Bergen now.")
    for nth, order in enumerate([[older, newer], [newer, older], [older, older, newer, older]]):
        path = write_export(tmp_path / f"{nth}.json", order)
        done = full_pass(path, user_id=f"person-{nth}")
        assert done.code == 0
        row = Conversation.objects.get(profile__user_id=f"person-{nth}")
        assert row.title == "I live in Bergen now."
        run = row.last_run
        assert [m.text for m in load_conversation(run, row).messages] == ["I live in Bergen now."]
        ledger = done.report["ledger"]
        assert ledger["conversations"]["unreadable"] == {"duplicate": len(order) - 1}
        assert ledger["messages"] == {
            "found": len(order),
            "used": 1,
            "skipped": {"duplicate": len(order) - 1},
        }


@pytest.mark.any_database
def test_no_secret_of_the_sample_is_anywhere_in_the_database():
    remembered(read_in)
    forbidden = json.loads((SAMPLE.parent / "truth.json").read_text())["forbidden"]
    secrets = [claim["quote"] for claim in forbidden if claim["why"] == "secret"]
    assert len(secrets) >= 4
    for model in apps.get_app_config("fullpass").get_models():
        for row in model.objects.values():
            assert not [secret for secret in secrets if secret in repr(row)], model
