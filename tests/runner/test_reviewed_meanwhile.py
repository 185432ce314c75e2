"""A person's word on a fact is not lost to a run that is under way."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest
from django.db import connection

from fullpass.evaluation.planted import plant
from fullpass.models import Fact, Profile, ProfileVersion
from fullpass.reviews import review_fact
from fullpass.runner import memory, publish
from tests.runner.passes import full_pass, write_export
from tests.seeds import fresh_seed
from tests.threads import LIMIT_SECONDS

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"


def told_facts(version: ProfileVersion) -> list[str]:
    return [fact for group in version.memory_lines.values() for line in group for fact in line["facts"]]


def reviewing(monkeypatch, module, name, review):
    """Let `review` be said right after the module's function of that name has given its answer, once."""
    inner, said = getattr(module, name), []

    def answer_then_review(*args, **kwargs):
        answer = inner(*args, **kwargs)
        if not said:
            said.append(True)
            review(Profile.objects.get(), answer)
        return answer

    monkeypatch.setattr(module, name, answer_then_review)


def test_a_fact_rejected_while_memory_is_written_never_comes_into_it(monkeypatch):
    rejected, corrected = [], []

    def review(profile, written):
        first, second = [line.facts for group in written.lines.values() for line in group][:2]
        rejected.extend(first)
        corrected.extend(second[:1])
        for key in rejected:
            review_fact(profile, key, status="rejected")
        review_fact(profile, corrected[0], statement="Collects maps of 1890")

    reviewing(monkeypatch, memory, "generate_memory_section", review)
    done = full_pass(SAMPLE)
    assert done.code == 0, done.error
    assert rejected
    published = ProfileVersion.objects.filter(fact_states__has_key=rejected[0])
    assert [version.kind for version in published.order_by("number")] == ["memory", "full_pass"]
    for version in published:
        assert not set(rejected) & set(told_facts(version))
        assert version.fact_states[rejected[0]] == "rejected"
        assert "Collects maps of 1890" in version.memory_md
        assert version.statements == {corrected[0]: "Collects maps of 1890"}
    assert done.report["ledger"]["facts"]["rejected"] == len(rejected)


def test_a_fact_rejected_while_v2_is_written_leaves_the_sections_that_rest_on_it(monkeypatch):
    seen = {}

    def review(profile, written):
        for where, sources in written.sources.items():
            keys = [source for source in sources if isinstance(source, str)]
            if keys and len(keys) == len(sources) and where != "identity.ai_name":
                seen[where] = keys
        for keys in seen.values():
            for key in keys:
                review_fact(profile, key, status="rejected")

    reviewing(monkeypatch, publish, "v2_sections", review)
    done = full_pass(SAMPLE)
    assert done.code == 0, done.error
    version = Profile.objects.get().current_version
    assert (version.kind, version.generation) == ("full_pass", "v2")
    assert seen
    for where, keys in seen.items():
        section, name = where.split(".")
        assert version.sections[section][name] in ("not enough data", [])
        assert not set(keys) & set(told_facts(version))


@pytest.mark.django_db(transaction=True)
def test_a_person_who_reviews_all_the_time_keeps_every_word(tmp_path):
    seed = fresh_seed()
    export = write_export(tmp_path / "export.json", plant(seed, 24).export)
    over, said, failed = threading.Event(), {}, []

    def review_until_over() -> None:
        """Reject and correct whatever is there, one fact after the other."""
        draw = random.Random(seed)
        try:
            while not over.is_set():
                facts = (
                    Fact.objects.active().exclude(key__in=said).order_by("key").values_list("key", flat=True)
                )
                key = draw.choice(list(facts[:20]) or [""])
                if not key:
                    over.wait(0.01)
                    continue
                word = None if draw.random() < 0.5 else f"Collects maps, volume {len(said)}"
                change = {"statement": word} if word else {"status": "rejected"}
                review_fact(Profile.objects.get(), key, **change)
                said[key] = word
        except Exception as error:  # noqa: BLE001  told by the test
            failed.append(error)
        finally:
            connection.close()

    reviewer = threading.Thread(target=review_until_over)
    reviewer.start()
    try:
        done = full_pass(export)
    finally:
        over.set()
        reviewer.join(LIMIT_SECONDS)
    assert not failed, f"{seed=} {failed}"
    assert done.code == 0, f"{seed=} {done.error}"
    version = Profile.objects.get().current_version
    told = told_facts(version)
    assert said, f"{seed=}"
    for key, word in said.items():
        fact = Fact.objects.get(key=key)
        if word is None:
            assert fact.status == version.fact_states[key] == "rejected", f"{seed=} {key}"
            assert key not in told, f"{seed=} {key}"
        else:
            assert (fact.statement, version.statements[key]) == (word, word), f"{seed=} {key}"
            assert key not in told or word in version.memory_md, f"{seed=} {key}"
