"""Pipes keep away from each other and below the ground; water, gas and heat come from somewhere."""

import numpy as np
import pytest
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from pipe_network.checks import run_checks
from pipe_network.clearance.check import check_clearance
from pipe_network.network import PipeNetwork
from sample_data.pipes.network import Network
from sample_data.pipes.obstacles import Obstacles, least_gap_m, runs_beside
from sample_data.pipes.sources import mark_sources, may_be_shut
from sample_data.pipes.utilities import utility_of

SOURCES = {"JP": "泵站", "TR": "调压站", "RS": "热力站"}
LEAST_COVER_M = {"JP": 0.7, "TR": 0.9, "RS": 0.5, "GD": 0.5, "XX": 0.85, "LD": 0.5, "WS": 0.7}


@pytest.fixture(scope="module")
def pipes(small):
    return PipeNetwork(*(small.layers[name].reset_index(drop=True) for name in ("pipe_point", "pipe_line")))


def test_no_crossing_is_nearer_than_the_table_asks(pipes):
    report = check_clearance(pipes)
    assert report.counts["crossings"] > 1000
    kinds = report.findings["kind"].value_counts().to_dict()
    assert set(kinds) <= {"horizontal"}
    assert kinds["horizontal"] <= 6  # corners where streets of different width meet


def test_the_check_of_collisions_finds_nothing(pipes):
    assert 43 not in set(run_checks(pipes).findings["check"])


def test_every_pipe_has_cover_along_its_whole_length(small, pipes):
    """Also house connections and ducts, between their ends: ground as the terrain is, not between points."""
    lines = pipes.lines
    start, end = (shapely.get_coordinates(pipes.points.geometry.to_numpy()[rows]) for rows in pipes.ends())
    share = np.linspace(0, 1, 21)[:, None]
    x, y = (start[:, k] + (end[:, k] - start[:, k]) * share for k in (0, 1))
    levels = lines[["start_level_m", "end_level_m"]].to_numpy(float)
    crown = levels[:, 0] + (levels[:, 1] - levels[:, 0]) * share
    invert = (lines["level_reference"] == "invert").to_numpy()
    crown = crown + np.where(invert, lines["diameter_mm"].fillna(0).to_numpy(float) / 1000, 0.0)
    cover = (small.terrain.height_m(x, y) - crown).min(axis=0)
    for code, least in LEAST_COVER_M.items():
        assert cover[(lines["pipe_class"] == code).to_numpy()].min() > least, code


@pytest.mark.parametrize("code", SOURCES)
def test_every_piece_has_one_source_and_shut_valves_cut_nobody_off(pipes, code):
    own = pipes.points[pipes.points["pipe_class"] == code].reset_index(drop=True)
    lines = pipes.lines[pipes.lines["pipe_class"] == code]
    number = {name: k for k, name in enumerate(own["point_no"])}
    ends = np.column_stack([lines[f"{end}_point"].map(number) for end in ("start", "end")])
    source = (own["appurtenance"] == SOURCES[code]).to_numpy()

    def pieces(kept):
        graph = coo_matrix((np.ones(len(kept)), (kept[:, 0], kept[:, 1])), shape=(len(own),) * 2)
        return connected_components(graph, directed=False)[1]

    whole = pieces(ends)
    assert sorted(whole[source]) == list(range(whole.max() + 1))
    several = np.bincount(ends.ravel()) > 1
    shut = ((own["valve_state"] == "closed") & several).to_numpy()
    parts = pieces(ends[~shut[ends].any(axis=1)])
    assert set(parts[~shut]) == set(parts[source])


def test_a_sewer_is_told_to_pass_below_a_water_main():
    """Water main DN300, crown at 98 m; a sewer crosses it half-way: 98 − 0.3 − 0.4 − 0.03 to spare."""
    obstacles = Obstacles()
    water, levels = utility_of("JP"), np.array([[98.0, 98.0]])
    main = np.array([[[0.0, -10.0], [0.0, 10.0]]])
    obstacles.add(water, main, (levels, levels - 0.3), np.zeros(1, bool))
    met = obstacles.crossed(np.array([[[-5.0, 0.0], [5.0, 0.0]]]), utility_of("WS"))
    assert met.share == pytest.approx([0.5])
    assert met.ceiling() == pytest.approx([97.27])
    assert met.floor() == pytest.approx([98.43])


def test_pipes_on_one_way_are_told_to_lie_above_each_other():
    obstacles = Obstacles()
    levels = np.array([[98.0, 96.0]])
    obstacles.add(
        utility_of("GD"), np.array([[[0.0, 0.0], [40.0, 0.0]]]), (levels, levels - 0.2), np.zeros(1, bool)
    )
    met = obstacles.crossed(np.array([[[10.0, 0.1], [30.0, 0.1]]]), utility_of("TR"))
    assert sorted(met.top) == pytest.approx([96.5, 97.5])
    assert obstacles.crossed(np.array([[[10.0, 2.0], [30.0, 2.0]]]), utility_of("TR")).row.size == 0


def test_gaps_come_from_the_table_of_the_standard():
    assert least_gap_m("污水雨水", "给水") == 0.4
    assert least_gap_m("电力保护管", "通信保护管及通道") == 0.25
    assert least_gap_m("给水", "nothing") == 0.0


def test_what_is_crossed_steeply_does_not_run_beside():
    way = np.array([[0.0, 0.0], [20.0, 0.0]])
    across = np.array([[[10.0, -5.0], [10.0, 5.0]]])
    beside = np.array([[[0.0, 1.0], [20.0, 1.0]]])
    goes_on = np.array([[[10.0, 5.0], [10.0, 40.0]]])
    assert not runs_beside(way, across)
    assert runs_beside(way, beside)
    assert not runs_beside(way, np.concatenate((across, goes_on)))


def _chain(count):
    network = Network(utility_of("JP"))
    for k in range(count):
        network.add_point(k * 10.0, 0.0, 100.0, "middle")
    for k in range(count - 1):
        network.add_line((k, k + 1), 0, "main", (98.0, 98.0), 300)
    return network


def test_a_valve_may_be_shut_only_where_water_comes_from_two_sides():
    chain = _chain(5)
    mark_sources(chain)
    assert chain.role.count("source") == 1
    shut = np.array([False, False, True, False, False])
    assert not may_be_shut(chain, shut).any()
    chain.add_line((4, 0), 0, "main", (98.0, 98.0), 300)
    assert may_be_shut(chain, shut).tolist() == shut.tolist()


def test_a_pipe_that_passes_the_very_end_of_another_meets_it():
    obstacles = Obstacles()
    levels = np.array([[97.4, 97.4]])
    storm = np.array([[[10.0, 0.05], [10.0, 40.0]]])
    obstacles.add(utility_of("YS"), storm, (levels, levels - 0.4), np.zeros(1, bool))
    assert obstacles.crossed(np.array([[[0.0, 0.0], [20.0, 0.0]]]), utility_of("WS")).share == pytest.approx(
        [0.5]
    )
