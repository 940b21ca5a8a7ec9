"""Two rounds against each other, and how far a round has come: small tables counted by hand."""

from datetime import UTC, date, datetime

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.ledger.census.round_summary import by_class, by_street
from gridtwin.ledger.census.rounds import _moment, compare_rounds, not_compared, survey_progress

CRS = 4544


def layer(rows: list[tuple[str, str, float, float]]) -> gpd.GeoDataFrame:
    frame = pd.DataFrame([row[:2] for row in rows], columns=["code", "state"])
    frame["class_code"], frame["name"], frame["grid_code"] = "0103", "雨水井盖", "620102001001001"
    return gpd.GeoDataFrame(frame, geometry=[shapely.Point(row[2:]) for row in rows], crs=CRS)


def test_added_removed_moved_changed() -> None:
    before = layer([("1", "完好", 0, 0), ("2", "完好", 0, 0), ("3", "完好", 0, 0), ("4", "完好", 9, 9)])
    after = layer([("1", "完好", 0, 0.4), ("2", "破损", 3, 4), ("3", "破损", 0, 0), ("5", "完好", 1, 1)])
    found = compare_rounds(before, after, moved_m=0.5).set_index("code")
    assert found["kind"].to_dict() == {"4": "removed", "5": "added", "2": "moved", "3": "changed"}
    assert found.loc["2", "distance_m"] == 5
    assert found.loc["2", "fields"] == "state"
    assert found.loc["3", "values"] == "完好 → 破损"
    assert found.geometry["2"].equals(shapely.LineString([(0, 0), (3, 4)]))
    assert found.geometry["4"].equals(shapely.Point(9, 9))


def test_equal_rounds_differ_in_nothing_and_rows_without_a_code_are_left_out() -> None:
    same = layer([("1", "完好", 0, 0)])
    assert compare_rounds(same, same, moved_m=0.5).empty
    uncoded = same.drop(columns="code")
    assert compare_rounds(uncoded, same, moved_m=0.5)["kind"].tolist() == ["added"]


def test_a_state_without_some_fields_is_compared_by_those_it_has() -> None:
    before, after = layer([("1", "完好", 0, 0)]), layer([("1", "破损", 0, 0)])
    assert compare_rounds(before.drop(columns="state"), after, moved_m=0.5).empty


def test_another_code_at_the_same_place_is_one_renumbered_component() -> None:
    before = layer([("1", "完好", 0, 0), ("2", "完好", 10, 0), ("3", "完好", 20, 0)])
    after = layer([("7", "破损", 0.3, 0.4), ("8", "完好", 10, 0.51), ("9", "完好", 20, 0)])
    after.loc[2, "class_code"] = "0104"  # another class at the place of 3
    found = compare_rounds(before, after, moved_m=0.2, tolerance_m={"0103": 0.5, "0104": 0.5})
    kinds = found.set_index("code")["kind"].to_dict()
    assert kinds == {"2": "removed", "3": "removed", "8": "added", "9": "added", "7": "renumbered"}
    row = found[found["code"] == "7"].iloc[0]
    assert (row["distance_m"], row["fields"], row["values"]) == (0.5, "code, state", "1 → 7; 完好 → 破损")
    assert row["geometry"].equals(shapely.Point(0.3, 0.4))
    assert not_compared(before, after, found) == 0
    told = compare_rounds(before, after, moved_m=0.2)  # by code alone
    assert sorted(told["kind"]) == ["added"] * 3 + ["removed"] * 3


def test_each_component_is_renumbered_once_the_nearest_first() -> None:
    before = layer([("1", "完好", 0, 0), ("2", "完好", 0.4, 0)])
    after = layer([("7", "完好", 0.3, 0), ("8", "完好", -0.2, 0), ("9", "完好", 0.5, 0)])
    found = compare_rounds(before, after, moved_m=0.5, tolerance_m={"0103": 0.5})
    # 2–7 and 2–9 are 0.1 apart, 1–8 0.2: 7 comes before 9, and 1 is left for 8
    assert found.set_index("code")["values"].to_dict() == {"7": "2 → 7", "8": "1 → 8", "9": ""}


def test_rows_without_a_code_of_their_own_are_matched_by_place_or_counted() -> None:
    before = layer([("1", "完好", 0, 0), ("1", "完好", 5, 0), ("x", "完好", 9, 0)])
    before.loc[2, "code"] = None
    after = layer([("1", "完好", 0, 0), ("2", "完好", 5, 0)])
    found = compare_rounds(before, after, moved_m=0.5, tolerance_m={"0103": 0.5})
    assert found[["kind", "values"]].to_numpy().tolist() == [["renumbered", "- → 2"]]
    assert not_compared(before, after, found) == 1  # three rows: one equal, one renumbered, one left
    uncoded = after.drop(columns="code")
    assert compare_rounds(uncoded, after, moved_m=0.5, tolerance_m={"0103": 0.5})["kind"].tolist() == [
        "renumbered",
        "renumbered",
    ]


def test_a_summary_counts_where_a_component_was_or_is() -> None:
    before = layer([("1", "完好", 0, 0), ("2", "完好", 3, 0), ("4", "完好", 9, 9)])
    after = layer([("1", "破损", 0, 0), ("5", "完好", 1, 1), ("6", "完好", 3, 0)])
    after.loc[1, ["class_code", "grid_code"]] = ["0104", "620102002001001"]
    found = compare_rounds(before, after, moved_m=0.5, tolerance_m={"0103": 0.5})
    streets = pd.DataFrame({"code": ["620102001", "620102002"], "name": ["甲街道", "乙街道"]})
    told = by_street(before, after, found, streets)
    assert [column.name for column in told.columns[2:]] == [
        "before", "after", "added", "removed", "moved", "changed", "renumbered",
    ]  # fmt: skip
    assert [row[1:] for row in told.rows] == [
        ("620102001", 3, 2, 0, 1, 0, 1, 1),
        ("620102002", 0, 1, 1, 0, 0, 0, 0),
        ("", 3, 3, 1, 1, 0, 1, 1),
    ]
    classes = by_class(before, after, found)
    assert [row[1:4] for row in classes.rows] == [("0103", 3, 2), ("0104", 0, 1), ("", 3, 3)]
    assert classes.rows[0][0].zh == "雨水井盖"


def test_progress_by_street_class_and_editor() -> None:
    components = pd.DataFrame(
        [
            ("0103", "620102001001001", "2026-03-01", None, "li"),
            ("0103", "620102001001001", "2020-01-01", "2026-02-02", "li"),
            ("0104", "620102001001002", "2020-01-01", "2025-12-31", "wu"),
            ("0104", "620102002001001", "2020-01-01", None, "wu"),
        ],
        columns=["class_code", "grid_code", "start_date", "change_date", "edited_by"],
    )
    grids = pd.DataFrame({"code": ["620102001001001", "620102001001002", "620102002001001"]})
    streets = pd.DataFrame({"code": ["620102001", "620102002"], "name": ["甲", "乙"]})
    found = survey_progress(components, grids, streets, date(2026, 1, 1))
    street = found["street"].set_index("street")
    assert street["surveyed"].to_dict() == {"620102001": 2, "620102002": 0}
    assert street["grids_surveyed"].to_dict() == {"620102001": 1, "620102002": 0}
    assert street.loc["620102001", "share_pct"] == pytest.approx(66.7)
    assert street.loc["620102001", "name"] == "甲"
    assert found["class"].set_index("class_code")["surveyed"].to_dict() == {"0103": 2, "0104": 0}
    assert found["editor"].to_dict("list") == {"edited_by": ["li"], "surveyed": [2]}


def test_a_moment_that_names_no_zone_is_utc_as_qgis_writes_it() -> None:
    assert _moment("2026-03-01T01:30:00.5") == datetime(2026, 3, 1, 1, 30, 0, 500_000, UTC)
    assert _moment("2026-03-01T09:30:00+08:00") == datetime(2026, 3, 1, 1, 30, tzinfo=UTC)
