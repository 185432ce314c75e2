"""English sentences that tie something in a person's life to a day, a month or a year."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import EVENT, FAMILY, ME, MY, PET
from fullpass.engines.offline.languages import Rule

_NAME = r"[a-z][\w'-]+"
_OWNER = (
    rf"(?:{MY}|{MY} (?:\w+ )?{FAMILY}(?: \w+)?(?:'s|s'|s)?|\b(?:mum|mom|dad|grandma|"
    rf"grandpa|{_NAME})'s|\bthe|\b\w+s')"
)
_STEP = (
    r"(?:start|starts|started|starting|begin|began|beginning|move|moved|moving|leave|left|leaving|fly|flew|"
    r"flying|depart|departing|arrive|arriving|travel to|travelling to|traveling to|"
    r"graduate|graduated|graduating|"
    r"retire|retired|retiring|finish|finished|"
    r"finishing|launch|launched|launching|defend|defended|defending|return|returned|returning|come back|"
    r"coming back|be back|turn|turned|turning|"
    r"take (?:my|the|our)|sit (?:my|the)|sitting|have (?:an?|my|our|the) (?:\w+ ){0,4}" + EVENT + r"|"
    r"got (?:an?|my|our|the) (?:\w+ ){0,4}" + EVENT + r"|"
    r"get the keys|get (?:my|our) (?:keys|results|braces|licen[cs]e|degree|citizenship)|close on|"
    r"go (?:on|to|into|back)|(?:need|needs|got) to be out|having (?:a|our|twins|another|my)|going (?:on|to|"
    r"into|back)|go live|ship|shipping|run the|"
    r"running the|marry|married|"
    r"marrying|get(?:ting)? married|got married|tie the knot|tied the knot|"
    r"engaged|got engaged|divorced|separated|born|was born|were born|due|expecting|joined|join|"
    r"joining|enlisted|emigrated|immigrated|relocate|relocated|relocating|settled|opened|opening|open|"
    r"bought|sold|signed|enrolled|"
    r"been (?:with|at|in|living|working|married|together|sober|clean|employed)|met|"
    r"adopted|adopting|diagnosed|lost|"
    r"passed|took|"
    r"walk(?:ing)?|sail(?:ing)?|visit(?:ing)?|celebrate|host|have to (?:hand in|submit|"
    r"be out|finish|deliver|present|move out)|"
    r"submit|submitting|hand(?:ing)? in|present(?:ing)?|deliver(?:ing)?|give (?:a|my|"
    r"the) (?:talk|speech|presentation)|"
    r"planned|booked|scheduled|meet(?:ing)?|see(?:ing)? (?:my|the|a) (?:\w+ )?(?:doctor|"
    r"dentist|lawyer|therapist|specialist))"
)
_ABOUT_ME = (
    rf"{ME} (?:(?!not|never|want|need|have to go)\w+ ){{0,3}}?{_STEP}\b"
    rf"|{_OWNER} (?:\w+[ -]){{0,5}}?{EVENT}(?: (?:with|for|at|of|in|to|from|on|about|and|as)\b.{{1,60}}?)? "
    rf"(?:is|are|was|were|will be|falls|takes place|starts?|begins?|ends?|expires?|runs?|opens?|leaves?|"
    rf"departs?|closes?|has been|had been|got|has to|have to|needs to|must|comes up|happens?|due|,|:|lands|"
    rf"finishes|kicks off|goes live|moved|gets|got moved)\b"
    rf"|{_OWNER} (?:\w+ ){{0,3}}{EVENT}(?:,|:| -)? .{{0,30}}\b(?:on|in|until|by)\b"
    rf"|{MY} (?:\w+ )?{FAMILY}(?:,? [\w-]+){{0,2}},? (?:is|are|was|were|will|turns|"
    rf"turned|has|have|died|passed|gets|"
    rf"got|graduates|graduated|starts|started|is getting|arrives|arrived|moved|celebrates?)\b"
    rf"|^(?:my |our |the |\w+'s )?(?:[\w-]+ ){{0,3}}?(?:{EVENT}|\d+(?:st|nd|rd|th)(?: birthday| "
    rf"anniversary)?|first day|"
    rf"last day|move[ -]in|moving day|a-levels|gcses|thesis|dissertation|manuscript) (?:is|are|was|will be|"
    rf"is coming "
    rf"up|comes up|starts?|begins?|ends?|falls)(?: due)? (?:on |in |by |from |until )?"
    rf"|(?:{MY}(?: (?:\w+ )?{FAMILY}(?:'s|s'|s)?)?|\b(?:mum|mom|dad|grandma|grandpa|gran|nan)'s) \d+(?:st|"
    rf"nd|rd|th)\b"
    rf"|{MY} (?:\w+ )?{PET}(?:,? \w+)?,? (?:was|were|died|passed|is|has|turns)"
    rf"|^(?:mum|mom|dad|grandma|grandpa|granny|grandad|nana)(?: \w+)? (?:died|passed|was born|turns|turned|"
    rf"has)\b"
    rf"|\b(?:have|they have|has) (?:scheduled|booked|moved|postponed|set|fixed|planned) (?:my|our|the)\b"
    rf"|{MY} (?:\w+ )?(?:job|employment|studies|parental leave|maternity leave|"
    rf"internship|career|chemo|treatment|"
    rf"new job|new role|contract|team|company|school|band|band's|shop|cafe|bakery|"
    rf"project|app|thesis|book|novel|"
    rf"daughter's|son's) (?:\w+ ){{0,4}}(?:starts?|begins?|ends?|ended|started|began|"
    rf"is due|opens?|launches|launched|"
    rf"comes out|came out|is out|closes?|is published)"
    rf"|^(?:it|that|this|which) is (?:on|in|due)\b|^[a-z]+ (?:turns|will be|"
    rf"is turning) [\w-]+ (?:on|in|this|next)\b"
    rf"|\b(?:is|was) (?:the day|when|the date) (?:i|we|my|our)\b"
    rf"|(?<!\()\bdeadline\b|\b(?:is|are) due (?:on|in|by)?\b"
    rf"|\bdate of birth\b|\bdob\b|\bborn on\b"
    rf"|\b(?:mark|save|remember) (?:the date|your calendar)"
)
_NOT_MINE = re.compile(
    r"\b(?:essay|homework|assignment|report|paper|task|worksheet|coursework)s? (?:is |are )?due "
    r"(?:tomorrow|today|tonight)\b|"
    r"\bgoing to (?:bed|sleep)\b|"
    r"^(?:i|we) \w+(?<!start)(?<!begin)(?<!move) (?:it |them )?on \w+day$|\b(?:was|were) (?:invented|"
    r"discovered|signed|published|released|built|fought|elected|written|created)\b"
    r"|\b(?:neighbou?r|friend|colleague|boss|client|customer|coworker|teacher|roommate)(?:'s)?\b"
    r"|\b(?:his|her|their|your) (?:\w+ ){0,2}(?:birthday|wedding|deadline|anniversary|flight|exam|surgery)\b"
    r"|\b(?:i|we) (?:started|began|finished|left|went|met|saw|took|turned|walked|"
    r"passed) (?:it|this|that|them|you|off|at "
    r"\d)|\b(?:turned|turn) (?:it|off|on|out)\b|\bleft (?:join|align|side|over)\b"
    r"|\b(?:am|are) going to (?:give|send|paste|ask|tell|show|need|use|write|try|make|do|have|be|get)\b"
    r"|\b(?:start|started|starting|begin|begins|starts) (?:with|by|from|at line)\b"
)


RULES = (Rule("dates", re.compile(_ABOUT_ME), unless=_NOT_MINE, needs_date=True),)
