"""Cases of another system counted in unit grids: a table or layer of points; nothing is stored."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.census.locating import GridIndex
from gridtwin.ledger.census.reading import (
    AXES,
    TableOptions,
    position_columns,
    refuse_other_shapes,
    table_points,
)
from gridtwin.ledger.census.table import dates_of
from gridtwin.ledger.errors import BadCaseTable, BadRuleTable
from gridtwin.progress import Progress, silent
from gridtwin.store.exchange import mapping, placing, sources
from gridtwin.store.geometries import has_broken_coordinates, simplest
from gridtwin.toml_file import read_toml

OUTSIDE, NO_PLACE, NO_DATE = "outside", "no_place", "no_date"
OTHER_DATE, OTHER_CLASS = "other_date", "other_class"
#: why a row is not counted; the last two are what the user left out
REASONS = (OUTSIDE, NO_PLACE, NO_DATE, OTHER_DATE, OTHER_CLASS)
_COUNTED = ""
_HOME = "Asia/Shanghai"
_WHAT = ("cases are", "案件")


@dataclass(frozen=True, slots=True)
class CaseField:
    """A field of a case, with the plain forms of headings that mean it."""

    name: str
    en: str
    zh: str
    headings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cases:
    """Rows of a file as points: case_no, case_class, reported_on (days), geometry; their rows in the file.

    `columns`: field → heading of those that the file has.
    """

    frame: gpd.GeoDataFrame
    rows: NDArray[np.int64]
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CaseCount:
    """Cases in each grid; rows in = counted + left out.

    Attributes:
        by_grid: grid code → cases, of all grids.
        counted: cases in a grid.
        left_out: reason → rows (see `REASONS`).
        rows: the rows in no grid, without a place or without a day: row in the file, fields, reason, place.
    """

    by_grid: Mapping[str, int]
    rows_in: int
    counted: int
    left_out: Mapping[str, int]
    rows: gpd.GeoDataFrame


@cache
def case_fields() -> tuple[CaseField, ...]:
    """The fields of a case (`data/case_headings.toml`).

    Raises:
        BadRuleTable: a key is missing.
    """
    with as_file(files("gridtwin.ledger") / "data" / "case_headings.toml") as path:
        table = read_toml(path, missing=BadRuleTable, bad=BadRuleTable)["fields"]
    try:
        return tuple(
            CaseField(
                name,
                one["en"],
                one["zh"],
                frozenset(map(mapping.plain, (name, one["en"], one["zh"], *one["headings"]))),
            )
            for name, one in table.items()
        )
    except KeyError as error:
        raise BadRuleTable(
            f"case_headings.toml: a field has no {error}; each has en, zh and headings",
            zh=f"case_headings.toml：字段缺少{error}；每个字段应有en、zh和headings",
        ) from error


def suggest_case_fields(headings: Sequence[str]) -> dict[str, str]:
    """Heading → field: the earlier heading of the list of a field has it.

    >>> suggest_case_fields(["案件编号", "小类名称", "上报时间", "处置单位"])
    {'案件编号': 'case_no', '小类名称': 'case_class', '上报时间': 'reported_on'}
    """
    found: dict[str, str] = {}
    for field in case_fields():
        fitting = [each for each in headings if mapping.plain(each) in field.headings and each not in found]
        if fitting:
            found[fitting[0]] = field.name
    return {each: found[each] for each in headings if each in found}


def _is_known(heading: str) -> bool:
    return placing.is_position(heading) or bool(suggest_case_fields([heading]))


def read_source(path: Path, *, layer: str | None = None, encoding: str | None = None) -> sources.Source:
    """The rows of a file of cases as they stand in it.

    Raises:
        FileMissing, UsageError: it cannot be read, or has lines or polygons.
    """
    choice = sources.Choice(layer=layer, encoding=encoding)
    source = sources.read(path, choice, geometry="point", wanted="case", known=_is_known)
    refuse_other_shapes(source, _WHAT)
    return source


def read_cases(path: Path, *, crs: int, options: TableOptions) -> Cases:
    """The cases of a file, as points in the CRS of that EPSG code.

    Raises:
        FileMissing, UsageError: it cannot be read, has lines or polygons, or no columns for the position.
        MissingCrs: neither the file nor the options state a CRS.
        BadCaseTable: a column is named that does not exist, or a field that a case does not have.
    """
    source = read_source(path, layer=options.layer, encoding=options.encoding)
    stated = placing.need_crs(source.crs, options.crs, source.name)
    columns = _columns([str(name) for name in source.frame.columns], options.columns)
    shapes = source.shapes if source.shapes is not None else table_points(source, options, stated)[0]
    shapes = simplest(shapes)
    shapes[has_broken_coordinates(shapes)] = None
    data = {field.name: _texts(source.frame, columns.get(field.name)) for field in case_fields()}
    frame = gpd.GeoDataFrame(
        {**data, "reported_on": _days(source.frame, columns.get("reported_on"))},
        geometry=placing.to_crs(shapely.force_2d(shapes), stated, crs),
        crs=crs,
    )
    return Cases(frame, source.rows, columns)


def count_cases(
    grids: gpd.GeoDataFrame,
    cases: Cases,
    *,
    since: date | None = None,
    until: date | None = None,
    classes: Collection[str] = (),
    progress: Progress = silent,
) -> CaseCount:
    """Cases in each grid: those of the classes (all, where none is named) and of the days asked for.

    On a common boundary the lower grid code has the case, as components have it.

    Args:
        grids: unit grids with code and polygon, in the CRS of the cases.
        cases: what `read_cases` gives.
        since: first day that counts.
        until: last day that counts.
        classes: texts of `case_class` that count.
        progress: is told how far it is.

    Raises:
        BadCaseTable: days or classes are asked for and no column has them, or `since` is after `until`.
    """
    _check(cases, since, until, classes)
    frame = cases.frame
    points = shapely.centroid(frame.geometry.to_numpy())
    x, y = shapely.get_x(points), shapely.get_y(points)
    there = grids[~(grids.geometry.isna() | grids.geometry.is_empty)]
    index = GridIndex.of(gpd.GeoDataFrame(there))
    at = index.locate(x, y, progress=progress)
    day = frame["reported_on"]
    why = np.full(len(frame), _COUNTED, dtype=object)
    why[at < 0] = OUTSIDE
    why[~(np.isfinite(x) & np.isfinite(y))] = NO_PLACE
    if since is not None:
        why[(day < pd.Timestamp(since)).to_numpy()] = OTHER_DATE
    if until is not None:
        why[(day > pd.Timestamp(until)).to_numpy()] = OTHER_DATE
    if since is not None or until is not None:
        why[day.isna().to_numpy()] = NO_DATE
    if classes:
        why[~frame["case_class"].isin(classes).to_numpy()] = OTHER_CLASS
    numbers = np.bincount(at[why == _COUNTED], minlength=len(index.codes))
    every = {str(code): 0 for code in grids["code"]}
    return CaseCount(
        {**every, **dict(zip(map(str, index.codes), numbers.tolist(), strict=True))},
        len(frame),
        int((why == _COUNTED).sum()),
        {reason: int((why == reason).sum()) for reason in REASONS},
        _told(cases, why),
    )


def no_cases(crs: int) -> CaseCount:
    """The count where no cases are given."""
    data = {name: pd.Series(dtype="str") for name in ("row", "reason", *_names())}
    empty = gpd.GeoDataFrame(data, geometry=gpd.GeoSeries([], crs=crs), crs=crs)
    return CaseCount({}, 0, 0, dict.fromkeys(REASONS, 0), empty)


def _names() -> tuple[str, ...]:
    return tuple(field.name for field in case_fields())


def _told(cases: Cases, why: NDArray[np.object_]) -> gpd.GeoDataFrame:
    places = np.flatnonzero(np.isin(why, (OUTSIDE, NO_PLACE, NO_DATE)))
    made = cases.frame.iloc[places].reset_index(drop=True)
    made.insert(0, "row", cases.rows[places])
    made.insert(1, "reason", why[places])
    return gpd.GeoDataFrame(made)


def _columns(names: list[str], given: Mapping[str, str]) -> dict[str, str]:
    """Field → heading: as given, else as the headings say."""
    known = list(_names())
    for heading, field in given.items():
        if heading not in names:
            listed = ", ".join(names)
            raise BadCaseTable(
                f"the table of cases has no column '{heading}'; it has {listed}",
                zh=f"案件表没有列“{heading}”；现有列：{listed}",
            )
        if field and field not in (*known, *AXES):
            raise BadCaseTable(
                f"column '{heading}': a case has no field '{field}'; it has {', '.join((*known, *AXES))}",
                zh=f"列“{heading}”：案件没有字段“{field}”；可用：{', '.join((*known, *AXES))}",
            )
    taken = [field for field in given.values() if field]
    twice = sorted({field for field in taken if taken.count(field) > 1})
    if twice:
        raise BadCaseTable(
            f"two columns are given to one field: {', '.join(twice)}; leave one out",
            zh=f"多列对应同一字段：{', '.join(twice)}；请舍去一列",
        )
    free = [name for name in names if name not in given and name not in position_columns(names)]
    suggested = {heading: field for heading, field in suggest_case_fields(free).items() if field not in taken}
    return {field: heading for heading, field in {**suggested, **given}.items() if field in known}


def _check(cases: Cases, since: date | None, until: date | None, classes: Collection[str]) -> None:
    if since is not None and until is not None and since > until:
        raise BadCaseTable(
            f"the first day {since} is after the last day {until}; exchange them",
            zh=f"开始日期{since}晚于结束日期{until}，请对调",
        )
    if (since is not None or until is not None) and "reported_on" not in cases.columns:
        raise BadCaseTable(
            "days are asked for, but no column is given to the day of a case (reported_on)",
            zh="已限定日期，但没有列对应案件的上报日期（reported_on）",
        )
    if classes and "case_class" not in cases.columns:
        raise BadCaseTable(
            "classes are asked for, but no column is given to the class of a case (case_class)",
            zh="已限定类别，但没有列对应案件类别（case_class）",
        )


def _days(frame: pd.DataFrame, heading: str | None) -> pd.Series[pd.Timestamp]:
    """Days of a column; moments with a zone are read by the clock of the city."""
    if heading is None:
        return dates_of(None, len(frame))[0]
    raw = frame[heading].reset_index(drop=True)
    if isinstance(raw.dtype, pd.DatetimeTZDtype):
        raw = raw.dt.tz_convert(_HOME)
    return dates_of(raw, len(frame))[0].dt.normalize()


def _texts(frame: pd.DataFrame, heading: str | None) -> pd.Series[str]:
    if heading is None:
        return pd.Series([None] * len(frame), dtype="str")
    raw = frame[heading].reset_index(drop=True)
    if pd.api.types.is_float_dtype(raw.dtype) and bool((raw.dropna() % 1 == 0).all()):
        raw = raw.astype("Int64")
    text = raw.astype("str").str.strip()
    return text.mask(text == "")
