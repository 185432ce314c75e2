"""A web app reaches its own exports and nothing else, whatever path it names."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from django.core.exceptions import SuspiciousFileOperation, ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import IntegrityError

from fullpass.erase import erase_person
from fullpass.models import Client, Removal, Upload
from fullpass.runner.export_files import export_file, is_confined
from fullpass.runner.failures import RunFailure
from soulprint.storages import StorageRefused
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
PROCESS = "/api/v1/process-full/"
ELSEWHERE = [
    "other/mara/x.json",
    "local/../other/mara/x.json",
    "local/./../other/mara/x.json",
    "local/mara/../../other/mara/x.json",
    "./local/mara/x.json",
    "local//mara/x.json",
    "local/mara//x.json",
    "/local/mara/x.json",
    "//local/mara/x.json",
    "local/mara/",
    "local/",
    "local",
    "",
    "locally/x.json",
    "LOCAL/mara/x.json",
    "Local/mara/x.json",
    "l\u00f6cal/x.json",
    "local\u2044mara/x.json",
    "\uff4cocal/mara/x.json",
    "local\\mara\\x.json",
    "local/..\\other/x.json",
    "local/mara/x.json\0.zip",
    "local/mara/\nx.json",
    "local/\x1b[2J",
    "local/\u2028x",
    "local/%2e%2e/../x",
    "s3://other/x.json",
    "file:///etc/passwd",
    "/etc/passwd",
    "../../../etc/passwd",
    "local/" + "x" * 5000,
]


@pytest.mark.parametrize("path", ELSEWHERE)
def test_a_path_that_leads_elsewhere_is_refused(app, web_app, path):
    web_app("other").stored("mara/x.json")
    app.stored("mara/x.json")
    assert not is_confined(path, app.client)
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": path})
    assert answer.status_code in (400, 403, 422), answer.content
    assert not app.client.profiles.exists()
    if not path.startswith("/"):  # a command may name a file of this machine, a web app never
        with pytest.raises(RunFailure, match="no such export"), export_file(path, app.client):
            pass


@pytest.mark.parametrize(
    "path", ["local/mara/..x.json", "local/mara/Zo\u00eb 2026.zip", "local/%2e%2e/x", "local/~"]
)
def test_an_unusual_name_below_the_prefix_is_no_trick(path):
    assert is_confined(path, Client(slug="local"))


@pytest.mark.parametrize("name", ["x" * 300, "mara", "mara/x.json/y.json", "nobody/x.json", "mara/y.json"])
def test_a_path_where_there_is_no_file(app, name):
    app.stored("mara/x.json")
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": f"local/{name}"})
    assert answer.status_code == 422
    assert answer.json()["code"] == "unreadable_export"
    with pytest.raises(RunFailure, match="no such export"), export_file(f"local/{name}", app.client):
        pass


def test_a_disk_that_may_not_be_read_is_no_missing_export(app, monkeypatch):
    path = app.stored("mara/x.json")
    monkeypatch.setattr(Path, "is_file", refused)
    monkeypatch.setattr("builtins.open", refused)
    with pytest.raises(RunFailure) as raised, export_file(path, app.client):
        pass
    assert (raised.value.failure.code, raised.value.failure.cause) == ("storage_refused", "EACCES")
    with pytest.raises(StorageRefused):
        default_storage.exists(path)


def refused(*args: object, **kwargs: object) -> None:
    raise PermissionError(errno.EACCES, "Permission denied")


def test_erase_deletes_no_file_that_a_run_names_elsewhere(app, web_app):
    theirs = web_app("other").stored("mara/x.json")
    make_run(make_profile("mara"), export_path=theirs, status="failed")
    make_run(make_profile("mara"), export_path="local/mara/../../other/mara/x.json", status="failed")
    assert erase_person(app.client, "mara")
    assert default_storage.exists(theirs)
    assert not Removal.objects.exists()


# --- Symbolic links, where the web app shares a folder with the service


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "x.json").write_text("[]")
    return folder


def linked(name: str, target: Path) -> Path:
    link = Path(default_storage.location, name)
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(target)
    return link


@pytest.mark.parametrize("name", ["local/mara/x.json", "local/mara"])
def test_a_link_leads_nowhere(app, outside, name):
    linked(name, outside / "x.json" if name.endswith("json") else outside)
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": "local/mara/x.json"})
    assert answer.status_code in (400, 422), answer.content
    with pytest.raises(RunFailure, match="no such export"), export_file("local/mara/x.json", app.client):
        pass
    with pytest.raises(SuspiciousFileOperation):
        default_storage.save("local/mara/x.json", ContentFile(b"new"))
    assert (outside / "x.json").read_text() == "[]"


@pytest.mark.parametrize("name", ["local/mara", "local/mara/deep"])
def test_erase_removes_a_link_and_not_what_it_leads_to(app, outside, name):
    link = linked(name, outside)
    make_profile("mara")
    assert erase_person(app.client, "mara")
    assert (outside / "x.json").exists()
    assert not link.is_symlink()
    assert not Removal.objects.exists()


def test_erase_leaves_persons_with_similar_ids_alone(app):
    make_profile("mara")
    others = [app.stored(f"{name}/x.json") for name in ("mara2", "mar", "mara.", "Mara", "=2E", "m@ra")]
    mine = [app.stored("mara/x.json"), app.stored("mara/a/b/c.json")]
    assert erase_person(app.client, "mara")
    assert [path for path in others if not default_storage.exists(path)] == []
    assert [path for path in mine if default_storage.exists(path)] == []
    assert not Path(default_storage.location, "local/mara").exists()


@pytest.mark.parametrize("user_id", [".", "..", "..."])
def test_erasing_a_person_whose_id_is_dots(app, user_id):
    make_profile(user_id)
    mine, others = app.stored(f"={'2E'}{user_id[1:]}/x.json"), app.stored("mara/x.json")
    assert erase_person(app.client, user_id)
    assert not default_storage.exists(mine)
    assert default_storage.exists(others)


def test_erasing_somebody_who_is_not_known_says_so_and_deletes_nothing(app):
    path = app.stored("mara/x.json")
    assert not erase_person(app.client, "mara")
    assert default_storage.exists(path)


def test_a_person_of_whom_there_is_an_upload_only_can_be_erased(app):
    path = app.stored("mara/x.json")
    Upload.objects.create(client=app.client, user_id="mara", storage_path=path, size=2)
    assert app.delete("/api/v1/profiles/mara/").status_code == 204
    assert not default_storage.exists(path)
    assert app.delete("/api/v1/profiles/mara/").status_code == 404


# --- Prefixes of clients


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("acme", "acme"),
        ("acme", "acme/eu"),
        ("acme/eu", "acme"),
        ("acme", "ACME"),
        ("a/b", "a/b/c"),
        ("zoe", ""),
    ],
)
def test_no_client_stores_its_exports_in_the_folder_of_another(first, second):
    Client.objects.create(slug="first", storage_prefix=first)
    with pytest.raises(ValidationError, match="name a folder beside it"):
        Client.objects.create(slug="zoe", storage_prefix=second)


@pytest.mark.parametrize(("first", "second"), [("acme", "acme2"), ("acme/eu", "acme/us"), ("a/b", "b/a")])
def test_folders_beside_each_other_are_fine(first, second):
    Client.objects.create(slug="first", storage_prefix=first)
    Client.objects.create(slug="second", storage_prefix=second)


@pytest.mark.parametrize(
    "prefix", ["..", "a/../b", "/a", "a/", "a//b", ".a", "a\\b", "ä", "a b", "a\n", "a/.b", " "]
)
def test_a_prefix_that_is_no_folder(prefix):
    with pytest.raises(ValidationError):
        Client.objects.create(slug="first", storage_prefix=prefix)


def test_two_processes_that_make_the_same_client_are_told_so_by_the_database():
    Client.objects.create(slug="local")
    with pytest.raises(IntegrityError):
        Client.objects.create(slug="local")
