"""Chinese statements that put things in each other's place."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.order_in_characters import ordered_otherwise


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我已经不用Bear了，现在都用Obsidian", "用户已经不用Obsidian，现在都用Bear"),
        ("鹦鹉叫阿蓝，乌龟叫石头", "用户的乌龟叫阿蓝"),
        ("请用葡萄牙语写邮件，用德语写备注", "希望用德语写邮件，用葡萄牙语写备注"),
        ("我学口琴九年了，学滑冰才三个月", "用户学滑冰九年了"),
        ("我二月动手术，五月复查", "用户五月动手术，二月复查"),
        ("我喝豆浆只喝咸的，喝粥一定要甜的", "用户喝粥只喝咸的"),
        ("书房的墙我想刷成绿色，玄关留白", "用户想把玄关的墙刷成绿色"),
        ("用了六年青石输入法，上个月换成了白鹭输入法", "用户上个月从白鹭输入法换成青石输入法"),
        ("展览从四月八日改到四月三十日", "展览从四月三十日改到四月八日"),
        ("比起划船我更想攀岩", "用户比起攀岩更想划船"),
        ("我的剧本导师只改了两页", "用户只改了导师剧本的两页"),
        ("我宁可淋雨也不坐缆车", "用户宁可坐缆车也不淋雨"),
        ("驴叫豆浆，羊叫油条", "用户的驴叫油条"),
        ("我五天站柜台三天跑外勤", "用户三天站柜台五天跑外勤"),
        ("我把摩托卖了，只留着皮划艇", "用户把皮划艇卖了，只留着摩托"),
        ("剧社缺灯光师，编舞刚来了一个叫小宛的", "剧社缺编舞，灯光师刚来了一个叫小宛的"),
        ("最后我发小送了我一把琵琶", "用户送了发小一把琵琶"),
        ("这间铺面押二付六", "这间铺面押六付二"),
        ("馆长让我给志愿者排班", "用户给馆长让志愿者排班"),
    ],
)
def test_things_in_each_others_place_are_noticed(sentence: str, statement: str) -> None:
    assert ordered_otherwise(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我已经不用Bear了，现在都用Obsidian", "用户现在都用Obsidian，已经不用Bear"),
        ("请用葡萄牙语写邮件，用德语写备注", "用户希望用德语写备注，用葡萄牙语写邮件"),
        ("我学口琴九年了，学滑冰才三个月", "用户学滑冰三个月，学口琴九年"),
        ("我正在编成一本三百页的乐谱", "用户正在编成三百页的乐谱"),
        ("一共十五盏灯，我装好了六盏", "用户十五盏灯装好了六盏"),
        ("考试定在二月九日，考场在宁波", "用户二月九日在宁波考试"),
        ("展览从四月八日改到四月三十日", "展览从4月8日改到4月30日"),
        ("比起划船我更想攀岩", "用户比起划船更想攀岩"),
        ("我跟前夫分了家，猫归他", "用户跟前夫分了家，猫归前夫"),
    ],
)
def test_clauses_in_another_order_are_the_same(sentence: str, statement: str) -> None:
    assert not ordered_otherwise(statement, sentence)
