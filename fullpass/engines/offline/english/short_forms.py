"""English short forms: a life told without a verb or a subject of its own, such as "two kids under three"."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.anything import PASSING
from fullpass.engines.offline.english.lexicon import ANIMAL, BAD, BODY_PART, CONDITION, KIN, NUMBER, WORKER
from fullpass.engines.offline.english.words import EVENT, ME, MY, TASK_THING
from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty

_NAMED = rf"^[a-z][\w'-]+, (?:my|our) {KIN}, \w+"
_FRAGMENT = (
    rf"^(?:with )?{NUMBER} (?:small |young |little )?(?:{KIN}|{ANIMAL}) (?:under|at home|here|and|to feed|"
    rf"in tow)\b"
    r"|^(?:no|without|nothing with|skip the|hold the) [\w ]{2,20},? (?:\w+ )?(?:intolerant|intolerance|"
    r"allergic|allergy|vegan|"
    r"vegetarian|coeliac|celiac|diabetic|pregnant)\b"
    r"|^(?:been|have been) (?:married|together|vegan|vegetarian|sober|divorced|single|retired|an? \w+|"
    r"living|working|teaching|"
    r"playing|running|with) .*\b(?:years|months|since|\d{4})\b"
    rf"|{ME} have (?:retired|graduated|qualified|emigrated|remarried|divorced|separated|miscarried)$"
    rf"|{ME} can only (?:train|work|cook|eat|drink|exercise|run|study|write|afford|walk|drive|sleep|lift|"
    rf"hear|see)\b"
    rf"|^{MY} (?:\w+ )?{KIN}'?s'? (?:\w+ )?(?:{CONDITION}|allergy|diagnosis|disability|pregnancy|surgery|"
    rf"school|nursery) (?:is|are|"
    r"means|makes|was|starts|has)\b"
    r"|^in my (?:job|role|work|line of work) (?:as|at|in|with|for)\b|"
    rf"^(?:type (?:1|2|one|two) )?(?:{CONDITION}|{BAD} {BODY_PART}|diabetic|coeliac|celiac|asthmatic|"
    rf"vegetarian|vegan|sober|"
    rf"{WORKER})(?: \w+)?,? (?:since|here|for \w+ years|over here|by trade|by profession|myself)\b"
    rf"|^\w+ (?:years|months) (?:sober|clean|vegan|married|divorced|widowed|retired|in recovery)\b"
    rf"|^(?:\w+ )?(?:years|months) (?:sober|clean)\b"
    r"|^no (?:\w+ ){1,3}(?:in (?:this|our|my) (?:house|home|family|kitchen|household)|for (?:me|us)(?: "
    r"ever)?$)"
    rf"|\b\w+ is (?:not )?(?:my|our) (?:\w+ )?(?:language|tongue)\b"
    rf"|^(?:(?:{EVENT}|bday|b-day) (?:is|was) (?:on )?)"
    rf"|^(?:the|our|my) (?:wedding|honeymoon|party|funeral|reception|ceremony|trip|holiday|house|flat|move|"
    rf"renovation|"
    r"launch|business|restaurant|shop) (?:is|will be|is going to be|are) (?:going to be |now )?(?:in|at|"
    r"held|called|from|with) "
    r"(?!(?:the (?:attachment|example|text))\b)\w+"
    rf"|^(?:truth is |the truth is |honestly )?\w+ (?:comes? )(?:before|first|above|over) .{{2,40}} (?:for|"
    rf"to) (?:me|us)\b"
)
_STARTS = (
    r"^(?:the )?(?:twins|kids|boys|girls|baby|school|nursery|uni|term|semester|kita|summer holidays?|half[ "
    r"-]term) "
    r"(?:starts?|ends?|begins?|finish(?:es)?|breaks? up|is due|are due|go back|goes back|leave)\b"
)
_DATED_AS = re.compile(rf"^(?:(?:my|our|the|\w+'s) )?(?:\w+ )?(?:{EVENT}|bday|b-day) (?:is|was) ")
_FRAGMENT_DATE = Rule("dates", _DATED_AS, unless=TASK_THING, needs_date=True)


RULES = (
    _FRAGMENT_DATE,
    Rule("dates", re.compile(_STARTS), unless=TASK_THING, needs_date=True),
    Rule("decisions", re.compile(rf"{_NAMED}|{_FRAGMENT}"), unless=PASSING, certainty=Certainty.IMPLIED),
)
