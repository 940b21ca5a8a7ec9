"""One gas or heat run: pandapipes in an interpreter of its own, results in SI units (pressures in bar)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.errors import SimulationFailed
from pipe_network.simulation.engines import gas_python
from pipe_network.simulation.results import Results

NETWORK_NAME = "network.json"
_WORKER = Path(__file__).with_name("gas_worker.py")
_LONGEST_S = 900
_NODES = {"p_bar": "pressure_bar", "t_k": "temperature_k"}
_LINKS = {"v_mean_m_per_s": "velocity_ms", "mdot_from_kg_per_s": "flow_kgs", "reynolds": "reynolds",
          "p_from_bar": "pressure_from_bar", "p_to_bar": "pressure_to_bar"}  # fmt: skip

Request = Mapping[str, Any]  # Any: what JSON can carry


def run_gas(
    request: Request, folder: Path, *, nodes: pd.Series, links: Mapping[str, pd.Series], engine: str = "gas"
) -> Results:
    """Run a request (`network` or `document`, see `gas_worker`) in `folder` and name its results.

    `nodes` gives the point_no of a junction by index; `links` gives, for each component table (pipe,
    valve …), the line_no by index.

    Raises:
        EngineMissing: no interpreter with pandapipes.
        SimulationFailed: pandapipes gave up; the message is its own.
    """
    answer = ask(request, folder)
    result = json.loads((answer / "result.json").read_text("utf-8"))
    tables = {name: _frame(one) for name, one in result["tables"].items()}
    junction = tables["res_junction"]
    node_names = nodes.reindex(junction.index).to_numpy(object)
    node_series = _series(junction, node_names, _NODES)
    parts = []
    for name, own in links.items():
        if f"res_{name}" in tables:
            part = tables[f"res_{name}"]
            part.index = pd.Index(own.reindex(part.index).to_numpy(object))
            parts.append(part)
    link_table = pd.concat(parts) if parts else pd.DataFrame()
    link_series = _series(link_table, link_table.index.to_numpy(object), _LINKS)
    pressure, velocity = junction["p_bar"], link_table.get("v_mean_m_per_s", pd.Series(dtype=float))
    return Results(
        engine,
        f"pandapipes {result['version']}",
        np.zeros(1),
        node_series,
        link_series,
        summary={
            "lowest_pressure_bar": _number(pressure.min()),
            "highest_pressure_bar": _number(pressure.max()),
            "highest_velocity_ms": _number(velocity.abs().max()),
            "without_supply": int(pressure.isna().sum()),
        },
    )


def ask(request: Request, folder: Path) -> Path:
    """Have the worker do what is asked, in `folder`; the folder comes back, with its files.

    Raises:
        EngineMissing: no interpreter with pandapipes.
        SimulationFailed: it ended with an error, or took longer than a quarter of an hour.
    """
    python = gas_python()
    asked = folder / "request.json"
    asked.write_text(json.dumps(request), "utf-8")
    try:
        done = subprocess.run(  # noqa: S603 - a fixed script of ours, no shell
            [str(python), str(_WORKER), str(asked), str(folder)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_LONGEST_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise SimulationFailed(
            f"pandapipes took longer than {_LONGEST_S} s", zh=f"pandapipes计算超过{_LONGEST_S}秒"
        ) from error
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or [f"exit status {done.returncode}"]
        raise SimulationFailed(
            f"pandapipes gave up: {last[0]}; check that every part has a source and every pipe a size",
            zh=f"pandapipes计算失败：{last[0]}；请检查各连通部分是否有气（热）源、管径是否齐全",
        )
    return folder


def _frame(table: Mapping[str, Any]) -> pd.DataFrame:
    columns = {name: values for name, values in table.items() if name != "index"}
    return pd.DataFrame(columns, index=table["index"]).astype(float)


def _series(
    table: pd.DataFrame, names: NDArray[np.object_], wanted: Mapping[str, str]
) -> dict[str, pd.DataFrame]:
    return {
        ours: pd.DataFrame([table[theirs].to_numpy(float)], index=[0.0], columns=names)
        for theirs, ours in wanted.items()
        if theirs in table
    }


def _number(value: float) -> float | None:
    return None if pd.isna(value) else float(value)
