"""`manage.py evaluate`: what it refuses, and what it asks before anything is paid."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from django.conf import LazySettings

from fullpass.evaluation.floors import broken, read_floor
from fullpass.evaluation.planted.whole import plant_everything
from fullpass.evaluation.results import Results
from fullpass.evaluation.running import Passes
from fullpass.evaluation.scores import FAULTS, SHARES, Score, Share
from fullpass.management.commands.evaluate import is_local, write_file
from tests.evaluation.conftest import Evaluate

PLANTED = plant_everything(1)


@pytest.fixture
def no_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read and nothing paid."""

    def refuse(self: Passes, export: Path, engine: str) -> Results:
        raise AssertionError("a full pass was begun")

    monkeypatch.setattr(Passes, "full_pass", refuse)


@pytest.mark.usefixtures("no_pass")
def test_calls_that_cost_money_are_told_and_need_a_yes(evaluate: Evaluate, settings: LazySettings) -> None:
    settings.ANTHROPIC_API_KEY = "key-of-a-test"
    settings.ANTHROPIC_BASE_URL = ""
    done = evaluate(engine="anthropic", seed=1)
    assert done.code == 2
    assert "--yes" in done.error
    assert "calls" in done.printed
    assert "$0." in done.printed
    settings.FULLPASS_MODEL = "a-model-that-nobody-knows"
    assert "not known" in evaluate(engine="anthropic", seed=1).printed


@pytest.mark.usefixtures("no_pass")
def test_the_anthropic_engine_needs_a_key(evaluate: Evaluate) -> None:
    done = evaluate(engine="anthropic", seed=1, yes=True)
    assert done.code == 2
    assert "ANTHROPIC_API_KEY" in done.error


@pytest.mark.usefixtures("no_pass")
@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"conversations": 10}, "takes 245 to 2000"),
        ({"floor": ["recall"]}, "is no floor"),
        ({"floor": ["recall=1.5"]}, "is no floor"),
        ({"floor": ["beauty=0.5"]}, "no figure 'beauty'"),
        ({"floor": ["states.en=0.5"]}, "no figure 'states.en'"),
        ({"conversations": 10_000}, "not 10000"),
        ({"conversations": "many"}, "takes a whole number from 0, not 'many'"),
        ({"seed": "tuesday"}, "takes a whole number from 0, not 'tuesday'"),
        ({"seed": -1}, "takes a whole number from 0, not -1"),
        ({"engine": "oracle"}, "use one of offline, anthropic"),
        ({"format": "gemini"}, "use one of chatgpt, chatgpt-thin, claude, messages"),
        ({"out": Path("/no/such/folder/figures.json")}, "There is no folder"),
        ({"out": Path("/")}, "is a folder"),
        ({"out": Path("/proc/figures.json")}, "cannot be written"),
    ],
)
def test_what_cannot_be_used_is_refused_before_anything_is_read(evaluate, options, said) -> None:
    done = evaluate(**{"seed": 1, **options})
    assert done.code == 2
    assert said in done.error
    assert done.printed == ""
    assert "\n" not in done.error


def test_floors_hold_figures_and_their_parts() -> None:
    score = Score()
    score.shares["recall"] = Share(17, 20)
    score.parts["recall"]["language"] = {"en": Share(9, 10), "de": Share(8, 10)}
    for text in ("recall=0.85", "recall.en=0.9", "precision=1"):
        assert broken(score, [read_floor(text, PLANTED)]) == []
    assert broken(score, [read_floor("recall.de=0.9", PLANTED)]) == ["recall.de is 0.800, below 0.9"]


def test_a_fault_breaks_every_evaluation() -> None:
    for fault in FAULTS:
        score = Score()
        score.faults[fault] = 2
        assert broken(score, []) == [f"2 {fault.replace('_', ' ')}"]


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:8100", True),
        ("http://127.9.9.9", True),
        ("http://localhost:1", True),
        ("http://[::1]:8100", True),
        ("", False),
        ("https://api.example.com", False),
        ("http://localhost.example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://10.0.0.1", False),
    ],
)
def test_only_this_machine_is_local(url: str, local: bool) -> None:
    assert is_local(url) is local


def test_every_figure_is_explained_in_the_documentation() -> None:
    page = Path(__file__).parents[2].joinpath("docs", "evaluation.md").read_text(encoding="utf-8")
    for name in (*SHARES, *FAULTS):
        assert f"**{name.replace('_', ' ')}**" in page


def test_the_file_is_written_whole_and_a_device_is_left_as_it_is(tmp_path: Path) -> None:
    out = tmp_path / "figures.json"
    out.write_text("older")
    write_file(out, "newer")
    assert [path.name for path in tmp_path.iterdir()] == ["figures.json"]
    assert out.read_text() == "newer"
    write_file(Path(os.devnull), "nothing")
    assert not Path(os.devnull).is_file()
