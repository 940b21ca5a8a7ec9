"""Which image is named first changes the direction of what is found, and nothing else."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from affine import Affine
from shapely import union_all
from shapely.affinity import translate

from change_detection.align import Alignment, AlignReport
from change_detection.chain import Detection, detect
from change_detection.grid import Grid
from change_detection.laying import lay_score_map
from change_detection.pair import open_pair
from change_detection.score import load_detector
from change_detection.score_map import create, open_score_map
from tests.change_detection import scenes

SIDE = 420
STAYS = tuple((row + 20, col + 20, height, width) for row, col, height, width in scenes.TOWN)
BUILT = ((330, 60, 40, 50), (110, 120, 44, 64))
GONE = ((330, 250, 44, 60), (60, 320, 50, 50))
MOVED_PX = (2.4, -1.3)


def _pair(folder: Path) -> tuple[Path, Path]:
    """Two dates of one town: two roofs came, two went, and the later picture lies 1.2 m and 0.65 m off."""
    rng = np.random.default_rng(4)
    paths = []
    for name, roofs, (dx, dy) in (("a", (*STAYS, *GONE), (0.0, 0.0)), ("b", (*STAYS, *BUILT), MOVED_PX)):
        place = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
        picture = scenes.town(roofs, side=SIDE) + rng.normal(0, 2, (SIDE, SIDE, 3)).astype(np.float32)
        moved = cv2.warpAffine(picture.astype(np.float32), place, (SIDE, SIDE), borderMode=cv2.BORDER_REFLECT)
        light = 1.0 if name == "a" else 0.9
        paths.append(scenes.write(folder / f"{name}.tif", np.clip(moved * light, 0, 255)))
    return paths[0], paths[1]


@pytest.fixture(scope="module")
def both_ways(tmp_path_factory) -> tuple[Detection, Detection]:
    one, other = _pair(tmp_path_factory.mktemp("order"))
    detector = load_detector("building_net")
    return detect(one, other, detector), detect(other, one, detector)


def test_what_is_new_one_way_is_gone_the_other_way(both_ways):
    there, back = both_ways
    assert len(there.outlines) == len(back.outlines) >= 4
    # Patches lie on the later image, which is another one each way.
    shift = [-MOVED_PX[0] * 0.5, MOVED_PX[1] * 0.5]
    agreeing = 0
    for item in there.outlines:
        laid = translate(item.polygon, *shift)
        nearest = max(back.outlines, key=lambda other: other.polygon.intersection(laid).area)
        overlap = nearest.polygon.intersection(laid).area / nearest.polygon.union(laid).area
        agreeing += overlap > 0.9 and np.sign(item.direction) == -np.sign(nearest.direction) != 0
    assert agreeing / len(there.outlines) >= 0.95
    unions = [union_all([item.polygon for item in found.outlines]) for found in both_ways]
    laid = translate(unions[0], *shift)
    assert laid.intersection(unions[1]).area / laid.union(unions[1]).area >= 0.95


def test_scores_and_ground_are_the_same_both_ways(both_ways):
    there, back = both_ways
    assert sorted(item.score for item in there.outlines) == sorted(item.score for item in back.outlines)
    assert sorted(item.direction for item in there.outlines) == pytest.approx(
        sorted(-item.direction for item in back.outlines), abs=1e-6
    )
    assert there.valid_km2 == back.valid_km2
    assert there.assessed_km2 == back.assessed_km2
    assert there.radiometry.gain == back.radiometry.swapped().gain
    assert there.radiometry.back == (back.radiometry.gain, back.radiometry.offset)


def test_the_field_is_seen_from_the_later_image(both_ways):
    for found, sign in zip(both_ways, (1, -1), strict=True):
        assert np.median(found.alignment.dx) == pytest.approx(-sign * MOVED_PX[0], abs=0.3)
        assert np.median(found.alignment.dy) == pytest.approx(-sign * MOVED_PX[1], abs=0.3)


def test_a_grid_does_not_depend_on_the_order(tmp_path):
    fine = scenes.write(tmp_path / "f.tif", scenes.town(), gsd=0.3, origin=(500_000.1, 4_000_000.2))
    plain = scenes.write(tmp_path / "p.tif", scenes.town(), origin=(500_000.25, 4_000_000.25))
    with open_pair(fine, plain) as one, open_pair(plain, fine) as other:
        assert one.grid == other.grid
        assert one.grid.bounds[0] % 0.5 == 0.25  # the image that fits keeps its own pixels
        assert not one.earlier_is_steadier
        assert other.earlier_is_steadier


def test_the_image_of_more_contrast_stays_in_either_order(tmp_path):
    strong = scenes.write(tmp_path / "s.tif", scenes.town())
    weak = scenes.write(tmp_path / "w.tif", scenes.town() * 0.5 + 60)
    with open_pair(strong, weak) as one, open_pair(weak, strong) as other:
        assert one.earlier_is_steadier
        assert not other.earlier_is_steadier


def _field(grid: Grid) -> Alignment:
    step = 50.0
    rows, cols = np.mgrid[0 : int(grid.height // step), 0 : int(grid.width // step)] * step
    report = AlignReport(1, 1, (3.0, -2.0), 3.0, None, None, 1.0)
    return Alignment(3 + np.sin(cols / 90), -2 + np.cos(rows / 70), np.ones(rows.shape, bool), step, report)


def test_a_turned_field_leads_back():
    grid = Grid(400, 300, Affine(0.5, 0, 0, 0, -0.5, 0), scenes.WORKING)
    field = _field(grid)
    back = field.turned()
    cols, rows = np.meshgrid(np.arange(60, 340, 40.0), np.arange(60, 240, 40.0))
    dx, dy = field.at(cols, rows)
    x, y = back.at(cols + dx, rows + dy)
    assert np.abs(dx + x).max() < 0.1
    assert np.abs(dy + y).max() < 0.1
    assert back.report.coarse_shift_px == (-3.0, 2.0)


def test_a_score_map_is_laid_on_the_later_image(tmp_path):
    grid = Grid(400, 300, Affine(0.5, 0, 0, 0, -0.5, 0), scenes.WORKING)
    score = np.zeros((300, 400), np.float32)
    score[100:140, 200:250] = 0.8
    path = tmp_path / "score.tif"
    with create(path, grid) as out:
        out.write(grid.whole, {"score": score, "direction": score})
    flat = _field(grid)
    flat = Alignment(
        np.full_like(flat.dx, -3.0), np.full_like(flat.dy, 2.0), flat.assessed, flat.step_px, flat.report
    )
    lay_score_map(path, flat)
    with open_score_map(path) as data:
        assert data.bands == ("score", "direction")
        laid = data.read(grid.whole)["score"]
        seen = data.assessed(grid.whole)
    assert np.array_equal(np.argwhere(laid > 0.5)[[0, -1]], [[98, 203], [137, 252]])
    assert not seen[:, :3].any()  # the earlier image ends there
    assert seen[:298, 3:].all()
    assert [path.name for path in tmp_path.iterdir()] == ["score.tif"]
