"""Reading the admin with a look at what it asks of PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.contrib import admin
from django.db import connection
from django.http.response import HttpResponseBase
from django.test import Client
from django.urls import reverse

from fullpass import models as m
from tests.admin.crawling import ROOT, Crawl, route_of

MANY = (
    m.Chunk, m.Fact, m.Evidence, m.ModelCall, m.RunChunk, m.EngineResult, m.Conversation, m.AuditEntry,
)  # fmt: skip
TABLES = {each._meta.db_table for each in MANY} | {m.ModelCall.chunks.through._meta.db_table}
DEEP = 1_000  # the page of a list that is to be as near as the first


@dataclass(frozen=True)
class Asked:
    """A page, how many queries it took, and how long it was under way, in seconds."""

    url: str
    status: int
    queries: int
    seconds: float


@dataclass
class Watch:
    """Reads pages as a client does; keeps what was asked, and every scan of a whole table of many rows."""

    client: Client
    pages: list[Asked] = field(default_factory=list)
    scans: dict[tuple[str, str], str] = field(default_factory=dict)  # table and page → the query
    _explained: set[str] = field(default_factory=set)

    def get(self, url: str) -> HttpResponseBase:
        asked: list[tuple[str, Any]] = []

        def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
            asked.append((sql, params))
            return execute(sql, params, many, context)

        begun = time.monotonic()
        with connection.execute_wrapper(note):
            response = self.client.get(url)
        self.pages.append(Asked(url, response.status_code, len(asked), time.monotonic() - begun))
        for sql, params in asked:
            self._explain(url, sql, params)
        return response

    def _explain(self, url: str, sql: str, params: Any) -> None:
        if not sql.startswith(("SELECT", "WITH", "UPDATE", "DELETE")) or f"{sql}{params}" in self._explained:
            return
        self._explained.add(f"{sql}{params}")
        for table in scans_of(sql, params):
            self.scans.setdefault((table, url), f"{sql} -- {params}")


def scans_of(sql: str, params: Any) -> set[str]:
    """The tables of many rows that the query would read from one end to the other."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {sql}", params)
        (plan,) = cursor.fetchone()
    nodes = _nodes(plan[0]["Plan"])
    return {each["Relation Name"] for each in nodes if each["Node Type"] == "Seq Scan"} & TABLES


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for part in plan.get("Plans", []):
        yield from _nodes(part)


def read_everything(client: Client) -> Watch:
    """Every list with each of its filters, searches and sort links, first and deep pages; the rest once."""
    watch = Watch(client)
    crawl = Crawl(client, each=1, get=watch.get)
    crawl.read(ROOT, *_busy_pages())
    for url, response in list(crawl.visited.items()):
        changelist = (getattr(response, "context_data", None) or {}).get("cl")
        if changelist and changelist.model in MANY and changelist.paginator.num_pages > 1:
            watch.get(_with(url, p=min(DEEP, changelist.paginator.num_pages)))
    for url in _searches():
        watch.get(url)
    return watch


def _busy_pages() -> Iterator[str]:
    """The rows of the person with the most, which no list may show first."""
    busy = m.Profile.objects.get(user_id="person1")
    rows = [busy, busy.runs.first(), busy.facts.first(), busy.chunks.first(), busy.conversations.first()]
    for row in rows:
        yield reverse(f"admin:fullpass_{row._meta.model_name}_change", args=[row.pk])
    for model in (m.Fact, m.Chunk, m.Conversation, m.ModelCall, m.EngineResult):
        yield f"{_list_of(model)}?profile__id__exact={busy.pk}"
    for model in (m.Fact, m.RunChunk, m.ModelCall):
        yield f"{_list_of(model)}?run__id__exact={busy.runs.first().pk}"


def _searches() -> Iterator[str]:
    """Each list's search: for what each of its fields holds in some row, and for what no row holds."""
    for model, page in admin.site._registry.items():
        if model._meta.app_label != "fullpass":
            continue
        row = model._default_manager.order_by("pk").first()
        for path in page.search_fields if row else ():
            value = row
            for name in path.lstrip("=^@").split("__"):
                value = getattr(value, name, None)
            yield _with(_list_of(model), q=str(value or "-"))
        if page.search_fields:
            yield _with(_list_of(model), q="nobody-knows")


def _list_of(model: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def _with(url: str, **query: object) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{urlencode(dict(parse_qsl(parts.query)) | query)}"


def unread_lists(watch: Watch) -> set[str]:
    """Lists of ours that were not read."""
    read = {route_of(page.url) for page in watch.pages if page.status == 200}
    ours = [model for model in admin.site._registry if model._meta.app_label == "fullpass"]
    return {url for model in ours if route_of(url := _list_of(model)) not in read}
