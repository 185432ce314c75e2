"""Going back to an older version of a person."""

from __future__ import annotations

from django.db import transaction

from fullpass.models import Profile, ProfileVersion
from fullpass.runner.reviewed import mended_copy, says_the_same


class RollbackRefused(Exception):
    """There is nothing to go back to as things stand. The message is a sentence for whoever asked."""


def roll_back(profile: Profile, number: int, *, by: str = "") -> ProfileVersion:
    """Publish a copy of the version of that number, marked as a rollback; the history keeps every version.

    What people said of its facts since holds: a fact that was rejected does not come back. `by` is who wanted
    it. Raises Profile.DoesNotExist, ProfileVersion.DoesNotExist and RollbackRefused.
    """
    with transaction.atomic():
        profile.lock()
        wanted, current = profile.versions.get(number=number), profile.current_version
        if wanted == current:
            raise RollbackRefused(f"Readers have version {number} already.")
        if profile.runs.active().exists():
            raise RollbackRefused(
                "A run of this person is under way and would publish over it: wait for it or cancel it."
            )
        fields = mended_copy(profile, wanted.origin)
        if current and says_the_same(current, fields):
            raise RollbackRefused(
                f"Readers have what version {number} says already, as version {current.number}."
            )
        return profile.publish(kind=ProfileVersion.Kind.ROLLBACK, copied_from=wanted, made_by=by, **fields)
