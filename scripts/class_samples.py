"""Measured objects of painted cities with their true class, for fitting the change classes.

Objects are the true changes, drawn as unsteadily as detectors draw, and what the detectors find in the
pictures; found where nothing changed they are of class "other". Used by fit_change_classes.py.
"""

from __future__ import annotations

import pickle
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import shapely
from class_cities import CHANGES, City, paint_city
from rasterio.features import rasterize
from rasterio.windows import Window
from shapely import Polygon
from shapely.affinity import translate

from change_detection.align import Alignment, AlignOptions, AlignReport
from change_detection.chain import ChainOptions, detect
from change_detection.corners import sides
from change_detection.detectors.cva import ChangeVectorAnalysis, CvaParameters
from change_detection.features import BUILDING_NAMES, HEIGHT_NAMES, NAMES, Sight
from change_detection.grid import Grid
from change_detection.normalise import UNCHANGED, Radiometry, normalise
from change_detection.outline import Outline, outlines
from change_detection.pair import ImagePair, open_pair
from change_detection.score import load_detector
from change_detection.score_map import ScoreMapReader, create
from change_detection.sights import Measurer
from sample_data import build_district

_FALSE_ALARMS = 40  # of each detector and city, at most
_SWAPPED = {
    "new_building": "demolition",
    "extension": "demolition",
    "temporary_structure": "demolition",
    "demolition": "new_building",
    "roof_replaced": "roof_replaced",
    "other": "other",
}
_BUILDINGS = ("building", "shed", "container")


@dataclass(frozen=True, slots=True)
class Samples:
    """Features (objects, NAMES), true classes, scores, and from where: truth, or the name of a detector."""

    features: np.ndarray
    classes: np.ndarray
    scores: np.ndarray
    origins: np.ndarray
    seeds: np.ndarray

    def save(self, path: Path) -> None:
        """Keep them in a .npz file."""
        np.savez_compressed(path, **{name: getattr(self, name) for name in self.__slots__})


def load_samples(path: Path) -> Samples:
    """Samples kept by `Samples.save`."""
    with np.load(path) as data:
        return Samples(**{name: data[name] for name in Samples.__slots__})


def together(parts: list[Samples]) -> Samples:
    """Several cities as one."""
    return Samples(
        **{name: np.concatenate([getattr(part, name) for part in parts]) for name in Samples.__slots__}
    )


def city_samples(seed: int, folder: Path, detectors: tuple[str, ...]) -> Samples:
    """Samples of one city with what these detectors find; measured only when they are not kept yet."""
    kept = folder / f"samples-{seed}.npz"
    if not kept.exists():
        _measure_city(paint_city(seed, folder), folder, detectors).save(kept)
    return load_samples(kept)


def without(features: np.ndarray, *, heights: bool, buildings: bool) -> np.ndarray:
    """Features as they are where surface models or building maps are not given."""
    less = features.copy()
    for name in (*(() if heights else HEIGHT_NAMES), *(() if buildings else BUILDING_NAMES)):
        less[:, NAMES.index(name)] = np.nan
    return less


def _measure_city(city: City, folder: Path, detectors: tuple[str, ...]) -> Samples:
    rng = np.random.default_rng([city.seed, 0x5A3])
    with open_pair(*city.images, heights=city.surfaces) as pair:
        lying = _as_it_lies(pair)
        light = normalise(pair, lying) if rng.random() < 0.9 else UNCHANGED
        found = [_true_objects(city, rng), _found_objects(city, _differing(pair, light), "difference", rng)]
        found += [_found_objects(city, _run(city, name), name, rng) for name in detectors]
        objects, classes, origins = ([item for part in found for item in part[n]] for n in range(3))
        maps = _building_maps(city, pair.grid, rng)
        forward = Measurer(pair, lying, light).measure(objects, score_map=maps)
        kept = [n for n, kind in enumerate(classes) if kind in _SWAPPED]
        turned = [_exchanged(objects[n]) for n in kept]
        backward = _Backward(pair, lying, light).measure(turned, score_map=maps)
    every = [*range(len(objects)), *kept]
    return Samples(
        features=np.concatenate([forward, backward]).astype(np.float32),
        classes=np.array([*classes, *(_SWAPPED[classes[n]] for n in kept)]),
        scores=np.array([objects[n].score for n in every], np.float32),
        origins=np.array([*origins, *(f"{origins[n]} swapped" for n in kept)]),
        seeds=np.full(len(every), city.seed),
    )


def _as_it_lies(pair: ImagePair) -> Alignment:
    """No displacement at all: up to 1.5 pixels are left between the dates, as after a poor alignment."""
    nowhere = np.zeros((1, 1))
    step = float(max(pair.grid.width, pair.grid.height))
    report = AlignReport(1, 0, (0.0, 0.0), 0.0, None, None, 1.0)
    return Alignment(nowhere, nowhere, np.ones((1, 1), bool), step, report)


def _differing(pair: ImagePair, light: Radiometry) -> list[Outline]:
    """Outlines of whatever differs in colour: the crudest of detectors."""
    view = pair.read(pair.grid.whole, light=light)
    score = ChangeVectorAnalysis(CvaParameters()).score(view)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "score.tif"
        with create(path, pair.grid) as out:
            out.write(pair.grid.whole, {"score": score.values, "direction": score.direction})
        return outlines(path)


def _run(city: City, name: str) -> list[Outline]:
    """What a detector finds, kept beside the city."""
    kept = city.images[0].with_name(f"{name}.pickle")
    if not kept.exists():
        options = ChainOptions(align=AlignOptions(trust_georeference=True))
        found = detect(*city.images, load_detector(name), options=options).outlines
        kept.write_bytes(pickle.dumps(found))
    found_before: list[Outline] = pickle.loads(kept.read_bytes())
    return found_before


class _Backward(Measurer):
    """Measures with the dates exchanged."""

    def _sight(self, window: Window, scores: ScoreMapReader | None) -> Sight:
        sight = super()._sight(window, scores)
        return replace(
            sight,
            view=sight.view.swapped(),
            building_before=sight.building_after,
            building_after=sight.building_before,
        )


def _exchanged(item: Outline) -> Outline:
    return replace(
        item,
        direction=-item.direction,
        building_before=item.building_after,
        building_after=item.building_before,
    )


Objects = tuple[list[Outline], list[str], list[str]]


def _true_objects(city: City, rng: np.random.Generator) -> Objects:
    objects, classes = [], []
    for shape, kind in zip(city.truth.geometry, city.truth["change_class"], strict=True):
        polygon = _unsteady(shape, rng)
        if polygon is None:
            continue
        sign = {"demolition": -1.0, "roof_replaced": 0.0, "earthworks": 0.0}.get(kind, 1.0)
        direction = np.clip(sign * rng.uniform(0.3, 1.0) + rng.normal(0, 0.25), -1, 1)
        direction = 0.0 if rng.random() < 0.3 else float(direction)
        objects.append(_outline(polygon, float(rng.uniform(0.5, 0.95)), direction))
        classes.append(str(kind))
    return objects, classes, ["truth"] * len(objects)


def _unsteady(shape: Polygon, rng: np.random.Generator) -> Polygon | None:
    """A true outline moved a little, grown or shrunk, now and then only a part of it."""
    moved = translate(shape, *rng.normal(0, 0.6, 2)).buffer(float(rng.normal(0, 0.5)), join_style="mitre")
    if rng.random() < 0.2:
        west, south, east, north = moved.bounds
        share = rng.uniform(0.5, 0.9)
        moved = moved.intersection(shapely.box(west, south, west + share * (east - west), north))
    if not isinstance(moved, Polygon) or moved.area < 15:
        return None
    return moved.simplify(0.3)


def _found_objects(city: City, found: list[Outline], name: str, rng: np.random.Generator) -> Objects:
    """What a detector found, with its true class: of the change it lies in, else "other"."""
    tree = shapely.STRtree(city.truth.geometry.to_numpy())
    objects, classes, alarms = [], [], []
    for item in found:
        near = tree.query(item.polygon, predicate="intersects")
        shares = [item.polygon.intersection(city.truth.geometry[n]).area / item.area_m2 for n in near]
        if not shares or sum(shares) < 0.05:
            alarms.append(item)
        elif max(shares) > 0.5:
            objects.append(item)
            classes.append(str(city.truth["change_class"][near[int(np.argmax(shares))]]))
    chosen = rng.permutation(len(alarms))[:_FALSE_ALARMS]
    objects += [replace(alarms[n], building_before=0.0, building_after=0.0) for n in chosen]
    classes += ["other"] * len(chosen)
    objects = [replace(item, building_before=0.0, building_after=0.0) for item in objects]
    return objects, classes, [name] * len(objects)


def _outline(polygon: Polygon, score: float, direction: float) -> Outline:
    long_m, short_m = sides(polygon)
    return Outline(polygon, polygon.area, long_m, short_m, score, direction, True, None, 0.0, 0.0)


def _building_maps(city: City, grid: Grid, rng: np.random.Generator) -> Path:
    """A score map whose building bands are drawn from what stands, as an imperfect network would."""
    district = build_district("small", city.seed, changes=CHANGES)
    drawn = []
    for scene in (district.scene_before, district.scene_after):
        kept = scene[scene["kind"].isin(_BUILDINGS)]
        shapes = [(shape, rng.beta(6, 1)) for shape in kept.geometry]
        sharp = rasterize(shapes, (grid.height, grid.width), transform=grid.transform, dtype="float32")
        cells = rng.normal(0, 0.06, (grid.height // 16 + 1, grid.width // 16 + 1)).astype(np.float32)
        noise = cv2.resize(cells, (grid.width, grid.height), interpolation=cv2.INTER_CUBIC)
        soft = cv2.GaussianBlur(sharp, (0, 0), rng.uniform(1.0, 3.0)) + noise
        drawn.append(np.clip(soft, 0, 1).astype(np.float32))
    path = city.images[0].with_name("maps.tif")
    bands = dict(zip(("building_before", "building_after"), drawn, strict=True))
    nothing = np.zeros_like(drawn[0])
    with create(path, grid, ("score", "direction", *bands)) as out:
        out.write(grid.whole, {"score": nothing, "direction": nothing, **bands})
    return path
