"""Sentences in which people say something lasting about themselves, by language.

A person says them in the first person; the statement has no subject.
"""

from fullpass.evaluation.planted.sentences.chinese import CHINESE
from fullpass.evaluation.planted.sentences.english import ENGLISH
from fullpass.evaluation.planted.sentences.french import FRENCH
from fullpass.evaluation.planted.sentences.german import GERMAN
from fullpass.evaluation.planted.sentences.spanish import SPANISH

__all__ = ["CHINESE", "ENGLISH", "FRENCH", "GERMAN", "SPANISH"]
