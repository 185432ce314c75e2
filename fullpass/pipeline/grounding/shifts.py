"""Whether a statement tells what was said at another time, to another degree, of others, or turned round."""

from __future__ import annotations

from fullpass.pipeline.grounding.apart_in_characters import apart_in_characters
from fullpass.pipeline.grounding.arranged import arranged_otherwise
from fullpass.pipeline.grounding.bearers import borne_by_another
from fullpass.pipeline.grounding.changed_places import changed_places
from fullpass.pipeline.grounding.conjugated import conjugated_otherwise
from fullpass.pipeline.grounding.contrary_words import tells_the_contrary
from fullpass.pipeline.grounding.denied_otherwise import denied_otherwise
from fullpass.pipeline.grounding.doers import done_otherwise
from fullpass.pipeline.grounding.figures_apart import other_figures
from fullpass.pipeline.grounding.governed import governed_otherwise
from fullpass.pipeline.grounding.in_its_place import put_in_its_place
from fullpass.pipeline.grounding.in_laws import related_otherwise
from fullpass.pipeline.grounding.marked import marked_otherwise
from fullpass.pipeline.grounding.order_in_characters import ordered_otherwise
from fullpass.pipeline.grounding.owners import owned_by_another
from fullpass.pipeline.grounding.passives import done_by_whom_it_is_done_to
from fullpass.pipeline.grounding.replaced import replaced_otherwise
from fullpass.pipeline.grounding.said import is_piece_of
from fullpass.pipeline.grounding.shared_part import MOST_WORDS_NEARBY, shared_part
from fullpass.pipeline.grounding.swapped import swapped_otherwise
from fullpass.pipeline.grounding.tenses import in_other_tense
from fullpass.pipeline.grounding.to_come import told_as_come

_BY_WHAT_IS_LEFT_OUT = (  # a piece of a sentence may do so too
    marked_otherwise,
    borne_by_another,
    owned_by_another,
    done_otherwise,
    done_by_whom_it_is_done_to,
    related_otherwise,
    denied_otherwise,
    tells_the_contrary,
    in_other_tense,
    conjugated_otherwise,
    told_as_come,
    apart_in_characters,
)
_BY_ORDER = (
    arranged_otherwise,
    put_in_its_place,
    changed_places,
    swapped_otherwise,
    ordered_otherwise,
    replaced_otherwise,
    governed_otherwise,
)


def is_shifted(statement: str, sentence: str, nearby: str) -> bool:
    """Say whether the statement, though its words were said, may tell something else with them.

    `sentence` is the person's own sentence, `nearby` what stands around it. When in doubt it is shifted. Of
    languages whose closed classes of words are not known, little is. Of long texts only the part that the
    statement speaks of is compared.
    """
    part = shared_part(statement, sentence)
    if any(rule(statement, part) for rule in _BY_WHAT_IS_LEFT_OUT):
        return True
    return not is_piece_of(statement, sentence) and (
        any(rule(statement, part) for rule in _BY_ORDER)
        or other_figures(statement, part, shared_part(statement, nearby, MOST_WORDS_NEARBY))
    )
