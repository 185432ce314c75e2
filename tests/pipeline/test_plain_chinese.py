"""Chinese that is written alike before it is compared."""

from __future__ import annotations

import pytest

from fullpass.pipeline.plain_chinese import in_plain_chinese


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("用户的父亲六十一岁", "我的爸爸61岁"),
        ("每次不要超过五十字", "每次最多50字"),
        ("我不認為機器會唱歌", "我机器不会唱歌"),
        ("每个星期去两次", "每周去2次"),
        ("这个月交", "本月交"),
        ("用茶代酒而不是可乐", "用茶代酒，不可乐"),
        ("拒绝了邀请", "没接受邀请"),
    ],
)
def test_what_says_the_same_is_written_alike(one: str, other: str) -> None:
    assert in_plain_chinese(one) == in_plain_chinese(other)
