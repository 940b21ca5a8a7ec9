from pathlib import Path

import cv2
import numpy as np
import pytest
from rasterio.windows import Window

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect
from change_detection.clouds import CLOUD, CLOUD_SHADOW, Picture, cloud_codes
from change_detection.datasets import data_sets
from change_detection.errors import UnusableImage
from change_detection.masks import GroundMasks, mask_beside
from change_detection.mosaic import lay_out
from change_detection.pair import PairOptions, open_pair
from change_detection.score import load_detector
from tests.change_detection import scenes
from tests.paths import REAL_DATA

IMAGERY = REAL_DATA / "imagery"
TRUSTING = AlignOptions(trust_georeference=True)


def _puff(side: int, row: int, col: int, radius: int, seed: int = 1) -> np.ndarray:
    """How opaque a cloud is (0 … 1): a disc with a ragged, soft edge."""
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[0:side, 0:side]
    ragged = cv2.GaussianBlur(rng.normal(size=(side, side)).astype(np.float32), (0, 0), radius / 4)
    ragged *= 0.5 * radius / ragged.std()
    distance = np.hypot(rows - row, cols - col) + ragged
    return np.clip((radius - distance) / (0.45 * radius), 0, 1).astype(np.float32)


def _picture(values: np.ndarray) -> Picture:
    return Picture(np.clip(values, 0, 255).astype(np.uint8), np.ones(values.shape[:2], bool))


@pytest.fixture
def clouded() -> tuple[Picture, Picture, np.ndarray, np.ndarray]:
    """A date under a cloud, the same ground without it, the cloud, and its shadow to the south-east."""
    side = 300
    clear = scenes.town(side=side)
    cloud, shadow = _puff(side, 110, 110, 40), np.roll(_puff(side, 110, 110, 40), (60, 60), (0, 1))
    covered = clear * (1 - 0.55 * shadow[..., None])
    covered = covered * (1 - cloud[..., None]) + 235 * cloud[..., None]
    return _picture(covered), _picture(clear), cloud > 0.5, (shadow > 0.5) & (cloud < 0.1)


def test_a_cloud_and_its_shadow_are_found_and_nothing_else(clouded):
    date, other, cloud, shadow = clouded
    codes = cloud_codes(date, other, 4.0)
    assert (codes[cloud] == CLOUD).mean() > 0.9
    assert (codes[shadow] == CLOUD_SHADOW).mean() > 0.8
    far = cv2.dilate((cloud | shadow).astype(np.uint8), np.ones((61, 61), np.uint8)) == 0
    assert (codes[far] == 0).all()
    assert not cloud_codes(other, date, 4.0).any()


def test_a_white_factory_roof_is_no_cloud():
    before = scenes.town((), side=300)
    after = before.copy()
    after[100:160, 90:190] = (238, 240, 242)  # 240 m × 400 m in pixels of 4 m
    assert not cloud_codes(_picture(after), _picture(before), 4.0).any()


@pytest.fixture
def images(tmp_path) -> tuple[Path, Path]:
    return (
        scenes.write(tmp_path / "before.tif", scenes.town()),
        scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW))),
    )


def _mask(path: Path, hides: np.ndarray, *, marks: int = 1, clear: int = 0) -> Path:
    return scenes.write(path, np.where(hides, marks, clear)[..., None])


@pytest.mark.parametrize(
    ("name", "marks", "clear"),
    [("after_cloud.tif", 255, 0), ("after_udm2.tif", 0, 1)],
    ids=["marks clouds", "marks clear ground"],
)
def test_a_mask_beside_the_image_hides_what_it_marks(tmp_path, images, name, marks, clear):
    hides = np.zeros((300, 300), bool)
    hides[80:150, 90:180] = True
    _mask(tmp_path / name, hides, marks=marks, clear=clear)
    assert mask_beside(images[1]) == tmp_path / name
    found = detect(*images, load_detector("building"), options=ChainOptions(align=TRUSTING))
    assert found.outlines == []
    report = found.report()
    assert report["masks"]["mask_files"] == [name]
    assert report["masks"]["given_mask_after_km2"] == pytest.approx(hides.sum() * 0.25e-6, rel=0.2)
    assert report["not_assessed_km2"] == pytest.approx(report["masks"]["given_mask_after_km2"], rel=0.05)


def test_a_mask_can_be_named_and_a_wrong_one_is_refused(tmp_path, images):
    other = scenes.write(tmp_path / "m.tif", np.ones((30, 30, 1)), crs=None)
    options = ChainOptions(pair=PairOptions(masks=(other, None)), align=TRUSTING)
    with pytest.raises(UnusableImage, match="30 × 30 pixels, its image 300 × 300"):
        detect(*images, load_detector("cva"), options=options)


@pytest.mark.realdata
@pytest.mark.slow
@pytest.mark.skipif(not IMAGERY.is_dir(), reason="needs ../shared/data/imagery next to the checkout")
def test_white_roofs_of_guangzhou_are_not_clouds_and_a_cloud_over_them_is(tmp_path):
    data_set = next(s for s in data_sets(root=IMAGERY) if s.name == "gz_cd_dev")
    for scene in data_set.scenes():
        (tmp_path / scene.name).mkdir()
        files = lay_out(scene, data_set, tmp_path / scene.name)
        with open_pair(files.before, files.after) as pair:
            small = pair.grid.reduced(7)
            view = pair.read(small.whole, grid=small)
        dates = [Picture(np.clip(v, 0, 255).astype(np.uint8), view.valid) for v in (view.before, view.after)]
        assert not cloud_codes(dates[1], dates[0], small.gsd_m).any(), scene.name
        assert not cloud_codes(dates[0], dates[1], small.gsd_m).any(), scene.name
    cloud = np.zeros(view.valid.shape, np.float32)
    centre = np.array(view.valid.shape) // 2
    puff = _puff(160, 80, 80, 40)
    cloud[centre[0] - 80 : centre[0] + 80, centre[1] - 80 : centre[1] + 80] = puff
    covered = dates[1].colour * (1 - cloud[..., None]) + 240 * cloud[..., None]
    codes = cloud_codes(Picture(covered.astype(np.uint8), view.valid), dates[0], small.gsd_m)
    assert (codes[(cloud > 0.6) & view.valid] == CLOUD).mean() > 0.8


def test_sizes_and_places_of_a_window(images):
    codes = np.zeros((4, 4), np.uint8)
    codes[1, 2] = CLOUD
    masks = GroundMasks(8, codes, np.zeros_like(codes), 64 * 0.25e-6)
    hidden = masks.hidden_in(Window(10, 5, 12, 9))
    rows, cols = np.mgrid[5:14, 10:22]
    assert np.array_equal(hidden, (rows // 8 == 1) & (cols // 8 == 2))
    assert masks.report()["cloud_before_km2"] == pytest.approx(16e-6)
