"""Fire flow at a junction: what pressure remains at a flow, and what flow there is at a pressure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from pipe_network.errors import BadPipeData
from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_file import Sections, frame_of, units_of, with_rows, words_of
from pipe_network.models.rules import rule
from pipe_network.simulation.epanet_run import run_epanet
from pipe_network.simulation.results import Results
from pipe_network.simulation.scenario import with_demand, with_duration

_ONE = Engine.EPANET
_OUTLET, _PIPE = "FIRE_OUT", "FIRE_LINK"


@dataclass(frozen=True, slots=True)
class FireFlow:
    """Fire flow at one node, at the first moment of the model.

    `available_lps` is the flow that leaves `required_m` of pressure at the node; None where there is no flow.
    `lowest_m` is the lowest pressure at another junction while `flow_lps` is taken, at `lowest_node`.
    """

    node: str
    flow_lps: float
    static_m: float
    residual_m: float
    required_m: float
    available_lps: float
    lowest_node: str
    lowest_m: float
    confidence: str

    @property
    def is_enough(self) -> bool:
        """Whether the pressure that remains is at least the required one."""
        return self.residual_m >= self.required_m


def fire_flow(
    sections: Mapping[str, pd.DataFrame],
    node: str,
    flow_lps: float,
    *,
    folder: Path,
    source: Path | None = None,
) -> tuple[FireFlow, Results]:
    """Fire flow at a junction, and the results of the whole network while it is taken.

    The available flow comes from one run: a check valve without loss leads from the node to a free outlet at
    the required pressure, so what runs through it is the answer; no search, no curve fitted.

    Raises:
        UnknownObject: no such junction.
        BadPipeData: the flow is not positive.
        SimulationFailed: EPANET gave up.
    """
    if not flow_lps > 0:
        raise BadPipeData(
            f"fire flow {flow_lps} L/s; it must be positive", zh=f"消防流量{flow_lps} L/s应为正数"
        )
    units = units_of(sections, _ONE)
    steady = with_duration(sections, 0)
    burning = with_demand(steady, node, flow_lps / 1000 / units.flow_m3s)
    before = run_epanet(steady, folder, source=source)
    required = rule("fire.residual_pressure_m")
    opened = run_epanet(_with_outlet(steady, node, required.number, units.length_m), folder, source=source)
    during = run_epanet(burning, folder, source=source)
    pressure = during.nodes["pressure_m"].iloc[0]
    others = pressure[sections["JUNCTIONS"]["id"]].drop(node)
    lowest = str(others.idxmin()) if len(others) else node
    answer = FireFlow(
        node,
        flow_lps,
        float(before.nodes["pressure_m"].iloc[0][node]),
        float(pressure[node]),
        required.number,
        float(max(opened.links["flow_m3s"].iloc[0][_PIPE], 0.0) * 1000),
        lowest,
        float(pressure[lowest]),
        required.confidence,
    )
    return answer, during


def _with_outlet(
    sections: Mapping[str, pd.DataFrame], node: str, required_m: float, length_m: float
) -> Sections:
    """A reservoir at the required pressure, reached through one wide smooth metre that lets nothing back."""
    row = next(row for row in words_of(sections["JUNCTIONS"]) if row[0] == node)
    head = float(row[1] if len(row) > 1 else 0) + required_m / length_m
    wide = 2.0 / units_of(sections, _ONE).diameter_m
    rough = _smoothest(sections)
    found = with_rows(sections, _ONE, "RESERVOIRS", [[_OUTLET, f"{head:.10g}"]])
    return with_rows(found, _ONE, "PIPES", [[_PIPE, node, _OUTLET, "1", f"{wide:.6g}", rough, "0", "CV"]])


def _smoothest(sections: Mapping[str, pd.DataFrame]) -> str:
    """A roughness of the model that loses least: the largest C of Hazen-Williams, else the smallest."""
    values = pd.to_numeric(sections["PIPES"]["roughness"], errors="coerce").to_numpy(float)
    formula = " ".join(word for row in words_of(sections.get("OPTIONS", frame_of(_ONE, "OPTIONS", [])))
                       if row[0].upper() == "HEADLOSS" for word in row[1:]).upper() or "H-W"  # fmt: skip
    best = np.nanmax(values) if formula == "H-W" else np.nanmin(values)
    return f"{best:.6g}"
