"""The map keeps its scale when a dock of the plugin opens or closes beside it."""

from __future__ import annotations

import time

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMainWindow

from qgis_plugin.dock.steady_scale import SteadyScale


def settle(seconds: float = 0.3) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()


@pytest.fixture
def window(qgis_new_project):
    made = QMainWindow()
    canvas = QgsMapCanvas(made)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4544"))
    made.setCentralWidget(canvas)
    made.resize(1000, 700)
    made.show()
    settle()
    canvas.setExtent(QgsRectangle(391000, 3991000, 391300, 3991200))
    canvas.zoomScale(2000)
    yield made
    made.close()


def dock_below(window: QMainWindow) -> QgsDockWidget:
    dock = QgsDockWidget("Findings", window)
    dock.setWidget(QLabel("x"))
    dock.widget().setMinimumHeight(350)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    return dock


def test_the_scale_stays_when_a_dock_takes_room_and_gives_it_back(window) -> None:
    canvas = window.centralWidget()
    steady = SteadyScale(canvas)
    tall, middle = canvas.height(), canvas.center()
    dock = dock_below(window)
    steady.follow(dock)
    settle()
    assert canvas.height() < 0.6 * tall
    assert canvas.scale() == pytest.approx(2000, rel=1e-6)
    assert canvas.center().distance(middle) < 1
    dock.hide()
    settle()
    assert canvas.height() == tall
    assert canvas.scale() == pytest.approx(2000, rel=1e-6)


def test_a_window_that_the_user_resizes_is_left_to_qgis(window) -> None:
    canvas = window.centralWidget()
    SteadyScale(canvas)
    window.resize(1000, 400)
    settle()
    assert canvas.scale() != pytest.approx(2000, rel=1e-3)
