"""The changes so far: both scenes, the truth, and which places are taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.plan import Plan
from sample_data.things import CRS

_SCENE = [
    "thing_id",
    "kind",
    "base_m",
    "height_m",
    "roof_type",
    "roof_style",
    "ridge_deg",
    "use",
    "floors",
    "block",
]
_APART_M = 14.0  # changes keep clear of each other, so that each is a patch of its own


@dataclass(slots=True)
class ChangeLedger:
    """Scenes and truth while changes are made. `things` has a row for everything planned, by position."""

    plan: Plan
    things: gpd.GeoDataFrame
    surfaces: gpd.GeoDataFrame
    truth: list[dict[str, Any]] = field(default_factory=list)  # Any: columns of different types
    added: list[dict[str, Any]] = field(default_factory=list)
    edits: dict[int, dict[str, Any]] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)
    covers: list[tuple[str, str, shapely.Geometry]] = field(default_factory=list)
    bounds: list[tuple[float, float, float, float]] = field(default_factory=list)

    @property
    def standing(self) -> pd.Series:
        """Which things stand on the first date."""
        return self.things["phase"] == "stays"

    def is_free(self, shape: shapely.Geometry) -> bool:
        """Whether no other change is near."""
        west, south, east, north = shape.bounds
        taken = np.array(self.bounds).reshape(-1, 4)
        near = (taken[:, 0] < east + _APART_M) & (taken[:, 2] > west - _APART_M)
        near &= (taken[:, 1] < north + _APART_M) & (taken[:, 3] > south - _APART_M)
        return not near.any()

    def record(
        self,
        change_class: str,
        shape: shapely.Geometry,
        heights: tuple[float, float],
        permit: str,
        things: list[str],
    ) -> None:
        """Note a change; `permit` is what a comparison with the permits should say (domain permit_check)."""
        self.bounds.append(shape.bounds)
        self.truth.append(
            {
                "change_id": f"C{len(self.truth) + 1:04d}",
                "change_class": change_class,
                "height_before_m": round(heights[0], 2),
                "height_after_m": round(heights[1], 2),
                "permit_check": permit,
                "thing_ids": ",".join(things),
                "geometry": shape,
            }
        )

    def add(self, shape: shapely.Geometry, kind: str, height_m: float, **facts: Any) -> str:
        """Put a new thing into the second scene; its identifier."""
        center = shape.centroid
        ground = float(self.plan.terrain.height_m(np.array(center.x), np.array(center.y)))
        thing_id = f"N{len(self.added) + 1:05d}"
        row = {
            "thing_id": thing_id,
            "kind": kind,
            "base_m": round(ground, 2),
            "height_m": round(height_m, 2),
            "roof_type": "flat",
            "roof_style": "concrete_grey",
            "ridge_deg": 0.0,
            "use": "temporary",
            "floors": 1,
            "block": -1,
            "geometry": shape,
        }
        self.added.append({**row, **facts})
        return thing_id

    def scene_before(self) -> gpd.GeoDataFrame:
        """What stands on the first date."""
        return self.things.loc[self.standing, [*_SCENE, "geometry"]].reset_index(drop=True)

    def scene_after(self) -> gpd.GeoDataFrame:
        """What stands on the second date."""
        built = [number for number, edit in self.edits.items() if edit.get("phase") == "stays"]
        scene = self.things[self.standing | self.things.index.isin(built)].copy()
        scene = scene.drop(index=sorted(self.removed))
        for number, edit in self.edits.items():
            for name, value in edit.items():
                scene.loc[number, name] = value
        new = gpd.GeoDataFrame(self.added, geometry="geometry", crs=CRS)
        return pd.concat([scene[[*_SCENE, "geometry"]], new[[*_SCENE, "geometry"]]], ignore_index=True)

    def surfaces_after(self) -> gpd.GeoDataFrame:
        """Ground cover of the second date: the first with what was laid open or paved painted over it."""
        if not self.covers:
            return self.surfaces.copy()
        kinds, styles, shapes = zip(*self.covers, strict=True)
        fresh = gpd.GeoDataFrame(
            {"kind": kinds, "style": styles, "block": -1}, geometry=list(shapes), crs=CRS
        )
        return pd.concat([self.surfaces, fresh], ignore_index=True)
