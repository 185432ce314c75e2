"""Names that no capital tells: a Chinese surname with a title, a German church or street."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fullpass.pipeline.language import UNSPACED_RUN, fold

_TITLED = re.compile(
    "([王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
    "金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤])"
    "(主任|老师|经理|医生|教授|先生|女士|阿姨|叔叔|校长|律师|局长|书记|师傅|总监|总)"
)
_HOUSE = re.compile(
    r"\b([A-Z][a-z]{2,}?)(kirche|kapelle|strasse|straße|allee|gasse|platz|brucke|schule|klinik|krankenhaus|stadion|halle|"
    r"burg|schloss|museum|theater)\b"
)


def is_unspaced(text: str) -> bool:
    """Say whether most of a text is written without spaces."""
    return 2 * sum(map(len, UNSPACED_RUN.findall(text))) > len(text)


def other_titled(statement: str, known: Sequence[str]) -> frozenset[str]:
    """Give each Chinese surname with a title where the texts have only another with it: 李主任, 王主任."""
    said = {match[0] for text in known for match in _TITLED.finditer(text)}
    titles = {each[1:] for each in said}
    return frozenset(
        match[0] for match in _TITLED.finditer(statement) if match[2] in titles and match[0] not in said
    )


def other_houses(statement: str, tokens: Sequence[str]) -> frozenset[str]:
    """Give each German name of a church, street and so on where the texts have only others: Paulskirche."""
    said = {token.casefold() for token in tokens}
    named = {match[0].casefold(): match[2] for match in _HOUSE.finditer(fold(statement))}
    return frozenset(
        name
        for name, house in named.items()
        if name not in said
        and any(token.endswith(house) and len(token) > len(house) + 2 for token in said)
        and not any(token.startswith(name.removesuffix(house)[:4]) for token in said)
    )
