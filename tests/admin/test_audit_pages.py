"""The audit log reads as sentences, is found by whom, what and when, and is changed by nobody."""

from __future__ import annotations

import ast
from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone

import fullpass
from fullpass.audit import write_down
from fullpass.desk.audit_words import WORDS, sentence_of
from fullpass.models import AuditEntry
from fullpass.queue.pause import pause
from tests.admin.staff import make_staff
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
LIST = "admin:fullpass_auditentry_changelist"


@pytest.fixture
def log(client):
    """What ann and bob did to two persons, on two days; a member of support is logged in."""
    ann, bob = make_staff("Support", username="ann"), make_staff("Support", username="bob")
    demo, other = make_profile("demo"), make_profile("other", client="shop")
    entries = {
        "reveal": write_down("reveal", staff=ann, profile=demo),
        "retry": write_down("retry", staff=bob, profile=demo, target=str(make_run(demo))),
        "erase": write_down("erase", staff=ann, profile=other),
    }
    long_ago = timezone.now() - timedelta(days=9)
    AuditEntry.objects.filter(pk=entries["erase"].pk).update(created_at=long_ago)
    client.force_login(bob)
    return entries


def found(client, **query) -> list[AuditEntry]:
    return list(client.get(reverse(LIST), query).context["cl"].queryset)


def test_an_entry_reads_as_a_sentence_with_its_date(client, log):
    html = client.get(reverse(LIST)).content.decode()
    assert "ann revealed the text of demo" in html
    assert f"{log['reveal'].created_at:%Y-%m-%d %H:%M:%S}" in html
    pause("lea", "an <b>incident</b>", make_profile(client="shop").client)
    assert (
        "lea paused model calls of shop: an &lt;b&gt;incident&lt;/b&gt;"
        in client.get(reverse(LIST)).content.decode()
    )


def test_it_is_searched_by_staff_person_action_run_client_and_day(client, log):
    reveal, retry, erase = log.values()
    assert found(client, q="ann") == [reveal, erase]
    assert found(client, q="demo") == [retry, reveal]
    assert found(client, q="erase") == [erase]
    assert found(client, q=retry.target.removeprefix("Run ")) == [retry]
    assert found(client, q="shop") == [erase]
    assert found(client, q=f"{erase.created_at - timedelta(days=9):%Y-%m-%d}") == [erase]
    assert found(client, q="nobody") == []
    assert found(client, q="2026-06-31") == []


def test_it_is_filtered_by_action_staff_and_age(client, log):
    reveal, retry, erase = log.values()
    assert found(client, did="reveal") == [reveal]
    assert found(client, age="7d") == [retry, reveal]
    assert found(client, age="30d") == [retry, reveal, erase]
    assert found(client, staff__id__exact=retry.staff_id) == [retry]


def test_ones_own_name_stands_above_the_many_actions(client, log):
    html = client.get(reverse(LIST)).content.decode()
    assert html.index("By staff") < html.index("By action")


def test_it_names_a_member_of_staff_who_is_gone(client, log):
    log["reveal"].staff.delete()
    assert "ann revealed the text of demo" in client.get(reverse(LIST)).content.decode()


def test_nobody_changes_it(admin_client, log):
    entry = log["reveal"]
    url = reverse("admin:fullpass_auditentry_change", args=[entry.pk])
    page = admin_client.get(url).content.decode()
    assert 'name="_save"' not in page
    assert 'class="deletelink"' not in page
    assert admin_client.post(url, {"action": "other"}).status_code == 403
    assert admin_client.post(reverse("admin:fullpass_auditentry_add"), {"action": "x"}).status_code == 403
    delete = reverse("admin:fullpass_auditentry_delete", args=[entry.pk])
    assert admin_client.post(delete, {"post": "yes"}).status_code == 403
    chosen = {"action": "delete_selected", "_selected_action": [str(entry.pk)], "post": "yes"}
    admin_client.post(reverse(LIST), chosen)
    entry.refresh_from_db()
    assert entry.action == "reveal"


def test_it_takes_the_permission_to_look(client):
    client.force_login(make_staff())
    assert client.get(reverse(LIST)).status_code == 403


def test_every_action_that_the_admin_writes_down_has_a_sentence_of_its_own():
    noted = set()
    for path in (Path(fullpass.__file__).parent / "admin").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text())):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("note_action", "write_down"):
                noted |= {arg.value for arg in call.args if isinstance(arg, ast.Constant)}
    assert {"reveal", "make_key"} <= noted
    assert noted <= set(WORDS)


def test_an_action_without_a_sentence_is_told_all_the_same():
    entry = AuditEntry(action="paint_green", target="the door", by="ann")
    assert sentence_of(entry) == "ann paint green: the door"


def test_the_page_takes_few_queries(client, log, django_assert_max_num_queries):
    with django_assert_max_num_queries(20):
        client.get(reverse(LIST))
