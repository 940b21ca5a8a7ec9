"""`rows.history`: the versions of any row, and what it is now."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.errors import Missing
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain
from gridtwin.model import feature_class
from gridtwin.model.feature_class import FieldType
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, kw_only=True)
class OneRow(InWorkspace):
    """One row of a feature class."""

    class_name: str = given("feature class", "要素类", "name")
    row: str = given("id of the row", "行的唯一标识", "name")


def history(session: Session, asked: OneRow, _: Progress) -> dict[str, Any]:
    """Earlier versions of a row, oldest first, and the present one; None where the row was deleted.

    Raises:
        Missing: no row has or had that id.
    """
    declared = feature_class(asked.class_name)
    versions = session.workspace.history(declared.name, asked.row).to_dict("records")
    found = session.workspace.read(declared.name, where={"id": asked.row})
    if found.empty and not versions:
        raise Missing(
            f"{declared.name} has no row '{asked.row}', and had none",
            zh=f"“{declared.title_zh}”没有也不曾有标识为“{asked.row}”的行",
        )
    row = None if found.empty else found.iloc[0]
    return {
        "versions": [plain(one) for one in versions],
        "current": None if row is None else as_kept(declared.name, row, versions[-1] if versions else None),
        "since": None if row is None else plain(row["valid_from"]),
        "version": None if row is None else int(row["row_version"]),
    }


def as_kept(name: str, row: pd.Series[Any], last: Mapping[Any, Any] | None) -> dict[str, Any]:
    """A row as it is now, told as the history tells earlier ones: what is the same has the same text."""
    values = {str(key): plain(value) for key, value in row.items() if key != "geometry"}
    after = row.get("geometry")
    if last is None:
        return {"row": values, "geometry": plain(after)}
    kinds = {field.name: field.type for field in feature_class(name).fields}
    kept = plain(last["row"])
    changed = {
        each: values.get(each)
        for each in kept
        if not _is_same(kept[each], values.get(each), kinds.get(each, FieldType.TEXT))
    }
    before = last["geometry"]
    is_redrawn = (before is None) != (after is None) or (before is not None and not before.equals(after))
    return {"row": {**kept, **changed}, "geometry": plain(after if is_redrawn else before)}


def _is_same(kept: Any, value: Any, kind: FieldType) -> bool:
    """The history keeps numbers as text, which may round the last digit, and moments as each store does."""
    if isinstance(kept, int | float) and isinstance(value, int | float):
        return math.isclose(kept, value, rel_tol=1e-9)
    if isinstance(kept, str) and isinstance(value, str) and kind in _DAYS_AND_MOMENTS:
        return _DAYS_AND_MOMENTS[kind](kept) == _DAYS_AND_MOMENTS[kind](value)
    return bool(kept == value)


def _day(text: str) -> str:
    return text[:10]


def _moment(text: str) -> datetime:
    made = datetime.fromisoformat(text)
    return made if made.tzinfo else made.replace(tzinfo=UTC)


_DAYS_AND_MOMENTS: Mapping[FieldType, Callable[[str], object]] = {
    FieldType.DATE: _day,
    FieldType.DATETIME: _moment,
}


METHODS = (
    Method(
        "rows.history",
        ("Versions of a row: who changed it, when and why", "一行数据的变更历史：何人、何时、为何"),
        OneRow,
        history,
        ("versions (oldest first), current, since, version", "各版本（由旧到新）、现状、自何时起、版本号"),
    ),
)
