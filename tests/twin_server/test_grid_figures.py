"""Two grids of 200 m x 400 m; every figure can be counted on the map of tests/twin_server/small_city.py."""

from __future__ import annotations

from datetime import date
from typing import Any

import geopandas as gpd
import pytest
import shapely

from tests.twin_server.client import get
from tests.twin_server.small_city import CRS, GRIDS, X, Y
from twin_server.city import City
from twin_server.errors import BrokenStyle, NotFound
from twin_server.grid_figures import classes, figure_by_grid, grid_figure, grid_figures, parse_figures


def values(city: City, name: str) -> list[float | None]:
    """Of the western and the eastern grid."""
    grids = city.read("unit_grid", columns=("code",)).set_index("code")["id"]
    found = figure_by_grid(city, grid_figure(name))["grids"]
    return [found[grids[code]] for code in GRIDS]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("patches", [1, 1]),
        ("patches_open", [1, 1]),
        ("patches_confirmed", [0, 0]),
        ("patch_area", [1600, 400]),
        ("components", [5, 0]),
        ("component_problems", [1, 0]),
        ("component_problem_share", [20, None]),  # no components in the east: no share, not 0 %
        ("building_cover", [3.5, 9.12]),  # 30x40 + 40x40 of 80,000 m²; 80x80 - 30x30 + 60x30
        ("pipe_length", [180, 180]),
        ("area", [80_000, 80_000]),
        ("trees", [None, None]),  # no tree register
        ("alarms_open", [None, None]),
        ("sensors", [None, None]),
    ],
)
def test_figures_of_the_small_city(city: City, name: str, expected: list[float | None]) -> None:
    assert values(city, name) == expected


def test_every_figure_is_tested_above() -> None:
    tested = {mark.args[1][i][0] for mark in test_figures_of_the_small_city.pytestmark for i in range(13)}  # type: ignore[attr-defined]
    assert tested == {figure.name for figure in grid_figures()}


def test_what_lies_in_no_grid_is_told(own_city: City) -> None:
    frame = gpd.GeoDataFrame(
        {
            "code": ["6201020137000009"],
            "class_code": ["0137"],
            "name": ["路灯"],
            "dept_code": ["1"],
            "dept_name": ["城管局"],
            "grid_code": [GRIDS[0]],
            "state": ["完好"],
            "start_date": [date(2025, 5, 1)],
            "data_source": ["实测"],
        },
        geometry=[shapely.Point(X - 50, Y + 10)],
        crs=CRS,
    )
    from tests.twin_server.small_city import NOW

    own_city.workspace.write("component", frame, actor="test", now=NOW)
    found = figure_by_grid(own_city, grid_figure("components"))
    assert found["outside"] == 1
    assert sorted(found["grids"].values()) == [0, 5]


def test_a_workspace_without_grids(empty_city: City) -> None:
    found = figure_by_grid(empty_city, grid_figure("patches"))
    assert (found["is_known"], found["classes"], found["grids"]) == (False, [], {})


def bounds(numbers: list[float]) -> list[tuple[float, float, int]]:
    return [(one["least"], one["most"], one["count"]) for one in classes(numbers)]


def test_classes_hold_about_as_many_each() -> None:
    assert bounds([*range(1, 11)]) == [(1, 2, 2), (3, 4, 2), (5, 6, 2), (7, 8, 2), (9, 10, 2)]
    assert bounds([0, 0, 7]) == [(0, 0, 2), (7, 7, 1)]
    assert bounds([1, 1, 1, 1, 9]) == [(1, 1, 4), (9, 9, 1)]  # equal values stay together
    assert bounds([]) == []
    assert sum(one["count"] for one in classes([0, *([3] * 50), *range(40)])) == 91


def test_unknown_figures() -> None:
    with pytest.raises(NotFound, match="there are patches"):
        grid_figure("happiness")


@pytest.mark.parametrize(
    "broken",
    [
        'of = "nothing"\nmeasure = "count"',
        'of = "alarm"\nmeasure = "guess"',
        'of = "alarm"\nmeasure = "count"\nwhere = { colour = ["red"] }',
        'of = "alarm"\nmeasure = "sum"',
        'of = "alarm"\nmeasure = "share"',
        'of = "detection_run"\nmeasure = "count"',
        'of = "alarm"\nmeasure = "count"\ncolour = "red"',
    ],
    ids=["class", "measure", "field", "sum without field", "share without part", "no geometry", "key"],
)
def test_a_broken_table_is_refused(broken: str) -> None:
    with pytest.raises(BrokenStyle, match="figure 'x'"):
        parse_figures(f'[[figure]]\nname = "x"\nzh = "x"\nen = "x"\n{broken}')


def test_the_route(api: Any) -> None:
    listed = get(api, "/grids/figures").json["figures"]
    assert {"name": "patch_area", "zh": "图斑面积", "en": "Area of patches", "unit": "m²"} in listed
    assert get(api, "/grids/figures?figure=patches").json["unit"] == ""
    assert get(api, "/grids/figures?figure=x").status == 404
