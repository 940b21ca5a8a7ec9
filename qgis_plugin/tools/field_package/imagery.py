"""Cuts base imagery to an area: JPEG in GeoTIFF with overviews, which devices draw fast."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)

from ...workspace.workspace import Workspace
from .package import BadPackage

_MOST_PIXELS = 12_000  # a side
_PHOTO = ["COMPRESS=JPEG", "JPEG_QUALITY=80", "TILED=YES"]
_OTHER = ["COMPRESS=DEFLATE", "PREDICTOR=2", "TILED=YES"]  # of more than 8 bits
_BYTE = 1  # of QGIS's data types


def images_of(workspace: Workspace) -> list[Path]:
    """Images of the workspace, the newest first."""
    return sorted((workspace.root / "imagery").glob("ortho*.tif"), reverse=True)


def cut(image: Path, box: QgsRectangle, crs: int, finest_m: float, target: Path) -> bool:
    """Write the part of an image in a box (in the CRS of that EPSG code); False where it does not reach.

    Raises:
        BadPackage: it cannot be read or written.
    """
    layer = QgsRasterLayer(str(image), image.stem)
    if not layer.isValid():
        raise BadPackage(f"{image} cannot be read as an image", zh=f"{image}无法作为影像读取")
    context = QgsCoordinateTransformContext()
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem.fromEpsgId(crs), layer.crs(), context)
    extent = there.transformBoundingBox(box).intersect(layer.extent())
    if extent.isEmpty():
        return False
    pixel = max(layer.rasterUnitsPerPixelX(), finest_m if not layer.crs().isGeographic() else 0.0)
    columns = max(1, min(_MOST_PIXELS, round(extent.width() / pixel)))
    rows = max(1, min(_MOST_PIXELS, round(extent.height() / pixel)))
    target.parent.mkdir(parents=True, exist_ok=True)
    pipe = QgsRasterPipe()
    pipe.set(layer.dataProvider().clone())
    writer = QgsRasterFileWriter(str(target))
    is_photo = int(layer.dataProvider().dataType(1)) == _BYTE
    writer.setCreateOptions(_PHOTO if is_photo else _OTHER)
    result = writer.writeRaster(pipe, columns, rows, extent, layer.crs(), context)
    if int(result) != 0:
        raise BadPackage(
            f"{target} could not be written ({int(result)})", zh=f"无法写入{target}（{int(result)}）"
        )
    return True
