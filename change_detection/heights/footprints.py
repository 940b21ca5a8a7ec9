"""Building outlines: read from a file or a workspace, brought to the grid, burnt window by window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataSourceError
from rasterio.crs import CRS
from rasterio.features import rasterize
from shapely import Polygon

from change_detection.errors import UnusableBuildings
from change_detection.grid import Grid
from change_detection.image import Mask
from gridtwin.store import Workspace

_ID_COLUMNS = ("id", "code", "building_id", "fid", "name")
_LEAST_M2 = 4.0


@dataclass(frozen=True, slots=True)
class Footprints:
    """Outlines in the CRS of the grid: `ids` and `polygons` by position."""

    ids: tuple[str, ...]
    polygons: tuple[Polygon, ...]
    left_out: int
    tree: shapely.STRtree

    def touches(self, grid: Grid) -> bool:
        """Whether any footprint touches the ground of a grid."""
        return len(self.tree.query(shapely.box(*grid.bounds), predicate="intersects")) > 0

    def mask(self, grid: Grid, *, wider_m: float = 0.0) -> Mask:
        """Which cells of a grid lie in a footprint widened by some metres."""
        box = shapely.box(*grid.bounds).buffer(wider_m)
        near = [self.polygons[i] for i in self.tree.query(box)]
        if not near:
            return np.zeros((grid.height, grid.width), bool)
        shapes = [shape.buffer(wider_m, join_style="mitre") if wider_m else shape for shape in near]
        return burn(shapes, grid)


def burn(shapes: list[Polygon], grid: Grid) -> Mask:
    """Cells whose middle lies in one of the shapes."""
    shapes = [shape for shape in shapes if not shape.is_empty]
    if not shapes:
        return np.zeros((grid.height, grid.width), bool)
    burnt = rasterize(
        [(shape, 1) for shape in shapes],
        out_shape=(grid.height, grid.width),
        transform=grid.transform,
        dtype="uint8",
    )
    return np.asarray(burnt, bool)


def footprints_of(source: Path | Workspace, crs: CRS | None, *, layer: str | None = None) -> Footprints:
    """Building outlines from a vector file or a workspace's building layer, in `crs`.

    Raises:
        UnusableBuildings: no such file, no polygons, or no CRS.
    """
    frame = source.read("building") if isinstance(source, Workspace) else _read(source, layer)
    where = str(source.root) if isinstance(source, Workspace) else str(source)
    if not len(frame):
        raise UnusableBuildings(
            f"{where} has no buildings; give a layer of outlines with --buildings",
            zh=f"{where}中没有建筑物；请用--buildings给出建筑轮廓图层",
        )
    if frame.crs is None:
        raise UnusableBuildings(
            f"{where} says nothing about its CRS; store it with one (a .prj file, a GeoPackage)",
            zh=f"{where}没有坐标系信息；请带坐标系保存（.prj文件或GeoPackage）",
        )
    if crs is not None:
        frame = gpd.GeoDataFrame(frame).to_crs(crs.to_wkt())
    return _footprints(frame, where)


def _read(path: Path, layer: str | None) -> gpd.GeoDataFrame:
    if not path.exists():
        raise UnusableBuildings(
            f"{path} does not exist; check the name of the building layer",
            zh=f"{path}不存在；请检查建筑图层文件名",
        )
    try:
        names = [str(name) for name, kind in pyogrio.list_layers(path) if kind]
        if layer is not None and layer not in names:
            raise UnusableBuildings(
                f"{path} has no layer '{layer}'; it has: {', '.join(names) or 'none'}",
                zh=f"{path}中没有图层“{layer}”；现有：{'、'.join(names) or '无'}",
            )
        return gpd.read_file(path, layer=layer or ("building" if "building" in names else None))
    except DataSourceError as error:
        raise UnusableBuildings(
            f"{path} cannot be read as a vector layer ({str(error)[:120]}); "
            "give a GeoPackage, Shapefile or GeoJSON",
            zh=f"{path}不能作为矢量图层读取（{str(error)[:120]}）；请给出GeoPackage、Shapefile或GeoJSON",
        ) from error


def _footprints(frame: gpd.GeoDataFrame, where: str) -> Footprints:
    column = next((name for name in _ID_COLUMNS if name in frame and frame[name].is_unique), None)
    names = frame[column].astype(str).tolist() if column else [str(i) for i in range(1, len(frame) + 1)]
    ids, polygons = [], []
    shapes: list[shapely.Geometry] = [shapely.make_valid(shape) for shape in frame.geometry.to_numpy()]
    for name, geometry in zip(names, shapes, strict=True):
        parts = [p for p in shapely.get_parts(geometry) if isinstance(p, Polygon) and p.area >= _LEAST_M2]
        if parts:
            ids.append(name)
            polygons.append(max(parts, key=lambda part: float(part.area)))
    if not polygons:
        raise UnusableBuildings(
            f"{where} has no polygon of {_LEAST_M2:g} m² or more; give a layer of building outlines",
            zh=f"{where}中没有{_LEAST_M2:g}平方米以上的多边形；请给出建筑轮廓图层",
        )
    return Footprints(tuple(ids), tuple(polygons), len(frame) - len(ids), shapely.STRtree(polygons))
