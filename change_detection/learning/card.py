"""The model card: what a model is, what it was trained on, how good it is, where not to trust it."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from change_detection.errors import BadDataSet
from change_detection.learning.export import Description, ExportReport
from change_detection.learning.plan import Plan
from change_detection.model_file import Figures

_LIBRARIES = ("torch", "onnxruntime", "numpy", "opencv-python-headless")


@dataclass(frozen=True, slots=True)
class Training:
    """How a model came about, as far as the card tells it."""

    plan: Plan
    steps: int
    seconds: float
    loss: float
    device: str
    finished_at: datetime


def figures_from(path: Path, version: str | None = None) -> tuple[Figures, ...]:
    """Figures per data set from the JSON that `gridtwin detect evaluate --json` writes.

    Args:
        path: the file.
        version: only of detectors whose version begins so; all by default.

    Raises:
        BadDataSet: it is no such file.
    """
    try:
        rows: list[Mapping[str, Any]] = json.loads(path.read_text("utf-8"))
        return tuple(
            Figures(str(row["data_set"]), row["f1"], row["object_hit_rate"], row["false_alarms_per_km2"])
            for row in rows
            if version is None or str(row["detector_version"]).startswith(version)
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadDataSet(
            f"{path} holds no figures ({error}); write them with "
            f"gridtwin detect evaluate … --json {path.name}",
            zh=f"{path}中没有评价结果（{error}）；请用gridtwin detect evaluate … --json {path.name}生成",
        ) from error


def card_text(about: Description, training: Training, report: ExportReport, notes: Sequence[str] = ()) -> str:
    """The card as Markdown."""
    plan = training.plan
    parts = [
        f"# {about.name} {about.version}",
        f"{about.title_en}. {about.title_zh}。",
        "## What it is",
        f"A Siamese U-Net of width {plan.width}, two images in; change and the buildings of either date out. "
        f"It works at {about.gsd_m[0]:g} to {about.gsd_m[1]:g} m a pixel. Licence of the weights: "
        f"{about.licence}.",
        "## Data",
        _data(plan),
        "## Figures",
        _figures(about.figures),
        "## How it was trained",
        _course(training),
        "## The files",
        _files(report),
        "## Limits",
        "- It finds buildings that came or went; other changes only by accident.\n"
        "- Outside its range of pixel sizes images are resampled, and figures do not hold.\n"
        "- A score orders patches; it is a probability only where a reliability diagram says so.\n"
        "- It was not trained on oblique, thermal or radar images.",
    ]
    if notes:
        parts += ["## Notes", "\n".join(f"- {note}" for note in notes)]
    return "\n\n".join(parts) + "\n"


def _data(plan: Plan) -> str:
    total = sum(source.weight for source in plan.sources)
    lines = ["| source | share | pictures |", "|---|---|---|"]
    for source in plan.sources:
        places = ", ".join(source.places) or "none: drawn by the program"
        lines.append(f"| {source.kind} | {100 * source.weight / total:.0f} % | {places} |")
    if plan.places:
        lines += ["", "| pictures | licence | origin |", "|---|---|---|"]
        lines += [f"| {place.name} | {place.licence} | {place.origin or '–'} |" for place in plan.places]
    return "\n".join(lines)


def _figures(figures: Sequence[Figures]) -> str:
    if not figures:
        return "Not measured yet: `gridtwin detect evaluate`."
    lines = ["| data set | pixel F1 | objects hit | false alarms per km² |", "|---|---|---|---|"]
    for entry in figures:
        cells = (
            _number(entry.f1, 3),
            _number(entry.object_hit_rate, 3),
            _number(entry.false_alarms_per_km2, 1),
        )
        lines.append(f"| {entry.set} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _number(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _course(training: Training) -> str:
    plan, options = training.plan, training.plan.training
    libraries = ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)
    return (
        f"{training.steps} steps of {options.batch} pairs of {plan.size_px} × {plan.size_px} pixels, seed "
        f"{plan.seed}, {training.seconds / 60:.0f} minutes on {training.device}; last loss "
        f"{training.loss:.3f}. Finished {training.finished_at:%Y-%m-%d}. Python {platform.python_version()}, "
        f"{libraries}. The plan lies beside this card (plan.toml); the command is "
        "`gridtwin detect train --plan plan.toml --out FOLDER --data ROOT`."
    )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "–"


def _files(report: ExportReport) -> str:
    lines = [
        f"- model.onnx: {report.bytes_onnx / 1e6:.1f} MB, at most {report.difference:.1g} from the network "
        "that was trained",
        f"- weights.npz: {report.bytes_weights / 1e6:.1f} MB, half precision; fine-tuning starts from it",
    ]
    if report.bytes_int8 and report.int8_difference is not None and report.int8_flips is not None:
        lines.append(
            f"- model-int8.onnx: {report.bytes_int8 / 1e6:.1f} MB, on average {report.int8_difference:.4f} "
            f"from model.onnx; {100 * report.int8_flips:.2f} % of pixels fall on the other side of the "
            "threshold on drawn pairs. model.toml takes it while that is at most 1 %"
        )
    return "\n".join(lines)
