"""The dock: search, heading with grade, tabs, and what can be done with the object."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.model import feature_class
from qgis.core import QgsFeature
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ... import compat
from ...dock.save_place import asked_file
from ...dock.zoom import flash, zoom_to
from ...translation import language, pick, tr
from ..ledger_objects.chart import Bars, Chart
from ..ledger_objects.grade_badge import GradeBadge
from ..ledger_objects.hosts import Host, records
from ..ledger_objects.record_table import RecordTable
from ..ledger_objects.search import HostSearch
from ..ledger_objects.shown import index_title
from ..ledger_objects.year import YearDialog, newest_year, rate
from .facts import Facts
from .photos import PhotoList, photos_of
from .rating_note import rating_note

if TYPE_CHECKING:
    from .tool import LedgerCard

# Child tables as tabs: the fields that are shown, and the one that orders them.
_TABS: tuple[tuple[str, str, str], ...] = (
    ("condition_rating", "rated_year index_name value grade rated_on", "rated_year"),
    ("inspection", "done_on kind state inspector_name conclusion code note", "done_on"),
    (
        "defect",
        "found_on state distress severity part component station_m side "
        "length_m width_m depth_mm count area_m2 repaired_on code note",
        "found_on",
    ),
    (
        "maintenance_work",
        "budget_year state title kind quantity quantity_unit cost_cents "
        "contractor_name accepted_on warranty_until code",
        "ordered_on",
    ),
)
# Short titles: six tabs side by side in a dock.
_TAB_TITLES = {
    "condition_rating": lambda: tr("Ratings"),
    "inspection": lambda: tr("Inspections"),
    "defect": lambda: tr("Defects"),
    "maintenance_work": lambda: tr("Works"),
}
# What a tab without rows says, in words that lead on.
_EMPTY = {
    "condition_rating": lambda: tr(
        "No year is rated yet: “Rate a year” computes the grades from the inspections."
    ),
    "inspection": lambda: tr("No inspection yet. “Inspect” records one."),
    "defect": lambda: tr("No defect is recorded."),
    "maintenance_work": lambda: tr("No works are recorded. They are added in the form."),
}
_WITH_PHOTOS = ("inspection", "defect")  # beside the object itself
_MAIN_INDEX = {"road": ("PQI", "PCI"), "bridge": ("BCI", "class_one"), "tunnel": ("tunnel",)}
_AGAIN_MS = 5000


class CardDock(QgsDockWidget):
    """Made once; `show_host` fills it."""

    def __init__(self, tool: LedgerCard) -> None:
        super().__init__(tool.declaration.title, tool.room.window)
        self.setObjectName("gridtwin_ledger_card")
        self._tool, self._room = tool, tool.room
        self.host: Host | None = None
        self.search = HostSearch(self._room)
        self.search.chosen.connect(lambda host: self._tool.show_host(host, zoom=True))
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setStyleSheet("font-weight: bold; font-size: 120%")
        self.badge = GradeBadge()
        self.rated = QLabel()
        self.rated.setWordWrap(True)
        self.rate_now = QPushButton()
        self._rate_year: int | None = None
        self._asked_for: set[tuple[str, int]] = set()  # objects and years rated here: not offered again
        self.facts = Facts()
        self.tables = {name: RecordTable(name, fields.split(), _EMPTY[name]()) for name, fields, _ in _TABS}
        self.photos = PhotoList()
        self.chart, self.chart_room = Chart(), QScrollArea()
        self.rate_button = QPushButton(tr("Rate a year …"))
        self.tabs = QTabWidget()
        self._build()
        self.show_nothing()
        self._room.add_dock(self)

    def show_host(self, host: Host) -> None:
        """Fill heading and tabs."""
        workspace = self._room.workspace
        assert workspace is not None  # the tool said so
        self.host = host
        self.heading.setText(host.title)
        self.facts.show_host(host, workspace)
        for place, (name, _, newest_by) in enumerate(_TABS, start=1):
            table = self.tables[name]
            table.empty = _EMPTY[name]() if self._room.layer(name) is not None else _gone(name)
            table.show_rows(
                records(self._room, name, host.class_name, (host.id,)), workspace, newest_by=newest_by
            )
            self._count(place, _TAB_TITLES[name](), len(table.rows))
        owners = {host.class_name: [host.id]}
        owners |= {name: [str(each["id"]) for each in self.tables[name].rows] for name in _WITH_PHOTOS}
        photos = photos_of(self._room, owners)
        self.photos.show_photos(photos, workspace)
        self._count(len(_TABS) + 1, tr("Photos"), len(photos))
        self._show_grade(host)
        self._show_chart()
        self._enable(is_shown=True)
        self.setVisible(True)
        self.raise_()

    def refresh(self) -> None:
        """Show the same object anew: rows of its tables were added."""
        if self.host is not None:
            self.show_host(self.host)

    def show_nothing(self) -> None:
        """Nothing is chosen yet."""
        self.host = None
        self.heading.setText(tr("Click a road, bridge or tunnel in the map, or search above."))
        self.badge.hide()
        self.rated.hide()
        self.rate_now.hide()
        self._enable(is_shown=False)

    def open_defects(self) -> list[QgsFeature]:
        """Defects that are not repaired."""
        return [
            each
            for each in self.tables["defect"].rows
            if compat.plain(each["state"]) in ("open", "ordered", "watched")
        ]

    def save_card(self, path: Path) -> None:
        """Have the engine write the card (.pdf, .docx, .xlsx)."""
        host = self.host
        assert host is not None  # the button is disabled without one
        params: dict[str, Any] = {"ledger": host.ledger, "code": host.bare_code, "out": str(path)}
        params["language"] = language()
        if host.section is not None:
            params["section"] = host.section
        self._room.engine.request(
            "ledgers.card", params, title=tr("Card of {code}", code=host.code), done=self._written
        )

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.search)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.badge)
        column.addLayout(head)
        below = QHBoxLayout()
        below.addWidget(self.rated, 1)
        self.rate_now.clicked.connect(self._rate_now)
        below.addWidget(self.rate_now)
        column.addLayout(below)
        self.tabs.addTab(self.facts, tr("Card"))
        for name, _, _ in _TABS:
            tab = self._with_chart() if name == "condition_rating" else self.tables[name]
            self.tabs.addTab(tab, _TAB_TITLES[name]())
        self.tabs.addTab(self.photos, tr("Photos"))
        column.addWidget(self.tabs, 1)
        self.room_below = QWidget()
        column.addWidget(self.room_below, 1)
        row = QHBoxLayout()
        self._buttons = []
        for text, call in (
            (tr("Show"), self._zoom),
            (tr("Form"), self._form),
            (tr("Inspect"), self._inspect),
            (tr("Card as file …"), self._ask_save),
        ):
            button = QPushButton(text)
            button.clicked.connect(call)
            self._buttons.append(button)
            row.addWidget(button)
        column.addLayout(row)
        for name in ("defect", "inspection", "maintenance_work"):
            self.tables[name].cellClicked.connect(lambda at, _, name=name: self._row_clicked(name, at))
            self.tables[name].cellActivated.connect(lambda at, _, name=name: self._row_form(name, at))
        self.setWidget(page)

    def _with_chart(self) -> QWidget:
        """Ratings with their values by year, and the button that rates one."""
        split = QSplitter(Qt.Orientation.Vertical)
        self.chart_room.setWidgetResizable(True)
        self.chart_room.setWidget(self.chart)
        split.addWidget(self.tables["condition_rating"])
        split.addWidget(self.chart_room)
        split.setSizes([200, 200])
        self.rate_button.clicked.connect(self._ask_rate)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split, 1)
        column.addWidget(self.rate_button)
        return page

    def _enable(self, *, is_shown: bool) -> None:
        self.tabs.setVisible(is_shown)
        self.room_below.setHidden(is_shown)  # keeps the prompt at the top, under the search
        for button in self._buttons:
            button.setVisible(is_shown)
        self.setMinimumWidth(400)

    def _count(self, place: int, title: str, number: int) -> None:
        self.tabs.setTabText(place, f"{title} {number}" if number else title)

    def _show_grade(self, host: Host) -> None:
        """The latest main index; a bridge's own grade where it was never rated."""
        main = self._main_rating(host)
        self._show_note(host, main)
        if main is not None:
            name = f"{index_title(str(main['index_name']))} {main['rated_year']}"
            self.badge.show_grade(name, compat.plain(main["value"]), compat.plain(main["grade"]))
            self.badge.show()
            return
        own = host.value("grade")
        self.badge.setVisible(own is not None)
        if own is not None:
            self.badge.show_grade(tr("Grade"), None, str(own))
            self.badge.setText(f"{tr('Grade')} {own}")

    def _main_rating(self, host: Host) -> QgsFeature | None:
        rows = self.tables["condition_rating"].rows
        for index in _MAIN_INDEX[host.class_name]:
            found = next((each for each in rows if each["index_name"] == index), None)
            if found is not None:
                return found
        return None

    def _show_note(self, host: Host, main: QgsFeature | None) -> None:
        """When the grade is of, and one click to bring it up to date."""
        note = rating_note(main, self.tables["inspection"].rows)
        workspace = self._room.workspace
        may = workspace is not None and not workspace.is_read_only
        is_offered = note.year is not None and (host.id, note.year) not in self._asked_for and may
        self._rate_year = note.year if is_offered else None
        self.rated.setText(note.text)
        self.rated.show()
        self.rate_now.setText(tr("Rate {year} now", year=note.year))
        self.rate_now.setToolTip(tr("Rates all objects of this ledger for the year and stores it"))
        self.rate_now.setEnabled(True)
        self.rate_now.setVisible(is_offered)

    def _rate_now(self) -> None:
        host, year = self.host, self._rate_year
        if host is None or year is None:
            return
        self.rate_now.setEnabled(False)

        def rated() -> None:
            self._asked_for.add((host.id, year))
            self.refresh()

        rate(self._room, host.ledger, year, rated)
        QTimer.singleShot(
            _AGAIN_MS, lambda: self.rate_now.setEnabled(True)
        )  # refused or cancelled: once more

    def _show_chart(self) -> None:
        rows = sorted(
            self.tables["condition_rating"].rows, key=lambda each: (each["rated_year"], each["index_name"])
        )
        known = [each for each in rows if compat.plain(each["value"]) is not None][-20:]
        self.chart_room.setVisible(bool(known))
        self.chart.show_bars(
            Bars(
                tr("Index values and grades by year"),
                [f"{each['rated_year']} {index_title(each['index_name'])}" for each in known],
                [[(str(compat.plain(each["grade"]) or ""), _percent(each))] for each in known],
                [f"{each['value']:.1f} {compat.plain(each['grade']) or ''}".rstrip() for each in known],
                is_graded=True,
            )
        )

    def _ask_rate(self) -> None:
        host = self.host
        if host is None:
            return
        dialog = YearDialog(self._room.window, tr("Rate a year"), [host.ledger], newest_year(self._room))
        if dialog.exec():
            for ledger in dialog.ledgers():
                rate(self._room, ledger, dialog.year.value(), self.refresh)

    def _row_clicked(self, name: str, at: int) -> None:
        feature = self.tables[name].feature_at(at)
        if feature is not None:
            self._tool.show_record(name, feature)

    def _row_form(self, name: str, at: int) -> None:
        feature, layer = self.tables[name].feature_at(at), self._room.layer(name)
        if feature is not None and layer is not None:
            self._room.iface.openFeatureForm(layer, feature, False, False)

    def _zoom(self) -> None:
        if self.host is not None and not self.host.on_map().isEmpty():
            zoom_to(self._room.iface.mapCanvas(), self.host.on_map())
            flash(self._room.iface.mapCanvas(), self.host.on_map())

    def _form(self) -> None:
        if self.host is not None:
            self._room.iface.openFeatureForm(self.host.layer, self.host.feature, False, False)

    def _inspect(self) -> None:
        registry = self._room.registry
        if self.host is not None and registry is not None and registry.start("inspect_object"):
            registry.tool("inspect_object").choose(self.host)  # type: ignore[attr-defined]

    def _ask_save(self) -> None:
        if self.host is None:
            return
        path, _ = asked_file(
            self._room.workspace,
            self._room.window,
            title=tr("Save the card"),
            name=f"{self.host.code.replace('/', '-')}.pdf",
            kinds="PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)",
        )
        if path:
            self.save_card(Path(path))

    def _written(self, answer: dict[str, Any]) -> None:
        for path in answer["files"]:
            self._room.say(tr("Written: {path}", path=path))
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _percent(rating: QgsFeature) -> float:
    """A rating's value on the scale of 0 to 100: RQI goes to 5."""
    return float(rating["value"]) * (20.0 if rating["index_name"] == "RQI" else 1.0)


def _gone(name: str) -> str:
    return tr(
        "The layer {title} is not in the project. “Restore layers” in the GridTwin panel puts it back.",
        title=_title(name),
    )


def _title(name: str) -> str:
    declared = feature_class(name)
    return pick(declared.title_zh, declared.title_en)
