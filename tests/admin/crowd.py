"""2,000 persons with all their rows on PostgreSQL, written by the database itself in a minute or two."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import connection, models
from django.utils import timezone

from fullpass import models as m
from fullpass.pipeline.types import CATEGORIES

PERSONS = 2_000
EACH = 100  # chunks of a person; of the first person, forty times as many


def fill(persons: int = PERSONS) -> dict[str, int]:
    """Fill empty tables, and tell the database what lies in them. Gives the number of rows by model.

    A fiftieth of everything belongs to the first person. For 2,000 persons: 200,000 chunks, 1,000,000 facts.
    """
    chunks, facts = persons * EACH, persons * EACH * 5
    rows: dict[str, int] = {}

    def put(model: type[models.Model], number: int, /, **columns: str) -> None:
        _insert(model, number, columns)
        rows[model._meta.model_name] = number

    def person(of: int) -> str:
        return f"CASE WHEN n <= {of // 50} THEN 1 ELSE 1 + (n - 1) / ({of} / {persons}) END"

    def moment(of: int) -> str:  # the newest is of now, the oldest a year ago
        return f"now() - ({of} - n) * interval '365 days' / {of}"

    run, chunk = _uuid("run", f"1 + (n - 1) %% {persons}"), _uuid("chunk", f"1 + (n - 1) %% {chunks}")
    of_chunk = _uuid("run", person(chunks))
    with _without_indexes():
        put(m.Client, 5, slug="'client' || n")
        put(m.Profile, persons, client_id="1 + n %% 5", user_id="'person' || n", current_version_id="n * 2")
        put(
            m.FullPassRun, persons,
            id=_uuid("run", "n"), profile_id="n", created_at=moment(persons), started_at=moment(persons),
            completed_at=f"{moment(persons)} + interval '1 hour'", heartbeat_at=moment(persons),
            status=_one_of("n", "complete", "complete", "complete", "failed", "cancelled"),
            stage=_one_of("n", "publish", "publish", "publish", "extract", "sections"),
            error_code=_one_of("n", "", "", "", "service_overloaded", ""),
            error_stage=_one_of("n", "", "", "", "extract", ""),
            error_message=_one_of("n", "", "", "", "The service is overloaded.", ""),
            engine=_one_of("n", "anthropic", "offline"), model=_one_of("n", "claude", "rules"),
            prompt_version="'1'", export_path="'client1/export' || n", progress="100",
        )  # fmt: skip
        put(
            m.StageLog, persons * 7,
            run_id=run, stage="(ARRAY['ingest', 'quick_pass', 'extract', 'consolidate', 'memory', 'sections',"
            f" 'publish'])[1 + (n - 1) / {persons}]", attempt="1", status="'complete'",
            started_at=moment(persons * 7), completed_at=moment(persons * 7),
        )  # fmt: skip
        put(
            m.ProfileVersion, persons * 2,
            profile_id="1 + (n - 1) / 2", number="1 + (n - 1) %% 2", kind=_one_of("n", "full_pass", "memory"),
            generation=_one_of("n", "v2", "v1"), created_at=moment(persons * 2), memory_md="'# MEMORY'",
            run_id=_uuid("run", "1 + (n - 1) / 2"), engine="'offline'", soulprint_text="'Text'",
        )  # fmt: skip
        put(
            m.Conversation, chunks // 5,
            id=_uuid("conversation", "n"), profile_id=person(chunks // 5), external_id="'c-' || n",
            title="'Title ' || n", created_at=moment(chunks // 5),
            updated_at=f"CASE n %% 10 WHEN 0 THEN NULL ELSE {moment(chunks // 5)} END",
            archived="n %% 7 = 0", synthetic="n %% 50 = 0", message_count="n %% 90", token_count="n %% 9000",
            last_run_id=_uuid("run", person(chunks // 5)),
        )  # fmt: skip
        put(
            m.Chunk, chunks,
            id=_uuid("chunk", "n"), profile_id=person(chunks), content_hash="md5('content' || n)",
            conversation_id=_uuid("conversation", "1 + (n - 1) / 5"), chunk_index="(n - 1) %% 5",
            text="'I like tea. ' || repeat(md5(n::text), 12)", token_count="150", message_count="1",
            spans="json_build_array(json_build_array('m' || n, 'user', 1600000000 + n, 0, 396))::jsonb",
            started_at=moment(chunks), ended_at=moment(chunks),
        )  # fmt: skip
        put(
            m.EngineResult, chunks,
            profile_id=person(chunks), act=_one_of("n", "extract", "extract", "memory", "sections"),
            input_hash="md5('input' || n)", engine=_one_of("n", "anthropic", "offline"), model="'claude'",
            prompt_version="'1'", result="'{\"facts\": []}'::jsonb", created_at=moment(chunks),
        )  # fmt: skip
        put(
            m.RunChunk, chunks,
            run_id=of_chunk, chunk_id=chunk, total_chunks="5", token_count="150",
            outcome=_one_of("n", "extracted", "extracted", "extracted", "empty", "refused", "failed"),
            failure_code=_one_of("n", "", "", "", "", "", "bad_answer"), result_id="n",
            facts_extracted="5", reused="n %% 9 = 0",
        )  # fmt: skip
        put(
            m.ModelCall, chunks,
            profile_id=person(chunks), run_id=of_chunk, act=_one_of("n", "extract", "extract", "memory"),
            stage=_one_of("n", "extract", "extract", "memory"), model=_one_of("n", "claude", "rules"),
            started_at=moment(chunks), seconds="n %% 30", input_tokens="2000", output_tokens="n %% 500",
            cost_usd="0.001", stop_reason="'end_turn'", error=_one_of("n", "", "", "", "", "", "", "timeout"),
        )  # fmt: skip
        put(m.ModelCall.chunks.through, chunks, modelcall_id="n", chunk_id=chunk)
        put(
            m.Fact, facts,
            id=_uuid("fact", "n"), profile_id=person(facts), run_id=_uuid("run", person(facts)),
            key="md5('key' || n)", category=_one_of("n", *(category.name for category in CATEGORIES)),
            statement="'I like tea number ' || n || ' ' || md5(n::text)", confidence="(n %% 100) / 100.0",
            certainty=_one_of("n", "stated", "implied"), source=_one_of("n / 3", "said", "saved_memory"),
            status=_one_of("n / 7", *["active"] * 9, "superseded", "conflicting", "quarantined", "rejected"),
            corrected="n %% 400 = 0", vanished="n %% 500 = 0", first_seen=moment(facts), times_said="1",
            last_seen="CASE n %% 10 WHEN 0 THEN NULL ELSE"
            " now() - (n::bigint * 7919 %% 86400000) * interval '1 second' END",
            superseded_by_id=f"CASE n %% 97 WHEN 0 THEN {_uuid('fact', 'n - 1')} END",
        )  # fmt: skip
        put(
            m.Evidence, facts,
            fact_id=_uuid("fact", "n"), chunk_id=_uuid("chunk", "1 + (n - 1) / 5"), quote="'I like tea.'",
            conversation_id=_uuid("conversation", "1 + (n - 1) / 25"), message_id="'m' || (1 + (n - 1) / 5)",
            role=_one_of("n", "user", "user", "saved_memory"), start="0",
            observed_at=f"CASE n %% 10 WHEN 0 THEN NULL ELSE {moment(facts)} END",
        )  # fmt: skip
        put(
            m.Review, persons,
            profile_id="n", run_id=run, fact_key="md5('key' || n)", category="'preferences'",
            verdict=_one_of("n", "accepted", "corrected", "rejected"), created_at=moment(persons),
        )  # fmt: skip
        put(
            m.Notice, persons * 2,
            id=_uuid("notice", "n"), profile_id="1 + (n - 1) / 2", run_id=_uuid("run", "1 + (n - 1) / 2"),
            kind=_one_of("n", "profile.ready", "profile.upgraded"), channel="'callback'",
            state=_one_of("n", "sent", "sent", "given_up"), run_attempt="1", created_at=moment(persons * 2),
        )  # fmt: skip
        put(
            m.AuditEntry, persons * 100,
            action=_one_of("n", "reveal", "retry", "accept"), by="'staff' || n %% 20",
            user_id=f"'person' || {person(persons * 100)}", client_slug="'client' || (1 + n %% 5)",
            target="'profile ' || n", created_at=moment(persons * 100),
        )  # fmt: skip
        put(
            m.StaffNote,
            persons,
            profile_id="n",
            run_id=run,
            by="'ann'",
            text="'A note'",
            created_at=moment(persons),
        )
        put(m.Upload, persons, client_id="1", user_id="'person' || n", storage_path="'client1/' || n")
        put(m.IdempotencyKey, persons, client_id="1", key="'key' || n", run_id=run)
        put(m.ForgottenConversation, persons, profile_id="n", external_id="'gone-' || n")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    return rows


def empty() -> None:
    """Leave the tables as they were before."""
    tables = ", ".join(model._meta.db_table for model in _models())
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")


def _models() -> list[type[models.Model]]:
    return list(apps.get_app_config("fullpass").get_models(include_auto_created=True))


def _uuid(kind: str, number: str) -> str:
    """The id of the row of that number."""
    return f"md5('{kind}' || ({number}))::uuid"


def _one_of(number: str, *values: str) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"(ARRAY[{listed}])[1 + ({number}) %% {len(values)}]"


def _insert(model: type[models.Model], number: int, columns: dict[str, str]) -> None:
    """Rows 1 to `number`; what `columns` does not name is what the model has by default, or nothing."""
    names, expressions, values = [], [], []
    for field in model._meta.concrete_fields:
        names.append(f'"{field.column}"')
        if field.attname in columns:
            expressions.append(columns[field.attname])
        elif isinstance(field, models.AutoField):
            expressions.append("n")
        else:
            expressions.append("%s::" + field.db_type(connection).replace("varchar(1)", "varchar"))
            values.append(field.get_db_prep_save(_nothing(field), connection))
    with connection.cursor() as cursor:
        cursor.execute(
            f'INSERT INTO "{model._meta.db_table}" ({", ".join(names)})'  # noqa: S608
            f" SELECT {', '.join(expressions)} FROM generate_series(1, {number}) AS n",
            values,
        )
        cursor.execute(
            "SELECT setval(pg_get_serial_sequence(%s, %s), %s) WHERE pg_get_serial_sequence(%s, %s) <> ''",
            [
                model._meta.db_table,
                model._meta.pk.column,
                number,
                model._meta.db_table,
                model._meta.pk.column,
            ],
        )


def _nothing(field: Any) -> Any:
    if field.null:
        return None
    if isinstance(field, models.DateTimeField):
        return timezone.now()
    return field.get_default()


@contextmanager
def _without_indexes() -> Iterator[None]:
    """Rows go in unchecked and unindexed, and the indexes are built afterwards at once."""
    tables = [model._meta.db_table for model in _models()]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY(%s) AND indexname NOT IN"
            " (SELECT conname FROM pg_constraint)",
            [tables],
        )
        indexes = cursor.fetchall()
        cursor.execute("SET session_replication_role = replica; SET maintenance_work_mem = '256MB'")
        for name, _ in indexes:
            cursor.execute(f'DROP INDEX "{name}"')
    yield
    with connection.cursor() as cursor:
        for _, definition in indexes:
            cursor.execute(definition)
        cursor.execute("RESET session_replication_role; RESET maintenance_work_mem")
