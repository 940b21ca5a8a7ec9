"""3D Tiles: the tree, where tiles stand on the globe, and how a set is replaced."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyproj import Transformer

from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork
from pipe_network.scene import scene_settings, write_tiles
from tests.pipe_network.networks import network
from tests.pipe_network.scene.glb_reader import Glb

SMALL = replace(scene_settings(), tiles=replace(scene_settings().tiles, features_in_tile=3))
PIPE = {"diameter_mm": 200, "start_level_m": 98.1, "end_level_m": 98.1}
Json = dict[str, Any]


def street(count: int = 9, step_m: float = 100.0) -> PipeNetwork:
    """Pipes in a row to the north-east, the last ones the largest."""
    points = {f"P{row}": (row * step_m, row * step_m, 100.0) for row in range(count + 1)}
    lines = [
        (f"L{row}", f"P{row}", f"P{row + 1}", {**PIPE, "diameter_mm": 100 * (row + 1)})
        for row in range(count)
    ]
    return network(points, lines)


def tiles_of(folder: Path) -> list[tuple[Json, np.ndarray]]:
    """Every tile with its matrix to EPSG:4978, the transforms on the way multiplied."""

    def walk(tile: Json, above: np.ndarray) -> list[tuple[Json, np.ndarray]]:
        matrix = above @ np.array(tile["transform"]).reshape(4, 4).T
        return [(tile, matrix), *(one for child in tile.get("children", ()) for one in walk(child, matrix))]

    return walk(json.loads((folder / "tileset.json").read_text())["root"], np.eye(4))


def test_ends_of_pipes_stand_where_pyproj_puts_them(tmp_path: Path) -> None:
    """Every tube of every tile through the chain of transforms; rotations are exact to 0.05 mm a metre."""
    one = street()
    write_tiles(one, tmp_path / "t", settings=SMALL)
    wanted = {}
    for row in range(9):
        axis = 98.1 - 0.05 * (row + 1)
        ends = [(500_000.0 + 100 * k, 4_000_000.0 + 100 * k, axis) for k in (row, row + 1)]
        lon_lat = Transformer.from_crs(4544, 4490, always_xy=True).transform(*np.array(ends).T[:2])
        degrees = Transformer.from_crs(4979, 4978, always_xy=True)
        wanted[f"L{row}"] = np.column_stack(degrees.transform(*lon_lat, [axis, axis]))
    seen = []
    for tile, matrix in tiles_of(tmp_path / "t"):
        glb = Glb(tmp_path / "t" / tile["content"]["uri"])
        tube = glb.group("tube", origin=False)
        for number, row in enumerate(tube.rows):
            for end in (0, 1):
                found = matrix @ [*tube.at(0, 0, end)[number], 1.0]
                assert found[:3] == pytest.approx(wanted[row["line_no"]][end], abs=0.01)
            seen.append(row["line_no"])
    assert sorted(seen) == sorted(wanted)


def test_up_is_up_and_a_well_stands_plumb(tmp_path: Path) -> None:
    one = street()
    one.points["appurtenance"] = ["检修井"] * len(one.points)
    write_tiles(one, tmp_path / "t", settings=SMALL)
    for tile, matrix in tiles_of(tmp_path / "t"):
        up = matrix[:3, 2]
        centre = matrix[:3, 3]
        assert up @ centre / np.linalg.norm(centre) > 0.99999
        assert matrix[:3, :3].T @ matrix[:3, :3] == pytest.approx(np.eye(3), abs=1e-9)
        for group in Glb(tmp_path / "t" / tile["content"]["uri"]).groups(origin=False):
            if group.shape == "round_shaft":
                along = group.at(0, 0, 1) - group.at(0, 0, 0)
                assert np.abs(along[:, :2]).max() < 0.001 * along[:, 2].min()


def test_parents_enclose_their_children_and_errors_shrink(tmp_path: Path) -> None:
    report = write_tiles(street(), tmp_path / "t", settings=SMALL)
    whole = json.loads((tmp_path / "t" / "tileset.json").read_text())
    assert whole["asset"]["version"] == "1.1"
    assert whole["root"]["refine"] == "ADD"

    def check(tile: Json) -> int:
        region = tile["boundingVolume"]["region"]
        assert all(np.array(region)[[0, 1, 4]] < np.array(region)[[2, 3, 5]])
        for child in tile.get("children", ()):
            inner = child["boundingVolume"]["region"]
            outward = np.array([1, 1, -1, -1, 1, -1])
            assert all(outward * region <= outward * inner)
            assert child["geometricError"] < tile["geometricError"]
        if "children" not in tile:
            assert tile["geometricError"] == 0
        return 1 + sum(check(child) for child in tile.get("children", ()))

    assert check(whole["root"]) == report.files > 2
    assert whole["geometricError"] >= whole["root"]["geometricError"]


def test_the_root_shows_the_largest_pipes(tmp_path: Path) -> None:
    write_tiles(street(), tmp_path / "t", settings=SMALL)
    root = tiles_of(tmp_path / "t")[0][0]
    tube = Glb(tmp_path / "t" / root["content"]["uri"]).group("tube")
    assert {row["diameter_mm"] for row in tube.rows} == {700, 800, 900}


def test_a_new_set_replaces_the_old_and_keeps_the_one_before(tmp_path: Path) -> None:
    folder = tmp_path / "t"
    contents = []
    for count in (3, 4, 5):
        write_tiles(street(count), folder)
        contents.append(json.loads((folder / "tileset.json").read_text())["asset"]["extras"]["content"])
        assert (folder / contents[-1] / "0-0-0.glb").is_file()
    assert len(set(contents)) == 3
    assert {path.name for path in folder.iterdir()} == {"tileset.json", *contents[1:]}
    write_tiles(street(5), folder)
    assert (folder / contents[2]).is_dir()


def test_a_failure_leaves_the_old_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "t"
    write_tiles(street(3), folder)
    before = (folder / "tileset.json").read_text()

    def fail(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr("pipe_network.scene.tileset.encode", fail)
    with pytest.raises(KeyboardInterrupt):
        write_tiles(street(4), folder)
    assert (folder / "tileset.json").read_text() == before
    assert len(list(folder.iterdir())) == 2


def test_heights_are_raised_by_the_geoid(tmp_path: Path) -> None:
    low, high = tmp_path / "low", tmp_path / "high"
    write_tiles(street(3), low)
    write_tiles(street(3), high, geoid_m=-40.0)
    regions = [tiles_of(folder)[0][0]["boundingVolume"]["region"] for folder in (low, high)]
    assert regions[1][4] - regions[0][4] == pytest.approx(-40, abs=1e-3)


def test_refusals(tmp_path: Path) -> None:
    local = street(3)
    local = PipeNetwork(
        local.points.set_crs(None, allow_override=True), local.lines.set_crs(None, allow_override=True)
    )
    with pytest.raises(BadPipeData, match="no CRS"):
        write_tiles(local, tmp_path / "t")
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(BadPipeData, match=r"holds other things \(notes.txt\)"):
        write_tiles(street(3), tmp_path)
    assert (tmp_path / "notes.txt").read_text() == "mine"
