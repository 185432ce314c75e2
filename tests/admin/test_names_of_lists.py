"""A list has one name: on the start page, as its title, and on the way back to it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.contrib import admin
from django.urls import reverse

from fullpass.audit import write_down
from fullpass.desk.audit_words import sentence_of
from fullpass.desk.names import name_of
from tests.admin.staff import make_staff
from tests.admin.start_page import alive, page, run_of
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


def test_every_list_is_titled_by_its_name(admin_client):
    for model in admin.site._registry:
        opts = model._meta
        if opts.model_name == "pauseswitch":  # its page stands in for the list
            continue
        html = admin_client.get(
            reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
        ).content.decode()
        name = name_of(opts)
        assert f"<h1>{name}</h1>" in html, model
        assert f"<title>{name} | SoulPrint</title>" in html, model
        assert re.search(rf"</a> &rsaquo; {name}</div>|› {name}", html), model
        assert not re.search(r"Select .* to (view|change)", html), model


def test_a_list_that_is_narrowed_keeps_the_title_of_its_own(admin_client):
    profile = make_profile("ann")
    url = reverse("admin:fullpass_fact_changelist")
    assert (
        "<h1>Facts of ann</h1>" in admin_client.get(url, {"profile__id__exact": profile.pk}).content.decode()
    )


def test_the_list_of_clusters_says_what_to_do_while_none_is_alive(client):
    client.force_login(make_staff("Support"))
    url = reverse("admin:fullpass_cluster_changelist")
    html = client.get(url).content.decode()
    assert "manage.py qcluster" in html and "make serve" in html
    alive()
    assert "manage.py qcluster" not in client.get(url).content.decode()


def test_what_pausing_does_is_said_before_and_who_may_where_one_may_not(client):
    run_of(1, ago=timedelta(hours=1), seconds=4, status="complete")
    client.force_login(make_staff("Support lead"))
    html = page(client)
    assert "Nothing is lost" in html and "Support lead can" not in html
    client.force_login(make_staff("Support"))
    html = page(client)
    assert (
        "Somebody of the group Support lead can pause them" in html and "Runs stay where they are" not in html
    )


def test_whoever_was_erased_is_said_to_have_been(client):
    staff = make_staff("Support", username="ann")
    entry = write_down("erase", staff=staff, profile=make_profile("gone.person"))
    entry_of_other = write_down("erase", staff=staff, profile=make_profile("back.again"))
    make_profile("gone.person").delete()
    client.force_login(staff)
    html = client.get(reverse("admin:find"), {"q": "gone.person"}, follow=True).content.decode()
    assert f"The person gone.person was erased on {entry.created_at:%Y-%m-%d}, by ann." in html
    found = client.get(reverse("admin:find"), {"q": entry_of_other.user_id})
    assert "/profile/" in found.url


def test_lines_of_notes_and_rollbacks_name_the_person_and_the_version():
    ann, profile = make_staff(username="ann"), make_profile("demo")
    run = make_run(profile)
    on_run = write_down("add_note", staff=ann, profile=profile, target=str(run))
    on_person = write_down("add_note", staff=ann, profile=profile, target="demo")
    back = write_down("roll_back", staff=ann, profile=profile, details={"back_to": 3, "made": 6})
    assert [sentence_of(entry) for entry in (on_run, on_person, back)] == [
        "ann left a note on a run of demo",
        "ann left a note on demo",
        "ann went back to version 3 of demo",
    ]
