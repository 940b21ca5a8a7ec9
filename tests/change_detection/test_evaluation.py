import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from change_detection.datasets import DataSet, folder_set
from change_detection.errors import BadDataSet
from change_detection.evaluation import evaluate_detector, evaluate_masks
from change_detection.mosaic import check_sizes
from change_detection.report import print_table, to_json
from change_detection.score import load_detector
from tests.change_detection import scenes

PATTERN = r"(?P<scene>.+)-(?P<row>\d+)-(?P<col>\d+)\.png"


def _save(path: Path, picture: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    colour = picture[..., ::-1] if picture.ndim == 3 else picture
    cv2.imwrite(str(path), np.ascontiguousarray(colour).astype(np.uint8))


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """One scene of 2 × 2 tiles of 150 pixels with one new roof across the tile borders."""
    label = np.zeros((300, 300), np.uint8)
    row, col, height, width = scenes.NEW
    label[row : row + height, col : col + width] = 255
    pictures = {"A": scenes.town(), "B": scenes.town((*scenes.TOWN, scenes.NEW)), "label": label}
    for part, picture in pictures.items():
        for r in (0, 1):
            for c in (0, 1):
                _save(
                    tmp_path / part / f"s-{r}-{c}.png",
                    picture[r * 150 : r * 150 + 150, c * 150 : c * 150 + 150],
                )
    return tmp_path


def test_tiles_are_measured_as_one_scene(labelled):
    data_set = DataSet("s", "S", labelled, gsd_m=0.5, scene=PATTERN)
    result = evaluate_detector(data_set, load_detector("building"))
    assert result.scenes == 1
    assert (result.counts.truth_objects, result.counts.hit_objects) == (1, 1)
    assert result.counts.false_alarms == 0
    assert result.scores.f1 > 0.85
    assert result.counts.area_km2 == pytest.approx(300 * 300 * 0.25 / 1e6)
    assert result.seconds_per_megapixel > 0


def test_opening_a_detector_is_not_timed(labelled):
    """The clock first runs after the detector's first call, and once a scene."""
    calls = []

    class Slow:
        name, version, meaning, halo_m, parameters = "slow", "1", "", 0.0, {}

        def score(self, view):
            calls.append("score")
            return load_detector("quick").score(view)

    def clock() -> float:
        calls.append("clock")
        return float(len(calls))

    evaluate_detector(folder_set(labelled, gsd_m=0.5), Slow(), clock=clock)
    assert calls[0] == "score"
    assert calls.count("clock") == 2 * 4


def test_a_missing_tile_is_a_hole_and_no_change(labelled):
    for part in ("A", "B", "label"):
        (labelled / part / "s-1-1.png").unlink()
    data_set = DataSet("s", "S", labelled, gsd_m=0.5, scene=PATTERN)
    result = evaluate_detector(data_set, load_detector("building"))
    assert result.counts.area_km2 == pytest.approx(3 * 150 * 150 * 0.25 / 1e6)
    assert result.counts.false_alarms == 0


def test_georeferenced_tiff_keeps_its_own_pixels(tmp_path):
    for part, roofs in (("A", scenes.TOWN), ("B", (*scenes.TOWN, scenes.NEW))):
        (tmp_path / part).mkdir()
        scenes.write(tmp_path / part / "t.tif", scenes.town(roofs))
    label = np.zeros((300, 300, 1), np.uint8)
    row, col, height, width = scenes.NEW
    label[row : row + height, col : col + width] = 1
    (tmp_path / "label").mkdir()
    scenes.write(tmp_path / "label" / "t.tif", label)
    result = evaluate_detector(folder_set(tmp_path, gsd_m=9.0), load_detector("building"))
    assert result.counts.area_km2 == pytest.approx(0.0225)
    assert result.scores.f1 > 0.85


def test_a_plain_label_lies_like_its_georeferenced_image(tmp_path):
    for part, roofs in (("A", scenes.TOWN), ("B", (*scenes.TOWN, scenes.NEW))):
        (tmp_path / part).mkdir()
        scenes.write(tmp_path / part / "t.tif", scenes.town(roofs))
    label = np.zeros((300, 300), np.uint8)
    row, col, height, width = scenes.NEW
    label[row : row + height, col : col + width] = 1
    (tmp_path / "label").mkdir()
    cv2.imwrite(str(tmp_path / "label" / "t.tif"), label)  # a warning of rasterio would fail the test
    result = evaluate_detector(folder_set(tmp_path, gsd_m=9.0), load_detector("building"))
    assert result.scores.f1 > 0.85


@pytest.mark.parametrize("part", ["B", "label"])
@pytest.mark.parametrize("is_map", [False, True], ids=["plain", "maps"])
def test_another_size_is_refused_before_anything_is_scored(tmp_path, part, is_map):
    for name in ("A", "B", "label"):
        (tmp_path / name).mkdir()
        side = 200 if name == part else 300
        picture = np.zeros((side, side, 1 if name == "label" else 3), np.uint8)
        scenes.write(tmp_path / name / "t.tif", picture, crs=scenes.WORKING if is_map else None)
    data_set = folder_set(tmp_path, gsd_m=0.5)
    if is_map and part == "B":
        check_sizes(data_set.scenes(), data_set)  # maps of two resolutions are compared
        return
    with pytest.raises(BadDataSet, match=r"t\.tif have 300 × 300 and .*must be equal") as caught:
        evaluate_detector(data_set, load_detector("cva"))
    assert "200 × 200" in str(caught.value)
    assert "三者必须一致" in caught.value.zh
    with pytest.raises(BadDataSet, match="must be equal"):
        evaluate_masks(data_set, tmp_path / "label")


def test_the_labels_as_masks_are_perfect_and_empty_masks_find_nothing(labelled, tmp_path):
    data_set = DataSet("s", "S", labelled, gsd_m=0.5)
    perfect = evaluate_masks(data_set, labelled / "label")
    assert perfect.scores.f1 == 1
    assert perfect.scores.matched_f1 == 1
    for name in (labelled / "label").iterdir():
        _save(tmp_path / "none" / name.name, np.zeros((150, 150), np.uint8))
    assert evaluate_masks(data_set, tmp_path / "none").scores.recall == 0


def test_a_missing_mask_is_named(labelled, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadDataSet, match=r"no mask .*s-0-0\.png"):
        evaluate_masks(DataSet("s", "S", labelled, gsd_m=0.5), tmp_path / "empty")


def test_a_plain_picture_needs_its_pixel_size(labelled):
    with pytest.raises(BadDataSet, match="pixel size"):
        evaluate_detector(DataSet("s", "S", labelled), load_detector("cva"))


def test_table_and_json_say_the_same(labelled, tmp_path):
    result = evaluate_masks(DataSet("s", "S", labelled, gsd_m=0.5), labelled / "label")
    table = print_table([result])
    assert table.splitlines()[2].split()[:2] == ["s", "masks"]
    assert "1.000" in table
    to_json([result], tmp_path / "out" / "figures.json")
    (figures,) = json.loads((tmp_path / "out" / "figures.json").read_text())
    assert figures["f1"] == 1
    assert figures["false_alarms_per_km2"] == 0
    assert figures["counts"]["truth_objects"] == result.counts.truth_objects
