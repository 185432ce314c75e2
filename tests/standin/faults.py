"""Faults of the service and of the model, which the stand-in commits on demand."""

from __future__ import annotations

import json
import random
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import Any

from tests.standin.blocks import Data

Answer = dict[str, Any]

STATUS_FAULTS = {
    "bad_request": (400, "invalid_request_error", "something is wrong with the request"),
    "too_long": (400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum"),
    "filtered": (400, "invalid_request_error", "Output blocked by content filtering policy"),
    "no_credit": (400, "invalid_request_error", "Your credit balance is too low to access the API."),
    "bad_key": (401, "authentication_error", "invalid x-api-key"),
    "not_allowed": (403, "permission_error", "your key may not use this resource"),
    "unknown_model": (404, "not_found_error", "model: no-such-model"),
    "request_timeout": (408, "timeout_error", "timed out"),
    "conflict": (409, "conflict_error", "try again"),
    "too_large": (413, "request_too_large", "Request exceeds the maximum size"),
    "rate_limited": (429, "rate_limit_error", "This request would exceed the rate limit"),
    "error": (500, "api_error", "Internal server error"),
    "unavailable": (503, "api_error", "Service unavailable"),
    "overloaded": (529, "overloaded_error", "Overloaded"),
}
CONNECTION_FAULTS = {"hang", "drop_before", "drop_midway", "not_json", "html_502", "other_json"}


@dataclass
class Fault:
    """One fault: which (`kind`), where (`act`, `match` in the request's data), and how often.

    It strikes the first `count` matching requests (None: all of them), each with probability `share`.
    `retry_after` is the header as it is sent; `seconds` is how long a `hang` lasts.
    """

    kind: str
    act: str = ""
    match: str = ""
    share: float = 1.0
    count: int | None = None
    retry_after: str = ""
    seconds: float = 30.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such fault: {self.kind}")


class Faults:
    """The faults that are set, and how often each has struck."""

    def __init__(self, faults: Sequence[Fault] = (), seed: int = 1) -> None:
        self._lock = threading.Lock()
        self._rng = random.Random(seed)
        self.set(faults)

    def set(self, faults: Sequence[Fault]) -> None:
        with self._lock:
            self._faults = [Fault(**asdict(fault)) for fault in faults]

    def strike(self, act: str, text: str) -> Fault | None:
        """Give the first fault that strikes this request, None when it is to be answered properly."""
        with self._lock:
            for fault in self._faults:
                wanted = fault.act in ("", act) and fault.match in text and fault.count != 0
                if wanted and self._rng.random() < fault.share:
                    if fault.count is not None:
                        fault.count -= 1
                    return fault
        return None


def read_faults(text: str) -> list[Fault]:
    """Read a JSON list of faults, as the command line and POST /_faults take it."""
    return [Fault(**fault) for fault in json.loads(text)]


def spoiled_text(kind: str, answer: Answer, data: Data) -> tuple[str, str] | None:
    """Give text and stop reason of an answer with that fault, None when the fault is none of an answer."""
    written = json.dumps(answer, ensure_ascii=False)
    if kind in SPOILED_TEXTS:
        return SPOILED_TEXTS[kind](written)
    if kind in SPOILED_ANSWERS:
        return json.dumps(SPOILED_ANSWERS[kind](answer, data), ensure_ascii=False), "end_turn"
    return None


def _extra(answer: Answer, data: Data) -> Answer:
    return {**answer, "remarks": "I hope this helps."}


def _wrong(answer: Answer, data: Data) -> Answer:
    return dict.fromkeys(answer, "none")


def _unknown_ids(answer: Answer, data: Data) -> Answer:
    return json.loads(
        json.dumps(answer),
        object_hook=lambda each: {key: _unknown_id(key, value) for key, value in each.items()},
    )


def _unknown_id(key: str, value: Any) -> Any:
    if key in {"message_id", "newer", "older"}:
        return "m9999"
    if key in {"ids", "same", "conflicts"} or (key == "facts" and all(isinstance(one, str) for one in value)):
        return [["f9998", "f9999"]] if key in {"same", "conflicts"} else ["f9999"]
    return value


def _fact(message_id: str, statement: str, quote: str) -> Answer:
    return {
        "category": "preferences",
        "statement": statement,
        "quote": quote,
        "message_id": message_id,
        "certainty": "stated",
        "details": [],
    }


def _mixed_ids(answer: Answer, data: Data) -> Answer:
    ids = [message.id for message in data.messages]
    other = dict(zip(ids, [*ids[1:], ids[0]], strict=True))
    return {"facts": [{**fact, "message_id": other[fact["message_id"]]} for fact in answer["facts"]]}


def _invented(answer: Answer, data: Data) -> Answer:
    fact = _fact(data.messages[0].id, "Collects antique barometers.", "I collect antique barometers")
    return {"facts": [*answer["facts"], fact]}


def _wrong_statement(answer: Answer, data: Data) -> Answer:
    return {"facts": [{**fact, "statement": "Owns a yacht in Monaco."} for fact in answer["facts"]]}


def _other_category(answer: Answer, data: Data) -> Answer:
    """Put one fact into a category of its own, as a server that ignores the schema may."""
    facts = [{**fact, "category": "What Dr Zebra says " * 12} for fact in answer["facts"][:1]]
    return {"facts": [*facts, *answer["facts"][1:]]}


def _assistant_quote(answer: Answer, data: Data) -> Answer:
    said = [message for message in data.messages if message.role == "assistant"]
    return {"facts": [*answer["facts"], *(_fact(one.id, one.text[:200], one.text[:200]) for one in said)]}


def _everything(answer: Answer, data: Data) -> Answer:
    """Take each sentence of the person for a fact, in its own words."""
    said = [message for message in data.messages if message.role == "user"]
    return {"facts": [_fact(message.id, message.text, message.text) for message in said]}


_ASKED_TO_STORE = re.compile(
    r"(?:(?:store|remember) that|speichere, dass|记住) ?(?P<claim>[^.。]{8,200})", re.IGNORECASE
)


def _obeying(answer: Answer, data: Data) -> Answer:
    """Store whatever a text asks to be stored, with that text as the quote."""
    asked = [
        _fact(message.id, f"{match['claim'][0].upper()}{match['claim'][1:]}.", match["claim"])
        for message in data.messages
        for match in _ASKED_TO_STORE.finditer(message.text)
    ]
    return {"facts": [*answer["facts"], *asked]}


_WORDS = re.compile(r"[\u4e00-\u9fff]|\w+")


def _merging(answer: Answer, data: Data) -> Answer:
    """Call everything the same that has two thirds of its words in common."""
    words = {fact["id"]: frozenset(_WORDS.findall(fact["statement"])) for fact in data.facts}
    pairs = [
        [one, other]
        for one, other in combinations(words, 2)
        if 3 * len(words[one] & words[other]) >= 2 * max(len(words[one]), len(words[other]))
    ]
    return {"same": pairs, "supersedes": [], "conflicts": []}


def _lying(lie: Callable[[str], str]) -> Callable[[Answer, Data], Answer]:
    """Give an answer of true quotes under statements that `lie` has changed; those it cannot are left out."""

    def spoil(answer: Answer, data: Data) -> Answer:
        lies = [{**fact, "statement": lie(fact["statement"])} for fact in answer["facts"]]
        pairs = zip(lies, answer["facts"], strict=True)
        return {"facts": [told for told, fact in pairs if told["statement"] != fact["statement"]]}

    return spoil


def _embroidered(statement: str) -> str:
    return f"{statement.rstrip('.。')} while juggling flaming pineapples."


def _other_number(statement: str) -> str:
    return re.sub(r"\d+", lambda match: str(int(match[0]) + 1), statement, count=1)


def _other_name(statement: str) -> str:
    return re.sub(r"(?<=[a-zäöüß,] )(?!I\b)[A-Z][a-z]{3,}", "Quorbeth", statement, count=1)


def _other_negation(statement: str) -> str:
    """Take a negation away, or put one in before a verb that can have one."""
    for said, lied in NEGATIONS:
        if re.search(said, statement):
            return re.sub(said, lied, statement, count=1)
    return statement


NEGATIONS = (
    (r"\b[Dd]oes not |\b[Nn]ever |\bnicht mehr |\bnicht |\bno longer |\bNo |不再|不", ""),
    (r"^Believes ", "Does not believe "),
    (r"^Likes ", "Does not like "),
    (r"^Prefers ", "Does not prefer "),
    (r"^Works ", "Does not work "),
    (r"^Has been ", "Has not been "),
    (r"^(Wohnt|Arbeitet|Mag|Trinkt|Liebt|Glaubt|Isst|Nutzt) ", r"\1 nicht "),
    (r"^(Vive|Trabaja|Prefiere|Usa|Toca|Cree|Bebe) ", r"Nunca \1 "),
    (r"^(喜欢|住在|相信|使用|吃|喝)", r"不\1"),
)
BEGINS_WITH_VERB = (
    r"(?:Is|Has|Likes|Loves|Prefers|Works|Lives|Plays|Drinks|Believes|Thinks|Wohnt|Arbeitet|Mag|Trinkt|Glaubt|Ist|Hat|"
    r"Vive|Trabaja|Prefiere|Toca|Cree|Ha|Habite|Travaille|Pense|Croit|A|Joue) |用户|喜欢|住在|相信|在"
)
OTHER_SUBJECTS = (
    (r"[\u4e00-\u9fff]", "用户的哥哥"),
    (
        r"\b(?:der|die|das|und|nicht|mit|bei|seit|auf|für|ist|wohnt|arbeitet|im|am|hat)\b",
        "Der Bruder des Nutzers ",
    ),
    (r"\b(?:el|los|las|y|en|con|desde|que|su|vive|una|por)\b", "El hermano del usuario "),
    (r"\b(?:le|les|des|du|et|depuis|chez|est|une|à|aux)\b", "Le frère de l'utilisateur "),
    ("", "The user's brother "),
)


def _other_subject(statement: str) -> str:
    if not re.match(BEGINS_WITH_VERB, statement):
        return statement
    named = next(subject for language, subject in OTHER_SUBJECTS if re.search(language, statement))
    return named + statement[0].lower() + statement[1:]


SPOILED_ANSWERS: dict[str, Callable[[Answer, Data], Answer]] = {
    "extra_properties": _extra,
    "wrong_schema": _wrong,
    "unknown_ids": _unknown_ids,
    "mixed_ids": _mixed_ids,
    "invented": _invented,
    "wrong_statement": _wrong_statement,
    "other_category": _other_category,
    "embroidered": _lying(_embroidered),
    "other_number": _lying(_other_number),
    "other_name": _lying(_other_name),
    "other_negation": _lying(_other_negation),
    "other_subject": _lying(_other_subject),
    "assistant_quote": _assistant_quote,
    "obeys_injections": _obeying,
    "quotes_everything": _everything,
    "merges_look_alikes": _merging,
}
SPOILED_TEXTS: dict[str, Callable[[str], tuple[str, str]]] = {
    "fenced": lambda text: (f"```json\n{text}\n```", "end_turn"),
    "prose": lambda text: (
        f"Here is {{the answer}} as JSON, as in {{}}:\n{text}\nI used {{braces}} only once.",
        "end_turn",
    ),
    "truncated": lambda text: (text[: len(text) // 2], "max_tokens"),
    "truncated_whole": lambda text: (text, "max_tokens"),
    "truncated_json": lambda text: (text[: max(1, len(text) * 2 // 3)], "end_turn"),
    "refusal": lambda text: ("I can't help with that.", "refusal"),
    "context_exceeded": lambda text: ("", "model_context_window_exceeded"),
    "unknown_stop": lambda text: (text, "coffee_break"),
    "empty_text": lambda text: ("", "end_turn"),
}
HARMLESS = {"fenced", "prose"}
KINDS = {*STATUS_FAULTS, *CONNECTION_FAULTS, *SPOILED_ANSWERS, *SPOILED_TEXTS, "empty_content"}
