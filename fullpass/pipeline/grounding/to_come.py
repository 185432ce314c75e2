"""What is still to come told as if it had come to pass, and the other way round."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.in_time import is_to_be_then
from fullpass.pipeline.grounding.marked import spoken
from fullpass.pipeline.grounding.spoken_clauses import in_plain

_TO_COME = {
    "en": r"will|ll|going to|gonna|tomorrow|next \w+|scheduled|due|starting|comes? back|gets|must|"
    r"(?:have|has|need) to|plan\w*",
    "de": r"muss|mussen|soll\w*|werde|wird|werden|will|wollen|mochte|plane|morgen|nachste\w*|habe? vor",
    "es": r"voy a|vamos a|va a|tengo que|quiero|queremos|pienso|manana|proxim\w+|\w{3,}(?:are|ere|ire|remos)",
    "fr": r"vais|allons|dois|devons|veux|voulons|demain|prochaine?|compte|(?!vrai)\w{3,}rai",
}
_COME = {
    "en": r"(?:has|have) (?!to\b)(?:\w+ed|been|gone|got|made|taken|begun|left|sold|bought|become|done|come)|"
    r"got|(?<!is )(?<!are )(?<!be )(?<!was )(?<!were )(?<!been )"
    r"(?!need|decid|agree|suppos|want|plan|schedul|bas|interest|us|locat|marri|relat|commit|dedicat|call|nam)"
    r"\w{3,}ed(?= (?:on|in|at|from|to|the|their)\b)",
    "de": r"(?:hat|ist) [\w .]{0,80}(?:\w*ge\w{2,}(?:en|t)|(?:ver|be|er|ent|zer)\w{2,}(?:en|t))",
    "es": r"(?:ha|han) \w+(?:ado|ido)|hizo|fue|tuvo|puso|dio|vino",
    "fr": r"est (?:alle|venu|devenu|revenu|parti|arrive|reste|monte|sorti|entre|rentre|tombe|mort)e?s?|"
    r"s'est \w+|a deja \w+|vient de|"
    r"(?:(?<=^)|(?<=trice )|(?<=teur ))a (?!une|trois|lui|peu|midi|la|le)\w{2,}[eiu]s?",
}
_WAS_SAID = {
    "en": r"(?:have|has|ve|s) (?:\w+ed|been|gone|got|just|already|made|sold|bought)|since|ago|was|were|"
    r"had|did|last|(?:i|we|he|she|they|it|who|and) \w+ed|got|sold|bought|went|made|moved|left|took|began|now",
    "de": r"habe?|haben|hat|bin|ist|sind|war\w*|hatte\w*|wurde\w*|seit",
    "es": r"h[ae]|hemos|han|\w+(?:ado|ido)|desde|hace",
    "fr": r"j'ai|ai|avons|ont|on a|a ete|suis \w+e|s'est|sommes|depuis|il y a",
}
_PERFECT = {
    "de": r"(?:hab|habe|haben|hat|bin|sind|ist|wurden?) [\w ,.]{0,80}"
    r"(?:\w*ge\w{2,}(?:en|t)|\w+iert|(?:ver|be|er|ent|zer|uber|unter)\w{2,}(?:en|t)(?= und| oder|[,.;!?]|$))",
    "es": r"(?:he|hemos) \w+(?:ado|ido)|\w{2,}(?:aron|ieron)",
    "fr": r"(?:j'ai|avons|on a|me suis) \w+(?:e|i|u|is|it)e?s?|"
    r"(?:suis|sommes) (?:alle|venu|devenu|revenu|parti|arrive|ne|reste|monte|sorti|entre|rentre|tombe|passe)"
    r"e?s?",
}
_MEANT = {
    "de": r"will|mochte|plant|wird|hat vor",
    "es": r"piensan?|quieren?|planean?|va a|van a|(?!manera|primera|camara|carrera|otra)\w{2,}[aei]ra",
    "fr": r"va|vont|veut|compte|prevoit|\w{3,}era",
}
_WILL_BE = re.compile(r"\b(?:seran?|va a ser|van a ser|seront|va etre|will be)\b")


def told_as_come(statement: str, sentence: str) -> bool:
    """Say whether the statement tells as done what the sentence has only as to come, or as planned what it
    has as done. Of English, German, Spanish and French."""
    claimed, said = in_plain(statement), in_plain(sentence)
    language = spoken(said)
    if language not in _COME:
        return False
    ahead = _has(_TO_COME, language, said) or is_to_be_then(said)
    if ahead and not _has(_WAS_SAID, language, said):
        return _has(_COME, language, claimed) and not _has(_TO_COME, language, claimed)
    if _WILL_BE.search(claimed) and not ahead:
        return True
    return _has(_PERFECT, language, said) and not ahead and _has(_MEANT, language, claimed)


def _has(patterns: dict[str, str], language: str, plain: str) -> bool:
    return language in patterns and re.search(rf"\b(?:{patterns[language]})\b", plain) is not None
