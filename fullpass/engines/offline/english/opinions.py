"""English statements of what a person holds true, right or important, by verb and object."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.beliefs import CREED
from fullpass.engines.offline.english.skeleton import Skeleton
from fullpass.engines.offline.english.verbs import KIND

_OPINION = re.compile(
    r"(?:(?:a|an|very|deeply|rather|quite|more|totally|all|strongly|firmly|highly|still|increasingly|"
    r"generally|absolutely|completely|fairly|somewhat|of two minds|not) )*"
    r"(?:convinced|persuaded|s[kc]eptical|s[kc]eptic|critical of|cynical|suspicious of|wary of|against|"
    r"opposed|"
    r"in favou?r of|of the (?:opinion|view|belief)|(?:\w+ )?(?:believer|advocate|proponent|opponent|"
    r"supporter|"
    r"defender|critic) (?:in|of)|optimistic about|pessimistic about|hopeful about|certain that|adamant|"
    r"an? (?:\w+ )?(?:optimist|pessimist|realist|idealist|humanist|pacifist|atheist|feminist)|pro-|anti-|"
    r"for (?:a|more|less|free|stricter|higher|lower) )"
)
_VIEW = re.compile(  # "find … unfair", "see … as a chance", "hold that …"
    r".*\b(?:as (?:an?|the|my|our|something)\b|wrong|immoral|unethical|unfair|cruel|essential|sacred|"
    r"important|"
    r"unjust|unacceptable|overrated|underrated|overhyped|a duty|a right|a sin|a waste|dangerous|harmful|"
    r"pointless|absurd|ridiculous|hypocritical|shameful|necessary|crucial|vital|irresponsible)\b"
)
_STANDS_FOR = re.compile(
    r"hold (?:that|to the|the (?:view|belief|opinion|idea)|.* to be)\b|live (?:by|according to|my (?:life|"
    r"faith))\b|"
    r"(?:look at|think of|treat) .* as (?:an?|the|something|my|our)\b|have (?:\w+ )?(?:doubts|reservations|"
    r"misgivings|"
    r"qualms|objections) (?:about|to|regarding)\b|hold .* in (?:high|low|great) (?:regard|esteem)\b|"
    r"(?:accept|tolerate|condone|justify) (?:that|how|\w+ who)\b|have (?:no|little|great|every|strong|"
    r"complete|absolute|zero|a lot of|not much) (?:faith|trust|confidence|patience|tolerance|"
    r"opinions?|belief|respect|sympathy)\b|feel (?:very |so |quite )?(?:that|strongly|about)\b|maintain "
    r"that|stand (?:by|for|up for)\b|"
    r"put \w+(?: \w+)? (?:first|above|before)\b|stick to (?:my|the) principle|take .* seriously$|"
    r"trust (?:in|that)\b|(?:support|reject|welcome) (?:the (?:idea|notion|view|right|legali|abolition|"
    r"introduction)|"
    r"an? (?!team)\w+ \w+|higher|lower|stricter|free|gay|equal|universal|stronger|every|all|\w+ "
    r"(?:learning|rights|reform|education|energy|farming|care|justice|equality|freedom|policy|laws?|"
    r"research|income)\b)|"
    r"care (?:a (?:lot|great deal) |deeply |strongly |passionately |more )?(?:about|for) (?!my|our|a\b|"
    r"an\b|the\b)|"
    r"(?:come|grown|learned|learnt|begun|started|grow|learn|begin|start) (?:from .{2,50} |over .{2,20} |"
    r"the hard way )?(?:to (?:(?:think|believe|feel)(?! (?:i|it|this|that (?:i|it))\b)|see|accept|realise|"
    r"realize|understand(?! (?:i|it|this|that i)\b)|the (?:conclusion|view|realisation|realization|"
    r"belief))|that)\b|"
    r"(?:attach|place|put|give|assign|set) (?:\w+ )?(?:importance|value|weight|priority|store) (?:to|on|"
    r"by)\b|"
    r"\w+ (?:\w+ )?the (?:idea|notion|view|belief|saying|principle|claim|assumption|concept|motto) (?:that|"
    r"of)\b|"
    r"(?:reach|arrive at|draw) the (?:conclusion|view)\b|be of the (?:opinion|view|conviction)\b"
)
_ONESELF = re.compile(
    rf"(?:(?:describe|call|consider|see|regard) (?:myself|ourselves)(?: as)?|identify as) (?:an? )?(?:\w+ "
    rf")?(?:{CREED}|\w+ist)\b"
)
_GENERAL = re.compile(  # what one thinks of the world, not of this file
    r"(?!(?:that )?(?:\d+|the \w+(?: \w+)?) (?:is|are|was) (?:wrong|right|fair|fine|okay|good|enough|"
    r"broken|missing)$)(?:"
    r"(?:that )?it is (?:\w+ )?(?:wrong|right|important|essential|immoral|unfair|good|bad|better|best|a "
    r"\w+) (?:to|that|when|"
    r"for)\b|"
    r"(?:that )?(?:we all|we have a duty|we owe|(?:you|we) should (?:never|always)) |"
    r"(?:that )?(?!(?:i|we|you|he|she|they|it|this|that|these|those|there|about|of|so|is|was|would|will|my|"
    r"our|your|his|her|their|"
    r"if|maybe|perhaps|option|version|adding|using|changing|making|removing|the (?!best|only|most|more|less|"
    r"world|death|state|government|internet|rich|poor|media|market|church|public|education|school|law)|"
    r"(?:something|someone|one of)) ?\b))"
)
_OF_CREED = re.compile(rf"(?:as|being) an? (?:\w+ )?{CREED}$")


def is_belief(found: Skeleton) -> bool:
    """Say whether the clause tells what its speaker holds true, right or important."""
    kind, rest = KIND.get(found.verb, ""), found.rest
    if found.tense == "state" or (
        found.verb in ("remain", "stay", "feel", "become") and _OPINION.match(rest)
    ):
        return _OPINION.match(rest) is not None
    said = f"{found.verb} {rest}"
    if _OF_CREED.match(found.lead) or _ONESELF.match(said) or (found.verb == "trust" and found.negated):
        return True
    if kind == "belief":
        return found.tense in ("present", "perfect", "past", "able") and _GENERAL.match(rest) is not None
    if kind == "view":
        if (
            found.verb == "say"
            and found.tense == "perfect"
            and not found.adverbs & {"always", "often", "long"}
        ):
            return False
        if found.verb in ("find", "see", "view"):
            return found.tense in ("present", "perfect") and _VIEW.match(rest) is not None
        spoken = found.verb == "think" or rest.startswith(("that ", "we all "))
        if spoken and found.tense in ("present", "perfect") and _GENERAL.match(rest):
            return True
    return _STANDS_FOR.match(said) is not None
