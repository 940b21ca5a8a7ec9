"""Chips from a city's own masks: a folder with A/, B/ and label/ of equal file names."""

from __future__ import annotations

import re
from pathlib import Path

import cv2
import numpy as np

from change_detection.damage import reading
from change_detection.datasets import DataSet, Scene, folder_set
from change_detection.errors import BadDataSet
from change_detection.image import open_image
from change_detection.learning.chips import SURE, Chip
from change_detection.learning.sources.pairs import UNKNOWN, Picture

_TILE_NUMBERS = re.compile(r"([-_]\d+){2}$")


def label_chips(folder: Path, *, gsd_m: float, target_gsd_m: float | None = None) -> list[Chip]:
    """One chip a file, grouped by scene: names that differ only in two numbers at the end lie together.

    Args:
        folder: holds A/, B/ and label/; anything but 0 in a label is change.
        gsd_m: pixel size of plain pictures.
        target_gsd_m: finer pictures are averaged to this size.

    Raises:
        BadDataSet: see `change_detection.datasets`; sizes that differ.
    """
    return scene_chips(folder_set(folder, gsd_m=gsd_m), target_gsd_m=target_gsd_m)


def scene_chips(data_set: DataSet, *, target_gsd_m: float | None = None) -> list[Chip]:
    """The chips of a data set's scenes; a scene's name is the group where the set lays tiles out."""
    return [chip for scene in data_set.scenes() for chip in _chips(scene, data_set, target_gsd_m)]


def _chips(scene: Scene, data_set: DataSet, target_gsd_m: float | None) -> list[Chip]:
    group = scene.name if data_set.scene else _TILE_NUMBERS.sub("", scene.name)
    found = []
    for tile in scene.tiles:
        before, gsd_m = _read(tile.before, data_set.gsd_m, bands=3)
        after, _ = _read(tile.after, data_set.gsd_m, bands=3)
        change: Picture = np.zeros(before.shape[:2], np.uint8)
        if tile.label:
            label = _read(tile.label, data_set.gsd_m, bands=1)[0][..., 0]
            change = (np.isin(label, data_set.change) if data_set.change else label > 0).astype(np.uint8)
        if not before.shape == after.shape == (*change.shape, 3):
            raise BadDataSet(
                f"{tile.before.name}: the images have {before.shape[:2]} and {after.shape[:2]} rows and "
                f"columns, the label {change.shape}; all three must be equal",
                zh=f"{tile.before.name}：两期影像的行列数为{before.shape[:2]}和{after.shape[:2]}，"
                f"标签为{change.shape}；三者必须一致",
            )
        pictures = [_coarser(picture, gsd_m, target_gsd_m) for picture in (before, after)]
        rows, cols = pictures[0].shape[:2]
        change = np.asarray(cv2.resize(change, (cols, rows), interpolation=cv2.INTER_NEAREST), np.uint8)
        unknown = np.full(change.shape, UNKNOWN, np.uint8)
        weight = np.full(change.shape, SURE, np.uint8)
        scaled = gsd_m * before.shape[0] / rows
        found.append(
            Chip(tile.before.stem, group, pictures[0], pictures[1], change, unknown, unknown, weight, scaled)
        )
    return found


def _read(path: Path, gsd_m: float | None, *, bands: int) -> tuple[Picture, float]:
    with open_image(path) as data, reading(path):
        values = data.read()
        own = float(abs(data.transform.determinant) ** 0.5) if data.crs is not None else None
    picked = values[:bands] if len(values) >= bands else np.repeat(values[:1], bands, axis=0)
    return np.ascontiguousarray(picked.transpose(1, 2, 0)).astype(np.uint8), own or gsd_m or 0.5


def _coarser(picture: Picture, gsd_m: float, target_gsd_m: float | None) -> Picture:
    if target_gsd_m is None or gsd_m >= 0.95 * target_gsd_m:
        return picture
    factor = gsd_m / target_gsd_m
    return np.asarray(cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8)
