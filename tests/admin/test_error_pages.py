"""What went wrong is said on a page of our own, which leads back and tells nothing else."""

from __future__ import annotations

import pytest
from django.contrib import admin
from django.template.loader import get_template
from django.test import Client as Browser
from django.urls import reverse

from tests.admin.staff import make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
HOME = 'href="/admin/"'
SECRET = "my doctor is called Wendell"


def page(answer, status: int) -> str:
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "style-src 'self'" in answer.headers["Content-Security-Policy"]
    html = answer.content.decode()
    assert HOME in html
    assert "fullpass/desk.css" in html
    return html


@pytest.fixture
def support(client):
    client.raise_request_exception = False
    client.force_login(make_staff("Support"))
    return client


def test_an_address_that_leads_nowhere(support):
    assert "There is no such page" in page(support.get(f"/admin/nowhere/{SECRET}/"), 404)
    assert SECRET not in support.get(f"/admin/nowhere/{SECRET}/").content.decode()


def test_what_is_not_allowed(support):
    assert "You may not do this" in page(support.get(reverse("admin:fullpass_client_add")), 403)


def test_a_form_without_its_token(support):
    browser = Browser(enforce_csrf_checks=True)
    browser.force_login(make_staff("Support"))
    answer = browser.post(reverse("admin:password_change"), {})
    assert "Nothing was changed" in page(answer, 403)


def test_a_mistake_of_ours_without_its_details(support, monkeypatch):
    def fail(request):
        raise ValueError(SECRET)

    monkeypatch.setattr(admin.site, "each_context", fail)
    html = page(support.get(reverse("admin:password_change")), 500)
    assert "Something went wrong here" in html
    assert SECRET not in html and "ValueError" not in html


def test_a_host_that_is_not_ours(client):
    html = page(client.get("/admin/", headers={"host": "elsewhere.example"}), 400)
    assert "could not be read" in html and "elsewhere" not in html


def test_programs_get_problem_documents_all_the_same(client):
    answer = client.get("/api/v1/nowhere")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["code"] == "not_found"


def test_the_page_for_mistakes_needs_no_context():
    assert HOME in get_template("500.html").render()
