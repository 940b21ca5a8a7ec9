"""Whether the patches say what their last decision in the audit says: a change made elsewhere shows here."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from gridtwin.store import Workspace
from twin_server.access.store import audit
from twin_server.desk.decisions import ACTION

_NEW = "new"
_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Difference:
    """A patch whose status is not that of its last decision; `decided` is None without any."""

    patch_no: str
    status: str
    decided: str | None
    edited_by: str


def differences(workspace: Workspace, link: sa.Connection) -> list[Difference]:
    """Patches with a status that no entry of the audit, or not the last one, accounts for."""
    last = _last(link)
    rows = workspace.read("change_patch", columns=["id", "patch_no", "status", "edited_by"])
    found = []
    for row in rows.itertuples():
        decided = last.get(str(row.id))
        if str(row.status) != (decided or _NEW):
            found.append(Difference(str(row.patch_no), str(row.status), decided, str(row.edited_by)))
    return found


def _last(link: sa.Connection) -> dict[str, str]:
    """The status of the last decision on each patch, by its id."""
    found: dict[str, str] = {}
    before: int | None = None
    while True:
        page = audit.read(link, audit.Wanted(action=ACTION, before=before, limit=_PAGE))
        for one in page:
            if one.result == audit.DONE:
                found.setdefault(one.target, str(one.detail.get("status")))
        if len(page) < _PAGE:
            return found
        before = page[-1].number
