"""A pass of an evaluation happens apart from everything that is configured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fullpass.evaluation.running import Passes, PassFailed
from tests.evaluation.conftest import Evaluate
from tests.standin.faults import Fault
from tests.standin.server import StandIn

TELLS_ITS_ENVIRONMENT = "import json, os, sys; sys.exit(json.dumps(dict(os.environ)))"


def test_no_command_hears_of_the_configured_database_storage_or_mail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manage = tmp_path / "manage.py"
    manage.write_text(TELLS_ITS_ENVIRONMENT)
    monkeypatch.setenv("DATABASE_URL", "postgres://user:password@production/people")
    monkeypatch.setenv("EXPORT_STORAGE_URL", "s3://uploads")
    monkeypatch.setenv("REDIS_URL", "redis://production")
    monkeypatch.setenv("FULLPASS_ALERT_WEBHOOK_URL", "https://alerts.example.com")
    passes = Passes(manage, tmp_path, {"ANTHROPIC_API_KEY": "key"})
    with pytest.raises(PassFailed) as failed:
        passes.full_pass(tmp_path / "conversations.json", "offline")
    heard = json.loads(str(failed.value))
    assert heard["DATABASE_URL"].startswith(f"sqlite:///{tmp_path}")
    assert heard["EXPORT_STORAGE_URL"].startswith(f"file://{tmp_path}")
    assert (heard["REDIS_URL"], heard["FULLPASS_ALERT_WEBHOOK_URL"]) == ("", "")
    assert heard["ANTHROPIC_API_KEY"] == "key"


@pytest.mark.slow
def test_a_pass_that_fails_is_told_with_its_cause(evaluate: Evaluate, service: StandIn) -> None:
    service.faults.set([Fault("bad_key")])
    done = evaluate(engine="anthropic", seed=1)
    assert done.code == 1
    assert done.error.startswith("The full pass failed: ")
    assert "401" in done.error or "key" in done.error
    assert done.figures == {}
