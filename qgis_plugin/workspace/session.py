"""Opening, making, restoring and closing the workspace of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.model import feature_class
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget

from .. import log, settings
from ..forms.choices import fill_choices
from ..translation import language, pick, tr
from . import age, journal, project, reach
from .workspace import BadWorkspace, Workspace, load, root_of

if TYPE_CHECKING:
    from ..room import Room

_MOST_RECENT = 8
_MOST_NAMED = 4
_VIEWS = {"Qgs3DMapCanvasDockWidget", "Qgs3DMapCanvasWidget"}  # before and since QGIS 3.24


class Session:
    """What panel, browser tree and file drop call."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._is_opening = False
        self._brought_up: set[Path] = set()  # workspaces whose tables were seen to
        self.rebuild: Callable[[], None] | None = None  # set by the plugin: panels anew
        self.ask_update, self.ask_to_save = age.ask, self._ask_to_save

    @property
    def window(self) -> QWidget:
        """QGIS's main window."""
        return self._room.window

    def open(self, path: str | Path) -> bool:
        """Open a workspace as QGIS's project; asks first when the present project has unsaved changes.

        Returns whether it is open; the reason why not is told in the message bar.
        """
        try:
            workspace = load(path)
        except BadWorkspace as error:
            self._room.warn(pick(error.zh or str(error), str(error)))
            return False
        if not self._answers(workspace):
            return False
        workspace = reach.as_granted(workspace)
        if not self._is_of_this_age(workspace) or not self._may_leave():
            return False
        self._is_opening = True
        self._close_views()
        journal.share(workspace)  # before the first layer reads it
        QApplication.processEvents()
        try:
            missing = self._show(workspace)
        finally:
            self._is_opening = False
        self._tell(workspace, missing)
        self._room.iface.mapCanvas().mapCanvasRefreshed.connect(self._settled)
        return True

    def make(self, folder: str | Path | None = None) -> None:
        """Ask for a new workspace, in a folder that is given or chosen in the dialog; then it is open."""
        from .new_dialog import NewWorkspaceDialog

        NewWorkspaceDialog(self._room, self, folder=None if folder is None else Path(folder)).exec()

    def _answers(self, workspace: Workspace) -> bool:
        reason = reach.why_unreachable(workspace)
        if reason is not None:
            self._room.warn(
                tr(
                    "{name} cannot be opened: its database does not answer: {reason}. See to server and "
                    "network, then open it again.",
                    name=workspace.name,
                    reason=reason,
                )
            )
        return reason is None

    def _is_of_this_age(self, workspace: Workspace) -> bool:
        """Whether the tables may be opened now: newer ones may not, older ones are asked about."""
        version = age.tables_version(workspace)
        if version is None or version == age.KNOWN:
            return True
        if version > age.KNOWN:
            self._room.warn(
                tr(
                    "{name} was made by a newer GridTwin (tables of version {version}, this one knows "
                    "{known}): update the plugin and the program gridtwin.",
                    name=workspace.name,
                    version=version,
                    known=age.KNOWN,
                )
            )
            return False
        if workspace.is_read_only:
            return True  # nothing can be done about it here; what is missing is told after opening
        answer = self.ask_update(self._room.window, workspace, version)
        if answer == age.UPDATE:
            self._bring_up_to_date(workspace)
        return answer == age.OPEN

    def _bring_up_to_date(self, workspace: Workspace) -> None:
        """By the program, in the background; then it is opened."""

        def done(answer: dict[str, Any]) -> None:
            if answer["exit_code"] == 0:
                self.open(workspace.root)
                return
            said = " ".join(answer["stderr"] or answer["stdout"]).strip()
            self._room.warn(tr("{name} was not brought up to date: {said}", name=workspace.name, said=said))

        self._room.say(tr("{name} is being brought up to date; it opens by itself.", name=workspace.name))
        self._room.engine.request(
            "command.run",
            {"arguments": ["migrate", str(workspace.root)], "language": language()},
            title=tr("Bring {name} up to date", name=workspace.name),
            done=done,
        )

    def _settled(self) -> None:
        """The first map is drawn: what QGIS noted on the way there is no change of the user's."""
        self._room.iface.mapCanvas().mapCanvasRefreshed.disconnect(self._settled)
        QgsProject.instance().setDirty(False)

    def restore(self) -> None:
        """Put layers, forms and themes back that were removed or point elsewhere."""
        workspace = self._room.workspace
        if workspace is None:
            self._room.warn(tr("Open a workspace first: panel GridTwin, button Open."))
            return
        missing = project.restore(workspace)
        self._tell(workspace, missing)

    def project_was_read(self) -> None:
        """A project was opened by QGIS's own means: if it is a workspace's, take it as such."""
        if self._is_opening:
            return
        root = root_of(QgsProject.instance().fileName()) if QgsProject.instance().fileName() else None
        if root is None:
            return
        try:
            workspace = load(root)
        except BadWorkspace as error:
            self._room.warn(pick(error.zh or str(error), str(error)))
            return
        if not self._answers(workspace):
            return
        workspace = reach.as_granted(workspace)
        journal.share(workspace)
        self._tell(workspace, self._adopt(workspace))

    def project_was_cleared(self) -> None:
        """The project was closed, and the workspace with it."""
        if not self._is_opening and self._room.workspace is not None:
            self._room.set_workspace(None)
            journal.share(None)

    def change_language(self, chosen: str) -> None:
        """Keep the language, retitle the project and build the panels anew; not while layers are edited."""
        settings.put("language", chosen)
        from .. import translation

        translation.install()
        if self._room.workspace is not None:
            project.retitle(self._room.workspace)
        if any(
            layer.isEditable()
            for layer in QgsProject.instance().mapLayers().values()
            if hasattr(layer, "isEditable")
        ):
            self._room.say(tr("Panels follow at the next start of QGIS, as layers are being edited."))
        elif self.rebuild is not None:
            QTimer.singleShot(0, self.rebuild)

    def _close_views(self) -> None:
        """QGIS ends itself when another project is read over an open 3D view: it closes them first itself."""
        if any(each.metaObject().className() in _VIEWS for each in QApplication.allWidgets()):
            self._room.iface.newProject(False)

    def _show(self, workspace: Workspace) -> list[str]:
        current = QgsProject.instance()
        if workspace.project.is_file() and current.read(str(workspace.project)):
            return self._adopt(workspace)
        current.clear()
        missing = project.make(workspace)
        current.setFileName(str(workspace.project))
        self._room.set_workspace(workspace)
        self._zoom(workspace)
        if not workspace.is_read_only:
            current.write()
        else:
            current.setDirty(False)
        return missing

    def _adopt(self, workspace: Workspace) -> list[str]:
        """Take the project that was read, and bring an older one up to date."""
        self._room.set_workspace(workspace)
        is_current = project.version() >= project.VERSION and project.written_language() == language()
        if is_current and not project.broken():
            fill_choices(workspace)
            return project.restore(workspace, with_forms=False) if workspace.is_read_only else []
        if project.version() < project.VERSION:
            log.info(tr("The project of {name} was brought up to date.", name=workspace.name))
        return project.retitle(workspace)

    def _zoom(self, workspace: Workspace) -> None:
        box = project.extent(workspace)
        if not box.isEmpty():
            box.scale(1.05)
            self._room.iface.mapCanvas().setExtent(box)
            self._room.iface.mapCanvas().refresh()

    def _tell(self, workspace: Workspace, missing: list[str]) -> None:
        keep = [each for each in settings.get("recent") if each != str(workspace.root)]
        settings.put("recent", [str(workspace.root), *keep][:_MOST_RECENT])
        if workspace.is_read_only and (missing or age.lacks_fields(workspace)):
            self._tell_of_age(workspace, missing)
        elif missing and not workspace.is_read_only and workspace.root not in self._brought_up:
            self._bring_up(workspace)
        elif missing:
            self._room.warn(
                tr(
                    "{name}: {layers} could not be opened; see the log panel, tab GridTwin.",
                    name=workspace.name,
                    layers=", ".join(missing),
                )
            )
        elif workspace.is_read_only:
            self._room.warn(
                tr(
                    "{name} is open for reading only: its folder or database may not be written.",
                    name=workspace.name,
                )
            )
        else:
            self._room.say(tr("{name} is open.", name=workspace.name))

    def _tell_of_age(self, workspace: Workspace, missing: list[str]) -> None:
        """What an older workspace lacks cannot be added to one that may not be written; the rest is there."""
        text = tr("{name}: read-only, of an older version.", name=workspace.name)
        titles = [pick(each.title_zh, each.title_en) for each in map(feature_class, missing)]
        if titles:
            shown = pick("、", ", ").join(titles[:_MOST_NAMED]) + (" …" if len(titles) > _MOST_NAMED else "")
            text += pick("", " ") + tr("Not there yet: {layers}.", layers=shown)
        self._room.warn(text)

    def _bring_up(self, workspace: Workspace) -> None:
        """Tables that are missing were declared since the workspace was made: the program adds them."""
        self._brought_up.add(workspace.root)

        def opened(_: Any) -> None:
            if self._room.workspace is not None and self._room.workspace.root == workspace.root:
                self.restore()

        self._room.engine.request(
            "workspace.open",
            {"workspace": str(workspace.root)},
            title=tr("Bringing {name} up to date", name=workspace.name),
            done=opened,
        )

    def _may_leave(self) -> bool:
        """Whether the present project may go: no edit is lost, its changes are saved or not wanted."""
        present = QgsProject.instance()
        edited = [each for each in present.mapLayers().values() if _is_edited(each)]
        if edited and not self._are_edits_settled(edited):
            return False
        if not present.isDirty() or not present.mapLayers():
            return True
        answer = self.ask_to_save(
            tr("The present project has changes that are not saved. Save them first?"),
            can_save=bool(present.fileName()),  # one without a file: QGIS's own dialog asks for it
        )
        if answer == QMessageBox.StandardButton.Save and not present.write():
            self._room.warn(tr("The project could not be saved: {reason}", reason=present.error()))
            return False
        return bool(answer != QMessageBox.StandardButton.Cancel)

    def _are_edits_settled(self, layers: list[QgsVectorLayer]) -> bool:
        """Edits are saved, with all checks, or dropped; else nothing is opened."""
        names = ", ".join(each.name() for each in layers)
        buttons = QMessageBox.StandardButton
        answer = self.ask_to_save(
            tr("Edits of {layers} are not saved. Save them first?", layers=names), can_save=True
        )
        if answer == buttons.Discard:
            return all(each.rollBack() for each in layers)
        if answer != buttons.Save:
            return False
        kept = [each.name() for each in layers if not each.commitChanges()]
        if kept:
            names = ", ".join(kept)
            self._room.warn(tr("The edits of {layers} could not be saved; nothing was opened.", layers=names))
        return not kept

    def _ask_to_save(self, text: str, *, can_save: bool) -> QMessageBox.StandardButton:
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._room.window)
        box.setWindowTitle("GridTwin")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(text)
        choices = [
            (buttons.Save, tr("Save")),
            (buttons.Discard, tr("Drop them")),
            (buttons.Cancel, tr("Cancel")),
        ]
        if not can_save:
            del choices[0]
        for button, title in choices:
            box.addButton(button).setText(title)
        box.setDefaultButton(buttons.Cancel)
        box.exec()
        return box.standardButton(box.clickedButton())


def _is_edited(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.isModified()
