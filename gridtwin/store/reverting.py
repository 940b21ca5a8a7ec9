"""An edit taken back: rows that it added leave, rows that it changed have their values before again.

An edit is told by its moment. All of it is taken back or nothing is: where somebody changed or removed one of
its rows since, and that still holds, it is said. The history keeps both, the edit and its end. An edit that
retired rows is not taken back: codes of retired rows are never given again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import (
    SYSTEM_FIELDS,
    FeatureClass,
    FieldType,
    GeometryKind,
    feature_class,
)
from gridtwin.store import changes
from gridtwin.store.columns import HOME_ZONE
from gridtwin.store.database import Database, Edit, Query
from gridtwin.store.errors import CannotTakeBack
from gridtwin.store.questions import decoded
from gridtwin.store.tables import GEOMETRY, all_fields

_SYSTEM = frozenset(field.name for field in SYSTEM_FIELDS)
_CALLED = ("title", "name")  # by which a row without a code is told
_HOME = ZoneInfo(HOME_ZONE)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Ids of the rows of one class that left, and of those that have their values before again."""

    retired: tuple[str, ...]
    restored: tuple[str, ...]


@dataclass(slots=True)
class _Edited:
    """What an edit did to the rows of one class, and what is there now."""

    declared: FeatureClass
    added: list[tuple[str, int]] = field(default_factory=list)  # id, version now
    changed: list[tuple[str, int, Mapping[str, Any]]] = field(default_factory=list)  # and the version before


def kept_moment(moment: datetime) -> datetime:
    """The moment as every store keeps it, to the millisecond: by it an edit is told later."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


Agree = Callable[[Mapping[str, TakenBack]], None]  # raises an error where something speaks against it


def agreed(_: Mapping[str, TakenBack]) -> None:
    """Nothing speaks against it."""


def take_back(
    database: Database, class_names: Sequence[str], *, of: datetime, edit: Edit, check: Agree = agreed
) -> dict[str, TakenBack]:
    """Take the edit of the moment `of` back, in rows of these classes, in one transaction.

    Raises:
        CannotTakeBack: nothing was stored at that moment, or a row was changed or removed since; nothing is
            changed then.
        LostUpdate: a row is being changed just now.
    """
    with database.reading() as link:
        found = [_edited(database, link, feature_class(name), of) for name in class_names]
    touched = [each for each in found if each.added or each.changed]
    if not touched:
        raise CannotTakeBack(
            f"nothing that was stored at {_told(of)} is there: nothing to take back",
            zh=f"没有{_told(of)}入库的内容，无可撤回",
        )
    told = {
        each.declared.name: TakenBack(
            tuple(key for key, _ in each.added), tuple(key for key, *_ in each.changed)
        )
        for each in found
    }
    check(told)
    with database.writing(edit) as link:
        for each in touched:
            if each.changed:
                columns = changes.changed_columns(
                    database, each.declared, _rows(database, each.declared, each.changed)
                )
                changes.put(database, link, each.declared, columns, actor=edit.actor)
            if each.added:
                keys = {"id": [key for key, _ in each.added], "row_version": [at for _, at in each.added]}
                changes.remove(database, link, each.declared, keys)
    return told


def _edited(database: Database, link: sa.Connection, declared: FeatureClass, of: datetime) -> _Edited:
    since = _since(database, link, declared, of)
    own = _ids_at(database, link, declared, of)
    before = {past.feature_id: past for past in since if past.ended == of}  # of two changes then, the first
    left = {past.feature_id: past for past in reversed(since) if past.begun == of}  # of two, the last
    touched = list(dict.fromkeys([*own, *before, *left]))
    now = _now(database, link, declared, touched)
    newer = [key for key in touched if key not in now or now[key].begun != of]
    undone = _as_left(database, declared, {key: left[key] for key in newer if key in now and key in left})
    for key in newer:
        if key not in undone:
            last = next(past for past in since if past.feature_id == key)
            raise _newer(declared, now.get(key), last, of)
    made = _Edited(declared)
    for key in touched:
        past = before.get(key)
        if past is None or past.begun == of:
            made.added.append((key, now[key].version))
        else:
            made.changed.append((key, now[key].version, past.values))
    return made


def _as_left(database: Database, declared: FeatureClass, left: Mapping[str, _Version]) -> set[str]:
    """Rows that were changed since, but have the values again that the edit left: that was taken back."""
    if not left:
        return set()
    query = Query(tuple(each.name for each in all_fields(declared)), where={"id": list(left)})
    then = _rows(database, declared, [(key, past.version, past.values) for key, past in left.items()])
    one, other = (_contents(database, declared, rows) for rows in (database.read(declared, query), then))
    return {key for key in left if one.get(key) == other[key]}


def _contents(database: Database, declared: FeatureClass, rows: pd.DataFrame) -> dict[str, tuple[Any, ...]]:
    """The values of rows by id, in a form that can be compared."""
    columns = changes.changed_columns(database, declared, rows)
    lists = {
        name: getattr(column, "to_pylist", lambda: None)() or list(column) for name, column in columns.items()
    }
    own = [lists[name] for name in sorted(lists) if name not in _SYSTEM]
    return {key: tuple(values) for key, *values in zip(lists["id"], *own, strict=True)}


@dataclass(frozen=True, slots=True)
class _Version:
    """A row as it is, or as it was until somebody ended that version."""

    feature_id: str
    version: int
    begun: datetime
    values: Mapping[str, Any]
    actor: str  # of a row as it is: who made it; else who ended it
    ended: datetime | None = None
    reason: str = ""  # why it was ended
    is_retired: bool = False


def _since(database: Database, link: sa.Connection, declared: FeatureClass, of: datetime) -> list[_Version]:
    """Versions that ended at the moment or later, the newest first."""
    past = database.table("history")
    moment = database.encode_where({"valid_from": of})["valid_from"]
    wanted = sa.select(past).where(past.c.class_name == declared.name, past.c.valid_from >= moment)
    kinds = {each.name: each.type for each in all_fields(declared)}
    made = []
    for row in link.execute(wanted):
        known = decoded(json.loads(row.row) if isinstance(row.row, str) else row.row, kinds)
        values = {**known, GEOMETRY: row.geometry_wkb}
        begun = _moment(known["valid_from"])
        ended = (row.actor or "", _moment(row.valid_from), row.reason or "", row.action == "retire")
        made.append(_Version(row.feature_id, row.version, begun, values, *ended))
    return sorted(made, key=lambda each: (each.ended, each.version), reverse=True)


def _ids_at(database: Database, link: sa.Connection, declared: FeatureClass, of: datetime) -> list[str]:
    table = database.table(declared.name)
    where = database.encode_where({"valid_from": of})
    return list(link.execute(sa.select(table.c.id).where(database.condition(table, where))).scalars())


def _now(
    database: Database, link: sa.Connection, declared: FeatureClass, ids: list[str]
) -> dict[str, _Version]:
    table = database.table(declared.name)
    called = [table.c[name] for name in _names(declared)]
    wanted = sa.select(table.c.id, table.c.row_version, table.c.valid_from, table.c.edited_by, *called)
    return {
        row.id: _Version(
            row.id, row.row_version, _moment(row.valid_from), dict(row._mapping), row.edited_by or ""
        )
        for row in link.execute(wanted.where(database.is_any_of(table.c.id, ids)))
    }


def _rows(
    database: Database, declared: FeatureClass, given: Sequence[tuple[str, int, Mapping[str, Any]]]
) -> pd.DataFrame:
    """Values from the history as rows of a change; given are id, row_version and the values of each."""
    known = set.intersection(*(set(values) for *_, values in given))
    frame = pd.DataFrame({"id": [key for key, *_ in given], "row_version": [at for _, at, _ in given]})
    for each in all_fields(declared):
        if each.name in known and each.name not in _SYSTEM:
            column = pd.Series([values[each.name] for *_, values in given], dtype=object)
            if each.type is FieldType.DATETIME:
                column = pd.to_datetime(column, utc=True, format="ISO8601")
            frame[each.name] = column
    if declared.geometry is GeometryKind.NONE:
        return frame
    shapes = shapely.from_wkb(np.array([values[GEOMETRY] for *_, values in given], dtype=object))
    spatial: pd.DataFrame = gpd.GeoDataFrame(frame, geometry=shapes, crs=database.crs)
    return spatial


def _newer(declared: FeatureClass, here: _Version | None, past: _Version, of: datetime) -> CannotTakeBack:
    """Which row stands in the way; who changed it, when and why. `past` is its version before this one."""
    values = past.values if here is None else here.values
    called = next((str(values[name]) for name in _names(declared) if values.get(name)), "")
    if past.is_retired and past.ended == of:
        return CannotTakeBack(
            f"the edit of {_told(of)} removed {declared.title_en} {called}: it cannot be taken back",
            zh=f"{_told(of)}的操作删除了{declared.title_zh}{called}，不能撤回",
        )
    who, when = (past.actor, past.ended) if here is None else (here.actor, here.begun)
    done, done_zh = "removed", "删除"
    if here is not None:
        done, done_zh = f"changed (version {here.version})", f"修改（第{here.version}版）"
    why, why_zh = (f": {past.reason}", f"：{past.reason}") if past.reason else ("", "")
    return CannotTakeBack(
        f"{declared.title_en} {called} was {done} by {who or '?'} at {_told(when)}{why}. Nothing was taken "
        "back; look at its history, and change back by hand what is still wanted",
        zh=f"{declared.title_zh}{called}已由{who or '？'}于{_told(when)}{done_zh}{why_zh}。未撤回任何内容；"
        "请查看其变更历史，仍需恢复的请手工修改",
    )


def _names(declared: FeatureClass) -> list[str]:
    """Fields by which a row is told, the best first."""
    there = {each.name for each in declared.fields}
    return list(dict.fromkeys(
        [name for name in (declared.code_field, *_CALLED) if name is not None and name in there] or ["id"]
    ))  # fmt: skip


def _moment(value: Any) -> datetime:  # Any: text of a GeoPackage, a moment of PostgreSQL
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    moment: datetime = value
    return moment.astimezone(_HOME)


def _told(moment: datetime | None) -> str:
    return "?" if moment is None else f"{moment.astimezone(_HOME):%Y-%m-%d %H:%M:%S}"
