"""Which nodes and links an EPANET or SWMM file has and how they hang together, without any engine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pipe_network.exchange.cross_sections import CrossSection, cross_sections
from pipe_network.exchange.inp import Engine, InpFile, InpRow, inp_facts, read_inp

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
_PIPE_LENGTH, _PIPE_DIAMETER, _PIPE_STATUS = 3, 4, (6, 7)
_CONDUIT_LENGTH = 3


@dataclass(frozen=True, slots=True)
class InpFinding:
    """A row that could not become a part of the network, and why."""

    section: str
    line: int
    name: str
    rule_en: str
    rule_zh: str


@dataclass(frozen=True, slots=True)
class InpTopology:
    """Nodes and links in the order of the file.

    `start` and `end` are positions in `node_ids`. `closed` is what [PIPES] and [STATUS] say of the beginning.
    Lengths and diameters are metres, NaN where the file has none; `node_xy` has shape (n, 2), in the file's
    own coordinates, NaN where it has none. Every row that is not here stands in `findings`.
    """

    engine: Engine
    node_ids: tuple[str, ...]
    node_kind: tuple[str, ...]
    link_ids: tuple[str, ...]
    link_kind: tuple[str, ...]
    start: Ints
    end: Ints
    closed: NDArray[np.bool_]
    length_m: Floats
    diameter_m: Floats
    node_xy: Floats
    findings: tuple[InpFinding, ...] = ()


def read_inp_topology(path: Path) -> InpTopology:
    """Nodes and links of an .inp file; raises what `read_inp` raises."""
    return inp_topology(read_inp(path))


def inp_topology(inp: InpFile) -> InpTopology:
    """Nodes and links of the sections of a file."""
    findings: list[InpFinding] = []
    facts = inp_facts()[inp.engine]
    nodes = _unique(inp, facts["nodes"], findings)
    places = _Places(list(nodes), ignores_case=inp.engine is Engine.SWMM)
    links, ends = {}, []
    for name, (section, row) in _unique(inp, facts["links"], findings).items():
        found = _ends(places, section, row, findings)
        if found is not None:
            links[name] = (section, row)
            ends.append(found)
    start, end = np.array(ends, np.int64).reshape(-1, 2).T.copy()
    return InpTopology(
        inp.engine,
        tuple(nodes),
        tuple(section for section, _ in nodes.values()),
        tuple(links),
        tuple(section for section, _ in links.values()),
        start,
        end,
        _closed(inp, links),
        _lengths(inp, links),
        _diameters(inp, links),
        _coordinates(inp, places, len(nodes)),
        tuple(findings),
    )


class _Places:
    """Position of a node by its name; SWMM does not tell upper from lower case."""

    def __init__(self, names: list[str], *, ignores_case: bool) -> None:
        self._exact = {name: place for place, name in enumerate(names)}
        self._loose = {name.upper(): place for name, place in self._exact.items()} if ignores_case else {}

    def get(self, name: str) -> int | None:
        place = self._exact.get(name)
        return self._loose.get(name.upper()) if place is None else place


def _unique(inp: InpFile, sections: list[str], findings: list[InpFinding]) -> dict[str, tuple[str, InpRow]]:
    found: dict[str, tuple[str, InpRow]] = {}
    for section in sections:
        for row in inp.rows(section):
            name = row.words[0]
            if name in found:
                findings.append(
                    InpFinding(
                        section,
                        row.line,
                        name,
                        f"the name is used before, in [{found[name][0]}]; the first row counts",
                        f"名称已在[{found[name][0]}]中使用；以前一行为准",
                    )
                )
            else:
                found[name] = (section, row)
    return found


def _ends(places: _Places, section: str, row: InpRow, findings: list[InpFinding]) -> tuple[int, int] | None:
    if len(row.words) < 3:
        findings.append(
            InpFinding(section, row.line, row.words[0], "a link needs two nodes", "管段需要两个节点")
        )
        return None
    found = [places.get(word) for word in row.words[1:3]]
    for word, place in zip(row.words[1:3], found, strict=True):
        if place is None:
            findings.append(
                InpFinding(section, row.line, row.words[0], f"there is no node '{word}'", f"没有节点“{word}”")
            )
    start, end = found
    return None if start is None or end is None else (start, end)


def _closed(inp: InpFile, links: dict[str, tuple[str, InpRow]]) -> NDArray[np.bool_]:
    """Links that are shut at the beginning: a status CLOSED; a later row of [STATUS] counts."""
    closed = np.zeros(len(links), bool)
    if inp.engine is not Engine.EPANET:
        return closed
    place = {name: at for at, name in enumerate(links)}
    for name, (section, row) in links.items():
        if section == "PIPES":
            closed[place[name]] = any(
                len(row.words) > at and row.words[at].upper() == "CLOSED" for at in _PIPE_STATUS
            )
    for row in inp.rows("STATUS"):
        at = place.get(row.words[0])
        if at is not None and len(row.words) > 1:
            closed[at] = row.words[1].upper() == "CLOSED"
    return closed


def _lengths(inp: InpFile, links: dict[str, tuple[str, InpRow]]) -> Floats:
    column = {"PIPES": _PIPE_LENGTH, "CONDUITS": _CONDUIT_LENGTH}
    return _column(links, column) * inp.units.length_m


def _diameters(inp: InpFile, links: dict[str, tuple[str, InpRow]]) -> Floats:
    """Of EPANET pipes; of SWMM the greatest depth of the section of a conduit."""
    if inp.engine is Engine.EPANET:
        return _column(links, {"PIPES": _PIPE_DIAMETER}) * inp.units.diameter_m
    known, none = cross_sections(inp), CrossSection("")
    return np.array([known.get(name.upper(), none).high_m for name in links], float)


def _column(links: dict[str, tuple[str, InpRow]], column: dict[str, int]) -> Floats:
    values = [
        _number(row.words[column[section]])
        if section in column and len(row.words) > column[section]
        else np.nan
        for section, row in links.values()
    ]
    return np.array(values, float)


def _coordinates(inp: InpFile, places: _Places, count: int) -> Floats:
    xy = np.full((count, 2), np.nan)
    for row in inp.rows("COORDINATES"):
        at = places.get(row.words[0])
        if at is not None and len(row.words) > 2:
            xy[at] = _number(row.words[1]), _number(row.words[2])
    return xy


def _number(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        return np.nan
