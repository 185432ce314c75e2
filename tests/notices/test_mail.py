"""The mail that a person gets, from a real mail server."""

from __future__ import annotations

import re

import pytest
from django.conf import settings as django_settings

from fullpass.models import FullPassRun, Notice
from fullpass.notices.languages import mail_words
from fullpass.notices.outbox import note_ready, note_upgraded
from fullpass.notices.sender import send_due
from tests.notices.test_callbacks import make_due

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def ready(mailbox, run):
    """The mail that the first soulprint is there."""
    run.profile.publish(kind="quick_pass", generation="v1", run=run)
    note_ready(run)
    Notice.objects.exclude(channel="mail").delete()
    return Notice.objects.get()


def body(mail, kind):
    return mail.get_body((kind,)).get_content().replace("\r\n", "\n")


def test_it_is_in_the_language_of_the_run_as_text_and_as_html(mailbox, ready):
    send_due()
    (mail,) = mailbox.mails
    assert mailbox.recipients == [["mara@person.example"]]
    assert (mail["To"], mail["From"]) == ("mara@person.example", "SoulPrint <soulprint@soulprint.example>")
    assert mail["Subject"] == "Dein SoulPrint ist fertig"
    assert "https://app.example.com/people/mara" in body(mail, "plain")
    assert 'href="https://app.example.com/people/mara"' in body(mail, "html")
    assert '<html lang="de"' in body(mail, "html")
    assert "&amp;" not in body(mail, "plain")
    assert mail["Content-Language"] == "de"
    ready.refresh_from_db()
    assert (ready.state, ready.last_error) == ("sent", "")


def test_robots_do_not_answer_it_and_a_second_copy_is_recognised(mailbox, ready):
    mailbox.replies = ["451 try again later"]
    send_due()
    ready.refresh_from_db()
    assert (ready.state, ready.last_error) == ("waiting", "SMTP 451.")
    for _ in range(2):
        make_due()
        send_due()
        ready.send_again()
    first, second = mailbox.mails
    assert first["Message-ID"] == second["Message-ID"] == f"<{ready.pk}@soulprint.example>"
    assert first["Auto-Submitted"] == "auto-generated"


def test_the_smarter_mail_says_something_else(mailbox, run):
    run.profile.publish(kind="full_pass", generation="v2", run=run)
    note_upgraded(run)
    send_due()
    assert [mail["Subject"] for mail in mailbox.mails] == ["Dein SoulPrint ist klüger geworden"]


@pytest.mark.parametrize("language", sorted(mail_words()))
@pytest.mark.parametrize("kind", ["ready", "smarter"])
def test_every_language_says_everything(language, kind):
    words = mail_words()[language][kind]
    assert words.keys() == mail_words()["en"][kind].keys()
    assert all(words.values())
    assert language == "en" or not set(words.values()) & set(mail_words()["en"][kind].values())


def test_the_languages_that_were_promised_are_there():
    assert {"en", "de", "es", "fr", "pt", "it", "nl"} <= mail_words().keys()


@pytest.mark.parametrize(
    ("user_id", "link"),
    [
        ("a:b@c", "https://app.example.com/people/a%3Ab%40c"),
        ("x" * 128, f"https://app.example.com/people/{'x' * 128}"),
        ("-._x", "https://app.example.com/people/-._x"),
    ],
)
def test_the_link_leads_to_the_person_whatever_the_id(mailbox, ready, user_id, link):
    ready.profile.user_id = user_id
    ready.profile.save()
    send_due()
    assert f"\n{link}\n" in body(mailbox.mails[0], "plain")


def test_without_a_link_there_is_no_button(mailbox, ready, settings):
    settings.FULLPASS_PROFILE_URL = ""
    send_due()
    html = body(mailbox.mails[0], "html")
    assert "<a " not in html
    assert "http" not in body(mailbox.mails[0], "plain")


def test_it_loads_nothing_from_anywhere(mailbox, ready):
    send_due()
    html = body(mailbox.mails[0], "html")
    assert not re.search(r"<(img|script|link|iframe)|url\(|@import|@font-face", html)


@pytest.mark.parametrize(
    ("address", "state", "error"),
    [
        ("unknown@person.example", "given_up", "SMTP 550."),
        ("mara@person.example\nBcc: all@person.example", "given_up", "none that mail can be sent to"),
        ("mara@person.example, all@person.example", "given_up", "none that mail can be sent to"),
        ("", "given_up", "none that mail can be sent to"),
    ],
)
def test_an_address_that_cannot_be_reached_is_given_up(mailbox, ready, address, state, error):
    FullPassRun.objects.update(notify_email=address)
    send_due()
    ready.refresh_from_db()
    assert ready.state == state
    assert error in ready.last_error
    assert "person" not in ready.last_error
    assert mailbox.mails == []


def test_a_mail_server_that_is_down_is_tried_again(mailbox, ready, settings):
    settings.EMAIL_PORT = 1
    send_due()
    ready.refresh_from_db()
    assert (ready.state, ready.last_error) == ("waiting", "Mail server not reached (ConnectionRefusedError).")


def test_a_rejected_mail_does_not_keep_others_waiting(mailbox, ready, run):
    run.profile.publish(kind="full_pass", generation="v2", run=run)
    note_upgraded(run)
    Notice.objects.filter(channel="callback").delete()
    mailbox.replies = ["554 we do not like it"]
    assert send_due() == 2
    assert sorted(Notice.objects.values_list("state", flat=True)) == ["given_up", "sent"]


def test_with_mail_turned_off_nothing_is_sent_and_it_shows(mailbox, ready, settings):
    settings.MAIL_IS_CONFIGURED = False
    send_due()
    ready.refresh_from_db()
    assert (ready.state, mailbox.mails) == ("off", [])
    settings.MAIL_IS_CONFIGURED = True
    ready.send_again()
    send_due()
    assert len(mailbox.mails) == 1


def test_mail_waits_for_a_silent_server_for_no_more_than_seconds():
    assert django_settings.EMAIL_TIMEOUT <= 10
