"""Vector tiles, read back by GDAL."""

from __future__ import annotations

from pathlib import Path

import pyogrio
import pytest
import shapely

from gridtwin.model.feature_class import feature_class
from tests.twin_server.small_city import SCHOOL, X, Y
from twin_server.city import City
from twin_server.tiles.build import build_tiles
from twin_server.tiles.grid import Tile, covering
from twin_server.tiles.service import Tiles


def tile_at(city: City, x: float, y: float, level: int) -> Tile:
    lon, lat = city.to_lonlat(x, y)
    return covering((lon, lat, lon, lat), level)[0]


def read(body: bytes, tile: Tile, folder: Path) -> object:
    """GDAL takes the place of a tile from its path."""
    path = folder / str(tile.z) / str(tile.x) / f"{tile.y}.pbf"
    path.parent.mkdir(parents=True)
    path.write_bytes(body)
    return pyogrio.read_dataframe(path)


def test_gdal_reads_ids_attributes_and_shapes(city: City, tmp_path: Path) -> None:
    tile = tile_at(city, X + 80, Y + 75, 17)
    frame = read(Tiles(city).vector(feature_class("building"), tile), tile, tmp_path)
    assert frame.crs.to_epsg() == 3857
    school = frame[frame["id"] == SCHOOL].iloc[0]
    assert (school["name"], school["use"], school["height_m"]) == ("第一小学", "school", 12.0)
    # 40 x 30 m; web mercator stretches by 1 / cos 36.06 both ways, the grid of the tile is 7 cm.
    assert school.geometry.area * 0.8084**2 == pytest.approx(1200, rel=0.01)


def test_heights_are_attributes(city: City, tmp_path: Path) -> None:
    tile = tile_at(city, X + 200, Y + 150, 17)
    frame = read(Tiles(city).vector(feature_class("pipe_line"), tile), tile, tmp_path)
    assert frame[["z_min_m", "z_max_m"]].iloc[0].tolist() == [1516.0, 1517.0]
    assert frame["diameter_mm"].tolist() == [600]
    assert not shapely.has_z(frame.geometry.iloc[0])


def test_nothing_there_is_an_empty_tile(city: City) -> None:
    assert Tiles(city).vector(feature_class("building"), Tile(15, 0, 0)) == b""
    assert Tiles(city).vector(feature_class("tunnel"), Tile(15, 25838, 12861)) == b""


def test_a_coarse_tile_has_what_shows_there(many: City, tmp_path: Path) -> None:
    tiles = Tiles(many)
    first, last = tiles.levels("building")
    index = tiles.index("building")
    lon, lat = many.to_lonlat(X + 600, Y + 600)
    for level in (first, last):
        tile = covering((lon, lat, lon, lat), level)[0]
        frame = read(tiles.vector(feature_class("building"), tile), tile, tmp_path / str(level))
        shown, total = index.counts(tile)
        # Those that reach over the edge, or into the margin of a fiftieth, are in both tiles.
        assert shown <= len(frame)
        assert (len(frame) <= 50 * 4) if level == first else (len(frame) >= total)


def test_gdal_reads_the_file_of_a_whole_layer(many: City) -> None:
    built = build_tiles(many, "building")
    path = many.workspace.scene_dir / "tiles" / "building.vector.pmtiles"
    found = pyogrio.read_info(path)
    assert found["driver"] == "PMTiles"
    assert {"id", "code", "height_m"} <= set(found["fields"])
    frame = pyogrio.read_dataframe(path)  # of the deepest level; GDAL joins nothing over the edges of tiles
    assert set(frame["id"]) == set(many.read("building", columns=())["id"])
    assert built.vector > 20


def test_files_made_before_are_what_is_made_when_asked(many: City, tmp_path: Path) -> None:
    tile = tile_at(many, X + 600, Y + 600, 16)
    made = Tiles(many).vector(feature_class("building"), tile)
    build_tiles(many, "building")
    kept = Tiles(many).vector(feature_class("building"), tile)
    mine, theirs = (read(body, tile, tmp_path / name) for body, name in ((made, "a"), (kept, "b")))
    assert sorted(mine["id"]) == sorted(theirs["id"])
    assert mine.geometry.area.sum() == pytest.approx(theirs.geometry.area.sum())
