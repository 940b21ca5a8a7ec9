"""The shipped model on one LEVIR-CD tile and one piece of a GZ-CD scene: does a change break it?

The floors lie well below what was measured when they were written (`_PIECES`); the figures of the whole
sets stand in docs/benchmarks.md.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import Resampling, reproject

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, Detection, detect
from change_detection.datasets import Scene, data_sets
from change_detection.evaluation import change_mask, score_scene
from change_detection.metrics import scores
from change_detection.mosaic import SceneFiles, lay_out
from change_detection.score import load_detector
from tests.paths import REAL_DATA

IMAGERY = REAL_DATA / "imagery"
OPTIONS = ChainOptions(align=AlignOptions(trust_georeference=True))

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not IMAGERY.is_dir(), reason="needs ../shared/data/imagery next to the checkout"),
]


@dataclass(frozen=True)
class Piece:
    """A small labelled scene, and what the model found on it."""

    files: SceneFiles
    least_f1: float
    found: Detection

    @property
    def f1(self) -> float:
        return _f1(self.found, self.files)


# set, scene, rows and columns of its tiles, least pixel F1 (measured: 0.64 and 0.80)
_PIECES = {
    "levir_cd": ("levir_cd", "test_121_0768_0256", range(1), range(1), 0.5),
    "gz_cd": ("gz_cd", "P_GZ_test13_2013_1126_Level_18", range(8, 10), range(5, 7), 0.65),
}


@pytest.fixture(scope="module", params=list(_PIECES))
def piece(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Piece:
    name, scene_name, rows, cols, least_f1 = _PIECES[request.param]
    data_set = next(s for s in data_sets(root=IMAGERY) if s.name == name)
    scene = next(s for s in data_set.scenes() if s.name == scene_name)
    files = lay_out(_cut(scene, rows, cols), data_set, tmp_path_factory.mktemp(name))
    return Piece(files, least_f1, _detected(files.before, files.after))


def _cut(scene: Scene, rows: range, cols: range) -> Scene:
    """Some tiles of a scene, as a scene of their own."""
    tiles = tuple(
        replace(tile, row=tile.row - rows.start, col=tile.col - cols.start)
        for tile in scene.tiles
        if tile.row in rows and tile.col in cols
    )
    return replace(scene, tiles=tiles)


def _detected(before: Path, after: Path) -> Detection:
    return detect(before, after, load_detector("building_net"), options=OPTIONS)


def _f1(found: Detection, files: SceneFiles) -> float:
    return scores(score_scene(found, files)[0]).f1 or 0.0


def test_it_finds_what_was_built(piece):
    assert piece.f1 > piece.least_f1


def test_the_same_image_twice_has_no_patch(piece):
    for image in (piece.files.before, piece.files.after):
        assert _detected(image, image).outlines == []


def test_exchanging_the_dates_finds_the_same_ground(piece):
    back = _detected(piece.files.after, piece.files.before)
    one, other = (change_mask((o.polygon for o in f.outlines), f.grid) for f in (piece.found, back))
    assert (one & other).sum() >= 0.95 * (one | other).sum()
    assert {np.sign(o.direction) for o in back.outlines} == {
        -np.sign(o.direction) for o in piece.found.outlines
    }


def test_three_pixels_of_shift_cost_less_than_a_tenth(piece, tmp_path):
    """The earlier image lies 1.5 m further south-east than its file says."""
    moved = tmp_path / "moved.tif"
    with rasterio.open(piece.files.before) as data:
        bands, profile = np.roll(data.read(), (3, 3), axis=(1, 2)), data.profile
    _write(moved, bands, profile)
    assert _f1(_detected(moved, piece.files.after), piece.files) > 0.9 * piece.f1


def test_files_turned_by_thirty_degrees_are_read_in_place(piece, tmp_path):
    """The geotransform says so; resampling there and back costs some sharpness, the place must hold."""
    turned = [_turned(image, tmp_path / image.name) for image in (piece.files.before, piece.files.after)]
    found = _detected(*turned)
    assert found.valid_km2 == pytest.approx(piece.found.valid_km2, rel=0.03)
    assert _f1(found, piece.files) > 0.85 * piece.f1


def _turned(image: Path, target: Path, degrees: float = 30) -> Path:
    """The same ground in a picture whose rows run north of east."""
    with rasterio.open(image) as data:
        middle, gsd_m = data.transform @ (data.width / 2, data.height / 2), data.transform.a
        side = int(np.ceil(np.hypot(data.width, data.height)))
        place = (
            Affine.translation(*middle)
            @ Affine.rotation(degrees)
            @ Affine.scale(gsd_m, -gsd_m)
            @ Affine.translation(-side / 2, -side / 2)
        )
        bands = np.zeros((data.count, side, side), np.uint8)
        reproject(
            data.read(),
            bands,
            src_transform=data.transform,
            src_crs=data.crs,
            dst_transform=place,
            dst_crs=data.crs,
            resampling=Resampling.cubic,
        )
        profile = {**data.profile, "width": side, "height": side, "transform": place}
    _write(target, bands, profile)
    return target


def _write(target: Path, bands: np.ndarray, profile: dict) -> None:
    options = {**profile, "photometric": "RGB", "alpha": "YES"}
    with rasterio.open(target, "w", **options) as out:
        out.write(bands)
