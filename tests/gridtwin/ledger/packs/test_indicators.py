from datetime import date

import numpy as np
import pandas as pd
import pytest

from gridtwin.ledger.errors import BadPackQuestion
from gridtwin.ledger.packs import built_in_packs, pack_indicators, pack_of
from gridtwin.ledger.packs.reporting import titled_table, write_tables
from gridtwin.store import Workspace
from tests.gridtwin.ledger.packs.conftest import EAST, WEST
from tests.gridtwin.ledger.packs.test_parsing import HEAD
from tests.gridtwin.ledger.workspaces import NOW, inspected

DAY = date(2026, 6, 1)


def test_toilets_of_the_city(both: Workspace) -> None:
    inspected(
        both,
        ("facility", "t1", "公厕设施检查", "2026-05-01"),
        ("facility", "t1", "公厕保洁检查", "2026-06-01"),
    )
    defect = pd.DataFrame(
        {
            "host_class": ["facility"],
            "host_id": "t2",
            "code": "B1",
            "distress": "堵塞",
            "found_on": ["2026-05-01"],
            "state": "open",
        }
    )
    import geopandas as gpd
    import shapely

    both.write(
        "defect",
        gpd.GeoDataFrame(defect, geometry=[shapely.Point(391200, 3991100)], crs=4544),
        actor="t",
        now=NOW,
    )
    row = pack_indicators(both, built_in_packs()["toilet"], as_of=DAY).table.iloc[0]
    assert row["number"] == 3
    assert row["intact_share"] == pytest.approx(200 / 3)
    assert row["in_time_share"] == pytest.approx(100 / 3)  # t2 and t3 were never inspected
    assert row["women_to_men"] == 12 / 8
    assert row["barrier_free_share"] == 50.0  # of the two that say so
    assert row["density"] == 1.5  # three on 2 km²
    assert row["open_defects"] == 1


@pytest.mark.parametrize(
    ("by", "numbers"),
    [
        ("grid", {WEST: 2, EAST: 1}),
        ("community", {WEST[:12]: 2, EAST[:12]: 1}),
        ("street", {WEST[:9]: 2, EAST[:9]: 1}),
        ("keeper", {"一所": 2, "二所": 1}),
        ("state", {"完好": 2, "破损": 1}),
        ("year", {"2020": 2, "2024": 1}),
        ("grade", {"": 1, "一类": 1, "二类": 1}),
    ],
)
def test_by_group(both: Workspace, by: str, numbers: dict[str, int]) -> None:
    table = pack_indicators(both, built_in_packs()["toilet"], as_of=DAY, by=by).table
    assert dict(zip(table["key"], table["number"], strict=True)) == numbers
    if by == "street":
        assert table["density"].tolist() == [2.0, 1.0]
    if by == "state":
        assert table["intact_share"].tolist() == [100.0, 0.0]


def test_plots_are_grouped_by_where_they_lie(both: Workspace) -> None:
    found = pack_indicators(both, built_in_packs()["green_plot"], as_of=DAY, by="street")
    row = found.table.set_index("key").loc[EAST[:9]]
    assert (row["area_ha"], row["green_share"], row["good_share"]) == (1.0, 1.0, 100.0)
    shown = titled_table(both, found, "zh")
    assert shown["分组"].tolist() == [f"{EAST[:9]} 东街道"]
    assert "绿地面积 (ha)" in shown


def test_what_is_not_known_has_no_value(both: Workspace) -> None:
    row = pack_indicators(both, built_in_packs()["lamp_pole"], as_of=DAY).table.iloc[0]
    assert np.isnan(row["mean_lamp_w"])
    assert np.isnan(row["led_share"])
    empty = pack_indicators(both, built_in_packs()["billboard"], as_of=DAY).table
    assert empty["number"].tolist() == [0]
    assert empty["intact_share"].isna().all()


def test_conditions(city: Workspace) -> None:
    text = HEAD.replace('"bench"', '"toilet"') + (
        "[quantities]\nmany = { where = { built_year = { above = 2019, below = 2022 } } }\n"
        'named = { where = { note = { filled = false } } }\nyears = { sum = "built_year" }\n'
        '[[indicators]]\nname = "m_m"\nzh = "a"\nen = "b"\nformula = "many + 100 * named"\n'
        '[[indicators]]\nname = "y_y"\nzh = "a1"\nen = "b1"\nformula = "years / number"\n'
    )
    row = pack_indicators(city, pack_of(text, "t"), as_of=DAY).table.iloc[0]
    assert (row["m_m"], row["y_y"]) == (302.0, (2020 + 2020 + 2024) / 3)


def test_permits_expired_by_the_day(city: Workspace) -> None:
    rows = city.read("facility", where={"code": ["F1", "F2"]}, columns=["id", "row_version"])
    rows["kind"] = "billboard"
    rows["attributes"] = [{"valid_until": "2026-05-31"}, {"valid_until": "2026-06-01"}]
    city.update("facility", pd.DataFrame(rows.drop(columns="geometry")), actor="t", now=NOW)
    row = pack_indicators(city, built_in_packs()["billboard"], as_of=DAY).table.iloc[0]
    assert (row["number"], row["expired_permits"], row["no_permit"]) == (2, 1, 2)


def test_refuses_groups_that_are_none(city: Workspace) -> None:
    with pytest.raises(BadPackQuestion, match="cannot be counted by 'moon'"):
        pack_indicators(city, built_in_packs()["toilet"], as_of=DAY, by="moon")
    pole = pack_of(HEAD + 'host = "tree"', "t")
    with pytest.raises(BadPackQuestion, match="set the key state"):
        pack_indicators(city, pole, as_of=DAY, by="state")


def test_tables_as_files(city: Workspace, tmp_path: object) -> None:
    found = pack_indicators(city, built_in_packs()["toilet"], as_of=DAY, by="state")
    tables = {"厕": titled_table(city, found, "en")}
    for name in ("t.csv", "t.xlsx"):
        path = city.root.parent / name
        write_tables(tables, path)
        assert path.stat().st_size > 100
