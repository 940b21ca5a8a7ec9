"""Screened outlines as rows of feature class change_patch, and as a file of their own."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
from pyogrio.errors import DataSourceError
from rasterio.crs import CRS

from change_detection.errors import DetectionError
from change_detection.overlap import overlaps, shapes_of
from change_detection.record import RunRecord
from change_detection.screen import Screened
from gridtwin.store.outputs import check_output, writing

_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON"}
LAYER = "change_patch"
EVIDENCE = "evidence/patches"


def patch_rows(
    found: Sequence[Screened], record: RunRecord, *, crs: CRS | None, division: str, now: datetime
) -> gpd.GeoDataFrame:
    """One row a patch with the columns of change_patch, numbered from 1 in the order given."""
    rows = [_row(patch, record, number, division=division, now=now) for number, patch in enumerate(found, 1)]
    columns = None if rows else ["id", "patch_no", "run_id", "grade", "area_m2", "score", "geometry"]
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry="geometry", crs=crs)


def _row(
    patch: Screened, record: RunRecord, number: int, *, division: str, now: datetime
) -> dict[str, object]:
    own_id = record.patch_id(number)
    zone_kinds, lineage = patch.zone.kinds, patch.lineage
    reasons = zip(patch.reasons_zh, patch.reasons_en, strict=True)
    return {
        "id": own_id,
        "patch_no": record.patch_no(division, number),
        "run_id": record.run_id,
        "division_code": division if len(division) == 6 else None,
        "spot_type": patch.spot_type,
        "change_class": patch.change_class,
        "change_probability": _rounded(patch.outline.change_probability, 4),
        "class_probability": _rounded(patch.class_probability, 4),
        "date_before": record.before.on,
        "date_after": record.after.on,
        "is_farmland": patch.zone.touches("farmland"),
        "is_ecological": patch.zone.touches("ecological"),
        "area_m2": round(patch.outline.area_m2, 2),
        "length_m": round(patch.outline.length_m, 2),
        "width_m": round(patch.outline.width_m, 2),
        "score": round(patch.outline.score, 4),
        "height_change_m": patch.outline.height_change_m,
        "grade": patch.grade,
        "reasons": "\n".join(f"{zh} | {en}" for zh, en in reasons),
        "permit_state": patch.permit.state,
        "permit_no": patch.permit.permit_no,
        "zone_state": patch.zone.state,
        "zone_kinds": ",".join(zone_kinds) or None,
        "register_state": patch.register.state,
        "building_codes": ",".join(patch.register.codes) or None,
        "lineage_state": lineage.state,
        "predecessor_id": lineage.predecessor_id,
        "lineage_id": own_id if lineage.state == "first" else lineage.lineage_id,
        "first_seen": lineage.first_seen,
        "earlier_verdict": lineage.earlier_verdict,
        "status": "new",
        "created_at": now,
        "geometry": patch.outline.polygon,
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def assign_grids(patches: gpd.GeoDataFrame, grids: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The patches with `grid_code`: the unit grid that holds most of each; None where no grid reaches."""
    pairs = overlaps(shapes_of(list(patches.geometry)), shapes_of(list(grids.geometry)))
    codes = grids["code"].astype(str).to_numpy()
    first = [part.start if part.start < part.stop else None for part in pairs.by_patch(len(patches))]
    return patches.assign(grid_code=[None if at is None else str(codes[pairs.thing[at]]) for at in first])


def check_target(target: Path, inputs: Sequence[Path] = ()) -> None:
    """Refuse a file that patches cannot or must not be written to.

    Raises:
        DetectionError: a file type that is not one of these.
        OwnFile, FileNotFoundError: it is an input, belongs to a workspace, or its folder is missing.
    """
    if target.suffix.lower() == ".shp":
        raise DetectionError(
            f"{target}: a Shapefile cuts field names to 10 characters and texts to 254 bytes; "
            "write patches as .gpkg or .geojson",
            zh=f"{target}：Shapefile的字段名限10个字符，文本限254字节，会被截断；请写为.gpkg或.geojson",
        )
    if target.suffix.lower() not in _DRIVERS:
        raise DetectionError(
            f"{target} ends in '{target.suffix}'; patches are written as {', '.join(_DRIVERS)}",
            zh=f"{target}的扩展名为“{target.suffix}”；图斑可写为{', '.join(_DRIVERS)}",
        )
    check_output(target)
    for path in inputs:
        check_output(target, source=path)


def write_file(patches: gpd.GeoDataFrame, target: Path) -> None:
    """Write patches as GeoPackage or GeoJSON (longitude and latitude), wholly or not at all.

    Of a GeoPackage that is there already only the layer of the patches is replaced.

    Raises:
        DetectionError: a file type that is not one of these, or a GeoPackage that cannot be added to.
        CannotWrite: no rights, or no space.
    """
    check_target(target)
    driver = _DRIVERS[target.suffix.lower()]
    patches = _moments_in_utc(patches)
    plain = patches.to_crs(4326) if driver == "GeoJSON" and patches.crs else patches
    beside = target.with_name(f".part-{target.name}")
    beside.unlink(missing_ok=True)
    is_shared = driver == "GPKG" and _has_other_layers(target)
    options = {"VERSION": "1.3"} if driver == "GPKG" and not is_shared else {}
    try:
        with writing(target):
            if is_shared:
                shutil.copy(target, beside)
            plain.to_file(beside, driver=driver, layer=LAYER, **options)
            beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _has_other_layers(target: Path) -> bool:
    """Whether it is a GeoPackage with layers beside that of the patches.

    Raises:
        DetectionError: something else than a GeoPackage, or one that another program is writing to.
    """
    if not target.exists() or not target.stat().st_size:
        return False
    if target.with_name(f"{target.name}-wal").exists():
        raise DetectionError(
            f"{target} is open in another program; close it there, or name another file",
            zh=f"{target}正被其他程序打开；请先在该程序中关闭，或另选文件",
        )
    try:
        layers = pyogrio.list_layers(target)[:, 0]
    except DataSourceError as error:
        raise DetectionError(
            f"{target} is there already and is no GeoPackage; name another file",
            zh=f"{target}已存在且不是GeoPackage；请另选文件",
        ) from error
    return any(name != LAYER for name in layers)


def _moments_in_utc(patches: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """GeoPackage knows moments in UTC only."""
    columns = patches.select_dtypes(include=["datetimetz"]).columns
    return patches.assign(**{name: patches[name].dt.tz_convert("UTC") for name in columns})
