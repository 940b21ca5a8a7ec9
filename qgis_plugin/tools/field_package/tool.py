"""The dialog: area, layers to edit and to look at, imagery, folder; packaging as a task."""

from __future__ import annotations

from pathlib import Path

from gridtwin.errors import GridTwinError
from gridtwin.model import feature_class
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...dock.ink import BAD, tint
from ...dock.work_bar import WorkBar
from ...room import Room
from ...translation import pick, tr
from ..declaration import Declaration
from ..tool import Tool
from .imagery import images_of
from .make import Made, Order, choosable, make
from .package import BadPackage

EDIT, SHOW, OUT = "edit", "show", "out"
_AFTER_MS = 300
_EDITED_FIRST = ("component", "tree")
_SHOWN_FIRST = ("unit_grid", "street", "building", "road")


class FieldPackage(Tool):
    """Opens the dialog."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: PackageDialog | None = None

    def start(self) -> None:
        """A fresh dialog: what is selected may have changed."""
        self.unload()
        self.dialog = PackageDialog(self)
        self.dialog.show()

    def unload(self) -> None:
        """Close the dialog for good."""
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class PackageDialog(QDialog):
    """What goes into the package."""

    def __init__(self, tool: FieldPackage) -> None:
        super().__init__(tool.room.window)
        self._tool = tool
        self._room = tool.room
        self.setWindowTitle(tool.declaration.title)
        self.resize(640, 640)
        column = QVBoxLayout(self)
        said = QLabel(tool.declaration.help)
        said.setWordWrap(True)
        column.addWidget(said)
        form = QFormLayout()
        self.area = QComboBox()
        for key, title in self._areas():
            self.area.addItem(title, key)
        form.addRow(tr("Extent to take"), self.area)
        self.image = QComboBox()
        self.image.addItem(tr("without imagery"), None)
        workspace = self._room.workspace
        assert workspace is not None  # `missing` said so
        for path in images_of(workspace):
            self.image.addItem(path.name, path)
        self.image.setCurrentIndex(min(1, self.image.count() - 1))
        form.addRow(tr("Base imagery, cut to the area"), self.image)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(_free(Path.home() / "GridTwin" / f"{workspace.root.name}-field")))
        form.addRow(tr("New folder"), self.folder)
        column.addLayout(form)
        self.table = self._layers()
        column.addWidget(self.table, 1)
        self.said = QLabel()
        self.said.setWordWrap(True)
        tint(self.said, BAD)
        self.said.hide()
        column.addWidget(self.said)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Package"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
        buttons.accepted.connect(self.package)
        buttons.rejected.connect(self.reject)
        busy = [self.area, self.image, self.folder, self.table]
        self.work = WorkBar([*busy, buttons.button(QDialogButtonBox.StandardButton.Ok)])
        column.addWidget(self.work)
        column.addWidget(buttons)

    def package(self) -> None:
        """Make it in a task; the map stays usable meanwhile."""
        workspace = self._room.workspace
        if workspace is None:
            return
        try:
            area = self.chosen_area()
        except BadPackage as error:
            self._failed(error)
            return
        image = self.image.currentData()
        images = (image,) if image is not None else ()
        order = Order(area, self._chosen(EDIT), self._chosen(SHOW), images)
        folder = Path(self.folder.filePath().strip())
        self._tell("")
        self.work.run(
            self.windowTitle(),
            lambda step: make(workspace, order, folder, step),
            done=self._made,
            failed=self._failed,
            stopped=lambda: self._tell(tr("Packaging was cancelled; nothing was written.")),
        )

    def _made(self, made: Made) -> None:
        text = tr(
            "Packaged {rows} rows, {files} files and {images} images in {folder}. Copy the folder to "
            "the device and open field.qgz in QField.",
            rows=sum(made.rows.values()),
            files=made.files,
            images=made.images,
            folder=made.folder,
        )
        if made.left_out:
            names = ", ".join(made.left_out)
            text += " " + tr("Layers from elsewhere were left out: {layers}.", layers=names)
        if made.calls:
            text += " " + tr(
                "Labels, symbols or fields of your own call {functions}, which QField does not have: they "
                "stay empty there.",
                functions=", ".join(made.calls),
            )
        # After QGIS's own word on the task, which would cover it.
        QTimer.singleShot(_AFTER_MS, lambda: self._room.say(text, seconds=20))
        self.accept()

    def _failed(self, error: GridTwinError) -> None:
        self._tell(pick(error.zh or str(error), str(error)))

    def _tell(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def reject(self) -> None:
        """Close; what is being packaged is cancelled."""
        self.work.cancel()
        super().reject()

    def chosen_area(self) -> QgsGeometry:
        """The area in the workspace's CRS.

        Raises:
            BadPackage: nothing selected.
        """
        workspace = self._room.workspace
        assert workspace is not None
        canvas = self._room.iface.mapCanvas()
        if self.area.currentData() == "view":
            geometry = QgsGeometry.fromRect(canvas.extent())
            crs = canvas.mapSettings().destinationCrs()
        else:
            layer = self._room.iface.activeLayer()
            parts = [each.geometry() for each in layer.getSelectedFeatures()] if layer is not None else []
            geometry = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
            crs = layer.crs() if layer is not None else canvas.mapSettings().destinationCrs()
            if geometry.isEmpty():
                raise BadPackage(
                    "nothing is selected any more; select polygons", zh="已无选中的面；请先选择面要素"
                )
        there = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        geometry.transform(QgsCoordinateTransform(crs, there, QgsProject.instance()))
        return geometry

    def _areas(self) -> list[tuple[str, str]]:
        layer = self._room.iface.activeLayer()
        found = [("view", tr("what the map shows"))]
        count = layer.selectedFeatureCount() if hasattr(layer, "selectedFeatureCount") else 0
        if count and layer.geometryType() == 2:
            title = tr("{count} selected of {layer}", count=count, layer=layer.name())
            found.insert(0, ("selection", title))
        return found

    def _layers(self) -> QTableWidget:
        names = choosable()
        table = QTableWidget(len(names), 2)
        table.setHorizontalHeaderLabels([tr("Layer"), tr("In the field")])
        table.verticalHeader().setVisible(False)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, name in enumerate(names):
            declared = feature_class(name)
            item = QTableWidgetItem(pick(declared.title_zh, declared.title_en))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(row, 0, item)
            choice = QComboBox()
            for key, title in ((EDIT, tr("edit")), (SHOW, tr("look at")), (OUT, tr("leave out"))):
                choice.addItem(title, key)
            first = EDIT if name in _EDITED_FIRST else SHOW if name in _SHOWN_FIRST else OUT
            choice.setCurrentIndex((EDIT, SHOW, OUT).index(first))
            table.setCellWidget(row, 1, choice)
        table.setColumnWidth(1, 160)
        return table

    def _chosen(self, wanted: str) -> tuple[str, ...]:
        rows = range(self.table.rowCount())
        return tuple(
            self.table.item(row, 0).data(Qt.ItemDataRole.UserRole)
            for row in rows
            if self.table.cellWidget(row, 1).currentData() == wanted
        )


def _free(folder: Path) -> Path:
    """The folder, or the next number of it that is not there yet."""
    number, found = 2, folder
    while found.exists():
        found = folder.with_name(f"{folder.name}-{number}")
        number += 1
    return found
