"""What the pictures show: orthophotos by date, archived evidence, heights; all files of the workspace."""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

_DAY = re.compile(r"(\d{4})[-_]?(\d{2})[-_]?(\d{2})")
_SOURCE = re.compile(r"<(SimpleSource|ComplexSource)>.*?</\1>", re.DOTALL)
_BAND = re.compile(r"<VRTRasterBand.*</VRTRasterBand>", re.DOTALL)
# Metres of change and their colours; less than a metre is noise of surface models.
_RISE = (
    (-30, "#1d4fa3", 200),
    (-3, "#6fa3e8", 170),
    (-1, "#6fa3e8", 0),
    (1, "#f3a29a", 0),
    (3, "#ef6a4c", 170),
    (30, "#8e1230", 200),
)


@dataclass(frozen=True)
class Scene:
    """An orthophoto or surface model of a day."""

    day: date
    path: Path


def scenes(folder: Path, kind: str) -> list[Scene]:
    """Files `kind…<date>.tif` of the imagery folder, newest first."""
    found = []
    for path in sorted(folder.glob(f"{kind}*.tif")):
        named = _DAY.search(path.stem)
        if named is not None:
            with contextlib.suppress(ValueError):  # digits that are no date
                found.append(Scene(date(*map(int, named.groups())), path))
    return sorted(found, key=lambda each: each.day, reverse=True)


def scene_of(found: list[Scene], day: date | None, *, is_later: bool) -> Scene | None:
    """The scene of that day, else the newest before it, as at the web desk."""
    if day is None:
        return found[0] if found and is_later else None
    return next((each for each in found if each.day <= day), None)


class Imagery:
    """Layers of files, opened once and kept; those of the project are taken where it has them."""

    def __init__(self, root: Path, crs: int) -> None:
        self._folder = root / "imagery"
        self._crs = crs
        self._layers: dict[str, QgsRasterLayer | None] = {}
        self._virtual: list[str] = []

    def ortho(self, day: date | None, *, is_later: bool) -> tuple[QgsRasterLayer | None, Scene | None]:
        """The orthophoto to compare with."""
        scene = scene_of(scenes(self._folder, "ortho"), day, is_later=is_later)
        return (None, None) if scene is None else (self._layer(scene.path), scene)

    def evidence(self, folder: str | None, name: str) -> QgsRasterLayer | None:
        """An archived picture at its place; None where there is none."""
        if not folder or not (Path(folder) / name).is_file():
            return None
        key = f"{folder}/{name}"
        if key not in self._layers:
            self._layers[key] = self._placed(Path(folder), name)
        return self._layers[key]

    def rise(self, before: date | None, after: date | None) -> QgsRasterLayer | None:
        """How much the surface rose between two days; None without both surface models."""
        found = scenes(self._folder, "dsm")
        first = scene_of(found, before, is_later=False)
        second = scene_of(found, after, is_later=True)
        if first is None or second is None or first == second:
            return None
        key = f"rise {first.day} {second.day}"
        if key not in self._layers:
            self._layers[key] = self._difference(first.path, second.path)
        return self._layers[key]

    def close(self) -> None:
        """Forget the layers."""
        self._layers.clear()
        with contextlib.suppress(ImportError):
            from osgeo import gdal

            for each in self._virtual:
                gdal.Unlink(each)
        self._virtual.clear()

    def _layer(self, path: Path) -> QgsRasterLayer | None:
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and Path(layer.source()) == path and layer.isValid():
                return layer
        key = f"{path} {path.stat().st_mtime_ns if path.is_file() else ''}"
        known = self._layers.get(key)
        if known is None:  # a file that cannot be read is tried again: it may be put right meanwhile
            made = QgsRasterLayer(str(path), path.stem)
            known = self._layers[key] = made if made.isValid() else None
        return known

    def _placed(self, folder: Path, name: str) -> QgsRasterLayer | None:
        """A JPEG has no place of its own: evidence.json knows what ground it shows."""
        bounds = _bounds(folder, name)
        if bounds is None:
            return None
        from osgeo import gdal

        west, south, east, north = bounds
        target = self._name()
        made = gdal.Translate(
            target,
            str(folder / name),
            format="VRT",
            outputBounds=[west, north, east, south],
            outputSRS=f"EPSG:{self._crs}",
        )
        if made is None:
            return None
        del made  # writes the file
        layer = QgsRasterLayer(target, f"{folder.name} {name}")
        return layer if layer.isValid() else None

    def _difference(self, before: Path, after: Path) -> QgsRasterLayer | None:
        """Second minus first, computed by GDAL while it is drawn."""
        from osgeo import gdal

        beside, target = self._name(), self._name()
        options = gdal.BuildVRTOptions(separate=True)
        made = gdal.BuildVRT(beside, [str(after), str(before)], options=options)
        if made is None:
            return None
        text = made.GetMetadata("xml:VRT")[0]
        del made
        both = "".join(match.group(0) for match in _SOURCE.finditer(text))
        band = (
            '<VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand">'
            f"<PixelFunctionType>diff</PixelFunctionType>{both}</VRTRasterBand>"
        )
        gdal.FileFromMemBuffer(target, _BAND.sub(lambda _: band, text).encode())
        layer = QgsRasterLayer(target, f"{after.stem} - {before.stem}")
        if not layer.isValid():
            return None
        _colour(layer)
        return layer

    def _name(self) -> str:
        self._virtual.append(f"/vsimem/gridtwin_{id(self)}_{len(self._virtual)}.vrt")
        return self._virtual[-1]


def _colour(layer: QgsRasterLayer) -> None:
    ramp = QgsColorRampShader(_RISE[0][0], _RISE[-1][0])
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    items = []
    for metres, name, opacity in _RISE:
        colour = QColor(name)
        colour.setAlpha(opacity)
        items.append(QgsColorRampShader.ColorRampItem(metres, colour, f"{metres} m"))
    ramp.setColorRampItemList(items)
    ramp.setClip(True)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def _bounds(folder: Path, name: str) -> list[float] | None:
    try:
        record: dict[str, Any] = json.loads((folder / "evidence.json").read_text("utf-8"))
        bounds = record["pictures"][name]["bounds"]
        return [float(each) for each in bounds] if len(bounds) == 4 else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
