"""An inspector's verdict on a patch: who decided what, when and why is kept in the store's history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import pandas as pd

from change_detection.errors import BadVerdict, UnknownPatch
from gridtwin.model.domain import domain
from gridtwin.store import Workspace

_LAYER = "change_patch"
LONGEST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class Verdict:
    """A review status of the domain patch_status, and why. `new` takes an earlier verdict back.

    `row_version` is the version that the inspector saw, `reason` a code that the history keeps;
    `clears_note` empties the patch's note where no new one is given.
    """

    status: str
    row_version: int
    note: str = ""
    reason: str = ""
    clears_note: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """A patch after a verdict."""

    patch_id: str
    patch_no: str
    status: str
    earlier_status: str
    row_version: int


def statuses() -> tuple[str, ...]:
    """Verdicts that there are, in the order of the domain."""
    return tuple(str(entry.value) for entry in domain("patch_status").values)


def give_verdict(
    workspace: Workspace, patch_id: str, verdict: Verdict, *, actor: str, now: datetime
) -> Judged:
    """Store a verdict on a patch; the note, where there is one, replaces the patch's.

    Raises:
        BadVerdict: the status is none, or the note is too long.
        UnknownPatch: there is no such patch.
        LostUpdate: somebody changed the patch since the inspector saw it.
    """
    _check(verdict)
    rows = workspace.read(_LAYER, where={"id": patch_id}, columns=["id", "patch_no", "status"], limit=1)
    if rows.empty:
        raise UnknownPatch(
            f"there is no patch '{patch_id[:80]}'; it may have been retired",
            zh=f"没有图斑“{patch_id[:80]}”；可能已注销",
        )
    change: dict[str, list[object]] = {
        "id": [patch_id],
        "row_version": [verdict.row_version],
        "status": [verdict.status],
    }
    if verdict.note:
        change["note"] = [verdict.note]
    elif verdict.clears_note:
        change["note"] = [None]
    reason = f"verdict: {verdict.status}" + (f" ({verdict.reason})" if verdict.reason else "")
    workspace.update(_LAYER, pd.DataFrame(change), actor=actor, now=now, reason=reason)
    after = workspace.read(_LAYER, where={"id": patch_id}, columns=["id", "row_version"], limit=1)
    row = rows.iloc[0]
    return Judged(
        patch_id=patch_id,
        patch_no=str(row["patch_no"]),
        status=verdict.status,
        earlier_status=str(row["status"]),
        row_version=int(after["row_version"].iloc[0]),
    )


def _check(verdict: Verdict) -> None:
    if verdict.status not in statuses():
        raise BadVerdict(
            f"'{verdict.status[:40]}' is no verdict; give one of {', '.join(statuses())}",
            zh=f"“{verdict.status[:40]}”不是审核结论；请从{'、'.join(statuses())}中选择",
        )
    if len(verdict.note) > LONGEST_NOTE:
        raise BadVerdict(
            f"the note has {len(verdict.note)} characters; at most {LONGEST_NOTE} are kept",
            zh=f"备注有{len(verdict.note)}个字；最多{LONGEST_NOTE}个",
        )
