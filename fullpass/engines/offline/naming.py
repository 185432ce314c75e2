"""The name of a thing that is told in the sentence after it: "I'm building a bot. It's called Pip."."""

from __future__ import annotations

import re

from fullpass.engines.offline.sentences import Slice

_FARTHEST = 4  # characters between the two sentences
_LONGEST = 320  # characters of both
_NAME = (
    r"[\"“„«]?[A-ZÄÖÜÉ][\w'’-]*(?: (?:[A-ZÄÖÜÉ0-9][\w'’-]*|of|the|and|und|die|der|das|de|la|le|et|y))*"
    r"(?<! and)(?<! und)[\"”“»]?"
)
_NAMES_IT = re.compile(
    rf"(?:(?:It|She|He)(?:['’]s| is) (?:called|named) |(?:Its|Her|His|The) name is |(?:The )?[Ww]orking "
    rf"title:? (?:is )?|"
    rf"Name: |(?:Es|Sie|Er) heißt |Arbeitstitel:? |(?:Il|Elle) s['’]appelle |Se llama "
    rf"){_NAME}(?=[\s,.;!?…]|$)"
)


def with_name(text: str, quote: Slice, statement: str, following: Slice) -> tuple[Slice, str]:
    """Give quote and statement with the name that the following sentence of `text` gives, if it gives one."""
    match = _NAMES_IT.match(following.text)
    if match is None or following.start - quote.end > _FARTHEST:
        return quote, statement
    end = following.start + match.end()
    if end - quote.start > _LONGEST:
        return quote, statement
    return Slice(quote.start, text[quote.start : end]), f"{statement} {match.group()}."
