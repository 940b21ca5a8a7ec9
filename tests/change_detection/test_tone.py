import tempfile
from pathlib import Path

import numpy as np
import pytest
import rasterio

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect
from change_detection.datasets import data_sets
from change_detection.evaluation import change_mask
from change_detection.image import describe
from change_detection.mosaic import lay_out
from change_detection.pair import open_pair
from change_detection.score import load_detector
from change_detection.tone import joint_tones, sample_values
from tests.change_detection import scenes
from tests.paths import REAL_DATA

IMAGERY = REAL_DATA / "imagery"


def _tones(folder: Path, one: np.ndarray, other: np.ndarray, types=("uint16", "uint16")):
    paths = [
        scenes.write(folder / f"{name}.tif", picture, dtype=dtype)
        for name, picture, dtype in zip("ab", (one, other), types, strict=True)
    ]
    return joint_tones(*(sample_values(describe(path), [1, 2, 3]) for path in paths))


def test_bytes_stay_as_they_are(tmp_path):
    one, other = _tones(tmp_path, scenes.town(), scenes.town() * 0.7, ("uint8", "uint8"))
    assert one.is_plain
    assert other.is_plain


@pytest.mark.parametrize(("factor", "dtype"), [(16, "uint16"), (257, "uint16"), (1 / 255, "float32")])
def test_a_byte_picture_that_was_only_stored_deeper_comes_back(tmp_path, factor, dtype):
    full = scenes.town() * (255 / scenes.town().max())
    tone, _ = _tones(tmp_path, full * factor, full * factor, (dtype, dtype))
    stored = (full * factor).astype(dtype)
    assert np.abs(tone.apply(stored) - full).max() < 1.1


def test_both_dates_stored_alike_get_one_mapping(tmp_path):
    one, other = _tones(tmp_path, scenes.town() * 8 + 200, scenes.town() * 7 + 260)
    assert one == other


def test_a_reflectance_and_raw_counts_get_their_own(tmp_path):
    one, other = _tones(tmp_path, scenes.town() * 2 + 100, scenes.town() * 30 + 900)
    assert one != other


def test_deep_meets_the_byte_image_of_the_same_ground(tmp_path):
    deep = scenes.town() * 3 + 150
    before = scenes.write(tmp_path / "b.tif", scenes.town())
    after = scenes.write(tmp_path / "a.tif", deep, dtype="uint16")
    with open_pair(before, after) as pair:
        view = pair.read(pair.grid.whole)
    assert np.abs(view.after - view.before).mean() < 2


@pytest.mark.realdata
@pytest.mark.slow
@pytest.mark.skipif(not IMAGERY.is_dir(), reason="needs ../shared/data/imagery next to the checkout")
@pytest.mark.parametrize(("gain", "offset"), [(16, 0), (11, 350)], ids=["12 bits", "reflectance"])
def test_the_same_scene_in_8_and_in_16_bits_gives_nearly_the_same_patches(gain, offset):
    data_set = next(s for s in data_sets(root=IMAGERY) if s.name == "gz_cd_dev")
    scene = data_set.scenes()[2]
    options = ChainOptions(align=AlignOptions(trust_georeference=True))
    with tempfile.TemporaryDirectory() as folder:
        files = lay_out(scene, data_set, Path(folder))
        runs = []
        for make in (lambda path: path, lambda path: _deeper(path, gain, offset)):
            found = detect(make(files.before), make(files.after), load_detector("building"), options=options)
            runs.append(change_mask((o.polygon for o in found.outlines), found.grid))
    both, either = (runs[0] & runs[1]).sum(), (runs[0] | runs[1]).sum()
    assert both / either > 0.7


def _deeper(path: Path, gain: float, offset: float) -> Path:
    target = path.with_name(path.stem + "_16.tif")
    with rasterio.open(path) as data:
        values, mask = data.read([1, 2, 3]).astype(np.float32), data.read(4)
        profile = data.profile | {"dtype": "uint16", "nodata": 0, "count": 3}
        profile.pop("photometric", None)
        profile.pop("alpha", None)
        with rasterio.open(target, "w", **profile) as out:
            out.write(np.where(mask > 0, np.maximum(values * gain + offset, 1), 0).astype(np.uint16))
    return target
