"""English clauses of the first person that tell of one day only, or that are put into another clause."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.skeleton import Skeleton
from fullpass.engines.offline.english.verbs import KIND

_ONCE = re.compile(  # an act of one day, a slip, a wish of the moment, a share of the week
    r"past (?!quit|resign|marry|divorce|separate|retire|move|emigrate|relocate|enroll?|start)\w+ "
    r"(?:on|at|last|this) (?:\w+day|noon|night|week|morning)$"
    r"|past leave .* with (?:\w+ )?an? \w+ of\b|past promise to (?!never\b|always\b|not\b|quit|stop|give up)"
    r"|(?:past|perfect) decide to (?:\w+ ){1,2}?(?:it|this|that|them|so)\b"
    r"|present fall (?!asleep|ill|in love)|present do (?:the )?"
    r"(?:\w+day|morning|afternoon|evening|night|weekend)s?\b"
    r"|meant (?:drop|cut|give|leave|return|cancel|switch) (?:a|an|the) (?:\w+ )?\w+$"
    r"|perfect be (?:\w+ )?(?:tired|exhausted|ill|sick|cold|sad|busy|awake|nervous|stressed|restless)\b"
    r"|perfect do the\b"
)


def is_once(found: Skeleton) -> bool:
    """Say whether a clause tells of one act, a slip, a wish of the moment or a share of the week."""
    return _ONCE.match(f"{found.tense} {found.verb} {found.rest}") is not None


def is_put_in(found: Skeleton) -> bool:
    """Say whether a clause is but put into another: "he is, I think, furious"."""
    spoken = KIND.get(found.verb, "") in ("belief", "view")
    return spoken and found.rest.startswith(",") and " that " not in found.rest
