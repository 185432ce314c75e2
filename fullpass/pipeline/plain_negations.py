"""The negations of a text written alike: "gluten-free", "rather than meat", "I don't think it is"."""

from __future__ import annotations

import re

from fullpass.pipeline.language import fold, spelled_out

_NO_NEGATION = re.compile(
    r"(?i)\bno (?:dia|ano|mes|fim|final|meu|seu|trabalho|problem|doubt|worries)\b|\bnot only\b|\bnicht nur\b|"
    r"\b(?:do|does|did) not (?:have|need) to\b|"
    r"\bwhy not\b|\bnot mind\b|\bcan ?not (?:wait|help|get enough)\b|\bcould not be (?:more|\w+er)\b"
)
_COMPARED = re.compile(
    r"(?i)\b(?:rather than|instead of|anstatt|statt|au lieu de|plutot que|en vez de|invece di)\b"
)
_PREFERRED = re.compile(
    r"(?i)\b((?:prefer\w*|takes?|chooses?|chose|picks|picked)\s(?:\w+\s){1,4}?(?=over\b)|"
    r"prefer\w*\s(?!\w+ing\b)(?:(?!to\b)\w+\s){1,3}(?=to\b))(?:over|to)\b"
)
_LIKED_BETTER = re.compile(r"(?i)\b((?:lik|lov|enjoy)\w*\s(?:\w+\s){1,4}?)(?:better|more)\sthan\b")
_CARES_NOTHING = re.compile(r"(?i)\bcould not care less\b")
_YET_TO = re.compile(r"(?i)\b(has|have|had|is|are) yet to\b")
_GIVES_UP = re.compile(r"(?i)\b(?:giv(?:e|es|en|ing)|gave)(?: \w+)? up\b")
_SAID_OF_THING = re.compile(  # "okra is the one thing I refuse to eat"
    r"(?i)\b((?:\w+\s){1,3}?)(?:is|are|was)\s(?:\w+\s){0,3}?(?:things?|something|food|one)\s(?:that\s|"
    r"which\s)?i\s([^,;.!?]+)"
)
_RAISED = re.compile(r"(?i)\b(?:do|does|did) not (think|believe|feel|find|see)\b")  # "I don't think it is"
_RAISED_DE = re.compile(r"(?i)\b(glaub\w*|denk\w*|find\w*|mein\w*)((?:\s\w+)?)\snicht,?\s(dass)\b")
_RAISED_ROMANCE = re.compile(
    r"(?i)\b(?:no|n|ne|n'|non)\s?((?:cre\w+|piens\w+|crois|croit|pense|credo|crede|penso|pensa)\s)(?:pas\s|plus\s)?(que|che)\b"
)
_RAISED_FROM_ANY = re.compile(  # "I don't think it tells anything": it tells nothing
    r"(?i)\b(?:do|does|did) not (think|believe|feel|find|see)\b([^,;.!?]*?) (any(?!more)\w*)"
)
_DOUBTED = (  # "doubts that it is": thinks that it is not
    (re.compile(r"(?i)(?<!not )(?<!no )\bdoubt(?:s|ed)?\b(?:,? (?:that|whether|if)\b)?"), "do not think"),
    (re.compile(r"(?i)\bbezweif\w+,? (?:dass|ob)\b(?!.*\bnicht\b)"), "glaubt, dass nicht"),
    (re.compile(r"(?i)(?<!no )(?<!sin )\bdud[ao]n? (?:mucho )?(?:de )?que\b"), "cree que, no"),
    (re.compile(r"(?i)(?<!pas )\bdoutent?s? que\b"), "pense que, non"),
)
_NO_THING = re.compile(r"(?i)\bno(thing|body|where)\b(?!.*\b(?:more|better|like)\b)")
_OPPOSED = re.compile(r"(?i)\b(?:dis|mis)(trust|agree|approve|believe)(?:s|d|ed|ing)?\b")
_AGAINST_DOING = re.compile(r"(?i)\bagainst (\w{2,}ing)\b")
_OPPOSES = re.compile(r"(?i)\boppos(?:e|es|ed|ing)\b")
_NOT_FREE_OF = re.compile(r"(?i)\b(?:not|never|no longer)\s((?:\w+\s){0,2})(\w+)(?:-free\b|frei\b)")
_FREE_OF = re.compile(r"(?i)\b(\w+)(?:-free\b|frei(?:e[mnrs]?)?\b)")  # gluten-free, zuckerfrei
_NIX = re.compile(r"\bnix\b(?= (?:mit|mehr|zu|von|davon|dagegen|gegen|als|auf|anderes)\b)|(?<=\bgar )nix\b")


def with_plain_negations(text: str) -> str:
    """Give the folded text with its negations written alike: "gluten-free" is ", not gluten,"."""
    plain = _NIX.sub("nichts", text)
    plain = _CARES_NOTHING.sub("do not care", spelled_out(fold(plain)))
    plain = _YET_TO.sub(r"\1 not", _GIVES_UP.sub("quit", plain))
    plain = _SAID_OF_THING.sub(r"i \2 \1", plain)
    for doubted, denied in _DOUBTED:
        plain = doubted.sub(denied, plain)
    plain = _RAISED.sub(r"\1 not", _RAISED_FROM_ANY.sub(r"\1\2 not \3", plain))
    plain = _RAISED_DE.sub(r"\1\2, \3 nicht", plain)
    plain = _RAISED_ROMANCE.sub(r"\1\2, no", plain)
    plain = _NO_THING.sub(r"not any\1", plain)
    plain = _NOT_FREE_OF.sub(r"\1 \2", plain)
    plain = _FREE_OF.sub(r", not \1,", _NO_NEGATION.sub(" ", plain))
    plain = _AGAINST_DOING.sub(r"not \1", plain)
    plain = _OPPOSES.sub("not support", _OPPOSED.sub(r"not \1", plain))
    plain = _LIKED_BETTER.sub(_set_against, _PREFERRED.sub(_set_against, plain))
    return _COMPARED.sub(", not ", plain)


def _set_against(match: re.Match[str]) -> str:
    """Negate what something is preferred to, unless it is not preferred."""
    is_denied = re.search(r"(?i)\b(?:not|never|no longer)\s$", match.string[: match.start()])
    return f"{match[1]}, {'' if is_denied else 'not '}"
