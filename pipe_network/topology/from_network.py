"""The graph of points and lines: ends by point number; valves, sources, service ends by the points' names."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from pipe_network.network import PipeNetwork
from pipe_network.survey.notes import Note
from pipe_network.topology.graph import Flags, Floats, Graph, LinkFacts, NodeFacts, build_graph
from pipe_network.topology.roles import carries, has_role
from pipe_network.topology.rows import PipeRows, of_gravity, rows_of

_NODE_COLUMNS = ("pipe_class", "appurtenance", "feature", "valve_state", "ground_m", "road_name")
_LINK_COLUMNS = (
    "pipe_class",
    "material",
    "status",
    "road_name",
    "diameter_mm",
    "length_m",
    "width_m",
    "height_m",
    "is_round",
    "start_invert_m",
    "end_invert_m",
)


def graph_from_network(network: PipeNetwork) -> Graph:
    """The graph of a network's points and lines; see `graph_from_rows`."""
    return graph_from_rows(rows_of(network))


def graph_from_rows(rows: PipeRows) -> Graph:
    """Nodes are points, links are lines, in the order of the rows.

    Of points with the same number the first counts. Lines that end at no point are left out and named in
    `skipped`. A valve point that is shut ends traces; abandoned lines and empty ducts carry nothing.
    """
    points, lines = rows.points, rows.lines
    ends = [_places(points["point_no"], lines[end]) for end in ("start_point", "end_point")]
    known = (ends[0] >= 0) & (ends[1] >= 0)
    kept = lines[known].reset_index(drop=True) if not known.all() else lines
    graph = build_graph(
        points["point_no"].to_numpy(str),
        kept["line_no"].to_numpy(str),
        (ends[0][known], ends[1][known]),
        links=_links(kept),
    )
    return replace(graph, nodes=_nodes(points, graph.degree), skipped=_skipped(lines, ends, known))


def is_valve(graph: Graph) -> Flags:
    """Whether each node is a valve that can part its pipes."""
    return has_role(_point_frame(graph), "valve")


def has_node_role(graph: Graph, role: str) -> Flags:
    """Whether each node has a role of `data/point_roles.toml`; no node of a model file has one."""
    return has_role(_point_frame(graph), role)


def _point_frame(graph: Graph) -> pd.DataFrame:
    blank = np.full(graph.n_nodes, "", dtype=str)
    return pd.DataFrame(
        {name: graph.nodes.columns.get(name, blank) for name in ("appurtenance", "feature", "pipe_class")}
    )


def _places(names: pd.Series, wanted: pd.Series) -> np.ndarray:
    unique = ~names.duplicated()
    index = pd.Index(names[unique])
    places = np.flatnonzero(unique)
    found = index.get_indexer(pd.Index(wanted))
    return np.where(found >= 0, places[found], -1) if len(places) else np.full(len(wanted), -1)


def _nodes(points: pd.DataFrame, degree: np.ndarray) -> NodeFacts:
    is_shut = has_role(points, "valve") & (points["valve_state"] == "closed").to_numpy(bool)
    outlet = has_role(points, "outlet") & of_gravity(points["pipe_class"])
    ends = has_role(points, "end_customer") & (degree == 1)
    customers = (has_role(points, "customer") | ends).astype(float)
    return NodeFacts(
        points[["x", "y"]].to_numpy(float),
        ~is_shut,
        has_role(points, "source") | outlet,
        customers,
        {name: _array(points[name]) for name in _NODE_COLUMNS},
    )


def _links(lines: pd.DataFrame) -> LinkFacts:
    length = lines["length_m"].to_numpy(float)
    return LinkFacts(
        lines["direction"].to_numpy(np.int8),
        carries(lines["status"]),
        length,
        section_area(lines) * length,
        {name: _array(lines[name]) for name in _LINK_COLUMNS},
    )


def section_area(lines: pd.DataFrame) -> Floats:
    """Area of the section of each line in m², NaN where the size is unknown."""
    box = lines["width_m"].to_numpy(float) * lines["height_m"].to_numpy(float)
    return np.asarray(np.where(lines["is_round"].to_numpy(bool), box * np.pi / 4, box), float)


def _array(column: pd.Series) -> np.ndarray:
    is_plain = column.dtype.kind in "fib"
    return column.to_numpy() if is_plain else column.to_numpy(str)


def _skipped(lines: pd.DataFrame, ends: list[np.ndarray], known: np.ndarray) -> tuple[str, ...]:
    found = []
    for row in np.flatnonzero(~known):
        missing = [
            str(lines[name].iloc[row])
            for name, end in zip(("start_point", "end_point"), ends, strict=True)
            if end[row] < 0
        ]
        number = lines["line_no"].iloc[row]
        found.append(
            Note(f"{number}: no point {', '.join(missing)}", zh=f"{number}：没有管点{'、'.join(missing)}")
        )
    return tuple(found)
