"""What a generated sample city consists of: register, two physical scenes, and the truth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import geopandas as gpd

from sample_data.terrain import Terrain

# Texture keys of roofs; the renderer knows each of them.
ROOF_STYLES = (
    "concrete_grey",
    "concrete_light",
    "membrane_dark",
    "tile_red",
    "tile_grey",
    "metal_blue",
    "metal_red",
    "metal_white",
    "metal_grey",
    "solar",
    "green_roof",
    "green_net",
    "soil",
)
# What stands or lies in a scene; a pit has a negative height.
SCENE_KINDS = ("building", "shed", "container", "stockpile", "pit", "greenhouse", "chimney", "tank")


@dataclass(frozen=True, slots=True)
class District:
    """One sample city. All frames are in `crs`; the same size and seed give the same rows in the same order.

    Attributes:
        layers: feature class name → rows with the columns of gridtwin.model: what the city has on record.
        scene_before: what physically stands on `date_before`: geometry, thing_id, kind (SCENE_KINDS),
            base_m (ground), height_m above base, roof_type, roof_style (ROOF_STYLES), ridge_deg (of a gable's
            ridge, counter-clockwise from east), use.
        scene_after: the same on `date_after`; a thing that stayed keeps its thing_id.
        surfaces_before: ground cover, painted in row order: kind (domain surface_kind), style (such as
            carriageway, sidewalk, yard, lawn, track, pitch, field, soil, river), geometry.
        surfaces_after: the same on `date_after`.
        truth: the real changes, nothing else: change_id, change_class, height_before_m, height_after_m,
            permit_no, has_permit, permit_check, zone_kinds, thing_ids, expected_grade (None: not known),
            geometry.
        new_components: components that stand there but are not on record yet: the census table.
    """

    size: str
    seed: int
    crs: int
    extent: tuple[float, float, float, float]
    date_before: date
    date_after: date
    layers: dict[str, gpd.GeoDataFrame]
    scene_before: gpd.GeoDataFrame
    scene_after: gpd.GeoDataFrame
    surfaces_before: gpd.GeoDataFrame
    surfaces_after: gpd.GeoDataFrame
    truth: gpd.GeoDataFrame
    terrain: Terrain
    new_components: gpd.GeoDataFrame
