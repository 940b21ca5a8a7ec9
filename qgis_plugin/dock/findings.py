"""The findings panel: what checks found; a click shows the place, a double click opens the form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.model import feature_class
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..editing.finding import ERROR, INFO, WARNING, Finding, placed
from ..icons import icon
from ..translation import pick, tr
from ..workspace.layers import show_layers
from .filling import Filler
from .rows import RoomForMessage, compact, follow
from .rule_words import rule_in_words
from .save_result import SaveButton, SavedTable, write_csv
from .text_room import fit_heads
from .writing import written
from .zoom import flash, zoom_to

if TYPE_CHECKING:
    from ..room import Room

_ICONS = {ERROR: "error", WARNING: "findings", INFO: "help"}
_LAYER, _OBJECT, _MEASURE, _MESSAGE, _RULE = range(1, 6)
_MOST_PX = {
    _LAYER: 120,
    _OBJECT: 150,
    _RULE: 200,
}  # layer, object, rule leave the room to the finding; tooltips have all
_SHOWN = 5000  # rows of the table; the file has all


class FindingsDock(QgsDockWidget):
    """One for all checks; the newest list replaces the one before."""

    def __init__(self, room: Room) -> None:
        super().__init__(tr("GridTwin findings"), room.window)
        self.setObjectName("gridtwin_findings")
        self._room = room
        self._all: list[Finding] = []
        self._shown: list[Finding] = []
        self._what, self._counts = tr("GridTwin findings"), ""
        self._title = QLabel(tr("No findings yet. Checks, imports and saving list here what they find."))
        self._title.setWordWrap(True)
        self._filter = QComboBox()
        self._filter.addItem(tr("All"), "")
        for severity, title in ((ERROR, tr("Errors")), (WARNING, tr("Warnings")), (INFO, tr("Notes"))):
            self._filter.addItem(icon(_ICONS[severity]), title, severity)
        self._filter.currentIndexChanged.connect(self._fill)
        self._table = QTableWidget(0, 6)
        self._filler, self._widths = Filler(self._table), RoomForMessage(self._table)
        self._set_up_table()
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self.setWidget(self._content())
        room.workspace_changed.connect(self.forget)

    def forget(self, *_: object) -> None:
        """Another workspace: what was found in the one before says nothing of it."""
        self._all = []
        self._title.setText(tr("No findings yet. Checks, imports and saving list here what they find."))
        self._fill()

    def forget_those_of(self, title: str) -> None:
        """A check that listed something finds nothing now: its list goes, and the panel stays where it is."""
        if self._what == title and self._all:
            self._all, self._counts = [], tr("errors: {errors}, warnings: {warnings}", errors=0, warnings=0)
            self._title.setText(tr("{title}: nothing found.", title=title))
            self._fill()

    def show_findings(self, findings: list[Finding], title: str) -> None:
        """List findings under a title and bring the panel to the front."""
        self._all = list(findings)
        errors = sum(each.severity == ERROR for each in findings)
        warnings = sum(each.severity == WARNING for each in findings)
        counts = tr("errors: {errors}, warnings: {warnings}", errors=errors, warnings=warnings)
        self._what, self._counts = title, counts
        self._title.setText(
            f"{title}{pick('：', ': ')}{counts}" if findings else tr("{title}: nothing found.", title=title)
        )
        self._filter.setCurrentIndex(0)
        self._fill()
        if not findings and not self.isVisible():
            self._room.say(self._title.text())  # an empty panel would take half of the map
            return
        self.setVisible(True)
        self.raise_()

    @property
    def findings(self) -> list[Finding]:
        """The list that is shown, unfiltered."""
        return list(self._all)

    def go_to(self, place: int) -> None:
        """Show the place of the n-th finding of the table in the map."""
        finding = self._shown[place]
        hint = tr("What to do: {hint}", hint=finding.hint) if finding.hint else ""
        self._hint.setText(f"{finding.message}\n{hint}" if hint else finding.message)
        geometry = self._geometry(finding)
        if geometry is not None and not geometry.isEmpty():
            show_layers(self._room, [finding.class_name] if finding.class_name else [])
            zoom_to(self._room.iface.mapCanvas(), geometry)
            flash(self._room.iface.mapCanvas(), geometry)

    def _content(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 6)
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self._filter)
        self.save_button = SaveButton(self._room, self._saved)
        line.addWidget(self.save_button)
        column.addLayout(line)
        column.addWidget(self._table, 1)
        column.addWidget(self._hint)
        return page

    def _set_up_table(self) -> None:
        table = self._table
        table.setHorizontalHeaderLabels(
            [tr("Severity"), tr("Layer"), tr("Object"), tr("Is / least (m)"), tr("Finding"), tr("Rule")]
        )
        fit_heads(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        compact(table)
        table.setColumnHidden(_MEASURE, True)  # until there are clearances
        table.horizontalHeader().setMinimumSectionSize(64)  # a title stays legible in a narrow panel
        follow(table, lambda row: self.go_to(row) if row < len(self._shown) else None)
        table.cellDoubleClicked.connect(lambda row, _: self._open_form(row))

    def _fill(self, *_: object) -> None:
        wanted = self._filter.currentData()
        self._shown = [each for each in self._all if not wanted or each.severity == wanted][:_SHOWN]
        self._hint.clear()
        self._filler.fill(len(self._shown), self._items, done=lambda: None)
        empty = {
            column
            for column, has in (
                (_LAYER, lambda each: each.class_name or each.source),
                (_OBJECT, lambda each: each.label),
                (_MEASURE, lambda each: each.measure),
            )
            if not any(map(has, self._shown))
        }
        self._widths.fit(_MESSAGE, caps=_MOST_PX, empty=empty)

    def _items(self, row: int) -> list[QTableWidgetItem]:
        finding, items = self._shown[row], []
        for column, text in enumerate(_cells(finding)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == 0:
                item.setIcon(icon(_ICONS.get(finding.severity, "help")))
            items.append(item)
        return items

    def _feature(self, finding: Finding) -> QgsFeature | None:
        layer = self._room.layer(finding.class_name) if finding.class_name else None
        if layer is None or finding.feature_id is None:
            return None
        found = next(layer.getFeatures(QgsFeatureRequest(finding.feature_id)), None)
        if (found is None or not found.isValid()) and finding.key:  # a new row has another number once stored
            request = QgsFeatureRequest().setFilterExpression(f"\"id\" = '{finding.key}'")
            found = next(layer.getFeatures(request), None)
        return found if found is not None and found.isValid() else None

    def _geometry(self, finding: Finding) -> QgsGeometry | None:
        if finding.geometry is not None:
            return finding.geometry
        feature = self._feature(finding)
        layer = self._room.layer(finding.class_name) if feature is not None else None
        if feature is None or layer is None or not feature.hasGeometry():
            return None
        return placed(feature.geometry(), layer)

    def _open_form(self, row: int) -> None:
        feature = self._feature(self._shown[row])
        layer = self._room.layer(self._shown[row].class_name)
        if feature is not None and layer is not None:
            self._room.iface.openFeatureForm(layer, feature)

    def write(self, path: Path) -> bool:
        """Write all findings as a table; whether it is there, told where it is not."""
        return written(path, lambda file: write_csv(self._saved(), file), self._room.warn)

    def _saved(self) -> SavedTable:
        return saved(self._all, self._what, self._counts)


def saved(findings: list[Finding], title: str, counts: str) -> SavedTable:
    """Findings as a table of texts."""
    heads = (tr("Severity"), tr("Layer"), tr("Object"), tr("Is / least (m)"), tr("Finding"), tr("Rule"))
    rows = [[*_cells(each), each.hint] for each in findings]
    return SavedTable(title, [counts], [*heads, tr("Hint")], [False] * (len(heads) + 1), rows)


def _cells(finding: Finding) -> list[Any]:
    titles = {ERROR: tr("error"), WARNING: tr("warning"), INFO: tr("note")}
    layer = finding.source
    if finding.class_name:
        declared = feature_class(finding.class_name)
        layer = pick(declared.title_zh, declared.title_en)
    return [
        titles.get(finding.severity, finding.severity),
        layer,
        finding.label,
        finding.measure,
        finding.message,
        rule_in_words(finding),
    ]
