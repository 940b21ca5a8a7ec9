"""Scope and round → what is open → who signs; beside it the list of what was signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...dock.ink import BAD, plain, tint
from ...dock.save_place import asked_file
from ...dock.text_room import fit_heads, fit_hint
from ...editing.editor import editor_name, signing_name
from ...editing.finding import from_table
from ...translation import language, pick, tr
from ..grid_editing import edits
from .listed_page import ListedPage
from .scope_box import ScopeBox

if TYPE_CHECKING:
    from ...room import Room


class SignoffDialog(QDialog):
    """Not modal: findings are looked at in the map beside it."""

    def __init__(self, room: Room, title: str) -> None:
        super().__init__(room.window)
        self._room = room
        self._task: Any = None
        self.found: dict[str, Any] | None = None  # the engine's answer to the check of this very choice
        self.setWindowTitle(title)
        self.resize(700, 640)
        today = QDate.currentDate()
        self.scope, self.listed = ScopeBox(room), ListedPage(room)
        self.round = QLineEdit(tr("Census {year}", year=today.year()))
        self.since = QDateEdit(QDate(today.year(), 1, 1))
        self.since.setCalendarPopup(True)
        self.since.setDisplayFormat("yyyy-MM-dd")
        self.sample = QgsFileWidget()
        self.sample.setFilter("(*.xlsx *.csv)")
        self.sample.lineEdit().setPlaceholderText(tr("optional: the measured sample table"))
        fit_hint(self.sample.lineEdit())
        self.draw = QPushButton(tr("Draw a sample …"))
        self.check = QPushButton(tr("Check for the sign-off"))
        self.state, self.open = QLabel(tr("Check first: errors stop a sign-off.")), QLabel()
        self.state.setStyleSheet("font-weight: bold")
        for label in (self.state, self.open):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.table = QTableWidget(0, 5)
        self.signer, self.role, self.grounds = QLineEdit(signing_name()), QLineEdit(), QLineEdit()
        self.said = QLabel()
        self.said.setWordWrap(True)
        tint(self.said, BAD)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.sign, self.stop = QPushButton(tr("Sign off")), QPushButton(tr("Stop"))
        self.leave = QPushButton(tr("Close window"))
        self._lay_out()
        self._connect()
        self._refresh()

    def assess(self) -> None:
        """Check the chosen scope; nothing is stored."""
        problem = self.scope.problem()
        self.said.setText(problem)
        if not problem:
            self._ask("census.assess", self._params(), tr("Checking for the sign-off"), self.show_assessment)

    def show_assessment(self, answer: dict[str, Any]) -> None:
        """Figures, classes and what stands in the way; the findings go into their panel."""
        self.found = answer
        self.state.setText(
            tr(
                "{scope}: {components} components, {surveyed} of this round ({share} %); "
                "{done} of {grids} grids.",
                scope=answer["scope"]["name"],
                components=answer["components"],
                surveyed=answer["surveyed"],
                share=f"{100 * answer['surveyed'] / max(answer['components'], 1):.1f}",
                done=answer["grids_surveyed"],
                grids=answer["grids"],
            )
        )
        self.open.setText("\n".join(self._open_points(answer)))
        if answer["hindrance"]:
            tint(self.open, BAD)
        else:
            plain(self.open)
        self._fill(answer["classes"])
        if answer["findings"]["rows"]:
            layer = self._room.layer("component")
            listed = from_table(answer["findings"], answer.get("hints"), layer)
            self._room.findings.show_findings(listed, self.windowTitle())
        self._refresh()

    def store(self) -> None:
        """Sign; the engine checks once more."""
        hindrance = edits.hindrance(self._room)
        lacks = hindrance or self._lacking()
        if lacks:
            self.said.setText(lacks)
            return
        params = {
            **self._params(),
            "signer_name": self.signer.text().strip(),
            "signer_role": self.role.text().strip(),
            "grounds": self.grounds.text().strip(),
            "actor": editor_name(),
            "reason": self._room.reason,
        }
        self._ask("census.sign", params, tr("Signing off"), self._signed)

    def draw_sample(self, path: Path) -> None:
        """Write components drawn at random, to be measured anew."""

        def drawn(answer: dict[str, Any]) -> None:
            self.state.setText(
                tr(
                    "{drawn} of {components} components drawn: measure them, fill in the file, choose it.",
                    drawn=answer["drawn"],
                    components=answer["components"],
                )
            )
            self._room.say(tr("Written: {path}", path=path))

        params = {"codes": self.scope.codes(), "out": str(path), "language": language()}
        self._ask("census.sample", params, tr("Drawing a sample"), drawn)

    def halt(self) -> None:
        """Stop the check."""
        if self._task is not None:
            self._task.cancel()
            self._free()

    def reject(self) -> None:
        """While the engine works: stop it; else close."""
        if self._task is not None:
            self.halt()
        else:
            super().reject()

    def _signed(self, answer: dict[str, Any]) -> None:
        text = tr("Signed off: {code}, {count} components.", code=answer["code"], count=answer["components"])
        self._room.say(text)
        self.state.setText(text)
        self.open.clear()
        self.found = None
        layer = self._room.layer("census_signoff")
        if layer is not None:
            layer.reload()
        self.listed.ask()
        self.tabs.setCurrentIndex(1)
        self._refresh()

    def _params(self) -> dict[str, Any]:
        made: dict[str, Any] = {
            "codes": self.scope.codes(),
            "since": self.since.date().toString("yyyy-MM-dd"),
            "round_name": self.round.text().strip(),
        }
        if self.sample.filePath().strip():
            made["sample"] = self.sample.filePath().strip()
        return made

    def _open_points(self, answer: dict[str, Any]) -> list[str]:
        told = []
        if answer["hindrance"]:
            told.append(tr("Stops it: {why}", why=pick(answer["hindrance"]["zh"], answer["hindrance"]["en"])))
        if answer["counts"]["warning"]:
            told.append(
                tr("Open: {count} warnings (in the findings panel).", count=answer["counts"]["warning"])
            )
        rest = answer["components"] - answer["surveyed"]
        if rest:
            told.append(tr("Open: {count} components are not of this round.", count=rest))
        empty = answer["grids"] - answer["grids_surveyed"]
        if empty:
            told.append(tr("To note: {count} grids have no component of this round.", count=empty))
        sample = answer["sample"]
        if sample:
            outside = [pick(each["zh"], each["en"]) for each in sample["outside"]]
            told.append(
                tr(
                    "Sample, {count} checked: outside the limits: {what}.",
                    count=sample["checked"],
                    what=", ".join(outside),
                )
                if outside
                else tr("Sample, {count} checked: within the limits.", count=sample["checked"])
            )
        return told or [tr("Nothing is open.")]

    def _lacking(self) -> str:
        if not self.signer.text().strip() or not self.role.text().strip():
            return tr("Say who signs: name and role.")
        if self.found is not None and self.found["needs_grounds"] and not self.grounds.text().strip():
            return tr("There are open points: say on which grounds it is signed all the same.")
        return ""

    def _fill(self, table: dict[str, Any]) -> None:
        names = [column["name"] for column in table["columns"]]
        title = "class_name" if language() == "zh" else "class_name_en"
        shown = ("components", "surveyed", "errors", "warnings")
        self.table.setRowCount(len(table["rows"]))
        for at, values in enumerate(table["rows"]):
            row = dict(zip(names, values))
            self.table.setItem(at, 0, QTableWidgetItem(f"{row['class_code']} {row[title]}"))
            for place, name in enumerate(shown, start=1):
                item = QTableWidgetItem(str(row[name]))
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                self.table.setItem(at, place, item)
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(0, max(self.table.columnWidth(0), 240))

    def _ask(self, method: str, params: dict[str, Any], title: str, done: Any) -> None:
        def over(answer: Any) -> None:
            self._free()
            done(answer)

        def failed(error: Any) -> None:
            self._free()
            self.said.setText(pick(error.zh or str(error), str(error)))

        self.said.clear()
        self._task = self._room.engine.request(method, params, title=title, done=over, failed=failed)
        if self._task is not None:
            self._task.taskTerminated.connect(self._free)
        self._refresh()

    def _free(self) -> None:
        self._task = None
        self._refresh()

    def _forget(self) -> None:
        """Another choice: what was checked does not count for it."""
        self.found = None
        self.open.clear()
        self.table.setRowCount(0)
        self.state.setText(tr("Check first: errors stop a sign-off."))
        self._refresh()

    def _refresh(self) -> None:
        is_busy = self._task is not None
        self.bar.setVisible(is_busy)
        self.stop.setEnabled(is_busy)
        for each in (self.check, self.draw, self.scope, self.sample):
            each.setEnabled(not is_busy)
        can_sign = self.found is not None and not self.found["hindrance"]
        self.sign.setEnabled(can_sign and not is_busy)
        needs = self.found is not None and self.found["needs_grounds"]
        self.grounds.setPlaceholderText(
            tr("needed: there are open points") if needs else tr("only where points are open")
        )

    def _ask_sample(self) -> None:
        problem = self.scope.problem()
        self.said.setText(problem)
        if problem:
            return
        path, _ = asked_file(
            self._room.workspace,
            self,
            title=tr("Draw a sample"),
            name=tr("census sample.xlsx"),
            kinds="Excel (*.xlsx);;CSV (*.csv)",
        )
        if path:
            self.draw_sample(Path(path))

    def _connect(self) -> None:
        self.scope.changed.connect(self._forget)
        self.since.dateChanged.connect(lambda _: self._forget())
        self.sample.fileChanged.connect(lambda _: self._forget())
        for button, call in (
            (self.check, self.assess),
            (self.draw, self._ask_sample),
            (self.sign, self.store),
            (self.stop, self.halt),
            (self.leave, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, call=call: call())

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [tr("Class"), tr("Components"), tr("Surveyed"), tr("Errors"), tr("Warnings")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setDefaultSectionSize(120)
        fit_heads(self.table)
        page = QWidget()
        column = QVBoxLayout(page)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Scope"), self.scope)
        line = QHBoxLayout()
        line.addWidget(self.round, 1)
        line.addWidget(QLabel(tr("Round since")))
        line.addWidget(self.since)
        form.addRow(tr("Round"), line)
        line = QHBoxLayout()
        line.addWidget(self.sample, 1)
        line.addWidget(self.draw)
        form.addRow(tr("Sample"), line)
        column.addLayout(form)
        column.addWidget(self.check)
        for widget in (self.state, self.open):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        form = QFormLayout()
        line = QHBoxLayout()
        line.addWidget(self.signer, 1)
        line.addWidget(QLabel(tr("Role")))
        line.addWidget(self.role, 1)
        form.addRow(tr("Signed by"), line)
        form.addRow(tr("Grounds"), self.grounds)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        line = QHBoxLayout()
        line.addStretch(1)
        for button in (self.sign, self.stop, self.leave):
            line.addWidget(button)
        column.addLayout(line)
        self.tabs = QTabWidget()
        self.tabs.addTab(page, tr("Sign off"))
        self.tabs.addTab(self.listed, tr("Sign-offs"))
        QVBoxLayout(self).addWidget(self.tabs)
