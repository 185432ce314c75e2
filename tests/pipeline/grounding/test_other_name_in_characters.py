"""Names in the place of others in sentences without spaces."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.other_name_in_characters import other_name_in_characters


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我去年春天搬到了泉州。", "去年春天搬到绍兴"),
        ("我表妹晓岚下周五在无锡结婚。", "用户的表妹雨薇下周五在无锡结婚"),
        ("我开了一家叫“松烟”的书店。", "用户开了一家叫“竹影”的书店"),
        ("我把笔记从青叶换成了蓝鲸。", "用户把笔记从青叶换成了海星"),
    ],
)
def test_another_name_is_noticed(sentence: str, statement: str) -> None:
    assert other_name_in_characters(statement, sentence, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我去年春天搬到了泉州。", "去年春天搬到泉州"),
        ("我表妹晓岚下周五在无锡结婚。", "用户的表妹晓岚下周五结婚"),
        ("我开了一家叫“松烟”的书店。", "用户经营一家叫“松烟”的书店"),
        ("陈主任让我搞个校刊。", "陈主任让用户办校刊"),
        ("I moved to Lund.", "搬到绍兴"),
    ],
)
def test_the_same_name_is_left_alone(sentence: str, statement: str) -> None:
    assert not other_name_in_characters(statement, sentence, sentence)
