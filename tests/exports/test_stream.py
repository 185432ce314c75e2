"""JSON as a stream: the same values as json.loads, in a window of any size."""

import io
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.exports.errors import ExportError
from fullpass.exports.stream import JsonStream, Unreadable

MANY = 10**9

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


def elements(document, window=4096, limit=MANY):
    raw = document if isinstance(document, bytes) else document.encode("utf-8", "surrogatepass")
    return list(JsonStream(io.BytesIO(raw).read, limit, window).elements())


def reason(document, **options):
    with pytest.raises(ExportError) as caught:
        elements(document, **options)
    return caught.value.code


@given(st.lists(json_values, max_size=5), st.integers(1, 50), st.booleans(), st.sampled_from([None, 0, 3]))
def test_any_list_is_read_like_json_loads_whatever_the_window(values, window, escaped, indent):
    if not escaped:
        values = json.loads(json.dumps(values).encode("utf-8", "replace").decode())
    text = json.dumps(values, ensure_ascii=escaped, indent=indent)
    raw = text.encode("utf-8", "replace")
    assert repr(elements(raw, window)) == repr(json.loads(raw))


@given(st.text(alphabet='[]{}",:\\ \n01tfnaue-.', max_size=40), st.integers(1, 9), st.integers(1, 30))
def test_any_garbage_ends_in_values_or_a_clear_error(text, window, limit):
    try:
        elements(text, window, limit)
    except ExportError as error:
        assert error.code in ("truncated_json", "malformed_json")


@given(st.lists(json_values, min_size=1, max_size=3), st.integers(1, 30), st.data())
def test_a_list_that_is_cut_off_anywhere_is_never_taken_for_whole(values, window, data):
    text = json.dumps(values)
    cut = text[: data.draw(st.integers(1, len(text) - 1))]
    assert reason(cut, window=window) == "truncated_json"


def test_multibyte_characters_and_escapes_survive_every_chunk_boundary():
    values = [{"t": "añ漢😀\ud800"}, '\\"\n', [1.5e10, -0.1, True, None]]
    for text in (json.dumps(values), json.dumps(values, indent=2)):
        for window in range(1, 20):
            assert elements(text, window) == values
    raw = '["añ漢😀", "é"]'.encode()
    for window in range(1, 20):
        assert elements(raw, window) == ["añ漢😀", "é"]


def test_a_byte_order_mark_and_invalid_bytes_are_borne():
    assert elements(b'\xef\xbb\xbf["a\xffb"]', window=1) == ["a�b"]


def test_what_python_writes_and_json_forbids_is_read():
    not_a_number, endless, raw_tab = elements('[NaN, -Infinity, "a\tb"]', window=3)
    assert math.isnan(not_a_number)
    assert (endless, raw_tab) == (-math.inf, "a\tb")


def test_an_integer_of_ten_thousand_digits_is_infinity():
    assert elements("[" + "9" * 10_000 + "]") == [math.inf]


@pytest.mark.parametrize(
    ("document", "values"),
    [
        ('{"conversations": [1, 2], "other": {"a": []}}', [1, 2]),
        ('{"version": 1, "conversations": []}', []),
        ('{"id": 1, "mapping": {"a": {}}}', [{"id": 1, "mapping": {"a": {}}}]),
        ('{"conversations": {"a": 1}}', [{"conversations": {"a": 1}}]),
        ("{}", [{}]),
        ("[]", []),
        (" [ ] \n", []),
    ],
)
def test_the_root_may_be_a_list_an_envelope_or_one_conversation(document, values):
    for window in (1, 7, 4096):
        assert elements(document, window) == values


@pytest.mark.parametrize("broken", ["tru", "{'a': 1}", '{"a" 1}', '{"a": "\\x"}', "[1 2]"])
def test_a_broken_element_stands_alone(broken):
    for window in (1, 5, 4096):
        before, middle, after = elements(f'[{{"a": 1}}, {broken}, {{"b": ["}}]"]}}]', window)
        assert (before, after) == ({"a": 1}, {"b": ["}]"]})
        assert middle == Unreadable("malformed")


def test_an_element_that_is_too_large_is_skipped_and_the_rest_read():
    large = json.dumps({"text": 'a "quoted" [bracket] \\ ' * 1000, "deep": [[{}]]})
    for window in (1, 64, 4096):
        assert elements(f"[1, {large}, 2]", window, limit=500) == [1, Unreadable("too_large"), 2]


@pytest.mark.slow
@pytest.mark.parametrize("hostile", ["[" + "[]," * 2_100_000 + "1]", "[" + "1," * 8_100_000 + "1]"])
def test_an_element_that_would_fill_the_memory_is_skipped_undecoded(hostile):
    assert elements(f'["a", {hostile}, "b"]') == ["a", Unreadable("too_many_values"), "b"]


def test_an_object_as_root_that_is_too_large_is_skipped():
    document = json.dumps({str(number): "x" * 50 for number in range(100)})
    assert elements(document, 64, limit=500) == [Unreadable("too_large")]


def test_an_element_nested_a_hundred_thousand_deep_is_skipped():
    deep = "[" * 100_000 + "]" * 100_000
    assert elements(f"[1, {deep}, 2]") == [1, Unreadable("too_deep"), 2]


@pytest.mark.parametrize(
    "document", ["[1, 2] 3", "[1] [2]", "[1 2]]", '{"a": 1]', "{1: 2}", "[1}", "nonsense"]
)
def test_a_document_that_is_broken_itself_is_an_error(document):
    assert reason(document, window=2) == "malformed_json"


def test_an_error_says_where_it_is_and_nothing_of_what_is_there():
    with pytest.raises(ExportError) as caught:
        elements('[{"private": 1}, {"diary": "tod', window=4)
    assert "near character 17" in caught.value.message
    assert "diary" not in caught.value.message
