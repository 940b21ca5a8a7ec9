"""Click the burst pipe, see what to close and who is affected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gridtwin.errors import GridTwinError
from gridtwin.standards import pipe_classes
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from ...compat import WARNING
from ...dock.result_dock import ResultDock
from ...dock.save_place import asked_file, with_ending
from ...dock.zoom import zoom_to
from ...editing.editor import signing_name
from ...room import Room
from ...translation import language, pick, tr
from ..declaration import Declaration
from ..pipe_common.busy import BusyRow
from ..pipe_common.pick import Picked, to_project
from ..pipe_common.pipe_tool import PipeTool

CLOSE, CUT_OFF, LOST = QColor(193, 18, 31), QColor(214, 40, 40), QColor(240, 140, 0)
_BUILDING, _PLACE = QColor(25, 118, 210), QColor(255, 183, 3)
_TABLES = ("close", "buildings", "isolated", "lost", "keep", "useless")
_LIMIT = 200_000
_WITHOUT_VALVES = frozenset(
    ("PS", "DL", "TX", "QT", "CD", "CT", "DX", "YD", "LT", "JX", "JK", "EX", "BZ", "FS", "GS")
)
_REPORTS = (".pdf", ".docx", ".xlsx")
_REPORT_KINDS = "PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)"


class Burst(PipeTool):
    """Valves to close in order, the area, the customers, the report."""

    avoid = frozenset(each.code for each in pipe_classes() if each.major_code in _WITHOUT_VALVES)
    hint = "Click the burst pipe; Esc clears, Esc again ends"

    def first_text(self) -> str:
        """What the empty dock says."""
        return tr("Click the burst pipe in the map.")

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.choice = QComboBox()
        self.failed: list[str] = []
        self.answer: dict[str, Any] | None = None
        self._last: Picked | None = None
        self._report_task: Any = None  # Any: the engine's task
        self.writing: BusyRow | None = None

    def furnish(self, dock: ResultDock) -> None:
        """Which table, valves that fail, the report."""
        self.choice = QComboBox()
        self.choice.setEnabled(False)
        self.choice.currentIndexChanged.connect(lambda *_: self._fill())
        dock.extra.addWidget(self.choice)
        self.writing = BusyRow(self._stop_report)
        dock.extra.addWidget(self.writing)
        for text, call in (
            (tr("Valve does not close"), self._fails),
            (tr("Show all"), self._show_all),
            (tr("Report (PDF) …"), lambda: self._ask_report(_REPORT_KINDS, ".pdf")),
            (tr("Order (HTML) …"), lambda: self._ask_report("HTML (*.html)", ".html")),
        ):
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(lambda _=False, call=call: call())
            dock.buttons.addWidget(button)

    def clicked(self, point: QgsPointXY) -> None:
        """Close off the pipe there."""
        picked = self.picked(point)
        if picked is not None:
            self._last, self.failed = picked, []
            self._again()

    def empty(self) -> None:
        """The tables to choose from go too."""
        super().empty()
        self.answer = None
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.setEnabled(False)
        self.choice.blockSignals(False)

    def _again(self) -> None:
        assert self._last is not None
        self.clear()
        self.highlight(self._last.geometry, self.pipes, colour=_PLACE)
        self.ask("pipes.isolate", self._params(), self._show)

    def _params(self) -> dict[str, Any]:
        assert self._last is not None
        return {
            "start": self._last.line_no,
            "pipe_class": self._last.pipe_class,
            "failed": self.failed,
            "limit": _LIMIT,
        }

    def _show(self, answer: dict[str, Any]) -> None:
        assert self._last is not None
        self.answer = answer
        tables = answer["tables"]
        self.clear()
        place = self._last.geometry
        self._offer(tables)
        self.opened_dock().heading.setText(heading(answer))
        self.in_steps(
            [
                *self.in_parts(tables["buildings"], _BUILDING),
                *self.in_parts(tables["lost"], LOST),
                *self.in_parts(tables["isolated"], CUT_OFF),
                *self.in_parts(tables["close"], CLOSE),
                lambda: self.highlight(place, self.pipes, colour=_PLACE),
                self._fill,
            ]
        )

    def _offer(self, tables: dict[str, Any]) -> None:
        chosen = self.choice.currentData() or "close"
        self.choice.blockSignals(True)
        self.choice.clear()
        for name in _TABLES:
            table = tables[name]
            total = table.get("total", len(table["rows"]))
            self.choice.addItem(f"{pick(table['title']['zh'], table['title']['en'])} ({total})", name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setEnabled(True)
        self.choice.blockSignals(False)

    def _fill(self) -> None:
        if self.answer is not None and self.choice.currentData():
            name = self.choice.currentData()
            table = self.answer["tables"][name]
            self.show(in_order(table) if name == "close" else named_once(table), heading(self.answer))

    def _fails(self) -> None:
        """The chosen valve does not close: ask for others."""
        dock = self.opened_dock()
        row = dock.table.currentRow()
        if self.answer is None or self.choice.currentData() != "close" or row < 0:
            self.room.warn(tr("Choose a valve in the table “Valves to close” first."))
            return
        number = dock.table.item(row, 0).data(Qt.ItemDataRole.UserRole)
        self.failed.append(str(self.answer["tables"]["close"]["rows"][number][0]))
        self._again()

    def _show_all(self) -> None:
        tables = {} if self.answer is None else self.answer["tables"]
        shapes = [
            self.place(each)
            for name in ("isolated", "lost", "close")
            for each in (tables.get(name) or {}).get("geometry") or ()
            if each
        ]
        if shapes:
            zoom_to(self.canvas, QgsGeometry.collectGeometry(shapes))
        elif self._last is not None:
            zoom_to(self.canvas, to_project(self._last.geometry, self.pipes))

    def _ask_report(self, kinds: str, ending: str) -> None:
        if self.answer is None or self._last is None:
            self.room.warn(tr("Click the burst pipe first."))
            return
        path, chosen = asked_file(
            self.room.workspace,
            self.room.window,
            title=tr("Save the report"),
            name=f"{self._last.line_no}{ending}",
            kinds=kinds,
        )
        if path:
            self.write(with_ending(path, chosen, (*_REPORTS, ".html"), ending))

    def write(self, path: Path) -> None:
        """Let the engine write the report, or the order as HTML, of the plan that is shown."""
        is_order = path.suffix.lower() == ".html"
        what = {"order": str(path)} if is_order else {"report": str(path), "by": signing_name()}
        params = {**self._params(), **what, "language": language(), "limit": 0}

        def over() -> None:
            if self.writing is not None:
                self.writing.hide()

        def done(_: Any) -> None:
            over()
            self._written(path)

        def failed(error: GridTwinError) -> None:
            over()
            self.room.warn(pick(error.zh or str(error), str(error)))

        task = self.room.engine.request("pipes.isolate", params, title=tr("Report"), done=done, failed=failed)
        task.taskTerminated.connect(over)
        self._report_task = task
        if self.writing is not None:
            self.writing.follow(task)

    def _stop_report(self) -> None:
        if self._report_task is not None:
            self._report_task.cancel()
        if self.writing is not None:
            self.writing.hide()

    def _written(self, path: Path) -> None:
        self.room.say(tr("Written: {file}", file=path), seconds=20)

    def refused(self, error: GridTwinError) -> None:
        """A gravity pipe or a cable has no valves: offer what can be asked of it."""
        kind = getattr(error, "data", {}).get("kind")
        if kind not in ("FlowsByGravity", "NothingFlows") or self._last is None:
            super().refused(error)
            return
        is_gravity = kind == "FlowsByGravity"
        text = pick(error.zh or str(error), str(error))
        if is_gravity:
            text = tr(
                "{line} flows by gravity and has no valves to close. Trace what lies downstream, "
                "or run “Spread of a spill” in the Processing toolbox.",
                line=self._last.line_no,
            )
        title = tr("Trace downstream") if is_gravity else tr("Trace")
        self.room.tell(
            text, WARNING, answers=[(title, lambda: self._trace("down" if is_gravity else "both"))]
        )

    def _trace(self, direction: str) -> None:
        picked, registry = self._last, self.room.registry
        if picked is None or registry is None:
            return
        registry.start("pipe_trace")
        trace: Any = registry.tool("pipe_trace")  # Any: another tool's folder
        trace.ask_from(picked, direction)


def in_order(table: dict[str, Any]) -> dict[str, Any]:
    """Valves with the order in which they are closed before them."""
    once = named_once(table)
    order = {"name": "order", "title": {"zh": "次序", "en": "Order"}, "unit": None, "type": "integer"}
    rows = [[number, *row] for number, row in enumerate(once["rows"], start=1)]
    return {**once, "columns": [order, *once["columns"]], "rows": rows}


def named_once(table: dict[str, Any]) -> dict[str, Any]:
    """A table of valves without the number of the point where each valve is called by it."""
    names = [each["name"] for each in table["columns"]]
    if not {"valve", "node"} <= set(names):
        return table
    valve, node = names.index("valve"), names.index("node")
    if any(row[valve] != row[node] for row in table["rows"]):
        return table

    def without(cells: list[Any]) -> list[Any]:
        return cells[:node] + cells[node + 1 :]

    return {**table, "columns": without(table["columns"]), "rows": [without(each) for each in table["rows"]]}


def heading(answer: dict[str, Any]) -> str:
    """What the plan comes to, in a few lines."""
    cut, lost = answer["isolated"]["sums"], answer["also_without_supply"]["sums"]
    lines = [
        tr(
            "{line}: close {valves} valves",
            line=f"{answer['at']} ({answer['pipe_class']})",
            valves=len(answer["close"]),
        ),
        tr(
            "Cut off {cut} m, without supply too {lost} m; {customers} service ends, {buildings} buildings "
            "(estimate); {water} m³ to drain",
            cut=f"{cut['length_m']:,.0f}",
            lost=f"{lost['length_m']:,.0f}",
            customers=f"{answer['customers']:.0f}",
            buildings=len(answer["buildings_estimated"]),
            water=f"{answer['drain_m3']:,.1f}",
        ),
    ]
    if answer["failed"]:
        lines.append(tr("Without {valves}, which do not close", valves=", ".join(answer["failed"])))
    if answer["whole_piece"]:
        lines.append(tr("No valve can cut it off: the whole network piece must be shut at its source."))
    if answer["supply_assumed"]:
        lines.append(tr("No source is recorded: the largest remaining part is taken as supplied."))
    return "\n".join(lines)
