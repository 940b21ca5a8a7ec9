import json
from pathlib import Path

import numpy as np
import pytest

from change_detection.align import AlignOptions, align
from change_detection.pair import open_pair
from tests.change_detection import scenes


def _pair(tmp_path: Path, before: np.ndarray, after: np.ndarray):
    return open_pair(scenes.write(tmp_path / "b.tif", before), scenes.write(tmp_path / "a.tif", after))


def test_an_identical_pair_is_not_moved(tmp_path):
    town = scenes.town()
    with _pair(tmp_path, town, town) as pair:
        found = align(pair)
    assert found.report.median_shift_px < 0.01
    assert found.report.residual_px < 0.01
    assert found.report.assessed_share == 1


@pytest.mark.parametrize(("dx", "dy"), [(3, 0), (0, -2), (-5, 4)])
def test_a_whole_shift_is_found(tmp_path, dx, dy):
    wide = scenes.town(side=340)
    before, after = wide[20:320, 20:320], wide[20 - dy : 320 - dy, 20 - dx : 320 - dx]
    with _pair(tmp_path, before, after) as pair:
        flow = align(pair).flow(pair.grid.whole)
    # The ground of after pixel (x, y) lies at (x − dx, y − dy) in the before image.
    assert np.median(flow[..., 0]) == pytest.approx(-dx, abs=0.2)
    assert np.median(flow[..., 1]) == pytest.approx(-dy, abs=0.2)


def test_half_a_pixel_is_found(tmp_path):
    fine = scenes.town(side=620, roofs=tuple((2 * r, 2 * c, 2 * h, 2 * w) for r, c, h, w in scenes.TOWN))
    before = fine[:600, :600].reshape(300, 2, 300, 2, 3).mean(axis=(1, 3))
    after = fine[:600, 1:601].reshape(300, 2, 300, 2, 3).mean(axis=(1, 3))
    with _pair(tmp_path, before, after) as pair:
        flow = align(pair).flow(pair.grid.whole)
    assert np.median(flow[..., 0]) == pytest.approx(0.5, abs=0.2)


@pytest.mark.parametrize(("dx", "dy"), [(25, -18), (-60, 40)])
def test_tens_of_pixels_are_found(tmp_path, dx, dy):
    wide = scenes.town((*scenes.TOWN, (330, 330, 50, 60), (400, 80, 60, 40), (60, 380, 50, 50)), side=560)
    before, after = wide[70:490, 70:490], wide[70 - dy : 490 - dy, 70 - dx : 490 - dx]
    with _pair(tmp_path, before, after) as pair:
        found = align(pair)
    flow = found.flow(pair.grid.whole)[100:-100, 100:-100]
    assert np.median(flow[..., 0]) == pytest.approx(-dx, abs=0.3)
    assert np.median(flow[..., 1]) == pytest.approx(-dy, abs=0.3)


def test_an_ortho_of_5_cm_against_a_satellite_of_half_a_metre(tmp_path):
    """Ten times finer: averaged down, then found 2.5 m (5 pixels) off."""
    rng = np.random.default_rng(3)
    town = scenes.town(side=200, roofs=tuple((r // 2, c // 2, h, w) for r, c, h, w in scenes.TOWN))
    fine = town.repeat(10, axis=0).repeat(10, axis=1) + rng.normal(0, 12, (2000, 2000, 3))
    before = scenes.write(
        tmp_path / "b.tif", np.clip(fine, 0, 255), gsd=0.05, origin=(scenes.WEST + 2.5, scenes.NORTH)
    )
    with open_pair(before, scenes.write(tmp_path / "a.tif", town)) as pair:
        assert pair.reading_factor == 10
        assert pair.grid.gsd_m == 0.5
        found = align(pair)
        view = pair.read(pair.grid.whole, flow=found)
    assert np.median(found.dx) == pytest.approx(5, abs=0.3)
    inside = (slice(20, -20), slice(20, -20))
    assert np.abs(view.before - view.after)[inside].mean() < 6


def test_unrelated_images_are_not_assessed(tmp_path):
    with _pair(tmp_path, scenes.ground(seed=1), scenes.ground(seed=2)) as pair:
        found = align(pair)
        trusted = align(pair, AlignOptions(trust_georeference=True))
    assert found.report.assessed_share == 0
    assert not found.assessed_in(pair.grid.whole).any()
    assert trusted.assessed_in(pair.grid.whole).all()
    assert np.abs(trusted.flow(pair.grid.whole)).max() == 0


def test_a_window_of_the_field_equals_that_part_of_the_whole(tmp_path):
    from rasterio.windows import Window

    town = scenes.town()
    with _pair(tmp_path, town, np.roll(town, 2, axis=1)) as pair:
        found = align(pair)
        whole = found.flow(pair.grid.whole)
    assert np.allclose(found.flow(Window(40, 70, 100, 90)), whole[70:160, 40:140], atol=1e-5)


@pytest.mark.slow
def test_the_sample_city_is_aligned_to_its_known_displacement(tmp_path):
    """Truth: the rendering wrote down how it displaced the later image; 0.5 m pixels."""
    from sample_data import build_district
    from sample_data.imagery import render_district

    paths = render_district(build_district("small", 7), tmp_path)
    truth = json.loads((tmp_path / "truth" / "misregistration.json").read_text())
    before, after = sorted(path for path in paths if path.name.startswith("ortho"))
    with open_pair(before, after) as pair:
        flow = align(pair).flow(pair.grid.whole)[::20, ::20]
        grid = pair.grid
    rows, cols = np.mgrid[0 : grid.height : 20, 0 : grid.width : 20]
    x = grid.transform.c + (cols + 0.5) * grid.gsd_m
    y = grid.transform.f - (rows + 0.5) * grid.gsd_m
    east, north = (np.full(x.shape, truth[key]) for key in ("east_m", "north_m"))
    for wave in truth["waves"]:
        swing = np.cos(x * wave["kx"] + y * wave["ky"] + wave["phase"])
        east, north = east + wave["east_m"] * swing, north + wave["north_m"] * swing
    error_px = np.hypot(flow[..., 0] + east / grid.gsd_m, flow[..., 1] - north / grid.gsd_m)
    assert np.sqrt((error_px**2).mean()) < 0.5
