"""What a network that was read from a model of an engine cannot be asked: burial of what is not known to be.

Readers of such files lay tables beside the layers: `not_pipes` (line_no, kind: pumps, weirs, valves, open
channels), `assumed_ground` (point_no whose `ground_m` is an elevation of the model, not surely the ground),
`places` (layer, name, section, line in the file) and `doubts` (what could not be read, and where it stands).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.layer_rows import is_made
from pipe_network.network import PipeNetwork

NOT_PIPES, ASSUMED_GROUND, PLACES, DOUBTS = "not_pipes", "assumed_ground", "places", "doubts"
_MODEL = "model"
_KINDS_ZH = {
    "pump": "水泵",
    "valve": "阀门",
    "weir": "堰",
    "orifice": "孔口",
    "outlet": "出流控制",
    "open channel": "明渠",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to be said beside every result, in both languages."""

    en: str
    zh: str


def doubt_table(rows: Iterable[tuple[str, str, int, str, str]]) -> pd.DataFrame:
    """The table `doubts`: name of the line, section, line in the file, what is wrong in two languages."""
    return pd.DataFrame(rows, columns=["name", "section", "line", "message_en", "message_zh"])


def is_model(network: PipeNetwork) -> bool:
    """Whether the network came from a file of an engine."""
    return _MODEL in network.tables


def model_file(network: PipeNetwork) -> str:
    """Name of the file of a model; "" for other networks."""
    return Path(str(network.tables[_MODEL]["file"].iloc[0])).name if is_model(network) else ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an object stands: section and line of a model's file (None in JSON), or layer and row.

    Lines and rows count from 1. `file` and `fid` are of layers, where they have them.
    """

    section: str
    line: int | None = None
    file: str = ""
    fid: int | None = None


def places(network: PipeNetwork, *, is_point: bool) -> list[Place] | None:
    """The place of every row of a layer in the file of its model; None for other networks."""
    table = network.tables.get(PLACES)
    if table is None:
        return None
    frame = network.points if is_point else network.lines
    name, layer = ("point_no", "pipe_point") if is_point else ("line_no", "pipe_line")
    own = table[table["layer"] == layer]
    lines = pd.to_numeric(own["line"], errors="coerce").astype(float)
    known = {
        key: Place(f"[{section}]", None if np.isnan(line) else int(line))
        for key, section, line in zip(_numbered(own["name"]), own["section"], lines, strict=True)
    }
    return [known.get(key, Place(layer)) for key in _numbered(frame[name])]


def _numbered(names: pd.Series[Any]) -> list[tuple[str, int]]:  # Any: names are texts or missing
    """Names, each with how often it stood before: a model may use one twice."""
    texts = names.astype("str").reset_index(drop=True)
    return list(zip(texts, texts.groupby(texts).cumcount(), strict=True))


def is_pipe(network: PipeNetwork) -> NDArray[np.bool_]:
    """Which lines are pipes, by row: all that the model does not call something else."""
    others = network.tables.get(NOT_PIPES)
    if others is None:
        return np.ones(len(network.lines), bool)
    return np.asarray(~network.lines["line_no"].isin(others["line_no"]), bool)


def has_ground(network: PipeNetwork) -> NDArray[np.bool_]:
    """Whether `ground_m` of each point is the ground, as far as the file tells."""
    assumed = network.tables.get(ASSUMED_GROUND)
    if assumed is None:
        return np.ones(len(network.points), bool)
    return np.asarray(~network.points["point_no"].isin(assumed["point_no"]), bool)


def with_known_ground(network: PipeNetwork) -> PipeNetwork:
    """The network with `ground_m` empty where it is not surely the ground; no model comes back as it is."""
    known = has_ground(network)
    if known.all():
        return network
    points = network.points.copy()
    points["ground_m"] = pd.to_numeric(points["ground_m"]).astype(float).where(known)
    return PipeNetwork(points, network.lines, network.tables)


def buried(network: PipeNetwork) -> PipeNetwork:
    """The network for questions about pipes in the ground: known ground only, and no line that is no pipe."""
    known, real = with_known_ground(network), is_pipe(network)
    if real.all():
        return known
    return PipeNetwork(known.points, known.lines[real].reset_index(drop=True), known.tables)


def remarks(network: PipeNetwork) -> tuple[Remark, ...]:
    """What a reader has to know of results from a model or from layers without points; else nothing."""
    if not is_model(network):
        return tuple(_about_made(network))
    return (*_about_units(network), *_about_ground(network), *_about_lines(network), *_about_doubts(network))


def _about_made(network: PipeNetwork) -> Iterable[Remark]:
    count = int(is_made(network).sum())
    if count:
        yield Remark(
            f"points made at ends of lines where no layer has one: {count:,}; "
            "they are not judged as surveyed",
            f"线端没有管点处自动补点{count:,}个，不按测量管点检查",
        )


def _about_units(network: PipeNetwork) -> Iterable[Remark]:
    if network.crs is None:
        said = _map_units(network)
        name, name_zh = (f" ({said} by the file's [MAP])", f"（文件[MAP]注明{said}）") if said else ("", "")
        yield Remark(
            "the model has no coordinate system: lengths and distances in plan are in units of its "
            f"map{name}, which need not be metres",
            f"模型没有坐标系：平面长度和距离以图上单位计{name_zh}，未必为米",
        )


def _map_units(network: PipeNetwork) -> str:
    for name in ("swmm:MAP", "epanet:BACKDROP", "swmm:BACKDROP"):
        for row in network.tables.get(name, pd.DataFrame()).itertuples(index=False):
            if str(row[0]).upper() == "UNITS" and len(row) > 1 and str(row[1]).upper() != "NONE":
                return str(row[1])
    return ""


def _about_ground(network: PipeNetwork) -> Iterable[Remark]:
    unknown = int((~has_ground(network)).sum())
    if unknown:
        yield Remark(
            f"ground unknown at {unknown:,} of {len(network.points):,} nodes: an elevation of the model is "
            "neither surely the ground nor the crown; give the ground with --terrain where a command has it",
            f"{len(network.points):,}个节点中有{unknown:,}个地面高程未知：模型高程未必是地面或管顶；"
            "有--terrain选项的命令可由其给出地面",
        )


def _about_lines(network: PipeNetwork) -> Iterable[Remark]:
    others = network.tables.get(NOT_PIPES, pd.DataFrame(columns=["line_no", "kind"]))
    kinds = others["kind"].astype("str")
    counts = kinds.str.removeprefix("valve ").where(~kinds.str.startswith("valve"), "valve").value_counts()
    if len(counts):
        en = ", ".join(f"{count:,} × {kind}" for kind, count in counts.items())
        zh = "、".join(f"{_KINDS_ZH.get(str(kind), str(kind))}{count:,}条" for kind, count in counts.items())
        yield Remark(f"not judged as pipes: {en}", f"不作为管道判定：{zh}")


def _about_doubts(network: PipeNetwork) -> Iterable[Remark]:
    file = model_file(network)
    for row in network.tables.get(DOUBTS, doubt_table(())).itertuples():
        yield Remark(
            f"{file} [{row.section}] line {row.line}, {row.name}: {row.message_en}",
            f"{file}〔{row.section}〕第{row.line}行 {row.name}：{row.message_zh}",
        )
