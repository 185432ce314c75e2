"""Which language a mail is in."""

from __future__ import annotations

import pytest

from fullpass.models import FullPassRun
from fullpass.notices.languages import language_for
from tests.make import make_run
from tests.runner.passes import full_pass, write_export

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.mark.parametrize(
    ("asked", "language"),
    [("de", "de"), ("de-AT", "de"), ("DE_ch", "de"), ("pt-BR", "pt"), (" fr ", "fr"), ("ja", "en"),
     ("tlh-Latn", "en"), ("x", "en"), ("-", "en")],
)  # fmt: skip
def test_the_language_asked_for_or_english(asked, language):
    assert language_for(make_run(language=asked)) == language


def test_nothing_asked_and_nothing_known_is_english():
    assert language_for(make_run()) == "en"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Ich wohne seit drei Jahren in Graz und arbeite als Tischlerin, aber nicht jeden Tag.", "de"),
        ("Vivo en Sevilla desde hace tres años y trabajo como enfermera en un hospital.", "es"),
        ("私は京都に住んでいて、毎日バスで通勤しています。", "en"),
    ],
)
def test_nothing_asked_is_the_language_of_the_chats(said, language, tmp_path):
    messages = [{"role": "user", "content": said}, {"role": "assistant", "content": said}]
    chats = [{"id": f"c{n}", "title": "t", "create_time": 1.7e9, "messages": messages} for n in range(3)]
    assert full_pass(write_export(tmp_path / "export.json", chats)).code == 0
    assert language_for(FullPassRun.objects.get()) == language
