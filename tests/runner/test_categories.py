"""Kinds of facts that a client configures."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from fullpass.engines.offline import OfflineEngine
from fullpass.models import Client, Fact, FullPassRun
from fullpass.models.categories import check_categories
from fullpass.pipeline.types import CATEGORIES, Category
from tests.runner.passes import bundle, full_pass, write_export
from tests.runner.test_newer_export import chat

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]

HEALTH = {"name": "health", "heading": "Health", "belongs": "allergies, illnesses, medicines"}
TASTES = {"name": "preferences", "heading": "Tastes", "belongs": "what the person likes"}


@pytest.fixture
def export(tmp_path):
    Client.objects.update_or_create(slug="local", defaults={"categories": [TASTES, HEALTH]})
    return write_export(
        tmp_path / "export.json", [chat("a", "Music", "I love the cello. We decided to move.")]
    )


def test_memory_has_the_headings_that_are_configured_and_no_others(export):
    assert full_pass(export, engine="offline").code == 0
    headings = [line for line in bundle()["MEMORY.md"].splitlines() if line.startswith("## ")]
    assert headings == ["## Tastes", "## Health"]
    assert {fact.category for fact in Fact.objects.all()} == {"preferences"}


def test_the_model_is_told_what_belongs_there_and_asked_for_nothing_else(service, export):
    assert full_pass(export).code == 0
    run = FullPassRun.objects.get()
    assert [category.name for category in run.categories] == ["preferences", "health"]
    assert {fact.category for fact in run.facts.filter(status="active")} <= {"preferences", "health"}


def test_a_run_keeps_the_categories_with_which_it_began(export):
    assert full_pass(export, engine="offline").code == 0
    Client.objects.update(categories=[])
    assert [category.name for category in FullPassRun.objects.get().categories] == ["preferences", "health"]


def test_other_categories_are_other_rules_however_long_their_names_are():
    alike = [Category(f"{letter}_long_name_of_a_category", "A", "b") for letter in "abcd"]
    versions = {OfflineEngine(kinds).prompt_version for kinds in (CATEGORIES, alike, alike[:3], alike[:2])}
    assert len(versions) == 4
    assert all(len(version) <= 50 for version in versions)
    assert OfflineEngine(alike).prompt_version == OfflineEngine(alike[::-1]).prompt_version


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("health", "list"),
        ([{"name": "health"}], "heading"),
        ([HEALTH, HEALTH], "same name"),
        ([HEALTH | {"name": "Not A Name"}], "no name"),
        ([HEALTH | {"heading": "two\nlines"}], "one line"),
        ([HEALTH | {"belongs": ""}], "belongs"),
        ([HEALTH | {"details": ["a b"]}], "details"),
        ([HEALTH | {"name": f"n{n}"} for n in range(21)], "At most 20"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(value, says):
    with pytest.raises(ValidationError, match=says):
        check_categories(value)
