from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fullpass.pipeline.tokens import TOKEN, cost_of, estimate_tokens, seam, tokens_of
from tests.pipeline.chats import texts

ENGLISH = (
    "Hey! I'm thinking about switching jobs. I've been at the company for 4 years, and honestly I don't "
    "feel like I'm growing anymore. My manager's nice, but there's no path to a senior role. What would "
    "you do? I could also go back to school, maybe study data science part-time. I live in Portland with "
    "my wife Anna and our two kids, so moving isn't really an option."
)
CHINESE = (
    "你好，我最近在考虑换工作。我在这家公司已经工作四年了，说实话感觉没有什么成长。我的经理人很好，但是没"
    "有晋升的机会。你觉得我应该怎么办？我也可以回学校读书，比如在职学习数据科学。我和妻子还有两个孩子住在"
    "上海，所以搬家不太现实。"
)
JAPANESE = (
    "こんにちは。最近、転職を考えています。今の会社で4年間働いていますが、正直あまり成長を感じません。上"
    "司はいい人ですが、昇進の見込みがありません。どうすればいいと思いますか？妻と子供二人と東京に住んでい"
    "るので、引っ越しは難しいです。"
)
KOREAN = (
    "안녕하세요. 요즘 이직을 고민하고 있어요. 지금 회사에서 4년째 일하고 있는데 솔직히 성장하고 있다는 "
    "느낌이 안 들어요. 팀장님은 좋은 분이지만 승진할 기회가 없어요. 어떻게 하면 좋을까요? 아내와 아이 "
    "둘과 함께 서울에 살고 있어서 이사는 어려워요."
)
RUSSIAN = (
    "Привет! Я думаю о смене работы. Я работаю в этой компании уже четыре года и, честно говоря, не "
    "чувствую, что расту. Мой начальник хороший человек, но повышения не предвидится. Что бы ты сделал "
    "на моём месте? Я живу в Москве с женой и двумя детьми, так что переезд не вариант."
)
ARABIC = (
    "مرحبا! أفكر في تغيير وظيفتي. أعمل في هذه الشركة منذ أربع سنوات، وبصراحة لا أشعر أنني أتطور. مديري "
    "شخص لطيف لكن لا توجد فرصة للترقية. ماذا تنصحني أن أفعل؟ أعيش في القاهرة مع زوجتي وطفلينا، لذلك "
    "الانتقال ليس خيارا."
)
HINDI = (
    "नमस्ते! मैं नौकरी बदलने के बारे में सोच रहा हूँ। मैं इस कंपनी में चार साल से काम कर रहा हूँ और सच "
    "कहूँ तो मुझे नहीं लगता कि मैं आगे बढ़ रहा हूँ। आपको क्या लगता है मुझे क्या करना चाहिए? मैं दिल्ली "
    "में अपनी पत्नी और दो बच्चों के साथ रहता हूँ।"
)
GERMAN = (
    "Hallo! Ich überlege, den Job zu wechseln. Ich arbeite seit vier Jahren in der Firma und habe "
    "ehrlich gesagt nicht das Gefühl, dass ich mich weiterentwickle. Meine Chefin ist nett, aber eine "
    "Beförderung ist nicht in Sicht. Was würdest du tun? Ich wohne mit meiner Frau und zwei Kindern in "
    "München."
)
CODE = '''def moving_average(values: list[float], window: int) -> list[float]:
    """Return the mean of each window of consecutive values."""
    if window <= 0:
        raise ValueError("window must be positive")
    total = sum(values[:window])
    averages = [total / window]
    for index in range(window, len(values)):
        total += values[index] - values[index - window]
        averages.append(total / window)
    return averages
'''
BASE64 = (
    "2jmj7l5rSw0yVb/vlWAYkK/YBwkXkzYkGSbpn1oJ7mcVvQ9GJm0sBqYc3uVQwFq4x1bZrJ8hT5oLdEwMZ7fYtC6gHnKpRiXeU0aD"
    "3sNyOv9kLbPzIjQm1WcAhGf8Sx"
)
HEXADECIMAL = (
    "a4abd4448c49562d828115d13a1fccea927f52b4d5459297f8b43e42da89238bc13626e43dcb38ddb082488927ec904fb420"
    "57443983e88585179d50551afe62"
)
EMOJI = "😀🎉🚀🔥💪🙏👀📚🌍⭐"


@pytest.mark.parametrize(
    ("text", "mean"),  # of cl100k, o200k, Qwen, Tekken, Claude 2 and DeepSeek
    [
        pytest.param(ENGLISH, 87, id="english"),
        pytest.param(CHINESE, 85, id="chinese"),
        pytest.param(JAPANESE, 88, id="japanese"),
        pytest.param(KOREAN, 105, id="korean"),
        pytest.param(RUSSIAN, 104, id="russian"),
        pytest.param(ARABIC, 112, id="arabic"),
        pytest.param(HINDI, 168, id="hindi"),
        pytest.param(GERMAN, 81, id="german"),
        pytest.param(CODE, 96, id="python"),
        pytest.param(BASE64, 110, id="base64"),
        pytest.param(HEXADECIMAL, 81, id="hexadecimal"),
        pytest.param(EMOJI, 22, id="emoji"),
    ],
)
def test_estimate_is_close_to_what_tokenizers_count(text: str, mean: int) -> None:
    assert estimate_tokens(text) == pytest.approx(mean, rel=0.12)


def test_chinese_is_not_taken_for_english() -> None:
    eight_thousand = (CHINESE * 80)[:8000]
    assert 5300 <= estimate_tokens(eight_thousand) <= 8000  # by length alone it would be 2,000


def test_whitespace_in_rows_is_cheap_but_not_free() -> None:
    assert 10 <= estimate_tokens(" " * 4000) <= 100
    assert 10 <= estimate_tokens("\n" * 1000) <= 100


def test_the_empty_text_costs_nothing_and_any_other_something() -> None:
    assert estimate_tokens("") == 0
    assert all(estimate_tokens(chr(code)) >= 1 for code in (0, 9, 32, 65, 127, 0xE9, 0xD83D, 0x4E2D, 0x1F600))


def test_an_accented_letter_and_a_lone_surrogate_are_counted_beyond_the_ascii_around_them() -> None:
    assert cost_of("naïve") > cost_of("nave")
    assert cost_of("a\ud83db") > cost_of("ab")


@given(texts, texts)
@example("", "")
@example("run", "ning")
@example("12", "34")
@example("\ud83d", "\ude00")
def test_parts_cost_what_the_whole_costs_but_for_the_seam(left: str, right: str) -> None:
    assert cost_of(left + right) == cost_of(left) + cost_of(right) - seam(left, right)


@given(texts, texts)
def test_more_text_never_costs_less_nor_more_than_its_parts(left: str, right: str) -> None:
    whole = estimate_tokens(left + right)
    assert max(estimate_tokens(left), estimate_tokens(right)) <= whole
    assert whole <= estimate_tokens(left) + estimate_tokens(right)


@given(st.text("abcABC019 \t\n.,-é中😀", max_size=60))
def test_cost_does_not_depend_on_where_characters_are_but_for_their_runs(text: str) -> None:
    one_by_one = sum(map(cost_of, text))
    assert cost_of(text) == one_by_one - sum(map(seam, text, text[1:]))


def test_a_long_text_costs_what_its_characters_and_runs_cost() -> None:
    word = cost_of("a" * 1000)
    assert cost_of("a" * 100_000) == 100 * word - 99 * seam("a", "a")
    assert cost_of("naïve " * 50_000) == 50_000 * cost_of("naïve ")


def test_tokens_are_rounded_up() -> None:
    assert [tokens_of(cost) for cost in (0, 1, TOKEN, TOKEN + 1)] == [0, 1, 1, 2]
