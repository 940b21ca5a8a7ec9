"""What threshold, peak and weight of the cues a learned model should have, on scenes set aside for choosing.

    python benchmarks/detection_thresholds.py [--model MODEL.toml] [--root DIR] [--set NAME] [--json FILE]
                                              [--quick]

Prints pixel F1, objects hit and false alarms of every setting. Only sets that no figure is reported on are
taken: choosing on what is reported would flatter the model.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from itertools import product
from pathlib import Path

import cv2
import numpy as np

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, close_plan, plan, plan_tiles
from change_detection.datasets import DataSet, data_sets
from change_detection.detectors.fused import FusedModel, FusedParameters, fused_parameters
from change_detection.errors import BadDataSet
from change_detection.evaluation import label_on, valid_on
from change_detection.metrics import Counts, Scores, count, scores
from change_detection.model_file import ModelFile, read_model_file
from change_detection.models import shipped_models
from change_detection.mosaic import lay_out
from change_detection.score import ScoreMap

_ROOT = Path(__file__).resolve().parents[2] / "shared" / "data" / "imagery"
_MAY_CHOOSE = ("gz_cd_dev",)
_SHARES = (0.0, 0.3, 0.4, 0.5, 0.6)
_THRESHOLDS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4)
_PEAKS = (0.4, 0.5, 0.6, 0.7)
_LEAST_M2 = 25.0


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to draw the line."""

    cues: float
    threshold: float
    peak: float


@dataclass(slots=True)
class Answers:
    """A block of a scene: what the model and the cues said, and what is true."""

    told: ScoreMap
    seen: ScoreMap
    valid: np.ndarray
    truth: np.ndarray
    inside: np.ndarray
    gsd_m: float


def main() -> int:
    """Ask once, then try every setting."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--root", type=Path, default=_ROOT)
    parser.add_argument("--set", default=_MAY_CHOOSE[0], choices=_MAY_CHOOSE)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--quick", action="store_true", help="one scene: does it run")
    arguments = parser.parse_args()
    try:
        chosen = next(s for s in data_sets(root=arguments.root) if s.name == arguments.set)
    except (BadDataSet, StopIteration) as error:
        print(f"skipped: no {arguments.set} below {arguments.root} ({error})")
        return 0
    if arguments.quick:
        chosen = replace(chosen, only=(chosen.scenes()[0].name,))
    model = read_model_file(arguments.model) if arguments.model else shipped_models()[0]
    usual = replace(fused_parameters(model), cues=0.5)
    found = table(list(asked(chosen, FusedModel(model, usual))), model, usual)
    for setting, score in sorted(found, key=lambda row: -(row[1].f1 or 0))[:25]:
        print(_line(setting, score))
    if arguments.json:
        rows = [{**asdict(setting), **asdict(score)} for setting, score in found]
        arguments.json.write_text(json.dumps(rows, indent=1), "utf-8")
    return 0


def asked(data_set: DataSet, detector: FusedModel) -> Iterator[Answers]:
    """Every tile of every scene, without the chain's margin: its own figures differ a little from these."""
    options = ChainOptions(align=AlignOptions(trust_georeference=True), gate=False)
    for scene in data_set.scenes():
        with tempfile.TemporaryDirectory() as folder:
            files = lay_out(scene, data_set, Path(folder))
            ready = plan(files.before, files.after, detector, options=options)
            assert files.label is not None
            truth = label_on(files.label, ready.grid)
            inside = valid_on(files.before, ready.grid) & valid_on(files.after, ready.grid)
            try:
                for tile in plan_tiles(ready):
                    view, _ = ready.view(tile.core)
                    if not view.valid.any():
                        continue
                    told = detector.answer(view)
                    row, col = int(tile.core.row_off), int(tile.core.col_off)
                    part = np.s_[row : row + view.valid.shape[0], col : col + view.valid.shape[1]]
                    seen = detector.seen(view, told.values)
                    yield Answers(told, seen, view.valid, truth[part], inside[part], view.gsd_m)
            finally:
                close_plan(ready)
        print(f"{scene.name} asked", file=sys.stderr)


def table(answers: list[Answers], model: ModelFile, usual: FusedParameters) -> list[tuple[Setting, Scores]]:
    """Pooled figures of every setting."""
    sums: dict[Setting, Counts] = {}
    for cues in _SHARES:
        detector = FusedModel(model, replace(usual, cues=cues))
        for answer in answers:
            value = detector.joined(answer, answer.told, answer.seen).values  # type: ignore[arg-type]
            for threshold, peak in product(_THRESHOLDS, _PEAKS):
                found = _objects(value, threshold, peak, answer.gsd_m)
                setting = Setting(cues, threshold, peak)
                counts = count(found, answer.truth, answer.gsd_m, valid=answer.inside)
                sums[setting] = sums.get(setting, Counts()) + counts
    return [(setting, scores(counts)) for setting, counts in sums.items()]


def _objects(value: np.ndarray, threshold: float, peak: float, gsd_m: float) -> np.ndarray:
    number, labels, stats, _ = cv2.connectedComponentsWithStats(
        (value >= threshold).astype(np.uint8), connectivity=8
    )
    highest = np.zeros(number, np.float32)
    above = labels > 0
    np.maximum.at(highest, labels[above], value[above])
    keep = (highest >= peak) & (stats[:, cv2.CC_STAT_AREA] * gsd_m**2 >= _LEAST_M2)
    keep[0] = False
    return keep[labels]


def _line(setting: Setting, found: Scores) -> str:
    return (
        f"cues {setting.cues:.2f}  threshold {setting.threshold:.2f}  peak {setting.peak:.2f}   "
        f"F1 {found.f1 or 0:.3f}  P {found.precision or 0:.3f}  R {found.recall or 0:.3f}  "
        f"hit {found.object_hit_rate or 0:.3f}  FA/km² {found.false_alarms_per_km2 or 0:.1f}  "
        f"matched F1 {found.matched_f1 or 0:.3f}"
    )


if __name__ == "__main__":
    sys.exit(main())
