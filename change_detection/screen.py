"""Stage 7, screen: outlines against permits, control zones, the building register and earlier patches.

Every patch gets a grade with the reasons that made it; the rules are data (`rules.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np

from change_detection.lineage import REMOVED, Found, Lineage, trace
from change_detection.outline import Outline
from change_detection.overlap import shapes_of
from change_detection.permits import PermitCheck, check_permits
from change_detection.register import RegisterCheck, check_register, class_by_register
from change_detection.rules import Fact, ScreeningRules
from change_detection.zones import ZoneCheck, check_zones

# How sure the direction (−1 … 1) must be before something counts as built or removed.
_CLEAR_DIRECTION = 0.25
# And how much height (metres) must have come or gone where it is known.
_CLEAR_HEIGHT_M = 1.5


@dataclass(frozen=True, slots=True)
class ScreenLayers:
    """What patches are compared with, in the CRS of the outlines; None where there is no such layer.

    `earlier` are change_patch rows of other runs; without rows every patch is the first of its chain.
    `zone_kinds` are the kinds of zone there are anywhere (None: those of `zones`).
    """

    permits: gpd.GeoDataFrame | None = None
    zones: gpd.GeoDataFrame | None = None
    buildings: gpd.GeoDataFrame | None = None
    earlier: gpd.GeoDataFrame | None = None
    zone_kinds: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Screened:
    """One outline with all that an inspector is told about it."""

    outline: Outline
    change_class: str
    class_probability: float | None
    spot_type: str | None
    permit: PermitCheck
    zone: ZoneCheck
    register: RegisterCheck
    lineage: Lineage
    grade: str
    reasons_zh: tuple[str, ...]
    reasons_en: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Checks:
    """One outline's class and checks, before it is graded."""

    outline: Outline
    change_class: str
    class_probability: float | None
    permit: PermitCheck
    zone: ZoneCheck
    register: RegisterCheck
    lineage: Lineage


def screen(
    found: Sequence[Outline],
    layers: ScreenLayers,
    rules: ScreeningRules,
    *,
    date_before: date | None = None,
    date_after: date | None = None,
) -> list[Screened]:
    """Outlines with class, checks, grade and reasons, in the same order."""
    if not found:
        return []
    dates = (date_before, date_after)
    shapes = shapes_of([outline.polygon for outline in found])
    register = check_register(shapes, layers.buildings, rules.register, dates=dates)
    classes = [
        class_by_register(
            change_class_of(outline), check, rules.register, height_change_m=outline.height_change_m
        )
        for outline, check in zip(found, register, strict=True)
    ]
    change_m = np.array([_or_nan(outline.height_change_m) for outline in found])
    permits = check_permits(
        shapes,
        layers.permits,
        rules.permit,
        dates=dates,
        is_demolition=[kind == REMOVED for kind in classes],
        height_m=change_m + [_standing_m(check) for check in register],
    )
    zones = check_zones(shapes, layers.zones, rules.zone, on=date_after, known=layers.zone_kinds)
    lineage = trace(Found(shapes, classes, change_m), layers.earlier, rules.lineage, dates=dates)
    columns = (found, classes, permits, zones, register, lineage)
    return [
        _graded(_Checks(outline, kind, _probability(outline, kind), *checks), rules)
        for outline, kind, *checks in zip(*columns, strict=True)
    ]


def change_class_of(outline: Outline) -> str:
    """The classifier's class, or what heights and direction say where there is none.

    A height change decides where it is known, else the detector's direction. What changed its look but not
    its height (a new roof skin, say) and what nobody can tell is unclassified.
    """
    given = getattr(outline, "change_class", None)
    if given:
        return str(given)
    if outline.height_change_m is not None:
        if abs(outline.height_change_m) < _CLEAR_HEIGHT_M:
            return "unclassified"
        return "new_building" if outline.height_change_m > 0 else REMOVED
    if outline.direction > _CLEAR_DIRECTION:
        return "new_building"
    if outline.direction < -_CLEAR_DIRECTION:
        return REMOVED
    return "unclassified"


def _graded(checks: _Checks, rules: ScreeningRules) -> Screened:
    outline, permit, register, lineage = checks.outline, checks.permit, checks.register, checks.lineage
    facts: dict[str, Fact] = {
        "above_permit_m": permit.above_permit_m,
        "area_m2": outline.area_m2,
        "change_class": checks.change_class,
        "class_probability": checks.class_probability,
        "earlier_verdict": lineage.earlier_verdict,
        "height_change_m": outline.height_change_m,
        "is_exempt": "yes" if checks.zone.is_exempt else "no",
        "lineage_state": lineage.state,
        "permit_state": permit.state,
        "register_legal": register.legal_state,
        "register_state": register.state,
        "score": outline.score,
        "zone_kinds": checks.zone.kinds,
    }
    grade, matched = rules.grade(facts)
    words = {
        **facts,
        "building_codes": "、".join(register.codes) or None,
        "first_seen": lineage.first_seen,
        "gone_on": lineage.gone_on,
        "permit_no": permit.permit_no,
        "permit_share": permit.share,
        "predecessor_area_m2": lineage.predecessor_area_m2,
        "predecessor_no": lineage.predecessor_no,
        "register_share": register.share,
        "zone_names": "、".join(name for _, name in checks.zone.touched),
    }
    reasons = [rule.reason(words) for rule in matched]
    return Screened(
        outline=outline,
        change_class=checks.change_class,
        class_probability=checks.class_probability,
        spot_type=rules.spot_types.get(checks.change_class),
        permit=permit,
        zone=checks.zone,
        register=register,
        lineage=lineage,
        grade=grade,
        reasons_zh=tuple(zh for zh, _ in reasons),
        reasons_en=tuple(en for _, en in reasons),
    )


def _probability(outline: Outline, kind: str) -> float | None:
    """The classifier's probability; none once the register has decided otherwise."""
    given: float | None = getattr(outline, "class_probability", None)
    return given if getattr(outline, "change_class", None) == kind else None


def _standing_m(check: RegisterCheck) -> float:
    """Height that stood there before, under what was added to it."""
    return check.height_m if check.state == "existing" and check.height_m is not None else 0.0


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else float(value)
