"""Cross sections: place, depth, true outline, distances between neighbours."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.errors import BadPipeData
from pipe_network.sections.bands import section_style
from pipe_network.sections.cut import across, cross_section
from pipe_network.sections.cut_sheet import cut_sheet
from pipe_network.sections.drawing import Ellipse, Stroke, Text
from pipe_network.sections.ellipse import cut_ellipse
from pipe_network.sections.profile_drawing import EARTH
from pipe_network.sections.profile_sheet import Scales
from tests.pipe_network.networks import network
from tests.pipe_network.sections.small import ORIGIN, Plane, joined, street


def lanes():
    """Northward at x = 5, 8, 9.5 m: sewer DN600 invert 7, main DN200 crown 9, block 400×200 crown 9.3."""

    def one(number, x, kind, **given):
        ends = {f"{number}1": (x, -20, 10), f"{number}2": (x, 20, 10)}
        return network(ends, [(number, f"{number}1", f"{number}2", given)], pipe_class=kind)

    return joined(
        one("S", 5, "WS", diameter_mm=600, start_level_m=7.0, end_level_m=7.0),
        one("M", 8, "JP", diameter_mm=200, start_level_m=9.0, end_level_m=9.0),
        one(
            "B", 9.5, "GD", section="400X200", start_level_m=9.3, end_level_m=9.3, hole_count=8, used_holes=5
        ),
    )


SQUARE = ORIGIN + np.array([[0.0, 0], [12, 0]])


def test_places_depths_and_distances() -> None:
    cut = cross_section(lanes(), SQUARE, terrain=Plane(10.0, 0.01))
    assert [pipe.line_no for pipe in cut.pipes] == ["S", "M", "B"]
    assert [pipe.offset_m for pipe in cut.pipes] == pytest.approx([5, 8, 9.5])
    assert [pipe.ground_m for pipe in cut.pipes] == pytest.approx([10.05, 10.08, 10.095])
    assert [pipe.crown_m for pipe in cut.pipes] == pytest.approx([7.6, 9.0, 9.3])
    assert [pipe.invert_m for pipe in cut.pipes] == pytest.approx([7.0, 8.8, 9.1])
    assert [pipe.cover_m for pipe in cut.pipes] == pytest.approx([2.45, 1.08, 0.795])
    assert cut.between_m == pytest.approx([3.0, 1.5])
    assert cut.clear_m == pytest.approx([2.6, 1.2])  # 3 − 0.3 − 0.1, 1.5 − 0.1 − 0.2


def test_an_oblique_cut_is_wider_and_an_ellipse() -> None:
    # Under 45° everything along the line is √2 longer.
    cut = cross_section(lanes(), ORIGIN + np.array([[0.0, 0], [12, 12]]), terrain=Plane())
    assert cut.pipes[0].offset_m == pytest.approx(5 * math.sqrt(2))
    assert cut.pipes[0].outline.long_m == pytest.approx(0.3 * math.sqrt(2))
    assert cut.pipes[0].outline.short_m == pytest.approx(0.3)
    assert cut.pipes[2].span_m == pytest.approx(0.4 * math.sqrt(2))


def test_a_line_with_a_bend_counts_along_itself_and_meets_a_pipe_at_the_bend_once() -> None:
    cut = cross_section(lanes(), ORIGIN + np.array([[0.0, 0], [5, 0], [5, 3], [12, 3]]), terrain=Plane())
    found = {pipe.line_no: pipe.offset_m for pipe in cut.pipes if pipe.line_no != "S"}
    assert found == pytest.approx({"M": 11.0, "B": 12.5})


def test_nearly_parallel_pipes_are_drawn_square_and_noted() -> None:
    cut = cross_section(lanes(), ORIGIN + np.array([[4.0, -10], [6, 10]]), terrain=Plane())
    (pipe,) = cut.pipes
    assert pipe.is_parallel
    assert pipe.angle_deg == pytest.approx(math.degrees(math.atan(0.1)))
    assert pipe.outline.long_m == pytest.approx(0.3)
    assert "nearly parallel" in cut.notes[0].en
    inside = cross_section(lanes(), ORIGIN + np.array([[5.0, -10], [5, 10]]), terrain=Plane())
    assert (inside.pipes[0].angle_deg, inside.pipes[0].offset_m) == (0.0, pytest.approx(10.0))


def test_a_pipe_without_level_or_size_is_noted_not_lost() -> None:
    city = lanes()
    city.lines.loc[0, ["start_level_m", "end_level_m"]] = np.nan
    city.lines["geometry"] = shapely.force_2d(city.lines.geometry)
    city.lines.loc[1, "diameter_mm"] = None
    cut = cross_section(city, SQUARE, terrain=Plane())
    assert len(cut.pipes) == 3
    assert any("without level, not drawn: S" in note.en for note in cut.notes)
    assert any("without size, drawn as dots: M" in note.en for note in cut.notes)
    assert cut_sheet(cut, section_style())


def test_the_sheet_has_circles_at_scale_holes_and_dimensions() -> None:
    cut = cross_section(lanes(), SQUARE, terrain=Plane())
    sheet = cut_sheet(cut, section_style(), scales=Scales(50))
    sewer = next(item for item in sheet.items if isinstance(item, Ellipse) and item.key == "cut-0")
    earth = next(item for item in sheet.items if isinstance(item, Stroke) and item.fill == EARTH)
    assert sewer.centre[1] + sewer.half[1] < earth.points[:, 1].max()  # nothing hangs out below the field
    assert sewer.half == pytest.approx((6.0, 6.0))  # 0.3 m at 1:50
    holes = [item for item in sheet.items if isinstance(item, Ellipse) and item.key == "cut-2"]
    assert (len(holes), sum(hole.fill != "#ffffff" for hole in holes)) == (8, 5)
    texts = [item.words.zh for item in sheet.items if isinstance(item, Text)]
    for text in ("3.00", "1.50", "2.60", "1.20", "污水WS DN600", "供电GD 400×200"):
        assert text in texts


def test_a_line_that_cuts_nothing_says_so() -> None:
    cut = cross_section(street(), ORIGIN + np.array([[0.0, 500], [10, 500]]), terrain=Plane())
    sheet = cut_sheet(cut, section_style())
    assert any("未穿过任何管线" in item.words.zh for item in sheet.items if isinstance(item, Text))


@pytest.mark.parametrize(
    "xy", [[[0, 0]], [[1, 1], [1, 1]], [[0, 0], [math.nan, 1]]], ids=["one", "same", "nan"]
)
def test_what_is_no_line_is_refused(xy) -> None:
    with pytest.raises(BadPipeData):
        cross_section(street(), np.array(xy, float), terrain=Plane())


def test_a_scale_too_large_for_the_paper_is_refused() -> None:
    cut = cross_section(lanes(), SQUARE, terrain=Plane())
    with pytest.raises(BadPipeData, match=r"horizontal scale 1:20 needs 600 mm"):
        cut_sheet(cut, section_style(), scales=Scales(20))


def test_across_a_road_is_square_to_it_at_the_nearest_place() -> None:
    road = shapely.MultiLineString([[(0, 0), (100, 0)], [(0, 500), (1, 500)]])
    assert across(road, (30, 7), 40) == pytest.approx(np.array([[30, 20], [30, -20]]))


@given(st.floats(0, 2 * math.pi), st.floats(-0.5, 0.5), st.floats(0.05, 2))
def test_every_point_of_the_ellipse_lies_on_the_pipe(heading, slope, radius) -> None:
    axis = np.array([math.cos(heading), math.sin(heading), slope])
    along = np.array([1.0, 0.0])
    if abs(math.sin(heading)) < 0.1:
        return
    cut = cut_ellipse(axis, along, radius)
    turn, tilt = np.linspace(0, 2 * math.pi, 13), math.radians(cut.tilt_deg)
    a, b = cut.long_m * np.cos(turn), cut.short_m * np.sin(turn)
    points = np.column_stack(
        [a * math.cos(tilt) - b * math.sin(tilt), 0 * a, a * math.sin(tilt) + b * math.cos(tilt)]
    )
    assert np.linalg.norm(np.cross(points, axis / np.linalg.norm(axis)), axis=1) == pytest.approx(radius)


def test_a_pipe_without_length_is_counted_and_not_drawn() -> None:
    city = joined(lanes(), network({"O1": (6, 0, 10)}, [("O", "O1", "O1", {"diameter_mm": 200})]))
    cut = cross_section(city, SQUARE, terrain=Plane())
    assert [pipe.line_no for pipe in cut.pipes] == ["S", "M", "B"]
    assert [note.en for note in cut.notes] == ["1 without length in plan, not drawn"]


def test_a_line_that_cuts_nothing_tells_the_distance_to_the_nearest_pipe() -> None:
    low = street().lines.total_bounds[1]
    line = np.array([[ORIGIN[0], low - 30.0], [ORIGIN[0] + 5, low - 30.0]])
    (note, *_) = cross_section(street(), line, terrain=Plane()).notes
    assert note.en.startswith("the line crosses no pipe; the nearest, ")
    assert "m from it" in note.en
    assert cross_section(lanes(), SQUARE, terrain=Plane()).notes == ()
