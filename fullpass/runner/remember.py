"""Asking an engine once: an answer that was paid for is kept, and found again by what was asked."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from fullpass.engines.protocol import Act
from fullpass.models import EngineResult
from fullpass.runner.freed import give_back_memory
from fullpass.runner.session import Session

T = TypeVar("T")


def remembered(
    session: Session,
    act: Act,
    asked: Any,
    answer: Callable[[], T],
    dump: Callable[[T], Any],
    load: Callable[[Any], T],
) -> T:
    """What `answer()` gives, or gave earlier to the same question by the same engine, model and prompts.

    `asked` is everything that the answer depends on, as JSON-able data or an iterator (see `digest`); `dump`
    and `load` are how the answer is kept. Raises SliceOver when the question is not to be put in this slice.
    """
    identity = {**engine_identity(session), "act": str(act), "input_hash": digest(asked)}
    found = EngineResult.objects.filter(**identity).first()
    if found is not None:
        return load(found.result)
    session.before_asking()
    given = answer()
    give_back_memory()
    with session.checkpoint(outage_since=None, claims_in_vain=0):
        EngineResult.objects.create(**identity, result=dump(given))
    return given


def kept_so_far(session: Session, act: Act, of: Any = "") -> Any:
    """What the last run that came to the end of that act left for the next one; None when none has.

    Only engines that cost something leave anything: the others are asked about everything each time.
    """
    if not session.engine.costs:
        return None
    found = EngineResult.objects.filter(**_so_far(session, act, of)).first()
    return found.result if found else None


def keep_so_far(session: Session, act: Act, data: Callable[[], Any], of: Any = "") -> None:
    """Leave this to the next run, in the place of what was left before. Call it inside a checkpoint."""
    if session.engine.costs:
        EngineResult.objects.update_or_create(**_so_far(session, act, of), defaults={"result": data()})


def _so_far(session: Session, act: Act, of: Any) -> dict[str, Any]:
    asked = digest(["so far", of])
    return {**engine_identity(session), "act": str(act), "input_hash": asked}


def engine_identity(session: Session) -> dict[str, Any]:
    """What tells answers of one person and one engine from those of others."""
    run = session.run
    return {
        "profile_id": run.profile_id,
        "engine": run.engine,
        "model": run.model,
        "prompt_version": run.prompt_version,
    }


def digest(data: Any) -> str:
    """SHA-256 of JSON-able data, as hex digits.

    That of an iterator is that of a list of all that it gives, of which one item at a time is held.
    """
    found = hashlib.sha256()
    for part in _written(data):
        found.update(part.encode())
    return found.hexdigest()


_JSON = json.JSONEncoder(sort_keys=True, ensure_ascii=False)


def _written(data: Any) -> Iterator[str]:
    """JSON-able data as JSON, an iterator item by item."""
    if not isinstance(data, Iterator):
        yield _JSON.encode(data)
        return
    yield "["
    for place, item in enumerate(data):
        yield f"{', ' if place else ''}{_JSON.encode(item)}"
    yield "]"
