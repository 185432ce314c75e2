"""Stage consolidate: what was found in the chunks becomes the facts of the person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from fullpass.engines.protocol import Act
from fullpass.models import FullPassRun
from fullpass.pipeline.consolidation import NOTHING, consolidate_facts
from fullpass.pipeline.evidence import among, gather_evidence
from fullpass.pipeline.reviewing import WithKept, as_reviewed
from fullpass.pipeline.types import Fact, Relations
from fullpass.records import dump_related, dump_relations, load_related, load_relations
from fullpass.runner.facts import store_evidence, store_facts
from fullpass.runner.findings import findings_of
from fullpass.runner.ledger import FACT_GROUPS
from fullpass.runner.remember import keep_so_far, kept_so_far, remembered
from fullpass.runner.reviewed import newest_review
from fullpass.runner.reviewed_facts import reviewed_facts
from fullpass.runner.session import Session
from fullpass.runner.still_said import still_said


class _ReviewedMeanwhile(Exception):
    """Somebody reviewed a fact after the reviews were read: what was made of them is out of date."""


def consolidate(session: Session) -> None:
    """Merge and relate the findings of all chunks, and make them the facts of the profile.

    What a person said of a fact holds for what is found again; where it is not found again although it still
    stands in the chats, it is kept as it is. Where the client wants it, the run then waits
    for a review.
    """
    while True:
        try:
            _consolidate_once(session)
        except _ReviewedMeanwhile:
            continue  # the engine's answers are kept, so little is done twice
        return


def _consolidate_once(session: Session) -> None:
    run = session.run
    newest = newest_review(run.profile)
    reviewed = reviewed_facts(run.profile)
    findings = WithKept(as_reviewed(findings_of(run), reviewed), as_reviewed(still_said(run), reviewed))

    def relate(facts: Sequence[Fact]) -> Relations:
        asked = ([f.id, f.statement, str(f.last_seen), f.times_said] for f in facts)
        return remembered(
            session,
            Act.CONSOLIDATE,
            asked,
            lambda: session.engine.consolidate(facts),
            dump_relations,
            load_relations,
        )

    done = consolidate_facts(
        findings,
        relate,
        input_tokens=session.engine.consolidate_input_tokens,
        earlier=load_related(kept) if (kept := kept_so_far(session, Act.CONSOLIDATE)) else NOTHING,
    )
    counts = {"extracted": len(done.facts) + done.merged, **dict.fromkeys(FACT_GROUPS, 0)}
    counts |= Counter(str(fact.status) for fact in done.facts) | {"merged": done.merged}
    with session.completing(counts):
        run.profile.lock()  # nobody reviews a fact in the middle of this
        if newest_review(run.profile) != newest:
            raise _ReviewedMeanwhile
        store_facts(run, done.facts)
        done = replace(done, facts=())  # stored, and there may be many
        again = among(as_reviewed(findings_of(run), reviewed), findings.added)
        store_evidence(run, gather_evidence(again, done.joined_into))
        run.counts = {**run.counts, "facts": counts, "reviewed": newest, "facts_kept": len(findings.added)}
        keep_so_far(session, Act.CONSOLIDATE, lambda: dump_related(done.related))
        run.held = run.profile.client.holds_for_review
        FullPassRun.objects.filter(pk=run.pk).update(counts=run.counts, held=run.held)
