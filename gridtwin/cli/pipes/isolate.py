"""`gridtwin pipes segments` and `gridtwin pipes isolate`: valves, what they cut off, how to shut them."""

from __future__ import annotations

import json as json_format
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, is_chinese, say, tr
from gridtwin.cli.pipes._common import ClassOption, JsonOutOption, NetworkArgument, option, tell_json
from gridtwin.cli.pipes._flow import refuse_gravity
from gridtwin.cli.pipes.topology import MapOption, SourceOption, tell_skipped, with_sources

if TYPE_CHECKING:
    import geopandas as gpd

    from pipe_network.isolation.model import Valves
    from pipe_network.isolation.report import IsolationPlan
    from pipe_network.topology.graph import Graph

ValvesOption = Annotated[
    Path | None,
    option(
        "--valves",
        'JSON list of {"link", "node"}: a valve on the link next to the node; else the valves of the network',
        "JSON列表，每项{“link”，“node”}：管段上紧邻节点的阀门；缺省用管网中的阀门",
    ),
]


def segments(
    network: NetworkArgument,
    valves: ValvesOption = None,
    classes: ClassOption = None,
    json: JsonOutOption = None,
) -> None:
    """The parts that valves can cut off from each other, with the valves around each."""
    from pipe_network.isolation.segments import grouped, valves_by_segment
    from pipe_network.isolation.segments import segments as segments_of
    from pipe_network.topology.opening import open_graph

    graph = open_graph(network, classes=classes or ())
    tell_skipped(graph)
    seats, of_seat = _seats(graph, valves)
    found = segments_of(graph, seats)
    parts = zip(
        grouped(found.node, found.count),
        grouped(found.link, found.count),
        valves_by_segment(found, seats),
        strict=True,
    )
    rows = [
        {
            "nodes": [str(name) for name in graph.node_ids[nodes]],
            "links": [str(name) for name in graph.link_ids[links]],
            "valves": list(dict.fromkeys(of_seat[one] for one in around.tolist())),
        }
        for nodes, links, around in parts
    ]
    if json is not None:
        tell_json(rows, json)
    largest = max((len(row["links"]) for row in rows), default=0)
    say(
        f"{len(rows)} segments between {len(set(of_seat))} valves; the largest has {largest} lines",
        f"{len(set(of_seat))}个阀门分出{len(rows)}个区段；最大区段有{largest}条管线",
    )


def isolate(
    network: NetworkArgument,
    at: Annotated[str, option("--at", "line or point to cut off", "要隔离的管线或管点编号")],
    failed: Annotated[
        list[str] | None,
        option("--failed", "valve that does not close, repeatable", "无法关闭的阀门，可重复"),
    ] = None,
    valves: ValvesOption = None,
    works: Annotated[
        Path | None,
        option(
            "--works",
            'other works: JSON list of {"name", "valves", "lines"}',
            "其他作业：JSON列表，每项{“name”，“valves”，“lines”}",
        ),
    ] = None,
    classes: ClassOption = None,
    source: SourceOption = None,
    order: Annotated[
        Path | None, option("--order", "write the printable order (.html)", "写出可打印的关阀通知单（html）")
    ] = None,
    picture: MapOption = None,
    report: Annotated[
        Path | None,
        option(
            "--report",
            "write the report: map, valves, area, buildings (.pdf, .docx, .xlsx)",
            "写出爆管关阀报告：地图、阀门、停供范围、建筑（pdf、docx、xlsx）",
        ),
    ] = None,
    json: JsonOutOption = None,
) -> None:
    """Which valves to close; exit status 1 when valves are useless, works overlap, a source must be shut."""
    from pipe_network.isolation.model import isolation_model
    from pipe_network.isolation.order import plan_map, write_order
    from pipe_network.isolation.report import isolate as planned
    from pipe_network.isolation.report import plan_json
    from pipe_network.isolation.works import read_works
    from pipe_network.topology.opening import open_graph
    from pipe_network.topology.picture import write_map

    if report is not None:
        _check_report(report)
    graph = with_sources(open_graph(network, classes=classes or (), around=at), source)
    tell_skipped(graph)
    refuse_gravity(graph, at)
    buildings = _buildings(network)
    plan = planned(
        isolation_model(graph, _valves(graph, valves)),
        at,
        failed=failed or (),
        works=read_works(works) if works else (),
        buildings=buildings,
    )
    if json is not None:
        tell_json(plan_json(plan), json)
    _tell(plan)
    if picture is not None:
        write_map(plan_map(plan, buildings), picture)
    if order is not None:
        moment = datetime.now(ZoneInfo("Asia/Shanghai"))
        write_order(plan, order, now=moment, buildings=buildings, epsg=_epsg(network))
    if report is not None:
        _write_report(plan, network, report, buildings)
    overlaps = any(not one.is_clear for one in plan.overlaps)
    needs_source = plan.is_whole_piece or len(plan.closure.sources) > 0
    if needs_source or len(plan.closure.useless) or overlaps:
        raise typer.Exit(ExitCode.FINDINGS)


def _check_report(path: Path) -> None:
    from gridtwin.ledger.reports import check_report_path

    check_report_path(path)


def _write_report(plan: IsolationPlan, network: Path, path: Path, buildings: gpd.GeoDataFrame | None) -> None:
    from gridtwin.cli.pipes.closure_report import Making, closure_report
    from gridtwin.ledger.reports import write_report

    language = "zh" if is_chinese() else "en"
    moment = datetime.now(ZoneInfo("Asia/Shanghai"))
    making = Making(network.stem, "", moment, language, _epsg(network))
    write_report(closure_report(plan, making, buildings), path)


def read_valves(path: Path) -> list[tuple[str, str]]:
    """Links and nodes of a file of valves.

    Raises:
        SourceMissing, UnusableSource: no such file, or not of that shape.
    """
    from pipe_network.errors import SourceMissing, UnusableSource

    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    try:
        return [
            (str(row["link"]), str(row["node"])) for row in json_format.loads(path.read_text("utf-8-sig"))
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise UnusableSource(
            f'{path}: valves are a JSON list of {{"link": …, "node": …}} ({error})',
            zh=f'{path}：应为JSON列表，每项为{{"link": …, "node": …}}',
        ) from error


def _seats(graph: Graph, path: Path | None) -> tuple[Any, list[int | str]]:
    """Where valves sit, and what each is called in the result: its position in the file, or its name."""
    from pipe_network.isolation.segments import seats_of

    if path is not None:
        seats = seats_of(graph, read_valves(path))
        return seats, list(range(len(seats)))
    found = _valves(graph, None)
    return found.seats, [str(found.names[one]) for one in found.of_seat]


def _valves(graph: Graph, path: Path | None) -> Valves:
    """Valves of a file, of a network's points, or the [VALVES] of an EPANET file."""
    import numpy as np

    from pipe_network.isolation.model import valves_of_points, valves_of_seats
    from pipe_network.isolation.segments import seats_of

    if path is not None:
        given = read_valves(path)
        return valves_of_seats(graph, seats_of(graph, given), [f"{link}@{node}" for link, node in given])
    kind = graph.links.columns.get("kind")
    if kind is None:
        return valves_of_points(graph)
    links = np.flatnonzero((kind == "VALVES") & graph.links.is_open)
    names = [str(name) for name in graph.link_ids[links]]
    given = [(name, str(graph.node_ids[graph.start[link]])) for name, link in zip(names, links, strict=True)]
    return valves_of_seats(graph, seats_of(graph, given), names)


def _buildings(network: Path) -> gpd.GeoDataFrame | None:
    """Buildings of a workspace, where there are any."""
    import geopandas as gpd

    from gridtwin.store import open_workspace
    from pipe_network.topology.opening import is_workspace

    if not is_workspace(network):
        return None
    with open_workspace(network if network.is_dir() else network.parent) as workspace:
        found = workspace.read("building")
    return found if isinstance(found, gpd.GeoDataFrame) and len(found) else None


def _epsg(network: Path) -> int | None:
    """The CRS of a workspace."""
    from gridtwin.store import open_workspace
    from pipe_network.topology.opening import is_workspace

    if not is_workspace(network):
        return None
    with open_workspace(network if network.is_dir() else network.parent) as workspace:
        return workspace.crs


def _tell(plan: IsolationPlan) -> None:
    names = plan.model.valves.names
    found, sums = plan.closure, plan.affected.sums
    say(f"close: {_list(names[found.close])}", f"需关：{_list(names[found.close])}")
    if len(found.keep):
        say(f"shut already: {_list(names[found.keep])}", f"已关：{_list(names[found.keep])}")
    if len(found.useless):
        say(f"cannot be operated: {_list(names[found.useless])}", f"不可操作：{_list(names[found.useless])}")
    if plan.is_whole_piece:
        say("no valve helps: shut the whole piece off at its source", "没有可关的阀门：须从水源停供整片管网")
    _tell_sources(plan)
    say(
        f"cut off {plan.isolated.sums.length_m:.0f} m, {plan.lost.sums.length_m:.0f} m lose supply too; "
        f"{sums.customers:.0f} service ends, {len(plan.buildings)} buildings (estimate); "
        f"{plan.isolated.sums.volume_m3:.1f} m³ to drain",
        f"隔离{plan.isolated.sums.length_m:.0f} m，连带停供{plan.lost.sums.length_m:.0f} m；"
        f"用户接点{sums.customers:.0f}，建筑{len(plan.buildings)}栋（估计）；"
        f"放水{plan.isolated.sums.volume_m3:.1f} m³",
    )
    if found.assumed_supply:
        say(
            "no source in the data: the largest part that remains is taken to be fed (see --source)",
            "数据中没有水源：假定剩余最大部分仍有供应（可用--source指定）",
        )
    for one in plan.overlaps:
        if not one.is_clear:
            say(
                f"overlaps with {one.work.name}: valves {_list(names[one.valves])}, "
                f"{len(one.lines)} lines, {one.customers_more:.0f} more service ends",
                f"与{one.work.name}重叠：阀门{_list(names[one.valves])}，管线{len(one.lines)}条，"
                f"另影响用户接点{one.customers_more:.0f}",
            )


def _tell_sources(plan: IsolationPlan) -> None:
    """Sources that feed the place from inside the area, now or when a valve fails."""
    sources = _list(plan.model.graph.node_ids[plan.closure.sources])
    if len(plan.closure.sources):
        say(
            f"the source {sources} lies inside the area and must be shut itself",
            f"水源{sources}位于隔离范围内，须同时停水源",
        )
        return
    for one in plan.fallbacks:
        if len(one.sources):
            valve = plan.model.valves.names[one.valve]
            sources = _list(plan.model.graph.node_ids[one.sources])
            say(
                f"if {valve} does not close, valves alone do not do: the source {sources} must be shut too",
                f"若{valve}无法关闭，仅靠阀门不够，须同时停水源{sources}",
            )


def _list(names: Any) -> str:  # Any: numpy text of whatever width
    return tr(", ", "、").join(map(str, names)) or tr("none", "无")


COMMANDS = (
    (
        "segments",
        segments,
        tr("Parts of a network that valves can cut off.", "阀门能分隔出的区段及其四周的阀门。"),
    ),
    (
        "isolate",
        isolate,
        tr(
            "Burst: valves to close, what loses supply, who is affected, order to print.",
            "爆管关阀：需关阀门、停供范围、受影响用户、可打印通知单。",
        ),
    ),
)
