"""What a statement says about a person that can have one value at a time: home, work, diet, favourites."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from fullpass.pipeline.similarity import terms


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing about a person and the value that a statement gives it, as content terms."""

    name: str
    value: frozenset[str]


_PLACE = r"(?P<value>[A-ZÄÖÜÉ][\w'’.-]+(?:[ -](?:de |del |la |am |an |of |the )?[A-ZÄÖÜÉ][\w'’.-]+)*)"
_HOME = re.compile(
    rf"\b(?:(?:liv(?:e|es|ing)|resid(?:e|es|ing)|based|settled|now) (?:now |happily |"
    rf"currently )?(?:in|near|at) "
    rf"|(?:moved|relocated|emigrated)(?: back| here| out|"
    rf" over)? (?:from [\w ]{{1,30}}? )?to |home is (?:now )?){_PLACE}"
    rf"|\b(?:[Ww]ohn(?:e|en|t)|[Ll]eb(?:e|en|t)|(?:um)?gezogen)\b(?: (?!und\b|aber\b|weil\b)[\w-]+){{0,5}}? "
    rf"(?:in|"
    rf"nach|bei) {_PLACE.replace('?P<value>', '?P<value2>')}"
    rf"|\bnach {_PLACE.replace('?P<value>', '?P<value3>')} (?:um)?gezogen"
    rf"|\b(?:[Vv]iv(?:o|imos|e)|me mudé|nos mudamos|[Hh]abit(?:e|ons)|ai déménagé|"
    rf"vis)\b(?: \w+){{0,2}}? (?:en|a|à|au) {_PLACE.replace('?P<value>', '?P<value4>')}"
    r"|(?:住在|搬到了?|定居在?)(?P<value5>[\u4e00-\u9fff]{2,6})"
)
_NOT_YET = re.compile(
    r"(?i)\b(?:used to live|lived in|grew up|moving to|am moving|going to move|"
    r"will move|plan to|want to|would like|before i|früher|ziehe|me mudo|déménage|"
    r"used to be)\b|要搬|会搬"
)
_EMPLOYER = re.compile(
    rf"\b(?:work(?:s|ing)?|employed|started(?: working)?|joined|now) (?:now )?(?:at|for|"
    rf"with|by)? ?(?:the )?{_PLACE}"
    rf"|\b[Aa]rbeit(?:e|et) (?:jetzt )?(?:bei|für) {_PLACE.replace('?P<value>', '?P<value2>')}"
    rf"|\b[Tt]rabaj(?:o|a) (?:en|para) {_PLACE.replace('?P<value>', '?P<value3>')}|"
    rf"\b[Tt]ravaill(?:e|es) (?:chez|pour) {_PLACE.replace('?P<value>', '?P<value4>')}"
    r"|在(?P<value5>[\u4e00-\u9fff\w]{2,8}?)(?:上班|工作)"
)
_OCCUPATION = re.compile(
    r"(?i)\b(?:works?|working|employed) (?:now )?as (?:an? )?(?P<value>[\w -]{3,40})|"
    r"\barbeite (?:jetzt )?als (?P<value2>[\w -]{3,40})"
    r"|\btrabajo (?:ahora )?(?:como|de) (?P<value3>[\w -]{3,40})|"
    r"\btravaille (?:maintenant )?comme (?P<value4>[\w -]{3,40})|"
    r"\bjob is (?P<value5>[\w -]{3,40})"
)
_FAVOURITE = re.compile(
    r"(?i)\b(?:favou?rite|preferred|go-to|lieblings?-?) ?(?P<kind>[\w' -]{2,30}?) (?:is|"
    r"are|ist|sind|has to be|will always be|remains) (?:now |jetzt |"
    r"still )?(?P<value>[^,.;!?]{2,60})"
    r"|(?P<value2>[\w' -]{2,40}?) (?:is|are|ist) (?:now |jetzt )?(?:my|our|"
    r"mein\w*) (?:favou?rite|go-to|lieblings?-?) ?(?P<kind2>[\w' -]{2,30})"
    r"|\b(?:mis?|nuestr[oa]s?) (?P<kind3>[\w ]{2,30}?) (?:favorit[oa]s?|preferid[oa]s?) (?:es|son) "
    r"(?:ahora )?(?P<value3>[^,.;!?]{2,60})"
    r"|\b(?:mon|ma|mes|notre|nos) (?P<kind4>[\w' -]{2,30}?) (?:préférée?s?|favorie?s?|favorites?) "
    r"(?:est|sont) (?:maintenant )?(?P<value4>[^,.;!?]{2,60})"
    r"|\b(?:mi[oae]|miei|nostr[oaie]) (?P<kind6>[\w' -]{2,30}?) (?:preferit[oaie]) (?:è|sono) "
    r"(?:ora )?(?P<value6>[^,.;!?]{2,60})"
    r"|\b(?:meus?|minhas?|noss[oa]s?) (?P<kind7>[\w -]{2,30}?) (?:favorit[oa]s?|preferid[oa]s?) (?:é|são) "
    r"(?:agora )?(?P<value7>[^,.;!?]{2,60})"
    r"|\bmein\w* liebste[rnms]? (?P<kind8>[\w -]{2,30}?) (?:ist|sind) (?:jetzt )?(?P<value8>[^,.;!?]{2,60})"
    r"|(?P<value9>[\w' -]{2,40}?) (?:est|sont) (?:maintenant )?(?:mon|ma|mes) "
    r"(?P<kind9>[\w' -]{2,30}?) (?:préférée?s?|favorie?s?)"
    r"|(?P<value10>[\w -]{2,40}?) (?:es|son) (?:ahora )?mis? (?P<kind10>[\w ]{2,30}?) "
    r"(?:favorit[oa]s?|preferid[oa]s?)|"
    r"最喜欢的(?P<kind5>[\u4e00-\u9fff]{1,6})是(?P<value5>[^，。！？]{1,12})"
)
_DIET = re.compile(
    r"(?i)(?P<without>\b(?:stop(?:ped)?|quit|gave up|given up|no longer|not|never|don['’]t) eat(?:ing)? "
    r"meat\b)|"
    r"(?P<no>\b(?:no longer|not|stopped being|used to be|nicht mehr|kein\w*|ya no|"
    r"ne \w+ plus|was|war)\b.{0,20})?\b(?P<value>vegan\w*|vegetari\w+|végétari\w+|"
    r"vegetarian[oa]|pescatarian|flexitarian|omnivore|carnivore|keto)\b"
    r"|\b(?P<meat>(?:eat(?:ing)?|esse) (?:meat|fish|"
    r"wieder fleisch)(?: and \w+)? ?(?:again|wieder)?)\b|(?P<chinese>吃素|素食者?|吃全素)"
)
_STATUS = re.compile(
    r"(?i)\b(?:am|i'm|im|we are|we're|got|get|is|bin|sind|estoy|soy|suis|recently|now|"
    r"been|user) (?:now |happily |recently |finally |jetzt |glücklich |"
    r"still )?(?P<value>single|married|divorced|widowed|a widower|a widow|engaged|"
    r"separated|"
    r"verheiratet|geschieden|ledig|verlobt|verwitwet|soltera?o?|casad[oa]|divorciad[oa]|"
    r"célibataire|mariée?|divorcée?)\b"
)
_AGE = re.compile(
    r"(?i)\b(?:i am|i'm|im|user is|ich bin|bin|je suis|tengo|"
    r"j'ai)\s+(?P<value>\d{2})\b(?! ?(?:%|weeks|minutes|km|wochen))(?: ?(?:years? old|"
    r"jahre(?: alt)?|años|ans))?|我(?P<value2>\d{2})岁"
)
_ADDRESS = re.compile(
    r"(?i)\b(?:call me|go by|calls me|address me as|nenn mich|llámame|appelle[- ]moi|"
    r"name is|heiße|me llamo|m'appelle)\s+(?P<value>[\w.'’-]+(?: [A-Z][\w'’-]+)?)|(?:叫我|"
    r"我叫)(?P<value2>[\u4e00-\u9fff\w]{1,6})"
)
_COUNTED = re.compile(
    r"(?i)\b(?:have|has|got|habe|haben|hat|tengo|tenemos|ai|"
    r"avons) (?:got )?(?P<value>\d+|no|one|two|three|four|five|six|zwei|drei|vier|fünf|"
    r"dos|tres|cuatro|deux|trois|quatre|an?) (?P<kind>kids|children|sons|daughters|"
    r"cats?|dogs?|kinder|"
    r"töchter|söhne|hijos|hijas|enfants)\b|有(?P<value2>[一二两三四五\d])个(?P<kind2>孩子|女儿|儿子)"
)
_USED_FOR = re.compile(
    r"(?i)\b(?:use|uses|using|verwende|nutze|uso|"
    r"utilise) (?P<value>[\w+#. -]{2,30}?) (?:for|as|für|als|para|pour|comme) (?:my |"
    r"our |all my |the |meine? |mis? |mon |mes )?(?P<kind>[\w -]{3,40})"
    r"|\bmy (?P<kind2>editor|ide|shell|browser|operating system|os|distro|phone|laptop|"
    r"main language|framework|note-taking app|bank|bike|car|cloud|"
    r"database)(?: of choice)? is (?P<value2>[^,.;!?]{2,40})"
)
_STATE = re.compile(
    r"(?:building|developing|writing|making|coding|working on|designing|creating|restoring|maintain|run|"
    r"My (?:\w+ ){1,3}?)\s?(?:(?:an?|my|our|the) [\w -]{2,40} (?:called|named) "
    r")?[\"“]?(?P<kind>[A-Z][\w-]+)\b"
    r".*?(?:,? (?:and|but|which)(?: it)?(?: is|['’]s)|, it['’]s|,? is) (?:now |still |already |finally )?"
    r"(?P<value>(?:in beta|in its \w+ draft|half[- ]\w+|nearly \w+|almost \w+|on hold|paused|live\b|"
    r"launched|released|"
    r"finished|done|abandoned|out now|a prototype|ready|shut down|dead|dropped)[^,.;]{0,30})"
)
_EDGE = " .'’-"
_SINCE = re.compile(r"\s(?:since|for|after|by|until|and|with|as of)\b")
_DWELLING = re.compile(
    r"\b(?:wohne|wohnen) (?:im \w+ stock|in eine[rm] (?:\w+ )?\w+(?:wohnung|haus|wg)|zur miete|zu (?:zweit|"
    r"dritt|viert))\b|"
    r"\b(?:live|living) (?:on|in) (?:the (?:\w+ )?(?:floor|attic|basement)|an? (?:\w+ )?(?:flat|apartment|"
    r"studio|house|"
    r"room|bungalow|houseboat))\b|\bvive?o? en un (?:piso|apartamento)\b|\bhabite un (?:appartement|"
    r"studio)\b",
    re.IGNORECASE,
)
_DROPS = re.compile(
    r"\b(?:drop(?:ping|ped)|abandon(?:ing|ed)|shelv(?:ing|ed)|scrapp(?:ing|ed)|ditch(?:ing|ed)|"
    r"shut(?:ting)? down|"
    r"giving up(?: on)?|gave up(?: on)?|given up(?: on)?|cancel(?:ling|led|ing|ed)|discontinu(?:ing|ed)|"
    r"eingestellt|aufgegeben) "
    r"(?:work on |my |our |the |project )*(?P<name>[A-Z][\w-]{2,})"
    r"|\b(?:habe|haben) (?P<name2>[A-Z][\w-]{2,}) (?:\w+ )?(?:eingestellt|aufgegeben|abgeschaltet)"
)
_SWITCH = re.compile(
    r"(?i)\b(?:switched|changed|moved|migrated|converted|went|moving|"
    r"switching) (?:over )?from "
    r"(?P<old>[^,.;!?]{2,40}?) (?:over )?to (?P<new>[^,.;!?]{2,40})"
    r"|\bvon (?P<old2>[\w+#. -]{2,30}?) (?:auf|"
    r"zu) (?P<new2>[\w+#. -]{2,30}?) (?:umgestiegen|gewechselt|umgezogen)|\b(?:pasé|"
    r"cambié|me pasé) de (?P<old3>[\w+#. -]{2,30}?) a (?P<new3>[\w+#. -]{2,30})"
    r"|\b(?:passé|passée) de (?P<old4>[\w+#. -]{2,30}?) à (?P<new4>[\w+#. -]{2,30})|"
    r"从(?P<old5>[^，。]{1,10}?)(?:换到|转到|换成|改用)(?P<new5>[^，。]{1,10})"
    r"|\b(?:use|prefer|chose|picked|went with) (?P<new6>[\w+#. -]{2,30}?) instead of (?P<old6>[^,.;!?]{2,40})"
)
_ENDED = re.compile(
    r"(?i)\b(?:no longer|not .{0,30}\bany ?more|stopped|quit|gave up|given up|used to|"
    r"dropped|ditched|cancelled|sold|left|nicht mehr|aufgehört|aufgegeben|ya no|dejé de|"
    r"dejado de|ne .{1,30} plus|arrêté de|abandonné)\b|不再|戒了|放弃了?"
)


@lru_cache(maxsize=4_096)
def attributes(statement: str) -> tuple[Attribute, ...]:
    """Give what a statement says about single-valued things. A value without content is left out."""
    found = []
    if not _NOT_YET.search(statement):
        found += _plain("home", _HOME, statement) + _plain("employer", _EMPLOYER, statement)
        found += _plain("occupation", _OCCUPATION, statement)
    for name, pattern in (
        ("favourite", _FAVOURITE),
        ("number of", _COUNTED),
        ("used for", _USED_FOR),
        ("state of", _STATE),
    ):
        found += _kinded(name, pattern, statement)
    found += _diet(statement)
    for name, pattern in (("marital status", _STATUS), ("age", _AGE), ("address", _ADDRESS)):
        found += _plain(name, pattern, statement)
    return tuple(found)


def written_values(statement: str) -> dict[str, str]:
    """Give what a statement says of single-valued things, as written: {"home": "Graz"}."""
    found = {
        "home": home_of(statement),
        "employer": employer_of(statement),
        "occupation": occupation_of(statement),
    }
    for name, pattern in (("favourite", _FAVOURITE), ("state of", _STATE)):
        match = pattern.search(statement)
        if match and (kind := terms(_group(match, "kind"))):
            found[f"{name} {' '.join(sorted(kind))}"] = _group(match, "value").strip(_EDGE)
    return {name: value for name, value in found.items() if value}


def home_of(statement: str) -> str:
    """Give the place where a statement says the person lives, as written; "" when it names none."""
    return "" if _NOT_YET.search(statement) else _written(_HOME, statement)


def occupation_of(statement: str) -> str:
    """Give what a statement says the person works as, as written; "" when it says nothing of it."""
    return "" if _NOT_YET.search(statement) else _written(_OCCUPATION, statement)


def employer_of(statement: str) -> str:
    """Give where a statement says the person works, as written; "" when it says nothing of it."""
    return "" if _NOT_YET.search(statement) else _written(_EMPLOYER, statement)


def _written(pattern: re.Pattern[str], statement: str) -> str:
    match = pattern.search(statement)
    return _group(match, "value").strip(_EDGE) if match else ""


def switch(statement: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """Give the terms of what was left and of what was taken up instead, None when nothing was switched."""
    match = _SWITCH.search(statement)
    if match is None:
        return None
    old, new = _group(match, "old"), _group(match, "new")
    return (terms(old), terms(new)) if terms(old) and terms(new) else None


def dwelling(statement: str) -> bool:
    """Say whether a statement tells of the home without its place: a third floor, a flat, a rent."""
    return _DWELLING.search(statement) is not None and not home_of(statement)


def dropped(statement: str) -> str:
    """Give the name of what a statement says the person gave up, in lower case; "" when there is none."""
    match = _DROPS.search(statement)
    return _group(match, "name").casefold() if match else ""


def ends_something(statement: str) -> bool:
    """Say whether a statement tells that something the person did or was is over."""
    return bool(_ENDED.search(statement))


def _group(match: re.Match[str], name: str) -> str:
    return next(
        (text for key, text in match.groupdict().items() if key.rstrip("0123456789") == name and text), ""
    )


def _plain(name: str, pattern: re.Pattern[str], statement: str) -> list[Attribute]:
    match = pattern.search(statement)
    value = _value(_group(match, "value")) if match else frozenset()
    return [Attribute(name, value)] if value else []


def _kinded(name: str, pattern: re.Pattern[str], statement: str) -> list[Attribute]:
    match = pattern.search(statement)
    if match is None:
        return []
    said = _group(match, "value")
    kind, value = terms(_group(match, "kind")), _state(said) if pattern is _STATE else _value(said)
    return [Attribute(f"{name} {' '.join(sorted(kind))}", value)] if kind and value else []


def _diet(statement: str) -> list[Attribute]:
    match = _DIET.search(statement)
    if match is None:
        return []
    if match["value"]:
        value = match["value"].lower()[:5]
        return [Attribute("diet", frozenset({f"not {value}" if match["no"] else value}))]
    if match["without"]:
        return [Attribute("diet", frozenset({"veget"}))]
    return [Attribute("diet", frozenset({"meat" if match["meat"] else "veget"}))]


def _state(text: str) -> frozenset[str]:
    """Give how far a project is as one value: "half finished" and "finished" have nothing in common."""
    return frozenset({_SINCE.split(text.casefold())[0].strip()})


def _value(text: str) -> frozenset[str]:
    return terms(text) or frozenset(text.casefold().split())
