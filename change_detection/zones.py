"""Control zones and exemption areas: what each patch touches on the later date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from change_detection.overlap import Flags, Shapes, covered_m2, overlaps
from change_detection.rules import ZoneRules

_EXEMPT = "exempt"


@dataclass(frozen=True, slots=True)
class ZoneCheck:
    """(kind, name) of the zones a patch touches, sorted, and whether an exemption area excuses it."""

    touched: tuple[tuple[str, str], ...] = ()
    is_exempt: bool = False

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of the zones touched, each once."""
        return tuple(sorted({kind for kind, _ in self.touched}))


def check_zones(
    patches: Shapes, zones: gpd.GeoDataFrame | None, rules: ZoneRules, *, on: date | None = None
) -> list[ZoneCheck]:
    """The zones in effect on that day which each patch touches by a least area or share."""
    if zones is None or zones.empty or not len(patches):
        return [ZoneCheck()] * len(patches)
    things = np.asarray(zones.geometry.to_numpy(), dtype=object)
    pairs = overlaps(patches, things)
    pairs = pairs.only(_in_effect(zones, on)[pairs.thing])
    excuses = (zones["kind"] == _EXEMPT).to_numpy()[pairs.thing]
    whole = shapely.area(patches)
    enough = pairs.area_m2 >= np.minimum(rules.min_area_m2, rules.min_share * whole[pairs.patch])
    touched = pairs.only(~excuses & enough & (pairs.area_m2 > 0))
    exempt = covered_m2(patches, things, pairs.only(excuses)) >= rules.exempt_share * whole
    kinds = zones["kind"].astype(str).to_numpy()
    names = _names(zones, kinds.tolist())
    return [
        ZoneCheck(
            touched=tuple(sorted({(str(kinds[thing]), names[thing]) for thing in touched.thing[part]})),
            is_exempt=bool(exempt[index]),
        )
        for index, part in enumerate(touched.by_patch(len(patches)))
    ]


def _in_effect(zones: gpd.GeoDataFrame, on: date | None) -> Flags:
    if on is None or "effective_from" not in zones:
        return np.ones(len(zones), bool)
    start = pd.to_datetime(zones["effective_from"])
    return np.asarray(start.isna() | (start <= pd.Timestamp(on)), bool)


def _names(zones: gpd.GeoDataFrame, kinds: list[str]) -> list[str]:
    given = zones["name"].tolist() if "name" in zones else [None] * len(zones)
    return [name if isinstance(name, str) and name else kind for name, kind in zip(given, kinds, strict=True)]
