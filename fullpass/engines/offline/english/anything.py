"""English statements of one's own that no other table knows: what is not of the moment is taken as lasting.

All that stands here is implied. What speaks of the task at hand, of today, or of what one thinks, wants, says
or sees at the moment is left out by the classes of verbs and words that say so.
"""

from __future__ import annotations

import re

from fullpass.engines.offline.english.lexicon import (
    KIN,
    PERIOD,
    one_of,
)
from fullpass.engines.offline.english.unlisted import TECHNICAL
from fullpass.engines.offline.english.words import ME, MY, TASK_THING
from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty

_LEAD = (
    r"^(?:(?:at|in|on|for|since|after|during|over|by|every|each|most|last|with|due to|thanks to|because of|"
    r"outside|"
    r"apart from|besides|ever since|until|before|where|back) [^,]{2,40}?,? )?"
)
# what the body and the household do: a habit, unless it is done to something at hand
_DO = (
    r"(?:sleep|wake up|wake|get up|eat|drink|take|wear|pay|type|sit|stand|spend|run|read|write|use|make|"
    r"keep|go|give|watch|"
    r"play|draw|plan|manage|teach|drive|offer|work|sell|grow|cook|bring|buy|order|count|share|carry|follow|"
    r"sweat|snore|"
    r"shower|bathe|shave|sing|hum|smell|stutter|lisp|limp|bruise|burn|tan|bleed|cry|swim|row|lift|train|"
    r"walk|cycle|"
    r"travel|fly|sail|ride|camp|stream|post|vote|pray|fast|bake|brew|sew|knit|paint|build|mend|repair|"
    r"restore|breed|"
    r"raise|foster|coach|mentor|lecture|translate for|interpret|edit|publish|direct|produce|record|perform|"
    r"compose)"
)
_NOT_THE = (
    r"(?!(?:the|this|that|these|those|it|them|to|you|your|yours|here|there|some|following|an?|one|him|her|"
    r"sure|care|notes|"
    r"out|off|on with|back|over|up to|\w+ing|corrected|out the|into|so|what|how|and|or|ahead|away|down|"
    r"through|by "
    r"the)\b)"
)
_HABIT = rf"{_LEAD}(?:i|we) (?:(?:only|both|all|mostly|usually|always|often|mainly) )*{_DO} {_NOT_THE}\w+"
_WORN = (
    r"|\b(?:i|we) (?:wear|take|have) (?:a )?(?:shoe )?size \w+|\b(?:my|our) (?:shoe|dress|ring|hat) size\b"
)
_THEN = (
    rf"{_LEAD}(?:i|we) (?:(?:also|once|only|both|even|then) )?(?:had|lived|worked|studied|taught|played|"
    rf"ran|rode|drove|flew|"
    rf"sailed|wrote|sang|"
    r"owned|kept|smoked|drank|grew|raised|coached|trained|competed|volunteered|travelled|traveled|danced|"
    r"swam|fought|"
    r"cared for|looked after|made|built|bought|sold|wore|took|ate|spoke|managed|led|founded|ran a|learned|"
    r"learnt|picked up|"
    r"started|stopped|quit|gave up|switched|changed|moved|left|joined|lost|won|broke|had been) .*"
    rf"\b(?:(?:for|over|about|nearly|almost) (?:the last |the past )?{PERIOD}|(?:in|since|until|from|"
    rf"around|back in) "
    r"(?:19|20)\d\d|last (?:year|spring|summer|autumn|fall|winter)|(?:a few|\w+) years ago|as a (?:kid|"
    r"child|teen\w*|"
    r"student|teenager)|when i was|my whole life|all my life|growing up|at (?:age |the age of )?\d\d|in "
    r"(?:my|the) "
    r"(?:twenties|thirties|forties|teens|nineties|eighties|seventies|army|navy|\d0s)|at (?:school|uni|"
    r"university|college)|"
    r"before (?:kids|that|i retired|the kids|retirement))\b"
)
_CHANGE = (
    rf"{ME} (?:am|are) (?:now |finally |also |probably |definitely )?(?:undergoing|leading|coaching|"
    rf"recovering|battling|grieving|homeschooling|"
    r"breastfeeding|studying|training|getting (?=(?:my )?(?:braces|hearing aids?|divorced|dentures|"
    r"implants?|sober|clean|an? (?:dog|cat|puppy|"
    r"kitten|divorce|hysterectomy|tattoo|pacemaker|second dog))\b)|shutting|closing|selling|quitting|"
    rf"splitting|"
    r"separating|divorcing|downsizing|emigrating|relocating|renting|letting|retiring|ending|giving up|"
    r"moving|taking over|"
    r"expanding|hiring|franchising|merging|adopting|fostering|expecting|remortgaging|converting|extending|"
    r"merging|"
    r"cancelling|canceling|postponing|joining|enrolling|applying|going "
    r"(?:back|vegan|"
    r"freelance|solo|part)|dating|seeing|caring for|raising|looking after|sharing|managing|running|living|"
    r"renovating|"
    r"trapped|waiting (?:for|on) (?:a|an|my) (?:\w+ )?(?:kidney|transplant|hip|knee|diagnosis|surgery|"
    r"operation|"
    r"visa|divorce)) (?!(?:it|this|that|them|these|those|you|here|there|in circles|out of (?:ideas|time)|"
    r"some|errors?|"
    r"into|the (?:\w+ )?(?:code|script|app|server|test|tests|tab|window|program|browser|question|message|"
    r"file|meeting|"
    r"train|bus|first|second|same|command|latest|following))\b)\w+"
)
_NATION = one_of(
    """afghan albanian algerian american argentinian armenian australian austrian bangladeshi belgian
    bolivian bosnian brazilian british bulgarian cambodian canadian chilean chinese colombian croatian
    cuban cypriot czech danish dutch egyptian english estonian ethiopian filipin[oa] finnish french
    georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli
    italian jamaican japanese jordanian kazakh kenyan korean kurdish latvian lebanese libyan lithuanian
    malaysian maltese mexican moldovan moroccan nepali nepalese kiwi nigerian norwegian pakistani
    palestinian peruvian polish portuguese romanian russian rwandan scottish senegalese serbian
    singaporean slovak slovenian somali south_african spanish sri_lankan sudanese swedish swiss syrian
    taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh
    yemeni zimbabwean muslim jewish sikh hindu catholic deaf blind autistic dyslexic trans gay lesbian bi
    queer widowed divorced retired unemployed self_employed pregnant vegan vegetarian pescatarian
    left_handed colou?r_blind diabetic"""
)
_AM = (
    rf"{ME} (?:am|are) (?:(?:half|part|originally|both|all|not|also|only|legally|partially|about|almost|"
    rf"nearly) )*(?:{_NATION}"
    r"(?: (?:and|but|so|by|born|living|via|from|on|with|in|myself)\b.*|,.*)?$|\d['’]\d+|\d ?(?:foot|ft|feet)|"
    r"in (?:the )?(?:uk|us|usa|u\.s\.|states|eu|netherlands|philippines|midlands|highlands|england|"
    r"scotland|wales|ireland|canada|australia|"
    r"new zealand|germany|france|spain|italy|india|kenya|nigeria|south africa|brazil|mexico|japan|sweden|"
    r"norway|denmark|finland|"
    r"poland|austria|switzerland|belgium|portugal|greece|turkey)(?: (?:so|and|but|btw|if)\b.*)?$|more "
    r"comfortable|most comfortable|"
    r"more fluent|more used|"
    r"\d{2,3} ?(?:cm|kg|kilos|"
    r"pounds|lbs|stone)|up (?:at|by|before) .*(?:every|daily|each|most)|out of (?:the|a) (?:army|navy|"
    r"hospital|force|job|"
    r"marriage|relationship|town every)|in my (?:\w+ )?(?:\w+ties|teens|\d0s|\w+ (?:year|trimester|"
    r"semester|term))|"
    r"under (?:\d|five foot)|over \d|from .{3,}|on (?:my|our) (?:\w+ )?(?:own|second|third|first|fourth) "
    r"?(?:\w+)?|"
    r"allowed|not allowed|banned|legally|between (?:jobs|flats|homes)|a (?:size|uk|us)? ?\d\d?|with (?:the|"
    r"a) (?!same)\w+|"
    r"at (?:\w+ )?(?:uni|university|college|high school|primary school|home (?:all day|with))|in (?:year|"
    r"grade|form|bed) \d+|"
    r"in \w+ (?:grade|form)|behind on (?:my|our) (?:rent|mortgage|bills))"
)
_KIN_DOES = (
    rf"^(?:and |but |so )?(?:{MY} (?:[\w'-]+ ){{0,2}}?(?:{KIN})|(?:mum|mom|dad|mam|grandma|grandpa|"
    rf"granddad|grandad|granny|gran|nan|"
    r"nana|hubby|the missus|the wife|uncle \w+|aunt(?:ie)? \w+|me and my \w+))(?:,? [\w'-]+)?,? "
    r"(?:(?:also|only|always|never|both|all|mostly|often|still|once) )*"
    r"(?!(?:says|thinks|wants|needs|asks|tells|knows|believes|feels|keeps|claims|insists|suggests|"
    r"recommends|seems|looks|"
    r"sounds|loves|likes|hates|prefers|is|was|has|does|gets|makes|reckons|swears|wonders|hopes|means|sees|"
    r"hears|wishes|"
    r"disagrees|agrees|refuses|comes over|arrives|sends|sent|calls|writes|visits|always says|used|asked|"
    r"told|said)\b)"
    r"(?:(?!comes\b|goes\b|visits\b|stays\b|sleeps\b|sits\b|stands\b|turns up|talks\b|laughs\b|cries\b|"
    r"smiles\b|finds\b|"
    r"gives\b|takes\b|puts\b|brings\b|lets\b)\w+[^\Ws]s|flew|fought|served|built|ran|taught|grew|worked|"
    r"lived|turned \d+|left (?:me|us)|died|"
    r"raised|fled|emigrated|survived|married|retired|passed) (?!(?:it|this|that|them)\b)\w+"
)
PASSING = re.compile(
    rf"{TASK_THING.pattern}|{TECHNICAL}|\b(?:today|tonight|right now|yesterday|tomorrow|this (?:morning|"
    rf"afternoon|evening|"
    r"time|one|way)|last night|in a hurry|you|your|question|questions|below|above|attached|minutes?|"
    r"seconds?|earlier|"
    r"screenshot|following|option|version|draft|homework|exercise|essay|assignment|triangle|velocity|train "
    r"station|"
    r"for a (?:school|class|uni) (?:project|assignment)|as follows|e\.g|step|steps|method|result|results|"
    r"output|input|"
    r"so far|north|goblins?|trapdoor|different things|suggested|suggestions?|approach|instead|"
    r"wrong|correctly|properly|somehow|anyway|weird|the same)\b"
)
RULES = tuple(
    Rule("decisions", re.compile(pattern), unless=PASSING, certainty=Certainty.IMPLIED)
    for pattern in (
        rf"{_HABIT}{_WORN}",
        _THEN,
        _CHANGE,
        _AM,
        _KIN_DOES,
    )
)
