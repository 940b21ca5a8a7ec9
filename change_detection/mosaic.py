"""Lays the tiles of a labelled scene out again, as files the whole chain can read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from change_detection.damage import check_whole, reading
from change_detection.datasets import DataSet, Scene, TileFiles, extent
from change_detection.errors import BadDataSet
from change_detection.image import open_image

# Plain pictures get a place of their own in a metric CRS, so that they run through the very chain that maps
# do.
_NOWHERE = CRS.from_epsg(3857)


@dataclass(frozen=True, slots=True)
class SceneFiles:
    """A scene ready to run: two images and a label (None: nothing changed) that lie on each other."""

    before: Path
    after: Path
    label: Path | None


def lay_out(scene: Scene, data_set: DataSet, folder: Path) -> SceneFiles:
    """Files of a scene: its own where they are georeferenced, else mosaics written to `folder`.

    A hole between tiles becomes nodata (alpha 0).

    Raises:
        BadDataSet: tiles of different sizes, or label and image of different size.
    """
    first = scene.tiles[0]
    if len(scene.tiles) == 1 and _has_place(first.before):
        return SceneFiles(first.before, first.after, first.label)
    gsd_m = data_set.gsd_m
    if gsd_m is None:
        raise BadDataSet(
            f"{data_set.name}: {first.before.name} is a plain picture; say its pixel size (gsd_m or --gsd)",
            zh=f"{data_set.name}：{first.before.name}是普通图片；请说明像元大小（gsd_m或--gsd）",
        )
    paths = SceneFiles(folder / "before.tif", folder / "after.tif", folder / "label.tif")
    _mosaic([(tile, tile.before) for tile in scene.tiles], paths.before, gsd_m, bands=3)
    _mosaic([(tile, tile.after) for tile in scene.tiles], paths.after, gsd_m, bands=3)
    if first.label is None:
        return SceneFiles(paths.before, paths.after, None)
    labels = [(tile, tile.label) for tile in scene.tiles if tile.label]
    _mosaic(labels, folder / "label.tif", gsd_m, bands=1)
    return paths


def check_sizes(scenes: Sequence[Scene], data_set: DataSet) -> None:
    """Refuse broken files, and labels that cannot lie on their images, before any of them is scored.

    Raises:
        BadDataSet: plain pictures and label differ in size, or a label has the size of neither map.
        UnusableImage: a file is truncated or damaged.
    """
    for scene, tile in ((one, tile) for one in scenes for tile in one.tiles):
        before, after = (_size(path) for path in (tile.before, tile.after))
        label = _size(tile.label) if tile.label else before
        is_map = len(scene.tiles) == 1 and _has_place(tile.before)
        if label in (before, after) and (is_map or before == after):
            continue
        shown = [f"{width} × {height}" for width, height in (before, after, label)]
        raise BadDataSet(
            f"{data_set.name}: the images of {tile.before} have {shown[0]} and {shown[1]} pixels, the label "
            f"{shown[2]}; all three must be equal (a label of maps: equal to one of them)",
            zh=f"{data_set.name}：{tile.before}的两期影像为{shown[0]}和{shown[1]}像元，标签为{shown[2]}；"
            "三者必须一致（有坐标的影像：标签与其中一期一致）",
        )


def _size(path: Path) -> tuple[int, int]:
    with open_image(path) as data:
        check_whole(data, path)
        return data.width, data.height


def _has_place(path: Path) -> bool:
    with open_image(path) as data:
        return data.crs is not None


def _mosaic(parts: list[tuple[TileFiles, Path]], target: Path, gsd_m: float, *, bands: int) -> None:
    with open_image(parts[0][1]) as data:
        height, width = data.height, data.width
    rows, cols = extent([tile for tile, _ in parts])
    picture = np.zeros((bands + 1, rows * height, cols * width), np.uint8)
    for tile, path in parts:
        values = _values(path, bands)
        if values.shape[1:] != (height, width):
            raise BadDataSet(
                f"{path} is {values.shape[2]} × {values.shape[1]} pixels, its neighbours {width} × {height}",
                zh=f"{path}为{values.shape[2]} × {values.shape[1]}像元，相邻图块为{width} × {height}",
            )
        place = (
            slice(tile.row * height, (tile.row + 1) * height),
            slice(tile.col * width, (tile.col + 1) * width),
        )
        picture[:bands, place[0], place[1]] = values
        picture[bands, place[0], place[1]] = 255
    profile = {
        "driver": "GTiff",
        "width": picture.shape[2],
        "height": picture.shape[1],
        "count": bands + 1,
        "dtype": "uint8",
        "crs": _NOWHERE,
        "transform": Affine(gsd_m, 0, 0, 0, -gsd_m, 0),
        "photometric": "RGB" if bands == 3 else "MINISBLACK",
        "alpha": "YES",
    }
    with rasterio.open(target, "w", **profile) as out:
        out.write(picture)


def _values(path: Path, bands: int) -> NDArray[np.uint8]:
    with open_image(path) as data, reading(path):
        values = data.read()
    if bands == 1:
        return np.asarray(values[:1], np.uint8)
    return np.asarray(values[:3] if len(values) >= 3 else np.repeat(values[:1], 3, axis=0), np.uint8)
