"""One SWMM simulation in a process of its own: the engine keeps its state in the library, not in an object.

Started as `python -m pipe_network.simulation.swmm_worker MODEL.inp FOLDER`. Writes FOLDER/statistics.json
and FOLDER/series.npz, all in the units of the file; says how far it is on standard output.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import numpy as np
from pyswmm import Links, Nodes, Output, Simulation, Subcatchments, SystemStats
from swmm.toolkit import solver
from swmm.toolkit.shared_enum import LinkAttribute, NodeAttribute, SystemAttribute

_STEPS_A_LINE = 500
_SAME_TIME_S = 0.5
_USUAL_STEP_S = 900.0
_STEP = re.compile(r"^\s*REPORT_STEP\s+([\d:.]+)", re.MULTILINE | re.IGNORECASE)
_NODE_SERIES = {"depth": NodeAttribute.INVERT_DEPTH, "head": NodeAttribute.HYDRAULIC_HEAD,
                "inflow": NodeAttribute.TOTAL_INFLOW}  # fmt: skip
_LINK_SERIES = {"flow": LinkAttribute.FLOW_RATE, "depth": LinkAttribute.FLOW_DEPTH,
                "velocity": LinkAttribute.FLOW_VELOCITY, "filling": LinkAttribute.CAPACITY}  # fmt: skip


def main(model: Path, folder: Path) -> None:
    """Run the model and write what came of it."""
    report, binary = folder / "model.rpt", folder / "model.out"
    statistics, flood = _run(model, report, binary)
    (folder / "statistics.json").write_text(json.dumps(statistics), "utf-8")
    with Output(str(binary)) as output:
        start = datetime.fromisoformat(str(statistics["start"]))
        series = _series(output, start)
        series["node_flood"] = flood.at(series["times_s"], [str(name) for name in series["nodes"]])
        np.savez_compressed(folder / "series.npz", **series)  # type: ignore[arg-type]


class _Flood:
    """Volume that has left every node over its cover, noted at every stored time of a run.

    The engine's own series tell the rate at an instant; what floods between two is in its totals only.
    """

    def __init__(self, simulation: Simulation, step_s: float) -> None:
        self.names = [str(node.nodeid) for node in Nodes(simulation)]
        self._system, self._simulation = SystemStats(simulation), simulation
        self._step_s, self._next_s, self._whole = step_s, step_s, 0.0
        self._times_s: list[float] = [0.0]
        self._volumes: list[np.ndarray] = [np.zeros(len(self.names))]

    def note(self) -> None:
        """Read the volumes when another stored time has come."""
        seconds = (self._simulation.current_time - self._simulation.start_time).total_seconds()
        if seconds >= self._next_s - _SAME_TIME_S:
            self._read(seconds)
            self._next_s = (seconds // self._step_s + 1) * self._step_s

    def finish(self) -> None:
        """Read the volumes once more: all that has flooded."""
        self._read(np.inf)

    def at(self, times_s: np.ndarray, names: list[str]) -> np.ndarray:
        """Volumes by the times given, (times, names), in the file's cubic unit of length."""
        rows = np.searchsorted(self._times_s, times_s - _SAME_TIME_S)
        rows[-1:] = len(self._times_s) - 1
        column = {name: at for at, name in enumerate(self.names)}
        return np.array(self._volumes)[rows][:, [column[name] for name in names]]

    def _read(self, seconds: float) -> None:
        whole = float(self._system.routing_stats["flooding"])
        if whole == self._whole:
            self._volumes.append(self._volumes[-1])
        else:
            self._volumes.append(
                np.array([solver.node_get_stats(at).volFlooded for at in range(len(self.names))])
            )
        self._times_s.append(seconds)
        self._whole = whole


def _report_step(text: str) -> float:
    """Seconds between two stored times: hh:mm:ss or hours, as the engine reads them."""
    found = _STEP.search(text)
    if found is None:
        return _USUAL_STEP_S
    parts = found.group(1).split(":")
    seconds = sum(float(part) * size for part, size in zip(parts, (3600, 60, 1), strict=False))
    return max(seconds, 1.0)


def _run(model: Path, report: Path, binary: Path) -> tuple[dict[str, object], _Flood]:
    found: dict[str, object] = {}
    # Strides would cut routing steps short and change the results, so every step is a turn of the loop.
    with Simulation(str(model), str(report), str(binary)) as simulation:
        simulation.add_after_end(lambda: found.update(_balance(simulation)))
        flood = _Flood(simulation, _report_step(model.read_text("utf-8", errors="replace")))
        for step, _ in enumerate(simulation):
            flood.note()
            if step % _STEPS_A_LINE == 0:
                sys.stdout.write(f"{simulation.percent_complete:.3f}\n")
                sys.stdout.flush()
        flood.finish()
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
    return found, flood


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
