"""`grids.balance, case_columns`: figures of each unit grid side by side, cases of a file among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import MOST_ROWS, table, words
from gridtwin.cli.engine.topics.census_files import (
    AXES,
    AXES_OF_A_TABLE,
    COLUMNS_OF_A_FILE,
    CRS_OF_A_FILE,
    samples,
    table_options,
)
from gridtwin.progress import Progress, both

if TYPE_CHECKING:
    import geopandas as gpd

_MOST_CLASSES = 300  # different values of a column of classes


@dataclass(frozen=True, kw_only=True)
class Balance(InWorkspace):
    """Figures of each grid."""

    figures: tuple[str, ...] = given(
        "names of figures; components, patches and alarms if left out",
        "指标名称；缺省为部件、图斑、报警等",
        "texts",
        (),
    )
    cases: Path | None = given(
        "also count the cases of this table or layer", "同时统计该案件表或图层", "path", None
    )
    crs: str | None = given(*CRS_OF_A_FILE, "name", None)
    axes: str = given(
        "what X and Y of a table mean", "X、Y的含义（测量坐标X为北）", "name", "auto", among=AXES
    )
    encoding: str | None = given("text encoding of the cases", "案件表的文本编码", "name", None)
    layer: str | None = given("layer or sheet of the cases", "案件的图层或工作表", "name", None)
    columns: Mapping[str, Any] | None = given(*COLUMNS_OF_A_FILE, "object", None)
    since: date | None = given("cases from this day on", "案件开始日期", "day", None)
    until: date | None = given("cases up to this day", "案件结束日期", "day", None)
    classes: tuple[str, ...] = given(
        "only cases of these classes, as the table writes them",
        "仅统计这些类别的案件（按表中写法）",
        "texts",
        (),
    )


@dataclass(frozen=True, kw_only=True)
class CaseColumns(InWorkspace):
    """Look at a table or layer of cases."""

    file: Path = given("table or layer of cases", "案件表或图层", "path")
    layer: str | None = given("layer or sheet", "图层或工作表", "name", None)
    encoding: str | None = given("text encoding", "文本编码", "name", None)


def balance(session: Session, asked: Balance, progress: Progress) -> dict[str, Any]:
    """One row a grid, one column a figure, with the classes of each figure for a legend."""
    from gridtwin.cli.engine.city import city_of
    from twin_server.grid_figures import figure_by_grid, grid_figure, grid_figures

    names = asked.figures or tuple(one.name for one in grid_figures() if one.measure in ("count", "area"))
    grids = session.workspace.read("unit_grid", columns=["id", "code", "name", "area_m2", "geometry"])
    city, told = city_of(session), []
    for place, name in enumerate(names):
        figure = grid_figure(name)
        progress(place / len(names), both(figure.en, figure.zh))
        found = figure_by_grid(city, figure)
        grids[name] = grids["id"].map(found.pop("grids"))
        told.append(found)
    counted = _cases(session, asked, grids, told)
    made = table(grids, "unit_grid", ("Balance of unit grids", "网格均衡"), of="unit_grid", limit=None)
    titles = {one["name"]: one for one in told}
    for column in made["columns"]:
        if column["name"] in titles:
            one = titles[column["name"]]
            column |= {"title": {"en": one["en"], "zh": one["zh"]}, "unit": one["unit"] or None}
    return {"grids": made, "figures": told, **counted}


def _cases(
    session: Session, asked: Balance, grids: gpd.GeoDataFrame, told: list[dict[str, Any]]
) -> dict[str, Any]:
    """The cases, where some are given, as one more figure of the grids; and what is to be told of them."""
    from gridtwin.ledger.grids.cases import OUTSIDE, count_cases, no_cases, read_cases
    from twin_server.grid_figures import classes

    found = no_cases(session.workspace.crs)
    if asked.cases is not None:
        cases = read_cases(asked.cases, crs=session.workspace.crs, options=table_options(asked))
        found = count_cases(grids, cases, since=asked.since, until=asked.until, classes=asked.classes)
        grids["cases"] = grids["code"].astype(str).map(dict(found.by_grid)).astype("float64")
        title = {"name": "cases", "en": "Cases", "zh": "案件数", "unit": "", "is_known": True}
        figure = {"outside": found.left_out[OUTSIDE], "classes": classes(grids["cases"].tolist())}
        told.append({**title, **figure})
    return {
        "cases": {"rows_in": found.rows_in, "counted": found.counted, "left_out": dict(found.left_out)},
        "cases_left_out": table(found.rows, "case", ("Cases not counted", "未计入的案件"), limit=MOST_ROWS),
    }


def case_columns(_: Session, asked: CaseColumns, __: Progress) -> dict[str, Any]:
    """Which field of a case each heading seems to mean, and the few different values of a column."""
    from gridtwin.ledger.census.reading import position_columns
    from gridtwin.ledger.grids.cases import case_fields, read_source, suggest_case_fields

    source = read_source(asked.file, layer=asked.layer, encoding=asked.encoding)
    names = [str(name) for name in source.frame.columns]
    placed = {} if source.shapes is not None else position_columns(names)
    found = suggest_case_fields([name for name in names if name not in placed])
    fields = [
        {"name": one.name, "title": words(one.en, one.zh), "required": False, "unit": None}
        for one in case_fields()
    ]
    return {
        "rows": len(source.frame),
        "crs": None if source.crs is None else source.crs.to_string(),
        "has_geometry": source.shapes is not None,
        "notes": [words(str(note), getattr(note, "zh", str(note))) for note in source.notes],
        "columns": [
            {
                "heading": name,
                "field": placed.get(name) or found.get(name),
                "sample": samples(source.frame[name]),
                "values": _few(source.frame[name]),
            }
            for name in names
        ],
        "fields": [*([] if source.shapes is not None else AXES_OF_A_TABLE), *fields],
    }


def _few(column: Any) -> list[str]:  # Any: a pandas column
    """The different texts of a column, nothing where they are too many to be classes."""
    texts = column.dropna().astype("str").str.strip()
    found = texts[texts != ""].drop_duplicates().sort_values()
    return list(found) if len(found) <= _MOST_CLASSES else []


METHODS = (
    Method(
        "grids.balance",
        ("Figures of each unit grid", "各单元网格指标"),
        Balance,
        balance,
        (
            "grids: table with geometry; figures: titles, unit, classes with colours; cases "
            "(rows_in = counted + left_out by reason: outside every grid, no_place, no_date, other_date, "
            "other_class) and cases_left_out, a table of those in no grid, without a place or a day",
            "grids：含图形的表；figures：标题、单位、分级及颜色；cases（读入＝计入＋各原因未计入：网格外、"
            "无位置、无日期、其他日期、其他类别）和cases_left_out（网格外、无位置、无日期的行）",
        ),
    ),
    Method(
        "grids.case_columns",
        ("Columns of a table of cases and their fields", "案件表的列与字段"),
        CaseColumns,
        case_columns,
        (
            "rows, crs, has_geometry, notes, columns: heading, field or null, sample, values (where they are "
            "few); fields to choose from",
            "行数、坐标系、有无图形、说明，columns：列名、字段、样例、不同值（较少时）；fields：可选字段",
        ),
    ),
)
