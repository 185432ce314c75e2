"""Who the person is, from the person's own statements."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from fullpass.engines.offline.attributes import employer_of, home_of, occupation_of
from fullpass.engines.offline.english.words import FAMILY
from fullpass.engines.offline.portrait.evidence import Evidence, Statement
from fullpass.engines.offline.portrait.finding import NO_ITEMS, NOTHING, Finding, finding, items
from fullpass.engines.offline.portrait.topics import topics
from fullpass.engines.offline.subjects import is_asked
from fullpass.pipeline.types import Source
from fullpass.pipeline.words import DEMONYMS, listed

_NAME = re.compile(
    r"\b(?:[Mm]y (?:full |first )?name is|[Nn]ame is|[Ii]ch heiße|[Mm]ein Name ist|"
    r"[Mm]e llamo|[Mm]i nombre es|[Jj]e m['’]appelle|User is named|User's name is)\s+"
    r"(?P<name>(?:Dr\.? )?[A-ZÄÖÜÉÈ][\w'’-]+(?: [A-ZÄÖÜÉÈ][\w'’-]+){0,2})"
    r"|\bI['’]m (?P<short>[A-Z][a-zà-ÿ]+)(?=, |[.!]?$| and I\b| from\b)|"
    r"我叫(?P<chinese>[\u4e00-\u9fff]{2,4})"
)
_ADDRESS = re.compile(
    r"(?i:\b(?:call me|go by|calls me|address me as|nenn(?:e|t)? mich|llámame|"
    r"appelle[- ]moi))\s+(?P<name>[A-ZÄÖÜÉ][\w.'’-]*(?: [A-Z][\w'’-]+)?)|"
    r"叫我(?P<chinese>[\u4e00-\u9fff\w]{1,6})"
)
_NOT_NAMES = DEMONYMS | frozenset(
    listed("vegan vegetarian jewish catholic muslim christian married single pregnant divorced retired")
)
_ROLE = re.compile(
    r"(?i)\b(?:i am|i'm|im|user is|ich bin|soy|je suis) (?:\w+, )?(?:now |also |currently |jetzt |"
    r"ahora |maintenant )?(?:an? |the |eine? |un[ea]? )?"
    r"(?P<role>(?:[\w-]+ ){0,3}?(?:nurse|teacher|engineer|developer|designer|doctor|"
    r"lawyer|translator|accountant|consultant|manager|writer|student|electrician|"
    r"plumber|plumer|chef|farmer|"
    r"architect|carpenter|scientist|researcher|journalist|illustrator|photographer|"
    r"musician|pilot|driver|paediatrician|pediatrician|analyst|librarian|therapist|"
    r"baker|controller|"
    r"freelancer|lehrer(?:in)?|ärztin|arzt|tischler(?:in)?|krankenpfleger(?:in)?|"
    r"ingenieur(?:in)?|entwickler(?:in)?|enfermer[ao]|profesor[ae]?|ingenier[ao]|"
    r"médic[ao]|infirmi(?:er|ère)|professeure?|ingénieure?|médecin|\w+(?:olog)ist))\b"
)
_FAMILY = re.compile(
    rf"(?i)\b(?:my|our|user's) {FAMILY}\b|\bhave (?:\w+ ){{1,3}}(?:kids|children|sons?|"
    rf"daughters?|siblings|brothers?|sisters?|twins)\b|"
    r"\b(?:married|divorced|single|engaged|widow\w*|verheiratet|geschieden|casad[oa]|mariée?)\b|"
    r"\b(?:mein\w*|unser\w*|mi|mis|nuestr\w+|mon|ma|mes|notre|nos) (?:\w+ )?(?:tochter|"
    r"sohn|töchter|söhne|kinder|mutter|vater|frau|mann|"
    r"bruder|schwester|oma|opa|hij[oa]s?|madre|padre|esposa|marido|hermano|hermana|"
    r"fille|fils|enfants|mère|père|mari|"
    r"femme|frère|sœur)\b|(?:zwei|drei|vier|dos|tres|deux|trois) (?:kinder|söhne|"
    r"töchter|hijos|hijas|enfants|filles)\b|"
    r"我(?:的|们的)?(?:女儿|儿子|孩子|妻子|丈夫|妈妈|爸爸)|[两三]个孩子"
)
_CLOSE = (
    rf"(?:{FAMILY}|(?:best |old |oldest )?friend|boss|mentor|colleague|neighbou?r|ex|roommate|flatmate|dog|"
    rf"cat|"
    r"puppy|tochter|sohn|mutter|vater|mama|papa|frau|mann|bruder|schwester|oma|opa|freund(?:in)?|hund|katze|"
    r"chefin?|"
    r"hij[oa]|madre|padre|espos[oa]|marido|herman[oa]|amig[oa]|fille|fils|mère|père|mari|femme|frère|sœur)"
)
_PERSON = r"(?-i:(?!I\b|I['’])[A-ZÄÖÜÉ][\w'’-]+)"
_NAMED_PERSON = re.compile(
    rf"(?i)\b(?:my|our|user's|mein\w*|unser\w*|mi|mis|mon|ma|mes) (?:\w+ )?{_CLOSE},? {_PERSON}"
    rf"|\b{_CLOSE} (?:is|are|was|heißt|se llama|s'appelle) (?:called |named )?{_PERSON}"
    rf"|\b{_CLOSE} (?:called|named|namens) {_PERSON}|\b{_PERSON},? (?:who )?(?:is|ist|es|est) (?:my|mein\w*|"
    rf"mi|mon|ma) "
    rf"{_CLOSE}\b|\bmarried (?:to )?{_PERSON}|我(?:的|们的)?(?:女儿|儿子|妻子|丈夫|妈妈|爸爸|妹妹|弟弟)叫"
)
_LIKES = re.compile(
    r"(?i)\b(?:(?:i|we) (?:really |also |still |just )*(?:love|adore|enjoy|like)|"
    r"favou?rite|into|fan|obsessed|passionate|avid|collect|my thing|keeps me sane|"
    r"ritual|training|learning|playing|hobby|great love|am liebsten|liebe|mag|"
    r"lieblings\w+|me encanta|me gusta|adore|aime)\b|喜欢|爱好"
    r"|\b(?:I|we|ich|wir)(?:['’]ve)? (?:\w+ ){0,2}?(?:swim|sing|bake|paint|cycle|hike|climb|sail|knit|sew|"
    r"draw|garden|"
    r"play (?:the )?(?!it|this|with)\w+|write poetry|dance|run (?:marathons|every)|backe|singe|schwimme|male|"
    r"wandere|spiele|stricke|segle)\b"
)
_DISLIKES = re.compile(r"(?i)\b(?:dislikes?|not|don't|hate|never|least|nie|nicht|kein\w*|no|pas)\b|不")
# what lasts in a life, one pattern for each side of it; a few statements of each are told
_CIRCUMSTANCES = {
    "home": re.compile(
        r"(?i)\b(?:(?:i|we|user) (?:now )?(?:live|lives|rent|own) |i['’]m (?:originally )?(?:from|based)|"
        r"moved to|grew up|"
        r"(?:wohnen?|leben?|vivo|vivimos|habite|habitons) |aufgewachsen|our (?:house|flat|allotment|"
        r"garden))\b|住"
    ),
    "work": re.compile(
        r"(?i)\b(?:work(?:s|ing)? (?:as|at|for|in)|self-employed|freelanc\w+|own boss|retired|unemployed|"
        r"job is|"
        r"arbeite|trabajo|travaille|studying|(?:am|i['’]m) an? (?:\w+ )?student|employed|promoted|laid off|"
        r"run a|manage a)\b|工作|上班"
    ),
    "family": re.compile(
        r"(?i)\b(?:married|divorced|widow\w*|single (?:mother|father|parent|mum|mom|dad)|engaged|pregnant|"
        r"(?:mother|father|mum|mom|dad) of|(?:have|got|has) (?:\w+ ){1,2}(?:kids|children|sons?|daughters?|"
        r"twins)|"
        r"(?:two|three|four|our|my) (?:kids|children)|verheiratet|geschieden|kinder|hij[oa]s|enfants)\b|孩子"
    ),
    "health": re.compile(
        r"(?i)\b(?:diagnosed|diabet\w+|allerg\w+|asthma|migraines?|epilep\w+|adhd|autis\w+|coeliac|celiac|"
        r"chronic|disab\w+|deaf|blind|wheelchair|depression|anxiety|medication|insulin|intoleran\w+|"
        r"penicillin|asma|asthme|migräne|krank\w*|operated|surgery|cancer|sober)\b|过敏|糖尿病|哮喘"
    ),
}
_TONGUE = re.compile(r"(?i)\b(?:first|native) language|muttersprache|lengua materna|langue maternelle\b")
_OF_EACH = 2


def user(evidence: Evidence) -> Mapping[str, Finding]:
    """Give the section user."""
    name, told = first_name(evidence, full=True)
    address = _found(evidence.statements, lambda text: _match(_ADDRESS, text))
    occupation = _found(evidence.statements, _occupation)
    return {
        "name": finding(name, told),
        "location": _field(_found(evidence.statements, home_of)),
        "occupation": _field(occupation),
        "life_context": _life_context(evidence),
        "preferred_address": _field(address),
        "relationships": _relationships(evidence),
        "interests": _interests(evidence),
    }


def first_name(evidence: Evidence, *, full: bool = False) -> tuple[str, tuple[Source, ...]]:
    """Give how the person wants to be called, or is called, and where that was said; full: the whole name."""
    name = _found(evidence.statements, lambda text: _match(_NAME, text))
    address = _found(evidence.statements, lambda text: _match(_ADDRESS, text))
    if full:
        return name or address or ("", ())
    found = address or name
    return (
        (found[0].split()[0] if not found[0].startswith("Dr") else found[0], found[1]) if found else ("", ())
    )


Found = tuple[str, tuple[Source, ...]] | None


def _found(statements: Sequence[Statement], read: Callable[[str], str]) -> Found:
    for statement in statements:
        value = read(statement.text)
        if value:
            return value, statement.sources
    return None


def _field(found: Found) -> Finding:
    return finding(*found) if found else NOTHING


def _match(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    value = next((each for each in match.groups() if each), "") if match else ""
    value = value.rstrip(" .,")
    return "" if value.casefold() in _NOT_NAMES else value


def _occupation(text: str) -> str:
    role = occupation_of(text) or _match(_ROLE, text)
    employer = employer_of(text)
    if role and employer and employer not in role:
        return f"{role} ({employer})"
    return role


def _life_context(evidence: Evidence) -> Finding:
    of_each = [
        evidence.stating(pattern, "decisions", "preferences")[:_OF_EACH]
        for pattern in _CIRCUMSTANCES.values()
    ]
    found = tuple(dict.fromkeys(each for group in of_each for each in group))
    return finding(" ".join(each.text for each in found), (s for each in found for s in each.sources))


def _relationships(evidence: Evidence) -> Finding:
    """Give the statements that name people close to the person, then the others about family."""
    named = [each for each in evidence.statements if _NAMED_PERSON.search(each.text)]
    told = [each for each in evidence.stating(_FAMILY, "decisions", "dates") if not _TONGUE.search(each.text)]
    return _listed(list(dict.fromkeys([*named, *told])), 10)


def _listed(statements: Sequence[Statement], most: int) -> Finding:
    return items([(each.text, each.sources) for each in statements[:most]]) if statements else NO_ITEMS


def _interests(evidence: Evidence) -> Finding:
    """Give what the person says they like or pursue, then what they often come back to."""
    liked = [
        each
        for each in evidence.stating(_LIKES, "preferences", "projects", "decisions")
        if not _DISLIKES.search(each.text) and not is_asked(each.text)
    ]
    found: list[tuple[str, tuple[Source, ...]]] = [(each.text, each.sources) for each in liked[:10]]
    found += [
        (f"{topic.term} (in {topic.conversations} conversations)", topic.sources)
        for topic in topics(evidence)[:6]
    ]
    return items(found) if found else NO_ITEMS
