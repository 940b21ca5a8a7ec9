"""Speed by Manning, arrival of spills, and slopes of public SWMM models."""

import json
from pathlib import Path

import numpy as np
import pytest

from pipe_network.sewer.speed import full_speeds, slopes
from pipe_network.sewer.spill import spill
from pipe_network.topology.from_inp import graph_from_inp
from pipe_network.topology.from_network import graph_from_network
from pipe_network.topology.graph import Graph
from tests.paths import REAL_DATA
from tests.pipe_network.networks import network

PIPES = REAL_DATA / "pipes"


def _sewer(**more: object) -> Graph:
    """A → B → C, 100 m each, DN 400 concrete at 1 %."""
    points = {name: (100.0 * k, 0.0, 100.0) for k, name in enumerate("ABC")}
    given = {"diameter_mm": 400, "material": "混凝土"} | more
    lines = [
        (f"L{k}", a, b, {"start_level_m": 98.0 - k, "end_level_m": 97.0 - k} | given)
        for k, (a, b) in enumerate(zip("AB", "BC", strict=True))
    ]
    return graph_from_network(network(points, lines, pipe_class="WS"))


def test_speed_of_a_full_pipe_by_hand() -> None:
    found = full_speeds(_sewer())
    # R = 0.4 / 4 = 0.1 m; 0.1^(2/3) × 0.01^(1/2) / 0.013 = 0.21544 × 0.1 / 0.013
    assert found.speed == pytest.approx([1.6573, 1.6573], abs=1e-4)
    for assumed in (found.slope_assumed, found.size_assumed, found.roughness_assumed):
        assert not assumed.any()


def test_a_box_has_its_own_radius() -> None:
    found = full_speeds(_sewer(section="1000X500"))
    # R = 0.5 / 3 m
    assert found.speed[0] == pytest.approx((0.5 / 3) ** (2 / 3) * 0.1 / 0.013)


@pytest.mark.parametrize(
    ("more", "assumed"),
    [
        pytest.param({"end_level_m": 99.0, "flow_direction": 0}, "slope_assumed", id="adverse slope"),
        pytest.param({"diameter_mm": None}, "size_assumed", id="no size"),
        pytest.param({"material": None}, "roughness_assumed", id="no material"),
    ],
)
def test_what_is_unknown_is_assumed_and_counted(more: dict[str, object], assumed: str) -> None:
    found = full_speeds(_sewer(**more))
    assert getattr(found, assumed)[0]
    assert np.isfinite(found.speed).all()


def test_when_a_spill_arrives_and_where_it_leaves() -> None:
    graph = _sewer()
    found = spill(graph, graph.node("A"))
    assert graph.node_ids[found.nodes].tolist() == ["B", "C"]
    assert found.arrival_s == pytest.approx([100 / 1.6573, 200 / 1.6573], abs=0.01)
    assert graph.node_ids[found.outlets].tolist() == ["C"]
    soon = spill(graph, graph.node("A"), within_s=90.0)
    assert graph.node_ids[soon.nodes].tolist() == ["B"]
    assert (soon.sums.links, soon.outlets.tolist()) == (1, [])


def test_a_spill_at_the_outfall_goes_nowhere() -> None:
    graph = _sewer()
    assert spill(graph, graph.node("C")).nodes.tolist() == []


@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="public networks are not on this machine")
@pytest.mark.parametrize("name", ["user2", "user3", "Bellinge_small"])
def test_slopes_of_public_models(name: str) -> None:
    answer = json.loads((PIPES / f"answers/swmm/slopes_{name}.json").read_text())
    path: Path = next(one for one in PIPES.glob("swmm/*.inp") if one.stem.lower() == name.lower())
    graph = graph_from_inp(path)
    mine = dict(zip(graph.link_ids.tolist(), slopes(graph).tolist(), strict=True))
    assert {one: mine[one] for one in answer["slope"]} == pytest.approx(answer["slope"], abs=1e-6)
