"""Questions to a workspace's rows that change nothing. The same for every database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass, FieldType, feature_class
from gridtwin.store.columns import HOME_ZONE
from gridtwin.store.database import Database, Query, Where, plain_where
from gridtwin.store.errors import UnknownColumn
from gridtwin.store.tables import all_fields

_HISTORY_COLUMNS = (
    "version",
    "action",
    "valid_from",
    "valid_to",
    "actor",
    "reason",
    "code",
    "row",
    "geometry",
)


def count(database: Database, declared: FeatureClass, where: Where | None) -> int:
    """Number of current rows that meet the condition."""
    table = database.table(declared.name)
    wanted = database.encode_where(plain_where(declared, where))
    with database.reading() as link:
        found = link.scalar(
            sa.select(sa.func.count()).select_from(table).where(database.condition(table, wanted))
        )
    return int(found or 0)


def has_code(database: Database, declared: FeatureClass, code: str) -> bool:
    """Whether the code is given, or was given to a row since retired or recoded.

    Raises:
        UnknownColumn: rows of this class have no code.
    """
    if declared.code_field is None:
        raise UnknownColumn(
            f"rows of {declared.name} have no code; look them up by id",
            zh=f"{declared.name}的记录没有编码；请按id查找",
        )
    table, history = database.table(declared.name), database.table("history")
    now = sa.select(table.c.id).where(table.c[declared.code_field] == code)
    before = sa.select(history.c.id).where(history.c.class_name == declared.name, history.c.code == code)
    with database.reading() as link:
        return link.scalar(now.limit(1)) is not None or link.scalar(before.limit(1)) is not None


@dataclass(frozen=True, slots=True)
class Latest:
    """The greatest value of a field among the rows of a class that refer to another one by `key`."""

    class_name: str
    key: str
    field: str
    where: Where | None = None
    up_to: Any = None  # later values do not count, as if they were not there yet
    not_after: Any = None  # rows with a later value are left out of the answer


def grouped(
    database: Database,
    declared: FeatureClass,
    by: Sequence[str],
    *,
    where: Where | None = None,
    latest: str | None = None,
    total: str | None = None,
) -> pd.DataFrame:
    """One row for each combination of values of `by`, with their `number`, `latest` value and `total`.

    Raises:
        UnknownColumn: the class has no such field.
    """
    _check_fields(declared, [*by, *(name for name in (latest, total) if name is not None)])
    table = database.table(declared.name)
    keys = [table.c[name] for name in by]
    asked: list[sa.ColumnElement[Any]] = [sa.func.count().label("number")]
    asked += [sa.func.max(table.c[latest]).label("latest")] if latest else []
    asked += [sa.func.sum(table.c[total]).label("total")] if total else []
    condition = database.condition(table, database.encode_where(plain_where(declared, where)))
    found = _frame(
        database,
        sa.select(*keys, *asked).where(condition).group_by(*keys).order_by(*keys),
        _date_fields(declared, by) | ({"latest"} if latest and _date_fields(declared, (latest,)) else set()),
    )
    if total:
        found["total"] = pd.to_numeric(found["total"])  # PostgreSQL adds integers up as decimals
    return found


def beside_latest(
    database: Database,
    declared: FeatureClass,
    columns: Sequence[str],
    *,
    latest: Latest,
    where: Where | None = None,
) -> pd.DataFrame:
    """The named fields of the current rows, with `latest`: empty where no row refers to them.

    Raises:
        UnknownColumn: a class has no such field.
    """
    _check_fields(declared, columns)
    other = feature_class(latest.class_name)
    _check_fields(other, (latest.key, latest.field))
    table, referring = database.table(declared.name), database.table(other.name)
    counted = database.condition(referring, database.encode_where(plain_where(other, latest.where)))
    if latest.up_to is not None:
        counted &= referring.c[latest.field] <= _encoded(database, latest.field, latest.up_to)
    newest = (
        sa.select(
            referring.c[latest.key].label("key"), sa.func.max(referring.c[latest.field]).label("latest")
        )
        .where(counted)
        .group_by(referring.c[latest.key])
        .subquery()
    )
    wanted = (
        sa.select(*(table.c[name] for name in columns), newest.c.latest)
        .select_from(table.outerjoin(newest, table.c.id == newest.c.key))
        .where(database.condition(table, database.encode_where(plain_where(declared, where))))
    )
    if latest.not_after is not None:
        limit = _encoded(database, latest.field, latest.not_after)
        wanted = wanted.where(sa.or_(newest.c.latest.is_(None), newest.c.latest <= limit))
    dates = _date_fields(declared, columns) | ({"latest"} if _date_fields(other, (latest.field,)) else set())
    return _frame(database, wanted, dates)


def history(database: Database, declared: FeatureClass, feature_id: str) -> pd.DataFrame:
    """Earlier versions of a row, oldest first; `row` has the values of that version, `geometry` its shape."""
    kept = feature_class("history")
    where = {"class_name": declared.name, "feature_id": feature_id}
    names = tuple(field.name for field in all_fields(kept))
    past = database.read(kept, Query(names, where)).sort_values("version", ignore_index=True)
    begun = pd.Series([row["valid_from"] for row in past["row"]], dtype=object)
    past["valid_to"] = past["valid_from"]
    past["valid_from"] = pd.to_datetime(begun, utc=True, format="ISO8601").dt.tz_convert(HOME_ZONE)
    past["geometry"] = shapely.from_wkb(
        np.array(past["geometry_wkb"].astype(object).where(past["geometry_wkb"].notna(), None))
    )
    return past[list(_HISTORY_COLUMNS)]


def _check_fields(declared: FeatureClass, names: Sequence[str]) -> None:
    plain_where(declared, dict.fromkeys(names))


def _encoded(database: Database, name: str, value: Any) -> Any:  # Any: a value of any field type
    return database.encode_where({name: value})[name]


def _date_fields(declared: FeatureClass, names: Sequence[str]) -> set[str]:
    kinds = {field.name: field.type for field in all_fields(declared)}
    return {name for name in names if kinds[name] is FieldType.DATE}


def _frame(database: Database, wanted: sa.Select[Any], dates: set[str]) -> pd.DataFrame:
    names = [column.name for column in wanted.selected_columns]
    with database.reading() as link:
        rows = link.execute(wanted).cursor.fetchall()
    columns = list(zip(*rows, strict=True)) or [()] * len(names)
    return pd.DataFrame(
        {
            name: pd.to_datetime(pd.Series(values, dtype=object)).astype("datetime64[s]")
            if name in dates
            else pd.Series(values)
            for name, values in zip(names, columns, strict=True)
        }
    )
