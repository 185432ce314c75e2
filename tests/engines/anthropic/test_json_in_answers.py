"""Finding the JSON object in an answer, and holding it against the schema."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.engines.anthropic.answers import find_json_object, read_answer
from fullpass.engines.anthropic.failures import AnswerError
from fullpass.engines.anthropic.schemas import consolidate_schema, list_of, object_of

pytestmark = pytest.mark.heavy

SCHEMA = object_of({"items": list_of({"type": "string"})})
TEXT = st.text(max_size=40) | st.sampled_from(
    ["{", "}", '{"a": 1}', '"}', "\\", "```", "{}", '{"items": []}']
)
OBJECTS = st.dictionaries(
    st.text(max_size=5), st.recursive(TEXT, lambda inner: st.lists(inner, max_size=3)), min_size=1
)
PROSE = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), max_size=60)


@given(answer=OBJECTS, before=PROSE, after=PROSE, ascii_only=st.booleans())
def test_the_object_is_found_whatever_stands_around_and_inside(
    answer: dict[str, object], before: str, after: str, ascii_only: bool
) -> None:
    written = json.dumps(answer, ensure_ascii=ascii_only)
    assert find_json_object(f"{before}{written}{after}") == answer
    assert find_json_object(f"{before}\n```json\n{written}\n```\n{after}") == answer


@given(answer=OBJECTS)
def test_stray_braces_in_prose_do_not_hide_the_object(answer: dict[str, object]) -> None:
    written = json.dumps(answer)
    assert find_json_object(f"As {{you}} asked {{ here it is: {written} }} with {{ braces") == answer


@given(st.text())
def test_any_text_gives_an_object_or_nothing(text: str) -> None:
    found = find_json_object(text)
    assert found is None or isinstance(found, dict)


def test_the_longest_object_is_the_answer() -> None:
    assert find_json_object('For example {"items": []}. Mine: {"items": ["a", "b"]}') == {"items": ["a", "b"]}


@pytest.mark.parametrize(
    "text", ["", "no", "[1, 2]", '"{', '{"items": ["a"', "{" * 5_000, '{"a":' * 5_000, "null"]
)
def test_what_holds_no_answer_is_invalid(text: str) -> None:
    with pytest.raises(AnswerError) as caught:
        read_answer(text, SCHEMA)
    assert caught.value.code == "invalid_answer"


def test_deep_nesting_is_invalid_and_no_crash() -> None:
    deep = '{"items": ' + "[" * 900 + "]" * 900 + "}"
    with pytest.raises(AnswerError):
        read_answer(deep, SCHEMA)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"items": "secret words"},
        {"items": ["fine", 3]},
        {"items": [], "secret words": 1},
        {"items": None},
    ],
)
def test_what_breaks_the_schema_is_invalid_and_the_cause_tells_no_value(answer: dict[str, object]) -> None:
    with pytest.raises(AnswerError) as caught:
        read_answer(json.dumps(answer), SCHEMA)
    assert caught.value.failure.cause.startswith("$")
    assert "secret" not in caught.value.failure.cause


def test_a_valid_answer_is_given_without_what_cannot_be_stored() -> None:
    assert read_answer('{"items": ["a\\u0000b", "\\ud800c", "line\\nbreak"]}', SCHEMA) == {
        "items": ["ab", "c", "line\nbreak"]
    }


def test_the_schema_that_is_sent_is_the_schema_that_is_checked() -> None:
    answer = {"same": [], "supersedes": [{"newer": "f1"}], "conflicts": []}
    with pytest.raises(AnswerError) as caught:
        read_answer(json.dumps(answer), consolidate_schema())
    assert caught.value.failure.cause == "$.supersedes[0] breaks the rule 'required'"
