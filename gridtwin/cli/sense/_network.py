"""Which sensors feel the break of a pipe: distances along the network from the broken line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from gridtwin.store import Workspace


def distances_from(workspace: Workspace, line_no: str) -> dict[str, float]:
    """Metres along open pipes from a line to each sensor on a point of its network, by code of the sensor.

    Raises:
        UnknownObject: no pipe point or line of that number.
    """
    from pipe_network.topology.distance import distances
    from pipe_network.topology.graph import Way
    from pipe_network.topology.opening import open_graph
    from pipe_network.topology.trace import from_link

    graph = open_graph(workspace.root, around=line_no)
    if graph.has_node(line_no):
        starts = np.array([graph.node(line_no)], np.int32)
    else:
        starts = from_link(graph, graph.link(line_no), Way.BOTH)
    metres, _ = distances(graph, graph.passable[Way.BOTH], starts)
    at = {str(name): float(metres[position]) for position, name in enumerate(graph.node_ids)}
    points = workspace.read("pipe_point", columns=["id", "point_no"])
    point_of = dict(zip(points["id"], points["point_no"], strict=True))
    sensors = workspace.read("sensor", columns=["code", "host_id"], where={"host_class": "pipe_point"})
    found = {
        str(code): at.get(str(point_of.get(host)), np.inf)
        for code, host in zip(sensors["code"], sensors["host_id"], strict=True)
    }
    return {code: metre for code, metre in found.items() if np.isfinite(metre)}
