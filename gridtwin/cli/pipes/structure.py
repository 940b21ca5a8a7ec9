"""`gridtwin pipes components`, `loops`, `dead-ends` and `graph`: how a whole network hangs together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from gridtwin.cli._common import ExitCode, counted, say, tr
from gridtwin.cli.pipes._common import ClassOption, JsonOutOption, NetworkArgument, tell_json
from gridtwin.cli.pipes.topology import SourceOption, tell_skipped, texts, with_sources
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from pipe_network.topology.graph import Graph


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
                        "nodes": texts(graph.node_ids[one.nodes]),
                        "links": texts(graph.link_ids[one.links]),
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
    from pipe_network.wording import value_title

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
            fresh = value_title("freshness", one.freshness.value, chinese=True)
            say(
                f"{code}: {one.freshness.value}, {counted(one.graph.n_nodes, 'point')}, "
                f"{counted(one.graph.n_links, 'line')}, "
                f"{counted(one.rows_read, 'row')} read",
                f"{code}：{fresh}，管点{one.graph.n_nodes}，管线{one.graph.n_links}，读取{one.rows_read}行",
            )
    if json is not None:
        tell_json({"graphs": found}, json)


def _graphs(network: Path, classes: list[str] | None) -> list[tuple[str, Graph]]:
    from pipe_network.topology.opening import open_graphs

    found = list(open_graphs(network, classes or ()).items())
    for _, one in found:
        tell_skipped(one)
    return found


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
        "closed_links": texts(graph.link_ids[~graph.links.is_open]),
        "closed_valves": texts(graph.node_ids[~graph.nodes.is_open]),
        "bridges": texts(graph.link_ids[blocks.is_only_way]),
        "bridges_without_parallel": texts(graph.link_ids[blocks.is_bridge]),
        "articulation_nodes": texts(graph.node_ids[blocks.is_articulation]),
        "terminal_nodes": texts(graph.node_ids[structure.dead_ends(graph)]),
        "sources": texts(graph.node_ids[graph.nodes.is_source]),
        "unsupplied_nodes": texts(graph.node_ids[structure.unsupplied(graph)])
        if graph.nodes.is_source.any()
        else [],
    }


def _some(sizes: list[int]) -> str:
    return tr(", ", "、").join(map(str, sizes[:5])) + (" …" if len(sizes) > 5 else "")


COMMANDS = (
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
