"""Slivers joined to the best neighbour of the same community, on the same side of the road."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.grids.linework import Adjacency, Geometries, adjacency_of
from gridtwin.ledger.grids.plan import GridPlan


@dataclass(slots=True)
class _Groups:
    """Faces in groups: area and neighbours of each, kept up to date while groups are joined."""

    area: dict[int, float]
    perimeter: dict[int, float]
    members: dict[int, list[int]]
    is_thin: dict[int, bool]
    shared: dict[int, dict[int, tuple[float, float]]] = field(default_factory=dict)

    def join(self, sliver: int, host: int) -> None:
        """Make the sliver part of the host."""
        open_m, road_m = self.shared[host].pop(sliver)
        self.area[host] += self.area.pop(sliver)
        self.perimeter[host] += self.perimeter.pop(sliver) - 2 * (open_m + road_m)
        self.members[host] += self.members.pop(sliver)
        self.is_thin[host] &= self.is_thin.pop(sliver)
        for other, (more_open, more_road) in self.shared.pop(sliver).items():
            if other == host:
                continue
            had_open, had_road = self.shared[host].get(other, (0.0, 0.0))
            both = (had_open + more_open, had_road + more_road)
            self.shared[host][other] = self.shared[other][host] = both
            del self.shared[other][sliver]


def merge_slivers(
    faces: Geometries, community: NDArray[np.int64], roads: Geometries, plan: GridPlan
) -> tuple[Geometries, NDArray[np.int64]]:
    """Faces with slivers merged, and the community of each.

    Args:
        faces: polygons that share their vertices (see `linework.faces_of`).
        community: number of the community of each face; faces of different communities are never joined.
        roads: lines across which only traffic islands and median strips are joined.
        plan: sizes.
    """
    thin = shapely.is_empty(shapely.buffer(faces, -plan.narrowest_m / 2, quad_segs=2))
    groups = _groups(faces, community, thin, adjacency_of(faces, roads))
    waiting = sorted(
        (face for face in groups.area if _is_sliver(groups, face, plan)), key=lambda f: (groups.area[f], f)
    )
    while waiting:
        sliver = waiting.pop(0)
        if sliver not in groups.area or not _is_sliver(groups, sliver, plan):
            continue
        host = _best_host(groups, sliver, plan)
        if host is not None:
            groups.join(sliver, host)
            if _is_sliver(groups, host, plan):
                waiting.append(host)
    kept = sorted(groups.members)
    merged = [shapely.coverage_union_all(faces[groups.members[group]]) for group in kept]
    polygons = np.empty(len(kept), dtype=object)
    polygons[:] = [_single(polygon) for polygon in merged]
    return polygons, community[kept]


def _groups(
    faces: Geometries, community: NDArray[np.int64], thin: NDArray[np.bool_], adjacency: Adjacency
) -> _Groups:
    groups = _Groups(
        dict(enumerate(shapely.area(faces).tolist())),
        dict(enumerate(shapely.length(faces).tolist())),
        {face: [face] for face in range(len(faces))},
        dict(enumerate(thin.tolist())),
        {face: {} for face in range(len(faces))},
    )
    for first, second, open_m, road_m in zip(
        adjacency.first.tolist(),
        adjacency.second.tolist(),
        adjacency.open_m.tolist(),
        adjacency.road_m.tolist(),
        strict=True,
    ):
        if first != second and community[first] == community[second] and open_m + road_m > 0:
            groups.shared[first][second] = groups.shared[second][first] = (open_m, road_m)
    return groups


def _is_sliver(groups: _Groups, face: int, plan: GridPlan) -> bool:
    return groups.area[face] < plan.smallest_area_m2 or groups.is_thin[face]


def _best_host(groups: _Groups, sliver: int, plan: GridPlan) -> int | None:
    """Neighbour with the longest common edge in the open, weighed down where the joined area is too large."""
    across_roads = groups.area[sliver] < plan.tiny_area_m2 or groups.is_thin[sliver]
    best, best_score = None, 0.0
    for host, (open_m, road_m) in groups.shared[sliver].items():
        edge_m = open_m + (0.1 * road_m if across_roads else 0.0)
        if edge_m < 1.0 and not (across_roads and edge_m > 0):
            continue
        excess = max(0.0, (groups.area[host] + groups.area[sliver]) / plan.largest_area_m2 - 1)
        score = edge_m / groups.perimeter[sliver] / (1 + 4 * excess)
        if score > best_score * (1 + 1e-9):
            best, best_score = host, score
    return best


def _single(polygon: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(polygon)
    return parts[0] if len(parts) == 1 else polygon
