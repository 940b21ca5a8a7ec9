"""Results never land on a part of a workspace; everything else is written wholly or not at all."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest

from gridtwin.store import create_workspace, open_workspace
from gridtwin.store.errors import CannotWrite, OwnFile
from gridtwin.store.exchange import export_layer
from gridtwin.store.outputs import check_output, output

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "city", name="City", crs=4544, division="620102", now=NOW).close()
    return tmp_path / "city"


@pytest.mark.parametrize(
    "name",
    [
        "city.gpkg",
        "city.gpkg-wal",
        "workspace.toml",
        "sensing.db-wal",
        "sensing.toml",
        "access.db",
        "imagery/ortho.tif",
        "evidence/patches/a.csv",
        "scene/../city.gpkg",
    ],
)
def test_parts_of_a_workspace_are_refused(root: Path, name: str) -> None:
    with pytest.raises(OwnFile, match="is a part of the workspace"):
        check_output(root / name)


def test_a_link_to_the_database_is_refused(root: Path, tmp_path: Path) -> None:
    (tmp_path / "harmless.gpkg").symlink_to(root / "city.gpkg")
    with pytest.raises(OwnFile):
        check_output(tmp_path / "harmless.gpkg")


def test_a_file_of_ones_own_in_the_workspace_folder_is_fine(root: Path) -> None:
    with output(root / "patches.csv") as partial:
        partial.write_text("a\n")
    assert (root / "patches.csv").read_text() == "a\n"


def test_a_folder_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="is a folder"):
        check_output(tmp_path)
    with pytest.raises(FileNotFoundError, match="create it first"):
        check_output(tmp_path / "no" / "a.csv")


@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".shp", ".csv", ".xlsx", ".dxf"])
def test_a_full_disk_is_told_in_one_sentence(root: Path, tmp_path: Path, ending: str) -> None:
    if os.geteuid() != 0:
        pytest.skip("mounting a small disk takes root")
    small = tmp_path / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small], check=True)
    try:
        (small / "filler").write_bytes(bytes(60_000))
        with open_workspace(root) as workspace:
            count = 3000
            points = gpd.points_from_xy(487_000 + np.arange(count), np.full(count, 3_991_000))
            trees = gpd.GeoDataFrame({"code": [f"T{at}" for at in range(count)]}, geometry=points, crs=4544)
            workspace.write("tree", trees, actor="test", now=NOW)
            with pytest.raises(CannotWrite, match=r"cannot be written .*free space"):
                export_layer(workspace, "tree", small / f"trees{ending}")
        assert [path.name for path in small.iterdir()] == ["filler"]
    finally:
        subprocess.run(["umount", small], check=True)
