from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gridtwin.store import Workspace
from tests.twin_server.columns import decode
from tests.twin_server.small_city import NOW
from tests.twin_server.tiles.conftest import SIDE
from twin_server.city import City
from twin_server.layers import scene_layer
from twin_server.tiles.build import build_tiles
from twin_server.tiles.grid import Tile
from twin_server.tiles.service import Tiles, tiles_folder

COUNT = SIDE * SIDE


def roots(tiles: Tiles, name: str) -> list[Tile]:
    entry = tiles.entry(scene_layer(name), COUNT)
    assert entry is not None
    return [Tile(entry["first"], x, y) for x, y in entry["roots"]]


def walk(tiles: Tiles, name: str) -> list[tuple[dict[str, Any], dict[str, np.ndarray]]]:
    """All messages from the roots down, as the scene asks for them when it comes ever nearer."""
    waiting, found = roots(tiles, name), []
    while waiting:
        tile = waiting.pop()
        header, arrays = decode(tiles.message(scene_layer(name), tile))
        assert header["tile"] == [tile.z, tile.x, tile.y]
        found.append((header, arrays))
        children = list(tile.children())
        waiting += [children[place] for place in header["below"]]
    return found


@pytest.mark.parametrize("name", ["building", "component"])
def test_every_feature_comes_once(many: City, name: str) -> None:
    messages = walk(Tiles(many), name)
    ids = [one for _, arrays in messages for one in arrays["ids"]]
    assert sorted(ids) == sorted(many.read(name, columns=())["id"])
    assert len(messages) > 10


def test_the_highest_building_is_in_the_first_picture(many: City) -> None:
    tiles = Tiles(many)
    heights = [
        height
        for root in roots(tiles, "building")
        for height in decode(tiles.message(scene_layer("building"), root))[1].get("height_m", [])
    ]
    assert max(heights) == 200
    assert np.median(heights) > 40  # of 6 to 55, and one of 200


def test_a_small_layer_has_no_tiles_in_the_catalogue(many: City) -> None:
    assert Tiles(many).entry(scene_layer("building"), 100) is None
    assert Tiles(many).entry(scene_layer("building"), 101) is not None
    assert Tiles(many).entry(scene_layer("road"), 0) is None


def test_a_change_makes_new_tiles(many: City) -> None:
    tiles = Tiles(many)
    before = tiles.version("building")
    gone = walk(tiles, "building")[0][1]["ids"][0]
    many.workspace.retire("building", [gone], actor="test", now=NOW)
    assert tiles.version("building") != before
    assert gone not in [one for _, arrays in walk(tiles, "building") for one in arrays["ids"]]


def test_a_change_of_another_layer_leaves_the_tiles_alone(many: City) -> None:
    tiles = Tiles(many)
    before, stamp = tiles.version("building"), many.stamp()
    one = many.read("component", columns=())["id"].iloc[0]
    many.workspace.retire("component", [one], actor="test", now=NOW)
    assert many.stamp() != stamp
    assert tiles.version("building") == before


def test_a_change_by_another_program_is_seen(many: City) -> None:
    """Plain SQL, as other programs send it, keeps no date of the change; but triggers write the history."""
    tiles = Tiles(many)
    before = tiles.version("building")
    with many.workspace.database.writing() as link:
        link.exec_driver_sql("UPDATE building SET height_m = 7 WHERE fid = 1")
    assert tiles.version("building") != before


def test_tiles_made_before_are_served_while_they_are_fresh(many: City) -> None:
    tiles, layer = Tiles(many), scene_layer("building")
    root = roots(tiles, "building")[0]
    made = tiles.message(layer, root)
    build_tiles(many, "building", kinds=("columns",))
    fresh = Tiles(many)
    assert fresh.message(layer, root) == made
    assert fresh._indexes == {}  # nothing was asked of the store but its state
    gone = decode(made)[1]["ids"][0]
    many.workspace.retire("building", [gone], actor="test", now=NOW)
    assert gone not in decode(fresh.message(layer, root))[1]["ids"]


@pytest.mark.parametrize(
    "spoil",
    [lambda raw: raw[: len(raw) // 2], lambda raw: b"not tiles" * 40, lambda raw: b""],
    ids=["cut off", "other bytes", "empty"],
)
def test_a_broken_file_is_left_aside(many: City, spoil: Any, caplog: pytest.LogCaptureFixture) -> None:
    build_tiles(many, "building", kinds=("columns",))
    path = tiles_folder(many) / "building.columns.pmtiles"
    path.write_bytes(spoil(path.read_bytes()))
    tiles = Tiles(many)
    header, _ = decode(tiles.message(scene_layer("building"), roots(tiles, "building")[0]))
    assert header["count"] > 0
    assert "left aside" in caplog.text


def test_an_empty_layer_has_an_empty_tile(many: City) -> None:
    first, _ = Tiles(many).levels("road")
    header, _ = decode(Tiles(many).message(scene_layer("road"), Tile(first, 0, 0)))
    assert (header["count"], header["total"], header["below"]) == (0, 0, [])


def test_rows_without_a_shape_are_counted(many: City) -> None:
    workspace: Workspace = many.workspace
    with workspace.database.writing() as link:
        link.exec_driver_sql("UPDATE building SET geom = NULL WHERE fid <= 3")
    headers = [header for header, _ in walk(Tiles(many), "building")]
    assert {header["without_place"] for header in headers} == {3}
    assert sum(header["count"] for header in headers) == COUNT - 3
