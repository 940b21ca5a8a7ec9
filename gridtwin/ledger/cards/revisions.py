"""History of a card, field by field: who changed what, when and why, from which value to which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
import shapely

from gridtwin.ledger.cards.card_rows import card_rows
from gridtwin.model import feature_class, is_missing
from gridtwin.model.feature_class import Field, FieldType
from gridtwin.store import Workspace

SHAPE = "geometry"
RETIRED = "retire"


@dataclass(frozen=True, slots=True)
class Revision:
    """A field that was changed, or the whole row retired (`field` is empty)."""

    version: int
    moment: datetime
    actor: str
    reason: str
    section: int | None
    field: str
    title_zh: str
    title_en: str
    old: str
    new: str


def revisions_of(
    workspace: Workspace,
    class_name: str,
    code: str,
    *,
    section: int | None = None,
    own: Mapping[str, Field] | None = None,
) -> list[Revision]:
    """Changes of a card's rows, oldest first; retired rows too, as long as the code is known.

    `own` are fields kept within a JSON field, by name; each of its changes is told by itself.

    Raises:
        UnknownCard: nothing bears the code, or ever did.
    """
    ids = _ids(workspace, class_name, code, section)
    found = [
        one
        for row_id, current in ids.items()
        for one in _of_row(workspace, class_name, row_id, (current, own or {}))
    ]
    return sorted(found, key=lambda one: (one.moment, one.section or 0, one.field))


def revisions_of_row(
    workspace: Workspace, class_name: str, row_id: str, current: Mapping[str, Any] | None
) -> list[Revision]:
    """Changes of one row of any class, oldest first; `current` are its present values with the geometry."""
    return _of_row(workspace, class_name, row_id, (current, {}))


def _ids(
    workspace: Workspace, class_name: str, code: str, section: int | None
) -> dict[str, Mapping[str, Any] | None]:
    """Rows that bear the code or did, with their present values; None for retired ones."""
    past = workspace.read("history", where={"class_name": class_name, "code": code}, columns=["feature_id"])
    now = workspace.read(class_name, where={feature_class(class_name).code_field or "code": code})
    if "section_no" in now and section is not None:
        now = now[now["section_no"] == section]
    rows: dict[str, Mapping[str, Any] | None] = {}
    if section is None:
        rows = dict.fromkeys((str(one) for one in past["feature_id"]), None)
    for record in now.to_dict("records"):
        rows[str(record["id"])] = {str(name): value for name, value in record.items()}
    if not rows:
        card_rows(workspace, class_name, code, section)
    recoded = [row_id for row_id, values in rows.items() if values is None]
    for record in workspace.read(class_name, where={"id": recoded}).to_dict("records") if recoded else ():
        rows[str(record["id"])] = {str(name): value for name, value in record.items()}
    return rows


def _of_row(
    workspace: Workspace,
    class_name: str,
    row_id: str,
    known: tuple[Mapping[str, Any] | None, Mapping[str, Field]],
) -> list[Revision]:
    """Changes of one row; `known` are its present values and the fields kept within others."""
    current, own = known
    past = workspace.history(class_name, row_id)
    versions: list[Mapping[str, Any]] = [
        {**row, SHAPE: shape} for row, shape in zip(past["row"], past["geometry"], strict=True)
    ]
    if not versions:
        return []
    after: list[Mapping[str, Any] | None] = [*versions[1:], current]
    made: list[Revision] = []
    for at, (old, new) in enumerate(zip(versions, after, strict=True)):
        entry = past.iloc[at]
        about = (int(entry["version"]), entry["valid_to"].to_pydatetime(), _plain(entry["actor"]),
                 _plain(entry["reason"]), _section(old))  # fmt: skip
        if new is None or entry["action"] == RETIRED:
            made.append(Revision(*about, "", "注销", "retired", "", ""))
        else:
            made += [Revision(*about, *change) for change in _changes(class_name, old, new, own)]
    return made


def _changes(
    class_name: str, old: Mapping[str, Any], new: Mapping[str, Any], own: Mapping[str, Field]
) -> list[tuple[str, str, str, str, str]]:
    found: list[tuple[str, str, str, str, str]] = []
    for field in feature_class(class_name).fields:
        before, after = old.get(field.name), new.get(field.name)
        if field.type is FieldType.JSON and own:
            found += _within(before, after, own)
        elif _plain(before) != _plain(after):
            found.append((field.name, field.zh, field.en, _plain(before), _plain(after)))
    before, after = old.get(SHAPE), new.get(SHAPE)
    if not _same(before, after):
        found.append((SHAPE, "图形", "Shape", _measure(before), _measure(after)))
    return found


def _within(old: Any, new: Any, own: Mapping[str, Field]) -> list[tuple[str, str, str, str, str]]:
    """Changes of the values that a JSON field keeps by name."""
    was, now = (each if isinstance(each, dict) else {} for each in (old, new))
    found = []
    for name in dict.fromkeys((*was, *now)):
        titles = (own[name].zh, own[name].en) if name in own else (name, name)
        if _plain(was.get(name)) != _plain(now.get(name)):
            found.append((name, *titles, _plain(was.get(name)), _plain(now.get(name))))
    return found


def _same(before: shapely.Geometry | None, after: shapely.Geometry | None) -> bool:
    if before is None or after is None:
        return before is after
    first, second = (shapely.normalize(_multi(one)) for one in (before, after))
    return bool(shapely.equals_exact(first, second, 1e-6))


def _multi(shape: shapely.Geometry) -> shapely.Geometry:
    return (
        shapely.union_all([shape]) if shape.geom_type.startswith("Multi") and len(shape.geoms) == 1 else shape
    )


def _measure(shape: shapely.Geometry | None) -> str:
    if shape is None or shape.is_empty:
        return ""
    return f"{shape.area:.1f} m²" if shape.area > 0 else f"{shape.length:.1f} m"


def _plain(value: object) -> str:
    """A value as it reads, the same from the history's JSON and from the store's columns."""
    if isinstance(value, (dict, list)):
        return str(value)
    if is_missing(value):
        return ""
    if isinstance(value, (bool,)) or type(value).__name__ == "bool":
        return "1" if value else "0"
    if isinstance(value, int | float) or hasattr(value, "dtype"):
        return f"{float(value):.12g}"  # type: ignore[arg-type]
    return str(value)


def _section(row: Mapping[str, Any]) -> int | None:
    number = row.get("section_no")
    return None if number is None or pd.isna(number) else int(number)
