"""Going back to an older version: readers get what they had, but nothing that people took away since."""

from __future__ import annotations

from pathlib import Path

import pytest

from fullpass.bundle import bundle_files
from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun, Profile, ProfileVersion
from fullpass.reviews import review_fact
from fullpass.rollback import RollbackRefused, reviewed_since, roll_back
from fullpass.runner.reviewed import writer_of
from fullpass.tasks import work
from tests.known import KILN, MOVE, TEA, known_person
from tests.make import make_run
from tests.runner.passes import bundle, full_pass, write_export
from tests.runner.test_newer_export import chat
from tests.standin.faults import Fault
from tests.threads import at_once

pytestmark = pytest.mark.django_db
CONTENT = (
    "generation", "sections", "section_sources", "memory_md", "memory_lines", "left_out", "fact_states",
    "statements", "soulprint_text",
)  # fmt: skip
MUSIC = chat("a", "Music", "I play the cello.")
WORK = chat("b", "Work", "I work as a nurse.")
SAMPLE = Path(__file__).parent.parent / "samples" / "claude-export.json"
GARDEN = chat("c", "Garden", "I grow tomatoes.")


@pytest.fixture
def mara(db) -> Profile:
    return known_person()


def content(version: ProfileVersion) -> dict:
    version.refresh_from_db()
    return {name: getattr(version, name) for name in CONTENT}


def current(profile: Profile) -> ProfileVersion:
    profile.refresh_from_db()
    assert profile.current_version is not None
    return profile.current_version


@pytest.mark.parametrize("number", [1, 2])
def test_readers_get_what_they_had_as_a_new_version_marked_so(mara, number):
    wanted = mara.versions.get(number=number)
    version = roll_back(mara, number, by="ida")
    assert current(mara) == version
    assert (version.number, version.kind, version.copied_from) == (4, "rollback", wanted)
    assert (version.made_by, version.run) == ("ida", wanted.run)
    assert content(version) == content(wanted)
    assert mara.versions.count() == 4


def test_one_can_go_forward_again_and_back_once_more(mara):
    v2 = content(current(mara))
    roll_back(mara, 1)
    assert content(roll_back(mara, 3)) == v2
    assert roll_back(mara, 4).copied_from.number == 4
    assert [each.kind for each in mara.versions.order_by("number")][3:] == ["rollback"] * 3


def test_going_back_to_what_readers_have_is_refused_and_changes_nothing(mara):
    with pytest.raises(RollbackRefused, match="Readers have version 3 already"):
        roll_back(mara, 3)
    with pytest.raises(ProfileVersion.DoesNotExist):
        roll_back(mara, 9)
    assert mara.versions.count() == 3


def test_going_back_to_what_reads_the_same_by_now_makes_a_version_that_says_so(mara):
    review_fact(mara, TEA, status="rejected", reviewer="ida")
    reviewed = content(current(mara))
    version = roll_back(mara, 3, by="lea")
    assert (version.number, version.kind, version.copied_from.number) == (5, "rollback", 3)
    assert current(mara) == version
    assert content(version) == reviewed
    assert content(roll_back(mara, 4)) == reviewed


def test_the_facts_that_people_reviewed_since_are_counted_once_each(mara):
    third = mara.versions.get(number=3)
    assert reviewed_since(third) == 0
    review_fact(mara, TEA, status="rejected")
    review_fact(mara, TEA, status="active")
    review_fact(mara, MOVE, statement="Moved to Faro in May 2024")
    review_fact(known_person("noor"), KILN, status="rejected")
    assert reviewed_since(third) == 2
    assert reviewed_since(mara.versions.get(number=4)) == 2
    assert reviewed_since(current(mara)) == 0


def test_while_a_run_is_under_way_it_is_refused(mara):
    run = make_run(mara)
    with pytest.raises(RollbackRefused, match="under way"):
        roll_back(mara, 1)
    run.cancel()
    assert roll_back(mara, 1).number == 4


def test_what_was_rejected_or_corrected_since_holds_in_what_is_brought_back(mara):
    review_fact(mara, TEA, status="rejected")
    review_fact(mara, MOVE, statement="Moved to Faro in May 2024")
    version = roll_back(mara, 2)
    assert version.memory_lines["preferences"] == []
    assert [line["text"] for line in version.memory_lines["dates"]] == ["Moved to Faro in May 2024"]
    assert "never coffee" not in version.soulprint_text
    assert version.fact_states[TEA] == "rejected"
    assert version.statements == {MOVE: "Moved to Faro in May 2024"}


def test_a_review_that_is_taken_back_after_a_rollback_leaves_no_trace(mara):
    review_fact(mara, TEA, status="rejected")
    roll_back(mara, 2)
    review_fact(mara, TEA, status="active", reviewer="ida")
    version = current(mara)
    assert (version.kind, version.made_by, version.copied_from.number) == ("review", "ida", 2)
    assert content(version) == content(mara.versions.get(number=2))


def test_a_review_says_who_made_its_version(mara):
    review_fact(mara, KILN, status="rejected", reviewer="ida")
    assert current(mara).made_by == "ida"


def test_a_bundle_of_it_names_its_facts_and_who_wrote_its_memory(mara):
    version = roll_back(mara, 2)
    assert bundle_files(version)["MEMORY.md"] == mara.versions.get(number=2).memory_md
    assert len(bundle_files(version)["facts.jsonl"].splitlines()) == 5
    assert writer_of(version) == "offline (rules)"


def test_a_later_run_publishes_over_it(tmp_path):
    assert full_pass(write_export(tmp_path / "1.json", [MUSIC, WORK])).code == 0
    profile = Profile.objects.get()
    roll_back(profile, 1)
    assert bundle()["MEMORY.md"] == ""
    assert full_pass(write_export(tmp_path / "2.json", [MUSIC, WORK, GARDEN])).code == 0
    assert (current(profile).kind, current(profile).generation) == ("full_pass", "v2")
    assert "tomatoes" in bundle()["MEMORY.md"]


def test_a_run_that_goes_on_after_it_publishes_its_own_memory_beside_its_sections(service, tmp_path):
    planted = plant(11, 24).export
    assert full_pass(write_export(tmp_path / "1.json", planted[:16])).code == 0
    profile = Profile.objects.get()
    older = current(profile)
    rejected = older.memory_lines["preferences"][0]["facts"][0]
    service.faults.set([Fault("refusal", act="sections", match="<memory>")])
    failed = full_pass(write_export(tmp_path / "2.json", planted))
    assert failed.report["error"]["stage"] == "sections"
    own = current(profile)
    assert own.kind == "memory"
    roll_back(profile, older.number)
    review_fact(profile, rejected, status="rejected")
    service.faults.set([])
    run = FullPassRun.objects.get(pk=failed.report["run_id"])
    assert run.retry()
    work()
    version = current(profile)
    assert (version.kind, version.run) == ("full_pass", run)
    assert version.fact_states.keys() == own.fact_states.keys()
    assert version.fact_states[rejected] == "rejected"
    assert writer_of(version) == f"{run.engine} ({run.model})"


@pytest.mark.django_db(transaction=True)
def test_two_at_once_make_a_version_each():
    mara = known_person()
    done = at_once(lambda _: roll_back(Profile.objects.get(pk=mara.pk), 1).number, range(2))
    assert sorted(done) == [4, 5]
    assert current(mara).number == 5


def test_a_real_person_goes_back_and_forth_unchanged():
    assert full_pass(SAMPLE).code == 0
    profile = Profile.objects.get()
    for wanted in list(profile.versions.exclude(pk=profile.current_version_id).order_by("number")):
        assert content(roll_back(profile, wanted.number)) == content(wanted)
