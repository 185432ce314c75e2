"""English: how its sentences are taken apart, and the tables of its rules."""

from __future__ import annotations

import re

from fullpass.engines.offline.english import (
    beliefs,
    circumstances,
    decisions,
    habits,
    important_dates,
    preferences,
    projects,
    unlisted,
)
from fullpass.engines.offline.english.normal import normalise
from fullpass.engines.offline.english.words import AT_WORK_HERE
from fullpass.engines.offline.languages import Language

_SUBJECT = r"(?:(?:i|we)\b|i'|we'|im\b|ive\b|my\b|our\b)"
_JOINT = (
    r"(?:and|but|so|yet|though|although|while|whereas|plus|btw|by the way|also|or|however|besides|anyway|"
    r"um+|uh+|then|you know|right|okay|ok|hey|hello|hi)"
)
_QUESTION_START = (
    r"(?:what(?:'s| is| are| can| could| would| should| do| does| did| if| about| else|"
    r" kind)?|how(?:'s)?|why|where|when "
    r"(?:should|do|can|is|will|does)|which|who|can you|could you|would you|will you|"
    r"can i|could i|should i|do i|do you|am i|"
    r"is (?:it|that|this|there)|are there|does it|please|give me|help me|tell me|"
    r"show me|write|suggest|recommend|any (?:advice|tips|ideas|"
    r"suggestions)|let's|explain)\b"
)

# words after which no new clause begins: "the one that I love", "I care about what is right"
_AFTER_NO_LABEL = "".join(
    rf"(?<!\b(?i:{word}))"
    for word in [
        "goal",
        "plan",
        "decision",
        "rule",
        "deadline",
        "position",
        "view",
        "opinion",
        "principle",
        "motto",
        "philosophy",
        "birthday",
    ]
)
_UNBOUND = "".join(
    rf"(?<!\b{word})"
    for word in [
        "that",
        "what",
        "who",
        "which",
        "if",
        "whether",
        "how",
        "things",
        "thing",
        "because",
        "since",
        "when",
        "than",
        "where",
        "after",
        "before",
        "as",
        "the",
        "ever",
        "all",
        "about",
        "know",
        "understand",
        "explain",
        "wonder",
        "me",
        "of",
        "is",
        "and",
        "but",
        "so",
        "or",
        "like",
        "to",
        "see",
        "show",
        "tell",
        "everything",
        "anything",
        "something",
        "one",
        "ones",
    ]
)
_ASKED = (
    r"(?:what (?:can|do|should|would|is|are|could|else)|how (?:do|can|should|long|does|"
    r"much|many)|can you|could you|should i|"
    r"which (?:one|\w+ (?:should|is|are|do|would|can))|where (?:do|can|should)|"
    r"is (?:that|there|it) |what's|any (?:ideas|tips|advice))\b"
)

# "I'm Mara, living in Ghent": the second half is a statement of its own, its "I'm" left out
_STATE_LEFT_OUT = (
    r"(?:originally from|living (?:in|with|near)|based in|working (?:as|at|for|in)|"
    r"married (?:to|with|and|since)|"
    r"(?:single )?(?:mother|father|mum|mom|dad|parent) of|raised in|studying (?:at|in))\b"
)

ENGLISH = Language(
    code="en",
    worth_reading=re.compile(
        r"\b(?:i|i'm|im|ive|i've|i'd|my|we|our|me|us|user)\b|[’']m\b|"
        r"\b(?:always|never|no|use|call|from now on|please|answer|reply|dark mode|born|"
        r"living|working|building|"
        r"been|decided|chose|love|hate|currently|never|fan|deserves|put|when you|learning|"
        r"writing|training|started|"
        r"the (?:deadline|wedding|exam|launch|release|move|surgery|lease|semester|half)|"
        r"don['’]?t|allergic|years? old|mum's|mom's|dad's|planning|based|single|quit|"
        r"settled|"
        r"it was decided|turns|due|goal|plan|should|must|deserves?|everyone|everybody|"
        r"nobody|whoever|anyone|people|every|called|user's|avoids?|prefers?|is|has|"
        r"likes?)\b",
        re.IGNORECASE,
    ),
    clause_start=re.compile(
        rf"{_AFTER_NO_LABEL}[;:]\s+(?!\w+$)|\s+[–—-]+\s+|\.\.+\s*|…\s*"
        rf"|,\s+(?=(?:{_JOINT}\s+){{0,2}}(?:{_SUBJECT}|{_QUESTION_START}|(?:got any|"
        rf"any ideas|thoughts|ideas|tips|suggestions|advice)\b|(?:mum|mom|dad)'s|"
        rf"[A-Z]\w+'s (?:birthday|wedding)|(?:it|that|this)(?:'s| is)\b|(?:he|she|they|there|"
        rf"nothing|you)\b))"
        rf"|,\s+(?=(?:so|but|which|and (?:the|a|an|it|she|he|they|this|that|his|her|their|"
        rf"there|nothing|now))\b)"
        rf"|,\s+(?=(?:and|but|or)\s+(?:\w+ ){{0,1}}(?:love|hate|prefer|live|work|can't|"
        rf"cannot|never|always|have|don't|am|avoid|need|want|would|wonder)\b)"
        rf"|\s+(?=(?:and|but|so(?! that)|btw|plus|yet|while|"
        rf"because i know)\s+(?:{_JOINT}\s+){{0,2}}(?:{_SUBJECT}|{_QUESTION_START}|(?:it|she|"
        rf"he|they|this|that|you|there|nothing|maybe|something)\b|\w+'s (?:birthday|wedding|graduation)))"
        rf"|\s+(?=(?:and|but)\s+(?:also\s+)?(?:love|hate|prefer|live|work|can't|cannot|never|"
        rf"always|don't|avoid|need|want|would like|wonder|am looking|wondering|looking|use|"
        rf"enjoy|like|take|mostly)\b)"
        rf"|,\s+(?=(?:because|since|as)\s+(?:i|we|my)\b)|,\s+(?:and )?(?={_STATE_LEFT_OUT})",
        re.IGNORECASE,
    ),
    loose_clause_start=re.compile(
        rf"{_UNBOUND}\s+(?=(?:{_JOINT}\s+)*(?:(?:i'm|im|i've|ive|i am|i have|i live|i love|"
        rf"i hate|i prefer|i work|i really|i want|i gave|"
        rf"i do|i don't|i need|i wanted|i was|i think|i believe|i'd|my (?:\w+ ){{1,2}}(?:is|"
        rf"was|has)|we're|we are|we have|we leave|we live|"
        rf"keep it|so what|so how)\b|{_ASKED}))"
    ),
    asked_clause_start=re.compile(rf"{_UNBOUND}\s+(?=(?:so |and |but )?{_ASKED})", re.IGNORECASE),
    reason=re.compile(
        r"(?:^|[\s,])(?:because|since|as|given that|considering(?: that)?|seeing that|cause|"
        r"cos)\s+(?!(?:i|we) (?:was|were|can|could)\b)(?=i\b|i'|we\b|we'|my\b|our\b|im\b)",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"(?:(?:and|but|so|yet|also|or|plus|btw|by the way|well|okay|ok|um+|uh+|yeah|yes|"
        r"yep|no(?=[,.!])|nope|hey|hi|hello|right|"
        r"for context|fyi|just so you know|note that|note|as background|basically|anyway|anyhow|honestly|tbh|"
        r"look|oh|hmm+|sorry|thanks|thank you|hi there|hey there|hello there|"
        r"good (?:morning|evening|afternoon)|as for me|"
        r"quick (?:background|context|question)|context|background|for reference|"
        r"to be honest|to be clear|in short|"
        r"some (?:background|context)|a bit (?:about me|of background)|about me|like|though|"
        r"although|while|whereas|then|besides|however|"
        r"just|i know|because(?! of)|since|given that|which means|it's just that|"
        r"the thing is|thing is|fun fact|small note|side note|ps|p\.s\.|remember|"
        r"please note|keep in mind(?: that)?|remember(?: that)?|please remember(?: that)?|"
        r"you should know(?: that)?|for the record)\b[\s,:;.!–—-]*)+",
        re.IGNORECASE,
    ),
    trailing=re.compile(
        r"\s*,?\s+(?:and|so|but)\s+(?:i\s+)?(?:need|want to know|would like to know|wonder|"
        r"wondering|am wondering|am looking for|looking for|"
        r"was wondering|trying to (?:figure|understand)|would like|have (?:no idea|"
        r"a question)|don't know)\b.*$"
        r"|\s*,?\s+(?:what|how|which|where)\s+(?:do|does|can|should|would|could|is|are|long|else)\b.*$"
        r"|\s*,?\s+(?:can|could|would) you\b.*$"
        r"|\s+if (?:that|it) (?:matters|helps|counts)\b.*$"
        r"|[\s,]+(?:please|thanks|lol|haha|btw|by the way|ha|though|tho|or something|i guess)[\s.!]*$",
        re.IGNORECASE | re.DOTALL,
    ),
    normalise=normalise,
    question=re.compile(
        r"^(?:and |but |so |or |then |well |also )*(?:am|are|is|was|were|do|does|did|can|"
        r"could|should|would|will|have (?:i|we|you)|has|"
        r"may i|might|shall|what(?! (?:counts|matters|i (?:love|like|hate|want|value|"
        r"believe|prefer)))|how|why|where(?!as)|which|who|whose|when (?:should|do|does|can|"
        r"is|are|will|did|again)|"
        r"any (?:idea|ideas|tips|advice|suggestions|good)|is there|what's|whats|can you|"
        r"could you|would you|tell me|help me|show me|"
        r"recommend|suggest|let me know|explain (?!things)|give me (?!the code)|make me|"
        r"find me|translate|summari[sz]e|proofread|rewrite|rephrase|write (?!in)|draft|"
        r"create|"
        r"compose|generate|list|compare|convert|refactor|imagine|pretend|continue|correct|"
        r"fix|plan me|set up|sign)\b"
        r"|\bi (?:was|am) wondering\b|\bi wonder\b|\bi (?:do not|would like to) (?:know|"
        r"understand)\b|\bi have a question\b"
    ),
    hypothetical=re.compile(
        r"^(?:and |but |so |well |ok |okay )*(?:if (?!you ask me|i am honest|that matters)|"
        r"suppose|supposing|let us say|let's say|lets say|say (?:i|we)|imagine|assuming|"
        r"assume|pretend|what if|"
        r"hypothetically|in theory|had i|were i|even if|unless|as if|let's pretend|in an alternate|if only)\b"
        r"|\bif (?:i|we) (?:were|was|had|could|would|lived|became|ever|wanted|decided|moved|"
        r"started|go|get|do)\b"
        r"|\b(?:i|we) (?:wish|would have|could have|might|may|could (?!(?:eat|drink|live|"
        r"listen|watch|spend|talk about|read)\b)) ?\b|\b(?:i|"
        r"we) would (?!rather|prefer|like|love|much rather|always|never|sooner|say|describe|"
        r"choose|pick|take (?=.* over )|call|argue|consider|far rather|hate)"
        r"|\bhypothetical(?:ly)?\b|\bthought experiment\b|\bas if (?:i|we)\b"
    ),
    not_own=re.compile(
        r"^because of (?:(?! (?:i|we) ).)*$|\blike (?:i am not|i was five|i am five)\b|"
        r"^i am (?:not )?(?:one|that|it|there|here|back|him|her)$|"
        r"^(?:(?!\b(?:i|we|my|our|me)\b).)*\b(?:he|she|they(?! have (?:scheduled|booked|"
        r"moved|diagnosed|offered|promoted))|you|who|whether|if(?! i have the choice)|says?|said|saying|told|"
        r"tells?|asked|asks|"
        r"writes?|wrote|thinks|believes|claims?|claimed|means|argue|sentence|phrase|lyrics?|"
        r"quote|called me|wants me)\b"
        r"(?! (?:are|is) (?:important|everything)).*\b(?:i|we|my|our)\b"
        r"|^(?:a |an |the )?(?:\w+ )?(?:friend|friends|neighbou?r|boss|colleague|coworker|"
        r"co-worker|client|customer|roommate|flatmate|teacher|guest)s? of (?:mine|ours)\b"
        r"|^(?:my|our) (?:\w+ )?(?:best )?(?:friend|friends|neighbou?r|neighbou?rs|boss|"
        r"colleague|colleagues|coworkers?|co-workers?|client|clients|customers?|roommate|"
        r"flatmate|"
        r"teacher|guests?|students?|manager|professor|therapist|doctor|landlord|tenant|"
        r"buddy|mate|pal|classmate|supervisor|intern)s?(?:'s)?(?: \w+)?\b(?! and i\b)"
        r"|^(?:my|our) (?:\w+ )?(?:code|script|function|program|query|file|log|server|"
        r"laptop|computer|phone|browser|printer|terminal|console|pc|macbook|compiler|ide|"
        r"error|table|"
        r"spreadsheet|dataframe|array|list|input|output|model|question|problem|point|idea|"
        r"text|sentence|essay|boss)\b"
        rf"|{AT_WORK_HERE}"
        r"|\b(?:gives|fails|returns|crashes|breaks|broke|complains|hangs|throws|"
        r"shows)\b.*\b(?:after|when|since|because|if|once) (?:i|we)\b"
        r"|^(?:you|he|she|they) (?!have (?:scheduled|booked|moved|diagnosed|offered|"
        r"promoted|postponed)|calls? me|can call)|\b(?:one of them|that one|those ones)\b"
        r"|\bas an ai\b|\b(?:says|said|saying|tells|telling|writes|wrote|thinks|believes|"
        r"claims) (?:that )?(?:i|my|we)\b"
        r"|\bi (?:said(?! (?:no|yes) to)|told|wrote(?! my)|asked|mentioned|meant|typed|pasted|sent)\b|"
        r"\bthe (?:character|narrator|protagonist)\b"
    ),
    dangling=re.compile(
        r"^(?:it|that|this|they(?! have (?:scheduled|booked|moved|diagnosed|offered|"
        r"promoted|postponed)| call)|he|she|these|those|which|there|one|both|neither|them|"
        r"its|her|his)\b"
    ),
    rules=(
        *decisions.RULES,
        *projects.VENTURE_RULES,
        *important_dates.RULES,
        *projects.RULES,
        *preferences.RULES,
        *beliefs.RULES,
        *habits.NORM_RULES,
        *circumstances.RULES,
        *habits.LIFE_RULES,
        *habits.HABIT_RULES,
        *unlisted.RULES,
    ),
    elided=(
        (
            "I",
            re.compile(
                r"^(?:and|but)\s+(?:also\s+)?(?=(?:love|hate|prefer|live|work|can't|cannot|never|"
                r"always|don't|avoid|use|enjoy|like|have|am|"
                r"take|mostly)\b)",
                re.IGNORECASE,
            ),
        ),
        ("I'm", re.compile(rf"^\S*,\s+(?:and )?{_STATE_LEFT_OUT}", re.IGNORECASE)),
    ),
)
