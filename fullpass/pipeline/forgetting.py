"""The sections after some of their sources are gone, such as a conversation that was forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from fullpass.pipeline.language import sentences
from fullpass.pipeline.mending_sections import AI_NAME
from fullpass.pipeline.parts import by_sentence, rewritten
from fullpass.pipeline.polarity import contradicts, has_negation
from fullpass.pipeline.sections import NOT_ENOUGH_DATA, is_known
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.types import FieldValue, Sections, Source

Said = Mapping[Source, str]
NONE: frozenset[str] = frozenset()


def without_sources(
    sections: Sections,
    is_gone: Callable[[Source], bool],
    said: Said,
    reworded: AbstractSet[str] = NONE,
) -> Sections:
    """Give the sections in which a field that rested on what is gone tells only what its other sources say.

    A sentence or an item stays when one sentence of a source that is left has all its content terms and does
    not deny it; the words of the field's own name need none. `said` is what messages and facts say; a source
    that is not in it bears out nothing. Fields that name one of the `reworded` facts are held against their
    sources in the same way. Nothing left is "not enough data", or an empty list; `identity.ai_name`, which
    may never be empty, stays.
    """
    fields: dict[str, dict[str, FieldValue]] = {name: dict(group) for name, group in sections.fields.items()}
    sources: dict[str, tuple[Source, ...]] = {}
    for where, named in sections.sources.items():
        left = tuple(source for source in named if not is_gone(source))
        section, _, name = where.partition(".")
        if where != AI_NAME and (len(left) < len(named) or not reworded.isdisjoint(named)):
            told = [sentence for source in left for sentence in sentences(said.get(source, ""))]
            fields[section][name] = _borne_out(fields[section][name], told, terms(name.replace("_", " ")))
        if left and is_known(fields[section][name]):
            sources[where] = left
    return Sections(fields, sources, sections.dropped)


def without_words(sections: Sections, words: AbstractSet[str]) -> Sections:
    """Give the sections without the sentences and items that have one of these content terms."""

    def piece(text: str) -> str:
        return by_sentence(text, lambda sentence: "" if terms(sentence) & words else sentence)

    fields = {
        section: {
            name: value if f"{section}.{name}" == AI_NAME else rewritten(value, piece)
            for name, value in group.items()
        }
        for section, group in sections.fields.items()
    }
    known = {
        where: named
        for where, named in sections.sources.items()
        if is_known(fields[(at := where.partition("."))[0]][at[2]])
    }
    return Sections(fields, known, sections.dropped)


def words_of(sections: Sections) -> frozenset[str]:
    """Give the words of all that the sections say, but for the assistant's name."""
    return frozenset(
        word
        for section, group in sections.fields.items()
        for name, value in group.items()
        if f"{section}.{name}" != AI_NAME and value != NOT_ENOUGH_DATA
        for text in ([value] if isinstance(value, str) else value)
        for word in text.split()
    )


def _borne_out(value: FieldValue, told: Iterable[str], own_name: AbstractSet[str]) -> FieldValue:
    known = [(sentence, terms(sentence)) for sentence in told]

    def kept(sentence: str) -> str:
        found = (strong_terms(sentence) or terms(sentence)) - own_name
        says = (each for each, said in known if found <= said)
        return sentence if found and any(not _denies(sentence, each) for each in says) else ""

    return rewritten(value, lambda text: by_sentence(text, kept))


def _denies(sentence: str, said: str) -> bool:
    return contradicts(sentence, said) or (has_negation(sentence) and not has_negation(said))
