"""Every `gridtwin …` command of the pages on pipes runs, page by page, on one sample city.

A block that cannot run here says so and why in its fence: ```sh not-run: the reason.
"""

import contextlib
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from tests.docs.pages import NOT_RUN, blocks, make_city, run, run_page
from tests.paths import ROOT
from tests.pipe_network.simulation.small import WATER

PAGES = tuple(sorted(path.name for path in (ROOT / "docs").glob("pipes*.md")))
# How the pages call the sample city; `demo create` of a page makes it there.
CITIES = ("CITY", "city", "demo/city", "demo/lanzhou-small")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample city that every page speaks of."""
    return make_city(tmp_path_factory.mktemp("pages") / "city")


@pytest.fixture
def place(city: Path, tmp_path: Path) -> Iterator[Path]:
    """A folder with the city under all its names and the files that pages take for granted."""
    for name in CITIES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).symlink_to(city)
    _write_inputs(tmp_path)
    with contextlib.chdir(tmp_path):
        assert run(["pipes", "export", "city", "--class", "JP", "--to", "network.gpkg"]) == 0
        yield tmp_path


def _write_inputs(folder: Path) -> None:
    """What a user of the pages brings along: a route, a pit, other works, an inspection, a model."""
    route = shapely.LineString([(391774.2, 3991740), (391769, 3991835)])
    pit = shapely.box(391738, 3991860, 391765, 3991870)
    for name, shape in (("route.geojson", route), ("pit.geojson", pit), ("works.gpkg", pit)):
        gpd.GeoDataFrame(geometry=[shape], crs="EPSG:4544").to_file(folder / name)
    (folder / "inspection.csv").write_text("line_no,condition_grade\nJPL00001,3\n", "utf-8")
    shutil.copy(ROOT / "pipe_network" / "data" / "pipe_risk.toml", folder / "our_formula.toml")
    works = [{"name": "W", "valves": ["JP00010"], "lines": ["JPL00010"]}]
    (folder / "works.json").write_text(json.dumps(works), "utf-8")
    (folder / "network.inp").write_text(WATER, "utf-8")
    valves = [{"link": "P1", "node": "A"}, {"link": "P2", "node": "A"}]
    (folder / "valves.json").write_text(json.dumps(valves), "utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_run(page: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    monkeypatch.setattr(sys, "argv", [])
    run_page(page, place)


def test_blocks_that_do_not_run_say_why() -> None:
    infos = [(page, info) for page in PAGES for info, _ in blocks(page) if "not-run" in info]
    assert [one for one in infos if not NOT_RUN.fullmatch(one[1])] == []


def test_most_commands_run() -> None:
    every = [(info, command) for page in PAGES for info, commands in blocks(page) for command in commands]
    left_out = [command for info, command in every if "not-run" in info]
    assert len(every) > 50
    assert len(left_out) <= len(every) // 10, left_out
