"""Gas and heat networks of a survey as requests to pandapipes: plain data for another interpreter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.standards import load_table
from pipe_network.models.estimates import Estimates
from pipe_network.models.graph import PipeGraph, customer_rows, pipe_graph, source_rows
from pipe_network.network import PipeNetwork

_BAR_A_MPA = 10.0
_KELVIN = 273.15
_WATER_J_KGK = 4186.0  # heat capacity of water between 60 and 95 °C, within 0.5 %
_SECONDS_AN_HOUR = 3600.0

Request = dict[str, Any]  # Any: what JSON can carry


@dataclass(frozen=True, slots=True)
class GasModel:
    """A request to pandapipes and which junction and pipe, by index, is which point and line.

    A heat model has two junctions a point and two pipes a line; the first of each is the supply side.
    """

    request: Request
    nodes: pd.Series
    links: pd.Series
    estimates: pd.DataFrame


def gas_model(network: PipeNetwork, estimates: Estimates, *, sources: Sequence[str] = ()) -> GasModel:
    """A gas network: pressure at the sources, a mass flow at the customers.

    Raises:
        BadPipeData: no line is left to compute.
        UnknownObject: a named source is not in the network.
    """
    graph = pipe_graph(network, estimates)
    source = source_rows(graph, sources, estimates, rule_name="gas.source")
    customer = customer_rows(graph, estimates, "gas.demand_points", source)
    fluid = estimates.rule("gas.fluid")
    hourly = estimates.rule("gas.demand_m3h")
    flow = hourly.number * fluid.number / _SECONDS_AN_HOUR
    names = graph.points["point_no"].to_numpy(object)
    estimates.note(names[customer], "demand_kg_s", round(flow, 6), hourly.name)
    estimates.note(["*"], "fluid", fluid.names[0], fluid.name)
    kelvin = estimates.rule("gas.temperature_k").number
    estimates.note(["*"], "temperature_k", kelvin, "gas.temperature_k")
    pressure = {int(row): _source_bar(graph, int(row), estimates) for row in source}
    request = _request(graph, "gas", fluid.names[0], kelvin, max(pressure.values()))
    request["pipes"] = _pipes(graph, estimates, "gas.roughness_mm")
    request["ext_grids"] = [{"junction": row, "p_bar": bar, "t_k": kelvin} for row, bar in pressure.items()]
    request["sinks"] = [{"junction": int(row), "mdot_kg_per_s": flow} for row in customer]
    return _model(graph, request, estimates, sides=1)


def heat_model(network: PipeNetwork, estimates: Estimates, *, sources: Sequence[str] = ()) -> GasModel:
    """A heat network: each surveyed line stands for a supply and a return pipe of the same size.

    Raises:
        BadPipeData: no line is left to compute.
        UnknownObject: a named source is not in the network.
    """
    graph = pipe_graph(network, estimates)
    count = len(graph.points)
    source = source_rows(graph, sources, estimates, rule_name="heat.source")
    customer = customer_rows(graph, estimates, "heat.demand_points", source)
    load = estimates.rule("heat.demand_kw")
    hot, cold = estimates.rule("heat.temperatures_c").values
    supply_bar, lift_bar = estimates.rule("heat.pressures_bar").values
    heat_loss, soil = estimates.rule("heat.loss_w_m2k").values
    names = graph.points["point_no"].to_numpy(object)
    estimates.note(names[customer], "heat_load_kw", load.number, load.name)
    estimates.note(names[source], "supply_bar", supply_bar, "heat.pressures_bar")
    for quantity, value, rule in (("temperatures_c", f"{hot:g} {cold:g}", "heat.temperatures_c"),
                                  ("loss_w_m2k", heat_loss, "heat.loss_w_m2k")):  # fmt: skip
        estimates.note(["*"], quantity, value, rule)
    request = _request(graph, "heat", "water", hot + _KELVIN, supply_bar)
    request["junctions"] += [{**one, "name": f"{one['name']}_R"} for one in request["junctions"]]
    supply = _pipes(graph, estimates, "heat.roughness_mm")
    for one in supply:
        one |= {"u_w_per_m2k": heat_loss, "text_k": soil + _KELVIN, "sections": 2}
    back = [
        {**one, "name": f"{one['name']}_R", "from_junction": one["to_junction"] + count,
         "to_junction": one["from_junction"] + count}
        for one in supply
    ]  # fmt: skip
    request["pipes"] = supply + back
    request["pumps"] = [
        {"return_junction": int(row) + count, "flow_junction": int(row), "p_flow_bar": supply_bar,
         "plift_bar": lift_bar, "t_flow_k": hot + _KELVIN}
        for row in source
    ]  # fmt: skip
    flow = load.number * 1000 / (_WATER_J_KGK * (hot - cold))
    request["consumers"] = [
        {"from_junction": int(row), "to_junction": int(row) + count, "qext_w": load.number * 1000,
         "controlled_mdot_kg_per_s": flow}
        for row in customer
    ]  # fmt: skip
    return _model(graph, request, estimates, sides=2)


def _request(graph: PipeGraph, name: str, fluid: str, kelvin: float, bar: float) -> Request:
    junctions = [
        {"name": str(number), "height_m": float(height), "x": float(x), "y": float(y)}
        for number, height, (x, y) in zip(graph.points["point_no"], graph.ground_m, graph.xy, strict=True)
    ]
    return {"name": name, "fluid": fluid, "temperature_k": kelvin, "pn_bar": bar, "junctions": junctions}


def _pipes(graph: PipeGraph, estimates: Estimates, rule_name: str) -> list[dict[str, Any]]:
    rule = estimates.rule(rule_name)
    rough = np.array([rule.of(material) for material in graph.lines["material"]])
    names = graph.lines["line_no"].to_numpy(object)
    estimates.note(names, "roughness_mm", rough, rule.name)
    shut = set(graph.shut.tolist())
    return [
        {"name": str(name), "from_junction": int(a), "to_junction": int(b), "length_km": float(long) / 1000,
         "inner_diameter_mm": float(wide), "k_mm": float(k), "in_service": row not in shut}
        for row, (name, a, b, long, wide, k) in enumerate(
            zip(names, graph.start, graph.end, graph.length_m, graph.diameter_mm, rough, strict=True)
        )
    ]  # fmt: skip


def _source_bar(graph: PipeGraph, row: int, estimates: Estimates) -> float:
    """Pressure of a source by the class of the pipes there, else the usual one; bar above the atmosphere."""
    limits = {
        f"{one['pressure_class']}{one['grade'] or ''}": float(str(one["p_to_mpa_inclusive"]))
        for one in load_table("gas_pressure_classes")
    }
    there = graph.lines["pressure"][(graph.start == row) | (graph.end == row)].dropna().astype(str)
    known = [limits[text] for text in there if text in limits]
    rule = estimates.rule("gas.pressure_share" if known else "gas.default_pressure_mpa")
    mpa = min(known) * rule.number if known else rule.number
    bar = round(mpa * _BAR_A_MPA, 6)
    estimates.note([graph.points["point_no"].iloc[row]], "source_bar", bar, rule.name)
    return bar


def _model(graph: PipeGraph, request: Request, estimates: Estimates, *, sides: int) -> GasModel:
    points = graph.points["point_no"].to_numpy(object)
    lines = graph.lines["line_no"].to_numpy(object)
    returns = [f"{name}_R" for name in points], [f"{name}_R" for name in lines]
    nodes = [*points, *(returns[0] if sides == 2 else [])]
    links = [*lines, *(returns[1] if sides == 2 else [])]
    return GasModel(
        request, pd.Series(nodes, dtype=object), pd.Series(links, dtype=object), estimates.table()
    )
