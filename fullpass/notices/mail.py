"""Mail to the person: text and HTML, in their language, without a word from their chats."""

from __future__ import annotations

import asyncio
import smtplib
from email.utils import parseaddr
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives
from django.core.validators import validate_email
from django.template.loader import render_to_string

from fullpass.models import Notice
from fullpass.notices.answers import SENT, Answer, Outcome, hopeless, off
from fullpass.notices.languages import mail_words

NAMES = {Notice.Kind.READY: "ready", Notice.Kind.UPGRADED: "smarter"}


async def send(notice: Notice) -> Answer:
    """Hand the mail to the mail server. The profile and the run have been read along with the notice."""
    if not settings.MAIL_IS_CONFIGURED:
        return off("EMAIL_URL is not set.")
    return await asyncio.to_thread(_send, notice)


def _send(notice: Notice) -> Answer:
    address = notice.run.notify_email if notice.run else ""
    try:
        validate_email(address)
        message_of(notice, address).send()
    except ValidationError:
        return hopeless("The address is none that mail can be sent to.")
    except smtplib.SMTPRecipientsRefused as error:
        return _refused(max(code for code, _ in error.recipients.values()))
    except smtplib.SMTPDataError as error:
        return _refused(error.smtp_code)
    except smtplib.SMTPResponseException as error:  # such as a wrong password: ours to mend, for all mails
        return Answer(Outcome.AGAIN, f"SMTP {error.smtp_code} ({type(error).__name__}).", rests=True)
    except (smtplib.SMTPException, OSError) as error:
        return Answer(Outcome.AGAIN, f"Mail server not reached ({type(error).__name__}).", rests=True)
    return SENT


def _refused(code: int) -> Answer:
    """The server wants this one mail not now (4xx) or never (5xx); others may fare better."""
    return Answer(Outcome.AGAIN if code < 500 else Outcome.HOPELESS, f"SMTP {code}.")


def message_of(notice: Notice, address: str) -> EmailMultiAlternatives:
    """The mail of a notice, the same at every attempt."""
    language, name = notice.payload["language"], NAMES[Notice.Kind(notice.kind)]
    words: dict[str, str] = mail_words()[language][name]
    context: dict[str, Any] = {"language": language, "words": words, "link": link_of(notice.profile.user_id)}
    sender = parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    message = EmailMultiAlternatives(
        subject=words["subject"],
        body=render_to_string("mail/notice.txt", context),
        to=[address],
        headers={
            # The same at every attempt, so that a mail sent twice is shown once.
            "Message-ID": f"<{notice.pk}@{sender.rpartition('@')[2]}>",
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            "Content-Language": language,
        },
    )
    message.attach_alternative(render_to_string("mail/notice.html", context), "text/html")
    return message


def link_of(user_id: str) -> str:
    """Where the web app shows the person their profile; "" when nobody said."""
    return str(settings.FULLPASS_PROFILE_URL).replace("{user_id}", quote(user_id, safe=""))
