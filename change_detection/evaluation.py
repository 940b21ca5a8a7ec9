"""Measures a detector on labelled data sets by the very chain that users run, or ready masks; one scorer."""

from __future__ import annotations

import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning
from rasterio.features import rasterize
from rasterio.vrt import WarpedVRT
from shapely import Polygon

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, Detection, detect
from change_detection.damage import reading
from change_detection.datasets import DataSet, Scene
from change_detection.errors import BadDataSet
from change_detection.grid import Grid
from change_detection.image import Mask, open_image
from change_detection.metrics import Counts, Scores, count, scores
from change_detection.mosaic import SceneFiles, check_sizes, lay_out
from change_detection.pair import PairView
from change_detection.score import Detector
from gridtwin.progress import Progress, silent

_FIRST_PX = 128


@dataclass(frozen=True, slots=True)
class SetResult:
    """Figures of one detector on one data set, pooled over its scenes.

    `seconds_per_megapixel` is the time spent in the chain, from opening the pair to its patches: opening the
    detector and laying tiles out as scenes are left out. Small scenes cost more a pixel than large ones.
    """

    data_set: str
    detector: str
    detector_version: str
    scenes: int
    counts: Counts
    scores: Scores
    seconds_per_megapixel: float | None


def evaluate_detector(
    data_set: DataSet,
    detector: Detector,
    *,
    options: ChainOptions | None = None,
    clock: Callable[[], float] = time.perf_counter,
    progress: Progress = silent,
) -> SetResult:
    """Run the whole chain on every scene and pool the counts.

    What could not be assessed counts as "no change" and is summed up as `not_assessed_km2`. Labelled sets
    come co-registered, so ground without features is compared as it lies.

    Raises:
        BadDataSet: see `DataSet.scenes` and `mosaic.check_sizes`.
    """
    options = options or ChainOptions(align=AlignOptions(trust_georeference=True))
    pooled, seconds, pixels = Counts(), 0.0, 0
    scenes = data_set.scenes()
    check_sizes(scenes, data_set)
    _open(detector)
    for index, scene in enumerate(scenes):
        with tempfile.TemporaryDirectory(prefix="gridtwin-evaluate-") as folder:
            files = lay_out(scene, data_set, Path(folder))
            start = clock()
            found = detect(files.before, files.after, detector, options=options)
            seconds += clock() - start
            counts, scored = score_scene(found, files)
        pooled += counts
        pixels += scored
        progress((index + 1) / len(scenes), f"{data_set.name} {scene.name}")
    return SetResult(
        data_set=data_set.name,
        detector=detector.name,
        detector_version=detector.version,
        scenes=len(scenes),
        counts=pooled,
        scores=scores(pooled),
        seconds_per_megapixel=seconds / (pixels / 1e6) if pixels else None,
    )


def evaluate_masks(data_set: DataSet, folder: Path) -> SetResult:
    """Score ready masks (0: no change) in `folder`, named like the label files.

    Raises:
        BadDataSet: a mask is missing or of another size than its label.
    """
    pooled, number = Counts(), 0
    scenes = data_set.scenes()
    check_sizes(scenes, data_set)
    for scene in scenes:
        number += 1
        pooled += _score_masks(scene, data_set, folder)
    return SetResult(data_set.name, f"masks {folder.name}", "", number, pooled, scores(pooled), None)


def change_mask(polygons: Iterable[Polygon], grid: Grid) -> Mask:
    """Polygons as pixels of a grid (a pixel counts when its centre lies inside)."""
    shapes = [(polygon, 1) for polygon in polygons]
    if not shapes:
        return np.zeros((grid.height, grid.width), bool)
    drawn = rasterize(shapes, (grid.height, grid.width), transform=grid.transform, dtype="uint8")
    return np.asarray(drawn > 0)


def score_scene(found: Detection, files: SceneFiles) -> tuple[Counts, int]:
    """What a detection is worth against a scene's label, and how many pixels were compared."""
    predicted = change_mask((outline.polygon for outline in found.outlines), found.grid)
    valid = valid_on(files.before, found.grid) & valid_on(files.after, found.grid)
    truth = np.zeros_like(predicted)
    if files.label:
        truth = label_on(files.label, found.grid, images=(files.before, files.after))
    counts = count(predicted, truth, found.grid.gsd_m, valid=valid)
    return replace(counts, not_assessed_km2=found.valid_km2 - found.assessed_km2), int(valid.sum())


def _open(detector: Detector) -> None:
    """Have a detector open what it opens at its first call, before any clock runs."""
    picture = np.random.default_rng(0).uniform(60, 180, (_FIRST_PX, _FIRST_PX, 3)).astype(np.float32)
    detector.score(PairView(picture, picture.copy(), np.ones((_FIRST_PX, _FIRST_PX), bool), gsd_m=0.5))


def _score_masks(scene: Scene, data_set: DataSet, folder: Path) -> Counts:
    pooled = Counts()
    for tile in scene.tiles:
        name = (tile.label or tile.before).name
        path = folder / name
        if not path.exists():
            raise BadDataSet(
                f"{data_set.name}: no mask {path}; masks are named like the label files",
                zh=f"{data_set.name}：没有掩膜{path}；掩膜须与标签文件同名",
            )
        predicted, gsd_m = _plain_mask(path, data_set)
        truth = _plain_mask(tile.label, data_set)[0] if tile.label else np.zeros_like(predicted)
        if truth.shape != predicted.shape:
            raise BadDataSet(
                f"mask {path} has {predicted.shape} rows and columns, its label {truth.shape}",
                zh=f"掩膜{path}的行列数为{predicted.shape}，其标签为{truth.shape}",
            )
        pooled += count(predicted, truth, gsd_m)
    return pooled


def _plain_mask(path: Path, data_set: DataSet) -> tuple[Mask, float]:
    with open_image(path) as data, reading(path):
        values = data.read(1)
        gsd_m = (
            data_set.gsd_m
            if data_set.gsd_m and data.crs is None
            else float(abs(data.transform.determinant) ** 0.5)
        )
    return _is_change(values, data_set.change), gsd_m


def _is_change(values: np.ndarray, wanted: tuple[int, ...]) -> Mask:
    return np.isin(values, wanted) if wanted else np.asarray(values > 0)


def label_on(path: Path, grid: Grid, *, images: Sequence[Path] = ()) -> Mask:
    """Where a label says change, on another grid; one without a place lies like the image of its size."""
    with open_image(path) as data:
        is_plain, size = data.crs is None, (data.width, data.height)
    for image in images if is_plain else ():
        with open_image(image) as data:
            if (data.width, data.height) == size:
                return _nearest(path, grid, src_crs=data.crs, src_transform=data.transform) > 0
    return _nearest(path, grid) > 0


def valid_on(path: Path, grid: Grid) -> Mask:
    """Where an image has data, on another grid."""
    return _nearest(path, grid, mask=True) > 0


def _nearest(path: Path, grid: Grid, *, mask: bool = False, **place: object) -> np.ndarray:
    with open_image(path) as data, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # its place is given, or was asked for
        options = {
            "crs": grid.crs,
            "transform": grid.transform,
            "width": grid.width,
            "height": grid.height,
            "resampling": Resampling.nearest,
            "add_alpha": data.nodata is None and data.colorinterp[-1].name != "alpha",
            **place,
        }
        with WarpedVRT(data, **options) as warped, reading(path):
            return np.asarray(warped.dataset_mask() if mask else warped.read(1))
