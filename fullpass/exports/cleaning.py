"""Text as it may be stored: without what a database refuses and without marks that no reader ever saw."""

from __future__ import annotations

import re

CITATION = re.compile(r"\ue200[^\ue200\ue201]*\ue201|【\d+(?::\d+)?†[^【】]*】")
LEFTOVER_MARK = re.compile("[\ue200-\ue202]")
LINE_END = re.compile("\r\n?|\x85")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """`text` without citation marks, control characters and white space at its ends.

    Line ends become newlines, lone surrogates U+FFFD. Tabs, joiners, direction marks and everything else that
    a script or an emoji needs stay as they are.
    """
    if not text.replace("\n", "").isprintable() or "【" in text:  # a fast test that most texts pass
        text = LEFTOVER_MARK.sub("", CITATION.sub("", text))
        text = CONTROL.sub("", LINE_END.sub("\n", text))
        text = LONE_SURROGATE.sub("�", text)
    return text.strip()
