"""The details that some categories carry: a project's name, a date's day, a decision's reason."""

from __future__ import annotations

import re
from datetime import datetime

from fullpass.engines.offline.calendar import resolve_date

_NAMED = re.compile(
    r"\b(?:called|named|titled|entitled|namens|heißt|mit dem Titel|llamad[ao]|se llama|"
    r"titulad[ao]|appelée?|intitulée?|nommée?|s'appelle)\s+"
    r"[\"“„«']?(?P<name>[^\s,.;:!?\"”“»]+(?:\s+(?:[A-ZÄÖÜÉ0-9][^\s,.;:!?\"”“»]*))*)"
    r"|叫(?:做)?[“《]?(?P<chinese>[^，。”》\s]{1,20})"
    r"|[,(]\s*[\"“]?(?P<apposed>(?:The\s+)?[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,3})[\"”]?\s*[,)]"
)
_WHAT = re.compile(
    r"\b(?:working on|hacking on|building|developing|writing(?: a)?|creating|designing|"
    r"learning|studying|training for|planning|"
    r"restoring|recording|maintain|schreibe an|entwickle|baue|lerne|studiere|"
    r"trainiere für|desarrollando|escribiendo|aprendiendo|"
    r"développe|écris|apprends)\s+(?:(?:a|an|the|my|our|eine?n?|un|una|une|gerade|de|le|"
    r"la|l')\s+)?(?P<what>[^,.;:!?]{3,60})",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because(?: of)?|since|so that|due to|in order to|weil|da|damit|wegen|um|"
    r"porque|para|debido a|parce que|car|pour|à cause de)\s+(?P<reason>.+)$"
    r"|因为(?P<chinese>.+)$",
    re.IGNORECASE,
)
# a reason that comes first: "Since the sea was missing, I moved to Brest"
_LED = re.compile(
    r"(?:(?:since|because|as|given that|now that|weil|da|nachdem|comme|puisque?|vu que|como|ya que|puesto "
    r"que)\b\s*"
    r"|(?:因为|由于|既然))(?P<reason>[^,，]+)[,，]\s*(?P<decision>.+)$",
    re.IGNORECASE,
)
# what has happened: its day is the last one of that name, not the next
_HAPPENED = re.compile(
    r"^(?!.*\b(?:will|going to|is|are|am|moved (?:to|from)|postponed|rescheduled|next|wird|werden)\b)"
    r".*\b(?:passed|ran|started|began|finished|met|bought|sold|signed|became|lost|won|married|retired|"
    r"graduated|"
    r"died|adopted|submitted|handed in|defended|arrived|was born|(?:habe|haben|bin|sind|hat|ist) .*\w(?:en|"
    r"t)\b)",
    re.IGNORECASE,
)
_RECURRING = re.compile(
    r"birthday|anniversary|geburtstag|hochzeitstag|jahrestag|cumpleaños|aniversario|anniversaire|生日|纪念日",
    re.IGNORECASE,
)
_END = " .!?。！？"


def details_of(category: str, statement: str, at: datetime | None, code: str) -> dict[str, str]:
    """Give what the category asks for, as far as the statement says it."""
    text = statement.strip(_END)
    if category == "projects":
        return _project(text)
    if category == "dates":
        found = resolve_date(
            text, code, at, recurring=bool(_RECURRING.search(text)), past=bool(_HAPPENED.search(text))
        )
        return {"event": text, "date": found} if found else {"event": text}
    if category == "decisions":
        led = _LED.match(text)
        if led:
            return {"decision": led["decision"], "context": led["reason"].strip()}
        reason = _REASON.search(text)
        if reason is None or reason.start() == 0:
            return {"decision": text}
        return {
            "decision": text[: reason.start()].rstrip(" ,，"),
            "context": reason["reason"] or reason["chinese"],
        }
    return {}


def _project(text: str) -> dict[str, str]:
    named = _NAMED.search(text)
    name = (named["name"] or named["chinese"] or named["apposed"]) if named else None
    what = _WHAT.search(text)
    found = name or (what["what"].strip() if what else None)
    return {"name": found, "description": text} if found else {"description": text}
