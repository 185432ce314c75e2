"""Forgetting one conversation: its chunks, what rests on it alone, and every line that told it."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from fullpass.engines.protocol import Act
from fullpass.models import (
    Conversation,
    EngineResult,
    Evidence,
    Fact,
    ForgottenConversation,
    Profile,
    ProfileVersion,
    Review,
)
from fullpass.pipeline.forgetting import words_of
from fullpass.pipeline.sections_update import messages_named
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.types import MessageRef, Source
from fullpass.records import load_findings
from fullpass.runner.failures import RunFailure
from fullpass.runner.forgotten import leave_out
from fullpass.runner.forgotten_versions import Facts, Forgotten, mend_version
from fullpass.runner.pending import extraction_hash
from fullpass.runner.rebuilding import rebuild
from fullpass.runner.said import own_terms, said_nowhere, texts_of
from soulprint.databases import overwrite_deleted

COPIED = (  # from the mended version to the one that readers get
    "generation",
    "run",
    "engine",
    "model",
    "sections",
    "section_sources",
    "memory_md",
    "memory_lines",
    "left_out",
    "fact_states",
    "statements",
    "soulprint_text",
)

ANSWERS_AT_ONCE = 200


def forget_conversation(profile: Profile, external_id: str, *, by: str = "") -> ProfileVersion | None:
    """Remove a conversation for good, and publish the profile without it; None when nothing was published.

    Facts that rest on other conversations too stay with that evidence. Every version is mended, also the
    older ones: what is forgotten is told nowhere. A later export does not bring it back. Raises
    Conversation.DoesNotExist, and RunFailure `run_active` while a run of the person is under way. `by` says
    who wanted it.
    """
    with transaction.atomic():
        transaction.on_commit(overwrite_deleted, robust=True)
        profile.lock()
        if active := profile.runs.active().first():
            message = "A run of this person is under way; wait for it, or cancel it, then ask again."
            raise RunFailure("run_active", message, str(active.pk))
        stored = Conversation.objects.select_related("last_run")
        conversation = stored.get(profile=profile, external_id=external_id)
        ForgottenConversation.objects.get_or_create(profile=profile, external_id=external_id)
        told = own_terms(conversation.chunks.all()) | strong_terms(conversation.title)
        gone, revived, kept = _forgotten_facts(conversation)
        _forget_answers(conversation)
        conversation.delete()
        leave_out(conversation)
        reworded = {fact.key: fact for fact in rebuild(profile, kept)}
        words, texts = _told_elsewhere(profile, told)
        forgotten = Forgotten(external_id, words, texts, gone, revived, reworded)
        for version in profile.versions.order_by("number"):
            mend_version(version, forgotten)
        return _published(profile, by)


def _forget_answers(conversation: Conversation) -> None:
    """Remove the answers of engines that tell of the conversation; those about other chunks stay paid."""
    _extractions(conversation).delete()
    conversation.profile.engine_results.filter(act__in=[Act.MEMORY, Act.SECTIONS]).delete()


def _extractions(conversation: Conversation) -> QuerySet[EngineResult]:
    asked = [
        extraction_hash(conversation.external_id, content_hash)
        for content_hash in conversation.chunks.values_list("content_hash", flat=True)
    ]
    return conversation.profile.engine_results.filter(act=Act.EXTRACT, input_hash__in=asked)


def _claimed(conversation: Conversation) -> set[str]:
    """The ids of what engines claimed of the conversation, and is said nowhere in it."""
    answers = _extractions(conversation).values_list("result", flat=True).iterator(chunk_size=ANSWERS_AT_ONCE)
    return {finding.id for each in answers for finding in load_findings(each) if not finding.evidence}


def _told_elsewhere(profile: Profile, told: frozenset[str]) -> tuple[frozenset[str], dict[Source, str]]:
    """Those of the forgotten words in any sections that nothing else says, and what the sources of these say.

    The conversation must be gone already.
    """
    words: set[str] = set()
    messages: set[MessageRef] = set()
    for version in profile.versions.only("sections", "section_sources"):
        if sections := version.to_sections():
            words |= words_of(sections)
            messages |= messages_named(sections)
    candidates = {word for word in words if terms(word) & told}
    return told & said_nowhere(candidates, profile.chunks.all()), texts_of(profile.chunks.all(), messages)


def _forgotten_facts(conversation: Conversation) -> tuple[Facts, Facts, QuerySet[Fact]]:
    """Remove the facts that rest on this conversation alone, and let go of its evidence of the others.

    Gives the removed ones, those that hold again since what had superseded them is gone, and the others.
    """
    profile = conversation.profile
    told = Fact.objects.filter(evidence__conversation=conversation).distinct()
    elsewhere = Evidence.objects.filter(fact=OuterRef("pk")).exclude(conversation=conversation)
    gone = {fact.key: fact for fact in told.filter(~Exists(elsewhere))}
    claimed = _claimed(conversation)
    gone |= {fact.key: fact for fact in profile.facts.filter(evidence=None) if fact.key in claimed}
    kept = [fact.pk for fact in told if fact.key not in gone]
    superseded = profile.facts.filter(superseded_by__key__in=gone, status=Fact.Status.SUPERSEDED)
    revived = {fact.key: fact for fact in superseded if fact.key not in gone}
    superseded.update(status=Fact.Status.ACTIVE, superseded_by=None)
    conversation.evidence.all().delete()
    profile.facts.filter(key__in=gone).delete()
    Review.objects.filter(profile=profile, fact_key__in=gone).delete()
    return gone, revived, Fact.objects.filter(pk__in=kept).select_related("profile", "run")


def _published(profile: Profile, by: str) -> ProfileVersion | None:
    """A new number for what readers get now, so that nobody takes what they have kept for the newest."""
    if profile.current_version_id is None:
        return None
    current = ProfileVersion.objects.get(pk=profile.current_version_id)
    fields = {name: getattr(current, name) for name in COPIED}
    return profile.publish(kind=ProfileVersion.Kind.REVIEW, copied_from=current, made_by=by, **fields)
