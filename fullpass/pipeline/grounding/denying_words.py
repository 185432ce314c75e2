"""Words that may deny without a negation, and words that make a negation deny less than all."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from fullpass.pipeline.language import fold, stem
from fullpass.pipeline.words import listed

# A clause with such a word may deny without a negation, and says no more what a negation in it denies.
DENYING = frozenset(
    listed(
        """allergic allergy intolerant free avoid avoids avoided avoiding stop stopped stops stopping quit
        quits refuse refuses refused hate hates hated dislike dislikes detest loathe despise only
        too less fewer little few fail failed lost lose miss missed missing skip skipped ban
        banned forbid forbidden cancel cancelled canceled shelve shelved decline declined reject
        rejected rules deny denied drop dropped leave left leaving moved ditch ditched swear
        swore enough against afraid scared fear sick tired bad worse worst awful terrible annoying
        annoy annoys bother bothers mind problem issue worry worries hard difficult impossible
        unable doubt doubts doubted doubting without except unless until alternative longer anymore former
        formerly used
        previously zero niente null hesite undecided unsure disagree disagrees opposes opposed
        desaccord desacuerdo torn same unchanged
        ex sober single vegan vegetarian alone overrated underrated allergisch vermeide
        hasse aufgehort aufhoren verzichte verzichtet verzichten nur wenig mehr genug gegen angst krank mude
        bezweifle bezweifelt bezweifeln lehnt abgelehnt schlecht schlimm ausser frei alergico alergica
        evito duda dudo dudan rechaza rechazo rechazado renuncia renuncio odio deje dejo dejado solo demasiado
        menos poco contra miedo malo mal excepto salvo allergique evite renonce renonces renoncent renoncer
        refuse doute doutent deteste arrete seulement
        trop moins peu contre peur mauvais sauf allergico evito smesso troppo meno poco contro paura
        tranne"""
    )
)
WEAKENING = (
    frozenset(  # "not always", "not yet", "nothing better", "would not switch": what they deny is not all
        listed(
            """always every everyone everything many much sure yet know realise realize expect trade switch
        change more better best nothing nobody immer jeder schon siempre toujours sempre"""
        )
    )
)
_MY = frozenset(listed("my the his her their your a to"))  # "my left ear", "turn to the left"
_CONTRASTS = re.compile(
    r"(?i)\b(?:although|though|despite|unlike|instead|contrary|whereas|while|opposed|obwohl|trotz|statt|anstatt|"
    r"wahrend|aunque|pese a|a pesar|en vez|"
    r"except|excluding|apart from|other than|außer|"
    r"bis auf|salvo|sauf|bien que|contrairement|malgre|au lieu|alors que)\b"
)


def may_deny(spoken: Collection[str], but: Collection[str] = ()) -> bool:
    """Say whether any of the words may deny by itself, those apart whose stems are given."""
    return any(stem(word) not in but for word in DENYING.intersection(spoken) - _plain_left(spoken))


def contrasts(statement: str) -> bool:
    """Say whether a statement sets what is denied against what is so: "although the poster says guitar"."""
    return _CONTRASTS.search(fold(statement)) is not None


def _plain_left(spoken: Collection[str]) -> frozenset[str]:
    """Give "left" where it is a side and no act."""
    listed_words = list(spoken)
    is_side = any(pair[1] == "left" and pair[0] in _MY for pair in pairwise(listed_words))
    return frozenset({"left"}) if is_side else frozenset()
