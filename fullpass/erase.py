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
    runs = list(profile.runs.all())
    for run in runs:
        run.cancel()
    paths = {run.export_path for run in runs}
    with transaction.atomic():
        Profile.objects.filter(pk=profile.pk).update(current_version=None)
        profile.delete()
    for path in paths:
        if not is_local(path) and is_confined(path, profile.client):
            default_storage.delete(path)
