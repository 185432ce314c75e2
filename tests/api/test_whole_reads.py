"""Who reads while versions are published gets one whole version, thousands of times."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.conf import LazySettings
from django.db import connection

from fullpass.models import Profile
from fullpass.pipeline.memory import memory_markdown
from fullpass.pipeline.sections import check_sections
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import Memory, MemoryLine
from fullpass.records import dump_lines, dump_section_fields
from tests.known import sections
from tests.make import make_profile
from tests.threads import LIMIT_SECONDS, at_once

pytestmark = pytest.mark.django_db(transaction=True)
READERS = 4
MARA = "/api/v1/profiles/mara/"
MARK = re.compile(r"mark-(\d+)")


def publish_marked(profile: Profile) -> None:
    """A version in which every part names the number of that version, many times over."""
    number = profile.versions.count() + 1
    mark = f"mark-{number}"
    raw = sections(soul={"vibe": mark}, user={"name": mark, "interests": [f"{mark} kilns", "rowing"]})
    written = check_sections({**raw, "tools": {"output_preferences": mark}})
    memory = Memory({"preferences": tuple(MemoryLine(f"{mark} line {at}", ("f",)) for at in range(40))})
    markdown = memory_markdown(memory, written_by=mark)
    profile.publish(
        kind="full_pass",
        generation="v2" if number % 2 else "v1",
        sections=dump_section_fields(written),
        memory_md=markdown,
        memory_lines=dump_lines(memory.lines),
        soulprint_text=sections_to_soulprint_text(written, markdown),
    )


@contextmanager
def publishing(mara: Profile) -> Iterator[None]:
    """One version after the other, until the block ends."""
    done = threading.Event()

    def publish() -> None:
        profile = Profile.objects.get(pk=mara.pk)
        try:
            while not done.is_set():
                publish_marked(profile)
        finally:
            connection.close()

    writer = threading.Thread(target=publish)
    writer.start()
    try:
        yield
    finally:
        done.set()
        writer.join(LIMIT_SECONDS)
    assert not writer.is_alive()


def marks(text: str) -> set[int]:
    return {int(mark) for mark in MARK.findall(text)}


@pytest.mark.parametrize("reads", [200, pytest.param(4_000, marks=pytest.mark.slow)])
def test_every_read_is_of_one_version(web_app, settings: LazySettings, reads):
    settings.FULLPASS_THROTTLE_READ = "1000000/min"
    mara = make_profile()
    publish_marked(mara)
    apps = [web_app() for _ in range(READERS)]
    seen: set[int] = set()

    def read(app) -> None:
        newest, left = 0, reads // READERS
        while left > 0 or len(seen) < 2:
            left -= 1
            answer = app.get(MARA).json()
            number = answer["version"]
            whole = [str(answer["sections"]), answer["memory_md"], answer["soulprint_text"]]
            assert [marks(part) for part in whole] == [{number}] * 3
            assert answer["sections_version"] == ("v2" if number % 2 else "v1")
            assert answer["import_status"] == ("complete" if number % 2 else "quick_ready")
            assert number >= newest
            newest = number
            seen.add(number)

    with publishing(mara):
        at_once(read, apps)


def test_memory_and_diff_are_of_one_version_too(web_app, settings: LazySettings):
    settings.FULLPASS_THROTTLE_READ = "1000000/min"
    mara = make_profile()
    publish_marked(mara)
    app = web_app()
    with publishing(mara):
        for _ in range(25):
            assert len(marks(app.get(f"{MARA}memory/").content.decode())) == 1
            answer = app.get(f"{MARA}memory/", headers={"Accept": "application/json"}).json()
            assert marks(str(answer["lines"])) == marks(answer["memory_md"]) == {answer["version"]}
            diff = app.get(f"{MARA}diff/?from=1").json()
            names = diff["sections"]["user"]["name"]
            number = diff["to_version"]["version"]
            assert (names["old"], names["new"]) == ("mark-1", f"mark-{number}")
