"""What a notice says to whoever gets it."""

from __future__ import annotations

import json

from fullpass.models import Notice
from fullpass.notices.alerts import text_of
from fullpass.notices.callbacks import FIELDS
from fullpass.notices.mail import message_of


def wording_of(notice: Notice) -> str:
    """The text as it is sent: subject and body of a mail, the JSON of a callback, the message to staff.

    "" for a notice that carries nothing.
    """
    if not notice.payload:
        return ""
    match notice.channel:
        case Notice.Channel.MAIL:
            mail = message_of(notice, "")
            return f"{mail.subject}\n\n{mail.body}".strip()
        case Notice.Channel.ALERT:
            return text_of([notice.payload])
    event = {name: notice.payload[name] for name in FIELDS if name in notice.payload}
    return json.dumps(event, ensure_ascii=False, indent=2)
