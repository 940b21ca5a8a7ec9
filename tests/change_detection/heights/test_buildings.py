"""Every building of a drawn town: what was built is found, what only looks so is not."""

import numpy as np
import pytest

from change_detection.errors import UnusableBuildings
from change_detection.heights.buildings import measure_buildings
from change_detection.heights.change import HeightChange
from change_detection.heights.footprints import footprints_of
from change_detection.heights.register import register
from change_detection.heights.stable import measure_level
from change_detection.heights.surface import SurfaceFile, open_surfaces
from tests.change_detection.heights.surveys import gable, outlines, surface, tree, within, write


def town_changes(tmp_path, after, before=None):
    """Buildings by name after the whole path: registration, level, measurement, judgement."""
    files = [
        SurfaceFile(write(tmp_path / "a.tif", surface(seed=1) if before is None else before)),
        SurfaceFile(write(tmp_path / "b.tif", after)),
    ]
    with open_surfaces(*files) as pair:
        laid = pair.moved(register(pair).motion)
        footprints = footprints_of(outlines(tmp_path / "b.gpkg"), pair.grid.crs)
        level = measure_level(laid, exclude=lambda grid: footprints.mask(grid, wider_m=2.0))
        return {found.id: found for found in measure_buildings(HeightChange(laid, level), footprints)}


def kinds(found):
    return {
        name: building.verdict.kind
        for name, building in found.items()
        if building.verdict.kind != "unchanged"
    }


def test_nothing_changed(tmp_path):
    assert kinds(town_changes(tmp_path, surface(seed=2))) == {}


def test_storeys_removal_and_a_part(tmp_path):
    half = {"b": lambda x, y: np.where(x < 50, 3.1, 0.0)}  # the western half of b: 10 of 20 m
    found = town_changes(
        tmp_path, surface({"a": 3.1, "c": np.nan, "d": 6.2, "h": lambda x, y: 0 * x + 1.2, **half}, seed=2)
    )
    assert kinds(found) == {
        "a": "added_floor",
        "b": "added_floor",
        "c": "demolition",
        "d": "added_floor",
        "h": "raised",
    }
    assert [found[name].verdict.floors for name in "abd"] == [1, 1, 2]
    assert found["a"].verdict.rise_m == pytest.approx(3.1, abs=0.03)
    assert found["a"].found.raised.share == 1.0
    assert found["b"].found.raised.share == pytest.approx(0.5, abs=0.06)
    assert found["c"].found.height_before_m == pytest.approx(12, abs=0.4)
    assert found["c"].found.height_after_m == pytest.approx(0, abs=0.4)
    assert all(found[name].verdict.probability > 0.95 for name in "abcd")


def test_sloped_roofs_under_a_shift_are_unchanged(tmp_path):
    """0.7 m of shift over gables: r = slope × shift, undone by the registration."""
    assert kinds(town_changes(tmp_path, surface(seed=2, moved=(0.5, -0.5)) + 0.4)) == {}


def test_a_gable_on_a_flat_roof_is_no_floor(tmp_path):
    found = town_changes(tmp_path, surface({"d": lambda x, y: gable(x, y, "d")}, seed=2))
    assert kinds(found) == {"d": "roof_changed"}


def test_crane_antenna_and_tank_are_no_floors(tmp_path):
    def things(x, y):
        jib = np.where(within(x, y, (8, 50.5, 40, 1.2)), 1535.0, np.nan)  # over house d
        mast = np.where(within(x, y, (15, 14, 1.0, 1.0)), 1520.0, np.nan)  # on house a
        tank = np.where(within(x, y, (60, 55, 3.0, 3.0)), 1519.0, np.nan)  # on house e: 9 m²
        return np.fmax(np.fmax(jib, mast), tank)

    assert kinds(town_changes(tmp_path, surface(seed=2, extra=things))) == {}


def test_trees_over_roofs_are_no_floors(tmp_path):
    def crowns(x, y):
        over_h = tree(x, y, (59.0, 91.0), 6.0, 8.0)  # house h is 3 m high: the crown rises 5 m above it
        beside_a = tree(x, y, (10.0, 16.0), 5.0, 10.0)
        return 1500 + np.fmax(over_h, beside_a)

    found = kinds(town_changes(tmp_path, surface(seed=2, extra=crowns)))
    assert set(found.values()) <= {"vegetation"}
    gone = kinds(town_changes(tmp_path, surface(seed=1), before=surface(seed=2, extra=crowns)))
    assert set(gone.values()) <= {"vegetation"}


def test_what_stood_on_the_old_roof_does_not_count(tmp_path):
    """Tanks and sheds on a third of roof d give way to a storey: 3.1 m where the roof was bare."""

    def clutter(x, y):
        return np.where(within(x, y, (14, 47, 8, 10)) | within(x, y, (26, 50, 5, 6)), 1508.0, np.nan)

    found = town_changes(tmp_path, surface({"d": 3.1}, seed=2), before=surface(seed=1, extra=clutter))
    assert kinds(found) == {"d": "added_floor"}
    assert found["d"].verdict.rise_m == pytest.approx(3.1, abs=0.05)


def test_a_building_without_heights_is_not_assessed(tmp_path):
    after = surface({"e": 3.1}, seed=2)
    after[60:160, 100:140] = np.nan
    found = town_changes(tmp_path, after)
    assert found["e"].verdict.kind == "not_assessed"


def test_noise_below_its_level_is_no_change(tmp_path):
    """0.8 m of noise a cell: no storey is seen where there is none, and one that is there still is."""
    found = town_changes(tmp_path, surface({"d": 3.1}, seed=2, noise=0.8), before=surface(seed=1, noise=0.8))
    assert kinds(found) in ({"d": "added_floor"}, {})


def test_layers_that_cannot_be_used(tmp_path):
    path = outlines(tmp_path / "o.gpkg")
    with pytest.raises(UnusableBuildings, match="has no layer 'roofs'; it has: o"):
        footprints_of(path, None, layer="roofs")
    with pytest.raises(UnusableBuildings, match="does not exist"):
        footprints_of(tmp_path / "no.gpkg", None)
    text = tmp_path / "t.gpkg"
    text.write_text("no layer")
    with pytest.raises(UnusableBuildings, match="cannot be read as a vector layer"):
        footprints_of(text, None)
