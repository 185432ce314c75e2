"""What a person says of a fact holds at once, everywhere, and can be taken back."""

from __future__ import annotations

import json

import pytest

from fullpass.bundle import bundle_files, facts_of
from fullpass.handed_in import hand_in_sections
from fullpass.models import Fact, FullPassRun, Profile, ProfileVersion, Review
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.reviews import ReviewInvalid, ReviewRefused, review_fact
from fullpass.runner.ledger import discrepancies, ledger_of
from tests.known import (
    CHAIR,
    FACTS,
    KILN,
    LINES,
    MOVE,
    OLD_MOVE,
    TEA,
    add_facts,
    known_person,
    publish,
    sections,
)
from tests.threads import at_once

pytestmark = pytest.mark.django_db


@pytest.fixture
def mara(db) -> Profile:
    return known_person()


def current(profile: Profile) -> ProfileVersion:
    profile.refresh_from_db()
    assert profile.current_version is not None
    return profile.current_version


def lines(version: ProfileVersion, category: str) -> list[str]:
    return [line["text"] for line in version.memory_lines[category]]


def fact(profile: Profile, key: str) -> Fact:
    return profile.facts.get(key=key)


def content(version: ProfileVersion) -> dict:
    names = ("memory_md", "memory_lines", "left_out", "sections", "section_sources", "soulprint_text")
    return {name: getattr(version, name) for name in (*names, "fact_states", "statements", "generation")}


def test_a_rejected_fact_leaves_memory_sections_and_soulprint_at_once(mara):
    done = review_fact(mara, TEA, status="rejected", note="never did", reviewer="mara")
    version = current(mara)
    assert done.version == version
    assert (version.number, version.kind, version.generation) == (4, "review", "v2")
    assert lines(version, "preferences") == []
    assert lines(version, "projects") == ["Builds a gas kiln"]
    assert version.sections["user"]["interests"] == ["gas kiln", "trail running"]
    assert version.sections["identity"]["ai_name"] == "Quill"
    assert "tea" not in version.soulprint_text
    assert version.soulprint_text == sections_to_soulprint_text(version.to_sections(), version.memory_md)
    assert version.fact_states[TEA] == "rejected"
    review = mara.reviews.get()
    assert (review.verdict, review.note, review.reviewer) == ("rejected", "never did", "mara")
    assert review.evidence_keys == [["c-17", "m-0", 0, 32]]


def test_what_is_taken_back_leaves_no_trace(mara):
    before = content(current(mara))
    review_fact(mara, TEA, status="rejected")
    review_fact(mara, MOVE, statement="Moved to Faro in May 2024")
    review_fact(mara, TEA, status="active")
    review_fact(mara, MOVE, statement=FACTS[MOVE][1])
    after = content(current(mara))
    assert after == before
    assert current(mara).number == 7
    assert not fact(mara, MOVE).corrected


def test_a_corrected_fact_is_told_in_its_new_words(mara):
    review_fact(mara, MOVE, statement="  Moved to Faro\nin May 2024 ")
    version = current(mara)
    assert lines(version, "dates") == ["Moved to Faro in May 2024"]
    assert version.sections["user"]["location"] == "Faro"
    assert "Lisbon" not in version.soulprint_text
    assert (fact(mara, MOVE).statement, fact(mara, MOVE).corrected) == ("Moved to Faro in May 2024", True)
    assert version.statements == {MOVE: "Moved to Faro in May 2024"}


def test_a_superseded_fact_that_holds_after_all_comes_into_memory(mara):
    Fact.objects.filter(key=OLD_MOVE).update(superseded_by=fact(mara, MOVE))
    review_fact(mara, OLD_MOVE, status="active")
    assert lines(current(mara), "dates") == ["Moved to Lisbon in May 2024", "Moved to Porto in 2019"]
    assert fact(mara, OLD_MOVE).superseded_by is None


def test_a_fact_without_a_line_changes_the_state_of_facts_and_nothing_else(mara):
    before = current(mara)
    review_fact(mara, CHAIR, status="rejected")
    after = current(mara)
    assert after.memory_lines == before.memory_lines
    assert after.fact_states == {**before.fact_states, CHAIR: "rejected"}
    assert (before.left_out, after.left_out) == ([CHAIR], [])
    assert "left out" in before.memory_md
    assert "left out" not in after.memory_md


def test_saying_the_same_again_changes_nothing(mara):
    for _ in range(2):
        review_fact(mara, TEA, status="rejected")
        review_fact(mara, MOVE, statement="Moved to Faro in May 2024")
        review_fact(mara, KILN, status="active")  # it is: the person says so too
    assert current(mara).number == 5
    assert [review.verdict for review in mara.reviews.order_by("id")] == ["rejected", "corrected", "accepted"]


def test_older_versions_tell_what_was_known_then(mara):
    old = current(mara)
    before = bundle_files(old)
    review_fact(mara, TEA, status="rejected")
    review_fact(mara, MOVE, statement="Moved to Faro in May 2024")
    old.refresh_from_db()
    files = bundle_files(old)
    assert {name for name in files if files[name] != before[name]} == {"ledger.json"}
    now = {each.key: (each.status, each.statement, each.corrected) for each in facts_of(current(mara))}
    assert now[TEA] == ("rejected", "Drinks green tea", False)
    assert now[MOVE] == ("active", "Moved to Faro in May 2024", True)


def test_a_correction_of_a_correction_keeps_what_each_version_said(mara):
    review_fact(mara, MOVE, statement="Moved to Faro in May 2024")
    first = current(mara)
    review_fact(mara, MOVE, statement="Moved to Braga in May 2024")
    assert lines(current(mara), "dates") == ["Moved to Braga in May 2024"]
    assert current(mara).sections["user"]["location"] == "Braga"
    said = {
        version.number: next(f for f in facts_of(version) if f.key == MOVE)
        for version in mara.versions.all()
        if version.fact_states
    }
    assert said[3].statement == FACTS[MOVE][1]
    assert said[first.number].statement == "Moved to Faro in May 2024"
    assert said[5].statement == "Moved to Braga in May 2024"


def test_the_ledger_counts_a_rejected_fact_as_rejected(mara):
    run = mara.runs.get()
    review_fact(mara, TEA, status="rejected")
    review_fact(mara, OLD_MOVE, status="rejected")
    review_fact(mara, OLD_MOVE, status="active")
    facts = ledger_of(run)["facts"]
    assert (facts["active"], facts["superseded"], facts["rejected"]) == (4, 0, 1)
    assert not discrepancies(ledger_of(run))
    assert json.loads(bundle_files(current(mara))["ledger.json"])["facts"] == facts


def test_secrets_in_a_correction_are_not_kept(mara):
    key = "sk-ant-api03-" + "Zx9" * 31 + "AA"
    review_fact(mara, TEA, statement=f"Uses the key {key}", note=f"it is {key}")
    stored = json.dumps([list(Review.objects.values_list("statement", "note")), content(current(mara))])
    assert key not in stored
    assert key not in fact(mara, TEA).statement


@pytest.mark.parametrize(
    ("key", "said", "error"),
    [
        (TEA, {}, ReviewInvalid),
        (TEA, {"note": "nice"}, ReviewInvalid),
        (TEA, {"status": "superseded"}, ReviewInvalid),
        (TEA, {"status": "rejected", "statement": "Drinks coffee"}, ReviewInvalid),
        (TEA, {"statement": " ... "}, ReviewInvalid),
        (TEA, {"statement": "x" * 1001}, ReviewInvalid),
        (TEA, {"status": "active", "note": "n" * 2001}, ReviewInvalid),
        ("rejected", {"statement": "Drinks coffee"}, ReviewRefused),
        ("quarantined", {"statement": "Drinks coffee"}, ReviewRefused),
        ("nowhere", {"status": "active"}, ReviewRefused),
        ("too long", {"status": "active"}, ReviewRefused),
        ("unknown", {"status": "active"}, Fact.DoesNotExist),
    ],
)
def test_what_makes_no_sense_is_refused_and_leaves_nothing(mara, key, said, error):
    add_facts(
        mara.runs.get(),
        {
            "rejected": ("preferences", "Drinks cola", "rejected"),
            "quarantined": ("preferences", "Drinks wine", "quarantined"),
            "nowhere": ("pets", "Has a cat", "quarantined"),
            "too long": ("preferences", "very " * 300, "quarantined"),
        },
    )
    before = list(mara.facts.order_by("key").values())
    with pytest.raises(error) as raised:
        review_fact(mara, key, **said)
    assert str(raised.value).endswith(".")
    assert current(mara).number == 3
    assert not mara.reviews.exists()
    assert list(mara.facts.order_by("key").values()) == before


def test_a_quarantined_fact_that_the_person_says_is_true_comes_into_memory(mara):
    run = mara.runs.get()
    add_facts(run, {"f6" * 8: ("preferences", "Drinks wine", "quarantined")})
    publish(run, "full_pass", generation="v2", written=current(mara).to_sections(), lines=LINES)
    review_fact(mara, "f6" * 8, status="active", statement="Drinks port wine")
    assert lines(current(mara), "preferences")[-1] == "Drinks port wine"


@pytest.mark.any_database
def test_memory_keeps_to_its_budget_when_facts_come_back(mara):
    run = mara.runs.get()
    many = {f"{at:016x}": ("beliefs", f"Belief {at}: " + "word " * 150, "rejected") for at in range(60)}
    add_facts(run, many)
    publish(run, "full_pass", generation="v2", written=current(mara).to_sections(), lines=LINES)
    for key in many:
        review_fact(mara, key, status="active")
    version = current(mara)
    assert estimate_tokens(version.memory_md) <= 5_000
    told = {key for line in version.memory_lines["beliefs"] for key in line["facts"]}
    assert told
    assert told | set(version.left_out) >= set(many)
    assert not told & set(version.left_out)
    assert f"{len(version.left_out)} facts are left out" in version.memory_md


def test_a_fact_of_a_run_that_has_published_nothing_yet_changes_no_version(mara):
    newer = FullPassRun.objects.create(profile=mara, engine="offline", model="rules", prompt_version="1")
    add_facts(newer, {"f6" * 8: ("preferences", "Drinks wine", "active")})
    done = review_fact(mara, "f6" * 8, status="rejected")
    assert done.version == current(mara)
    assert current(mara).number == 3
    assert fact(mara, "f6" * 8).status == "rejected"


def test_a_review_takes_as_many_queries_after_many_as_after_one(mara, django_assert_max_num_queries):
    many = {f"{at:016x}": ("beliefs", f"Belief {at}", "active") for at in range(40)}
    add_facts(mara.runs.get(), many)
    publish(mara.runs.get(), "full_pass", generation="v2", written=current(mara).to_sections(), lines=LINES)
    for key in many:
        review_fact(mara, key, status="rejected")
    with django_assert_max_num_queries(30):
        review_fact(mara, TEA, status="rejected")


def test_without_any_version_the_review_is_written_down_all_the_same():
    run = known_person("ida").runs.get()
    Profile.objects.filter(user_id="ida").update(current_version=None)
    ida = Profile.objects.get(user_id="ida")
    assert review_fact(ida, TEA, status="rejected").version is None
    assert run.facts.get(key=TEA).status == "rejected"
    assert ida.reviews.count() == 1


def test_sections_that_the_web_app_handed_in_stay_while_memory_is_mended():
    ida = known_person("ida", lasting="memory")
    handed_in = hand_in_sections(ida.client, "ida", sections(user={"name": "Ida"})).version
    review_fact(ida, TEA, status="rejected")
    version = current(ida)
    assert (version.kind, version.generation, version.copied_from) == ("review", "v1", handed_in)
    assert version.sections == handed_in.sections
    assert lines(version, "projects") == ["Builds a gas kiln"]
    assert "Written by offline (rules)" in version.memory_md


@pytest.mark.django_db(transaction=True)
def test_reviews_at_the_same_moment_all_count():
    mara = known_person()
    said = [
        (TEA, {"status": "rejected"}),
        (MOVE, {"statement": "Moved to Faro in May 2024"}),
        (KILN, {"statement": "Builds an electric kiln"}),
        (CHAIR, {"status": "rejected"}),
    ] * 3

    def review(said):
        review_fact(Profile.objects.get(pk=mara.pk), said[0], **said[1])

    at_once(review, said)
    version = current(mara)
    assert lines(version, "preferences") == []
    assert lines(version, "projects") == ["Builds an electric kiln"]
    assert lines(version, "dates") == ["Moved to Faro in May 2024"]
    assert {key: version.fact_states[key] for key in (TEA, CHAIR)} == {TEA: "rejected", CHAIR: "rejected"}
    assert version.number == 3 + 4
    assert mara.reviews.count() == 4
