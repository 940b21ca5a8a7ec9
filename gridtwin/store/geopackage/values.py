"""Values as SQLite keeps them: text, whole numbers, reals; dates and moments as ISO 8601 text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.model.feature_class import FeatureClass, Field, FieldType
from gridtwin.store.tables import all_fields


def encode_columns(declared: FeatureClass, frame: pd.DataFrame) -> list[list[Any]]:
    """The columns of a conformed frame as lists, in the order of the fields; missing values are None."""
    return [encode_column(field, frame[field.name]) for field in all_fields(declared)]


def encode_column(field: Field, column: pd.Series[Any]) -> list[Any]:
    """One column of a conformed frame."""
    missing = column.isna().to_numpy()
    if missing.all():
        return [None] * len(column)
    match field.type:
        case FieldType.DATE:
            values = np.datetime_as_string(column.to_numpy().astype("datetime64[D]")).astype(object)
        case FieldType.DATETIME:
            moments = column.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy().astype("datetime64[ms]")
            values = np.datetime_as_string(moments, timezone="UTC").astype(object)
        case _:
            values = column.to_numpy(dtype=object, copy=True)
    values[missing] = None
    made: list[Any] = values.tolist()
    return made


def encode_where(where: dict[str, Any]) -> dict[str, Any]:
    """The values of a condition."""
    return {
        name: [encode_value(v) for v in wanted] if isinstance(wanted, list) else encode_value(wanted)
        for name, wanted in where.items()
    }


def encode_value(value: Any) -> Any:  # Any: a scalar of any declared type
    """One value of a condition."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.tzinfo is None else moment_text(value)
    return value.isoformat() if isinstance(value, date) else value


def moment_text(moment: datetime) -> str:
    """The moment in UTC with milliseconds, as GeoPackage writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
