"""What both section tools have: a wide dock below the map with drawing, table, measure and export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSplitter, QToolButton

from ...dock.result_dock import Column, ResultDock, Subject
from ...dock.save_place import asked_file
from ...fixed import fixed
from ...translation import language, tr
from ...translation import pick as in_language
from ..declaration import Declaration
from .section_shapes import Picture
from .section_view import SectionView

if TYPE_CHECKING:
    from ...room import Room

_ENDINGS = (".pdf", ".dxf", ".svg", ".png", ".html")


class SectionTool:
    """Mixed into a map tool: give `method`, `picture_of`, `table_of`, `heading_of`."""

    method = ""
    room: Room
    declaration: Declaration
    dock: ResultDock | None

    def furnish(self, dock: ResultDock) -> None:
        """Drawing beside the table, buttons below, the whole below the map."""
        self.view = SectionView()
        self.picture = Picture()
        self.params: dict[str, Any] = {}
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.view)
        split.addWidget(dock.table)
        dock.table.setMinimumWidth(240)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        split.setSizes([500, 300])
        dock.widget().layout().insertWidget(2, split, 1)
        dock.chart.hide()
        measure = _button(tr("Measure"), self.view.set_measuring)
        measure.setCheckable(True)
        measure.setToolTip(tr("Two clicks: distance along, height between, slope"))
        self.view.measured.connect(self._tell)
        for button in (
            measure,
            _button("+", lambda *_: self.view.zoom_by(1.25)),
            _button("−", lambda *_: self.view.zoom_by(0.8)),
            _button(tr("Show all"), lambda *_: self.view.fit()),
            _button(tr("Export …"), lambda *_: self._ask_export()),
        ):
            dock.buttons.addWidget(button)
        self.view.setToolTip(
            tr("Wheel: zoom; Ctrl + wheel: heights only; drag or arrow keys: move; Home: all")
        )
        self.room.move_dock(dock, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.room.window.resizeDocks([dock], [440], Qt.Orientation.Vertical)

    def empty(self) -> None:
        """The drawing before goes with its table."""
        super().empty()  # type: ignore[misc]  # of the map tool that this is mixed into
        self.picture = Picture()
        self.view.show_picture(self.picture)

    def show_section(self, record: dict[str, Any]) -> None:
        """Draw an answer of the engine and list its pipes."""
        dock = self.dock
        if dock is None:
            return
        self.picture = self.picture_of(record)
        self.view.show_picture(self.picture)
        notes = [in_language(each["zh"], each["en"]) for each in (record["ground_source"], *record["notes"])]
        text = self.heading_of(record) + "\n" + "; ".join(notes)
        columns, rows = self.table_of(record)
        ends = [record["line"][0], record["line"][-1]] if record.get("line") else []
        corners = [(float(each[0]), float(each[1])) for each in (self.params.get("line") or ends)]
        facts = [(tr("Length"), f"{record['length_m']:.2f} m")]
        dock.subject = Subject(facts, corners, (self.method, dict(self.params)))
        dock.show_table(text, columns, rows)

    def picture_of(self, record: dict[str, Any]) -> Picture:
        """Shapes of the answer."""
        raise NotImplementedError

    def table_of(self, record: dict[str, Any]) -> tuple[list[Column], list[list[Any]]]:
        """Columns and rows of the answer."""
        raise NotImplementedError

    def heading_of(self, record: dict[str, Any]) -> str:
        """What the section is of."""
        raise NotImplementedError

    def export(self, path: Path) -> None:
        """Have the engine write it, to scale, with data band, frame and title."""
        if path.suffix.lower() not in _ENDINGS:
            path = path.with_name(path.name + ".pdf")
        params = {**self.params, "out": str(path), "language": language()}
        self.room.engine.request(
            self.method, params, title=self.declaration.title, done=lambda _: self._written(path)
        )

    def _ask_export(self) -> None:
        if not self.picture.shapes:
            self.room.warn(tr("There is no section to export yet: draw one first."))
            return
        kinds = ";;".join(f"{each[1:].upper()} (*{each})" for each in _ENDINGS)
        path, chosen = asked_file(
            self.room.workspace,
            self.room.window,
            title=tr("Export the section"),
            name="section.pdf",
            kinds=kinds,
        )
        if path:
            wanted = "." + chosen.split(" ")[0].lower() if chosen else ".pdf"
            given = Path(path)
            self.export(given if given.suffix else given.with_suffix(wanted))

    def _written(self, path: Path) -> None:
        self.room.say(tr("Written: {file}", file=path))

    def _tell(self, along: float, rise: float, slope: float | None) -> None:
        shown = "–" if slope is None else f"{fixed(slope, 1)} ‰"
        self.room.say(
            tr(
                "{along} m along, {rise} m up, slope {slope}",
                along=fixed(along, 2),
                rise=fixed(rise, 3, sign="+"),
                slope=shown,
            ),
            seconds=20,
        )


def _button(text: str, call: Any) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.clicked.connect(call)
    return made
