"""The register of existing buildings: does a patch lie on, beside or far from a registered building?

A new building on top of one that stood before the earlier image is no new building: it is an added floor,
a new roof or an extension.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from change_detection.overlap import Flags, Floats, Overlaps, Shapes, covered_m2, overlaps
from change_detection.rules import RegisterRules

_NAMED_SHARE = 0.01
_NEW = "new_building"


@dataclass(frozen=True, slots=True)
class RegisterCheck:
    """How a patch stands to the register.

    `codes` are the buildings it shares ground with, most ground first; `legal_state` and `height_m` are those
    of the first. `share` is the part of the patch on them.
    """

    state: str
    codes: tuple[str, ...] = ()
    legal_state: str | None = None
    height_m: float | None = None
    share: float = 0.0


def check_register(
    patches: Shapes,
    buildings: gpd.GeoDataFrame | None,
    rules: RegisterRules,
    *,
    dates: tuple[date | None, date | None] = (None, None),
) -> list[RegisterCheck]:
    """State of each patch: none, existing, adjoining, registered (a newer one), or not_checked.

    A building is newer when it was completed after the earlier image, or in its year where only the year is
    known. Without a date of the images nobody can say which was first, so patches on a building are
    `not_checked`.
    """
    if buildings is None:
        return [RegisterCheck("not_checked")] * len(patches)
    things = np.asarray(buildings.geometry.to_numpy(), dtype=object)
    near = overlaps(patches, things, within_m=rules.touch_m)
    pairs = near.only(near.area_m2 > 0)
    whole = np.maximum(shapely.area(patches), 1e-9)
    start = dates[0] or dates[1]
    is_newer = _newer(buildings, start)
    newer = is_newer[pairs.thing]
    on_older = covered_m2(patches, things, pairs.only(~newer)) / whole
    on_newer = covered_m2(patches, things, pairs.only(newer)) / whole
    state = np.select(
        [
            (on_newer >= rules.on_share) & (on_newer >= on_older),
            on_older >= rules.on_share,
            on_older >= rules.beside_share,
            on_newer >= rules.beside_share,
            _wall_share(patches, things, near.only(~is_newer[near.thing]), rules.touch_m)
            >= rules.touch_share,
        ],
        ["registered", "existing", "adjoining", "registered", "adjoining"],
        "none",
    )
    if start is None:
        state = np.where(state == "none", state, "not_checked")
    touched = (state == "adjoining") & (on_older < rules.beside_share)
    named = near.only((near.area_m2 >= _NAMED_SHARE * whole[near.patch]) | touched[near.patch])
    return _checks(buildings, named, newer=is_newer, state=state, share=on_older + on_newer)


def class_by_register(
    change_class: str, check: RegisterCheck, rules: RegisterRules, *, height_change_m: float | None
) -> str:
    """What a new building really is where the register knows an older one; other classes stay."""
    if change_class != _NEW or check.state not in ("existing", "adjoining"):
        return change_class
    if check.state == "adjoining":
        return rules.beside
    if height_change_m is None:
        return rules.on_unknown
    return rules.on_risen if height_change_m >= rules.floor_m else rules.on_level


def _wall_share(patches: Shapes, things: Shapes, pairs: Overlaps, reach_m: float) -> Floats:
    """The share of each patch's outline that runs along a building: an extension has a wall in common."""
    outlines = shapely.boundary(patches)
    reached = shapely.buffer(things[pairs.thing], reach_m, join_style="mitre")
    along = shapely.length(shapely.intersection(outlines[pairs.patch], reached))
    total = np.bincount(pairs.patch, along, len(patches))
    return np.asarray(total / np.maximum(shapely.length(outlines), 1e-9), float)


def _newer(buildings: gpd.GeoDataFrame, start: date | None) -> Flags:
    """Buildings that were not there yet on the earlier image, as far as the register says."""
    if start is None:
        return np.zeros(len(buildings), bool)
    years = pd.to_numeric(buildings["built_year"]) if "built_year" in buildings else None
    newer = (
        np.zeros(len(buildings), bool) if years is None else np.array(years.astype(float) >= start.year, bool)
    )
    if "completed_on" in buildings:
        completed = pd.to_datetime(buildings["completed_on"])
        known = completed.notna().to_numpy()
        newer[known] = (completed > pd.Timestamp(start)).to_numpy()[known]
    return newer


def _checks(
    buildings: gpd.GeoDataFrame, named: Overlaps, *, newer: Flags, state: np.ndarray, share: Floats
) -> list[RegisterCheck]:
    codes = buildings["code"].tolist() if "code" in buildings else [None] * len(buildings)
    legal = buildings["legal_state"].tolist() if "legal_state" in buildings else [None] * len(buildings)
    height = (
        pd.to_numeric(buildings["height_m"]).to_numpy(dtype=float, na_value=np.nan)
        if "height_m" in buildings
        else np.full(len(buildings), np.nan)
    )
    found = []
    for index, part in enumerate(named.by_patch(len(state))):
        one = str(state[index])
        things = [int(thing) for thing in named.thing[part]] if one != "none" else []
        things.sort(key=lambda thing: bool(newer[thing]) != (one == "registered"))
        first = things[0] if things else None
        found.append(
            RegisterCheck(
                state=one,
                codes=tuple(str(codes[thing]) for thing in things if isinstance(codes[thing], str)),
                legal_state=_text(legal[first]) if first is not None else None,
                height_m=float(height[first]) if first is not None and np.isfinite(height[first]) else None,
                share=float(min(share[index], 1.0)) if things else 0.0,
            )
        )
    return found


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
