"""Words that may deny without a negation, and words that make a negation deny less than all."""

from __future__ import annotations

from fullpass.pipeline.words import listed

# A clause with such a word may deny without a negation, and says no more what a negation in it denies.
DENYING = frozenset(
    listed(
        """allergic allergy intolerant free avoid avoids avoided avoiding stop stopped stops stopping quit
        quits refuse refuses refused hate hates hated dislike dislikes detest loathe despise only
        too less fewer little few fail failed lost lose miss missed missing skip skipped ban
        banned forbid forbidden cancel cancelled canceled shelve shelved decline declined reject
        rejected deny denied give gave drop dropped leave left leaving moved ditch ditched swear
        swore enough against afraid scared fear sick tired bad worse worst awful terrible annoying
        annoy annoys bother bothers mind problem issue worry worries hard difficult impossible
        unable without except unless until alternative longer anymore former formerly used
        previously ex sober single vegan vegetarian alone overrated underrated allergisch vermeide
        hasse aufgehort aufhoren verzichte verzichten nur wenig mehr genug gegen angst krank mude
        schlecht schlimm ausser frei alergico alergica evito odio deje dejo dejado solo demasiado
        menos poco contra miedo malo mal excepto salvo allergique evite deteste arrete seulement
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
