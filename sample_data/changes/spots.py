"""Free spots: where something new can stand without touching what stands there."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np
import shapely

from sample_data.changes.ledger import ChangeLedger
from sample_data.frame import Array

_TRIES = 60


def free_rectangles(
    ledger: ChangeLedger,
    kinds: Collection[str],
    rng: np.random.Generator,
    *,
    sizes: Array,
    edge_m: float = 2.0,
) -> Iterator[tuple[shapely.Polygon, int, float]]:
    """Rectangles of the wanted `sizes` (n, 2) inside blocks of the given kinds, clear of all buildings.

    Yields the rectangle, its block and its direction in degrees, never two near each other or near a change.
    """
    plan = ledger.plan
    numbers = [n for n, block in enumerate(plan.blocks) if block.kind in kinds and _is_inside(ledger, n)]
    if not numbers:
        return
    tree = shapely.STRtree(ledger.things.geometry.to_numpy())
    window = shapely.box(*plan.extent).buffer(-6)
    for size in sizes:
        for _ in range(_TRIES):
            number = int(rng.choice(numbers))
            west, south, east, north = plan.blocks[number].inner
            reach = float(max(size)) / 2 + edge_m
            if east - west < 2 * reach + 2 or north - south < 2 * reach + 2:
                continue
            s, t = rng.uniform(west + reach, east - reach), rng.uniform(south + reach, north - reach)
            angle = float(plan.frame.angle(s, t))
            shape = rectangle(plan.frame.to_map(s, t), (float(size[0]), float(size[1])), angle)
            if not window.contains(shape) or not ledger.is_free(shape):
                continue
            if tree.query(shape, predicate="dwithin", distance=1.2).size == 0:
                yield shape, number, float(np.degrees(angle))
                break


def rectangle(center: tuple[Array, Array], size: tuple[float, float], angle: float) -> shapely.Polygon:
    """A turned rectangle on the map; angle in radians."""
    half = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]) * size
    cos, sin = np.cos(angle), np.sin(angle)
    turned = half @ np.array([[cos, sin], [-sin, cos]])
    return shapely.Polygon(turned + np.array([float(center[0]), float(center[1])]))


def blob(center: tuple[float, float], radius_m: float, rng: np.random.Generator) -> shapely.Polygon:
    """An irregular round shape, as heaps and pits are."""
    angles = np.linspace(0, 2 * np.pi, 25)[:-1]
    first, second = rng.uniform(0, 2 * np.pi, 2)
    radius = radius_m * (1 + 0.18 * np.sin(2 * angles + first) + 0.1 * np.sin(3 * angles + second))
    return shapely.Polygon(np.column_stack((radius * np.cos(angles), radius * np.sin(angles))) + center)


def _is_inside(ledger: ChangeLedger, number: int) -> bool:
    x, y = ledger.plan.frame.to_map(*ledger.plan.blocks[number].middle)
    west, south, east, north = ledger.plan.extent
    return bool(west < x < east and south < y < north)
