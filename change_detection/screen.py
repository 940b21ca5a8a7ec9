"""Stage 7, screen: outlines against permits (in space and time) and control zones; grades with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray
from shapely import Polygon, intersection, union_all

from change_detection.outline import Outline
from change_detection.rules import Fact, PermitRules, ScreeningRules, ZoneRules

Flags = NDArray[np.bool_]

# How sure the direction (−1 … 1) must be before something counts as built or removed.
_CLEAR_DIRECTION = 0.25
# And how much height (metres) must have come or gone where it is known.
_CLEAR_HEIGHT_M = 1.5


@dataclass(frozen=True, slots=True)
class ScreenLayers:
    """What patches are compared with, in the CRS of the outlines; None where there is no such layer."""

    permits: gpd.GeoDataFrame | None = None
    zones: gpd.GeoDataFrame | None = None


@dataclass(frozen=True, slots=True)
class PermitCheck:
    """How a patch stands to the permits."""

    state: str
    permit_no: str | None = None
    share: float = 0.0
    above_permit_m: float | None = None


@dataclass(frozen=True, slots=True)
class Screened:
    """One outline with all that an inspector is told about it."""

    outline: Outline
    change_class: str
    spot_type: str | None
    permit: PermitCheck
    zone_kinds: tuple[str, ...]
    is_exempt: bool
    grade: str
    reasons_zh: tuple[str, ...]
    reasons_en: tuple[str, ...]


def screen(
    found: Sequence[Outline],
    layers: ScreenLayers,
    rules: ScreeningRules,
    *,
    date_before: date | None = None,
    date_after: date | None = None,
) -> list[Screened]:
    """Outlines with change class, permit state, zones touched, grade and reasons, in the same order."""
    return [_screen_one(outline, layers, rules, (date_before, date_after)) for outline in found]


def change_class_of(outline: Outline) -> str:
    """Built, removed, or not told. A height change decides where it is known, else the detector's direction.

    What changed its look but not its height (a new roof skin, say) and what nobody can tell is unclassified.
    """
    if outline.height_change_m is not None:
        if abs(outline.height_change_m) < _CLEAR_HEIGHT_M:
            return "unclassified"
        return "new_building" if outline.height_change_m > 0 else "demolition"
    if outline.direction > _CLEAR_DIRECTION:
        return "new_building"
    if outline.direction < -_CLEAR_DIRECTION:
        return "demolition"
    return "unclassified"


def check_permit(
    polygon: Polygon,
    permits: gpd.GeoDataFrame | None,
    rules: PermitRules,
    *,
    dates: tuple[date | None, date | None] = (None, None),
    is_demolition: bool = False,
    height_m: float | None = None,
) -> PermitCheck:
    """Whether permits of the right kind, in force between the two dates, cover a polygon.

    A permit counts when it was issued by the later date and had not expired before the earlier one.
    """
    if permits is None:
        return PermitCheck("not_checked")
    kinds = rules.demolition_kinds if is_demolition else rules.construction_kinds
    near = permits.iloc[permits.sindex.query(polygon, predicate="intersects")]
    near = near[near["kind"].isin(kinds)]
    in_force = _in_force(near, dates) & ~near["status"].isin(rules.void_status).to_numpy()
    valid, void = near[in_force], near[~in_force & _issued(near, dates[1])]
    share = _covered(polygon, valid)
    if share >= rules.partial_share:
        above = _above_permit(valid, height_m, rules.height_tolerance_m)
        state = "permitted" if share >= rules.permitted_share and not above else "partial"
        return PermitCheck(state, _numbers(polygon, valid), share, above)
    if _covered(polygon, void) >= rules.partial_share:
        return PermitCheck("expired", _numbers(polygon, void), share)
    return PermitCheck("none", share=share)


def zones_touched(
    polygon: Polygon, zones: gpd.GeoDataFrame | None, rules: ZoneRules, *, on: date | None = None
) -> tuple[list[tuple[str, str]], bool]:
    """(kind, name) of the zones a polygon touches, sorted, and whether an exemption area excuses it."""
    if zones is None or zones.empty:
        return [], False
    near = zones.iloc[zones.sindex.query(polygon, predicate="intersects")]
    touched: set[tuple[str, str]] = set()
    exempt_m2 = 0.0
    for row in near.itertuples():
        start = _day(getattr(row, "effective_from", None))
        if on and start and start > on:
            continue
        inside_m2 = float(intersection(polygon, row.geometry).area)
        if row.kind == "exempt":
            exempt_m2 += inside_m2
        elif inside_m2 >= min(rules.min_area_m2, rules.min_share * polygon.area):
            name = getattr(row, "name", None)
            touched.add((str(row.kind), name if isinstance(name, str) and name else str(row.kind)))
    return sorted(touched), exempt_m2 >= rules.exempt_share * polygon.area


def _screen_one(
    outline: Outline, layers: ScreenLayers, rules: ScreeningRules, dates: tuple[date | None, date | None]
) -> Screened:
    kind = change_class_of(outline)
    permit = check_permit(
        outline.polygon,
        layers.permits,
        rules.permit,
        dates=dates,
        is_demolition=kind == "demolition",
        height_m=outline.height_change_m,
    )
    zones, is_exempt = zones_touched(outline.polygon, layers.zones, rules.zone, on=dates[1])
    zone_kinds = tuple(sorted({zone for zone, _ in zones}))
    facts: dict[str, Fact] = {
        "above_permit_m": permit.above_permit_m,
        "area_m2": outline.area_m2,
        "change_class": kind,
        "height_change_m": outline.height_change_m,
        "is_exempt": "yes" if is_exempt else "no",
        "permit_state": permit.state,
        "score": outline.score,
        "zone_kinds": zone_kinds,
    }
    grade, matched = rules.grade(facts)
    words = {
        **facts,
        "permit_no": permit.permit_no,
        "permit_share": permit.share,
        "zone_names": "、".join(name for _, name in zones),
    }
    return Screened(
        outline=outline,
        change_class=kind,
        spot_type=rules.spot_types.get(kind),
        permit=permit,
        zone_kinds=zone_kinds,
        is_exempt=is_exempt,
        grade=grade,
        reasons_zh=tuple(rule.zh.format(**words) for rule in matched),
        reasons_en=tuple(rule.en.format(**words) for rule in matched),
    )


def _in_force(permits: gpd.GeoDataFrame, dates: tuple[date | None, date | None]) -> Flags:
    start = dates[0] or dates[1]
    if start is None or "expires_on" not in permits:
        return _issued(permits, dates[1])
    expires = pd.to_datetime(permits["expires_on"])
    lasts = expires.isna() | (expires >= pd.Timestamp(start))
    return np.asarray(_issued(permits, dates[1]) & lasts.to_numpy(), bool)


def _issued(permits: gpd.GeoDataFrame, on: date | None) -> Flags:
    issued = pd.to_datetime(permits["issued_on"])
    return np.asarray(issued.notna() if on is None else issued <= pd.Timestamp(on), bool)


def _covered(polygon: Polygon, permits: gpd.GeoDataFrame) -> float:
    if permits.empty:
        return 0.0
    return float(polygon.intersection(union_all(permits.geometry.to_numpy())).area / polygon.area)


def _above_permit(permits: gpd.GeoDataFrame, height_m: float | None, tolerance_m: float) -> float | None:
    """Metres above the highest permitted height; None when nothing is known or nothing sticks out."""
    limits = (
        pd.to_numeric(permits["max_height_m"]).to_numpy(dtype=float)
        if "max_height_m" in permits
        else np.empty(0)
    )
    if height_m is None or not len(limits) or not np.isfinite(limits).all():
        return None
    above = height_m - float(limits.max())
    return above if above >= tolerance_m else None


def _numbers(polygon: Polygon, permits: gpd.GeoDataFrame) -> str:
    """Permit numbers, the one that covers most first."""
    area = permits.geometry.intersection(polygon).area
    return ", ".join(map(str, permits.loc[area.sort_values(ascending=False).index, "permit_no"]))


def _day(value: object) -> date | None:
    stamp = pd.Timestamp(value) if isinstance(value, str | date | pd.Timestamp) else None
    return None if stamp is None or pd.isna(stamp) else stamp.date()
