"""Pipe graphs, valves, networks and buildings of a workspace, kept until their layers change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.session import Session

if TYPE_CHECKING:
    import geopandas as gpd
    import shapely

    from gridtwin.store import Box
    from pipe_network.clearance.surroundings import Things
    from pipe_network.isolation.model import IsolationModel
    from pipe_network.network import PipeNetwork
    from pipe_network.sections.terrain import Terrain
    from pipe_network.topology.graph import Graph

_LAYERS = ("pipe_point", "pipe_line")
_BUILDING = ("code", "name", "address", "use", "floors", "geometry")


def class_at(session: Session, name: str, pipe_class: str | None) -> str:
    """The class that was named, else that of the point or line.

    Raises:
        UnknownObject: no point or line has that number.
    """
    from pipe_network.errors import UnknownObject
    from pipe_network.topology.versions import class_of

    if pipe_class is not None:
        return pipe_class
    known: dict[str, str | None] = session.kept("pipe class of", session.state(*_LAYERS), dict)
    if name not in known:
        known[name] = class_of(session.workspace, name)
    found = known[name]
    if found is None:
        raise UnknownObject(
            f"no pipe point or line '{name[:60]}' in {session.root}",
            zh=f"{session.root}中没有编号为“{name[:60]}”的管点或管线",
        )
    return found


def graph_of(session: Session, pipe_class: str) -> Graph:
    """The graph of a class as it is now.

    Raises:
        UnknownObject: the workspace has no pipes of that class.
    """
    from pipe_network.network import refuse_other_classes
    from pipe_network.topology.saved import saved_graph
    from pipe_network.topology.versions import stored_classes

    state = session.state(*_LAYERS)

    def make() -> Graph:
        refuse_other_classes([pipe_class], stored_classes(session.workspace))
        return saved_graph(session.workspace, pipe_class).graph

    return session.kept(f"pipe graph {pipe_class}", state, make)


def refuse_left_out(session: Session, graph: Graph, name: str) -> None:
    """Say why a line that is stored is not in its graph.

    Raises:
        BadPipeData: its ends are no points, or it carries nothing.
    """
    from pipe_network.errors import BadPipeData

    if graph.has_node(name) or graph.has_link(name):
        return
    read = session.workspace.read
    lines = read("pipe_line", where={"line_no": name}, columns=("start_point", "end_point"))
    if not len(lines):
        return
    ends = [str(end) for end in lines.iloc[0][["start_point", "end_point"]].fillna("")]
    known = set(read("pipe_point", where={"point_no": ends}, columns=("point_no",))["point_no"])
    missing = [end or "–" for end in ends if end not in known]
    if missing:
        raise BadPipeData(
            f"line {name} is not part of the network: no point {', '.join(missing)} at its end; "
            "name points that are there as its start and end, then ask again",
            zh=f"管线{name}未纳入管网：端点{'、'.join(missing)}不存在；请将起点、终点改为已有管点后再查询",
        )
    raise BadPipeData(
        f"line {name} is not part of the network: it is abandoned or an empty duct, nothing flows in it",
        zh=f"管线{name}未纳入管网：已废弃或为空管，其中没有介质",
    )


def isolation_of(session: Session, pipe_class: str) -> IsolationModel:
    """Valves and segments of a class as they are now."""
    from pipe_network.isolation.model import isolation_model, valves_of_points

    graph = graph_of(session, pipe_class)
    return session.kept(
        f"valves {pipe_class}",
        session.state(*_LAYERS),
        lambda: isolation_model(graph, valves_of_points(graph)),
    )


def network_of(session: Session) -> PipeNetwork:
    """All points and lines as they are now."""
    from pipe_network.network import read_network

    return session.kept("pipes", session.state(*_LAYERS), lambda: read_network(session.workspace))


def part_of(session: Session, classes: tuple[str, ...]) -> PipeNetwork:
    """Some classes of them, all where none is named."""
    return network_of(session).only(list(classes) or None)


def buildings_near(session: Session, places: Any, reach_m: float) -> gpd.GeoDataFrame | None:
    """Buildings in the box around places (n, 2), widened by the reach; None where there are none."""
    import geopandas as gpd
    import numpy as np
    import shapely

    known = places[np.isfinite(places).all(axis=1)]
    found = session.layer("building", _BUILDING) if len(known) else None
    if not isinstance(found, gpd.GeoDataFrame) or not len(found):
        return None
    low, high = known.min(axis=0) - reach_m, known.max(axis=0) + reach_m
    rows = np.sort(found.sindex.query(shapely.box(low[0], low[1], high[0], high[1])))
    return found.iloc[rows].reset_index(drop=True) if len(rows) else None


def things_in(session: Session, box: Box | None) -> list[Things]:
    """Buildings, trees, poles and kerbs as they are now, in a box or everywhere."""
    from pipe_network.clearance.kinds import kinds
    from pipe_network.clearance.surroundings import things_of

    read = session.workspace.read
    if box is not None:
        return things_of(lambda name: read(name, bbox=box), box)
    layers = sorted({kind.layer for kind in kinds().surroundings})
    return session.kept("things", session.state(*layers), lambda: things_of(read))


def motor_lanes_in(session: Session, box: Box) -> list[shapely.Geometry] | None:
    """Where motor vehicles drive, in a box; None where the workspace does not say."""
    from pipe_network.planned.settings import settings

    chosen = settings()
    read, layer = session.workspace.read, chosen.lane_layer
    where = {chosen.lane_column: list(chosen.lane_values)}
    lanes = read(layer, where=where, bbox=box)
    if len(lanes):
        return list(lanes.geometry)
    return [] if len(read(layer, where=where, columns=(chosen.lane_column,), limit=1)) else None


def texts(names: Any) -> list[str]:  # Any: numpy text of whatever width
    """Names as plain text."""
    return [str(name) for name in names]


def terrain_for(session: Session, raster: Path | None) -> Terrain:
    """The ground of the network: a named raster, that of the workspace, or between its points.

    Raises:
        SourceMissing, UnusableSource: the raster cannot be used.
    """
    from pipe_network.sections.terrain import terrain_of

    network, root = network_of(session), session.workspace.root
    if raster is not None:
        return terrain_of(network, raster=raster)
    return session.kept("terrain", session.state(*_LAYERS), lambda: terrain_of(network, source=root))
