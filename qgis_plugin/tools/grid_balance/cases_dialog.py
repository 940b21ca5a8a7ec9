"""Which cases are counted: layer or file, columns, CRS, days and classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridtwin.errors import GridTwinError
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import pick, tr
from ..column_mapping.file_source import FileSource
from ..grid_editing.asking import buttons
from . import cases
from .cases import CaseChoice

if TYPE_CHECKING:
    from ...room import Room

_WIDTH_PX, _COLUMNS_PX = 690, 190


class CasesDialog(QDialog):
    """`choice` is what was chosen; None once the cases were left out by the button."""

    def __init__(self, room: Room, title: str, before: CaseChoice | None = None) -> None:
        super().__init__(room.window)
        self._room, self._layer_file = room, ""
        self.is_left_out = False
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH_PX)
        self.by_layer, self.by_file = (
            QRadioButton(tr("Point layer of the project")),
            QRadioButton(tr("File (table or layer of points)")),
        )
        self.layer = QComboBox()
        for each in cases.point_layers():
            self.layer.addItem(each.name(), each.id())
        self.source = FileSource(room, "case", wanted="case", method="grids.case_columns")
        self.source.columns.setMinimumHeight(_COLUMNS_PX)
        self.has_since, self.has_until = QCheckBox(tr("since")), QCheckBox(tr("up to"))
        today = QDate.currentDate()
        self.since, self.until = _day(today.addMonths(-1)), _day(today)
        self.classes = QgsCheckableComboBox()
        self.classes.setDefaultText(tr("all classes"))
        self.leave_out = QPushButton(tr("Count no cases"))
        self.leave_out.setAutoDefault(False)
        self.buttons = buttons(self, tr("Count cases"))
        self.buttons.addButton(self.leave_out, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.leave_out.setVisible(before is not None)
        self._lay_out()
        self._connect()
        self._begin(before)

    @property
    def choice(self) -> CaseChoice | None:
        """What was chosen."""
        if self.is_left_out:
            return None
        how = self.source.params()
        file = str(how.pop("file"))
        return CaseChoice(
            layer_id=str(self.layer.currentData()) if self.by_layer.isChecked() else "",
            file="" if self.by_layer.isChecked() else file,
            how=how,
            since=_text(self.has_since, self.since),
            until=_text(self.has_until, self.until),
            classes=tuple(self.classes.checkedItems()) if self.classes.isEnabled() else (),
        )

    def accept(self) -> None:
        """Only once everything is said."""
        self.source.columns.keep()
        super().accept()

    def _begin(self, before: CaseChoice | None) -> None:
        """As it was chosen last, else with the first layer of points or a file."""
        self.by_layer.setEnabled(self.layer.count() > 0)
        if before is not None and before.file:
            self.by_file.setChecked(True)
            self.source.show_file(before.file)
        elif self.layer.count():
            known = self.layer.findData(before.layer_id) if before is not None else -1
            self.layer.setCurrentIndex(max(known, 0))
            self.by_layer.setChecked(before is not None)
            self.by_file.setChecked(before is None)
        else:
            self.by_file.setChecked(True)
        if before is not None:
            for box, day, text in (
                (self.has_since, self.since, before.since),
                (self.has_until, self.until, before.until),
            ):
                if text:
                    day.setDate(QDate.fromString(text, "yyyy-MM-dd"))
                    box.setChecked(True)
        self._switched()

    def _switched(self) -> None:
        """A layer is written to a file first, so that one way of reading serves both."""
        is_layer = self.by_layer.isChecked()
        self.layer.setEnabled(is_layer)
        self.source.page.show_choice_of_file(not is_layer)
        if is_layer:
            self._read_layer()
        elif self._layer_file and self.source.page.file.filePath() == self._layer_file:
            self.source.page.file.setFilePath("")
        self._refresh()

    def _read_layer(self) -> None:
        choice = CaseChoice(layer_id=str(self.layer.currentData()))
        layer = choice.layer
        if layer is None:
            return
        self.source.said.setText(tr("The layer is being read …"))

        def done(path: str) -> None:
            if self.by_layer.isChecked() and self.layer.currentData() == choice.layer_id:
                self._layer_file = path
                self.source.show_file(path)

        def failed(error: GridTwinError) -> None:
            self.source.said.setText(pick(error.zh or str(error), str(error)))

        cases.write_out(layer, done, failed)

    def _refresh(self) -> None:
        """Days and classes only where a column has them."""
        has_day = bool(self.source.answer) and bool(self.source.heading_of("reported_on"))
        for box, day in ((self.has_since, self.since), (self.has_until, self.until)):
            box.setEnabled(has_day)
            if not has_day:
                box.setChecked(False)
            day.setEnabled(has_day and box.isChecked())
        self._list_classes()
        ready = not self.source.problem()
        for button in self.buttons.buttons():
            if self.buttons.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole:
                button.setEnabled(ready)

    def _list_classes(self) -> None:
        heading = self.source.heading_of("case_class")
        columns = self.source.answer.get("columns", ())
        values: list[str] = next((each["values"] for each in columns if each["heading"] == heading), [])
        known = [self.classes.itemText(place) for place in range(self.classes.count())]
        if known != values:
            self.classes.clear()
            self.classes.addItems(values)
        self.classes.setEnabled(bool(values))

    def _leave_out(self) -> None:
        self.is_left_out = True
        super().accept()

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for each in (self.by_layer, self.by_file):
            group.addButton(each)
            each.toggled.connect(lambda on: self._switched() if on else None)
        self.layer.activated.connect(lambda _: self._read_layer())
        self.source.changed.connect(self._refresh)
        self.has_since.toggled.connect(self.since.setEnabled)
        self.has_until.toggled.connect(self.until.setEnabled)
        self.leave_out.clicked.connect(lambda *_: self._leave_out())

    def _lay_out(self) -> None:
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top.addRow(self.by_layer, self.layer)
        top.addRow(self.by_file)
        below = QFormLayout()
        below.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        below.addRow(tr("Reported"), _row(self.has_since, self.since, self.has_until, self.until))
        below.addRow(tr("Case classes"), self.classes)
        note = QLabel(tr("Cases are read, not stored; the choice is remembered with the project."))
        note.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.source, 1)
        column.addLayout(below)
        column.addWidget(note)
        column.addWidget(self.buttons)


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    for each in widgets:
        line.addWidget(each)
    line.addStretch(1)
    return holder


def _text(box: QCheckBox, day: QDateEdit) -> str:
    return str(day.date().toString("yyyy-MM-dd")) if box.isChecked() else ""


def _day(value: QDate) -> QDateEdit:
    box = QDateEdit(value)
    box.setCalendarPopup(True)
    box.setDisplayFormat("yyyy-MM-dd")
    box.setEnabled(False)
    return box
