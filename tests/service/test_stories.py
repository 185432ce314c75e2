"""The four stories that must come true, over HTTP with a web server and workers of their own."""

from __future__ import annotations

import os
import threading
from collections import Counter
from typing import Any

import pytest

from fullpass.evaluation.planted import plant
from tests.processes import manage
from tests.service.serving import Caller, Serve
from tests.standin.faults import Fault
from tests.waiting import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.database]
LARGE = int(os.environ.get("CONVERSATIONS_OF_A_LARGE_EXPORT", "70"))
READERS, READS_AT_LEAST = 4, 2000
EMAIL = "mara@example.org"
FIVE = {"soul", "identity", "user", "agents", "tools"}
BEFORE_READING = {"ingest", "quick_pass", "extract"}


def kinds_of_mail(served: Serve, run_id: str) -> Counter[str]:
    """How many mails of which kind the run has sent."""
    asked = (
        "from fullpass.models import Notice; print(*Notice.objects.filter("
        f"run='{run_id}', channel='mail', state='sent').values_list('kind', flat=True))"
    )
    done = manage(served.environment, "shell", "-v0", "-c", asked)
    assert done.returncode == 0, done.stderr
    return Counter(done.stdout.split())


def wait_for_mail(served: Serve, run_id: str, wanted: dict[str, int]) -> None:
    """Until just that was sent; a mail arrives a moment before it is written down as sent."""
    wait_until(lambda: kinds_of_mail(served, run_id) == wanted, lambda: str(kinds_of_mail(served, run_id)))


def test_large_export_v1_at_once_then_memory_v2_and_a_mail_that_it_got_smarter(served, model, mailbox):
    client = served.client()
    with model.holding("extract"):  # nothing is read before v1 was looked at
        run_id = client.hand_in("mara", plant(1, LARGE).export, notify_email=EMAIL)
        wait_until(lambda: client.profile("mara")["import_status"] != "processing")
        first, status = client.profile("mara"), client.status("mara")
    assert (first["import_status"], first["sections_version"]) == ("quick_ready", "v1")
    assert set(first["sections"]) == FIVE
    assert first["sections"]["identity"]["ai_name"] in first["soulprint_text"]
    assert (status["status"], status["stage"] in BEFORE_READING) == ("processing", True), status
    done = client.wait_for("mara", "complete", "failed")
    assert (done["status"], done["progress"], done["memory_ready"]) == ("complete", 100, True), done
    second = client.profile("mara")
    assert (second["import_status"], second["sections_version"]) == ("complete", "v2")
    assert second["memory_md"]
    assert second["version"] > first["version"]
    wait_for_mail(served, run_id, {"profile.ready": 1, "profile.upgraded": 1})
    assert len(mailbox.mails) == 2
    assert mailbox.recipients == [[EMAIL], [EMAIL]]


def test_small_export_v1_and_no_full_pass_and_one_mail_that_it_is_ready(served, model, mailbox):
    client = served.client()
    run_id = client.hand_in("mara", plant(2, 16).export, notify_email=EMAIL)
    done = client.wait_for("mara", "skipped", "complete", "failed")
    assert done["status"] == "skipped", done
    profile = client.profile("mara")
    assert (profile["import_status"], profile["sections_version"]) == ("quick_ready", "v1")
    assert (profile["memory_md"], set(profile["sections"])) == ("", FIVE)
    assert "extract" not in model.calls["by_act"]
    wait_for_mail(served, run_id, {"profile.ready": 1})


def test_failing_full_pass_v1_works_on_the_person_hears_nothing_and_support_retries(served, model, mailbox):
    model.faults.set([Fault("bad_key", act="consolidate")])
    client = served.client()
    run_id = client.hand_in("mara", plant(3, LARGE).export, notify_email=EMAIL)
    failed = client.wait_for("mara", "failed", "complete")
    assert (failed["status"], failed["error"]["stage"]) == ("failed", "consolidate"), failed
    assert failed["error"]["code"] == "bad_key"
    profile = client.profile("mara")
    assert (profile["import_status"], profile["sections_version"]) == ("quick_ready", "v1")
    assert profile["soulprint_text"]
    wait_for_mail(served, run_id, {"profile.ready": 1})
    stages = client.get(f"/api/v1/runs/{run_id}/stages/").json["results"]
    assert {s["stage"]: s["status"] for s in stages}["consolidate"] == "failed"
    paid = dict(model.calls["answered"]["extract"])
    model.faults.set([])
    assert client.post(f"/api/v1/runs/{run_id}/retry/").status == 202
    done = client.wait_for("mara", "complete", "failed")
    assert (done["status"], done["run_id"]) == ("complete", run_id), done
    assert model.calls["answered"]["extract"] == paid
    assert client.profile("mara")["sections_version"] == "v2"
    wait_for_mail(served, run_id, {"profile.ready": 1, "profile.upgraded": 1})


class Reader(threading.Thread):
    """Reads a profile again and again, and keeps what was read, each version once for each way it looked."""

    def __init__(self, client: Caller, until: threading.Event) -> None:
        super().__init__(daemon=True)
        self.client, self.until = client, until
        self.reads = 0
        self.seen: list[dict[str, Any]] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            while not self.until.is_set():
                profile = self.client.profile("mara")
                self.reads += 1
                if not self.seen or self.seen[-1] != profile:
                    self.seen.append(profile)
        except BaseException as error:  # noqa: BLE001  the test raises it
            self.error = error
        finally:
            self.client.close()


def test_thousands_of_reads_during_the_run_are_each_whole_first_v1_then_v2(served, model):
    client, enough = served.client(), threading.Event()
    readers = [Reader(client.again(), enough) for _ in range(READERS)]
    with model.holding("extract"):  # until each has read v1
        client.hand_in("mara", plant(4, LARGE).export)
        for reader in readers:
            reader.start()
        wait_until(lambda: all(reader.seen and reader.seen[-1]["version"] for reader in readers))
    done = client.wait_for("mara", "complete", "failed")
    during = sum(reader.reads for reader in readers)
    wait_until(lambda: sum(reader.reads for reader in readers) >= READS_AT_LEAST)
    enough.set()
    for reader in readers:
        reader.join()
    assert [reader.error for reader in readers] == [None] * READERS
    assert done["status"] == "complete", done
    assert during > READERS * 10
    versions = {
        n: client.get(f"/api/v1/profiles/mara/versions/{n}/").json for n in range(1, done["version"] + 1)
    }
    for reader in readers:
        order = [profile["version"] or 0 for profile in reader.seen]
        assert order == sorted(order)
        generations = [profile["sections_version"] for profile in reader.seen]
        assert generations == sorted(generations, key=lambda name: name or "")
        for profile in reader.seen:
            assert_whole(profile, versions)
    assert {profile["version"] for reader in readers for profile in reader.seen} >= {1, done["version"]}


def assert_whole(profile: dict[str, Any], versions: dict[int, dict[str, Any]]) -> None:
    """What was read is one version and nothing of another."""
    if profile["version"] is None:
        assert not any(profile["sections"].values())
        assert (profile["sections_version"], profile["memory_md"], profile["soulprint_text"]) == (
            None,
            "",
            "",
        )
        assert profile["import_status"] == "processing"
        return
    version = versions[profile["version"]]
    for name in ("sections_version", "sections", "memory_md", "soulprint_text"):
        assert profile[name] == version[name], name
    expected = "complete" if profile["sections_version"] == "v2" else "quick_ready"
    assert profile["import_status"] == expected
