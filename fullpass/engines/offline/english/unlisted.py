"""English statements of a shape that no other table lists: kept unless something speaks of a passing matter.

The simple present ("I head a department"), a state ("I'm half Greek") and what is the person's own ("My
eyesight is poor") last by default; the lists here are of what does not.
"""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import ME, TASK_THING
from fullpass.engines.offline.languages import Rule
from fullpass.pipeline.types import Certainty

_PASSING_STATE = (
    r"(?:tired|hungry|thirsty|bored|sorry|sure|unsure|outside|inside|blind to|deaf to|confused|stuck|lost|"
    r"happy|glad|"
    r"sad|angry|mad|upset|excited|curious|ready|done|finished|"
    r"back|here|there|late|early|busy|free|sick|ill|cold|hot|drunk|awake|asleep|home|"
    r"fine|ok|okay|good|well|great|bad|better|worse|able|"
    r"unable|aware|wrong|right|correct|serious|kidding|joking|certain|positive|familiar|"
    r"unfamiliar|worried|nervous|anxious|stressed|"
    r"(?:more|less|most|\w+ly) (?:\w+ )?(?:than|for|about|relieved|proud|moved|touched|nervous|excited|"
    r"happy|sad|"
    r"afraid|scared|tired|hurt|angry|jealous|\w+ed)\b|relieved|proud|moved|touched|exhausted|heartbroken|"
    r"speechless|"
    r"freezing|frozen|soaked|ashamed|jealous|hurt|shaken|colder|warmer|happier|calmer|sadder|older|wide "
    r"awake|"
    r"overwhelmed|frustrated|annoyed|impressed|surprised|shocked|disappointed|amazed|"
    r"amused|grateful|thankful|supposed|about|in (?:a|the|between|charge of this|"
    r"need|trouble|doubt|luck|love with (?:this|it|the))|on (?!disability|benefits|"
    r"insulin|the (?:board|committee|team|council)\b)\w+|at (?!my best\b)\w+|between|"
    r"part of (?:a|the) group|using|out|up|off|down|over|"
    r"not|so|very|too|only|all|like|your|the (?:one|user|same)|given|told|asked|it|that|"
    r"this|what|who|where|why|how|if|of course|no|just|near|"
    r"with you|for (?:it|this)|under|behind|ahead|almost|nearly|feeling|a (?:bit|little|"
    r"lot)|an? (?:\w+ question|idiot|fool|mess|moron|dummy|noob|genius)|(?!recovering|"
    r"raising|expecting|suffering|caring|living)\w+ing)"
)
AT_HAND_NOUN = (
    r"(?:plants?|reports?|tree|lawn|tomatoes|sourdough|dough|cake|sauce|question|questions|problem|"
    r"problems|issue|issues|code|file|files|laptop|"
    r"computer|phone|wifi|internet|screen|browser|printer|keyboard|essay|"
    r"text|sentence|paragraph|answer|idea|point|mistake|bad|guess|understanding|"
    r"professor|teacher|boss|friends?|colleagues?|coworkers?|neighbou?rs?|"
    r"clients?|customers?|roommates?|data|dataset|model|server|query|function|script|"
    r"table|output|input|results?|request|prompt|messages?|e-?mails?|"
    r"letter|draft|homework|assignment|formula|account|password|order|package|"
    r"internet connection|connection|train|bus|flight|flight's|head|stomach|tooth|"
    r"throat|"
    r"turn|first thought|next|last|second|first|previous|other|own|current|main|only|"
    r"biggest|goal here|attempt|solution|approach|concern|thinking|logic|"
    r"teacher's|wife's email|cat just|program|application|terminal|class|array|variable|"
    r"machine|container|cluster|build|tests?|repo|repository|branch|"
    r"interpretation|favou?r|time|turn|bet|fault|apologies|pleasure|character|party|"
    r"campaign|team lead|manager|doctor|therapist|landlord|supervisor|"
    r"hands?|feet|foot|fingers?|toes|heart|legs?|knees?|arms?|shoulders?|face|cheeks|mouth|"
    r"nose|ears?|belly|voice|skin|pulse|breath|tears|coffee|tea|soup|dinner|lunch|solo|part|seat|coat|shoes|"
    r"favorite|reasoning|intuition|hypothesis|thesis statement|argument|version|summary|"
    r"notes|list|spreadsheet|cursor|mouse|monitor|battery|router|network|"
    r"ex-?boss|buddy|mate|pal|tutor|instructor|student|students|guests?|topic|subject|"
    r"title|budget|deck|hand|dice|score|level)"
)
_FEELING = (
    r"\b(?:drains?|exhausts?|tires?|energi[sz]es?|grounds?|inspires?|motivates?|"
    r"distracts?|overwhelms?|depress(?:es)?|cheers?|moves?|intimidates?|"
    r"comforts?|nourish(?:es)?|suits?|soothes?|recharges?|haunts?|embarrass(?:es)?|"
    r"delights?|amuses?|tempts?) (?:me|us)\b|\bmakes? (?:me|us) (?:\w+ )?(?:miserable|"
    r"happy|sad|sick|cry|laugh|nervous|anxious|calm|angry|furious|uncomfortable|sleepy|"
    r"dizzy|uneasy|nostalgic|smile)\b|\bworks? best for (?:me|us)\b"
    r"|\bnothing (?:relaxes|beats|annoys|calms|makes)\b|\bthere is nothing i (?:hate|"
    r"love|like|enjoy|fear) more\b|^my (?:drink|pet peeve|weakness|poison|vice|comfort|"
    r"indulgence|idea of (?:fun|a good))\b|\bgive me .{2,30} over\b|\b(?:i|we) (?:could|"
    r"can) (?:eat(?! a horse)|drink|listen to|live on|watch|spend|talk about|read|"
    r"do without) .*\b(?:every day|all day|"
    r"forever|for hours|on end|television|\w+)$|\b(?:i|we) would (?:choose|pick|"
    r"take) .{2,40} over\b|\b(?:hate|love|like) it when (?!you (?:say|said|write|"
    r"wrote))|^(?:whatever you do,? )?(?:do not|never) call me\b|"
    r"\b(?:i|we) can not (?:start|live|sleep|work|imagine|cook|"
    r"leave) .{0,40}\bwithout\b|\b(?:i|we) (?:take|buy|wear|eat|drink|read|ride|cook|"
    r"use|drive|play) .{2,40} (?:rather than|instead of) \w+|\bi have no (?:patience|"
    r"taste|interest|time|love|appetite|stomach) for\b"
)
_LIFE = (
    r"(?:get (?:\w+ )?(?:migraines?|headaches|nosebleeds|anxious|sick|dizzy|carsick|"
    r"seasick|homesick|nervous|rashes|hives|cramps|panic attacks)\b.*\b(?:from|when|"
    r"easily|whenever|on|every|if|in|around)|"
    r"have had (?:a|an|one|two|three|four|my|several) (?:\w+ )*(?:replacement|"
    r"replacements|surgery|surgeries|operations?|miscarriages?|strokes?|jobs|careers|"
    r"marriages)|"
    r"inherited|do (?:the|all the) \w+ (?:for|at|in) |(?:do|teach|sing|play|cook|write|"
    r"work) for (?:a|the|my|our) |work the \w+ shift|head (?:a|the|up)|report to|(?:am|"
    r"are) in (?:my|our) (?:early |mid |late |mid-)?\w+s\b)"
)
_FRAMED = (
    r"^(?:as (?:a|an|the|somebody|someone) (?!users?\b|example|admin|reminder|next|"
    r"first|result|test|start|guest|customer|developer i want)\w+.*|being (?:self-|a |"
    r"an |the )[\w-]+.*|having (?:grown|been|lived|worked|lost|raised|served) .*|"
    r"with (?:my (?!current|code|setup)|our (?!current|setup)|two|three|four|"
    r"five) (?:small |young |bad |weak |old |little )*\w+.*|"
    r"(?:ever )?since (?:my|our|the) (?:\w+ )?(?:stroke|divorce|accident|surgery|"
    r"operation|diagnosis|wedding|birth|move|death|retirement|pandemic|burnout|illness|"
    r"injury|pregnancy).*) (?:i|we|my) "
)
_COUNTED = (
    r"^there (?:are|is) (?:only )?(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"\d+) of us\b|^nobody in (?:my|our) (?:family|house|household)\b|"
    r"^everyone in (?:my|our) (?:family|house|household)\b|"
    r"\b(?:english|german|french|spanish|it) is not my (?:first|native) language\b|"
    r"^my (?:youngest|eldest|oldest|middle one|little one|ex|in-laws|"
    r"better half)\b(?!.*\b(?:wants|says|thinks|is (?:here|sick|late))\b)"
)
_DIAGNOSED = r"\b(?:diagnosed|prescribed) (?:me|us)\b"
TECHNICAL = (
    r"\b(?:components?|constructor|endpoints?|ports?|databases?|tests|handlers?|"
    r"passwords?|interfaces?|class(?:es)?|tables?|modules?|mount|"
    r"exceptions?|inputs?|outputs?|radius|sequence|tiers?|version|hooks?|clusters?|"
    r"pods?|cach(?:e|ing)|tokens?|headers?|pixels?|threads?|"
    r"process(?:es)?|packages?|dependenc(?:y|ies)|branch(?:es)?|repos?|commits?|"
    r"deploy\w*|docker|kubernetes|helm|container|index|indices|keys?|"
    r"schema|migration|epochs?|layers?|models?|vectors?|matri(?:x|ces)|equations?|"
    r"variables?|functions?|integers?|booleans?|strings?|arrays?|lists?|"
    r"rows?|columns?|dates?|states?|props?|slides?|paragraphs?|sentences?|words|"
    r"letters?|brackets?|sides|bytes?|fps|api|urls?|sdk|cli|"
    r"tavern|goblin|dragon|sword|chest|dungeon|spell|old man|my hand)\b|\bid\b|\w+\(\)|"
    r"\w_\w|\b(?:rest my case|in the story)\b"
)
_PASSING = re.compile(
    rf"{TASK_THING.pattern}|{TECHNICAL}|\b(?:today|tonight|right now|yesterday|tomorrow|"
    rf"this (?:morning|afternoon|evening|time|one|way)|last night|at this point|"
    r"in a hurry|you|your|yours|it|that|this|these|those|them|here|"
    r"again|(?:i|we) \w+ (?:her|him)|much (?:that )?i)\b(?! when)(?<!do without it)|\bstep \d|\bquestion\b|"
    r"\blike to (?:know|"
    r"ask|"
    r"see)\b"
)
_PASSING_BUT_IT = re.compile(
    rf"{TASK_THING.pattern}|\b(?:today|tonight|right now|yesterday|this (?:morning|"
    rf"afternoon|evening|time))\b"
)

RULES = (
    Rule("preferences", re.compile(_FEELING), unless=_PASSING_BUT_IT),
    Rule("decisions", re.compile(rf"{ME} {_LIFE}|{_COUNTED}|{_DIAGNOSED}|{_FRAMED}"), unless=_PASSING_BUT_IT),
    Rule(
        "decisions",
        re.compile(rf"^(?:[\w' ]+,? )?{ME} (?:am|are) (?!{_PASSING_STATE}\b)\w+ \w+"),
        unless=_PASSING,
        certainty=Certainty.IMPLIED,
    ),
)
