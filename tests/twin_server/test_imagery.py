from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import pytest
import rasterio

from gridtwin.store import open_workspace
from tests.twin_server.small_city import CRS, NOW, X, Y
from twin_server.city import City
from twin_server.errors import BadRequest, BrokenImagery, NotFound
from twin_server.imagery import find_scene, lonlat_bounds, raster_scenes, render_tile, tile_bounds


def tile_at(longitude: float, latitude: float, zoom: int) -> dict[str, int]:
    count, angle = 2**zoom, math.radians(latitude)
    row = (1 - math.asinh(math.tan(angle)) / math.pi) / 2 * count
    return {"zoom": zoom, "column": int((longitude + 180) / 360 * count), "row": int(row)}


def pixels(tile: bytes) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(tile, np.uint8), cv2.IMREAD_UNCHANGED)


def test_scenes_are_newest_first(city: City) -> None:
    assert [scene.title for scene in raster_scenes(city)] == ["after", "before"]


def test_a_tile_shows_the_image_where_it_lies(city: City) -> None:
    scene = raster_scenes(city)[0]
    west, south, east, north = lonlat_bounds(scene)
    tile = render_tile(scene, **tile_at((west + east) / 2, (south + north) / 2, 18))
    image = pixels(tile)
    assert image.shape == (512, 512, 3)
    assert np.abs(image[..., 2].astype(int) - 200).max() < 12  # red, after WebP
    blue = image[256, :, 0].astype(int)
    assert blue[-1] > blue[0]  # grows to the east, as in the file


def test_outside_the_image_a_tile_is_transparent(city: City) -> None:
    scene = raster_scenes(city)[0]
    west, _, _, north = lonlat_bounds(scene)
    image = pixels(render_tile(scene, **tile_at(west, north, 15)))
    assert image.shape[2] == 4
    assert {0, 255} == set(np.unique(image[..., 3]))


def test_far_away_there_is_no_tile(city: City) -> None:
    assert render_tile(raster_scenes(city)[0], **tile_at(104.5, 36.5, 15)) is None


@pytest.mark.parametrize("tile", [(21, 0, 0), (-1, 0, 0), (3, 8, 0), (3, 0, -1)], ids=str)
def test_tiles_that_do_not_exist_are_refused(tile: tuple[int, int, int]) -> None:
    with pytest.raises(BadRequest, match="does not exist"):
        tile_bounds(*tile)


def test_the_first_tile_is_the_world() -> None:
    assert tile_bounds(0, 0, 0) == pytest.approx((-20037508.34, -20037508.34, 20037508.34, 20037508.34))


def test_sixteen_bits_and_nodata_are_stretched(own_city: City, tmp_path: Path) -> None:
    rows = np.linspace(1000, 9000, 300 * 300).reshape(1, 300, 300).astype("uint16")
    rows[:, :30] = 0
    path, placed = tmp_path / "wide.tif", rasterio.Affine(1, 0, X, 0, -1, Y + 300)
    profile = {"driver": "GTiff", "count": 1, "height": 300, "width": 300, "dtype": "uint16", "nodata": 0}
    with rasterio.open(path, "w", crs=f"EPSG:{CRS}", transform=placed, **profile) as out:
        out.write(rows)
    with open_workspace(own_city.path) as workspace:
        workspace.add_scene(path, title="wide", kind="ortho", captured_on=None, now=NOW)
    scene = next(scene for scene in raster_scenes(own_city) if scene.title == "wide")
    west, south, east, north = lonlat_bounds(scene)
    image = pixels(render_tile(scene, **tile_at((west + east) / 2, (south + north) / 2, 16)))
    seen = image[image[..., 3] > 0][:, 0]
    assert seen.min() < 12
    assert seen.max() > 243


def test_a_scene_that_is_not_there(city: City) -> None:
    with pytest.raises(NotFound, match="no orthophoto"):
        find_scene(city, "nobody")


def test_a_missing_file_is_named(own_city: City) -> None:
    scene = raster_scenes(own_city)[0]
    scene.path.unlink()
    with pytest.raises(BrokenImagery, match="missing"):
        find_scene(own_city, scene.id)


def test_a_truncated_file_is_named(own_city: City) -> None:
    scene = raster_scenes(own_city)[0]
    scene.path.write_bytes(scene.path.read_bytes()[:200])
    with pytest.raises(BrokenImagery, match=scene.path.name):
        lonlat_bounds(find_scene(own_city, scene.id))


def test_a_path_may_not_leave_the_workspace(own_city: City) -> None:
    scene = raster_scenes(own_city)[0]
    rows = own_city.read("imagery_scene", where={"id": scene.id}, columns=("row_version", "path"))
    changes = rows[["id", "row_version"]].assign(path="../../outside.tif")
    with open_workspace(own_city.path) as workspace:
        workspace.update("imagery_scene", changes, actor="test", now=NOW)
    with pytest.raises(BrokenImagery, match="out of the workspace"):
        find_scene(own_city, scene.id)
