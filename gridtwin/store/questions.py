"""Questions to a workspace's rows that change nothing. The same for every database."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass, feature_class
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
