"""The buttons by which staff accept, correct and reject facts, one or many of them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern

from fullpass.admin.masking import is_revealed
from fullpass.admin.row_lines import note_rows
from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.audit import write_down
from fullpass.models import Fact, Profile, ProfileVersion
from fullpass.pipeline.language import one_line
from fullpass.reviews import (
    LONGEST_NOTE,
    MOST_AT_ONCE,
    ReviewInvalid,
    ReviewRefused,
    review_fact,
    review_facts,
)

PERMISSION = "fullpass.review_fact"
UNREAD = "Reveal the person's text first: nobody judges what they cannot read."
UNCHANGED = "Nothing changed: the fact says that already. Accept it if it is right."
REFUSALS_NAMED = 10
Status = Fact.Status


class NoteForm(ActionForm):
    """What is to be done with the chosen facts, and why."""

    note = forms.CharField(  # of several lines, so that Enter in it does nothing
        required=False, label="Note", max_length=LONGEST_NOTE, widget=forms.Textarea({"rows": 1})
    )


class Reviewing(admin.ModelAdmin):
    """A part of the facts' admin: `<id>/accept/`, `<id>/correct/`, `<id>/reject/`, and the same in bulk."""

    actions = ["accept_facts", "reject_facts"]
    action_form = NoteForm

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, Reviewing.accept, Reviewing.correct, Reviewing.reject) + super().get_urls()

    @verb(PERMISSION)
    def accept(self, request: HttpRequest, fact: Fact) -> str:
        _refuse_unread(fact)
        return self._reviewed(request, fact, "accept", status=Status.ACTIVE)

    @verb(PERMISSION)
    def correct(self, request: HttpRequest, fact: Fact) -> str:
        _refuse_unread(fact)
        statement = request.POST.get("statement", "")
        if one_line(statement) == one_line(fact.statement):
            raise Refused(UNCHANGED)
        set_aside = fact.status in (Status.REJECTED, Status.QUARANTINED)
        status = {"status": Status.ACTIVE} if set_aside else {}
        return self._reviewed(request, fact, "correct", **status, statement=statement)

    @verb(PERMISSION)
    def reject(self, request: HttpRequest, fact: Fact) -> str:
        _refuse_unread(fact)
        return self._reviewed(request, fact, "reject", status=Status.REJECTED)

    def _reviewed(self, request: HttpRequest, fact: Fact, action: str, **said: str) -> str:
        try:
            done = review_fact(
                fact.profile,
                fact.key,
                **said,
                note=request.POST.get("note", ""),
                reviewer=request.user.get_username(),
            )
        except (Fact.DoesNotExist, Profile.DoesNotExist) as error:
            raise Refused("The fact is gone by now.") from error
        except (ReviewInvalid, ReviewRefused) as error:
            raise Refused(str(error)) from error
        number = done.version.number if done.version and done.published else None
        said_of_it = list(done.reviews)
        note_action(request, self, fact, action, profile=fact.profile, version=number, reviews=said_of_it)
        return f"Fact {fact.key} is {_DONE[action]}. {_told(done.version, done.published)}"

    @admin.action(description="Accept the chosen facts")
    def accept_facts(self, request: HttpRequest, queryset: QuerySet[Fact]) -> None:
        self._review_all(request, queryset, "accept", Status.ACTIVE)

    @admin.action(description="Reject the chosen facts")
    def reject_facts(self, request: HttpRequest, queryset: QuerySet[Fact]) -> None:
        self._review_all(request, queryset, "reject", Status.REJECTED)

    def has_review_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(PERMISSION)

    accept_facts.allowed_permissions = ["review"]  # type: ignore[attr-defined]
    reject_facts.allowed_permissions = ["review"]  # type: ignore[attr-defined]

    def _review_all(self, request: HttpRequest, chosen: QuerySet[Fact], action: str, status: str) -> None:
        """Those of persons whose text is shown to this member of staff; the others are named."""
        plain = chosen.select_related(None).prefetch_related(None).order_by()
        rows = list(plain.only("profile_id", "key")[: MOST_AT_ONCE + 1])
        if len(rows) > MOST_AT_ONCE:
            messages.error(request, f"At most {MOST_AT_ONCE:,} facts at once are reviewed: choose fewer.")
            return
        theirs: defaultdict[int, dict[str, Fact]] = defaultdict(dict)
        for fact in rows:
            theirs[fact.profile_id][fact.key] = fact
        for person in Profile.objects.select_related("client").filter(pk__in=theirs).order_by("pk"):
            self._review_of(request, person, theirs[person.pk], action, status)

    def _review_of(
        self, request: HttpRequest, person: Profile, facts: dict[str, Fact], action: str, status: str
    ) -> None:
        """What is said of one person's facts, by their ids, and its lines: all or nothing."""
        if not is_revealed(person.pk):
            messages.error(request, f"Nothing is done to {_counted(len(facts), person)}. {UNREAD}")
            return
        said: dict[str, Any] = {"status": status, "note": request.POST.get("note", "")}
        try:
            with transaction.atomic():
                done = review_facts(person, list(facts), **said, reviewer=request.user.get_username())
                number = done.version.number if done.version and done.published else None
                if done.keys:
                    # The reviews go with the person, and the ids of facts are hashes of what they say.
                    details = {"facts": len(done.keys), "version": number, "reviews": list(done.reviews)}
                    write_down(f"{action}_facts", staff=request.user, profile=person, details=details)
                    note_rows(request, [facts[key] for key in done.keys], f"{action.capitalize()}.")
        except Profile.DoesNotExist:  # erased meanwhile, and so are the facts
            return
        except ReviewInvalid as error:
            messages.error(request, str(error))
            return
        if done.keys:
            told = _told(done.version, done.published)
            messages.success(request, f"{_counted(len(done.keys), person)}: {_DONE[action]}. {told}")
        _name_refusals(request, person, done.refused)


_DONE = {"accept": "accepted", "correct": "corrected", "reject": "rejected"}


def _refuse_unread(fact: Fact) -> None:
    if not is_revealed(fact.profile_id):
        raise Refused(UNREAD)


def _told(version: ProfileVersion | None, published: bool) -> str:
    """What readers have now."""
    if version is None:
        return "Nothing is published yet for readers to have."
    if published:
        return f"Version {version.number} was published with it."
    return f"Readers have version {version.number} as before: it says the same."


def _counted(number: int, person: Profile) -> str:
    return f"{number} fact{'' if number == 1 else 's'} of {person.user_id}"


def _name_refusals(request: HttpRequest, person: Profile, refused: Any) -> None:
    for key, why in list(refused.items())[:REFUSALS_NAMED]:
        messages.warning(request, f"Fact {key} of {person.user_id} is left as it is. {why}")
    if len(refused) > REFUSALS_NAMED:
        rest = len(refused) - REFUSALS_NAMED
        messages.warning(request, f"Nothing is done to {_counted(rest, person)} more.")
