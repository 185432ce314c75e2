"""What leaves the house: a person's files as an archive, and the person."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import URLPattern, path, reverse

from fullpass.admin.masking import hide, is_revealed
from fullpass.admin.profiles_pages import ERASE, PersonPages
from fullpass.admin.verbs import note_action
from fullpass.audit import write_down
from fullpass.bundle import archive_name, zipped
from fullpass.erase import erase_person, what_goes


class Leaving(PersonPages):
    """`<id>/bundle/` and `<id>/erase/`."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("<int:profile_id>/bundle/", view(self.bundle), name="fullpass_profile_bundle"),
            path("<int:profile_id>/erase/", view(self.erase), name="fullpass_profile_erase"),
            *super().get_urls(),
        ]

    def bundle(self, request: HttpRequest, profile_id: int) -> HttpResponseBase:
        """The archive of what readers get, as the API gives it; the person's text must be revealed."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        profile = self.person_or_404(request, profile_id)
        version = profile.current_version
        if version is None or not is_revealed(profile.pk):
            why = "there is no version yet" if version is None else "reveal the person's text first"
            messages.error(request, f"The bundle was not made: {why}.")
            return HttpResponseRedirect(reverse("admin:fullpass_profile_change", args=[profile.pk]))
        version.profile = profile
        archive = zipped(version)
        note_action(request, self, profile, "bundle", profile=profile, version=version.number)
        return FileResponse(
            archive, as_attachment=True, filename=archive_name(profile), content_type="application/zip"
        )

    def erase(self, request: HttpRequest, profile_id: int) -> HttpResponse:
        """What will go, and a form in which the user id is typed; the right one erases the person."""
        if not request.user.has_perm(ERASE):
            raise PermissionDenied
        profile = self.person_or_404(request, profile_id)
        typed = request.POST.get("user_id", "").strip()
        if request.method == "POST" and typed == profile.user_id:
            user_id, counts = profile.user_id, what_goes(profile)
            write_down("erase", staff=request.user, profile=profile, details=counts)
            erase_person(profile.client, user_id)
            hide(request.session, profile_id)
            done = f"The person {user_id} is erased: every row and every file. The audit log says who did it."
            messages.success(request, done)
            return HttpResponseRedirect(reverse("admin:fullpass_profile_changelist"))
        context = self.person_context(request, profile, "Erase") | {
            "counts": what_goes(profile),
            "wrong": request.method == "POST",
            "run_under_way": profile.runs.active().first(),
        }
        return render(request, "admin/fullpass/profile/erase.html", context)
