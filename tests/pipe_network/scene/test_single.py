"""One GLB file, decoded by hand: where instances lie, and what they carry."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork
from pipe_network.scene import write_glb
from pipe_network.scene.metadata import Metadata
from tests.pipe_network.networks import network
from tests.pipe_network.scene.glb_reader import Glb

X, Y = 500_000.0, 4_000_000.0
MM = 0.001
PIPE = {"diameter_mm": 200, "start_level_m": 98.1, "end_level_m": 98.1}


def written(one: PipeNetwork, folder: Path) -> Glb:
    write_glb(one, folder / "scene.glb")
    return Glb(folder / "scene.glb")


def test_a_pipe_to_the_north_starts_and_ends_where_its_axis_does(tmp_path: Path) -> None:
    """Crown 98.1 m and 0.2 m across: the axis is at 98.0 m. The unit tube runs from z = 0 to 1."""
    one = network({"A": (10, 20, 100), "B": (10, 50, 100)}, [("L1", "A", "B", PIPE)])
    tube = written(one, tmp_path).group("tube", "JP")
    assert tube.at(0, 0, 0)[0] == pytest.approx([X + 10, Y + 20, 98.0], abs=MM)
    assert tube.at(0, 0, 1)[0] == pytest.approx([X + 10, Y + 50, 98.0], abs=2 * MM)
    assert tube.at(0, 0.5, 0)[0] == pytest.approx([X + 10, Y + 20, 98.1], abs=MM)
    assert tube.at(0.5, 0, 0)[0] == pytest.approx([X + 9.9, Y + 20, 98.0], abs=MM)


@pytest.mark.parametrize(("start", "end"), [(97.1, 99.6), (99.6, 97.1)], ids=["upwards", "downwards"])
def test_a_vertical_pipe_stands(tmp_path: Path, start: float, end: float) -> None:
    level = {"diameter_mm": 200, "start_level_m": start, "end_level_m": end}
    one = network({"A": (0, 0, 100), "B": (0, 0, 100)}, [("L1", "A", "B", level)])
    tube = written(one, tmp_path).group("tube")
    assert tube.at(0, 0, 0)[0] == pytest.approx([X, Y, start - 0.1], abs=MM)
    assert tube.at(0, 0, 1)[0] == pytest.approx([X, Y, end - 0.1], abs=MM)


def test_a_duct_is_as_wide_and_as_high_as_its_section(tmp_path: Path) -> None:
    """400 × 200 mm, falling one in ten to the east; crown 98.1 m and 97.1 m, so the axis is 0.1 m below."""
    section = {"section": "400X200", "start_level_m": 98.1, "end_level_m": 97.1}
    one = network({"A": (0, 0, 100), "B": (10, 0, 100)}, [("L1", "A", "B", section)], pipe_class="GD")
    duct = written(one, tmp_path).group("duct", "GD")
    assert duct.at(0, 0, 0)[0] == pytest.approx([X, Y, 98.0], abs=MM)
    assert duct.at(0, 0, 1)[0] == pytest.approx([X + 10, Y, 97.0], abs=MM)
    side = duct.at(0.5, 0, 0)[0] - duct.at(-0.5, 0, 0)[0]
    assert side == pytest.approx([0, 0.4, 0], abs=MM)
    top = duct.at(0, 0.5, 0)[0] - duct.at(0, -0.5, 0)[0]
    assert np.linalg.norm(top) == pytest.approx(0.2, abs=MM)
    assert top == pytest.approx([0.2 / np.sqrt(101), 0, 2 / np.sqrt(101)], abs=MM)


def test_gravity_pipes_lie_on_their_invert(tmp_path: Path) -> None:
    level = {"diameter_mm": 400, "start_level_m": 97.0, "end_level_m": 96.9}
    one = network({"A": (0, 0, 100), "B": (10, 0, 100)}, [("L1", "A", "B", level)], pipe_class="WS")
    tube = written(one, tmp_path).group("tube", "WS")
    assert tube.at(0, 0, 0)[0, 2] == pytest.approx(97.2, abs=MM)
    assert tube.at(0, 0, 1)[0, 2] == pytest.approx(97.1, abs=MM)


def test_every_pipe_carries_its_attributes(tmp_path: Path) -> None:
    lines = [
        ("L1", "A", "B", {**PIPE, "material": "PE", "owner_name": "水务"}),
        ("L2", "B", "C", {**PIPE, "diameter_mm": 300, "material": "钢", "owner_name": "水务"}),
    ]
    one = network({"A": (0, 0, 100), "B": (9, 0, 100), "C": (19, 0, 99.9)}, lines)
    first, second = written(one, tmp_path).group("tube").rows
    assert first == {
        "line_no": "L1",
        "diameter_mm": 200,
        "pipe_class": "JP",
        "material": "PE",
        "owner_name": "水务",
        "cover_m": pytest.approx(1.9),
        "estimated": "none",
    }
    assert (second["line_no"], second["material"]) == ("L2", "钢")
    assert second["cover_m"] == pytest.approx(1.8)


def test_pieces_of_one_line_are_one_feature(tmp_path: Path) -> None:
    import shapely

    one = network({"A": (0, 0, 100), "B": (30, 40, 100)}, [("L1", "A", "B", PIPE), ("L2", "B", "A", PIPE)])
    one.lines.geometry = [
        shapely.LineString([(X, Y), (X + 30, Y), (X + 30, Y + 40)]),
        shapely.LineString([(X + 30, Y + 40), (X, Y)]),
    ]
    glb = written(one, tmp_path)
    tube = glb.group("tube")
    assert [row["line_no"] for row in tube.rows] == ["L1", "L1", "L2"]
    assert len(glb.json["extensions"]["EXT_structural_metadata"]["propertyTables"][0]["properties"]) > 0


def test_colours_are_those_of_the_classes_in_linear_light(tmp_path: Path) -> None:
    one = network({"A": (0, 0, 100), "B": (9, 0, 100)}, [("L1", "A", "B", PIPE)])
    (material,) = written(one, tmp_path).json["materials"]
    assert material["pbrMetallicRoughness"]["baseColorFactor"] == [0, 1, 1, 1]


def test_the_file_says_crs_origin_and_what_was_left_out(tmp_path: Path) -> None:
    lines = [("L1", "A", "B", PIPE), ("L2", "A", "A", PIPE)]
    extras = written(network({"A": (0, 0, 100), "B": (9, 0, 100)}, lines), tmp_path).json["asset"]["extras"]
    assert extras["crs"] == "EPSG:4544"
    assert extras["origin"] == [X + 4, Y, 98]
    assert extras["lines_left_out"] == {"no length": 1}


def test_a_further_pipe_costs_less_than_fifty_bytes(tmp_path: Path) -> None:
    """100,000 pipes in 5 MB, attributes included: what does not grow with the pipes is not counted here."""

    def size(count: int) -> int:
        points = {f"P{row:05d}": (row * 20.0, 0.0, 100.0) for row in range(count + 1)}
        names = list(points)
        lines = [
            (f"JPL{row:05d}", names[row], names[row + 1], {**PIPE, "material": ("PE", "钢")[row % 2]})
            for row in range(count)
        ]
        return write_glb(network(points, lines), tmp_path / "n.glb").size_bytes

    assert (size(900) - size(400)) / 500 <= 50


def test_cells_have_their_own_origin_so_that_single_precision_is_enough(tmp_path: Path) -> None:
    points = {"A": (0, 0, 100), "B": (9, 0, 100), "C": (90_000.123, 0, 100), "D": (90_009.123, 0, 100)}
    one = network(points, [("L1", "A", "B", PIPE), ("L2", "C", "D", PIPE)])
    from dataclasses import replace

    from pipe_network.scene import build_scene, scene_settings
    from pipe_network.scene.single import glb

    given = scene_settings()
    given = replace(given, tiles=replace(given.tiles, features_in_file=1))
    scene = build_scene(one, given)
    assert Metadata.of(scene).classes.keys() == {"tube_JP"}
    (tmp_path / "two.glb").write_bytes(glb(scene, given))
    far = [group for group in Glb(tmp_path / "two.glb").groups() if group.rows[0]["line_no"] == "L2"]
    assert far[0].at(0, 0, 0)[0, 0] == pytest.approx(X + 90_000.123, abs=1e-4)


def test_refusals(tmp_path: Path) -> None:
    one = network({"A": (0, 0, 100), "B": (9, 0, 100)}, [("L1", "A", "B", PIPE)])
    with pytest.raises(BadPipeData, match=r"written as \.glb"):
        write_glb(one, tmp_path / "scene.gltf")
    with pytest.raises(BadPipeData, match="in degrees"):
        write_glb(PipeNetwork(one.points.to_crs(4490), one.lines.to_crs(4490)), tmp_path / "a.glb")
    with pytest.raises(BadPipeData, match="the network is empty"):
        write_glb(network({}, []), tmp_path / "a.glb")
    with pytest.raises(BadPipeData, match="0 lines and 1 points: 1 nothing stands there"):
        write_glb(network({"A": (0, 0, 1)}, []), tmp_path / "a.glb")
    with pytest.raises(BadPipeData, match="1 no length"):
        write_glb(network({"A": (0, 0, 1)}, [("L1", "A", "A", PIPE)]), tmp_path / "a.glb")
    assert not list(tmp_path.iterdir())
