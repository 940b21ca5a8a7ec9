"""Images that can be laid together, and the surface models that belong to a pair of orthophotos."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from shapely import union_all
from shapely.geometry.base import BaseGeometry

from change_detection.batch.rules import PairingRules
from change_detection.batch.scene import Scene

# Surface models of the earlier day, to be laid together, and the one of the later day.
Surfaces = tuple[tuple[Scene, ...], Scene | None]
NONE: Surfaces = ((), None)


def fits_beside(one: Scene, other: Scene, rules: PairingRules) -> bool:
    """Whether two images can be laid together without changing a pixel of either."""
    a, b = one.info, other.info
    return (
        (a.crs, a.data_bands, a.dtype) == (b.crs, b.data_bands, b.dtype)
        and not any((a.transform.b, a.transform.d, b.transform.b, b.transform.d))
        and abs(a.transform.a / b.transform.a - 1) <= rules.tile_tolerance
        and abs(a.transform.e / b.transform.e - 1) <= rules.tile_tolerance
    )


def surfaces_for(
    ground: BaseGeometry, days: tuple[date, date], surfaces: Sequence[Scene], rules: PairingRules
) -> Surfaces:
    """Surface models near both days that show (nearly) all of the ground; none unless both are there."""
    near = [s for s in surfaces if s.captured_on and s.footprint.intersects(ground)]
    middle = days[0] + (days[1] - days[0]) / 2
    first = _covering([s for s in near if s.captured_on and s.captured_on <= middle], days[0], ground, rules)
    last = _covering([s for s in near if s.captured_on and s.captured_on > middle], days[1], ground, rules)
    if not first or not last or len(last) > 1:
        return NONE
    return first, last[0]


def _covering(
    surfaces: Sequence[Scene], day: date, ground: BaseGeometry, rules: PairingRules
) -> tuple[Scene, ...]:
    """The surface models of the day nearest to `day` that together cover the ground; one alone if it can."""
    days = {s.captured_on for s in surfaces if s.captured_on}
    for found in sorted(days, key=lambda d: (abs((d - day).days), d)):
        if abs((found - day).days) > rules.surface_days:
            break
        of_day = [s for s in surfaces if s.captured_on == found]
        single = next((s for s in of_day if _covers([s], ground, rules)), None)
        if single:
            return (single,)
        if _covers(of_day, ground, rules) and all(fits_beside(of_day[0], s, rules) for s in of_day[1:]):
            return tuple(of_day)
    return ()


def _covers(surfaces: Sequence[Scene], ground: BaseGeometry, rules: PairingRules) -> bool:
    shown = union_all([s.footprint for s in surfaces]).intersection(ground).area
    return bool(shown >= rules.surface_overlap * ground.area)
