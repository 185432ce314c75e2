"""Words, stems and sentences of a text in any language, by rules alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from fullpass.pipeline.words import IRREGULAR_FORMS, STOP_WORDS, UNSPACED_FILLERS, listed

# Scripts that put no space between words (Han, kana, Hangul by its syllables, Thai, Lao, Burmese, Khmer).
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
UNSPACED_RUN = re.compile(f"[{UNSPACED}]+")
WORD = re.compile(rf"[^\W_{UNSPACED}]+(?:\+\+|#)?")
SENTENCE_REACH = 200  # characters: two long sentences; what is said further away is about something else
_NOT_THE_END = "".join(rf"(?<!\b{short})" for short in listed("Dr Mr Mrs Ms St Prof Nr ca vs bzw"))
_NUMBERED = "|".join(  # what a number with a full stop counts: "3. März", "19. Jahrhundert"
    listed(
        """jan(?:uary?|uari)? jänner feb(?:ruary?|ruari)? märz? mär
        mar(?:ch|s|zo|t|ts) apr(?:il)? mai maj may juni? juli? aug(?:ust)?
        sept?(?:ember)? okt(?:ober)? oct(?:ober)? nov(?:ember)? dez(?:ember)? dec(?:ember)?
        jahrhundert\\w* geburtstag\\w* klasse stock etage semester lebensjahr\\w* mal hochzeitstag\\w*"""
    )
)
_THEN_SPACE = r"(?=[\"')\]”’»]*(?:\s|$))"  # quotation marks and brackets may close before
SENTENCE_END = re.compile(
    rf"[!?]{_THEN_SPACE}|(?=\.){_NOT_THE_END}\.{_THEN_SPACE}(?!(?<=\d\.)(?<!\d\d\d\.)\s(?i:{_NUMBERED})\b)|[。！？\n]"
)
_BROKEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufeff]")
_CONTRACTION = re.compile(r"(?i)\b(ca|wo|sha)?(\w*?)n't\b")
_FULL_FORMS = {"ca": "can", "wo": "will", "sha": "shall"}
_LANGUAGES_OF: dict[str, list[str]] = {}  # a small word → the languages that have it
for _language, _small in STOP_WORDS.items():
    for _word in _small:
        _LANGUAGES_OF.setdefault(_word, []).append(_language)
_SUFFIXES = listed(
    """ations ation iendo ingly ments ness ando endo ados adas idos idas arse
    ings edly ment ing ado ada ido ida
    ies ied ers ern ed es en er em os as ar ir ly s"""
)
_SHORTEST_STEM = 3
_MOST_REMEMBERED = 20_000  # characters of a text whose words are remembered


class _Folding(dict[int, str]):
    """Character → what it is compared as: no accents, no marks, straight quotes. Filled as it is used."""

    STRAIGHT = {
        **dict.fromkeys("‘’‚‛`´′ʼ", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        "ø": "o",
        "ł": "l",
        "Ł": "L",
    }

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char in self.STRAIGHT:
            folded = self.STRAIGHT[char]
        elif unicodedata.category(char).startswith("M"):
            folded = ""
        elif code < 0x530 or 0x1E00 <= code < 0x2000:
            folded = unicodedata.normalize("NFD", char)[0]
        else:
            folded = char
        self[code] = folded
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Give the text without accents, combining marks and typographic quotes; the case stays."""
    if text.isascii():
        return text.replace("`", "'")
    return _folded(text) if len(text) <= _MOST_REMEMBERED else _folded.__wrapped__(text)


@lru_cache(maxsize=32)  # what is checked against a message folds it for each of its facts
def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_FOLDING)


def one_line(text: str) -> str:
    """Give the text on one line: white space in runs is one space, control and broken characters are gone."""
    return " ".join(_BROKEN.sub("", text).split())


def words(text: str) -> list[str]:
    """Give the words of the spaced scripts, folded, in order, their case kept; "don't" is "do", "not"."""
    return [*(_words(text) if len(text) <= _MOST_REMEMBERED else _words.__wrapped__(text))]


@lru_cache(maxsize=32)
def _words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(spelled_out(fold(text))))


def spelled_out(folded: str) -> str:
    """Write the English "n't" as the word "not"."""
    if "'t" not in folded and "'T" not in folded:
        return folded
    return _CONTRACTION.sub(_spell_out, folded)


def _spell_out(match: re.Match[str]) -> str:
    return f"{_FULL_FORMS.get((match[1] or '').casefold(), match[1] or '')}{match[2]} not"


def sentences(text: str) -> list[str]:
    """Give the sentences of a text, without the marks that end them."""
    return [sentence for part in SENTENCE_END.split(text) if (sentence := part.strip())]


@lru_cache(maxsize=16)  # several checks of one fact ask for it
def sentence_around(text: str, start: int, end: int, reach: int = SENTENCE_REACH) -> str:
    """Give the whole sentences that `text[start:end]` stands in.

    Dictated text may end no sentence for pages: no more than `reach` characters are given on either side, in
    whole words.
    """
    earliest, latest = max(0, start - reach), min(len(text), end + reach)
    while 0 < earliest < start and WORD.match(text, earliest - 1):
        earliest += 1
    while end < latest < len(text) and WORD.match(text, latest):
        latest -= 1
    begins = [match.end() for match in SENTENCE_END.finditer(text, earliest, start)]
    last = SENTENCE_END.search(text, max(start, end - 1), latest)
    return text[begins[-1] if begins else earliest : last.end() if last else latest].strip()


def guess_language(folded_words: Iterable[str]) -> str:
    """Give the code of the language whose small words are most often there, "" when there is none."""
    hits = dict.fromkeys(STOP_WORDS, 0)
    for word in folded_words:
        for language in _LANGUAGES_OF.get(word.casefold(), ()):
            hits[language] += 1
    best = max(hits, key=lambda language: hits[language])
    return best if hits[best] else ""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Give what the forms of a word share ("lives", "living" → "liv"), by endings of many languages."""
    word = word.casefold()
    word = IRREGULAR_FORMS.get(word, word)
    for _ in range(2):
        word = _without_ending(word)
    if len(word) > _SHORTEST_STEM and word[-1] in "eaoyi":
        word = word[:-1]
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1].isalpha():
        word = word[:-1]
    return word


def _without_ending(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            if suffix == "s" and word.endswith("ss"):
                continue
            return word[: -len(suffix)]
    return word


def unspaced_terms(text: str) -> set[str]:
    """Give the content in scripts without spaces: pairs of neighbours, or a character that stands alone."""
    found: set[str] = set()
    for run in UNSPACED_RUN.findall(UNSPACED_FILLERS.sub(" ", fold(text))):
        found |= {run[at : at + 2] for at in range(len(run) - 1)} or {run}
    return found
