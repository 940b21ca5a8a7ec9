"""Class → click → code and grid filled → next; everything in the layer's edit buffer, so undo works."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ... import compat
from ...editing.authority import authority_of
from ...editing.fill import fill_added
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing import cells
from ..grid_editing.drawing import CanvasKeys
from ..map_tool import MapTool
from .classes import note_used
from .crosshair import Crosshair, is_step
from .picker import ClassPicker


class CensusDigitise(MapTool):
    """Each click is one step that can be undone; saving passes the checks as any commit does."""

    hint = "Space: class; click, Enter: component; Ctrl+Z: back; Ctrl+S: save"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.keys = CanvasKeys(self)
        self.crosshair = Crosshair(self.canvas)
        self.picker: ClassPicker | None = None

    def start(self) -> None:
        """Open the picker; the component layer becomes editable."""
        layer = self._layer()
        if layer is None:
            return
        super().start()
        if self.picker is None:
            self.picker = ClassPicker(self.room, self.declaration.title)
            self.picker.chosen.connect(self.take)
            self.picker.undo.clicked.connect(self.undo)
            self.picker.save.clicked.connect(self.save)
        self._count()
        self.picker.to_text()

    def take(self, code: str) -> None:
        """The next clicks make components of this class; the keys go to the map."""
        assert self.picker is not None
        self.picker.show_class(code)
        self.picker.text.clear()
        self._suggest(code)
        self.canvas.setFocus()

    def clicked(self, point: QgsPointXY) -> None:
        """A component at the point of the project's CRS."""
        layer, picker = self._layer(), self.picker
        if layer is None or picker is None:
            return
        if not picker.code:
            self.room.warn(tr("Choose a class first: press Space, type, Enter."))
            picker.to_text()
            return
        self._add(layer, picker, cells.into_layer(QgsGeometry.fromPointXY(point), layer))

    def key(self, event: Any) -> Callable[[], None] | None:
        """Space, Enter, Ctrl with a digit, Z or S."""
        if self.picker is None:
            return None
        key = event.key()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if is_step(key):
                return self._arrow(event)
            return {
                Qt.Key.Key_Space: self.picker.to_text,
                Qt.Key.Key_Return: self.in_the_middle,
                Qt.Key.Key_Enter: self.in_the_middle,
            }.get(key)
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            code = self.picker.recent(key - Qt.Key.Key_0)
            return partial(self.take, code) if code else None
        return {Qt.Key.Key_Z: self.undo, Qt.Key.Key_S: self.save}.get(key)

    def _arrow(self, event: Any) -> Callable[[], None] | None:
        """With Shift a small step; without it QGIS moves the map by its own, larger one."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return partial(self.crosshair.step, event.key())
        self.crosshair.show()
        return None

    def moved(self, point: QgsPointXY) -> None:
        """The mouse has the map again."""
        self.crosshair.hide()

    def in_the_middle(self) -> None:
        """A component in the middle of the map, where the arrow keys have moved it."""
        self.crosshair.show()
        self.clicked(self.canvas.center())

    def undo(self) -> None:
        """Take the last step of the layer back."""
        layer = self.layer("component")
        if layer is not None and layer.isEditable() and layer.undoStack().canUndo():
            layer.undoStack().undo()
            layer.triggerRepaint()
        self._count()

    def save(self) -> None:
        """Commit; the guard checks the rows and says what is wrong."""
        layer = self.layer("component")
        if layer is None or not layer.isEditable() or not layer.isModified():
            self.room.say(tr("There is nothing to save."))
            return
        number = len(layer.editBuffer().addedFeatures())
        if layer.commitChanges(False):
            self.room.say(tr("{count} components saved.", count=number))
        self._count()

    def clear(self) -> None:
        """The cross goes with the tool."""
        super().clear()
        self.crosshair.hide()

    def unload(self) -> None:
        """The picker goes."""
        super().unload()
        self.keys.remove()
        self.crosshair.remove()
        if self.picker is not None:
            self.room.remove_dock(self.picker)
            self.picker = None

    def _add(self, layer: QgsVectorLayer, picker: ClassPicker, place: QgsGeometry) -> None:
        given = {
            "class_code": picker.code,
            "name": picker.standard_name,
            "state": picker.state.currentData(),
            "data_source": picker.source.currentData(),
            "accuracy": picker.accuracy.currentData(),
            "dept_code": picker.dept_code.text().strip() or None,
            "dept_name": picker.dept_name.text().strip() or None,
        }
        fields = layer.fields()
        layer.beginEditCommand(tr("Component {name}", name=given["name"]))
        feature = QgsFeature(fields)  # not by createFeature, which looks at every row for what is unique
        feature.setGeometry(place)
        for name, value in given.items():
            if value is not None:
                feature.setAttribute(fields.indexOf(name), value)
        if not layer.addFeature(feature):
            layer.destroyEditCommand()
            self.room.warn(tr("The component could not be added: {why}", why="; ".join(layer.commitErrors())))
            return
        fill_added(layer)
        layer.endEditCommand()
        layer.triggerRepaint()
        added = self._newest(layer)
        picker.use_recent(note_used(picker.code))
        self._count()
        self._tell(added)
        if picker.form.isChecked() and added is not None:
            self.room.iface.openFeatureForm(layer, added, False)

    def _suggest(self, code: str) -> None:
        layer = self.layer("component")
        if layer is None or self.picker is None or not code.isalnum():
            return
        found = authority_of(layer, code)
        if any(found):
            self.picker.suggest_authority(*found)

    def _newest(self, layer: QgsVectorLayer) -> QgsFeature | None:
        added = layer.editBuffer().addedFeatures()
        return QgsFeature(added[min(added)]) if added else None

    def _tell(self, added: QgsFeature | None) -> None:
        if added is None:
            return
        grid = compat.plain(added["grid_code"])
        if grid is None:
            self.room.warn(tr("{code} lies in no unit grid: move it, or draw the grid.", code=added["code"]))
            return
        self.room.hint(tr("{code} in grid {grid}", code=added["code"], grid=grid))

    def _count(self) -> None:
        layer = self.layer("component")
        if self.picker is None:
            return
        number, can_undo, can_save = 0, False, False
        if layer is not None and layer.isEditable():
            number = len(layer.editBuffer().addedFeatures())
            can_undo, can_save = layer.undoStack().canUndo(), layer.isModified()
        self.picker.count.setText(tr("{count} new components, not yet saved", count=number))
        self.picker.undo.setEnabled(can_undo)
        self.picker.save.setEnabled(can_save)

    def _layer(self) -> QgsVectorLayer | None:
        layer = self.layer("component")
        if layer is None:
            self.room.warn(self.missing() or "")
            return None
        if not layer.isEditable() and not layer.startEditing():
            self.room.warn(tr("The components cannot be edited: the workspace is open for reading only."))
            return None
        return layer
