"""What a plain English statement of the first person tells, by its verb, its tense and its object.

No list of sentences stands here: the kind of verb tells the category, and what is neither of the moment nor
about the task at hand lasts.
"""

from __future__ import annotations

import re

from fullpass.engines.offline.english.moments import MOMENT, TODAY, own
from fullpass.engines.offline.english.once import is_once, is_put_in
from fullpass.engines.offline.english.opinions import is_belief
from fullpass.engines.offline.english.skeleton import Skeleton
from fullpass.engines.offline.english.undertakings import is_work
from fullpass.engines.offline.english.verbs import KIND
from fullpass.engines.offline.english.words import DAY_OF_MONTH, EVENT, MONTH
from fullpass.engines.offline.languages import Kind
from fullpass.pipeline.types import Certainty
from fullpass.pipeline.words import listed

_DAY = re.compile(DAY_OF_MONTH)
_WHEN = re.compile(
    rf"{DAY_OF_MONTH}|\b(?:19|20)\d\d\b|\b(?:in|since|until|by|from|last|next|early|late|of|this) (?:"
    rf"{MONTH}|spring|summer|autumn|winter)\b"
)
_IN_A_YEAR = re.compile(
    r"^(?:back )?in (?:\w+ )?(?:19|20)\d\d\b|\b(?<!since )(?:in|of) (?:(?:early|late|mid|spring|summer|"
    r"autumn|winter|"
    rf"{MONTH}) )?(?:19|20)\d\d$"
)
_SINCE = re.compile(rf"\bsince (?:\w+ ){{0,3}}?(?:19|20)\d\d\b|\bsince (?:last )?{MONTH}")
_HABIT = re.compile(  # what is said of everything, of every time, or of what works best
    r"\w+ (?:everything|nothing but|(?:nearly |almost )?all (?:of )?my|most of my|(?:\w+ ){0,3}best "
    r"(?:with|when|in|by|at|"
    r"if|after|without|on))\b|(?:follow|keep to|stick to|am on) .*\bdiet\b|find (?!out\b|myself\b|(?:an?|"
    r"some) \w+ (?:in|at|"
    r"on|from|to)\b).+ (?:hard|easy|difficult|impossible|more \w+|less \w+|\w+(?:ing|able|ible|ful|less|"
    r"ive|ous|ant|"
    r"ent|ic|al|ary|some))\b|take (?:\w+ )?notes (?:in|on|with|by)\b|(?:relax|unwind|wind down|recharge|"
    r"switch off) "
    r"(?:by|with|best|over|while)\b|(?:function|work|sleep|think|cope|start the day) without\b|only "
    r"trust \w+|"
    r"(?:take|drink|eat|have) (?:my|our) \w+ (?:with|without|black|plain|hot|cold|strong|sweet|weak|rare|"
    r"medium|early|late)\b|"
    r"have an? (?:\w+ )?(?:dislike|love|passion|weakness|preference|aversion|fear|fondness|liking|hatred|"
    r"thing) (?:of|for|to)\b|"
    r"need .{2,40} to (?:concentrate|focus|sleep|work|relax|function|think|wake up|unwind|feel \w+|fall "
    r"asleep|be productive)\b|"
    r".* (?:in my (?:free|spare) time|for fun|as a hobby|to relax|to unwind)\b|"
    r"(?:describe|call) my (?:taste|diet|style|routine)"
)
_BY_CHOICE = frozenset(listed("buy wear listen read watch cook bake order shop store ride"))
_OF_CHOICE = re.compile(r"(?!an?\b|glasses|contact|hearing|braces)(?:\w+ ){1,}\w+")
_INCLINED = re.compile(
    r"(?:(?:not|very|really|quite|only|more|most|a bit) )*(?:used to (?!be\b|it\b|this\b|that\b)|picky|"
    r"fussy|happiest|happier|"
    r"at my best|(?:an? )?(?:\w+ )?(?:fans?|lovers?|enthusiasts?|addicts?|supporters?)\b(?! club)|(?:far |"
    r"much )*(?:more |most )?comfortable (?:in|with)|drawn to|keen on|into (?!it\b|this\b|that\b|the\b)|no "
    r"fan of|not one for|fond of|partial to|addicted to|"
    r"hooked on|obsessed with)\b"
)
_AS_A_RULE = re.compile(
    r"(?:as a rule|in general|by default|as a matter of principle|out of habit|by preference)\b"
)
_FROM_NOW = re.compile(r"(?:as of|from now on|from (?:this|next)|starting|beginning)\b")
_GIVES_UP = re.compile(
    r"(?:put|set) (?:my|our) .* (?:aside|on hold|on ice)\b|let (?:my|our) .* (?:expire|lapse|go)\b|"
    r"take (?:early retirement|a (?:\w+ )?(?:sabbatical|gap year|break from)|(?:parental|maternity|"
    r"paternity|sick|unpaid) leave|time off|"
    r"over (?:my|our|the) (?!next|second))|"
    r"rule(?:d)? out\b|name (?:the|my|our) \w+ \w+"
)
_AN_EVENT = re.compile(rf"\b(?:my|our|a) (?:\w+ ){{0,2}}{EVENT}\b")
_FOR_LONG = re.compile(
    r"\b(?:after all|from now on|next (?:year|month|spring|summer|autumn|winter|term|semester|season)|as "
    r"soon as|"
    r"one day|for good|forever|never again|any ?more|until|for the (?:rest|next)|because|so that|instead of|"
    r"rather than|after|since|for \w+ (?:years|months)|permanently|each|every)\b"
)
_BESIDE_THE_BENCH = re.compile(r"(?:the|a|an|some) \w+(?: (?:in|on|at|by|under|from|off|into) .*)?$")
_OFTEN = re.compile(
    r"\b(?:since|for (?:\w+ )?(?:years|months|decades)|for (?:all|everything|nearly everything)|all my "
    r"life)\b"
)
_AGAIN = frozenset(listed("always usually mostly often normally typically generally never mainly"))
_DONE_AGAIN = frozenset(listed("follow run set put give make go check test keep leave have write"))
_HANDLED = frozenset(listed("leave drop return cut pick give share raise reject cancel switch join sign"))
_CONSUMED = frozenset(listed("eat drink touch wear use watch buy smoke cook"))
_DECIDES = frozenset(listed("decide choose opt accept decline reject refuse resolve vow pledge agree"))
_APPOINTED = re.compile(
    r"\b(?:practice|rehearsals?|lessons?|class(?:es)?|training|therapy|appointments?)\b.*\b(?:every|on|"
    r"each) (?:\w+ )?\w+day|"
    r"^(?:every|on|each) (?:\w+ )?\w+days?\b.*\b(?:practice|rehearsals?|lessons?|class(?:es)?|training|"
    r"therapy)\b"
)
_DIET = re.compile(r"\b(?:vegan|vegetarian|veggie|pescatarian|fan|into|keen|fond|free|lover)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


_IN_A_LANGUAGE = re.compile(  # "I have written R for ten years"
    r"(?:code )?(?:in )?(?:r|c|c\+\+|c#|python|perl|java\w*|typescript|go|rust|ruby|php|sql|kotlin|swift|"
    r"fortran|cobol|matlab|haskell|scala|julia|lisp)(?: code)? "
    r"(?:for (?:[\w-]+ ){1,2}?(?:years|decades)|since|all my life)\b"
)
_TRADE = re.compile(  # "do maps for small towns": what one lives by
    r"(?:[\w'-]+ ){1,4}for (?:\w+ ){0,2}(?!(?:hours|years|days|minutes|purposes|reasons|ages|sports)\b)"
    r"\w{3,}s\b"
)
_FOR_YEARS = re.compile(r"\b(?:for|in) (?:[\w-]+ ){1,2}?(?:years|decades)\b|\bsince (?:19|20)\d\d\b")
_FOR_GOOD = re.compile(  # "backups go out at night from now on"
    r"(?!.*\b(?:i|we|you|your|it|this|that|please|he|she|they)\b)(?:[\w'-]+ ){1,4}?(?:is|are|goes?|"
    r"stays?|runs?|happens?|takes?|will be|will stay|starts?|ends?)\b.* from now on\b"
)


def plain(normal: str, dated: bool) -> Kind | None:
    """Give the kind of a clause in normal form whose verb says plainly what it tells; else None."""
    found = own(normal, TODAY)
    category = found and _plainly(found, normal, dated)
    return (category, Certainty.STATED) if category else None


def _plainly(found: Skeleton, normal: str, dated: bool) -> str | None:
    kind, said = KIND.get(found.verb, ""), f"{found.verb} {found.rest}"
    if is_put_in(found):
        return None
    if is_belief(found):
        return "beliefs"
    if kind == "taste":
        return "preferences" if found.tense in ("present", "perfect") else None
    if found.verb == "have" and found.tense == "present" and _APPOINTED.search(normal):
        return "dates"
    if found.verb in ("write", "code", "program") and _IN_A_LANGUAGE.match(found.rest):
        return "preferences"
    if dated and found.verb not in _DECIDES and _has_its_day(found, normal, kind):
        return "dates"
    if is_work(found):
        return "projects"
    if _FROM_NOW.match(found.lead) or _GIVES_UP.match(said):
        return "decisions"
    if dated and found.tense == "past" and _IN_A_YEAR.search(normal):
        return "dates"
    if found.tense == "state":
        return "preferences" if _INCLINED.match(found.rest) else None
    if found.tense == "present" and found.verb in _BY_CHOICE and _OF_CHOICE.match(found.rest):
        return "preferences"
    if found.tense == "present" and _AS_A_RULE.match(found.lead):
        return "preferences"
    return "preferences" if found.tense in ("present", "able") and _HABIT.match(said) else None


def _has_its_day(found: Skeleton, normal: str, kind: str) -> bool:
    """Say whether a clause tells of an event and its day, or since when something lasts."""
    if _DAY.search(normal):
        return True
    if found.tense == "past" and _YEAR.search(found.lead):
        return True
    lasting = (
        (kind == "life" and not found.rest.startswith("on "))
        or found.verb in ("have", "know")
        or (found.verb == "be" and not _DIET.search(found.rest))
    )
    return found.tense == "perfect" and lasting and not found.negated and _SINCE.search(normal) is not None


def otherwise(normal: str, dated: bool) -> Kind | None:
    """Give the kind of a clause that no rule knows: an event with its date, a change, a plan, a habit."""
    found = own(normal, MOMENT)
    category = found and found.tense != "state" and _by_default(found, normal, dated)
    if found is None and _FOR_GOOD.match(normal) and not MOMENT.search(normal):
        category = "decisions"
    return (category, Certainty.IMPLIED) if category else None


def _by_default(found: Skeleton, normal: str, dated: bool) -> str | None:
    kind, rest = KIND.get(found.verb, ""), found.rest
    if is_put_in(found) or is_once(found):
        return None
    if kind == "taste":
        return "preferences"
    if found.tense == "present" and found.verb == "do" and _TRADE.match(rest):
        return "decisions"
    if found.tense == "present":
        again = bool(found.lead or found.adverbs & _AGAIN) and found.verb in _DONE_AGAIN
        habit = again or (kind in ("", "work", "life") and found.verb != "have")
        at_hand = not again and re.match(r"(?:the|past|into|an? \d+|yes or|with an?|once)\b", rest)
        return "preferences" if habit and " " in rest and not rest.startswith("to ") and not at_hand else None
    if found.tense == "future" and "always" in found.adverbs:
        return "preferences"
    if found.negated and found.tense == "perfect" and _FOR_YEARS.search(rest):
        return "decisions"
    if found.negated and found.tense in ("perfect", "meant"):
        return None
    if dated and kind != "moment" and _WHEN.search(normal):
        return "dates"
    if found.tense == "perfect" and "been" in found.adverbs and kind == "" and found.verb != "be":
        return "projects"
    if found.tense == "perfect" and kind == "" and found.verb != "be" and _OFTEN.search(normal):
        return "preferences"
    for_long = _FOR_LONG.search(normal) is not None
    if kind in ("change", "life"):
        slight = found.verb in _HANDLED and _BESIDE_THE_BENCH.match(rest)
        return None if slight and not for_long else "decisions"
    if found.tense not in ("future", "meant", "progressive") or kind in ("belief", "view"):
        return None
    if found.negated and found.verb in _CONSUMED:
        return "preferences"
    of_mine = kind != "moment" and rest.startswith(("my ", "our "))
    of_mine = of_mine or (found.negated and (kind != "moment" or rest.startswith(("a ", "an ", "another "))))
    return "decisions" if for_long or of_mine or _AN_EVENT.search(normal) else None


def kind_of_verb(found: Skeleton) -> str | None:
    """Give the category that the verb of a clause within another tells: "the tool that I am building"."""
    kind = KIND.get(found.verb, "")
    if is_belief(found) or kind == "belief":
        return "beliefs"
    if kind == "work" or is_work(found):
        return "projects" if found.tense != "present" else None
    if kind == "change" and found.tense != "present":
        return "decisions"
    return "preferences" if kind == "taste" else None
