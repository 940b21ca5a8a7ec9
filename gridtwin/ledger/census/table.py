"""A census table as the checks see it: columns named as in the model, texts cleaned, dates read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.census.suggesting import COMPONENT, suggest
from gridtwin.ledger.errors import BadCensusTable
from gridtwin.model import FieldType
from gridtwin.store.exchange import mapping
from gridtwin.store.exchange.encodings import Note

# Columns hold text, dates or numbers as the source had them.
Column: TypeAlias = "pd.Series[Any]"
GEOMETRY = "geometry"
_DIGITS = {"class_code": 4, "grid_code": 15, "code": 16}
_CODES = frozenset(
    field.name
    for field in COMPONENT.fields
    if field.domain or field.name == "code" or field.name.endswith("_code")
)
_FULL_WIDTH = re.compile("[０-９Ａ-Ｚａ-ｚ]")  # as a Chinese keyboard writes digits and letters
_DATES = tuple(field.name for field in COMPONENT.fields if field.type is FieldType.DATE)


@dataclass(frozen=True, slots=True)
class CensusTable:
    """Rows of a field table and where each value came from.

    Attributes:
        frame: model columns (all of feature class `component`; missing ones are empty) and point geometry.
        rows: row of the source file of each entry, as a spreadsheet counts (the heading is row 1).
        columns: model column (and `geometry`) → heading in the source.
        given_dates: date column → text of the values that could not be read as dates.
        lost_codes: component codes that were numbers: a spreadsheet keeps 15 of their 16 digits.
        notes: what is to be said of the file as a whole.
    """

    frame: gpd.GeoDataFrame
    rows: NDArray[np.int64]
    columns: Mapping[str, str]
    given_dates: Mapping[str, Column]
    lost_codes: NDArray[np.bool_]
    notes: tuple[str, ...] = ()

    @property
    def xy(self) -> NDArray[np.float64]:
        """Coordinates, (rows, 2); NaN where there is no point."""
        shapes = self.frame.geometry.to_numpy()
        points = np.where(shapely.get_type_id(shapes) == 0, shapes, None)
        coordinates: NDArray[np.float64] = np.column_stack([shapely.get_x(points), shapely.get_y(points)])
        return coordinates


def census_table(
    frame: gpd.GeoDataFrame,
    *,
    rows: NDArray[np.int64] | None = None,
    columns: Mapping[str, str] | None = None,
    position: str = "",
) -> CensusTable:
    """Census table of a frame whose columns bear model names, standard keys (`ObjID` …) or usual titles.

    Codes that a spreadsheet turned into numbers become text again with their leading zeros; blank text
    becomes empty; dates are read from dates, ISO text, `YYYYMMDD` and `2024年5月31日`. Columns
    that belong to no field are left alone.

    Args:
        frame: points in the CRS of the workspace.
        rows: source row of each entry; by default counted from 2, below one heading.
        columns: heading → field, where the heading does not tell.
        position: heading of the columns that the points came from.

    Raises:
        BadCensusTable: there is no class code column.
        UnknownColumn: two headings mean the same field, or `columns` names what does not exist.
    """
    names = [str(name) for name in frame.columns if name != frame.active_geometry_name]
    named = _named(names, columns or {})
    headings = {name: heading for heading, name in named.items()}
    if "class_code" not in headings:
        raise BadCensusTable(
            f"columns {', '.join(names)} hold no component class (class_code, 部件类别); name the column "
            "with --map COLUMN=class_code (docs/census.md)",
            zh=f"各列{', '.join(names)}中没有部件类别（class_code、部件类别）；"
            "请用--map 列名=class_code指定（docs/census.md）",
        )
    data: dict[str, Column] = {}
    unread: dict[str, Column] = {}
    wide = 0
    for field in COMPONENT.field_names:
        raw = frame[headings[field]].reset_index(drop=True) if field in headings else None
        if field in _DATES:
            data[field], unread[field] = dates_of(raw, len(frame))
        else:
            data[field] = _texts(raw, len(frame), _DIGITS.get(field))
            if field in _CODES:
                wide += int(data[field].str.contains(_FULL_WIDTH).sum())
                data[field] = data[field].str.replace(_FULL_WIDTH, _half_width, regex=True)
    table = gpd.GeoDataFrame(data, geometry=frame.geometry.to_numpy(), crs=frame.crs)
    numbers = np.arange(2, len(frame) + 2) if rows is None else np.asarray(rows, dtype=np.int64)
    lost = _were_numbers(frame[headings["code"]]) if "code" in headings else np.zeros(len(frame), dtype=bool)
    notes = (_wide_note(wide),) if wide else ()
    return CensusTable(table, numbers, {**headings, GEOMETRY: position}, unread, lost, notes)


def _named(names: Sequence[str], given: Mapping[str, str]) -> dict[str, str]:
    """Heading → field: as given, by names and titles of the model, then by other usual headings."""
    found = mapping.match(COMPONENT, names, given=given, ignore_unknown=True)
    others = suggest([name for name in names if name not in found and name not in given])
    return {**found, **{name: field for name, field in others.items() if field not in found.values()}}


def _texts(raw: Column | None, number: int, digits: int | None) -> Column:
    if raw is None:
        return pd.Series([None] * number, dtype="str")
    if pd.api.types.is_numeric_dtype(raw.dtype):
        raw = raw.astype("Int64") if bool((raw.dropna() % 1 == 0).all()) else raw
    text = raw.astype("str").str.strip()
    text = text.mask(text == "")
    if digits is None:
        return text
    text = text.str.removesuffix(".0")
    return text.mask(text.str.fullmatch(r"\d{3}"), "0" + text) if digits == _DIGITS["class_code"] else text


def _half_width(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def _wide_note(count: int) -> Note:
    return Note(
        f"{count} codes with full-width digits or letters were read as ordinary ones",
        f"{count}个编码含全角数字或字母，已按半角读取",
    )


def _were_numbers(raw: Column) -> NDArray[np.bool_]:
    if raw.dtype == object:
        return raw.map(lambda value: isinstance(value, int | float) and value == value).to_numpy(bool)  # noqa: PLR0124
    return raw.notna().to_numpy(bool) & pd.api.types.is_float_dtype(raw.dtype)


def dates_of(raw: Column | None, number: int) -> tuple[Column, Column]:
    """Days of a column (empty where there is none), and the texts that are no dates.

    Read are dates, ISO text, `YYYYMMDD` and `2024年5月31日`; a time of day is left out.
    """
    if raw is None:
        empty = pd.Series(pd.NaT, index=pd.RangeIndex(number), dtype="datetime64[s]")
        return empty, pd.Series([], dtype="str")
    if pd.api.types.is_datetime64_any_dtype(raw.dtype):
        return raw.dt.tz_localize(None).astype("datetime64[s]"), pd.Series([], dtype="str")
    number_of, different = pd.factorize(raw)  # few dates, many rows: each is read once
    given = pd.Series(different, dtype=object).astype("str").str.strip().str.removesuffix(".0")
    given = given.mask(given == "")
    text = given.str.replace(r"[ T].*$", "", regex=True).str.replace(r"[/年月.]", "-", regex=True)
    text = text.str.replace("日", "", regex=False)
    text = text.str.replace(r"^(\d{4})(\d{2})(\d{2})$", r"\1-\2-\3", regex=True)
    read = pd.to_datetime(text, format="%Y-%m-%d", errors="coerce").astype("datetime64[s]")
    all_read, all_given = (
        column.reindex(number_of).reset_index(drop=True) for column in (read, given)
    )  # -1, which stands for empty, has no row
    return all_read, all_given[all_read.isna() & all_given.notna()]
