"""Whether the service lives (`/healthz`) and can do its work (`/readyz`); no key is asked for."""

from __future__ import annotations

import threading
from typing import Any

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from fullpass.queue.health import health

_applied = threading.Event()


@never_cache
@csrf_exempt  # nothing is changed here: other methods are refused as such, not for want of a token
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """This process answers; nothing else is asked."""
    return JsonResponse({"status": "ok", "build": settings.SOULPRINT_BUILD})


@never_cache
@csrf_exempt  # nothing is changed here: other methods are refused as such, not for want of a token
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Whether a run that is posted now would be worked on; 503 when not, with what is wrong."""
    report: dict[str, Any] = {
        "status": "unavailable",
        "problem": "",
        "database": "unreachable",
        "migrations": None,
        "queue": None,
        "clusters": [],
        "paused": None,
        "build": settings.SOULPRINT_BUILD,
    }
    try:
        connection.ensure_connection()
        report["migrations"] = "applied" if migrations_are_applied() else "missing"
        report["database"] = "ok"
        if report["migrations"] == "missing":
            report["problem"] = "the database lacks tables; run `manage.py migrate`"
        else:
            workers = health()
            report |= {"queue": workers.queue, "clusters": workers.clusters, "paused": workers.paused}
            report["problem"] = workers.problem
    except (DatabaseError, InterfaceError):
        report["problem"] = "the database does not answer"
        report["database"] = "unreachable"
    if not report["problem"]:
        report["status"] = "ready"
    return JsonResponse(report, status=503 if report["problem"] else 200)


def migrations_are_applied() -> bool:
    """Whether the database has all tables; a yes is remembered as long as this process lives."""
    if not _applied.is_set():
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return False
        _applied.set()
    return True
