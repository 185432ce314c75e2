"""Small words that say how a sentence is put together: what begins a clause or phrase, what lists things."""

from __future__ import annotations

from fullpass.pipeline.words import listed

BEGINS_CLAUSE = frozenset(
    listed(
        """but because since although while whereas so and or that which who if when whether though however
        due after aber sondern weil da obwohl wahrend und oder dass wenn ob nach pero sino porque aunque
        mientras que y e o despues mais parce car quoique tandis et ou si quand apres"""
    )
)
PREPOSITIONS = {
    language: frozenset(listed(spoken))
    for language, spoken in {
        "en": """use uses using for to from of in on at by with without about over under than into onto off
            out after before until till since through against between around near during as instead not""",
        "de": """fur zu zum zur von vom aus in im ins an am auf bei beim mit ohne uber unter als nach vor bis
            seit durch gegen zwischen um wegen statt""",
        "es": "para a al de del en con sin sobre por desde hasta contra entre como antes",
        "fr": "pour au aux du des dans sur chez avec sans par depuis vers contre entre comme en de a",
    }.items()
}
ALIKE = dict.fromkeys(listed("to in at on into onto use uses using with during"), "at")
"""Prepositions of which one often stands for another, and one name for them."""

BE = frozenset(
    listed("is are was were be been being got get gets ist sind war wird wurde es son fue est sont")
)
LISTS = frozenset(listed("and or & plus und oder sowie y e o u et ou as well s"))
POINTS_BACK = frozenset(listed("it them that this one those"))
AUXILIARIES = frozenset(
    listed(
        """is are was were be been being am has have had do does did will would can could may might should
        must re ve ll d m not never also still already just now currently always usually often only
        really even then both all going to gonna ist hat wird war es esta ha va est ne n no ya nicht"""
    )
)
"""Verbs that help others, and what may stand between them and the verb."""
CALLED = frozenset(
    listed("called named dubbed namens genannt heisst llamado llamada appele appelee nomme nommee")
)

CONTRARY_PREPOSITIONS = [
    (frozenset(listed(one)), frozenset(listed(two)))
    for one, two in (
        ("from off out von vom aus", "to into onto nach zu zum zur"),
        ("de del du des", "a al au aux vers"),
        ("since from after seit ab nach desde depuis", "until till before bis vor hasta antes jusque avant"),
        ("with mit con avec", "without against ohne gegen sin contra sans contre"),
        ("for fur por pour", "against gegen contra contre"),
        ("over uber sobre sur", "under unter bajo sous"),
        ("before vor antes avant", "since after nach seit despues apres depuis"),
    )
]
"""Prepositions that turn each other round."""
