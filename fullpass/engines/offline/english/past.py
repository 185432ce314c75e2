"""English sentences in the past that tell where a life has been: years somewhere, what began and ended."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.lexicon import KIN, PERIOD
from fullpass.engines.offline.english.words import ME, MY, TASK_THING
from fullpass.engines.offline.languages import Rule

_SPENT = (
    rf"{ME} (?:have |had )?(?:spent|did|served|put in|lived|worked|taught|studied|ran|travelled|traveled) "
    rf"(?:(?:the|my|about|over|nearly|almost|more than|most of|half|last|past|first|all|a|in|as|at|for) )*"
    rf"(?:{PERIOD}|(?:my |whole |entire )*(?:childhood|twenties|thirties|forties|fifties|teens|youth|"
    rf"career|working "
    rf"life|life))\b"
)
_BECAME = (
    rf"{ME} (?:have |had |just )?(?:(?:went|gone|turned) (?:freelance|self-employed|solo|private|pro|part[ "
    rf"-]time|"
    rf"full[ -]time|back to (?:uni|university|college|school|work|teaching|nursing)|bankrupt|deaf|blind|"
    rf"bald|sober|"
    rf"dry|zero waste|tee-?total|cashless|car[ -]free|off[ -]grid)|"
    rf"became (?:an? |the )?\w+|retrained|qualified|trained (?:as|to)|(?:was|got|been) (?:diagnosed|"
    rf"promoted|laid off|"
    rf"made redundant|fired|sacked|hired|elected|ordained|deported|naturalised|naturalized|widowed|"
    rf"divorced|evicted|"
    rf"accepted (?:to|into|at)|adopted|raised|brought up|homeschooled|bullied)|"
    rf"(?:ended things|broke up|split up|split) with \w+|gave birth|miscarried|emigrated|immigrated|fled|"
    rf"dropped out|flunked|converted to|came out|"
    rf"transitioned|took over (?:my|our|the family|dad's|mum's)|inherited|sold (?:my|our|the) (?:house|"
    rf"flat|car|van|"
    rf"boat|company|business|shop|farm|bike|apartment|home)|gave up (?:my|our|the|on)? ?\w+|"
    rf"failed (?:my|the) \w+|passed (?:my|the) \w+|learned to|learnt to|grew up|came to \w+ (?:in|from|as|"
    rf"when)|"
    rf"moved (?:here|back|out|in with|over)|left (?:school|uni|university|college|home|teaching|nursing|the "
    rf"(?:army|navy|church|police|force|industry|profession)))\b"
)
_TOGETHER = (
    r"^(?:the thing is |thing is )?(?:me and (?:my )?\w+|my (?:\w+ )?\w+ and (?:i|me)|\w+ and (?:i|me)|we) "
    r"(?:have |just )*(?:split up|broke "
    r"up|got (?:engaged|married|divorced|back together)|moved in together|separated|met|eloped|divorced)\b"
)
_FIRST = (
    rf"{ME} (?:have |had )?(?:got|bought|had|took|found|landed|signed|opened) (?:my|our) first "
    rf"(?:own )?(?:apartment|flat|house|home|car|job|baby|child|kid|grandchild|tattoo|dog|cat|bike|"
    rf"motorbike)\b"
)
_ENDS = (
    rf"{ME} (?:am|are) (?:definitely )?not going (?:back\b|to (?!(?:lie|be able|tell|ask|read|do this|make "
    rf"it|get "
    rf"it|say)\b)\w+)"
    rf"|{ME} (?:have )?(?:scrapped|shelved|binned|axed|dropped|cancelled|canceled|called off|backed out of|"
    rf"pulled out "
    rf"of|turned down|said no to|settled on|went with|gone with|opted for|landed on|picked(?! up)|chose|"
    rf"chosen|committed to|signed up for|enrolled in|agreed to|booked|ordered) (?!it\b|this\b|that\b|"
    rf"option\b|version\b|the "
    rf"(?:first|second|third|last|latter|former)\b|one\b|them\b)(?:the |my |our |a |an )?\w+"
)
_PASSING = re.compile(
    rf"{TASK_THING.pattern}|\b(?:today|tonight|right now|yesterday|this (?:morning|afternoon|evening|time)|"
    rf"last night|"
    r"an hour|hours|minutes|question|option [a-d]|by mistake|by accident|accidentally)\b"
    r"|\bgave up (?:on (?:it|this|that)|trying|and|it)\b|\bpassed (?:it|this|that|the (?:argument|"
    r"parameter|value|"
    r"salt|ball))\b|\b(?:my|our) (?:character|story)\b|\bleft (?:it|this|that|out)\b"
)
_TURNED = (
    rf"{MY} {KIN} (?:passed away|died|left me|left us|moved (?:in|out|back)|got (?:sick|ill|diagnosed))\b"
)

RULES = (
    Rule("decisions", re.compile(_SPENT), unless=_PASSING),
    Rule("decisions", re.compile(_BECAME), unless=_PASSING),
    Rule("decisions", re.compile(rf"{_FIRST}|{_TURNED}|{_TOGETHER}"), unless=_PASSING),
    Rule("decisions", re.compile(_ENDS), unless=_PASSING),
)
