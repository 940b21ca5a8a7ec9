"""How much a detector loses when the images are disturbed, and what it says where nothing changed.

    python benchmarks/detection_robustness.py [--detector NAME] [--set gz_cd_dev] [--root DIR] [--json FILE]
                                              [--quick]

Each scene of a labelled set is laid out, one image disturbed (the earlier moved by 3 pixels; the later by
gamma, haze, a tint of the season), and the whole chain run; the drop is that of the pooled pixel F1. Besides:
the same image twice, the dates exchanged (new must be demolished), and the NAIP series: nothing is built.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import rasterio
from shapely import union_all

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, Detection, detect
from change_detection.datasets import DataSet, data_sets
from change_detection.errors import BadDataSet
from change_detection.evaluation import change_mask, evaluate_detector, score_scene
from change_detection.metrics import Counts, scores
from change_detection.mosaic import SceneFiles, lay_out
from change_detection.outline import Outline
from change_detection.score import Detector, load_detector

_ROOT = Path(__file__).resolve().parents[2] / "shared" / "data" / "imagery"
_OPTIONS = ChainOptions(align=AlignOptions(trust_georeference=True))
Picture = np.ndarray


def _shifted(pixels: int) -> Callable[[Picture], Picture]:
    """Rows and columns (the mask too) moved, so that the ground lies elsewhere than the file says."""
    return lambda bands: np.roll(bands, (pixels, pixels), axis=(1, 2))


def _toned(change: Callable[[Picture], Picture]) -> Callable[[Picture], Picture]:
    """Colours on 0 … 1 changed, the mask left."""

    def apply(bands: Picture) -> Picture:
        colours = np.clip(change(bands[:3].astype(np.float32) / 255), 0, 1)
        return np.concatenate([np.rint(colours * 255).astype(np.uint8), bands[3:]])

    return apply


def _season(colours: Picture) -> Picture:
    """Plants turn from green to straw; all else stays."""
    red, green, blue = colours
    plant = np.clip((2 * green - red - blue) / (colours.sum(axis=0) + 0.06) * 6, 0, 1)
    straw = np.stack([1.25 * green, 1.05 * green, 0.75 * blue])
    return colours * (1 - plant) + straw * plant


DISTURBANCES: dict[str, Callable[[Picture], Picture]] = {
    "as it is": lambda bands: bands,
    "shift 3 px": _shifted(3),
    "gamma 0.7": _toned(lambda c: c**0.7),
    "gamma 1.4": _toned(lambda c: c**1.4),
    "haze": _toned(lambda c: 0.65 * c + 0.28),
    "season": _toned(_season),
}


def disturbed(path: Path, change: Callable[[Picture], Picture], target: Path) -> Path:
    """A copy of an image with its values changed."""
    with rasterio.open(path) as data:
        bands, profile = data.read(), data.profile
    profile.pop("photometric", None)
    with rasterio.open(target, "w", **profile, photometric="RGB") as out:
        out.write(change(bands))
    return target


def measure(data_set: DataSet, detector: Detector, most: int | None = None) -> dict[str, float]:
    """Pooled F1 by disturbance, patches of identical pairs, and agreement of the exchanged dates."""
    pooled = {name: Counts() for name in DISTURBANCES}
    told = {"identical patches": 0.0}
    exchanged = np.zeros(4)
    for scene in data_set.scenes()[:most]:
        with tempfile.TemporaryDirectory() as name:
            files = lay_out(scene, data_set, Path(name))
            for what, change in DISTURBANCES.items():
                # The label lies on the ground of the later image, so a shift moves the earlier one.
                moved = Path(name) / "disturbed.tif"
                if what.startswith("shift"):
                    dates = disturbed(files.before, change, moved), files.after
                else:
                    dates = files.before, disturbed(files.after, change, moved)
                found = detect(*dates, detector, options=_OPTIONS)
                pooled[what] += score_scene(found, SceneFiles(files.before, files.after, files.label))[0]
            told["identical patches"] += len(
                detect(files.after, files.after, detector, options=_OPTIONS).outlines
            )
            exchanged += _exchanged(files, detector)
        print(f"{scene.name}: done", file=sys.stderr)
    for name, (same, either) in zip(("patches", "pixels"), exchanged.reshape(2, 2), strict=True):
        told[f"swap agreement, {name}"] = same / either if either else float("nan")
    return {**{name: scores(counts).f1 or 0.0 for name, counts in pooled.items()}, **told}


def _exchanged(files: SceneFiles, detector: Detector) -> np.ndarray:
    """Of A → B and B → A: patches the other answers with the opposite, patches; pixels that agree, pixels.

    Answered: half of the patch is covered by patches of the opposite direction. Pixels are the harder
    measure: each run draws on the grid of its later image, and what alignment moves lies elsewhere there.
    """
    there = detect(files.before, files.after, detector, options=_OPTIONS)
    back = detect(files.after, files.before, detector, options=_OPTIONS)
    answered = sum(_answered(one, back.outlines) for one in there.outlines)
    answered += sum(_answered(one, there.outlines) for one in back.outlines)
    first, second = _directions(there), _directions(back)
    rows, cols = np.minimum(first.shape, second.shape)
    first, second = first[:rows, :cols], second[:rows, :cols]
    changed = (first != 0) | (second != 0)
    agree = ((first == -second) & changed).sum()
    return np.array([answered, len(there.outlines) + len(back.outlines), agree, changed.sum()], float)


def _directions(found: Detection) -> np.ndarray:
    """1 appeared, -1 vanished, 0 neither."""
    total = np.zeros((found.grid.height, found.grid.width), np.int8)
    for value, wanted in ((1, lambda d: d > 0), (-1, lambda d: d < 0)):
        total[change_mask((o.polygon for o in found.outlines if wanted(o.direction)), found.grid)] = value
    return total


def _answered(patch: Outline, others: Sequence[Outline]) -> bool:
    opposite = [o.polygon for o in others if np.sign(o.direction) == -np.sign(patch.direction)]
    return bool(union_all(opposite).intersection(patch.polygon).area >= 0.5 * patch.polygon.area)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--detector", default="building_net")
    parser.add_argument("--set", default="gz_cd_dev")
    parser.add_argument("--root", type=Path, default=_ROOT)
    parser.add_argument("--scenes", type=int, help="only the first so many scenes of the set")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--quick", action="store_true", help="one scene, no NAIP series: does it run")
    arguments = parser.parse_args()
    try:
        sets = {data_set.name: data_set for data_set in data_sets(root=arguments.root)}
    except BadDataSet as error:
        print(f"skipped: {error}")
        return 0
    detector = load_detector(arguments.detector)
    found = measure(sets[arguments.set], detector, 1 if arguments.quick else arguments.scenes)
    usual = found["as it is"]
    print(f"{arguments.detector} on {arguments.set}")
    for name in DISTURBANCES:
        drop = (usual - found[name]) / usual if usual else 0.0
        print(f"  {name:12} F1 {found[name]:.3f}  drop {drop:6.1%}")
    print(f"  identical pairs: {found['identical patches']:.0f} patches")
    if np.isnan(found["swap agreement, pixels"]):
        print("  dates exchanged: the detector does not tell new from demolished")
    else:
        print(f"  dates exchanged: {found['swap agreement, pixels']:.1%} of the changed pixels agree,")
        print(f"    {found['swap agreement, patches']:.1%} of the patches are answered by the opposite")
    if "naip_timeseries" in sets and not arguments.quick:
        quiet = evaluate_detector(sets["naip_timeseries"], detector)
        found["naip false alarms per km2"] = quiet.scores.false_alarms_per_km2 or 0.0
        print(f"  NAIP series: {quiet.scores.false_alarms_per_km2:.2f} false alarms per km²")
    if arguments.json:
        arguments.json.write_text(json.dumps(found, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
