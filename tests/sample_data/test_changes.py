"""What changed, and whether scenes, truth, permits and register tell the same story."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from sample_data.sizes import size


def by_id(frame):
    return frame.set_index("thing_id")


def test_as_many_changes_as_the_plan_says(small):
    wanted = size("small").changes
    found = small.truth["change_class"].value_counts()
    assert found["extension"] == wanted["extension"]
    assert found["added_floor"] == wanted["added_floor"]
    assert found["roof_replaced"] == wanted["roof"]
    assert found["demolition"] == wanted["demolition"]
    assert (
        wanted["new_unpermitted"]
        < found["new_building"]
        <= wanted["new_unpermitted"] + wanted["new_permitted"]
    )


def test_nothing_else_changed_between_the_scenes(small):
    before, after = by_id(small.scene_before), by_id(small.scene_after)
    named = set(",".join(small.truth["thing_ids"]).split(","))
    assert set(before.index) ^ set(after.index) <= named
    both = before.index.intersection(after.index)
    same = ["height_m", "roof_style", "roof_type", "kind"]
    differs = (before.loc[both, same] != after.loc[both, same]).any(axis=1)
    assert set(both[differs]) <= named
    assert before.geometry[both].geom_equals(after.geometry[both], align=False).all()


def test_heights_of_the_truth_are_those_of_the_scenes(small):
    before, after = by_id(small.scene_before), by_id(small.scene_after)
    for change in small.truth[small.truth["change_class"] == "added_floor"].itertuples():
        assert before.loc[change.thing_ids, "height_m"] == pytest.approx(change.height_before_m)
        assert after.loc[change.thing_ids, "height_m"] == pytest.approx(change.height_after_m)
        assert change.height_after_m - change.height_before_m >= 3


def test_changes_stand_apart(small):
    shapes = small.truth.geometry.to_numpy()
    gaps = [shapes[i].distance(shapes[j]) for i in range(len(shapes)) for j in range(i)]
    new = (small.truth["change_class"] == "new_building") & small.truth["has_permit"]
    assert len(new) == len(shapes)
    assert np.min(gaps) > 1.0


def test_what_is_permitted_has_a_permit_over_it_and_the_rest_has_none(small):
    permit = small.layers["permit"]
    for change in small.truth.itertuples():
        over = permit[permit.intersects(change.geometry)]
        if change.permit_check in ("permitted", "expired"):
            own = permit[permit["permit_no"] == change.permit_no].iloc[0]
            assert own.geometry.contains(change.geometry)
            assert (own["status"] == "expired") == (change.permit_check == "expired")
        elif change.permit_check == "none":
            assert over[over["status"] == "valid"].empty


def test_the_register_lags_behind(small):
    register = small.layers["building"]
    for change in small.truth[
        small.truth["change_class"].isin(["new_building", "temporary_structure"])
    ].itertuples():
        assert not register.intersects(change.geometry.buffer(-0.5)).any()
    gone = small.truth[small.truth["change_class"] == "demolition"]
    assert gone.geometry.apply(lambda shape: register.intersects(shape).any()).sum() >= len(gone) - 1


def test_zone_kinds_are_those_really_touched(small):
    zones = small.layers["control_zone"]
    for change in small.truth.itertuples():
        touched = zones[zones.intersection(change.geometry).area > 1.0]
        assert change.zone_kinds == ",".join(sorted(set(touched["kind"])))


def test_no_change_stands_on_a_carriageway(small):
    ways = small.surfaces_before[small.surfaces_before["style"] == "carriageway"].union_all()
    assert not gpd.GeoSeries(small.truth.geometry).intersects(ways).any()


def test_pits_go_down_and_heaps_up(small):
    after = small.scene_after
    assert (after.loc[after["kind"] == "pit", "height_m"] < 0).all()
    assert (after.loc[after["kind"] == "stockpile", "height_m"] > 1).all()
    assert shapely.is_valid(after.geometry.to_numpy()).all()
