"""`gridtwin pipes trace` and `gridtwin pipes path`: what hangs on a point, and the way between two."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import ExitCode, counted, say, tr
from gridtwin.cli.pipes._common import ClassOption, JsonOutOption, NetworkArgument, option, tell_json
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pipe_network.topology.graph import Graph, Ints
    from pipe_network.topology.limits import Limits
    from pipe_network.topology.trace import Trace


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
    from pipe_network.topology.limits import allowed_targets

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
    nodes, links = texts(graph.node_ids[found.nodes]), texts(graph.link_ids[found.links])
    if json is not None:
        tell_json(
            {"from": start, "to": to, "nodes": nodes, "links": links, "length_m": round(found.length_m, 3)},
            json,
        )
    say(
        f"{counted(len(links), 'line')}, {found.length_m:.1f} m",
        f"{len(links)}条管线，{found.length_m:.1f} m",
    )
    say(" – ".join(nodes[:40]) + (" …" if len(nodes) > 40 else ""), "—".join(nodes[:40]))


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
        from pipe_network.survey.notes import in_chinese

        count, first = len(graph.skipped), graph.skipped[0]
        say(f"{counted(count, 'row')} left out, such as {first}", f"{count}行未纳入，例如{in_chinese(first)}")


def trace_json(graph: Graph, found: Trace) -> dict[str, Any]:
    """A trace as plain values."""
    return {
        "nodes": texts(graph.node_ids[found.nodes]),
        "links": texts(graph.link_ids[found.links]),
        "sums": found.sums.as_json(),
        "undirected_links": int((graph.links.direction[found.links] == 0).sum()),
    }


def _graph(network: Path, classes: list[str] | None, around: str, *, with_flow: bool = False) -> Graph:
    from pipe_network.topology.opening import open_graph

    found = open_graph(network, classes=classes or (), around=around, with_flow=with_flow)
    tell_skipped(found)
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
        f"{counted(sums.nodes, 'point')}, {counted(sums.links, 'line')}, "
        f"{sums.length_m:.1f} m, {sums.volume_m3:.1f} m³, "
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
    from pipe_network.topology.limits import allowed_targets

    starts = _starts(graph, start, Direction.BOTH)
    found = nearest_sources(graph, int(starts[0]), target=allowed_targets(graph, starts, Way.BOTH, limits))
    rows = [
        {
            "source": str(graph.node_ids[one.nodes[-1]]),
            "length_m": round(one.length_m, 3),
            "nodes": texts(graph.node_ids[one.nodes]),
            "links": texts(graph.link_ids[one.links]),
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


def _draw(graph: Graph, start: tuple[str, Direction], found: Trace, path: Path) -> None:
    from pipe_network.topology.picture import Map, Marks, Stroke, write_map

    name, direction = start
    words = {"up": "上游 upstream", "down": "下游 downstream", "both": "连通 connected"}[direction.value]
    shut = ~graph.nodes.is_open
    marks = [Marks(_starts(graph, name, direction), "*", "#ffb703", f"起点 from {name}", 190)]
    if shut.any():
        marks.append(Marks(shut.nonzero()[0], "X", "#c1121f", "关闭的阀门 shut valve", 60))
    write_map(Map(graph, f"追踪 trace  {name}", [Stroke(found.links, "#1d70b8", 2.6, words)], marks), path)


def texts(names: Any) -> list[str]:  # Any: numpy text of whatever width
    """Names as plain text."""
    return [str(name) for name in names]


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
)
