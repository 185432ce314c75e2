"""Following every link of the admin, as a reader with much time would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from django.http.response import HttpResponseBase
from django.test import Client
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

ROOT = "/admin/"
IDS = {"p", "q", "next", "profile", "run", "fact", "chunk", "conversation", "_changelist_filters"}
Get = Callable[[str], HttpResponseBase]


class Page(HTMLParser):
    """What a page leads to: `links` by GET, `posts` by a form that posts, with its fields."""

    def __init__(self, url: str, text: str) -> None:
        super().__init__()
        self.url = url
        self.links: list[str] = []
        self.posts: list[tuple[str, dict[str, str]]] = []
        self._form: tuple[str, str, dict[str, str]] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = (found.get("method", "get").lower(), self._whole(found.get("action", "")), {})
        elif tag in ("input", "button", "textarea") and self._form and "name" in found:
            self._form[2][found["name"]] = found.get("value", "")
        elif tag == "a" and "href" in found:
            self.links.append(self._whole(found["href"]))
        for name, value in found.items():
            if name.startswith("data-") and value.startswith("/"):
                self.links.append(self._whole(value))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form" and self._form:
            method, action, fields = self._form
            self._form = None
            if method == "post":
                self.posts.append((action, fields))
            else:
                self.links.append(action)

    def _whole(self, link: str) -> str:
        return urldefrag(urljoin(self.url, link)).url


def routes() -> set[str]:
    """The route of every address of the admin."""

    def walk(patterns: list[Any], before: str) -> Iterator[str]:
        for each in patterns:
            route = before + str(each.pattern).removeprefix("^")
            if isinstance(each, URLResolver):
                yield from walk(each.url_patterns, route)
            elif isinstance(each, URLPattern):
                yield route

    return {route for route in walk(get_resolver().url_patterns, "") if f"/{route}".startswith(ROOT)}


def route_of(url: str) -> str:
    """The route that an address belongs to, "" for none."""
    try:
        return resolve(urlsplit(url).path).route
    except Resolver404:
        return ""


class Crawl:
    """Reads pages and what they lead to, and keeps what was `visited`, by address.

    Of addresses that differ in nothing but ids, `each` are read; of filters and sort links all.
    """

    def __init__(self, client: Client, *, each: int = 2, get: Get | None = None) -> None:
        self.get = get or client.get
        self.each = each
        self.visited: dict[str, HttpResponseBase] = {}
        self.posts: dict[str, dict[str, str]] = {}
        self._shapes: Counter[object] = Counter()

    @property
    def routes(self) -> set[str]:
        """The routes of all that was read."""
        return {route_of(url) for url in self.visited}

    def read(self, *urls: str) -> None:
        """Read these pages and everything that they lead to."""
        waiting = list(urls)
        while waiting:
            url = waiting.pop(0)
            if url in self.visited or not urlsplit(url).path.startswith(ROOT):
                continue
            shape = _shape(url)
            if url not in urls and self._shapes[shape] >= self.each:
                continue
            self._shapes[shape] += 1
            response = self.visited[url] = self.get(url)
            if response.headers.get("Location"):
                waiting.append(urljoin(url, response.headers["Location"]))
            elif response.headers.get("Content-Type", "").startswith("text/html"):
                page = Page(url, text_of(response))
                waiting += [link for link in page.links if not link.endswith("/logout/")]
                self.posts.update(
                    {action: fields for action, fields in page.posts if action not in self.posts}
                )


def text_of(response: HttpResponseBase) -> str:
    """What a response holds, its headers included."""
    parts = response.streaming_content if response.streaming else [response.content]
    content = b"".join(parts)
    if response.streaming:
        response.streaming_content = [content]
    return "\n".join([*map(str, response.headers.values()), content.decode(errors="replace")])


def _shape(url: str) -> object:
    """What an address has in common with those that differ from it in ids alone. Filters and sort links that
    are put together by threes and more are all one.
    """
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    fields = {name.split("__")[0] for name, _ in query}
    if len(fields) == 1 and not fields & IDS and "." not in query[0][1]:
        return route_of(url), tuple(query)  # a value of a filter, or the order by a column
    return route_of(url), tuple(sorted(fields)) if len(fields) < 3 else "several"
