"""What a city's own labels are worth: the shipped model fine-tuned on some scenes, measured on the others.

    python benchmarks/detection_learning.py [--root DIR] [--model MODEL.toml] [--tiles 20 50 100] [--no-half]
                                            [--steps N] [--minutes N] [--json FILE] [--quick]

The scenes of GZ-CD are split once; tiles to learn from are drawn by the seed from the first part, figures are
those of `gridtwin detect evaluate` on the second, with all tiles of the first part last. Without data,
weights or PyTorch the run says so and ends; --quick takes two steps on 20 tiles, measured on one scene.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from change_detection.datasets import DataSet, data_sets
from change_detection.errors import BadDataSet
from change_detection.evaluation import SetResult, evaluate_detector
from change_detection.models import shipped_models
from change_detection.score import load_detector

_ROOT = Path(__file__).resolve().parents[2] / "shared" / "data" / "imagery"


def main() -> int:
    arguments = _arguments()
    if find_spec("torch") is None:
        print("skipped, nothing was measured: training needs PyTorch (pip install 'gridtwin[train]')")
        return 0
    try:
        whole = next(s for s in data_sets(root=arguments.root) if s.name == "gz_cd")
    except (BadDataSet, StopIteration) as error:
        print(f"skipped: no gz_cd below {arguments.root} ({error})")
        return 0
    base = arguments.model or next((model.path for model in shipped_models()), None)
    if base is None:
        print("skipped: no learned model is shipped yet; name one with --model")
        return 0
    learn, measure = halves(whole)
    if arguments.quick:
        measure = replace(measure, only=measure.only[-1:])
    runs = len(arguments.tiles) + int(arguments.half)
    print(f"expected: {1 + runs * (arguments.minutes or arguments.steps / 20):.0f} min on two quiet cores")
    print(f"{base}: {len(learn.scenes())} scenes to learn from, {len(measure.scenes())} to measure on")
    rows = [_row("before", 0, evaluate_detector(measure, load_detector(str(base))))]
    for tiles in [*arguments.tiles, *([None] if arguments.half else [])]:
        rows.append(_learned(base, learn, measure, tiles, arguments))
        print(_line(rows[-1]), flush=True)
    print(
        "\n".join(
            [f"{'learned from':16s}{'tiles':>7s}{'F1':>8s}{'hit':>8s}{'FA/km²':>9s}", *map(_line, rows)]
        )
    )
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=1), "utf-8")
    return 0


def halves(whole: DataSet) -> tuple[DataSet, DataSet]:
    """Half of the scenes to learn from, those thresholds were chosen on among them; the rest to measure."""
    every = replace(whole, dev=())
    names = [scene.name for scene in every.scenes()]
    tuned_on = [name for name in names if any(fnmatch(name, pattern) for pattern in whole.dev)]
    others = [name for name in names if name not in tuned_on]
    more = len(names) // 2 - len(tuned_on)
    return (
        replace(every, only=(*tuned_on, *others[:more])),
        replace(every, only=tuple(others[more:])),
    )


def _learned(
    base: Path, learn: DataSet, measure: DataSet, tiles: int | None, arguments: argparse.Namespace
) -> dict[str, object]:
    from change_detection.learning.finetune import TuneOptions, fine_tune
    from change_detection.learning.labels import scene_chips

    chips = scene_chips(learn)
    if tiles is not None:
        chips = drawn(chips, tiles, arguments.seed)
    options = TuneOptions(
        steps=arguments.steps,
        minutes=arguments.minutes,
        seed=arguments.seed,
        hold_back=0.15,
        batch=arguments.batch,
    )
    with tempfile.TemporaryDirectory(prefix="gridtwin-learning-") as folder:
        tuned = fine_tune(base, chips, Path(folder), now=lambda: datetime.now(UTC), options=options)
        result = evaluate_detector(measure, load_detector(str(Path(folder) / "model.toml")))
    row = _row("half the scenes" if tiles is None else "some tiles", len(chips), result)
    return {**row, "minutes": round(tuned.trained.seconds / 60, 1), "steps": tuned.trained.step}


def drawn(chips: Sequence[object], count: int, seed: int) -> list:
    """So many chips, drawn by the seed; the first 20 of 100 are the 20 of a draw of 20."""
    order = np.random.default_rng([seed, 3]).permutation(len(chips))
    return [chips[int(i)] for i in order[:count]]


def _row(name: str, tiles: int, result: SetResult) -> dict[str, object]:
    return {"learned_from": name, "tiles": tiles, **asdict(result.scores)}


def _line(row: dict[str, object]) -> str:
    numbers = (("f1", 8, 3), ("object_hit_rate", 8, 3), ("false_alarms_per_km2", 9, 1))
    cells = "".join(f"{row[key] or 0:>{width}.{digits}f}" for key, width, digits in numbers)
    return f"{row['learned_from']:16s}{row['tiles']:>7d}{cells}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_ROOT)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--tiles", type=int, nargs="*", default=[20, 50, 100])
    parser.add_argument(
        "--half",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="also learn from all tiles of the first half",
    )
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--quick", action="store_true", help="two steps on 20 tiles, one scene: does it run")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.steps, arguments.tiles, arguments.half = 2, [20], False
    return arguments


if __name__ == "__main__":
    sys.exit(main())
