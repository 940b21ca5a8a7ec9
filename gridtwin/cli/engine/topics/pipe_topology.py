"""`pipes.trace, isolate, spill`: what hangs on a place, valves to close, where sewage goes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.pipes_kept import (
    buildings_near,
    class_at,
    graph_of,
    isolation_of,
    refuse_left_out,
    texts,
)
from gridtwin.cli.engine.results import now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import MOST_ROWS, plain, rows_table, table, words
from gridtwin.errors import UsageError
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from pipe_network.isolation.report import IsolationPlan
    from pipe_network.topology.graph import Graph, Ints
    from pipe_network.topology.trace import Trace

_CLASS = ("pipe class; that of the place if left out", "管线类型代码；缺省为该处管线的类型")
_VALVE = ("valve", "state", "node", "road", "diameter_mm", "supply_side", "along_m", "x", "y")
_MINUTE = 60.0
_MAP_MARGIN_M = 60.0  # buildings around the area are drawn too


@dataclass(frozen=True, kw_only=True)
class AtPlace(InWorkspace):
    """A question about the network around a point or a line."""

    start: str = given("number of the point or line", "管点或管线编号", "name")
    pipe_class: str | None = given(*_CLASS, "name", None)
    limit: int = given(
        "rows of each table", "每张表的最多行数", "integer", MOST_ROWS, least=0, most=1_000_000
    )


@dataclass(frozen=True, kw_only=True)
class Tracing(AtPlace):
    """Where to and how far."""

    direction: str = given(
        "up, down, both (connected), or source (nearest sources)",
        "up上游、down下游、both连通、source水源",
        "name",
        "both",
        among=("up", "down", "both", "source"),
    )
    to: str | None = given("only what leads to this point", "仅到该管点之间的部分", "name", None)
    barriers: tuple[str, ...] = given("not entered", "不得进入的管点或管线", "texts", ())
    stop_at: tuple[str, ...] = given(
        "not passed: point, appurtenance or role (valve, source, drain …)",
        "不再越过的管点、附属物或角色",
        "texts",
        (),
    )
    where: tuple[str, ...] = given(
        "only lines that meet this, as diameter_mm>=300",
        "仅限满足条件的管线，如diameter_mm>=300",
        "texts",
        (),
    )
    within_m: float | None = given(
        "no farther, along the pipes", "沿管线的最大距离", "number", None, least=0.0
    )


@dataclass(frozen=True, kw_only=True)
class Burst(AtPlace):
    """Cut a place off."""

    failed: tuple[str, ...] = given("valves that do not close", "无法关闭的阀门", "texts", ())
    sources: tuple[str, ...] = given("points that feed the network", "水源（供应点）编号", "texts", ())
    order: Path | None = given(
        "write the printable order here (.html)", "关阀通知单输出文件（html）", "path", None
    )
    picture: Path | None = given(
        "write a map here (.png, .svg, .pdf)", "关阀图输出文件（png、svg、pdf）", "path", None
    )
    report: Path | None = given(
        "write the report here (.pdf, .docx, .xlsx)", "爆管关阀报告输出文件（pdf、docx、xlsx）", "path", None
    )
    by: str = given("who makes the report; not named if left out", "编制人；缺省则不署名", "text", "")
    language: str = given("of the report", "报告语言", "name", "zh", among=("zh", "en"))


@dataclass(frozen=True, kw_only=True)
class Spilling(AtPlace):
    """Follow what got into a sewer."""

    minutes: float | None = given("only what it reaches in this time", "仅该时间内到达的部分", "number", None)
    barriers: tuple[str, ...] = given("not entered", "不得进入的管点或管线", "texts", ())
    stop_at: tuple[str, ...] = given("not passed", "不再越过的管点、附属物或角色", "texts", ())


def trace(session: Session, asked: Tracing, _: Progress) -> dict[str, Any]:
    """Up, down, connected, or the nearest sources; shut valves end it."""
    from pipe_network.topology.filters import limits_from
    from pipe_network.topology.graph import Way
    from pipe_network.topology.trace import between
    from pipe_network.topology.trace import trace as traced

    pipe_class = class_at(session, asked.start, asked.pipe_class)
    graph = graph_of(session, pipe_class)
    refuse_left_out(session, graph, asked.start)
    limits = limits_from(
        graph,
        barriers=asked.barriers,
        stops=asked.stop_at,
        conditions=asked.where,
        within_m=asked.within_m,
    )
    if asked.direction == "source":
        return _sources(graph, asked.start, limits, pipe_class)
    if asked.to is None:
        found = traced(graph, _starts(graph, asked.start, asked.direction), Way(asked.direction), limits)
    elif asked.direction == "both":
        raise UsageError("`to` goes with direction up or down", zh="to须与direction的up或down同用")
    else:
        ends = (graph.node(asked.start), graph.node(asked.to))
        found = between(graph, *(ends if asked.direction == "down" else ends[::-1]), limits)
    return {"from": asked.start, "pipe_class": pipe_class, "direction": asked.direction} | _told(
        graph, found, asked.limit
    )


def isolate(session: Session, asked: Burst, progress: Progress) -> dict[str, Any]:
    """Valves to close in order, what loses supply, who is affected."""
    if asked.report is not None:
        _check_report(asked.report)
    from gridtwin.cli.pipes._flow import refuse_gravity
    from pipe_network.isolation.customers import served_buildings
    from pipe_network.isolation.model import isolation_model, valves_of_points
    from pipe_network.isolation.report import isolate as planned
    from pipe_network.isolation.report import plan_json
    from pipe_network.topology.parameters import isolation_parameters

    pipe_class = class_at(session, asked.start, asked.pipe_class)
    if asked.sources:
        graph = _with_sources(graph_of(session, pipe_class), asked.sources)
        model = isolation_model(graph, valves_of_points(graph))
    else:
        model = isolation_of(session, pipe_class)
        graph = model.graph
    refuse_left_out(session, graph, asked.start)
    refuse_gravity(graph, asked.start, by_command=False)
    plan = planned(model, asked.start, failed=asked.failed)
    affected = plan.affected.nodes
    reach_m = isolation_parameters()["building_reach_m"]
    buildings = buildings_near(session, graph.nodes.xy[affected], reach_m + _MAP_MARGIN_M)
    if buildings is not None:
        plan = replace(plan, buildings=served_buildings(graph, affected, buildings))
    progress(0.4, "map and report" if asked.report else "")
    files = _drawn(session, asked, plan, buildings)
    return {
        "pipe_class": pipe_class,
        **plain(plan_json(plan)),
        **_plan_tables(plan, buildings, asked.limit),
        "files": files,
    }


def spill(session: Session, asked: Spilling, _: Progress) -> dict[str, Any]:
    """How far it gets and when (estimate: speed of the full pipe by Manning)."""
    from gridtwin.cli.pipes._flow import refuse_pressure
    from pipe_network.sewer.spill import spill as reached
    from pipe_network.topology.filters import limits_from

    if asked.minutes is not None and not asked.minutes > 0:
        raise UsageError(
            f"minutes {asked.minutes:g}: give a time above 0", zh=f"minutes为{asked.minutes:g}：须大于0"
        )
    pipe_class = class_at(session, asked.start, asked.pipe_class)
    graph = graph_of(session, pipe_class)
    refuse_left_out(session, graph, asked.start)
    refuse_pressure(graph, asked.start)
    limits = limits_from(graph, barriers=asked.barriers, stops=asked.stop_at)
    within = None if asked.minutes is None else asked.minutes * _MINUTE
    found = reached(graph, graph.node(asked.start), limits=limits, within_s=within)
    minutes = (found.arrival_s / _MINUTE).round(2)
    nodes = _node_layer(graph, found.nodes).assign(minutes=minutes)
    lines = _line_layer(graph, found.links).assign(speed_m_s=found.speed.round(3))
    return {
        "from": asked.start,
        "pipe_class": pipe_class,
        "estimate": True,
        "outlets": texts(graph.node_ids[found.outlets]),
        "pumps": texts(graph.node_ids[found.pumps]),
        "sums": found.sums.as_json(),
        "assumed": {
            "slope": found.slope_assumed,
            "size": found.size_assumed,
            "roughness": found.roughness_assumed,
            "direction": found.direction_unknown,
        },
        "points": table(
            nodes, "spill_point", ("Points reached", "到达的管点"), of="pipe_point", limit=asked.limit
        ),
        "lines": table(
            lines, "spill_line", ("Lines reached", "到达的管线"), of="pipe_line", limit=asked.limit
        ),
    }


def _starts(graph: Graph, name: str, direction: str) -> Ints:
    import numpy as np

    from pipe_network.topology.graph import Way
    from pipe_network.topology.trace import from_link

    if graph.has_node(name) or not graph.has_link(name):
        return np.array([graph.node(name)], np.int32)
    return from_link(graph, graph.link(name), Way(direction))


def _with_sources(graph: Graph, names: tuple[str, ...]) -> Graph:
    import numpy as np

    flags = np.zeros(graph.n_nodes, bool)
    flags[[graph.node(name) for name in names]] = True
    return replace(graph, nodes=replace(graph.nodes, is_source=flags))


def _sources(graph: Graph, start: str, limits: Any, pipe_class: str) -> dict[str, Any]:  # Any: Limits
    from pipe_network.topology.distance import nearest_sources
    from pipe_network.topology.graph import Way
    from pipe_network.topology.limits import allowed_targets

    starts = _starts(graph, start, "both")
    found = nearest_sources(graph, int(starts[0]), target=allowed_targets(graph, starts, Way.BOTH, limits))
    sources = [
        {
            "source": str(graph.node_ids[one.nodes[-1]]),
            "length_m": round(float(one.length_m), 3),
            "nodes": texts(graph.node_ids[one.nodes]),
            "links": texts(graph.link_ids[one.links]),
        }
        for one in found
    ]
    return {"from": start, "pipe_class": pipe_class, "direction": "source", "sources": sources}


def _told(graph: Graph, found: Trace, limit: int) -> dict[str, Any]:
    lines, points = _line_layer(graph, found.links), _node_layer(graph, found.nodes)
    return {
        "nodes": texts(graph.node_ids[found.nodes]),
        "links": texts(graph.link_ids[found.links]),
        "sums": found.sums.as_json(),
        "undirected_links": int((graph.links.direction[found.links] == 0).sum()),
        "left_out": [words(str(note), getattr(note, "zh", str(note))) for note in graph.skipped[:100]],
        "lines": table(lines, "trace_line", ("Lines", "管线"), of="pipe_line", limit=limit),
        "points": table(points, "trace_point", ("Points", "管点"), of="pipe_point", limit=limit),
    }


def _line_layer(graph: Graph, links: Ints) -> gpd.GeoDataFrame:
    """Lines of the graph with their straight axes."""
    import geopandas as gpd
    import numpy as np
    import shapely

    ends = np.stack([graph.nodes.xy[graph.start[links]], graph.nodes.xy[graph.end[links]]], axis=1)
    axes = np.full(len(links), None, dtype=object)
    known = np.isfinite(ends).all(axis=(1, 2))
    axes[known] = shapely.linestrings(ends[known])
    columns = {
        "line_no": graph.link_ids[links].astype(object),
        "start_point": graph.node_ids[graph.start[links]].astype(object),
        "end_point": graph.node_ids[graph.end[links]].astype(object),
        "length_m": graph.links.length_m[links].round(3),
    }
    for name in ("diameter_mm", "material", "road_name"):
        if name in graph.links.columns:
            columns[name] = graph.links.columns[name][links]
    return gpd.GeoDataFrame(columns, geometry=axes)


def _node_layer(graph: Graph, nodes: Ints) -> gpd.GeoDataFrame:
    """Points of the graph."""
    import geopandas as gpd
    import numpy as np
    import shapely

    xy = graph.nodes.xy[nodes]
    places = np.full(len(nodes), None, dtype=object)
    known = np.isfinite(xy).all(axis=1)
    places[known] = shapely.points(xy[known])
    columns = {"point_no": graph.node_ids[nodes].astype(object), "is_open": graph.nodes.is_open[nodes]}
    for name in ("feature", "appurtenance", "road_name"):
        if name in graph.nodes.columns:
            columns[name] = graph.nodes.columns[name][nodes]
    return gpd.GeoDataFrame(columns, geometry=places)


def _plan_tables(plan: IsolationPlan, buildings: gpd.GeoDataFrame | None, limit: int) -> dict[str, Any]:
    from pipe_network.isolation.report import valve_rows

    graph, closure = plan.model.graph, plan.closure

    def valves(which: Ints, name: str, title: tuple[str, str]) -> dict[str, Any]:
        made = rows_table(valve_rows(plan, which), _VALVE, name, title, of="pipe_point")
        made["geometry"] = [_spot(row[-2], row[-1]) for row in made["rows"]]
        return made

    def lines(which: Ints, name: str, title: tuple[str, str]) -> dict[str, Any]:
        return table(_line_layer(graph, which), name, title, of="pipe_line", limit=limit)

    served = table(
        _with_outlines(plan.buildings, buildings),
        "building",
        ("Buildings affected (estimate)", "受影响建筑（估计）"),
        of="building",
    )
    return {
        "tables": {
            "close": valves(closure.close, "close", ("Valves to close, in order", "依次关闭的阀门")),
            "keep": valves(closure.keep, "keep", ("Shut already", "已关闭的阀门")),
            "useless": valves(closure.useless, "useless", ("Cannot be operated", "不可操作的阀门")),
            "isolated": lines(plan.isolated.links, "isolated", ("Lines cut off", "隔离的管线")),
            "lost": lines(plan.lost.links, "lost", ("Lines that lose supply too", "连带停供的管线")),
            "buildings": served,
        }
    }


def _with_outlines(served: pd.DataFrame, buildings: gpd.GeoDataFrame | None) -> pd.DataFrame:
    import geopandas as gpd

    if buildings is None:
        return served
    outlines = buildings.loc[buildings["code"].notna(), ["code", "geometry"]].drop_duplicates("code")
    placed: pd.DataFrame = gpd.GeoDataFrame(
        served.merge(outlines, on="code", how="left"), geometry="geometry"
    )
    return placed


def _spot(x: float | None, y: float | None) -> dict[str, Any] | None:
    return None if x is None or y is None else {"type": "Point", "coordinates": [x, y]}


def _drawn(
    session: Session, asked: Burst, plan: IsolationPlan, buildings: gpd.GeoDataFrame | None
) -> list[str]:
    from pipe_network.isolation.order import plan_map, write_order
    from pipe_network.topology.picture import write_map

    def order(path: Path) -> None:
        write_order(plan, path, now=now(), buildings=buildings, epsg=session.workspace.crs)

    def picture(path: Path) -> None:
        write_map(plan_map(plan, buildings), path)

    def report(path: Path) -> None:
        from gridtwin.cli.pipes.closure_report import Making, closure_report
        from gridtwin.ledger.reports import write_report

        workspace = session.workspace
        making = Making(workspace.name, asked.by.strip(), now(), asked.language, workspace.crs)
        write_report(closure_report(plan, making, buildings), path)

    return [
        *written(asked.order, order),
        *written(asked.picture, picture),
        *written(asked.report, report),
    ]


def _check_report(path: Path) -> None:
    from gridtwin.ledger.reports import check_report_path

    check_report_path(path)


METHODS = (
    Method(
        "pipes.trace",
        ("Trace up, down, connected, to sources", "上游、下游、连通、水源追踪"),
        Tracing,
        trace,
        (
            "nodes, links (numbers), sums, undirected_links, left_out, lines and points: tables; "
            "direction source: sources",
            "管点、管线编号，合计，无流向管线数，未纳入的记录，lines与points表；水源追踪时为sources",
        ),
    ),
    Method(
        "pipes.isolate",
        ("Burst: valves to close, area, customers", "爆管关阀：阀门、停供范围、用户"),
        Burst,
        isolate,
        (
            "as `pipes isolate --json` (close, isolated, customers, if_a_valve_fails …) and "
            "tables: close, keep, useless, isolated, lost, buildings; files",
            "与pipes isolate --json相同的各项，另有表close、keep、useless、isolated、lost、buildings；文件",
        ),
    ),
    Method(
        "pipes.spill",
        ("How far a spill gets, and when", "泄漏扩散范围与到达时间"),
        Spilling,
        spill,
        (
            "estimate, outlets, pumps, sums, assumed, points (minutes) and lines (speed_m_s): tables",
            "出口、泵站、合计、假定值，points（分钟）与lines（流速）表",
        ),
    ),
)
