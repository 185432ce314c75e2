"""Reading settings from the environment without failing on a wrong value.

A wrong value becomes a `Problem` and the default is used meanwhile, so that the system checks of
`fullpass.checks` can name every wrong variable at once, each with its mend.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import environ

T = TypeVar("T")

RATE = re.compile(r"^[1-9]\d*/(s|sec|second|m|min|minute|h|hour|d|day)$")
TRUE, FALSE = {"1", "true", "yes", "on", "y"}, {"0", "false", "no", "off", "n", ""}


@dataclass(frozen=True)
class Problem:
    variable: str
    found: str
    mend: str


class Environment:
    """Typed look-ups; `problems` lists what was wrong."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def text(self, name: str, default: str = "") -> str:
        return os.environ.get(name, "").strip() or default

    def flag(self, name: str, default: bool) -> bool:
        value = self.text(name).lower()
        if not value:
            return default
        if value in TRUE:
            return True
        if value not in FALSE:
            self.problem(name, value, "Use true or false.")
        return False

    def words(self, name: str, default: list[str]) -> list[str]:
        return [word.strip() for word in self.text(name).split(",") if word.strip()] or default

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        return self._parsed(name, default, int, low, high, f"Use a whole number from {low} to {high}.")

    def share(self, name: str, default: float) -> float:
        return self._parsed(name, default, float, 0.0, 1.0, "Use a number from 0 to 1, such as 0.01.")

    def choice(self, name: str, default: str, choices: tuple[str, ...]) -> str:
        value = self.text(name, default)
        if value in choices:
            return value
        self.problem(name, value, f"Use one of {', '.join(choices)}.")
        return default

    def rate(self, name: str, default: str) -> str:
        value = self.text(name, default)
        if RATE.match(value):
            return value
        self.problem(name, value, f"Use a number and a period, such as {default}.")
        return default

    def url(self, name: str, default: str, schemes: tuple[str, ...]) -> str:
        value = self.text(name, default)
        if not value or value.startswith(tuple(f"{scheme}://" for scheme in schemes)):
            return value
        self.problem(name, value, f"Use a URL that begins with {' or '.join(s + '://' for s in schemes)}.")
        return default

    def parsed_url(
        self, name: str, default: str, schemes: tuple[str, ...], parse: Callable[[str], dict[str, Any]]
    ) -> dict[str, Any]:
        """What `parse` makes of the variable, for URLs that a library understands."""
        value = self.url(name, default, schemes)
        try:
            return parse(value)
        except (environ.ImproperlyConfigured, ValueError, KeyError) as error:
            self.problem(
                name, value, f"It could not be understood ({type(error).__name__}); check its parts."
            )
            return parse(default)

    def problem(self, name: str, found: str, mend: str) -> None:
        self.problems.append(Problem(name, _without_password(found), mend))

    def _parsed(self, name: str, default: T, kind: Callable[[str], T], low: Any, high: Any, mend: str) -> T:
        value = self.text(name)
        if not value:
            return default
        try:
            number: Any = kind(value)
        except ValueError:
            number = None
        if number is None or not low <= number <= high:
            self.problem(name, value, mend)
            return default
        return number


def kept_secret(path: Path) -> str:
    """A secret made on first use and kept in a file that only its owner can read."""
    try:
        return path.read_text()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    secret = secrets.token_urlsafe(50)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secret)
    except FileExistsError:  # another process was faster: its secret counts
        return path.read_text()
    return secret


def _without_password(url: str) -> str:
    return re.sub(r"(://[^:/@]*):[^@]*@", r"\1:***@", url)
