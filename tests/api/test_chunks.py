"""What was read, as a model reads it."""

from __future__ import annotations

import pytest

from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun
from tests.api.problem import problem
from tests.known import add_chunks, known_person
from tests.make import make_profile, make_run
from tests.runner.passes import full_pass, write_export

pytestmark = pytest.mark.django_db
LIST = "/api/v1/profiles/mara/chunks/"


def everything(app, address):
    chunks = []
    while address:
        page = app.get(address).json()
        chunks += page["results"]
        address = page["next"]
    return chunks


def test_chunks_of_a_full_pass_hold_all_that_was_said(app, tmp_path):
    planted = plant(11, 20)
    full_pass(write_export(tmp_path / "export.json", planted.export))
    chunks = everything(app, f"{LIST}?page_size=7")
    assert len({chunk["id"] for chunk in chunks}) == len(chunks) > 0
    by_conversation = {}
    for chunk in chunks:
        by_conversation.setdefault(chunk["conversation_id"], []).append(chunk)
    for each in by_conversation.values():
        assert [chunk["chunk_index"] for chunk in each] == list(range(len(each)))
        assert {chunk["total_chunks"] for chunk in each} == {len(each)}
    assert {chunk["chunk_tier"] for chunk in chunks} == {"medium"}
    assert all(0 < chunk["token_count"] <= 2000 for chunk in chunks)
    assert all(chunk["message_count"] for chunk in chunks)
    assert {chunk["outcome"] for chunk in chunks} <= {"extracted", "empty"}
    assert any("User (20" in chunk["text"] and "Assistant" in chunk["text"] for chunk in chunks)


def test_chunks_are_filtered_by_conversation(app):
    mara = known_person()
    add_chunks(mara.runs.get(), "c 18/ü", ["Glazes", "More glazes", "Enough"])
    chunks = everything(app, f"{LIST}?conversation=c+18%2F%C3%BC&page_size=2")
    assert [chunk["text"] for chunk in chunks] == [
        f"User (2025-03-02): {text}" for text in ("Glazes", "More glazes", "Enough")
    ]
    assert {chunk["conversation_id"] for chunk in chunks} == {"c 18/ü"}
    assert chunks[0]["conversation_created_at"] == "2025-03-02T10:15:00Z"
    assert everything(app, f"{LIST}?conversation=nowhere") == []


@pytest.mark.parametrize("conversation", ["%00", "c" * 201])
def test_a_conversation_that_cannot_be_is_refused(app, conversation):
    known_person()
    problem(app.get(f"{LIST}?conversation={conversation}"), 400, "invalid")


def test_an_export_that_is_being_read_is_not_shown_before_its_end(app):
    mara = known_person()
    newer = make_run(mara, stage=FullPassRun.Stage.INGEST)
    add_chunks(newer, "c-99", ["new"])
    assert {chunk["conversation_id"] for chunk in everything(app, LIST)} == {"c-17"}
    FullPassRun.objects.filter(pk=newer.pk).update(stage=FullPassRun.Stage.QUICK_PASS)
    assert {chunk["conversation_id"] for chunk in everything(app, LIST)} == {"c-99"}


def test_a_person_without_an_export_has_no_chunks(app):
    make_profile()
    assert app.get(LIST).json() == {"next": None, "previous": None, "results": []}


def test_a_page_of_chunks_takes_few_queries(app, django_assert_max_num_queries):
    add_chunks(known_person().runs.get(), "c-18", [f"text {at}" for at in range(100)])
    app.get(LIST)
    with django_assert_max_num_queries(5):
        assert len(app.get(f"{LIST}?page_size=100").json()["results"]) == 100


@pytest.mark.parametrize("list_name", ["chunks", "facts", "versions"])
@pytest.mark.parametrize(
    "query",
    [
        "cursor=x", "cursor=%00", "cursor=", "cursor=cD0x", "page_size=0", "page_size=201", "page_size=-1",
        "page_size=", "page_size=9999999999", "page_size=%00", "page_size=²",
    ],
)  # fmt: skip
def test_pages_that_cannot_be_are_refused(app, list_name, query):
    known_person()
    problem(app.get(f"/api/v1/profiles/mara/{list_name}/?{query}"), 400, "invalid")


def test_a_cursor_of_one_list_does_no_harm_in_another(app):
    mara = known_person()
    add_chunks(mara.runs.get(), "c-18", ["a", "b", "c"])
    cursors = {}
    for name in ("chunks", "facts", "versions"):
        following = app.get(f"/api/v1/profiles/mara/{name}/?page_size=1").json()["next"]
        cursors[name] = following.partition("cursor=")[2].partition("&")[0]
    for name in cursors:
        for other in set(cursors) - {name}:
            problem(app.get(f"/api/v1/profiles/mara/{name}/?cursor={cursors[other]}"), 400, "invalid")
