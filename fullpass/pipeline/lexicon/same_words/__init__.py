"""Words that say the same of a person's life: whoever says one has said the other.

A slash parts groups. Only what tells no more and no less belongs together: a mate is a friend, but a
daughter is no child for this table, as a child may be a son; huge is more than large, and a cello is no
violin. The verb stands beside its noun ("renovate", "renovation") and beside who does it. Words are without
accents and in lower case, as `language.fold` leaves them; they count in all their regular forms.
"""

from fullpass.pipeline.lexicon.same_words.chinese import CHINESE
from fullpass.pipeline.lexicon.same_words.english_acts import ENGLISH_ACTS
from fullpass.pipeline.lexicon.same_words.english_things import ENGLISH_THINGS
from fullpass.pipeline.lexicon.same_words.french import FRENCH
from fullpass.pipeline.lexicon.same_words.german import GERMAN
from fullpass.pipeline.lexicon.same_words.others import DUTCH, ITALIAN, PORTUGUESE, RUSSIAN
from fullpass.pipeline.lexicon.same_words.spanish import SPANISH

BY_LANGUAGE = {
    "en": f"{ENGLISH_ACTS}/{ENGLISH_THINGS}",
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
    "ru": RUSSIAN,
}
"""Language → groups of words, for the scripts that put spaces between them."""

__all__ = ["BY_LANGUAGE", "CHINESE"]
