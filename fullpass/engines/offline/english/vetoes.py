"""English clauses that are no statement of the person's own: questions, suppositions, other people."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import AT_WORK_HERE

QUESTION = re.compile(
    r"^(?:and |but |so |or |then |well |also )*(?:am|are|is|was|were|do(?! not (?!you\b|i\b|we\b|they\b))|"
    r"does|did|can|"
    r"could|should|would|will|have (?:i|we|you)|has|"
    r"may i|might|shall|what(?! (?:counts|matters|keeps me|drives me|(?:i|we) (?!do not (?:know|understand|"
    r"get)\b)[^?]* (?:is|are|was)\b))|how|why|where(?!as)|"
    r"which(?! (?:is why|means|(?:i|we) (?!should|can|could|do\b)|\w+s (?:\w+ )?(?:me|us|my|our|it|"
    r"everybody|everyone)\b))|who|whose|when "
    r"(?:should|do|does|can|"
    r"is|are|will|did|again)|"
    r"any (?:idea|ideas|tips|advice|suggestions|good)|is there|what's|whats|can you|"
    r"could you|would you|tell me|help me|show me|"
    r"recommend|suggest|let me know|explain (?!things)|give me (?!the code|.* any (?:day|time))|make me|"
    r"find me|translate|summari[sz]e|proofread|rewrite|rephrase|write (?!in)|draft|"
    r"create|"
    r"compose|generate|list|compare|convert|refactor|imagine|pretend|continue|correct|"
    r"fix|plan me|set up|sign)\b"
    r"|^(?:in|on|at|for|with|from|since|after|before|during|as|by) [^,]{2,60}, (?:am|are|is|was|were|do|"
    r"does|did|can|could|should|would|"
    r"will|has|what|how|why|where|which|who) (?:i|we|you|it|there|the|my|that|this)\b"
    r"|\bi (?:was|am) wondering\b|\bi wonder\b|\bi (?:do not|would like to) (?:know|"
    r"understand)\b|\bi have a question\b"
)
HYPOTHETICAL = re.compile(
    r"^(?:and |but |so |well |ok |okay )*(?:if (?!you ask me|i am honest|that matters|there is one \w+ "
    r"(?:that )?(?:i|we) |i (?:had|have) to "
    r"(?:choose|pick))|"
    r"suppose|supposing|let us say|let's say|lets say|say (?:i|we)|imagine|assuming|"
    r"assume|pretend|what if|"
    r"hypothetically|in theory|had i|were i|even if|unless|as if|let's pretend|in an alternate|if only)\b"
    r"|\bif (?:i|we) (?:were|was|had|could|would|lived|became|ever|wanted|decided|moved|"
    r"started|go|get|do)\b"
    r"|(?<!so that )\b(?:i|we) (?:wish|would have|could have|might|may|could (?!(?:not|eat|drink|live|"
    r"listen|watch|spend|talk about|read|not care less)\b)) ?\b|\b(?:i|"
    r"we) would (?<!decided that i would )(?<!decided that we would )(?<!decided i would )(?!ever\b|rather|"
    r"prefer|like|love|much rather|always|never|sooner|say|describe|"
    r"choose|pick|take (?=.* over )|call|argue|consider|far rather|hate)"
    r"|\bhypothetical(?:ly)?\b|\bthought experiment\b|\bas if (?:i|we)\b"
)
NOT_OWN = re.compile(
    r"^because of (?:(?! (?:i|we) ).)*$|\blike (?:i am not|i was five|i am five)\b|"
    r"^i am (?:not )?(?:one|that|it|there|here|back|him|her)$|"
    r"^(?:(?!\b(?:i|we|my|our|me)\b).)*\b(?:he|she|they(?! have (?:scheduled|booked|"
    r"moved|diagnosed|offered|promoted))|you|who|whether|if(?! i have the choice)(?! there is one)|says?|"
    r"said|saying|told|"
    r"tells?|asked|asks|"
    r"writes?|wrote|thinks|believes|claims?|claimed|means|argue|sentence|phrase|lyrics?|"
    r"quote|called me|wants me)\b"
    r"(?! (?:are|is) (?:important|everything)).*\b(?:i|we|my|our)\b"
    r"|^(?:a |an |the )?(?:\w+ )?(?:friend|friends|neighbou?r|boss|colleague|coworker|"
    r"co-worker|client|customer|roommate|flatmate|teacher|guest)s? of (?:mine|ours)\b"
    r"|^(?:my|our) (?!(?:\w+ ){1,2}and (?:i|me)\b)(?:\w+ )?(?:best )?(?:friend|friends|neighbou?r|"
    r"neighbou?rs|boss|"
    r"colleague|colleagues|coworkers?|co-workers?|client|clients|customers?|roommate|"
    r"flatmate|"
    r"teacher|guests?|students?|manager|professor|therapist|doctor|landlord|tenant|"
    r"buddy|mate|pal|classmate|supervisor|intern)s?(?:'s)?(?: \w+)?\b(?! and i\b)"
    r"(?!.*\b(?:taught me|is (?:called|named)|was born|birthday)\b)"
    r"|^(?:my|our) (?!fav|preferred|usual|default|main|go-to)(?:\w+ )?(?!\w+ of choice)(?:code|script|"
    r"function|program|query|file|log|server|"
    r"laptop|computer|phone|browser|printer|terminal|console|pc|macbook|compiler|ide|"
    r"error|table|"
    r"spreadsheet|dataframe|array|list|input|output|model|question|problem|point|idea|"
    r"text|sentence|essay|boss)\b"
    rf"|{AT_WORK_HERE}"
    r"|\b(?:gives|fails|returns|crashes|breaks|broke|complains|hangs|throws|"
    r"shows)\b.*\b(?:after|when|since|because|if|once) (?:i|we)\b"
    r"|^(?:you|he|she|they) (?!have (?:scheduled|booked|moved|diagnosed|offered|"
    r"promoted|postponed)|calls? me|can call)|\b(?:one of them|that one|those ones)\b"
    r"|\bin (?:my|a|the|this|last night's) (?:\w+ )?dreams?\b|\bi dream(?:t|ed)\b|"
    r"^(?:i am |we are )?(?:just |only )?(?:joking|kidding)\b|"
    r"\b(?:i|we) (?:almost|nearly) (?!always|never|every|all|only|exclusively|entirely|none|died|drowned|"
    r"lost|\d)\w+"
    r"|\b(?:bought|ordered|purchased|rented|booked|received) .* (?:from|with|off) you\b|\b(?:times|twice) "
    r"as \w+ as\b"
    r"|\b(?:i|we) (?:loved|liked|enjoyed|hated) (?:the|that|this|your|it)\b|\b(?:not sure any ?more|logged "
    r"out|on hold for|"
    r"yesterday's)\b|\b(?:i|we) (?:have )?dropped (?:my|the|our) (?:phone|keys?|plate|cup|glass|laptop|"
    r"wallet|bag)\b|"
    r"\bdo not have the \w+ any ?more\b"
    r"|\bby (?:mistake|accident)\b|\baccidentally\b|\b(?:i|we) can not (?:say|decide|tell|figure|remember|"
    r"recall|think of|work out|"
    r"seem|log in|connect)\b|\b(?:i|we) (?:am|are) (?:running late|waiting (?:at|in|for (?:the|a) (?:bus|"
    r"train|plane|doctor))|on my \w+ "
    r"(?:try|attempt)|halfway through (?:this|changing))\b"
    r"|\bas an ai\b|\b(?:says|said|saying|tells|telling|writes|wrote|thinks|believes|"
    r"claims) (?:that )?(?:i|my|we)\b|\b(?:keeps? (?:saying|telling|claiming)|tells|telling) (?:\w+ "
    r"){0,2}that (?:i|my|we)\b"
    r"|\bi (?:said(?! (?:no|yes) to)|told|wrote(?! my)|asked|mentioned|meant|typed|pasted|sent)\b|"
    r"^(?!.*\b(?:i|we|my|our|me|us)\b).*\b(?:1[0-8]\d\d|19[0-2]\d)\b|"
    r"\bthe (?:main )?(?:character|hero|heroine|villain|narrator|protagonist)\b"
)
DANGLING = re.compile(
    r"^(?!it is (?:only )?me (?:and|plus)\b)(?!it is (?:my|our|mum|dad|mom)\b)(?!it seems to me "
    r"that\b)(?!it (?:is|was) [^,]{2,40} that (?:i|we) )(?!it (?:is|was|means|"
    r"matters)\b.{0,30}\b(?:to|for) (?:me|us) "
    r"(?:that|to|when|if|how)\b)"
    r"(?!there (?:is|are|should|must|ought to) (?:no|nothing|always|be) )(?!one (?:of (?:my|our)|thing|"
    r"reason)\b)(?:it|that|this|they(?! have (?:scheduled|booked|moved|diagnosed|offered|"
    r"promoted|postponed)| call)|he|she|these|those|which|there|one|both|neither|them|"
    r"its|her|his)\b"
)
_SUPPOSED = re.compile(
    r"(?<!i )(?<!i would )(?<!can )(?<!you )(?<!not )\b(?:assum(?:e|ing)|suppos(?:e|ing)|imagine|"
    r"pretend(?:ing)?) (?:that )?(?:i|"
    r"we|you|my)\b"
    r"|\b(?:for|in) (?:the|this) (?:purposes? of|exercise|example|scenario|thought experiment|simulation|"
    r"hypothetical)\b"
    r"|\b(?:act|behave|answer|talk|treat me) (?:as if|like|as though) (?:i|we)\b"
    r"|^in (?:the|this|that) (?:story|game|novel|play|movie|film|dream|scene|poem|song)\b|\bi (?:was|am) "
    r"(?:just |only )?(?:kidding|joking)\b"
    r"|^(?:please )?(?:act|pretend|behave|speak|talk|answer|respond|reply) as (?:an?|the|my|if)\b"
    r"|^(?:oh (?:great|good|sure|perfect)|lovely|wonderful|brilliant|fantastic|terrific|marvellous), (?:i|"
    r"my|another|because)\b"
    r"|\bhypothetically\b|^(?:for|in) this (?:\w+ )?(?:only|one)\b|^(?:just |only )?this (?:time|once)\b"
)
_SUPPOSED_HINTS = (
    "assum",
    "suppos",
    "imagin",
    "pretend",
    "hypothe",
    "exercise",
    "scenario",
    "example",
    "experiment",
    "simul",
    "purpose",
    "for this",
    "in this",
    "this time",
    "this once",
    "act ",
    " as a",
    "behave",
    "treat me",
    "oh ",
    "lovely",
    "wonderful",
    "brilliant",
    "fantastic",
    "terrific",
    "marvellous",
    "in that",
    "in the ",
    "kidding",
    "joking",
)


def is_supposed(sentence: str) -> bool:
    """Say whether all of a sentence in normal form is supposed, wherever it says so."""
    return any(hint in sentence for hint in _SUPPOSED_HINTS) and _SUPPOSED.search(sentence) is not None
