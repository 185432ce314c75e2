"""Numbers and dates in Chinese characters, as they are read and held against what was said."""

from __future__ import annotations

import pytest

from fullpass.pipeline.figure_support import support_of
from fullpass.pipeline.figures import figures
from fullpass.pipeline.han_numbers import with_digits


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("一九八七年五月三日", "1987年5月3日"),
        ("九四年秋天", "1994年秋天"),
        ("〇六年", "2006年"),
        ("十一月一号", "11月1号"),
        ("四百二十扇窗", "420扇窗"),
        ("两万三千", "23000"),
        ("一万八", "18000"),
        ("1.5万册", "15000册"),
        ("6万5", "65000"),
        ("2万3千", "23000"),
        ("一千零八", "1008"),
        ("一亿二千万", "120000000"),
        ("百分之四十", "40%"),
        ("二点五米", "2.5米"),
        ("晚上九点二十", "晚上9点20"),
        ("六七头羊", "6、7头羊"),
        ("十三四岁", "13、14岁"),
        ("半小时", "30分钟"),
        ("半个月", "15天"),
        ("早上十点到晚上八点", "早上10点到晚上8点"),
        ("每周三次", "每周3次"),
    ],
)
def test_numbers_are_read_before_whatever_they_count(written: str, digits: str) -> None:
    assert with_digits(written) == digits


@pytest.mark.parametrize(
    "written",
    [
        "十分满意",
        "周三晚上",
        "万一下雨",
        "千万别忘",
        "几十头羊",
        "一起去",
        "百货",
        "10千克",
        "二手书",
        "十一假期",
    ],
)
def test_what_only_looks_like_a_number_stays(written: str) -> None:
    assert with_digits(written) == written


def test_japanese_counts_only_before_words_of_measure() -> None:
    assert with_digits("千葉に三回行きました") == "千葉に3回行きました"


@pytest.mark.parametrize(
    ("said", "claimed", "bears"),
    [
        ("灯笼挂了四十盏", "挂了40盏灯笼", True),
        ("灯笼挂了四十盏", "挂了十四盏灯笼", False),
        ("二〇一二年八月九日", "2012年8月9日", True),
        ("二〇一二年八月九日", "2012年8月6日", False),
        ("二〇一二年八月九日", "二〇一三年八月九日", False),
        ("欠了3.5万", "欠了三万五千", True),
        ("成绩一个A两个B", "成绩一个A四个B", False),
        ("我十分钟就到", "十分满意", True),
    ],
)
def test_numbers_are_held_against_what_was_said(said: str, claimed: str, *, bears: bool) -> None:
    assert all(support_of(said).bears(figure) for figure in figures(claimed)) is bears
