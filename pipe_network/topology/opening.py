"""The graph of whatever a user names: a workspace, layers, or an .inp file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gridtwin.store import Workspace, open_workspace
from gridtwin.store.settings import FILE_NAME
from pipe_network.errors import SourceMissing, UnknownObject
from pipe_network.network import PipeNetwork, read_network, refuse_other_classes
from pipe_network.sources import open_network
from pipe_network.topology.from_inp import graph_from_inp
from pipe_network.topology.from_network import graph_from_network
from pipe_network.topology.graph import Graph
from pipe_network.topology.saved import saved_graph
from pipe_network.topology.versions import class_of, stored_classes

_MODEL = ".inp"


def open_graph(
    path: Path, *, classes: Sequence[str] = (), around: str | None = None, with_flow: bool = False
) -> Graph:
    """One graph: of the classes named, else of the class that the point or line `around` belongs to.

    `with_flow` asks EPANET for the direction of flow of an EPANET file.

    Raises:
        SourceMissing, UnusableSource: nothing there, or no network.
        UnknownObject: no such class, or no point or line of that number.
    """
    _check(path)
    if is_model(path):
        return graph_from_inp(path, with_flow=with_flow)
    if is_workspace(path):
        with open_workspace(_folder(path)) as workspace:
            return _of_workspace(workspace, list(classes), around)
    network = open_network(path)
    return graph_from_network(_part(network, list(classes), around))


def open_graphs(path: Path, classes: Sequence[str] = ()) -> dict[str, Graph]:
    """A graph for each class that has lines, or that is named; a model file is one graph without a class."""
    _check(path)
    if is_model(path):
        return {"": graph_from_inp(path)}
    if is_workspace(path):
        with open_workspace(_folder(path)) as workspace:
            known = stored_classes(workspace)
            return {code: saved_graph(workspace, code).graph for code in _wanted(classes, known)}
    network = open_network(path)
    known = sorted(map(str, network.lines["pipe_class"].dropna().unique()))
    return {code: graph_from_network(network.of([code])) for code in _wanted(classes, known)}


def is_model(path: Path) -> bool:
    """Whether a path is an input file of EPANET or SWMM."""
    return path.suffix.lower() == _MODEL


def is_workspace(path: Path) -> bool:
    """Whether a path is a workspace."""
    return path.is_dir() or path.name == FILE_NAME


def _folder(path: Path) -> Path:
    return path if path.is_dir() else path.parent


def _check(path: Path) -> None:
    if not path.exists():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")


def _of_workspace(workspace: Workspace, classes: list[str], around: str | None) -> Graph:
    known = stored_classes(workspace)
    if not classes and around is not None:
        found = class_of(workspace, around)
        if found is None:
            raise UnknownObject(
                f"no pipe point or line '{around}' in {workspace.root}",
                zh=f"{workspace.root}中没有编号为“{around}”的管点或管线",
            )
        classes = [found]
    wanted = _wanted(classes, known)
    if len(wanted) == 1:
        return saved_graph(workspace, wanted[0]).graph
    return graph_from_network(read_network(workspace, classes=wanted))


def _part(network: PipeNetwork, classes: list[str], around: str | None) -> PipeNetwork:
    if not classes and around is not None:
        for frame, column in ((network.points, "point_no"), (network.lines, "line_no")):
            found = frame.loc[frame[column] == around, "pipe_class"]
            if len(found):
                return network.of([str(found.iloc[0])])
        raise UnknownObject(
            f"no pipe point or line '{around}' in the network", zh=f"管网中没有编号为“{around}”的管点或管线"
        )
    known = sorted(map(str, network.lines["pipe_class"].dropna().unique()))
    return network.of(_wanted(classes, known))


def _wanted(classes: Sequence[str], known: list[str]) -> list[str]:
    refuse_other_classes(classes, known)
    return list(classes) or known
