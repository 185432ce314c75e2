"""Forgetting a person: every row and every file of theirs."""

from __future__ import annotations

from django.core.files.storage import default_storage
from django.db import transaction

from fullpass.models import Profile
from fullpass.runner.export_files import is_confined, is_local


def erase_profile(profile: Profile) -> None:
    """Cancel what runs, then remove the person: rows and stored exports, whoever put them there.

    A worker in the middle of something loses its lease first, so nothing can reappear.
    """
    client = profile.client
    paths: set[str] | None = None
    while paths is None:
        for run in profile.runs.active():
            run.cancel()
        paths = _erase_at_rest(profile)
    for path in paths:
        if not is_local(path) and is_confined(path, client):
            default_storage.delete(path)


def _erase_at_rest(profile: Profile) -> set[str] | None:
    """Remove every row and give the paths of the exports; None when a run began meanwhile.

    While the profile is locked no run of it can begin, so none holds rows that this waits for.
    """
    with transaction.atomic():
        try:
            profile.lock()
        except Profile.DoesNotExist:  # somebody else was faster
            return set()
        if profile.runs.active().exists():
            return None
        paths = set(profile.runs.values_list("export_path", flat=True))
        Profile.objects.filter(pk=profile.pk).update(current_version=None)
        profile.delete()
    return paths
