"""Deciding: the verdict and its entry in the chained audit are one; a refusal leaves an entry too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from change_detection.evidence import folder_digest
from change_detection.verdict import Judged, Verdict, give_verdict
from gridtwin.store import LostUpdate
from twin_server.access.store import audit
from twin_server.city import City
from twin_server.desk import assignments, claims, decisions
from twin_server.desk.decisions import ACTION, Decision
from twin_server.desk.errors import BadDecision, ClaimedByOther, NotUndoable
from twin_server.desk.review_table import ReviewTable
from twin_server.desk.store import DeskStore
from twin_server.desk.who import Who
from twin_server.evidence import evidence_folder
from twin_server.labels import plain

_NEW, _UNCLEAR = "new", "unclear"
_LONGEST_SEEN = 20
LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody decides, and what they had before their eyes.

    Attributes:
        status: of the domain patch_status; `new` takes a verdict back.
        row_version: of the patch that was looked at.
        reason: code of the review table; may be empty.
        note: in their own words.
        seen: names of the pictures and scenes that were shown.
        evidence_sha256: digest of the evidence that was shown, where the screen tells it.
        key: of the sender's own; a decision that is sent twice with one key counts once.
    """

    status: str
    row_version: int
    reason: str = ""
    note: str = ""
    seen: tuple[str, ...] = ()
    evidence_sha256: str | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Bench:
    """What deciding needs: the city, the store of claims and audit, the table of reasons."""

    city: City
    store: DeskStore
    table: ReviewTable


@dataclass(frozen=True, slots=True)
class _Case:
    """A patch that is being decided: its cells, and what the entry says beside the ruling."""

    row: Mapping[str, Any]  # Any: cells
    extra: Mapping[str, Any] = field(default_factory=dict)
    clears_note: bool = False


def decide(bench: Bench, patch_id: str, ruling: Ruling, who: Who, *, now: datetime) -> Decision:
    """Store a verdict with its entry in the audit; the claim ends, and a field check that this settles.

    Raises:
        BadVerdict, BadDecision: the status or reason is none, the note is missing or too long.
        UnknownPatch, NotFound: there is no such patch.
        ClaimedByOther: somebody else has it open.
        LostUpdate: it was changed since it was looked at.
    """
    check(bench.table, ruling)
    row = _row(bench.city, patch_id)
    return _store(bench, patch_id, ruling, _Case(row), who, now=now)


def undo(bench: Bench, number: int, who: Who, *, now: datetime) -> Decision:
    """Take one's own decision back, by a new one that says what the patch was before; nothing is deleted.

    Raises:
        UnknownDecision: no decision has that number.
        NotUndoable: it is somebody else's, an undo itself, or not the last one on its patch.
        ClaimedByOther, LostUpdate: as `decide`.
    """
    with bench.store.reading() as link:
        old = decisions.get(link, number)
        later = decisions.of_patch(link, old.patch_id)
    _check_undo(old, later, who)
    row = _row(bench.city, old.patch_id)
    ruling = Ruling(old.earlier_status, old.row_version, note=old.earlier_note)
    extra = {"undo_of": number}
    case = _Case(row, extra, clears_note=not old.earlier_note and bool(old.note))
    made = _store(bench, old.patch_id, ruling, case, who, now=now)
    if old.ended:
        with bench.store.writing() as link:
            assignments.restore(link, _assignment(old.ended))
    return made


def check(table: ReviewTable, ruling: Ruling) -> None:
    """Refuse a reason that is none of the verdict's, or that needs a note and has none.

    Raises:
        BadDecision: see above, or too much is said to have been seen.
    """
    if ruling.reason:
        known = [one.code for one in table.reasons_of(ruling.status)]
        if ruling.reason not in known:
            raise BadDecision(
                f"'{ruling.reason[:40]}' is no reason for '{ruling.status[:40]}'; "
                f"give one of {', '.join(known)}",
                zh=f"“{ruling.reason[:40]}”不是“{ruling.status[:40]}”的理由；可用：{'、'.join(known)}",
            )
        if table.reasons[ruling.reason].needs_note and not ruling.note.strip():
            raise BadDecision(
                f"reason '{ruling.reason}' needs a note that says what it is",
                zh=f"理由“{table.reasons[ruling.reason].zh}”须填写备注",
            )
    if len(ruling.seen) > _LONGEST_SEEN or any(len(one) > LONGEST_TEXT for one in ruling.seen):
        raise BadDecision(
            f"seen has more than {_LONGEST_SEEN} names or one of more than {LONGEST_TEXT} characters",
            zh=f"seen多于{_LONGEST_SEEN}项，或某项超过{LONGEST_TEXT}个字符",
        )


def _store(bench: Bench, patch_id: str, ruling: Ruling, case: _Case, who: Who, *, now: datetime) -> Decision:
    try:
        with bench.store.writing() as link:
            return _store_in(link, bench, patch_id, ruling, case, who, now=now)
    except (LostUpdate, ClaimedByOther) as error:
        detail = {
            "patch_no": str(case.row["patch_no"]),
            "status": ruling.status,
            "why": str(error.args[0])[:300],
        }
        note = audit.Note(now, who.name, who.address, ACTION, patch_id, audit.REFUSED, detail)
        with bench.store.writing() as link:
            audit.write(link, note)
        raise


def _store_in(
    link: sa.Connection,
    bench: Bench,
    patch_id: str,
    ruling: Ruling,
    case: _Case,
    who: Who,
    *,
    now: datetime,
) -> Decision:
    sent_before = _sent_before(link, patch_id, ruling, who)
    if sent_before is not None:
        return sent_before
    held = claims.find(link, patch_id, now=now)
    if held is not None and held.user_name != who.name:
        raise claims.other(held)
    verdict = Verdict(
        ruling.status, ruling.row_version, ruling.note, reason=ruling.reason, clears_note=case.clears_note
    )
    judged = give_verdict(bench.city.workspace, patch_id, verdict, actor=who.name, now=now)
    seconds = round((now - held.since).total_seconds(), 1) if held else None
    detail = {**_said(bench.city, ruling, case, judged), "title": who.title, "seconds": seconds}
    settled = assignments.find(link, patch_id)
    if settled is not None and ruling.status not in (_NEW, _UNCLEAR):
        detail["ended_assignment"] = _plain(settled)
        assignments.end(link, patch_id)
    audit.write(link, audit.Note(now, who.name, who.address, ACTION, patch_id, detail=detail))
    claims.release(link, patch_id, who)
    return decisions.of_patch(link, patch_id)[0]


def _sent_before(link: sa.Connection, patch_id: str, ruling: Ruling, who: Who) -> Decision | None:
    """The decision of the same key, when its answer did not reach the sender."""
    if not ruling.key:
        return None
    of_patch = decisions.of_patch(link, patch_id)
    return next((one for one in of_patch if one.actor == who.name and one.key == ruling.key), None)


def _said(city: City, ruling: Ruling, case: _Case, judged: Judged) -> dict[str, Any]:
    """What the entry keeps: the decision, the patch as it was, and the evidence as it lies on the disk."""
    row = case.row
    digest, state = _evidence(city, row)
    return {
        "patch_no": judged.patch_no,
        "status": judged.status,
        "earlier_status": judged.earlier_status,
        "reason": ruling.reason,
        "note": ruling.note,
        "earlier_note": str(plain(row.get("note")) or ""),
        "seen_version": ruling.row_version,
        "row_version": judged.row_version,
        "grade": plain(row.get("grade")),
        "score": plain(row.get("score")),
        "evidence_sha256": digest,
        "evidence_seen": ruling.evidence_sha256,
        "evidence_state": state,
        "seen": list(ruling.seen),
        **({"key": ruling.key} if ruling.key else {}),
        **case.extra,
    }


def _evidence(city: City, row: Mapping[str, Any]) -> tuple[str | None, str]:
    """Digest of the evidence folder at this moment, and how it stands to the one kept with the patch."""
    folder: Path | None = evidence_folder(city, row)
    if folder is None or not folder.is_dir():
        return None, "missing"
    digest, kept = folder_digest(folder), plain(row.get("evidence_sha256"))
    return digest, "unsealed" if not kept else "intact" if digest == kept else "changed"


def _check_undo(old: Decision, on_patch: list[Decision], who: Who) -> None:
    if old.actor != who.name:
        raise NotUndoable(
            f"decision {old.number} is {old.title}'s; only they can take it back",
            zh=f"第{old.number}号决定由{old.title}作出，只能由其本人撤销",
        )
    if old.undo_of is not None or on_patch[0].number != old.number:
        raise NotUndoable(
            f"decision {old.number} on {old.patch_no} is not the last one, or takes one back "
            "itself; decide anew",
            zh=f"第{old.number}号决定不是图斑{old.patch_no}的最后一次决定，或本身即为撤销；请重新审核",
        )


def _row(city: City, patch_id: str) -> Mapping[str, Any]:
    _, row = city.feature("change_patch", patch_id)
    return row.to_dict()


def _plain(held: assignments.Assignment) -> dict[str, Any]:
    return {name: plain(value) for name, value in asdict(held).items()}


def _assignment(said: Mapping[str, Any]) -> assignments.Assignment:
    return assignments.Assignment(
        **{
            **said,
            "due_on": date.fromisoformat(said["due_on"]),
            "assigned_at": datetime.fromisoformat(said["assigned_at"]),
        }
    )
