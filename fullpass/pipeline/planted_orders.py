"""Words in a person's message that are not theirs: orders to an assistant in what they pasted."""

from __future__ import annotations

import re

from fullpass.pipeline.language import fold, sentence_around

REACH = 300  # characters before a quote, in its paragraph, in which an order to forget or obey counts

_ORDER = re.compile(
    r"(?i)(?:^|[.!?,;:#>*(\"'\n-]\s*|\b(?:please|and|now|then|bitte|und|por favor)\s+)"
    r"(?:ignore|disregard|forget|override|ignoriere|vergiss|vergesst|missachte|oublie[zr]?|ignore[zr]|"
    r"ignora|olvida|olvide|esquece|esqueca|dimentica)\b[^.!?\n]{0,40}?"
    r"\b(?:above|instructions?|rules|prompts?|chat|conversation|messages?|context|"
    r"anweisung\w*|regeln|oben|obige\w*|chatverlauf|"
    r"instruc\w*|consignes?|ci-dessus|messages|anterior(?:es)?|reglas|istruzioni|regole)\b"
    r"|(?:忽略|无视|無視|忘记|忘記)[^。！？\n]{0,12}(?:以上|之前|前面|上文|上述|指令|指示)"
    r"|以上の(?:指示|命令)を無視"
)
_FORGED = re.compile(
    r"(?i)</?(?:message|system|conversation|conversations|facts|memory)\b|\[/?INST\]|<\|\w+\|>|"
    r"(?:^|\n)\W{0,6}(?:system|new task|new instructions?)\s*:|\"statement\"\s*:"
)
_THE_USER = re.compile(
    r"(?i)\bthe user(?:'s)?\b|\b(?:der|dem|den|des|die) (?:be)?nutzer(?:s|in)?\b|\bl'utilisat(?:eur|rice)\b|"
    r"\b(?:el|del|al|o|do) usuario\b|\bla usuaria\b|\bl'utente\b|用户|用戶|ユーザー"
)
_FIRST_PERSON = re.compile(
    r"(?i)\b(?:i|i'm|i've|my|me|mine|we|our|us|ich|mein\w*|mir|mich|wir|unser\w*|je|j'\w+|mon|ma|mes|nous|notre|nos|"
    r"yo|mi|mis|nosotros|nuestr\w+|eu|meu|minha|nos|noi|io|mio|mia)\b|[我咱私僕俺]"
)


def is_planted_order(text: str, start: int, end: int, *, tells_of_user: bool = False) -> bool:
    """Say whether `text[start:end]` of a message stands in an order to an assistant.

    That is: before it in its paragraph an assistant is told to ignore what it was told, or its sentence or
    paragraph forges the marks of another speaker, or its sentence speaks of "the user" without any "I", as
    nobody speaks of themselves; in instructions and notes, which `tells_of_user`, that last is no sign.
    """
    begin = max(text.rfind("\n\n", 0, start) + 1, start - REACH, 0)
    close = text.find("\n\n", end)
    passage = fold(text[begin : min(end + REACH, close if close >= 0 else len(text))])
    if _ORDER.search(fold(text[begin:end])) or _FORGED.search(passage):
        return True
    if tells_of_user:
        return False
    sentence = fold(sentence_around(text, start, end))
    return bool(_THE_USER.search(sentence)) and not _FIRST_PERSON.search(sentence)
