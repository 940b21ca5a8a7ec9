"""Questions to a workspace's rows that change nothing. The same for every database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass, FieldType, feature_class
from gridtwin.store.columns import HOME_ZONE
from gridtwin.store.database import Database, Query, Where, plain_where
from gridtwin.store.errors import UnknownColumn
from gridtwin.store.latest import Latest, Referring, joined, looked_up
from gridtwin.store.tables import all_fields

_ROWS = 2_000  # fetched at a time
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


class Asking:
    """Questions to one state of a database, on one connection; see `Workspace.asking`."""

    def __init__(self, database: Database, link: sa.Connection) -> None:
        self._database = database
        self._link = link

    def grouped(
        self,
        class_name: str,
        by: Sequence[str],
        *,
        where: Where | None = None,
        latest: str | None = None,
        total: str | None = None,
    ) -> pd.DataFrame:
        """One row for each combination of values of `by`: `number` of rows, `latest` and `total` of fields.

        Raises:
            UnknownColumn: the class has no such field.
        """
        kinds = _kinds(feature_class(class_name), [*by, *(name for name in (latest, total) if name)])
        table = self._database.table(class_name)
        keys = [table.c[name] for name in by]
        asked: list[sa.ColumnElement[Any]] = [sa.func.count().label("number")]
        types: list[FieldType | None] = [*(kinds[name] for name in by), None]
        if latest:
            asked.append(sa.func.max(table.c[latest]).label("latest"))
            types.append(kinds[latest])
        if total:
            asked.append(sa.func.sum(table.c[total]).label("total"))
            types.append(None)
        condition = self._condition(class_name, where)
        found = self._frame(sa.select(*keys, *asked).where(condition).group_by(*keys).order_by(*keys), types)
        if total:
            found["total"] = pd.to_numeric(found["total"])  # PostgreSQL adds integers up as decimals
        return found

    def listed(self, class_name: str, columns: Sequence[str], *, where: Where | None = None) -> pd.DataFrame:
        """Named fields of the rows that meet the condition.

        Raises:
            UnknownColumn: the class has no such field.
        """
        kinds = _kinds(feature_class(class_name), columns)
        table = self._database.table(class_name)
        wanted = sa.select(*(table.c[name] for name in columns)).where(self._condition(class_name, where))
        return self._frame(wanted, [kinds[name] for name in columns])

    def with_latest(
        self, class_name: str, columns: Sequence[str], *, by: Latest, where: Where | None = None
    ) -> pd.DataFrame:
        """Named fields of rows with the `latest` value of those that refer to them, empty where none does.

        Rows to which none refers come first, then the longest ago; those alike as they were stored.

        Raises:
            UnknownColumn: a class has no such field.
        """
        kinds = _kinds(feature_class(class_name), columns)
        of_latest = _kinds(feature_class(by.class_name), (by.key, by.field))[by.field]
        table = self._database.table(class_name)
        found_by = looked_up if self._database.looks_up else joined
        wanted = found_by(table, columns, self._referring(by), condition=self._condition(class_name, where))
        return self._frame(wanted, [*(kinds[name] for name in columns), of_latest])

    def _referring(self, by: Latest) -> Referring:
        table = self._database.table(by.class_name)
        field, counted = table.c[by.field], self._condition(by.class_name, by.where)
        if by.up_to is not None:
            counted &= field <= self._encoded(by.field, by.up_to)
        not_after = None if by.not_after is None else self._encoded(by.field, by.not_after)
        return Referring(table.c[by.key], field, counted, not_after)

    def _condition(self, class_name: str, where: Where | None) -> sa.ColumnElement[bool]:
        wanted = self._database.encode_where(plain_where(feature_class(class_name), where))
        return self._database.condition(self._database.table(class_name), wanted)

    def _encoded(self, name: str, value: Any) -> Any:  # Any: a value of any field type
        return self._database.encode_where({name: value})[name]

    def _frame(self, wanted: sa.Select[Any], kinds: Sequence[FieldType | None]) -> pd.DataFrame:
        names = [column.name for column in wanted.selected_columns]
        cursor = self._link.execute(wanted).cursor
        columns: list[list[Any]] = [[] for _ in names]
        # A part at a time: many rows at once make Python's garbage collector look through all its memory.
        while rows := cursor.fetchmany(_ROWS):
            for values, more in zip(columns, zip(*rows, strict=True), strict=True):
                values.extend(more)
        made = {name: _column(kind, given) for name, kind, given in zip(names, kinds, columns, strict=True)}
        return pd.DataFrame(made, copy=False)


def history(database: Database, declared: FeatureClass, feature_id: str) -> pd.DataFrame:
    """Earlier versions of a row, oldest first; `row` has the values of that version, `geometry` its shape.

    Objects and lists of JSON fields come back as such, true and false as booleans, whatever the store.
    """
    kept = feature_class("history")
    where = {"class_name": declared.name, "feature_id": feature_id}
    names = tuple(field.name for field in all_fields(kept))
    past = database.read(kept, Query(names, where)).sort_values("version", ignore_index=True)
    kinds = {field.name: field.type for field in all_fields(declared)}
    past["row"] = pd.Series([decoded(row, kinds) for row in past["row"]], dtype=object)
    begun = pd.Series([row["valid_from"] for row in past["row"]], dtype=object)
    past["valid_to"] = past["valid_from"]
    past["valid_from"] = pd.to_datetime(begun, utc=True, format="ISO8601").dt.tz_convert(HOME_ZONE)
    past["geometry"] = shapely.from_wkb(
        np.array(past["geometry_wkb"].astype(object).where(past["geometry_wkb"].notna(), None))
    )
    return past[list(_HISTORY_COLUMNS)]


def decoded(row: Mapping[str, Any], kinds: Mapping[str, FieldType]) -> dict[str, Any]:
    """Values of a version in the history: SQLite keeps JSON as text and booleans as numbers."""
    made = dict(row)
    for name, value in row.items():
        kind = kinds.get(name)
        if kind is FieldType.JSON and isinstance(value, str):
            made[name] = json.loads(value)
        elif kind is FieldType.BOOLEAN and isinstance(value, int):
            made[name] = bool(value)
    return made


def _kinds(declared: FeatureClass, names: Sequence[str]) -> dict[str, FieldType]:
    """The types of the fields; refuses names of none."""
    plain_where(declared, dict.fromkeys(names))
    return {field.name: field.type for field in all_fields(declared) if field.name in names}


def _column(kind: FieldType | None, values: Sequence[Any]) -> pd.Series[Any]:
    """Values as `Workspace.read` gives them; moments stay as the driver gives them."""
    if kind is FieldType.TEXT:
        texts: pd.Series[Any] = pa.array(values, pa.large_string()).to_pandas().astype("str")
        return texts
    if kind is FieldType.DATE:
        as_text = isinstance(next((value for value in values if value is not None), None), str)
        days = pa.array(values, pa.string()).cast(pa.date32()) if as_text else pa.array(values, pa.date32())
        dates: pd.Series[Any] = days.to_pandas(date_as_object=False).astype("datetime64[s]")
        return dates
    if kind is FieldType.JSON:  # SQLite keeps it as text
        objects = [json.loads(value) if isinstance(value, str) else value for value in values]
        return pd.Series(objects, dtype=object)
    return pd.Series(values)
