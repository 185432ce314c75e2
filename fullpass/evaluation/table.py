"""The figures as tables for a terminal of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from fullpass.evaluation.evaluation import Evaluation
from fullpass.evaluation.reliability import reliability
from fullpass.evaluation.scores.sheet import Miss, Score, Share

WIDTH = 80
BAR = 8  # characters of a whole bar
MISSES = 12  # shown; the JSON file holds all
WORDS_OF_A_MISS = 160  # characters
SAYS = {  # figure → what it is a share of, see docs/evaluation.md
    "recall": "planted facts that were found",
    "precision": "facts that are right",
    "passing": "remarks in passing left alone",
    "attribution": "quotes from where it was said",
    "sources": "who said it",
    "dates": "when it was said",
    "supersessions": "old facts ended by newer ones",
    "states": "active, superseded, conflicting",
    "repeats": "same words, made one fact",
    "paraphrases": "other words, made one fact",
    "merges": "merged facts that are one",
    "memory_coverage": "facts in MEMORY or counted out",
    "citations": "lines that their facts bear out",
    "section_sources": "fields that rest on a source",
}


def render(evaluation: Evaluation, *, colour: bool = False, width: int = WIDTH) -> str:
    """Give the tables as text, with the codes for colours if wanted."""
    console = Console(width=width, no_color=not colour, force_terminal=colour, highlight=False)
    with console.capture() as capture:
        console.print(Group(*_parts(evaluation)))
    return "\n".join(line.rstrip() for line in capture.get().splitlines()) + "\n"


def _parts(evaluation: Evaluation) -> Iterator[RenderableType]:
    score, results, planted = evaluation.score, evaluation.results, evaluation.planted
    head = f"{results.engine} ({results.model}), format {planted.form}, seed {evaluation.seed}"
    yield Text(head, style="bold")
    yield Text(
        f"{len(planted.facts)} facts in {len(planted.export)} conversations; "
        f"{len(planted.passing)} passing remarks, {len(planted.forbidden)} words of others,\n"
        f"{len(planted.injections)} injections, {len(planted.secrets)} secrets"
    )
    for table in (_figures(score), _faults(score), _divided(score), _confidence(score)):
        yield Padding(table, (1, 0, 0, 2))
    yield from _rest(evaluation)
    yield from _misses(score.misses)


def _figures(score: Score) -> Table:
    table = _table("figure", "value", "", "right of", "of what")
    for name, share in score.shares.items():
        table.add_row(_name(name), *_cells(share), SAYS[name])
    return table


def _faults(score: Score) -> Table:
    table = _table("never", "found")
    for name, number in score.faults.items():
        table.add_row(_name(name), Text(str(number), style="red" if number else "green"))
    return table


def _divided(score: Score) -> Table:
    """Recall and precision side by side, a section for each division."""
    table = _table("part", "recall", "", "right of", "precision", "", "right of")
    recall, precision = score.parts["recall"], score.parts["precision"]
    for group in recall:
        for part in sorted({*recall[group], *precision.get(group, {})}):
            cells = [_cells(half.get(group, {}).get(part, Share())) for half in (recall, precision)]
            table.add_row(_name(part), *cells[0], *cells[1])
        table.add_section()
    return table


def _confidence(score: Score) -> RenderableType:
    found = reliability(score.told)
    table = _table("confidence", "told", "right", "", "right of")
    for band in found.bands:
        cells = _cells(Share(band.right, band.facts))
        table.add_row(f"over {band.low:g} to {band.high:g}", f"{band.mean:.3f}", *cells)
    if found.error is None:
        return table
    return Group(table, Text(f"  told and right lie {found.error:.3f} apart (expected calibration error)"))


def _rest(evaluation: Evaluation) -> Iterator[Text]:
    score, usage = evaluation.score, evaluation.results.usage
    held_back = ", ".join(
        f"{reason} {number}"
        for reason, number in sorted(score.quarantined.items(), key=lambda item: -item[1])
    )
    yield Text(f"\n  MEMORY     {score.carried} facts in lines, {score.left_out} left out and counted")
    yield Text(f"  held back  {held_back or 'nothing'}")
    yield Text(f"  own words  {score.in_own_words} facts told by the person's sentence, not the engine's")
    yield Text(
        f"  usage      {usage.calls} calls, {usage.input_tokens:,} tokens in, {usage.output_tokens:,} out, "
        f"${usage.cost_usd:.4f}, {usage.seconds:.1f} s"
    )


def _misses(misses: list[Miss]) -> Iterator[RenderableType]:
    if not misses:
        return
    yield Text(
        f"\n{'Misses' if len(misses) <= MISSES else f'The first {MISSES} of {len(misses)} misses'}\n", "bold"
    )
    for miss in misses[:MISSES]:
        words = ": ".join(filter(None, (_name(miss.figure), miss.planted or miss.found, miss.why)))
        yield Padding(Text(shorten(words, WORDS_OF_A_MISS, placeholder=" …")), (0, 0, 0, 2))
    if len(misses) > MISSES:
        yield Text("\n  --out FILE.json writes all of them.")


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for number, column in enumerate(columns):
        is_figure = column in ("value", "found", "recall", "precision", "told", "right", "right of")
        table.add_column(column, justify="right" if is_figure and number else "left", no_wrap=True)
    return table


def _cells(share: Share) -> tuple[str, Text, str]:
    """Value, bar and numbers; nothing where there was nothing to be right or wrong about."""
    if share.value is None:
        return "", Text(), ""
    whole = round(share.value * BAR) if share.value == 1 else min(BAR - 1, round(share.value * BAR))
    style = "green" if share.value == 1 else "yellow"
    return f"{share.value:.3f}", Text("█" * whole + "·" * (BAR - whole), style), f"{share.right}/{share.of}"


def _name(name: str) -> str:
    return name.replace("_", " ")
