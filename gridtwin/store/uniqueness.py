"""Values that may be there once only, and codes that are never given again: checked for all rows at once."""

from __future__ import annotations

import pandas as pd
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass, Field
from gridtwin.store.database import Database
from gridtwin.store.errors import DuplicateCode, RetiredCode
from gridtwin.store.staging import staged_rows
from gridtwin.store.tables import all_fields


def check(database: Database, link: sa.Connection, declared: FeatureClass, rows: pd.DataFrame) -> None:
    """Refuse new rows whose unique values are taken or whose codes were retired.

    Raises:
        DuplicateCode, RetiredCode: with the first such value and their number.
    """
    for field in all_fields(declared):
        if not field.unique:
            continue
        taken = taken_values(database, link, declared, field, rows)
        if taken:
            raise DuplicateCode(
                f"{declared.name}.{field.name} ({field.zh}) '{taken[0]}' is already there "
                f"({len(taken)} such values); give these rows their own",
                zh=f"{declared.name}.{field.name}（{field.zh}）“{taken[0]}”已存在（此类值共{len(taken)}"
                "个）；请为这些行另给各自的值",
            )
        retired = retired_values(database, link, declared, field, rows)
        if retired:
            raise RetiredCode(
                f"{declared.name}.{field.name} ({field.zh}) '{retired[0]}' belonged to a row since retired "
                f"or recoded ({len(retired)} such values); codes are never given again: number them anew",
                zh=f"{declared.name}.{field.name}（{field.zh}）“{retired[0]}”曾属于已注销或改码的记录"
                f"（此类值共{len(retired)}个）；编码不得重复使用，请重新编号",
            )


def taken_values(
    database: Database, link: sa.Connection, declared: FeatureClass, field: Field, rows: pd.DataFrame
) -> list[str]:
    """Which of the rows' values of a unique field current rows have."""
    table = database.table(declared.name)
    if link.scalar(sa.select(table.c.id).limit(1)) is None:
        return []
    given = database.encode_column(field, rows[field.name].dropna())
    with staged_rows(database, link, table, {field.name: given}) as staged:
        here, there = staged.c[field.name], table.c[field.name]
        return list(
            link.execute(sa.select(here).join_from(staged, table, here == there).distinct()).scalars()
        )


def retired_values(
    database: Database, link: sa.Connection, declared: FeatureClass, field: Field, rows: pd.DataFrame
) -> list[str]:
    """Which of the rows' codes belonged to another row before."""
    past = database.table("history")
    of_class = past.c.class_name == declared.name
    if (
        field.name != declared.code_field
        or link.scalar(sa.select(past.c.id).where(of_class).limit(1)) is None
    ):
        return []
    given = rows[rows[field.name].notna()]
    columns = {
        "code": database.encode_column(field, given[field.name]),
        "feature_id": given["id"].to_numpy(dtype=object).tolist(),
    }
    with staged_rows(database, link, past, columns) as staged:
        same = (past.c.code == staged.c.code) & of_class & (past.c.feature_id != staged.c.feature_id)
        return list(link.execute(sa.select(staged.c.code).join_from(staged, past, same).distinct()).scalars())
