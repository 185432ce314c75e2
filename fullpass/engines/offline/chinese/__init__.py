"""Chinese: how its sentences are taken apart, and the tables of its rules."""

from __future__ import annotations

import re

from fullpass.engines.offline.chinese.plain import WORDS
from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.plain import label_of, rules_of

_FULL_WIDTH = str.maketrans(",;?!", "，；？！")

CHINESE = Language(
    code="zh",
    worth_reading=re.compile(
        r"我|咱|店里|家里|团队|\d[年月日]|\d-\d|每个人|人人|所有人|老婆|老公|妈|爸|儿子|女儿|家里|预产期|作为|以后|从现在|请|用户|来自|不要|别|素食|截止"
    ),
    clause_start=re.compile(
        r"[；;]|(?<![是为叫名])[：:]|[，,](?=我|我们|明天|今天|昨天|刚才|来自|可以|有什么|要|怎么|什么|请|推荐|帮我|周末|白天|但是|而且|给我|但|所以|面试|"
        r"第一章|早餐|需要|用什么|经常)"
        r"|[，,](?=[^，,。！？?；;]*(?:吗|呢|怎么|什么|哪|多少|能不能|要不要|是不是|可不可以|如何|好不好|行不行|有没有|方便吗))"
        r"|[，,](?=(?:给|帮|换|列|重新|再|把|不要|别|改|语气|翻译|讲|说说|解释|告诉|教我|写|想|求|推|该|能|会不会|应该))|"
        r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])"
    ),
    loose_clause_start=re.compile(r"(?!x)x"),
    asked_clause_start=re.compile(r"(?!x)x"),
    reason=re.compile(r"(?:^|[，,])(?:因为|由于|既然)(?=我)"),
    lead_in=re.compile(
        r"(?:(?:但是|而且|所以|不过|另外|还有|顺便说一下|顺便|对了|你好|您好|嗯|那个|因为|由于|其实|请记住|记住|先说一下|说明一下|提一下|补充一点|补充一下|告诉你一声|要知道|"
        r"说起来|话说)[，,：:\s]*)+"
    ),
    trailing=re.compile(
        r"[，,](?:可以|有什么|怎么|什么|能不能|请问|推荐|帮我|给我).*$|(?:(?<!没)有什么|怎么|能不能|请问|推荐一|帮我).*$"
    ),
    normalise=lambda clause: re.sub(
        r"^用户", "我", clause.translate(_FULL_WIDTH).strip(" 。！，；：“”")
    ).lower(),
    question=re.compile(
        r"^(?:怎么|什么|为什么|如何|哪|是否|能不能|可以|请问|有没有|有什么|帮我|翻译|给我|推荐|要准备|写一)|[吗呢]$|^帮忙|是不是|能否|^我(?:该|应该|想知道|想问)"
    ),
    hypothetical=re.compile(r"^(?:如果|假如|假设|假装|设想|扮演|要是|倘若|万一|想象一下)|如果我是|假设我"),
    not_own=re.compile(
        r"主角|主人公|小说里|故事里|角色|^我(?:的)?(?:弟弟|哥哥|姐姐|妹妹|爸爸|妈妈|爸|妈|丈夫|妻子|老公|老婆|儿子|女儿|孩子|姨妈|姑妈|舅舅|叔叔|阿姨|爷爷|奶奶|外公|"
        r"外婆|岳母|岳父|婆婆|公公)(?:很|最|更|特别|也|都)?(?:喜欢|讨厌|爱|相信|认为|觉得|想)|"
        r"^我(?:的)?(?:朋友|同事|老板|邻居|客户|同学|室友|老师|上司(?!姓|叫))|^(?:他|她|你|他们|它)|我的(?:代码|程序|电脑|问题)|(?:他|她|老板|"
        r"朋友)(?:说|认为|觉得)"
    ),
    dangling=re.compile(r"^(?:这(?!.{1,4}[年月周来]|辈子)|那|它)"),
    opening=re.compile(
        r"(?:在|对|自|从|为了|由于|因为|经过|考虑|做了|比起|除了|作为|身为|当|每|平时|周末|业余|下班|晚上|早上|睡前|出门|目前|最近|经|跟|和|依|与|于)"
        r"[^，,。？?！我]{1,18}[，,]|(?:在我看来|对我(?:来说|而言)|依我看|这.{1,6}(?:年|月|周)来?|[^，,。？?！我]{2,14}(?:后|时|以来|期间|"
        r"前))[，,]"
    ),
    frame=re.compile(r"^(?:因为|由于|既然|自从).{3,}"),
    label=label_of(WORDS),
    rules=rules_of(WORDS),
)
