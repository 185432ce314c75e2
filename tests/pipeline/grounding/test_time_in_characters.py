"""Chinese statements that tell as done what is planned, as so now what was so once, or at another time."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.apart_in_characters import apart_in_characters


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我打算秋天把船卖了，改骑马", "用户已经把船卖了"),
        ("我在横店学了四年武术", "用户打算在横店学四年武术"),
        ("我以前在码头开吊车，现在自己修钟表", "用户现在在码头开吊车"),
        ("我以前在码头开吊车，现在自己修钟表", "用户以前自己修钟表"),
        ("我原本想学法律，最后读了园艺", "用户想学法律"),
        ("要是再裁人，我就回老家种茶", "用户回老家种茶"),
        ("这学期我带三个班", "用户上学期带三个班"),
        ("我在练射箭", "用户练过射箭"),
        ("船年底前要修好", "船月底前要修好"),
        ("我在科考船上当过三年厨师", "用户现在在科考船上当厨师"),
        ("驯马那阵子我摔了四跤", "驯马那阵子用户摔了一跤"),
        ("我在攒钱买一条帆船，已经攒了三万", "用户已经买了一条帆船"),
        ("我画插画月收入六千", "用户画插画年收入六千"),
        ("绳子剩下二十五厘米", "绳子剩下二十五米"),
        ("我坐月子的时候腰疼，后来好了", "用户现在腰疼"),
        ("居委会已经换了路灯", "居委会打算换路灯"),
        ("我每个月去一次盲校", "用户每年去一次盲校"),
        ("我在驿站值了两年班", "用户在驿站值了两个月班"),
        ("周末我在渡口画速写", "用户每周三在渡口画速写"),
    ],
)
def test_another_time_is_noticed(sentence: str, statement: str) -> None:
    assert apart_in_characters(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我打算秋天把船卖了，改骑马", "用户打算秋天把船卖了"),
        ("我决定不带新人了", "用户打算不带新人"),
        ("我以前在码头开吊车，现在自己修钟表", "用户以前在码头开吊车，现在修钟表"),
        ("要是再裁人，我就回老家种茶", "如果再裁人，用户就回老家种茶"),
        ("我每个月去一次盲校", "用户每月去一次盲校"),
        ("我在驿站值了两年班", "用户在驿站值了2年班"),
        ("这学期我带三个班", "用户本学期带三个班"),
    ],
)
def test_the_same_time_is_not(sentence: str, statement: str) -> None:
    assert not apart_in_characters(statement, sentence)
