"""Pairs over real pictures, here small ones made by the test: tiles, stamps, what is ignored."""

import json
from dataclasses import replace

import cv2
import geopandas as gpd
import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from shapely import box

from change_detection.errors import UnusableImage
from change_detection.learning.sources.imagery import Place, map_tiles, series
from change_detection.learning.sources.pairs import UNKNOWN
from change_detection.learning.sources.real import RealPlaces, Unrelated, buried
from change_detection.learning.sources.scene import Painted
from change_detection.learning.sources.stamps import cut_outs

EARTH_M = 40_075_016.685578488


def textured(side=400, seed=0):
    noise = np.random.default_rng(seed).normal(120, 25, (side, side, 3))
    return np.clip(cv2.GaussianBlur(noise, (0, 0), 1.5), 1, 255).astype(np.uint8)


def town(*, known=True):
    picture = textured()
    buildings = np.zeros(picture.shape[:2], np.uint8)
    for row in range(40, 360, 80):
        for col in range(40, 360, 80):
            buildings[row : row + 30, col : col + 40] = 1
    picture[buildings == 1] = (200, 60, 50)
    labels = buildings if known else np.full_like(buildings, UNKNOWN)
    return Place("town", (picture,), 0.3, labels, np.ones(labels.shape, bool))


def test_map_tiles_are_laid_out_with_footprints(tmp_path):
    """Two tiles side by side at zoom 19; a footprint over the middle of the left one."""
    zoom, x, y = 19, 386690, 220241
    for dx, colour in ((0, 50), (1, 90)):
        cv2.imwrite(str(tmp_path / f"OAM-{x + dx}-{y}-{zoom}.png"), np.full((256, 256, 3), colour, np.uint8))
    side = EARTH_M / 2**zoom
    west, north = x * side - EARTH_M / 2, EARTH_M / 2 - y * side

    def lonlat(east_m, south_m):
        lon = (west + east_m) / EARTH_M * 360
        lat = np.degrees(np.arctan(np.sinh((north - south_m) / EARTH_M * 2 * np.pi)))
        return [lon, lat]

    quarter, rest = side / 4, 3 * side / 4
    ring = [
        lonlat(*p)
        for p in ((quarter, quarter), (rest, quarter), (rest, rest), (quarter, rest), (quarter, quarter))
    ]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    footprints = tmp_path / "labels.geojson"
    footprints.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    (place,) = map_tiles(tmp_path, footprints)
    assert place.pictures[0].shape == (256, 512, 3)
    assert place.pictures[0][0, 0, 0] == 50
    assert place.pictures[0][0, 300, 0] == 90
    assert place.buildings.sum() == pytest.approx(128 * 128, rel=0.02)
    assert place.buildings[128, 128] == 1
    # Zoom 19 has 0.2986 m a pixel at the equator, times the cosine of 27.6°.
    assert place.gsd_m == pytest.approx(0.2986 * np.cos(np.radians(27.63)), rel=0.01)


def write(path, width, bands=3):
    profile = {
        "driver": "GTiff",
        "width": width,
        "height": 60,
        "count": bands,
        "dtype": "uint8",
        "crs": "EPSG:32614",
        "transform": Affine(0.6, 0, 5e5, 0, -0.6, 4e6),
    }
    with rasterio.open(path, "w", **profile) as data:
        data.write(np.full((bands, 60, width), 100, np.uint8))
    return path


def test_a_series_is_cut_to_its_common_size_and_to_the_west(tmp_path):
    place = series(
        [write(tmp_path / "a.tif", 80), write(tmp_path / "b.tif", 81)], is_empty=True, west_share=0.5
    )
    assert [p.shape for p in place.pictures] == [(60, 40, 3)] * 2
    assert place.gsd_m == pytest.approx(0.6)
    assert not place.buildings.any()


def test_a_series_of_different_sizes_is_refused(tmp_path):
    with pytest.raises(UnusableImage, match="differ in size"):
        series([write(tmp_path / "a.tif", 80), write(tmp_path / "b.tif", 120)])


def test_a_series_without_colour_is_refused(tmp_path):
    with pytest.raises(UnusableImage, match="has 1 bands"):
        series([write(tmp_path / "a.tif", 80, bands=1)])


def test_every_separate_building_is_cut_out():
    found = cut_outs([town()])
    # 4 × 4 buildings of 30 × 40 pixels of 0.3 m.
    assert len(found) == 16
    assert (found[0].alpha > 127).sum() * found[0].gsd_m ** 2 == pytest.approx(108, rel=0.15)


def test_same_generator_same_real_pair_and_masks_in_range():
    place = town()
    source = RealPlaces([place], cut_outs([place]), size_px=64)
    one, other = source.pair(np.random.default_rng(5)), source.pair(np.random.default_rng(5))
    assert np.array_equal(one.after, other.after)
    for seed in range(8):
        pair = source.pair(np.random.default_rng(seed))
        assert set(np.unique(pair.change)) <= {0, 1}
        assert not (pair.change & ~(pair.building_before | pair.building_after)).any()


def test_buildings_of_an_unmapped_place_stay_unknown():
    source = RealPlaces([town(known=False)], [], size_px=64)
    for seed in range(8):
        pair = source.pair(np.random.default_rng(seed))
        assert set(np.unique(pair.building_after)) <= {1, UNKNOWN}


def partly_known():
    """The town with its lower third unmapped."""
    place = town()
    labels = place.buildings.copy()
    labels[260:] = UNKNOWN
    return replace(place, buildings=labels)


def test_nothing_is_learned_of_unmapped_spots_of_a_mapped_place():
    source = RealPlaces([partly_known()], [], size_px=64)
    seen = set()
    for seed in range(12):
        pair = source.pair(np.random.default_rng(seed))
        unmapped = (pair.building_after == UNKNOWN) & (pair.change == 0)
        if (pair.building_after == 0).any():  # else the window saw nothing that is mapped
            assert (pair.ignore[unmapped] == 1).all()
        seen |= set(np.unique(pair.building_after).tolist())
    assert seen == {0, 1, UNKNOWN}


def test_stamps_are_cut_from_known_buildings_only():
    """Of 4 × 4 buildings the three upper rows are mapped."""
    assert len(cut_outs([partly_known()])) == 12


def test_unrelated_pictures_ignore_what_is_unmapped():
    source = Unrelated([partly_known()], size_px=64)
    assert any(source.pair(np.random.default_rng(seed)).ignore.any() for seed in range(4))


def test_outlines_of_unknown_things_are_burnt_as_unknown(tmp_path):
    """Pixels of 0.6 m: a building over columns 10 … 20, unknown over 15 … 40; the building lies above."""
    features = []
    for kind, left, right in (("building", 10, 20), ("unknown", 15, 40)):
        west, east = 5e5 + 0.6 * left, 5e5 + 0.6 * right
        shape = box(west, 4e6 - 0.6 * 30, east, 4e6 - 0.6 * 10)
        features.append({"kind": kind, "geometry": shape})
    footprints = tmp_path / "outlines.gpkg"
    gpd.GeoDataFrame(features, crs="EPSG:32614").to_file(footprints)
    place = series([write(tmp_path / "a.tif", 80)], footprints=footprints)
    assert place.buildings[20, [5, 12, 17, 30, 60]].tolist() == [0, 1, 1, UNKNOWN, 0]
    assert place.has_buildings


def test_unrelated_pictures_change_where_one_has_a_building():
    pair = Unrelated([town()], size_px=64).pair(np.random.default_rng(0))
    assert np.array_equal(pair.change, pair.building_before ^ pair.building_after)
    assert np.array_equal(pair.ignore, pair.building_before & pair.building_after)


def test_unrelated_needs_known_buildings():
    with pytest.raises(ValueError, match="known buildings"):
        Unrelated([town(known=False)])


def test_a_building_under_laid_ground_is_gone_on_that_date():
    building = np.zeros((8, 8), np.float32)
    building[2:6, 2:6] = 1
    date = Painted(np.zeros((8, 8, 3), np.float32), building, np.zeros_like(building))
    laid = np.zeros((8, 8), np.float32)
    laid[:, :4] = 1
    first, second = buried(date, date, (laid, np.zeros_like(laid)))
    assert first.building.sum() == 8
    assert second.building.sum() == 16
    assert second.changed.sum() == 8
    assert first.changed.sum() == 0
