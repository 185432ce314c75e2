"""The form of an English clause that the rules are written for."""

from __future__ import annotations

import re
from functools import lru_cache

from fullpass.pipeline.sieve import needed_pieces

_CONTRACTED = (
    (re.compile(r"\bi\s?'?m\b(?!\.)|\bim\b"), "i am"),
    (re.compile(r"\bive\b"), "i have"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"\b(?:can't|cannot|cant|can not)\b"), "can not"),
    (re.compile(r"\b(?:won't|wont)\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|were|have|has|had|would|should|could)(?:n't|nt)\b"), r"\1 not"),
    (re.compile(r"\b(i|we|you|he|she|they|it)'ll\b"), r"\1 will"),
    (re.compile(r"\b(i|we|you|he|she|they)'d\b"), r"\1 would"),
    (re.compile(r"\b(it|that|what|there|she|he|who|here|where)'s\b"), r"\1 is"),
    (re.compile(r"\b(theres|whats|thats|hes|shes|heres)\b"), lambda match: f"{match.group()[:-1]} is"),
    (re.compile(r"\b(theyre|youre)\b"), lambda match: f"{match.group()[:-2]} are"),
    (re.compile(r"\b(youve|theyve|weve)\b"), lambda match: f"{match.group()[:-2]} have"),
    (re.compile(r"(?<=\w)'s (?=(?:been|got|had|always been|never|become|gone)\b)"), " has "),
    (
        re.compile(
            r"(?<=\w)'s (?=(?:an?|in|from|deaf|blind|allergic|vegan|vegetarian|pregnant|\d+|getting|"
            r"selling|doing|having|"
            r"starting|turning|visiting|polish|german|french|italian|indian|chinese|japanese|irish|"
            r"scottish|spanish|greek|"
            r"diabetic|coeliac|celiac|dyslexic|autistic|disabled|asthmatic|muslim|jewish|catholic|retired|"
            r"expecting|pronounced|spelled|spelt|called|named|due to|going to|turkish|american|british|dutch|"
            r"korean|mexican|nigerian|due|on|at|called|not|moving|coming|"
            r"turning|scheduled|planned|booked)\b)"
        ),
        " is ",
    ),
    (re.compile(r"\bhave since (?=\w+(?:ed|en|ne|un|ght)\b)"), "have "),
    (re.compile(r"\ba bit of an? (?=\w+)(?!mess|problem|pain|issue|question|rush|hurry)"), "a "),
    (re.compile(r"\bgonna\b"), "going to"),
    (re.compile(r"\bwanna\b"), "want to"),
    (re.compile(r"\bgotta\b"), "got to"),
)
# each with the pieces of which a text must hold one
_CONTRACTIONS = tuple((tuple(needed_pieces(each.pattern)), each, written) for each, written in _CONTRACTED)
_SLOPPY = "im ive cant wont dont gonna wanna gotta theres theyre weve a bit of a fan"
_WITHOUT_APOSTROPHE = tuple(each for each in _CONTRACTIONS if each[1].search(_SLOPPY))
_EMPTY_WORDS = re.compile(
    r"\b(?:not (?:only|just) (?:today|now|this time|here)|really|actually|just|also|simply|truly|"
    r"absolutely|honestly|basically|personally|definitely|kinda|"
    r"kind of|sort of|literally|totally|genuinely|um+|uh+|pretty|quite|so(?! that)|still|"
    r"currently|now(?! on)|strongly|"
    r"firmly|deeply|recently|finally|already|officially|sadly|unfortunately|happily|too|these days|at the "
    r"moment|of course|to be honest|tbh|lol|haha|you know|i mean|i guess|i must say|"
    r"i have to say|i admit|(?<!would )rather(?! than| you| be| have| pay| not| do| use| read| go| eat|"
    r" drink| stay| take| work| walk))\b ?"
)
# "could you stop …", "can you always …": asked as a question, meant as a wish
POLITE = (
    r"^(?:and |but |so |also )?(?:could|can|would|will) (?:you|u) (?:please |maybe )*"
    r"(?=(?:stop|quit|always|never|not)\b)"
)
AGREED = r",? (?:ok|okay|please|pls|thanks|alright|got it)\?+$"  # "…, okay?" asks for nothing else
_POLITE = re.compile(POLITE)
_USER = re.compile(r"^(?:the )?user(?:'s)?\b")
_THIRD_PERSON = re.compile(r"^i (\w+?)(?:(?<=[^s])s|es)\b")
_THIRD_TO_FIRST = {"is": "am", "has": "have", "does": "do", "was": "was", "studies": "study", "tries": "try"}


@lru_cache(maxsize=1_024)
def normalise(clause: str) -> str:
    """Give a clause as the rules are written for it: lower case, nothing contracted, no fillers."""
    text = clause.lower().replace("’", "'").replace("*", "").replace("_", " ")
    for pieces, pattern, expansion in _CONTRACTIONS if "'" in text else _WITHOUT_APOSTROPHE:
        for piece in pieces:
            if piece in text:
                text = pattern.sub(expansion, text)
                break
    text = _POLITE.sub("", _EMPTY_WORDS.sub("", text))
    return _first_person(" ".join(text.split()).strip(" .!…;:-–—,\"'()"))


def _first_person(text: str) -> str:
    """Turn the assistant's notes ("user prefers …") into the form in which people speak of themselves."""
    match = _USER.match(text)
    if not match:
        return text
    if match.group().endswith("'s"):
        return "my" + text[match.end() :]
    words = text[match.end() :].split(" ", 2)
    if len(words) < 2:
        return text
    verb, rest = words[1], words[2:]
    if verb in _THIRD_TO_FIRST:
        verb = _THIRD_TO_FIRST[verb]
    elif verb.endswith("s") and not verb.endswith("ss"):
        verb = verb[:-1]
    return " ".join(["i", verb, *rest])
