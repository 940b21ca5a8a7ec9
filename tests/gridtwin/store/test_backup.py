"""Backup and restore on both stores: the same rows, also while somebody writes; damage is refused."""

from __future__ import annotations

import io
import json
import sqlite3
import tarfile
import threading
from pathlib import Path

import geopandas as gpd
import psycopg
import pytest
import shapely

from gridtwin.store import Workspace, open_workspace
from gridtwin.store.backup import back_up
from gridtwin.store.errors import BadBackup, NoBackupProgram, NoWorkspace, WorkspaceExists
from gridtwin.store.restoring import restore
from tests.gridtwin.store.conftest import NOW


def sensors(first: int, count: int, crs: int) -> gpd.GeoDataFrame:
    codes = [f"S{number}" for number in range(first, first + count)]
    rows = {
        "code": codes,
        "name": "x",
        "sector": "air",
        "property": "pm25",
        "unit": "ug/m3",
        "status": "online",
    }
    points = shapely.points(390_000.0 + shapely.get_x(shapely.points(range(count), 0)), 3_990_000, 1500)
    return gpd.GeoDataFrame(rows, geometry=points, crs=crs)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    workspace.write("sensor", sensors(0, 20, workspace.crs), actor="t", now=NOW)
    (workspace.root / "standards").mkdir()
    (workspace.root / "standards" / "alarm_rules.toml").write_text("# 本市规则\n", "utf-8")
    (workspace.root / "sensing.lock").write_text("1", "ascii")
    return workspace


def other_database(store: str | None) -> str | None:
    """An empty database for the restored workspace."""
    if store is None:
        return None
    name = f"{store.rsplit('/', 1)[1].split('?')[0]}_b"[-60:]
    head, tail = store.rsplit("/", 1)
    with psycopg.connect(f"{head}/postgres", autocommit=True) as link:
        link.execute(f"CREATE DATABASE {name}")
        with psycopg.connect(f"{head}/{name}", autocommit=True) as new:
            new.execute("CREATE EXTENSION IF NOT EXISTS postgis")
    return f"{head}/{name}?{tail.split('?')[1]}"


@pytest.mark.parametrize("ending", [".tar", ".tar.gz"])
def test_what_comes_back_is_what_was_there(filled: Workspace, tmp_path: Path, ending: str) -> None:
    archive = tmp_path / f"b{ending}"
    made = back_up(filled.root, archive, now=NOW)
    assert (made.name, made.made_at, made.left_out) == ("测试城区", NOW, ())
    assert archive.stat().st_mode & 0o077 == 0, "it holds hashes of passwords: nobody else's to read"
    back = restore(archive, tmp_path / "again", store=other_database(filled.settings.store))
    assert (back.files, back.made_at) == (made.files, NOW)
    with open_workspace(tmp_path / "again") as again:
        assert again.read("sensor")["code"].tolist() == filled.read("sensor")["code"].tolist()
        assert (again.root / "standards" / "alarm_rules.toml").read_text("utf-8") == "# 本市规则\n"
        assert not (again.root / "sensing.lock").exists()
        again.write("sensor", sensors(20, 1, again.crs), actor="t", now=NOW)
        assert len(again.read("sensor")) == 21


def test_a_backup_is_of_one_moment_while_others_write(geopackage: Workspace, tmp_path: Path) -> None:
    path = geopackage.root / "sensing.db"
    with sqlite3.connect(path, isolation_level=None) as link:
        link.execute("PRAGMA journal_mode = WAL")
        link.execute("CREATE TABLE pair (a INTEGER, b INTEGER)")
        link.execute("INSERT INTO pair VALUES (0, 0)")
    link.close()
    stop = threading.Event()

    def keep_writing() -> None:
        own = sqlite3.connect(path, isolation_level=None)
        while not stop.is_set():
            own.execute("UPDATE pair SET a = a + 1, b = b + 1")
        own.close()

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        back_up(geopackage.root, tmp_path / "b.tar", now=NOW)
    finally:
        stop.set()
        writer.join()
    restore(tmp_path / "b.tar", tmp_path / "again")
    with sqlite3.connect(tmp_path / "again" / "sensing.db") as again:
        a, b = again.execute("SELECT a, b FROM pair").fetchone()
    again.close()
    assert a == b


def test_files_do_not_go_into_a_database(geopackage: Workspace, tmp_path: Path) -> None:
    """The option would be passed over without a word otherwise."""
    back_up(geopackage.root, tmp_path / "b.tar", now=NOW)
    with pytest.raises(BadBackup, match="layers are files"):
        restore(tmp_path / "b.tar", tmp_path / "again", store="postgresql://gridtwin@127.0.0.1/x?schema=y")
    assert not (tmp_path / "again").exists()


def test_links_are_told_and_not_followed(geopackage: Workspace, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x", "ascii")
    (geopackage.root / "imagery" / "link").symlink_to(tmp_path / "secret")
    made = back_up(geopackage.root, tmp_path / "b.tar", now=NOW)
    assert made.left_out == ("imagery/link",)
    with tarfile.open(tmp_path / "b.tar") as tar:
        assert "imagery/link" not in tar.getnames()


def test_where_nothing_is_written(geopackage: Workspace, tmp_path: Path) -> None:
    with pytest.raises(NoWorkspace):
        back_up(tmp_path, tmp_path / "b.tar", now=NOW)
    with pytest.raises(BadBackup, match="lies in the workspace"):
        back_up(geopackage.root, geopackage.root / "b.tar", now=NOW)
    back_up(geopackage.root, tmp_path / "b.tar", now=NOW)
    with pytest.raises(WorkspaceExists):
        restore(tmp_path / "b.tar", geopackage.root)


def rewritten(
    source: Path, target: Path, change: dict[str, bytes | None], names: dict[str, str] | None = None
) -> Path:
    """The archive with some entries changed (None: left out) or named anew in the manifest as well."""
    with tarfile.open(source) as old, tarfile.open(target, "w") as new:
        for member in old.getmembers():
            file = old.extractfile(member)
            assert file is not None
            content: bytes | None = file.read()
            if member.name == "backup.json" and names:
                told = json.loads(content or b"")
                told["files"] = {names.get(name, name): entry for name, entry in told["files"].items()}
                content = json.dumps(told).encode()
            content = change.get(member.name, content)
            if content is not None:
                entry = tarfile.TarInfo((names or {}).get(member.name, member.name))
                entry.size = len(content)
                new.addfile(entry, io.BytesIO(content))
    return target


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"workspace.toml": b"name = 'x'"}, "is damaged: workspace.toml differs"),
        ({"workspace.toml": None}, "no whole backup"),
        ({"backup.json": None}, "no whole backup"),
        ({"backup.json": b"{"}, "no whole backup"),
        ({"backup.json": b"[]"}, "no whole backup"),
        ({"backup.json": b'{"format_version": 99, "files": {}}'}, "newer GridTwin"),
    ],
)
def test_damaged_archives(
    geopackage: Workspace, tmp_path: Path, change: dict[str, bytes | None], said: str
) -> None:
    back_up(geopackage.root, tmp_path / "b.tar", now=NOW)
    with pytest.raises(BadBackup, match=said) as refused:
        restore(rewritten(tmp_path / "b.tar", tmp_path / "c.tar", change), tmp_path / "again")
    assert refused.value.zh
    assert not (tmp_path / "again").exists()
    assert [path.name for path in tmp_path.glob(".restore-*")] == []


@pytest.mark.parametrize("name", ["../evil", "/tmp/evil", "a/../../evil", "a\\..\\evil"])
def test_paths_that_leave_the_folder(geopackage: Workspace, tmp_path: Path, name: str) -> None:
    back_up(geopackage.root, tmp_path / "b.tar", now=NOW)
    bad = rewritten(tmp_path / "b.tar", tmp_path / "c.tar", {}, {"workspace.toml": name})
    with pytest.raises(BadBackup, match="outside the folder"):
        restore(bad, tmp_path / "again")
    assert not (tmp_path / "evil").exists()


def test_what_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "b.tar").write_bytes(b"no tar")
    for path in (tmp_path / "b.tar", tmp_path / "nothing.tar"):
        with pytest.raises(BadBackup):
            restore(path, tmp_path / "again")


@pytest.mark.postgres
def test_without_the_programs_of_postgresql(
    filled: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if filled.settings.store is None:
        pytest.skip("the layers are in a file")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoBackupProgram, match="pg_dump is not installed"):
        back_up(filled.root, tmp_path / "b.tar", now=NOW)
    assert not (tmp_path / "b.tar").exists()
