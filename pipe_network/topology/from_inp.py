"""The graph of an EPANET or SWMM file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from pipe_network.exchange.inp import Engine, InpFile, inp_facts, read_inp
from pipe_network.exchange.inp_topology import InpTopology, inp_topology
from pipe_network.survey.notes import Note
from pipe_network.topology.epanet_flow import flows_of
from pipe_network.topology.from_swmm import swmm_ground, swmm_links
from pipe_network.topology.graph import (
    BACKWARD,
    EITHER,
    FORWARD,
    NOWHERE,
    Floats,
    Graph,
    LinkFacts,
    NodeFacts,
    build_graph,
)
from pipe_network.topology.parameters import trace_parameters


def graph_from_inp(path: Path, *, with_flow: bool = False) -> Graph:
    """The graph of an .inp file.

    SWMM links flow as they are digitised. EPANET links may flow either way, unless `with_flow` asks EPANET
    for the flow at t = 0; links without flow then lead nowhere. Sources: reservoirs and tanks, or outfalls.
    """
    inp = read_inp(path)
    read = inp_topology(inp)
    graph = build_graph(
        read.node_ids,
        read.link_ids,
        (read.start, read.end),
        nodes=_nodes(inp, read),
        links=_links(inp, read),
    )
    skipped = tuple(
        Note(
            f"[{one.section}] {one.line}: {one.name}: {one.rule_en}",
            zh=f"[{one.section}] 第{one.line}行：{one.name}：{one.rule_zh}",
        )
        for one in read.findings
    )
    graph = replace(graph, skipped=skipped)
    if with_flow and read.engine is Engine.EPANET:
        flow = flows_of(path, read.link_ids)
        return replace(graph, links=replace(graph.links, direction=directions_of(flow)))
    return graph


def directions_of(flow_m3s: Floats) -> np.ndarray:
    """Direction of links by their flow; a flow that is nearly none, or unknown, leads nowhere."""
    least = trace_parameters()["least_flow_m3s"]
    with np.errstate(invalid="ignore"):
        way = np.where(flow_m3s > 0, FORWARD, BACKWARD)
        return np.where(np.abs(flow_m3s) >= least, way, NOWHERE).astype(np.int8)


def _nodes(inp: InpFile, read: InpTopology) -> NodeFacts:
    sources = inp_facts()[inp.engine]["sources"]
    kind = np.array(read.node_kind, dtype=str)
    count = len(read.node_ids)
    more = {"ground_m": swmm_ground(inp, read)} if read.engine is Engine.SWMM else {}
    return NodeFacts(
        read.node_xy,
        np.ones(count, bool),
        np.isin(kind, sources),
        _customers(inp, read),
        {"kind": kind} | more,
    )


def _links(inp: InpFile, read: InpTopology) -> LinkFacts:
    if read.engine is Engine.SWMM:
        return swmm_links(inp, read)
    area = np.pi * read.diameter_m**2 / 4
    kind = np.array(read.link_kind, dtype=str)
    return LinkFacts(
        np.full(len(read.link_ids), EITHER, np.int8),
        ~read.closed,
        read.length_m,
        np.where(kind == "PIPES", area * read.length_m, np.nan),
        {"kind": kind, "diameter_mm": read.diameter_m * 1000, "length_m": read.length_m},
    )


def _customers(inp: InpFile, read: InpTopology) -> Floats:
    """One at each junction that takes water: a demand above 0 in [JUNCTIONS] or [DEMANDS]."""
    taken = {row.words[0] for row in inp.rows("DEMANDS") if _is_demand(row.words, 1)}
    taken |= {row.words[0] for row in inp.rows("JUNCTIONS") if _is_demand(row.words, 2)}
    if read.engine is Engine.SWMM:
        taken = set()
    return np.array([float(name in taken) for name in read.node_ids])


def _is_demand(words: Sequence[str], at: int) -> bool:
    try:
        return len(words) > at and float(words[at]) > 0
    except ValueError:
        return False
