"""The dock: header, items, defects, photos, the live grade and the button that saves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...editing.editor import editor_name
from ...translation import pick, tr
from ..ledger_objects.hosts import Host
from .defect_editor import PHOTOS, DefectEditor
from .defect_list import DefectList
from .draft import default_answers, grade_params, inspection_of
from .items import Items
from .live_grade import LiveGrade

if TYPE_CHECKING:
    from .tool import InspectObject


class InspectDock(QgsDockWidget):
    """One inspection at a time; it stays in work when the dock is closed and opened again."""

    def __init__(self, tool: InspectObject) -> None:
        super().__init__(tool.declaration.title, tool.room.window)
        self.setObjectName("gridtwin_inspect_object")
        self._tool, self._room = tool, tool.room
        self.host: Host | None = None
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setStyleSheet("font-weight: bold; font-size: 120%")
        self.kind = QComboBox()
        self.done_on = QDateEdit(QDate.currentDate())
        self.done_on.setCalendarPopup(True)
        self.done_on.setDisplayFormat("yyyy-MM-dd")
        self.done_on.setMaximumDate(QDate.currentDate())
        self.inspector, self.unit, self.weather = QLineEdit(editor_name()), QLineEdit(), QLineEdit()
        self.conclusion, self.note = QPlainTextEdit(), QPlainTextEdit()
        self.items, self.editor, self.defects = Items(), DefectEditor(self._room), DefectList()
        self.photos = QListWidget()
        self.grade = LiveGrade(self._room)
        self.save_button = QPushButton(tr("Save the inspection"))
        self.tabs = QTabWidget()
        self._build()
        self._connect()
        self.show_nothing()
        self._room.add_dock(self)

    @property
    def has_content(self) -> bool:
        """Whether something would be lost by choosing another object."""
        return self.host is not None and bool(
            self.defects.defects
            or self.photos.count()
            or self.conclusion.toPlainText().strip()
            or self.note.toPlainText().strip()
            or set(self.items.answers()) - {"inspected_area_m2"}
        )

    def may_leave(self) -> bool:
        """Asks before something is lost."""
        if not self.has_content:
            return True
        answer = QMessageBox.question(
            self._room.window,
            self.windowTitle(),
            tr(
                "The inspection of {host} is not saved. Discard it?",
                host=self.host.title if self.host else "",
            ),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
        )
        return bool(answer == QMessageBox.StandardButton.Discard)

    def show_form(self, host: Host, form: dict[str, Any]) -> None:
        """Begin an inspection of an object with the form of the engine."""
        self.host = host
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
        self._set_shown(is_shown=True)
        self.regrade()

    def show_nothing(self) -> None:
        """No object is chosen."""
        self.host = None
        self._empty()
        self.heading.setText(tr("Click the road, bridge or tunnel that was inspected."))
        self._set_shown(is_shown=False)

    def inspection(self) -> dict[str, Any]:
        """What is filled in, as the engine stores it."""
        assert self.host is not None  # the button is hidden without one
        header = {
            "kind": self.kind.currentData(),
            "done_on": self.done_on.date().toString("yyyy-MM-dd"),
            "inspector_name": self.inspector.text().strip(),
            "unit_name": self.unit.text().strip(),
            "weather": self.weather.text().strip(),
            "conclusion": self.conclusion.toPlainText().strip(),
            "note": self.note.toPlainText().strip(),
        }
        defects = [{k: v for k, v in each.items() if k != "title"} for each in self.defects.defects]
        photos = [self.photos.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.photos.count())]
        return inspection_of(self.host, header, self.items.answers(), defects, photos)

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

    def add_photos(self, paths: list[str]) -> None:
        """Photos of the inspection as a whole."""
        for path in paths:
            self.photos.addItem(Path(path).name)
            self.photos.item(self.photos.count() - 1).setData(Qt.ItemDataRole.UserRole, path)

    def regrade(self) -> None:
        """Grade what is listed and the defect in work, as far as it is whole."""
        if self.host is None:
            return
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

    def _connect(self) -> None:
        self.items.changed.connect(self.regrade)
        self.editor.changed.connect(self.regrade)
        self.editor.wanted.connect(self.keep_defect)
        self.defects.changed.connect(self._defects_changed)
        self.defects.edit.connect(self.editor.show_value)
        self.save_button.clicked.connect(self._tool.save)

    def _defects_changed(self) -> None:
        number = len(self.defects.defects)
        self.tabs.setTabText(2, f"{tr('Defects')} {number}" if number else tr("Defects"))
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
        column.addStretch(0)
        self.setWidget(page)
        self.setMinimumWidth(430)
