"""Long lists, a page at a time: a page holds the address of the next."""

from __future__ import annotations

from typing import Any

from django.core import signing
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request
from rest_framework.utils.urls import replace_query_param

from fullpass.api.problems import Problem


class CursorPages(CursorPagination):
    """`{next, previous, results}` with `?cursor=` and `?page_size=` from 1 to 200.

    `ordering` is the field to sort by, never null, "-" in front for the newest first; among equals the
    primary key decides. Cursors are signed: what reaches the database is what a page gave out.
    """

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 200
    cursor_query_description = "Where to go on, from `next` or `previous` of a page."
    page_size_query_description = "How many rows a page holds."

    def __init__(self, ordering: str = "-created_at") -> None:
        self.ordering = (ordering, "-pk" if ordering.startswith("-") else "pk")

    def get_page_size(self, request: Request) -> int:
        """The size asked for. Raises Problem for one that is out of range."""
        asked = request.query_params.get(self.page_size_query_param)
        if asked is None:
            return self.page_size
        if not (asked.isascii() and asked.isdecimal() and len(asked) < 5):
            raise self._wrong_size()
        if not 1 <= int(asked) <= self.max_page_size:
            raise self._wrong_size()
        return int(asked)

    def decode_cursor(self, request: Request) -> Cursor | None:
        """The place that a cursor names. Raises Problem for one that no page of this list gave out."""
        signed = request.query_params.get(self.cursor_query_param)
        if signed is None:
            return None
        try:
            offset, reverse, position = signing.loads(signed, salt=self._salt)
        except (signing.BadSignature, ValueError) as error:
            raise Problem("invalid", "The cursor is not one that this list gave; begin without.") from error
        return Cursor(offset=offset, reverse=reverse, position=position)

    def encode_cursor(self, cursor: Any) -> str:
        signed = signing.dumps([cursor.offset, cursor.reverse, cursor.position], salt=self._salt)
        return replace_query_param(str(self.base_url), self.cursor_query_param, signed)

    @property
    def _salt(self) -> str:
        return f"cursor {self.ordering[0]}"

    def _wrong_size(self) -> Problem:
        detail = f"page_size: use a whole number from 1 to {self.max_page_size}."
        return Problem("invalid", detail, errors={"page_size": [detail]})

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        link = {"type": "string", "format": "uri", "nullable": True, "example": None}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {"next": link, "previous": link, "results": schema},
        }

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        size = {"type": "integer", "minimum": 1, "maximum": self.max_page_size, "default": self.page_size}
        return [
            {
                "name": self.cursor_query_param,
                "in": "query",
                "required": False,
                "description": self.cursor_query_description,
                "schema": {"type": "string"},
            },
            {
                "name": self.page_size_query_param,
                "in": "query",
                "required": False,
                "description": self.page_size_query_description,
                "schema": size,
            },
        ]
