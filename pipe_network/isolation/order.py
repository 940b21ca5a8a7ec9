"""The order for a closure (关阀通知单) as one HTML page that prints on A4, with a map, in two languages."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.model.domain import domain
from gridtwin.standards import crs_title
from gridtwin.store.outputs import output
from pipe_network.isolation.plan import Fallback
from pipe_network.isolation.report import IsolationPlan, state_is_doubtful, valve_rows
from pipe_network.isolation.working_order import ORDER
from pipe_network.topology.graph import Floats
from pipe_network.topology.picture import Map, Marks, Stroke, write_map

_STATES = {
    "open": "开 open",
    "closed": "关 closed",
    "broken": "损坏 broken",
    "unknown": "位置未知 position unknown",
    "not recorded": "未记录，现场确认 not recorded: look on site",
}


_CLEAR = "（互不影响 <i>they do not touch</i>）"


def write_order(
    plan: IsolationPlan,
    path: Path,
    *,
    now: datetime,
    buildings: gpd.GeoDataFrame | None = None,
    epsg: int | None = None,
) -> None:
    """Write the order as HTML. `buildings` are drawn under the map; `epsg` is the CRS of coordinates."""
    page = files("pipe_network").joinpath("data/isolation_order.html").read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "map.png"
        has_map = bool(np.isfinite(plan.model.graph.nodes.xy).any())
        if has_map:
            write_map(plan_map(plan, buildings), picture)
        image = base64.b64encode(picture.read_bytes()).decode("ascii") if has_map else ""
    text = Template(page).substitute(
        place=escape(plan.place),
        made=now.strftime("%Y-%m-%d %H:%M"),
        summary=_summary(plan),
        warnings=_warnings(plan),
        close=_valve_table(plan, plan.closure.close),
        order=f"{escape(ORDER[1])} <i>{escape(ORDER[0])}</i>",
        crs="" if epsg is None else f"坐标系 <i>coordinates</i>: {escape(crs_title(epsg))}",
        others=_valve_table(plan, plan.fallback_valves()),
        keep=_valve_table(plan, plan.closure.keep),
        useless=_valve_table(plan, plan.closure.useless),
        fallbacks=_fallback_table(plan),
        overlaps=_overlap_table(plan),
        customers=_customers(plan),
        image=f'<img src="data:image/png;base64,{image}" alt="">' if image else "",
    )
    with output(path) as partial:
        partial.write_text(text, "utf-8")


def plan_map(
    plan: IsolationPlan,
    buildings: gpd.GeoDataFrame | None = None,
    *,
    language: str | None = None,
    of_failing: bool = False,
) -> Map:
    """The map of a closure, in `zh`, `en` or both; buildings that are affected stand out.

    Valves to close when one fails are marked; with `of_failing` the map is wide enough for all of them.
    """

    def words(zh: str, en: str) -> str:
        return {"zh": zh, "en": en}.get(language or "", f"{zh} {en}")

    title = words("关阀方案", "closure plan")
    if of_failing:
        title = words("阀门失灵时加关的阀门", "valves to close if one fails")
    marks = [
        *_valve_marks(plan, words, of_failing=of_failing),
        Marks(plan.drains(), "v", "#1d70b8", words("放水点", "drain here"), 45),
        _place(plan, words("事故点", "place")),
    ]
    strokes = [
        Stroke(plan.lost.links, "#f08c00", 2.6, words("连带停供", "loses supply too")),
        Stroke(plan.isolated.links, "#d62828", 3.2, words("隔离管段", "cut off")),
    ]
    return Map(
        plan.model.graph,
        f"{title}  {plan.place}",
        [one for one in strokes if len(one.links)],
        [one for one in marks if len(one.nodes)],
        _outlines(buildings),
        _outlines(_served(plan, buildings)),
        words("受影响建筑（估计）", "buildings affected (estimate)"),
    )


def _valve_marks(plan: IsolationPlan, words: Callable[[str, str], str], *, of_failing: bool) -> list[Marks]:
    """Valves by what is to be done with them, those to close with their place in the order."""
    found, others = plan.closure, plan.fallback_valves()
    names, spot = plan.model.valves.names, plan.model.valves.spot()
    ordered = [f"{at} {name}" for at, name in enumerate(_texts(names[found.close]), 1)]
    label = words("失灵时加关", "close too if one fails")
    return [
        Marks(spot[found.close], "s", "#c1121f", words("需关阀门", "close"), 70, ordered),
        Marks(
            spot[found.keep], "s", "#6b6b6b", words("已关阀门", "shut already"), 50, _texts(names[found.keep])
        ),
        Marks(
            spot[found.useless],
            "X",
            "#7b2cbf",
            words("不可操作", "cannot be operated"),
            70,
            _texts(names[found.useless]),
        ),
        Marks(spot[others], "D", "#2a7f62", label, 42, _texts(names[others]), widens=of_failing),
    ]


def _served(plan: IsolationPlan, buildings: gpd.GeoDataFrame | None) -> gpd.GeoDataFrame | None:
    return None if buildings is None else buildings[buildings["code"].isin(plan.buildings["code"])]


def _place(plan: IsolationPlan, label: str) -> Marks:
    """A star at the point, or in the middle of the line: at its end it would hide the valve there."""
    graph, xy = plan.model.graph, None
    if graph.has_link(plan.place):
        link = graph.link(plan.place)
        nodes = np.array([graph.start[link], graph.end[link]])
        xy = graph.nodes.xy[nodes].mean(axis=0, keepdims=True)
    else:
        nodes = np.array([graph.node(plan.place)])
    return Marks(nodes, "*", "#ffb703", label, 190, xy=xy)


def _outlines(buildings: gpd.GeoDataFrame | None) -> Sequence[Floats]:
    if buildings is None:
        return ()
    shapes = shapely.get_parts(buildings.geometry.to_numpy())
    return [shapely.get_coordinates(shapely.get_exterior_ring(shape)) for shape in shapes]


def _texts(names: np.ndarray) -> list[str]:
    return [str(name) for name in names]


def _summary(plan: IsolationPlan) -> str:
    isolated, lost, sums = plan.isolated.sums, plan.lost.sums, plan.affected.sums
    rows = [
        ("需关阀门", "valves to close", f"{len(plan.closure.close)}"),
        ("已关、保持关闭", "shut already, leave shut", f"{len(plan.closure.keep)}"),
        ("隔离管线", "cut off", f"{isolated.length_m:.0f} m"),
        ("连带停供管线", "loses supply too", f"{lost.length_m:.0f} m"),
        ("受影响用户接点", "service ends affected", f"{sums.customers:.0f}"),
        ("受影响建筑（估计）", "buildings affected (estimate)", f"{len(plan.buildings)}"),
        ("需放水量", "water to drain", f"{isolated.volume_m3:.1f} m³"),
        ("放水点", "drain at", "、".join(_texts(plan.model.graph.node_ids[plan.drains()])) or "–"),
    ]
    return "".join(f"<tr><th>{zh} <i>{en}</i></th><td>{escape(value)}</td></tr>" for zh, en, value in rows)


def _warnings(plan: IsolationPlan) -> str:
    told = []
    if plan.is_whole_piece:
        told.append(
            (
                "没有可关的阀门：须从水源停供整片管网",
                "no valve to close: shut the whole piece off at its source",
            )
        )
    if plan.closure.assumed_supply:
        told.append(
            (
                "数据中没有水源：假定剩余最大部分仍有供应",
                "no source in the data: the largest part that remains is taken to be fed",
            )
        )
    if len(plan.sources_inside()):
        names = "、".join(_texts(plan.model.graph.node_ids[plan.sources_inside()]))
        told.append(
            (
                f"水源{names}位于隔离范围内，须同时停水源",
                f"the source {names} lies inside the area and must be shut itself",
            )
        )
    rows = valve_rows(plan, plan.closure.close)
    doubtful = [row["valve"] for row in rows if state_is_doubtful(row["state"])]
    if doubtful:
        names = "、".join(doubtful)
        told.append((f"阀门状态未记录，按可用计：{names}", f"state not recorded, taken to work: {names}"))
    if plan.isolated.sums.volume_unknown:
        count = plan.isolated.sums.volume_unknown
        told.append(
            (f"{count}条管线管径不明，水量未计", f"size of {count} pipes unknown: their water is not counted")
        )
    return "".join(f"<li>{escape(zh)} <i>{escape(en)}</i></li>" for zh, en in told)


def _valve_table(plan: IsolationPlan, which: np.ndarray) -> str:
    rows = valve_rows(plan, which)
    if not rows:
        return "<p>无 none</p>"
    body = "".join(
        f"<tr><td>{number}</td><td>{escape(row['valve'])}</td><td>{_size(row['diameter_mm'])}</td>"
        f"<td>{escape(_STATES.get(row['state'], row['state']))}</td><td>{escape(row['road'])}</td>"
        f"<td>{_side(row['supply_side'])}</td><td>{_size(row['along_m'])}</td>"
        f'<td>{_xy(row["x"], row["y"])}</td><td class="fill"></td><td class="fill"></td></tr>'
        for number, row in enumerate(rows, 1)
    )
    head = (
        "序号 no.",
        "阀门 valve",
        "管径 DN",
        "状态 state",
        "道路 road",
        "侧 side",
        "沿管线 along the pipes, m",
        "坐标 E, N",
        "操作人 by",
        "时间 time",
    )
    return f"<table><tr>{''.join(f'<th>{one}</th>' for one in head)}</tr>{body}</table>"


def _fallback_table(plan: IsolationPlan) -> str:
    if not plan.fallbacks:
        return "<p>–</p>"
    names = plan.model.valves.names
    body = "".join(
        f"<tr><td>{escape(str(names[one.valve]))}</td>"
        f"<td>{_more(plan, one)}</td>"
        f"<td>{escape('、'.join(_texts(names[one.spared])) or '–')}</td>"
        f"<td>{one.customers:+.0f}</td></tr>"
        for one in plan.fallbacks
    )
    return (
        "<table><tr><th>若此阀失灵 if this valve fails</th><th>加关 close too</th>"
        "<th>可不关 not needed then</th>"
        f"<th>用户接点增减 service ends more</th></tr>{body}</table>"
    )


def _more(plan: IsolationPlan, one: Fallback) -> str:
    """What to close beside the others, and the sources to shut where valves alone do not do."""
    told = _texts(plan.model.valves.names[one.more])
    sources = "、".join(_texts(plan.model.graph.node_ids[one.sources]))
    if sources:
        told.append(f"仅靠阀门不够，须同时停水源{sources} valves alone do not do: shut the source {sources}")
    elif not one.is_possible:
        told.append("没有可关的阀门 no valve helps")
    return escape("、".join(told) or "无须加关 no more")


def _overlap_table(plan: IsolationPlan) -> str:
    if not plan.overlaps:
        return "<p>未给出其他作业 no other works given</p>"
    graph, names = plan.model.graph, plan.model.valves.names
    body = "".join(
        f"<tr><td>{escape(one.work.name)}{_CLEAR if one.is_clear else ''}</td>"
        f"<td>{escape('、'.join(_texts(names[one.valves])) or '–')}</td>"
        f"<td>{escape('、'.join(_texts(graph.link_ids[one.lines])) or '–')}</td>"
        f"<td>{one.customers_more:+.0f}</td></tr>"
        for one in plan.overlaps
    )
    return (
        "<table><tr><th>作业 works</th><th>共用阀门 shared valves</th><th>区内管线 lines in the area</th>"
        f"<th>两者同时：再停供 both at once: more cut off</th></tr>{body}</table>"
    )


def _customers(plan: IsolationPlan) -> str:
    rows = plan.buildings.head(60)
    if not len(rows):
        return "<p>–</p>"
    body = "".join(
        f"<tr><td>{_word(row.name)}</td><td>{_word(row.address)}</td><td>{_use(row.use)}</td>"
        f"<td>{_word(row.floors)}</td><td>{_word(row.service_end)}</td></tr>"
        for row in rows.drop(columns="code").itertuples(index=False)
    )
    more = len(plan.buildings) - len(rows)
    note = f"<p>另有{more}栋 and {more} more</p>" if more > 0 else ""
    return (
        "<table><tr><th>建筑 building</th><th>地址 address</th><th>用途 use</th><th>层数 floors</th>"
        f"<th>接点 service end</th></tr>{body}</table>{note}"
    )


def _use(value: Any) -> str:  # Any: what a cell holds
    """A use as declared, in both languages; other words stay as they are."""
    known = {str(one.value): f"{one.zh} <i>{escape(one.en)}</i>" for one in domain("building_use").values}
    return known.get(str(value)) or _word(value)


def _word(value: Any) -> str:
    return "–" if value is None or value == "" or bool(pd.isna(value)) else escape(str(value))


def _side(is_supply: bool) -> str:
    return "供水侧 <i>supply</i>" if is_supply else "用户侧 <i>users</i>"


def _size(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"


def _xy(x: float | None, y: float | None) -> str:
    return "–" if x is None or y is None else f"{x:.1f}, {y:.1f}"
