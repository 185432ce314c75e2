"""Writes ChatGPT exports of any size, in flat memory.

    python -m benchmarks.bulk_export export.zip --conversations 5000 --megabytes 88

The same arguments write the same bytes. Messages have the shapes of real exports: system and tool messages,
thoughts, regenerated answers on abandoned branches, custom instructions, citation marks, code, many scripts.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import uuid
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SHARD = 100  # conversations in a file of a ZIP, as ChatGPT delivers them
FIRST_DAY = 1_690_000_000.0  # July 2023, in seconds since 1970
DAYS = 900
POOL = 3000  # sentences; far more text than the 32 KB that deflate can look back, so ratios are realistic

THINGS = (
    "Python", "a garden shed", "my thesis", "the marathon plan", "a Django service", "sourdough", "a loan",
    "the move to Lisbon", "Kubernetes", "my sister's wedding", "a board game", "the tax return", "PostgreSQL",
    "a novel about tides", "the school board", "an old Volvo", "beekeeping", "the quarterly report",
)  # fmt: skip
PERSONAL = (
    "I prefer short answers without bullet points when I ask about {0}.",
    "We decided to postpone {0} until after {1}, mostly because of money.",
    "My deadline for {0} is {2} and I am nervous about it.",
    "I work as a nurse and I only have evenings for {0}.",
    "For me {0} matters more than {1}, that has always been so.",
    "Ich arbeite seit {2} an {0} und brauche einen kürzeren Weg.",
    "我从{2}开始做{0}，请用简单的话解释。",
    "Я живу в Казани и занимаюсь {0} с {2} года.",
)
ORDINARY = (
    "Could you explain how {0} relates to {1}, step by step?",
    "There are several ways to look at {0}, and each has its price.",
    "First check {0}; then compare it with {1} and write down what differs.",
    "The usual advice since {2} is to start small and to measure early.",
    "What would you change about {0} if {1} did not exist?",
    "def handle(item):\n    return [part.strip() for part in item.split(',') if part]  # {0}, {2}",
)
INSTRUCTIONS = (
    "The user provided the following information about themselves. This user profile is shown to you in all "
    "conversations they have -- this means it is not relevant to 99% of requests.\nUser profile:\n```{}```"
)


class _Writer:
    """Makes conversations from one random source."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.personal = [self._sentence(PERSONAL) for _ in range(POOL // 4)]
        self.ordinary = [self._sentence(ORDINARY) for _ in range(POOL)]

    def _sentence(self, patterns: tuple[str, ...]) -> str:
        pick = self.random.choice
        padding = " ".join(pick(THINGS) for _ in range(self.random.randrange(4)))
        year = f"{self.random.randrange(2019, 2027)}-{self.random.randrange(1, 13):02}"
        return pick(patterns).format(pick(THINGS), pick(THINGS), year) + (f" ({padding})" if padding else "")

    def identity(self) -> str:
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def text(self, pool: list[str], characters: float) -> str:
        sentences: list[str] = []
        while characters > 0:
            sentences.append(self.random.choice(pool))
            characters -= len(sentences[-1]) + 1
        return " ".join(sentences)

    def conversation(self, size: float) -> dict[str, Any]:
        """One conversation of about `size` bytes of JSON."""
        start = FIRST_DAY + self.random.random() * DAYS * 86400
        nodes: dict[str, Any] = {}
        tip = self._add(nodes, None, "system", {"content_type": "text", "parts": [""]}, start, hidden=True)
        profile = INSTRUCTIONS.format("Preferred name: Ann. " + self.personal[int(start) % 5])
        context = {"content_type": "user_editable_context", "user_profile": profile, "user_instructions": ""}
        tip = self._add(nodes, tip, "user", context, start, hidden=True)
        written, at = 2200, start
        while written < size or len(nodes) < 4:
            at += 30
            length = min(self.random.expovariate(1 / 400), size)
            question = self.text(self.personal + self.ordinary, length)
            tip = self._add(nodes, tip, "user", {"content_type": "text", "parts": [question]}, at)
            tip = self._aside(nodes, tip, at)
            answer = self.text(self.ordinary, 2.5 * length) + " \ue200cite\ue202turn0search1\ue201"
            content = {"content_type": "text", "parts": [answer]}
            if self.random.random() < 0.08:
                self._add(nodes, tip, "assistant", content, at + 5)  # regenerated: this one was abandoned
            tip = self._add(nodes, tip, "assistant", content, at + 9)
            written += len(question.encode()) + len(answer.encode()) + 1600
        identity = self.identity()
        return {
            "id": identity, "conversation_id": identity, "title": self.text(self.ordinary, 20)[:60],
            "create_time": start, "update_time": at + 9, "current_node": tip, "mapping": nodes,
            "default_model_slug": "gpt-4o", "gizmo_id": None, "is_archived": self.random.random() < 0.05,
            "is_do_not_remember": self.random.random() < 0.01,
        }  # fmt: skip

    def _aside(self, nodes: dict[str, Any], tip: str, at: float) -> str:
        """Now and then a thought, or a search with its result."""
        if self.random.random() < 0.1:
            thought = {"summary": "Thinking", "content": self.text(self.ordinary, 300)}
            return self._add(nodes, tip, "assistant", {"content_type": "thoughts", "thoughts": [thought]}, at)
        if self.random.random() < 0.1:
            call = {"content_type": "code", "language": "unknown", "text": "search('news')"}
            tip = self._add(nodes, tip, "assistant", call, at, recipient="browser")
            result = {"content_type": "tether_browsing_display", "result": self.text(self.ordinary, 600)}
            return self._add(nodes, tip, "tool", result, at)
        return tip

    def _add(
        self,
        nodes: dict[str, Any],
        parent: str | None,
        role: str,
        content: dict[str, Any],
        at: float,
        hidden: bool = False,
        recipient: str = "all",
    ) -> str:
        key = self.identity()
        metadata: dict[str, Any] = {
            "model_slug": "gpt-4o",
            "request_id": self.identity(),
            "timestamp_": "absolute",
        }
        if hidden:
            metadata["is_visually_hidden_from_conversation"] = True
        message = {
            "id": key, "author": {"role": role, "name": None, "metadata": {}}, "create_time": at,
            "update_time": None, "content": content, "status": "finished_successfully", "end_turn": True,
            "weight": 1.0, "metadata": metadata, "recipient": recipient, "channel": None,
        }  # fmt: skip
        nodes[key] = {"id": key, "message": message, "parent": parent, "children": []}
        if parent:
            nodes[parent]["children"].append(key)
        return key


def bulk_conversations(conversations: int, target_bytes: int, seed: int) -> Iterator[str]:
    """JSON texts of `conversations` conversations, together about `target_bytes`; lengths vary as in life."""
    writer = _Writer(seed)
    left = float(target_bytes)
    for remaining in range(conversations, 0, -1):
        share = left / remaining * writer.random.lognormvariate(-0.32, 0.8)  # a mean of 1
        text = json.dumps(writer.conversation(share), ensure_ascii=False, separators=(",", ":"))
        left -= len(text.encode()) + 1
        yield text


def write_bulk_export(path: Path, *, conversations: int, target_bytes: int, seed: int = 1) -> None:
    """Write an export of about `target_bytes` of JSON: sharded when `path` ends in .zip, else one file."""
    texts = bulk_conversations(conversations, target_bytes, seed)
    if path.suffix != ".zip":
        with path.open("w", encoding="utf-8") as file:
            _write_list(file, texts, conversations)
        return
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        for shard in range(0, conversations, SHARD):
            info = zipfile.ZipInfo(f"conversations-{shard // SHARD:03}.json")
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w", force_zip64=True) as member:
                _write_list(
                    io.TextIOWrapper(member, encoding="utf-8"), texts, min(SHARD, conversations - shard)
                )


def _write_list(file: io.TextIOBase | Any, texts: Iterator[str], number: int) -> None:
    file.write("[")
    for position in range(number):
        file.write(("," if position else "") + next(texts))
    file.write("]")
    file.flush()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path)
    parser.add_argument("--conversations", type=int, default=5000)
    parser.add_argument("--megabytes", type=int, default=88)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    size = options.megabytes * 1024 * 1024
    write_bulk_export(options.path, conversations=options.conversations, target_bytes=size, seed=options.seed)


if __name__ == "__main__":
    main()
