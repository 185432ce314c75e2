"""Whatever somebody writes into an address or a form, a list answers in a sentence."""

from __future__ import annotations

import json

import pytest
from django.contrib import admin
from django.core.management import CommandError, call_command
from django.urls import reverse

from fullpass.admin.asked import NO_SUCH_ROW, NO_SUCH_VALUE
from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import AuditEntry, Fact, FullPassRun, Notice, PauseSwitch
from tests.admin.desk_pages import said
from tests.admin.staff import make_staff
from tests.known import TEA, known_person
from tests.make import make_profile

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
LISTS = [
    page
    for model, page in admin.site._registry.items()
    if isinstance(page, ReadOnlyAdmin) and model is not PauseSwitch
]


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support", is_superuser=True))
    return client


def parameters_of(page: ReadOnlyAdmin) -> list[str]:
    """The names by which an address narrows a list."""
    names = ["q", "o", "p", "zzz", "id__exact", "pk__in", "\0"]
    for each in page.list_filter:
        field = each[0] if isinstance(each, tuple) else each
        names += [field, f"{field}__exact"] if isinstance(field, str) else [field.parameter_name]
    return names


@pytest.mark.parametrize("page", LISTS, ids=lambda page: page.opts.model_name)
def test_a_null_byte_is_left_out_of_what_a_list_is_asked_for(support, page):
    url = reverse(f"admin:{page.opts.app_label}_{page.opts.model_name}_changelist")
    for name in parameters_of(page):
        for value in ("\0", "a\0b"):
            answer = support.get(url, {name: value})
            assert (answer.status_code, answer.headers["location"]) == (302, url)
    answer = support.get(url, {"q": ["abc", "a\0b"]}, follow=True)
    assert answer.redirect_chain == [(f"{url}?q=abc", 302)]
    assert set(said(answer)) == {NO_SUCH_VALUE}


@pytest.mark.parametrize(
    ("model", "action"),
    [(FullPassRun, "retry_selected"), (Fact, "reject_facts"), (Notice, "send_all_again")],
)
@pytest.mark.parametrize("bad", ["abc", "\0", "%00", "9" * 40, ""])
def test_rows_that_cannot_be_are_not_chosen(support, model, action, bad):
    known_person()
    fact = Fact.objects.get(key=TEA)
    url = reverse(f"admin:fullpass_{model._meta.model_name}_changelist")
    chosen = {"action": action, "_selected_action": [str(fact.pk), bad]}
    assert said(support.post(url, chosen, follow=True)) == [NO_SUCH_ROW]
    assert not AuditEntry.objects.exists()


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "2026-02-31", "9999-12-30"])
@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Los_Angeles"])
def test_the_first_and_the_last_day_of_all_are_searched(support, settings, day, zone):
    settings.TIME_ZONE = zone
    answer = support.get(reverse("admin:fullpass_auditentry_changelist"), {"q": day})
    assert answer.status_code == 200
    assert not answer.context["cl"].result_list


@pytest.mark.parametrize("depth", [20, 900, 980, 100_000])
def test_categories_that_are_nested_too_deeply_are_refused(tmp_path, depth):
    client = make_profile().client
    path = tmp_path / "categories.json"
    for begin, end in (("[", "]"), ('[{"name": ', "}]")):
        path.write_text(begin * depth + "1" + end * depth)
        with pytest.raises(CommandError) as refused:
            call_command("configure_client", client.slug, categories=str(path))
        assert refused.value.returncode == 2
    client.refresh_from_db()
    assert json.dumps(client.categories) == "[]"
