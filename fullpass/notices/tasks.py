"""What django-q2 runs to empty the outbox."""

from __future__ import annotations

from fullpass.models import Notice
from fullpass.notices.bell import ring
from fullpass.notices.sender import send_due


def send_notices() -> int:
    """Send what is due; gives the number of attempts, for the task's record."""
    return send_due()


def send_again(notice: Notice) -> bool:
    """Let a notice be sent once more, under the same id; False while it is being sent."""
    again = notice.send_again()
    if again:
        ring()
    return again
