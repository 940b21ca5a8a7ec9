"""A drawn axis with class, size and depth, against everything that exists."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QPushButton, QSpinBox

from ...dock.result_dock import ResultDock, Subject
from ...room import Room
from ...translation import language, pick, tr
from ..declaration import Declaration
from ..pipe_common.sketch import SketchTool, corners_of
from ..pipe_common.words import class_codes, class_title

_COLOURS = {"error": QColor(214, 40, 40), "warning": QColor(240, 140, 0), "ok": QColor(46, 125, 50)}


class Planned(SketchTool):
    """The line stays; Check asks again with other values."""

    hint = "Draw the pipe's axis; right click or Enter ends, Backspace: back, Ctrl: no snapping"
    snaps = True

    def first_text(self) -> str:
        """What the empty dock says."""
        return tr(
            "Give class, size and depth, then draw the axis in the map; a right click or Enter ends it."
        )

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.kind = QComboBox()
        self.diameter = QSpinBox()
        self.depth = QDoubleSpinBox()
        self._axis: QgsGeometry | None = None
        self._asked_for: dict[str, Any] = {}

    def furnish(self, dock: ResultDock) -> None:
        """What the pipe is."""
        self.kind, self.diameter, self.depth = QComboBox(), QSpinBox(), QDoubleSpinBox()
        for code in class_codes():
            self.kind.addItem(class_title(code), code)
        self.kind.setCurrentIndex(max(0, self.kind.findData("JP")))
        self.diameter.setRange(10, 5000)
        self.diameter.setValue(300)
        self.diameter.setSuffix(" mm")
        self.depth.setRange(0.1, 60.0)
        self.depth.setSingleStep(0.1)
        self.depth.setValue(1.5)
        self.depth.setSuffix(" m")
        button = QPushButton(tr("Check again"))
        button.clicked.connect(lambda *_: self._again())
        form = QFormLayout()
        form.addRow(tr("Pipe class"), self.kind)
        form.addRow(tr("Outer diameter"), self.diameter)
        form.addRow(tr("Depth below the ground"), self.depth)
        form.addRow(button)
        dock.extra.addLayout(form)

    def drawn(self, geometry: QgsGeometry) -> None:
        """Check that axis."""
        self._axis = geometry
        self._again()

    def _again(self) -> None:
        if self._axis is None:
            self.say_next(self.hint)
            return
        params = {
            "line": [[each.x(), each.y()] for each in self._axis.asPolyline()],
            "pipe_class": self.kind.currentData(),
            "diameter_mm": float(self.diameter.value()),
            "depth": self.depth.value(),
            "language": language(),
        }
        self._asked_for = params
        self.ask("pipes.planned", params, self._show)

    def _show(self, answer: dict[str, Any]) -> None:
        assert self._axis is not None
        self.clear()
        self.highlight(self._axis, self.pipes, colour=QColor(0, 92, 175))
        table = answer["verdicts"]
        place = [each["name"] for each in table["columns"]].index("severity")
        for severity in ("ok", "warning", "error"):
            shapes = [
                shape
                for row, shape in zip(table["rows"], table.get("geometry") or ())
                if shape and row[place] == severity
            ]
            self.paint({"geometry": shapes}, _COLOURS[severity])
        self.opened_dock().subject = Subject(self._facts(answer), corners_of(self._axis))
        self.show(table, _heading(answer))

    def _facts(self, answer: dict[str, Any]) -> list[tuple[str, str]]:
        """What was judged: as asked, although the boxes may say something else by now."""
        asked = self._asked_for
        levels = [place[2] for place in answer["levels"]]
        shown = ["–" if each is None else f"{each:.2f}" for each in (levels[0], levels[-1])] if levels else []
        return [
            (tr("Pipe class"), class_title(asked["pipe_class"])),
            (tr("Outer diameter"), f"{asked['diameter_mm']:.0f} mm"),
            (tr("Depth below the ground"), f"{asked['depth']:.2f} m"),
            (tr("Length"), f"{answer['length_m']:.2f} m"),
            (tr("Level at begin and end (crown; gravity sewers: invert)"), " → ".join(shown) + " m"),
        ]


def _counts(table: dict[str, Any]) -> tuple[int, int]:
    """Verdicts that could not be judged, and those that break something."""
    names = [each["name"] for each in table["columns"]]
    severity, found, row_of = (names.index(each) for each in ("severity", "found_m", "confidence"))
    bad = [row for row in table["rows"] if row[severity] != "ok"]
    known = sum(row[found] is not None and (bool(row[row_of]) or row[severity] == "error") for row in bad)
    return len(bad) - known, known


def _heading(answer: dict[str, Any]) -> str:
    length = f"{answer['length_m']:.2f}"
    if answer["is_clear"]:
        return tr("{length} m: nothing is in the way.", length=length)
    doubts, breaches = _counts(answer["verdicts"])
    if not breaches:
        return tr(
            "{length} m: no conflict is known; not to be judged: {doubts}.", length=length, doubts=doubts
        )
    text = tr("{length} m: not clear; conflicts: {breaches}.", length=length, breaches=breaches)
    way = answer["way"]
    if way is None:
        return text + "\n" + tr("No small move makes it clear: choose another axis or depth.")
    return text + "\n" + pick(way["zh"], way["en"])
