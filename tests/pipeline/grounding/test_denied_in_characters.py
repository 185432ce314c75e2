"""Negations that a clause of a Chinese statement has or lacks."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.denied_in_characters import denied_otherwise


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我妈在院里种了三棵枣树，我一棵都没有", "妈妈没有种枣树"),
        ("我差点在泸州租了铺面，最后作罢", "用户在泸州租了铺面"),
        ("我险些坐过站", "用户坐过站"),
        ("不要给我推荐短剧，我只看话剧", "用户希望推荐短剧"),
        ("平板和Kindle都有", "用户没有Kindle"),
        ("我戒了可乐", "用户喝可乐"),
        ("图书馆只换了灯，座位一个没动", "图书馆动了座位"),
        ("风筝挂在树上，没够着", "用户的风筝够着了"),
        ("翻修老屋我掏了一半", "翻修老屋用户没掏钱"),
        ("我不坐缆车，不是因为怕高，是嫌慢", "用户不坐缆车是因为怕高"),
        ("我养了两只鹅", "用户没养鹅"),
        ("比赛那天我没去", "比赛那天用户去了"),
        ("木船修好了，风帆还没修好", "木船修好了，风帆也修好了"),
        ("我喜欢兰花，不喜欢菊花", "不喜欢兰花，也不喜欢菊花"),
    ],
)
def test_one_negation_more_or_less_is_noticed(sentence: str, statement: str) -> None:
    assert denied_otherwise(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("请不要在回答里用缩写", "不希望回答里用缩写"),
        ("我戒了可乐", "用户不喝可乐了"),
        ("我从2020年开始不喝酒，但我先生还喝", "用户从2020年开始不喝酒，先生还喝"),
        ("不要用缩写，可以用表格", "希望不用缩写，可以用表格"),
        ("我差点在泸州租了铺面，最后作罢", "用户差点在泸州租了铺面"),
        ("我不相信扫地机能扫干净地毯", "用户认为扫地机不能扫干净地毯"),
        ("我从Sketch换到了Figma", "用户改用Figma，不再用Sketch"),
        ("比起地铁我更喜欢坐轮渡", "用户更喜欢坐轮渡而不是地铁"),
        ("我觉得菜市场不应该拆", "用户觉得菜市场不该拆"),
        ("我拒绝了云杉公司的邀请", "用户没有接受云杉公司的邀请"),
        ("这家的拉面不错，离家也近", "用户觉得这家的拉面好"),
    ],
)
def test_negations_in_other_words_are_the_same(sentence: str, statement: str) -> None:
    assert not denied_otherwise(statement, sentence)
