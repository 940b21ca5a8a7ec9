"""Routes built from the sections of roads: ordered, turned, joined; what was found, each section's range."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely import LineString

from gridtwin.ledger.findings import Hit, findings_of, gather, has_errors
from gridtwin.ledger.linear import chains
from gridtwin.ledger.linear.chains import Chain, Edge, Step
from gridtwin.ledger.linear.ends import crossings, end_nodes
from gridtwin.ledger.linear.settings import RouteTolerances
from gridtwin.ledger.rules import Rule


@dataclass(frozen=True, slots=True)
class BuiltRoutes:
    """Lines of roads, one row a road without an error; where each section lies on them; what was found.

    Attributes:
        lines: code, name, is_ring, length_m, geometry.
        sections: id, code, from_m and to_m along the line, is_turned.
        findings: as `gridtwin.ledger.findings` has them.
    """

    lines: gpd.GeoDataFrame
    sections: pd.DataFrame
    findings: gpd.GeoDataFrame


@dataclass(frozen=True, slots=True)
class _Road:
    """One road under construction: its rows in the frame, edges, their lines and section numbers."""

    code: str
    rows: NDArray[np.int64]
    edges: list[Edge]
    lines: list[LineString]
    numbers: NDArray[np.float64]


Hits = dict[str, list[Hit]]
_Piece = tuple[int, str, float, float, bool]  # row of the section, code, from, to, is turned
Turns = Callable[[str, LineString, bool], bool]  # code, line, is a ring: whether the road runs the other way


def build_routes(
    sections: gpd.GeoDataFrame,
    *,
    rules: Mapping[str, Rule],
    tolerances: RouteTolerances,
    turns: Turns = lambda _code, _line, _is_ring: False,
) -> BuiltRoutes:
    """Routes of all roads among the sections (columns id, code, section_no, name and lines).

    `turns` is asked for each road whether it runs against the direction that its sections give.
    """
    frame = sections.reset_index(drop=True)
    names = frame["name"].to_numpy(dtype=object)
    hits: Hits = {rule: [] for rule in rules}
    built: list[dict[str, Any]] = []  # Any: rows of a table
    pieces: list[_Piece] = []
    for road in _roads(frame, hits, tolerances):
        chain = _one_chain(road, frame, hits, tolerances)
        if chain is None:
            continue
        line, own = _joined(road, chain)
        if turns(road.code, line, chain.is_ring):
            chain = chains.turned(chain)
            line, own = _joined(road, chain)
        _note_order(road, chain, frame, hits)
        built.append(
            {"code": road.code, "name": names[road.rows[0]], "is_ring": chain.is_ring}
            | {"length_m": line.length, "geometry": line}
        )
        pieces += own
    findings = gather((findings_of(rules[rule], found) for rule, found in hits.items()), frame.crs)
    bad = set(findings.loc[findings["severity"] == "error", "code"]) if has_errors(findings) else set()
    columns = ["code", "name", "is_ring", "length_m", "geometry"]
    lines = gpd.GeoDataFrame(pd.DataFrame(built, columns=columns), geometry="geometry", crs=frame.crs)
    places = _places(pieces, frame)
    return BuiltRoutes(
        lines[~lines["code"].isin(bad)].reset_index(drop=True),
        places[~places["code"].isin(bad)].reset_index(drop=True),
        findings,
    )


def _roads(frame: gpd.GeoDataFrame, hits: Hits, tolerances: RouteTolerances) -> Iterable[_Road]:
    """Roads with their edges; ends that meet within the tolerance share a node."""
    shapes = shapely.line_merge(shapely.force_2d(frame.geometry.to_numpy()))
    parts, owner = shapely.get_parts(shapes, return_index=True)
    usable = shapely.length(parts) > 0
    parts, owner = parts[usable], owner[usable]
    for row in np.setdiff1d(np.arange(len(frame)), owner):
        values: dict[str, object] = {"section": _label(frame, int(row))}
        hits["LR01"].append(Hit(str(frame["code"].iloc[row]), None, values))
    road, codes = pd.factorize(frame["code"].to_numpy(dtype=object)[owner])
    nodes = end_nodes(parts, road, tolerances.snap_m)
    lengths = shapely.length(parts)
    numbers = pd.to_numeric(frame["section_no"]).astype("Float64").to_numpy(np.float64, na_value=np.nan)
    order = np.argsort(road, kind="stable")
    bounds = np.searchsorted(road[order], np.arange(len(codes) + 1))
    for at, code in enumerate(codes):
        mine = order[bounds[at] : bounds[at + 1]]
        edges = [Edge(int(owner[i]), int(nodes[i, 0]), int(nodes[i, 1]), float(lengths[i])) for i in mine]
        yield _Road(str(code), owner[mine], edges, list(parts[mine]), numbers[owner[mine]])


def _one_chain(road: _Road, frame: gpd.GeoDataFrame, hits: Hits, tolerances: RouteTolerances) -> Chain | None:
    """The chain of a road, gaps bridged; None, with findings, when it falls into several."""
    numbers = _bridge(road, frame, hits, tolerances)
    found = chains.chains_of(road.edges, numbers)
    if len(found) == 1:
        return found[0]
    for both in pairwise(found):
        _note_gap(road, both, frame, hits, tolerances)
    return None


def _bridge(
    road: _Road, frame: gpd.GeoDataFrame, hits: Hits, tolerances: RouteTolerances
) -> NDArray[np.float64]:
    """Add edges over gaps to the road; returns the section numbers of all edges."""
    for found in crossings(road.edges, road.lines, tolerances.bridge_m):
        values = {
            "gap_m": found.edge.length_m,
            "before": _label(frame, road.edges[found.before].section),
            "after": _label(frame, road.edges[found.after].section),
        }
        hits["LR03"].append(Hit(road.code, found.line, values))
        road.edges.append(found.edge)
        road.lines.append(found.line)
    return np.concatenate([road.numbers, np.full(len(road.edges) - len(road.numbers), np.nan)])


def _note_gap(
    road: _Road,
    pair: tuple[Chain, Chain],
    frame: gpd.GeoDataFrame,
    hits: Hits,
    tolerances: RouteTolerances,
) -> None:
    """Why two chains could not be joined: too far apart, or near but with no ends that face each other."""
    shapes = [shapely.union_all([road.lines[step.edge] for step in chain.steps]) for chain in pair]
    gap = shapely.shortest_line(*shapes)
    labels = [_label(frame, road.edges[chain.steps[0].edge].section) for chain in pair]
    values = {"gap_m": gap.length, "before": labels[0], "after": labels[1], "limit_m": tolerances.bridge_m}
    hits["LR09" if gap.length <= tolerances.bridge_m else "LR02"].append(Hit(road.code, gap, values))


def _joined(road: _Road, chain: Chain) -> tuple[LineString, list[_Piece]]:
    """The line of a chain, and from where to where each piece of a section lies on it."""
    coordinates = [_along(road.lines[step.edge], step) for step in chain.steps]
    xy = np.vstack(coordinates)
    steps = np.hypot(*np.diff(xy, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    last = np.cumsum([len(part) for part in coordinates]) - 1
    first = np.concatenate([[0], last[:-1] + 1])
    pieces: list[_Piece] = [
        (road.edges[step.edge].section, road.code, float(low), float(high), step.is_turned)
        for step, low, high in zip(chain.steps, along[first], along[last], strict=True)
        if not road.edges[step.edge].is_bridge
    ]
    keep = np.concatenate([[True], steps > 0])
    return LineString(xy[keep]), pieces


def _places(pieces: list[_Piece], frame: gpd.GeoDataFrame) -> pd.DataFrame:
    """One row a section, in the order of the routes."""
    columns = ["row", "code", "from_m", "to_m", "is_turned"]
    table = pd.DataFrame(pieces, columns=columns)
    ranged = table.groupby("row", sort=False).agg(
        {"code": "first", "from_m": "min", "to_m": "max", "is_turned": "all"}
    )
    ids = frame["id"].to_numpy(dtype=object)[ranged.index.to_numpy(dtype=np.int64)]
    ranged.insert(0, "id", ids)
    return ranged.reset_index(drop=True)


def _along(line: LineString, step: Step) -> NDArray[np.float64]:
    xy: NDArray[np.float64] = shapely.get_coordinates(line)
    return xy[::-1] if step.is_turned else xy


def _note_order(road: _Road, chain: Chain, frame: gpd.GeoDataFrame, hits: Hits) -> None:
    for at in chain.left_out:
        row = road.edges[at].section
        if row < 0:
            continue
        values: dict[str, object] = {"section": _label(frame, row), "length_m": road.edges[at].length_m}
        hits["LR04"].append(Hit(road.code, road.lines[at], values))
    sections = [step for step in chain.steps if not road.edges[step.edge].is_bridge]
    for step in sections:
        if step.is_turned:
            section = _label(frame, road.edges[step.edge].section)
            hits["LR06"].append(Hit(road.code, road.lines[step.edge], {"section": section}))
    along = road.numbers[[step.edge for step in sections]]
    if (np.diff(along[~np.isnan(along)]) < 0).any():
        order = ", ".join(_label(frame, road.edges[step.edge].section) for step in sections)
        hits["LR05"].append(Hit(road.code, road.lines[sections[0].edge], {"order": order}))


def _label(frame: gpd.GeoDataFrame, row: int) -> str:
    """How a section is told: by its number, else by its id."""
    if row < 0:
        return "-"
    number = frame["section_no"].iloc[row]
    return str(frame["id"].iloc[row]) if pd.isna(number) else str(int(number))
