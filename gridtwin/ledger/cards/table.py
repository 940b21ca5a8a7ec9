"""A table of cards as the checks see it: columns as the class has them, and where each value came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.model import feature_class
from gridtwin.model.feature_class import FieldType, GeometryKind
from gridtwin.store.geometries import Geometries

SHAPE = "geometry"
LIMITS = ("minimum", "maximum")  # rules of the store's conversion
UNREAD_COLUMNS = ("at", "column", "value", "rule", "message_en", "message_zh")
_DTYPES = {FieldType.TEXT: "str", FieldType.INTEGER: "Int64", FieldType.REAL: "float64"}


@dataclass(frozen=True, slots=True)
class CardTable:
    """Rows of one class.

    Attributes:
        class_name: road, road_strip, bridge or tunnel.
        frame: every column of the class, plus `id` and `row_version` of stored rows.
        shapes: geometries in the CRS of the workspace; all None for strips.
        rows: row of the source; -1 for rows of the workspace.
        is_subject: rows whose findings are told.
        sheets: file and sheet of each row, as findings name it.
        columns: column → heading in the source; `kind.side.column` for strips in a table of roads.
        unread: values that did not fit their column: position, heading, value, rule of the store, messages.
    """

    class_name: str
    frame: pd.DataFrame
    shapes: Geometries
    rows: NDArray[np.int64]
    is_subject: NDArray[np.bool_]
    sheets: NDArray[np.object_]
    columns: Mapping[str, str] = field(default_factory=dict)
    unread: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=list(UNREAD_COLUMNS)))

    def __len__(self) -> int:
        return len(self.frame)

    def text(self, name: str) -> NDArray[np.object_]:
        """A column as texts, empty ones where there is none."""
        texts: NDArray[np.object_] = self.frame[name].astype("str").fillna("").to_numpy(dtype=object)
        return texts

    def number(self, name: str) -> NDArray[np.float64]:
        """A column as numbers, NaN where there is none or where it is refused for its limits."""
        numbers: NDArray[Any] = self.frame[name].astype("Float64").to_numpy(dtype=np.float64, na_value=np.nan)
        is_own = self.unread["column"] == self.columns.get(name, name)
        beyond = self.unread.loc[is_own & self.unread["rule"].isin(LIMITS), "at"]
        if len(beyond):
            numbers = numbers.copy()
            numbers[beyond.to_numpy(dtype=np.int64)] = np.nan
        return numbers

    @property
    def code_column(self) -> str:
        """The column by which people know the row."""
        return feature_class(self.class_name).code_field or "road_code"


def completed(class_name: str, given: Mapping[str, Any], count: int) -> pd.DataFrame:
    """A frame with every column of the class, missing ones empty; `given` are columns of that length."""
    made: dict[str, Any] = {}
    for one in feature_class(class_name).fields:
        if one.name in given:
            is_text = one.type is FieldType.TEXT
            made[one.name] = given[one.name].astype("str") if is_text else given[one.name]
        else:
            dtype: Any = _DTYPES.get(one.type, object)
            empty = np.full(count, np.nan) if dtype == "float64" else None
            made[one.name] = pd.Series(empty, index=pd.RangeIndex(count), dtype=dtype)
    return pd.DataFrame(made, index=pd.RangeIndex(count))


def keys_of(frame: pd.DataFrame, names: Sequence[str]) -> pd.Series[Any]:
    """The columns as one text for each row, empty values as empty texts."""
    columns = [frame[name].astype("str").fillna("") for name in names]
    joined = columns[0]
    for column in columns[1:]:
        joined = joined + "#" + column
    return joined


def no_shapes(count: int) -> Geometries:
    """That many missing geometries."""
    return np.full(count, None, dtype=object)


def stored_table(class_name: str, frame: pd.DataFrame, *, is_subject: bool) -> CardTable:
    """A table of what the workspace has."""
    plain = pd.DataFrame(frame.drop(columns=SHAPE, errors="ignore")).reset_index(drop=True)
    shapes = no_shapes(len(plain))
    if feature_class(class_name).geometry is not GeometryKind.NONE:
        shapes = np.array(frame[SHAPE].to_numpy(), dtype=object)
        shapes[shapely.is_missing(shapes)] = None
    count = len(plain)
    rows, subject = np.full(count, -1, dtype=np.int64), np.full(count, is_subject, dtype=bool)
    return CardTable(class_name, plain, shapes, rows, subject, np.full(count, class_name, dtype=object))


def joined(first: CardTable, second: CardTable) -> CardTable:
    """Rows of the first table, then those of the second, of the same class; headings are the second's."""
    unread = second.unread.assign(at=second.unread["at"] + len(first))
    if len(first.unread):
        unread = pd.concat([first.unread, unread], ignore_index=True) if len(unread) else first.unread
    return CardTable(
        second.class_name,
        pd.concat([first.frame, second.frame], ignore_index=True) if len(first) else second.frame,
        np.concatenate([first.shapes, second.shapes]),
        np.concatenate([first.rows, second.rows]),
        np.concatenate([first.is_subject, second.is_subject]),
        np.concatenate([first.sheets, second.sheets]),
        {**first.columns, **second.columns},
        unread,
    )
