"""Tables about some objects: condition over the years, inspections, defects, works, sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from gridtwin.ledger.linear.stationing import format_station
from gridtwin.ledger.reports.words import label_in
from gridtwin.ledger.summary.table import Cell, Column, Label, Row, SummaryTable
from gridtwin.model import is_missing
from gridtwin.store import Workspace

_YEARS = 5
_CLOSED = ("repaired", "void")


def rows_of(workspace: Workspace, class_name: str, class_of_host: str, ids: Sequence[str]) -> pd.DataFrame:
    """Rows of a class that belong to the objects."""
    found = workspace.read(class_name, where={"host_class": class_of_host, "host_id": list(ids)})
    return pd.DataFrame(found)


def condition_history(ratings: pd.DataFrame, names: Mapping[str, str]) -> SummaryTable:
    """Value and grade of each index by object and year, newest first; `names` by id of the object."""
    indices = list(ratings["index_name"].drop_duplicates()) if len(ratings) else []
    years = sorted({int(year) for year in ratings["rated_year"].dropna()}, reverse=True)[:_YEARS]
    several = len(names) > 1
    rows: list[Row] = []
    for host, name in names.items():
        for year in years:
            own = ratings[(ratings["host_id"] == host) & (ratings["rated_year"] == year)]
            if len(own):
                cells = [_rated(own[own["index_name"] == index]) for index in indices]
                rows.append((*([name] if several else []), str(year), *cells))
    first = (Column("object", Label("section", "路段")),) if several else ()
    columns = (
        *first,
        Column("year", Label("year", "年度")),
        *(Column(name, _index_title(name)) for name in indices),
    )
    return SummaryTable("condition", Label("condition", "技术状况"), columns, tuple(rows))


def _index_title(index: str) -> Label:
    title = label_in("condition_index", index)
    return Label(index, index) if index.isupper() or title is None else title


def _rated(own: pd.DataFrame) -> str | None:
    if not len(own):
        return None
    row = own.iloc[-1]
    value = "–" if is_missing(row["value"]) else f"{float(row['value']):.2f}"
    return value if is_missing(row["grade"]) else f"{value} / {row['grade']}"


def inspection_table(rows: pd.DataFrame, *, most: int) -> SummaryTable:
    """Inspections, newest first."""
    found = rows.sort_values(["done_on", "code"], ascending=[False, True], na_position="last").head(most)
    made = tuple(
        (
            _text(row["code"]),
            _text(row["kind"]),
            day(row["done_on"]),
            _text(row["inspector_name"]),
            label_in("inspection_state", row["state"]),
            _text(row["conclusion"]),
        )
        for row in found.to_dict("records")
    )
    columns = (
        Column("code", Label("number", "检查编号")),
        Column("kind", Label("kind", "检查类型")),
        Column("done_on", Label("done on", "检查日期")),
        Column("inspector", Label("inspector", "检查人")),
        Column("state", Label("state", "状态")),
        Column("conclusion", Label("conclusion", "结论")),
    )
    return SummaryTable(
        "inspections", Label("inspections", "检查记录"), columns, made, notes=_more(rows, most)
    )


def defect_table(rows: pd.DataFrame, *, most: int, numbers: Mapping[str, int] | None = None) -> SummaryTable:
    """Defects, those not yet repaired first; `numbers` as on the map, by code."""
    closed = rows["state"].isin(_CLOSED)
    order = ["_closed", "found_on", "code"]
    found = rows.assign(_closed=closed).sort_values(order, ascending=[True, False, True]).head(most)
    if numbers is not None:
        found = rows.assign(_n=rows["code"].map(dict(numbers))).sort_values("_n").head(most)
    made = [_defect(row, numbers) for row in found.to_dict("records")]
    first = () if numbers is None else (Column("no", Label("no.", "序号"), "", 0),)
    columns = (
        *first,
        Column("code", Label("number", "病害编号")),
        Column("distress", Label("distress", "病害类型")),
        Column("severity", Label("severity", "严重程度")),
        Column("measures", Label("measures", "量测")),
        Column("place", Label("place", "位置")),
        Column("found_on", Label("found on", "发现日期")),
        Column("state", Label("state", "状态")),
        Column("repaired", Label("repaired", "修复")),
    )
    return SummaryTable("defects", Label("defects", "病害"), columns, tuple(made), notes=_more(rows, most))


def _defect(row: Mapping[Any, Any], numbers: Mapping[str, int] | None) -> Row:  # Any: values of the store
    repaired = " ".join(
        part for part in (day(row["repaired_on"]) or "", _text(row["as_repaired"]) or "") if part
    )
    first: tuple[Cell, ...] = () if numbers is None else (numbers.get(str(row["code"])),)
    return (
        *first,
        _text(row["code"]),
        _text(row["distress"]),
        label_in("defect_severity", row["severity"]),
        measures(row),
        _place(row),
        day(row["found_on"]),
        label_in("defect_state", row["state"]),
        repaired or None,
    )


def measures(row: Mapping[Any, Any]) -> Label | None:
    """Length × width, depth, number and area of a defect, those there are."""
    parts = []
    length, width, depth, count, area = (
        row.get(name) for name in ("length_m", "width_m", "depth_mm", "count", "area_m2")
    )
    if not is_missing(length) and not is_missing(width):
        parts.append(f"{length:g} × {width:g} m")
    elif not is_missing(length):
        parts.append(f"{length:g} m")
    if not is_missing(depth):
        parts.append(f"{depth:g} mm")
    if not is_missing(area):
        parts.append(f"{area:.2f} m²")
    known = not is_missing(count)
    en, zh = ([*parts, *([f"{int(count or 0)} {of}"] if known else [])] for of in ("pcs", "处"))
    return Label(", ".join(en), "，".join(zh)) if en else None


def _place(row: Mapping[Any, Any]) -> Label | None:
    """Part and component, stationing, side and lane."""
    plain = [str(row[name]) for name in ("part", "component") if not is_missing(row[name])]
    if not is_missing(row["station_m"]):
        plain.append(format_station(float(row["station_m"])))
    side = label_in("road_side", row["side"])
    lane = None if is_missing(row["lane"]) else int(row["lane"])
    en = [*plain, *([side.en] if side else []), *([f"lane {lane}"] if lane is not None else [])]
    zh = [*plain, *([side.zh] if side else []), *([f"{lane}车道"] if lane is not None else [])]
    return Label(", ".join(en), " ".join(zh)) if en else None


def work_table(rows: pd.DataFrame, *, most: int) -> SummaryTable:
    """Works, newest first, money in yuan."""
    found = rows.sort_values(["budget_year", "code"], ascending=[False, True]).head(most)
    made = tuple(
        (
            _text(row["code"]),
            _text(row["title"]),
            _text(row["kind"]),
            label_in("maintenance_work_state", row["state"]),
            yuan_of(row["cost_cents"]),
            day(row["finished_on"]),
            day(row["warranty_until"]),
        )
        for row in found.to_dict("records")
    )
    columns = (
        Column("code", Label("number", "工程编号")),
        Column("title", Label("title", "工程名称")),
        Column("kind", Label("kind", "养护类型")),
        Column("state", Label("state", "状态")),
        Column("cost", Label("cost", "结算金额"), "元", 2),
        Column("finished_on", Label("finished on", "完工日期")),
        Column("warranty", Label("warranty until", "质保期至")),
    )
    return SummaryTable("works", Label("works", "养护工程"), columns, made, notes=_more(rows, most))


def section_table(rows: pd.DataFrame) -> SummaryTable:
    """The sections of a road."""
    made = tuple(
        (
            None if is_missing(row["section_no"]) else str(int(row["section_no"])),
            _text(row["start_place"]),
            _text(row["end_place"]),
            number(row["length_m"]),
            number(row["width_m"]),
            label_in("road_class", row["road_class"]),
            label_in("pavement", row["pavement"]),
            None if is_missing(row["built_year"]) else str(int(row["built_year"])),
        )
        for row in rows.to_dict("records")
    )
    columns = (
        Column("section", Label("section", "路段")),
        Column("from", Label("from", "起点")),
        Column("to", Label("to", "终点")),
        Column("length", Label("length", "长度"), "m", 1),
        Column("width", Label("width", "宽度"), "m", 1),
        Column("class", Label("class", "道路等级")),
        Column("pavement", Label("pavement", "路面类型")),
        Column("built", Label("built", "建成年份")),
    )
    return SummaryTable("sections", Label("sections", "路段"), columns, made)


def _more(rows: pd.DataFrame, most: int) -> tuple[Label, ...]:
    left = len(rows) - most
    if left <= 0:
        return ()
    return (Label(f"{left} more are in the ledger.", f"另有{left}条，见台账。"),)


def day(value: Any) -> str | None:  # Any: a day, or nothing
    """A day as text, or nothing."""
    return None if is_missing(value) else f"{value:%Y-%m-%d}"


def number(value: Any) -> float | None:
    """A number, or nothing."""
    return None if is_missing(value) else float(value)


def yuan_of(cents: Any) -> float | None:
    """Yuan of whole cents, for a column with two decimals."""
    return None if is_missing(cents) else int(cents) / 100


def _text(value: Any) -> str | None:
    return None if is_missing(value) else str(value)
