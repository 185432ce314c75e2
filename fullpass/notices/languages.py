"""The language that a mail is written in."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from django.conf import settings
from django.db.models.functions import Substr

from fullpass.models import FullPassRun
from fullpass.pipeline.language import guess_language, words

DEFAULT = "en"
SAMPLED_CHUNKS, SAMPLED_CHARACTERS = 20, 1000  # enough small words to tell languages apart


@cache
def mail_words() -> dict[str, Any]:
    """The words of every mail: language → kind of mail, "ready" or "smarter" → their parts."""
    return tomllib.loads((settings.BASE_DIR / "templates" / "mail" / "words.toml").read_text("utf-8"))


def language_for(run: FullPassRun) -> str:
    """A language that mails are written in: the one asked for, else the person's own, else English."""
    if run.language:
        return _written_in(run.language)
    # By content hash: a sample from everywhere, read by an index.
    texts = run.profile.chunks.order_by("content_hash").annotate(start=Substr("text", 1, SAMPLED_CHARACTERS))
    sample = texts.values_list("start", flat=True)[:SAMPLED_CHUNKS]
    return _written_in(guess_language(word for text in sample for word in words(text)))


def _written_in(tag: str) -> str:
    """The language of a tag such as de, de-AT or DE_at, if mails are written in it; English otherwise."""
    language = re.split(r"[-_]", tag.strip().casefold())[0]
    return language if language in mail_words() else DEFAULT
