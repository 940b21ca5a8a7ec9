"""Lengths and counts of a small network, and the files made of them."""

import json
from datetime import date

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from pipe_network.errors import BadPipeData
from pipe_network.statistics.charts import write_charts
from pipe_network.statistics.dimensions import dimensions, parse_dimensions
from pipe_network.statistics.files import write_statistics
from pipe_network.statistics.report import write_report
from pipe_network.statistics.tables import Statistics, point_counts, statistics_of
from tests.pipe_network.networks import CRS, network

TODAY = date(2026, 7, 1)
X, Y = 500_000.0, 4_000_000.0


@pytest.fixture
def found() -> Statistics:
    """100 m of old steel water main, 50 m of new gas, 30 m of a duct that tells nothing."""
    points = {"A": (0, 0, 10), "B": (100, 0, 10), "C": (100, 50, 10), "D": (130, 0, 10)}
    lines = [
        (
            "L1",
            "A",
            "B",
            {"material": "钢", "diameter_mm": 300, "built_month": "199007", "owner_name": "甲"},
        ),
        (
            "L2",
            "B",
            "C",
            {"pipe_class": "TR", "diameter_mm": 110, "built_month": "202407", "owner_name": "乙"},
        ),
        ("L3", "B", "D", {"pipe_class": "GD", "section": "1000X300"}),
    ]
    grids = gpd.GeoDataFrame(
        {"code": ["G2", "G1"]},
        geometry=[shapely.box(X + 60, Y - 9, X + 110, Y + 60), shapely.box(X - 9, Y - 9, X + 60, Y + 60)],
        crs=CRS,
    )
    return statistics_of(network(points, lines), TODAY, grids=grids)


def keyed(found: Statistics, name: str) -> dict[str, float]:
    table = found.by[name]
    return dict(zip(table["key"], table["length_m"], strict=True))


def test_every_table_sums_to_the_total(found):
    assert (found.total_m, found.lines, found.points) == (180.0, 3, 4)
    for name, table in found.by.items():
        assert round(table["length_m"].sum(), 3) == 180.0, name
        assert table["share"].sum() == pytest.approx(1, abs=1e-3)


def test_lengths_by_each_dimension(found):
    assert keyed(found, "class") == {"GD": 30, "JP": 100, "TR": 50}
    assert keyed(found, "material") == {"钢": 100, "": 80}
    assert keyed(found, "diameter") == {"100–200 mm": 50, "200–300 mm": 100, "800–1000 mm": 30}
    assert keyed(found, "age") == {"≤5 years": 50, "30–40 years": 100, "": 30}
    assert keyed(found, "owner") == {"乙": 50, "甲": 100, "": 30}
    assert keyed(found, "status") == {"": 180}


def test_lengths_by_grid_split_at_the_borders(found):
    # L1 has 60 m in G1 and 40 in G2, L2 50 in G2, L3 10 in G2 and 20 outside.
    assert keyed(found, "grid") == {"G1": 60, "G2": 100, "": 20}
    assert found.by["grid"]["lines"].tolist() == [1, 3, 1]
    assert found.by["grid"]["title_zh"].tolist()[-1] == "网格外"
    assert found.grids is not None
    assert found.grids["code"].tolist() == ["G1", "G2"]


def test_titles_in_both_languages(found):
    assert found.by["class"]["title_zh"].tolist()[1] == "配水 JP"
    assert found.by["age"]["title_zh"].tolist() == ["≤5 年", "30–40 年", "未知"]
    assert found.by["age"]["title_en"].tolist()[-1] == "unknown"


def test_points_by_appurtenance_or_feature():
    points = pd.DataFrame(
        {
            "pipe_class": ["JP", "JP", "JP", "WS", "JP"],
            "appurtenance": ["阀门井", "阀门井", None, "污水井", None],
            "feature": [None, None, "三通", None, None],
        }
    )
    counts = point_counts(points)
    assert counts[["pipe_class", "what", "name", "count"]].to_numpy().tolist() == [
        ["JP", "appurtenance", "阀门井", 2],
        ["JP", "", "", 1],
        ["JP", "feature", "三通", 1],
        ["WS", "appurtenance", "污水井", 1],
    ]


def test_without_grids_and_without_lines():
    empty = statistics_of(network({"A": (0, 0, 10)}, []), TODAY)
    assert (empty.total_m, empty.lines, empty.points) == (0.0, 0, 1)
    assert "grid" not in empty.by


def test_workbook_csv_and_json(found, tmp_path):
    for ending in (".xlsx", ".csv", ".json"):
        write_statistics(found, tmp_path / f"s{ending}")
    sheets = pd.read_excel(tmp_path / "s.xlsx", sheet_name=None)
    assert list(sheets) == ["class", "material", "diameter", "age", "owner", "status", "grid", "points"]
    assert sheets["grid"]["length (m)"].tolist() == [60, 100, 20, 180]
    assert set(pd.read_csv(tmp_path / "s.csv")["dimension"]) == set(sheets)
    write_statistics(found, tmp_path / "z.xlsx", chinese=True)
    chinese = pd.read_excel(tmp_path / "z.xlsx", sheet_name=None)
    assert list(chinese)[:2] == ["管线类型", "材质"]
    assert list(chinese["材质"]) == ["名称", "条数", "长度（米）", "占比"]
    assert json.loads((tmp_path / "s.json").read_text())["length_by"]["owner"][0]["title_zh"] == "乙"
    with pytest.raises(BadPipeData, match="end it in one of"):
        write_statistics(found, tmp_path / "s.doc")


def test_report_and_charts(found, tmp_path):
    write_report(found, tmp_path / "r.html", name="<城>", chinese=True)
    page = (tmp_path / "r.html").read_text("utf-8")
    assert page.count("<svg") == 7
    assert "&lt;城&gt;：管线统计" in page
    assert "http" not in page.replace("http://www.w3.org", "").replace("http://purl.org", "").replace(
        "http://creativecommons.org", ""
    ).replace("https://matplotlib.org", "")
    charts = write_charts(found, tmp_path, chinese=False, ending=".png")
    assert [path.name for path in charts] == [
        f"pipes-{name}.png" for name in ("class", "material", "diameter", "age", "owner", "status", "grid")
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("limits = [5, 10,", "limits = [10, 5,", "limits of age must ascend"),
        ('kind = "grid"', 'kind = "mood"', "'mood' is not a valid DimensionKind"),
        ('measure = "age_years"', 'measure = "mood"', "one of the measures"),
        ('column = "material"', "", "dimension material needs a column"),
    ],
)
def test_a_broken_file_is_refused(old, new, message):
    from importlib.resources import files

    text = files("pipe_network").joinpath("data/pipe_statistics.toml").read_text("utf-8")
    with pytest.raises(BadPipeData, match=message):
        parse_dimensions(text.replace(old, new), "mine.toml")
    assert len(dimensions().each) == 7
