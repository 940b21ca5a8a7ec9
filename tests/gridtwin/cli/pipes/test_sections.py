"""`gridtwin pipes long-section` and `cross-section` on a small network and a small city."""

import json
from pathlib import Path

import pytest

from gridtwin.fonts import FontMissing, find_fonts
from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.sections.small import street

try:
    find_fonts()
except FontMissing:
    pytest.skip("Noto Sans CJK is not installed (requirements/debian.txt)", allow_module_level=True)


@pytest.fixture
def network(tmp_path, monkeypatch):
    """The street's network, however layers are read."""
    monkeypatch.setattr("pipe_network.sources.open_network", lambda path: street())
    return tmp_path / "street.gpkg"


def test_long_section_between_points_writes_the_sheet_and_tells_the_adverse_slope(
    run: Run, network, tmp_path
) -> None:
    out = tmp_path / "long.svg"
    status, printed, said = run(
        "pipes",
        "long-section",
        network,
        "--from",
        "W1",
        "--to",
        "W4",
        "--out",
        out,
        "--json",
        "-",
        "--lang",
        "zh",
    )
    assert status == 1  # an adverse slope is a finding
    assert "3 pipes, 250.00 m, 2 crossings, 1 adverse" in said
    assert json.loads(printed)["pipes"][2]["fall_permille"] == -4.0
    assert "污水WS管线纵断面图 W1—W4" in out.read_text("utf-8")


def test_long_section_along_named_lines_of_one_class(run: Run, network) -> None:
    status, printed, _ = run("pipes", "long-section", network, "--via", "J", "--class", "JP", "--json", "-")
    record = json.loads(printed)
    assert status == 0
    assert [node["point_no"] for node in record["nodes"]] == ["J1", "J2"]
    assert [crossing["line_no"] for crossing in record["crossings"]] == ["A"]


def test_cross_section_along_a_line(run: Run, network, tmp_path) -> None:
    out = tmp_path / "cut.html"
    line = "500030.5 4000005, 500030.5 3999995"
    status, printed, said = run(
        "pipes", "cross-section", network, "--line", line, "--out", out, "--json", "-"
    )
    assert status == 0
    assert "1 pipes in 10.00 m" in said
    assert json.loads(printed)["pipes"][0]["offset_m"] == 5.0
    assert "Cross section of pipes" in out.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["long-section", "--from", "W1"], "two end points"),
        (["long-section", "--from", "W1", "--to", "Q"], "no pipe point 'Q'"),
        (["long-section", "--from", "W1", "--to", "W4", "--out", "x.dwg"], "not to 'x.dwg'"),
        (["long-section", "--from", "W1", "--to", "W4", "--out", "x.svg", "--lang", "fr"], "not zh or en"),
        (["cross-section"], "either --line or --across"),
        (["cross-section", "--line", "1 2"], "needs 2 or more pairs"),
        (["cross-section", "--line", "a b, c d"], "is no line"),
        (["cross-section", "--across", "1 2"], "needs a workspace"),
    ],
)
def test_wrong_use_is_told_in_one_sentence(run: Run, network, words, told, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    status, _, said = run("pipes", words[0], network, *words[1:])
    assert status == 2
    assert told in said.replace("\n", " ")


def test_across_the_nearest_road_of_a_city(run: Run, city: Workspace, tmp_path: Path) -> None:
    store(city, street())
    road = city.read("road").iloc[0]
    place = road.geometry.interpolate(0.5, normalized=True)
    out = tmp_path / "across.svg"
    words = ("--across", f"{place.x} {place.y}", "--width", "30", "--out", out)
    status, _, said = run("pipes", "cross-section", city.root, *words)
    assert status in (0, 1)
    assert "pipes in 30.00 m" in said
    assert str(road["name"]) in out.read_text("utf-8")


def test_a_place_far_from_every_road_is_refused(run: Run, city: Workspace, tmp_path: Path) -> None:
    store(city, street())
    x, y = city.read("road").total_bounds[2:] + 5000
    out = tmp_path / "nothing.svg"
    status, _, said = run("pipes", "cross-section", city.root, "--across", f"{x} {y}", "--out", out)
    assert (status, out.exists()) == (2, False)
    for words in ("the nearest road, ", "the nearest pipe, ", "within 200 m of a road", "--line"):
        assert words in said


def test_a_line_that_crosses_no_pipe_says_how_far_the_nearest_is(run: Run, network: Path) -> None:
    place = street().points.geometry.iloc[0]
    line = f"{place.x} {place.y - 5000}, {place.x + 10} {place.y - 5000}"
    status, _, said = run("pipes", "cross-section", network, "--line", line)
    assert status == 1
    assert "0 pipes in 10.00 m" in said
    assert "the line crosses no pipe; the nearest, " in said
    assert " m from it" in said
