"""Graphs saved beside a workspace, one file a class, and kept up by what has changed since.

A file has the graph, ready to use, and the rows it was made of with their versions. When rows have changed,
only those are read again.
"""

from __future__ import annotations

import json
import logging
import time
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.store import Workspace, atomic
from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork, read_network
from pipe_network.survey.notes import Note, in_chinese
from pipe_network.topology.from_network import graph_from_rows
from pipe_network.topology.graph import Entries, Graph, LinkFacts, NodeFacts
from pipe_network.topology.rows import PipeRows, rows_of
from pipe_network.topology.versions import LAYERS, Versions, changed, descends_from, stamp, versions_of

FOLDER = "topology"
_FORMAT = 3
_LARGE_PART = 0.3  # of the rows changed: reading all is quicker
_LEFT_S = 3600.0
_log = logging.getLogger(__name__)


class Freshness(StrEnum):
    """What had to be done for a graph."""

    UNCHANGED = "unchanged"
    REFRESHED = "refreshed"
    BUILT = "built"


@dataclass(frozen=True, slots=True)
class SavedGraph:
    """A graph, what had to be done for it, and how many rows were read for that."""

    graph: Graph
    freshness: Freshness
    rows_read: int


def saved_graph(workspace: Workspace, pipe_class: str) -> SavedGraph:
    """The graph of a class as it is now: from the file, from the file and the changed rows, or from all rows.

    A folder that cannot be written to costs no more than the time of the next building.
    """
    path = _path(workspace, pipe_class)
    now = stamp(workspace, pipe_class)
    file = _opened(path)
    if file is not None and tuple(file.meta["stamp"]) == now:
        return SavedGraph(file.graph(), Freshness.UNCHANGED, 0)
    is_ours = file is not None and descends_from(workspace, tuple(file.meta["stamp"]))
    rows, read = _refreshed(workspace, pipe_class, file.rows()) if file and is_ours else (None, 0)
    freshness = Freshness.BUILT if rows is None else Freshness.REFRESHED
    if rows is None:
        rows = rows_of(read_network(workspace, classes=[pipe_class]))
        read = len(rows.points) + len(rows.lines)
    graph = graph_from_rows(rows)
    _save(path, graph, rows, {"format": _FORMAT, "class": pipe_class, "stamp": now})
    return SavedGraph(graph, freshness, read)


def _path(workspace: Workspace, pipe_class: str) -> Path:
    if not pipe_class.isalnum():
        raise BadPipeData(
            f"pipe class '{pipe_class}' is no code of letters and digits",
            zh=f"管线类型“{pipe_class}”不是由字母和数字组成的代码",
        )
    return workspace.root / FOLDER / f"{pipe_class}.npz"


def _refreshed(workspace: Workspace, pipe_class: str, old: PipeRows) -> tuple[PipeRows | None, int]:
    """The rows with what has changed, and how many were read; None where too much has."""
    frames = (old.points, old.lines)
    fresh, gone = [], []
    for layer, frame in zip(LAYERS, frames, strict=True):
        saved = Versions(frame["id"].to_numpy(str), frame["row_version"].to_numpy(np.int64))
        new, lost = changed(saved, versions_of(workspace, layer, pipe_class))
        fresh.append(new)
        gone.append(lost)
    if sum(map(len, fresh)) > _LARGE_PART * (len(old.points) + len(old.lines)):
        return None, 0
    part = _part(workspace, old, fresh, gone[0])
    new_rows = rows_of(part)
    points = _patched(old.points, new_rows.points, gone[0])
    lines = _patched(old.lines, new_rows.lines, gone[1])
    return PipeRows(points, lines), len(part.points) + len(part.lines)


def _part(workspace: Workspace, old: PipeRows, fresh: list[list[str]], gone: list[str]) -> PipeNetwork:
    """The changed rows as they are now, lines at changed points, and the points at the ends of all these."""
    points = workspace.read("pipe_point", where={"id": fresh[0]})
    moved = old.points.loc[old.points["id"].isin([*fresh[0], *gone]), "point_no"]
    names = set(points["point_no"]) | set(moved)
    touches = old.lines["start_point"].isin(names) | old.lines["end_point"].isin(names)
    wanted = {*fresh[1], *map(str, old.lines.loc[touches, "id"])}
    lines = workspace.read("pipe_line", where={"id": sorted(wanted)})
    ends = set(lines["start_point"]) | set(lines["end_point"])
    more = workspace.read("pipe_point", where={"point_no": sorted(ends - set(points["point_no"]))})
    both = pd.concat([points, more]) if len(more) else points
    return PipeNetwork(both.drop_duplicates("id").reset_index(drop=True), lines.reset_index(drop=True))


def _patched(old: pd.DataFrame, new: pd.DataFrame, gone: list[str]) -> pd.DataFrame:
    """The old rows in their order, with newer values where there are any; new rows at the end."""
    kept = old[~old["id"].isin(gone) & ~old["id"].isin(new["id"])]
    same = new[new["id"].isin(old["id"])]
    at = pd.Index(old["id"]).get_indexer(pd.Index(same["id"]))
    places: pd.DataFrame = pd.concat([kept, same.set_index(pd.Index(at))])
    added = new[~new["id"].isin(old["id"])]
    return pd.concat([places.sort_index(), added], ignore_index=True)[list(old.columns)]


@dataclass(frozen=True, slots=True)
class _File:
    meta: dict[str, Any]
    path: Path

    def graph(self) -> Graph:
        with np.load(self.path, allow_pickle=False) as member:
            nodes = NodeFacts(
                **{name: member[f"n_{name}"] for name in _NODE_PARTS}, columns=_columns(member, "nc_")
            )
            links = LinkFacts(
                **{name: member[f"l_{name}"] for name in _LINK_PARTS}, columns=_columns(member, "lc_")
            )
            ids = (member["node_ids"], member["link_ids"], member["start"], member["end"])
            graph = Graph(*ids, nodes, links, tuple(Note(en, zh=zh) for en, zh in self.meta["skipped"]))
            entries = Entries(*(member[f"e_{name}"] for name in _ENTRY_PARTS))
        vars(graph)["entries"] = entries  # where cached_property keeps what it has worked out
        return graph

    def rows(self) -> PipeRows:
        with np.load(self.path, allow_pickle=False) as member:
            return PipeRows(
                *(pd.DataFrame(_columns(member, part, as_object=True)) for part in ("rp_", "rl_"))
            )


_NODE_PARTS = ("xy", "is_open", "is_source", "customers")
_LINK_PARTS = ("direction", "is_open", "length_m", "volume_m3")
_ENTRY_PARTS = ("begin", "owner", "other", "link", "starts_here")


def _columns(member: Any, prefix: str, *, as_object: bool = False) -> dict[str, Any]:
    found = {}
    for name in member.files:
        if name.startswith(prefix):
            values = member[name]
            is_text = as_object and values.dtype.kind == "U"
            found[name.removeprefix(prefix)] = values.astype(object) if is_text else values
    return found


def _opened(path: Path) -> _File | None:
    """The file, or None where there is none that this version can read."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as member:
            meta = json.loads(str(member["meta"]))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return None
    return _File(meta, path) if meta.get("format") == _FORMAT else None


def _save(path: Path, graph: Graph, rows: PipeRows, meta: dict[str, Any]) -> None:
    parts: dict[str, Any] = {
        "meta": json.dumps(meta | {"skipped": [[one, in_chinese(one)] for one in graph.skipped]})
    }
    parts |= {"node_ids": graph.node_ids, "link_ids": graph.link_ids, "start": graph.start, "end": graph.end}
    parts |= {f"n_{name}": getattr(graph.nodes, name) for name in _NODE_PARTS}
    parts |= {f"l_{name}": getattr(graph.links, name) for name in _LINK_PARTS}
    parts |= {f"e_{name}": getattr(graph.entries, name) for name in _ENTRY_PARTS}
    parts |= {f"nc_{name}": values for name, values in graph.nodes.columns.items()}
    parts |= {f"lc_{name}": values for name, values in graph.links.columns.items()}
    for prefix, frame in (("rp_", rows.points), ("rl_", rows.lines)):
        parts |= {f"{prefix}{name}": _plain(frame[name]) for name in frame}
    try:
        path.parent.mkdir(exist_ok=True)
        with atomic.beside(path) as partial, partial.open("wb") as file:
            np.savez(file, **parts)
        _clear(path)
    except OSError as error:
        _log.warning("the graph could not be saved to %s: %s", path, error)


def _clear(path: Path) -> None:
    """What processes that were killed while saving have left, long enough ago to be nobody's work."""
    for left in path.parent.glob(f".{path.stem}-*{path.suffix}"):
        if time.time() - left.stat().st_mtime > _LEFT_S:
            left.unlink(missing_ok=True)


def _plain(column: pd.Series) -> np.ndarray:
    return column.to_numpy() if column.dtype.kind in "fibu" else column.to_numpy(str)
