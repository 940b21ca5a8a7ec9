"""Segments between valves: small networks, public answers, and a plain union-find as oracle."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.isolation.segments import (
    Seats,
    Segments,
    cut_off_with,
    grouped,
    seats_of,
    segments,
    valves_around,
    valves_by_segment,
)
from pipe_network.topology.from_inp import graph_from_inp
from pipe_network.topology.graph import Graph
from tests.paths import REAL_DATA
from tests.pipe_network.topology.graphs import plain, random_graphs

PIPES = REAL_DATA / "pipes"


def _parts(graph: Graph, found: Segments) -> list[tuple[list[str], list[str]]]:
    pairs = zip(grouped(found.node, found.count), grouped(found.link, found.count), strict=True)
    return [(graph.node_ids[n].tolist(), graph.link_ids[k].tolist()) for n, k in pairs]


def test_one_valve_parts_a_chain_on_its_own_side_of_the_node() -> None:
    graph = plain(3, [(0, 1), (1, 2)])
    seats = seats_of(graph, [("l1", "n1")])
    found = segments(graph, seats)
    assert _parts(graph, found) == [(["n0", "n1"], ["l0"]), (["n2"], ["l1"])]
    assert [one.tolist() for one in valves_by_segment(found, seats)] == [[0], [0]]


def test_a_valve_on_a_ring_parts_nothing_alone() -> None:
    graph = plain(3, [(0, 1), (1, 2), (2, 0)])
    seats = seats_of(graph, [("l0", "n0")])
    found = segments(graph, seats)
    assert found.count == 1
    assert valves_around(found, seats, 0).tolist() == []
    assert valves_by_segment(found, seats)[0].tolist() == [0]


def test_what_is_cut_off_with_a_segment() -> None:
    graph = plain(4, [(0, 1), (1, 2), (2, 3)])
    seats = seats_of(graph, [("l1", "n1"), ("l1", "n2")])
    found = segments(graph, seats)
    source = np.array([found.node[0]])
    middle, far = int(found.link[1]), int(found.node[3])
    assert cut_off_with(found, seats, middle, source).tolist() == [far]
    assert cut_off_with(found, seats, far, source).tolist() == []


def test_no_valve_at_all_and_an_empty_network() -> None:
    assert segments(plain(2, [(0, 1)]), seats_of(plain(2, [(0, 1)]), [])).count == 1
    assert segments(plain(0, []), seats_of(plain(0, []), [])).count == 0


def test_valves_that_sit_nowhere_are_refused() -> None:
    graph = plain(3, [(0, 1), (1, 2)])
    with pytest.raises(BadPipeData, match="link 'l0' does not end at node 'n2'"):
        seats_of(graph, [("l0", "n2")])
    with pytest.raises(UnknownObject):
        seats_of(graph, [("l9", "n0")])


@given(random_graphs(), st.data())
def test_against_union_find(graph: Graph, data: st.DataObject) -> None:
    ends = [(k, end) for k in range(graph.n_links) for end in (graph.start[k], graph.end[k])]
    chosen = data.draw(st.lists(st.sampled_from(ends), unique=True)) if ends else []
    seats = Seats(*(np.array(column, np.int32) for column in (list(zip(*chosen, strict=True)) or [[], []])))
    found = segments(graph, seats)
    root = list(range(graph.n_nodes + graph.n_links))

    def top(one: int) -> int:
        while root[one] != one:
            one = root[one]
        return one

    for k in range(graph.n_links):
        # A link from a node to itself still meets it at the other end.
        loose = [graph.end[k]] if graph.start[k] == graph.end[k] else []
        for node in [end for end in (graph.start[k], graph.end[k]) if (k, end) not in chosen] + loose:
            root[top(int(node))] = top(graph.n_nodes + k)
    labels = [*found.node.tolist(), *found.link.tolist()]
    tops = [top(one) for one in range(len(root))]
    pairs = set(zip(labels, tops, strict=True))
    assert len(pairs) == found.count == len(set(tops)) == len(set(labels))


@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="public networks are not on this machine")
@pytest.mark.parametrize(
    "path", [pytest.param(path, id=path.stem) for path in sorted(PIPES.glob("answers/segments/*.json"))]
)
def test_public_answers(path: Path) -> None:
    answer = json.loads(path.read_text())
    graph = graph_from_inp(PIPES / "epanet" / f"{answer['network']}.inp")
    seats = seats_of(graph, [(one["link"], one["node"]) for one in answer["valves"]])
    found = segments(graph, seats)
    around = valves_by_segment(found, seats)
    mine = {(frozenset(n), frozenset(k)): place for place, (n, k) in enumerate(_parts(graph, found))}
    place = [mine[frozenset(one["nodes"]), frozenset(one["links"])] for one in answer["segments"]]
    assert len(set(place)) == found.count == answer["n_segments"]
    sources = answer["sources"]
    reservoirs = np.array([found.node[graph.node(one)] for one in sources["reservoirs"]], np.int32)
    tanks = np.array([found.node[graph.node(one)] for one in sources["tanks"]], np.int32)
    number = {one: number for number, one in enumerate(place)}
    few = answer["segments"][:: max(1, len(answer["segments"]) // 200)]
    assert [around[place[one["seg"]]].tolist() for one in answer["segments"]] == [
        one["valves_to_close"] for one in answer["segments"]
    ]
    for fed, key in (
        (np.union1d(reservoirs, tanks), "also_cut_off_segs_no_tank_no_reservoir"),
        (np.unique(reservoirs), "also_cut_off_segs_no_reservoir"),
    ):
        if key not in few[0]:
            continue
        cut = [
            sorted(number[x] for x in cut_off_with(found, seats, place[one["seg"]], fed).tolist())
            for one in few
        ]
        assert cut == [one[key] for one in few]


@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="public networks are not on this machine")
def test_figures_of_wntrs_own_tests() -> None:
    answers = json.loads((PIPES / "answers/wntr_own_tests/wntr_segment_expectations.json").read_text())
    seen = 0
    for answer in answers.values():
        model = PIPES / "epanet" / f"{answer.get('network')}.inp"
        if not model.is_file():
            continue
        graph = graph_from_inp(model)
        found = segments(graph, seats_of(graph, [(one["link"], one["node"]) for one in answer["valves"]]))
        theirs = answer["expected_node_segment"], answer["expected_link_segment"]
        pairs = {
            (int(label), group[str(name)])
            for labels, names, group in zip(
                (found.node, found.link), (graph.node_ids, graph.link_ids), theirs, strict=True
            )
            for label, name in zip(labels, names, strict=True)
        }
        assert len(pairs) == found.count == len({one for _, one in pairs})
        seen += 1
    assert seen
