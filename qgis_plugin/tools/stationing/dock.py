"""The dock of the stationing tool: road and stationing to go to, what was found, and a list to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridtwin.model import domain
from qgis.core import QgsFeatureRequest
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ... import compat
from ...dock.ink import BAD, plain, tint
from ...dock.rows import compact
from ...dock.text_room import fit_heads
from ...fixed import fixed
from ...translation import language, tr

if TYPE_CHECKING:
    from .tool import StationingTool


class StationDock(QgsDockWidget):
    """Newest result on top of the list."""

    def __init__(self, tool: StationingTool) -> None:
        super().__init__(tool.declaration.title, tool.room.window)
        self.setObjectName("gridtwin_stationing")
        self._tool = tool
        self.road = QComboBox()
        self.road.setEditable(True)
        self.road.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.road.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.only = QCheckBox(tr("Clicks: only this road"))
        self.station = QLineEdit()
        self.station.setPlaceholderText("K1+250.5")
        self.station.setMinimumWidth(self.station.fontMetrics().horizontalAdvance("K12+250.55") + 16)
        self.station.returnPressed.connect(self._go)
        self.offset = QDoubleSpinBox()
        self.offset.setRange(-500, 500)
        self.offset.setSuffix(" m")
        self.result = QLabel(tool.declaration.help)
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self.copy_result)
        self.make = QPushButton(tr("Make routes …"))
        self.make.clicked.connect(self._make_routes)
        self.make.hide()
        self.list = QTableWidget(0, 5)
        self._copied = ""
        self._build()
        tool.room.add_dock(self)

    def show_nothing(self) -> None:
        """Another workspace: the list is of the one before."""
        self.list.setRowCount(0)
        self.road.clear()
        self.result.setText(self._tool.declaration.help)
        plain(self.result)
        self.copy.setEnabled(False)

    def fill_roads(self) -> None:
        """The roads that have a stationing, by name; the chosen one stays."""
        layer, kept = self._tool.layer("road_route"), self.road.currentText()
        if layer is None:
            return
        self.road.clear()
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        rows = [
            (str(compat.plain(each["name"]) or ""), str(each["code"])) for each in layer.getFeatures(request)
        ]
        for name, code in sorted(rows):
            self.road.addItem(f"{name} {code}".strip(), code)
        self.road.setCurrentText(kept) if kept else self.road.setCurrentIndex(0)
        if not rows:
            self.tell_no_routes()
        else:
            self.make.hide()

    def tell_no_routes(self) -> None:
        """Nothing can be stationed before there are routes: the tool that makes them is one click away."""
        self.tell_problem(tr("No road has a stationing yet: make the routes of the road sections first."))
        self.make.show()

    def _make_routes(self) -> None:
        if self._tool.room.registry is not None:
            self._tool.room.registry.start("road_routes")

    def chosen_road(self) -> str:
        """Number of the road in the box, whether chosen or typed."""
        text = self.road.currentText().strip()
        at = self.road.findText(text)
        return str(self.road.itemData(at)) if at >= 0 else text

    def only_road(self) -> str:
        """The road that clicks are bound to, or ""."""
        return self.chosen_road() if self.only.isChecked() else ""

    def show_station(self, answer: dict[str, Any]) -> None:
        """What a click came to."""
        side = domain("road_side").title(answer.get("side"), language())
        offset = abs(float(answer.get("offset_m") or 0))
        name = str(answer.get("route_name") or answer.get("name") or self._name(str(answer["route_code"])))
        where = f"{name} {answer['station']}".strip()
        self._copied = where
        self.road.setCurrentIndex(max(self.road.findData(str(answer["route_code"])), 0))
        self._tell(
            where,
            tr("{code}, {side} {offset} m", code=answer["route_code"], side=side, offset=fixed(offset, 2)),
        )
        self._add([name, str(answer["route_code"]), str(answer["station"]), side, fixed(offset, 2)])

    def show_place(self, params: dict[str, Any], answer: dict[str, Any]) -> None:
        """Where a stationing is."""
        place = f"{answer['x']:.3f}, {answer['y']:.3f}"
        name = self._name(params["road"])
        self._copied = place
        self._tell(f"{name} {params['station']}", tr("east, north: {place}", place=place))
        self._add([name, params["road"], params["station"], "", fixed(params["offset_m"], 2)])

    def copy_result(self) -> None:
        """Put the result on the clipboard."""
        QApplication.clipboard().setText(self._copied)
        self._tool.room.say(tr("Copied: {text}", text=self._copied))

    def tell_problem(self, text: str) -> None:
        """Why there is no result, where the result would be: the whole sentence can be read."""
        self.result.setText(text)
        tint(self.result, BAD, "font-weight: bold")
        self.copy.setEnabled(False)

    def _tell(self, first: str, second: str) -> None:
        self.result.setText(f"{first}\n{second}")
        plain(self.result, "font-weight: bold; font-size: 120%")
        self.copy.setEnabled(True)

    def _name(self, code: str) -> str:
        at = self.road.findData(code)
        return self.road.itemText(at).replace(code, "").strip() if at >= 0 else code

    def _add(self, cells: list[str]) -> None:
        self.list.insertRow(0)
        for place, text in enumerate(cells):
            self.list.setItem(0, place, QTableWidgetItem(text))
        self.list.resizeColumnsToContents()

    def _go(self) -> None:
        if not self.station.text().strip():
            self.tell_problem(tr("Enter a stationing, such as K1+250.5."))
            return
        if not self.chosen_road():
            self.tell_problem(tr("Choose the road first, or enter its number."))
            return
        self._tool.go(self.chosen_road(), self.station.text().strip(), self.offset.value())

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        form = QFormLayout()
        form.addRow(tr("Road"), self.road)
        form.addRow("", self.only)
        row = QHBoxLayout()
        row.addWidget(self.station, 2)
        row.addWidget(QLabel(tr("offset (right +)")))
        row.addWidget(self.offset, 1)
        go = QPushButton(tr("Show place"))
        go.clicked.connect(self._go)
        row.addWidget(go)
        form.addRow(tr("Stationing"), row)
        column.addLayout(form)
        said = QHBoxLayout()
        said.addWidget(self.result, 1)
        said.addWidget(self.make)
        said.addWidget(self.copy)
        column.addLayout(said)
        heads = [tr("Road"), tr("Code"), tr("Stationing"), tr("Side"), tr("Offset (m)")]
        self.list.setHorizontalHeaderLabels(heads)
        fit_heads(self.list)
        self.list.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        compact(self.list)
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        column.addWidget(self.list, 1)
        self.setWidget(page)
