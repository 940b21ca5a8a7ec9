"""One SWMM simulation in a process of its own: the engine keeps its state in the library, not in an object.

Started as `python -m pipe_network.simulation.swmm_worker MODEL.inp FOLDER`. Writes FOLDER/statistics.json
and FOLDER/series.npz, all in the units of the file; says how far it is on standard output.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import numpy as np
from pyswmm import Links, Nodes, Output, Simulation, Subcatchments
from swmm.toolkit.shared_enum import LinkAttribute, NodeAttribute, SystemAttribute

_STEPS_A_LINE = 500
_NODE_SERIES = {"depth": NodeAttribute.INVERT_DEPTH, "head": NodeAttribute.HYDRAULIC_HEAD,
                "inflow": NodeAttribute.TOTAL_INFLOW, "flooding": NodeAttribute.FLOODING_LOSSES}  # fmt: skip
_LINK_SERIES = {"flow": LinkAttribute.FLOW_RATE, "depth": LinkAttribute.FLOW_DEPTH,
                "velocity": LinkAttribute.FLOW_VELOCITY, "filling": LinkAttribute.CAPACITY}  # fmt: skip


def main(model: Path, folder: Path) -> None:
    """Run the model and write what came of it."""
    report, binary = folder / "model.rpt", folder / "model.out"
    statistics = _run(model, report, binary)
    (folder / "statistics.json").write_text(json.dumps(statistics), "utf-8")
    with Output(str(binary)) as output:
        start = datetime.fromisoformat(str(statistics["start"]))
        np.savez_compressed(folder / "series.npz", **_series(output, start))  # type: ignore[arg-type]


def _run(model: Path, report: Path, binary: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    # Strides would cut routing steps short and change the results, so every step is a turn of the loop.
    with Simulation(str(model), str(report), str(binary)) as simulation:
        simulation.add_after_end(lambda: found.update(_balance(simulation)))
        for step, _ in enumerate(simulation):
            if step % _STEPS_A_LINE == 0:
                sys.stdout.write(f"{simulation.percent_complete:.3f}\n")
                sys.stdout.flush()
        found |= {
            "version": str(simulation.engine_version),
            "start": simulation.start_time.isoformat(),
            "nodes": {node.nodeid: _plain(node.statistics) for node in Nodes(simulation)},
            "conduits": {
                link.linkid: _plain(link.conduit_statistics)
                for link in Links(simulation)
                if link.is_conduit()
            },
            "has_land": len(Subcatchments(simulation)) > 0,
        }
    return found


def _balance(simulation: Simulation) -> dict[str, object]:
    return {"runoff_error_pct": simulation.runoff_error, "routing_error_pct": simulation.flow_routing_error}


def _plain(statistics: Mapping[str, object]) -> dict[str, float]:
    return {name: float(value) for name, value in statistics.items() if isinstance(value, (int, float))}


def _series(output: Output, start: datetime) -> dict[str, np.ndarray]:
    times = list(output.times)
    found = {
        "times_s": np.array([(time - start).total_seconds() for time in times]),
        "nodes": np.array(list(output.nodes), str),
        "links": np.array(list(output.links), str),
    }
    for prefix, wanted, names, read in (
        ("node", _NODE_SERIES, list(output.nodes), output.node_series),
        ("link", _LINK_SERIES, list(output.links), output.link_series),
    ):
        for name, attribute in wanted.items():
            values = [list(read(one, attribute).values()) for one in names]
            found[f"{prefix}_{name}"] = np.array(values, np.float32).reshape(len(names), len(times)).T
    found["rainfall"] = np.array(list(output.system_series(SystemAttribute.RAINFALL).values()))
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
