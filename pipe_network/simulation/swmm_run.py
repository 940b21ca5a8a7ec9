"""One SWMM run in a process of its own, results in SI units."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.progress import Progress, silent
from pipe_network.errors import SimulationFailed
from pipe_network.exchange.inp import Engine, InpUnits
from pipe_network.exchange.model_file import inp_text, units_of, with_option, words_of
from pipe_network.simulation.engines import check_swmm, child_environment, stop
from pipe_network.simulation.results import Results
from pipe_network.simulation.where import line_of, others

MODEL_NAME = "model.inp"
_ERROR = re.compile(r"^\s*ERROR (\d+):\s*(.*?)\s*$", re.MULTILINE)
_LINE = re.compile(r"at line (\d+)")
_WARNING = re.compile(r"^\s*WARNING (\d+):\s*(.*?)\s*$", re.MULTILINE)
_NODE_UNITS = {"depth": "length", "head": "length", "inflow": "flow"}
_LINK_UNITS = {"flow": "flow", "depth": "length", "velocity": "length", "filling": "share"}
_SUFFIX = {"length": "m", "flow": "m3s", "share": "share"}
_MOST_WARNINGS = 20


def run_swmm(
    sections: Mapping[str, pd.DataFrame],
    folder: Path,
    *,
    source: Path | None = None,
    progress: Progress = silent,
) -> Results:
    """Write the model into `folder`, run it, read the results.

    Files that the model names (rainfall, hot start) are looked for beside `source`.

    Raises:
        EngineMissing: pyswmm is not installed.
        SimulationFailed: a named file is not there, or SWMM gave up; the message is its own.
    """
    check_swmm()
    model = folder / MODEL_NAME
    whole = _with_files(sections, source)
    # SWMM stores series only of what [REPORT] names; the results do not depend on it.
    for kind in ("NODES", "LINKS"):
        whole = with_option(whole, Engine.SWMM, "REPORT", [kind], "ALL")
    model.write_text(inp_text(whole, Engine.SWMM), "utf-8")
    statistics, series = run_file(model, source=source, progress=progress)
    return _results(statistics, series, units_of(sections, Engine.SWMM), _told(model))


def run_file(
    model: Path, *, source: Path | None = None, progress: Progress = silent
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Run a SWMM file as it is: statistics and time series in the file's own units."""
    folder = model.parent
    command = [sys.executable, "-m", "pipe_network.simulation.swmm_worker", model.name, "."]
    child = subprocess.Popen(  # noqa: S603 - our own module, no shell
        command,
        cwd=folder,
        env=child_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    try:
        if child.stdout is not None:
            for line in child.stdout:
                progress(min(float(line), 1.0))
        said = child.stderr.read() if child.stderr is not None else ""
        child.wait()
    finally:
        stop(child)
        for stream in (child.stdout, child.stderr):
            if stream is not None:
                stream.close()
    if child.returncode:
        raise _failed(_told(model), said, source or model)
    statistics = json.loads((folder / "statistics.json").read_text("utf-8"))
    with np.load(folder / "series.npz") as stored:
        return statistics, {name: stored[name] for name in stored.files}


def _told(model: Path) -> str:
    report = model.with_suffix(".rpt")
    return report.read_text("utf-8", errors="replace") if report.is_file() else ""


def _with_files(sections: Mapping[str, pd.DataFrame], source: Path | None) -> dict[str, pd.DataFrame]:
    """The sections with the files they name as full paths, so that the model runs from any folder."""
    found = dict(sections)
    for name, place in (("RAINGAGES", 5), ("TIMESERIES", 2), ("TEMPERATURE", 1)):
        if name not in found:
            continue
        frame = found[name].copy()
        for row, words in enumerate(words_of(frame)):
            if len(words) > place and words[place - 1].upper() == "FILE":
                frame.iat[row, place] = str(_file(words[place], words[0], source))
        found[name] = frame
    return found


def _file(name: str, owner: str, source: Path | None) -> Path:
    path = (source.parent if source else Path.cwd()) / name
    if not path.is_file():
        raise SimulationFailed(
            f"{source or 'the model'}: '{owner}' takes its data from '{name}', and {path} does not exist; "
            "put the file there",
            zh=f"{source or '模型'}：“{owner}”的数据取自“{name}”，但{path}不存在；请将该文件放到此处",
        )
    return path.resolve()


def _results(statistics: Mapping[str, Any], series: Mapping[str, Any], units: InpUnits, told: str) -> Results:
    factor = {"length": units.length_m, "flow": units.flow_m3s, "share": 1.0}
    times = np.asarray(series["times_s"], float)

    def frames(kind: str, wanted: Mapping[str, str]) -> dict[str, pd.DataFrame]:
        names = series[f"{kind}s"].astype(object)
        return {
            f"{name}_{_SUFFIX[unit]}" if unit != "share" else name: pd.DataFrame(
                series[f"{kind}_{name}"].astype(float) * factor[unit], index=times, columns=names
            )
            for name, unit in wanted.items()
        }

    links = frames("link", _LINK_UNITS)
    links["velocity_ms"] = links.pop("velocity_m")
    node_totals, link_totals = _totals(statistics, units)
    warnings = tuple(dict.fromkeys(f"{code}: {text}" for code, text in _WARNING.findall(told)))
    nodes = frames("node", _NODE_UNITS)
    flood = pd.DataFrame(
        series["node_flood"] * units.length_m**3, index=times, columns=series["nodes"].astype(object)
    )
    nodes |= {"flooding_m3s": _mean_rate(flood), "flood_volume_m3": flood}
    return Results(
        "swmm",
        str(statistics["version"]),
        times,
        nodes,
        links,
        node_totals,
        link_totals,
        warnings[:_MOST_WARNINGS],
        {
            "steps": len(times),
            "runoff_error_pct": float(statistics["runoff_error_pct"]),
            "routing_error_pct": float(statistics["routing_error_pct"]),
            "flooded_nodes": int((node_totals["flood_volume_m3"] > 0).sum()),
            "flood_volume_m3": float(node_totals["flood_volume_m3"].sum()),
            "warnings": len(warnings),
        },
    )


def _mean_rate(volume: pd.DataFrame) -> pd.DataFrame:
    """Mean rate since the time before, m³/s: rates times steps add up to the volume."""
    times = volume.index.to_numpy(float)
    before = np.concatenate([[0.0 if len(times) < 2 else 2 * times[0] - times[1]], times[:-1]])
    gained = np.diff(volume.to_numpy(float), axis=0, prepend=0.0)
    return pd.DataFrame(gained / (times - before)[:, None], index=volume.index, columns=volume.columns)


def _totals(statistics: Mapping[str, Any], units: InpUnits) -> tuple[pd.DataFrame, pd.DataFrame]:
    def column(part: str, name: str, factor: float) -> pd.Series:
        return pd.Series({key: row[name] * factor for key, row in statistics[part].items()}, dtype=float)

    cubic = units.length_m**3
    nodes = pd.DataFrame(
        {
            "max_depth_m": column("nodes", "max_depth", units.length_m),
            "flood_volume_m3": column("nodes", "flooding_volume", cubic),
            "flood_hours": column("nodes", "flooding_duration", 1.0),
        }
    )
    links = pd.DataFrame(
        {
            "peak_flow_m3s": column("conduits", "peak_flow", units.flow_m3s),
            "peak_velocity_ms": column("conduits", "peak_velocity", units.length_m),
            "peak_depth_m": column("conduits", "peak_depth", units.length_m),
        }
    )
    return nodes, links


def _failed(told: str, said: str, path: Path) -> SimulationFailed:
    errors = [(int(code), text) for code, text in _ERROR.findall(told) if code != "200"]
    errors += [(int(code), text) for code, text in _ERROR.findall(said) if code != "200"]
    if not errors:
        last = said.strip().splitlines()[-1:] or ["no message"]
        return SimulationFailed(f"{path}: SWMM stopped: {last[0]}", zh=f"{path}：SWMM中止：{last[0]}")
    number, text = errors[0]
    written = _LINE.search(text)
    row = told[told.find(text) + len(text) :].strip().splitlines()[:1] if written else []
    line = line_of(row[0], path) if row else None
    shown = f" [{' '.join(row[0].split())}]" if row else ""
    where = f"{path}, line {line}" if line else str(path)
    # SWMM counts the lines of the model that was written for it; the row is found in the user's own file.
    text = _LINE.sub("", text).replace("  ", " ")
    more, more_zh = others(len(errors))
    return SimulationFailed(
        f"{where}: SWMM error {number}: {text}{shown}{more}; mend the model and run it again",
        zh=f"{path}{f'第{line}行' if line else ''}：SWMM报错{number}：{text}{shown}{more_zh}；"
        "请修正模型后重新计算",
    )
