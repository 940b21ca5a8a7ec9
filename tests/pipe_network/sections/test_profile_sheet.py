"""Sheets at true scales: millimetres on paper against metres in the ground."""

import numpy as np
import pytest

from pipe_network.errors import BadPipeData
from pipe_network.sections.bands import section_style
from pipe_network.sections.drawing import RED, Ellipse, Stroke, Text
from pipe_network.sections.path import shortest_way
from pipe_network.sections.profile import long_section
from pipe_network.sections.profile_sheet import Scales, profile_sheets, profile_strip
from tests.pipe_network.sections.small import Plane, sewer, street


@pytest.fixture(scope="module")
def profile():
    city = street()
    return long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())


def texts(drawing) -> list[str]:
    return [item.words.zh for item in drawing.items if isinstance(item, Text)]


def by_key(drawing, key: str):
    return next(item for item in drawing.items if not isinstance(item, Text) and item.key == key)


def test_pipes_are_drawn_at_the_scales_that_the_sheet_says(profile) -> None:
    (sheet,) = profile_sheets(profile, section_style(), Scales(1000, 100))
    first = by_key(sheet, "pipe-0").points
    # 100 m at 1:1000 are 100 mm; 0.5 m of fall and 0.5 m of pipe at 1:100 are 5 mm each.
    assert first[1, 0] - first[0, 0] == pytest.approx(100)
    assert first[1, 1] - first[0, 1] == pytest.approx(5)
    assert first[3, 1] - first[0, 1] == pytest.approx(5)
    assert any("横1:1000 纵1:100（纵向放大10倍）" in text for text in texts(sheet))


def test_crossings_are_ellipses_of_the_cut(profile) -> None:
    (sheet,) = profile_sheets(profile, section_style(), Scales(1000, 50))
    water = by_key(sheet, "crossing-0")
    assert isinstance(water, Ellipse)
    assert water.half[1] == pytest.approx(2.0)  # 0.2 m high at 1:50 is 4 mm
    cable = by_key(sheet, "crossing-1")
    assert isinstance(cable, Stroke)  # a box, 0.4 m / sin 45° wide
    assert np.ptp(cable.points[:, 0]) == pytest.approx(0.4 / np.sin(np.pi / 4), rel=1e-6)


def test_an_adverse_slope_is_red_and_keeps_its_figure(profile) -> None:
    (sheet,) = profile_sheets(profile, section_style())
    assert by_key(sheet, "pipe-2").pen.colour == RED
    slope = next(
        item
        for item in sheet.items
        if isinstance(item, Text) and "逆坡" in item.words.zh and "4.00" in item.words.zh
    )
    assert slope.colour == RED
    assert slope.words.zh.startswith("↗")


def test_the_band_has_the_rows_of_the_flow_kind_and_both_levels_of_a_drop(profile) -> None:
    found = texts(profile_sheets(profile, section_style())[0])
    for row in ("点号", "地面高程 (m)", "管底高程 (m)", "埋深 (m)", "坡度 (‰)", "距离 (m)", "桩号"):
        assert row in found
    assert "7.500 / 7.400" in found
    assert "K0+250.00" in found


def test_a_long_way_takes_several_sheets_cut_at_nodes_or_within_a_pipe(profile) -> None:
    sheets = profile_sheets(profile, section_style(), Scales(500, 50))
    assert len(sheets) == 2  # 200 m at 1:500 are all that fits
    shorter = profile_sheets(profile, section_style(), Scales(200, 50))
    assert len(shorter) == 5  # 72.4 m a sheet: to 72, 100, 172, 200 and 250 m
    strip = profile_strip(profile, section_style(), Scales(200, 20))
    assert strip.width_mm > 1250


def test_a_gap_is_said_and_the_rest_is_drawn() -> None:
    city = sewer(start_level_m=float("nan"))
    broken = long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())
    (sheet,) = profile_sheets(broken, section_style())
    assert "缺高程" in texts(sheet)
    assert by_key(sheet, "pipe-1") is not None
    with pytest.raises(StopIteration):
        by_key(sheet, "pipe-2")


def test_no_levels_at_all_still_gives_a_sheet() -> None:
    city = sewer()
    for column in ("start_level_m", "end_level_m"):
        city.lines[column] = np.nan
    import shapely

    city.lines["geometry"] = shapely.force_2d(city.lines.geometry)
    empty = long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())
    assert profile_sheets(empty, section_style())


def test_a_scale_that_does_not_fit_is_refused_with_one_that_does(profile) -> None:
    with pytest.raises(BadPipeData, match=r"vertical scale 1:10 needs .* use 1:50 or smaller"):
        profile_sheets(profile, section_style(), Scales(1000, 10))
