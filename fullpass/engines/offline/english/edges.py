"""What stands at the edges of an English clause: what carries nothing, what belongs to it, and reasons."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.labels import HEAD

REASON = re.compile(
    r"(?:^|[\s,])(?:because|since|as|given that|considering(?: that)?|seeing that|cause|"
    r"cos)\s+(?!(?:i|we) (?:was|were|can|could)\b)(?=i\b|i'|we\b|we'|my\b|our\b|im\b)",
    re.IGNORECASE,
)
LEAD_IN = re.compile(
    r"(?:(?:and|but|so|yet|also|or|plus|btw|by the way|well|okay|ok|um+|uh+|yeah|yes|"
    r"yep|no(?=[,.!])|nope|hey|hi|hello|right|"
    r"for context|fyi|just so you know|note that|note|as background|basically|anyway|anyhow|honestly|tbh|"
    r"look|oh|hmm+|sorry|thanks|thank you|hi there|hey there|hello there|"
    r"good (?:morning|evening|afternoon)|as for me|"
    r"quick (?:background|context|question)|context|background|for reference|"
    r"to be honest|to be clear|in short|"
    r"some (?:background|context)|a bit (?:about me|of background)|about me|like|though|"
    r"although|while|whereas|then|besides|however|"
    r"just|i know|because(?! of)|since then|since(?= (?:i|we)\b)|since(?= (?:my|our)\b(?! \w+ (?:i|we)\b))|"
    r"given that|which means|it's just "
    r"that|"
    r"the thing is|thing is|fun fact|small note|side note|ps|p\.s\.|remember|"
    r"(?:\w+ )?(?:problem|update|situation|news|complication|confession|disclaimer)(?=:)|"
    r"(?:as )?(?:i|let me|it) (?:should|must|have to|want to|need to|can|could|would like to|might|may|"
    r"will|also) "
    r"(?:also |just |quickly )?(?:mention|add|say|tell you|note|admit|point out|confess|explain|state)(?: "
    r"here)?(?: that)?|"
    r"as (?:i (?:may |might )?(?:have )?(?:already )?(?:said|mentioned|told you|wrote)|mentioned)(?: "
    r"before)?(?=,)|one more thing about me|"
    r"to give you (?:some|a bit of|a little|more) (?:context|background)|before (?:i forget|we (?:start|"
    r"begin|go on|continue))|"
    r"let me (?:also |just |quickly )?(?:add|mention|say|note|tell you)(?: that)?|it (?:may|might|could) "
    r"help to know(?: that)?|"
    r"what you should know(?: about me)?(?: is)?(?: that)?|one thing about me(?: is)?(?: that)?|(?:a |"
    r"small |one |quick )?"
    r"(?:aside|remark|detail|fact about me)(?=:)|"
    r"as you (?:may|might|can|will|probably|could|already)? ?(?:have )?(?:\w+ )?(?:guess|guessed|noticed?|"
    r"know|imagine|remember|see|tell|gather|"
    r"gathered|seen|read|heard)(?=,)|"
    r"please note|keep in mind(?: that)?|remember(?: that)?|please remember(?: that)?|"
    r"you should know(?: that)?|for the record)\b[\s,:;.!–—-]*)+",
    re.IGNORECASE,
)
# "On June 12, I'm having surgery", "Being left-handed, I …", "Ida and I …": one clause with what follows
OPENING = re.compile(
    r"(?:(?:on|in|since|from|as of|as an?|starting|beginning|every|each|for|at|after|before|during|with|"
    r"without|being|"
    r"having|to (?!be (?:honest|clear|fair)|me\b|us\b|my\b)|of|together|until|by|next|last|whenever|apart "
    r"from|besides|instead of|despite|because of|"
    r"thanks to|due to|like|unlike|according to my|over|between|among|if there(?:['’]s| is) one \w+(?: "
    r"that)? i\b|as far as)\b"
    r"(?!.*\b(?:you|your|it|this|that|these|those|he|she|they|which|who)\b)"
    r"(?!(?:(?!if there|whenever|as far).)*\b(?:i|i['’]\w+|we|we['’]\w+|is|are|was|were|"
    r"am)\b)[^;:.!?]{2,70},\s+)+"
    rf"|{HEAD}|(?-i:[A-Z][\w'’-]+)(?: (?-i:[A-Z])[\w'’-]+)?\s+",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"\s*,?\s+(?:and|so|but)\s+(?:i\s+)?(?:need|want to know|would like to know|wonder|"
    r"wondering|am wondering|am looking for|looking for|"
    r"was wondering|trying to (?:figure|understand)|would like|have (?:no idea|"
    r"a question)|don't know)\b.*$"
    r"|\s*,?\s+(?:what|how|which|where)\s+(?:do|does|can|should|would|could|is|are|long|else)\b.*$"
    r"|\s*,?\s+(?:can|could|would) you\b.*$"
    r"|\s+if (?:that|it) (?:matters|helps|counts)\b.*$"
    r"|[\s,]+(?:please|thanks|lol|haha|btw|by the way|ha|though|tho|or something|i guess)[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
