"""A drawn pit with a depth: pipes in or near it, measures, earth."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout

from ...dock.result_dock import ResultDock, Subject
from ...engine.shapes import shape_of
from ...room import Room
from ...translation import pick, tr
from ..declaration import Declaration
from ..pipe_common.sketch import SketchTool, corners_of

_IN, _NEAR = QColor(214, 40, 40), QColor(240, 140, 0)


class Excavation(SketchTool):
    """Changing depth or batter asks again for the same outline."""

    hint = "Draw the pit; right click or Enter ends, Backspace: a corner back"
    is_outline = True

    def first_text(self) -> str:
        """What the empty dock says."""
        return tr(
            "Give the depth, then draw the outline of the pit in the map; a right click or Enter ends it."
        )

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.depth = QDoubleSpinBox()
        self.batter = QDoubleSpinBox()
        self._outline: QgsGeometry | None = None
        self._asked_for: dict[str, Any] = {}

    def furnish(self, dock: ResultDock) -> None:
        """Depth and batter."""
        self.depth, self.batter = QDoubleSpinBox(), QDoubleSpinBox()
        for box, most, value, unit in ((self.depth, 60.0, 3.0, " m"), (self.batter, 5.0, 0.0, " : 1")):
            box.setRange(0.0, most)
            box.setSingleStep(0.25)
            box.setValue(value)
            box.setSuffix(unit)
            box.setKeyboardTracking(False)
            box.valueChanged.connect(lambda *_: self._again())
        self.depth.setMinimum(0.1)
        form = QFormLayout()
        form.addRow(tr("Depth below the ground"), self.depth)
        form.addRow(tr("Batter (out : up)"), self.batter)
        dock.extra.addLayout(form)

    def drawn(self, geometry: QgsGeometry) -> None:
        """Ask for that outline."""
        self._outline = geometry
        self._again()

    def _again(self) -> None:
        if self._outline is None:
            return
        params = {
            "polygon": shape_of(self._outline),
            "depth": self.depth.value(),
            "batter": self.batter.value(),
        }
        self._asked_for = params
        self.ask("pipes.excavation", params, self._show)

    def _show(self, answer: dict[str, Any]) -> None:
        self.clear()
        if answer.get("outline"):
            self.highlight(self.place(answer["outline"]))
        pieces = answer["pieces"]
        place = [each["name"] for each in pieces["columns"]].index("part")
        for colour, part in ((_NEAR, "guard"), (_IN, "in")):
            shapes = [
                shape
                for row, shape in zip(pieces["rows"], pieces["geometry"])
                if shape and row[place] == part
            ]
            self.paint({"geometry": shapes}, colour)
        self.opened_dock().subject = Subject(self._facts(answer), self._places())
        self.show(answer["pipes"], _heading(answer))

    def _facts(self, answer: dict[str, Any]) -> list[tuple[str, str]]:
        """What was judged: as asked, although the boxes may say something else by now."""
        asked, earth = self._asked_for, answer["earthwork"]
        return [
            (tr("Depth below the ground"), f"{asked['depth']:.2f} m"),
            (tr("Batter (out : up)"), f"{asked['batter']:.2f} : 1"),
            (tr("Area"), f"{earth['area_m2']:,.1f} m²"),
            (tr("Earth to move"), f"{earth['volume_m3']:,.1f} m³"),
        ]

    def _places(self) -> list[tuple[float, float]]:
        return [] if self._outline is None else corners_of(self._outline)


def _heading(answer: dict[str, Any]) -> str:
    earth = answer["earthwork"]
    text = tr(
        "Pipes in or near the pit: {pipes}; {area} m², {volume} m³ of earth, {depth} m deep on average",
        pipes=answer["pipes"]["total"],
        area=f"{earth['area_m2']:,.1f}",
        volume=f"{earth['volume_m3']:,.1f}",
        depth=f"{earth['mean_depth_m']:.2f}",
    )
    if earth["unknown_m2"]:
        text += "\n" + tr(
            "The ground is unknown on {area} m²: their earth is not counted.",
            area=f"{earth['unknown_m2']:,.1f}",
        )
    for each in (earth["ground_source"], answer["standing"]):
        text += "\n" + pick(each["zh"], each["en"])
    return text
