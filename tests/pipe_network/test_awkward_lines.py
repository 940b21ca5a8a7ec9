"""Lines as users have them: parts without length, vertices twice, no geometry; nothing may break."""

from __future__ import annotations

import math
from datetime import date

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipe_network.checks import run_checks
from pipe_network.clearance.check import check_clearance, pairs_within
from pipe_network.levels import pieces
from pipe_network.network import PipeNetwork
from pipe_network.planned.check import Around, check_planned
from pipe_network.planned.route import Proposal
from pipe_network.scene import write_glb
from pipe_network.sections.cut import cross_section
from pipe_network.sections.path import section_way
from pipe_network.sections.profile import long_section
from pipe_network.sections.terrain import terrain_of
from pipe_network.statistics.tables import statistics_of
from pipe_network.works.along import without_empty_parts
from pipe_network.works.buffer import near
from pipe_network.works.cover import cover_report
from pipe_network.works.cover_rules import cover_rules
from pipe_network.works.excavation import excavate
from pipe_network.works.pit import pit
from pipe_network.works.protection import protection_rules
from tests.pipe_network.networks import network

X, Y = 500_000.0, 4_000_000.0
SHAPES = {
    "straight": "LINESTRING Z (0 0 8, 20 0 8)",
    "a part without length": "MULTILINESTRING Z ((0 0 8, 10 0 8), (10 0 8, 10 0 8), (10 0 8, 20 0 8))",
    "its first part": "MULTILINESTRING Z ((0 0 8, 0 0 8), (0 0 8, 20 0 8))",
    "every vertex twice": "LINESTRING Z (0 0 8, 0 0 8, 10 0 8, 10 0 8, 20 0 8, 20 0 8)",
}


def city(shape: shapely.Geometry | None) -> PipeNetwork:
    """A water main (crown 8 m) of that shape across a sewer (crown 7.2 m, 0.5 m below it) at x = 10."""
    main = {"diameter_mm": 300, "start_level_m": 8.0, "end_level_m": 8.0}
    sewer = {"diameter_mm": 200, "start_level_m": 7.0, "end_level_m": 7.0, "pipe_class": "WS"}
    points = {"A": (0, 0, 10), "B": (20, 0, 10), "C": (10, -10, 10), "D": (10, 10, 10)}
    found = network(points, [("L1", "A", "B", main), ("L2", "C", "D", sewer)])
    shapes = [shape, found.lines.geometry.iloc[1]]
    return PipeNetwork(found.points, found.lines.set_geometry(gpd.GeoSeries(shapes, crs=found.lines.crs)))


def moved(text: str) -> shapely.Geometry:
    return shapely.transform(shapely.from_wkt(text), lambda xyz: xyz + np.array([X, Y, 0]), include_z=True)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_answer_is_that_of_the_straight_line(shape: str) -> None:
    found = city(moved(shape))
    ground = terrain_of(found)
    cover = cover_report(found, ground, cover_rules()).lines.iloc[0]
    assert (cover.state, cover.cover_m) == ("enough", pytest.approx(2.0))
    hole = pit(shapely.box(X - 1, Y - 1, X + 5, Y + 1), bottom_m=7.0)
    pipes = excavate(found, hole, ground, rules=protection_rules()).pipes
    assert (pipes.situation.tolist(), pipes.inside_m.tolist()) == (["in"], [pytest.approx(5.0)])
    assert check_clearance(found).findings.empty
    assert near(found, shapely.Point(X, Y), 5).lines["inside_m"].tolist() == [pytest.approx(5.0)]


def test_a_vertex_that_stands_twice_makes_no_piece_but_a_riser_is_one() -> None:
    assert len(pieces(city(moved(SHAPES["every vertex twice"]))).line) == 3
    assert len(pieces(city(moved("LINESTRING Z (0 0 8, 0 0 9)"))).line) == 2


def test_parts_without_length_are_left_out_and_the_rest_stays() -> None:
    given_ = ["MULTILINESTRING ((0 0, 1 0), (2 2, 2 2))", "LINESTRING (0 0, 1 1)", "MULTILINESTRING EMPTY"]
    found = without_empty_parts(np.array([None, *shapely.from_wkt(given_)], object))
    assert [None if shape is None else shape.wkt for shape in found] == [
        None, "MULTILINESTRING ((0 0, 1 0))", "LINESTRING (0 0, 1 1)", "MULTILINESTRING EMPTY",
    ]  # fmt: skip


vertex = st.tuples(
    st.sampled_from([0.0, 0.0, 10.0, 20.0]),
    st.sampled_from([0.0, 0.0, 5.0]),
    st.sampled_from([8.0, 9.0, math.nan]),
)
part = st.lists(vertex, min_size=2, max_size=4)
shape_of_any_kind = st.one_of(
    st.none(),
    st.just(shapely.LineString()),
    part.map(shapely.LineString),
    st.lists(part, min_size=1, max_size=3).map(shapely.MultiLineString),
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(shape_of_any_kind)
def test_no_question_breaks_on_any_shape(tmp_path_factory: pytest.TempPathFactory, shape) -> None:
    shape = shape and shapely.transform(shape, lambda xyz: xyz + np.array([X, Y, 0]), include_z=True)
    found, ground = city(shape), terrain_of(city(shape))
    hole = pit(shapely.box(X - 1, Y - 1, X + 5, Y + 5), depth_m=3)
    proposal = Proposal(shapely.LineString([(X, Y + 1), (X + 20, Y + 1)]), "JP", 300, depth_m=1.0)
    assert len(cover_report(found, ground, cover_rules()).lines) == 2
    excavate(found, hole, ground, rules=protection_rules())
    near(found, shapely.Point(X, Y), 5)
    check_clearance(found)
    pairs_within(found, 3.0)
    check_planned(found, proposal, Around(ground))
    long_section(found, section_way(found, start_point="A", end_point="B", via=()), terrain=ground)
    cross_section(found, np.array([[X + 5, Y - 5], [X + 5, Y + 5]]), terrain=ground)
    statistics_of(found, date(2026, 1, 1))
    run_checks(found)
    report = write_glb(found, tmp_path_factory.mktemp("glb") / "a.glb")
    assert report.lines_drawn + sum(report.lines_left_out.values()) == 2
