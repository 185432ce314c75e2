"""English sentences that say what a person likes, avoids, or uses by choice."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import AT_HAND, ME
from fullpass.engines.offline.languages import Rule

_TASTE = (
    r"(?:like|love|adore|enjoy|prefer|favou?r|hate|dislike|detest|loathe|despise|appreciate|"
    r"can ?not (?:sleep|work|think|concentrate|relax|focus|eat|cook|live) (?:with|without|if|when|unless|"
    r"next to)\b|"
    r"(?:have )?stopped (?:liking|loving|enjoying)|"
    r"can ?not (?:stand|bear|tolerate|abide|resist|live without|do without|"
    r"imagine life without|get enough of|"
    r"watch|eat|drink|handle|digest)(?! (?:it|this|that)$)|"
    r"could live on|"
    r"do not (?:like|enjoy|eat|drink|do (?!that|this|it)|watch|wear|tolerate|care (?:for|much)|use|buy|smoke|"
    r"cook with|touch|read|play|go to|celebrate)|"
    r"never (?:liked|eat|drink|use|watch|buy|wear|travel|work|cook|read|touch|take|book|"
    r"order|listen|got into|"
    r"cared|have liked|skip|go|miss|leave)|"
    r"have (?:always|never) (?:liked|loved|hated|preferred|enjoyed|been (?:into|fond|keen|drawn|a fan))|"
    r"haven?ve? not touched|have not (?:touched|eaten|flown|owned|watched)|"
    r"avoid|refuse to|try (?:not|never) to|try to avoid|stay away from|steer clear of|stay clear of|keep "
    r"away from|"
    r"swear by|stick (?:to|with)|go for|opt for|lean towards?|gravitate towards?|tend to|always go|"
    r"(?:do|will) not go near|would (?:much |always |far )?(?:rather|prefer|sooner)|"
    r"have (?:got )?an? (?:soft spot|sweet tooth|weakness|thing|passion|preference|strong preference|"
    r"aversion|phobia|"
    r"fear|dislike|love|allergy|intolerance|hatred)|have (?:a |"
    r"an )?[\w ]{0,20}(?:allergy|allergies|intolerance)|"
    r"have to avoid|do best with|am more of|are more of|"
    r"(?:have )?(?:went|gone|turned|go|eat|am|are|became|have been|have become|have stayed|keep|cook) "
    r"(?:a |an |both |all |strictly |fully |mostly |100% )*(?:vegan|veggie|vegetarian|pescatarian|"
    r"flexitarian|kosher|halal|"
    r"plant[ -]based|gluten[ -]free|dairy[ -]free|keto|low[ -]carb|lactose|sugar[ -]free|celiac|coeliac)|"
    r"am (?:severely |highly |deathly |deadly |mildly |badly |slightly )*(?:allergic|"
    r"intolerant|sensitive) to|"
    r"am \w+ intolerant|do not tolerate|"
    r"(?:am|are|have been|have always been) (?:not )?(?:a |an )?(?:such a |(?:big|huge|massive|great|avid|"
    r"die-?hard|lifelong|long-?time|passionate|real|total|keen|devoted|enthusiastic|proud|self-confessed) )*"
    r"(?:\w+ ){0,3}(?:fan|lover|person|enthusiast|addict|buff|nerd|geek|junkie|aficionado|devotee|supporter|"
    r"collector|sucker|minimalist|fanatic|nut|freak|foodie|birdwatcher|reader|gamer|hater|snob|drinker|"
    r"eater|owl|"
    r"early bird)\b|"
    r"(?:am|are|have been|was always) (?:not )?(?:much |a bit |too |that )?(?:into|"
    r"keen on|fond of|crazy about|"
    r"mad about|obsessed with|passionate about|addicted to|scared of|afraid of|"
    r"terrified of|sick of|partial to|"
    r"hooked on|interested in|fascinated by|all about|picky about|big on|drawn to|averse to|wary of|"
    r"frugal|minimalist|comfortable with|uncomfortable with|happiest|most productive|most comfortable)|"
    r"collect|support (?!the|a |an |this|that)|have supported|"
    r"(?:only|always|exclusively|mostly|mainly|usually|generally|rarely|hardly ever|seldom) (?:\w+ )?"
    r"(?!get (?:better|worse|more)\b)(?:listen|read|watch|eat|drink|use|wear|buy|shop|cook|take|book|travel|"
    r"stay|fly|invest|write|code|work "
    r"with|play|choose|pick|go|order|get|drive|cycle|run|train|pay|carry|stick|do)\b|"
    r"only ever|have only ever|read (?:everything|anything|all) (?:by|about|from) |listen to|read nothing "
    r"but|watch nothing but|"
    r"(?:spend|love spending) (?:every|most of|all) |"
    r"skip (?:breakfast|lunch|dinner|dessert)|do not eat|"
    r"fast (?:during|on|every|until)|travel (?:on|light|by|with)|"
    r"(?:have )?(?:switched|changed|moved over|converted|migrated) (?:over )?(?:from .{1,40} )?to |"
    r"have been using|use (?!to\b)|am using .{2,30} for (?:everything|years)|do (?:my|all my|most of my) "
    r"|want (?!(?:it|this|that|them|you|to know)\b)[\w' -]{2,40} because (?:it|they|that) |"
    r"aim for|like my |like to |love to |hate to |enjoy to |"
    r"find [\w' -]{2,40} (?:annoying|boring|relaxing|calming|overrated|exhausting|stressful|fascinating|"
    r"disgusting|irritating|soothing|distracting|unbearable|tedious|inspiring|helpful|delicious|repulsive)|"
    r"learn (?:best|better|most)|think best|work best|concentrate best|focus best|understand .{0,20} better|"
    r"would (?:love|like) to (?:visit|travel|live|own|spend|retire|see the|try|go to)|"
    r"am (?:scared|afraid|terrified|allergic|intolerant)|get (?:seasick|carsick|motion sick)|"
    r"would never (?!have|be\b|guess|know|think|forget|mind|do (?:that|this|it)|happen)\w+|"
    r"cannot stand|could not care less about|have never (?:been a|cared|warmed to)|can not get into|never "
    r"got into|"
    r"only (?:drive|ride|own|date|speak|sleep|shower|shave|work|cycle|shop|get around)\b(?! (?:it|this|"
    r"that)\b)|"
    r"do not (?:own|drive|ride|dance|gamble|swear|sing|bake|camp|ski|stream|shave|fly|cycle)\b|"
    r"miss (?:the|my) (?!.*\bmuch\b)|am not much of an? |"
    r"would (?:always|never) (?:take|choose|pick) .{2,40} over )"
)
# "love" without a subject, at the start of a sentence: "Love hiking", "Never liked mushrooms"
_BARE = (
    r"^(?:love|hate|prefer|can ?not stand|cannot watch|never liked|big fan of|huge fan of|not a fan of|"
    r"no fan of|can ?not (?:do|eat|have) (?!(?:it|this|that|the|any of)\b)|allergic to|(?:die-?hard|"
    r"lifelong|huge|big|massive|avid) [\w ]{2,20}(?:fan|lover|reader)|"
    r"vegetarian here|vegan here|always (?:use|take|book|buy|wear|order)) ?"
)
_INVERTED = (
    r"\b(?:my|our|an?|his|her)? ?(?:all[ -]time |absolute |personal |least |"
    r"current )*(?:favou?rite|fave|favorit|"
    r"go-?to|preferred|least favou?rite|guilty pleasure|comfort food|"
    r"drink of choice)\b.{0,60}?(?:\b(?:is|are|"
    r"was|will always be|has to be|would be)\b|:)"
    r"|\b(?:is|are|was|were|has (?:always |long )?been|have (?:always |long )?been|will always be|remains|"
    r"became) (?:not |"
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
    r"|\bmy (?:[\w-]+ ){1,3}of choice\b"
    r"|\b(?:is|are) (?:a must(?:-have)?|an absolute must|a no-go|indispensable|mandatory) (?:for|to) (?:me|"
    r"us)\b"
    r"|\b\w+ over [\w ]{2,30} (?:is|are) non-negotiable\b"
    r"|\bmy (?:editor|ide|shell|browser|operating system|distro) is\b"
    r"|\b(?:love|like|hate|enjoy|prefer)s? (?:is|are) (?:what|something)\b"
    r"|\bgive me .{2,40} over .{2,40} any (?:day|time)|\byou will never (?:catch|see|find) me\b"
    r"|\ballergic to .{2,40} like i am|\b(?:being|since i am|because i am) allergic"
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
    Rule(
        "preferences",
        re.compile(rf"{ME} (?:do )?{_TASTE}"),
        unless=re.compile(f"{_HAND.pattern}|{_PASSING.pattern}"),
    ),
    Rule("preferences", re.compile(_BARE), unless=re.compile(rf"{_BARE}{AT_HAND}|{_PASSING.pattern}")),
    Rule(
        "preferences",
        re.compile(_INVERTED),
        unless=re.compile(rf"^{AT_HAND}|{_PASSING.pattern}|\bth(?:is|at) one$"),
    ),
)
