"""Pages of a layer's rows: conditions, area, order and counting in the database; only the page is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass, feature_class
from gridtwin.store.conditions import Condition, to_sql
from gridtwin.store.database import Box, plain_where
from gridtwin.store.geopackage import areas
from gridtwin.store.geopackage.database import GeoPackage
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER
from gridtwin.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Area:
    """A shape in the workspace's CRS, and a box inside it, which spares exact tests."""

    shape: shapely.Geometry
    inner: Box | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows of a class: those that meet the condition and touch the area."""

    condition: Condition | None = None
    area: Area | None = None


@dataclass(frozen=True, slots=True)
class Sorting:
    """By which field rows are sorted."""

    field: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Slice:
    """Which rows of the sorted selection."""

    limit: int
    offset: int = 0
    order: tuple[Sorting, ...] = ()


def number(workspace: Workspace, class_name: str, selection: Selection) -> int:
    """How many current rows the selection has.

    Raises:
        UnknownColumn, BadValue: the condition does not fit the class.
    """
    declared = feature_class(class_name)
    table = workspace.database.table(class_name)
    with workspace.database.reading() as link:
        wanted = sa.select(sa.func.count()).select_from(table)
        return int(link.scalar(wanted.where(_terms(workspace, link, declared, selection))) or 0)


def ids(workspace: Workspace, class_name: str, selection: Selection, part: Slice) -> list[str]:
    """Ids of a slice of the selection; rows that are equal in the order come as they were stored.

    Raises:
        UnknownColumn, BadValue: condition or order do not fit the class.
    """
    declared = feature_class(class_name)
    table = workspace.database.table(class_name)
    plain_where(declared, dict.fromkeys(sorting.field for sorting in part.order))
    order: list[sa.ColumnElement[Any]] = [_ordered(table.c[by.field], by) for by in part.order]
    with workspace.database.reading() as link:
        wanted = sa.select(table.c.id).where(_terms(workspace, link, declared, selection))
        wanted = wanted.order_by(*order, table.c[ROW_NUMBER]).limit(part.limit).offset(part.offset)
        return [str(one) for one in link.execute(wanted).scalars()]


def page(
    workspace: Workspace,
    class_name: str,
    selection: Selection,
    part: Slice,
    *,
    columns: Sequence[str] | None = None,
) -> pd.DataFrame:
    """A slice of the selection, in its order, as `Workspace.read` gives rows; `id` is among the columns."""
    wanted = ids(workspace, class_name, selection, part)
    named = None if columns is None else list(dict.fromkeys(["id", *columns]))
    if not wanted:
        return workspace.read(class_name, columns=named, limit=0)
    found = workspace.read(class_name, where={"id": wanted}, columns=named)
    places = {one: place for place, one in enumerate(wanted)}
    order = found["id"].map(places).argsort()
    return found.iloc[order].reset_index(drop=True)


def _ordered(column: sa.ColumnElement[Any], by: Sorting) -> sa.ColumnElement[Any]:
    return (column.desc() if by.descending else column.asc()).nulls_last()


def _terms(
    workspace: Workspace, link: sa.Connection, declared: FeatureClass, selection: Selection
) -> sa.ColumnElement[bool]:
    database = workspace.database
    table = database.table(declared.name)
    terms = [to_sql(database, declared, selection.condition)]
    if selection.area is not None:
        shape, inner = selection.area.shape, selection.area.inner
        if isinstance(database, GeoPackage):
            terms.append(areas.touching(link, database.tree(declared), table, shape, inner))
        else:
            given = sa.func.ST_GeomFromWKB(shapely.to_wkb(shape), workspace.crs)
            terms.append(sa.func.ST_Intersects(table.c[GEOMETRY], given))
    return sa.and_(*terms)
