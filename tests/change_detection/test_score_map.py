import numpy as np
import pytest
import rasterio

from change_detection.errors import UnusableImage
from change_detection.grid import Grid
from change_detection.score_map import BANDS, create, open_score_map
from tests.change_detection import scenes

GRID = Grid(40, 30, scenes.transform(), scenes.WORKING)


def _values(*names: str) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(3)
    return {
        name: rng.uniform(
            *{"direction": (-1, 1), "height_change": (-40, 40)}.get(name, (0, 1)), (30, 40)
        ).astype(np.float32)
        for name in names
    }


@pytest.mark.parametrize(
    ("bands", "dtype", "step"),
    [(("score", "direction", "building_before", "building_after"), "uint8", 0.01), (BANDS, "int16", 0.01)],
    ids=["a byte a band", "with heights"],
)
def test_values_come_back_within_a_step_and_a_gis_sees_them(tmp_path, bands, dtype, step):
    values = _values(*bands)
    with create(tmp_path / "s.tif", GRID, bands) as out:
        out.write(GRID.whole, values)
    with open_score_map(tmp_path / "s.tif") as data:
        read = data.read(GRID.whole)
        assert data.bands == bands
    assert all(np.abs(read[name] - values[name]).max() <= step for name in bands)
    with rasterio.open(tmp_path / "s.tif") as plain:
        assert plain.dtypes[0] == dtype
        assert plain.descriptions == bands
        index = bands.index("direction")
        shown = plain.read(index + 1) * plain.scales[index] + plain.offsets[index]
    assert np.abs(shown - values["direction"]).max() <= step


def test_one_half_stays_change_and_what_is_below_stays_below(tmp_path):
    score = np.full((30, 40), 0.4999, np.float32)
    score[3] = 0.5
    with create(tmp_path / "s.tif", GRID, ("score",)) as out:
        out.write(GRID.whole, {"score": score})
    with open_score_map(tmp_path / "s.tif") as data:
        assert np.array_equal(data.read(GRID.whole)["score"] >= 0.5, score >= 0.5)
        assert np.array_equal(data.changed(GRID.whole), score >= 0.5)


def test_ground_not_assessed_is_no_change_and_has_no_height(tmp_path):
    seen = np.ones((30, 40), bool)
    seen[:10] = False
    with create(tmp_path / "s.tif", GRID, BANDS) as out:
        out.write(GRID.whole, {name: np.ones((30, 40), np.float32) for name in BANDS}, assessed=seen)
    with open_score_map(tmp_path / "s.tif") as data:
        read = data.read(GRID.whole)
        assert np.array_equal(data.assessed(GRID.whole), seen)
    assert read["score"][:10].max() == 0
    assert np.isnan(read["height_change"][:10]).all()
    assert read["height_change"][10:] == pytest.approx(1)


def test_what_was_never_written_is_not_assessed(tmp_path):
    with create(tmp_path / "s.tif", GRID):
        pass
    with open_score_map(tmp_path / "s.tif") as data:
        assert not data.assessed(GRID.whole).any()
        assert not data.changed(GRID.whole).any()


def test_any_other_file_is_refused(tmp_path):
    with pytest.raises(UnusableImage, match="no score map"):
        open_score_map(scenes.write(tmp_path / "picture.tif", scenes.town()))
