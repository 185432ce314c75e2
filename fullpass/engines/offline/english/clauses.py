"""Where an English clause begins, and which clause belongs to the one before."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import TASK_THING
from fullpass.pipeline.words import listed

_SUBJECT = r"(?:(?:i|we)\b|i'|we'|im\b|ive\b|weve\b|my\b|our\b)"
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
_AFTER_NO_LABEL = (
    "".join(
        rf"(?<!\b(?i:{word}))"
        for word in listed(
            """goal plan decision rule deadline position view opinion principle motto philosophy birthday
        belief conviction simple is of"""
        )
    )
    + r"(?<!\bis settled)(?<!\bis clear)"
)
_UNBOUND = "".join(
    rf"(?<!\b{word})"
    for word in listed(
        """that what who which if whether how things thing because since when than where after before as
        the ever all about know understand explain wonder me of is and but so or like to see show tell
        say everything anything something one ones"""
    )
)
_ASKED = (
    r"(?:what (?:\w+ ){0,2}?(?:am i|can|do i|should|would|is|are|could|else|does|will|works|goes)|how "
    r"(?:do|can|should|"
    r"long|does|much|many)|(?:can|could|would) (?:you|u)\b|should i|pls |please (?:write|give|help|suggest|"
    r"recommend)|"
    r"which (?:one|(?:\w+ ){1,2}(?:should|is|are|do|would|can|works))|where (?:do|can|should)|"
    r"is (?:there|it|that(?=[^.!]*\?)) |what's|whats|any (?:\w+ )?(?:ideas|tips|advice|suggestions|"
    r"recommendations|"
    r"thoughts))\b"
)

# "I'm Mara, living in Ghent": the second half is a statement of its own, its "I'm" left out
_STATE_LEFT_OUT = (
    r"(?:originally from|living (?:in|with|near)|based in|working (?:as|at|for|in)|"
    r"married (?:to|with|and|since)|"
    r"(?:single )?(?:mother|father|mum|mom|dad|parent) of|raised in|studying (?:at|in))\b"
)

# what only says that the clause before is an opinion belongs to it
_OPINION_TAIL = (
    r"(?:and |at least )?(?:that(?:'s| is) (?:my (?!\w+['’]s)|what i (?:think|believe)|how i see)|"
    r"i['’]?(?: ha)?ve always (?:said|thought|"
    r"believed|felt) (?:so|that|this)|as far as i['’]?(?: a)?m concerned|i (?:think|believe|feel|find|"
    r"reckon)(?=[.!]*$)|if you ask me|in my (?:\w+ )?(?:opinion|view|book|eyes))\b"
)
# "Greenline, our accounting software, keeps …": a name and what it is
_APPOSED = (
    r"(?:my|our) (?:(?!(?:is|are|was|were|has|have|had|will|can|does|do)\b)[\w'’-]+ ){0,4}"
    r"(?!(?:is|are|was|were|\w+ed)\b)[\w'’-]+(?:,|[.!]?$)"
)

CLAUSE_START = re.compile(
    rf"(?:(?=[;:]){_AFTER_NO_LABEL}[;:]\s+(?!\w+$)(?!(?-i:[A-Z])[\w'’-]*(?:, (?-i:[A-Z])[\w'’-]*)*,? "
    rf"(?:and|&) (?-i:[A-Z])\w+[.!]?$)|\s+[–—-]+\s+|\.\.+\s*|…\s*"
    rf"|,\s+(?!{_APPOSED})(?=(?:{_JOINT}\s+){{0,2}}(?:{_SUBJECT}|"
    rf"{_QUESTION_START}|(?:got any|"
    rf"any ideas|thoughts|ideas|tips|suggestions|advice)\b|(?:mum|mom|dad)'s|"
    rf"[A-Z]\w+'s (?:birthday|wedding)|(?:it|that|this)(?:'s| is)\b|(?:he|she|they|there|"
    rf"nothing|you|theres|hes|shes|theyre|its)\b))"
    rf"|,\s+(?=(?:any|is|are|do|does|did|can|could|should|would|will|was|were|has|got any|anything|know "
    rf"(?:any|of))\b"
    rf"[^.!?]*\?)"
    rf"|,\s+(?=(?:is|are|do|does|did|can|could|should|will|would) (?:the|i|we|it|there|you|they|this|that|"
    rf"my|our|these)\b)"
    rf"|[,)]\s+(?=(?:the |my |our )?(?:submission|deadline|due date|exam|wedding|party|defen[cs]e|viva|"
    rf"launch|flight|"
    rf"interview|move|due)\b)"
    rf"|(?<=\s)\d\)\s+|\s+(?=and (?:the|this|these) (?:[\w'-]+ ){{1,4}}?(?:is|are|keeps?|won't|doesn't|"
    rf"leaks?|fails?|"
    rf"makes? no)\b)"
    rf"|(?<=\s)(?:(?<=\bmention )(?=(?:i|we|my|our|im)\b)|(?<=\bmention that )(?=(?:i|we|my|our|im)\b)"
    rf"|(?<=\bin mind )(?=(?:i|we|my|our|im)\b)|(?<=\bremember )(?=(?:i|we|im)\b)"
    rf"|(?<=\bforgot to say )(?=(?:i|we|my|our|im)\b)|(?<=\bforgot to mention )(?=(?:i|we|my|our|im)\b))"
    rf"|,\s+(?=(?:so|but|which|and (?:the|a|an|it|she|he|they|this|that|his|her|their|"
    rf"there|nothing|now))\b)"
    rf"|,\s+(?=(?:and|but|or)\s+(?:\w+ ){{0,1}}(?:love|hate|prefer|live|work|can't|"
    rf"cannot|never|always|have(?! been (?:since|for|so|ever|one|all|that)\b)|don't|am|avoid|need|want|"
    rf"would|wonder)\b)"
    rf"|\s+(?=(?:and|but|so(?! that)|btw|plus|yet|while|"
    rf"because i know)\s+(?:{_JOINT}\s+){{0,2}}(?:{_SUBJECT}|{_QUESTION_START}|(?:it|she|"
    rf"he|they|this|that|you|there|nothing|maybe|something)\b|\w+'s (?:birthday|wedding|graduation)))"
    rf"|\s+(?=(?:and|but)\s+(?:also\s+)?(?:love|hate|prefer|live|work|can't|cannot|never|"
    rf"always|don't|avoid|need|want|would like|wonder|am looking|wondering|looking|use|"
    rf"enjoy|like|take|mostly)\b)"
    rf"|,\s+(?=(?:because|since|as)\s+(?:i|we|my)\b)|,\s+(?:and )?(?={_STATE_LEFT_OUT}))(?!{_OPINION_TAIL})",
    re.IGNORECASE,
)
LOOSE_CLAUSE_START = re.compile(
    rf"(?=\s){_UNBOUND}\s+(?=(?:{_JOINT}\s+)*(?:(?:i'm|im|i've|ive|i am|i have|i live|i love|"
    rf"i hate|i prefer|i work|i really|i want|i gave|"
    rf"i do|i don't|i need|i wanted|i was|i think|i believe|i'd|my (?:\w+ ){{1,2}}(?:is|"
    rf"was|has)|we're|we are|we have|we leave|we live|"
    rf"keep it|so what|so how)\b|{_ASKED}))"
)
ASKED_CLAUSE_START = re.compile(rf"(?=\s){_UNBOUND}\s+(?=(?:so |and |but )?{_ASKED})", re.IGNORECASE)
# a clause in lower case: it speaks of what was said before, or of somebody's reaction to it
_JOINED_BY = r"(?:and|but|yet|though|although|because|since|while|so|even though|even if|whereas|or|plus)"
_BACK = (
    r"(?:it|that|this|they|he|she|these|those|there|its|his|her|their|which|who|whose|nobody|no one|"
    r"everyone|everybody|nothing|one|both|all of (?:it|them)|people)"
)
FOLLOWS = re.compile(
    rf"^(?!(?:{_JOINED_BY} )?(?:(?:that is|that's) (?:why|it|all|the question)|this is (?:what|how|the)|"
    r"it (?:says|fails|crashes|doesn't work|does not work|throws)|there (?:is|are) (?:a|an) (?:error|"
    r"problem|way)))"
    rf"(?!(?:{_JOINED_BY} )?(?:this|that|it) (?:will|should|might|would) be\b)"
    rf"(?:(?:{_JOINED_BY} )?{_BACK}\b|(?:because|even though|although|though|while|so that)\b(?! of)|"
    rf"and (?:i|we) (?:will |am going to |are going to |have |am |are )?(?:\w+ )?(?:call(?:ed)?|name[d]?|"
    rf"be) (?:it|them|him|her|their|its|his)\b|"
    rf"so (?!i\b|we\b|please|keep|use|be |make|give|avoid|do |write|tell|let|can|could|would|you|any )\w|"
    rf"(?:and|but) (?:the|a|an|my|our|now|then|\w+ from) (?:[\w'-]+ ){{0,6}}(?:it|me|us|that|them|this)\b|"
    rf"(?:my|the) (?:[\w'-]+ ){{1,6}}(?:it|them)[.!]*$)"
    rf"(?!.*(?:{TASK_THING.pattern}|\b(?:today|tonight|right now|you|your|please)\b))"
)
# a clause that says when or why, and of what: "since the children moved out", not "since then"
FRAME = re.compile(
    r"^(?:and |but |so )?(?:since|as|because|given that|now that|seeing that|after|when|whenever|once|until|"
    r"before|while|although|though|even though|with) "
    r"(?!then\b|for me|of\b|far\b|long as\b|soon as\b|well\b|always\b|usual\b|such\b|"
    r"(?:i|we) (?:said|told|asked|mentioned)\b)"
    r"(?!.*\b(?:you|your|this|that|it(?! (?:rains|snows|is (?:hot|cold|dark|raining)))|these|those|today|"
    r"tonight|yesterday|right now)\b)"
    r"(?:[\w'-]+ )+[\w'-]+,?$"
)
LEFT_OUT = (
    (
        "I",
        re.compile(
            r"^(?:and|but)\s+(?:also\s+)?(?=(?:love|hate|prefer|live|work|can't|cannot|never|"
            r"always|don't|avoid|use|enjoy|like|have(?! been (?:since|for|so|ever|one)\b)|am|"
            r"take|mostly)\b)",
            re.IGNORECASE,
        ),
    ),
    ("I'm", re.compile(rf"^\S*,\s+(?:and )?{_STATE_LEFT_OUT}", re.IGNORECASE)),
)
