"""Reading settings from the environment without failing on a wrong value.

A wrong value becomes a `Problem` and the default is used meanwhile, so that the system checks of
`fullpass.checks` can name every wrong variable at once, each with its mend.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TypeVar
from urllib.parse import urlsplit

import environ

T = TypeVar("T")

RATE = re.compile(r"^[1-9]\d*/(s|sec|second|m|min|minute|h|hour|d|day)$")
ALIKE = 0.85  # of two names, from 0 to 1
NEED_A_HOST = ("http", "smtp")  # and what begins so
TRUE, FALSE = {"1", "true", "yes", "on", "y"}, {"0", "false", "no", "off", "n", ""}


class Unusable(ValueError):
    """A value that was understood and cannot be used. The message says what to do."""


@dataclass(frozen=True)
class Problem:
    """A wrong value: the variable, what was found (without a password), and what to do."""

    variable: str
    found: str
    mend: str


class Environment:
    """Typed look-ups; `problems` lists what was wrong, `names` what was looked up."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.names: set[str] = set()

    def text(self, name: str, default: str = "") -> str:
        self.names.add(name)
        return os.environ.get(name, "").strip() or default

    def unknown(self, prefix: str) -> dict[str, str]:
        """Variables with that prefix that nobody looked up, such as misspelt ones.

        Each with the name that was probably meant, "" when there is none like it.
        """
        given = sorted(name for name in os.environ if name.startswith(prefix) and name not in self.names)
        return {name: next(iter(get_close_matches(name, self.names, 1, ALIKE)), "") for name in given}

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
        if not value:
            return value
        if not value.startswith(tuple(f"{scheme}://" for scheme in schemes)):
            begins = " or ".join(f"{scheme}://" for scheme in schemes)
            self.problem(name, value, f"Use a URL that begins with {begins}.")
            return default
        if not _names_its_host(value):
            scheme = value.partition("://")[0]
            self.problem(name, value, f"Name the host, and the port as a number: {scheme}://host:8443.")
            return default
        return value

    def parsed_url(
        self, name: str, default: str, schemes: tuple[str, ...], parse: Callable[[str], dict[str, Any]]
    ) -> dict[str, Any]:
        """What `parse` makes of the variable, for URLs that a library understands."""
        value = self.url(name, default, schemes)
        try:
            return parse(value)
        except Unusable as error:
            self.problem(name, value, str(error))
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
    with NamedTemporaryFile("w", dir=path.parent) as file:  # which its owner alone can read
        file.write(secrets.token_urlsafe(50))
        file.flush()
        with suppress(FileExistsError):  # another process was faster: its secret counts
            os.link(file.name, path)
    return path.read_text()


def _names_its_host(url: str) -> bool:
    """Whether a URL whose scheme needs a host has one; and a port that is a number, where it has one."""
    try:
        parts = urlsplit(url)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return not url.startswith(NEED_A_HOST)
    return bool(parts.hostname and has_port) or not url.startswith(NEED_A_HOST)


def _without_password(url: str) -> str:
    return re.sub(r"(://[^:/@]*):[^@]*@", r"\1:***@", url)
