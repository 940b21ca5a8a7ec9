"""Classes said of objects of real pairs beside what a person saw there.

    python scripts/check_seen_changes.py [--root ../shared/data/imagery]

The objects (tests/change_detection/seen_changes.csv) lie in the scenes of gz_cd that thresholds may be chosen
on. Nothing is fitted to them.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections import Counter
from pathlib import Path

import shapely

from change_detection.align import AlignOptions, align
from change_detection.classify import ClassifyOptions, classify
from change_detection.corners import sides
from change_detection.datasets import Scene, data_sets
from change_detection.mosaic import lay_out
from change_detection.normalise import normalise
from change_detection.outline import Outline
from change_detection.pair import open_pair

ROOT = Path(__file__).resolve().parents[1]
BUILT = ("new_building", "extension", "temporary_structure")
Row = dict[str, str]


def main() -> int:
    """Print a line an object, then how many agree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT.parent / "shared/data/imagery")
    arguments = parser.parse_args()
    with (ROOT / "tests/change_detection/seen_changes.csv").open(encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    (data_set,) = (item for item in data_sets(root=arguments.root) if item.name == "gz_cd_dev")
    agreed: Counter[str] = Counter()
    for scene in data_set.scenes():
        here = [row for row in rows if row["scene"] == scene.name]
        with tempfile.TemporaryDirectory() as folder:
            files = lay_out(scene, data_set, Path(folder))
            for row, told in zip(here, _told(files.before, files.after, here), strict=True):
                _count(row, told, scene, agreed)
    total = len(rows)
    print(f"same class {agreed['class']} of {total}; among the likeliest two {agreed['two']} of {total}")
    print(f"built or not {agreed['built']} of {total}")
    print(f"said with a probability of 0.5 or more: {agreed['sure']}, right {agreed['sure right']}")
    return 0


def _told(before: Path, after: Path, rows: list[Row]) -> list[Outline]:
    with open_pair(before, after) as pair:
        alignment = align(pair, AlignOptions(trust_georeference=True))
        light = normalise(pair, alignment)
        return classify(
            [_object(row) for row in rows],
            pair,
            alignment,
            light,
            options=ClassifyOptions(detector="building"),
        )


def _object(row: Row) -> Outline:
    polygon = shapely.from_wkt(row["outline"])
    long_m, short_m = sides(polygon)
    score, direction = float(row["score"]), float(row["direction"])
    return Outline(polygon, polygon.area, long_m, short_m, score, direction, is_right_angled=False)


def _count(row: Row, told: Outline, scene: Scene, agreed: Counter[str]) -> None:
    seen, ranked = row["change_class"], told.class_probabilities
    is_same = told.change_class == seen
    is_sure = ranked[0][1] >= 0.5
    built = sum(chance for name, chance in ranked if name in BUILT)
    agreed["class"] += is_same
    agreed["two"] += seen in (ranked[0][0], ranked[1][0])
    agreed["built"] += (built >= 0.5) == (seen in BUILT)
    agreed["sure"] += is_sure
    agreed["sure right"] += is_sure and is_same
    said = ", ".join(f"{name} {chance:.2f}" for name, chance in ranked[:3])
    print(f"{scene.name[5:11]:7} seen {seen:14} said {said}; change {told.change_probability:.2f}")


if __name__ == "__main__":
    sys.exit(main())
