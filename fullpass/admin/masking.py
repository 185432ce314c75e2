"""A person's text is masked in the admin until a member of staff reveals it, for one person and a while.

What is revealed is known to the session; while a request is answered it is known here, so that a column or a
template needs no request to ask. Whoever forgets to ask shows nothing: nobody is revealed by default.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

PERMISSION = "fullpass.reveal_profile"
FOR = timedelta(minutes=30)
_KEY = "revealed"  # in the session: the second at which a profile is masked again, by its id

_revealed: ContextVar[frozenset[int]] = ContextVar("revealed", default=frozenset())


def is_revealed(profile_id: int | None) -> bool:
    """Whether the text of that person may be shown in the answer that is being made."""
    return profile_id in _revealed.get()


def masked(text: object, profile_id: int | None) -> str | SafeString:
    """The text where the person is revealed, else how long it is. An empty text stays empty."""
    text = "" if text is None else str(text)
    return text if not text or is_revealed(profile_id) else mask(len(text))


def mask(length: int) -> SafeString:
    """What stands in the place of a text of so many characters."""
    return format_html(
        '<span class="masked">masked, {} character{}</span>', length, "" if length == 1 else "s"
    )


def reveal(session: SessionBase, profile_id: int) -> None:
    """Show the text of that person for half an hour, in this session alone."""
    until = (timezone.now() + FOR).timestamp()
    session[_KEY] = {**_unexpired(session), str(profile_id): until}


def hide(session: SessionBase, profile_id: int) -> None:
    """Mask the text of that person again."""
    session[_KEY] = {key: until for key, until in _unexpired(session).items() if key != str(profile_id)}


def revealed_until(session: SessionBase, profile_id: int) -> datetime | None:
    """When the text of that person is masked again, None while it is masked."""
    until = _unexpired(session).get(str(profile_id))
    return datetime.fromtimestamp(until, UTC) if until else None


class RevealedText:
    """Middleware: what the session has revealed holds while its request is answered, and no longer.

    A permission that was taken away hides at once.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        token = _revealed.set(_allowed(request))
        try:
            return self.get_response(request)
        finally:
            _revealed.reset(token)


def _allowed(request: HttpRequest) -> frozenset[int]:
    if _KEY not in request.session or not request.user.has_perm(PERMISSION):
        return frozenset()
    return frozenset(int(key) for key in _unexpired(request.session))


def _unexpired(session: SessionBase) -> dict[str, float]:
    now = timezone.now().timestamp()
    return {key: until for key, until in session.get(_KEY, {}).items() if until > now}
