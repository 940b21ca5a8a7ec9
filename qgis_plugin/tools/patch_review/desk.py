"""What is open, who has it, what was decided: the review without widgets, over the engine's `patches.…`."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...editing.editor import editor_name
from ...engine.errors import EngineError, EngineGone
from ...engine.shapes import geometry_of, shape_of
from ...translation import pick, tr
from .pace import Pace, pace
from .rows import Row, Wanted, rows_of

if TYPE_CHECKING:
    from ...room import Room

LOST_UPDATE, CLAIMED, READ_ONLY = -32001, -32002, -32003
_PASSING = (-32005, -32097)  # busy, cut off: the same verdict may be sent again
_REPAINT_MS = 1500
_UNCLEAR = "unclear"  # leaves a field check open
_KEPT = 12  # dossiers in memory: the next one is read while this one is looked at


@dataclass
class Step:
    """Something that Z takes back: a decision (`number`, None until it is stored) or an outline."""

    row: Row
    number: int | None = None
    outline: dict[str, Any] | None = None
    is_unwanted: bool = False  # Z came before the answer


@dataclass
class Refused:
    """A verdict that was not stored, and why."""

    row: Row
    params: dict[str, Any]
    reason: str
    can_send_again: bool


class Desk(QObject):
    """`listed`: the queue is there. `opened`: another patch or its facts. `stated`: claim, refusals, pace."""

    listed = pyqtSignal()
    opened = pyqtSignal()
    stated = pyqtSignal()
    decided = pyqtSignal(object)  # Row

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        assert room.workspace is not None  # the tool is not started without
        self._workspace = room.workspace  # this one, even when another is opened before an answer comes
        self._is_closed = False
        self.wanted = Wanted()
        self.options: dict[str, Any] = {"verdicts": []}
        self.rows: list[Row] = []
        self.total = 0
        self.counts: dict[str, dict[str, int]] = {}
        self.claims: dict[str, dict[str, Any]] = {}
        self.assignments: dict[str, dict[str, Any]] = {}  # field checks by patch
        self.failure = ""  # why the queue could not be read
        self.place = -1
        self.dossier: dict[str, Any] | None = None
        self.problem = ""  # why the patch that is open cannot be decided
        self.can_take_over = False
        self.refused: list[Refused] = []
        self.seen: tuple[str, ...] = ()  # pictures that are on the screen
        self.is_loading = False
        self._known: dict[str, dict[str, Any]] = {}
        self._steps: list[Step] = []
        self._seconds: list[float] = []
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.renew)
        self._repainting = QTimer(self)
        self._repainting.setSingleShot(True)
        self._repainting.timeout.connect(self._repaint_now)

    @property
    def row(self) -> Row | None:
        """The patch that is open."""
        return self.rows[self.place] if 0 <= self.place < len(self.rows) else None

    @property
    def pace(self) -> Pace:
        """Of this sitting."""
        return pace(self._seconds)

    @property
    def is_finished(self) -> bool:
        """Whether everything that is listed was decided here."""
        return bool(self.rows) and all(each.is_decided for each in self.rows)

    def is_overdue(self, row: Row) -> bool:
        """Whether its field check should have been done before today."""
        given = self.assignments.get(row.id)
        return given is not None and str(given["due_on"]) < f"{datetime.now().astimezone():%Y-%m-%d}"

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._steps)

    # The queue.

    def load(self, *, keep: bool = False) -> None:
        """Ask for the queue; `keep` stays at the patch that is open when it is still listed."""
        self.is_loading, self.failure = True, ""
        self.stated.emit()
        if not self.options["verdicts"]:
            self._ask("patches.options", {}, tr("Verdicts"), self._take_options)
        kept = self.row.id if keep and self.row is not None else None
        self._ask(
            "patches.queue",
            {**self.wanted.params(), "actor": editor_name()},
            tr("Patches to review"),
            lambda answer: self._take_queue(answer, kept),
            self._queue_failed,
        )

    def _take_options(self, answer: dict[str, Any]) -> None:
        self.options = answer
        self._timer.start(int(answer.get("renew_s", 30) * 1000))
        self.stated.emit()

    def _take_queue(self, answer: dict[str, Any], kept: str | None) -> None:
        self.is_loading = False
        self.rows = rows_of(answer["patches"])
        self.total = int(answer["patches"].get("total") or len(self.rows))
        self.counts = answer["counts"]
        self._take_claims(answer)
        self.place, self.dossier, self.problem = -1, None, ""
        self.listed.emit()
        places = [number for number, each in enumerate(self.rows) if each.id == kept]
        if self.rows:
            self.go(places[0] if places else 0)
        else:
            self.opened.emit()

    def _queue_failed(self, error: GridTwinError) -> None:
        self.is_loading, self.failure = False, _said(error)
        self._room.warn(self.failure)
        self.stated.emit()

    def _take_claims(self, answer: dict[str, Any]) -> None:
        mine = editor_name()
        self.assignments = {each["patch_id"]: each for each in answer.get("assignments", [])}
        self.claims = {each["patch_id"]: each for each in answer["claims"] if each["user_name"] != mine}

    # The patch that is open.

    def go(self, place: int) -> None:
        """Open the patch at a place of the queue, and claim it."""
        if not 0 <= place < len(self.rows):
            return
        self.place = place
        self._since = time.monotonic()
        self.problem, self.can_take_over = "", False
        row = self.rows[place]
        self.dossier = self._known.get(row.id)
        self.opened.emit()
        self.claim()
        if self.dossier is None:
            self._read(row)
        else:
            self._read_ahead()

    def step(self, by: int) -> None:
        """The next patch (1) or the one before (-1)."""
        self.go(max(0, min(len(self.rows) - 1, self.place + by)))

    def claim(self, *, take_over: bool = False) -> None:
        """Say that the patch is open here."""
        row = self.row
        if row is None:
            return
        if self._is_read_only():
            self.stated.emit()
            return
        self._ask(
            "patches.claim",
            {"patch": row.id, "take_over": take_over, "actor": editor_name()},
            tr("Opening patch {number}", number=row.short),
            lambda answer: self._claimed(row, answer),
            lambda error: self._not_claimed(row, error),
        )

    def renew(self) -> None:
        """Keep the claim going and see who has what open."""
        if self.row is None or self._is_read_only():
            return
        if not self.can_take_over:
            self.claim()
        self._ask("patches.queue", {"limit": 0}, tr("Who reviews what"), self._renewed, lambda _: None)

    def leave(self) -> None:
        """Let the patch go: the dock closes."""
        self._timer.stop()
        row = self.row
        if row is not None and not self._is_read_only():
            self._ask(
                "patches.release",
                {"patch": row.id, "actor": editor_name()},
                tr("Closing patch {number}", number=row.short),
                lambda _: None,
                lambda _: None,
            )

    def close(self) -> None:
        """The dock goes for good."""
        self.leave()
        self._repainting.stop()
        self._is_closed = True

    def back(self) -> None:
        """The dock is shown again: claim anew."""
        self._timer.start(int(self.options.get("renew_s", 30) * 1000))
        self.claim()

    def read_again(self) -> None:
        """Read the patch that is open anew."""
        row = self.row
        if row is not None:
            self._known.pop(row.id, None)
            self._read(row)
            self.claim()

    def _renewed(self, answer: dict[str, Any]) -> None:
        self._take_claims(answer)
        self.stated.emit()

    def _claimed(self, row: Row, answer: dict[str, Any]) -> None:
        if row is not self.row:
            return
        self.problem, self.can_take_over = "", False
        self.claims.pop(row.id, None)
        self.decided.emit(row)  # the queue names nobody else any more
        if self.dossier is not None and self.dossier["row_version"] != answer["row_version"]:
            self._known.pop(row.id, None)
            self._read(row)
        self.stated.emit()

    def _not_claimed(self, row: Row, error: GridTwinError) -> None:
        if row is not self.row:
            return
        self.problem = _said(error)
        self.can_take_over = getattr(error, "code", 0) == CLAIMED
        self.stated.emit()

    def _read(self, row: Row, *, ahead: bool = False) -> None:
        def failed(error: GridTwinError) -> None:
            if not ahead and row is self.row:
                self.problem = _said(error)
                self.stated.emit()

        self._ask(
            "patches.patch",
            {"patch": row.id},
            tr("Reading patch {number}", number=row.short),
            lambda answer: self._take(row, answer),
            failed,
        )

    def _take(self, row: Row, dossier: dict[str, Any]) -> None:
        self._known[row.id] = dossier
        while len(self._known) > _KEPT:
            self._known.pop(next(iter(self._known)))
        if row is self.row:
            self.dossier = dossier
            row.status = dossier["status"] or row.status
            row.outline = geometry_of(dossier["outline"]) if dossier["outline"] else None
            self.opened.emit()
            self._read_ahead()

    def _read_ahead(self) -> None:
        following = self._next()
        if following is not None and self.rows[following].id not in self._known:
            self._read(self.rows[following], ahead=True)

    def _next(self) -> int | None:
        """The place of the next patch that was not decided here; from the end on to the beginning.

        One that somebody else has open comes only when there is no other.
        """
        count = len(self.rows)
        places = ((self.place + offset) % count for offset in range(1, count))
        held = None
        for place in places:
            row = self.rows[place]
            if not row.is_decided and row.id not in self.claims:
                return place
            if held is None and not row.is_decided:
                held = place
        return held

    # Verdicts.

    def reasons(self, status: str) -> list[dict[str, Any]]:
        """The reasons of a verdict."""
        found = [each["reasons"] for each in self.options["verdicts"] if each["status"] == status]
        return list(found[0]) if found else []

    def suggested(self, status: str) -> dict[str, Any] | None:
        """The reason that the checks suggest for the patch that is open."""
        code = (self.dossier or {}).get("suggested", {}).get(status)
        return next((each for each in self.reasons(status) if each["code"] == code), None)

    def decide(self, status: str, *, reason: str, note: str = "") -> bool:
        """Give a verdict and open the next patch; whether it was sent off."""
        row, dossier = self.row, self.dossier
        if row is None or dossier is None or self.problem:
            return False
        params = {
            "patch": row.id,
            "status": status,
            "row_version": dossier["row_version"],
            "reason_code": reason,
            "note": note,
            "seen": list(self.seen),
            "evidence_sha256": dossier["evidence_sha256"],
            "key": uuid.uuid4().hex,
            "actor": editor_name(),
        }
        self._seconds.append(time.monotonic() - self._since)
        self._send(row, params)
        following = self._next()
        if following is None:
            self.opened.emit()
        else:
            self.go(following)
        return True

    def send_again(self) -> None:
        """Send what was refused for want of a connection once more; each counts once."""
        waiting, self.refused = self.refused, [each for each in self.refused if not each.can_send_again]
        for each in waiting:
            if each.can_send_again:
                self._send(each.row, each.params)
        self.stated.emit()

    def forget_refused(self) -> None:
        """The refusals were read: open the first of them again."""
        first = self.refused[0].row
        self.refused = []
        if first in self.rows:
            self._known.pop(first.id, None)
            self.go(self.rows.index(first))
        self.stated.emit()

    def undo(self) -> None:
        """Take one's own last decision or outline back; nothing is deleted."""
        if not self._steps:
            return
        step = self._steps.pop()
        if step.outline is not None:
            self._outline_back(step)
        elif step.number is None:
            step.is_unwanted = True
        else:
            self._take_back(step)
        self.stated.emit()

    def _send(self, row: Row, params: dict[str, Any]) -> None:
        step = Step(row)
        self._steps.append(step)
        row.status, row.is_decided = params["status"], True
        self.decided.emit(row)
        self._ask(
            "patches.decide",
            params,
            tr("Storing the verdict on {number}", number=row.short),
            lambda answer: self._stored(step, answer),
            lambda error: self._not_stored(step, params, error),
        )

    def _stored(self, step: Step, answer: dict[str, Any]) -> None:
        step.number = int(answer["number"])
        if answer["status"] != _UNCLEAR:  # the verdict ends a field check
            self.assignments.pop(step.row.id, None)
        self._known.pop(step.row.id, None)
        if step.row is self.row:  # the last of the queue stays open
            self._read(step.row)
        self._repaint()
        if step.is_unwanted:
            self._take_back(step)
        self.stated.emit()

    def _not_stored(self, step: Step, params: dict[str, Any], error: GridTwinError) -> None:
        if step in self._steps:
            self._steps.remove(step)
        step.row.status, step.row.is_decided = step.row.loaded, False
        self._known.pop(step.row.id, None)
        was_refused = isinstance(error, EngineError) and error.code not in _PASSING
        again = isinstance(error, EngineGone) or not was_refused
        reason = _said(error)
        if getattr(error, "code", 0) == LOST_UPDATE:
            reason = tr(
                "somebody else has decided or changed it since you opened it; your verdict does not count"
            )
        self.refused.append(Refused(step.row, params, reason, again))
        self.decided.emit(step.row)
        self.stated.emit()

    def _take_back(self, step: Step) -> None:
        def done(answer: dict[str, Any]) -> None:
            step.row.status, step.row.is_decided = str(answer["status"]), False
            self._known.pop(step.row.id, None)
            if self._seconds:
                self._seconds.pop()
            self._repaint()
            self.decided.emit(step.row)
            self._open(step.row)
            self.renew()  # a field check that the verdict had ended is open again
            self._room.say(tr("The verdict on {number} was taken back.", number=step.row.short))

        self._ask(
            "patches.undo",
            {"decision": step.number, "actor": editor_name()},
            tr("Taking back"),
            done,
        )

    # Field checks.

    def ask_people(self, done: Callable[[dict[str, Any]], None], refused: Callable[[str], None]) -> None:
        """Who may be given the patch."""
        self._ask(
            "patches.people",
            {"actor": editor_name()},
            tr("Who may check in the field"),
            done,
            lambda error: refused(_said(error)),
        )

    def give_check(
        self,
        row: Row,
        person: str,
        due_on: str,
        note: str,
        *,
        stored: Callable[[], None],
        refused: Callable[[str], None],
    ) -> None:
        """Give a patch to somebody who looks at it on the ground; a verdict ends that."""

        def done(answer: dict[str, Any]) -> None:
            given = answer["assignment"]
            self.assignments[row.id] = given
            self._known.pop(row.id, None)
            if row is self.row:
                self._read(row)
            self.decided.emit(row)
            stored()
            self._room.say(tr("{number} was given to {who}.", number=row.short, who=given["assignee_title"]))

        self._ask(
            "patches.assign",
            {"patch": row.id, "assignee": person, "due_on": due_on, "note": note, "actor": editor_name()},
            tr("Field check of {number}", number=row.short),
            done,
            lambda error: refused(_said(error)),
        )

    # Outline.

    def store_outline(self, outline: QgsGeometry) -> None:
        """Store another outline of the patch that is open."""
        row, dossier = self.row, self.dossier
        if row is None or dossier is None:
            return
        self._write_outline(row, dossier, shape_of(outline), Step(row, outline=dossier["outline"]))

    def _outline_back(self, step: Step) -> None:
        dossier = self._known.get(step.row.id)
        if dossier is None or step.outline is None:
            self._room.warn(
                tr("Open patch {number} first: its outline was read long ago.", number=step.row.number)
            )
            return
        self._open(step.row)
        self._write_outline(step.row, dossier, step.outline, None)

    def _write_outline(
        self, row: Row, dossier: dict[str, Any], shape: dict[str, Any], step: Step | None
    ) -> None:
        def done(answer: dict[str, Any]) -> None:
            if step is not None:
                self._steps.append(step)
            row.outline, row.area_m2 = geometry_of(shape), float(answer["area_m2"])
            self._known.pop(row.id, None)
            self._read(row)
            self._repaint()
            self._room.say(
                tr("Outline of {number} stored: {area} m².", number=row.short, area=answer["area_m2"])
            )

        self._ask(
            "patches.edit_outline",
            {
                "patch": row.id,
                "row_version": dossier["row_version"],
                "geometry": shape,
                "actor": editor_name(),
                "reason": self._room.reason or tr("outline drawn by hand"),
            },
            tr("Storing the outline of {number}", number=row.short),
            done,
        )

    # Shared.

    def _open(self, row: Row) -> None:
        if row in self.rows:
            self.go(self.rows.index(row))

    def _repaint(self) -> None:
        """Soon, and once for several verdicts."""
        self._repainting.start(_REPAINT_MS)

    def _repaint_now(self) -> None:
        layer = self._room.layer("change_patch")
        if layer is not None:
            if not layer.isEditable():
                layer.reload()
            layer.triggerRepaint()

    def _is_read_only(self) -> bool:
        if self._workspace.is_read_only:
            self.problem = tr("The workspace is open for reading only: patches can be seen, not decided.")
        return self._workspace.is_read_only

    def _ask(self, method: str, params: dict[str, Any], title: str, done: Any, failed: Any = None) -> None:
        def open_still(call: Any) -> Any:  # an answer after the dock went has nobody to see it
            return lambda answer: None if self._is_closed else call(answer)

        self._room.engine.request(
            method,
            {"workspace": str(self._workspace.root), **params},
            title=title,
            done=open_still(done),
            failed=open_still(failed or (lambda error: self._room.warn(_said(error)))),
        )


def _said(error: GridTwinError) -> str:
    return pick(error.zh or str(error), str(error))
