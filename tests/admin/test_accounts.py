"""Whatever changes what a member of staff may do leaves a line in the audit log, and no password."""

from __future__ import annotations

import json
import re

import pytest
from django.contrib.auth.models import Group, User
from django.urls import reverse

from fullpass.desk.audit_words import sentence_of
from fullpass.models import AuditEntry
from tests.admin.staff import make_staff, permissions

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
SECRET = "correct-horse-battery"


@pytest.fixture
def boss(client):
    boss = make_staff("Support", username="boss", is_superuser=True)
    client.force_login(boss)
    return client


def address(name: str, row=None) -> str:
    return reverse(f"admin:auth_{name}", args=[row.pk] if row else [])


def said() -> list[str]:
    entries = AuditEntry.objects.order_by("id")
    assert SECRET not in json.dumps(list(entries.values("target", "details", "by", "action")))
    return [sentence_of(entry) for entry in entries]


def change(client, user: User, **fields):
    page = client.get(address("user_change", user))
    initial = page.context["adminform"].form.initial
    data = {name: initial[name] for name in ("username", "first_name", "last_name", "email")}
    data |= {name: "on" for name in ("is_active", "is_staff", "is_superuser") if initial[name]}
    for name, value in re.findall(
        r'name="((?:initial-)?date_joined_\d)" value="([^"]*)"', page.content.decode()
    ):
        data[name] = value
    data |= {name: [row.pk for row in initial[name]] for name in ("groups", "user_permissions")}
    answer = client.post(address("user_change", user), data | fields)
    assert answer.status_code == 302, answer.context["errors"]


def test_a_new_account_is_staff_unless_said_otherwise_and_is_written_down(boss):
    page = boss.get(address("user_add"))
    assert page.context["adminform"].form["is_staff"].value() is True
    assert "Support lead may also" in page.content.decode()
    support = Group.objects.get(name="Support")
    fields = {"username": "ann", "password1": SECRET, "password2": SECRET, "is_staff": "on"}
    fields |= {"usable_password": "true", "groups": [support.pk]}
    boss.post(address("user_add"), fields)
    ann = User.objects.get(username="ann")
    assert ann.is_staff and list(ann.groups.all()) == [support] and ann.check_password(SECRET)
    assert said() == ["boss made the account ann: staff: yes; put into Support"]


def test_rights_that_are_given_and_taken_are_named(boss):
    ann = make_staff("Support", username="ann")
    lead = Group.objects.get(name="Support lead")
    (erase,) = permissions("erase_profile")
    change(boss, ann, groups=[lead.pk], user_permissions=[erase.pk], is_superuser="on")
    change(boss, ann, username="anna", email="ann@example.org", user_permissions=[], is_superuser="")
    change(boss, ann)
    assert said() == [
        "boss changed the account ann: superuser: yes; put into Support lead; taken out of Support; "
        "given fullpass.erase_profile",
        "boss changed the account anna: it was named ann; superuser: no; "
        "no longer fullpass.erase_profile; email",
    ]


def test_so_are_those_of_a_group(boss):
    reveal, erase = permissions("reveal_profile", "erase_profile").order_by("-codename")
    boss.post(address("group_add"), {"name": "Helpers", "permissions": [reveal.pk]})
    group = Group.objects.get(name="Helpers")
    boss.post(address("group_change", group), {"name": "Helpers", "permissions": [erase.pk]})
    boss.post(address("group_delete", group), {"post": "yes"})
    assert said() == [
        "boss made the group Helpers: given fullpass.reveal_profile",
        "boss changed the group Helpers: given fullpass.erase_profile; no longer fullpass.reveal_profile",
        "boss deleted the group Helpers",
    ]


@pytest.mark.parametrize("how", ["one", "several"])
def test_a_deleted_account_is_named(boss, how):
    ann = make_staff(username="ann")
    if how == "one":
        boss.post(address("user_delete", ann), {"post": "yes"})
    else:
        chosen = {"action": "delete_selected", "_selected_action": [ann.pk], "post": "yes"}
        boss.post(address("user_changelist"), chosen)
    assert not User.objects.filter(username="ann").exists()
    assert said() == ["boss deleted the account ann"]


def test_a_password_that_was_set_is_told_of_and_one_that_was_refused_is_not(boss):
    ann = make_staff(username="ann")
    url = reverse("admin:auth_user_password_change", args=[ann.pk])
    data = {"usable_password": "true", "password1": SECRET, "password2": "another"}
    assert boss.post(url, data).status_code == 200
    assert said() == []
    boss.post(url, data | {"password2": SECRET})
    assert said() == ["boss changed the password of ann"]
    assert boss.get(reverse("admin:auth_user_password_change", args=["nobody"])).status_code in (302, 404)


def test_so_is_ones_own(client):
    ann = make_staff("Support", username="ann")
    client.force_login(ann)
    data = {"old_password": "secret", "new_password1": SECRET, "new_password2": SECRET}
    assert client.post(reverse("admin:password_change"), data).status_code == 302
    assert said() == ["ann changed the password of ann"]
    assert client.get(reverse("admin:index")).status_code == 200
