"""What a list is asked for, held against what can be."""

from __future__ import annotations

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import HttpRequest

NUL = "\0"  # in no text that a database holds
NO_SUCH_VALUE = "The address asked for a character that no text holds; this is the list without that."
NO_SUCH_ROW = "Nothing was done: a chosen row has an id that cannot be. Choose the rows again."


def possible_query(request: HttpRequest) -> str | None:
    """The query of the address without the values that no row can have, None where there is none of these."""
    query = request.GET.copy()
    for name, values in request.GET.lists():
        kept = [] if NUL in name else [value for value in values if NUL not in value]
        if kept:
            query.setlist(name, kept)
        else:
            del query[name]
    return None if query == request.GET else query.urlencode()


def are_ids(model: type[Model], texts: Iterable[str]) -> bool:
    """Whether rows of the model could have these ids."""
    key = model._meta.pk
    try:
        for text in texts:
            key.run_validators(key.to_python(text))
    except ValidationError:
        return False
    return True
