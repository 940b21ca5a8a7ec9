"""One EPANET run: a model file, the toolkit that WNTR carries (EPANET 2.2), results in SI units."""

from __future__ import annotations

import logging
import re
import struct
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from pipe_network.errors import SimulationFailed
from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_file import inp_text, with_option
from pipe_network.simulation.engines import wntr_toolkit
from pipe_network.simulation.results import Results
from pipe_network.simulation.where import line_of, others

MODEL_NAME = "model.inp"
_ENGINE = 2.2
_ERROR = re.compile(r"^\s*(?:Input )?Error (\d+):\s*(.*?)\s*$", re.MULTILINE)
_WARNING = re.compile(r"^\s*WARNING:\s*(.*?)\s*$", re.MULTILINE)
_NODES = {"pressure": "pressure_m", "head": "head_m", "demand": "demand_m3s"}
_LINKS = {"flowrate": "flow_m3s", "velocity": "velocity_ms", "headloss": "headloss", "status": "status"}
_MOST_WARNINGS = 20


def run_epanet(sections: Mapping[str, pd.DataFrame], folder: Path, *, source: Path | None = None) -> Results:
    """Write the model into `folder`, run it, read the results.

    `source` is the file that the model came from: an error names its line there.

    Raises:
        EngineMissing: WNTR is not installed.
        SimulationFailed: EPANET gave up; the message is its own, with the line of the file.
    """
    model = folder / MODEL_NAME
    # A statistic over time would leave one row instead of the series.
    plain = with_option(sections, Engine.EPANET, "TIMES", ["Statistic"], "NONE")
    model.write_text(inp_text(plain, Engine.EPANET), "utf-8")
    return run_file(model, source=source)


def run_file(model: Path, *, source: Path | None = None) -> Results:
    """Run an EPANET file as it is; report and binary results are written beside it."""
    toolkit, reader = wntr_toolkit()
    report, binary = model.with_suffix(".rpt"), model.with_suffix(".bin")
    # EPANET's sentences are told once, by the error or in the results.
    logging.getLogger(toolkit.__name__).setLevel(logging.CRITICAL)
    engine = toolkit.ENepanet(version=_ENGINE)
    failure: str | None = None
    try:
        engine.ENopen(str(model), str(report), str(binary))
        engine.ENsolveH()
        engine.ENsaveH()
    except toolkit.EpanetException as error:
        failure = str(error)
    finally:
        _close(engine)
    told = report.read_text("utf-8", errors="replace") if report.is_file() else ""
    halted = [text for text in _WARNING.findall(told) if "HALTED" in text]
    if failure is None and halted:
        raise SimulationFailed(
            f"{source or model}: EPANET: {halted[0]}; loosen Accuracy in [OPTIONS] or set "
            "Unbalanced to 'Continue 10'",
            zh=f"{source or model}：EPANET报告：{halted[0]}；请在[OPTIONS]中放宽Accuracy，"
            "或设Unbalanced Continue 10",
        )
    if failure is not None:
        raise _failed(failure, told, model, source)
    return _results(reader, binary, told)


def _close(engine: object) -> None:
    """Close the project even after a failed opening: only then the report is flushed."""
    library, project = engine.ENlib, engine._project  # type: ignore[attr-defined]
    library.EN_close(project)
    library.EN_deleteproject(project)


def _results(reader: object, binary: Path, told: str) -> Results:
    try:
        read = reader.BinFile().read(str(binary))  # type: ignore[attr-defined]
    except (OSError, ValueError, struct.error, IndexError) as error:
        raise SimulationFailed(
            f"EPANET left no readable results ({error})", zh=f"EPANET未给出可读的结果（{error}）"
        ) from error
    nodes = {ours: read.node[theirs] for theirs, ours in _NODES.items()}
    links = {ours: read.link[theirs] for theirs, ours in _LINKS.items() if theirs in read.link}
    warnings = tuple(dict.fromkeys(_WARNING.findall(told)))
    times = np.asarray(next(iter(nodes.values())).index, float)
    pressure = nodes["pressure_m"].to_numpy(float)
    return Results(
        "epanet",
        str(_ENGINE),
        times,
        {name: frame.astype(float) for name, frame in nodes.items()},
        {name: frame.astype(float) for name, frame in links.items()},
        warnings=warnings[:_MOST_WARNINGS],
        summary={
            "steps": len(times),
            "lowest_pressure_m": float(np.nanmin(pressure)) if pressure.size else None,
            "highest_pressure_m": float(np.nanmax(pressure)) if pressure.size else None,
            "warnings": len(warnings),
        },
    )


def _failed(failure: str, told: str, model: Path, source: Path | None) -> SimulationFailed:
    errors = [(int(code), text) for code, text in _ERROR.findall(told)]
    detailed = [pair for pair in errors if pair[0] != 200] or errors
    number, text = detailed[0] if detailed else (0, failure)
    following = _line_after(told, text)
    file = source or model
    line = line_of(following, file)
    where = f"{file}, line {line}: " if line else f"{file}: "
    row = f" [{' '.join(following.split())}]" if following else ""
    more, more_zh = others(len(detailed))
    said = f"EPANET error {number}: {text}" if number else f"EPANET: {text}"
    return SimulationFailed(
        f"{where}{said}{row}{more}; mend the model and run it again",
        zh=f"{file}{f'第{line}行' if line else ''}：EPANET报错：{text}{row}{more_zh}；请修正模型后重新计算",
    )


def _line_after(told: str, text: str) -> str:
    """The row of the file that EPANET repeats below an error message."""
    lines = told.splitlines()
    for number, line in enumerate(lines[:-1]):
        if text in line:
            below = lines[number + 1].strip()
            return "" if _ERROR.match(lines[number + 1]) else below
    return ""
