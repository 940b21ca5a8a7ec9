"""A surveyed class of pipes as a graph with every number that a model needs, gaps filled by rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.levels import levels, sizes
from pipe_network.models.estimates import Estimates
from pipe_network.network import PipeNetwork

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_ABANDONED = "废弃"


@dataclass(frozen=True, slots=True)
class PipeGraph:
    """Points and lines of one model: only lines with two known ends that differ and are not abandoned.

    `start` and `end` are rows of `points`; lengths and levels are metres, diameters millimetres; `xy` is
    (n, 2) in the CRS of the network; `piece` numbers the connected piece of each point. `shut` are
    rows of lines that a closed valve shuts.
    """

    points: pd.DataFrame
    lines: pd.DataFrame
    start: Ints
    end: Ints
    xy: Floats
    ground_m: Floats
    length_m: Floats
    diameter_mm: Floats
    piece: Ints
    shut: Ints

    @property
    def degree(self) -> Ints:
        """Lines at each point."""
        return np.bincount(np.concatenate([self.start, self.end]), minlength=len(self.points))


def pipe_graph(network: PipeNetwork, estimates: Estimates) -> PipeGraph:
    """The graph of a network of one use, and what had to be assumed for it.

    Raises:
        BadPipeData: nothing is left to compute, or the plane has no metres.
    """
    unique = network.points.drop_duplicates("point_no").reset_index(drop=True)
    clean = PipeNetwork(unique, network.lines, {})
    start, end = clean.ends()
    drawn = ~network.lines.geometry.isna().to_numpy() & ~(network.lines["status"] == _ABANDONED).to_numpy()
    keep = np.flatnonzero((start >= 0) & (end >= 0) & (start != end) & drawn)
    used = np.unique(np.concatenate([start[keep], end[keep]]))
    placed = ~unique.geometry.isna().to_numpy()
    if not len(keep) or not placed[used].all():
        raise BadPipeData(
            "no line with two placed end points is left for a model; check the network first",
            zh="没有两端点位齐全的管线可供建模；请先检查管网",
        )
    row = np.full(len(unique), -1)
    row[used] = np.arange(len(used))
    lines = network.lines.iloc[keep].reset_index(drop=True)
    points = unique.iloc[used].reset_index(drop=True)
    start, end = row[start[keep]].astype(np.int64), row[end[keep]].astype(np.int64)
    graph = sparse.coo_matrix((np.ones(len(keep)), (start, end)), shape=(len(used),) * 2)
    piece = connected_components(graph, directed=False)[1].astype(np.int64)
    length = np.maximum(shapely.length(lines.geometry.to_numpy()), 0.1)
    return PipeGraph(
        pd.DataFrame(points.drop(columns="geometry")),
        pd.DataFrame(lines.drop(columns="geometry")),
        start,
        end,
        shapely.get_coordinates(points.geometry.to_numpy()),
        _ground(points, start, end, estimates),
        length,
        _diameters(lines, estimates),
        piece,
        _shut(points, start, end, length, lines, estimates),
    )


def source_rows(
    graph: PipeGraph, named: Sequence[str], estimates: Estimates, *, rule_name: str
) -> NDArray[np.int64]:
    """Rows of the sources: those named, else points with a telling appurtenance, else the widest pipes.

    Every connected piece has at least one; what was not named is noted as an estimate.

    Raises:
        UnknownObject: a named point is not in the model.
    """
    row = {name: number for number, name in enumerate(graph.points["point_no"])}
    for name in named:
        if name not in row:
            raise UnknownObject(f"no point '{name}' in the model", zh=f"模型中没有管点“{name}”")
    chosen = [row[name] for name in named]
    telling = graph.points["appurtenance"].isin(estimates.rule(rule_name).names).to_numpy()
    width = np.zeros(len(graph.points))
    np.add.at(width, graph.start, graph.diameter_mm)
    np.add.at(width, graph.end, graph.diameter_mm)
    score = width + np.where(telling, width.max() + 1, 0.0)
    taken = {int(graph.piece[one]) for one in chosen}
    found = []
    for piece in range(int(graph.piece.max()) + 1):
        if piece in taken:
            continue
        members = np.flatnonzero(graph.piece == piece)
        best = members[telling[members]] if telling[members].any() else members[[score[members].argmax()]]
        found += [int(one) for one in best]
    names = graph.points["point_no"].to_numpy(object)
    estimates.note(names[found], "source", "yes", rule_name)
    return np.array([*chosen, *found], np.int64)


def customer_rows(graph: PipeGraph, estimates: Estimates, rule_name: str, sources: Ints) -> Ints:
    """Rows of the points where something is taken: by appurtenance, else the ends of the network."""
    telling = graph.points["appurtenance"].isin(estimates.rule(rule_name).names).to_numpy()
    taking = telling if telling.any() else graph.degree == 1
    return np.setdiff1d(np.flatnonzero(taking), sources).astype(np.int64)


def engine_names(names: pd.Series, prefix: str, longest: int = 31) -> pd.Series:
    """Names an engine takes: the own ones, numbers where any is too long, has blanks or appears twice."""
    text = names.astype(str)
    bad = text.str.len().gt(longest) | text.str.contains(r'[\s;"\[\]]', regex=True) | text.duplicated()
    if not bad.any():
        return text
    return pd.Series([f"{prefix}{number}" for number in range(1, len(text) + 1)], index=names.index)


def _ground(points: pd.DataFrame, start: Ints, end: Ints, estimates: Estimates) -> Floats:
    ground = pd.to_numeric(points["ground_m"], errors="coerce").to_numpy(float, na_value=np.nan)
    gaps = np.isnan(ground)
    if not gaps.any():
        return ground
    filled = ground.copy()
    for _ in range(len(ground)):
        empty = np.isnan(filled)
        if not empty.any():
            break
        total, count = np.zeros(len(ground)), np.zeros(len(ground))
        for a, b in ((start, end), (end, start)):
            known = ~np.isnan(filled[b])
            np.add.at(total, a[known], filled[b[known]])
            np.add.at(count, a[known], 1)
        ready = empty & (count > 0)
        if not ready.any():
            filled[empty] = np.nanmean(filled) if (~empty).any() else 0.0
            break
        filled[ready] = total[ready] / count[ready]
    estimates.note(
        points["point_no"].to_numpy(object)[gaps], "ground_m", filled[gaps].round(3), "network.ground_m"
    )
    return filled


def _diameters(lines: pd.DataFrame, estimates: Estimates) -> Floats:
    size = sizes(lines)
    # A rectangle of a pressure pipe counts as the circle of the same area; drainage uses its section.
    area = np.where(size.is_round, np.pi / 4 * size.width_m**2, size.width_m * size.height_m)
    diameter = np.sqrt(area * 4 / np.pi) * 1000
    gaps = np.isnan(diameter)
    if gaps.any():
        usual = estimates.rule("network.diameter_mm").number if gaps.all() else float(np.nanmedian(diameter))
        estimates.note(lines["line_no"].to_numpy(object)[gaps], "diameter_mm", usual, "network.diameter_mm")
        diameter[gaps] = usual
    return diameter


def _shut(
    points: pd.DataFrame, start: Ints, end: Ints, length: Floats, lines: pd.DataFrame, estimates: Estimates
) -> Ints:
    shut: set[int] = set()
    for point in np.flatnonzero((points["valve_state"] == "closed").to_numpy()):
        there = np.flatnonzero((start == point) | (end == point))
        shut.add(int(there[length[there].argmin()]))
    rows = np.array(sorted(shut), np.int64)
    estimates.note(lines["line_no"].to_numpy(object)[rows], "closed", "yes", "network.valve")
    return rows


def line_levels(network: PipeNetwork, graph: PipeGraph, estimates: Estimates) -> Floats:
    """Inverts of the lines of a graph, (n, 2); a level that is not known lies a usual depth below ground."""
    place = pd.Series(np.arange(len(network.lines)), index=network.lines["line_no"])
    rows = place[~place.index.duplicated()].reindex(graph.lines["line_no"]).to_numpy(int)
    invert: Floats = levels(network).invert[rows]
    depth = estimates.rule("network.level_m").number
    names = graph.lines["line_no"].to_numpy(object)
    for column, at in enumerate((graph.start, graph.end)):
        gaps = np.isnan(invert[:, column])
        invert[gaps, column] = graph.ground_m[at[gaps]] - depth
        estimates.note(
            names[gaps],
            ("start_level_m", "end_level_m")[column],
            invert[gaps, column].round(3),
            "network.level_m",
        )
    return invert
