"""Pits and trenches: prisms computed by hand, distances in space, refusals."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.errors import BadPipeData
from pipe_network.works.batter import out_m
from pipe_network.works.excavation import excavate, to_wall_m
from pipe_network.works.excavation_volume import earthwork, wall_reach_m
from pipe_network.works.pit import pit, trench_outline
from pipe_network.works.protection import protection_rules
from tests.pipe_network.networks import network
from tests.pipe_network.sections.small import ORIGIN, Plane, at, joined

RULES = protection_rules()


def square(x0: float, y0: float, x1: float, y1: float) -> shapely.Polygon:
    return shapely.box(*at(x0, y0), *at(x1, y1))


def pipe(x: float, crown: float, pipe_class: str = "JP", **given: object):
    """A pipe DN400 northward at x from y = −20 to 30, ground 10 m."""
    levels = {"start_level_m": crown, "end_level_m": crown, "diameter_mm": 400, **given}
    return network({"1": (x, -20, 10), "2": (x, 30, 10)}, [("L", "1", "2", levels)], pipe_class=pipe_class)


def test_the_volume_of_a_box_is_area_times_depth() -> None:
    earth = earthwork(pit(square(0, 0, 10, 6), depth_m=2.5), Plane())
    assert earth.volume_m3 == pytest.approx(10 * 6 * 2.5)
    assert (earth.area_m2, earth.mean_depth_m) == (pytest.approx(60), pytest.approx(2.5))


def test_a_flat_bottom_under_a_slope_is_a_prism() -> None:
    # Ground rises from 10 to 11 over the 10 m of the pit; the bottom is level at 8: 2.5 m in the mean.
    earth = earthwork(pit(square(0, 0, 10, 6), bottom_m=8.0), Plane(10.0, 0.1))
    assert earth.volume_m3 == pytest.approx(60 * 2.5)
    assert earth.greatest_depth_m == pytest.approx(3.0, abs=0.03)


def test_ground_below_the_bottom_gives_no_negative_earth() -> None:
    # Ground 7 + 0.2 x crosses the bottom of 8 at x = 5: a triangle of 5 m by 1 m, 6 m long.
    earth = earthwork(pit(square(0, 0, 10, 6), bottom_m=8.0), Plane(7.0, 0.2))
    assert earth.volume_m3 == pytest.approx(0.5 * 5 * 1 * 6)
    assert earth.area_m2 == pytest.approx(30)


def test_a_triangle_counts_cells_by_their_share() -> None:
    triangle = shapely.Polygon(ORIGIN + np.array([[0.0, 0], [8, 0], [0, 6]]))
    assert earthwork(pit(triangle, depth_m=2), Plane()).volume_m3 == pytest.approx(48)


@pytest.mark.parametrize("how", [{"depth_m": 2}, {"bottom_m": 8.0}], ids=["depth", "level of the bottom"])
def test_a_box_with_leaning_walls_is_a_frustum(how) -> None:
    # Below a = 10 by b = 6 m, at the ground 2 m higher (m = 0.5) 12 by 8 m: 96 m²; halfway 11 by 7 m.
    # Prismoid: h/6 · (60 + 4·77 + 96) = 154.667 m³ = ab·h + (a + b)·m·h² + 4/3·m²·h³.
    earth = earthwork(pit(square(0, 0, 10, 6), batter=0.5, **how), Plane(), cell_m=0.1)
    assert earth.area_m2 == pytest.approx(96)
    assert earth.volume_m3 == pytest.approx(2 / 6 * (60 + 4 * 77 + 96), rel=1e-3)
    coarse = earthwork(pit(square(0, 0, 10, 6), batter=0.5, **how), Plane())
    assert coarse.area_m2 == pytest.approx(96)
    assert coarse.volume_m3 == pytest.approx(154.667, rel=5e-3)


def test_a_triangle_with_leaning_walls_has_ridges() -> None:
    # Sides 6, 8, 10, inscribed circle 2 m; walls 1 m out: similar with a circle of 3 m, 24·(3/2)² = 54 m².
    triangle = shapely.Polygon(ORIGIN + np.array([[0.0, 0], [8, 0], [0, 6]]))
    earth = earthwork(pit(triangle, depth_m=2, batter=0.5), Plane(), cell_m=0.1)
    assert earth.area_m2 == pytest.approx(54)
    assert earth.volume_m3 == pytest.approx(2 / 3 * (24 + 54 + math.sqrt(24 * 54)), rel=1e-3)


def test_a_corner_that_turns_in_is_no_ridge_and_a_hole_leans_in() -> None:
    # An L of two boxes 10 by 4 and 4 by 10; 1 m out: 12 by 6 and 6 by 12 less their common 6 by 6.
    bent = shapely.union(square(0, 0, 10, 4), square(0, 0, 4, 10))
    assert earthwork(pit(bent, depth_m=2, batter=0.5), Plane()).area_m2 == pytest.approx(72 + 72 - 36)
    ring = square(0, 0, 20, 20).difference(square(5, 5, 15, 15))
    assert earthwork(pit(ring, depth_m=2, batter=0.5), Plane()).area_m2 == pytest.approx(22**2 - 8**2)


def test_rising_ground_draws_the_wall_farther_out() -> None:
    # Ground 10 + 0.1·x, bottom 8, m = 0.5: the wall east of x = 10 meets it where (x − 10)/0.5 = 2 + 0.1·x.
    hole = pit(square(0, 0, 10, 6), bottom_m=8.0, batter=0.5)
    assert wall_reach_m(hole, Plane(10.0, 0.1)) == pytest.approx(22 / 1.9 - 10, abs=1e-6)


def test_beyond_a_corner_the_wall_is_as_far_as_the_farther_edge() -> None:
    outline = square(0, 0, 10, 6)
    places = ORIGIN + np.array([[5.0, 3], [12, 3], [13, 10], [13, 7]])
    assert out_m(outline, places).tolist() == pytest.approx([0, 2, 4, 3])
    sharp = shapely.Polygon(ORIGIN + np.array([[0.0, 0], [10, 0], [0, 1]]))  # 5.7° at (10, 0): rounded
    assert out_m(sharp, ORIGIN + np.array([[12.0, 0]])).tolist() == pytest.approx([2])


def test_unknown_ground_is_told_and_not_counted() -> None:
    class Half(Plane):
        def heights(self, xy):
            return np.where(np.asarray(xy)[:, 0] < ORIGIN[0] + 5, 10.0, np.nan)

    earth = earthwork(pit(square(0, 0, 10, 6), depth_m=2), Half())
    assert (earth.volume_m3, earth.unknown_m2) == (pytest.approx(60), pytest.approx(30))


def test_a_trench_is_as_wide_as_it_should_be() -> None:
    outline = trench_outline(shapely.LineString(ORIGIN + np.array([[0.0, 0], [10, 0], [10, 10]])), 2)
    assert outline.area == pytest.approx(40)
    assert earthwork(pit(outline, depth_m=1.5), Plane()).volume_m3 == pytest.approx(60)


@pytest.mark.parametrize(
    ("x", "crown", "situation", "distance"),
    [
        (5, 9.0, "in", 0.0),
        (5, 7.4, "below", 0.6),  # bottom 8, crown 7.4
        (10.9, 9.0, "beside", 0.7),  # wall at 10, axis 0.9 away, radius 0.2
        (10.6, 7.4, "beside", 0.8),  # 0.6 across and 0.8 down to the axis: 1.0 less the radius
        (10.1, 9.0, "in", 0.0),  # the wall cuts into the pipe
    ],
)
def test_where_a_pipe_lies_and_how_near(x, crown, situation, distance) -> None:
    found = excavate(pipe(x, crown), pit(square(0, 0, 10, 6), depth_m=2), Plane(), rules=RULES).pipes
    assert found.situation.tolist() == [situation]
    assert found.distance_m[0] == pytest.approx(distance, abs=1e-9)
    assert bool(found.is_shut[0]) is (situation == "in")
    assert found.measure_zh[0]


def test_pipes_beyond_the_guard_distance_of_their_kind_are_left_out() -> None:
    hole = pit(square(0, 0, 10, 6), depth_m=2)
    far = pipe(11.4, 9.0)  # 1.2 m from the wall; water is guarded to 1.0 m, gas to 1.5 m
    assert excavate(far, hole, Plane(), rules=RULES).pipes.empty
    assert len(excavate(far, hole, Plane(), rules=RULES, guard_m=2.0).pipes) == 1
    gas = pipe(11.4, 9.0, "TR")
    assert excavate(gas, hole, Plane(), rules=RULES).pipes.distance_m[0] == pytest.approx(1.2)


def test_inside_length_and_rectangles() -> None:
    block = pipe(10.5, 9.0, "GD", diameter_mm=None, section="600X300")
    found = excavate(block, pit(square(0, 0, 10, 6), depth_m=2), Plane(), rules=RULES).pipes
    assert found.distance_m[0] == pytest.approx(0.2)  # 0.5 less half of 0.6
    through = excavate(pipe(5, 9.0), pit(square(0, 0, 10, 6), depth_m=2), Plane(), rules=RULES).pipes
    assert through.inside_m[0] == pytest.approx(6)
    assert through.above_m[0] == pytest.approx(1.0)


def test_an_unknown_level_is_measured_in_plan_and_said() -> None:
    found = excavate(pipe(5, float("nan")), pit(square(0, 0, 10, 6), depth_m=2), Plane(), rules=RULES).pipes
    assert found.situation.tolist() == ["unknown"]
    assert "depth" in found.measure_en[0]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: pit(square(0, 0, 1, 1)), "either the depth or the bottom"),
        (lambda: pit(square(0, 0, 1, 1), depth_m=1, bottom_m=1), "either the depth or the bottom"),
        (lambda: pit(square(0, 0, 1, 1), depth_m=-1), "above 0"),
        (lambda: pit(square(0, 0, 1, 1), depth_m=math.nan), "above 0"),
        (lambda: pit(square(0, 0, 1, 1), bottom_m=math.inf), "must be a number"),
        (lambda: pit(square(0, 0, 1, 1), depth_m=1, batter=-1), "batter"),
        (lambda: pit(shapely.Point(1, 1), depth_m=1), "polygon with an area"),
        (lambda: pit(shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 1)]), depth_m=1), "not valid"),
        (lambda: trench_outline(shapely.LineString([(0, 0), (1, 0)]), 0), "width 0"),
        (lambda: trench_outline(shapely.Point(0, 0), 1), "along a line"),
    ],
)
def test_what_is_no_pit_is_refused(call, words) -> None:
    with pytest.raises(BadPipeData, match=words):
        call()


@given(st.floats(0.0, 20), st.floats(-10, 10), st.floats(0, 2))
def test_the_distance_to_a_leaning_wall_is_that_of_the_drawn_wedge(across, height, batter) -> None:
    wedge = shapely.Polygon([(-50, 0), (0, 0), (batter * 100, 100), (-50, 100)])
    far = shapely.distance(wedge, shapely.Point(across, height))
    # Right of the outline in plan `across` is its distance; the wedge may already lie above it.
    assert to_wall_m(np.array([across]), np.array([height]), batter)[0] == pytest.approx(far, abs=1e-9)


def test_lines_without_length_are_counted_and_not_judged() -> None:
    city = joined(pipe(5, 9.0), network({"3": (5, 3, 10)}, [("O", "3", "3", {"diameter_mm": 200})]))
    found = excavate(city, pit(square(0, 0, 10, 6), depth_m=2), Plane(), rules=RULES)
    assert (found.pipes["line_no"].tolist(), found.without_length) == (["L"], 1)
