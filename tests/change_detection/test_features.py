from dataclasses import replace

import numpy as np
import pytest
from shapely import box

from change_detection.features import BUILDING_NAMES, HEIGHT_NAMES, NAMES, PLAIN, Sight, measure, usual_of
from change_detection.outline import Outline
from change_detection.pair import PairView
from tests.change_detection import scenes


def outline_of(row: int, col: int, height: int, width: int, **facts) -> Outline:
    """A box of pixels of a picture of tests.change_detection.scenes as a patch."""
    left, top = scenes.transform() @ (col, row)
    polygon = box(left, top - height / 2, left + width / 2, top)
    values = {"score": 0.8, "direction": 1.0, "is_right_angled": True, **facts}
    return Outline(polygon, polygon.area, max(height, width) / 2, min(height, width) / 2, **values)


def _view(before, after, **more) -> PairView:
    valid = more.pop("valid", np.ones(before.shape[:2], bool))
    return PairView(before.astype(np.float32), after.astype(np.float32), valid, 0.5, **more)


def _flat(colour, side=80):
    return np.tile(np.array(colour, np.float32), (side, side, 1))


def _one(view, item, **more) -> dict[str, float]:
    return dict(zip(NAMES, measure([item], Sight(view, scenes.transform(), **more))[0], strict=True))


BOX = (30, 30, 20, 24)
INSIDE = (slice(30, 50), slice(30, 54))


def test_colours_inside_and_around_on_both_dates():
    # In spreads from the middle: brightness 10 a spread from 110, blueness 0.05, gradient 2.
    after = _flat((110, 110, 110))
    after[INSIDE] = (90, 120, 150)
    found = _one(_view(_flat((110, 110, 110)), after), outline_of(*BOX))
    assert found["brightness_before"] == pytest.approx(0, abs=0.1)
    assert found["brightness_after"] == pytest.approx(1.0, abs=0.1)
    assert found["brightness_ring_after"] == pytest.approx(0, abs=0.2)
    assert found["blueness_after"] == 6 > found["blueness_before"] == 0
    assert found["blueness_gain"] == 6
    assert found["brightness_contrast_after"] == pytest.approx(1.0, abs=0.2)
    assert found["colour_change"] == pytest.approx(np.sqrt(20**2 + 10**2 + 40**2) / 10, rel=0.02)
    assert found["colour_change_ring"] == pytest.approx(0, abs=0.1)
    assert found["rim_after"] > 1 > found["rim_before"]


def test_usual_is_the_middle_and_half_the_span_of_both_dates():
    before, after = _flat((100, 100, 100)), _flat((100, 100, 100))
    before[:40] = 160
    usual = usual_of([_view(before, after)])
    assert usual.middle["brightness"] == pytest.approx(100, abs=1)
    assert usual.spread["brightness"] == pytest.approx(30, abs=2)
    assert usual.distance("brightness", np.array([130.0, 1000.0])) == pytest.approx([1.0, 6.0], abs=0.1)
    nobody = usual_of([_view(before, after, valid=np.zeros((80, 80), bool))])
    assert nobody.spread["plants"] > 0


def test_form():
    found = _one(_view(_flat((90, 90, 90)), _flat((90, 90, 90))), outline_of(*BOX, direction=-0.4))
    assert found["log_area"] == pytest.approx(np.log(120))
    assert found["width_m"] == 10
    assert found["rectangularity"] == pytest.approx(1)
    assert found["compactness"] == pytest.approx(4 * np.pi * 120 / 44**2)
    assert found["direction"] == -0.4


def test_shadow_beside_it():
    after = _flat((120, 115, 110))
    after[24:29, 30:54] = 20
    usual = replace(PLAIN, middle={**PLAIN.middle, "brightness": 115.0})
    found = _one(_view(_flat((120, 115, 110)), after), outline_of(*BOX), usual=usual)
    assert found["shadow_ring_before"] == 0
    assert 0.1 < found["shadow_ring_after"] < 0.5


def test_stripes_of_a_sheet_roof():
    after = _flat((150, 150, 150))
    after[INSIDE] += (np.arange(24) % 4 < 2)[None, :, None] * 40.0
    found = _one(_view(_flat((150, 150, 150)), after), outline_of(34, 34, 12, 16))
    assert found["stripes_after"] > 0.9
    assert found["stripes_before"] == pytest.approx(0, abs=0.05)


def test_heights_above_the_ground_and_their_change():
    low, high = np.full((80, 80), 31.0, np.float32), np.full((80, 80), 31.0, np.float32)
    high[INSIDE] = 37.5
    high[32, 32] = np.nan
    pictures = _flat((90, 90, 90))
    found = _one(_view(pictures, pictures, height_before=low, height_after=high), outline_of(*BOX))
    assert found["rise_m"] == pytest.approx(6.5)
    assert found["rise_ring_m"] == pytest.approx(0)
    assert found["height_before_m"] == pytest.approx(0)
    assert found["height_after_m"] == pytest.approx(6.5)


def test_what_is_not_given_is_unknown():
    found = _one(_view(_flat((90, 90, 90)), _flat((90, 90, 90))), outline_of(*BOX))
    assert all(np.isnan(found[name]) for name in (*HEIGHT_NAMES, *BUILDING_NAMES))


def test_building_maps_inside_and_in_the_ring():
    maps = [np.zeros((80, 80), np.float32) for _ in range(2)]
    maps[0][:, :29] = 1.0  # stood beside it before
    maps[1][INSIDE] = 0.9
    view = _view(_flat((90, 90, 90)), _flat((90, 90, 90)))
    item = outline_of(*BOX, building_before=0.0, building_after=0.9)
    found = _one(view, item, building_before=maps[0], building_after=maps[1])
    assert found["building_in_after"] == pytest.approx(0.9)
    assert found["building_in_before"] == 0
    assert 0.1 < found["building_ring_before"] < 0.4
    without = _one(view, outline_of(*BOX), building_before=maps[0], building_after=maps[1])
    assert np.isnan(without["building_in_after"])


def test_near_infrared_tells_plants():
    grey, infrared = _flat((90, 90, 90)), np.full((80, 80), 200, np.float32)
    view = _view(grey, grey, near_infrared_before=infrared, near_infrared_after=grey[..., 0])
    found = _one(view, outline_of(*BOX))
    assert found["plants_before"] > 3 > found["plants_after"]


def test_an_object_at_the_border_and_one_nobody_sees():
    pictures = _flat((90, 90, 90))
    valid = np.ones((80, 80), bool)
    valid[40:] = False
    view = _view(pictures, pictures, valid=valid)
    sight = Sight(view, scenes.transform())
    at_border, unseen, beyond = measure(
        [outline_of(0, 0, 10, 12), outline_of(50, 10, 12, 12), outline_of(200, 200, 9, 9)], sight
    )
    assert at_border[NAMES.index("brightness_after")] == pytest.approx(-2)
    for row in (unseen, beyond):
        assert np.isnan(row[NAMES.index("brightness_after")])
        assert np.isfinite(row[NAMES.index("log_area")])


def test_neighbours_do_not_share_their_pixels():
    after = _flat((90, 90, 90))
    after[30:50, 30:40] = 200
    one, other = measure(
        [outline_of(30, 30, 20, 10), outline_of(30, 44, 20, 10)],
        Sight(_view(_flat((90, 90, 90)), after), scenes.transform()),
    )
    at = NAMES.index("brightness_ring_after")
    assert one[at] == pytest.approx(-2, abs=0.8)
    assert other[at] == pytest.approx(-2, abs=0.2)
