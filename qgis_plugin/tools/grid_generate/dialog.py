"""Which communities, which size; stays open beside the map while a draft is shown."""

from __future__ import annotations

from collections import Counter
from typing import Any

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from ...dock.text_room import at_least
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing.cells import into_layer

_NOMINAL_M2 = 10_000


class GenerateDialog(QDialog):
    """Emits what is wanted; the tool does it."""

    draft_wanted = pyqtSignal()
    store_wanted = pyqtSignal()

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room.window)
        self._room = room
        self._communities: QgsVectorLayer | None = None
        self.task: Any = None
        self.setWindowTitle(declaration.title)
        self.list = QListWidget()
        self.list.itemChanged.connect(lambda _: self._count())
        self.size = QSpinBox()
        self.size.setRange(1_000, 1_000_000)
        self.size.setSingleStep(1_000)
        self.size.setGroupSeparatorShown(True)
        self.size.setSuffix(" m²")
        self.size.setValue(_NOMINAL_M2)
        self.replace = QCheckBox(tr("Retire the grids that are there and draw anew"))
        self.replace.toggled.connect(lambda _: self._count())
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.draft = QPushButton(tr("Show a draft"))
        self.store = QPushButton(tr("Store grids"))
        self.cancel = QPushButton(tr("Stop drawing"))
        self.cancel.setEnabled(False)
        self._lay_out()
        at_least(self, 460)

    @property
    def replaces(self) -> bool:
        """Whether grids that are there are retired."""
        return bool(self.replace.isChecked())

    def chosen(self) -> list[str]:
        """Codes of the ticked communities."""
        ticked = Qt.CheckState.Checked
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(each.data(Qt.ItemDataRole.UserRole)) for each in items if each.checkState() == ticked]

    def params(self) -> dict[str, Any]:
        """What the engine is asked for."""
        return {"communities": self.chosen(), "target_area_m2": float(self.size.value())}

    def show_communities(self, communities: QgsVectorLayer, grids: QgsVectorLayer) -> None:
        """List the communities with the number of grids that each has."""
        self._communities = communities
        had = set(self.chosen())
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["community_code"], grids.fields())
        counts = Counter(str(each["community_code"]) for each in grids.getFeatures(request))
        rows = sorted((str(each["code"]), str(each["name"] or "")) for each in communities.getFeatures())
        self.list.blockSignals(True)
        self.list.clear()
        for code, name in rows:
            item = QListWidgetItem(
                tr("{code} {name} · {count} grids", code=code, name=name, count=counts[code])
            )
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setData(Qt.ItemDataRole.UserRole + 1, counts[code])
            is_ticked = code in had or (not had and counts[code] == 0)
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.tell(
            "" if rows else tr("There is no community in the workspace: grids are drawn inside communities.")
        )
        self._count()

    def tick_visible(self) -> None:
        """Tick the communities that the map shows, and only those."""
        if self._communities is None:
            return
        view = QgsGeometry.fromRect(self._room.iface.mapCanvas().extent())
        shown = into_layer(view, self._communities)
        request = QgsFeatureRequest().setFilterRect(shown.boundingBox())
        codes = {
            str(each["code"])
            for each in self._communities.getFeatures(request)
            if each.geometry().intersects(shown)
        }
        self._tick(lambda code: code in codes)

    def tell(self, text: str) -> None:
        """A sentence below the choices."""
        self.said.setText(text)

    def set_busy(self, title: str) -> None:
        """While the engine works only its stop button can be pressed."""
        is_busy = bool(title)
        self.task = self.task if is_busy else None  # QGIS deletes a task that is through
        for widget in (self.list, self.size, self.replace):
            widget.setEnabled(not is_busy)
        self.cancel.setEnabled(is_busy)
        if is_busy:
            self.tell(title + " …")
            self.draft.setEnabled(False)
            self.store.setEnabled(False)
        else:
            self.tell("")
            self._count()

    def _stop(self) -> None:
        """A draft stops at once, a drawing that is to be stored at its next step."""
        if self.task is not None:
            self.cancel.setEnabled(False)
            self.tell(tr("Stopping …"))
            self.task.cancel()

    def _tick(self, wanted: Any) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_ticked = wanted(str(item.data(Qt.ItemDataRole.UserRole)))
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    def _count(self) -> None:
        ticked = Qt.CheckState.Checked
        items = [self.list.item(row) for row in range(self.list.count())]
        chosen = [each for each in items if each.checkState() == ticked]
        there = sum(int(each.data(Qt.ItemDataRole.UserRole + 1)) for each in chosen)
        self.draft.setEnabled(bool(chosen))
        self.store.setEnabled(bool(chosen) and (there == 0 or self.replaces))
        self.store.setToolTip(
            tr("{count} grids are there: tick the box to retire them, or split and merge them.", count=there)
            if there and not self.replaces
            else ""
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("Communities")))
        column.addWidget(self.list, 1)
        line = QHBoxLayout()
        for text, call in (
            (tr("In view"), self.tick_visible),
            (tr("All of them"), lambda: self._tick(lambda _: True)),
            (tr("None of them"), lambda: self._tick(lambda _: False)),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(call)
            line.addWidget(button)
        column.addLayout(line)
        form = QFormLayout()
        form.addRow(tr("Target area of a grid"), self.size)
        form.addRow(self.replace)
        column.addLayout(form)
        column.addWidget(self.said)
        buttons = QDialogButtonBox()
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.draft, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.store, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("Close window"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self.draft.setDefault(True)
        self.draft.clicked.connect(self.draft_wanted)
        self.store.clicked.connect(self.store_wanted)
        self.cancel.clicked.connect(self._stop)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
