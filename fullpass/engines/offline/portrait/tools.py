"""What the person will use an assistant for, and in which form answers serve them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from fullpass.engines.offline.portrait import marks
from fullpass.engines.offline.portrait.agents import wishes_of
from fullpass.engines.offline.portrait.evidence import Evidence, references
from fullpass.engines.offline.portrait.finding import NO_ITEMS, NOTHING, Finding, finding, items, share
from fullpass.pipeline.types import Source

_FORMS = ("lists or bullet points", "tables", "code", "step-by-step answers", "examples")
_DEPTHS = ("short answers", "thorough answers", "plain explanations")
_CODE_LANGUAGES = re.compile(
    r"\b(Python|JavaScript|TypeScript|Rust|Go(?:lang)?|Java|Kotlin|Swift|Ruby|PHP|C\+\+|"
    r"C#|SQL|Bash|HTML|CSS|R|Julia|Haskell|OCaml|Zig|Flutter|Django|Vue|React|Docker|"
    r"Kubernetes|Terraform)\b"
)
_CAPABILITIES = {
    "writing and rewording texts": "Drafting and editing texts",
    "translating": "Translation",
    "programming": "Writing and explaining code",
    "planning and organising": "Plans, schedules and checklists",
    "cooking and food": "Recipes that fit stated diets",
    "learning and explanations": "Patient explanations",
    "travel": "Travel planning",
    "health and fitness": "Careful health information",
    "money": "Weighing financial options",
    "relationships and family": "Advice on people and occasions",
}
_LEAST_SHARE = 0.05


def tools(evidence: Evidence) -> Mapping[str, Finding]:
    """Give the section tools."""
    used = _tasks(evidence)
    return {
        "output_preferences": _outputs(evidence),
        "depth_preference": _depth(evidence),
        "likely_usage": items(
            [
                (f"{task[0].upper()}{task[1:]}: {share(n, len(evidence.said))} messages", s)
                for task, n, s in used
            ]
        )
        if used
        else NO_ITEMS,
        "capabilities_emphasis": items([(_CAPABILITIES[task], s) for task, _, s in used[:5]])
        if used
        else NO_ITEMS,
    }


def _tasks(evidence: Evidence) -> list[tuple[str, int, tuple[Source, ...]]]:
    found = [(task, evidence.having(pattern)) for task, pattern in marks.TASKS.items()]
    least = max(2, _LEAST_SHARE * len(evidence.said))
    counted = [(task, len(said), references(said)) for task, said in found if len(said) >= least]
    return sorted(counted, key=lambda task: (-task[1], task[0]))


def _outputs(evidence: Evidence) -> Finding:
    wished = [wish for wish in wishes_of(evidence) if wish[0] in _FORMS]
    coding = [each for each in evidence.said if marks.FENCE.search(each.text)]
    languages = Counter(name for each in evidence.said for name in set(_CODE_LANGUAGES.findall(each.text)))
    parts = [f"{name} asked for in {share(count, len(evidence.said))} messages" for name, count, _ in wished]
    if coding:
        parts.append(f"code blocks in {share(len(coding), len(evidence.said))} messages")
    ranked = sorted(languages, key=lambda name: (-languages[name], name))[:5]
    if ranked:
        parts.append("names " + ", ".join(f"{name} ({languages[name]}×)" for name in ranked))
    text = "; ".join(parts)
    naming = [
        next(each for each in evidence.said if name in _CODE_LANGUAGES.findall(each.text)) for name in ranked
    ]
    sources = (
        *(each.source for each in naming),
        *(s for *_, refs in wished for s in refs[:2]),
        *references(coding),
    )
    return finding(f"{text[0].upper()}{text[1:]}." if text else "", sources)


def _depth(evidence: Evidence) -> Finding:
    wished = [wish for wish in wishes_of(evidence) if wish[0] in _DEPTHS]
    if wished:
        told = ", ".join(
            f"{name} asked for in {share(count, len(evidence.said))} messages" for name, count, _ in wished
        )
        return finding(f"{told[0].upper()}{told[1:]}.", (s for *_, refs in wished for s in refs))
    if not evidence.enough:
        return NOTHING
    kinds = [(name, evidence.having(pattern)) for name, pattern in marks.ASKS.items()]
    kinds = sorted((kind for kind in kinds if kind[1]), key=lambda kind: (-len(kind[1]), kind[0]))
    if not kinds:
        return NOTHING
    told = ", ".join(f"{name} ({len(said)}×)" for name, said in kinds[:3])
    return finding(f"Asks most often {told}: let the depth follow the question.", references(kinds[0][1]))
