"""What lies on what: pairs of patches and things that share ground, for whole layers at once."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]
Indices = NDArray[np.intp]
Shapes = NDArray[np.object_]

_WHOLE = 0.999


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Pairs, sorted by patch and then by shared ground, largest first.

    `patch` and `thing` are positions in the arrays the pairs were made from.
    """

    patch: Indices
    thing: Indices
    area_m2: Floats

    def only(self, keep: Flags) -> Overlaps:
        """The pairs for which `keep` is True."""
        return Overlaps(self.patch[keep], self.thing[keep], self.area_m2[keep])

    def by_patch(self, count: int) -> list[slice]:
        """For each of `count` patches the slice of its pairs."""
        edges = np.searchsorted(self.patch, np.arange(count + 1))
        return [slice(first, last) for first, last in itertools.pairwise(edges)]


def overlaps(patches: Shapes, things: Shapes, *, within_m: float = 0.0) -> Overlaps:
    """All pairs that touch, or lie within `within_m` of each other (these share 0 m²)."""
    tree = shapely.STRtree(things)
    if within_m > 0:
        patch, thing = tree.query(patches, predicate="dwithin", distance=within_m)
    else:
        patch, thing = tree.query(patches, predicate="intersects")
    area = _shared_m2(patches, things, patch, thing)
    order = np.lexsort((thing, -area, patch))
    return Overlaps(patch[order], thing[order], area[order])


def covered_m2(patches: Shapes, things: Shapes, pairs: Overlaps) -> Floats:
    """Ground of each patch under any of its things; where things lie on each other it counts once."""
    total = np.bincount(pairs.patch, pairs.area_m2, len(patches))
    whole = shapely.area(patches)
    largest = np.zeros(len(patches))
    np.maximum.at(largest, pairs.patch, pairs.area_m2)
    several = np.bincount(pairs.patch, minlength=len(patches)) > 1
    slices = pairs.by_patch(len(patches))
    for index in np.flatnonzero(several & (largest < _WHOLE * whole)):
        pieces = shapely.intersection(things[pairs.thing[slices[index]]], patches[index])
        total[index] = float(shapely.union_all(pieces).area)
    return np.asarray(np.minimum(total, whole), float)


def shapes_of(polygons: Sequence[shapely.Geometry]) -> Shapes:
    """Geometries as an array, also when there are none."""
    made = np.empty(len(polygons), dtype=object)
    made[:] = list(polygons)
    return made


def _shared_m2(patches: Shapes, things: Shapes, patch: Indices, thing: Indices) -> Floats:
    """Areas of the intersections; a patch wholly inside a thing needs no cutting."""
    shapely.prepare(things)
    area = np.asarray(shapely.area(patches)[patch], float)
    cut = ~shapely.covers(things[thing], patches[patch])
    area[cut] = shapely.area(shapely.intersection(patches[patch[cut]], things[thing[cut]]))
    return area
