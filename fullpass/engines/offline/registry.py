"""The languages whose rules the offline engine knows."""

from __future__ import annotations

from collections.abc import Mapping

from fullpass.engines.offline.chinese import CHINESE
from fullpass.engines.offline.english import ENGLISH
from fullpass.engines.offline.french import FRENCH
from fullpass.engines.offline.german import GERMAN
from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.spanish import SPANISH

LANGUAGES: Mapping[str, Language] = {
    language.code: language for language in (ENGLISH, GERMAN, SPANISH, FRENCH, CHINESE)
}
