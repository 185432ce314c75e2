"""No page of the desk reads like a name in a program, but for codes and ids that support looks up."""

from __future__ import annotations

import re
from html import unescape

import pytest

from fullpass.models import ModelCall, StageLog
from tests.admin.crawling import text_of
from tests.admin.desk_pages import list_of, main_pages, reveal
from tests.admin.marked import make_marked_person
from tests.admin.staff import make_staff

pytestmark = pytest.mark.django_db
APART = re.compile(r"<(script|style|code|pre|textarea)\b.*?</\1>|<[^>]*>|https?://\S+", re.DOTALL)
RAW = re.compile(r"\b[a-z]+_[a-z_]+\b")
# The queue's own pages are those of its package; exports name what they gather so; tests make their files.
NOT_OURS = {"fullpass.tasks", "result_function", "saved_memory", "custom_instructions"}


def raw_words(response) -> set[str]:
    """Words with an underscore in what a page says, outside of code."""
    body = text_of(response).partition("<body")[2]
    return set(RAW.findall(unescape(APART.sub(" ", body))))


@pytest.mark.slow
def test_no_page_speaks_in_names_of_the_program(client, tmp_path):
    profile = make_marked_person(tmp_path)
    client.force_login(make_staff("Support lead"))
    reveal(client, profile)
    pages = {url: client.get(url) for url in main_pages() if "django_q" not in url}
    said = {url: words for url, page in pages.items() if (words := raw_words(page) - NOT_OURS)}
    assert len(pages) > 40
    assert not said, said


def test_a_code_is_told_in_words_with_the_code_beside_it(client, tmp_path):
    make_marked_person(tmp_path)
    StageLog.objects.update(status="failed", error_code="service_unreachable")
    ModelCall.objects.update(error="", stop_reason="max_tokens")
    client.force_login(make_staff("Support"))
    stages = list_of(client, StageLog)
    assert 'Service unreachable <span class="below"><code>service_unreachable</code>' in stages
    assert re.search(r"error_code=service_unreachable\">\s*Service unreachable", stages)
    assert "Cut off at its limit" in list_of(client, ModelCall)


def test_each_cell_of_a_list_carries_its_heading_and_the_box_to_choose_it_none(client, tmp_path):
    make_marked_person(tmp_path)
    client.force_login(make_staff("Support lead"))
    for path in ("fullpassrun", "fact"):
        html = client.get(f"/admin/fullpass/{path}/").content.decode()
        cells = re.findall(r"<t[dh]( data-label=\"[^\"]*\")? class=\"(action-checkbox|field-\w+)", html)
        assert {kind for label, kind in cells if not label} == {"action-checkbox"}
    assert (
        '<td data-label="Person" class="field-person">'
        in client.get("/admin/fullpass/fullpassrun/").content.decode()
    )
