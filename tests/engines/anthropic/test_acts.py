"""The four acts against the stand-in, when nothing goes wrong."""

from datetime import timedelta

from fullpass.engines.anthropic import AnthropicEngine
from fullpass.engines.protocol import Act, Call
from fullpass.pipeline.types import CATEGORIES, Memory, MemoryLine, MessageRef, Outcome, Role
from tests.engines.anthropic.conftest import MakeEngine
from tests.engines.anthropic.made import DAY, VEGAN, chunk, conversation, fact, favourites
from tests.standin import StandIn

LATER = DAY + timedelta(days=400)


def test_each_chunk_of_a_segment_gets_its_own_facts(engine: AnthropicEngine, service: StandIn) -> None:
    chunks = [*favourites(2), chunk("How do I boil rice?", id_="conv-x")]
    outcomes = engine.extract(chunks)
    assert [outcome.outcome for outcome in outcomes] == [Outcome.EXTRACTED, Outcome.EXTRACTED, Outcome.EMPTY]
    assert outcomes[1].facts[0].quote == "my favourite bakery is Marlika"
    assert outcomes[1].facts[0].message_id == "msg-1"
    assert service.calls["by_act"] == {"extract": 1}
