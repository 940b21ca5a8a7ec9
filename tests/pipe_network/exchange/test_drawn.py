"""What drawings and scenes do not show as surveyed is said."""

from pathlib import Path

import pytest

from pipe_network.exchange.export import export_network
from pipe_network.model_facts import Remark
from pipe_network.network import PipeNetwork
from tests.pipe_network.networks import network


@pytest.fixture
def city() -> PipeNetwork:
    """Lines with levels, with none over known ground, with none over unknown ground, and without a place."""
    nothing = float("nan")
    level = {"start_level_m": 8.0, "end_level_m": 8.0, "diameter_mm": 300}
    points = {"A": (0, 0, 10), "B": (20, 0, 10), "C": (0, 9, nothing), "D": (20, 9, nothing)}
    lines = [
        ("L1", "A", "B", level),
        ("L2", "A", "B", {"diameter_mm": 300}),
        ("L3", "C", "D"),
        ("L4", "A", "B"),
    ]
    found = network(points, lines)
    found.lines.loc[3, "geometry"] = None
    return found


def notes(city: PipeNetwork, path: Path) -> list[str]:
    said: list[Remark] = []
    export_network(city, path, notes=said)
    assert all(not one.zh.isascii() for one in said)
    return [one.en for one in said]


def test_a_scene_counts_lines_left_out_and_at_an_assumed_level(city: PipeNetwork, tmp_path: Path) -> None:
    said = notes(city, tmp_path / "a.glb")
    assert "1 lines left out: no level and no ground" in said
    assert "1 lines left out: no geometry" in said
    assert "1 lines drawn at an assumed level, marked as such" in said


@pytest.mark.parametrize("name", ["a.dxf", "a.city.json"])
def test_a_drawing_counts_lines_at_height_0(city: PipeNetwork, tmp_path: Path, name: str) -> None:
    said = notes(city, tmp_path / name)
    assert "1 lines left out: no geometry" in said
    assert "2 lines without a height (of a vertex at least), written at 0 m there" in said
    assert "2 points without a height (of a vertex at least), written at 0 m there" in said


def test_a_whole_network_and_a_geopackage_say_nothing(city: PipeNetwork, tmp_path: Path) -> None:
    assert notes(city, tmp_path / "a.gpkg") == []
    whole = PipeNetwork(city.points.iloc[:2], city.lines.iloc[:1])
    assert notes(whole, tmp_path / "b.glb") == notes(whole, tmp_path / "b.dxf") == []
