"""How many tokens a text costs, estimated from its characters: no tokenizer, no network, any script.

The weights were fitted to the mean of six published vocabularies of 65,000 to 200,000 entries, over prose in
some forty languages, source code, JSON, base64 and hexadecimal. Averages are within a few percent of that mean
for English, code, Chinese, Japanese, Korean, Arabic and Hindi; the vocabularies themselves differ by a third and
more outside English. Finnish or Indonesian, Latin letters without the words of English, count 30 % too little.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

# ASCII has a class a kind of character, each class a bit of its own, so that neighbours are compared at once.
_LOWER, _UPPER, _DIGIT, _MARK, _BLANK, _NEWLINE, _WIDE = (1 << bit for bit in range(7))


def _classes() -> bytes:
    """Give the class of every byte of UTF-8."""
    table = bytearray([_MARK] * 128 + [_WIDE] * 128)
    for members, kind in (
        (b"abcdefghijklmnopqrstuvwxyz", _LOWER),
        (b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", _UPPER),
        (b"0123456789", _DIGIT),
        (b" \t", _BLANK),
        (b"\r\n", _NEWLINE),
    ):
        for byte in members:
            table[byte] = kind
    return bytes(table)


_CLASSES = _classes()

# Thousandths of a token: for each character of a class, and for each unbroken run of them.
_ASCII_WEIGHTS = (
    (_LOWER, 138, 130),
    (_UPPER, 138, 1050),
    (_DIGIT, 500, 1550),
    (_MARK, 280, 500),
    (_BLANK, 15, 150),
    (_NEWLINE, 50, 300),
)

# Thousandths of a token for each character beyond ASCII, by its page (256 characters of Unicode). A character
# above U+FFFF counts as its two surrogates, which are on the pages D8 to DF.
_PAGE_WEIGHTS = (
    (380, range(0x04, 0x05)),  # Cyrillic
    (630, range(0x06, 0x09)),  # Arabic
    (830, (0x03, 0x05, 0x30, *range(0x4E, 0xA0), 0xFE, 0xFF)),  # Greek; Armenian, Hebrew; kana; Chinese
    (890, (0x09, 0x0E, *range(0xAC, 0xD8))),  # Devanagari, Bengali; Thai, Lao; Hangul
    (1100, (0x10, 0x20, *range(0xD8, 0xE0))),  # Burmese, Georgian; typographic punctuation; emoji
    (1270, (*range(0x0A, 0x0E), 0x1E, *range(0x21, 0x30), *range(0x31, 0x34))),  # the rest of India; symbols
)
_OTHER_WEIGHT = 2100  # accented Latin, which breaks the word as well; scripts that vocabularies hardly know
_OTHER_PAGES = len(_PAGE_WEIGHTS)


def _page_kinds() -> bytes:
    """Give for every page its position in `_PAGE_WEIGHTS`."""
    table = bytearray([_OTHER_PAGES] * 256)
    for kind, (_, pages) in enumerate(_PAGE_WEIGHTS):
        for page in pages:
            table[page] = kind
    return bytes(table)


_PAGE_KINDS = _page_kinds()


def estimate_tokens(text: str) -> int:
    """Estimate the tokens of `text`; 0 for the empty text, any other costs at least 1.

    Longer text never costs less, and `estimate_tokens(a + b) <= estimate_tokens(a) + estimate_tokens(b)`:
    what is put together from parts costs at most the sum of its parts. Half of a surrogate pair counts too.
    """
    raw = text.encode("utf-8", "surrogatepass")
    kinds = raw.translate(_CLASSES)
    bits = int.from_bytes(kinds, "big")
    starts = (bits & ~(bits >> 8)).to_bytes(len(kinds), "big")  # the class where a run of it begins, else 0
    cost = sum(each * kinds.count(kind) + run * starts.count(kind) for kind, each, run in _ASCII_WEIGHTS)
    if not text.isascii():
        cost += _cost_beyond_ascii(text, ascii_chars=len(kinds) - kinds.count(_WIDE))
    return -(-cost // 1000)


def _cost_beyond_ascii(text: str, ascii_chars: int) -> int:
    """Give thousandths of a token for the characters of `text` that are not ASCII."""
    pages = text.encode("utf-16-le", "surrogatepass")[1::2].translate(_PAGE_KINDS)
    others = pages.count(_OTHER_PAGES) - ascii_chars
    return others * _OTHER_WEIGHT + sum(
        weight * pages.count(kind) for kind, (weight, _) in enumerate(_PAGE_WEIGHTS)
    )


_BLOCK = 1024  # characters that are estimated at once; keeps the search for a limit linear in what fits


def fit_prefix(text: str, start: int, tokens: int) -> tuple[int, int]:
    """Give the largest `end` such that `text[start:end]` fits into `tokens`, and what it costs at most.

    Little text beyond `end` is read. Blocks are estimated one by one, so up to a token for each of them is
    counted too much, never too little.
    """
    end, spent = start, 0
    while end < len(text):
        block = text[end : end + _BLOCK]
        cost = estimate_tokens(block)
        if spent + cost > tokens:
            head = block[: _fitting_head(block, tokens - spent)]
            return end + len(head), spent + estimate_tokens(head)
        spent += cost
        end += len(block)
    return end, spent


def fit_suffix(text: str, tokens: int) -> int:
    """Give the smallest `start` such that `text[start:]` fits into `tokens`, counted as in `fit_prefix`."""
    start = len(text)
    while start > 0:
        block = text[max(start - _BLOCK, 0) : start]
        cost = estimate_tokens(block)
        if cost > tokens:
            return start - len(block) + _start_of_fitting_tail(block, tokens)
        tokens -= cost
        start -= len(block)
    return start


def _fitting_head(text: str, tokens: int) -> int:
    """Give the largest end below `len(text)` such that `text[:end]` fits into `tokens`; 0 if none does."""
    return max(bisect_right(range(len(text)), tokens, key=lambda end: estimate_tokens(text[:end])) - 1, 0)


def _start_of_fitting_tail(text: str, tokens: int) -> int:
    """Give the smallest start above 0 such that `text[start:]` fits into `tokens`, else `len(text)`."""
    return bisect_left(range(1, len(text)), -tokens, key=lambda start: -estimate_tokens(text[start:])) + 1
