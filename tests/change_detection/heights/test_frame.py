"""Heights inside the chain: clouds become files, surfaces lie on each other, the level is a map."""

import pickle

import numpy as np
import pytest

from change_detection.chain import ChainOptions, detect
from change_detection.heights.frame import height_frame, surface_models
from change_detection.pair import open_pair
from change_detection.preflight import check_request
from change_detection.score import load_detector
from tests.change_detection.heights.surveys import CELL, SIDE, WORKING, points, surface, write, write_cloud


def ortho(path, seed):
    """A picture of the ground of the surveys: noise with structure, the same on both dates."""
    import cv2

    from tests.change_detection import scenes

    base = cv2.resize(scenes.ground(SIDE, seed=5), (SIDE, SIDE))
    noisy = base + np.random.default_rng(seed).normal(0, 1, base.shape)
    return scenes.write(path, np.clip(noisy, 0, 255), gsd=CELL)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frame")
    images = ortho(folder / "a_ortho.tif", 1), ortho(folder / "b_ortho.tif", 2)
    after = surface({"b": 6.2}, seed=2, moved=(1.0, 0.5)) + 0.8
    return images, (write(folder / "a.tif", surface(seed=1)), write(folder / "b.tif", after))


def test_the_pair_shows_heights_that_lie_on_each_other(files):
    images, heights = files
    with open_pair(*images, heights=heights) as pair:
        pair.height_frame = height_frame(heights, WORKING)
        view = pickle.loads(pickle.dumps(pair)).read(pair.grid.whole)
    change = view.height_after - view.height_before
    assert np.nanmedian(change) == pytest.approx(0, abs=0.02)
    assert np.nanmedian(np.abs(change)) < 0.1
    assert np.median(view.height_level) == pytest.approx(1.96 * 0.0707, rel=0.15)
    assert view.swapped().height_level is view.height_level


def test_a_raised_house_is_found_from_files_and_from_points(files, tmp_path):
    images, heights = files
    clouds = (
        write_cloud(tmp_path / "a.laz", *points(seed=1, per_m2=8)),
        write_cloud(tmp_path / "b.las", *points({"b": 6.2}, seed=2, per_m2=8)),
    )
    for given in (heights, clouds):
        options = ChainOptions(heights=given)
        check_request(images, (None, None), options, None)
        found = detect(*images, load_detector("building"), options=options).outlines
        assert len(found) == 1
        assert found[0].height_change_m == pytest.approx(6.2, abs=0.1)
        assert found[0].area_m2 == pytest.approx(280, rel=0.2)


def test_surface_models_pass_clouds_are_made(files, tmp_path):
    _, heights = files
    with surface_models(heights) as given:
        assert given == heights
    cloud = write_cloud(tmp_path / "a.laz", *points(seed=1, per_m2=8))
    with surface_models((cloud, cloud)) as made:
        assert made[0] != made[1]
        assert all(path.suffix == ".tif" and path.is_file() for path in made)
    assert not made[0].exists()
    with surface_models(None) as nothing:
        assert nothing is None
