from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
import shapely

from gridtwin.standards import load_table
from sample_data.builder import DATE_AFTER
from sample_data.ledgers.structure_cards import span_lengths

YEARS = [2023, 2024, 2025]


def test_every_section_is_inspected_every_year(small):
    inspections, roads = small.layers["inspection"], small.layers["road"]
    yearly = inspections[inspections["kind"] == "常规检测"]
    years = pd.to_datetime(yearly["done_on"]).dt.year
    assert sorted(years.unique()) == YEARS
    assert len(yearly) == len(YEARS) * len(roads)
    assert set(yearly["host_id"]) == set(roads["id"])


def test_records_stand_at_hosts_that_are_there(small):
    for name in ("inspection", "defect", "maintenance_work"):
        rows = small.layers[name]
        for class_name, of_class in rows.groupby("host_class"):
            assert set(of_class["host_id"]) <= set(small.layers[class_name]["id"])


def test_defects_are_those_of_the_standard_and_of_their_pavement(small):
    defects, roads = small.layers["defect"], small.layers["road"].set_index("id")
    known = {(row["pavement"], row["type"]) for row in load_table("pavement_distress").rows}
    titles = {"asphalt": "沥青", "concrete": "水泥混凝土"}
    of_roads = defects[defects["host_class"] == "road"]
    found = {(titles[roads.loc[row.host_id, "pavement"]], row.distress) for row in of_roads.itertuples()}
    assert found <= known
    assert len(found) > 4


def test_a_repaired_defect_of_a_road_has_a_work_that_was_finished(small):
    defects, works = small.layers["defect"], small.layers["maintenance_work"].set_index("code")
    repaired = defects[(defects["state"] == "repaired") & (defects["host_class"] == "road")]
    assert len(repaired) > 100
    for row in repaired.itertuples():
        work = works.loc[row.work_code]
        assert work["host_id"] == row.host_id
        assert row.found_on < work["finished_on"] == row.repaired_on
    assert set(defects["state"]) == {"open", "ordered", "repaired"}


def test_money_is_whole_cents_and_days_are_in_order(small):
    works = small.layers["maintenance_work"]
    done = works[works["state"] == "accepted"]
    assert done["cost_cents"].dtype == "Int64"
    assert (done["cost_cents"] > 0).all()
    assert (done["finished_on"] < done["accepted_on"]).all()
    assert (done["accepted_on"] < done["warranty_until"]).all()
    assert works[works["state"] == "running"]["cost_cents"].isna().all()


def test_nothing_is_recorded_after_the_last_day(small):
    assert max(small.layers["inspection"]["done_on"]) <= DATE_AFTER
    assert max(small.layers["defect"]["found_on"]) <= DATE_AFTER


def test_defects_lie_on_their_roads(small):
    defects, roads = small.layers["defect"], small.layers["road"].set_index("id")
    of_roads = defects[defects["host_class"] == "road"]
    away = [row.geometry.distance(roads.loc[row.host_id, "geometry"]) for row in of_roads.itertuples()]
    half = [roads.loc[row.host_id, "width_m"] / 2 for row in of_roads.itertuples()]
    assert (np.array(away) < np.array(half)).all()


def test_cards_agree_with_themselves(small):
    roads, bridges = small.layers["road"], small.layers["bridge"]
    assert np.allclose(roads["area_m2"], roads["length_m"] * roads["width_m"], atol=0.06)
    for row in bridges.itertuples():
        spans = [float(text) for text in row.span_lengths.split("+")]
        assert len(spans) == row.spans
        assert sum(spans) == pytest.approx(row.length_m)


@pytest.mark.parametrize(("total", "count"), [(124.0, 3), (124.5, 3), (60.0, 1)])
def test_spans_make_up_the_bridge(total: float, count: int):
    spans = span_lengths(total, count)
    assert len(spans) == count
    assert sum(spans) == pytest.approx(total)


def test_sidewalks_and_medians(small):
    strips, roads = small.layers["road_strip"], small.layers["road"]
    assert (strips["kind"] == "sidewalk").sum() == 2 * len(roads)
    assert (strips["kind"] == "median").sum() == (roads["road_class"] == "主干路").sum()


def test_roads_go_on_without_a_gap_and_their_stations_add_up(small):
    roads, routes = small.layers["road"], small.layers["road_route"].set_index("code")
    for code, sections in roads.groupby("code"):
        ordered = sections.sort_values("section_no")
        lines = ordered.geometry.tolist()
        assert ordered["section_no"].tolist() == list(range(1, len(ordered) + 1))
        for line, after in pairwise(lines):
            assert shapely.get_point(line, -1).distance(shapely.get_point(after, 0)) < 5
        assert ordered["from_station_m"].iloc[0] == 0
        assert ordered["to_station_m"].iloc[-1] == pytest.approx(ordered.length.sum(), abs=0.01)
        assert routes.loc[code, "geometry"].length == pytest.approx(ordered.length.sum(), abs=0.5)


def test_a_street_runs_through_its_tunnel(small):
    roads, tunnels = small.layers["road"], small.layers["tunnel"]
    for row in tunnels.itertuples():
        own = roads[roads["name"] == row.road_name]
        assert shapely.force_2d(row.geometry).difference(own.union_all().buffer(0.1)).length < 1
