"""The languages whose rules the offline engine knows."""

from __future__ import annotations

from collections.abc import Mapping

from fullpass.engines.offline.english import ENGLISH
from fullpass.engines.offline.languages import Language

LANGUAGES: Mapping[str, Language] = {language.code: language for language in (ENGLISH,)}
