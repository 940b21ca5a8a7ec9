"""How fast pipe graphs are built, traced and cut into segments; networkx, WNTR and plain Python beside them.

    python benchmarks/pipes_topology.py [--pipes 4000 100000 …] [--most-wntr 4000] [--most-peers N]

The network is a street grid with 1.15 pipes a node, flow toward one outfall per 2000 nodes, and valves on
30 % of the pipe ends. A trace is the mean of 200 starts, downstream; that of everything the mean of five.
Each measurement runs in a process of its own, for its own peak of memory; all must give the same counts.
"saved" makes a graph of rows as a store gives them, writes it, reads it back and traces once. WNTR's time
grows with the square of the network. With BENCH_CPU_SECONDS=1 the times are CPU seconds, for machines that
others share.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

_STARTS, _WHOLE = 200, 5
_CPU = "BENCH_CPU_SECONDS"
_PER_NODE, _PER_OUTFALL, _VALVED = 1.15, 2000, 0.3


@dataclass(frozen=True, slots=True)
class Town:
    """Ends of pipes along the flow, and where valves sit."""

    nodes: int
    start: np.ndarray
    end: np.ndarray
    valve_link: np.ndarray
    valve_node: np.ndarray
    starts: np.ndarray


def town(pipes: int) -> Town:
    """A grid of streets with some of the pipes between crossings taken out."""
    rng = np.random.default_rng(7)
    side = max(2, round((pipes / _PER_NODE) ** 0.5))
    number = np.arange(side * side).reshape(side, side)
    across = np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()])
    down = np.stack([number[:-1].ravel(), number[1:].ravel()])
    # Every row stays whole, one street joins the rows, the others lose pipes until the number is right.
    joins = down[0] % side == 0
    wanted = max(0, pipes - across.shape[1] - int(joins.sum()))
    others = rng.permutation(np.flatnonzero(~joins))[:wanted]
    a, b = np.concatenate([across, down[:, joins], down[:, others]], axis=1)
    step = round(_PER_OUTFALL**0.5)
    row, column = np.divmod(np.arange(side * side), side)
    away = np.abs(row % step - step // 2) * 1000 + np.abs(column % step - step // 2) + rng.random(side * side)
    uphill = away[a] < away[b]
    start, end = np.where(uphill, b, a).astype(np.int32), np.where(uphill, a, b).astype(np.int32)
    at_start, at_end = (np.flatnonzero(rng.random(len(a)) < _VALVED) for _ in range(2))
    return Town(
        side * side,
        start,
        end,
        np.concatenate([at_start, at_end]),
        np.concatenate([start[at_start], end[at_end]]),
        rng.integers(0, side * side, _STARTS),
    )


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds and the result."""
    clock = time.process_time if os.environ.get(_CPU) else time.perf_counter
    begun = clock()
    result = work()
    return clock() - begun, result


def measure_gridtwin(made: Town) -> dict[str, float]:
    """The package itself, from names to answers."""
    from pipe_network.isolation.segments import Seats, segments
    from pipe_network.topology.graph import LinkFacts, Way, build_graph
    from pipe_network.topology.limits import Limits
    from pipe_network.topology.structure import blocks_of, components
    from pipe_network.topology.trace import trace

    m = len(made.start)
    names = np.char.add("P", np.arange(made.nodes).astype(str))
    link_names = np.char.add("L", np.arange(m).astype(str))

    def build() -> Any:
        facts = LinkFacts(np.ones(m, np.int8), np.ones(m, bool), np.ones(m), np.ones(m))
        graph = build_graph(names, link_names, (made.start, made.end), links=facts)
        return graph, [graph.leaving[way] for way in Way]

    build_s, (graph, _) = timed(build)
    trace_s, counts = timed(
        lambda: [len(trace(graph, np.array([one]), Way.DOWN).nodes) for one in made.starts]
    )
    barrier = Limits(barrier_links=np.arange(0, m, 1000), stop_nodes=np.arange(0, made.nodes, 1000))
    limited_s, _ = timed(
        lambda: [trace(graph, np.array([one]), Way.DOWN, barrier) for one in made.starts[:20]]
    )
    every_s, (whole, *_) = timed(lambda: [trace(graph, np.array([0]), Way.BOTH) for _ in range(_WHOLE)])
    pieces_s, pieces = timed(lambda: components(graph))
    seats = Seats(made.valve_link.astype(np.int32), made.valve_node.astype(np.int32))
    segments_s, found = timed(lambda: segments(graph, seats))
    blocks_s, _ = timed(lambda: blocks_of(graph))
    return {
        "build_s": build_s,
        "trace_ms": trace_s / _STARTS * 1000,
        "trace_with_limits_ms": limited_s / 20 * 1000,
        "trace_everything_ms": every_s / _WHOLE * 1000,
        "components_s": pieces_s,
        "segments_s": segments_s,
        "bridges_s": blocks_s,
        "count_segments": found.count,
        "count_trace": sum(counts),
        "count_pieces": len(pieces.sizes),
        "count_whole": len(whole.nodes) + 1,
    }


def measure_networkx(made: Town) -> dict[str, float]:
    """The library networkx, with a vertex for each node and each pipe, as the segments want it."""
    import networkx as nx

    pairs = list(zip(made.start.tolist(), made.end.tolist(), strict=True))
    build_s, graphs = timed(lambda: (nx.DiGraph(pairs), nx.Graph(pairs)))
    directed, plain = graphs
    trace_s, counts = timed(lambda: [len(nx.descendants(directed, one)) for one in made.starts.tolist()])
    pieces_s, pieces = timed(lambda: nx.number_connected_components(plain))
    valved = set(zip(made.valve_link.tolist(), made.valve_node.tolist(), strict=True))

    def segments() -> int:
        both = nx.Graph()
        both.add_nodes_from(range(made.nodes + len(pairs)))
        both.add_edges_from(
            (made.nodes + k, node) for k, pair in enumerate(pairs) for node in pair if (k, node) not in valved
        )
        return int(nx.number_connected_components(both))

    segments_s, count = timed(segments)
    return {
        "build_s": build_s,
        "trace_ms": trace_s / _STARTS * 1000,
        "components_s": pieces_s,
        "segments_s": segments_s,
        "count_segments": count,
        "count_trace": sum(counts),
        "count_pieces": pieces,
    }


def measure_python(made: Town) -> dict[str, float]:
    """Lists of neighbours and a union-find, nothing but Python."""
    pairs = list(zip(made.start.tolist(), made.end.tolist(), strict=True))

    def build() -> list[list[int]]:
        after: list[list[int]] = [[] for _ in range(made.nodes)]
        for a, b in pairs:
            after[a].append(b)
        return after

    build_s, after = timed(build)

    def reach(one: int) -> int:
        seen, stack = {one}, [one]
        while stack:
            for other in after[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        return len(seen) - 1

    trace_s, counts = timed(lambda: [reach(one) for one in made.starts.tolist()])
    valved = set(zip(made.valve_link.tolist(), made.valve_node.tolist(), strict=True))
    segments_s, count = timed(lambda: _union_find(made.nodes, pairs, valved))
    return {
        "build_s": build_s,
        "trace_ms": trace_s / _STARTS * 1000,
        "segments_s": segments_s,
        "count_segments": count,
        "count_trace": sum(counts),
    }


def _union_find(nodes: int, pairs: list[tuple[int, int]], valved: set[tuple[int, int]]) -> int:
    root = list(range(nodes + len(pairs)))

    def top(one: int) -> int:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    count = len(root)
    for k, pair in enumerate(pairs):
        for node in pair:
            if (k, node) not in valved:
                first, second = top(node), top(nodes + k)
                if first != second:
                    root[first] = second
                    count -= 1
    return count


def measure_wntr(made: Town) -> dict[str, float]:
    """WNTR's valve_segments on the same pipes."""
    warnings.simplefilter("ignore")
    import networkx as nx
    import pandas as pd
    from wntr.metrics.topographic import valve_segments

    graph = nx.MultiDiGraph()
    graph.add_edges_from(
        (f"P{a}", f"P{b}", f"L{k}")
        for k, (a, b) in enumerate(zip(made.start.tolist(), made.end.tolist(), strict=True))
    )
    layer = pd.DataFrame(
        {"link": [f"L{k}" for k in made.valve_link], "node": [f"P{k}" for k in made.valve_node]}
    )
    seconds, found = timed(lambda: valve_segments(graph, layer))
    return {"segments_s": seconds, "count_segments": int(pd.concat(found[:2]).nunique())}


def measure_saved(made: Town) -> dict[str, float]:
    """Rows as a store gives them, to a graph with roles, to a file, and back from the file."""
    import pandas as pd

    from pipe_network.topology.from_network import graph_from_rows
    from pipe_network.topology.graph import Way
    from pipe_network.topology.rows import PipeRows
    from pipe_network.topology.saved import _FORMAT, _opened, _save
    from pipe_network.topology.trace import trace

    n, m = made.nodes, len(made.start)
    point, line = np.arange(n).astype(str), np.arange(m).astype(str)
    names = pd.Series(np.char.add("P", point)).astype(object)
    blank = {"pipe_class": "JP", "road_name": ""}
    points = pd.DataFrame(
        {"point_no": names, "x": 0.0, "y": 0.0, "ground_m": 0.0, "id": point, "row_version": 1}
        | {"appurtenance": "", "feature": "", "valve_state": ""}
        | blank
    )
    numbers = dict.fromkeys(
        ("start_invert_m", "end_invert_m", "width_m", "height_m", "diameter_mm", "length_m"), 1.0
    )
    lines = pd.DataFrame(
        {"line_no": np.char.add("L", line).astype(object), "id": line, "row_version": 1, "direction": 0}
        | {"start_point": names.to_numpy()[made.start], "end_point": names.to_numpy()[made.end]}
        | {"material": "", "status": "在用", "is_round": True}
        | blank
        | numbers
    )
    rows = PipeRows(points, lines)
    build_s, graph = timed(lambda: graph_from_rows(rows))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "JP.npz"
        save_s, _ = timed(lambda: _save(path, graph, rows, {"format": _FORMAT, "stamp": []}))
        megabytes = path.stat().st_size / 2**20
        load_s, again = timed(lambda: _opened(path).graph())  # type: ignore[union-attr]
    first_s, _ = timed(lambda: trace(again, np.array([0]), Way.DOWN))
    if again.n_links != m:
        raise SystemExit("the saved graph is another one")
    return {"build_s": build_s, "save_s": save_s, "load_s": load_s, "file_mb": megabytes} | {
        "first_trace_ms": first_s * 1000
    }


_MEASURES = {
    "gridtwin": measure_gridtwin,
    "saved": measure_saved,
    "networkx": measure_networkx,
    "python": measure_python,
    "wntr": measure_wntr,
}
_PEERS = ("networkx", "python", "wntr")


def run_one(name: str, pipes: int) -> dict[str, float]:
    """One measurement in a process of its own."""
    command = [sys.executable, __file__, "--one", name, "--pipes", str(pipes)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Print the tables."""
    reader = argparse.ArgumentParser()
    reader.add_argument("--pipes", type=int, nargs="+", default=[4_000, 100_000, 1_000_000])
    reader.add_argument("--most-wntr", type=int, default=4_000)
    reader.add_argument("--most-peers", type=int, default=1_000_000)
    reader.add_argument("--one", choices=_MEASURES)
    given = reader.parse_args()
    if given.one:
        found = _MEASURES[given.one](town(given.pipes[0]))
        found["rss_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(found))
        return
    for pipes in given.pipes:
        _table(pipes, given)


def _table(pipes: int, given: argparse.Namespace) -> None:
    made = town(pipes)
    print(f"\n{len(made.start):,} pipes, {made.nodes:,} nodes, {len(made.valve_link):,} valves")
    rows = {}
    for name in _MEASURES:
        limit = given.most_wntr if name == "wntr" else given.most_peers if name in _PEERS else pipes
        if pipes <= limit:
            rows[name] = run_one(name, pipes)
    ours = rows["gridtwin"]
    for name, row in rows.items():
        told = ", ".join(f"{key} {value:,.3f}" for key, value in row.items() if not key.startswith("count"))
        print(f"  {name:9} {told}")
        if name in _PEERS:
            ratios = [
                f"{key} {row[key] / ours[key]:,.1f}x"
                for key in ("build_s", "trace_ms", "components_s", "segments_s")
                if key in row
            ]
            print(f"  {'':9} against gridtwin: {', '.join(ratios)}")
        differing = [key for key in row if key.startswith("count") and row[key] != ours.get(key, row[key])]
        if differing:
            raise SystemExit(f"{name} counts otherwise: {differing}: {row} against {ours}")
    print(
        "  counts agree: " + ", ".join(f"{key[6:]} {ours[key]:,}" for key in ours if key.startswith("count"))
    )


if __name__ == "__main__":
    main()
