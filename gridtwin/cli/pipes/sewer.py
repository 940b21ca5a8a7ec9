"""`gridtwin pipes spill` and `gridtwin pipes backup`: where sewage goes, and where it comes up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, say, tr
from gridtwin.cli.pipes._common import ClassOption, JsonOutOption, NetworkArgument, option, tell_json
from gridtwin.cli.pipes._flow import refuse_pressure
from gridtwin.cli.pipes.topology import BarrierOption, StopOption, tell_skipped
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from pipe_network.topology.graph import Graph

_MINUTE = 60.0
_BOUNDS = {
    "overflow": ("it runs over the cover at", "从此处井盖溢出："),
    "relief": ("it runs away through", "经此管线分流："),
    "given": ("as given", "给定水位"),
    "unbound": ("nothing known holds it", "没有已知的限制"),
}


def spill(
    network: NetworkArgument,
    start: Annotated[str, option("--from", "point where it gets in", "进入点的管点编号")],
    minutes: Annotated[
        float | None, option("--minutes", "only what it reaches in this time", "仅列出该时间内到达的部分")
    ] = None,
    barrier: BarrierOption = None,
    stop_at: StopOption = None,
    classes: ClassOption = None,
    json: JsonOutOption = None,
) -> None:
    """How far a spill gets downstream, and when (estimate: speed of the full pipe by Manning)."""
    from pipe_network.sewer.spill import spill as reached
    from pipe_network.topology.filters import limits_from

    if minutes is not None and not minutes > 0:
        raise UsageError(
            f"--minutes {minutes}: give a time above 0", zh=f"--minutes {minutes}：请给出大于0的时间"
        )
    graph = _graph(network, classes, start, command="spill")
    limits = limits_from(graph, barriers=barrier or (), stops=stop_at or ())
    within = None if minutes is None else minutes * _MINUTE
    found = reached(graph, graph.node(start), limits=limits, within_s=within)
    arrival = dict(zip(found.nodes.tolist(), (found.arrival_s / _MINUTE).round(2).tolist(), strict=True))
    if json is not None:
        tell_json(
            {
                "from": start,
                "estimate": True,
                "nodes": [{"node": str(graph.node_ids[k]), "minutes": arrival[k]} for k in arrival],
                "links": [
                    {"link": str(graph.link_ids[k]), "speed_m_s": round(v, 3)}
                    for k, v in zip(found.links.tolist(), found.speed.tolist(), strict=True)
                ],
                "outlets": [str(name) for name in graph.node_ids[found.outlets]],
                "pumps": [str(name) for name in graph.node_ids[found.pumps]],
                "sums": found.sums.as_json(),
                "assumed": {
                    "slope": found.slope_assumed,
                    "size": found.size_assumed,
                    "roughness": found.roughness_assumed,
                    "direction": found.direction_unknown,
                },
            },
            json,
        )
    say(
        f"{len(found.nodes)} points downstream, {found.sums.length_m:.0f} m (times are estimates)",
        f"下游管点{len(found.nodes)}个，{found.sums.length_m:.0f} m（时间为估计值）",
    )
    for node in found.outlets.tolist():
        say(
            f"leaves at {graph.node_ids[node]} after {arrival[node]:.0f} min",
            f"{arrival[node]:.0f}分钟后到达出口{graph.node_ids[node]}",
        )
    if len(found.pumps):
        names = tr(", ", "、").join(map(str, graph.node_ids[found.pumps]))
        say(f"pumping stations on the way, time unknown: {names}", f"途经泵站，停留时间未知：{names}")
    say(
        f"assumed: slope of {found.slope_assumed}, size of {found.size_assumed}, "
        f"roughness of {found.roughness_assumed} lines; no direction: {found.direction_unknown}",
        f"其中坡度按假定{found.slope_assumed}条，管径按假定{found.size_assumed}条，"
        f"粗糙系数按假定{found.roughness_assumed}条；无流向{found.direction_unknown}条",
    )


def backup(
    network: NetworkArgument,
    at: Annotated[str, option("--at", "line or point that is blocked", "堵塞的管线或管点编号")],
    level: Annotated[
        float | None, option("--level", "up to this water level, metres", "回水到该水位，米")
    ] = None,
    classes: ClassOption = None,
    json: JsonOutOption = None,
) -> None:
    """How high sewage stands behind a blockage and who lies below; exit status 1 when someone does."""
    from pipe_network.sewer.backup import backup as risen

    graph = _graph(network, classes, at, command="backup")
    found = risen(graph, at, level_m=level)
    over = [str(name) for name in graph.node_ids[found.over_cover]]
    connections = [str(name) for name in graph.node_ids[found.connections]]
    if json is not None:
        tell_json(
            {
                "at": at,
                "estimate": True,
                "level_m": round(found.level_m, 3),
                "bound": found.bound.value,
                "bound_at": found.at,
                "nodes": [str(name) for name in graph.node_ids[found.nodes]],
                "over_cover": over,
                "connections": connections,
                "surcharged_links": [str(name) for name in graph.link_ids[found.surcharged]],
                "unknown_ground": found.unknown_levels,
            },
            json,
        )
    english, chinese = _BOUNDS[found.bound.value]
    say(
        f"water level {found.level_m:.2f} m: {english} {found.at}",
        f"水位{found.level_m:.2f} m：{chinese}{found.at}",
    )
    say(
        f"reaches {len(found.nodes)} points, {len(found.surcharged)} lines full; over the cover: "
        f"{', '.join(over) or 'none'}; service ends below: {', '.join(connections) or 'none'}",
        f"波及管点{len(found.nodes)}个，满管{len(found.surcharged)}条；溢出：{'、'.join(over) or '无'}；"
        f"水位以下的用户接点：{'、'.join(connections) or '无'}",
    )
    if over or connections:
        raise typer.Exit(ExitCode.FINDINGS)


def _graph(network: Path, classes: list[str] | None, around: str, *, command: str) -> Graph:
    from pipe_network.topology.opening import open_graph

    graph = open_graph(network, classes=classes or (), around=around)
    tell_skipped(graph)
    refuse_pressure(graph, around, command=command)
    return graph


COMMANDS = (
    (
        "spill",
        spill,
        tr(
            "How far a spill gets downstream, and when (estimate).",
            "泄漏物向下游的扩散范围与到达时间（估计）。",
        ),
    ),
    (
        "backup",
        backup,
        tr(
            "How high sewage stands behind a blockage, and who lies below (estimate).",
            "堵塞后的回水水位与受影响的井和接户（估计）。",
        ),
    ),
)
