"""How good the detectors are: every data set, the plain baseline beside, one scorer.

    python benchmarks/detection.py [--root DIR] [--json FILE]

Data sets are described in change_detection/data/datasets.toml; without them the run says so and ends.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from change_detection.datasets import data_sets
from change_detection.errors import BadDataSet
from change_detection.evaluation import evaluate_detector
from change_detection.report import print_table, to_json
from change_detection.score import load_detector

_ROOT = Path(__file__).resolve().parents[2] / "shared" / "data" / "imagery"
_DETECTORS = ("building", "cva")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_ROOT)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    try:
        sets = data_sets(root=arguments.root)
    except BadDataSet as error:
        print(f"skipped: {error}")
        return 0
    results = []
    for data_set in sets:
        for name in _DETECTORS:
            results.append(evaluate_detector(data_set, load_detector(name)))
            print(f"{data_set.name} {name}: done", file=sys.stderr)
    print(print_table(results))
    print("gz_cd_dev is what thresholds were chosen on; it is shown, not claimed.")
    if arguments.json:
        to_json(results, arguments.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
