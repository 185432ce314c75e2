"""English sentences that say what a person likes, avoids, uses by choice, or wants from the assistant."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import AT_HAND, ME
from fullpass.engines.offline.languages import Rule

_TASTE = (
    r"(?:like|love|adore|enjoy|prefer|favou?r|hate|dislike|detest|loathe|despise|appreciate|"
    r"can ?not (?:stand|bear|tolerate|abide|resist|live without|do without|"
    r"imagine life without|get enough of|"
    r"watch|eat|drink|handle|digest)|"
    r"could live on|"
    r"do not (?:like|enjoy|eat|drink|do (?!that|this|it)|watch|wear|tolerate|care (?:for|much)|use|buy|smoke|"
    r"cook with|touch|read|play|go to|celebrate)|"
    r"never (?:liked|eat|drink|use|watch|buy|wear|travel|work|cook|read|touch|take|book|"
    r"order|listen|got into|"
    r"cared|have liked|skip|go|miss|leave)|"
    r"have (?:always|never) (?:liked|loved|hated|preferred|enjoyed|been (?:into|fond|keen|drawn|a fan))|"
    r"haven?ve? not touched|have not (?:touched|eaten|flown|owned|watched)|"
    r"avoid|refuse to|try to avoid|stay away from|steer clear of|stay clear of|keep away from|"
    r"swear by|stick (?:to|with)|go for|opt for|lean towards?|gravitate towards?|tend to|always go|"
    r"(?:do|will) not go near|would (?:much |always |far )?(?:rather|prefer|sooner)|"
    r"have an? (?:soft spot|sweet tooth|weakness|thing|passion|preference|strong preference|aversion|phobia|"
    r"fear|dislike|love|allergy|intolerance|hatred)|have (?:a |"
    r"an )?[\w ]{0,20}(?:allergy|allergies|intolerance)|"
    r"have to avoid|do best with|am more of|are more of|"
    r"(?:have )?(?:went|gone|turned|go|eat|am|are|became|have been|have become|have stayed|keep|cook) "
    r"(?:a |an |strictly |fully |mostly |100% )*(?:vegan|vegetarian|pescatarian|flexitarian|kosher|halal|"
    r"plant[ -]based|gluten[ -]free|dairy[ -]free|keto|low[ -]carb|lactose|sugar[ -]free|celiac|coeliac)|"
    r"am (?:severely |highly |deathly |deadly |mildly |badly |slightly )*(?:allergic|"
    r"intolerant|sensitive) to|"
    r"am \w+ intolerant|do not tolerate|"
    r"(?:am|are|have been|have always been) (?:not )?(?:a |an )?(?:such a |(?:big|huge|massive|great|avid|"
    r"die-?hard|lifelong|long-?time|passionate|real|total|keen|devoted|enthusiastic|proud|self-confessed) )*"
    r"(?:\w+ ){0,3}(?:fan|lover|person|enthusiast|addict|buff|nerd|geek|junkie|aficionado|devotee|supporter|"
    r"collector|minimalist|fanatic|nut|freak|foodie|birdwatcher|reader|gamer|hater|snob|drinker|eater|owl|"
    r"early bird)\b|"
    r"(?:am|are|have been|was always) (?:not )?(?:much |a bit |too |that )?(?:into|"
    r"keen on|fond of|crazy about|"
    r"mad about|obsessed with|passionate about|addicted to|scared of|afraid of|"
    r"terrified of|sick of|partial to|"
    r"hooked on|interested in|fascinated by|all about|picky about|big on|drawn to|averse to|wary of|"
    r"frugal|minimalist|comfortable with|uncomfortable with|happiest|most productive|most comfortable)|"
    r"collect|support (?!the|a |an |this|that)|have supported|"
    r"(?:only|always|exclusively|mostly|mainly|usually|generally|rarely|hardly ever|seldom) (?:\w+ )?"
    r"(?:listen|read|watch|eat|drink|use|wear|buy|shop|cook|take|book|travel|stay|fly|invest|write|code|work "
    r"with|play|choose|pick|go|order|get|drive|cycle|run|train|pay|carry|stick|do)\b|"
    r"only ever|have only ever|listen to|read nothing but|watch nothing but|"
    r"(?:spend|love spending) (?:every|most of|all) |"
    r"skip (?:breakfast|lunch|dinner|dessert)|do not eat|"
    r"fast (?:during|on|every|until)|travel (?:on|light|by|with)|"
    r"(?:have )?(?:switched|changed|moved over|converted|migrated) (?:over )?(?:from .{1,40} )?to |"
    r"have been using|use (?!to\b)|am using .{2,30} for (?:everything|years)|do (?:my|all my|most of my) "
    r"|aim for|like my |like to |love to |hate to |enjoy to |"
    r"find [\w' -]{2,40} (?:annoying|boring|relaxing|calming|overrated|exhausting|stressful|fascinating|"
    r"disgusting|irritating|soothing|distracting|unbearable|tedious|inspiring|helpful|delicious|repulsive)|"
    r"learn (?:best|better|most)|think best|work best|concentrate best|focus best|understand .{0,20} better|"
    r"would (?:love|like) to (?:visit|travel|live|own|spend|retire|see the|try|go to)|"
    r"am (?:scared|afraid|terrified|allergic|intolerant)|get (?:seasick|carsick|motion sick)|"
    r"cannot stand|miss (?:the|my) )"
)
# "love" without a subject, at the start of a sentence: "Love hiking", "Never liked mushrooms"
_BARE = (
    r"^(?:love|hate|prefer|can ?not stand|cannot watch|never liked|big fan of|huge fan of|not a fan of|"
    r"no fan of|allergic to|(?:die-?hard|lifelong|huge|big|massive|avid) [\w ]{2,20}(?:fan|lover|reader)|"
    r"vegetarian here|vegan here|always (?:use|take|book|buy|wear|order)) ?"
)
_INVERTED = (
    r"\b(?:my|our|an?|his|her)? ?(?:all[ -]time |absolute |personal |least |"
    r"current )*(?:favou?rite|fave|favorit|"
    r"go-?to|preferred|least favou?rite|guilty pleasure|comfort food|"
    r"drink of choice)\b.{0,60}?(?:\b(?:is|are|"
    r"was|will always be|has to be|would be)\b|:)"
    r"|\b(?:is|are|was|were|has always been|have always been|will always be) (?:not |"
    r"definitely not |still |one "
    r"of |by far |among |clearly |always )*(?:my|our) (?:\w+ ){0,3}?(?:favou?rites?|"
    r"go-?to|thing|jam|cup of tea|"
    r"great love|first love|passion|"
    r"ritual|guilty pleasure|weakness|style|happy place|comfort food|obsession|hobby|[\w ]+ of choice|bag|"
    r"pet peeve|kryptonite|escape|therapy|outlet|hobbies|preference|nemesis)\b"
    r"|\b(?:bores?|annoys?|irritates?|drives?|terrif(?:y|ies)|scares?|frightens?|"
    r"freaks?|relaxes|relax|calms?|"
    r"thrills?|excites?|fascinates?|disgusts?|stresses|soothes?|repulses?|energi[sz]es?|grosses|"
    r"makes? (?=me (?:cringe|happy|sick|anxious|calm|nervous|gag|feel)))(?:s)? ?(?:me|"
    r"us)\b(?!.*\bright now\b)"
    r"|\bis (?:what|how|where) (?:keeps me|makes me|relaxes|i (?:relax|unwind|recharge|"
    r"like|love|prefer|listen|"
    r"enjoy|hate|spend))|\bkeeps? (?:me|us) (?:sane|going|grounded|awake)"
    r"|\b(?:is|are) (?:something|a thing|things?|one thing|"
    r"the one thing) (?:that )?(?:i|we) (?:love|hate|like|"
    r"enjoy|avoid|do not|have not|never|cannot|will never|could never)"
    r"|\b(?:do|does) not (?:agree with|appeal to|interest|do it for|work for) (?:me|us)\b"
    r"|\b(?:appeals? to|fascinates?|interests?) me\b"
    r"|\bis the only (?:\w+ ){1,3}(?:i|we) (?:eat|drink|like|use|wear|watch|read|listen|trust|need)"
    r"|\bany day\b.{0,12}\b(?:for|with) me|\b(?:only|always) for me$|\bfor me,? no\b|\bnot for me\b"
    r"|\bnothing beats\b|\bthere is nothing (?:better|worse) than\b.{0,60}|\bbeat .{2,40} if you ask me"
    r"|\b(?:over|beats) .{2,40} (?:any day|every time|all the way)\b"
    r"|^dark mode\b|\bdark mode (?:everywhere|always)"
    r"|\bmy (?:\w+ )?(?:preference|taste|diet|aversion|allergy|hobby|hobbies|passion|dietary restriction)s? "
    r"(?:is|are|includes?|runs?|goes|has|tends)\b"
    r"|\bmy (?:tool|editor|language|framework|browser|operating system|os|ide|distro) of choice"
    r"|\bmy (?:editor|ide|shell|browser|operating system|distro) is\b"
    r"|\b(?:love|like|hate|enjoy|prefer)s? (?:is|are) (?:what|something)\b"
    r"|\bgive me .{2,40} over .{2,40} any (?:day|time)|\byou will never (?:catch|see|find) me\b"
    r"|\ballergic to .{2,40} like i am|\b(?:being|since i am|because i am) allergic"
)
_STYLE_THING = (
    r"(?:emojis?|emoticons?|bullet(?:ed)?(?: ?points?| lists?)?|concise(?:ly)?|"
    r"brief(?:ly)?|short(?: answers?|er)?|"
    r"british (?:spelling|english)|american (?:spelling|english)|us (?:spelling|english)|spelling|metric|"
    r"imperial|celsius|fahrenheit|jargon|"
    r"exclamation (?:marks?|points?)|tables?|references|sources|citations|type hints|comments|code|"
    r"formal(?:ly)?|informal(?:ly)?|casual(?:ly)?|small talk|disclaimers?|preamble|"
    r"filler|fluff|flatter(?:y)?|"
    r"apologi[sz]e?|apologi(?:es|sing|zing)|units|examples?|analogies|"
    r"step[ -]by[ -]step|step by step|metaphors|"
    r"euros|dollars|24[- ]hour|plain (?:language|english|text)|markdown|headings?|headlines?|bold|lists?|"
    r"paragraphs|sentences?|words|tone|humou?r|jokes?|sarcasm|honest|direct|blunt|straight|sugar-?coat|"
    r"latex|diagrams?|pros and cons|follow-up questions?|in (?:english|german|french|spanish|italian|dutch|"
    r"portuguese|chinese|japanese|polish|swedish|danish|turkish|russian|korean|arabic|hindi|greek))"
)
_EVER = (
    r"(?:always|never|from now on|in (?:the )?future|going forward|whenever|every time|"
    r"each time|when(?:ever)? "
    r"you|when i (?:ask|paste|write|send)|in (?:all|every|each) (?:your )?(?:answers?|"
    r"repl(?:y|ies)|responses?|"
    r"messages?)|by default|as a rule|for all (?:future|my)|even when|at all times|by the way please|"
    r"henceforth|generally)"
)
_DO = (
    r"(?:answer|reply|respond|write|keep|give|call|address|speak|talk|explain|be|skip|"
    r"use|put|avoid|stop|show|"
    r"include|provide|tell|ask|start|end|format|cite|quote|summari[sz]e|limit|stick|refer|remember|assume|"
    r"do not|never|flatter|apologi[sz]e|leave|add|make|"
    r"spare|help|prefer|try|present|convert|begin|finish|offer|suggest|translate|correct|mark|name|mention|"
    r"phrase|say|treat|adopt|challenge|push|check|structure)"
)
_STYLE = (
    rf"^(?:and |so |but |also )?(?:please |kindly )?(?:{_EVER}[ ,]+)(?:please |kindly )?(?:do not )?{_DO}\b"
    rf"|^(?:and |so |but |also )?(?:please |kindly )?(?:do not )?{_DO}\b.*\b{_EVER}\b"
    rf"|^(?:and |so |but |also )?(?:please |kindly )?(?:always|never) (?!mind|the|been|a )\w+"
    rf"|^(?:please |kindly )?(?:do not )(?:use|add|write|include|give|tell|explain|flatter|apologi[sz]e|"
    rf"sugar-?coat|start|repeat|lecture|moralize|moralise|patroni[sz]e|"
    rf"end)\b(?=.*\b(?:{_STYLE_THING}|me|every "
    rf"line|obvious|basics|your answers?)\b)"
    rf"|^(?:please )?use (?:\w+ ){{0,3}}{_STYLE_THING}\b"
    rf"|^no {_STYLE_THING}(?: please| in .*)?$"
    rf"|^(?:\w+ )?{_STYLE_THING}(?:,)? (?:please )?(?:always|everywhere|only)\b"
    rf"|^(?:please )?(?:just )?(?:put|present|format) .* in (?:a )?{_STYLE_THING}"
    rf"|^(?:please )?just give me the (?:code|answer|result|numbers|facts)"
    rf"|^(?:please |just )?(?:call|address) me\b(?! (?:when|later|back|tomorrow|if))"
    rf"|^(?:a bit of )?(?:dry )?humou?r is (?:welcome|fine|ok)"
    rf"|{ME} (?:want|need|expect|would like|like|prefer|love|hate|would prefer|"
    rf"appreciate) (?:your |the |all )?"
    rf"(?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|explanations?|{_STYLE_THING})\b"
    rf"|{ME} (?:want|need|expect|would like|would prefer|prefer) you to (?:always|never|"
    rf"be|call|address|speak|"
    rf"answer|use|explain|challenge|push)"
    rf"|{ME} (?:want|like|prefer) to be (?:called|addressed)"
    rf"|\bexplain things step by step when\b"
    rf"|\bmy pronouns are\b|{ME} go by\b|\b(?:everyone|everybody|people|friends|they) calls? me\b"
    rf"|^(?:i |you can |you may |just )?(?:call|calls) me\b(?! (?:when|later|back|tomorrow|if))"
)
_ONE_OFF = re.compile(
    r"\b(?:in the (?:first|second|third|last|next|following) (?:\w+ )?(?:paragraph|"
    r"sentence|line|version|section|"
    r"column|part|row)|this time|for this (?:one|task|question|text|email|mail|case|function|essay)|"
    r"(?:the|this|that|my|above|below|following) (?:text|email|e-?mail|letter|essay|sentence|paragraph|poem|"
    r"story|speech|code|function|version|draft|article|list)|make it|use it|keep it|it to|add it)\b"
)
_PASSING = re.compile(
    r"\b(?:today|tonight|right now|at this point|this (?:morning|evening|afternoon)|this time|"
    r"(?:like|love|prefer|hate) (?:it|that|this|them|these|those|both|the (?:first|second)|what)\b)"
)
_HAND = re.compile(
    r"\b(?:like|prefer|love) [\"“'‘]|"
    rf"{ME} (?:\w+ ){{0,2}}(?:like|love|prefer|hate|enjoy|appreciate|use|am using|"
    rf"have been using|do not like|"
    rf"dislike|go for|do not use|am interested in|miss|favou?r|try to avoid|avoid|tend to|"
    rf"would (?:rather|prefer|much rather)) {AT_HAND}"
)

RULES = (
    Rule("preferences", re.compile(_STYLE), unless=_ONE_OFF),
    Rule(
        "preferences",
        re.compile(rf"{ME} (?:do )?{_TASTE}"),
        unless=re.compile(f"{_HAND.pattern}|{_PASSING.pattern}"),
    ),
    Rule("preferences", re.compile(_BARE), unless=re.compile(rf"{_BARE}{AT_HAND}|{_PASSING.pattern}")),
    Rule("preferences", re.compile(_INVERTED), unless=re.compile(rf"^{AT_HAND}|{_PASSING.pattern}")),
)
