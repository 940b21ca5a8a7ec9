"""Events from tables and one by one: rows in = rows stored + rows refused."""

from pathlib import Path

import pandas as pd
import pytest

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadStationing
from gridtwin.ledger.linear.event_intake import EventOptions, add_event, import_events
from gridtwin.ledger.linear.event_layer import read_events, write_layer
from gridtwin.store import Workspace
from tests.gridtwin.ledger.linear.conftest import NOW, X0, Y0

HEADINGS = ["道路编号", "事件类别", "名称", "起点桩号", "终点桩号", "位置", "开始日期"]
ROWS = [
    ["A", "施工", "铣刨", "K0+100", "K0+200", "左侧", "2026-03-01"],
    ["A", "标志", "限速40", "Ｋ０＋３００", "", "右侧", ""],
    ["A", "病害", "坑槽", "K1+1250", "", "", ""],
    ["A", "派对", "x", "K0+010", "", "", ""],
    ["A", "施工", "罩面", "K0+150", "K0+250", "全幅", "2026-03-10"],
    ["Z", "标志", "x", "K0+010", "", "", ""],
    ["A", "标志", "停车", "", "", "", ""],
]


@pytest.fixture(params=["csv", "xlsx"])
def table(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"events.{request.param}"
    frame = pd.DataFrame(ROWS, columns=HEADINGS)
    frame.to_csv(path, index=False) if request.param == "csv" else frame.to_excel(path, index=False)
    return path


def test_import(town: Workspace, table: Path) -> None:
    report = import_events(town, table, actor="t", now=NOW)
    assert (report.rows_in, report.rows_stored, report.rows_refused) == (7, 2, 5)
    told = report.findings[["row", "rule", "column"]].to_numpy().tolist()
    assert told == [
        [4, "L02", "起点桩号"],
        [5, "domain", "事件类别"],
        [6, "L08", "起点桩号"],
        [7, "L01", "道路编号"],
        [8, "required", "起点桩号"],
    ]
    stored = town.read("linear_event").sort_values("from_station_m")
    assert stored["side"].tolist() == ["left", "right"]
    assert stored["kind"].tolist() == ["work", "sign"]


def test_missing_column_has_a_way_out(town: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    pd.DataFrame({"桩号": ["K0+100#1"], "道路编号": ["A"], "名称": ["x"]}).to_csv(path, index=False)
    with pytest.raises(UsageError, match="--set kind=VALUE"):
        import_events(town, path, actor="t", now=NOW)
    options = EventOptions(constants={"kind": "sign"})
    assert import_events(town, path, actor="t", now=NOW, options=options).rows_stored == 1
    assert town.read("linear_event")["from_part"].tolist() == [1]


def test_add(town: Workspace) -> None:
    given = {
        "route_code": "A",
        "kind": "work",
        "title": "铣刨",
        "from_station_m": "K0+100",
        "to_station_m": 200,
    }
    assert add_event(town, given, actor="t", now=NOW).rows_stored == 1
    refused = add_event(town, given, actor="t", now=NOW)
    assert (refused.rows_stored, sorted(refused.findings["rule"])) == (0, ["L08", "L14"])
    with pytest.raises(BadStationing, match="look like"):
        add_event(town, {**given, "from_station_m": "far"}, actor="t", now=NOW)


def test_layer(town: Workspace, tmp_path: Path) -> None:
    for row in (
        {"kind": "sign", "title": "限速", "from_station_m": "K0+100", "offset_m": 6.0},
        {
            "kind": "work",
            "title": "铣刨",
            "from_station_m": "K0+300",
            "to_station_m": "K0+500",
            "offset_m": -3.0,
        },
    ):
        add_event(town, {"route_code": "A", **row}, actor="t", now=NOW)
    layer = read_events(town).sort_values("from_station_m", ignore_index=True)
    assert layer.geometry.iloc[0].coords[0] == (X0 + 100, Y0 - 6)
    assert list(layer.geometry.iloc[1].coords) == [(X0 + 300, Y0 + 3), (X0 + 500, Y0 + 3)]
    assert layer["from_station"].tolist() == ["K0+100", "K0+300"]
    for ending in ("gpkg", "geojson", "csv", "xlsx"):
        path = tmp_path / f"e.{ending}"
        write_layer(layer, path, "linear_event")
        assert path.stat().st_size > 100
    import pyogrio

    names = {str(name) for name, _ in pyogrio.list_layers(tmp_path / "e.gpkg")}
    assert names == {"linear_event_point", "linear_event_segment"}
    with pytest.raises(UsageError, match="ending must be one of"):
        write_layer(layer, tmp_path / "e.shp", "linear_event")
