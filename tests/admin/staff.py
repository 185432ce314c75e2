"""Members of staff for tests, in the groups that the migration makes."""

from __future__ import annotations

from importlib import import_module
from itertools import count
from types import SimpleNamespace

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection

_numbers = count(1)


def make_staff(*groups: str, **fields):
    """A member of staff in these groups ("Support", "Support lead"), with the password "secret"."""
    if not Group.objects.filter(name="Support").exists():  # a flush between tests took them away
        _make_groups()
    name = fields.pop("username", f"staff{next(_numbers)}")
    user = get_user_model().objects.create_user(name, password="secret", is_staff=True, **fields)
    user.groups.set(Group.objects.filter(name__in=groups))
    return user


def _make_groups() -> None:
    """As the migration does, which takes of its editor the connection alone and forgets the app's models."""
    config = apps.get_app_config("fullpass")
    known = config.models_module
    editor = SimpleNamespace(connection=connection)
    import_module("fullpass.migrations.0004_groups").make_groups(apps, editor)
    config.models_module = known


def permissions(*codenames: str):
    """The permissions of these names."""
    return Permission.objects.filter(codename__in=codenames)
