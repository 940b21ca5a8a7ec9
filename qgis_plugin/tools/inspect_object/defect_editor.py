"""One defect being filled in: picture, severity, measures, part, place, photos."""

from __future__ import annotations

from typing import Any

from gridtwin.model import domain
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...forms.inspection_lists import title
from ...room import Room
from ...translation import language, pick, tr
from ..ledger_objects.hosts import Host
from .chosen_photos import taken
from .draft import MEASURES
from .picker import DistressPicker

PHOTOS = "*.jpg *.jpeg *.png *.webp *.tif *.tiff"


class DefectEditor(QWidget):
    """`wanted` says "keep this one"; `changed` that a value of the one in work changed."""

    wanted = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._place: tuple[float, float] | None = None
        self._photos: list[str] = []
        self._components: dict[str, list[str]] = {}
        self._severity_required = False
        self.picker = DistressPicker()
        self.picker.setMinimumHeight(170)
        self.picker.currentItemChanged.connect(lambda *_: self._distress_changed())
        self.picker.taken.connect(self._to_first_measure)
        self.rule = QLabel()
        self.rule.setWordWrap(True)
        self.severity = QComboBox()
        self.part, self.component = QComboBox(), QComboBox()
        self.part.currentIndexChanged.connect(lambda _: self._fill_components())
        self.measures = {name: _spin(name) for name in MEASURES}
        self.station, self.side = QLineEdit(), QComboBox()
        self.lane = QDoubleSpinBox()
        self.note = QLineEdit()
        self.place = QLabel()
        self.photo = QLabel()
        self._labels: dict[str, QLabel] = {}
        self._build()

    def show_form(self, form: dict[str, Any], host: Host) -> None:
        """Take the distresses and parts of a form."""
        workspace = self._room.workspace
        assert workspace is not None  # the tool said so
        self.picker.show_distresses(form["distresses"], host.value("pavement"), workspace)
        self._severity_required = bool(form["severity_required"])
        self._components = {part: list(names) for part, names in form["components"].items()}
        self.part.clear()
        self.part.addItem("", "")
        for part in self._components:
            self.part.addItem(title(part), part)
        is_road = host.class_name == "road"
        for widget in (self.part, self.component):
            widget.setVisible(bool(self._components))
            self._labels[widget.objectName()].setVisible(bool(self._components))
        self.lane.setVisible(is_road)
        self._labels["lane"].setVisible(is_road)
        self.reset()

    def reset(self) -> None:
        """Empty, for the next defect; the distress stays chosen, as the next one is often the same."""
        for spin in self.measures.values():
            spin.setValue(0)
        for box in (self.severity, self.side):
            box.setCurrentIndex(0)
        self.station.clear()
        self.note.clear()
        self.lane.setValue(0)
        self._photos = []
        self.photo.setText("")
        self.set_place(None)
        self._distress_changed()

    def set_place(self, place: tuple[float, float] | None, station: str = "", side: str = "") -> None:
        """The place in the workspace's CRS, and what it is on the road."""
        self._place = place
        self.place.setText(
            tr("click its place in the map") if place is None else f"{place[0]:.2f}, {place[1]:.2f}"
        )
        if station:
            self.station.setText(station)
        if side:
            self.side.setCurrentIndex(max(0, self.side.findData(side)))
        self.changed.emit()

    def value(self) -> dict[str, Any] | None:
        """The defect as the engine takes it; None while no distress is chosen."""
        chosen = self.picker.chosen()
        if chosen is None:
            return None
        made: dict[str, Any] = {"distress": chosen["name"], "title": pick(chosen["zh"], chosen["en"])}
        for name, spin in self.measures.items():
            if spin.isVisibleTo(self) and spin.value() > 0:
                made[name] = int(spin.value()) if name == "count" else round(spin.value(), 4)
        made["severity"] = self.severity.currentData()
        made["side"] = self.side.currentData()
        made["part"], made["component"] = self.part.currentData(), self.component.currentData()
        made["station"], made["note"] = self.station.text().strip(), self.note.text().strip()
        made["lane"] = int(self.lane.value()) or None
        if self._place is not None:
            made["x"], made["y"] = self._place
        made["photo"] = ";".join(self._photos)
        return {key: value for key, value in made.items() if value not in (None, "")}

    def show_value(self, defect: dict[str, Any]) -> None:
        """Take a defect back into work."""
        self.reset()
        self.picker.choose(defect["distress"])
        for name, spin in self.measures.items():
            spin.setValue(float(defect.get(name, 0)))
        self.severity.setCurrentIndex(max(0, self.severity.findData(defect.get("severity"))))
        self.part.setCurrentIndex(max(0, self.part.findData(defect.get("part", ""))))
        self.component.setCurrentIndex(max(0, self.component.findData(defect.get("component", ""))))
        self.note.setText(defect.get("note", ""))
        self.lane.setValue(defect.get("lane", 0))
        self._photos = [each for each in defect.get("photo", "").split(";") if each]
        self.photo.setText(tr("{number} photos", number=len(self._photos)) if self._photos else "")
        place = (defect["x"], defect["y"]) if "x" in defect else None
        self.set_place(place, defect.get("station", ""), defect.get("side", ""))

    @property
    def is_started(self) -> bool:
        """Whether something of the next defect is entered, beyond its type."""
        return bool(
            self._place is not None
            or self._photos
            or any(spin.isVisibleTo(self) and spin.value() > 0 for spin in self.measures.values())
            or self.severity.currentData()
            or self.station.text().strip()
            or self.note.text().strip()
        )

    def problem(self) -> str | None:
        """What is still missing before the defect can be kept."""
        chosen = self.picker.chosen()
        if chosen is None:
            return tr("Choose a distress first.")
        needs = [name for name in chosen["needs"] if self.measures[name].value() <= 0]
        if needs and self.measures["area_m2"].value() <= 0:
            listed = ", ".join(_TITLES[name]() for name in needs)
            return tr(
                "“{distress}” needs: {listed}", distress=pick(chosen["zh"], chosen["en"]), listed=listed
            )
        if self._severity_required and not self.severity.currentData():
            return tr("Choose how severe it is.")
        return None

    def add_photos(self, paths: list[str]) -> None:
        """Photos of this defect."""
        self._photos += taken(self._room, paths, self._photos)
        self.photo.setText(tr("{number} photos", number=len(self._photos)) if self._photos else "")

    def _distress_changed(self) -> None:
        chosen = self.picker.chosen()
        needs = set(chosen["needs"]) if chosen else set()
        shown = needs | ({"area_m2"} if needs and "count" not in needs else set())
        if chosen is not None and not needs:
            shown = {"length_m", "width_m", "count"}
        shown |= {"depth_mm"} if "area_m2" in shown and chosen and chosen["rule"] else set()
        for name, spin in self.measures.items():
            spin.setVisible(name in shown)
            self._labels[name].setVisible(name in shown)
            self._labels[name].setText(_TITLES[name]() + (" *" if name in needs else ""))
        self.rule.setText(chosen["rule"] if chosen else "")
        self.rule.setVisible(bool(chosen and chosen["rule"]))
        self.changed.emit()

    def _fill_components(self) -> None:
        self.component.clear()
        names = self._components.get(self.part.currentData(), [])
        for name in ["", *names] if names else []:
            self.component.addItem(title(name), name)
        self.component.setEnabled(bool(names))

    def _to_first_measure(self) -> None:
        """Enter in the pictures: on to what has to be entered."""
        first = next((spin for spin in self.measures.values() if spin.isVisibleTo(self)), None)
        target = self.severity if first is None else first
        target.setFocus()
        if first is not None:
            first.selectAll()

    def _ask_photos(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self._room.window, tr("Photos"), "", f"{tr('Photos')} ({PHOTOS})"
        )
        self.add_photos(paths)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picker, 1)
        column.addWidget(self.rule)
        form = QFormLayout()
        _fill(self.severity, "defect_severity")
        _fill(self.side, "road_side")
        self.part.setObjectName("part")
        self.component.setObjectName("component")
        self.lane.setDecimals(0)
        self.lane.setRange(0, 20)
        self.lane.setSpecialValueText(" ")
        self.station.setPlaceholderText("K0+125")
        for name, spin in self.measures.items():
            self._row(form, name, _TITLES[name](), spin)
            spin.valueChanged.connect(lambda _: self.changed.emit())
        self._row(form, "severity", tr("Severity"), self.severity)
        self._row(form, "part", tr("Part"), self.part)
        self._row(form, "component", tr("Member"), self.component)
        where = QHBoxLayout()
        where.addWidget(self.station, 2)
        where.addWidget(self.side, 1)
        form.addRow(tr("Stationing, side"), where)
        self._row(form, "lane", tr("Lane"), self.lane)
        form.addRow(tr("Place"), self.place)
        form.addRow(tr("Note"), self.note)
        row = QHBoxLayout()
        photos = QToolButton()
        photos.setText(tr("Photos …"))
        photos.clicked.connect(self._ask_photos)
        row.addWidget(photos)
        row.addWidget(self.photo, 1)
        self.keep_button = QPushButton(tr("Add the defect"))  # the dock puts it where it is always seen
        self.keep_button.setShortcut("Ctrl+Return")
        self.keep_button.setToolTip("Ctrl+Enter")
        self.keep_button.clicked.connect(self.wanted.emit)
        column.addLayout(form)
        column.addLayout(row)

    def _row(self, form: QFormLayout, name: str, title: str, widget: QWidget) -> None:
        label = QLabel(title)
        self._labels[name] = label
        form.addRow(label, widget)


def _spin(name: str) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(0, 1e6)
    spin.setDecimals(0 if name in ("count", "depth_mm") else 2)
    spin.setSuffix({"length_m": " m", "width_m": " m", "depth_mm": " mm", "area_m2": " m²"}.get(name, ""))
    return spin


def _fill(box: QComboBox, name: str) -> None:
    box.addItem("", "")
    for entry in domain(name).values:
        box.addItem(entry.title(language()), entry.value)


_TITLES = {
    "length_m": lambda: tr("Length"),
    "width_m": lambda: tr("Width"),
    "depth_mm": lambda: tr("Depth"),
    "count": lambda: tr("Quantity"),
    "area_m2": lambda: tr("Area (instead of length × width)"),
}
