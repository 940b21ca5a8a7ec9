"""SWMM input files as networks: inverts, depths and sections in metres, everything else as it is.

Nodes become points (`ground_m` is invert + maximum depth, `bottom_m` the invert), conduits and other links
become lines whose levels are inverts, offsets added. Pumps, weirs, orifices and outlets have neither size nor
level here, open channels no size: they are no pipes in the ground. What the columns cannot hold stays in the
tables that `pipe_network.exchange.model_file` and `pipe_network.model_facts` describe.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.exchange.cross_sections import NAMED, CrossSection, cross_section, named
from pipe_network.exchange.inp import Engine, InpFile, inp_facts, read_inp
from pipe_network.exchange.model_file import (
    Sections,
    option,
    places_of,
    sections_of_file,
    tables_of,
    units_of,
    words_of,
)
from pipe_network.exchange.model_frames import Floats, by_id, model_network, numbers
from pipe_network.model_facts import ASSUMED_GROUND, DOUBTS, NOT_PIPES, PLACES, doubt_table
from pipe_network.network import PipeNetwork

_OFFSETS = {"CONDUITS": ("in_offset", "out_offset"), "ORIFICES": ("offset", None), "WEIRS": ("crest", None),
            "OUTLETS": ("offset", None), "PUMPS": (None, None)}  # fmt: skip
_CHANNEL = "open channel"


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
    more = {"model": about, "closed_links": closed, PLACES: places_of(inp), DOUBTS: _doubts(inp)}
    return network_of_sections(sections, more)


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
        level = np.where(links["note"].isna() | (links["note"] == _CHANNEL), level, np.nan)
        links[f"{end}_level_m"], links[f"z_{end}"] = level, level
    nodes, links = nodes.assign(pipe_class=code), links.assign(pipe_class=code, level_reference="invert")
    assumed = _fill_ground(nodes, links)
    nodes["z"] = nodes["ground_m"]
    vertices = by_id(sections.get("VERTICES", pd.DataFrame()))
    is_other = links["note"].notna()
    facts = {
        NOT_PIPES: links.loc[is_other, ["line_no", "note"]].rename(columns={"note": "kind"}),
        ASSUMED_GROUND: nodes.loc[assumed, ["point_no"]],
    }
    links = links.drop(columns="height_m")
    tables = {**tables_of(sections, Engine.SWMM), **facts, **more}
    return model_network(nodes, links, vertices=vertices, tables=tables)


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
    return _with_sizes(links, sections, length_m)


def _with_sizes(links: pd.DataFrame, sections: Sections, length_m: float) -> pd.DataFrame:
    """Links with their sizes where they are pipes; `note` says what the others are."""
    found = _cross_sections(sections, length_m)
    own = [found.get(str(name).upper(), CrossSection("")) for name in links["line_no"]]
    is_open = np.array([one.is_open for one in own], bool)
    links["note"] = links["note"].astype(object).mask(links["note"].isna() & is_open, _CHANNEL)
    is_pipe = links["note"].isna().to_numpy(bool)
    links["height_m"] = [one.high_m for one in own]
    links["diameter_mm"] = [
        one.high_m * 1000 if one.is_round and real else np.nan for one, real in zip(own, is_pipe, strict=True)
    ]
    links["section"] = [
        f"{one.wide_m * 1000:g}X{one.high_m * 1000:g}" if real and one.wide_m * one.high_m > 0 else None
        for one, real in zip(own, is_pipe, strict=True)
    ]
    return links


def _cross_sections(sections: Sections, length_m: float) -> dict[str, CrossSection]:
    """The cross-section of every link, by its name in upper case: SWMM does not tell the cases apart."""
    rows = {name: words_of(sections.get(name, pd.DataFrame())) for name in ("XSECTIONS", *NAMED)}
    known = named(*(rows[name] for name in NAMED))
    return {row[0].upper(): cross_section(row, known, length_m) for row in rows["XSECTIONS"]}


def _doubts(inp: InpFile) -> pd.DataFrame:
    """Rows of [XSECTIONS] that give no size, with their line in the file."""
    known = named(*([row.words for row in inp.rows(name)] for name in NAMED))
    found = []
    for row in inp.rows("XSECTIONS"):
        doubt = cross_section(row.words, known, 1.0).doubt
        if doubt is not None:
            found.append((row.words[0], "XSECTIONS", row.line, *doubt))
    return doubt_table(found)


def _fill_ground(nodes: pd.DataFrame, links: pd.DataFrame) -> NDArray[np.bool_]:
    """Ground is the top of a node; without one it is the highest crown there, as SWMM has it: assumed."""
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
    return given.isna().to_numpy(bool)
