"""Pipes against things on the ground: buildings, trees, poles, kerbs, by rows of the horizontal table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.store import Box
from pipe_network.clearance.joints import joints, line_ends
from pipe_network.clearance.judge import is_less
from pipe_network.clearance.kinds import Edge, Served, Surrounding, kinds
from pipe_network.clearance.requirements import Requirements
from pipe_network.clearance.rules import HORIZONTAL, Requirement, Rules, load_rules
from pipe_network.clearance.traits import Traits, profiles
from pipe_network.levels import Pieces, pieces
from pipe_network.network import PipeNetwork

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Shapes = NDArray[np.object_]
Ends = tuple[Flags, Flags]
ReadLayer = Callable[[str], gpd.GeoDataFrame]

_SEAM_M = 0.01
_ASIDE_M = 20.0


@dataclass(frozen=True, slots=True)
class Things:
    """Shapes of one kind of thing, and what each is called."""

    kind: Surrounding
    shapes: Shapes
    names: tuple[str, ...]

    @property
    def names_each(self) -> bool:
        """Whether each shape is a thing of its own, not a piece of one outline."""
        return self.kind.edge is not Edge.OUTLINE


@dataclass(frozen=True, slots=True)
class NearThings:
    """Lines (rows) nearer to a thing than they may be; one entry a line and thing, or outline."""

    line: Ints
    kind: tuple[Surrounding, ...]
    name: tuple[str, ...]
    requirement: tuple[Requirement, ...]
    found_m: Floats
    place: Floats


def things_of(read: ReadLayer, within: Box | None = None) -> list[Things]:
    """The things of a workspace: `read` gives a layer by name, or what of it touches the box `within`.

    Outlines are those of what lies in the box; there are false ones at a distance around it.
    """
    return [_things(kind, read(kind.layer), within) for kind in kinds().surroundings]


def judge_surroundings(
    network: PipeNetwork, things: Sequence[Things], rules: Rules | None = None
) -> NearThings:
    """Every line against every thing that a row of the horizontal table speaks of."""
    rules = rules or load_rules()
    lines = profiles(network.lines)
    body = pieces(network)
    ends = _line_ends(network, body)
    parts = []
    for group in things:
        trait = Traits(group.kind.headings[0], headings=group.kind.headings)
        table = Requirements(rules, HORIZONTAL, lines, (trait,))
        reach = rules.largest_m(HORIZONTAL, lines.traits, [trait])
        parts.append(_judge(group, body, table, (reach, ends)))
    return _together(parts)


def _things(kind: Surrounding, layer: gpd.GeoDataFrame, within: Box | None) -> Things:
    if kind.column is not None and kind.column in layer:
        layer = layer[layer[kind.column].isin(kind.values)]
    layer = layer[~(layer.geometry.isna() | layer.geometry.is_empty)]
    shapes = np.asarray(shapely.force_2d(layer.geometry.to_numpy()), object)
    if kind.edge is Edge.OUTLINE:
        shapes = _outline(shapes if within is None else _cut(shapes, within))
        return Things(kind, shapes, ("",) * len(shapes))
    if kind.edge is Edge.CENTRE:
        shapes = np.asarray(shapely.centroid(shapes), object)
    columns = [layer[name].fillna("").astype(str) for name in kind.name if name in layer]
    names = [" ".join(filter(None, parts)) for parts in zip(*columns, strict=True)] if columns else []
    return Things(kind, shapes, tuple(names or [""] * len(shapes)))


def _cut(shapes: Shapes, within: Box) -> Shapes:
    """What of the shapes lies in a box or near it: a surface of roads may be as large as the city."""
    cut = shapely.intersection(shapes, shapely.box(*within).buffer(_ASIDE_M, join_style="mitre"))
    return np.asarray(cut[~shapely.is_empty(cut)], object)


def _outline(shapes: Shapes) -> Shapes:
    """Straight pieces of the edge of all shapes together."""
    if not len(shapes):
        return shapes
    edge = shapely.boundary(shapely.union_all(shapely.buffer(shapes, _SEAM_M)).buffer(-_SEAM_M))
    parts = shapely.get_parts(edge)
    xy, part = shapely.get_coordinates(parts, return_index=True)
    inside = part[1:] == part[:-1]
    return np.asarray(shapely.linestrings(np.stack([xy[:-1], xy[1:]], axis=1)[inside]), object)


def _line_ends(network: PipeNetwork, body: Pieces) -> tuple[Flags, Flags]:
    """Whether start and end of each piece end its line, and whether they are dead ends, (n pieces, 2)."""
    ends = np.column_stack(line_ends(body))
    return ends, ends & (joints(network.lines).degrees()[body.line] == 1)


def _judge(group: Things, body: Pieces, table: Requirements, within: tuple[float, Ends]) -> NearThings:
    reach, ends = within
    axes = shapely.linestrings(np.stack([body.start[:, :2], body.end[:, :2]], axis=1))
    half = np.nan_to_num(body.width_m) / 2
    tree = shapely.STRtree(group.shapes)
    piece, thing = tree.query(axes, predicate="dwithin", distance=reach + float(half.max(initial=0.0)))
    found = shapely.distance(axes[piece], group.shapes[thing]) - half[piece]
    required, rule = table.of_things(body.line[piece], np.zeros(len(piece), np.int64))
    keep = is_less(found, required)
    if group.kind.along:
        keep &= _runs_along(body, piece, group.shapes[thing])
    piece, thing, rule, found = piece[keep], thing[keep], rule[keep], found[keep]
    nearest = shapely.get_point(shapely.shortest_line(axes[piece], group.shapes[thing]), 0)
    on_axis = shapely.get_coordinates(nearest)
    worst = _worst(body.line[piece], thing if group.names_each else np.zeros_like(thing), found)
    rows = worst[~_serves(group.kind, body, (piece, on_axis, found + half[piece]), ends)[worst]]
    place = np.column_stack([on_axis, (body.start[piece, 2] + body.end[piece, 2]) / 2])
    return NearThings(
        body.line[piece][rows],
        (group.kind,) * len(rows),
        tuple(group.names[number] for number in thing[rows]),
        tuple(table.known[number] for number in rule[rows]),
        found[rows],
        place[rows],
    )


def _serves(kind: Surrounding, body: Pieces, near: tuple[Ints, Floats, Floats], ends: Ends) -> Flags:
    """Whether each pair is a line and what it serves; `near` is piece, nearest place, distance of axis."""
    piece, on_axis, distance = near
    if kind.served is Served.NOBODY:
        return np.zeros(len(piece), bool)
    is_there = [np.hypot(*(on_axis - side[piece, :2]).T) < _SEAM_M for side in (body.start, body.end)]
    line_end, dead_end = ends
    if kind.served is Served.DEAD_END:
        return np.asarray((np.column_stack(is_there) & dead_end[piece]).any(axis=1), np.bool_)
    at_node = (np.column_stack(is_there) & line_end[piece]).any(axis=1)
    return np.asarray(at_node & (distance <= kind.served_m), np.bool_)


def _runs_along(body: Pieces, piece: Ints, edges: Shapes) -> Flags:
    xy = shapely.get_coordinates(edges).reshape(-1, 2, 2)
    u, v = (body.end - body.start)[piece, :2], xy[:, 1] - xy[:, 0]
    across = np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])
    along = np.abs((u * v).sum(axis=1))
    return np.asarray(np.degrees(np.arctan2(across, along)) < kinds().side_by_side_below_deg, np.bool_)


def _worst(line: Ints, thing: Ints, found: Floats) -> Ints:
    order = np.lexsort((found, thing, line))
    key = np.column_stack([line, thing])[order]
    is_new = np.ones(len(order), bool)
    is_new[1:] = (key[1:] != key[:-1]).any(axis=1)
    return order[is_new]


def _together(parts: Sequence[NearThings]) -> NearThings:
    if not parts:
        return NearThings(np.zeros(0, np.int64), (), (), (), np.zeros(0), np.zeros((0, 3)))
    return NearThings(
        np.concatenate([part.line for part in parts]),
        tuple(kind for part in parts for kind in part.kind),
        tuple(name for part in parts for name in part.name),
        tuple(rule for part in parts for rule in part.requirement),
        np.concatenate([part.found_m for part in parts]),
        np.concatenate([part.place for part in parts]),
    )
