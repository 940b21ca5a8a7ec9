"""Texts can be read: contrasts by the formula of WCAG 2.1, in light and in dark themes."""

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPalette
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QTableWidget, QVBoxLayout, QWidget

from qgis_plugin.dock.chart import BarChart
from qgis_plugin.dock.ink import (
    BAD,
    WARNED,
    black_or_white,
    contrast,
    ground,
    ink,
    legible,
    mute,
    muted,
    tint,
)
from qgis_plugin.tools.ledger_objects.chart import Bars, Chart
from qgis_plugin.tools.ledger_objects.grade_badge import GradeBadge
from qgis_plugin.tools.patch_review.profile import Profile

PLUGIN = Path(__file__).resolve().parents[3] / "qgis_plugin"
LIGHT, DARK = ("#000000", "#efefef"), ("#aaaaaa", "#323232")
# As QGIS's Night Mapping: its palette is dark on dark, and its style sheet colours labels and docks alone.
NIGHT = "QWidget {background: transparent} QLabel {color: #aaaaaa} QDockWidget {background-color: #323232}"


def palette(text: str, paper: str) -> QPalette:
    made = QPalette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        made.setColor(role, QColor(text))
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        made.setColor(role, QColor(paper))
    return made


@pytest.fixture(params=["light", "dark", "night"])
def dock(request, qgis_app) -> QDockWidget:
    made = QDockWidget()
    page = QWidget()
    QVBoxLayout(page)
    made.setWidget(page)
    if request.param == "night":
        made.setPalette(palette("#535353", "#222222"))
        made.setStyleSheet(NIGHT)
    else:
        made.setPalette(palette(*(LIGHT if request.param == "light" else DARK)))
    made.resize(300, 300)
    made.show()
    QApplication.processEvents()
    yield made
    made.hide()
    made.deleteLater()


def put(dock: QDockWidget, widget: QWidget) -> QWidget:
    dock.widget().layout().addWidget(widget)
    widget.show()
    QApplication.processEvents()
    return widget


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),  # luminance of red 0.2126: 1.05 / 0.2626
        ("#123456", "#123456", 1.0),
    ],
)
def test_contrast_is_that_of_the_formula(one, other, expected) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(expected, abs=0.005)
    assert contrast(QColor(other), QColor(one)) == contrast(QColor(one), QColor(other))


@pytest.mark.parametrize(("text", "paper"), [LIGHT, DARK, ("#dddddd", "#000000"), ("#333333", "#ffffff")])
def test_a_muted_text_steps_back_and_can_be_read(text, paper) -> None:
    made = muted(QColor(text), QColor(paper))
    assert 4.5 <= contrast(made, QColor(paper)) < contrast(QColor(text), QColor(paper))


def test_a_text_that_is_pale_already_is_not_made_paler() -> None:
    assert muted(QColor("#888888"), QColor("white")) == QColor("#888888")


@pytest.mark.parametrize("colour", [BAD, WARNED, QColor("#c9a20c")], ids=["bad", "warned", "yellow"])
@pytest.mark.parametrize("paper", ["#efefef", "#323232", "#808080"])
def test_a_colour_is_changed_until_it_can_be_read(colour, paper) -> None:
    assert contrast(legible(colour, QColor(paper)), QColor(paper)) >= 4.5


def test_a_colour_that_can_be_read_stays() -> None:
    assert legible(BAD, QColor("white")) == BAD
    assert black_or_white(QColor("#e0a000")) == QColor("black")
    assert black_or_white(QColor("#7b0f1e")) == QColor("white")


def test_labels_in_a_theme(dock) -> None:
    label = put(dock, QLabel("EPSG:4544"))
    paper = ground(label)
    mute(label)
    quiet = label.palette().color(QPalette.ColorRole.WindowText)
    assert 4.5 <= contrast(quiet, paper) < contrast(ink(dock.widget()), paper)
    tint(label, BAD, "font-weight: bold")
    assert contrast(label.palette().color(QPalette.ColorRole.WindowText), paper) >= 4.5
    assert "font-weight: bold" in label.styleSheet()


def test_a_label_that_is_coloured_before_it_has_a_place_follows_its_theme(dock) -> None:
    label = QLabel("/data/city")
    mute(label)
    put(dock, label)
    assert contrast(label.palette().color(QPalette.ColorRole.WindowText), ground(label)) >= 4.5


def painted(widget: QWidget, paper: QColor) -> float:
    """The greatest contrast of what is drawn in the picture of a widget, over its own ground."""
    image = widget.grab().toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return max(contrast(QColor.fromRgb(each), paper) for each in colours if each >> 24 == 255)


def test_charts_write_in_the_colour_of_labels(dock) -> None:
    chart, grades = BarChart(), Chart()
    for each in (chart, grades):
        put(dock, each)
    paper, text = ground(chart), ink(chart)
    assert contrast(text, paper) >= 4.5
    chart.show_bars([("污水", 0.0)])
    grades.show_bars(Bars("PQI", ["001"], [[("A", 0.0), ("B", 0.0)]], ["92"]))
    QApplication.processEvents()
    for each in (chart, grades):
        assert painted(each, paper) >= 4.5


def test_the_axis_of_a_profile_is_as_wide_as_its_heights(dock) -> None:
    profile = put(dock, Profile())
    profile.show_heights({"profile": {"before_m": [518.0], "after_m": [1537.1], "length_m": 44}})
    wide = QFontMetrics(profile._small()).horizontalAdvance("1537.1 m")
    assert profile._left(518.0, 1537.1) >= wide


def test_cells_are_measured_against_the_ground_of_the_table(dock) -> None:
    table = put(dock, QTableWidget(1, 1))
    assert ground(table) == table.palette().color(QPalette.ColorRole.Base)
    assert ink(table) == table.palette().color(QPalette.ColorRole.Text)


@pytest.mark.parametrize("grade", ["A", "B", "C", "D", "E", "合格", None])
def test_grades_can_be_read_on_their_colours(qgis_app, grade) -> None:
    badge = GradeBadge()
    badge.show_grade("PQI", 92.0, grade)
    paper, text = re.findall(r"#[0-9a-f]{6}", badge.styleSheet())
    assert contrast(QColor(text), QColor(paper)) >= 4.5


def test_no_label_takes_the_palest_colour_of_the_palette() -> None:
    for path in PLUGIN.rglob("*.py"):
        assert "palette(mid)" not in path.read_text("utf-8"), path
