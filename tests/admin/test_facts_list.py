"""The list of facts: masked, narrowed by filters, searched by ids, and by words only where text is shown."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from fullpass.models import Conversation, Evidence, Fact, FullPassRun, Notice, Profile
from tests.admin.desk_pages import list_of, reveal
from tests.admin.staff import make_staff
from tests.known import CHAIR, FACTS, KILN, MOVE, OLD_MOVE, TEA, add_facts, known_person
from tests.make import make_run

pytestmark = pytest.mark.django_db
QUOTE = "I drink green tea, never coffee."


@pytest.fixture
def mara() -> Profile:
    return known_person()


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


def shown_in(page: str) -> set[str]:
    """The keys of the known facts that a list has rows of."""
    keys = {str(pk): key for pk, key in Fact.objects.values_list("pk", "key")}
    return {key for pk, key in keys.items() if f"/admin/fullpass/fact/{pk}/change/" in page}


def test_statements_and_quotes_are_masked_until_the_person_is_revealed(support, mara):
    page = list_of(support, Fact)
    assert not any(statement in page for _, statement, _ in FACTS.values())
    assert QUOTE not in page
    assert "masked, 17 characters" in page
    reveal(support, mara)
    page = list_of(support, Fact)
    assert all(statement in page for _, statement, _ in FACTS.values())
    assert page.count(QUOTE) == len(FACTS)
    assert "2025-03-02" in page
    assert 'class="badge badge-good">Active' in page


def test_facts_of_one_person_alone_with_the_button_that_reveals_them(support, mara):
    other = known_person("noor")
    page = list_of(support, Fact, profile__id__exact=mara.pk)
    mine = Fact.objects.filter(profile=mara).values_list("pk", flat=True)
    theirs = Fact.objects.filter(profile=other).values_list("pk", flat=True)
    assert all(f"/fact/{pk}/change/" in page for pk in mine)
    assert not any(f"/fact/{pk}/change/" in page for pk in theirs)
    assert "their text is masked" in page


@pytest.mark.parametrize(
    ("model", "tab"),
    [(Fact, "Facts"), (Conversation, "Conversations"), (FullPassRun, "Runs"), (Notice, "Notices")],
)
def test_a_list_of_one_person_keeps_their_tabs_and_the_way_back(support, mara, model, tab):
    assert 'class="tabs"' not in list_of(support, model)
    page = list_of(support, model, profile__id__exact=mara.pk)
    assert f"<title>{tab} of mara |" in page
    tabs = page.split('<nav class="tabs"')[1].split("</nav>")[0]
    assert [part.split("</a>")[0] for part in tabs.split(' aria-current="page">')[1:]] == [tab]
    crumbs = page.split('class="breadcrumbs"')[1].split("</div>")[0]
    assert f'href="/admin/fullpass/profile/{mara.pk}/change/">mara</a> › {tab}' in crumbs


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ({"status__exact": "superseded"}, {OLD_MOVE}),
        ({"category": "projects"}, {KILN}),
        ({"category__exact": "projects"}, {KILN}),
        ({"source__exact": "saved_memory"}, {CHAIR}),
        ({"corrected__exact": "1"}, {TEA}),
        ({"vanished__exact": "1"}, {MOVE}),
        ({"why": "assistant_words"}, {CHAIR}),
        ({"why": "quote_not_found"}, set()),
        ({"waiting": "yes"}, {KILN}),
        ({"q": "mara"}, set(FACTS)),
        ({"q": TEA.upper()[:8]}, set()),
    ],
)
def test_filters_and_searches(support, mara, query, keys):
    facts = Fact.objects
    facts.filter(key=CHAIR).update(
        source="saved_memory", status="quarantined", quarantine_reason="assistant_words"
    )
    facts.filter(key=TEA).update(corrected=True)
    facts.filter(key=MOVE).update(vanished=True)
    facts.filter(key=KILN).update(run=make_run(mara, status="pending", held=True))
    assert shown_in(list_of(support, Fact, **query)) == keys


def test_a_quarantined_fact_says_why_also_while_its_text_is_masked(support, mara):
    Fact.objects.filter(key=TEA).update(
        status="quarantined", quarantine_reason="quote_not_found", source="saved_memory"
    )
    Fact.objects.filter(key=KILN).update(quarantine_reason="assistant_words")  # it was accepted since
    rows = list_of(support, Fact).split("<tbody>")[1].split("</tbody>")[0]
    assert "Quote not found, Saved by the assistant" in rows
    assert "Assistant words" not in rows


def test_words_are_searched_only_within_one_person_whose_text_is_shown(support, mara):
    within = {"profile__id__exact": mara.pk, "q": "green tea"}
    assert shown_in(list_of(support, Fact, **within)) == set()
    reveal(support, mara)
    assert shown_in(list_of(support, Fact, **within)) == {TEA}
    assert shown_in(list_of(support, Fact, **{**within, "q": KILN})) == {KILN}
    assert shown_in(list_of(support, Fact, q="green tea")) == set()


def test_no_address_sorts_or_narrows_by_masked_words(support, mara):
    plain = shown_in(list_of(support, Fact))
    assert support.get("/admin/fullpass/fact/", {"statement__startswith": "Drinks"}).status_code == 400
    first_column = list_of(support, Fact, o="1", profile__id__exact=mara.pk)
    assert "column-said_of_them sortable" not in first_column
    assert shown_in(first_column) == plain


def test_the_facts_of_one_person_are_sorted_on_demand(support, mara):
    Fact.objects.filter(key=KILN).update(confidence=0.99)
    page = list_of(support, Fact, profile__id__exact=mara.pk, o="-4")
    first = page.index("/change/?")
    assert str(Fact.objects.get(key=KILN).pk) in page[first - 60 : first]


def test_more_rows_take_no_more_queries(support, mara):
    reveal(support, mara)

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            list_of(support, Fact, profile__id__exact=mara.pk)
        return len(captured)

    few = queries()
    run = mara.runs.get()
    more = {f"{n:016x}": ("preferences", f"Likes tea number {n}", "active") for n in range(40)}
    add_facts(run, more)
    one = Evidence.objects.filter(fact__key=TEA).get()
    for fact in Fact.objects.filter(key__in=more):
        one.pk, one.fact = None, fact
        one.save()
        one.pk = None
        one.save()
    assert queries() == few <= 20


def test_staff_without_the_permission_to_look_sees_no_facts(client, mara):
    client.force_login(make_staff())
    assert client.get("/admin/fullpass/fact/").status_code == 403
