"""Lists that are narrowed to one person, `?profile__id__exact=7`: there words are searched, rows sorted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.db.models.constants import LOOKUP_SEP
from django.http import HttpRequest, HttpResponse

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.masking import is_revealed
from fullpass.models import Profile

PARAMETER = "profile__id__exact"


class OfOnePerson(ReadOnlyAdmin):
    """A list that shows the tabs of the person to whom it is narrowed.

    `shows_text` adds the bar that reveals what the person wrote.
    """

    shows_text = False
    change_list_template = "admin/fullpass/person_list.html"

    def narrowed_to(self, request: HttpRequest) -> int | None:
        """The id of the person to whom the list is narrowed, None where it shows everybody's rows."""
        asked = only_value(request, PARAMETER)
        return int(asked) if asked.isdecimal() and len(asked) < 10 else None

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        profile_id = self.narrowed_to(request)
        person = Profile.objects.filter(pk=profile_id).first() if profile_id is not None else None
        rows = str(self.opts.verbose_name_plural).capitalize()
        title = f"{rows} of {person.user_id}" if person else rows
        context = {"profile": person, "tab": rows, "title": title}
        if self.shows_text:
            context["person"] = person
        return super().changelist_view(request, context | (extra_context or {}))


class NarrowedList(OfOnePerson):
    """A list of rows of persons. `words_in` is the text that is searched where its person is revealed.

    So are the ids in `hashed_in`, which are hashes of what somebody said. Everywhere else a search would tell
    what is masked, to whoever guesses it. `whose` leads from a row to its person. `sorted_within` are the
    columns by which the rows of one person are sorted on demand; those of everybody have one order, that of
    an index.
    """

    shows_text = True
    words_in = ""
    hashed_in: Sequence[str] = ()
    whose = "profile"
    sorted_within: Sequence[str] = ()

    def get_sortable_by(self, request: HttpRequest) -> Sequence[str]:  # type: ignore[override]
        return self.sorted_within if self.narrowed_to(request) is not None else ()

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """Without the person where the list is about nobody else."""
        columns = super().get_list_display(request)
        narrowed = self.narrowed_to(request) is not None
        return [column for column in columns if not (narrowed and column == "person")]

    def revealed_to(self, request: HttpRequest) -> int | None:
        """The id of the person to whom the list is narrowed, where their text is revealed."""
        profile_id = self.narrowed_to(request)
        return profile_id if is_revealed(profile_id) else None

    def get_search_fields(self, request: HttpRequest) -> list[str]:
        more = self.hashed_in if self.revealed_to(request) is not None else ()
        return [*super().get_search_fields(request), *more]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        """Rows by their exact ids; where one person is shown and revealed, also by words in their rows."""
        profile_id, term = self.revealed_to(request), search_term.strip()
        if not term or profile_id is None:
            return super().get_search_results(request, queryset, search_term)
        theirs = queryset.filter(**{self.whose: profile_id})
        found, may_repeat = super().get_search_results(request, theirs, search_term)
        if not self.words_in:
            return found, may_repeat
        said = theirs
        for word in term.split():
            said = said.filter(**{f"{self.words_in}__icontains": word})
        return said | found, may_repeat


def only_value(request: HttpRequest, parameter: str) -> str:
    """The value of a parameter that alone asks about its field, else "".

    Of a parameter with several values the list shows the rows of each, so it is about nobody in particular.
    """
    field = parameter.partition(LOOKUP_SEP)[0]
    asked = [value for name, values in request.GET.lists() if name.startswith(field) for value in values]
    return asked[0] if len(asked) == 1 and parameter in request.GET else ""


def profile_id_of_row(model: type[Model], pk: str) -> int | None:
    """Whose the row of a model with UUIDs is, None where there is none."""
    try:
        return model._default_manager.filter(pk=pk).values_list("profile_id", flat=True).first()
    except ValidationError:  # no UUID
        return None
