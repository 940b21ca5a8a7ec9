"""An EPANET model of a surveyed water network: litres a second, metres, Hazen-Williams."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_file import Sections, frame_of
from pipe_network.models.estimates import Estimates
from pipe_network.models.graph import (
    Floats,
    Ints,
    PipeGraph,
    customer_rows,
    engine_names,
    pipe_graph,
    source_rows,
)
from pipe_network.network import PipeNetwork

_ONE = Engine.EPANET
_PRESSURE = re.compile(r"(\d+(?:\.\d+)?)\s*MPa", re.IGNORECASE)
_METRES_A_MPA = 1e6 / (1000 * 9.80665)
_SECONDS_A_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class InpModel:
    """Sections of a model and the names of its objects in the network, where the engine needs other ones."""

    sections: Sections
    nodes: pd.Series
    links: pd.Series
    estimates: pd.DataFrame


def water_model(
    network: PipeNetwork, estimates: Estimates, *, sources: Sequence[str] = (), hours: float = 24.0
) -> InpModel:
    """A model of the water lines of a network, gaps filled by rules.

    Raises:
        BadPipeData: no line is left to compute.
        UnknownObject: a named source is not in the network.
    """
    graph = pipe_graph(network, estimates)
    source = source_rows(graph, sources, estimates, rule_name="water.source")
    demand = _demands(graph, source, estimates)
    head = graph.ground_m[source] + _source_pressure(graph, source, estimates)
    rough = _roughness(graph, estimates)
    nodes = engine_names(graph.points["point_no"], "N")
    links = engine_names(graph.lines["line_no"], "L")
    is_source = np.isin(np.arange(len(nodes)), source)
    name = nodes.to_numpy(object)
    junctions = [
        (name[row], f"{graph.ground_m[row]:.3f}", f"{demand[row]:.6f}", "DAY")
        for row in np.flatnonzero(~is_source)
    ]
    pipes = zip(
        links, name[graph.start], name[graph.end], np.char.mod("%.3f", graph.length_m),
        np.char.mod("%.3f", graph.diameter_mm), np.char.mod("%.4g", rough), ["0"] * len(links),
        np.where(np.isin(np.arange(len(links)), graph.shut), "Closed", "Open"), strict=True,
    )  # fmt: skip
    factors = estimates.rule("water.pattern").values
    estimates.note(["DAY"], "pattern", " ".join(f"{factor:g}" for factor in factors), "water.pattern")
    rows: dict[str, Iterable[Sequence[object]]] = {
        "JUNCTIONS": junctions,
        "RESERVOIRS": [(name[row], f"{level:.3f}") for row, level in zip(source, head, strict=True)],
        "PIPES": pipes,
        "PATTERNS": [("DAY", *(f"{factor:g}" for factor in factors))],
        "OPTIONS": [("Units", "LPS"), ("Headloss", "H-W"), ("Accuracy", "0.001"), ("Trials", "200"),
                    ("Unbalanced", "Continue", "10")],
        "TIMES": [("Duration", f"{round(hours * 3600)}", "SEC"), ("Hydraulic", "Timestep", "1:00"),
                  ("Pattern", "Timestep", "1:00"), ("Report", "Timestep", "1:00")],
        "COORDINATES": [(n, f"{x:.3f}", f"{y:.3f}") for n, (x, y) in zip(name, graph.xy, strict=True)],
    }  # fmt: skip
    sections = {section: frame_of(_ONE, section, one) for section, one in rows.items()}
    sections["TITLE"] = pd.DataFrame(
        {"text": ["Made by GridTwin from a survey; see estimates"]}, dtype=object
    )
    own_nodes = pd.Series(graph.points["point_no"].to_numpy(object), index=name)
    own_links = pd.Series(graph.lines["line_no"].to_numpy(object), index=links.to_numpy(object))
    return InpModel(sections, own_nodes, own_links, estimates.table())


def _demands(graph: PipeGraph, source: Ints, estimates: Estimates) -> Floats:
    """Mean demand of each point in litres a second."""
    names = graph.points["point_no"].to_numpy(object)
    demand = np.zeros(len(graph.points))
    telling = graph.points["appurtenance"].isin(estimates.rule("water.demand_points").names).any()
    if telling:
        rows = customer_rows(graph, estimates, "water.demand_points", source)
        demand[rows] = estimates.rule("water.demand_m3d").number * 1000 / _SECONDS_A_DAY
        estimates.note(names[rows], "demand_lps", demand[rows].round(6), "water.demand_m3d")
        return demand
    share = estimates.rule("water.demand_lps_km").number / 1000 / 2
    np.add.at(demand, graph.start, graph.length_m * share)
    np.add.at(demand, graph.end, graph.length_m * share)
    demand[source] = 0.0
    rows = np.flatnonzero(demand > 0)
    estimates.note(names[rows], "demand_lps", demand[rows].round(6), "water.demand_lps_km")
    return demand


def _source_pressure(graph: PipeGraph, source: Ints, estimates: Estimates) -> Floats:
    """Metres of water above ground at each source, from what its pipes are designed for."""
    share = estimates.rule("water.source_pressure_m").number
    usual = estimates.rule("water.default_pressure_m").number
    names = graph.points["point_no"].to_numpy(object)
    found = np.zeros(len(source))
    for number, row in enumerate(source):
        there = graph.lines["pressure"][(graph.start == row) | (graph.end == row)].dropna().astype(str)
        values = [float(match[1]) for match in map(_PRESSURE.search, there) if match]
        rule = "water.source_pressure_m" if values else "water.default_pressure_m"
        found[number] = min(values) * _METRES_A_MPA * share if values else usual
        estimates.note([names[row]], "source_pressure_m", round(float(found[number]), 3), rule)
    return found


def _roughness(graph: PipeGraph, estimates: Estimates) -> Floats:
    rule = estimates.rule("water.hazen_williams")
    rough = np.array([rule.of(material) for material in graph.lines["material"]])
    estimates.note(graph.lines["line_no"].to_numpy(object), "hazen_williams_c", rough, rule.name)
    return rough
