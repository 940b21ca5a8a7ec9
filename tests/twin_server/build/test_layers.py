"""Large layers as tiles: where the server looks for them, and for other programs."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import geopandas as gpd
import pyogrio
import pytest
import shapely

from gridtwin.progress import silent
from gridtwin.store import Workspace
from tests.twin_server.small_city import CRS, NOW, X, Y
from twin_server.build.sources.layers import LayerTiles, sources
from twin_server.city import City
from twin_server.tiles.archive import open_archive
from twin_server.tiles.service import Tiles


@pytest.fixture
def components(workspace: Workspace) -> LayerTiles:
    (found,) = [one for one in sources(workspace, more_than=4) if one.origin == "component"]
    return found


def test_only_layers_that_do_not_come_whole_have_tiles(workspace: Workspace) -> None:
    assert sources(workspace) == []
    assert [one.origin for one in sources(workspace, more_than=4)] == ["component"]


def test_the_tiles_hold_every_feature_and_the_server_finds_its_own(
    components: LayerTiles, workspace: Workspace, tmp_path: Path
) -> None:
    built = components.build(tmp_path, silent)
    assert (built.entry, built.kind, built.features) == ("vector.pmtiles", "vector", 5)
    assert pyogrio.read_dataframe(tmp_path / "vector.pmtiles")["code"].nunique() == 5
    city = City(workspace.root)
    archive = open_archive(workspace.scene_dir / "tiles" / "component.columns.pmtiles")
    assert archive is not None
    assert archive.version == Tiles(city).version("component")
    city.close()


def test_a_change_of_the_layer_or_a_lost_file_makes_them_anew(
    components: LayerTiles, workspace: Workspace, tmp_path: Path
) -> None:
    components.build(tmp_path, silent)
    before = components.fingerprint()
    assert components.fingerprint() == before
    file = workspace.scene_dir / "tiles" / "component.columns.pmtiles"
    kept = file.read_bytes()
    file.unlink()
    assert components.fingerprint() != before
    file.write_bytes(kept)
    tree = gpd.GeoDataFrame({"code": ["T1"], "kind": ["park"]}, geometry=[shapely.Point(X, Y)], crs=CRS)
    workspace.write("tree", tree, actor="t", now=NOW + timedelta(hours=1))
    assert components.fingerprint() == before  # another layer
    row = workspace.read("component", limit=1)[["id", "row_version"]].assign(state="破损")
    workspace.update("component", row, actor="t", now=NOW + timedelta(hours=2))
    assert components.fingerprint() != before
