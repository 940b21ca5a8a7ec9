"""Pictures at the images' own resolution, heights and score beside them."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from shapely import box

from change_detection.align import AlignOptions, align
from change_detection.chips import chips, window_around
from change_detection.evidence import Scene, write_evidence
from change_detection.pair import PairOptions, open_pair
from change_detection.score_map import create, open_score_map
from tests.change_detection import scenes

POLYGON = box(scenes.WEST + 20, scenes.NORTH - 30, scenes.WEST + 30, scenes.NORTH - 22)
TRUST = AlignOptions(trust_georeference=True)


def _big(side: int, gsd: float) -> np.ndarray:
    picture = scenes.town(side=300)
    return cv2.resize(picture[: round(60 / 0.5), : round(60 / 0.5)], (side, side))


@pytest.fixture
def fine_pair(tmp_path):
    """60 m of ground: 0.1 m before, 0.25 m after, worked in at 0.5 m."""
    before = scenes.write(tmp_path / "b.tif", _big(600, 0.1), gsd=0.1)
    after = scenes.write(tmp_path / "a.tif", _big(240, 0.25), gsd=0.25)
    with open_pair(before, after, options=PairOptions(crs=scenes.WORKING)) as pair:
        yield pair


def test_each_chip_has_the_pixels_of_its_image(fine_pair):
    alignment = align(fine_pair, TRUST)
    window = window_around(fine_pair.grid, POLYGON, 60.0)
    before, after = chips(fine_pair, alignment, window, pixel_m=(0.1, 0.25))
    assert before.picture.shape == (600, 600, 3)
    assert before.grid.gsd_m == pytest.approx(0.1)
    assert after.grid.gsd_m == pytest.approx(0.125)  # 240 pixels are enlarged to 480
    assert after.enlarged == 2
    assert before.grid.bounds == pytest.approx(after.grid.bounds)
    small = cv2.resize(before.picture, (480, 480), interpolation=cv2.INTER_AREA)
    inside = slice(20, 460)  # the displaced image may lack a pixel at its edge
    difference = np.abs(small[inside, inside].astype(int) - after.picture[inside, inside])
    assert difference.mean() < 8


def test_a_large_patch_is_reduced_and_one_at_the_edge_stays_inside(fine_pair):
    alignment = align(fine_pair, TRUST)
    window = window_around(fine_pair.grid, POLYGON, 500.0)
    assert (window.width, window.height) == (120, 120)
    before, _ = chips(fine_pair, alignment, window, pixel_m=(0.01, 0.25))
    assert max(before.picture.shape) == 1600


def test_the_outline_is_drawn_where_the_patch_is(fine_pair):
    before, _ = chips(fine_pair, align(fine_pair, TRUST), fine_pair.grid.whole, pixel_m=(0.1, 0.1))
    drawn = before.outlined(POLYGON)
    yellow = np.argwhere((drawn[..., 2] > 240) & (drawn[..., 1] > 210) & (drawn[..., 0] < 30))
    assert yellow.min(axis=0) == pytest.approx([220, 200], abs=4)
    assert yellow.max(axis=0) == pytest.approx([300, 300], abs=4)


def test_evidence_json_says_what_the_pictures_are(fine_pair, tmp_path):
    folder = tmp_path / "evidence" / "P1"
    digest = write_evidence(folder, Scene(fine_pair, align(fine_pair, TRUST)), POLYGON, {"patch_no": "P1"})
    record = json.loads((folder / "evidence.json").read_text("utf-8"))
    assert len(digest) == 64
    assert record["patch_no"] == "P1"
    assert record["native_pixel_m"] == [0.1, 0.25]
    assert record["pictures"]["before.jpg"]["pixel_m"] == 0.1
    assert set(record["sha256"]) == {"before.jpg", "after.jpg", "context.jpg", "overlay.jpg"}
    overlay = cv2.imread(str(folder / "overlay.jpg"))
    assert overlay.shape[:2] == (600, 1200)


def test_writing_again_leaves_nothing_of_the_first_time(fine_pair, tmp_path):
    folder = tmp_path / "P1"
    scene = Scene(fine_pair, align(fine_pair, TRUST))
    first = write_evidence(folder, scene, POLYGON, {})
    (folder / "old.jpg").write_bytes(b"x")
    assert write_evidence(folder, scene, POLYGON, {}) == first
    assert not (folder / "old.jpg").exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".part")] == []


def test_score_and_heights_are_evidence_too(tmp_path):
    flat = np.full((300, 300, 1), 1520.0, np.float32)
    built = flat.copy()
    built[44:60, 40:60] += 6.0  # the polygon, in pixels of 0.5 m
    paths = [
        scenes.write(tmp_path / "b.tif", scenes.town()),
        scenes.write(tmp_path / "a.tif", scenes.town()),
        *(
            scenes.write(tmp_path / f"dsm{n}.tif", surface, dtype="float32", nodata=-9999)
            for n, surface in enumerate((flat, built))
        ),
    ]
    options = PairOptions(crs=scenes.WORKING)
    with open_pair(paths[0], paths[1], options=options, heights=(paths[2], paths[3])) as pair:
        with create(tmp_path / "score.tif", pair.grid) as out:
            score = np.zeros((300, 300), np.float32)
            score[44:60, 40:60] = 1.0
            assessed = np.ones((300, 300), bool)
            assessed[:, 80:] = False
            out.write(pair.grid.whole, {"score": score, "direction": score}, assessed=assessed)
        with open_score_map(tmp_path / "score.tif") as scores:
            folder = tmp_path / "P1"
            write_evidence(folder, Scene(pair, align(pair, TRUST), scores), POLYGON, {})
    heights = _heights(folder)
    assert (heights["before_m"], heights["after_m"], heights["change_m"]) == (1520, 1526, 6)
    assert heights["volume_m3"] == pytest.approx(6 * 80, rel=0.01)
    profile = heights["profile"]
    assert (profile["length_m"], profile["patch_m"]) == (20, [5, 15])
    assert profile["before_m"][0] == profile["after_m"][0] == 1520
    assert profile["after_m"][60] == 1526
    picture = cv2.imread(str(folder / "score.png"))
    assert picture[picture.shape[0] // 2, picture.shape[1] // 2].mean() > 150  # the patch, bright
    assert picture[10, -10].tolist() == [128, 128, 128]  # not assessed, grey
    assert (folder / "heights.jpg").stat().st_size > 1000


def _heights(folder: Path) -> dict:
    return json.loads((folder / "evidence.json").read_text("utf-8"))["heights"]
