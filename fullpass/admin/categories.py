"""The kinds of facts of a client, edited as a table instead of as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.datastructures import MultiValueDict
from django.utils.safestring import SafeString

from fullpass.models.categories import LONGEST_BELONGS, LONGEST_HEADING, MOST

PARTS = ("name", "heading", "belongs", "details")
EMPTY_ROWS = 2
DETAILS_LENGTH = 600  # characters: twelve names and what stands between them

Row = dict[str, Any]


class CategoriesWidget(forms.Widget):
    """A row of inputs for each category, and two more that are empty. A row without any word is no category.

    What it reads and shows is a list of objects with name, heading, belongs and details.
    """

    template_name = "admin/fullpass/client/categories.html"
    use_fieldset = True

    class Media:
        css = {"all": ["fullpass/start.css"]}

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        kept = value if isinstance(value, list) else []
        rows = [*kept, *[{}] * min(EMPTY_ROWS, max(MOST - len(kept), 0))]
        context["rows"] = [
            {
                "number": number,
                "prefix": f"{name}-{number}",
                **row,
                "details": ", ".join(row.get("details", ())),
            }
            for number, row in enumerate(rows)
        ]
        context["longest"] = {
            "heading": LONGEST_HEADING, "belongs": LONGEST_BELONGS, "details": DETAILS_LENGTH,
        }  # fmt: skip
        return context

    def _render(self, template_name: str, context: dict[str, Any], renderer: Any = None) -> SafeString:
        """By the engine of the pages: the forms' own does not look into the project's templates."""
        return render_to_string(template_name, context)

    def format_value(self, value: Any) -> Any:
        return value

    def value_from_datadict(self, data: Mapping[str, Any], files: MultiValueDict, name: str) -> list[Row]:
        rows: list[Row] = []
        number = 0
        while f"{name}-{number}-name" in data:
            words = {part: str(data.get(f"{name}-{number}-{part}", "")).strip() for part in PARTS}
            number += 1
            if any(words.values()):
                details = [each for each in words.pop("details").replace(",", " ").split() if each]
                rows.append({**words, **({"details": details} if details else {})})
        return rows

    def value_omitted_from_data(self, data: Mapping[str, Any], files: MultiValueDict, name: str) -> bool:
        return f"{name}-0-name" not in data


class CategoriesField(forms.Field):
    """Checked by the client's own rules, as every way of configuring one is."""

    widget = CategoriesWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)

    def has_changed(self, initial: Any, data: Any) -> bool:
        return _plain(initial) != _plain(data)


def _plain(rows: list[Row] | None) -> list[Row]:
    return [{**row, "details": list(row.get("details", ()))} for row in rows or []]
