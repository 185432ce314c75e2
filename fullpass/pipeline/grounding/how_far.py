"""How far something has come: under way is not finished, done is not planned, maybe is not decided."""

from __future__ import annotations

import re
from itertools import pairwise

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.wrong_time import is_past
from fullpass.pipeline.language import fold, spelled_out, stem, words
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import strong_terms

_FINISHED = re.compile(
    r"(?i)\b(?:finish(?:ed|es)|completed|is done with|fertiggestellt|beendet|abgeschlossen|(?:a|ai) (?:fini|"
    r"termine|acheve)|"
    r"termino|terminado|acabo|acabado|terminou|acabou|ha finito|ha terminato|"
    r"закончил\w*|完成了?|写完|完成した)"
)
_UNDER_WAY = re.compile(
    r"(?i)\b(?:i|we)(?:'m| am|'re| are|'ve been| have been| was| were)\b(?: \w+){0,2} \w+ing\b|\bstuck\b|"
    r"\bhalf ?way\b|"
    r"\bin the middle\b|\bso far\b|\bworking on\b|\bat the moment\b|\bcurrently\b|\bgerade\b|\b(?:schreibe|"
    r"arbeite|baue|bastle|male|stricke) (?:\w+ )?an\b|"
    r"\bestoy \w+ndo\b|"
    r"\bestou \w+ndo\b|\bsto \w+ndo\b|\ben train de\b|正在|还在|ている|сейчас"
)
_NOT_BEGUN = re.compile(
    r"(?i)\bnot (?:\w+ )?(?:started|begun)\b|\bnoch nicht angefangen\b|\bpas (?:encore )?commence\b"
)
_DONE = re.compile(
    r"(?i)\b(?:finish\w*|done|complete\w*|launched|released|published|submitted|wrapped|fertig|beendet|"
    r"abgeschlossen|"
    r"fini\w*|termin\w+|acab\w+|закончил\w*)\b|完成|写完|終わ"
)
_ENDED = re.compile(
    r"(?i)\b(?:left|quit|stopped|ended|gave up|retired from|no longer|cancel+ed|dropped|abandoned|formerly|"
    r"used to|"
    r"aufgehort|verlassen|gekundigt|nicht mehr|a quitte|a arrete|ne .* plus|dejo|abandono|ya no)\b"
)
_GOES_ON = re.compile(
    r"(?i)\b(?:since|for (?:\w+ )?(?:years|months|weeks)|these days|nowadays|still|seit|depuis|desde|"
    r"every (?:day|week|"
    r"month|\w+day|morning|evening|night))\b"
)
_ENDS = re.compile(
    r"(?i)\b(?:left|leav\w+|quit\w*|stop\w*|end(?:ed|s|ing)?|gave|give\w*|retire\w*|not|never|no|without|"
    r"cancel\w*|"
    r"drop\w*|abandon\w*|used to|until|former\w*|ex|switched|swapped|instead|aufgehort|verlassen|gekundigt|"
    r"nicht|kein\w*|"
    r"ohne|quitt\w+|arret\w+|plus|sans|dej\w+|abandon\w+|no|sin|sober|clean|free|lost|over|done|moved|sold)\b"
)
_PLANS = re.compile(
    r"(?i)\b(?:(?:plan(?:s|ning)?|intend(?:s|ing)?|hop(?:es|ing)|aim(?:s|ing)?|wants?|would like|about|"
    r"due) to|thinking (?:of|about)|considering|planning on) (?P<verb>[a-z]{3,})"
)
_DECIDED = re.compile(
    r"(?i)\b(?:decided (?:to|on)|will|is going to|has chosen|beschlossen|entschieden|a decide|ha decidido|"
    r"decidio|"
    r"decidiu|ha deciso|решил\w*)\b|决定|決めた"
)
_MAYBE = re.compile(
    r"(?i)\b(?:might|maybe|perhaps|not sure|unsure|undecided|(?:not|nothing)\b[^,.;]*\bdecided|considering|"
    r"thinking (?:about|of)|toying with|uberleg\w*|vielleicht|peut-etre|j'hesite|quiza\w*|tal vez|talvez|"
    r"forse|"
    r"может быть|возможно)\b|可能|也许|考虑|かもしれ"
)
_DECIDES = re.compile(
    r"(?i)\b(?:i|we)(?:'ve| have)? (?:have )?(?:finally )?(?:decided|chose|chosen|will)\b|\bi'll\b|\bwe'll\b"
)
_NEUTRAL = re.compile(
    r"(?i)\b(?:neutral|indifferent|ambivalent|undecided|unsure|wonders|neutre|indiferente|unentschieden)\b"
)
_HAS_NO_VIEW = re.compile(
    r"(?i)\b(?:neutral|indifferent|ambivalent|undecided|unsure|not sure|wonder\w*|maybe|perhaps|might|"
    r"do not (?:care|mind|know)|"
    r"meh|whatever|either|neither|torn|on the fence|no opinion|not decided|egal|neutre|igual|idk|dunno)\b"
)
_LEAST_SHARED = 0.5  # of a statement's content, for it to be about the same


def told_as_finished(statement: str, quote: str) -> bool:
    """Say whether the statement has finished what the quote tells as under way."""
    said = spelled_out(fold(quote))
    if not _FINISHED.search(fold(statement)) or has_negation(statement):
        return False
    is_open = _UNDER_WAY.search(said) and not _DONE.search(said)
    return bool(is_open or _NOT_BEGUN.search(said)) and _is_about_the_same(statement, quote)


def told_as_ended(statement: str, quote: str) -> bool:
    """Say whether the statement has ended what the quote tells as going on."""
    said = spelled_out(fold(quote))
    if not _ENDED.search(fold(statement)) or not _GOES_ON.search(said):
        return False
    return not _ENDS.search(said) and _is_about_the_same(statement, quote)


def told_as_planned(statement: str, quote: str) -> bool:
    """Say whether the statement only plans what the quote tells as done. Of English alone."""
    planned = {stem(match["verb"].casefold()) for match in _PLANS.finditer(fold(statement))}
    if not planned:
        return False
    said = [word.casefold() for word in words(quote)]
    done = {stem(word) for before, word in pairwise(["", *said]) if is_past(word) and before != "to"}
    open_yet = {stem(word) for word in said if not is_past(word)}
    return not done.isdisjoint(planned - open_yet)


def told_as_decided(statement: str, quote: str) -> bool:
    """Say whether the statement has decided what the quote leaves open."""
    claimed, said = fold(statement), spelled_out(fold(quote))
    if not _DECIDED.search(claimed) or _MAYBE.search(spelled_out(claimed)) or not _MAYBE.search(said):
        return False
    return not _DECIDES.search(said) and _is_about_the_same(statement, quote)


def told_without_view(statement: str, quote: str) -> bool:
    """Say whether the statement has no view on what the quote takes sides on."""
    return bool(_NEUTRAL.search(fold(statement))) and not _HAS_NO_VIEW.search(spelled_out(fold(quote)))


def _is_about_the_same(statement: str, quote: str) -> bool:
    claimed = strong_terms(statement)
    return len(borne_out(claimed, strong_terms(quote))) >= _LEAST_SHARED * len(claimed)
