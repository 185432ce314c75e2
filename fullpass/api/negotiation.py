"""Which of several forms an answer takes: what the caller's Accept header likes best."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from rest_framework.exceptions import NotAcceptable
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request


class ByPreference(DefaultContentNegotiation):
    """Obeys q-values; among equals, and without an Accept header, the view's first renderer answers."""

    def select_renderer(
        self, request: Request, renderers: Iterable[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        accepted = accepted_types(request.headers.get("Accept", ""))
        offered = list(renderers)
        best = max(offered, key=lambda renderer: quality(str(renderer.media_type), accepted))
        if not quality(str(best.media_type), accepted):
            raise NotAcceptable(available_renderers=offered)
        return best, str(best.media_type)


def accepted_types(header: str) -> dict[str, float]:
    """Media range → quality from 0 to 1; what is no number counts as 1, no header as `*/*`."""
    accepted: dict[str, float] = {}
    for part in header.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if media_range:
            accepted.setdefault(media_range, _quality(parameters))
    return accepted or {"*/*": 1.0}


def quality(media_type: str, accepted: dict[str, float]) -> float:
    """How much a type is wanted: as its most specific range says, 0 when none names it."""
    main = media_type.partition("/")[0]
    ranges = (media_type, f"{main}/*", "*/*")
    return next((accepted[each] for each in ranges if each in accepted), 0.0)


def _quality(parameters: Sequence[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                number = float(value)
            except ValueError:
                return 1.0
            return min(max(number, 0.0), 1.0) if math.isfinite(number) else 1.0
    return 1.0
