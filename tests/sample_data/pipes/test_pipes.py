"""The eight networks of the small city."""

import numpy as np
import pandas as pd
import pytest
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from sample_data.pipes.gravity import diameter_mm
from sample_data.pipes.utilities import utilities

GRAVITY = ["YS", "WS"]


def utility(code):
    return next(entry for entry in utilities() if entry.code == code)


@pytest.fixture(scope="module")
def points(small):
    return small.layers["pipe_point"]


@pytest.fixture(scope="module")
def lines(small):
    return small.layers["pipe_line"]


def test_every_line_ends_at_points_of_its_own_kind(points, lines):
    kind = points.set_index("point_no")["pipe_class"]
    for end in ("start_point", "end_point"):
        assert (lines[end].map(kind) == lines["pipe_class"]).all()
    assert (lines["start_point"] != lines["end_point"]).all()


def test_every_point_is_used(points, lines):
    assert set(points["point_no"]) == set(lines["start_point"]) | set(lines["end_point"])


def test_line_ends_are_where_their_points_are(points, lines):
    place = points.set_index("point_no").geometry
    for end, index in (("start_point", 0), ("end_point", -1)):
        at = shapely.get_point(lines.geometry.to_numpy(), index)
        assert (
            shapely.distance(shapely.force_2d(at), shapely.force_2d(place[lines[end]].to_numpy())).max()
            < 1e-6
        )


def test_ground_is_depth_plus_level_at_both_ends(points, lines):
    ground = points.set_index("point_no")["ground_m"]
    for end in ("start", "end"):
        total = lines[f"{end}_depth_m"] + lines[f"{end}_level_m"]
        assert np.abs(total - lines[f"{end}_point"].map(ground)).max() < 0.0011


def test_sewers_fall_along_the_flow(lines):
    sewers = lines[lines["pipe_class"].isin(GRAVITY)]
    assert (sewers["end_level_m"] <= sewers["start_level_m"]).all()
    assert (sewers["flow_direction"] == 0).all()


def test_no_pipe_leaves_a_well_above_all_that_enter_it(lines):
    sewers = lines[lines["pipe_class"].isin(GRAVITY)]
    lowest_in = sewers.groupby("end_point")["end_level_m"].min()
    leaving = sewers[sewers["start_point"].isin(lowest_in.index)]
    assert (leaving["start_level_m"] <= leaving["start_point"].map(lowest_in) + 0.0011).all()


def test_every_sewer_reaches_an_outfall(points, lines):
    for code in GRAVITY:
        sewers = lines[lines["pipe_class"] == code]
        number = {name: k for k, name in enumerate(points.loc[points["pipe_class"] == code, "point_no"])}
        ends = sewers["start_point"].map(number), sewers["end_point"].map(number)
        graph = coo_matrix((np.ones(len(sewers)), ends), shape=(len(number), len(number)))
        count, label = connected_components(graph, directed=False)
        own = points[points["pipe_class"] == code]
        out = own["point_no"][(own["feature"] == "出水口") | (own["appurtenance"] == "泵站")]
        assert {label[number[name]] for name in out} == set(range(count))


def test_pressure_pipes_have_one_level_a_point(lines):
    pressure = lines[~lines["pipe_class"].isin(GRAVITY)]
    ends = [
        pressure[[f"{end}_point", f"{end}_level_m"]].set_axis(["point", "level"], axis=1)
        for end in ("start", "end")
    ]
    assert (pd.concat(ends).groupby("point")["level"].agg(np.ptp) < 1e-9).all()


def test_depths_are_believable(lines):
    assert lines[["start_depth_m", "end_depth_m"]].min().min() > 0.3
    assert lines[["start_depth_m", "end_depth_m"]].max().max() < 9
    shallow = lines.groupby("pipe_class")["start_depth_m"].median()
    assert shallow["LD"] < shallow["XX"] < shallow["GD"] < shallow["TR"] < shallow["RS"] < shallow["JP"]


def test_exactly_one_of_feature_and_appurtenance(points):
    assert (points["feature"].notna() ^ points["appurtenance"].notna()).all()


def test_branches_have_as_many_lines_as_they_say(points, lines):
    degree = pd.concat([lines["start_point"], lines["end_point"]]).value_counts()
    for name, count in {"三通": 3, "四通": 4, "三分支": 3, "四分支": 4, "预留口": 1}.items():
        rows = points[points["feature"] == name]
        assert (rows["point_no"].map(degree) == count).all(), name


def test_valves_have_a_state_and_nothing_else_has(points):
    valve = points["appurtenance"].isin(["阀门井", "阀门"])
    assert points.loc[valve, "valve_state"].notna().all()
    assert points.loc[~valve, "valve_state"].isna().all()


def test_feature_codes_agree_with_the_standard(points, lines):
    from gridtwin.standards import pipe_features

    names = {entry.code: entry.name for entry in pipe_features()}
    coded = points.dropna(subset="feature_code")
    assert (coded["feature_code"].map(names) == coded["feature"].fillna(coded["appurtenance"])).all()
    assert set(lines["feature_code"].dropna()) <= set(names)


def test_ducts_use_no_more_holes_than_they_have(lines):
    ducts = lines.dropna(subset="hole_count")
    assert (ducts["used_holes"] <= ducts["hole_count"]).all()


@pytest.mark.parametrize(("drained", "size"), [(0, 300), (499, 300), (500, 400), (7000, 600), (99_000, 1000)])
def test_sewers_grow_with_what_they_drain(drained, size):
    assert diameter_mm(utility("WS"), drained) == size


def test_sewers_do_not_shrink_downstream(lines):
    mains = lines[lines["pipe_class"].isin(GRAVITY) & (lines["material"] == "混凝土")]
    widest_in = mains.groupby("end_point")["diameter_mm"].max()
    leaving = mains[mains["start_point"].isin(widest_in.index)]
    assert (leaving["diameter_mm"] >= leaving["start_point"].map(widest_in)).all()
