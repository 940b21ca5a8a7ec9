"""What `render_district` writes for the hand-made district, checked against what is known of it by hand."""

from __future__ import annotations

from pathlib import Path

import laspy
import numpy as np
import pytest
import rasterio

from gridtwin.progress import Cancelled
from sample_data.district import District
from sample_data.imagery import change_values, read_record, render_district, scene_files
from tests.sample_data.handmade import GROUND_M, SHED, SIDE, SOUTH, TOWER_M, WEST, make_district

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("city") / "imagery"
    render_district(make_district(), target)
    return target


def _read(path: Path) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read().astype(float)


def _pixel(x: float, y: float, pixel_m: float) -> tuple[int, int]:
    """(row, column) of a place given in metres from the south-west corner."""
    return int((SIDE - y) / pixel_m), int(x / pixel_m)


def test_the_files_are_there_and_no_part_is_left(folder: Path) -> None:
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    days = ("2025-04-18", "2025-10-12")
    assert names == {
        *(f"ortho_{day}.tif" for day in days),
        *(f"dsm_{day}.tif" for day in days),
        *(f"points_{day}.laz" for day in days),
        "dem.tif",
        "building.ifc",
        "truth/change_mask.tif",
        "truth/misregistration.json",
        "truth/misregistration.tif",
    }


def test_orthophotos_know_place_size_and_time(folder: Path) -> None:
    with rasterio.open(folder / "ortho_2025-10-12.tif") as source:
        assert source.crs.to_epsg() == 4544
        assert source.bounds == (WEST, SOUTH, WEST + SIDE, SOUTH + SIDE)
        assert (source.width, source.height, source.count) == (512, 512, 3)
        assert source.dtypes == ("uint8", "uint8", "uint8")
        assert source.tags()["TIFFTAG_DATETIME"] == "2025:10:12 14:40:00"
        assert source.profile["tiled"]
        assert source.overviews(1)


def test_the_seed_decides_every_pixel(folder: Path, tmp_path: Path) -> None:
    render_district(make_district(), tmp_path)
    for name in ("ortho_2025-04-18.tif", "ortho_2025-10-12.tif", "dsm_2025-10-12.tif"):
        assert (_read(tmp_path / name) == _read(folder / name)).all()
    again, first = (
        laspy.read(tmp_path / "points_2025-10-12.laz"),
        laspy.read(folder / "points_2025-10-12.laz"),
    )
    assert (again.xyz == first.xyz).all()
    assert (tmp_path / "building.ifc").read_bytes() == (folder / "building.ifc").read_bytes()


def test_the_shadow_falls_away_from_the_sun(folder: Path) -> None:
    # 18 April, 11:20: the sun stands south-east (azimuth 131°), so the ground 4 m north-west of the tower's
    # corner is dark and the ground 4 m south of its wall is lit.
    image = _read(folder / "ortho_2025-04-18.tif").mean(axis=0)
    row, column = _pixel(46, 57, 0.25)
    dark = image[row - 6 : row + 6, column - 6 : column + 6].mean()
    row, column = _pixel(46, 35, 0.25)
    bright = image[row - 6 : row + 6, column - 6 : column + 6].mean()
    assert dark < 0.65 * bright


def test_surface_less_terrain_is_the_buildings_height(folder: Path) -> None:
    surface, terrain = _read(folder / "dsm_2025-10-12.tif")[0], _read(folder / "dem.tif")[0]
    assert surface.shape == (256, 256)
    assert terrain.shape == (128, 128)
    assert np.abs(terrain - GROUND_M).max() < 0.01
    top, left = _pixel(42, 52, 0.5)
    bottom, right = _pixel(62, 42, 0.5)
    roof = surface[top:bottom, left:right]
    assert np.median(roof) - GROUND_M == pytest.approx(TOWER_M, abs=0.15)
    row, column = _pixel(75, 70, 0.5)
    assert surface[row, column] - GROUND_M == pytest.approx(0.0, abs=0.3)


def test_only_the_later_surface_has_the_shed(folder: Path) -> None:
    row, column = _pixel(95, 86, 0.5)
    before, after = _read(folder / "dsm_2025-04-18.tif")[0], _read(folder / "dsm_2025-10-12.tif")[0]
    assert before[row, column] - GROUND_M < 3.0
    assert after[row, column] - GROUND_M == pytest.approx(6.0, abs=0.8)


def test_water_has_holes_marked_as_nodata(folder: Path) -> None:
    with rasterio.open(folder / "dsm_2025-04-18.tif") as source:
        surface = source.read(1, masked=True)
        assert source.nodata == -9999.0
    top, left = _pixel(6, 122, 0.5)
    bottom, right = _pixel(38, 92, 0.5)
    assert 0.02 < surface.mask[top:bottom, left:right].mean() < 0.6
    assert not surface.mask[bottom + 10 :].any()


def test_the_mask_marks_the_change_and_nothing_else(folder: Path) -> None:
    with rasterio.open(folder / "truth" / "change_mask.tif") as source:
        mask = source.read(1)
        assert source.tags()[f"VALUE_{change_values()['new_building']}"] == "new_building"
    assert set(np.unique(mask)) == {0, change_values()["new_building"]}
    assert (mask > 0).sum() * 0.25**2 == SHED.area


def test_the_displacement_raster_says_what_the_record_says(folder: Path) -> None:
    field = read_record(folder / "truth" / "misregistration.json")
    with rasterio.open(folder / "truth" / "misregistration.tif") as source:
        assert source.descriptions == ("east_m", "north_m")
        x, y = source.bounds.left + 55.0, source.bounds.top - 35.0
        found = source.read()[:, 3, 5]
    assert found == pytest.approx(np.array(field.displacement_m(np.array(x), np.array(y))), abs=1e-5)
    assert 0.25 <= np.hypot(*found) <= 0.75


def test_the_later_image_lies_off_as_recorded(folder: Path, district: District) -> None:
    """Normalised correlation of the tower's roof, which both dates show, by hand over ±4 pixels."""
    before = _read(folder / "ortho_2025-04-18.tif").mean(axis=0)
    after = _read(folder / "ortho_2025-10-12.tif").mean(axis=0)
    top, left = _pixel(38, 56, 0.25)
    bottom, right = _pixel(66, 38, 0.25)
    patch = np.stack(np.gradient(before[top:bottom, left:right]))
    scores = {
        (dx, dy): float(
            np.corrcoef(
                patch.ravel(),
                np.stack(np.gradient(after[top - dy : bottom - dy, left + dx : right + dx])).ravel(),
            )[0, 1]
        )
        for dx in range(-4, 5)
        for dy in range(-4, 5)
    }
    found = np.array(max(scores, key=lambda shift: scores[shift]))
    field = read_record(folder / "truth" / "misregistration.json")
    there = field.displacement_m(np.array(WEST + 52), np.array(SOUTH + 47))
    np.testing.assert_allclose(found, np.array(there) / 0.25, atol=1.0)


def test_scene_files_leave_the_truth_out(folder: Path, district: District) -> None:
    files = scene_files(sorted(folder.rglob("*.*")), district)
    assert sorted(file.kind for file in files) == [
        "bim",
        "dem",
        "dsm",
        "dsm",
        "ortho",
        "ortho",
        "points",
        "points",
    ]
    ortho = next(file for file in files if file.path.name == "ortho_2025-04-18.tif")
    assert ortho.captured_on == district.date_before


def test_a_cancelled_rendering_leaves_no_file(tmp_path: Path) -> None:
    def cancel(fraction: float, message: str = "") -> None:
        raise Cancelled("stopped by the user")

    with pytest.raises(Cancelled):
        render_district(make_district(), tmp_path, progress=cancel)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
