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
    """(kind, name) of the zones a patch touches, sorted, and whether an exemption area excuses it.

    `known` are the kinds of zone the patch was compared with; None when there was no layer.
    """

    touched: tuple[tuple[str, str], ...] = ()
    is_exempt: bool = False
    known: frozenset[str] | None = None

    @property
    def state(self) -> str:
        """A value of domain zone_check."""
        if self.known is None:
            return "not_checked"
        if self.touched:
            return "touched"
        return "exempt" if self.is_exempt else "none"

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of the zones touched, each once."""
        return tuple(sorted({kind for kind, _ in self.touched}))

    def touches(self, kind: str) -> bool | None:
        """Whether a zone of that kind is touched; None when there was none to compare with."""
        return kind in self.kinds if self.known is not None and kind in self.known else None


def check_zones(
    patches: Shapes,
    zones: gpd.GeoDataFrame | None,
    rules: ZoneRules,
    *,
    on: date | None = None,
    known: frozenset[str] | None = None,
) -> list[ZoneCheck]:
    """The zones in effect on that day which each patch touches by a least area or share.

    `known` are the kinds of the whole layer, of which `zones` may be the part around the patches.
    """
    if zones is None:
        return [ZoneCheck()] * len(patches)
    if known is None:
        known = frozenset(zones["kind"].astype(str)) if "kind" in zones else frozenset()
    if zones.empty or not len(patches):
        return [ZoneCheck(known=known)] * len(patches)
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
            known=known,
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
