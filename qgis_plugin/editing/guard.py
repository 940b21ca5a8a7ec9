"""Stands before each commit of the workspace's layers: checks rows, refuses to overwrite newer ones, signs.

Works by `beforeCommitChanges`; veto.py says how a commit is stopped there with the edits left as they are.
"""

from __future__ import annotations

from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING

from gridtwin.model import feature_class
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from .. import settings
from ..translation import pick, tr
from ..workspace.reach import why_unreachable
from ..workspace.reopening import reopen
from ..workspace.sources import class_name
from . import conflict_dialog, copies, signature, veto
from .at_save import write_at_save
from .buffer import drop, renew
from .carrying import Carrier, Stopped
from .checks import check_buffer
from .editor import editor_name
from .fill import fill_added
from .finding import ERROR, Finding
from .versions import Conflict, Seen

if TYPE_CHECKING:
    from ..room import Room


class Guard(QObject):
    """Watches every layer of the open workspace."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._watched: dict[str, tuple[str, QgsVectorLayer]] = {}
        self._seen: dict[str, Seen] = {}
        self._signed = False
        self._was_away = False
        self._carry = Carrier(room.window)
        #: asked when rows were changed elsewhere: whose change stays, by row; nothing: not saved yet
        self.choose = conflict_dialog.choose
        room.workspace_changed.connect(self.watch_all)
        QgsProject.instance().layersAdded.connect(self._watch)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)

    def watch_all(self, *_: object) -> None:
        """Look at the layers that are there."""
        self._watch(list(QgsProject.instance().mapLayers().values()))

    def unload(self) -> None:
        """Let go of every layer."""
        QgsProject.instance().layersAdded.disconnect(self._watch)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self._forget(list(self._watched))
        copies.sweep()

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        workspace = self._room.workspace
        if workspace is None:
            return
        for layer in layers:
            if not isinstance(layer, QgsVectorLayer) or layer.id() in self._watched:
                continue
            name = class_name(layer, workspace)
            if name is None:
                continue
            self._watched[layer.id()] = (name, layer)
            layer.editingStarted.connect(partial(self._begin, layer.id()))
            layer.editingStopped.connect(partial(self._end, layer.id()))
            layer.attributeValueChanged.connect(partial(self._note, layer.id()))
            layer.geometryChanged.connect(partial(self._note, layer.id()))
            layer.featureDeleted.connect(partial(self._note, layer.id()))
            layer.beforeCommitChanges.connect(partial(self._before, layer.id()))
            if layer.isEditable():
                self._begin(layer.id())

    def _forget(self, ids: list[str]) -> None:
        for each in ids:
            self._watched.pop(each, None)
            self._seen.pop(each, None)
        QTimer.singleShot(0, copies.sweep)  # when the layers are gone, and their edits with them

    def _begin(self, layer_id: str) -> None:
        if layer_id in self._watched:
            layer = self._watched[layer_id][1]
            layer.triggerRepaint()  # what the user sees is what the store has now
            self._seen[layer_id] = Seen(layer, began=datetime.now(timezone.utc))

    def _end(self, layer_id: str) -> None:
        self._seen.pop(layer_id, None)
        QTimer.singleShot(0, copies.sweep)  # not now: a buffer that is made anew is empty for a moment

    def _note(self, layer_id: str, row: int, *_: object) -> None:
        if layer_id in self._seen:
            self._seen[layer_id].note(row)

    def _before(self, layer_id: str, *_: object) -> None:
        """Let the commit pass, signed, or stop it."""
        if layer_id not in self._watched or self._room.workspace is None:
            return
        name, layer = self._watched[layer_id]
        veto.lift(layer)
        if not self._store_answers(name):
            self._was_away = True
            veto.stop_without_store(layer)
            QTimer.singleShot(0, partial(self._keep, layer_id))
            return
        if self._was_away:
            reopen(self._room.workspace)
            self._was_away = False
        if not self._may_pass(layer, name):
            veto.stop(layer)
            QTimer.singleShot(0, partial(self._lift, layer_id))
            return
        self._mark(layer_id, layer)
        self._signed = signature.sign(self._room.workspace, editor_name(), self._room.reason)
        QTimer.singleShot(0, partial(self._after, layer_id))

    def _mark(self, layer_id: str, layer: QgsVectorLayer) -> None:
        """Versions, editor and day in the changed rows: as one step, as QGIS's window follows each."""
        seen = self._seen.get(layer_id)
        layer.beginEditCommand(tr("Marks of the save"))
        if seen is not None:
            seen.write(editor_name())
        write_at_save(layer)
        layer.endEditCommand()

    def _after(self, layer_id: str) -> None:
        """The commit is through, or failed: take the signature away, look at what the store has now."""
        if self._signed and self._room.workspace is not None:
            signature.unsign(self._room.workspace)
            self._signed = False
        if layer_id not in self._watched:
            return
        layer = self._watched[layer_id][1]
        if layer.isEditable() and not layer.isModified():
            self._begin(layer_id)
        copies.sweep()
        errors = [each for each in layer.commitErrors() if "gridtwin: " in each]
        if errors:
            self._room.warn(_explained(errors[0]))

    def _store_answers(self, name: str) -> bool:
        """Whether the database can be asked: what does not answer must not read as rows that are gone."""
        reason = None if self._room.workspace is None else why_unreachable(self._room.workspace)
        if reason is None:
            return True
        declared = feature_class(name)
        self._room.warn(
            tr(
                "{layer} was not saved: the database does not answer: {reason}. Your changes stay in "
                "editing; save again when it is back.",
                layer=pick(declared.title_zh, declared.title_en),
                reason=reason,
            )
        )
        return False

    def _may_pass(self, layer: QgsVectorLayer, name: str) -> bool:
        try:
            fill_added(layer, self._carry)
        except Stopped:
            title = pick(feature_class(name).title_zh, feature_class(name).title_en)
            self._room.warn(
                tr("{layer} was not saved: the copying of files was cancelled; the edits stay.", layer=title)
            )
            return False
        return self._rows_are_right(layer, name) and self._nobody_was_faster(layer, name)

    def _rows_are_right(self, layer: QgsVectorLayer, name: str) -> bool:
        if not settings.get("check_before_commit") or self._room.workspace is None:
            return True
        found = check_buffer(layer, name, self._room.workspace)
        declared = feature_class(name)
        title = pick(declared.title_zh, declared.title_en)
        if found:
            self._room.findings.show_findings(found, tr("Check before saving: {layer}", layer=title))
        errors = sum(each.severity == ERROR for each in found)
        if errors:
            self._room.warn(
                tr(
                    "{layer} was not saved; to mend: {count}, listed in the findings panel. "
                    "Save again afterwards.",
                    layer=title,
                    count=errors,
                )
            )
        return errors == 0

    def _nobody_was_faster(self, layer: QgsVectorLayer, name: str) -> bool:
        seen = self._seen.get(layer.id())
        conflicts = seen.conflicts() if seen is not None else []
        if seen is None or not conflicts:
            return True
        self._room.findings.show_findings(
            [_finding(each, name) for each in conflicts], tr("Changed by others")
        )
        choices = self.choose(self._room.window, conflicts)
        if not choices:
            return False
        theirs = set()
        for each in conflicts:
            if each.stored is not None and choices.get(each.row) == conflict_dialog.MINE:
                seen.accept(each.row, each.stored.version)
            else:
                theirs.add(each.row)
        if theirs:
            self._drop(layer, theirs)
        return not theirs

    def _lift(self, layer_id: str) -> None:
        if layer_id in self._watched:  # it may be gone by now, with its project
            layer = self._watched[layer_id][1]
            veto.lift(layer)
            veto.clean(self._room.iface.messageBar(), layer)

    def _keep(self, layer_id: str) -> None:
        """A server's edits in a new buffer, as one step: the stopped one would be refused for ever."""
        self._lift(layer_id)
        if layer_id not in self._watched:
            return
        layer, seen = self._watched[layer_id][1], self._seen.get(layer_id)
        if layer.providerType() == "postgres":  # a file that is gone cannot be opened for a new buffer
            renew(layer, tr("Kept while the database did not answer"))
            if seen is not None:
                self._seen[layer_id] = seen

    def _drop(self, layer: QgsVectorLayer, rows: set[int]) -> None:
        """After the stopped commit, not inside it: the buffer is emptied and filled anew."""
        QTimer.singleShot(1, partial(self._drop_now, layer.id(), rows))

    def _drop_now(self, layer_id: str, rows: set[int]) -> None:
        if layer_id not in self._watched:
            return
        layer = self._watched[layer_id][1]
        veto.lift(layer)
        drop(layer, rows, tr("Take the rows of others"))
        layer.reload()
        layer.triggerRepaint()
        self._room.say(
            tr(
                "{count} rows now show what others stored; save again to keep your other changes.",
                count=len(rows),
            )
        )


def _finding(conflict: Conflict, name: str) -> Finding:
    zh, en = conflict_dialog.sentence(conflict)
    return Finding(
        severity=ERROR,
        rule="lost update",
        message_zh=zh,
        message_en=en,
        class_name=name,
        feature_id=conflict.row,
        label="" if conflict.stored is None else conflict.stored.label,
        hint_zh="保存时逐行选择“对方的”或“我的”",
        hint_en="choose “Theirs” or “Mine” for each row when saving",
    )


_REASONS = {
    "gridtwin: lost update": (
        "已被他人在同一时刻修改，未覆盖；请再次保存并选择采用谁的修改",
        "a row was changed by somebody else at the same moment and not overwritten; save again and "
        "choose whose "
        "change stays",
    ),
    "gridtwin: the row is newer": (
        "已被他人在同一时刻修改，未覆盖；请再次保存并选择采用谁的修改",
        "a row was changed by somebody else at the same moment and not overwritten; save again and "
        "choose whose "
        "change stays",
    ),
    "gridtwin: retired code": (
        "该编码曾经使用后已注销，不能再次使用；请清空编码以取得新编码",
        "the code was given before and is retired; codes are never reused: clear it to get a new one",
    ),
    "gridtwin: id is fixed": ("唯一标识不能修改", "the id of a row cannot be changed; undo that change"),
    "gridtwin: history": ("历史记录只能追加", "the history can only grow; undo that change"),
}


def _explained(error: str) -> str:
    for known, (zh, en) in _REASONS.items():
        if known in error:
            return pick(zh, en)
    return error
