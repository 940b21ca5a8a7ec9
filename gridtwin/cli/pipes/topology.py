"""`gridtwin pipes trace`, `path`, `components`, `loops`, `dead-ends`, `graph`: how pipes hang together."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import ExitCode, say, tr
from gridtwin.cli.pipes._common import ClassOption, JsonOutOption, NetworkArgument, option, tell_json
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pipe_network.topology.graph import Graph, Ints
    from pipe_network.topology.trace import Limits, Trace


class Direction(StrEnum):
    """Which way `pipes trace` goes."""

    UP = "up"
    DOWN = "down"
    BOTH = "both"
    SOURCE = "source"


FromOption = Annotated[str, option("--from", "point or line to start at", "起点：管点或管线编号")]
BarrierOption = Annotated[
    list[str] | None,
    option("--barrier", "point or line that is not entered, repeatable", "不得进入的管点或管线，可重复"),
]
StopOption = Annotated[
    list[str] | None,
    option(
        "--stop-at",
        "point, appurtenance or role (valve, source, drain …) that is not passed, repeatable",
        "不再越过的管点、附属物名称或角色（valve、source、drain等），可重复",
    ),
]
WhereOption = Annotated[
    list[str] | None,
    option(
        "--where", "only lines that meet this: diameter_mm>=300, repeatable", "仅限满足条件的管线，可重复"
    ),
]
MapOption = Annotated[
    Path | None, option("--map", "draw a map (.png, .svg, .pdf)", "绘制地图（png、svg、pdf）")
]
SourceOption = Annotated[
    list[str] | None,
    option("--source", "point that feeds the network, repeatable", "水源（供应点）编号，可重复"),
]


def trace(
    network: NetworkArgument,
    start: FromOption,
    direction: Annotated[
        Direction,
        option("--direction", "along the flow, or to the sources", "追踪方向：上游、下游、连通、到水源"),
    ] = Direction.BOTH,
    to: Annotated[str | None, option("--to", "only what leads to this point", "仅到该点之间的部分")] = None,
    classes: ClassOption = None,
    barrier: BarrierOption = None,
    stop_at: StopOption = None,
    where: WhereOption = None,
    within: Annotated[
        float | None,
        option("--within", "no farther than this, metres along the pipes", "沿管线的最大距离，米"),
    ] = None,
    source: SourceOption = None,
    picture: MapOption = None,
    json: JsonOutOption = None,
) -> None:
    """Trace from a point or a line; shut valves end the trace."""
    from pipe_network.topology.filters import limits_from

    graph = _graph(network, classes, start, with_flow=direction in (Direction.UP, Direction.DOWN))
    graph = with_sources(graph, source)
    limits = limits_from(
        graph, barriers=barrier or (), stops=stop_at or (), conditions=where or (), within_m=within
    )
    if direction is Direction.SOURCE:
        _tell_sources(graph, start, limits, json)
        return
    found = _traced(graph, (start, to), direction, limits)
    if json is not None:
        tell_json({"from": start, "to": to, "direction": direction.value} | trace_json(graph, found), json)
    _tell_trace(graph, found, direction)
    if picture is not None:
        _draw(graph, (start, direction), found, picture)


def path(
    network: NetworkArgument,
    start: FromOption,
    to: Annotated[str, option("--to", "point to end at", "终点编号")],
    direction: Annotated[
        Direction, option("--direction", "any way, or along the flow", "任意方向或沿流向")
    ] = Direction.BOTH,
    classes: ClassOption = None,
    barrier: BarrierOption = None,
    where: WhereOption = None,
    json: JsonOutOption = None,
) -> None:
    """The shortest way between two points along open pipes."""
    import numpy as np

    from pipe_network.topology.distance import shortest_path
    from pipe_network.topology.filters import limits_from
    from pipe_network.topology.graph import Way
    from pipe_network.topology.trace import allowed_targets

    if direction is Direction.SOURCE:
        raise UsageError(
            "pipes path goes --direction both, up or down", zh="pipes path的--direction可为both、up或down"
        )
    graph = _graph(network, classes, start, with_flow=direction is not Direction.BOTH)
    first, last = graph.node(start), graph.node(to)
    limits = limits_from(graph, barriers=barrier or (), conditions=where or ())
    target = allowed_targets(graph, np.array([first]), Way(direction.value), limits)
    found = shortest_path(graph, first, last, target=target)
    if found is None:
        say(f"no open way from {start} to {to}", f"{start}与{to}之间没有连通的管线")
        if json is not None:
            tell_json({"from": start, "to": to, "nodes": [], "links": [], "length_m": None}, json)
        raise typer.Exit(ExitCode.FINDINGS)
    nodes, links = _texts(graph.node_ids[found.nodes]), _texts(graph.link_ids[found.links])
    if json is not None:
        tell_json(
            {"from": start, "to": to, "nodes": nodes, "links": links, "length_m": round(found.length_m, 3)},
            json,
        )
    say(f"{len(links)} lines, {found.length_m:.1f} m", f"{len(links)}条管线，{found.length_m:.1f} m")
    say(" – ".join(nodes[:40]) + (" …" if len(nodes) > 40 else ""), "—".join(nodes[:40]))


def components(
    network: NetworkArgument,
    classes: ClassOption = None,
    source: SourceOption = None,
    json: JsonOutOption = None,
) -> None:
    """Connected pieces, bridges, what no source feeds; exit status 1 if there are several pieces."""
    found = [_pieces(code, with_sources(graph, source)) for code, graph in _graphs(network, classes)]
    if json is not None:
        tell_json({"classes": found}, json)
    for one in found:
        sizes, bridges, dry = one["component_sizes"], len(one["bridges"]), len(one["unsupplied_nodes"])
        say(
            f"{one['class'] or 'network'}: {len(sizes)} pieces (points: {_some(sizes)}), {bridges} bridges, "
            f"{dry} points without a source",
            f"{one['class'] or '管网'}：{len(sizes)}个连通块（点数：{_some(sizes)}），桥{bridges}条，"
            f"无水源的管点{dry}个",
        )
    if any(len(one["component_sizes"]) > 1 for one in found):
        raise typer.Exit(ExitCode.FINDINGS)


def loops(network: NetworkArgument, classes: ClassOption = None, json: JsonOutOption = None) -> None:
    """Groups of rings; in a sewer each is a finding (exit status 1)."""
    from pipe_network.classes import Flow, class_facts
    from pipe_network.topology.structure import loops as rings_of

    found, has_fault = [], False
    for code, graph in _graphs(network, classes):
        rings = rings_of(graph)
        has_fault |= bool(rings) and class_facts(code).flow is Flow.GRAVITY
        found.append(
            {
                "class": code,
                "loops": [
                    {
                        "nodes": _texts(graph.node_ids[one.nodes]),
                        "links": _texts(graph.link_ids[one.links]),
                        "independent": one.independent,
                    }
                    for one in rings
                ],
            }
        )
        count = sum(one.independent for one in rings)
        say(
            f"{code or 'network'}: {count} independent rings in {len(rings)} groups",
            f"{code or '管网'}：{count}个独立环，分为{len(rings)}组",
        )
    if json is not None:
        tell_json({"classes": found}, json)
    if has_fault:
        raise typer.Exit(ExitCode.FINDINGS)


def dead_ends(network: NetworkArgument, classes: ClassOption = None, json: JsonOutOption = None) -> None:
    """Points where only one line ends, with what they are."""
    import numpy as np

    from pipe_network.topology.structure import dead_ends as ends_of

    found = []
    for code, graph in _graphs(network, classes):
        nodes = ends_of(graph)
        blank = np.full(graph.n_nodes, "", dtype=str)
        what = [graph.nodes.columns.get(name, blank)[nodes] for name in ("appurtenance", "feature", "kind")]
        rows = [
            {"node": str(name), "what": str(a or b or c)}
            for name, a, b, c in zip(graph.node_ids[nodes], *what, strict=True)
        ]
        found.append({"class": code, "dead_ends": rows})
        say(f"{code or 'network'}: {len(rows)} dead ends", f"{code or '管网'}：{len(rows)}个端点")
    if json is not None:
        tell_json({"classes": found}, json)


def graph(network: NetworkArgument, classes: ClassOption = None, json: JsonOutOption = None) -> None:
    """Bring the graphs saved beside a workspace up to date, and say what that took."""
    from gridtwin.store import open_workspace
    from pipe_network.topology.opening import is_workspace
    from pipe_network.topology.saved import saved_graph
    from pipe_network.topology.versions import stored_classes

    if not is_workspace(network):
        raise UsageError(
            f"{network} is no workspace; only workspaces have saved graphs",
            zh=f"{network}不是工作区；只有工作区才保存管网图",
        )
    found = []
    with open_workspace(network if network.is_dir() else network.parent) as workspace:
        for code in classes or stored_classes(workspace):
            one = saved_graph(workspace, code)
            sizes = {"nodes": one.graph.n_nodes, "links": one.graph.n_links, "rows_read": one.rows_read}
            found.append({"class": code, "state": one.freshness.value} | sizes)
            say(
                f"{code}: {one.freshness.value}, {one.graph.n_nodes} points, {one.graph.n_links} lines, "
                f"{one.rows_read} rows read",
                f"{code}：{_FRESHNESS_ZH[one.freshness.value]}，管点{one.graph.n_nodes}，"
                f"管线{one.graph.n_links}，读取{one.rows_read}行",
            )
    if json is not None:
        tell_json({"graphs": found}, json)


_FRESHNESS_ZH = {"unchanged": "未变化", "refreshed": "已按变化更新", "built": "已重建"}


def with_sources(graph: Graph, names: list[str] | None) -> Graph:
    """The graph with these points as its only sources, or as it is where none are named."""
    if not names:
        return graph
    import numpy as np

    flags = np.zeros(graph.n_nodes, bool)
    flags[[graph.node(name) for name in names]] = True
    return replace(graph, nodes=replace(graph.nodes, is_source=flags))


def tell_skipped(graph: Graph) -> None:
    """Say which rows could not become a part of the graph."""
    if graph.skipped:
        count, first = len(graph.skipped), graph.skipped[0]
        say(f"{count} rows left out, such as {first}", f"{count}行未纳入，例如{first}")


def trace_json(graph: Graph, found: Trace) -> dict[str, Any]:
    """A trace as plain values."""
    return {
        "nodes": _texts(graph.node_ids[found.nodes]),
        "links": _texts(graph.link_ids[found.links]),
        "sums": found.sums.as_json(),
        "undirected_links": int((graph.links.direction[found.links] == 0).sum()),
    }


def _graph(network: Path, classes: list[str] | None, around: str, *, with_flow: bool = False) -> Graph:
    from pipe_network.topology.opening import open_graph

    found = open_graph(network, classes=classes or (), around=around, with_flow=with_flow)
    tell_skipped(found)
    return found


def _graphs(network: Path, classes: list[str] | None) -> list[tuple[str, Graph]]:
    from pipe_network.topology.opening import open_graphs

    found = list(open_graphs(network, classes or ()).items())
    for _, one in found:
        tell_skipped(one)
    return found


def _starts(graph: Graph, name: str, direction: Direction) -> Ints:
    import numpy as np

    from pipe_network.topology.graph import Way
    from pipe_network.topology.trace import from_link

    if graph.has_node(name) or not graph.has_link(name):
        return np.array([graph.node(name)], np.int32)
    return from_link(graph, graph.link(name), Way(direction.value))


def _traced(graph: Graph, ends: tuple[str, str | None], direction: Direction, limits: Limits) -> Trace:
    from pipe_network.topology.graph import Way
    from pipe_network.topology.trace import between
    from pipe_network.topology.trace import trace as traced

    start, to = ends
    if to is None:
        return traced(graph, _starts(graph, start, direction), Way(direction.value), limits)
    if direction is Direction.BOTH:
        raise UsageError(
            "--to needs --direction up or down; for the way itself use: gridtwin pipes path",
            zh="--to须与--direction up或down同用；求路径请用：gridtwin pipes path",
        )
    first, last = graph.node(start), graph.node(to)
    return between(graph, *((first, last) if direction is Direction.DOWN else (last, first)), limits)


def _tell_trace(graph: Graph, found: Trace, direction: Direction) -> None:
    sums = found.sums
    say(
        f"{sums.nodes} points, {sums.links} lines, {sums.length_m:.1f} m, {sums.volume_m3:.1f} m³, "
        f"{sums.customers:.0f} service ends",
        f"管点{sums.nodes}，管线{sums.links}，长{sums.length_m:.1f} m，容积{sums.volume_m3:.1f} m³，"
        f"用户接点{sums.customers:.0f}",
    )
    undirected = int((graph.links.direction[found.links] == 0).sum())
    if direction is not Direction.BOTH and undirected:
        say(
            f"{undirected} of the lines have no direction and were followed both ways",
            f"其中{undirected}条管线没有流向，按双向追踪",
        )


def _tell_sources(graph: Graph, start: str, limits: Limits, json: Path | None) -> None:
    from pipe_network.topology.distance import nearest_sources
    from pipe_network.topology.graph import Way
    from pipe_network.topology.trace import allowed_targets

    starts = _starts(graph, start, Direction.BOTH)
    found = nearest_sources(graph, int(starts[0]), target=allowed_targets(graph, starts, Way.BOTH, limits))
    rows = [
        {
            "source": str(graph.node_ids[one.nodes[-1]]),
            "length_m": round(one.length_m, 3),
            "nodes": _texts(graph.node_ids[one.nodes]),
            "links": _texts(graph.link_ids[one.links]),
        }
        for one in found
    ]
    if json is not None:
        tell_json({"from": start, "direction": "source", "sources": rows}, json)
    for row in rows:
        say(f"{row['source']}: {row['length_m']:.1f} m", f"{row['source']}：{row['length_m']:.1f} m")
    if not rows:
        say(
            "no source is joined to it by open pipes (name sources with --source)",
            "没有水源经连通管线与之相连（可用--source指定水源）",
        )
        raise typer.Exit(ExitCode.FINDINGS)


def _pieces(code: str, graph: Graph) -> dict[str, Any]:
    from pipe_network.topology import structure

    blocks = structure.blocks_of(graph)
    every, is_open = structure.components(graph, with_closed=True), structure.components(graph)
    return {
        "class": code,
        "nodes": graph.n_nodes,
        "links": graph.n_links,
        "component_sizes": sorted(every.sizes.tolist(), reverse=True),
        "components_over_open_links": len(is_open.sizes),
        "closed_links": _texts(graph.link_ids[~graph.links.is_open]),
        "closed_valves": _texts(graph.node_ids[~graph.nodes.is_open]),
        "bridges": _texts(graph.link_ids[blocks.is_only_way]),
        "bridges_without_parallel": _texts(graph.link_ids[blocks.is_bridge]),
        "articulation_nodes": _texts(graph.node_ids[blocks.is_articulation]),
        "terminal_nodes": _texts(graph.node_ids[structure.dead_ends(graph)]),
        "sources": _texts(graph.node_ids[graph.nodes.is_source]),
        "unsupplied_nodes": _texts(graph.node_ids[structure.unsupplied(graph)])
        if graph.nodes.is_source.any()
        else [],
    }


def _draw(graph: Graph, start: tuple[str, Direction], found: Trace, path: Path) -> None:
    from pipe_network.topology.picture import Map, Marks, Stroke, write_map

    name, direction = start
    words = {"up": "上游 upstream", "down": "下游 downstream", "both": "连通 connected"}[direction.value]
    shut = ~graph.nodes.is_open
    marks = [Marks(_starts(graph, name, direction), "*", "#ffb703", f"起点 from {name}", 190)]
    if shut.any():
        marks.append(Marks(shut.nonzero()[0], "X", "#c1121f", "关闭的阀门 shut valve", 60))
    write_map(Map(graph, f"追踪 trace  {name}", [Stroke(found.links, "#1d70b8", 2.6, words)], marks), path)


def _texts(names: Any) -> list[str]:  # Any: numpy text of whatever width
    return [str(name) for name in names]


def _some(sizes: list[int]) -> str:
    return ", ".join(map(str, sizes[:5])) + (" …" if len(sizes) > 5 else "")


COMMANDS = (
    (
        "trace",
        trace,
        tr(
            "What lies upstream, downstream or connected; shut valves end the trace.",
            "上游、下游或连通追踪；关闭的阀门会终止追踪。",
        ),
    ),
    (
        "path",
        path,
        tr("The shortest way between two points along open pipes.", "两点之间沿连通管线的最短路径。"),
    ),
    (
        "components",
        components,
        tr("Connected pieces, bridges, and what no source feeds.", "连通块、桥，以及没有水源的部分。"),
    ),
    ("loops", loops, tr("Rings of a network.", "管网中的环。")),
    ("dead-ends", dead_ends, tr("Points where only one line ends.", "只连一条管线的端点。")),
    (
        "graph",
        graph,
        tr("Bring the graphs saved beside a workspace up to date.", "更新工作区旁保存的管网图。"),
    ),
)
