"""EPANET input files as networks: elevations and diameters in metres and millimetres, the rest as it is.

Nodes become points (`ground_m` is the elevation, of a reservoir its head), pipes, pumps and valves become
lines. What the columns cannot hold stays in the tables that `pipe_network.exchange.model_file` describes.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from pipe_network.exchange.inp import Engine, InpFile, inp_facts, read_inp
from pipe_network.exchange.model_file import Sections, places_of, sections_of_file, tables_of, units_of
from pipe_network.exchange.model_frames import by_id, model_network, numbers
from pipe_network.model_facts import ASSUMED_GROUND, NOT_PIPES, PLACES
from pipe_network.network import PipeNetwork

_CLASS = "JP"
_APPURTENANCE = {"RESERVOIRS": "水源井", "TANKS": "水池"}
_SHUT = ("CLOSED", "0")


def read_epanet(path: Path) -> PipeNetwork:
    """The network of an EPANET input file, without a CRS."""
    return epanet_network(read_inp(path))


def epanet_network(inp: InpFile) -> PipeNetwork:
    """The network of sections that were read."""
    sections = sections_of_file(inp)
    about = pd.DataFrame(
        {"engine": [str(Engine.EPANET)], "file": [str(inp.path)], "flow_unit": [inp.units.flow]}
    )
    closed = pd.DataFrame({"line_no": closed_links(sections)}, dtype=object)
    more = {"model": about, "closed_links": closed, PLACES: places_of(inp)}
    return network_of_sections(sections, more)


def network_of_sections(sections: Sections, more: Mapping[str, pd.DataFrame]) -> PipeNetwork:
    """Points and lines of sections in EPANET's own words."""
    units = units_of(sections, Engine.EPANET)
    nodes = _nodes(sections, units.length_m)
    links = _links(sections, units.diameter_m)
    elevation = nodes.drop_duplicates("point_no").set_index("point_no")["z"]
    for end in ("start", "end"):
        links[f"z_{end}"] = links[f"{end}_point"].map(elevation)
    vertices = by_id(sections.get("VERTICES", pd.DataFrame()))
    facts = {
        # EPANET has one elevation a node, and no rule whether it is that of the ground or of the pipe.
        ASSUMED_GROUND: nodes[["point_no"]],
        NOT_PIPES: links.loc[links["note"].notna(), ["line_no", "note"]].rename(columns={"note": "kind"}),
    }
    tables = {**tables_of(sections, Engine.EPANET), **facts, **more}
    return model_network(nodes, links, vertices=vertices, tables=tables)


def closed_links(sections: Mapping[str, pd.DataFrame]) -> list[str]:
    """Links that are closed at the start: by their own row, or by [STATUS], which comes last."""
    closed: dict[str, bool] = {}
    pipes = sections.get("PIPES", pd.DataFrame())
    for row in pipes.itertuples(index=False):
        # A word in the place of the minor loss is a status (EPANET reads it so).
        words = [str(word).upper() for word in row[6:8] if word is not None]
        closed[str(row[0])] = "CLOSED" in words
    status = sections.get("STATUS", pd.DataFrame())
    for row in status.itertuples(index=False):
        closed[str(row[0])] = str(row[1]).upper() in _SHUT
    return [name for name, is_closed in closed.items() if is_closed]


def _nodes(sections: Sections, length_m: float) -> pd.DataFrame:
    parts = []
    for section in inp_facts()[Engine.EPANET]["nodes"]:
        frame = sections.get(section)
        if frame is None or frame.empty:
            continue
        level = numbers(frame, "head" if section == "RESERVOIRS" else "elevation", length_m)
        # A junction without an elevation lies at 0, as EPANET has it.
        ground = np.nan_to_num(level)
        part = pd.DataFrame({"point_no": frame["id"].to_numpy(object), "ground_m": ground})
        part["appurtenance"] = _APPURTENANCE.get(section)
        parts.append(part)
    columns = ["point_no", "ground_m", "appurtenance"]
    nodes = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
    nodes["map_no"], nodes["pipe_class"], nodes["z"] = nodes["point_no"], _CLASS, nodes["ground_m"]
    place = by_id(sections.get("COORDINATES", pd.DataFrame()))
    xy = [place[name][0] if name in place else (np.nan, np.nan) for name in nodes["point_no"]]
    nodes[["x", "y"]] = np.array(xy, float).reshape(-1, 2)
    return nodes


def _links(sections: Sections, diameter_m: float) -> pd.DataFrame:
    parts = []
    for section in inp_facts()[Engine.EPANET]["links"]:
        frame = sections.get(section)
        if frame is None or frame.empty:
            continue
        ends = {"line_no": "id", "start_point": "node_1", "end_point": "node_2"}
        part = pd.DataFrame({ours: frame[theirs].to_numpy(object) for ours, theirs in ends.items()})
        part["diameter_mm"] = numbers(frame, "diameter", diameter_m * 1000)
        if section == "VALVES":
            part["note"] = "valve " + frame["type"].fillna("").to_numpy(object)
        elif section == "PUMPS":
            part["note"] = "pump"
        else:
            part["note"] = None
        parts.append(part)
    columns = ["line_no", "start_point", "end_point", "diameter_mm", "note"]
    links = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
    links["pipe_class"] = _CLASS
    links["diameter_mm"] = links["diameter_mm"].astype(float)
    return links
