"""Inspections, defects, works, ratings and sensors of a feature, as tables for its card."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gridtwin.ledger.money import yuan
from gridtwin.ledger.names import Names
from gridtwin.model.feature_class import Field
from twin_server.city import City
from twin_server.dossier.tables import RecordTable, record_tables
from twin_server.labels import plain, texts

LONGEST = 100
_CENTS = "CNY 0.01"


def records_of(city: City, class_name: str, feature_id: str, names: Names) -> list[dict[str, Any]]:
    """Tables that have rows: titles, columns, the newest rows and how many there are in all."""
    where = {"host_class": class_name, "host_id": feature_id}
    found = []
    for table in record_tables():
        rows = city.read(table.declared.name, where=where)
        if len(rows):
            found.append(_table(table, rows, names))
    return found


def _table(table: RecordTable, rows: pd.DataFrame, names: Names) -> dict[str, Any]:
    newest = rows.sort_values(table.newest, ascending=False, na_position="last", kind="stable").head(LONGEST)
    shown = [column for column in table.columns if newest[column.name].map(plain).notna().any()]
    return {
        "class": table.declared.name,
        "zh": table.declared.title_zh,
        "en": table.declared.title_en,
        "total": len(rows),
        "columns": [
            {"name": one.name, "zh": one.zh, "en": one.en, "unit": "元" if one.unit == _CENTS else one.unit}
            for one in shown
        ],
        "rows": [
            {"id": str(row["id"]), "values": [_value(column, row[column.name], names) for column in shown]}
            for row in newest.to_dict("records")
        ],
    }


def _value(field: Field, value: Any, names: Names) -> dict[str, str] | None:
    known = plain(value)
    if known is None or known == "":
        return None
    if field.unit == _CENTS:
        text = yuan(int(known))
        return {"zh": text, "en": text}
    zh, en = texts(field, known)
    return {"zh": zh, "en": names.in_english(en) if en == zh else en}
