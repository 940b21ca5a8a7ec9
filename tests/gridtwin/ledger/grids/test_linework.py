"""Noding, faces, gaps and adjacency on lines that can be drawn on squared paper."""

import numpy as np
import pytest
import shapely

from gridtwin.ledger.grids.linework import (
    NOTHING,
    adjacency_of,
    as_array,
    boundaries_of,
    centre_lines,
    draw_gaps_shut,
    faces_of,
    mean_width,
    node,
    parts_of,
)


def line(*points: tuple[float, float]) -> shapely.LineString:
    return shapely.LineString(points)


def test_parts_of_takes_collections_apart_and_leaves_the_rest_out() -> None:
    mixed = shapely.GeometryCollection(
        [shapely.MultiPolygon([shapely.box(0, 0, 1, 1)]), line((0, 0), (1, 1))]
    )
    assert len(parts_of([mixed, None, shapely.Point(0, 0)], 2)) == 1
    assert len(parts_of([mixed], 1)) == 1
    assert len(parts_of([], 2)) == 0


def test_crossing_lines_are_cut_at_the_crossing() -> None:
    noded = node(as_array([line((0, 0), (2, 2)), line((0, 2), (2, 0)), line((0, 0), (2, 2))]), 0.001)
    assert sorted(shapely.length(noded).round(3)) == [1.414] * 4
    assert len(node(NOTHING, 0.001)) == 0


def test_faces_leave_dead_ends_out_and_come_in_order() -> None:
    cross = as_array([shapely.box(0, 0, 2, 2).boundary, line((1, 0), (1, 2)), line((0, 1), (0.5, 1))])
    faces = faces_of(node(cross, 0.001))
    assert [face.bounds for face in faces] == [(0, 0, 1, 2), (1, 0, 2, 2)]


def test_mean_width_of_a_strip_is_its_width() -> None:
    assert mean_width(as_array([shapely.box(0, 0, 1000, 10)]))[0] == pytest.approx(10, rel=0.02)


@pytest.mark.parametrize(
    ("end", "drawn_on"),
    [
        pytest.param(95.0, True, id="5 m short of the border"),
        pytest.param(80.0, False, id="20 m short of the border"),
    ],
)
def test_open_end_near_a_line_is_drawn_on(end: float, *, drawn_on: bool) -> None:
    street, border = line((0, 0), (end, 0)), line((100, -50), (100, 50))
    both = as_array([street, border, line((0, -50), (0, 50))])
    links = draw_gaps_shut(as_array([street]), both, NOTHING, 12.0)
    assert len(links) == drawn_on
    if drawn_on:
        assert links[0].intersects(border)


def test_open_end_is_not_drawn_on_through_a_building() -> None:
    street, border = line((0, 0), (92, 0)), line((100, -50), (100, 50))
    house = as_array([shapely.box(94, -3, 98, 3)])
    assert len(draw_gaps_shut(as_array([street]), as_array([street, border]), house, 12.0)) == 0


def test_centre_line_of_a_carriageway() -> None:
    lines = centre_lines(shapely.box(0, 0, 100, 10), 2.0)
    assert shapely.length(lines).sum() == pytest.approx(90, abs=3)
    assert all(abs(y - 5) < 0.01 for part in lines for _, y in part.coords)


def test_centre_lines_of_a_crossing_meet() -> None:
    crossing = shapely.union(shapely.box(0, 45, 100, 57), shapely.box(45, 0, 57, 100))
    middle = shapely.union_all(centre_lines(crossing, 3.0))
    assert middle.distance(shapely.Point(51, 51)) < 0.5
    assert middle.buffer(1).covers(shapely.LineString([(10, 51), (90, 51)]))
    assert middle.buffer(1).covers(shapely.LineString([(51, 10), (51, 90)]))
    assert middle.length < 230


def test_adjacency_tells_open_edges_from_road_edges() -> None:
    faces = as_array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(1, 1, 2, 2)])
    adjacency = adjacency_of(faces, as_array([line((1, 1), (2, 1))]))
    pairs = list(zip(adjacency.first.tolist(), adjacency.second.tolist(), strict=True))
    assert pairs == [(0, 1), (1, 2)]
    assert adjacency.open_m.tolist() == [1, 0]
    assert adjacency.road_m.tolist() == [0, 1]
    assert len(boundaries_of(faces)) == 3
    assert np.all(adjacency.first < adjacency.second)
