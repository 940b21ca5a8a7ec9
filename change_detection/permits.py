"""Planning permits in space and time: which of them cover a patch, and how much of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd

from change_detection.overlap import Flags, Floats, Overlaps, Shapes, covered_m2, overlaps
from change_detection.rules import PermitRules

Dates = tuple[date | None, date | None]

# A permit that only brushes a patch is not named among its numbers.
_NAMED_SHARE = 0.01
# Permits that cover at least this part of what the best one covers speak about the height.
_HEIGHT_PART = 0.5


@dataclass(frozen=True, slots=True)
class PermitCheck:
    """How a patch stands to the permits. `share` is the part of it inside permits in force."""

    state: str
    permit_no: str | None = None
    share: float = 0.0
    above_permit_m: float | None = None


def check_permits(
    patches: Shapes,
    permits: gpd.GeoDataFrame | None,
    rules: PermitRules,
    *,
    dates: Dates = (None, None),
    is_demolition: Sequence[bool] | Flags | None = None,
    height_m: Floats | None = None,
) -> list[PermitCheck]:
    """Whether permits of the right kind, in force between the two dates, cover each patch.

    A permit counts when it was issued by the later date and had not expired before the earlier one.

    Args:
        patches: polygons in the CRS of the permits.
        permits: the layer; None where there is none.
        rules: kinds, shares, tolerance.
        dates: of the two images, either may be unknown.
        is_demolition: for which patches a demolition record is wanted instead of a permit to build.
        height_m: of what stands there now, NaN where it is not known.
    """
    if permits is None:
        return [PermitCheck("not_checked")] * len(patches)
    removed = np.zeros(len(patches), bool) if is_demolition is None else np.asarray(is_demolition, bool)
    things = np.asarray(permits.geometry.to_numpy(), dtype=object)
    pairs = overlaps(patches, things)
    pairs = pairs.only(_right_kind(permits, rules, removed, pairs))
    in_force = _in_force(permits, rules, dates)
    spent = permits["status"].isin(rules.spent_status).to_numpy()
    valid = pairs.only(in_force[pairs.thing])
    void = pairs.only((~in_force & ~spent & _issued(permits, dates[1]))[pairs.thing])
    whole = np.maximum(np.asarray([patch.area for patch in patches], float), 1e-9)
    share = covered_m2(patches, things, valid) / whole
    lapsed = covered_m2(patches, things, void) / whole >= rules.partial_share
    above = _above(permits, rules, valid, whole, height_m)
    state = np.where(
        share >= rules.permitted_share, np.where(np.isnan(above), "permitted", "above"), "partial"
    )
    state = np.where(share >= rules.partial_share, state, np.where(lapsed, "expired", "none"))
    named = (_numbers(permits, valid, whole), _numbers(permits, void, whole))
    return [
        PermitCheck(
            state=str(one),
            permit_no=named[one == "expired"][index] if one != "none" else None,
            share=float(share[index]),
            above_permit_m=None if np.isnan(above[index]) or one == "expired" else float(above[index]),
        )
        for index, one in enumerate(state)
    ]


def _right_kind(permits: gpd.GeoDataFrame, rules: PermitRules, removed: Flags, pairs: Overlaps) -> Flags:
    builds = permits["kind"].isin(rules.construction_kinds).to_numpy()[pairs.thing]
    removes = permits["kind"].isin(rules.demolition_kinds).to_numpy()[pairs.thing]
    return np.asarray(np.where(removed[pairs.patch], removes, builds), bool)


def _in_force(permits: gpd.GeoDataFrame, rules: PermitRules, dates: Dates) -> Flags:
    """Issued by the later date, not void, and not expired before the earlier one.

    A permit marked as expired without saying since when had expired.
    """
    issued = _issued(permits, dates[1]) & ~permits["status"].isin(rules.void_status).to_numpy()
    start = dates[0] or dates[1]
    expires = pd.to_datetime(permits["expires_on"]) if "expires_on" in permits else None
    if expires is None:
        return np.asarray(issued & (permits["status"] != "expired").to_numpy(), bool)
    lasts = expires.isna().to_numpy() & (permits["status"] != "expired").to_numpy()
    if start is None:
        lasts |= (expires.notna() & (permits["status"] != "expired")).to_numpy()
    else:
        lasts |= (expires >= pd.Timestamp(start)).to_numpy()
    return np.asarray(issued & lasts, bool)


def _issued(permits: gpd.GeoDataFrame, on: date | None) -> Flags:
    issued = pd.to_datetime(permits["issued_on"])
    return np.asarray(issued.notna() if on is None else issued <= pd.Timestamp(on), bool)


def _above(
    permits: gpd.GeoDataFrame, rules: PermitRules, valid: Overlaps, whole: Floats, height_m: Floats | None
) -> Floats:
    """Metres above the highest permitted height of each patch; NaN when nothing is known or sticks out."""
    limit = np.full(len(whole), -np.inf)
    best = np.zeros(len(whole))
    np.maximum.at(best, valid.patch, valid.area_m2)
    limits = _limits(permits, rules)[valid.thing]
    speaks = np.isfinite(limits) & (valid.area_m2 >= _HEIGHT_PART * best[valid.patch]) & (valid.area_m2 > 0)
    np.maximum.at(limit, valid.patch[speaks], limits[speaks])
    height = np.full(len(whole), np.nan) if height_m is None else height_m
    above = np.where(np.isfinite(limit), height - np.where(np.isfinite(limit), limit, 0), np.nan)
    return np.asarray(np.where(above >= rules.height_tolerance_m, above, np.nan), float)


def _limits(permits: gpd.GeoDataFrame, rules: PermitRules) -> Floats:
    """Permitted heights in metres; from the floors where only these are given; NaN where neither is."""
    unknown = pd.Series(np.nan, index=permits.index)
    metres = pd.to_numeric(permits["max_height_m"]) if "max_height_m" in permits else unknown
    floors = pd.to_numeric(permits["max_floors"]) if "max_floors" in permits else unknown
    filled = metres.astype(float).fillna(floors.astype(float) * rules.floor_height_m)
    return np.asarray(filled.to_numpy(dtype=float), float)


def _numbers(permits: gpd.GeoDataFrame, pairs: Overlaps, whole: Floats) -> list[str | None]:
    """Permit numbers of each patch, the one that covers most first."""
    pairs = pairs.only(pairs.area_m2 >= _NAMED_SHARE * whole[pairs.patch])
    numbers = permits["permit_no"].to_numpy()
    return [", ".join(map(str, numbers[pairs.thing[part]])) or None for part in pairs.by_patch(len(whole))]
