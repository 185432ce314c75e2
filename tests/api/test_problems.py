"""Whatever is sent to the API, the answer is a problem document with one clear sentence."""

from __future__ import annotations

import json

import pytest
from django.db import OperationalError

from tests.api.problem import problem

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
POST = "/api/v1/process-full/"


@pytest.mark.parametrize(
    "path",
    ["/api", "/api/", "/api/v1/", "/api/v2/runs/", "/api/v1/nothing", "/api/v1/runs/a/b/c/", "/api/v1/a%00b/",
     "/api/v1/%FF%FE/", "/process-full/more", "/full-pass-status/", "/full-pass-status/a/b/",
     "/api//v1/runs"],
)  # fmt: skip
@pytest.mark.parametrize("method", ["get", "post", "delete", "put", "patch", "options", "trace"])
def test_an_address_that_is_not_there(client, path, method):
    problem(getattr(client, method)(path), 404, "not_found")


def test_pages_for_people_keep_their_own_errors(client):
    answer = client.get("/nothing/")
    assert answer.status_code == 404
    assert answer["Content-Type"].startswith("text/html")


def test_a_method_that_the_address_does_not_take(app):
    answer = app.get(POST)
    problem(answer, 405, "method_not_allowed")
    assert answer["Allow"] == "POST, OPTIONS"


def test_a_kind_of_answer_that_there_is_not(app):
    problem(app.get("/api/v1/runs/", headers={"Accept": "image/png"}), 406, "not_acceptable")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x"]
)
def test_a_kind_of_body_that_is_not_taken(app, kind):
    problem(app.post(POST, b"user_id=mara", content_type=kind), 415, "unsupported_media_type")


def test_a_body_above_the_limit(app, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    body = json.dumps({"user_id": "x" * 1000})
    found = problem(app.post(POST, body, content_type="application/json"), 413, "too_large")
    assert "1,000 bytes" in found["detail"]


@pytest.mark.parametrize(
    "body",
    [b"{", b"", b"nonsense", b"\xff\xfe", b'{"user_id": "\x80"}', b"[" * 100_000, b'{"a":' * 50_000,
     b'{"user_id": NaN}', b'{"conversation_count": ' + b"9" * 5000 + b"}", b'{"user_id": "\\ud800"}',
     b'{"user_id": "a\\u0000b"}', b'{"\\u0000": 1}', b"[]", b"null", b"3", b'"text"',
     b'{"user_id": Infinity}'],
)  # fmt: skip
def test_a_body_that_is_no_json_object(app, body):
    problem(app.post(POST, body, content_type="application/json"), 400, "invalid")


def test_fields_that_are_wrong_are_named(app):
    found = problem(app.post_json(POST, {"conversation_count": "5", "force": 1}), 400, "invalid")
    assert set(found["errors"]) == {"conversation_count", "force"}
    found = problem(app.post_json(POST, {"conversation_count": -1}), 400, "invalid")
    assert set(found["errors"]) == {"conversation_count", "user_id", "storage_path"}
    assert found["detail"].split(":")[0] in found["errors"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("user_id", ""), ("user_id", "a b"), ("user_id", "a" * 129), ("user_id", "mara\n"), ("user_id", 5),
     ("user_id", ["mara"]), ("user_id", None), ("storage_path", ""), ("storage_path", {}),
     ("storage_path", "x" * 1001), ("conversation_count", 2**31), ("conversation_count", 1.5),
     ("message_count", True), ("notify_email", "nobody"), ("notify_email", "a@b\n.org"),
     ("language", "en us"), ("language", "e" * 21), ("force", "true"), ("force", None)],
)  # fmt: skip
def test_a_wrong_value_is_refused_by_name(app, field, value):
    body = {"user_id": "mara", "storage_path": app.stored(), field: value}
    assert field in problem(app.post_json(POST, body), 400, "invalid")["errors"]


def test_an_unknown_host(client):
    problem(client.get("/api/v1/runs/", headers={"Host": "elsewhere.example"}), 400, "invalid")


def test_thousands_of_parameters(app):
    problem(app.get("/api/v1/runs/?" + "&".join(f"p{n}=1" for n in range(1100))), 400, "invalid")


def test_a_database_that_is_away_is_503_and_says_when_to_come_again(app, monkeypatch, caplog):
    def away(*arguments, **options):
        raise OperationalError("server at 10.1.2.3 closed the connection")

    monkeypatch.setattr("fullpass.api.runs.run_status", away)
    monkeypatch.setattr("fullpass.models.keys.ApiKey.find", away)
    answer = app.get("/api/v1/runs/")
    problem(answer, 503, "unavailable")
    assert int(answer["Retry-After"]) > 0
    assert "10.1.2.3" not in caplog.text + answer.content.decode()


def test_a_mistake_of_ours_is_logged_by_its_place_without_what_it_says(app, monkeypatch, caplog):
    def breaks(*arguments, **options):
        raise RuntimeError("what a person wrote")

    monkeypatch.setattr("fullpass.api.process_full.full_pass_status", breaks)
    from tests.make import make_profile

    make_profile()
    problem(app.get("/api/v1/full-pass-status/mara/"), 500, "internal_error")
    assert "FullPassStatusView failed: RuntimeError at" in caplog.text
    assert "what a person wrote" not in caplog.text


@pytest.mark.parametrize("path", ["/api/v1/runs", "/api/v1/runs/", "/api/schema/", "/api/docs/"])
def test_head(app, path):
    head = app.head(path)
    assert (head.status_code, head.content) == (200, b"")


@pytest.mark.parametrize(
    "path", ["/api/v1/runs", "/api/v1/profiles/mara/", "/api/v1/profiles/mara/bundle.zip"]
)
def test_options_tells_the_methods(app, path):
    options = app.options(path)
    assert (options.status_code, options.content) == (204, b"")
    assert options["Allow"].startswith("GET, ")
    assert "Content-Type" not in options


def test_answers_are_kept_by_no_cache_and_shown_in_no_frame(app):
    answer = app.get("/api/v1/runs/")
    assert answer["Cache-Control"] == "no-store"
    assert "Authorization" in answer["Vary"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]
