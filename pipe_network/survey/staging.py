"""A delivery as a network: typed columns, places, levels, numbers of lines; every row of it is there."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.model.feature_class import Field, FieldType, feature_class
from pipe_network.classes import Reference, class_facts
from pipe_network.network import PipeNetwork, layer_columns
from pipe_network.survey import parse, places
from pipe_network.survey.delivery import (
    SOURCE_ROW,
    SOURCE_TABLE,
    Delivery,
    Staged,
    SurveyTable,
    TableKind,
    Unparsed,
)
from pipe_network.survey.parse import Values
from pipe_network.survey.schools import LINE_ENDS, PLACE, REFERENCED_LEVELS

GEOMETRY = places.GEOMETRY
_SIZES = ("diameter_mm", "section")
_LAYER = {TableKind.POINT: "pipe_point", TableKind.LINE: "pipe_line"}
_EXTRA_TITLES = {
    "x": ("East", "东坐标（Y）"),
    "y": ("North", "北坐标（X）"),
    "start_x": ("East of the start", "起点东坐标"),
    "start_y": ("North of the start", "起点北坐标"),
    "end_x": ("East of the end", "终点东坐标"),
    "end_y": ("North of the end", "终点北坐标"),
    "start_crown_m": ("Crown level at the start", "起点管顶高程"),
    "end_crown_m": ("Crown level at the end", "终点管顶高程"),
    "start_invert_m": ("Invert level at the start", "起点管底高程"),
    "end_invert_m": ("Invert level at the end", "终点管底高程"),
}


def stage(delivery: Delivery, *, crs: object) -> Staged:
    """The network of a delivery in `crs`, each object with its row; all unfit cells.

    Nothing is dropped: a row without a place has no geometry, an unfit cell is empty and in `unparsed`.
    `level_reference` is set for every line: as noted, as the heading of its level says, else by its class.
    """
    unparsed: list[Unparsed] = []
    frames: dict[TableKind, list[pd.DataFrame]] = {kind: [] for kind in TableKind}
    for number, table in enumerate(delivery.tables):
        typed = _typed(table, number, unparsed)
        if table.kind is TableKind.LINE:
            _fit_sizes(typed, table, number, unparsed)
            _set_levels(typed)
        frames[table.kind].append(typed)
    points, lines = (_joined(frames[kind], kind) for kind in TableKind)
    lines["line_no"] = _numbered(lines)
    point_shapes = places.of_points(points)
    line_shapes = places.of_lines(lines, points, point_shapes)
    network = PipeNetwork(
        _spatial(points, point_shapes, crs, TableKind.POINT),
        _spatial(lines, line_shapes, crs, TableKind.LINE),
    )
    return Staged(delivery, network, tuple(unparsed))


def field_of(kind: TableKind, name: str) -> Field:
    """Declaration of a field of a survey table, those beside the feature class included."""
    if name in _EXTRA_TITLES:
        en, zh = _EXTRA_TITLES[name]
        return Field(name, zh, en, FieldType.REAL, unit="m")
    return feature_class(_LAYER[kind]).field(name)


def _typed(table: SurveyTable, number: int, unparsed: list[Unparsed]) -> pd.DataFrame:
    """The table's cells as columns of the right types, without those of sizes."""
    rows = table.cells.index.to_numpy()
    found: dict[str, Any] = {
        SOURCE_TABLE: np.full(len(rows), number, np.int64),
        SOURCE_ROW: rows.astype(np.int64),
    }
    for name in table.cells.columns:
        cells = table.cells[name].to_numpy(object)
        if name == GEOMETRY:
            found[name] = cells
        if name == GEOMETRY or (table.kind is TableKind.LINE and name in _SIZES):
            continue
        field = field_of(table.kind, name)
        found[name], bad = parse.parse(field, cells)
        _list_unfit(table, number, field, bad, unparsed)
    frame = pd.DataFrame(found)
    _fill_class(frame, table)
    return frame


def _list_unfit(
    table: SurveyTable, number: int, field: Field, bad: NDArray[np.bool_], unparsed: list[Unparsed]
) -> None:
    rule, rows = parse.rule_of(field), table.cells.index.to_numpy()
    for at in np.flatnonzero(bad):
        row, value = int(rows[at]), table.cells[field.name].iat[int(at)]
        unparsed.append(Unparsed(number, row, field.name, value, rule.en, rule.zh))


def _fill_class(frame: pd.DataFrame, table: SurveyTable) -> None:
    """The class that the title speaks of, where a row says none."""
    given = frame.get("pipe_class")
    if given is None:
        frame["pipe_class"] = pd.Series([table.pipe_class] * len(frame), dtype="str")
    elif table.pipe_class is not None:
        frame["pipe_class"] = given.where(given.notna(), table.pipe_class)


def _fit_sizes(frame: pd.DataFrame, table: SurveyTable, number: int, unparsed: list[Unparsed]) -> None:
    """Diameter and section: W×H under 管径 is a section, a number under 断面 a diameter."""
    empty = np.full(len(frame), None, object)
    diameter, section = (
        table.cells[name].to_numpy(object).copy() if name in table.cells else empty.copy() for name in _SIZES
    )
    is_wide = np.array([d is not None and s is None for d, s in zip(diameter, section, strict=True)], bool)
    is_wide &= np.array([parse.is_section(value) for value in diameter], bool)
    is_round = np.array([s is not None and d is None for d, s in zip(diameter, section, strict=True)], bool)
    is_round &= np.isfinite(parse.numbers(section)[0])
    section[is_wide], diameter[is_wide] = diameter[is_wide], None
    diameter[is_round], section[is_round] = section[is_round], None
    for name, cells in zip(_SIZES, (diameter, section), strict=True):
        field = field_of(TableKind.LINE, name)
        frame[name], bad = parse.parse(field, cells)
        if name in table.cells:
            _list_unfit(table, number, field, bad, unparsed)


def _set_levels(frame: pd.DataFrame) -> None:
    """One level an end and what it refers to, from columns that say crown or invert, else by the class."""
    usual = frame["pipe_class"].map(lambda code: class_facts(str(code)).reference.value).astype(object)
    given = frame.get("level_reference")
    reference = usual if given is None else given.astype(object).where(given.isin([*Reference]), usual)
    named = {name: frame.get(name) for name in REFERENCED_LEVELS}
    if any(column is not None for column in named.values()):
        reference = _named_levels(frame, reference)
    frame["level_reference"] = reference.astype("str")


def _named_levels(frame: pd.DataFrame, reference: pd.Series[Any]) -> pd.Series[Any]:
    """Fill empty levels from 管顶高程 or 管底高程; where only the less usual one is noted, it counts."""
    nothing = pd.Series(np.nan, index=frame.index)
    level = {
        (end, one): frame.get(f"{end}_{one}_m", nothing)
        for end in ("start", "end")
        for one in ("crown", "invert")
    }
    plain = {end: frame.get(f"{end}_level_m", nothing) for end in ("start", "end")}
    is_free = plain["start"].isna() & plain["end"].isna()
    has = {
        one: (level["start", one].notna() | level["end", one].notna()) & is_free
        for one in ("crown", "invert")
    }
    other = {"crown": "invert", "invert": "crown"}
    for one in ("crown", "invert"):
        only = (reference == one) & ~has[one] & has[other[one]]
        reference = reference.where(~only, other[one])
    for end in ("start", "end"):
        noted = level[end, "invert"].where(reference == "invert", level[end, "crown"])
        frame[f"{end}_level_m"] = plain[end].where(~is_free, noted)
    return reference


def _joined(parts: list[pd.DataFrame], kind: TableKind) -> pd.DataFrame:
    """All tables of a kind, with every column of its feature class in the type in which a store gives it."""
    more = [SOURCE_TABLE, SOURCE_ROW, GEOMETRY, *(PLACE if kind is TableKind.POINT else LINE_ENDS)]
    columns = [*layer_columns(_LAYER[kind]), *more]
    whole = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
    whole = whole.reindex(columns=columns)
    for field in feature_class(_LAYER[kind]).fields:
        whole[field.name] = whole[field.name].astype(_DTYPES[field.type])
    for name in (SOURCE_TABLE, SOURCE_ROW):
        whole[name] = whole[name].astype("int64")
    for name in more[3:]:
        whole[name] = whole[name].astype("float64")
    return whole


_DTYPES: dict[FieldType, Any] = {
    FieldType.TEXT: "str",
    FieldType.INTEGER: "Int64",
    FieldType.REAL: "float64",
    FieldType.DATE: "datetime64[s]",
}


def _numbered(lines: pd.DataFrame) -> pd.Series[Any]:
    """The numbers as delivered; a line without one is named by its ends, and counted where that is taken."""
    given = lines["line_no"]
    made = lines["start_point"].fillna("") + "-" + lines["end_point"].fillna("")
    is_made = given.isna()
    named = given.where(~is_made, made)
    while True:
        taken = named.duplicated() & is_made
        if not taken.any():
            return named
        count = named.groupby(named).cumcount() + 1
        named = named.where(~taken, made + "#" + count.astype("str"))


def _spatial(frame: pd.DataFrame, shapes: Values, crs: object, kind: TableKind) -> gpd.GeoDataFrame:
    columns = [*layer_columns(_LAYER[kind]), SOURCE_TABLE, SOURCE_ROW]
    return gpd.GeoDataFrame(frame[columns], geometry=gpd.array.from_shapely(shapes), crs=crs)
