"""Masked words cannot be guessed: no search, no sorting and no line in a log confirms them."""

from __future__ import annotations

import pytest
from django.db.models import Model
from django.http import QueryDict
from django.urls import reverse

from fullpass.models import Chunk, Conversation, Evidence, Fact, Profile, Review
from fullpass.reviews import review_fact
from tests.admin.desk_pages import reveal
from tests.admin.staff import make_staff
from tests.known import KILN, TEA, known_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support", username="ida"))
    return client


@pytest.fixture
def mara(support) -> Profile:
    """Whose text is revealed, beside noor's, which is not."""
    mara, noor = known_person("mara"), known_person("noor")
    for person in (mara, noor):
        review_fact(person, TEA, status="rejected")
    Fact.objects.filter(profile=noor, key=KILN).update(statement="Builds a secret zebra")
    reveal(support, mara)
    return mara


@pytest.fixture
def noor(mara) -> Profile:
    return Profile.objects.get(user_id="noor")


def found(client, model: type[Model], *asked: tuple[str, object]) -> set[str]:
    """Whose rows a list shows, asked for these parameters in this order."""
    query = QueryDict(mutable=True)
    for name, value in asked:
        query.appendlist(name, str(value))
    url = reverse(f"admin:fullpass_{model._meta.model_name}_changelist")
    answer = client.get(f"{url}?{query.urlencode()}")
    assert answer.status_code == 200
    return {row.profile.user_id for row in answer.context["cl"].result_list}


@pytest.mark.parametrize("other", ["profile__id__exact", "profile__id__in", "profile__exact", "profile_id"])
@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize(("model", "words"), [(Fact, "zebra"), (Conversation, "glaze")])
@pytest.mark.any_database
def test_words_are_searched_in_the_rows_of_the_revealed_person_alone(
    support, mara, noor, model, words, other, order
):
    both = [("profile__id__exact", mara.pk), (other, f"{noor.pk},{mara.pk}" if "__in" in other else noor.pk)]
    assert found(support, model, *both[::order], ("q", words)) == set()


def test_one_person_is_searched(support, mara, noor):
    narrowed = ("profile__id__exact", mara.pk)
    assert found(support, Fact, narrowed, ("q", "kiln")) == {"mara"}
    assert found(support, Fact, narrowed, ("q", "zebra")) == set()
    assert found(support, Fact, ("profile__id__exact", noor.pk), ("q", "zebra")) == set()
    assert found(support, Conversation, narrowed, ("q", "glaze")) == {"mara"}


@pytest.mark.parametrize("model", [Fact, Review])
def test_the_id_of_a_fact_which_is_a_hash_of_it_finds_it_of_the_revealed_person_alone(
    support, mara, noor, model
):
    assert found(support, model, ("q", TEA)) == set()
    assert found(support, model, ("profile__id__exact", noor.pk), ("q", TEA)) == set()
    assert found(support, model, ("profile__id__exact", mara.pk), ("q", TEA)) == {"mara"}
    both = [("profile__id__exact", noor.pk), ("profile__id__exact", mara.pk)]
    assert found(support, model, *both, ("q", TEA)) == set()


def test_nor_does_it_find_evidence(support, mara, noor):
    chunks = [Chunk.objects.filter(profile=each, chunk_index=0).get() for each in (noor, mara)]
    mine, theirs = ("chunk__id__exact", chunks[1].pk), ("chunk__id__exact", chunks[0].pk)
    assert found(support, Evidence, mine, ("q", TEA)) == {"mara"}
    assert found(support, Evidence, theirs, ("q", TEA)) == set()
    assert found(support, Evidence, theirs, mine, ("q", TEA)) == set()
    assert found(support, Evidence, ("q", TEA)) == set()


@pytest.mark.parametrize("model", [Chunk, Evidence])
def test_rows_of_two_conversations_are_about_nobody_in_particular(support, mara, noor, model):
    told = Conversation.objects.order_by("-profile_id").values_list("pk", flat=True)
    both = [("conversation__id__exact", each) for each in told]
    url = reverse(f"admin:fullpass_{model._meta.model_name}_changelist")
    one = support.get(url, dict(both[-1:])).context
    assert one["person"] == mara
    two = support.get(f"{url}?{'&'.join(f'{name}={value}' for name, value in both)}").context
    assert two["person"] is None
