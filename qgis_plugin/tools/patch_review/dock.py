"""The review dock: pictures, verdicts, queue, facts; one key for everything."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from gridtwin.model import feature_class
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpacerItem,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...dock.flow import Flow
from ...dock.ink import muted
from ...dock.save_place import asked_file
from ...dock.zoom import flash, zoom_to
from ...editing.carrying import Stopped
from ...translation import pick, tr
from ...workspace.evidence import BadFile
from . import keys
from .desk import Desk
from .facts import facts
from .field_check import FieldCheckDialog
from .history import show_history
from .imagery import Imagery
from .measure import Measure
from .outline import OutlineEditor
from .overlays import TABLES, Overlays
from .photos import ENDINGS, add_photos
from .pictures import FLICKER, SIDE, SWIPE, Pictures
from .profile import Profile
from .queue import QueueView, shown_of
from .reasons import titles_of
from .sheet_printer import SheetPrinter
from .verdicts import VerdictBar

if TYPE_CHECKING:
    from ...room import Room

_COLOURS = {"A": "#ff3b4e", "B": "#ff8c2a", "C": "#ffd23f"}
_OVERVIEW_SCALE = 5000  # farther off, a patch is a dot in the map of the window
_FOLLOW_MS = 1200
_FACT_LINES = 5  # at least to be seen
_BANNER = "background:#fff1d6; border:1px solid #e0a63a; border-radius:3px; padding:4px; color:#4a3200"


class ReviewDock(QgsDockWidget):
    """Made once a workspace. The methods without an underscore are those of keys.toml."""

    def __init__(self, room: Room, title: str) -> None:
        super().__init__(title, room.window)
        self.setObjectName("gridtwin_patch_review")
        self._room = room
        assert room.workspace is not None  # the tool is not started without
        self._workspace = room.workspace
        self.desk = Desk(room)
        self._imagery = Imagery(self._workspace.root, self._workspace.crs)
        self.pictures = Pictures()
        self.pictures.set_crs(QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.crs))
        self.queue = QueueView(self.desk, self._streets())
        self.verdicts = VerdictBar(self.desk)
        self.facts = QTextBrowser()
        self.profile = Profile()
        self.number = QLabel()
        self._sheets = SheetPrinter(room, self)
        self.pace = QLabel()
        self.banner = QLabel()
        self.banner_button = QPushButton()
        self._overlays = {"permits": True, "zones": True, "buildings": False, "heights": False}
        self._over = Overlays(room.layer)
        self._has_evidence_shown = False
        self._buttons: dict[str, QToolButton] = {}
        self._measure: Measure | None = None
        self._editor: OutlineEditor | None = None
        self._shown: tuple[Any, ...] = ()
        self._is_open = False
        self._following = QTimer(self)  # not at each patch: somebody fast needs no map of the city drawn anew
        self._following.setSingleShot(True)
        self._following.timeout.connect(self._follow)
        self._page = self._content()
        self.setWidget(self._page)
        self._shortcuts = keys.install(self._page, self)
        room.add_dock(self)
        self._connect()

    def show_up(self) -> None:
        """Show the dock with much of the window; the first time with a queue."""
        was_closed = self.isHidden() or not self._is_open
        if was_closed:
            self._room.widen(self, int(self._room.window.width() * 0.66))
        self.setUserVisible(True)
        self._page.setFocus()
        if not self._is_open:
            self._is_open = True
            self.desk.load()

    def leave(self) -> None:
        """The dock goes for good: claims, drawings and printing end."""
        self._stop_tools()
        self._sheets.stop()
        self._following.stop()
        self.desk.close()
        self.pictures.set_layers([], [])
        self._imagery.close()
        self._over.close()

    def closeEvent(self, event: Any) -> None:
        """Closed by the user: the patch is let go until the dock is shown again."""
        self.desk.leave()
        self._is_open = False
        super().closeEvent(event)

    # Keys.

    def next(self) -> None:
        """Without deciding."""
        self.desk.step(1)

    def previous(self) -> None:
        """Without deciding."""
        self.desk.step(-1)

    def verdict_1(self) -> None:
        """Confirmed."""
        self._give(0)

    def verdict_2(self) -> None:
        """Legal."""
        self._give(1)

    def verdict_3(self) -> None:
        """Not a building."""
        self._give(2)

    def verdict_4(self) -> None:
        """Unclear."""
        self._give(3)

    def reasons_1(self) -> None:
        """All reasons of the first verdict."""
        self.verdicts.choose(0)

    def reasons_2(self) -> None:
        """All reasons of the second verdict."""
        self.verdicts.choose(1)

    def reasons_3(self) -> None:
        """All reasons of the third verdict."""
        self.verdicts.choose(2)

    def reasons_4(self) -> None:
        """All reasons of the fourth verdict."""
        self.verdicts.choose(3)

    def undo(self) -> None:
        """A step of the outline while it is edited, else the last verdict or outline."""
        if self._editor is not None:
            self._editor.undo()
        elif self.desk.can_undo:
            self.desk.undo()
        else:
            self._room.say(tr("There is nothing to take back."))

    def redo(self) -> None:
        """A step of the outline."""
        if self._editor is not None:
            self._editor.redo()

    def write_note(self) -> None:
        """Cursor into the note."""
        self.verdicts.write_note()

    def side_by_side(self) -> None:
        """Both dates beside each other."""
        self._set_mode(SIDE)

    def swipe(self) -> None:
        """The earlier date left of an edge."""
        self._set_mode(SWIPE)
        self.pictures.set_share(0.5)

    def flicker(self) -> None:
        """Back and forth by itself; again: stop."""
        self._set_mode(SIDE if self.pictures.mode == FLICKER else FLICKER)

    def flip(self) -> None:
        """The other date."""
        self.pictures.flip()
        self._check_buttons()

    def swipe_left(self) -> None:
        """Edge of the swipe."""
        self.pictures.swipe_by(-0.05)

    def swipe_right(self) -> None:
        """Edge of the swipe."""
        self.pictures.swipe_by(0.05)

    def toggle_evidence(self) -> None:
        """Archived pictures or orthophotos."""
        self._has_evidence_shown = not self._has_evidence_shown
        self._show_pictures()

    def toggle_outline(self) -> None:
        """Switch the outline."""
        self.pictures.set_outline_shown(not self.pictures.has_outline)
        self._check_buttons()

    def toggle_permits(self) -> None:
        """Switch the permits."""
        self._toggle("permits")

    def toggle_zones(self) -> None:
        """Switch red lines and control zones."""
        self._toggle("zones")

    def toggle_buildings(self) -> None:
        """Switch the registered buildings."""
        self._toggle("buildings")

    def toggle_heights(self) -> None:
        """Switch the change of height."""
        self._toggle("heights")

    def measure_length(self) -> None:
        """Lengths by clicks; again: end."""
        self._set_measure(is_area=False)

    def measure_area(self) -> None:
        """Areas by clicks; again: end."""
        self._set_measure(is_area=True)

    def zoom_in(self) -> None:
        """Closer."""
        self.pictures.zoom(0.7)

    def zoom_out(self) -> None:
        """Farther."""
        self.pictures.zoom(1 / 0.7)

    def fit(self) -> None:
        """Back to the patch."""
        self.pictures.fit()

    def edit_outline(self) -> None:
        """Begin to edit the outline, or store it."""
        if self._editor is not None:
            self._store_outline()
            return
        row = self.desk.row
        if row is None or row.outline is None or self.desk.dossier is None:
            return
        if self.desk.problem:
            self._room.warn(self.desk.problem)
            return
        self._stop_tools()
        self.pictures.set_outline_shown(False)
        self._editor = OutlineEditor(
            self.pictures.canvases, row.outline, changed=self._outline_changed, say=self._room.say
        )
        self.pictures.set_tool(self._editor.tools)
        self._outline_changed()
        self._check_buttons()

    def delete(self) -> None:
        """The corner under the pointer."""
        if self._editor is not None:
            self._editor.delete()

    def enter(self) -> None:
        """Ends a line, stores an outline, ends a measurement."""
        if self._editor is not None:
            if self._editor.line:
                self._editor.finish_line()
            else:
                self._store_outline()
        elif self._measure is not None:
            self._measure.finished()

    def escape(self) -> None:
        """Leaves the note, drops a line, the outline, the measurement, in this order."""
        if self.verdicts.note.hasFocus():
            self.verdicts.clear_note()
            self._page.setFocus()
        elif self._editor is not None:
            if not self._editor.drop_line():
                self._stop_tools()
        elif self._measure is not None:
            self._measure.cancelled()
        else:
            self._page.setFocus()

    def give_field_check(self) -> None:
        """Somebody is to look at the patch on the ground."""
        row = self.desk.row
        if row is None:
            return
        if self._workspace.is_read_only:
            self._room.warn(self.desk.problem)
            return
        FieldCheckDialog(self, self.desk, row).exec()

    def add_photo(self) -> None:
        """Photos of the patch from files."""
        row = self.desk.row
        if row is None:
            return
        endings = " ".join(f"*{each}" for each in ENDINGS)
        files, _ = QFileDialog.getOpenFileNames(
            self, tr("Photos of {number}", number=row.number), "", f"{tr('Photos')} ({endings})"
        )
        if files:
            self.store_photos([Path(each) for each in files])

    def store_photos(self, files: list[Path]) -> int:
        """Store photos of the patch that is open; how many were stored."""
        row = self.desk.row
        if row is None:
            return 0
        try:
            count = add_photos(self._room, row.id, row.number, files)
        except (BadFile, Stopped) as error:
            self._room.warn(_said(error))
            return 0
        self._room.say(tr("Photos stored with {number}: {count}.", count=count, number=row.short))
        return count

    def show_history(self) -> None:
        """Decisions and versions."""
        row = self.desk.row
        if row is not None:
            self._room.engine.request(
                "patches.history",
                {"patch": row.id},
                title=tr("History of {number}", number=row.number),
                done=lambda answer: show_history(self, row.number, answer, titles_of(self.desk.options)),
            )

    def print_sheet(self) -> None:
        """The sheet of the patch that is open."""
        row = self.desk.row
        if row is not None:
            self._ask_sheets([row.number], f"{row.number}.pdf")

    def print_all(self) -> None:
        """The sheets of all listed patches in one file."""
        self._ask_sheets([each.number for each in self.desk.rows], "patches.pdf")

    def take_over(self) -> None:
        """From the colleague who has it open; the audit says so."""
        if self.desk.can_take_over:
            self.desk.claim(take_over=True)

    def search(self) -> None:
        """Cursor into the search."""
        self.queue.filters.text.setFocus()
        self.queue.filters.text.selectAll()

    def reload(self) -> None:
        """The queue anew."""
        if self.desk.wanted.order == "distance":
            self.desk.wanted.near = self._middle()
        self.desk.load(keep=True)

    def show_keys(self) -> None:
        """What the keys do."""
        lines = [f"<tr><td><b>1 … 4</b></td><td>{tr('verdict; with Shift: another reason')}</td></tr>"]
        lines += [
            f"<tr><td><b>{key.shown}</b>&nbsp;&nbsp;&nbsp;</td><td>{key.title}</td></tr>"
            for key in keys.table()
            if key.title
        ]
        half = (len(lines) + 1) // 2
        columns = "".join(
            f"<td><table cellpadding=3>{''.join(part)}</table></td>" for part in (lines[:half], lines[half:])
        )
        box = QMessageBox(self)
        box.setWindowTitle(tr("Keys of the review"))
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(f"<table cellspacing=12><tr>{columns}</tr></table>")
        box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()

    # Pictures and tools.

    def _set_mode(self, mode: str) -> None:
        self.pictures.set_mode(mode)
        self._check_buttons()

    def _toggle(self, name: str) -> None:
        self._overlays[name] = not self._overlays[name]
        table = TABLES.get(name)
        if table and self._overlays[name] and self._room.layer(table) is None:
            shown = pick(feature_class(table).title_zh, feature_class(table).title_en)
            self._room.warn(
                tr("The layer “{layer}” was removed; “Restore layers” puts it back.", layer=shown)
            )
            self._overlays[name] = False
        self._show_pictures()

    def _show_pictures(self) -> None:
        """Layers and captions for the patch that is open."""
        dossier, row = self.desk.dossier or {}, self.desk.row
        if row is not None and row.outline is None:  # the pictures would be those of the patch before
            self.desk.seen = ()
            self.pictures.set_layers([], [])
            self.pictures.set_captions(*[tr("this patch has no outline; its place is not known")] * 2)
            self._check_buttons()
            return
        values = {each["name"]: each["value"] for each in dossier.get("fields", [])}
        days = tuple(_day(values.get(name)) for name in ("date_before", "date_after"))
        overlays = self._over.shown(self._overlays)
        rise = self._imagery.rise(*days) if self._overlays["heights"] else None
        shown, captions, seen = [], [], []
        for name in ("before", "after"):
            picture, caption, what = self._picture(dossier, days, name)
            between = [rise] if rise is not None and name == "after" else []
            shown.append([*overlays, *between, *([picture] if picture is not None else [])])
            captions.append(caption)
            seen += what
        self.desk.seen = tuple(seen)
        self.pictures.set_layers(*shown)
        self.pictures.set_captions(*captions)
        if self._overlays["heights"] and rise is None and dossier:
            self._room.say(tr("There are no surface models of both dates: heights cannot be shown."))
            self._overlays["heights"] = False
        self._check_buttons()

    def _picture(
        self, dossier: dict[str, Any], days: tuple[date | None, ...], name: str
    ) -> tuple[Any, str, list[str]]:
        """The layer, its caption, and what the audit says was seen."""
        is_later = name == "after"
        word, day = (tr("after"), days[1]) if is_later else (tr("before"), days[0])
        archived = self._imagery.evidence(dossier.get("evidence_folder"), f"{name}.jpg")
        if archived is not None and self._has_evidence_shown:
            return archived, f"{word}  {day or ''}  {tr('evidence')}", [f"evidence/{name}.jpg"]
        layer, scene = self._imagery.ortho(day, is_later=is_later)
        if is_later and scene is not None and days[0] is not None and scene.day <= days[0]:
            layer = None  # the image of the earlier date once more would look as if nothing had changed
        if layer is not None and scene is not None:
            other = "" if day in (None, scene.day) else tr("  (patch: {day})", day=day)
            return layer, f"{word}  {scene.day}{other}", [scene.path.name]
        if archived is not None:
            return archived, f"{word}  {day or ''}  {tr('evidence')}", [f"evidence/{name}.jpg"]
        return None, f"{word}  {day or ''}  {tr('no image')}" if dossier else "", []

    def _set_measure(self, *, is_area: bool) -> None:
        was = self._measure
        self._stop_tools()
        if was is not None and was.is_area == is_area:
            return
        self._measure = Measure(
            self.pictures.canvases, is_area=is_area, say=self._say_number, ended=self._stop_tools
        )
        self.pictures.set_tool(self._measure.tools)
        self._say_number("")
        self._check_buttons()

    def _say_number(self, text: str) -> None:
        """What is measured; before the first point how to, else which patch it is."""
        if not text and self._measure is not None:
            text = tr("Click points; right click or Enter ends, Esc clears")
        self.number.setText(text or self._position())

    def _stop_tools(self) -> None:
        if self._measure is not None:
            self._measure.remove()
            self._measure = None
            self._say_number("")
        if self._editor is not None:
            self._editor.remove_drawing()
            self._editor = None
        self.pictures.set_tool(None)
        self.pictures.set_outline_shown(True)
        self._state()

    def _outline_changed(self) -> None:
        if self._editor is not None:
            drawing = self._editor.drawing
            self.number.setText(
                tr("outline: {area:.1f} m², {corners} corners", area=drawing.outline.area(),
                   corners=max(0, drawing.outline.constGet().nCoordinates() - 1))
            )  # fmt: skip
            self._banner(
                tr("Drag corners; an edge gives a new one; Del removes; click a line across to reshape, "
                   "right click ends it. Ctrl+Z undoes, Enter stores, Esc leaves."),
                tr("Store"), self._store_outline,
            )  # fmt: skip

    def _store_outline(self) -> None:
        if self._editor is None:
            return
        drawing = self._editor.drawing
        problem = drawing.problem()
        if problem:
            self._room.warn(problem)
            return
        outline, is_changed = QgsGeometry(drawing.outline), drawing.is_changed
        self._stop_tools()
        if is_changed:
            self.desk.store_outline(outline)

    # Verdicts.

    def _give(self, place: int) -> None:
        if self._editor is not None:
            self._room.say(tr("Store the outline (Enter) or leave it (Esc) first."))
            return
        self.verdicts.give(place)

    def _given(self, status: str, reason: str, note: str) -> None:
        if self.desk.decide(status, reason=reason, note=note):
            self.verdicts.clear_note()
            self._page.setFocus()

    def _set_choosing(self, is_choosing: bool) -> None:
        """Qt gives keys to the dock's shortcuts even while a menu is open."""
        for action in self._shortcuts:
            action.setEnabled(not is_choosing)

    # Sheets.

    def _ask_sheets(self, numbers: list[str], name: str) -> None:
        title = tr("Evidence sheet")
        path, _ = asked_file(self._workspace, self, title=title, name=name, kinds="PDF (*.pdf)")
        if path:
            self._sheets.write(numbers, Path(path))

    # What the desk says.

    def _connect(self) -> None:
        self.desk.listed.connect(self.queue.fill)
        self.desk.opened.connect(self._opened)
        self.desk.stated.connect(self._state)
        self.desk.decided.connect(self.queue.changed)
        self.queue.chosen.connect(self.desk.go)
        self.queue.filtered.connect(self._filtered)
        self.verdicts.given.connect(self._given)
        self.verdicts.choosing.connect(self._set_choosing)
        self.visibilityChanged.connect(self._seen_again)

    def _seen_again(self, visible: bool) -> None:
        if visible and self._is_open and self.desk.row is not None:
            self.desk.back()

    def _filtered(self) -> None:
        self.desk.wanted.near = self._middle()
        self.desk.load(keep=True)

    def _opened(self) -> None:
        row, dossier = self.desk.row, self.desk.dossier
        shown = (row.id if row else None, dossier["row_version"] if dossier else None)
        if self._editor is not None and shown[:1] != self._shown[:1]:
            self._stop_tools()
        if self._measure is not None:
            self._measure.clear()
        is_new = shown[:1] != self._shown[:1]
        self._shown = shown
        if row is None:
            self.facts.setHtml("")
            self.profile.show_heights(None)
            self.pictures.show_outline(None, QColor("black"))
            self.pictures.set_layers([], [])
            self.pictures.set_captions("", "")
        else:
            if is_new:
                self.verdicts.clear_note()
            self.pictures.show_outline(row.outline, QColor(_COLOURS.get(row.grade, "#ff3b4e")))
            if dossier is not None:
                self.facts.setHtml(facts(dossier, titles_of(self.desk.options), grey=self._grey()))
                self.profile.show_heights((dossier.get("evidence") or {}).get("heights"))
                self._show_pictures()
            else:
                self.facts.setHtml(tr("reading …"))
            if is_new:
                self.pictures.fit()
                self._following.start(_FOLLOW_MS)
        self.queue.mark()
        self._state()

    def _grey(self) -> str:
        colours = self.facts.palette()
        text, paper = (colours.color(each) for each in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
        return str(muted(text, paper).name())

    def _follow(self) -> None:
        """The map of the window goes to the patch too."""
        row, canvas = self.desk.row, self._room.iface.mapCanvas()
        if row is None or row.outline is None:
            return
        project = QgsProject.instance()
        shape = QgsGeometry(row.outline)
        shape.transform(
            QgsCoordinateTransform(self.pictures.after.mapSettings().destinationCrs(), project.crs(), project)
        )
        if not canvas.extent().contains(shape.boundingBox()) or canvas.scale() > _OVERVIEW_SCALE:
            zoom_to(canvas, shape.buffer(120, 4))
        flash(canvas, shape)

    def _state(self) -> None:
        desk = self.desk
        self.verdicts.fill()
        self.queue.mark()
        if self._editor is None:
            self._say_number("")
            self._tell()
        made = desk.pace
        if made.per_hour and made.each_s:
            text = tr("{count} decided · {rate} an hour · {seconds:.0f} s each", count=made.decided,
                      rate=made.per_hour, seconds=made.each_s)  # fmt: skip
        else:
            text = ""
        self.pace.setText(text)
        self._buttons["undo"].setEnabled(desk.can_undo)
        self._check_buttons()

    def _tell(self) -> None:
        """One line for what needs attention, with its way out."""
        desk = self.desk
        if desk.refused:
            first, count = desk.refused[0], len(desk.refused)
            text = tr("Not stored: {number}: {reason}", number=first.row.short, reason=first.reason)
            if count > 1:
                text += tr(" (and {count} more)", count=count - 1)
            if any(each.can_send_again for each in desk.refused):
                self._banner(text, tr("Send again"), desk.send_again)
            else:
                self._banner(text, tr("Look again"), desk.forget_refused)
        elif desk.problem and desk.can_take_over:
            self._banner(desk.problem, tr("Take over (T)"), self.take_over)
        elif desk.problem:
            self._banner(desk.problem, tr("Read again"), desk.read_again)
        elif desk.is_finished:
            self._banner(
                tr("All that is listed ({count}) is decided.", count=len(desk.rows)),
                tr("Read the queue again (F5)"), self.reload,
            )  # fmt: skip
        else:
            self._banner("", "", None)

    def _banner(self, text: str, button: str, call: Any) -> None:
        self.banner.setText(text)
        self.banner.setVisible(bool(text))
        self.banner_button.setVisible(bool(button))
        self.banner_button.setText(button)
        if self.banner_button.receivers(self.banner_button.clicked):
            self.banner_button.clicked.disconnect()
        if call is not None:
            self.banner_button.clicked.connect(lambda _=False: call())

    def _position(self) -> str:
        desk = self.desk
        if desk.row is None:
            return ""
        text = f"{desk.row.short}   {desk.place + 1} / {len(desk.rows)}"
        more = shown_of(desk.total, len(desk.rows))
        return f"{text}   ({more})" if more else text

    # Building.

    def _content(self) -> QWidget:
        page = keys.Page(self)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(self._bar())
        where = QHBoxLayout()
        where.addWidget(self.number)
        where.addStretch(1)
        where.addWidget(self.pace)
        column.addLayout(where)
        upper = QWidget()
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.pictures, 1)
        inside.addLayout(self._banner_row())
        inside.addWidget(self.verdicts)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        self.facts.setOpenLinks(False)
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # texts are wrapped
        self.facts.setMinimumHeight(self.facts.fontMetrics().lineSpacing() * _FACT_LINES)
        right.addWidget(self.facts, 1)
        right.addWidget(self.profile)
        lower = QSplitter(Qt.Orientation.Horizontal)
        lower.addWidget(self.queue)
        lower.addWidget(side)
        lower.setSizes([450, 540])
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(self._below(lower))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([520, 370])
        column.addWidget(split, 1)
        return page

    def _below(self, lower: QWidget) -> QWidget:
        """The filters over the whole width: beside the facts they would take three lines of the queue."""
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.queue.filters)
        column.addWidget(lower, 1)
        return below

    def _banner_row(self) -> QHBoxLayout:
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setStyleSheet(_BANNER)
        row = QHBoxLayout()
        row.addWidget(self.banner, 1)
        row.addWidget(self.banner_button)
        self.banner.hide()
        self.banner_button.hide()
        return row

    def _bar(self) -> Flow:
        bar = Flow()
        texts = (
            ("side_by_side", "◫", True),
            ("swipe", "⇔", True),
            ("flicker", "◑", True),
            (None, "", False),
            ("toggle_evidence", tr("Evidence"), True),
            ("toggle_outline", tr("Outline"), True),
            ("toggle_permits", tr("Permits"), True),
            ("toggle_zones", tr("Red lines"), True),
            ("toggle_buildings", tr("Buildings"), True),
            ("toggle_heights", tr("Heights"), True),
            (None, "", False),
            ("measure_length", tr("Length"), True),
            ("measure_area", tr("Area"), True),
            ("edit_outline", tr("Edit"), True),
            ("undo", tr("Undo"), False),
        )
        for does, text, is_switch in texts:
            if does is None:
                bar.addItem(QSpacerItem(8, 1))
                continue
            bar.addWidget(self._button(does, text, is_switch=is_switch))
        bar.addWidget(self._more())
        self.number.setStyleSheet("font-weight: bold")
        for label in (self.number, self.pace):
            label.setTextFormat(Qt.TextFormat.PlainText)
        return bar

    def _button(self, does: str, text: str, *, is_switch: bool) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(keys.tip(does))
        button.setCheckable(is_switch)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = max(26, button.fontMetrics().height() + 8)
        button.setMinimumSize(QSize(side, side))
        button.clicked.connect(lambda _=False: getattr(self, does)())
        self._buttons[does] = button
        return button

    def _more(self) -> QToolButton:
        button = QToolButton()
        button.setText(tr("More"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for does in ("give_field_check", "add_photo", "show_history", "print_sheet"):
            menu.addAction(keys.tip(does)).triggered.connect(lambda _=False, does=does: getattr(self, does)())
        menu.addAction(tr("Sheets of all listed patches (PDF)")).triggered.connect(
            lambda _=False: self.print_all()
        )
        menu.addSeparator()
        for does in ("reload", "show_keys"):
            menu.addAction(keys.tip(does)).triggered.connect(lambda _=False, does=does: getattr(self, does)())
        button.setMenu(menu)
        return button

    def _check_buttons(self) -> None:
        on = {
            "side_by_side": self.pictures.mode == SIDE,
            "swipe": self.pictures.mode == SWIPE,
            "flicker": self.pictures.mode == FLICKER,
            "toggle_evidence": self._has_evidence_shown,
            "toggle_outline": self.pictures.has_outline,
            "measure_length": self._measure is not None and not self._measure.is_area,
            "measure_area": self._measure is not None and self._measure.is_area,
            "edit_outline": self._editor is not None,
            **{f"toggle_{name}": shown for name, shown in self._overlays.items()},
        }
        for does, is_on in on.items():
            self._buttons[does].setChecked(is_on)

    def _streets(self) -> dict[str, str]:
        layer = self._room.layer("street")
        if layer is None:
            return {}
        return {str(each["code"]): str(each["name"]) for each in layer.getFeatures()}

    def _middle(self) -> tuple[float, float]:
        """The middle of the window's map in the workspace's CRS."""
        project = QgsProject.instance()
        crs = self.pictures.after.mapSettings().destinationCrs()
        point = QgsCoordinateTransform(project.crs(), crs, project).transform(
            self._room.iface.mapCanvas().center()
        )
        return point.x(), point.y()


def _day(value: Any) -> date | None:
    return date.fromisoformat(str(value)[:10]) if value else None


def _said(error: GridTwinError) -> str:
    return pick(error.zh or str(error), str(error))
