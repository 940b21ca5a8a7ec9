"""Classes said of objects of real pairs beside what a person saw there.

    python scripts/check_seen_changes.py [--root ../shared/data/imagery] [--detector NAME]

The objects (tests/change_detection/seen_changes.csv) lie in the scenes of gz_cd that thresholds may be chosen
on. Nothing is fitted to them.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import shapely

from change_detection.align import AlignOptions, align
from change_detection.chain import ChainOptions, detect
from change_detection.classify import ClassifyOptions, classify
from change_detection.corners import sides
from change_detection.datasets import Scene, data_sets
from change_detection.mosaic import SceneFiles, lay_out
from change_detection.normalise import normalise
from change_detection.outline import Outline
from change_detection.pair import open_pair
from change_detection.score import load_detector

ROOT = Path(__file__).resolve().parents[1]
BUILT = ("new_building", "extension", "temporary_structure")
Row = dict[str, str]


def main() -> int:
    """Print a line an object, then how many agree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT.parent / "shared/data/imagery")
    parser.add_argument("--detector", help="look for buildings with this one, such as a model file")
    arguments = parser.parse_args()
    with (ROOT / "tests/change_detection/seen_changes.csv").open(encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    (data_set,) = (item for item in data_sets(root=arguments.root) if item.name == "gz_cd_dev")
    agreed: Counter[str] = Counter()
    for scene in data_set.scenes():
        here = [row for row in rows if row["scene"] == scene.name]
        with tempfile.TemporaryDirectory() as folder:
            files = lay_out(scene, data_set, Path(folder))
            maps = _maps(files, arguments.detector, Path(folder)) if arguments.detector else None
            for row, told in zip(here, _told(files, here, maps), strict=True):
                _count(row, told, scene, agreed)
    total = len(rows)
    print(f"same class {agreed['class']} of {total}; among the likeliest two {agreed['two']} of {total}")
    print(f"built or not {agreed['built']} of {total}")
    print(f"said with a probability of 0.5 or more: {agreed['sure']}, right {agreed['sure right']}")
    return 0


def _maps(files: SceneFiles, detector: str, folder: Path) -> Path:
    """The score map of a detector that looks for buildings."""
    options = ChainOptions(align=AlignOptions(trust_georeference=True))
    target = folder / "score.tif"
    detect(files.before, files.after, load_detector(detector), options=options, score_map=target)
    return target


def _told(files: SceneFiles, rows: list[Row], maps: Path | None) -> list[Outline]:
    objects = [_object(row) for row in rows]
    if maps:
        objects = [replace(item, building_before=0.0, building_after=0.0) for item in objects]
    with open_pair(files.before, files.after) as pair:
        alignment = align(pair, AlignOptions(trust_georeference=True))
        light = normalise(pair, alignment)
        options = ClassifyOptions(score_map=maps, detector="building")
        return classify(objects, pair, alignment, light, options=options)


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
