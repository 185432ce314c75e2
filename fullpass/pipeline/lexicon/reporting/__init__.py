"""Words with which one tells of a person what they said themselves, and which add nothing of their own.

Whoever reports "I'm restoring a boat" says that the *project* is *under way*; of "at 52" that it is an *age*.
A word belongs here when it could stand in a statement about nearly anybody. What tells when, how often, how
surely, or by whom something is done is told by rules of its own, and stands here too. A word that tells of
another act or quality (leave, open, great, first) does not: somebody has to have said it.
Words are without accents and in lower case, as `language.fold` leaves them; they count in all their forms.
"""

from fullpass.pipeline.lexicon.reporting.chinese import CHINESE
from fullpass.pipeline.lexicon.reporting.english import ENGLISH
from fullpass.pipeline.lexicon.reporting.french import FRENCH
from fullpass.pipeline.lexicon.reporting.german import GERMAN
from fullpass.pipeline.lexicon.reporting.japanese import JAPANESE
from fullpass.pipeline.lexicon.reporting.korean import KOREAN
from fullpass.pipeline.lexicon.reporting.others import DUTCH, ITALIAN, PORTUGUESE, RUSSIAN
from fullpass.pipeline.lexicon.reporting.spanish import SPANISH

BY_LANGUAGE = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
    "ru": RUSSIAN,
}
"""Language → words between white space, for the scripts that put spaces between them."""

__all__ = ["BY_LANGUAGE", "CHINESE", "JAPANESE", "KOREAN"]
