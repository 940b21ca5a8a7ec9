"""Cuts base imagery to an area: JPEG in GeoTIFF with overviews, which devices draw fast."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsRasterBlockFeedback,
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


def cut(
    image: Path,
    box: QgsRectangle,
    crs: int,
    finest_m: float,
    target: Path,
    tell: Callable[[float], None] = lambda part: None,
) -> bool:
    """Write the part of an image in a box (in the CRS of that EPSG code); False where it does not reach.

    `tell` gets the part that is done and raises to cancel.

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
    watched = _Watched(tell)
    result = writer.writeRaster(pipe, columns, rows, extent, layer.crs(), context, watched.feedback)
    watched.raise_again()
    if int(result) != 0:
        raise BadPackage(
            f"{target} could not be written ({int(result)})", zh=f"无法写入{target}（{int(result)}）"
        )
    return True


class _Watched:
    """Hands a writer's progress on; what `tell` raises stops the writer and is raised afterwards."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self._problem: BaseException | None = None
        self.feedback = QgsRasterBlockFeedback()
        self.feedback.progressChanged.connect(self._look)

    def _look(self, percent: float) -> None:
        try:
            self._tell(percent / 100.0)
        except BaseException as error:  # noqa: BLE001 - raised once the writer has stopped
            self._problem = error
            self.feedback.cancel()

    def raise_again(self) -> None:
        if self._problem is not None:
            raise self._problem
