"""Flow in every link at the beginning of an EPANET run: EPANET's own library reads the file as it is."""

from __future__ import annotations

import ctypes
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from pipe_network.errors import SimulationFailed
from pipe_network.exchange.inp import inp_text, read_inp
from pipe_network.simulation.engines import wntr_toolkit
from pipe_network.topology.graph import Floats

# Codes of the EPANET 2.2 toolkit: EN_LINKCOUNT, EN_FLOW, and room for an id.
_LINK_COUNT, _FLOW, _ID_BYTES = 2, 8, 64


def initial_flows(path: Path) -> dict[str, float]:
    """Flow in m³/s by link id at t = 0, positive from the first node to the second.

    Raises:
        SimulationFailed: EPANET refuses the file or finds no solution; the message carries its own.
        EngineMissing: WNTR, which brings EPANET's library, is not installed.
    """
    toolkit, _ = wntr_toolkit()
    factor = read_inp(path).units.flow_m3s
    with tempfile.TemporaryDirectory() as folder:
        # A plain name and one encoding: EPANET does not open every path, and writes its report beside.
        copy = Path(folder) / "network.inp"
        copy.write_text(inp_text(path), "utf-8")
        engine = toolkit.ENepanet()
        try:
            engine.ENopen(str(copy), str(copy.with_suffix(".rpt")), str(copy.with_suffix(".bin")))
            try:
                return {name: flow * factor for name, flow in _first_step(engine)}
            finally:
                engine.ENclose()
        except toolkit.EpanetException as error:
            raise SimulationFailed(
                f"{path}: EPANET finds no flow ({error}); the network can be traced with --direction both",
                zh=f"{path}：EPANET未能求得水流（{error}）；可用--direction both做连通追踪",
            ) from error


def flows_of(path: Path, link_ids: tuple[str, ...]) -> Floats:
    """Flows in m³/s in the order of these links, NaN for a link that EPANET does not know."""
    found = initial_flows(path)
    return np.array([found.get(name, np.nan) for name in link_ids], float)


def _first_step(engine: Any) -> list[tuple[str, float]]:  # Any: the toolkit has no types
    engine.ENopenH()
    engine.ENinitH(0)
    engine.ENrunH()
    places = range(1, engine.ENgetcount(_LINK_COUNT) + 1)
    return [(_link_id(engine, place), float(engine.ENgetlinkvalue(place, _FLOW))) for place in places]


def _link_id(engine: Any, place: int) -> str:
    """Name of a link; the toolkit of WNTR has no call for it, the library below has."""
    name = ctypes.create_string_buffer(_ID_BYTES)
    engine.ENlib.EN_getlinkid(engine._project, place, ctypes.byref(name))
    return name.value.decode("utf-8")
