"""Whatever staff do leaves a line in the audit log and in the history of the row, or is not done."""

from __future__ import annotations

import getpass

import pytest
from django.contrib.admin.models import LogEntry
from django.core.management import call_command
from django.urls import reverse

from fullpass.models import AuditEntry, Client, Conversation, Fact, PauseSwitch, Profile, ProfileVersion
from tests.admin.desk_pages import do, page_of, reveal, said
from tests.admin.staff import make_staff
from tests.known import KILN, TEA, known_person

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def lead(client):
    client.force_login(make_staff("Support lead", username="lea"))
    return client


@pytest.fixture
def mara(lead) -> Profile:
    """Whose text is revealed."""
    mara = known_person()
    reveal(lead, mara)
    return mara


def history_of(client, row) -> str:
    return client.get(
        reverse(f"admin:fullpass_{row._meta.model_name}_history", args=[row.pk])
    ).content.decode()


def in_bulk(client, action: str, facts):
    data = {"action": action, "_selected_action": [str(fact.pk) for fact in facts]}
    return client.post(reverse("admin:fullpass_fact_changelist"), data)


# --- Every row has its line


def test_each_fact_of_many_has_a_line(lead, mara):
    facts = list(Fact.objects.filter(key__in=[TEA, KILN]))
    for action, line in (("reject_facts", "Reject."), ("accept_facts", "Accept.")):
        in_bulk(lead, action, facts)
        assert all(line in history_of(lead, fact) for fact in facts)
    assert "Accept." not in history_of(lead, Fact.objects.exclude(key__in=[TEA, KILN]).first())


def test_one_fact_has_a_line_for_each_verdict(lead, mara):
    fact = Fact.objects.get(key=TEA)
    do(lead, fact, "reject")
    do(lead, fact, "accept")
    shown = history_of(lead, fact)
    assert shown.index("Accept.") < shown.index("Reject.")


def test_a_pause_has_a_line(lead, mara):
    client = Client.objects.get()
    for row in (client, PauseSwitch.read()):
        do(lead, row, "pause", reason="an outage")
        do(lead, row, "resume")
    assert {"Pause.", "Resume."} == set(
        LogEntry.objects.exclude(object_repr="mara").values_list("change_message", flat=True)
    )
    assert "Pause." in history_of(lead, client)


# --- No line tells what a guess could confirm


def test_no_line_holds_the_id_of_a_fact_also_after_the_person_is_erased(lead, mara):
    facts = list(Fact.objects.filter(key__in=[TEA, KILN]))
    do(lead, facts[0], "reject")
    in_bulk(lead, "accept_facts", facts)
    lead.post(reverse("admin:fullpass_profile_erase", args=[mara.pk]), {"user_id": "mara"})
    assert not Profile.objects.exists()
    lines = str([list(model.objects.values()) for model in (AuditEntry, LogEntry)])
    assert "1 fact" in lines
    for fact in facts:
        assert fact.key not in lines
        assert str(fact.pk) not in lines and fact.pk.hex not in lines


def test_a_fact_that_is_not_there_is_not_found(lead, mara):
    for pk in (Fact.id_for(mara.pk, "00"), "abc"):
        for page in ("change", "history"):
            assert lead.get(reverse(f"admin:fullpass_fact_{page}", args=[pk])).status_code == 404


# --- Nothing is done without a line


@pytest.fixture
def log_is_broken(mara, monkeypatch):
    def broken(*args, **fields):
        raise RuntimeError("the log cannot be written")

    for module in ("verbs", "reviewing"):
        monkeypatch.setattr(f"fullpass.admin.{module}.write_down", broken)


def refused_to_go_on(client, row, verb, **data) -> bool:
    with pytest.raises(RuntimeError):
        do(client, row, verb, **data)
    return True


def test_what_cannot_be_written_down_is_not_done(lead, mara, log_is_broken):
    fact, versions = Fact.objects.get(key=TEA), mara.versions.count()
    assert refused_to_go_on(lead, fact, "reject")
    assert refused_to_go_on(lead, Conversation.objects.get(), "forget", confirmation="c-17")
    assert refused_to_go_on(lead, mara.versions.get(number=1), "roll_back")
    with pytest.raises(RuntimeError):
        in_bulk(lead, "reject_facts", [fact])
    assert Fact.objects.get(key=TEA).status == "active"
    assert Conversation.objects.exists()
    assert mara.versions.count() == versions
    assert not mara.reviews.exists()


# --- Forgetting


def test_forgetting_says_who_did_it_and_leads_to_the_person(lead, mara):
    answer = do(lead, Conversation.objects.get(), "forget", confirmation="c-17")
    assert answer.redirect_chain == [(reverse("admin:fullpass_profile_change", args=[mara.pk]), 302)]
    assert said(answer)[0].startswith("Conversation c-17 is forgotten")
    assert ProfileVersion.objects.latest("number").made_by == "lea"


def test_a_wrong_confirmation_leads_back_to_the_conversation(lead, mara):
    conversation = Conversation.objects.get()
    answer = do(lead, conversation, "forget", confirmation="c-1")
    assert "Type the id" in said(answer)[0]
    assert answer.request["PATH_INFO"] == reverse(
        "admin:fullpass_conversation_change", args=[conversation.pk]
    )
    assert "c-17" in page_of(lead, conversation)


def test_the_command_that_forgets_says_who_ran_it(mara, capsys):
    call_command("forget_conversation", "mara", "c-17")
    assert ProfileVersion.objects.latest("number").made_by == getpass.getuser()
