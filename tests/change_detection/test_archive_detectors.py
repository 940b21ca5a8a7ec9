"""Every registered detector with a workspace: whole evidence that shows the ground the patch lies on."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from shapely import box

from change_detection.align import AlignOptions, align
from change_detection.errors import UnusablePair
from change_detection.evidence import Scene
from change_detection.pair import PairOptions, open_pair
from change_detection.run import Pair, run
from change_detection.score import load_detector, registry
from change_detection.score_map import create, open_score_map
from change_detection.verify import verify_evidence
from gridtwin.store import create_workspace
from tests.change_detection import scenes
from tests.change_detection.runs import AFTER, BEFORE, NOW

ROW, COL, HEIGHT, WIDTH = scenes.NEW
ROOF = box(
    scenes.WEST + COL / 2,
    scenes.NORTH - (ROW + HEIGHT) / 2,
    scenes.WEST + (COL + WIDTH) / 2,
    scenes.NORTH - ROW / 2,
)
OF_IMAGES = [entry.name for entry in registry() if not entry.needs_heights]


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> Pair:
    folder = tmp_path_factory.mktemp("pair")
    before = scenes.write(folder / "before.tif", scenes.town())
    after = scenes.write(folder / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW)))
    return Pair(before, after, BEFORE, AFTER)


@pytest.mark.parametrize("name", OF_IMAGES)
def test_evidence_is_whole_and_shows_the_right_ground(pair, tmp_path, name):
    with create_workspace(tmp_path / "city", name="试验", crs=4544, division="620102", now=NOW) as city:
        detector = load_detector(name)
        report = run(pair, detector, now=NOW, workspace=city)
        rows = report.patches[report.patches.geometry.intersects(ROOF)]
        assert len(rows) >= 1
        verified = verify_evidence(city)
        assert (verified.checked, verified.broken) == (len(report.patches), ())
        folder = city.root / rows["evidence"].iloc[0]
    _assert_roof_is_where_it_should_be(folder)
    facts = json.loads((folder / "evidence.json").read_text("utf-8"))
    assert facts["working_pixel_m"] == max(0.5, getattr(detector, "working_gsd_m", 0.5))


def _assert_roof_is_where_it_should_be(folder: Path) -> None:
    facts = json.loads((folder / "evidence.json").read_text("utf-8"))
    west, south, east, north = facts["pictures"]["after.jpg"]["bounds"]
    assert west <= ROOF.bounds[0] and ROOF.bounds[2] <= east  # noqa: PT018
    assert south <= ROOF.bounds[1] and ROOF.bounds[3] <= north  # noqa: PT018
    before, after = (cv2.imread(str(folder / f"{name}.jpg")).astype(int) for name in ("before", "after"))
    size = after.shape[1] / (east - west)
    inner = ROOF.buffer(-4).bounds
    rows = slice(round((north - inner[3]) * size), round((north - inner[1]) * size))
    columns = slice(round((inner[0] - west) * size), round((inner[2] - west) * size))
    assert np.abs(after - before)[rows, columns].mean() > 40
    score = cv2.imread(str(folder / "score.png"))
    assert score.shape == after.shape
    assert score[rows, columns].mean() > 2 * np.median(score)


def test_a_score_map_of_other_pixels_is_refused(pair, tmp_path):
    options = PairOptions(working_gsd_m=2.0)
    with (
        open_pair(pair.before, pair.after, options=options) as coarse,
        create(tmp_path / "score.tif", coarse.grid),
    ):
        pass
    with open_pair(pair.before, pair.after) as fine, open_score_map(tmp_path / "score.tif") as scores:
        alignment = align(fine, AlignOptions(trust_georeference=True))
        with pytest.raises(UnusablePair, match=r"75 × 75 pixels of 2 m, the pair 300 × 300 of 0\.5 m") as no:
            Scene(fine, alignment, scores)
    assert no.value.zh
