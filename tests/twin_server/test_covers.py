"""Buildings in whose place a model stands; the small city has a school from (60, 60) to (100, 90), in m."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pyproj import Geod

from gridtwin.scene3d.frames import Globe
from tests.twin_server.client import get
from tests.twin_server.small_city import CRS, NOW, SCHOOL, X, Y
from twin_server.api import create_api
from twin_server.build import manifest
from twin_server.build.footprint import read_footprint, write_footprint
from twin_server.build.manifest import ITEMS, Item
from twin_server.build.mesh import Mesh
from twin_server.city import City
from twin_server.covers import covered_buildings


def block(west: float, south: float, east: float, north: float, *, feature: int = 0) -> Mesh:
    """A roof and one wall, in metres of the small city."""
    flat = [
        (west, south, 0),
        (east, south, 0),
        (east, north, 0),
        (west, north, 0),
        (west, south, 9),
        (east, south, 9),
    ]
    xyz = np.array(flat, float) + np.array([X, Y, 1520.0])
    triangles = np.array([[0, 1, 2], [0, 2, 3], [0, 1, 5], [0, 5, 4]], np.int64)
    of = np.full(len(xyz), feature, np.int64)
    return Mesh.of(Globe(CRS).geocentric(xyz), triangles, np.full((len(xyz), 4), 255, np.uint8), of)


def add_model(city: City, mesh: Mesh, *, name: str = "model-hall") -> None:
    """An item of the scene with the footprint of a mesh."""
    scene = city.workspace.scene_dir
    folder = scene / ITEMS / name
    folder.mkdir(parents=True)
    (folder / "tileset.json").write_text("{}")
    write_footprint(folder, mesh)
    box = city.to_lonlat(np.array([X, X + 400]), np.array([Y, Y + 400]))
    item = Item(
        name, "tiles3d", "models", "会堂", "Hall", name, "tileset.json",
        (box[0][0], box[1][0], box[0][1], box[1][1]), None, 1, 2, "hall.ifc", "1", NOW.isoformat(),
    )  # fmt: skip
    manifest.write(scene, {**manifest.read(scene), name: item})


def test_a_footprint_is_what_roofs_cover(tmp_path: Path) -> None:
    write_footprint(tmp_path, block(60, 60, 80, 90))
    found = read_footprint(tmp_path)
    assert found is not None
    area, _ = Geod(ellps="GRS80").geometry_area_perimeter(found)
    assert abs(area) == pytest.approx(20 * 30, abs=2)


@pytest.mark.parametrize(
    ("west", "covered"), [(78, [SCHOOL]), (82, [])], ids=["22 of 40 m: covered", "18 of 40 m: not"]
)
def test_half_of_a_building_counts(own_city: City, west: float, covered: list[str]) -> None:
    add_model(own_city, block(west, 50, 140, 100))
    assert covered_buildings(own_city).get("model-hall", []) == covered
    told = get(create_api(own_city), "/scene3d/covers").json["covers"]
    assert told == ({"model-hall": covered} if covered else {})


def test_terrain_covers_nothing(own_city: City, tmp_path: Path) -> None:
    write_footprint(tmp_path, block(50, 50, 110, 100, feature=1), counted=np.array([True, False]))
    assert read_footprint(tmp_path) is None


def test_a_building_that_is_gone_is_covered_no_more(own_city: City) -> None:
    add_model(own_city, block(50, 50, 110, 100))
    assert covered_buildings(own_city) == {"model-hall": [SCHOOL]}
    own_city.workspace.retire("building", [SCHOOL], actor="test", now=NOW)
    assert covered_buildings(own_city) == {}


def test_a_model_without_a_footprint_covers_nothing(own_city: City) -> None:
    add_model(own_city, block(50, 50, 110, 100))
    (own_city.workspace.scene_dir / ITEMS / "model-hall" / "footprint.json").write_text("{broken")
    assert covered_buildings(own_city) == {}
