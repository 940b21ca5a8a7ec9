"""SWMM input files as networks: inverts, depths and sections in metres, everything else as it is.

Nodes become points (`ground_m` is invert + maximum depth, `bottom_m` the invert), conduits and other links
become lines whose levels are inverts, offsets added. What the columns cannot hold stays in the tables that
`pipe_network.exchange.model_file` describes.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from pipe_network.exchange.inp import Engine, InpFile, inp_facts, read_inp
from pipe_network.exchange.model_file import Sections, option, sections_of_file, tables_of, units_of
from pipe_network.exchange.model_frames import Floats, by_id, model_network, numbers
from pipe_network.network import PipeNetwork

_WIDE = ("RECT_CLOSED", "RECT_OPEN", "RECT_TRIANGULAR", "RECT_ROUND", "MODBASKETHANDLE", "HORIZ_ELLIPSE",
         "VERT_ELLIPSE", "ARCH")  # fmt: skip
_ROUND = ("CIRCULAR", "FORCE_MAIN", "FILLED_CIRCULAR")
_OFFSETS = {"CONDUITS": ("in_offset", "out_offset"), "ORIFICES": ("offset", None), "WEIRS": ("crest", None),
            "OUTLETS": ("offset", None), "PUMPS": (None, None)}  # fmt: skip


def read_swmm(path: Path) -> PipeNetwork:
    """The network of a SWMM input file, without a CRS."""
    return swmm_network(read_inp(path))


def swmm_network(inp: InpFile) -> PipeNetwork:
    """The network of sections that were read."""
    sections = sections_of_file(inp)
    about = pd.DataFrame(
        {"engine": [str(Engine.SWMM)], "file": [str(inp.path)], "flow_unit": [inp.units.flow]}
    )
    closed = pd.DataFrame({"line_no": []}, dtype=object)
    return network_of_sections(sections, {"model": about, "closed_links": closed})


def network_of_sections(sections: Sections, more: Mapping[str, pd.DataFrame]) -> PipeNetwork:
    """Points and lines of sections in SWMM's own words."""
    length_m = units_of(sections, Engine.SWMM).length_m
    links = _links(sections, length_m)
    code = class_of(sections)
    nodes = _nodes(sections, length_m)
    bottom = nodes.drop_duplicates("point_no").set_index("point_no")["bottom_m"]
    by_elevation = (option(sections, "OPTIONS", "LINK_OFFSETS") or "").upper() == "ELEVATION"
    for end in ("start", "end"):
        at_node = links[f"{end}_point"].map(bottom).to_numpy(float)
        offset = links.pop(f"{end}_offset").to_numpy(float)
        level = np.where(np.isnan(offset), at_node, offset if by_elevation else at_node + offset)
        links[f"{end}_level_m"], links[f"z_{end}"] = level, level
    nodes, links = nodes.assign(pipe_class=code), links.assign(pipe_class=code, level_reference="invert")
    _fill_ground(nodes, links)
    nodes["z"] = nodes["ground_m"]
    vertices = by_id(sections.get("VERTICES", pd.DataFrame()))
    links = links.drop(columns="height_m")
    return model_network(nodes, links, vertices=vertices, tables={**tables_of(sections, Engine.SWMM), **more})


def class_of(sections: Mapping[str, pd.DataFrame]) -> str:
    """Storm where there is only rain, sewage where there is only dry-weather flow, combined where both."""
    rain = len(sections.get("SUBCATCHMENTS", ())) > 0
    dry = len(sections.get("DWF", ())) > 0
    return "HS" if rain and dry else "WS" if dry else "YS"


def conduit_slopes(network: PipeNetwork) -> pd.Series:
    """(inlet − outlet) / length of every conduit of a SWMM model, by line_no; falling is positive."""
    frame = network.tables[f"{Engine.SWMM}:CONDUITS"]
    sections = {"OPTIONS": network.tables.get(f"{Engine.SWMM}:OPTIONS", pd.DataFrame())}
    length = numbers(frame, "length", units_of(sections, Engine.SWMM).length_m)
    lines = network.lines.set_index("line_no").loc[frame["id"]]
    fall = (lines["start_level_m"] - lines["end_level_m"]).to_numpy(float)
    return pd.Series(fall / length, index=frame["id"])


def _nodes(sections: Sections, length_m: float) -> pd.DataFrame:
    parts = []
    for section in inp_facts()[Engine.SWMM]["nodes"]:
        frame = sections.get(section)
        if frame is None or frame.empty:
            continue
        part = pd.DataFrame({"point_no": frame["id"].to_numpy(object)})
        part["bottom_m"] = np.nan_to_num(numbers(frame, "elevation", length_m))
        part["well_depth_m"] = numbers(frame, "maximum_depth", length_m)
        part["feature"] = "出水口" if section == "OUTFALLS" else None
        parts.append(part)
    columns = ["point_no", "bottom_m", "well_depth_m", "feature"]
    nodes = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
    nodes["map_no"] = nodes["point_no"]
    place = by_id(sections.get("COORDINATES", pd.DataFrame()))
    xy = [place[name][0] if name in place else (np.nan, np.nan) for name in nodes["point_no"]]
    nodes[["x", "y"]] = np.array(xy, float).reshape(-1, 2)
    return nodes


def _links(sections: Sections, length_m: float) -> pd.DataFrame:
    parts = []
    for section in inp_facts()[Engine.SWMM]["links"]:
        frame = sections.get(section)
        if frame is None or frame.empty:
            continue
        ends = {"line_no": "id", "start_point": "node_1", "end_point": "node_2"}
        part = pd.DataFrame({ours: frame[theirs].to_numpy(object) for ours, theirs in ends.items()})
        for end, column in zip(("start", "end"), _OFFSETS[section], strict=True):
            part[f"{end}_offset"] = numbers(frame, column, length_m) if column else np.nan
        part["note"] = None if section == "CONDUITS" else section.lower().rstrip("s")
        parts.append(part)
    columns = ["line_no", "start_point", "end_point", "start_offset", "end_offset", "note"]
    links = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
    return _with_sizes(links, sections.get("XSECTIONS", pd.DataFrame(columns=["id"])), length_m)


def _with_sizes(links: pd.DataFrame, shapes: pd.DataFrame, length_m: float) -> pd.DataFrame:
    table = pd.DataFrame({"shape": shapes.get("shape")}).set_index(shapes["id"].to_numpy(object))
    table["high"] = numbers(shapes, "geom_1", length_m)
    table["wide"] = numbers(shapes, "geom_2", length_m)
    table = table[~table.index.duplicated(keep="last")].reindex(links["line_no"])
    kind = table["shape"].astype("string").str.upper()
    high, wide = table["high"].to_numpy(float), table["wide"].to_numpy(float)
    links["diameter_mm"] = np.where(kind.isin(_ROUND), high * 1000, np.nan)
    flat = (kind.isin(_WIDE) & (wide > 0)).to_numpy(bool, na_value=False)
    links["section"] = [
        f"{w * 1000:g}X{h * 1000:g}" if is_flat else None
        for is_flat, w, h in zip(flat, wide, high, strict=True)
    ]
    links["height_m"] = high
    return links


def _fill_ground(nodes: pd.DataFrame, links: pd.DataFrame) -> None:
    """Ground is the top of a node; without one it is the highest crown there, as SWMM has it."""
    crown: Floats = np.concatenate(
        [
            links[f"{end}_level_m"].to_numpy(float) + links["height_m"].to_numpy(float)
            for end in ("start", "end")
        ]
    )
    at = np.concatenate([links[f"{end}_point"].to_numpy(object) for end in ("start", "end")])
    highest = pd.Series(crown).groupby(at).max()
    given = nodes["bottom_m"] + nodes["well_depth_m"].where(nodes["well_depth_m"] > 0)
    top = nodes["point_no"].map(highest).astype(float)
    nodes["ground_m"] = given.fillna(top).fillna(nodes["bottom_m"])
    nodes["well_depth_m"] = nodes["ground_m"] - nodes["bottom_m"]
