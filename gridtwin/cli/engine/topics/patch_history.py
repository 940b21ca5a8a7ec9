"""`patches.history`: what was decided on a patch, and the versions of its row."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.review import patch_of, reading_desk
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain
from gridtwin.model import feature_class
from gridtwin.model.feature_class import FieldType
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

_LAYER = "change_patch"
_MOMENTS = (FieldType.DATE, FieldType.DATETIME)


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
        "current": _as_kept(row, versions[-1]) if versions else None,
    }


def _as_kept(row: pd.Series[Any], last: Mapping[Any, Any]) -> dict[str, Any]:
    """The row as it is now, told as the history tells earlier ones; days and moments of a patch stay."""
    moments = {field.name for field in feature_class(_LAYER).fields if field.type in _MOMENTS}
    kept = plain(last["row"])
    changed = {
        name: value
        for name in kept
        if name not in moments and not _is_same(kept[name], value := plain(row.get(name)))
    }
    before, after = last["geometry"], row["geometry"]
    is_redrawn = (before is None) != (after is None) or (before is not None and not before.equals(after))
    return {"row": {**kept, **changed}, "geometry": plain(after if is_redrawn else before)}


def _is_same(kept: Any, value: Any) -> bool:
    """The history keeps numbers as text, which may round the last digit."""
    if isinstance(kept, float) and isinstance(value, float):
        return math.isclose(kept, value, rel_tol=1e-9)
    return bool(kept == value)


METHODS = (
    Method(
        "patches.history",
        ("Decisions and versions of a patch", "图斑的审核与变更历史"),
        OnePatch,
        history,
        ("decisions, versions, current", "决定、各版本、现状"),
    ),
)
