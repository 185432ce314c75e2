"""The page of a person: who, how the newest run went, what is stored, and where to go on."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.models import Fact
from tests.admin.desk_pages import reveal
from tests.admin.person_pages import page_of, url_of
from tests.admin.staff import make_staff, permissions
from tests.known import KILN, TEA, add_facts, known_person
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
HOSTILE = "<script>alert(1)</script> [x](javascript:alert(2)) <img src=x onerror=alert(3)> \u202etxet"
TEXTS = (
    "Drinks green tea", "never coffee", "gas kiln", "Moved to Lisbon", "Owns a chair", "brief and direct",
    "Quill", "calm archivist", "Ask first", "Glaze tests", "potter",
)  # fmt: skip


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


def test_it_tells_who_it_is_and_what_is_stored(support):
    mara = known_person()
    page = page_of(support, mara)
    assert "<h1>mara</h1>" in page
    assert "version 3</a>, full pass" in page
    assert "v2, from the full pass" in page
    for label, number in (("Conversations", 1), ("Chunks", 2), ("Facts", 5), ("Versions", 3), ("Runs", 1)):
        row = page.split(f"<dt>{label}</dt>")[1].split("</dd>")[0]
        assert f">{number}</a>" in row, label


def test_it_tells_how_the_newest_run_went_and_leads_to_it(support):
    mara = known_person()
    run = make_run(
        mara, status="failed", stage="sections", error_stage="sections", error_code="service_overloaded",
        error_message="The model service was overloaded.",
    )  # fmt: skip
    page = page_of(support, mara)
    assert "The model service was overloaded." in page
    assert "<code>service_overloaded</code>" in page
    assert reverse("admin:fullpass_fullpassrun_change", args=[run.pk]) in page


def test_a_person_about_whom_nothing_is_known_yet_has_a_page(support):
    nobody = make_profile("new")
    page = page_of(support, nobody)
    for words in ("there is no version", "No run yet", "No facts yet", "no bundle before the first version"):
        assert words in page
    for name in ("soulprint", "compare", "versions"):
        assert "no version yet" in page_of(support, nobody, name)


def test_facts_are_counted_by_category_and_status_and_each_count_leads_to_its_list(support):
    mara = known_person()
    add_facts(mara.runs.get(), {"f" * 16: ("odd & new", "Sails", "rejected")})
    page = page_of(support, mara)
    listed = f"{reverse('admin:fullpass_fact_changelist')}?profile__id__exact={mara.pk}"
    for status in Fact.Status.values:
        wanted = Fact.objects.filter(profile=mara, category="dates", status=status).count()
        address = f"{listed}&amp;category=dates&amp;status__exact={status}"
        assert (address in page) is (wanted > 0)
        answer = support.get(address.replace("&amp;", "&"))
        assert answer.status_code == 200
        assert answer.context["cl"].result_count == wanted
    odd = f"{listed}&amp;category=odd%20%26%20new&amp;status__exact=rejected"
    assert odd in page
    assert support.get(odd.replace("&amp;", "&")).context["cl"].result_count == 1


@pytest.mark.parametrize("name", ["change", "soulprint", "compare", "versions"])
def test_no_page_tells_what_is_masked_and_the_structure_is_seen(support, name):
    mara = known_person()
    page = page_of(support, mara, name)
    assert not [text for text in TEXTS if text in page]
    version = support.get(reverse("admin:fullpass_profileversion_change", args=[mara.current_version_id]))
    assert not [text for text in TEXTS if text in version.content.decode()]


def test_memory_is_shown_with_the_facts_evidence_and_dates_behind_each_line(support):
    mara = known_person()
    page = page_of(support, mara, "soulprint")
    assert "masked, 30 characters" in page
    assert "2 facts, 2 pieces of evidence" in page
    reveal(support, mara)
    page = page_of(support, mara, "soulprint")
    for text in ("Drinks green tea, never coffee", "Builds a gas kiln", "Fact " + TEA, "2025-03-02"):
        assert text in page
    assert reverse("admin:fullpass_fact_change", args=[Fact.id_for(mara.pk, KILN)]) in page
    assert "1 fact that holds is left out" in page
    assert "4 active, 1 superseded" in page
    assert "written by offline (rules)" in page


def test_memory_is_shown_raw_without_a_script(support):
    mara = known_person()
    assert 'href="?memory=raw#memory"' in page_of(support, mara, "soulprint")
    assert "# Memory" not in page_of(support, mara, "soulprint", memory="raw")
    reveal(support, mara)
    page = page_of(support, mara, "soulprint", memory="raw")
    assert "# Memory ## Preferences - Drinks green tea, never coffee" in page


def test_fields_are_shown_with_their_facts_and_messages(support):
    mara = known_person()
    version = mara.current_version
    version.section_sources |= {"soul.communication_style": [["c-17", "m-1"], ["gone", "m-9"], "0" * 16]}
    version.save()
    reveal(support, mara)
    page = page_of(support, mara, "soulprint")
    assert "2 messages, 1 fact no longer kept" in page
    assert 'Message <span class="text">m-1</span> in' in page
    assert "Glaze tests" in page
    assert "a conversation that is no longer kept" in page
    assert "No source is named." in page


def test_hostile_text_is_shown_and_never_run(support):
    mara = known_person()
    version = mara.current_version
    version.memory_md = f"# Memory\n\n- {HOSTILE}\n"
    version.memory_lines = {"preferences": [{"text": HOSTILE, "facts": [TEA]}]}
    version.sections["soul"]["humor_style"] = HOSTILE
    version.sections["user"]["interests"] = [HOSTILE, "w" * 100_000]
    version.save()
    Fact.objects.filter(profile=mara).update(statement=HOSTILE)
    reveal(support, mara)
    for name in ("soulprint", "soulprint?memory=raw", "compare", "versions", "change"):
        name, _, query = name.partition("?memory=")
        page = page_of(support, mara, name, memory=query)
        assert "<script>alert" not in page
        assert "<img" not in page
        assert 'href="javascript' not in page
        if name in ("soulprint", "compare"):
            assert "&lt;script&gt;alert(1)" in page


def test_a_version_has_a_page_that_says_whether_readers_get_it(support):
    mara = known_person()
    older = mara.versions.get(number=1)
    page = support.get(reverse("admin:fullpass_profileversion_change", args=[older.pk])).content.decode()
    assert "not what readers get" in page
    assert "No MEMORY yet" in page
    page = page_of(support, mara, "soulprint")
    assert ">what readers get<" in page


def test_a_member_of_staff_who_may_not_look_sees_nothing(client):
    mara = known_person()
    for name in ("change", "soulprint", "compare", "versions", "erase"):
        assert client.get(url_of(mara, name)).status_code == 302
    client.force_login(make_staff())
    for name in ("change", "soulprint", "compare", "versions", "erase"):
        assert client.get(url_of(mara, name)).status_code == 403
    client.force_login(make_staff("Support lead"))
    mara.pk = 987_654
    for name in ("soulprint", "compare", "versions", "erase"):
        assert client.get(url_of(mara, name)).status_code == 404


def test_who_may_only_look_gets_no_buttons_that_change(client):
    mara = known_person()
    looker = make_staff()
    looker.user_permissions.add(*permissions("view_profile", "view_profileversion"))
    client.force_login(looker)
    for name in ("change", "versions", "soulprint"):
        page = page_of(client, mara, name)
        assert "Go back to version" not in page
        assert "Erase" not in page
        assert "Reveal</button>" not in page


def test_the_list_shows_people_with_state_and_facts_in_a_few_queries(support, django_assert_max_num_queries):
    for number in range(12):
        known_person(f"mara{number}")
    make_run(make_profile("mara3"), status="failed")
    with django_assert_max_num_queries(20):
        page = support.get(reverse("admin:fullpass_profile_changelist")).content.decode()
    assert page.count("badge-good") == 11
    assert page.count("badge-bad") == 1
    assert page.count('class="field-facts">4</td>') == 12
    assert "Drinks green tea" not in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "mara"}, {"mara", "mara2"}), ({"q": "mara2"}, {"mara2"}), ({"q": "ara"}, set()),
        ({"q": "a b c"}, set()), ({"generation": "v2"}, {"mara"}), ({"generation": "v1"}, {"mara2"}),
        ({"generation": "none"}, {"new", "other"}), ({"generation": "memory"}, set()),
        ({"run": "failed"}, {"new"}), ({"run": "complete"}, {"mara", "mara2"}), ({"run": "none"}, {"other"}),
        ({"run": "nonsense"}, set()),
    ],
)  # fmt: skip
def test_people_are_found_by_how_their_id_begins_and_by_what_they_have(support, query, found):
    known_person("mara")
    known_person("mara2", lasting="memory")
    make_run(make_profile("new"), status="failed")
    make_profile("other")
    answer = support.get(reverse("admin:fullpass_profile_changelist"), query)
    assert {profile.user_id for profile in answer.context["cl"].result_list} == found


def test_every_page_takes_few_queries(support, django_assert_max_num_queries):
    mara = known_person()
    reveal(support, mara)
    for name in ("change", "soulprint", "compare", "versions"):
        with django_assert_max_num_queries(20):
            page_of(support, mara, name)
