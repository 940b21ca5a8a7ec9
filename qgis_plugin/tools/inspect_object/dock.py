"""The dock: header, items, defects, photos, the live grade and the button that saves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ... import compat
from ...buttons import asked
from ...editing.editor import signing_name
from ...translation import pick, tr
from ...workspace.workspace import Workspace
from ..ledger_objects.hosts import Host
from ..ledger_objects.search import HostSearch
from . import drafts
from .chosen_photos import taken
from .defect_editor import PHOTOS, DefectEditor
from .defect_list import DefectList
from .draft import default_answers, grade_params, inspection_of
from .items import Items
from .live_grade import LiveGrade

if TYPE_CHECKING:
    from .tool import InspectObject

_DEFECTS = 2  # place of the tab
_DRAFT_MS = 1500


class InspectDock(QgsDockWidget):
    """One inspection at a time; it stays in work when the dock is closed and opened again."""

    def __init__(self, tool: InspectObject) -> None:
        super().__init__(tool.declaration.title, tool.room.window)
        self.setObjectName("gridtwin_inspect_object")
        self._tool, self._room = tool, tool.room
        self.host: Host | None = None
        self.search = HostSearch(self._room)
        self.search.chosen.connect(self._tool.choose)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setStyleSheet("font-weight: bold; font-size: 120%")
        self.kind = QComboBox()
        self.done_on = QDateEdit(QDate.currentDate())
        self.done_on.setCalendarPopup(True)
        self.done_on.setDisplayFormat("yyyy-MM-dd")
        self.done_on.setMaximumDate(QDate.currentDate())
        self.inspector, self.unit, self.weather = QLineEdit(signing_name()), QLineEdit(), QLineEdit()
        self.conclusion, self.note = QPlainTextEdit(), QPlainTextEdit()
        self.items, self.editor, self.defects = Items(), DefectEditor(self._room), DefectList()
        self.photos = QListWidget()
        self.photos.setIconSize(QSize(72, 54))
        self.grade = LiveGrade(self._room)
        self.save_button = QPushButton(tr("Save the inspection"))
        self.save_button.setShortcut("Ctrl+Shift+Return")
        self.save_button.setToolTip("Ctrl+Shift+Enter")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep_draft)
        self.tabs = QTabWidget()
        self._below = QWidget()
        self._workspace: Workspace | None = (
            None  # of the object: another one may be open by the time it is kept
        )
        self._is_filling = False
        self._build()
        self._connect()
        self.show_nothing()
        self._room.add_dock(self)

    @property
    def has_content(self) -> bool:
        """Whether something would be lost by choosing another object."""
        return self.host is not None and bool(
            self.defects.defects
            or self.editor.is_started
            or self.photos.count()
            or self.conclusion.toPlainText().strip()
            or self.note.toPlainText().strip()
            or set(self.items.answers()) - {"inspected_area_m2"}
        )

    def may_leave(self) -> bool:
        """Asks before something is lost: kept as a draft, discarded, or go on."""
        if not self.has_content:
            self.drop_draft()
            return True
        question = tr(
            "The inspection of {host} is not saved. Keep it as a draft, to go on with when you "
            "choose the object again? “No” discards it.",
            host=self.host.title if self.host else "",
        )
        names = ("Yes", "No", "Cancel")
        answer = asked(self._room.window, self.windowTitle(), question, names, default="Yes")
        if answer == "Yes":
            self.keep_draft()
        elif answer == "No":
            self.drop_draft()
        return answer != "Cancel"

    def keep_draft(self) -> None:
        """Write what is filled in beside QGIS's settings."""
        self._timer.stop()
        if self._workspace is not None and self.host is not None and self.has_content:
            drafts.keep(self._workspace, self.host, self._draft())

    def drop_draft(self) -> None:
        """Forget what was written."""
        self._timer.stop()
        if self._workspace is not None and self.host is not None:
            drafts.drop(self._workspace, self.host)

    def show_form(self, host: Host, form: dict[str, Any]) -> None:
        """Begin an inspection of an object with the form of the engine, or go on with its draft."""
        self._is_filling = True
        self.host, self._workspace = host, self._room.workspace
        title = pick(form["form"]["zh"], form["form"]["en"])
        self.heading.setText(f"{host.title}\n{tr('Form: {form}', form=title)}")
        self.heading.setToolTip(
            tr("The lists of this form are to be confirmed against the standard.")
            if form["to_confirm"]
            else ""
        )
        self.kind.clear()
        for kind in form["kinds"]:
            self.kind.addItem(pick(kind["zh"], kind["en"]), kind["name"])
        self.items.show_items(form["items"], default_answers(host))
        self.grade.names = {each["name"]: pick(each["zh"], each["en"]) for each in form["distresses"]}
        self.editor.show_form(form, host)
        self._empty()
        draft = None if self._workspace is None else drafts.kept(self._workspace, host)
        if draft is not None:
            self._load(draft)
        self._set_shown(is_shown=True)
        self._is_filling = False
        self.regrade()
        self.kind.setFocus()
        if draft is not None:
            self._room.say(
                tr(
                    "The draft of {day} is loaded; “Other object” and “No” discards it.",
                    day=draft.get("kept_on", ""),
                )
            )

    def show_nothing(self) -> None:
        """No object is chosen."""
        self._timer.stop()
        self.host = None
        self._empty()
        self.heading.setText(tr("Click the road, bridge or tunnel that was inspected, or search above."))
        self._set_shown(is_shown=False)

    def inspection(self) -> dict[str, Any]:
        """What is filled in, as the engine stores it."""
        assert self.host is not None  # the button is hidden without one
        defects = [{k: v for k, v in each.items() if k != "title"} for each in self.defects.defects]
        return inspection_of(self.host, self._header(), self.items.answers(), defects, self._photo_paths())

    def _header(self) -> dict[str, Any]:
        return {
            "kind": self.kind.currentData(),
            "done_on": self.done_on.date().toString("yyyy-MM-dd"),
            "inspector_name": self.inspector.text().strip(),
            "unit_name": self.unit.text().strip(),
            "weather": self.weather.text().strip(),
            "conclusion": self.conclusion.toPlainText().strip(),
            "note": self.note.toPlainText().strip(),
        }

    def _photo_paths(self) -> list[str]:
        return [self.photos.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.photos.count())]

    def _draft(self) -> dict[str, Any]:
        return {
            "kept_on": QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm"),
            "header": self._header(),
            "answers": self.items.answers(),
            "defects": self.defects.defects,
            "in_work": self.editor.value() if self.editor.is_started else None,
            "photos": self._photo_paths(),
        }

    def _load(self, draft: dict[str, Any]) -> None:
        header = draft.get("header", {})
        self.kind.setCurrentIndex(max(0, self.kind.findData(header.get("kind"))))
        day = QDate.fromString(str(header.get("done_on")), "yyyy-MM-dd")
        if day.isValid():
            self.done_on.setDate(day)
        for name, line in (
            ("inspector_name", self.inspector),
            ("unit_name", self.unit),
            ("weather", self.weather),
        ):
            line.setText(header.get(name, ""))
        self.conclusion.setPlainText(header.get("conclusion", ""))
        self.note.setPlainText(header.get("note", ""))
        self.items.load(draft.get("answers", {}))
        self.defects.load(draft.get("defects", []))
        if draft.get("in_work"):
            self.editor.show_value(draft["in_work"])
        self.add_photos(draft.get("photos", []))

    def finish_defect(self) -> bool:
        """Before saving: a defect in work joins the list, or what it lacks is told and nothing is saved."""
        if not self.editor.is_started:
            return True
        problem = self.editor.problem()
        if problem is None:
            self.keep_defect()
            return True
        self.tabs.setCurrentIndex(_DEFECTS)
        self._room.warn(tr("The defect in work is not whole: {problem}", problem=problem))
        return False

    def _edit_defect(self, defect: dict[str, Any]) -> None:
        """Take one back into work; what was in work before joins the list first, as far as it is whole."""
        if self.editor.is_started:
            if self.editor.problem() is not None:
                self.defects.undo()
                self._room.warn(
                    tr("Finish the defect in work first: {problem}", problem=self.editor.problem() or "")
                )
                return
            value = self.editor.value()
            if value is not None:
                self.defects.add(value)
        self.editor.show_value(defect)

    def keep_defect(self) -> None:
        """Put the defect in work into the list, or say what it lacks."""
        problem = self.editor.problem()
        if problem is not None:
            self._room.warn(problem)
            return
        value = self.editor.value()
        if value is not None:
            self.defects.add(value)
            self.editor.reset()
            self.editor.picker.setFocus()  # the next one, without the mouse

    def add_photos(self, paths: list[str]) -> None:
        """Photos of the inspection as a whole."""
        for path in taken(self._room, paths, self._photo_paths()):
            item = QListWidgetItem(QIcon(path), Path(path).name)
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.photos.addItem(item)

    def regrade(self) -> None:
        """Grade what is listed and the defect in work, as far as it is whole; the draft follows."""
        if self.host is None or self._is_filling:
            return
        self._timer.start(_DRAFT_MS)
        defects = list(self.defects.defects)
        value = self.editor.value()
        if value is not None and self.editor.problem() is None:
            defects.append(value)
        params = grade_params(self.host, self.items.answers(), defects)
        is_road = self.host.class_name == "road"
        why = (
            tr("No index for this pavement, or no inspected area.")
            if is_road
            else tr("Enter scores of components for the grade.")
            if any(key.startswith("scores.") for key in self.items.item_keys())
            else tr("No index for this structure: the standard's weights name no components of it.")
        )
        self.grade.want(params, why)

    def _empty(self) -> None:
        self.defects.clear()
        self.editor.reset()
        self.photos.clear()
        self.conclusion.clear()
        self.note.clear()
        self.tabs.setCurrentIndex(0)

    def _set_shown(self, *, is_shown: bool) -> None:
        for widget in (self.tabs, self.grade, self.save_button, self.other):
            widget.setVisible(is_shown)
        for widget in (self.search, self._below):
            widget.setHidden(is_shown)

    def _connect(self) -> None:
        self.items.changed.connect(self.regrade)
        self.editor.changed.connect(self.regrade)
        self.editor.wanted.connect(self.keep_defect)
        self.defects.changed.connect(self._defects_changed)
        self.defects.edit.connect(self._edit_defect)
        self.save_button.clicked.connect(self._tool.save)
        for place in range(self.tabs.count()):
            action = compat.QAction(self)
            action.setShortcut(f"Alt+{place + 1}")
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, place=place: self._to_tab(place))
            self.addAction(action)
            self.tabs.setTabToolTip(place, f"Alt+{place + 1}")
        for text in (self.conclusion, self.note):
            text.textChanged.connect(self.regrade)

    def _to_tab(self, place: int) -> None:
        """By the keyboard: the tab, and its first field."""
        self.tabs.setCurrentIndex(place)
        first = (self.kind, self.items.first(), self.editor.picker, self.photos)[place]
        if first is not None:
            first.setFocus()

    def _defects_changed(self) -> None:
        number = len(self.defects.defects)
        self.tabs.setTabText(_DEFECTS, f"{tr('Defects')} {number}" if number else tr("Defects"))
        self.regrade()
        self._tool.show_defects()

    def _ask_photos(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self._room.window, tr("Photos"), "", f"{tr('Photos')} ({PHOTOS})"
        )
        self.add_photos(paths)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.search)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        self.other = QPushButton(tr("Other object"))
        self.other.clicked.connect(self._tool.leave)
        head.addWidget(self.other)
        column.addLayout(head)
        general = QWidget()
        form = QFormLayout(general)
        for title, widget in (
            (tr("Kind of inspection"), self.kind),
            (tr("Date"), self.done_on),
            (tr("Inspector"), self.inspector),
            (tr("Inspecting body"), self.unit),
            (tr("Weather"), self.weather),
            (tr("Conclusion"), self.conclusion),
            (tr("Note"), self.note),
        ):
            form.addRow(title, widget)
        self.tabs.addTab(general, tr("General"))
        self.tabs.addTab(self.items, tr("Items"))
        split = QSplitter(Qt.Orientation.Vertical)
        scroll = QScrollArea()  # a low screen scrolls the editor, never the button that saves out of sight
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(170)
        scroll.setWidget(self.editor)
        split.addWidget(scroll)
        self.defects.row.insertWidget(0, self.editor.keep_button)
        split.addWidget(self.defects)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        self.tabs.addTab(split, tr("Defects"))
        photos = QWidget()
        rows = QVBoxLayout(photos)
        rows.addWidget(self.photos)
        add, remove = QPushButton(tr("Photos …")), QPushButton(tr("Remove"))
        add.clicked.connect(self._ask_photos)
        remove.clicked.connect(lambda: self.photos.takeItem(self.photos.currentRow()))
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        rows.addLayout(buttons)
        self.tabs.addTab(photos, tr("Photos"))
        column.addWidget(self.tabs, 1)
        column.addWidget(self.grade)
        column.addWidget(self.save_button)
        column.addWidget(self._below, 1)  # without an object the prompt stays at the top
        self.setWidget(page)
        self.setMinimumWidth(430)
