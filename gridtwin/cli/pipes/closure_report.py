"""The report of a closure (爆管关阀报告): map, valves in order, area, who is affected, lines to sign.

Here, and not in `pipe_network`, because it is made of the blocks of `gridtwin.ledger.reports`.
"""

from __future__ import annotations

import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from gridtwin.ledger.reports.blocks import (
    Block,
    Cover,
    Facts,
    Heading,
    Paragraph,
    Picture,
    Report,
    Signatures,
    Table,
)
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import Cell, Column, Label, SummaryTable
from gridtwin.model import domain, is_missing
from gridtwin.standards import crs_title
from pipe_network.classes import class_facts
from pipe_network.isolation.order import plan_map
from pipe_network.isolation.report import IsolationPlan, state_is_doubtful, valve_rows
from pipe_network.isolation.working_order import ORDER
from pipe_network.topology.picture import write_map

if TYPE_CHECKING:
    import geopandas as gpd

    from pipe_network.isolation.plan import Fallback
    from pipe_network.topology.graph import Ints

_MAP_CM, _MAP_DPI = (17.8, 12.4), 200
_MOST_LINES, _MOST_BUILDINGS = 80, 200
_STATES = {
    "open": Label("open", "开"),
    "closed": Label("closed", "关"),
    "broken": Label("broken", "损坏"),
    "unknown": Label("position unknown", "位置未知"),
    "not recorded": Label("not recorded: look on site", "未记录，现场确认"),
}


@dataclass(frozen=True, slots=True)
class Making:
    """City, who makes the report (may be empty), when, in which language (`zh`, `en`), CRS of coordinates."""

    city: str
    by: str
    at: datetime
    language: str
    epsg: int | None = None


def closure_report(plan: IsolationPlan, making: Making, buildings: gpd.GeoDataFrame | None) -> Report:
    """The report of a plan. `buildings` are drawn in the map; those affected stand out."""
    words = Words(making.language)
    title = words("Burst: closure report", "爆管关阀报告")
    made = words.made(making.at, making.by)
    blocks: list[Block] = [
        Cover(title, _place(plan, words), (f"{making.city}  {made}",), is_page=False),
        *_warnings(plan, words),
        Facts(tuple(_facts(plan, words))),
        *_map(plan, buildings, words),
        Heading(words("Valves to close, in order", "依次关闭的阀门"), 2),
        *_closing(plan, making, words),
        *_other_valves(plan, words),
        *_fallbacks(plan, buildings, words),
        *_lines(plan, words),
        *_buildings(plan, words),
        Heading(words("Whom to call", "联系方式"), 2),
        _contacts(),
        Signatures(
            (words("Ordered by", "签发"), words("Carried out by", "执行"), words("Checked by", "复核")),
            words("Date and time:", "日期时间："),
        ),
    ]
    return Report(f"{title} {plan.place}", making.language, making.at, tuple(blocks))


def _place(plan: IsolationPlan, words: Words) -> str:
    graph = plan.model.graph
    if not graph.has_link(plan.place):
        return plan.place
    link, columns = graph.link(plan.place), graph.links.columns
    code = str(columns["pipe_class"][link]) if "pipe_class" in columns else ""
    facts = class_facts(code) if code else None
    size = columns["diameter_mm"][link] if "diameter_mm" in columns else np.nan
    parts = [
        plan.place,
        "" if facts is None else f"{words(facts.name_en, facts.name_zh)} {code}",
        "" if is_missing(size) else f"DN{float(size):.0f}",
        *(_text(columns[name][link]) for name in ("material", "road_name") if name in columns),
    ]
    return "  ".join(part for part in parts if part)


def _facts(plan: IsolationPlan, words: Words) -> Iterator[tuple[str, str]]:
    cut, lost, sums = plan.isolated.sums, plan.lost.sums, plan.affected.sums
    drains = [str(name) for name in plan.model.graph.node_ids[plan.drains()]]
    yield words("valves to close", "需关阀门"), f"{len(plan.closure.close)}"
    yield words("shut already, leave shut", "已关、保持关闭"), f"{len(plan.closure.keep)}"
    yield words("cut off", "隔离管线"), f"{cut.length_m:,.0f} m"
    yield words("loses supply too", "连带停供管线"), f"{lost.length_m:,.0f} m"
    yield words("service ends affected", "受影响用户接点"), f"{sums.customers:,.0f}"
    yield words("buildings affected (estimate)", "受影响建筑（估计）"), f"{len(plan.buildings):,}"
    yield words("water to drain", "需放水量"), f"{cut.volume_m3:,.1f} m³"
    yield words("drain at", "放水点"), words.joined(drains)
    if plan.failed:
        yield words("do not close", "无法关闭的阀门"), words.joined(plan.failed)


def _warnings(plan: IsolationPlan, words: Words) -> Iterator[Block]:
    graph, names = plan.model.graph, plan.model.valves.names
    if plan.is_whole_piece:
        yield _strong(
            words(
                "No valve can cut it off: the whole piece must be shut off at its source.",
                "没有可关的阀门：须从水源停供整片管网。",
            )
        )
    if len(plan.sources_inside()):
        inside = words.joined(str(name) for name in graph.node_ids[plan.sources_inside()])
        yield _strong(
            words(
                f"The source {inside} lies inside the area and must be shut itself.",
                f"水源{inside}位于隔离范围内，须同时停水源。",
            )
        )
    if len(plan.closure.useless):
        useless = words.joined(str(name) for name in names[plan.closure.useless])
        yield _strong(words(f"Cannot be operated: {useless}.", f"不可操作的阀门：{useless}。"))
    if plan.closure.assumed_supply:
        yield _note(
            words(
                "No source is recorded: the largest part that remains is taken to be fed.",
                "数据中没有水源：假定剩余最大部分仍有供应。",
            )
        )
    doubtful = sum(state_is_doubtful(row["state"]) for row in valve_rows(plan, plan.closure.close))
    if doubtful:
        yield _note(
            words(
                f"The state of {doubtful} valves is not recorded; they are taken to work.",
                f"{doubtful}个阀门状态未记录，按可用计。",
            )
        )
    if plan.isolated.sums.volume_unknown:
        count = plan.isolated.sums.volume_unknown
        yield _note(
            words(
                f"The size of {count} pipes is unknown: their water is not counted.",
                f"{count}条管线管径不明，水量未计。",
            )
        )


def _map(
    plan: IsolationPlan, buildings: gpd.GeoDataFrame | None, words: Words, *, of_failing: bool = False
) -> Iterator[Block]:
    if not np.isfinite(plan.model.graph.nodes.xy).any():
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "map.png"
        drawn = plan_map(plan, buildings, language=words.language, of_failing=of_failing)
        write_map(drawn, file, size_cm=_MAP_CM, dpi=_MAP_DPI)
        content = file.read_bytes()
    yield Picture(content, "", 178.0, struct.unpack(">II", content[16:24]))


def _closing(plan: IsolationPlan, making: Making, words: Words) -> Iterator[Block]:
    """The table to work by, what its order is, and the CRS of its coordinates."""
    yield _note(words(*ORDER))
    columns = [
        Column("side", Label("side", "侧")),
        Column("along", Label("along pipes", "沿管线距离"), "m", 0),
        Column("by", Label("closed by", "操作人"), is_to_fill=True),
        Column("time", Label("time", "时间"), is_to_fill=True),
    ]
    rows = [
        (Label("supply", "供水侧") if row["supply_side"] else Label("users", "用户侧"), row["along_m"])
        for row in valve_rows(plan, plan.closure.close)
    ]
    more: list[tuple[Cell, ...]] = [(*cells, None, None) for cells in rows]
    yield _valves(plan, plan.closure.close, words, more=(columns, more))
    if making.epsg is not None:
        system = crs_title(making.epsg)
        yield _note(words(f"Coordinates: {system}.", f"坐标系：{system}。"))


def _valves(
    plan: IsolationPlan,
    which: Ints,
    words: Words,
    *,
    more: tuple[list[Column], list[tuple[Cell, ...]]] = ([], []),
) -> Table:
    """Valves with their place; `more` are further columns and their cells, row by row."""
    columns = [
        Column("number", Label("no.", "序号"), decimals=0),
        Column("valve", Label("valve", "阀门")),
        Column("diameter_mm", Label("DN", "管径"), "mm", 0),
        Column("state", Label("state", "状态")),
        Column("road", Label("road", "道路")),
        Column("x", Label("east", "东坐标"), "m"),
        Column("y", Label("north", "北坐标"), "m"),
    ]
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(valve_rows(plan, which), 1):
        state = _STATES.get(row["state"], row["state"])
        place = (_metres(row["x"]), _metres(row["y"]))
        cells = (number, row["valve"], row["diameter_mm"], state, _text(row["road"]), *place)
        rows.append((*cells, *(more[1][number - 1] if more[1] else ())))
    empty = words("No valve needs to be closed.", "无须关闭阀门。")
    return Table(_summary("valves", [*columns, *more[0]], rows), empty, has_title=False)


def _contacts() -> Table:
    """Room for who is called on duty."""
    columns = [
        Column("contact", Label("contact", "联系人"), is_to_fill=True),
        Column("phone", Label("duty phone", "值班电话"), is_to_fill=True),
    ]
    return Table(_summary("contacts", columns, [(None, None)]), has_title=False)


def _other_valves(plan: IsolationPlan, words: Words) -> Iterator[Block]:
    for which, title in (
        (plan.closure.keep, words("Shut already: leave shut", "已关闭的阀门：保持关闭")),
        (plan.closure.useless, words("Cannot be operated", "不可操作的阀门")),
    ):
        if len(which):
            yield Heading(title, 2)
            yield _valves(plan, which, words)


def _fallbacks(plan: IsolationPlan, buildings: gpd.GeoDataFrame | None, words: Words) -> Iterator[Block]:
    if not plan.fallbacks:
        return
    names = plan.model.valves.names
    columns = [
        Column("valve", Label("if this valve fails", "若此阀失灵")),
        Column("more", Label("close too", "加关")),
        Column("spared", Label("not needed then", "可不关")),
        Column("customers", Label("service ends more", "用户接点增减"), decimals=0),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            str(names[one.valve]),
            _more(plan, one, words),
            words.joined(str(name) for name in names[one.spared]) or "–",
            one.customers,
        )
        for one in plan.fallbacks
    ]
    yield Heading(words("If a valve does not close", "阀门失灵时"), 2)
    yield Table(_summary("fallbacks", columns, rows), has_title=False)
    others = plan.fallback_valves()
    if len(others):
        yield Heading(words("Where the valves to close too are", "加关阀门的位置"), 3)
        yield _valves(plan, others, words)
        yield from _map(plan, buildings, words, of_failing=True)


def _more(plan: IsolationPlan, one: Fallback, words: Words) -> str:
    told = [str(name) for name in plan.model.valves.names[one.more]]
    sources = words.joined(str(name) for name in plan.model.graph.node_ids[one.sources])
    if sources:
        told.append(words(f"shut the source {sources}", f"停水源{sources}"))
    elif not one.is_possible:
        told.append(words("no valve helps", "没有可关的阀门"))
    return words.joined(told) or words("no more", "无须加关")


def _lines(plan: IsolationPlan, words: Words) -> Iterator[Block]:
    graph = plan.model.graph
    links = np.concatenate([plan.isolated.links, plan.lost.links])
    cut = {int(link) for link in plan.isolated.links}
    road = graph.links.columns.get("road_name")
    totals: dict[str, list[float]] = {}
    for link in links.tolist():
        name = "" if road is None else _text(road[link])
        sums = totals.setdefault(name, [0, 0.0, 0.0])
        sums[0] += 1
        sums[1 if link in cut else 2] += float(graph.links.length_m[link])
    columns = [
        Column("road", Label("road", "道路")),
        Column("lines", Label("lines", "管段数"), decimals=0),
        Column("cut", Label("cut off", "隔离"), "m", 1),
        Column("lost", Label("loses supply too", "连带停供"), "m", 1),
    ]
    ordered = sorted(totals.items(), key=lambda pair: -(pair[1][1] + pair[1][2]))
    rows: list[tuple[Cell, ...]] = [
        (name or Label("no road noted", "未注明道路"), *sums) for name, sums in ordered[:_MOST_LINES]
    ]
    yield Heading(words("Affected area by road", "停供范围（按道路）"), 2)
    yield Table(_summary("roads", columns, rows), has_title=False)


def _buildings(plan: IsolationPlan, words: Words) -> Iterator[Block]:
    columns = [
        Column("name", Label("building", "建筑")),
        Column("address", Label("address", "地址")),
        Column("use", Label("use", "用途")),
        Column("floors", Label("floors", "层数"), decimals=0),
        Column("service_end", Label("service end", "用户接点")),
    ]
    shown = plan.buildings.head(_MOST_BUILDINGS)
    rows: list[tuple[Cell, ...]] = [
        (
            _text(row.name) or _text(row.code),
            _text(row.address),
            "" if is_missing(row.use) else domain("building_use").title(str(row.use), words.language),
            None if is_missing(row.floors) else int(str(row.floors).removesuffix(".0")),
            _text(row.service_end),
        )
        for row in shown.itertuples(index=False)
    ]
    yield Heading(words("Buildings affected (estimate)", "受影响建筑（估计）"), 2)
    empty = words("No building is near a service end of the area.", "停供范围的用户接点附近没有建筑。")
    yield Table(_summary("buildings", columns, rows), empty, has_title=False)
    more = len(plan.buildings) - len(shown)
    note = words(
        "A building counts as served by the nearest service end; who is really served is to be asked.",
        "建筑按最近的用户接点计，实际用户以营业资料为准。",
    )
    yield _note((words(f"{more:,} more. ", f"另有{more:,}栋。") if more > 0 else "") + note)


def _summary(name: str, columns: list[Column], rows: list[tuple[Cell, ...]]) -> SummaryTable:
    return SummaryTable(name, Label("", ""), tuple(columns), tuple(rows))


def _strong(text: str) -> Paragraph:
    return Paragraph(text, is_strong=True)


def _note(text: str) -> Paragraph:
    return Paragraph(text, is_note=True)


def _metres(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _text(value: object) -> str:
    return "" if is_missing(value) else str(value)
