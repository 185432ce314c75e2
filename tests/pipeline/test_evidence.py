"""Each place where a fact was said, once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.evidence import gather_evidence
from tests.pipeline.making import evidence, finding

TEA, HOT_TEA = finding("Likes tea"), finding("Likes hot tea")


def said(fact, **place):
    return replace(fact, evidence=(evidence(**place),))


def test_every_finding_gives_its_evidence_to_its_fact():
    findings = [said(TEA, message="m1"), said(TEA, message="m2"), said(HOT_TEA, conversation="c2")]
    gathered = [(fact, each.conversation_id, each.message_id) for fact, each in gather_evidence(findings, {})]
    assert gathered == [(TEA.id, "c1", "m1"), (TEA.id, "c1", "m2"), (HOT_TEA.id, "c2", "m1")]


def test_a_fact_that_was_joined_into_another_gives_its_evidence_to_that_one():
    findings = [said(TEA, message="m1"), said(HOT_TEA, message="m2")]
    assert {fact for fact, _ in gather_evidence(findings, {HOT_TEA.id: TEA.id})} == {TEA.id}


def test_the_same_place_is_one_piece_of_evidence_with_its_longest_quote():
    findings = [said(TEA, quote="I like"), said(TEA, quote="I like tea"), said(TEA, quote="I")]
    assert [each.quote for _, each in gather_evidence(findings, {})] == ["I like tea"]


def test_a_finding_without_its_quote_gives_none():
    assert list(gather_evidence([replace(TEA, evidence=())], {})) == []


PLACES = st.builds(
    said,
    st.sampled_from([TEA, HOT_TEA]),
    message=st.sampled_from(["m1", "m2"]),
    quote=st.sampled_from(["I like", "I like tea", "I like it"]),
)


@given(st.data(), st.lists(PLACES, max_size=10), st.booleans())
def test_the_order_inside_a_conversation_changes_nothing(data, findings, joined):
    joined_into = {HOT_TEA.id: TEA.id} if joined else {}
    shuffled = data.draw(st.permutations(findings))
    gathered = list(gather_evidence(findings, joined_into))
    quotes = {(fact, each.message_id): len(each.quote) for fact, each in gathered}
    assert len(quotes) == len(gathered)
    for (fact, message), length in quotes.items():
        of_place = [
            len(each.evidence[0].quote)
            for each in findings
            if joined_into.get(each.id, each.id) == fact and each.evidence[0].message_id == message
        ]
        assert length == max(of_place)
    again = {
        (fact, each.message_id): len(each.quote) for fact, each in gather_evidence(shuffled, joined_into)
    }
    assert again == quotes
