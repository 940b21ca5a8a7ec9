"""Changes of rows, each in one transaction: append, update, retire. The same for every database."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import geopandas as gpd
import pandas as pd
import sqlalchemy as sa

from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, Field
from gridtwin.progress import Progress, part
from gridtwin.store import frames
from gridtwin.store.database import Database, Edit
from gridtwin.store.errors import (
    BadValue,
    DuplicateCode,
    LostUpdate,
    RetiredCode,
    UnknownColumn,
    UnknownFeature,
)
from gridtwin.store.tables import GEOMETRY, all_fields

_KEYS = ("id", "row_version")


def append(
    database: Database, declared: FeatureClass, frame: pd.DataFrame, *, edit: Edit, progress: Progress
) -> int:
    """Add rows; returns how many.

    Raises:
        UnknownColumn, BadValue, BadGeometry, MissingCrs, DuplicateCode, RetiredCode: and nothing is stored.
    """
    rows = frames.conform(declared, frame, crs=database.crs, actor=edit.actor, now=edit.moment)
    progress(0.1)
    with database.writing(edit) as link:
        _check_free(database, link, declared, rows)
        database.append(link, declared, rows, part(progress, 0.15, 0.95))
    progress(1.0)
    return len(rows)


def update(database: Database, declared: FeatureClass, changes: pd.DataFrame, *, edit: Edit) -> int:
    """Change the given columns of rows that are still at the given row_version; returns how many.

    Raises:
        LostUpdate: a stored row is newer, and nothing is changed.
        UnknownFeature, UnknownColumn, BadValue, BadGeometry, DuplicateCode, RetiredCode: likewise.
    """
    table = database.table(declared.name)
    columns = _changed_columns(database, declared, changes)
    values = [name for name in columns if name not in _KEYS]
    with database.writing(edit) as link, _staged(database, link, table, columns) as staged:
        _check_versions(link, declared, table, staged)
        fresh = {name: staged.c[name] for name in values}
        link.execute(
            sa.update(table).values(fresh | {"edited_by": edit.actor}).where(table.c.id == staged.c.id)
        )
        database.note_change(link, declared)
    return len(changes)


def retire(database: Database, declared: FeatureClass, ids: Iterable[str], *, edit: Edit) -> int:
    """Move rows to the history; returns how many.

    Raises:
        UnknownFeature: an id is not there, and nothing is retired.
    """
    table = database.table(declared.name)
    wanted = list(dict.fromkeys(ids))
    with database.writing(edit) as link, _staged(database, link, table, {"id": wanted}) as staged:
        _check_known(link, declared, table, staged)
        link.execute(sa.delete(table).where(table.c.id.in_(sa.select(staged.c.id))))
        database.note_change(link, declared)
    return len(wanted)


def _changed_columns(
    database: Database, declared: FeatureClass, changes: pd.DataFrame
) -> dict[str, list[Any]]:
    fields = _changed_fields(declared, changes)
    values = frames.conform_values(declared, changes, fields)
    for field in fields:
        if field.required and values[field.name].isna().any():
            raise BadValue(f"{declared.name}.{field.name} ({field.zh}) is required and cannot be emptied")
    if values["id"].duplicated().any():
        raise UnknownFeature(f"{declared.name}: one id stands twice among the changes; give each row once")
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
            f"an update of {declared.name} needs the columns id and row_version, as read; {missing} is missing"
        )
    kept = {field.name for field in SYSTEM_FIELDS} - set(_KEYS)
    return tuple(
        field for field in all_fields(declared) if field.name in changes.columns and field.name not in kept
    )


@contextmanager
def _staged(
    database: Database, link: sa.Connection, table: sa.Table, columns: Mapping[str, list[Any]]
) -> Iterator[sa.Table]:
    """A temporary table with these columns of the layer."""
    staged = sa.Table(
        f"gridtwin_{uuid.uuid4().hex[:12]}",
        sa.MetaData(),
        *(sa.Column(name, table.c[name].type) for name in columns),
        prefixes=["TEMPORARY"],
    )
    staged.create(link)
    database.load(link, staged, columns)
    yield staged
    staged.drop(link)


def _check_known(link: sa.Connection, declared: FeatureClass, table: sa.Table, staged: sa.Table) -> None:
    absent = sa.select(staged.c.id).where(staged.c.id.not_in(sa.select(table.c.id)))
    unknown = link.execute(absent).scalars().all()
    if unknown:
        raise UnknownFeature(
            f"{declared.name} has no current row with id '{unknown[0]}' ({len(unknown)} such ids); "
            "it may have been retired: see its history"
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
            f"{declared.name} {row.id} is at version {row.row_version} (edited by {row.edited_by}), the change was "
            f"made from version {row.known} ({len(stale)} such rows); read them again and repeat the change"
        )


def _check_free(database: Database, link: sa.Connection, declared: FeatureClass, rows: pd.DataFrame) -> None:
    table = database.table(declared.name)
    history = database.table("history")
    unique = [field for field in all_fields(declared) if field.unique]
    if link.scalar(sa.select(table.c.id).limit(1)) is not None:
        for field in unique:
            _refuse_taken(database, link, field, rows, column=table.c[field.name], error=DuplicateCode)
    code = next((field for field in unique if field.name == declared.code_field), None)
    of_class = history.c.class_name == declared.name
    if code is not None and link.scalar(sa.select(history.c.id).where(of_class).limit(1)) is not None:
        _refuse_taken(
            database, link, code, rows, column=history.c.code, where=of_class, error=RetiredCode,
            allowed=history.c.feature_id,
        )  # fmt: skip


def _refuse_taken(
    database: Database,
    link: sa.Connection,
    field: Field,
    rows: pd.DataFrame,
    *,
    column: sa.Column[Any],
    error: type[DuplicateCode | RetiredCode],
    where: sa.ColumnElement[bool] | None = None,
    allowed: sa.Column[Any] | None = None,
) -> None:
    """Refuse values that the column already has; `allowed` names rows that may have their own value again."""
    given = rows[rows[field.name].notna()]
    columns = {
        "value": database.encode_column(field, given[field.name]),
        "id": given["id"].to_numpy(dtype=object).tolist(),
    }
    staged = sa.Table(
        f"gridtwin_{uuid.uuid4().hex[:12]}",
        sa.MetaData(),
        sa.Column("value", column.type),
        sa.Column("id", sa.Text()),
        prefixes=["TEMPORARY"],
    )
    staged.create(link)
    database.load(link, staged, columns)
    clash = sa.select(staged.c.value).join_from(staged, column.table, staged.c.value == column)
    if where is not None:
        clash = clash.where(where)
    if allowed is not None:
        clash = clash.where(allowed != staged.c.id)
    taken = link.execute(clash.distinct()).scalars().all()
    staged.drop(link)
    if taken:
        state = (
            "is already there" if error is DuplicateCode else "was given before; codes are never given again"
        )
        raise error(
            f"{column.table.name if error is DuplicateCode else rows.attrs.get('class_name', 'code')}."
            f"{field.name} ({field.zh}) '{taken[0]}' {state} ({len(taken)} such values); give these rows their own"
        )
