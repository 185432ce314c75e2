"""Lists of many rows: pages, counts and searches that cost the same however many rows there are.

A page is found by walking an index, so a list of many rows is ordered and filtered by columns that share one
(`Meta.indexes` of its model), and searched by whole ids.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, reduce
from math import ceil
from operator import or_
from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.core.paginator import Page, Paginator
from django.db import connection
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest

from fullpass.desk.names import spoken

COUNTED = 100_000  # rows of a list that are counted and can be paged through


class BoundedPaginator(Paginator):
    """Counts up to 100,000 rows and no further. The ids of a page are found first, from an index alone."""

    object_list: QuerySet

    @cached_property
    def count(self) -> int:
        """The number of rows, at most 100,000."""
        return min(self._found, COUNTED)

    @cached_property
    def num_pages(self) -> int:
        return max(1, ceil(self.count / self.per_page))

    @property
    def in_words(self) -> str:
        """How many rows there are, as a reader is told."""
        return f"more than {COUNTED:,}" if self._found > COUNTED else f"{self.count:,}"

    @cached_property
    def _found(self) -> int:
        # The order stays: with it the database walks the index, without it the whole table.
        return self.object_list.values("pk")[: COUNTED + 1].count()

    def page(self, number: int | str) -> Page:
        """The page of that number. Raises InvalidPage where there is none."""
        number = self.validate_number(number)
        first = (number - 1) * self.per_page
        ids = self.object_list.values_list("pk", flat=True)[first : first + self.per_page]
        return Page(self.object_list.filter(pk__in=list(ids)), number, self)


def search_exactly(queryset: QuerySet, paths: list[str], term: str) -> QuerySet:
    """The rows in which one of the fields is the term, each asked for by its index.

    A path such as "profile__user_id" is followed before: a condition over two tables fits no index.
    """
    found = [q for path in paths if (q := _matches(queryset.model, path, term)) is not None]
    return queryset.filter(reduce(or_, found)) if found else queryset.none()


def _matches(model: type[Model], path: str, term: str) -> Q | None:
    name, _, rest = path.partition("__")
    field: Any = model._meta.pk if name == "pk" else model._meta.get_field(name)
    if rest in ("", "id", "pk"):
        try:
            return Q(**{field.attname: field.target_field.to_python(term) if rest else field.to_python(term)})
        except ValidationError:
            return None
    its = _matches(field.related_model, rest, term)
    ids = list(field.related_model._default_manager.filter(its).values_list("pk", flat=True)) if its else []
    return Q(**{f"{field.attname}__in": ids}) if ids else None


class IndexedValues(admin.AllValuesFieldListFilter):
    """A filter by the values that a column has, `("error", IndexedValues)`; an index begins with the column.

    The database leaps through the index from one value to the next, however many rows there are.
    """

    def __init__(
        self, field: Any, request: HttpRequest, params: dict, model: type[Model], page: Any, field_path: str
    ) -> None:
        super().__init__(field, request, params, model, page, field_path)
        self.lookup_choices: Any = indexed_values(model, field.column)

    def choices(self, changelist: Any) -> Iterator[Any]:
        """Codes in words."""
        for choice in super().choices(changelist):
            yield {**choice, "display": spoken(str(choice["display"]))}


def indexed_values(model: type[Model], column: str) -> list[str]:
    """The values of that column but "", sorted: at most a hundred."""
    table, name = (connection.ops.quote_name(each) for each in (model._meta.db_table, column))
    least = f"SELECT min({name}) FROM {table} WHERE {name} >"  # noqa: S608  names of our own models
    leap = f"SELECT ({least} found.value) FROM found WHERE found.value IS NOT NULL"  # noqa: S608
    listed = "SELECT value FROM found WHERE value IS NOT NULL LIMIT 100"
    with connection.cursor() as cursor:
        cursor.execute(f"WITH RECURSIVE found(value) AS ({least} '' UNION ALL {leap}) {listed}")
        return [value for (value,) in cursor.fetchall()]
