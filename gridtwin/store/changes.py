"""Changes of rows, each in one transaction: append, update, retire. The same for every database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import geopandas as gpd
import pandas as pd
import sqlalchemy as sa

from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, Field
from gridtwin.progress import Progress, part
from gridtwin.store import frames, uniqueness
from gridtwin.store.database import Database, Edit
from gridtwin.store.errors import (
    BadValue,
    LostUpdate,
    UnknownColumn,
    UnknownFeature,
)
from gridtwin.store.staging import staged_rows
from gridtwin.store.tables import GEOMETRY, all_fields

_KEYS = ("id", "row_version")

Columns = Mapping[str, Any]  # encoded values by column; Any: a list, or what the database takes for one


def append(
    database: Database, declared: FeatureClass, frame: pd.DataFrame, *, edit: Edit, progress: Progress
) -> int:
    """Add rows; returns how many.

    Raises:
        UnknownColumn, BadValue, BadGeometry, MissingCrs, DuplicateCode, RetiredCode: and nothing is stored.
    """
    rows = frames.conform(declared, frame, crs=database.crs, actor=edit.actor, now=edit.moment)
    progress(0.1)

    def check(link: sa.Connection) -> None:
        uniqueness.check(database, link, declared, rows)

    database.append(declared, rows, edit=edit, check=check, progress=part(progress, 0.1, 0.95))
    progress(1.0)
    return len(rows)


def update(database: Database, declared: FeatureClass, changes: pd.DataFrame, *, edit: Edit) -> int:
    """Change the given columns of rows that are still at the given row_version; returns how many.

    Raises:
        LostUpdate: a stored row is newer, and nothing is changed.
        UnknownFeature, UnknownColumn, BadValue, BadGeometry, DuplicateCode, RetiredCode: likewise.
    """
    columns = changed_columns(database, declared, changes)
    with database.writing(edit) as link:
        put(database, link, declared, columns, actor=edit.actor)
    return len(changes)


def retire(database: Database, declared: FeatureClass, ids: Iterable[str], *, edit: Edit) -> int:
    """Move rows to the history; returns how many.

    Raises:
        UnknownFeature: an id is not there, and nothing is retired.
    """
    wanted = list(dict.fromkeys(ids))
    with database.writing(edit) as link:
        remove(database, link, declared, {"id": wanted})
    return len(wanted)


def put(
    database: Database, link: sa.Connection, declared: FeatureClass, columns: Columns, *, actor: str
) -> None:
    """Give rows the values of `columns`, made by `changed_columns`, within a transaction of the caller's.

    Raises:
        LostUpdate, UnknownFeature: a row is newer than `row_version` says, or gone.
    """
    table = database.table(declared.name)
    with staged_rows(database, link, table, columns) as staged:
        _check_versions(link, declared, table, staged)
        fresh = {name: staged.c[name] for name in columns if name not in _KEYS}
        link.execute(sa.update(table).values(fresh | {"edited_by": actor}).where(table.c.id == staged.c.id))
        database.note_change(link, declared)


def remove(database: Database, link: sa.Connection, declared: FeatureClass, keys: Columns) -> None:
    """Take the rows with these `id`s out of a layer, within a transaction of the caller's.

    Raises:
        UnknownFeature: an id is not there.
        LostUpdate: `keys` has `row_version` too, and a row is newer.
    """
    table = database.table(declared.name)
    with staged_rows(database, link, table, keys) as staged:
        check = _check_versions if "row_version" in keys else _check_known
        check(link, declared, table, staged)
        link.execute(sa.delete(table).where(table.c.id.in_(sa.select(staged.c.id))))
        database.note_change(link, declared)


def changed_columns(database: Database, declared: FeatureClass, changes: pd.DataFrame) -> Columns:
    """The rows of a change, checked and encoded, by column."""
    fields = _changed_fields(declared, changes)
    values = frames.conform_values(declared, changes, fields)
    for field in fields:
        if field.required and values[field.name].isna().any():
            raise BadValue(
                f"{declared.name}.{field.name} ({field.zh}) is required and cannot be emptied",
                zh=f"{declared.name}.{field.name}（{field.zh}）为必填字段，不能清空",
            )
    if values["id"].duplicated().any():
        raise UnknownFeature(
            f"{declared.name}: one id stands twice among the changes; give each row once",
            zh=f"{declared.name}：更改中同一id出现两次；每行只能给出一次",
        )
    columns = {field.name: database.encode_column(field, values[field.name]) for field in fields}
    if isinstance(changes, gpd.GeoDataFrame) and changes.active_geometry_name is not None:
        columns[GEOMETRY] = database.encode_geometries(
            frames.conform_geometry(declared, changes, database.crs)
        )
    return columns


def _changed_fields(declared: FeatureClass, changes: pd.DataFrame) -> tuple[Field, ...]:
    missing = [name for name in _KEYS if name not in changes.columns]
    if missing:
        raise UnknownColumn(
            f"an update of {declared.name} needs id and row_version, as they were read; {missing} is missing",
            zh=f"更新{declared.name}需要读取时的id和row_version，现缺少{missing}",
        )
    kept = {field.name for field in SYSTEM_FIELDS} - set(_KEYS)
    return tuple(
        field for field in all_fields(declared) if field.name in changes.columns and field.name not in kept
    )


def _check_known(link: sa.Connection, declared: FeatureClass, table: sa.Table, staged: sa.Table) -> None:
    absent = sa.select(staged.c.id).where(staged.c.id.not_in(sa.select(table.c.id)))
    unknown = link.execute(absent).scalars().all()
    if unknown:
        raise UnknownFeature(
            f"{declared.name} has no current row with id '{unknown[0]}' ({len(unknown)} such ids); "
            "it may have been retired: see its history",
            zh=f"{declared.name}没有id为“{unknown[0]}”的现存记录（此类id共{len(unknown)}个）；"
            "可能已注销，请查看变更历史",
        )


def _check_versions(link: sa.Connection, declared: FeatureClass, table: sa.Table, staged: sa.Table) -> None:
    _check_known(link, declared, table, staged)
    both = sa.select(table.c.id, table.c.row_version, table.c.edited_by, staged.c.row_version.label("known"))
    newer = link.execute(
        both.join_from(table, staged, table.c.id == staged.c.id).with_for_update(of=table)
    ).all()
    stale = [row for row in newer if row.row_version != row.known]
    if stale:
        row = stale[0]
        raise LostUpdate(
            f"{declared.name} {row.id} is at version {row.row_version} (edited by {row.edited_by}), the "
            f"change was made from version {row.known} ({len(stale)} such rows); read them again first",
            zh=f"{declared.name} {row.id}已是第{row.row_version}版（由{row.edited_by}编辑），"
            f"而此更改依据第{row.known}版（此类记录共{len(stale)}条）；请重新读取后再改",
        )
