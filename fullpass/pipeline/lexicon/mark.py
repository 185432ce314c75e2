"""What a closed class of words is: what says it, and what bears it out."""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """A class: what says it by language, and what else bears it out."""

    says: dict[str, str]
    borne_out: str
    in_characters: str = r"(?!)"
