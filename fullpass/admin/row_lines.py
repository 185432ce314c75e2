"""The lines in the history of a row. They outlive it, so they name no fact by what a guess could confirm."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast
from uuid import UUID

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from fullpass.models import Fact

SALT = "fullpass.admin.row_lines"


def name_in_logs(row: Model) -> str:
    """What logs call a row; the id of a fact is a hash of its statement, so it is left out."""
    return "1 fact" if isinstance(row, Fact) else str(row)


def id_in_logs(row: Model) -> str:
    """By what the history finds its lines: the id of a row, of a fact under the secret key of the site."""
    return fact_id_in_logs(row.pk) if isinstance(row, Fact) else str(row.pk)


def fact_id_in_logs(fact_id: UUID) -> str:
    return salted_hmac(SALT, str(fact_id), algorithm="sha256").hexdigest()


def note_rows(request: HttpRequest, rows: Iterable[Model], message: str) -> None:
    """Leave a line in the history of each row, in one statement."""
    LogEntry.objects.bulk_create(
        LogEntry(
            user=cast(User, request.user),
            content_type=ContentType.objects.get_for_model(row, for_concrete_model=False),
            object_id=id_in_logs(row),
            object_repr=name_in_logs(row)[:200],
            action_flag=CHANGE,
            change_message=message,
        )
        for row in rows
    )
