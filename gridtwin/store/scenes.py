"""Imagery, point clouds and building models of a workspace: copied in, measured, registered."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pyproj
import shapely

from gridtwin.store import atomic
from gridtwin.store.errors import BadValue, FileMissing

if TYPE_CHECKING:
    from gridtwin.store.workspace import Workspace

POINT_CLOUDS = (".las", ".laz")
BUILDING_MODELS = (".ifc", ".ifczip")
_EDGE_PARTS = 21  # a footprint's edges bend in another CRS


@dataclass(frozen=True, slots=True)
class Measured:
    """What a file says of itself. `box` is (min x, min y, max x, max y) in the file's own CRS."""

    crs: pyproj.CRS | None = None
    box: tuple[float, float, float, float] | None = None
    resolution: float | None = None
    band_count: int | None = None


def add(
    workspace: Workspace,
    path: Path,
    *,
    title: str,
    kind: str,
    captured_on: date | None,
    now: datetime,
    copy: bool,
) -> str:
    """Register a file in `imagery_scene`, copied into `imagery/` if `copy` says so; returns the row's id.

    Without a copy the file must lie inside the workspace. The same file twice gives the same row.

    Raises:
        BadValue: the file is outside the workspace, or cannot be read as what its name says.
        FileMissing: there is no such file.
    """
    source = Path(path).absolute()
    if not source.is_file():
        raise FileMissing(
            f"{source} does not exist; give the path of a GeoTIFF, LAS, LAZ or IFC file",
            zh=f"{source}不存在；请给出GeoTIFF、LAS、LAZ或IFC文件的路径",
        )
    measured = measure(source)
    checksum = sha256(source)
    known = workspace.read("imagery_scene", where={"sha256": checksum, "kind": kind}, columns=["id"])
    if len(known):
        return str(known["id"].iloc[0])
    place = _copied(workspace, source, checksum) if copy else source
    if not place.is_relative_to(workspace.root):
        raise BadValue(
            f"{place} lies outside the workspace {workspace.root}; register it with copy=True",
            zh=f"{place}在工作区{workspace.root}之外；请用copy=True登记",
        )
    row = {
        "path": place.relative_to(workspace.root).as_posix(),
        "title": title,
        "kind": kind,
        "captured_on": captured_on,
        "resolution_m": measured.resolution,
        "band_count": measured.band_count,
        "source_epsg": measured.crs.to_epsg() if measured.crs else None,
        "sha256": checksum,
    }
    footprint = _footprint(measured, workspace.crs)
    frame = gpd.GeoDataFrame([row], geometry=np.array([footprint], dtype=object), crs=workspace.crs)
    workspace.write("imagery_scene", frame, actor="gridtwin", now=now)
    found = workspace.read("imagery_scene", where={"path": row["path"]}, columns=["id"])
    return str(found["id"].iloc[0])


def measure(path: Path) -> Measured:
    """CRS, box, resolution and bands of a raster, a point cloud or a building model.

    Raises:
        BadValue: the file cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix in BUILDING_MODELS:
        return Measured()  # placed by its own georeference, if any, when the scene is built
    try:
        return _measure_points(path) if suffix in POINT_CLOUDS else _measure_raster(path)
    except Exception as error:
        raise BadValue(
            f"{path} cannot be read: {error}; give a whole GeoTIFF, LAS, LAZ or IFC file",
            zh=f"{path}无法读取：{error}；请给出完整的GeoTIFF、LAS、LAZ或IFC文件",
        ) from error


def sha256(path: Path) -> str:
    """Checksum of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _measure_raster(path: Path) -> Measured:
    import rasterio  # noqa: PLC0415 - heavy

    with rasterio.open(path) as raster:
        crs = pyproj.CRS.from_user_input(raster.crs) if raster.crs else None
        resolution = float(raster.res[0]) if crs is not None and crs.is_projected else None
        return Measured(crs, tuple(raster.bounds), resolution, raster.count)


def _measure_points(path: Path) -> Measured:
    import laspy  # noqa: PLC0415 - heavy

    with laspy.open(path) as reader:
        header = reader.header
        box = (header.x_min, header.y_min, header.x_max, header.y_max)
        return Measured(header.parse_crs(), box)


def _footprint(measured: Measured, crs: int) -> shapely.Polygon | None:
    if measured.crs is None or measured.box is None:
        return None
    box = shapely.box(*measured.box)
    step = max(measured.box[2] - measured.box[0], measured.box[3] - measured.box[1]) / _EDGE_PARTS
    series = gpd.GeoSeries([shapely.segmentize(box, step)], crs=measured.crs)
    same = measured.crs.to_epsg() == crs
    return box if same else series.to_crs(crs).iloc[0]


def _copied(workspace: Workspace, source: Path, checksum: str) -> Path:
    if source.is_relative_to(workspace.imagery_dir):
        return source
    place = workspace.imagery_dir / source.name
    if place.exists():
        place = place.with_stem(f"{place.stem}-{checksum[:8]}")
    with atomic.beside(place) as partial:
        shutil.copyfile(source, partial)
    return place
