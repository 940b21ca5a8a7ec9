from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import geopandas as gpd
import shapely

from gridtwin.store import Workspace, open_workspace
from gridtwin.store.geopackage.database import GeoPackage
from gridtwin.store.geopackage.pooling import keep_open
from tests.gridtwin.store.conftest import CRS, NOW


def _write(workspace: Workspace, code: str) -> None:
    frame = gpd.GeoDataFrame({"code": [code]}, geometry=[shapely.box(0, 0, 1, 1)], crs=CRS)
    workspace.write("building", frame, actor="test", now=NOW)


def _keep_open(workspace: Workspace) -> None:
    assert isinstance(workspace.database, GeoPackage)
    keep_open(workspace.database, count=2)


def test_it_sees_what_others_write_and_writes_itself(geopackage: Workspace) -> None:
    _keep_open(geopackage)
    assert geopackage.count("building") == 0
    with open_workspace(geopackage.root) as other:
        _write(other, "B1")
    assert geopackage.count("building") == 1
    _write(geopackage, "B2")
    with open_workspace(geopackage.root) as other:
        assert other.count("building") == 2


def test_many_threads_share_few_connections(geopackage: Workspace) -> None:
    _keep_open(geopackage)
    with ThreadPoolExecutor(12) as threads:
        counts = list(threads.map(lambda _: geopackage.count("building"), range(200)))
    assert counts == [0] * 200


def test_a_file_put_back_from_a_backup_is_noticed(geopackage: Workspace) -> None:
    _keep_open(geopackage)
    path = geopackage.database_path
    assert path is not None
    assert geopackage.count("building") == 0
    with open_workspace(geopackage.root) as other:
        _write(other, "B1")
    backup = path.with_suffix(".backup")
    with sqlite3.connect(path) as source, sqlite3.connect(backup) as target:
        source.backup(target)
    source.close()
    target.close()
    with open_workspace(geopackage.root) as other:
        _write(other, "B2")
    assert geopackage.count("building") == 2
    for log in ("-wal", "-shm"):
        path.with_name(path.name + log).unlink(missing_ok=True)
    backup.replace(path)
    assert geopackage.count("building") == 1
