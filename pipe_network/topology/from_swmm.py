"""Levels, sections and roughness of SWMM links, as the sewer questions want them (SWMM 5.2 user manual)."""

from __future__ import annotations

import math

import numpy as np

from pipe_network.exchange.cross_sections import CrossSection, cross_sections
from pipe_network.exchange.inp import InpFile
from pipe_network.exchange.inp_topology import InpTopology
from pipe_network.topology.graph import FORWARD, Floats, LinkFacts

_ROUGHNESS, _OFFSETS = 4, (5, 6)
_BOXES = ("RECT_CLOSED", "RECT_OPEN")
_NAMED = ("IRREGULAR", "STREET")


def swmm_ground(inp: InpFile, read: InpTopology) -> Floats:
    """Level of the cover of each node in metres: invert and greatest depth; NaN for outfalls."""
    return _inverts(inp, read) + _node_values(inp, read, {"JUNCTIONS": 2, "STORAGE": 2, "DIVIDERS": 4})


def swmm_links(inp: InpFile, read: InpTopology) -> LinkFacts:
    """Links along the way they are digitised. Sections that are no circle and no box are taken as circles."""
    width, height, is_round = _sections(inp, read)
    invert = _inverts(inp, read)
    start, end = _link_ends(inp, read, invert)
    area = np.where(is_round, np.pi / 4, 1.0) * width * height
    columns = {
        "kind": np.array(read.link_kind, dtype=str),
        "diameter_mm": read.diameter_m * 1000,
        "length_m": read.length_m,
        "width_m": width,
        "height_m": height,
        "is_round": is_round,
        "start_invert_m": start,
        "end_invert_m": end,
        "roughness": _conduit_values(inp, read, _ROUGHNESS),
    }
    count = len(read.link_ids)
    return LinkFacts(
        np.full(count, FORWARD, np.int8), ~read.closed, read.length_m, area * read.length_m, columns
    )


def _inverts(inp: InpFile, read: InpTopology) -> Floats:
    columns = {"JUNCTIONS": 1, "OUTFALLS": 1, "STORAGE": 1, "DIVIDERS": 1}
    return _node_values(inp, read, columns)


def _node_values(inp: InpFile, read: InpTopology, column: dict[str, int]) -> Floats:
    values = np.full(len(read.node_ids), np.nan)
    place = {name: at for at, name in enumerate(read.node_ids)}
    for section, at in column.items():
        for row in inp.rows(section):
            if row.words[0] in place and len(row.words) > at:
                values[place[row.words[0]]] = _number(row.words[at])
    return values * inp.units.length_m


def _conduit_values(inp: InpFile, read: InpTopology, at: int) -> Floats:
    values = np.full(len(read.link_ids), np.nan)
    place = {name: k for k, name in enumerate(read.link_ids)}
    for row in inp.rows("CONDUITS"):
        if row.words[0] in place and len(row.words) > at:
            values[place[row.words[0]]] = _number(row.words[at])
    return values


def _link_ends(inp: InpFile, read: InpTopology, invert: Floats) -> tuple[Floats, Floats]:
    """Invert of each conduit at both ends: offsets are heights above the node, or levels where so chosen."""
    is_level = inp.option("LINK_OFFSETS").upper() == "ELEVATION"
    found = []
    for ends, at in zip((read.start, read.end), _OFFSETS, strict=True):
        offset = _conduit_values(inp, read, at) * inp.units.length_m
        base = invert[ends]
        level = offset if is_level else base + offset
        found.append(np.where(np.isnan(level), base, level))
    return found[0], found[1]


def _sections(inp: InpFile, read: InpTopology) -> tuple[Floats, Floats, np.ndarray]:
    """Width, height and roundness: circles and boxes as they are, transects unknown, others as circles."""
    known, none = cross_sections(inp), CrossSection("")
    own = [known.get(name.upper(), none) for name in read.link_ids]
    is_box = np.array([one.shape in _BOXES and one.wide_m > 0 for one in own], bool)
    height = np.array([math.nan if one.shape in _NAMED else one.high_m for one in own], float)
    width = np.where(is_box, [one.wide_m for one in own], height)
    return width, height, ~is_box


def _number(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        return np.nan
