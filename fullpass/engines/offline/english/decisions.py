"""English sentences that say what a person decided, and what they gave up."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import ME
from fullpass.engines.offline.languages import Rule

_DECIDE = (
    r"(?:(?:have |had )?(?:decided|chosen|chose|opted|resolved|settled (?:on|for)|"
    r"concluded|agreed (?:to|that|on)|"
    r"made (?:up my mind|up our minds?|the (?:\w+ )?(?:decision|choice|call)|"
    r"a (?:\w+ )?decision|my decision)|"
    r"(?:ended up \w+ing|picked .{2,40} (?:because|over|instead|since)|said (?:no|"
    r"yes) to|let go of|broke off|broke up|"
    r"switched (?:careers?|jobs|schools|majors?|banks?|sides|industries)|moved (?:my|"
    r"our) (?:savings|money|pension|accounts?|family|business|company)|"
    r"quit|resigned|given up|gave up|stopped (?:using|drinking|smoking|eating|"
    r"working|buying|going|playing|watching|taking|reading|flying|"
    r"driving|paying|posting|seeing|doing|writing|trying|wearing|attending|coaching|"
    r"studying|teaching)|dropped out|turned down|turned (?:it|the \w+|their \w+|"
    r"them) down|"
    r"turned \w+(?: \w+){0,4} down|ditched|abandoned|"
    r"cancelled|canceled|deleted (?:my|our|all my)|sworn off|swore off|walked away|"
    r"stepped (?:down|back)|handed in|"
    r"accepted (?:the|an|a|their|my)|declined|rejected (?:the|an|their)|"
    r"broke up with|got rid of|cut (?:ties|off contact)|went down to|"
    r"cut (?:back|down)|gone part[ -]time|went part[ -]time|went with|gone with|"
    r"picked .{2,50} over|went for .{2,40} (?:over|instead)|"
    r"dropped (?:the|my|our)|given notice|gave notice|postponed|put .{2,40} on hold|committed to|pulled out|"
    r"enrolled|signed up|moved on from|left (?:my|the|our|a) (?:\w+ ){0,4}(?:to|for|because|after|in)|"
    r"left (?!it\b|this\b|that\b|them\b|you\b)\w+ for (?:(?:a|an|the) (?:\w+ )?(?:village|town|city|country|"
    r"countryside|suburbs|coast|farm|island|mountains|job|sea)\b|\w+ (?:in|when|because|to|since)\b)|"
    r"left (?:facebook|twitter|whatsapp|instagram|google|tiktok|academia|linkedin)|"
    r"sold (?:my|our|the)|bought (?:a|an|our|my)|"
    r"took (?:the|a) (?:\w+ )?(?:job|offer|position|pay cut|year off|sabbatical|gap year|leap|plunge)|"
    r"switched (?:from .{2,40} )?to .{2,60}(?:because|since|so that|to save|due to)|"
    r"moved (?:from .{2,40} )?to .{2,60}(?:because|to be|due to)|"
    r"started .{2,40} instead of|retired early|paid off|passed on|said (?:no|yes) to|"
    r"went back to|gone back to))|"
    r"(?:am|are) (?:not )?going to (?:quit|leave|stay|take over|resign|retire|sell|"
    r"divorce|move|switch|drop out|stop|accept|decline|keep)|"
    r"(?:am|are) (?:going (?:freelance|part[ -]time|vegan|solo|remote|back to)|quitting|"
    r"leaving (?:my|our|the (?:\w+ )?(?:company|firm|church|job|city|country|party|team|band|industry|"
    r"profession|"
    r"bank|school|university|club|board|army|union|countryside|village|uk|us|eu))\b|retiring|resigning|"
    r"dropping out|"
    r"giving up|selling (?:my|our|the)|switching (?:careers?|to|from)|keeping the|"
    r"not renewing|staying (?:with|in|at)|sticking with|going with)|"
    r"will not (?:be )?(?:renew|renewing|have|buy|take over|go back|work for|accept|move|vote|use)|"
    r"do not plan to|no longer (?:\w+)|used to \w+ .{2,60}\b(?:but|now|until)|have switched careers)"
)
_DECIDED_PASSIVE = (
    r"\b(?:it (?:was|has been|is) decided|the decision (?:is|was|has been) (?:made|final|taken|to|mine|ours)|"
    r"my (?:\w+ )?(?:decision|choice) (?:is|was|to|fell|has)|our (?:\w+ )?(?:decision|"
    r"choice) (?:is|was|to|fell|has)|my mind is made up|"
    r"the reason (?:i|we) (?:chose|left|quit|moved|switched|decided|picked|stopped)|"
    r"instead of .{2,40},? (?:i|we) (?:chose|went|took|picked|opted|bought|will|am going)|"
    r"after .{2,60},? (?:i|we) (?:chose|went with|settled|decided|ended up))\b"
    r"|\b(?:best|worst|hardest|biggest) (?:decision|choice|mistake) (?:i|we) (?:have )?(?:ever )?made (?:is|"
    r"was)\b"
    r"|^(?:decided|chose|opted|quit|settled on|gave up|turned down|resigned) "
    r"|\b(?:our|my) (?:team|company|family|board|startup|band|group) (?:has |"
    r"have )?(?:decided|chose|opted|agreed|settled|picked|voted)"
)
_STILL_A_DECISION = re.compile(
    r"\bmade up (?:my|our) minds?$|\blet it go\b|\bdecided(?: it)?$|\b(?:have not|"
    r"not yet|can not|do not) (?:decide|decided|make up|know)|\bundecided\b|\b(?:if|"
    r"whether) i (?:should|decide)"
    r"|\b(?:quit|left|stopped|turned|dropped|cancelled|canceled|deleted|"
    r"rejected) (?:the (?:app|program|browser|terminal|process|server|table|query|file|"
    r"window|page|game|row|column|index)|at|it|working)\b"
    r"|\bdecided to (?:\w+ ){1,2}?(?:it|this|that|them) ?(?:alone|be|go|all|anyway|after all|then)?$"
    r"|\bpassed on (?:the|a) (?:argument|parameter|value)|\bno longer (?:works?|need|"
    r"see|get|know|understand|sure|have (?:the|this))\b"
    r"|\bgoing with (?:option|version|the (?:first|second|third|last))\b|\b(?:chose|"
    r"picked|decided on|settled on) (?:option|version|the (?:first|second|third|"
    r"last))\b"
)

RULES = (
    Rule("decisions", re.compile(rf"{ME} {_DECIDE}"), unless=_STILL_A_DECISION),
    Rule("decisions", re.compile(_DECIDED_PASSIVE), unless=_STILL_A_DECISION),
)
