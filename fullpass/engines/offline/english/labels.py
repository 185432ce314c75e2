"""English statements under a label: "My position: maps are for everybody", "Goal: afloat by Whitsun 2027"."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import TASK_THING

_BELIEF = (
    r"(?:position|view|opinion|conviction|belief|stance|principle|rule|motto|maxim|credo|philosophy|"
    r"standpoint)"
)
_PROJECT = r"(?:goal|aim|ambition|mission|project|side project|undertaking)"
# what a label stands in front of is one clause with it
HEAD = (
    rf"(?:my|our) (?:[\w'-]+ )?(?:{_BELIEF}|{_PROJECT})"
    r"(?: (?:for|in|of|on|when|with|as|about) [^,;:.!?]{2,50})?:\s+"
)
_OWN = re.compile(
    rf"(?:my|our) (?:[\w'-]+ )?(?:(?P<beliefs>{_BELIEF})|{_PROJECT})(?: [^,;:]{{2,50}})?: \w+ \w+ \w+"
)
_BARE = re.compile(  # a label alone may be that of a task: what tells is a day, or what goes on
    rf"(?:{_PROJECT}): (?P<what>(?P<going>\w{{3,}}ing )?.*\w \w+)"
)
_NOTICED = re.compile(  # "I notice that I get sharp when I have not been outside"
    rf"(?:i|we) (?:have )?(?:notice|noticed) that (?P<what>(?:i|we) (?!am\b|have\b)(?!.*{TASK_THING.pattern})"
    r"\w+ .*\b(?:when|whenever|as soon as|after|without|better|best|worse|more|less) \w+.*)"
)


def of_label(normal: str, dated: bool) -> str | None:
    """Give the category that the label of a clause in normal form tells; None without a label."""
    if TASK_THING.search(normal):
        return None
    if own := _OWN.match(normal):
        return "beliefs" if own["beliefs"] else "projects"
    bare = _BARE.match(normal)
    return "projects" if bare and (dated or bare["going"]) else None


def noticed_in(normal: str) -> str:
    """Give what a person says they notice of themselves, again and again; "" where they say no such thing."""
    noticed = _NOTICED.match(normal)
    return noticed["what"] if noticed else ""
