"""How many tokens a text costs, estimated from its characters: no tokenizer, no network, any script.

The weights were fitted to the mean of six published vocabularies of 65,000 to 200,000 entries, over prose
in some forty languages, source code, JSON, base64 and hexadecimal. Averages are within a few percent of it
in English, code, Chinese, Japanese, Korean and Arabic; outside English the vocabularies themselves differ
by a third and more. Finnish or Indonesian, in Latin letters without accents, are 30 % too low.
"""

from __future__ import annotations

TOKEN = 1000  # costs and weights are in thousandths of a token

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

# For each character of a class, and for each unbroken run of them.
_ASCII_WEIGHTS = (
    (_LOWER, 138, 130),
    (_UPPER, 138, 1050),
    (_DIGIT, 500, 1550),
    (_MARK, 280, 500),
    (_BLANK, 15, 150),
    (_NEWLINE, 50, 300),
)
_RUN_WEIGHTS = {kind: run for kind, _, run in _ASCII_WEIGHTS}
_RUN_OF = {chr(code): (_CLASSES[code], _RUN_WEIGHTS[_CLASSES[code]]) for code in range(128)}

# For each character beyond ASCII, by its page (256 characters of Unicode). A character above U+FFFF counts as
# its two surrogates, which are on the pages D8 to DF.
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
    return tokens_of(cost_of(text))


def tokens_of(cost: int) -> int:
    """Give the whole tokens that a cost in thousandths takes."""
    return -(-cost // TOKEN)


def cost_of(text: str) -> int:
    """Give what `text` costs, in thousandths of a token.

    The cost of two texts that are put together is exactly `cost_of(a) + cost_of(b) - seam(a, b)`.
    """
    kinds = text.encode("utf-8", "surrogatepass").translate(_CLASSES)
    bits = int.from_bytes(kinds, "big")
    starts = (bits & ~(bits >> 8)).to_bytes(len(kinds), "big")  # the class where a run of it begins, else 0
    cost = 0
    for kind, each, run in _ASCII_WEIGHTS:
        cost += each * kinds.count(kind) + run * starts.count(kind)
    if not text.isascii():
        cost += _cost_beyond_ascii(text, ascii_chars=len(kinds) - kinds.count(_WIDE))
    return cost


def seam(left: str, right: str) -> int:
    """Give what is counted twice when `right` follows `left`: the run that goes on from one to the other."""
    if not left or not right:
        return 0
    run = _RUN_OF.get(left[-1])
    return run[1] if run is not None and run == _RUN_OF.get(right[0]) else 0


def _cost_beyond_ascii(text: str, ascii_chars: int) -> int:
    pages = text.encode("utf-16-le", "surrogatepass")[1::2].translate(_PAGE_KINDS)
    cost = _OTHER_WEIGHT * (pages.count(_OTHER_PAGES) - ascii_chars)
    for kind, (weight, _) in enumerate(_PAGE_WEIGHTS):
        cost += weight * pages.count(kind)
    return cost
