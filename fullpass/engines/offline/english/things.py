"""English statements whose subject is a thing of the person's, or one that they speak of.

"My usual breakfast is porridge", "the novel I'm writing is set in Trieste", "our flight leaves on 17 April",
"as I see it, queues are fair": the noun, the verb of the clause beside it, or the day tells the category.
"""

from __future__ import annotations

import re

from fullpass.engines.offline.english.anything import PASSING
from fullpass.engines.offline.english.days import has_its_day, was_long_ago
from fullpass.engines.offline.english.declared import kind_of_verb, plain
from fullpass.engines.offline.english.labels import noticed_in, of_label
from fullpass.engines.offline.english.lexicon import KIN
from fullpass.engines.offline.english.skeleton import parsed, skeleton
from fullpass.engines.offline.english.undertakings import VENTURE
from fullpass.engines.offline.languages import Kind
from fullpass.pipeline.types import Certainty

_IS = r"(?:is|are|was|were|remains?|stays?|has (?:always )?been|have (?:always )?been|will (?:always )?be|:)"
_BELIEF = (
    r"(?:views?|opinions?|convictions?|beliefs?|motto|philosophy|principles?|credo|stance|position on|"
    r"attitude|"
    r"maxim|rule(?: (?:of|in|for) life)?|values?|values? (?:i|we) \w+|lesson|worldview|faith|creed)"
)
_TASTE = (
    r"(?:tastes?|hobby|hobbies|pastime|drinks?|beverage|foods?|dish(?:es)?|meal|breakfast|lunch|dinner|snack|"
    r"dessert|author|writer|band|genre|music|song|film|movie|series|show|sports?|colou?r|season|destination|"
    r"brand|editor|ide|browser|shell|distro|operating system|program|framework|diet|allergy|allergies|"
    r"pet peeve|guilty pleasure|weakness|cuisine|tea|coffee|font|theme|means of transport|phobia|keyboard|"
    r"package manager|note-taking app|search engine|way (?:to|of)|habit|ritual|routine)"
)
_CHOSEN = (
    r"(?:(?:all[ -]time |absolute |least |personal )?favou?rite|preferred|usual|go-to|default|standard|ideal|"
    r"comfort|typical|regular|daily)"
)
_CALLED_MINE = re.compile(
    rf"^(?:[\w' ]+, )?(?:my|our) (?:[\w'-]+ )*?(?:(?P<taste>{_CHOSEN} [\w'-]+|{_TASTE})|"
    rf"(?P<belief>{_BELIEF}))\b"
    rf"(?: (?:in|for|of|to|on|at|when|with|by|from|after|about|among|during|while|as) .*?|,.*?,|s)? "
    rf"?\b(?:{_IS}|(?!opens|starts)\w{{4,}}s) "
)
# "the X that I …": what the clause in the middle says of the person
_OF_MINE = re.compile(
    r"^(?:the|one|a|another|every|most of the|all the|what|everything|the only) (?P<noun>(?:[\w'-]+ ){0,4}?)"
    r"(?:that |which )?(?P<clause>(?:i|we) .+?),? (?:is|are|was|were|remains?|has|have|means) (?P<what>.+)"
)
_IT_IS = re.compile(  # "it was in 2015 that I moved", "if there is one thing I love, it is rowing"
    r"^it (?:is|was) (?P<noun>[^,]{2,40}) that (?P<clause>(?:i|we) .+)"
    r"|^if there is one (?P<thing>\w+) (?:that )?(?P<inner>(?:i|we) .+?), it is \w+"
)
_IS_MINE = re.compile(
    r"^(?!(?:it|that|this|he|she|they|there|what|here)\b).+? (?:is|are|remains) (?P<noun>(?:the|a|an|one|"
    r"my|our)"
    r"(?: [\w'-]+){1,5}?) (?:that |which )?(?P<clause>(?:i|we) .+)"
)
_MARKED = re.compile(  # "as far as I am concerned", "that is my view": what stands beside it is a belief
    r"^(?:imo|imho|one thing (?:i|we) (?:am|know|believe|have learned|are|learned)[^:]*|as far as (?:i am|"
    r"we are) concerned|(?:the way|as) i see it|the (?:more|older|longer) .*the more i (?:think|believe|"
    r"feel|am convinced)|from (?:where i stand|my (?:point of view|"
    r"perspective|experience))|to my mind|in my (?:\w+ )?(?:view|opinion|eyes|book|experience)|for me|to me|"
    r"if you ask me|i would (?:say|argue|maintain) that|my (?:\w+ )?(?:view|opinion|conviction|belief) is "
    r"that|"
    r"it seems to me that|it is my (?:\w+ )?(?:view|opinion|conviction|belief)(?: that)?)[,:]? (?!(?:it|"
    r"this|that|these|those|the (?:code|"
    r"second|first|last)|you)\b)\w+ .*\w"
    r"|^(?!(?:it|this|that|these|those|you|he|she)\b).+[,;] (?:(?:and |at least )?that is (?:my|what i|how "
    r"i)|"
    r"(?:and )?i have always (?:said|thought|believed|felt)|as far as i am concerned|if you ask me|"
    r"(?:and )?i (?:stand by|believe) that|i (?:think|believe|feel)$|in my (?:view|opinion|book))"
)
_IN_SOMETHING = re.compile(r"\b(?:in|about|at) (?:an?|my|the) \w+")
_TAUGHT = re.compile(
    r"^(?:my|our|life|the|experience|years|growing|having|being)\b.* (?:taught|has taught|have taught|"
    r"showed|has "
    r"shown|convinced|made) (?:me|us) (?:that|the (?:value|importance)|how (?:important|little|much)|not "
    r"to|never|"
    r"to (?:treat|respect|never|always|be|value|trust|question|think|put|judge|listen|share|tell|keep|say|"
    r"stand|"
    r"give|distrust|believe)|believe)\b"
)
_SENSED = re.compile(
    r"\bis my (?:\w+ ){1,2}of choice\b|^there is (?:no \w+|nothing) (?:that )?(?:i|we) .* (?:more|better) "
    r"than\b|"
    r"\b(?:off the table|out of the question|a no-go|my number one|my first choice)(?: for (?:me|us))?\b|"
    r"^my (?:\w+ )?(?:coffee|tea|eggs|steak|toast|room|desk|food|beer|water|bed|music|\w+s) (?:has|have) "
    r"to be\b|"
    r"^(?!i |we |it |this |that )[^,]*\b(?:tastes?|smells?|feels?|sounds?|looks?) .*\bto me$|\bmakes? "
    r"(?:me|us) (?:gag|sick|ill|sneeze|itch|shudder)"
    r"|^nothing (?:beats|relaxes|calms|tops|cheers)\b(?!.*\b(?:this|that|it)\b)|\bi could (?:\w+ )?(?:all "
    r"day|forever)"
)
_PLANNED = re.compile(
    r"^the (?:plan|decision|choice) (?:is|was|remains)(?: \w+:)? (?:to (?!make it|use the|fix)|that )\w+"
)
_ALWAYS = re.compile(
    r"^(?:i|we) always (?:have|need) to (?!.*\b(?:it again|this|that|these|you)\b)\w+ .*"
    r"\b(?:before|first|twice|once|aloud|out loud)\b|"
    rf"^(?:my|our) (?!(?:[\w'-]+ )?{KIN}\b)(?:[\w'-]+ ){{1,3}}?(?:is|are|stays?|goes|has|have) (?:\w+ "
    rf")?(?:always|never) "
)
_BUSY = re.compile(
    r"^(?:my|our) (?:\w+ )?(?:job|task|goal|aim|mission|role|plan|ambition) (?:\w+ ){0,3}?is to \w+|"
    r"\b(?:keeps?|kept|keeping) (?:me|us) (?:busy|occupied)\b|^most of my (?:weekends|evenings|free time|"
    r"spare time|time) (?:go|goes) into\b|"
    r"^(?:my|our) (?:\w+ ){0,2}?(?:start-?up|side project|project|app|novel|podcast|blog|thesis|website|"
    r"album|newsletter|dissertation) "
    r"(?!is due|is on|deadline)\w+ (?:is|was|has|helps|got|started|runs|won)\b|"
    r"^(?:my|our) (?:current|next|latest|new) (?:commission|undertaking|endeavou?r|challenge|piece|side "
    r"hustle) is\b|"
    r"^the (?:backend|frontend|front end|back end|app|server side|prototype|database|code) of \w+ (?:is|"
    r"was|runs)\b"
)
_OWN = re.compile(
    r"^(?:(?P<lead>[^,]{2,40}),? )?(?P<who>(?:my|our) [\w' -]+?) (?P<verb>is|are|was|were|has|have|will|"
    r"can|do|does) (?P<rest>.+)"
)
_GROUP = re.compile(
    r"(?:my|our) (?:\w+ )?(?:team|company|family|group|department|lab|studio|start-?up|club|band|choir|"
    r"firm|employer|office|agency|school|foundation|association|wife and i|husband and i)\b"
)


def told(normal: str, dated: bool) -> Kind | None:
    """Give the kind of a clause that its verb, or else its thing, tells plainly."""
    noticed = noticed_in(normal)
    kind = plain(noticed or normal, dated) or of_things(noticed or normal, dated)
    return kind or (("preferences", Certainty.STATED) if noticed else None)


def of_things(normal: str, dated: bool) -> Kind | None:
    """Give the kind of a clause in normal form whose noun, inner clause or day tells it; else None."""
    if dated and was_long_ago(normal):
        return "dates", Certainty.STATED
    if labelled := of_label(normal, dated):
        return labelled, Certainty.STATED
    if PASSING.search(normal) or "?" in normal:
        return None
    if normal.startswith("been "):  # "been vegan since 2019": the subject was left out
        return plain(f"i have {normal}", dated)
    category = _category(normal, dated)
    return (category, Certainty.STATED) if category else None


def _category(normal: str, dated: bool) -> str | None:
    if normal.startswith("nothing ") and _SENSED.search(normal):
        return "preferences"
    if _MARKED.search(normal) or _TAUGHT.search(normal):
        return "beliefs"
    if _BUSY.search(normal):
        return "projects"
    if dated and has_its_day(normal):
        return "dates"
    mine = _CALLED_MINE.match(normal)
    if mine and not VENTURE.search(mine.group()):
        return "preferences" if mine["taste"] else "beliefs"
    if _SENSED.search(normal) or _ALWAYS.match(normal):
        return "preferences"
    if _PLANNED.match(normal):
        return "decisions"
    cleft = _IT_IS.match(normal)
    if cleft:
        if dated and cleft["noun"]:
            return "dates"
        return _of_clause(cleft["clause"] or cleft["inner"])
    relative = _OF_MINE.match(normal) or _IS_MINE.match(normal)
    if relative:
        return _of_relative(relative)
    return _of_own(normal)


def _of_clause(clause: str) -> str | None:
    inner = skeleton(clause)
    if inner is None:
        return None
    return kind_of_verb(inner) or ("preferences" if inner.tense in ("present", "able") else None)


def _of_relative(found: re.Match[str]) -> str | None:
    noun = found["noun"]
    if re.search(rf"\b{_BELIEF}\b", noun):
        return "beliefs"
    if VENTURE.search(noun):
        return "projects"
    inner = skeleton(found["clause"])
    if inner is None:
        return "preferences" if noun.startswith(("the only", "the one", "the best")) else None
    kind = kind_of_verb(inner)
    if kind == "beliefs" and inner.verb == "value" and _IN_SOMETHING.search(inner.rest):
        return "preferences"
    if kind == "projects" or ("what" in found.groupdict() and VENTURE.search(found["what"])):
        return "projects"
    return kind or ("preferences" if inner.tense in ("present", "perfect") else None)


def _of_own(normal: str) -> str | None:
    """Give what "our team is rewriting …" or "our family adopted …" tells."""
    group = _GROUP.match(normal)
    if group is None:
        return None
    for number, word in enumerate(words := normal[group.end() :].split()):
        if number > 5:
            break
        found = parsed("", ["are" if word in ("is", "has") else word, *words[number + 1 :]])
        kind = kind_of_verb(found) if found and found.tense != "state" else None
        if found and kind and not (kind == "decisions" and found.tense == "progressive"):
            return kind
    return None
