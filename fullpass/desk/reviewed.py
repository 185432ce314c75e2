"""What people said of facts that made a version: "reviewed: 1 corrected, by lena"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from fullpass.models import Profile, ProfileVersion, Review

Kind = ProfileVersion.Kind


def origin_in_words(version: ProfileVersion) -> str:
    """What a version is: its kind, with what was reviewed and by whom, or which version came back."""
    if version.kind == Kind.REVIEW:
        verdicts = review_verdicts(version)
        told = f"reviewed: {verdicts}" if verdicts else "reviewed"
        return f"{told}, by {version.made_by}" if version.made_by else told
    words = version.get_kind_display().lower()
    if version.kind == Kind.ROLLBACK:
        words += f" to version {version.copied_from.number}" if version.copied_from else ""
        words += f", by {version.made_by}" if version.made_by else ""
    return words


def review_verdicts(version: ProfileVersion) -> str:
    """Such as "1 rejected, 2 corrected"; "" where none of its reviews is kept."""
    versions = version.profile.versions.filter(number__lt=version.number).order_by("-number")
    before = versions.values_list("created_at", flat=True).first()
    return verdicts_of(version.profile, [(version, before)]).get(version.number, "")


def verdicts_of(
    profile: Profile, versions: Sequence[tuple[ProfileVersion, datetime | None]]
) -> dict[int, str]:
    """For each version that a review made, by its number, how many facts got which verdict, in one query.

    The versions come with when the one before was made. The reviews of a version are those of its reviewer
    since then; of a fact that was reviewed twice, the later one counts.
    """
    made = [(version, before) for version, before in versions if version.kind == Kind.REVIEW and before]
    if not made:
        return {}
    since, until = min(before for _, before in made), max(version.created_at for version, _ in made)
    rows = list(
        profile.reviews.filter(created_at__gt=since, created_at__lte=until)
        .order_by("pk")
        .values_list("created_at", "reviewer", "fact_key", "verdict")
    )
    told: dict[int, str] = {}
    for version, before in made:
        newest = {
            key: verdict
            for at, reviewer, key, verdict in rows
            if before < at <= version.created_at and reviewer == version.made_by
        }
        told[version.number] = _counted(newest.values())
    return told


def _counted(verdicts: Iterable[str]) -> str:
    counts = Counter(verdicts)
    return ", ".join(f"{counts[verdict]} {verdict}" for verdict in Review.Verdict.values if counts[verdict])
