"""Rows that several tests want to be there: on SQLite they are made once, and put back for the next test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.db import connection

Table = tuple[list[str], list[tuple[Any, ...]]]
_kept: dict[Callable[..., object], dict[str, Table]] = {}


def remembered(make: Callable[..., object], *arguments: Any) -> None:
    """Have what `make` writes into an empty database; it is called where nothing of it is kept yet."""
    if connection.vendor != "sqlite":
        make(*arguments)
    elif make not in _kept:
        make(*arguments)
        _kept[make] = {name: _rows(name) for name in _tables()}
    else:
        for name, (columns, rows) in _kept[make].items():
            _put_back(name, columns, rows)


def _tables() -> list[str]:
    models = apps.get_app_config("fullpass").get_models(include_auto_created=True)
    return [model._meta.db_table for model in models]


def _rows(table: str) -> Table:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608  our own name
        return [column[0] for column in cursor.description], cursor.fetchall()


def _put_back(table: str, columns: list[str], rows: list[tuple[Any, ...]]) -> None:
    named, places = ", ".join(f'"{name}"' for name in columns), ", ".join(["%s"] * len(columns))
    with connection.cursor() as cursor:
        cursor.executemany(f'INSERT OR REPLACE INTO "{table}" ({named}) VALUES ({places})', rows)  # noqa: S608
