"""Sections of a newer export: what new chats tell comes to what holds of the earlier ones."""

from __future__ import annotations

from fullpass.pipeline.mending import Standing
from fullpass.pipeline.sections import NOT_ENOUGH_DATA, check_sections
from fullpass.pipeline.sections_update import Portrait, what_holds, with_news
from fullpass.pipeline.types import Memory, MessageRef
from tests.pipeline.making import line
from tests.pipeline.test_sections import raw

HERE, THERE = MessageRef("c1", "m1"), MessageRef("c2", "m1")
OLD = check_sections(
    raw(
        soul={"communication_style": "short and dry"},
        user={"location": "Oslo", "interests": ["cello", "chess"]},
    ),
    {"soul.communication_style": [HERE, THERE], "user.location": ["f1"], "user.interests": [HERE, THERE]},
)
NEWS = check_sections(
    raw(
        soul={"communication_style": "long", "humor_style": "puns"},
        user={"location": "Bergen", "interests": ["Chess", "rowing"]},
        identity={"ai_name": "Osprey"},
    ),
    {
        "soul.communication_style": [THERE],
        "soul.humor_style": [THERE],
        "user.location": ["f2"],
        "user.interests": [THERE, "f3"],
    },
)


def portrait(**changes):
    given = {
        "sections": OLD,
        "language": "en",
        "chats": {"c1": "a", "c2": "b"},
        "lines": ("One",),
        "facts": {},
    }
    return Portrait(**{**given, **changes})


def test_new_chats_fill_what_was_unknown_and_leave_what_was_written_from_more():
    told = with_news(OLD, NEWS)
    assert told.fields["soul"]["communication_style"] == "short and dry"
    assert told.fields["soul"]["humor_style"] == "puns"
    assert told.sources["soul.communication_style"] == (HERE, THERE)
    assert told.sources["soul.humor_style"] == (THERE,)
    assert told.fields["identity"]["ai_name"] == OLD.fields["identity"]["ai_name"]


def test_where_somebody_lives_follows_the_newest():
    told = with_news(OLD, NEWS)
    assert (told.fields["user"]["location"], told.sources["user.location"]) == ("Bergen", ("f2",))
    assert with_news(NEWS, OLD).fields["user"]["location"] == "Oslo"


def test_lists_get_what_is_new_behind_their_own_with_the_sources_of_both():
    told = with_news(OLD, NEWS)
    assert told.fields["user"]["interests"] == ("cello", "chess", "rowing")
    assert told.sources["user.interests"] == (HERE, THERE, "f3")


def test_nothing_new_changes_nothing():
    nothing = check_sections(raw())
    assert with_news(OLD, nothing) == OLD


def test_what_rests_on_a_fact_that_holds_no_more_or_a_chat_that_is_gone_goes():
    known = portrait(facts={"f1": ("decisions", "The user lives in Oslo.")})
    gone = what_holds(known, {}, [], {})
    assert gone.fields["user"]["location"] == NOT_ENOUGH_DATA
    assert gone.fields["soul"]["communication_style"] == "short and dry"
    corrected = what_holds(
        known, {"f1": Standing("decisions", "The user lives in Tromsø.", holds=True)}, [], {}
    )
    assert corrected.fields["user"]["location"] == "Tromsø"
    assert what_holds(known, {}, ["c1", "c2"], {}).fields["user"]["interests"] == ()


def test_of_fields_that_named_what_is_gone_only_what_the_others_say_stays():
    known = portrait(facts={"f1": ("decisions", "The user lives in Oslo.")})
    left = what_holds(known, {}, ["c2"], {HERE: "I play the cello."})
    assert left.fields["user"]["interests"] == ("cello",)
    assert left.sources["user.interests"] == (HERE,)
    assert left.fields["soul"]["communication_style"] == NOT_ENOUGH_DATA


def test_new_chats_are_those_whose_content_is_another_and_many_of_them_are_all():
    chats = {f"c{n}": "same" for n in range(8)}
    known = portrait(chats=chats)
    assert known.new_chats(chats, "en") == frozenset()
    assert known.new_chats({**chats, "c1": "grown", "new": "x"}, "en") == {"c1", "new"}
    assert known.new_chats({**chats, **{f"n{n}": "x" for n in range(3)}}, "en") is None
    assert known.new_chats(chats, "de") is None
    assert portrait(chats=chats, since_whole=2).new_chats({**chats, "c1": "grown"}, "en") is None


def test_new_lines_are_those_that_were_not_there():
    memory = Memory({"preferences": (line("One", "f1"), line("Two", "f2"))})
    assert portrait().new_lines(memory).lines == {"preferences": (line("Two", "f2"),)}
