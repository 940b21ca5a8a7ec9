"""pandapipes networks (JSON) as networks and back, without pandapipes: a document of tables in split form.

Junctions become points, pipes and every other component between two junctions become lines. Tables keep the
component frames under `pandapipes:junction`, `pandapipes:pipe` and so on, their index in the column `index`,
and `pandapipes:document` (one row, column `text`) holds the document with everything else: fluid, standard
types, options. Numbers of junctions are the names of points; ids of lines are `component:index`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.exchange.model_frames import by_id, model_network, numbers
from pipe_network.model_facts import ASSUMED_GROUND, NOT_PIPES, PLACES
from pipe_network.network import PipeNetwork

PREFIX = "pandapipes:"
_MOST_BYTES = 1 << 30
_FRAME = "DataFrame"
# Columns that name the two junctions of a component, by pandapipes' own habits.
_ENDS = (("from_junction", "to_junction"), ("return_junction", "flow_junction"))
_CLASSES = {"water": "RS"}  # a heat network; all gases are gas
_GAS = "TR"

Document = dict[str, Any]  # Any: parsed JSON


def read_pandapipes(path: Path) -> PipeNetwork:
    """The network of a pandapipes file, without a CRS.

    Raises:
        SourceMissing: no such file.
        UnusableSource: it is no JSON, or no pandapipes network.
    """
    document = read_document(path)
    frames = frames_of(document)
    junction, code = frames["junction"], _class_of(document["_object"])
    place = frames.get("junction_geodata", pd.DataFrame(columns=["index", "x", "y"]))
    xy = place.set_index("index")[["x", "y"]].reindex(junction["index"]).to_numpy(float)
    nodes = pd.DataFrame({"point_no": junction["index"].astype(str).to_numpy(object), "pipe_class": code})
    nodes["map_no"] = junction["name"].to_numpy(object)
    nodes["ground_m"] = numbers(junction, "height_m") if "height_m" in junction else 0.0
    nodes["x"], nodes["y"], nodes["z"] = xy[:, 0], xy[:, 1], nodes["ground_m"]
    links = _links(frames, code)
    height = nodes.set_index("point_no")["z"]
    for end in ("start", "end"):
        links[f"z_{end}"] = links[f"{end}_point"].map(height)
    tables = {f"{PREFIX}{name}": frame for name, frame in frames.items()}
    tables["model"] = pd.DataFrame({"engine": ["pandapipes"], "file": [str(path)], "flow_unit": ["kg/s"]})
    tables[f"{PREFIX}document"] = pd.DataFrame({"text": [json.dumps(document)]})
    tables[ASSUMED_GROUND] = nodes[["point_no"]]
    is_other = links["note"].notna()
    tables[NOT_PIPES] = links.loc[is_other, ["line_no", "note"]].rename(columns={"note": "kind"})
    tables[PLACES] = _places(nodes, links)
    tables["closed_links"] = pd.DataFrame({"line_no": _closed(frames)}, dtype=object)
    return model_network(nodes, links, vertices=by_id(_vertices(frames)), tables=tables)


def _places(nodes: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """The component table of every junction and link; JSON has no lines to speak of."""
    points = pd.DataFrame({"layer": "pipe_point", "name": nodes["point_no"], "section": "junction"})
    lines = pd.DataFrame({"layer": "pipe_line", "name": links["line_no"]})
    lines["section"] = lines["name"].astype("str").str.partition(":")[0]
    return pd.concat([points, lines], ignore_index=True).assign(line=np.nan)


def read_document(path: Path) -> Document:
    """The JSON of a pandapipes file, checked to be one."""
    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    if path.stat().st_size > _MOST_BYTES:
        raise UnusableSource(f"{path} is larger than 1 GiB", zh=f"{path}大于1 GiB")
    try:
        document = json.loads(path.read_text("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UnusableSource(
            f"{path} is not readable JSON ({error}); pandapipes writes such files with to_json",
            zh=f"{path}不是可读的JSON（{error}）；应为pandapipes的to_json所写文件",
        ) from error
    inner = document.get("_object") if isinstance(document, dict) else None
    if not isinstance(inner, dict) or "junction" not in inner or "pipe" not in inner:
        raise UnusableSource(
            f"{path} is JSON, but no pandapipes network (no junction or pipe table)",
            zh=f"{path}是JSON，但不是pandapipes管网（缺少junction或pipe表）",
        )
    if not isinstance(document, dict):  # for the type checker; refused above
        raise TypeError(path)
    return document


def frames_of(document: Document) -> dict[str, pd.DataFrame]:
    """The component frames of a document, with their index as the first column; results left out."""
    found = {}
    for name, value in document["_object"].items():
        if isinstance(value, dict) and value.get("_class") == _FRAME and not name.startswith(("res_", "_")):
            found[name] = _frame(value)
    return found


def document_of(network: PipeNetwork) -> Document:
    """The document of a network that was read from pandapipes, with the rows of lines and points that remain.

    A diameter that was changed in the lines replaces the one of the pipe.
    """
    document: Document = json.loads(network.tables[f"{PREFIX}document"]["text"].iloc[0])
    nodes = set(network.points["point_no"])
    diameters = network.lines.set_index("line_no")["diameter_mm"]
    inner = document["_object"]
    for key, frame in network.tables.items():
        name = key.removeprefix(PREFIX)
        if not key.startswith(PREFIX) or name == "document":
            continue
        kept = _kept(frame, name, nodes, set(diameters.index))
        if name == "pipe":
            kept = _with_diameters(kept, diameters)
        inner[name]["_object"] = kept.set_index("index").to_json(
            orient="split", double_precision=15, default_handler=str
        )
        inner[name]["orient"] = "split"
    return document


def _frame(value: Mapping[str, Any]) -> pd.DataFrame:
    content = value["_object"]
    table = json.loads(content) if isinstance(content, str) else content
    if "data" in table and "columns" in table:
        frame = pd.DataFrame(table["data"], columns=table["columns"], index=table["index"])
    else:  # older files go column by column, the index as text
        frame = pd.DataFrame(table)
        frame.index = frame.index.astype(int)
    frame.insert(0, "index", frame.index.to_numpy())
    return frame.reset_index(drop=True)


def _class_of(inner: Mapping[str, Any]) -> str:
    fluid = json.dumps(inner.get("fluid", ""))
    is_gas = '\\"is_gas\\": true' in fluid or '"is_gas": true' in fluid
    return _GAS if is_gas else _CLASSES["water"]


def _ends(frame: pd.DataFrame) -> tuple[str, str] | None:
    return next((pair for pair in _ENDS if set(pair) <= set(frame.columns)), None)


def _links(frames: Mapping[str, pd.DataFrame], code: str) -> pd.DataFrame:
    parts = []
    for name, frame in frames.items():
        ends = _ends(frame)
        if ends is None or frame.empty:
            continue
        part = pd.DataFrame({"line_no": _line_names(name, frame)})
        part["start_point"], part["end_point"] = (frame[end].astype(str).to_numpy(object) for end in ends)
        inner, metres = numbers(frame, "inner_diameter_mm"), numbers(frame, "diameter_m", 1000.0)
        part["diameter_mm"] = np.where(np.isnan(inner), metres, inner)
        part["note"] = None if name == "pipe" else name
        parts.append(part)
    columns = ["line_no", "start_point", "end_point", "diameter_mm", "note"]
    links = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
    return links.assign(pipe_class=code)


def _line_names(name: str, frame: pd.DataFrame) -> np.ndarray[Any, Any]:
    return (f"{name}:" + frame["index"].astype(str)).to_numpy(object)


def _closed(frames: Mapping[str, pd.DataFrame]) -> list[str]:
    found: list[str] = []
    for name, frame in frames.items():
        if _ends(frame) is None:
            continue
        off = np.zeros(len(frame), bool)
        for column in ("in_service", "opened"):
            if column in frame:
                off |= ~frame[column].astype(bool).to_numpy()
        found += list(_line_names(name, frame)[off])
    return found


def _vertices(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    rows = []
    shapes = frames.get("pipe_geodata", pd.DataFrame(columns=["index", "coords"]))
    for index, coords in zip(shapes["index"], shapes["coords"], strict=True):
        rows += [(f"pipe:{index}", x, y) for x, y in coords[1:-1]]
    return pd.DataFrame(rows, columns=["id", "x", "y"])


def _kept(frame: pd.DataFrame, name: str, nodes: set[str], links: set[str]) -> pd.DataFrame:
    ends = _ends(frame)
    if ends is not None:
        return frame[pd.Series(_line_names(name, frame), index=frame.index).isin(links)]
    if name in ("junction", "junction_geodata"):
        return frame[frame["index"].astype(str).isin(nodes)]
    if name == "pipe_geodata":
        return frame[("pipe:" + frame["index"].astype(str)).isin(links)]
    return frame[frame["junction"].astype(str).isin(nodes)] if "junction" in frame else frame


def _with_diameters(pipes: pd.DataFrame, diameters: pd.Series) -> pd.DataFrame:
    column = "inner_diameter_mm" if "inner_diameter_mm" in pipes else "diameter_m"
    factor = 1.0 if column == "inner_diameter_mm" else 1000.0
    now = diameters.reindex(_line_names("pipe", pipes)).to_numpy(float, na_value=np.nan)
    old = pipes[column].to_numpy(float)
    changed = np.isfinite(now) & (np.round(old * factor) != now)
    return pipes.assign(**{column: np.where(changed, now / factor, old)})
