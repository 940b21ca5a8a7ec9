"""A dock: first day of the round, which table, table and bars."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeatureRequest, QgsGeometry
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QToolButton

from ...dock.result_dock import Column, ResultDock
from ...expressions.titles import title
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing.cells import into_project
from ..tool import Tool


class CensusProgress(Tool):
    """The engine counts; a click on a street shows it in the map."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None
        self.since = QDateEdit(QDate(QDate.currentDate().year(), 1, 1))
        self.since.setCalendarPopup(True)
        self.since.setDisplayFormat("yyyy-MM-dd")
        self.by = QComboBox()
        for name, text in (
            ("street", tr("by street")),
            ("class", tr("by class")),
            ("editor", tr("by editor")),
        ):
            self.by.addItem(text, name)
        self._tables: dict[str, dict[str, Any]] = {}

    def start(self) -> None:
        """Count since the day."""
        params = {"since": self.since.date().toString("yyyy-MM-dd")}
        self.room.engine.request("components.progress", params, title=self.declaration.title, done=self.show)

    def show(self, answer: dict[str, Any]) -> None:
        """Show the engine's answer."""
        self._tables = {each["name"]: each for each in answer["tables"]}
        self._open()
        self._fill()

    def unload(self) -> None:
        """The dock goes."""
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _open(self) -> None:
        if self.dock is not None:
            return
        self.dock = ResultDock(self.room, self.declaration.title)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Round since")))
        line.addWidget(self.since)
        line.addWidget(self.by, 1)
        again = QToolButton()
        again.setText(tr("Count anew"))
        again.clicked.connect(self.start)
        line.addWidget(again)
        self.dock.extra.addLayout(line)
        counted = QLabel(
            tr(
                "Surveyed: entered in the workspace (imported, digitised) on that day or later, or with a "
                "start or change date from then on. A grid is surveyed when such a component lies in it."
            )
        )
        counted.setWordWrap(True)
        self.dock.extra.addWidget(counted)
        self.by.currentIndexChanged.connect(lambda _: self._fill())
        self.since.editingFinished.connect(self.start)

    def _fill(self) -> None:
        if self.dock is None or not self._tables:
            return
        by = self.by.currentData()
        table = self._tables[by]
        names = [column["name"] for column in table["columns"]]
        rows = [dict(zip(names, values)) for values in table["rows"]]
        heading = self._heading()
        number, share = tr("Components"), tr("Surveyed")
        if by == "street":
            self.dock.show_table(
                heading,
                [
                    Column(tr("Street")),
                    Column(share, "%", is_number=True),
                    Column(share, is_number=True),
                    Column(number, is_number=True),
                    Column(tr("Grids surveyed"), is_number=True),
                    Column(tr("All grids"), is_number=True),
                ],
                [
                    [
                        each["name"] or each["street"] or tr("in no grid"),
                        each["share_pct"],
                        each["surveyed"],
                        each["components"],
                        each["grids_surveyed"],
                        each["grids"],
                    ]
                    for each in rows
                ],
                geometries=self._streets([each["street"] for each in rows]),
                chart=(0, 1),
            )
        elif by == "class":
            self.dock.show_table(
                heading,
                [
                    Column(tr("Class")),
                    Column(share, "%", is_number=True),
                    Column(share, is_number=True),
                    Column(number, is_number=True),
                ],
                [
                    [
                        f"{each['class_code']} {title('component_class', each['class_code']) or ''}",
                        each["share_pct"],
                        each["surveyed"],
                        each["components"],
                    ]
                    for each in rows
                ],
                chart=(0, 2),
            )
        else:
            self.dock.show_table(
                heading,
                [Column(tr("Editor")), Column(share, is_number=True)],
                [[each["edited_by"] or "–", each["surveyed"]] for each in rows],
                chart=(0, 1),
            )

    def _heading(self) -> str:
        table = self._tables["street"]
        names = [column["name"] for column in table["columns"]]
        sums = {
            name: sum(row[names.index(name)] or 0 for row in table["rows"])
            for name in ("components", "surveyed", "grids", "grids_surveyed")
        }
        if not sums["components"]:
            return tr("There are no components yet.")
        return tr(
            "Since {day}: {surveyed} of {components} ({share} %), {grids_surveyed} of {grids} grids",
            day=self.since.date().toString("yyyy-MM-dd"),
            share=f"{100 * sums['surveyed'] / sums['components']:.1f}",
            **sums,
        )

    def _streets(self, codes: list[str]) -> list[QgsGeometry | None]:
        layer = self.layer("street")
        if layer is None:
            return []
        request = QgsFeatureRequest().setSubsetOfAttributes(["code"], layer.fields())
        known = {
            str(each["code"]): into_project(each.geometry(), layer) for each in layer.getFeatures(request)
        }
        return [known.get(code) for code in codes]
