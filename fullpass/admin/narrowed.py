"""Lists that are narrowed to one person, `?profile__id__exact=7`: there words are searched, rows sorted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.masking import is_revealed
from fullpass.models import Profile

PARAMETER = "profile__id__exact"


class NarrowedList(ReadOnlyAdmin):
    """A list of rows of persons. `words_in` is the text that is searched where its person is revealed.

    Everywhere else a search for words would tell what is masked. `sorted_within` are the columns by which the
    rows of one person are sorted on demand; those of everybody have one order, that of an index.
    """

    words_in = ""
    sorted_within: Sequence[str] = ()

    def narrowed_to(self, request: HttpRequest) -> int | None:
        """The id of the person to whom the list is narrowed, None where it shows everybody's rows."""
        asked = request.GET.get(PARAMETER, "")
        return int(asked) if asked.isdecimal() and len(asked) < 10 else None

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        profile_id = self.narrowed_to(request)
        person = Profile.objects.filter(pk=profile_id).first() if profile_id is not None else None
        rows = str(self.opts.verbose_name_plural).capitalize()
        title = f"{rows} of {person.user_id}" if person else rows
        return super().changelist_view(request, {"person": person, "title": title, **(extra_context or {})})

    def get_sortable_by(self, request: HttpRequest) -> Sequence[str]:  # type: ignore[override]
        return self.sorted_within if self.narrowed_to(request) is not None else ()

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """Without the person where the list is about nobody else."""
        columns = super().get_list_display(request)
        narrowed = self.narrowed_to(request) is not None
        return [column for column in columns if not (narrowed and column == "profile")]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        """Rows by their exact ids; where one person is shown and revealed, also by words."""
        found, may_repeat = super().get_search_results(request, queryset, search_term)
        profile_id, term = self.narrowed_to(request), search_term.strip()
        if not (self.words_in and term and profile_id is not None and is_revealed(profile_id)):
            return found, may_repeat
        said = queryset
        for word in term.split():
            said = said.filter(**{f"{self.words_in}__icontains": word})
        return said | found, may_repeat


def profile_id_of_row(model: type[Model], pk: str) -> int | None:
    """Whose the row of a model with UUIDs is, None where there is none."""
    try:
        return model._default_manager.filter(pk=pk).values_list("profile_id", flat=True).first()
    except ValidationError:  # no UUID
        return None
