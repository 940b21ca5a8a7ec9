"""Two rows of the dialog: paper and scale of a map sheet, and below them how much ground it shows."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRectangle, QgsUnitTypes
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel

from ...room import Room
from ...translation import pick, tr
from ...workspace.workspace import Workspace
from .paper import PAPERS, SCALES, fitting, room_of_map
from .sheet import CannotPrint, Sheet, crs_of, moved, whole_city

ALL, SELECTED, VIEW = "all", "selected", "view"
_METRES = QgsUnitTypes.DistanceUnit.DistanceMeters


def area_of(room: Room, what: str, workspace: Workspace) -> QgsRectangle:
    """What the map is to show, in the workspace's CRS: the window's map, or the whole city.

    Raises:
        CannotPrint: the window shows a place where that CRS has none.
    """
    if what != VIEW:
        return whole_city(QgsProject.instance(), workspace)
    settings = room.iface.mapCanvas().mapSettings()
    return moved(settings.visibleExtent(), settings.destinationCrs(), workspace)


class PaperAndScale(QObject):
    """Only map sheets have the choice; cards and evidence are made for A4."""

    def __init__(self, room: Room, extent: QComboBox) -> None:
        super().__init__(extent)
        self._room, self._extent = room, extent
        self._sheet: Sheet | None = None
        self.papers, self.scales, self.said = QComboBox(), QComboBox(), QLabel()
        self.said.setWordWrap(True)
        lines, space = 2, self.said.fontMetrics().lineSpacing()
        self.said.setMinimumHeight((lines + 1) * space)  # kept, so that no row moves
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.papers.currentIndexChanged.connect(self._paper_changed)
        self.scales.currentIndexChanged.connect(self._tell)
        extent.currentIndexChanged.connect(self._paper_changed)

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows into the dialog."""
        form.addRow(tr("Paper"), self.papers)
        form.addRow(tr("Scale"), self.scales)
        form.addRow("", self.said)

    @property
    def paper(self) -> str:
        """The paper that is chosen; empty where the sheet has no choice."""
        return str(self.papers.currentData() or "")

    @property
    def scale(self) -> int:
        """1000 for 1:1000; 0: one that fits."""
        return int(self.scales.currentData() or 0)

    def offer(self, sheet: Sheet) -> None:
        """What this sheet can be printed on."""
        chosen, self._sheet = self.paper, sheet
        self.papers.blockSignals(True)
        self.papers.clear()
        if sheet.stretch is None:
            self.papers.addItem("A4", "")
        else:
            for name, (width, height) in PAPERS.items():
                size = f"{width:.0f} × {height:.0f} mm"
                self.papers.addItem(tr("{paper}, landscape ({size})", paper=name, size=size), name)
        self.papers.setCurrentIndex(max(0, self.papers.findData(chosen)))
        self.papers.blockSignals(False)
        for each in (self.papers, self.scales):
            each.setEnabled(sheet.stretch is not None)
        self._paper_changed()

    def _paper_changed(self, *_: object) -> None:
        """The scale that fits is another one on this paper."""
        chosen = self.scale
        self.scales.blockSignals(True)
        self.scales.clear()
        self.scales.addItem(self._fits(), 0)
        if self._sheet is not None and self._sheet.stretch is not None:
            for step in SCALES:
                self.scales.addItem(f"1:{step}", step)
        self.scales.setCurrentIndex(max(0, self.scales.findData(chosen)))
        self.scales.blockSignals(False)
        self._tell()

    def _fits(self) -> str:
        if self._is_by_page():
            return tr("each page as it fits")
        fits = fitting(self._asked(), self._room_mm()) if self._is_metric() else None
        return tr("as it fits") if fits is None else tr("as it fits: 1:{scale}", scale=fits)

    def _tell(self, *_: object) -> None:
        """How much ground the map shows, and whether that is less than what was asked for."""
        text = ""
        if self._is_metric() and self.scale:
            shown = [self.scale * room / 1000 for room in self._room_mm()]
            width, height = (f"{each:,.0f}" for each in shown)
            text, asked = tr("The map shows {width} × {height} m.", width=width, height=height), self._asked()
            if not self._is_by_page() and any(part < whole for part, whole in zip(shown, asked)):
                size = " × ".join(f"{each:,.0f}" for each in asked)
                text += pick("", " ") + tr(
                    "Of {size} m, that is the middle: the rest is not on the sheet.", size=size
                )
        self.said.setText(text)

    def _asked(self) -> tuple[float, float]:
        workspace = self._room.workspace
        if workspace is None:
            return 0.0, 0.0
        try:
            box = area_of(self._room, self._extent.currentData(), workspace)
        except CannotPrint:  # said where it is printed
            return 0.0, 0.0
        return box.width(), box.height()

    def _room_mm(self) -> tuple[float, float]:
        stretch = None if self._sheet is None else self._sheet.stretch
        return (1.0, 1.0) if stretch is None else room_of_map(stretch, self.paper)

    def _is_by_page(self) -> bool:
        """Whether it is an atlas, whose pages each have their own ground, or a card."""
        return self._extent.findData(VIEW) < 0

    def _is_metric(self) -> bool:
        is_map = self._sheet is not None and self._sheet.stretch is not None
        workspace = self._room.workspace
        return is_map and workspace is not None and crs_of(workspace).mapUnits() == _METRES
