"""A hand-made district of 128 m by 128 m, level at 1500 m: a tower, a shed, a tree, a road and a pond."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import shapely

from sample_data.district import District

WEST, SOUTH, SIDE = 400000.0, 3990000.0, 128.0
GROUND_M = 1500.0
TOWER = shapely.box(WEST + 40, SOUTH + 40, WEST + 64, SOUTH + 54)
TOWER_M = 12.0
SHED = shapely.box(WEST + 80, SOUTH + 80, WEST + 110, SOUTH + 92)
POND = shapely.box(WEST + 4, SOUTH + 90, WEST + 40, SOUTH + 124)


@dataclass(frozen=True)
class LevelGround:
    """A terrain without relief."""

    frame: SimpleNamespace

    def height_m(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.full(np.broadcast_shapes(np.shape(x), np.shape(y)), GROUND_M)


def _things(rows: list[dict[str, object]]) -> gpd.GeoDataFrame:
    frame = gpd.GeoDataFrame(rows, geometry="geometry", crs=4544)
    return frame.assign(base_m=GROUND_M, ridge_deg=0.0)


def make_district(*, seed: int = 3) -> District:
    tower = {
        "thing_id": "T1", "kind": "building", "use": "office", "height_m": TOWER_M, "roof_type": "flat",
        "roof_style": "concrete_grey", "geometry": TOWER,
    }  # fmt: skip
    shed = {
        "thing_id": "T2", "kind": "shed", "use": "industrial", "height_m": 6.0, "roof_type": "gable",
        "roof_style": "metal_blue", "geometry": SHED,
    }  # fmt: skip
    window = shapely.box(WEST, SOUTH, WEST + SIDE, SOUTH + SIDE)
    street = shapely.LineString([(WEST, SOUTH + 20), (WEST + SIDE, SOUTH + 20)])
    surfaces = gpd.GeoDataFrame(
        {"kind": ["pavement", "water", "road"], "style": ["yard", "pond", "carriageway"]},
        geometry=[window, POND, street.buffer(6, cap_style="flat")],
        crs=4544,
    )
    road = gpd.GeoDataFrame(
        {"name": ["南街"], "road_class": ["支路"], "width_m": [12.0], "lanes": [2]},
        geometry=[street],
        crs=4544,
    )
    tree = gpd.GeoDataFrame(
        {"species": ["国槐"], "crown_m": [8.0], "height_m": [9.0]},
        geometry=[shapely.Point(WEST + 100, SOUTH + 50)],
        crs=4544,
    )
    truth = gpd.GeoDataFrame(
        {"change_id": ["C1"], "change_class": ["new_building"]}, geometry=[SHED], crs=4544
    )
    return District(
        size="test",
        seed=seed,
        crs=4544,
        extent=window.bounds,
        date_before=date(2025, 4, 18),
        date_after=date(2025, 10, 12),
        layers={"road": road, "tree": tree},
        scene_before=_things([tower]),
        scene_after=_things([tower, shed]),
        surfaces_before=surfaces,
        surfaces_after=surfaces,
        truth=truth,
        new_components=[],
        terrain=LevelGround(SimpleNamespace(river_t=0.0, angle=lambda s, t: 0.0)),  # type: ignore[arg-type]
    )
