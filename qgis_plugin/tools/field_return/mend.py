"""A row of a package in the office's form: what is wrong with it is mended in the package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gridtwin.model import feature_class
from qgis.core import QgsDefaultValue, QgsEditorWidgetSetup, QgsFeature, QgsFieldConstraints, QgsVectorLayer
from qgis.gui import QgsAttributeDialog
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ... import compat
from ...forms.form import apply_form
from ...translation import tr
from ...workspace.workspace import Workspace
from ..field_package.package import DATABASE_NAME, BadPackage, Package
from ..field_package.portable import is_ours
from ..field_package.rows import packed_layer
from .compare import Change, row_id


class Mending:
    """An open form of one packed row; `saved` is called afterwards, with what went wrong or ""."""

    def __init__(
        self,
        workspace: Workspace,
        folder: Path,
        package: Package,
        change: Change,
        saved: Callable[[str], None],
    ) -> None:
        """Look the row up.

        Raises:
            BadPackage: the row is not in the package any more, or the package cannot be written.
        """
        layer = packed_layer(str(folder / DATABASE_NAME), change.name)
        self.change, self._saved = change, saved
        self._feature = _found(layer, package, change)
        _prepare(layer, change.name, workspace, folder)
        if not layer.startEditing():
            raise BadPackage(
                f"{folder / DATABASE_NAME} cannot be written; ask for the right to write the package",
                zh=f"{folder / DATABASE_NAME}不可写；请取得数据包的写权限",
            )
        self._layer: QgsVectorLayer | None = layer
        self.dialog: QgsAttributeDialog | None = None

    def show(self, parent: QWidget, reason: str = "", field: str = "") -> None:
        """Open the form over a window, with what was wrong, at the field that is to be mended."""
        layer = self._layer
        assert layer is not None  # a form is opened once
        self.dialog = QgsAttributeDialog(layer, self._feature, False, parent)
        self.dialog.setWindowTitle(tr("Mend {row} in the package", row=self.change.label))
        self.dialog.setModal(True)
        self.dialog.accepted.connect(self._save)
        self.dialog.rejected.connect(layer.rollBack)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.destroyed.connect(self._let_go)
        self.dialog.show()
        if reason:
            self.dialog.attributeForm().displayWarning(reason)
        _turn_to(self.dialog, field)

    def _save(self) -> None:
        assert self._layer is not None  # it outlives its form
        is_saved = self._layer.commitChanges()
        problems = [] if is_saved else self._layer.commitErrors()
        if not is_saved:
            self._layer.rollBack()
        self._saved("; ".join(problems))

    def _let_go(self) -> None:
        self._layer = self.dialog = None


def _found(layer: QgsVectorLayer, package: Package, change: Change) -> QgsFeature:
    for feature in layer.getFeatures():
        if row_id(compat.plain(feature["id"]), package, change.name, feature.id()) == change.id:
            return QgsFeature(feature)
    raise BadPackage(
        f"{change.name} {change.label} is not in the package any more; compare again",
        zh=f"数据包中已没有{feature_class(change.name).title_zh}{change.label}；请重新比对",
    )


def _turn_to(dialog: QgsAttributeDialog, field: str) -> None:
    """Show the tab in which a field stands, and put the cursor there."""
    found = dialog.findChild(QWidget, field) if field else None
    for tabs in dialog.findChildren(QTabWidget) if found is not None else ():
        for number in range(tabs.count()):
            if tabs.widget(number).isAncestorOf(found):
                tabs.setCurrentIndex(number)
    if found is not None:
        found.setFocus()


def _prepare(layer: QgsVectorLayer, name: str, workspace: Workspace, folder: Path) -> None:
    """The workspace's form; what is filled in at the return may be empty, and nothing is filled in here."""
    apply_form(layer, feature_class(name), workspace)
    for place in range(layer.fields().count()):
        if is_ours(layer.defaultValueDefinition(place).expression()):
            layer.removeFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintNotNull)
        layer.setDefaultValueDefinition(place, QgsDefaultValue())
        setup = layer.editorWidgetSetup(place)
        if setup.type() == "ExternalResource":
            config = {**setup.config(), "DefaultRoot": str(folder)}
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ExternalResource", config))
