"""English sentences in the simple present: what people do again and again, have, and never did."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import FAMILY, ME, MY, TASK_THING
from fullpass.engines.offline.languages import Rule

_OFTEN = (
    r"(?:every|each (?:day|week|month|year|morning|evening|night|sunday|saturday)|"
    r"once (?:a|every)|twice (?:a|every)|(?:\w+ )?times (?:a|per)|"
    r"daily|weekly|nightly|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|"
    r"on weekends|on the weekends?|at weekends|most (?:days|weekends|evenings|mornings|"
    r"nights)|"
    r"whenever|all year|year[- ]round|a (?:year|week|month)$|by hand|in my (?:spare|"
    r"free) time|in the (?:mornings|evenings|winter|summer)|before (?:work|bed|sunrise)|"
    r"after work|for a living|as a hobby|all the time|a lot of|at least once|all winter|"
    r"all summer|the whole (?:winter|summer|year)|regularly|often|religiously|"
    r"on a regular basis|for (?:fun|charity)|long hours|in a (?:band|choir|team|league|"
    r"orchestra|club)|since (?:19|20)\d\d|since i was|since childhood|"
    r"for (?:\w+ )?(?:years|decades)|"
    r"for everything|on paper only|only on paper|only$|to relax|to unwind|"
    r"to stay (?:fit|sane|in shape)|by default|as a rule|without exception|always$)"
)
_ONE_TIME = (
    r"(?:am|are|was|were|will|would|could|should|might|must|may|can|did|do|does|had|"
    r"have|has|need|want|wanted|wish|hope|think|thought|guess|suppose|know|knew|mean|"
    r"meant|see|saw|"
    r"get|got|try|tried|need|seem|look|looked|find|found|found|feel|felt|forgot|forget|"
    r"remember|notice|noticed|understand|understood|wonder|ask|asked|tell|told|said|say|"
    r"heard|hear|"
    r"came|went|made|took|gave|put|ran|wrote|read it|sent|left|lost|met|paid|spent|"
    r"bought|brought|ate|drank|slept|woke|began|became|broke|chose|built|caught|cut|"
    r"fell|"
    r"\w+ed)"
)
_HOBBY = (
    r"(?:bake|knit|sew|crochet|quilt|hike|jog|cycle|swim|climb|fish|hunt|camp|garden|"
    r"sing|dance|paint|draw|sketch|sculpt|carve|brew|ferment|journal|meditate|pray|"
    r"volunteer|donate|"
    r"tutor|coach|foster|rescue|breed|compost|recycle|blog|podcast|stream|surf|ski|"
    r"snowboard|skate|skateboard|sail|row|kayak|box|fence|juggle|busk|dj|freelance|"
    r"commute|smoke|vape|gamble|"
    r"run (?:track|marathons|ultras|half marathons|long distance|cross country)|"
    r"ride (?:a|my|horses|motorcycles|bikes)|drive (?:a|an|for)|play (?!around|"
    r"with (?:it|this))|wear (?:glasses|contacts|hearing|only|mostly|a|black|suits|"
    r"vintage|hijab|makeup)|"
    r"dye my|raise (?:my|our|chickens|goats|sheep|bees|cattle|three|two|horses)|"
    r"keep (?:a|an|chickens|bees|goats|sheep|ducks|rabbits|my|two|three|kosher|horses)|"
    r"grow (?:my own|our own|tomatoes|vegetables|roses|herbs|\w+ in)|give away|"
    r"give (?:a tenth|ten percent|blood|to)|"
    r"own (?!it|this)|speak (?:\w+ ){1,4}|live (?!in hope)|teach (?!me|you)|"
    r"study (?!this|it)|serve (?:at|in|on|as|food)|belong to|identify as|lean (?:left|"
    r"right|towards)|vote (?!up|down)|"
    r"write (?:poetry|poems|songs|novels|fiction|short stories|plays|fan ?fiction|music|"
    r"for a|horror|science fiction|children's)|read (?:\w+ ){0,2}(?:\w*books|novels|a lot|"
    r"poetry|comics|manga|biographies|science fiction|fantasy|nonfiction)|"
    r"watch (?:\w+ ){0,2}(?:anime|football|baseball|soccer|movies|films|documentaries|"
    r"horror|sports|hockey)|listen to (?!it|this|you)|drink (?!it|this)|eat (?!it|this)|"
    r"cook (?!it|this)|"
    r"make (?:my|our) own|build (?:houses|boats|furniture|guitars|robots|model|"
    r"keyboards)|fix (?:cars|bikes|up old)|repair (?:\w+ )?(?:cars|bikes|watches|clocks|"
    r"radios|instruments)|"
    r"wake up|get up (?:at|early|before|late)|go to (?:bed|church|mass|the gym|school|"
    r"university|college|therapy|concerts|bed early)|go (?:hiking|running|swimming|"
    r"fishing|camping|hunting|dancing|climbing|to the gym|to church|just to the gym)|"
    r"do (?:yoga|pilates|crossfit|karate|judo|ballet|volunteer|calligraphy|pottery|"
    r"ceramics|woodworking|martial arts|parkour|improv|stand-?up|my own)|"
    r"take (?:medicine|medication|pills|care of|\w+ lessons|\w+ classes|lessons|classes|"
    r"insulin|supplements|public transport|the bus to|the train to)|"
    r"spend (?:a lot|most|my|too much|every|hours)|sleep (?:with|on|badly|less|only|"
    r"late)|collect|invest in|trade (?:stocks|crypto)|attend|support (?!the (?:idea|"
    r"same)))"
)
_ONCE = (
    r"(?:used to|use to) (?!it|this|that|be able)\w+|(?:was|were) (?:\w+ )?(?:poor|rich|"
    r"adopted|homeless|bullied|homeschooled|raised|brought up|an only child|a foster|"
    r"in the (?:navy|army|foster))|"
    r"survived|served in|(?:started|took up|began) [\w ]{3,30} (?:at (?:age )?\d\d\b|when i was)|(?:got|"
    r"landed|found|took|started|have|have got) (?:a|an|my|"
    r"the) (?:\w+ ){0,3}(?:job|position|internship|apprenticeship|scholarship|degree|"
    r"promotion|diploma|licen[cs]e)\b|"
    r"did (?:my|a) (?:\w+ )?(?:phd|degree|masters|master's|military service|"
    r"apprenticeship|residency|internship)|joined (?:a|an|the|my) (?:\w+ ){0,3}(?:choir|"
    r"club|gym|band|team|army|navy|church|party|union|board|company|orchestra|firm|"
    r"startup|association|league|group)|"
    r"have (?:always|long) (?:wanted|dreamed|dreamt|been|had|lived|worked|loved|hated)|"
    r"have always \w+|have been (?!getting|sitting|waiting|staring|stuck|having|trying|"
    r"looking|thinking|wondering|told|asked)\w+ing .*\b(?:since|for)\b|"
    r"have been (?:\w+ )?(?:married|divorced|vegan|vegetarian|retired|single|together|a|"
    r"an|in|on|with|playing|living|working|practi[sc]ing|afraid|scared)|"
    r"did (?:\w+ ){0,3}roles|can be described as|am described as|consider myself|"
    r"think of myself as|(?:just |recently )?bought (?:a|an|our|"
    r"my) (?:\w+ ){0,3}(?:house|home|flat|apartment|car|boat|farm|motorbike|piano|van|"
    r"land)"
)
_RELATION = (
    rf"{MY} {FAMILY}(?:,? [\w-]+)?,? (?:is|are|was|were|used to be|works?|worked|lives?|"
    rf"lived|keeps?|runs?|owns?|teaches|taught|studies|serves|served|plays?|has been|"
    rf"have been|comes? from|came from|grew up|"
    rf"speaks?|passed|died|raised|moved|started|goes|go|has (?!to\b|been saying)|"
    rf"have (?!to\b)|suffers?|taught me|and i)\b(?!.*\b(?:vegan|vegetarian|loves?|likes?|"
    rf"hates?|prefers?|thinks?|believes?|wants?|mad at|upset|angry|"
    rf"sick|coming over|visiting|here|annoyed|late|asleep|sleeping|ill|crying|tired|"
    rf"hungry|right|wrong|saying|asking|driving me|always (?:late|right))\b)"
    rf"|^all i have is\b|\bis my best friend\b|\b(?:is|are) very special to me\b|\btaught me everything\b"
    rf"|{MY} (?:hair|eyes|parents|ancestors|grandparents|heritage|roots|childhood|"
    rf"upbringing|dream|hobby|hobbies|faith|zodiac|nickname|initials)\b.* (?:is|are|was|"
    rf"were|come|came)\b"
)
_ENDURING = (
    rf"\b(?:from now on|as of (?:now|this|next|\d|january|february|march|april|may|june|"
    rf"july|august|september|october|november|december)|from this (?:month|week|year)|"
    rf"never again|for good|starting (?:next|this) (?:week|month|year))\b.*{ME} (?!need|"
    rf"want|have to)\w+"
    rf"|{ME} (?!need|want)\w+ .*\b(?:from now on|never again|for good|any ?more)\b"
    rf"|^no (?!problem|worries|idea|need|one|matter|thanks|more than|doubt|wonder|luck|"
    rf"clue|question|it|i|,)[\w' -]{{2,40}} (?:after|before|on|at|during|until|for me|"
    rf"in (?:my|our)|without|unless|of (?:their|our|my) own)\b"
)
# "always" and "never" make a habit of any verb but those of slips and states of mind
_AS_A_RULE = (
    r"(?:always|never|usually|generally|normally|mostly|rarely|hardly ever|seldom|almost always|almost "
    r"never|typically|"
    r"tend to|religiously) "
    r"(?!(?:get|got|forget|forgot|lose|lost|mix|confuse|mess|end|have|had|know|knew|see|saw|seem|am|was|"
    r"wonder|wondered|"
    r"struggle|fail|miss|run into|think|thought|feel|felt|find|need|needed|hear|heard|said|say|told|hit|"
    r"understand|"
    r"understood|remember|make (?:the|this|that|mistakes)|be|been|did|do|will|would|can|could|a|the|in|on|"
    r"mind|good|\w+ed|"
    r"read (?:the|this|that)|saw|met|went|came|took|gave)\b)(?!\w+ (?:it|this|that|them)\b)\w+"
)
_NORM = rf"{ME} (?:am|are) (?:all )?for (?!a while|now|the (?:first|last)|sure|me|\d)\w+ ?\w*$"
_NOT_LASTING = re.compile(
    rf"{TASK_THING.pattern}|\b(?:today|tonight|right now|yesterday|tomorrow|"
    rf"this (?:morning|afternoon|evening|time)|last night|in a hurry)\b"
    r"|\b(?:it|this|that|them) (?:every|each|again)\b|\b(?:run|use|do|make|take|write|"
    r"keep|call|send|give|put|play|eat|drink|watch|read) (?:it|this|that|these|those|"
    r"the (?:command|test|tests|program|app|server|migration|build|following|same|first|"
    r"second))\b"
    r"|\b(?:every|each) time (?:i|we) (?:run|click|open|start|press|call|load|try|type|"
    r"save)\b|\b(?:in|at) step\b|\bmy (?:code|app crashes|script|function|server)\b"
    r"|\b(?:carried|putting|put|doing|talked about|said|keeping|kept) (?:it|this|that|these|them)\b"
    r"|\bhave (?:talked|spoken|argued|discussed|laughed|cried|sat|stood|thought)\b(?!.*\b(?:every|since|"
    r"for)\b)"
    r"|\bhave (?:a|an|the|some|no) (?:\w+ ){0,2}(?:question|problem|issue|error|idea|"
    r"list|file|table|minute|moment|meeting|headache|cold|fever|feeling|doubt|request|"
    r"task|hunch|bug|clue)\b"
)

HABIT_RULES = (
    Rule(
        "preferences",
        re.compile(rf"{ME} (?:(?:always|usually|often|mostly|only|sometimes|never) )?{_HOBBY}"),
        unless=_NOT_LASTING,
    ),
    Rule(
        "preferences",
        re.compile(rf"{ME} (?!(?:\w+ )?{_ONE_TIME}\b)\w+ .*?\b{_OFTEN}(?:\b|$)"),
        unless=_NOT_LASTING,
    ),
    Rule("preferences", re.compile(rf"{ME} {_AS_A_RULE}"), unless=_NOT_LASTING),
)
LIFE_RULES = (
    Rule("decisions", re.compile(_ENDURING), unless=_NOT_LASTING),
    Rule("decisions", re.compile(rf"{ME} {_ONCE}\b"), unless=_NOT_LASTING),
    Rule("decisions", re.compile(_RELATION), unless=_NOT_LASTING),
)
NORM_RULES = (Rule("beliefs", re.compile(_NORM), unless=TASK_THING),)
