"""What a plain English statement of the first person tells, by its verb, its tense and its object.

No list of sentences stands here: the kind of verb tells the category, and what is neither of the moment nor
about the task at hand lasts.
"""

from __future__ import annotations

import re

from fullpass.engines.offline.english.anything import PASSING
from fullpass.engines.offline.english.skeleton import Skeleton, skeleton
from fullpass.engines.offline.english.verbs import KINDS
from fullpass.engines.offline.english.words import AT_HAND, DAY_OF_MONTH, EVENT, MONTH, TASK_THING
from fullpass.engines.offline.languages import Kind
from fullpass.pipeline.types import Certainty

_KIND = {verb: kind for kind, verbs in KINDS.items() for verb in verbs}
_LEAD = re.compile(
    r"(?:(?:together |along |only |not )?(?:after|at|in|on|for|since|during|over|by|every|each|most|last|next|"
    r"with|due|thanks|because|outside|apart|besides|ever|until|till|before|where|back|as|from|given|deep|when|"
    r"whenever|once|while|despite|unlike|within|throughout|without|out|to|being|having|nowadays|these|this|"
    r"weekends|mornings|years|of|like|through|around|between|beyond|instead|unless|wherever|all|against|"
    r"despite|up|generally|born|my|our|me)\b[^:;?]*)?"
)
_MOMENT = re.compile(
    rf"{PASSING.pattern}|\b(?:at this point|this (?:task|email|example)|just now|a (?:minute|moment|second) ago|"
    r"yours|here is|maybe|perhaps|who knows|my (?:code|turn|message|data|dataset)|no idea|rolled|scenario|as an example|keep \w+ing|"
    r"simulate)\b|[?\"=<>{}\\|]"
)
_TODAY = re.compile(
    rf"{TASK_THING.pattern}|\b(?:today|tonight|right now|yesterday|tomorrow|this (?:morning|afternoon|evening|time|one|"
    r"way|task|email|example)|last night|in a hurry|you|your|(?<!\bi )(?<!\bwe )questions?|below|above|attached|minutes?|seconds?|"
    r"screenshot|following|option|homework|exercise|essay|assignment|maybe|perhaps|who knows|at this point|just now|"
    r"my (?:code|turn|message|data|dataset))\b|[?\"=<>{}\\|]"
)
_NAMED_VERSION = re.compile(r"\b(?:first|second|new|next|latest|alpha|beta) (?:version|draft|edition) of (?!the|this|it\b)")
_SUBORDINATE = tuple(
    f" {word}"
    for word in ("before", "when", "while", "until", "once", "after", "since", "as", "because", "where", "unless")
)
_OBJECT_AT_HAND = re.compile(
    rf"(?!it is (?:\w+ )?\w+ (?:to|that|when|for) )(?:(?:in|on|with|for|about|of|to|at|that|from|using|up|out|over) )?{AT_HAND}|(?:what|how|why|where|if|"
    r"whether|because|but|and)\b|$"
)
_ARTEFACT = re.compile(  # what is made in a minute: no project
    r"(?:(?:an?|my|the|some|our|out|up|quick|short|simple|small|little|new|more|\w+) ){0,4}?"
    r"(?:e-?mails?|letters?|functions?|quer(?:y|ies)|regex|lists?|tables?|scripts?|tests?|slides?|sentences?|"
    r"paragraphs?|class|messages?|text|reply|response|post|caption|card|invitation|form|dinner|lunch|breakfast|"
    r"cake|soup|poem|haiku|toast|speech|summary|spreadsheet|macro|formula|page|prompt|review|report|bio|cv|"
    r"resume|something|presentation|coffee|tea|cover letter)\b"
)
VENTURE = re.compile(
    r"\b(?:projects?|start-?up|novel|book|memoir|thesis|dissertation|podcast|blog|channel|album|game|app|"
    r"newsletter|phd|screenplay|film|documentary|librar(?:y|ies)|framework|plug-?in|bot|initiative|venture|"
    r"comic|platform|website|online shop|web ?shop|prototype|beta|release|rollout|redesign|migration|backend|"
    r"frontend|open[- ]source|magazine|exhibition|festival|tool|dashboard|engine|community|translation|version of|first customers?|testers|"
    r"meet-?up|repair caf[eé]|called|named|home ?lab|workshops?|club|hospice|food bank|shelter|initiative|campaign|pilot|choir)\b"
)
_OPINION = re.compile(
    r"(?:(?:a|an|very|deeply|rather|quite|more|totally|all|strongly|firmly|highly|still|increasingly|"
    r"generally|absolutely|completely|fairly|somewhat|of two minds|not) )*"
    r"(?:convinced|persuaded|s[kc]eptical|s[kc]eptic|critical of|cynical|suspicious of|wary of|against|opposed|"
    r"in favou?r of|of the (?:opinion|view|belief)|(?:\w+ )?(?:believer|advocate|proponent|opponent|supporter|"
    r"defender|critic) (?:in|of)|optimistic about|pessimistic about|hopeful about|certain that|adamant|"
    r"an? (?:\w+ )?(?:optimist|pessimist|realist|idealist|humanist|pacifist|atheist|feminist)|pro-|anti-|"
    r"for (?:a|more|less|free|stricter|higher|lower) )"
)
_IN_CHARGE = re.compile(
    r"(?:(?:currently|also|now|jointly|partly|mainly|a|an|the) )*"
    r"(?:in charge of|responsible for|busy with|involved in|behind|halfway through|part of (?:the|a) (?:\w+ )?(?:team|group|crew) (?:behind|that|building|working|developing)|"
    r"(?:in the (?:middle|process|midst|early stages|final stages) of) \w+ing|(?:\w+ )?(?:owner|maintainer|"
    r"lead|author|founder|creator|organi[sz]er|editor|developer|manager|curator|coordinator) (?:of|for|behind)"
    r"|(?:\w+ )*team of .*\bworking on)\b"
)
_VIEW = re.compile(  # "find … unfair", "see … as a chance", "hold that …"
    r".*\b(?:as (?:an?|the|my|our|something)\b|wrong|immoral|unethical|unfair|cruel|essential|sacred|important|"
    r"unjust|unacceptable|overrated|underrated|overhyped|a duty|a right|a sin|a waste|dangerous|harmful|"
    r"pointless|absurd|ridiculous|hypocritical|shameful|necessary|crucial|vital|irresponsible)\b"
)
_STANDS_FOR = re.compile(
    r"hold (?:that|to the|the (?:view|belief|opinion|idea)|.* to be)\b|live (?:by|according to|my (?:life|faith))\b|"
    r"have (?:no|little|great|every|strong|complete|absolute|zero|a lot of|not much) (?:faith|trust|confidence|patience|tolerance|"
    r"opinions?|belief|respect|sympathy)\b|feel (?:that|strongly) |maintain that|stand (?:by|for|up for)\b|"
    r"put \w+(?: \w+)? (?:first|above|before)\b|stick to (?:my|the) principle|take .* seriously$|"
    r"trust (?:in|that)\b|(?:support|reject|welcome) (?:the (?:idea|notion|view|right|legali|abolition|introduction)|"
    r"an? (?!team)\w+ \w+|higher|lower|stricter|free|gay|equal|universal|stronger|every|all)|"
    r"care (?:a (?:lot|great deal) |deeply |strongly |passionately |more )?(?:about|for) (?!my|our|a\b|an\b|the\b)|"
    r"(?:come|grown|learned|learnt|begun|started|grow|learn|begin|start) (?:from .{2,50} )?(?:to (?:think|believe|see|feel|accept|realise|"
    r"realize|understand|the (?:conclusion|view|realisation|realization|belief))|that)\b|"
    r"(?:attach|place|put|give|assign|set) (?:\w+ )?(?:importance|value|weight|priority|store) (?:to|on|by)\b|"
    r"\w+ (?:\w+ )?the (?:idea|notion|view|belief|saying|principle|claim|assumption|concept|motto) (?:that|of)\b|"
    r"(?:reach|arrive at|draw) the (?:conclusion|view)\b|be of the (?:opinion|view|conviction)\b"
)
_GENERAL = re.compile(  # what one thinks of the world, not of this file
    r"(?:that )?it is (?:\w+ )?(?:wrong|right|important|essential|immoral|unfair|good|bad|better|best|a \w+) (?:to|that|when|"
    r"for)\b|"
    r"(?:that )?(?!(?:i|we|you|he|she|they|it|this|that|these|those|there|about|of|so|my|our|your|his|her|their|"
    r"if|maybe|perhaps|option|version|adding|using|changing|making|removing|the (?!best|only|most|more|less|"
    r"world|death|state|government|internet|rich|poor|media|market|church|public|education|school|law)|"
    r"(?:something|someone|one of)) ?\b)"
)
_DAY = re.compile(DAY_OF_MONTH)
_WHEN = re.compile(
    rf"{DAY_OF_MONTH}|\b(?:19|20)\d\d\b|\b(?:in|since|until|by|from|last|next|early|late|of|this) (?:"
    rf"{MONTH}|spring|summer|autumn|winter)\b"
)
_IN_A_YEAR = re.compile(
    r"^(?:back )?in (?:\w+ )?(?:19|20)\d\d\b|\b(?<!since )(?:in|of) (?:(?:early|late|mid|spring|summer|autumn|winter|"
    rf"{MONTH}) )?(?:19|20)\d\d$"
)
_SINCE = re.compile(rf"\bsince (?:\w+ ){{0,3}}?(?:19|20)\d\d\b|\bsince (?:last )?{MONTH}")
_HABIT = re.compile(  # what is said of everything, of every time, or of what works best
    r"\w+ (?:everything|nothing but|(?:nearly |almost )?all (?:of )?my|most of my|(?:\w+ ){0,3}best (?:with|when|in|by|at|"
    r"if|after|without|on))\b|(?:follow|keep to|stick to|am on) .*\bdiet\b|find (?!out\b|myself\b|(?:an?|some) \w+ (?:in|at|"
    r"on|from|to)\b).+ (?:hard|easy|difficult|impossible|more \w+|less \w+|\w+(?:ing|able|ible|ful|less|ive|ous|ant|"
    r"ent|ic|al|ary|some))\b|take (?:\w+ )?notes (?:in|on|with|by)\b|(?:relax|unwind|wind down|recharge|switch off) "
    r"(?:by|with|best|over|while)\b|only trust \w+|"
    r"(?:take|drink|eat|have) (?:my|our) \w+ (?:with|without|black|plain|hot|cold|strong|sweet|weak|rare|medium|early|late)\b|"
    r"have an? (?:\w+ )?(?:dislike|love|passion|weakness|preference|aversion|fear|fondness|liking|hatred|thing) (?:of|for|to)\b|"
    r"(?:describe|call) my (?:taste|diet|style|routine)"
)
_AN_EVENT = re.compile(rf"\b(?:my|our|a) (?:\w+ ){{0,2}}{EVENT}\b")
_FOR_LONG = re.compile(
    r"\b(?:after all|from now on|next (?:year|month|spring|summer|autumn|winter|term|semester|season)|as soon as|"
    r"one day|for good|forever|never again|any ?more|until|for the (?:rest|next)|because|so that|instead of|"
    r"rather than|after|since|for \w+ (?:years|months)|permanently|each|every)\b"
)
_BESIDE_THE_BENCH = re.compile(r"(?:the|a|an|some) \w+(?: (?:in|on|at|by|under|from|off|into) .*)?$")
_AGAIN = frozenset(("always", "usually", "mostly", "often", "normally", "typically", "generally", "never", "mainly"))
_DONE_AGAIN = frozenset(("follow", "run", "set", "put", "give", "make", "go", "check", "test", "keep", "leave", "have", "write"))
_HANDLED = frozenset(
    (
        "leave",
        "drop",
        "return",
        "cut",
        "pick",
        "give",
        "share",
        "raise",
        "reject",
        "cancel",
        "switch",
        "join",
        "sign",
    )
)
_LAUNCHES = frozenset(("launch", "ship", "release", "publish", "found", "co-found", "build"))
_DECIDES = frozenset(
    ("decide", "choose", "opt", "accept", "decline", "reject", "refuse", "resolve", "vow", "pledge", "agree")
)
_OF_LIFE = ("change", "life")


def plain(normal: str, dated: bool) -> Kind | None:
    """Give the kind of a clause in normal form whose verb says plainly what it tells; else None."""
    found = _own(normal, _TODAY)
    if found is None:
        return None
    kind = _KIND.get(found.verb, "")
    if _is_belief(found, kind):
        return "beliefs", Certainty.STATED
    if found.tense == "past" and dated and _IN_A_YEAR.match(normal):
        return "dates", Certainty.STATED
    if kind == "taste" and found.tense in ("present", "perfect"):
        return "preferences", Certainty.STATED
    if dated and kind not in ("taste", "belief") and found.verb not in _DECIDES and _DAY.search(normal):
        return "dates", Certainty.STATED
    if _is_work(found, kind):
        return "projects", Certainty.STATED
    if dated and found.tense == "past" and kind != "taste" and _IN_A_YEAR.search(normal):
        return "dates", Certainty.STATED
    if found.tense == "perfect" and (kind == "life" or found.verb in ("have", "know")) and _SINCE.search(normal):
        return "dates", Certainty.STATED
    if found.tense in ("present", "able") and _HABIT.match(f"{found.verb} {found.rest}"):
        return "preferences", Certainty.STATED
    return None


def otherwise(normal: str, dated: bool) -> Kind | None:
    """Give the kind of a clause that no rule knows: a taste, an event with its date, a change, a plan, a habit."""
    found = _own(normal, _MOMENT)
    if found is None or found.tense == "state":
        return None
    kind = _KIND.get(found.verb, "")
    category = None
    if kind == "taste":
        category = "preferences"
    elif found.tense != "present" and dated and _WHEN.search(normal):
        category = "dates"
    elif found.tense == "present":
        again = bool(found.lead or found.adverbs & _AGAIN)
        habit = (again and found.verb in _DONE_AGAIN) or (kind not in ("moment", "belief", "change") and found.verb != "have")
        habit = habit and " " in found.rest
        category = "preferences" if habit and not found.rest.startswith("to ") else None
    elif kind in _OF_LIFE or (found.tense in ("future", "meant", "progressive") and (_FOR_LONG.search(normal) or _AN_EVENT.search(normal) or found.negated or found.rest.startswith(("my ", "our ")))):
        slight = (
            found.verb in _HANDLED and _BESIDE_THE_BENCH.match(found.rest) and not _FOR_LONG.search(normal)
        )
        category = None if slight else "decisions"
    return (category, Certainty.IMPLIED) if category else None


def kind_of_verb(found: Skeleton) -> str | None:
    """Give the category that the verb of a clause within another tells: "the tool that I am building"."""
    kind = _KIND.get(found.verb, "")
    if _is_belief(found, kind) or kind == "belief":
        return "beliefs"
    if kind == "work" or _is_work(found, kind):
        return "projects" if found.tense != "present" else None
    if kind == "change" and found.tense != "present":
        return "decisions"
    return "preferences" if kind == "taste" else None


def _own(normal: str, moment: re.Pattern[str]) -> Skeleton | None:
    """Give the skeleton of a statement that is not of the moment, by this pattern, nor about what lies at hand."""
    found = skeleton(normal)
    if found is None or not _LEAD.fullmatch(found.lead) or _OBJECT_AT_HAND.match(found.rest):
        return None
    if f" {found.lead}".endswith(_SUBORDINATE):
        return None
    return None if moment.search(_NAMED_VERSION.sub("", normal)) else found


def _is_belief(found: Skeleton, kind: str) -> bool:
    rest = found.rest
    if found.tense == "state":
        return _OPINION.match(rest) is not None
    if found.verb == "trust" and found.negated:
        return True
    if kind == "belief":
        return found.tense in ("present", "perfect", "past", "able") and _GENERAL.match(rest) is not None
    if found.verb in ("think", "say", "suspect", "feel", "argue"):
        spoken = found.verb == "think" or rest.startswith("that ")
        return spoken and found.tense == "present" and _GENERAL.match(rest) is not None
    if found.verb in ("find", "see", "view"):
        return found.tense in ("present", "perfect") and _VIEW.match(rest) is not None
    return _STANDS_FOR.match(f"{found.verb} {rest}") is not None


def _is_work(found: Skeleton, kind: str) -> bool:
    if found.tense == "state":
        return _IN_CHARGE.match(found.rest) is not None
    if found.negated or not found.rest or _ARTEFACT.match(found.rest):
        return False
    venture = VENTURE.search(found.rest) is not None
    if found.verb == "set" and found.rest.startswith(("up a", "up my", "up our")):
        return found.tense in ("progressive", "perfect")
    if found.verb == "help" and found.tense in ("progressive", "perfect"):
        return any(_KIND.get(word) == "work" for word in found.rest.split())
    if kind == "work":
        lasting = found.tense in ("progressive", "perfect", "meant") or found.verb in (
            "maintain",
            "contribute",
        )
        return lasting or venture or (found.tense == "past" and found.verb in _LAUNCHES)
    return venture and found.verb in (
        "start",
        "begin",
        "finish",
        "complete",
        "make",
        "work",
        "run",
        "set",
        "spend",
        "help",
    )
