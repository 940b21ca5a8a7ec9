"""Stationing, due list on the map, statistics as charts: from answers of the engine."""

import time
from datetime import date

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QApplication

from qgis_plugin.tools.inspection_due.due_layer import COLOURS, band_of, remove
from qgis_plugin.tools.ledger_objects.chart import Bars, Chart
from qgis_plugin.tools.ledger_statistics.tables import bars_of


def column(name, kind="text", **more):
    return {"name": name, "title": {"zh": name, "en": name}, "unit": None, "type": kind, **more}


def test_stationing_both_ways(make_tool, ledger_room) -> None:
    tool = make_tool("stationing")
    tool.start()
    tool.clicked(QgsPointXY(391781.9, 3991449.9))
    method, params = ledger_room.engine.asked[-1]
    assert (method, params) == ("ledgers.station", {"point": [391781.9, 3991449.9]})
    answer = {"route_code": "620102L0001", "station": "K0+050", "offset_m": -3.25, "side": "left"}
    ledger_room.engine.answers["ledgers.station"] = answer
    tool.clicked(QgsPointXY(391781.9, 3991449.9))
    tool.dock.copy_result()
    assert QApplication.clipboard().text().endswith("K0+050")
    assert tool.dock.list.item(0, 4).text() == "3.25"
    tool.dock.station.setText("K0+050")
    tool.dock._go()
    assert ledger_room.engine.asked[-1][1]["road"] == tool.dock.chosen_road()
    asked = len(ledger_room.engine.asked)
    tool.dock.station.clear()
    tool.dock._go()
    assert len(ledger_room.engine.asked) == asked  # nothing to go to: told, not asked


def due_answer():
    names = [
        "host_class",
        "host_id",
        "host_code",
        "host_name",
        "kind",
        "last_done",
        "due_on",
        "overdue_after",
    ]
    names += ["overdue_days", "state", "keeper_name", "grid_code", "is_assumed", "to_confirm"]
    rows = [
        [
            "bridge",
            "1",
            "Q1",
            "甲桥",
            "经常性检查",
            None,
            "2025-10-12",
            "2025-10-12",
            414,
            "overdue",
            None,
            None,
            False,
            True,
        ],
        [
            "bridge",
            "2",
            "Q2",
            "乙桥",
            "经常性检查",
            "2025-10-11",
            "2025-12-12",
            "2026-01-12",
            0,
            "due",
            None,
            None,
            False,
            True,
        ],
        [
            "bridge",
            "3",
            "Q3",
            "丙桥",
            "结构定期检测",
            "2022-05-21",
            "2028-05-21",
            "2032-05-21",
            0,
            "done",
            None,
            None,
            False,
            True,
        ],
    ]
    shapes = [{"type": "Point", "coordinates": [391751.0 + at, 3992037.0]} for at in range(3)]
    due = {
        "name": "inspection_due",
        "columns": [column(name) for name in names],
        "rows": rows,
        "geometry": shapes,
    }
    return {"as_of": "2025-12-20", "due": due}


def test_due_list_in_colours(make_tool, ledger_room) -> None:
    ledger_room.engine.answers["ledgers.due"] = due_answer()
    tool = make_tool("inspection_due")
    tool.start()
    assert tool.dock.table.rowCount() == 2  # what is not due yet is hidden at first
    tool.dock.boxes["done"].setChecked(True)
    layer = next(
        each for each in QgsProject.instance().mapLayers().values() if each.customProperty("gridtwin_due")
    )
    wanted = ["over_180", "over_30", "over_0", "never", "due", "done"]
    assert [each.value() for each in layer.renderer().categories()] == wanted
    assert sorted(each["band"] for each in layer.getFeatures()) == ["done", "due", "over_180"]  # 414 days
    assert layer.crs().authid() == f"EPSG:{ledger_room.workspace.crs}"
    tool.dock.table.sortItems(2)
    tool.dock.table.setCurrentCell(0, 0)
    assert tool.dock.chosen()[0] == "bridge"
    tool.dock.kind.setCurrentIndex(2)
    assert tool.dock.table.rowCount() == 1
    remove()
    assert not any(each.customProperty("gridtwin_due") for each in QgsProject.instance().mapLayers().values())


def due_layers():
    return [
        each for each in QgsProject.instance().mapLayers().values() if each.customProperty("gridtwin_due")
    ]


def test_the_due_list_leaves_the_map_with_its_dock(make_tool, ledger_room) -> None:
    """Also where the answer comes after the dock was closed."""
    ledger_room.engine.answers["ledgers.due"] = due_answer()
    tool = make_tool("inspection_due")
    tool.start()
    assert len(due_layers()) == 1
    tool.dock.close()
    assert due_layers() == []
    tool._answered(1, due_answer())
    assert (due_layers(), tool.dock.isVisible()) == ([], False)
    tool.start()
    assert len(due_layers()) == 1


def test_the_due_list_is_in_the_map_again_when_its_dock_is_shown_from_the_menu(
    make_tool, ledger_room
) -> None:
    """Of QGIS's panels, which knows nothing of the tool; asked for once, whoever shows the dock."""
    ledger_room.engine.answers["ledgers.due"] = due_answer()
    tool = make_tool("inspection_due")
    tool.start()
    tool.dock.setFloating(True)  # QGIS's window of tests is not shown, nor what is docked in it
    QApplication.processEvents()
    tool.dock.close()
    tool.dock.toggleViewAction().trigger()
    QApplication.processEvents()
    assert (len(due_layers()), len(ledger_room.engine.asked)) == (1, 2)
    tool.dock.close()
    tool.start()
    QApplication.processEvents()
    assert (len(due_layers()), len(ledger_room.engine.asked)) == (1, 3)


def test_a_long_due_list_is_coloured_and_drawn_whole(make_tool, ledger_room) -> None:
    answer = due_answer()
    answer["due"]["rows"] = answer["due"]["rows"][:1] * 1500
    answer["due"]["geometry"] = answer["due"]["geometry"][:1] * 1500
    ledger_room.engine.answers["ledgers.due"] = answer
    tool = make_tool("inspection_due")
    tool.start()
    drawn = QgsProject.instance().mapLayer(tool._filled)
    end = time.monotonic() + 10
    while time.monotonic() < end and (drawn.featureCount() < 1500 or tool.dock.table.item(999, 0) is None):
        QApplication.processEvents()
    assert drawn.featureCount() == 1500
    assert tool.dock.table.rowCount() == 1000
    assert tool.dock.table.item(999, 0).background().color().name() == COLOURS["over_180"]
    assert "1000" in tool.dock.note.text()


def test_bands_of_days() -> None:
    assert [band_of("overdue", days) for days in (1, 30, 31, 180, 181)] == [
        "over_0",
        "over_0",
        "over_30",
        "over_30",
        "over_180",
    ]
    assert band_of("overdue", None) == "never"
    assert band_of("due", 0) == "due"


def test_bars_and_grades() -> None:
    total = {"key": "total", "zh": "合计", "en": "total"}
    table = {
        "title": {"zh": "按等级", "en": "by class"},
        "columns": [
            column("road_class", decimals=None),
            column("number", decimals=0),
            column("length_km", decimals=3),
        ],
        "rows": [["A", 3, 2.5], ["B", 1, 0.25], [total, 4, 2.75]],
        "chart": "bars",
        "has_total": True,
    }
    bars = bars_of(table)
    assert (bars.labels, bars.texts, bars.is_stacked) == (["A", "B"], ["2.500", "0.250"], False)
    names = ["share_A", "share_B", "mean"]
    grades = {
        "title": {"zh": "", "en": ""},
        "columns": [column("year", decimals=None), *[column(name, decimals=1) for name in names]],
        "rows": [["2025", 75.0, 25.0, 88.25]],
        "chart": "grades",
    }
    bars = bars_of(grades)
    assert bars.is_stacked
    assert bars.parts == [[("share_A", 75.0), ("share_B", 25.0)]]
    assert bars.texts == ["88.2"]
    assert bars_of({**table, "rows": []}) is None


def test_a_chart_of_grades_says_what_its_colours_mean(qgis_app) -> None:
    graded = [[("A", 75.0), ("B", 25.0)], [("A", 100.0), ("C", 0.0)]]
    chart = Chart()
    chart.show_bars(Bars("PQI", ["001", "002"], graded, ["92", "95"]))
    assert chart.legend() == ["A", "B", "C"]
    with_legend = chart.height()
    chart.show_bars(Bars("km", ["001", "002"], [[("km", 1.0)], [("km", 2.0)]], ["1", "2"]))
    assert chart.legend() == []
    assert with_legend - chart.height() == chart._line()


def test_statistics_say_that_they_are_counted(make_tool, ledger_room) -> None:
    tool = make_tool("ledger_statistics")
    tool.start()
    assert tool.dock.note.text() == "Working …"
    tool.ask()
    ledger_room.engine.task.taskTerminated.emit()
    assert tool.dock.note.text() == "Nothing is counted yet."


def test_a_due_list_is_asked_for_the_day_of_its_box(make_tool, ledger_room) -> None:
    tool = make_tool("inspection_due")
    tool.start()
    assert ledger_room.engine.asked[-1][1]["as_of"] == f"{date.today():%Y-%m-%d}"  # noqa: DTZ011 - as the box
    tool.dock.as_of.setDate(QDate(2025, 11, 30))
    tool.ask()
    assert ledger_room.engine.asked[-1][1]["as_of"] == "2025-11-30"


def test_a_report_rates_its_ledgers_first(make_tool, ledger_room, tmp_path) -> None:
    tool = make_tool("ledger_statistics")
    tool.start()
    assert not tool.is_rated(2025)
    ledger_room.engine.answers["command.run"] = {"exit_code": 0, "stdout": ["rated"], "stderr": []}
    tool.rate_and_report(["roads", "bridges"], ["roads", "bridges"], 2025, tmp_path / "year.pdf")
    asked = [
        (method, params) for method, params in ledger_room.engine.asked if method != "ledgers.statistics"
    ]
    assert [params["arguments"][0] for method, params in asked[:-1]] == ["roads", "bridges"]
    assert asked[-1][0] == "ledgers.yearly_report"
