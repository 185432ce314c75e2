"""Whatever comes in whatever order, chats, answers or facts: facts, evidence and MEMORY are the same."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fullpass.evaluation.planted.whole import FEWEST, plant_everything
from fullpass.models import Evidence, Fact
from tests.runner.newer_exports import two_exports
from tests.runner.passes import bundle, full_pass, write_export
from tests.seeds import fresh_seed
from tests.standin.thinking import think

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
SEED = fresh_seed()
ORDERED = ("same", "supersedes", "conflicts", "facts")  # lists of answers whose order means nothing


def shuffled(answer: Any, rng: random.Random) -> Any:
    """The same answer with its facts, relations and the ids of relations in another order."""
    answer = {name: rng.sample(each, len(each)) if name in ORDERED else each for name, each in answer.items()}
    for name in ("same", "conflicts"):
        if name in answer:
            answer[name] = [rng.sample(group, len(group)) for group in answer[name]]
    return answer


def disordered(monkeypatch: pytest.MonkeyPatch, rng: random.Random) -> None:
    """Let answers come in another order, and in each of them its parts."""
    from fullpass.engines.extraction import extract_facts_parallel

    def in_any_order(*args: Any, **kwargs: Any) -> Iterator[Any]:
        results = list(extract_facts_parallel(*args, **kwargs))
        yield from rng.sample(results, len(results))

    monkeypatch.setattr("fullpass.runner.extract.extract_facts_parallel", in_any_order)
    monkeypatch.setattr("tests.standin.server.think", lambda *asked: shuffled(think(*asked), rng))


def everything_told(user_id: str) -> dict[str, Any]:
    """What the person's tables and files hold of facts, evidence and MEMORY, ids of rows apart."""
    files = bundle(user_id)
    facts = [json.loads(line) for line in files["facts.jsonl"].splitlines()]
    for evidence in (each for fact in facts for each in fact["evidence"]):
        del evidence["chunk_id"]
    lines = json.loads(files["memory.json"])
    return {
        "facts.jsonl": json.dumps(facts, ensure_ascii=False),
        "MEMORY.md": files["MEMORY.md"],
        "lines": json.dumps([lines["lines"], lines["left_out"]], ensure_ascii=False),
        "facts": list(
            Fact.objects.filter(profile__user_id=user_id)
            .order_by("key")
            .values_list(
                "key", "statement", "status", "superseded_by__key", "confidence", "first_seen", "last_seen",
                "times_said", "source", "certainty", "details", "quarantine_reason", "vanished",
            )
        ),
        "evidence": list(
            Evidence.objects.filter(fact__profile__user_id=user_id)
            .order_by("fact__key", "conversation__external_id", "message_id", "start")
            .values_list("fact__key", "conversation__external_id", "message_id", "start", "quote",
                         "chunk__content_hash", "observed_at", "role")
        ),
    }  # fmt: skip


def in_many_orders(export: list[Any], times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert full_pass(write_export(tmp_path / "export.json", export), user_id="in-order").code == 0
    expected = everything_told("in-order")
    assert expected["evidence"]
    for nth in range(times):
        rng = random.Random(SEED + nth)
        with monkeypatch.context() as patched:
            disordered(patched, rng)
            path = write_export(tmp_path / f"{nth}.json", rng.sample(export, len(export)))
            assert full_pass(path, user_id=f"disordered-{nth}").code == 0
        told = everything_told(f"disordered-{nth}")
        for name, before in expected.items():
            assert told[name] == before, (SEED, nth, name)


def test_the_order_in_which_things_come_changes_no_fact_and_no_line(service, tmp_path, monkeypatch):
    export = two_exports(SEED, 24).newer
    again = [{**chat, "id": f"{chat['id']}-again", "create_time": chat["create_time"] + n} for n, chat in
             enumerate(export[:8])]  # fmt: skip
    in_many_orders(export + again, 2, tmp_path, monkeypatch)


@pytest.mark.slow
@pytest.mark.parametrize("groups", [False, True])
def test_the_same_of_everything_that_is_planted(groups, service, tmp_path, monkeypatch):
    if groups:  # as with more facts than one question holds
        monkeypatch.setattr("fullpass.engines.anthropic.engine.CONSOLIDATE_INPUT_TOKENS", 2_000)
    in_many_orders(plant_everything(SEED, FEWEST).export, 2, tmp_path, monkeypatch)
