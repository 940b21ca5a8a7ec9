"""The evidence sheet of a patch as PDF, with the verdict that stands and the hash of its audit entry."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from change_detection.sheet import Selection, SheetVerdict, write_sheets
from gridtwin.store.columns import HOME_ZONE
from twin_server.city import City
from twin_server.desk.decisions import Decision
from twin_server.desk.review_table import ReviewTable


def sheet_pdf(
    city: City, patch_no: str, table: ReviewTable, decided: list[Decision], *, status: str, now: datetime
) -> bytes:
    """The PDF. `decided`: the patch's decisions, newest first; one that no longer stands is not shown.

    Raises:
        NoEvidence, FontMissing: see `change_detection.sheet`.
    """
    last = decided[0] if decided else None
    stands = last is not None and last.status == status and status != "new"
    verdicts = {patch_no: _verdict(table, last)} if stands and last is not None else {}
    with tempfile.TemporaryDirectory(prefix="gridtwin-sheet-") as folder:
        target = Path(folder) / "sheet.pdf"
        write_sheets(city.workspace, target, Selection(patch_nos=[patch_no]), now=now, verdicts=verdicts)
        return target.read_bytes()


def _verdict(table: ReviewTable, one: Decision) -> SheetVerdict:
    reason = table.reasons.get(one.reason)
    return SheetVerdict(
        status=one.status,
        reason=(reason.zh, reason.en) if reason else (one.reason, ""),
        note=one.note,
        by=f"{one.title}（{one.actor}）" if one.title != one.actor else one.actor,
        at=one.at.astimezone(ZoneInfo(HOME_ZONE)),
        entry=one.number,
        entry_sha256=one.hash,
    )
