"""Ground from a raster and from points."""

import numpy as np
import pytest
import rasterio
from affine import Affine

from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.sections import terrain
from pipe_network.sections.terrain import terrain_of
from tests.pipe_network.sections.small import ORIGIN, street


@pytest.fixture
def raster(tmp_path):
    """10 × 10 cells of 2 m from the origin; ground is 100 + x, one cell empty."""
    path = tmp_path / "dem.tif"
    x = np.tile(np.arange(10) * 2 + 1.0, (10, 1)) + 100
    x[9, 9] = -9999
    transform = Affine(2, 0, ORIGIN[0], 0, -2, ORIGIN[1] + 20)
    profile = {"driver": "GTiff", "width": 10, "height": 10, "count": 1, "dtype": "float64", "nodata": -9999}
    with rasterio.open(path, "w", crs="EPSG:4544", transform=transform, **profile) as file:
        file.write(x, 1)
    return path


def test_heights_between_cells_are_straight(raster) -> None:
    ground = terrain_of(street(), raster=raster)
    places = ORIGIN + np.array([[5.0, 5], [6.5, 10], [1, 19], [-1, 5], [19, 1]])
    assert ground.heights(places)[:3] == pytest.approx([105, 106.5, 101])
    assert np.isnan(ground.heights(places)[3:]).all()  # outside, and on the empty cell
    assert "dem.tif" in ground.source.en


def test_a_large_window_is_read_in_parts_with_the_same_answer(raster, monkeypatch) -> None:
    ground = terrain_of(street(), raster=raster)
    places = ORIGIN + np.random.default_rng(1).uniform(1, 17, (200, 2))
    whole = ground.heights(places)
    monkeypatch.setattr(terrain, "_MOST_CELLS", 12)
    assert ground.heights(places) == pytest.approx(whole)
    assert whole == pytest.approx(100 + places[:, 0] - ORIGIN[0])


def test_points_give_planes_between_them_and_nothing_outside() -> None:
    city = street()
    city.points["ground_m"] = 10 + (city.points.geometry.x - ORIGIN[0]) * 0.1
    ground = terrain_of(city)
    assert ground.heights(ORIGIN + np.array([[50.0, 1], [50, 100]])) == pytest.approx(
        [15, np.nan], nan_ok=True
    )


def test_too_few_points_know_nothing() -> None:
    city = street()
    city.points["ground_m"] = np.nan
    assert np.isnan(terrain_of(city).heights(ORIGIN[None])).all()


def test_a_missing_or_foreign_file_is_refused(tmp_path) -> None:
    with pytest.raises(SourceMissing):
        terrain_of(street(), raster=tmp_path / "no.tif")
    (tmp_path / "no.tif").write_text("text")
    with pytest.raises(UnusableSource):
        terrain_of(street(), raster=tmp_path / "no.tif")


def test_triangles_between_points_are_made_once(monkeypatch) -> None:
    made = []
    real = terrain.LinearNDInterpolator
    monkeypatch.setattr(terrain, "LinearNDInterpolator", lambda *given: made.append(1) or real(*given))
    ground = terrain.PointTerrain(ORIGIN + np.array([[0.0, 0], [10, 0], [0, 10]]), np.array([1.0, 2, 3]))
    for place in ([0.0, 0], [5, 0], [5, 5]):
        assert ground.heights(ORIGIN + np.array([place])) == pytest.approx([1 + place[0] / 10 + place[1] / 5])
    assert made == [1]
