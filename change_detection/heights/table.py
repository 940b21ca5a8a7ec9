"""The results as tables: one row a building, one row a piece of ground; written as files anybody opens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd
from rasterio.crs import CRS

from change_detection.errors import DetectionError
from change_detection.heights.buildings import BuildingChange
from change_detection.heights.judge import CHANGE_CLASSES, KINDS
from change_detection.heights.level import CONFIDENCE_95
from change_detection.outline import Outline
from gridtwin.store.outputs import check_output, output

SUFFIXES = (".gpkg", ".geojson", ".csv")
BUILDING_LAYER, GROUND_LAYER = "building_heights", "changed_ground"
_COLUMNS = [
    "building_id",
    "kind",
    "kind_zh",
    "change_class",
    "probability",
    "floors_added",
    "floors_low",
    "floors_high",
    "rise_m",
    "change_m",
    "lod95_m",
    "raised_share",
    "lowered_share",
    "height_before_m",
    "height_after_m",
    "known_share",
    "m3c2_m",
    "m3c2_lod95_m",
    "area_m2",
    "geometry",
]


def building_table(
    found: Sequence[BuildingChange], crs: CRS | None, m3c2: dict[str, tuple[float, float]] | None = None
) -> gpd.GeoDataFrame:
    """One row a building, in the order given. `m3c2` has distance and LoD by building."""
    rows = [_row(building, (m3c2 or {}).get(building.id, (None, None))) for building in found]
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=_COLUMNS), geometry="geometry", crs=_wkt(crs))


def ground_table(found: Sequence[Outline], crs: CRS | None) -> gpd.GeoDataFrame:
    """One row a piece of ground that rose or sank."""
    rows = [
        {
            "ground_id": number,
            "kind": "risen" if outline.direction > 0 else "sunk",
            "kind_zh": "抬升" if outline.direction > 0 else "下降",
            "change_m": _metres(outline.height_change_m),
            "area_m2": round(outline.area_m2, 1),
            "geometry": outline.polygon,
        }
        for number, outline in enumerate(found, 1)
    ]
    columns = ["ground_id", "kind", "kind_zh", "change_m", "area_m2", "geometry"]
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry="geometry", crs=_wkt(crs))


def check_table_target(target: Path, inputs: Sequence[Path] = ()) -> None:
    """Refuse a file the tables cannot or must not be written to.

    Raises:
        DetectionError: another file type.
        OwnFile, FileMissing, FolderGiven: see `gridtwin.store.outputs.check_output`.
    """
    if target.suffix.lower() not in SUFFIXES:
        raise DetectionError(
            f"{target} ends in '{target.suffix}'; height changes are written as {', '.join(SUFFIXES)}",
            zh=f"{target}的扩展名为“{target.suffix}”；高度变化可写为{', '.join(SUFFIXES)}",
        )
    check_output(target)
    for path in inputs:
        check_output(target, source=path)


def write_tables(buildings: gpd.GeoDataFrame, ground: gpd.GeoDataFrame, target: Path) -> None:
    """Write both tables to a GeoPackage; to GeoJSON or CSV the buildings, or without any the ground.

    Raises:
        CannotWrite: no rights, or no space.
    """
    check_table_target(target)
    kind = target.suffix.lower()
    with output(target) as partial:
        if kind == ".gpkg":
            for layer, frame in ((BUILDING_LAYER, buildings), (GROUND_LAYER, ground)):
                frame.to_file(partial, layer=layer, driver="GPKG", dataset_options={"VERSION": "1.3"})
            return
        frame = buildings if len(buildings) else ground
        if kind == ".geojson":
            frame.to_crs(4326).to_file(partial, driver="GeoJSON")
        else:
            pd.DataFrame(frame.drop(columns="geometry")).to_csv(partial, index=False, encoding="utf-8-sig")


def _row(building: BuildingChange, m3c2: tuple[float | None, float | None]) -> dict[str, object]:
    found, verdict = building.found, building.verdict
    return {
        "building_id": building.id,
        "kind": verdict.kind,
        "kind_zh": KINDS[verdict.kind][1],
        "change_class": CHANGE_CLASSES.get(verdict.kind),
        "probability": round(verdict.probability, 3),
        "floors_added": verdict.floors,
        "floors_low": verdict.floors_low,
        "floors_high": verdict.floors_high,
        "rise_m": _metres(verdict.rise_m),
        "change_m": _metres(found.change_m),
        "lod95_m": _metres(CONFIDENCE_95 * found.sigma_m),
        "raised_share": round(found.raised.share, 3) if found.raised else 0.0,
        "lowered_share": round(found.lowered.share, 3) if found.lowered else 0.0,
        "height_before_m": _metres(found.height_before_m),
        "height_after_m": _metres(found.height_after_m),
        "known_share": round(found.known_share, 3),
        "m3c2_m": _metres(m3c2[0]),
        "m3c2_lod95_m": _metres(m3c2[1]),
        "area_m2": round(float(building.polygon.area), 1),
        "geometry": building.polygon,
    }


def _metres(value: float | None) -> float | None:
    return None if value is None or value != value else round(float(value), 2)  # noqa: PLR0124 (NaN)


def _wkt(crs: CRS | None) -> str | None:
    return crs.to_wkt() if crs else None
