"""Names that are no name: an assistant called Assistant."""

from __future__ import annotations

import re

from fullpass.pipeline.language import fold
from fullpass.pipeline.words import listed

_GENERIC = listed(
    """assistant assistants assistent assistentin assistente asistente ai ki ia bot chatbot robot helper
    helferlein helfer ayudante aide buddy soul soulprint friend companion agent model llm gpt chatgpt
    claude gemini copilot system chat sidekick name untitled anonymous ассистент помощник бот"""
)
_FILLERS = frozenset(
    listed(
        """your my the a an our user users personal virtual digital smart friendly helpful new custom default
    generic powered based dein mein der die das el la le il tu mi mon ton i am"""
    )
)
_GENERIC_UNSPACED = (
    "助手",
    "助理",
    "机器人",
    "機器人",
    "アシスタント",
    "ボット",
    "人工智能",
    "小助手",
    "비서",
    "도우미",
    "봇",
    "어시스턴트",
)
_GLUED = re.compile(f"(?:{'|'.join(sorted(_GENERIC, key=len, reverse=True))})+")


def is_generic_name(name: str) -> bool:
    """Say whether a name says only what its bearer is: "Assistant", "Your AI", "A.I.", "HelperBot 3000"."""
    letters = re.findall(r"[^\W\d_]+", fold(name).casefold())
    if not letters:
        return True
    if "".join(letters) in _GENERIC_UNSPACED:
        return True
    telling = [word for word in letters if word not in _FILLERS]
    glued = _GLUED.fullmatch("".join(letters)) is not None
    return glued or all(_GLUED.fullmatch(word) for word in telling)
