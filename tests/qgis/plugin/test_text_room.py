"""Layouts that give way: rows of buttons, filters, rows of tables; letters of menus."""

import pytest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPushButton, QTableWidget, QWidget

from qgis_plugin.dock.flow import Flow
from qgis_plugin.dock.mnemonics import with_letter
from qgis_plugin.dock.rows import cap, compact
from qgis_plugin.dock.text_room import fit_heads, fit_hint


@pytest.mark.parametrize(("width", "rows"), [(400, [0, 0, 0]), (230, [0, 0, 1]), (90, [0, 1, 2])])
def test_buttons_go_into_further_rows_where_the_width_ends(qgis_app, width, rows) -> None:
    page, flow = QWidget(), Flow(10)
    page.setLayout(flow)
    buttons = [QPushButton("x") for _ in range(3)]
    for each in buttons:
        each.setFixedSize(100, 20)
        flow.addWidget(each)
    page.resize(width, 200)
    page.show()
    QApplication.processEvents()
    assert [each.y() // 30 for each in buttons] == rows
    assert all(each.width() == 100 for each in buttons)
    assert flow.heightForWidth(width) == 20 + 30 * rows[-1]
    assert (flow.minimumSize().width(), flow.count(), flow.itemAt(3)) == (100, 3, None)
    page.hide()


def test_a_row_is_as_high_as_a_line_of_text(qgis_app) -> None:
    table = QTableWidget(2, 2)
    compact(table)
    assert table.rowHeight(1) == table.fontMetrics().height() + 6
    table.setColumnWidth(0, 2000)
    table.setColumnWidth(1, 2000)
    cap(table, [0])
    assert table.columnWidth(0) == table.fontMetrics().averageCharWidth() * 26
    assert table.columnWidth(1) == 2000


def test_heads_and_hints_have_room(qgis_app) -> None:
    table = QTableWidget(0, 1)
    table.setHorizontalHeaderLabels(["a title that is wider than a column usually is"])
    fit_heads(table)
    assert table.columnWidth(0) == table.horizontalHeader().sectionSizeHint(0)
    line = QLineEdit()
    line.setPlaceholderText("optional: the measured sample table")
    fit_hint(line)
    assert line.minimumWidth() > line.fontMetrics().horizontalAdvance(line.placeholderText())


@pytest.mark.parametrize(
    ("title", "name", "used", "expected"),
    [
        ("Field work", "field", set(), "&Field work"),
        ("Field work", "field", {"F"}, "Field &work"),
        ("Find", "find", {"F", "I", "N", "D"}, "Find"),
        ("管网", "pipe", set(), "管网(&P)"),
        ("管网", "pipe", {"P", "I", "E"}, "管网"),
    ],
    ids=["first letter", "of the next word", "none left", "Chinese", "Chinese, none left"],
)
def test_letters_of_menus(title, name, used, expected) -> None:
    assert with_letter(title, name, used) == expected


def test_each_letter_is_given_once() -> None:
    used: set[str] = set()
    made = [with_letter(each, each, used) for each in ("Find", "Field work", "Layouts")]
    assert made == ["&Find", "Field &work", "&Layouts"]
