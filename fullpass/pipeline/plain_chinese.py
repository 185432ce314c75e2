"""Chinese written alike: one word for each person, numbers in digits, denials by "不" and "没"."""

from __future__ import annotations

import re

from fullpass.pipeline.han_numbers import with_digits
from fullpass.pipeline.language import fold
from fullpass.pipeline.lexicon.traditional import PAIRS
from fullpass.pipeline.words import listed

THE_PERSON = "我"
SIMPLIFIED = str.maketrans(*("".join(pair[at] for pair in listed(PAIRS)) for at in (0, 1)))
# What people call somebody; the first word between slashes stands for the others.
_SAME_PERSON = """
爸妈 父母 双亲 爸爸妈妈 / 爸 爸爸 父亲 老爸 / 妈 妈妈 母亲 老妈 / 丈夫 老公 先生 / 妻子 老婆 太太 媳妇 /
哥 哥哥 / 弟 弟弟 / 姐 姐姐 / 妹 妹妹 / 爷爷 祖父 / 奶奶 祖母 / 姥姥 外婆 外祖母 / 姥爷 外公 外祖父 /
孩子 小孩 娃 / 女儿 闺女 / 男友 男朋友 / 女友 女朋友 / 叔 叔叔 / 姨 阿姨 / 舅 舅舅 / 姑 姑姑 / 老师 教师
/ 老板 上司 / 室友 舍友 / 儿子 / 孙子 / 孙女 / 外甥 / 外甥女 / 侄子 / 侄女 / 伯 / 嫂 / 婆婆 / 公公 /
岳父 / 岳母 / 朋友 / 同事 / 同学 / 邻居 / 师傅 / 医生 / 导师 / 教练 / 房东 / 徒弟 / 学生 / 客户 / 家人 /
合伙人 / 主任 / 经理 / 校长 / 店长 / 爱人 配偶 / 主编 / 编辑 / 领导 / 教授 / 组长 / 队长 / 馆长 / 总监 /
助理 / 闺蜜 / 哥们 / 发小 / 亲戚 / 班主任 / 同伴 / 队友 / 女婿 / 儿媳 / 婶 / 老大 / 老二 / 前夫 / 前妻 /
未婚夫 / 未婚妻
"""
_NAMED = {word: listed(same)[0] for same in _SAME_PERSON.split("/") for word in listed(same)}
SOMEBODY = "|".join(sorted(_NAMED, key=len, reverse=True))
ANYBODY = re.compile(SOMEBODY)
_ALIKE = [
    (re.compile(pattern), same)
    for pattern, same in (
        ("用户|使用者|本人|咱", THE_PERSON),
        ("我们", THE_PERSON),
        ("自己", ""),
        ("星期|礼拜", "周"),
        ("(?:这个?|本)(?=周|月|学期|季度)", "本"),
        ("每个(?=月|周|季度|学期)|每一(?=天|年|周)", "每"),
        ("天天|每日", "每天"),
        ("块钱?(?![^，。]?[糖布肉])|人民币", "元"),
        ("个?钟头", "小时"),
        ("[天日]晚", "晚"),
        (r"(?<=\d)号", "日"),
        ("没有", "没"),
        ("无法|不可能", "不能"),
        ("(?:不|别|不要|不能|不得|不应|不应该|不可)超过|至多|不多于", "最多"),
        ("不少于|不低于|起码", "至少"),
        ("拒绝了?|谢绝了?|推掉了?", "没接受"),
        ("(?:没|不)戒掉?", ""),
        ("戒掉?了?(?![备指])", "不"),
        ("讨厌|反感|厌恶|(?<!不)不爱", "不喜欢"),
        ("尚未|还未", "还没"),
        ("而不是|而非", ",不"),
        (r"不(?:相信|认为|觉得|信|以为)([^，。,；]{1,20}?)(?=能|会|应该|可以)", r"\1不"),
        ("(?<!不)(?:认为|觉得|相信|以为)", ""),
        ("是因为", "因为"),
    )
]


def in_plain_chinese(text: str) -> str:
    """Give a Chinese text with what is said in several ways written in one, numbers in digits."""
    plain = with_digits(fold(text).translate(SIMPLIFIED)).casefold()
    for pattern, same in _ALIKE:
        plain = pattern.sub(same, plain)
    return ANYBODY.sub(lambda match: _NAMED[match[0]], plain)
