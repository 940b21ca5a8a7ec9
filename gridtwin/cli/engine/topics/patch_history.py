"""`patches.history`: what was decided on a patch, and the versions of its row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.review import patch_of, reading_desk
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain
from gridtwin.cli.engine.topics.row_history import as_kept
from gridtwin.progress import Progress

_LAYER = "change_patch"


@dataclass(frozen=True, kw_only=True)
class OnePatch(InWorkspace):
    """One patch."""

    patch: str = given("id or number of the patch", "图斑标识或编号", "name")


def history(session: Session, asked: OnePatch, _: Progress) -> dict[str, Any]:
    """Decisions on a patch, newest first, and the versions of its row, oldest first."""
    from twin_server.desk import decisions
    from twin_server.desk.dossier import told

    row, decided = patch_of(session, asked.patch), []
    with reading_desk(session) as store:
        if store is not None:
            with store.reading() as link:
                decided = decisions.of_patch(link, str(row["id"]))
    versions = session.workspace.history(_LAYER, str(row["id"])).to_dict("records")
    return {
        "decisions": [plain(told(one)) for one in decided],
        "versions": [plain(one) for one in versions],
        "current": as_kept(_LAYER, row, versions[-1]) if versions else None,
    }


METHODS = (
    Method(
        "patches.history",
        ("Decisions and versions of a patch", "图斑的审核与变更历史"),
        OnePatch,
        history,
        ("decisions, versions, current", "决定、各版本、现状"),
    ),
)
