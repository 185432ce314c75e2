"""Chinese statements that tell of somebody else, to the other degree, or beyond a limit."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.apart_in_characters import apart_in_characters


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我怕高，我弟弟喜欢跳伞", "用户喜欢跳伞"),
        ("我怕高，我弟弟喜欢跳伞", "用户的弟弟怕高"),
        ("我怕高，我弟弟喜欢跳伞", "用户的妹妹喜欢跳伞"),
        ("我对荞麦过敏，不过我儿子特别爱吃", "用户特别爱吃荞麦"),
        ("我姑姑觉得铁锅好用是因为轻，我觉得是因为受热匀", "姑姑觉得铁锅好用是因为受热匀"),
        ("我每周给岳母寄两箱橙子", "岳母每周给用户寄两箱橙子"),
        ("我跟前夫分了家，猫归他", "猫归用户"),
        ("我想学骑马，我姑姑不赞成", "用户不赞成姑姑学骑马"),
        ("去年我被骗了三千块", "用户去年骗了三千块"),
        ("我在学盲文，因为外甥看不见", "用户在学盲文，因为工作需要"),
        ("手风琴是我九岁那年叔叔送的，现在给我儿子拉", "手风琴是儿子九岁那年用户送的"),
        ("我太爷爷今年九十九岁，腿脚好但耳背", "用户腿脚好但耳背"),
        ("我六月要去补牙，补牙的是贺主任", "用户要给贺主任补牙"),
        ("教练让我少练腿多拉伸", "教练让用户多练腿少拉伸"),
        ("我对象是聋哑学校毕业的", "用户是聋哑学校毕业的"),
        ("师傅把修表的手艺教给了我", "用户把修表的手艺教给了师傅"),
        ("新版本周四上架", "用户的新版本周四下架"),
        ("我觉得郊区的房租太高", "用户觉得郊区的房租太低"),
        ("走廊的灯我想换暖光的", "用户想把走廊的灯换成冷光"),
        ("每段不要超过八十字", "希望每段超过八十字"),
        ("每段至少八十字", "希望每段最多八十字"),
    ],
)
def test_what_is_told_of_another_or_turned_into_its_opposite_is_noticed(
    sentence: str, statement: str
) -> None:
    assert apart_in_characters(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("我怕高，我弟弟喜欢跳伞", "弟弟喜欢跳伞，用户怕高"),
        ("我对荞麦过敏，不过我儿子特别爱吃", "用户对荞麦过敏，她的儿子特别爱吃"),
        ("我每周给岳母寄两箱橙子", "用户每个星期给岳母寄两箱橙子"),
        ("我外婆在渡口卖凉粉", "用户的姥姥在渡口卖凉粉"),
        ("我表姐林溪在敦煌临摹壁画，我只负责裱框", "表姐林溪在敦煌临摹壁画，用户只负责裱框"),
        ("我和我爸在湖边种了一片茭白", "用户和父亲在湖边种了一片茭白"),
        ("每段不要超过八十字", "希望每段最多80字"),
        ("新版本周四上架", "用户的新版本星期四上架"),
        ("我目前是邮轮上的轮机员", "用户是邮轮上的轮机员"),
        ("我和堂哥合养一匹马，他出草料，我出马厩", "用户和堂哥合养一匹马，堂哥出草料，用户出马厩"),
        ("高校の先生です", "ユーザーは高校の先生"),
    ],
)
def test_the_same_persons_and_things_are_not(sentence: str, statement: str) -> None:
    assert not apart_in_characters(statement, sentence)
