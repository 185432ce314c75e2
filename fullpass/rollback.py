"""Going back to an older version of a person."""

from __future__ import annotations

from django.db import transaction

from fullpass.models import Profile, ProfileVersion
from fullpass.runner.reviewed import mended_copy


class RollbackRefused(Exception):
    """There is nothing to go back to as things stand. The message is a sentence for whoever asked."""


def roll_back(profile: Profile, number: int, *, by: str = "") -> ProfileVersion:
    """Publish a copy of the version of that number, marked as a rollback; the history keeps every version.

    What people said of its facts since holds: a fact that was rejected does not come back. The copy is made
    also where it then reads like what readers have. `by` is who wanted it. Raises Profile.DoesNotExist,
    ProfileVersion.DoesNotExist and RollbackRefused.
    """
    with transaction.atomic():
        profile.lock()
        wanted = profile.versions.get(number=number)
        if wanted == profile.current_version:
            raise RollbackRefused(f"Readers have version {number} already.")
        if profile.runs.active().exists():
            raise RollbackRefused(
                "A run of this person is under way and would publish over it: wait for it or cancel it."
            )
        fields = mended_copy(profile, wanted.origin)
        return profile.publish(kind=ProfileVersion.Kind.ROLLBACK, copied_from=wanted, made_by=by, **fields)


def reviewed_since(version: ProfileVersion) -> int:
    """How many facts people reviewed after the version was made."""
    said = version.profile.reviews.filter(created_at__gt=version.created_at)
    return said.values("fact_key").distinct().count()
