"""Rows of layers are told as their files count them; points made at ends of lines are no surveyor's."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from pipe_network.checks import run_checks
from pipe_network.exchange.geopackage import write_geopackage
from pipe_network.exchange.importing import ImportOptions, import_files
from pipe_network.exchange.layers import read_layer_network
from pipe_network.layer_rows import is_made
from pipe_network.model_facts import remarks
from pipe_network.sources import open_network
from pipe_network.survey.importing import Act
from tests.pipe_network.networks import network

ACT = Act("t", datetime(2026, 1, 1, tzinfo=UTC), is_dry=True)
LINES = network(
    {"A": (0, 0, 10), "B": (30, 0, 10), "C": (60, 0, 10)},
    [("L1", "A", "B", {"diameter_mm": 200}), ("L2", "B", "C", {"material": "钢"})],
).lines


def mains(path: Path, *shapes: list[tuple[float, float]]) -> Path:
    """Lines alone, without names of their ends."""
    made = [shapely.LineString([(500_000 + x, 4_000_000 + y) for x, y in shape]) for shape in shapes]
    frame = gpd.GeoDataFrame({"line_no": [f"M{k}" for k in range(len(made))]}, geometry=made, crs="EPSG:4544")
    frame["start_point"] = frame["end_point"] = None
    frame.to_file(path)
    return path


@pytest.mark.parametrize(("ending", "fid"), [("geojson", None), ("gpkg", 2)])
def test_check_and_import_call_a_row_of_a_layer_the_same(
    ending: str, fid: int | None, tmp_path: Path
) -> None:
    path = tmp_path / f"pipe_line.{ending}"
    LINES.set_geometry(LINES.geometry.force_2d()).to_file(path)
    found = run_checks(read_layer_network(path)).findings
    checked = found[(found["check"] == 2) & (found["object"] == "L2")].iloc[0]
    done = import_files([path], None, act=ACT, options=ImportOptions()).findings
    imported = done[(done["object"] == "L2")].iloc[0]
    assert (checked["row"], imported["row"]) == (2, 2)
    assert (
        (checked["workbook"], checked["sheet"])
        == (imported["file"], imported["sheet"])
        == (path.name, "pipe_line")
    )
    for told in (checked["fid"], imported["fid"]):
        assert told == fid if fid else str(told) == "<NA>"


def test_the_fid_is_that_of_the_file_not_the_row(tmp_path: Path) -> None:
    path = tmp_path / "pipe_line.gpkg"
    LINES.to_file(path)
    with sqlite3.connect(path) as base:
        for (name,) in list(base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")):
            base.execute(f'DROP TRIGGER "{name}"')
        base.execute("UPDATE pipe_line SET fid = fid + 40")
    found = run_checks(read_layer_network(path)).findings
    of_line = found[(found["check"] == 2) & (found["object"] == "L2")].iloc[0]
    assert (of_line["row"], of_line["fid"]) == (2, 42)


def test_made_points_are_told_once_and_not_judged_as_surveyed(tmp_path: Path) -> None:
    # Two lines end 3 cm apart: nearer than two surveyed points of a class may be (check 7).
    path = mains(tmp_path / "mains.geojson", [(0, 0), (30, 0)], [(30.03, 0), (60, 0)])
    made = open_network(path)
    assert is_made(made).all()
    report = run_checks(made)
    about_points = report.findings[report.findings["layer"] == "pipe_point"]
    assert set(about_points["stage"]) & {"table", "points"} == set()
    assert not ((report.findings["layer"] == "table") & (report.findings["sheet"] == "pipe_point")).any()
    assert [one.en for one in remarks(made)] == [
        "points made at ends of lines where no layer has one: 4; they are not judged as surveyed"
    ]


def test_surveyed_points_beside_made_ones_are_judged(tmp_path: Path) -> None:
    points = network({"A": (0, 0, 10), "B": (0.02, 0, 10)}, []).points
    points.to_file(tmp_path / "pipe_point.gpkg", layer="pipe_point")
    mains(tmp_path / "pipe_line.gpkg", [(0, 0), (30, 0)], [(30.03, 0), (60, 0)])
    made = open_network(tmp_path / "pipe_line.gpkg")
    assert is_made(made).tolist() == [False, False, True, True, True]
    found = run_checks(made).findings
    assert found[found["check"] == 7]["object"].tolist() == ["B"]


def test_made_points_stay_made_in_a_geopackage_and_rows_of_another_file_do_not(tmp_path: Path) -> None:
    made = open_network(mains(tmp_path / "mains.geojson", [(0, 0), (30, 0)]))
    write_geopackage(made, tmp_path / "out.gpkg")
    again = open_network(tmp_path / "out.gpkg")
    assert is_made(again).all()
    assert set(again.tables) == {"made_points"}


def test_an_end_of_a_line_far_off_is_said_though_no_layer_has_a_point_there(tmp_path: Path) -> None:
    near = [[(30.0 * k, 0), (30.0 * k + 30, 0)] for k in range(4)]
    found = run_checks(
        open_network(mains(tmp_path / "mains.geojson", *near, [(120, 0), (900_000, 0)]))
    ).findings
    assert found["check"].tolist().count(22) == 1
