"""The admin as support sees it: a start page of its own, and the lists in groups that follow the work."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path

from fullpass.audit import password_noted
from fullpass.desk.login import LoginForm, as_throttled
from fullpass.desk.names import GROUPS, UNDER_THE_HOOD
from fullpass.desk.start import find, start_page


class Desk(admin.AdminSite):
    """The default site of the admin."""

    site_header = site_title = "SoulPrint"
    index_title = "Support"
    site_url = None  # the root leads here
    login_form = LoginForm

    def get_urls(self) -> list[URLResolver | URLPattern]:
        return [path("find/", self.admin_view(self.find), name="find"), *super().get_urls()]

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return as_throttled(super().login(request, extra_context))

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """The lists that the member of staff may see, in the groups and the order of GROUPS."""
        apps = super().get_app_list(request, app_label)
        return apps if app_label else grouped(apps)

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """What needs attention, how the runs go, and what staff did."""
        return super().index(request, {**start_page(request), **(extra_context or {})})

    def password_change(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> TemplateResponse:
        """Somebody's own password, with its line in the audit log."""
        with password_noted(request.user, request.user):
            return super().password_change(request, extra_context)

    def find(self, request: HttpRequest) -> HttpResponse:
        """Lead to the person or the run that `q` names."""
        return find(request)


def grouped(apps: list[Any]) -> list[dict[str, Any]]:
    """The lists of all apps, by GROUPS; a group without any is left out."""
    lists = {each["object_name"]: each for app in apps for each in app["models"]}
    groups = []
    for name, names in GROUPS.items():
        models = [{**lists.pop(each), "name": label} for each, label in names.items() if each in lists]
        groups.append((name, models))
    groups.append((UNDER_THE_HOOD, list(lists.values())))
    return [
        {
            "name": name,
            "app_label": name.lower().replace(" ", "-"),
            "app_url": models[0]["admin_url"],
            "has_module_perms": True,
            "models": models,
        }
        for name, models in groups
        if models
    ]
