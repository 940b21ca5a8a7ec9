"""Tables for clients: columns with titles in both languages, units and types; rows of plain values."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.shapes import all_as_json, as_json

if TYPE_CHECKING:
    import pandas as pd

    from gridtwin.ledger.summary import SummaryTable

Json = Any  # Any: whatever JSON carries
Words = tuple[str, str]
MOST_ROWS = 5_000  # where a request does not say otherwise
_UNITS = {
    "_m": "m",
    "_m2": "m²",
    "_m3": "m³",
    "_mm": "mm",
    "_s": "s",
    "_pct": "%",
    "_permille": "‰",
    "_deg": "°",
}
_WRITTEN = {"m2": "m²", "m3": "m³", "m3/s": "m³/s"}
_IN_TITLE = re.compile(r"\s*[（(][^（）()]{1,8}[)）]$")


def words(en: str, zh: str) -> dict[str, str]:
    """A text in both languages."""
    return {"en": en, "zh": zh}


def table(
    frame: pd.DataFrame,
    name: str,
    title: Words,
    *,
    of: str | None = None,
    limit: int | None = MOST_ROWS,
    with_geometry: bool = True,
) -> dict[str, Json]:
    """A frame as a table; `of` is the class of the model whose titles go first. Geometry is in its CRS."""
    import geopandas as gpd

    is_layer = isinstance(frame, gpd.GeoDataFrame) and frame.active_geometry_name is not None
    geometry = frame.active_geometry_name if is_layer else None
    shown = frame if limit is None else frame.head(limit)
    names = [str(column) for column in frame.columns if column != geometry]
    values = [_cells(shown[column]) for column in names]
    made: dict[str, Json] = {
        "name": name,
        "title": words(*title),
        "columns": [
            _column(column, _type(frame[column], cells), of)
            for column, cells in zip(names, values, strict=True)
        ],
        "rows": [list(row) for row in zip(*values, strict=True)] if names else [],
        "total": len(frame),
    }
    if geometry is not None and with_geometry:
        made["geometry"] = all_as_json(shown[geometry].to_numpy())
    return made


def rows_table(
    rows: Sequence[Mapping[str, Json]],
    columns: Iterable[str],
    name: str,
    title: Words,
    *,
    of: str | None = None,
) -> dict[str, Json]:
    """The same of rows that are plain values already; `columns` stand although no row has them."""
    import pandas as pd

    frame = pd.DataFrame(list(rows), columns=list(columns), dtype=object)
    return table(frame, name, title, of=of, limit=None)


def summary_table(made: SummaryTable) -> dict[str, Json]:
    """A table of a statistic. Texts in two languages are cells `{key, en, zh}`."""
    from gridtwin.ledger.summary.table import UNITS, Label

    def cell(value: Json) -> Json:
        if isinstance(value, Label):
            return {"key": value.key, "en": value.en, "zh": value.zh}
        return _plain(value)

    return {
        "name": made.name,
        "title": words(made.label.en, made.label.zh),
        "columns": [
            {
                "name": column.name,
                "title": words(column.label.en, column.label.zh),
                "unit": UNITS.get(column.unit, column.unit) or None,
                "type": "text" if column.decimals is None else "real" if column.decimals else "integer",
                "decimals": column.decimals,
            }
            for column in made.columns
        ],
        "rows": [[cell(value) for value in row] for row in made.rows],
        "total": len(made.rows),
        "has_total": made.has_total,
        "chart": made.chart or None,
        "notes": [words(note.en, note.zh) for note in made.notes],
    }


def plain(value: Json) -> Json:
    """A value, list or mapping of any library as JSON carries it: no NaN, days and moments as text."""
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return _plain(value)


def column_title(name: str, of: str | None = None) -> tuple[Words, str | None]:
    """Title of a column in English and Chinese, and its unit."""
    known = _own().get(name) or _declared(of).get(name) if of is None else _declared(of).get(name)
    known = known or _own().get(name) or _of_pipes(name)
    en, zh, unit = known or (name, name, None)
    return (en, zh), unit or next((mark for ending, mark in _UNITS.items() if name.endswith(ending)), None)


def _column(name: str, kind: str, of: str | None) -> dict[str, Json]:
    (en, zh), unit = column_title(name, of)
    return {"name": name, "title": words(en, zh), "unit": unit, "type": kind}


@cache
def _own() -> Mapping[str, tuple[str, str, str | None]]:
    text = files("gridtwin.cli.engine").joinpath("data/columns.csv").read_text("utf-8")
    return {
        row["name"]: (row["en"], row["zh"], row["unit"] or None) for row in csv.DictReader(text.splitlines())
    }


@cache
def _declared(of: str | None) -> Mapping[str, tuple[str, str, str | None]]:
    from gridtwin.model.feature_class import SYSTEM_FIELDS, feature_class

    if of is None:
        return {}
    return {
        field.name: (field.en, field.zh, _WRITTEN.get(field.unit or "", field.unit))
        for field in (*SYSTEM_FIELDS, *feature_class(of).fields)
    }


def _of_pipes(name: str) -> tuple[str, str, str | None] | None:
    from pipe_network.wording import title_of

    en, zh = title_of(name, chinese=False), title_of(name, chinese=True)
    if en == name and zh == name:
        return None
    return _IN_TITLE.sub("", en), _IN_TITLE.sub("", zh), None


def _type(column: pd.Series[Any], cells: Sequence[Json]) -> str:
    import pandas as pd

    kinds = pd.api.types
    if kinds.is_bool_dtype(column.dtype):
        return "boolean"
    if kinds.is_integer_dtype(column.dtype):
        return "integer"
    if kinds.is_float_dtype(column.dtype):
        return "real"
    if kinds.is_datetime64_any_dtype(column.dtype):
        return "datetime" if getattr(column.dtype, "tz", None) else "date"
    first = next((cell for cell in cells if cell is not None), None)
    by_value = {bool: "boolean", int: "integer", float: "real", dict: "json", list: "json"}
    return by_value.get(type(first), "text")


def _cells(column: pd.Series[Any]) -> list[Json]:
    import pandas as pd

    kinds = pd.api.types
    if kinds.is_datetime64_any_dtype(column.dtype) and not getattr(column.dtype, "tz", None):
        return [None if pd.isna(value) else value.date().isoformat() for value in column]
    if kinds.is_bool_dtype(column.dtype) or kinds.is_numeric_dtype(column.dtype):
        numbers = column.replace([float("inf"), float("-inf")], None)
        return list(numbers.astype(object).where(numbers.notna(), None))
    return [value if type(value) is str else plain(value) for value in column.astype(object)]


def _plain(value: Json) -> Json:
    import numpy as np
    import pandas as pd

    if isinstance(value, np.ndarray | np.generic):
        return plain(value.tolist())
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if np.isfinite(value) else None
    if value is pd.NA or value is pd.NaT:
        return None
    return _text_of(value)


def _text_of(value: Json) -> Json:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return as_json(value) if hasattr(value, "geom_type") else str(value)
