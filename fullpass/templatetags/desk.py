"""What the pages of support share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django import template
from django.contrib.admin.views.main import ChangeList
from django.db.models.options import Options
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst

from fullpass.admin.masking import PERMISSION, is_revealed, masked, revealed_until
from fullpass.desk.names import name_of, spoken
from fullpass.models import Profile

register = template.Library()
register.filter("spoken", spoken)

_TONES = {
    "complete": "good", "active": "good", "extracted": "good", "sent": "good", "accepted": "good",
    "failed": "bad", "given_up": "bad", "quarantined": "bad", "rejected": "bad",
    "refused": "warn", "conflicting": "warn", "cancelled": "warn", "stuck": "warn", "waiting": "warn",
    "processing": "busy", "started": "busy",
}  # fmt: skip


@register.filter(name="masked")
def masked_filter(text: object, profile_id: int) -> str:
    """`{{ chunk.text|masked:chunk.profile_id }}`: the text where the person is revealed, else its length."""
    return masked(text, profile_id)


@register.filter
def revealed(profile_id: int) -> bool:
    """`{% if profile.pk|revealed %}`: whether the text of that person may be shown."""
    return is_revealed(profile_id)


@register.filter
def badge(state: str, label: str = "") -> SafeString:
    """`{{ run.status|badge:run.get_status_display }}`: a state in the colour of its kind, said in words."""
    tone = _TONES.get(state, "plain")
    return format_html('<span class="badge badge-{}">{}</span>', tone, label or spoken(state))


@register.inclusion_tag("admin/fullpass/reveal_bar.html", takes_context=True)
def reveal_bar(context: dict[str, Any], person: Profile) -> dict[str, Any]:
    """Whose text this page is about, whether it is masked, and the button that changes that."""
    request = context["request"]
    return {
        "request": request,
        "csrf_token": context.get("csrf_token"),
        "person": person,
        "until": revealed_until(request.session, person.pk) if is_revealed(person.pk) else None,
        "may_reveal": request.user.has_perm(PERMISSION),
    }


@register.filter
def labelled(cells: Iterable[str], headers: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """`{% for cell in row|labelled:headers %}`: the cells of a list with what their columns are called.

    Where the window is narrow the headings are out of sight, and each cell is told by its own.
    """
    for cell, header in zip(cells, headers, strict=False):
        is_chosen = cell.startswith('<td class="action-checkbox"')
        label = SafeString("") if is_chosen else format_html(' data-label="{}"', capfirst(header["text"]))
        yield SafeString(cell[:3] + label + cell[3:])


@register.filter
def list_name(opts: Options) -> str:
    """`{{ opts|list_name }}`: what a list is called on the start page, and everywhere else."""
    return name_of(opts)


@register.simple_tag
def list_title(cl: ChangeList, title: str) -> str:
    """`{% list_title cl title %}`: the title that a page gave its list, else the name of the list."""
    return name_of(cl.opts) if title == cl.title else title
