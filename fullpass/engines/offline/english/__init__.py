"""English: how its sentences are taken apart, and the tables of its rules."""

from __future__ import annotations

import re

from fullpass.engines.offline.english import (
    answers,
    anything,
    beliefs,
    circumstances,
    clauses,
    decisions,
    declared,
    edges,
    habits,
    important_dates,
    mentions,
    past,
    preferences,
    projects,
    short_forms,
    things,
    unlisted,
    vetoes,
)
from fullpass.engines.offline.english.normal import AGREED, POLITE, normalise
from fullpass.engines.offline.english.words import DAY_OF_MONTH
from fullpass.engines.offline.languages import Language

ENGLISH = Language(
    code="en",
    worth_reading=re.compile(
        r"\b(?:i|i'm|im|ive|i've|i'd|my|we|our|me|us|user)\b|[’']m\b|"
        rf"{DAY_OF_MONTH}|\b(?:planned|scheduled|expected|postponed|nothing (?:beats|relaxes|calms|tops|"
        rf"cheers)|goes live|written in|"
        r"always|never|no|use|call|from now on|please|answer|reply|dark mode|born|"
        r"living|working|building|"
        r"been|decided|chose|love|hate|currently|never|fan|deserves|put|when you|learning|"
        r"writing|training|started|"
        r"the (?:deadline|wedding|exam|launch|release|move|surgery|lease|semester|half)|"
        r"don['’]?t|allergic|years? old|mum|mom|dad|planning|based|single|quit|"
        r"settled|"
        r"it was decided|scheduled|twins|kids|nursery|school|imo|imho|granddad|grandad|grandma|"
        r"grandpa|granny|nan|sister|brother|wife|husband|"
        r"partner|son|daughter|diabetic|"
        r"coeliac|celiac|sober|vegan|vegetarian|stop|bday|turns|due|goal|plan|should|must|"
        r"deserves?|everyone|everybody|"
        r"nobody|whoever|anyone|user's|avoids?|prefers?|birthday|anniversary|graduation|reunion|"
        r"appointment|operation|decision|semester|likes?)\b",
        re.IGNORECASE,
    ),
    clause_start=clauses.CLAUSE_START,
    loose_clause_start=clauses.LOOSE_CLAUSE_START,
    asked_clause_start=clauses.ASKED_CLAUSE_START,
    reason=edges.REASON,
    lead_in=edges.LEAD_IN,
    trailing=edges.TRAILING,
    normalise=normalise,
    question=vetoes.QUESTION,
    hypothetical=vetoes.HYPOTHETICAL,
    not_own=vetoes.NOT_OWN,
    dangling=vetoes.DANGLING,
    rules=(
        *projects.VENTURE_RULES,
        *decisions.RULES,
        *important_dates.RULES,
        *projects.RULES,
        *answers.RULES,
        *preferences.RULES,
        *beliefs.RULES,
        *habits.NORM_RULES,
        *circumstances.RULES,
        *past.RULES,
        *mentions.RULES,
        *habits.LIFE_RULES,
        *habits.HABIT_RULES,
        *unlisted.RULES,
        *short_forms.RULES,
        *anything.RULES,
    ),
    follows=clauses.FOLLOWS,
    opening=edges.OPENING,
    frame=clauses.FRAME,
    is_supposed=vetoes.is_supposed,
    request=re.compile(f"{POLITE}|{AGREED}", re.IGNORECASE),
    subject=re.compile(r"\b(?:i|we|im|ive|you|he|she|they)\b"),
    others=frozenset(("he", "she", "they", "you")),
    elided=clauses.LEFT_OUT,
    plain=things.told,
    otherwise=declared.otherwise,
)
