"""The description of the API: complete, with every error, readable by programs and people."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from drf_spectacular.validation import validate_schema

from fullpass.api.docs import openapi_document
from tests.api.addresses import addresses
from tests.api.test_tenancy import OPEN

BY_EVERY_CALL = {"400", "401", "405", "406", "429", "503"}


def operations():
    for path, methods in openapi_document()["paths"].items():
        for method, operation in methods.items():
            yield pytest.param(path, method, operation, id=operation["operationId"])


def test_the_schema_is_made_without_a_warning(tmp_path):
    call_command("spectacular", fail_on_warn=True, validate=True, file=str(tmp_path / "schema.yml"))


def test_every_address_is_described_once():
    described = {
        (method, path.strip("/"))
        for path, methods in openapi_document()["paths"].items()
        for method in methods
    }
    served = {
        (method, re.sub(r"<\w+:(\w+)>", r"{\1}", route))
        for route, methods in addresses().items()
        for method in methods
        if route not in OPEN and route.startswith("api/v1/")
    }
    assert described == served


@pytest.mark.parametrize(("path", "method", "operation"), list(operations()))
def test_every_call_names_its_errors_with_an_example(path, method, operation):
    answers = operation["responses"]
    errors = {status for status in answers if status >= "400"}
    assert errors >= BY_EVERY_CALL
    assert ("404" in errors) == ("{" in path) or method == "put"
    if "requestBody" in operation:
        assert {"413", "415"} <= errors
    for status in errors:
        assert list(answers[status]["content"]) == ["application/problem+json"]
        for example in answers[status]["content"]["application/problem+json"]["examples"].values():
            assert example["value"]["status"] == int(status)
    assert "WWW-Authenticate" in answers["401"]["headers"]
    assert "Retry-After" in answers["429"]["headers"]
    assert operation["security"] == [{"key": []}]
    assert operation["summary"]


def test_the_key_and_the_idempotency_key_are_described():
    document = openapi_document()
    assert document["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
    parameters = document["paths"]["/api/v1/process-full/"]["post"]["parameters"]
    assert [one["name"] for one in parameters if one["in"] == "header"] == ["Idempotency-Key"]


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        ("*/*", "application/json"),
        ("application/vnd.oai.openapi", "application/vnd.oai.openapi; charset=utf-8"),
        ("application/yaml", "application/yaml; charset=utf-8"),
    ],
)
def test_the_schema_needs_no_key(client, accept, content_type):
    answer = client.get("/api/schema/", headers={"Accept": accept})
    assert (answer.status_code, answer["Content-Type"]) == (200, content_type)
    if accept == "*/*":
        validate_schema(answer.json())


class Page(HTMLParser):
    """What a page loads, and what it says inline."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.inline: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.loads += [str(found[name]) for name in ("src", "href") if found.get(name)]
        if (tag == "script" and not found.get("src")) or tag == "style":
            self.inline.append(tag)
        self.inline += [name for name in found if name == "style" or name.startswith("on")]


@pytest.mark.parametrize("address", ["/api/docs/", "/api/docs"])
def test_the_docs_load_from_this_server_alone_and_have_nothing_inline(client, address):
    answer = client.get(address)
    page = Page(answer.content.decode())
    assert answer.status_code == 200
    assert not page.inline
    assert len(page.loads) == 6
    for link in page.loads:
        assert link.startswith("/")
        if link.startswith("/static/"):
            assert finders.find(link.removeprefix("/static/"))
    policy = answer["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    script = client.get(next(link for link in page.loads if "?script" in link))
    assert script["Content-Type"].startswith("application/javascript")
    assert b"/api/schema/" in script.content
