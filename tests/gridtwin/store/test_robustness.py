"""Killed processes, full and read-only disks, several writers at once."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from gridtwin.store import Workspace, open_workspace
from gridtwin.store.errors import (
    DuplicateCode,
    LostUpdate,
    ReadOnlyWorkspace,
    StoreFailure,
    StoreFull,
    WorkspaceBusy,
)
from gridtwin.store.geopackage import connection

from .conftest import LATER, NOW, make_trees

_IMPORT = """
import sys, datetime, geopandas as gpd, numpy as np, shapely
from zoneinfo import ZoneInfo
from gridtwin.store import open_workspace
codes = [f"K{at}" for at in range(30_000)]
at = np.arange(len(codes), dtype=float)
frame = gpd.GeoDataFrame({"code": codes}, geometry=shapely.points(500_000 + at, 3_990_000 + at), crs=4544)
workspace = open_workspace(sys.argv[1])
now = datetime.datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai"))
print("ready", flush=True)
workspace.write("tree", frame, actor="killed", now=now)
print("done", flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9], ids=lambda share: f"at {share:.0%}")
def test_a_killed_import_is_wholly_there_or_wholly_absent(
    workspace: Workspace, tmp_path: Path, share: float
) -> None:
    workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
    process = subprocess.Popen(
        [sys.executable, "-c", _IMPORT, str(workspace.root)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(share * _usual_duration(tmp_path, workspace))
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with open_workspace(workspace.root) as again:
        assert again.count("tree") in (1, 30_001)
        assert len(again.read("tree")) == again.count("tree")
        again.write("tree", make_trees("T2"), actor="a", now=LATER)  # and goes on
        assert again.read("tree", where={"code": "T2"})["code"].tolist() == ["T2"]
        with pytest.raises(DuplicateCode):
            again.write("tree", make_trees("T1"), actor="a", now=LATER)
        if again.database_path is not None:
            assert _problems(again.database_path) == []


_durations: dict[bool, float] = {}


def _usual_duration(tmp_path: Path, workspace: Workspace) -> float:
    """How long the import takes when nobody kills it, measured once on a copy for each kind of store."""
    kind = workspace.database_path is None
    if kind not in _durations:
        if kind:
            _durations[kind] = 1.0
        else:
            copy = tmp_path / "timed"
            shutil.copytree(workspace.root, copy)
            process = subprocess.Popen(
                [sys.executable, "-c", _IMPORT, str(copy)], stdout=subprocess.PIPE, text=True
            )
            assert process.stdout is not None
            process.stdout.readline()
            begun = time.monotonic()
            process.stdout.readline()
            _durations[kind] = time.monotonic() - begun
            process.wait()
            process.stdout.close()
            return 0.0  # the other process has finished meanwhile: killing it at once is a moment too
    return _durations[kind]


def _problems(path: Path) -> list[str]:
    """What SQLite itself finds wrong with the file and its R-tree."""
    link = sqlite3.connect(path)
    found = [row[0] for row in link.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [row[0] for row in link.execute("SELECT rtreecheck('rtree_tree_geom')") if row[0] != "ok"]
    link.close()
    return found


def test_an_error_within_a_bulk_write_undoes_all(workspace: Workspace) -> None:
    codes = [f"T{at}" for at in range(25_000)]

    def stop(fraction: float, message: str = "") -> None:
        if fraction > 0.5:
            raise RuntimeError("stopped by the user")

    with pytest.raises(RuntimeError, match="stopped"):
        workspace.write("tree", make_trees(*codes), actor="a", now=NOW, progress=stop)
    assert workspace.count("tree") == 0
    workspace.write("tree", make_trees(*codes), actor="a", now=NOW)
    row = workspace.read("tree", where={"code": "T7"})[["id", "row_version"]]
    workspace.update("tree", row.assign(note="x"), actor="a", now=LATER)  # the triggers are back
    assert workspace.read("tree", where={"code": "T7"})["row_version"].tolist() == [2]


def test_readers_and_writers_in_threads(workspace: Workspace) -> None:
    """Also guards against a second SQLite in the process, whose closing drops the locks of the first."""
    errors: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for at in range(5):
                workspace.write("tree", make_trees(f"{name}{at}"), actor=name, now=NOW)
        except BaseException as error:  # noqa: BLE001 - handed to the test
            errors.append(error)

    def read() -> None:
        try:
            for _ in range(10):
                workspace.read("tree")
                workspace.count("tree")
        except BaseException as error:  # noqa: BLE001 - handed to the test
            errors.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in "ABC"] + [
        threading.Thread(target=read)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert workspace.count("tree") == 15


def test_of_two_edits_at_once_one_is_refused(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
    seen = workspace.read("tree")[["id", "row_version"]]
    outcomes: list[str] = []

    def edit(name: str) -> None:
        with open_workspace(workspace.root) as own:
            try:
                own.update("tree", seen.assign(note=name), actor=name, now=LATER)
                outcomes.append("stored")
            except LostUpdate:
                outcomes.append("refused")

    threads = [threading.Thread(target=edit, args=(name,)) for name in "XY"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["refused", "stored"]


def test_a_large_layer_reads_the_same_through_gdal(
    geopackage: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gridtwin.store.geopackage import database, fetch

    trees = make_trees(*(f"T{at}" for at in range(300)))
    trees["height_m"] = np.where(np.arange(300) % 7 == 0, np.nan, 1.5)
    trees["planted_year"] = np.where(np.arange(300) % 5 == 0, None, 2001)
    trees.loc[3, "species"] = None
    geopackage.write("tree", trees, actor="a", now=NOW)
    plain = geopackage.read("tree")
    monkeypatch.setattr(database, "_LARGE", 1)
    monkeypatch.setattr(fetch, "rows", None)  # the other way is closed
    assert geopackage.read("tree").equals(plain)
    assert geopackage.read("tree").dtypes.equals(plain.dtypes)
    assert geopackage.read("tree", columns=["code", "height_m"]).equals(
        plain[["code", "height_m", "geometry"]]
    )


def test_a_write_lock_held_by_another_program(geopackage: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "WAIT_S", 0.2)
    assert geopackage.database_path is not None
    other = sqlite3.connect(geopackage.database_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceBusy, match="another program"):
        geopackage.write("tree", make_trees("T1"), actor="a", now=NOW)
    assert geopackage.count("tree") == 0  # reading goes on
    other.execute("ROLLBACK")
    other.close()
    geopackage.write("tree", make_trees("T1"), actor="a", now=NOW)


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")
class TestSmallDisk:
    @pytest.fixture
    def disk(self, tmp_path: Path) -> object:
        place = tmp_path / "disk"
        place.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], check=False).returncode:
            pytest.skip("this machine does not let us mount a small disk")
        yield place
        subprocess.run(["umount", place], check=True)

    def test_a_full_disk(self, disk: Path, empty_city: Path) -> None:
        shutil.copytree(empty_city, disk / "city")
        with open_workspace(disk / "city") as workspace:
            workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
            with pytest.raises(StoreFull, match="no room left"):
                workspace.write("tree", make_trees(*(f"N{at}" for at in range(30_000))), actor="a", now=NOW)
            assert workspace.read("tree")["code"].tolist() == ["T1"]
        assert workspace.database_path is not None
        assert _problems(workspace.database_path) == []

    def test_a_read_only_disk(self, disk: Path, empty_city: Path) -> None:
        shutil.copytree(empty_city, disk / "city")
        with open_workspace(disk / "city") as workspace:
            workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with open_workspace(disk / "city") as workspace:
            assert workspace.read("tree")["code"].tolist() == ["T1"]
            with pytest.raises(ReadOnlyWorkspace, match="cannot be written"):
                workspace.write("tree", make_trees("T2"), actor="a", now=NOW)


def test_a_broken_file_is_named(geopackage: Workspace) -> None:
    path = geopackage.database_path
    assert path is not None
    path.write_bytes(b"this is no database" * 100)
    with pytest.raises(StoreFailure, match=r"city\.gpkg"):
        open_workspace(geopackage.root)


@pytest.mark.postgres
def test_a_server_that_is_not_there(tmp_path: Path, empty_city: Path) -> None:
    shutil.copytree(empty_city, tmp_path / "city")
    with (tmp_path / "city" / "workspace.toml").open("a") as file:
        file.write('store = "postgresql://nobody@127.0.0.1:1/none"\n')
    with pytest.raises(StoreFailure, match="server runs"):
        open_workspace(tmp_path / "city")


def test_a_shape_with_unknown_heights_is_stored_changed_and_retired(workspace: Workspace) -> None:
    """A surveyed pipe may have no level at all; history keeps such rows as it keeps others."""
    shape = shapely.LineString([(500_000, 3_990_000, np.nan), (500_010, 3_990_000, np.nan)])
    given = gpd.GeoDataFrame(
        {"line_no": ["L1"], "start_point": ["A"], "end_point": ["B"], "pipe_class": ["JS"]},
        geometry=[shape],
        crs=4544,
    )
    workspace.write("pipe_line", given, actor="a", now=NOW)
    row = workspace.read("pipe_line")
    assert np.isnan(shapely.get_coordinates(row.geometry, include_z=True)[:, 2]).all()
    workspace.update("pipe_line", row[["id", "row_version"]].assign(material="PE"), actor="a", now=NOW)
    workspace.retire("pipe_line", row["id"], actor="a", now=NOW)
    assert workspace.history("pipe_line", row["id"].iloc[0])["action"].tolist() == ["update", "retire"]
