"""Notes of staff on a person or on one of their runs."""

from __future__ import annotations

from django.contrib.auth.models import User

from fullpass.exports.cleaning import clean
from fullpass.exports.redaction import redact
from fullpass.models import FullPassRun, Profile, StaffNote

LONGEST_NOTE = 2000  # characters


class BadNote(Exception):
    """The note cannot be kept; the message is a sentence for who wrote it."""


def add_note(about: Profile | FullPassRun, text: str, staff: User) -> StaffNote:
    """Keep what a member of staff wrote about a person or a run. Secrets in it are redacted.

    Raises BadNote when it is empty or longer than LONGEST_NOTE.
    """
    text = clean(text)
    if not text:
        raise BadNote("The note is empty; write what others should know.")
    if len(text) > LONGEST_NOTE:
        raise BadNote(f"The note has {len(text):,} characters; {LONGEST_NOTE:,} fit, so shorten it.")
    run = about if isinstance(about, FullPassRun) else None
    profile = about.profile if isinstance(about, FullPassRun) else about
    return StaffNote.objects.create(
        profile=profile, run=run, staff=staff, by=staff.get_username(), text=redact(text)[0]
    )
