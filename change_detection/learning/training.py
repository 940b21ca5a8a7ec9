"""From a plan to a model folder: train, export, card. What `gridtwin detect train` does."""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from change_detection.errors import BadPlan
from change_detection.learning.buffer import MakeSource, pair_number
from change_detection.learning.card import Training, card_text
from change_detection.learning.checkpoint import CHECKPOINT
from change_detection.learning.export import Description, ExportReport, export, write_model_files
from change_detection.learning.loop import Run, Trained, train
from change_detection.learning.plan import Plan, plan_text
from change_detection.model_file import Figures
from change_detection.models import MODEL
from gridtwin.progress import Progress, part, silent
from gridtwin.store import atomic

PLAN = "plan.toml"
RECORD = "training.json"
_CALIBRATION_PAIRS = 24


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a training; `report` is None when it was stopped and can be resumed."""

    trained: Trained
    report: ExportReport | None


def train_plan(
    plan: Plan,
    make: MakeSource,
    run: Run,
    *,
    now: Callable[[], datetime],
    figures: tuple[Figures, ...] = (),
    notes: Sequence[str] = (),
    progress: Progress = silent,
) -> Outcome:
    """Train by a plan into a folder: model file, ONNX (fp32 and int8), weights, plan, card with `notes`.

    Raises:
        BadPlan: the folder holds another training, and so on.
    """
    check_folder(run.folder, is_resumed=run.is_resumed)
    run.folder.mkdir(parents=True, exist_ok=True)
    atomic.write_text(run.folder / PLAN, plan_text(plan))
    trained = train(plan, make, run, progress=part(progress, 0, 0.97))
    if trained.is_stopped:
        return Outcome(trained, None)
    report = export_model(trained, plan, make, run.folder)
    describe_model(run.folder, trained, plan, report, finished_at=now(), figures=figures, notes=notes)
    progress(1.0, "model written")
    return Outcome(trained, report)


def check_folder(folder: Path, *, is_resumed: bool) -> None:
    """Refuse to train over what is there.

    Raises:
        BadPlan: a finished model, or a training that was not finished and is not to be resumed.
    """
    if folder.is_file():
        raise BadPlan(
            f"{folder} is a file; a training takes a folder", zh=f"{folder}是文件；训练结果须存入文件夹"
        )
    if (folder / CHECKPOINT).is_file() and not is_resumed:
        raise BadPlan(
            f"{folder} holds a training already; go on with it by --resume, or choose another folder",
            zh=f"{folder}中已有训练；请用--resume继续，或另选目录",
        )
    if (folder / MODEL).is_file() and not (folder / CHECKPOINT).is_file():
        raise BadPlan(
            f"{folder} holds a model already; choose another folder",
            zh=f"{folder}中已有模型；请另选目录",
        )


def export_model(trained: Trained, plan: Plan, make: MakeSource, folder: Path) -> ExportReport:
    """The trained network as a model folder, without figures yet."""
    source = make()
    pairs = [pair_number(source, plan.seed + 1, i) for i in range(_CALIBRATION_PAIRS)]
    return export(trained.network, folder, describe(plan), calibration=pairs)


def describe_model(
    folder: Path,
    trained: Trained,
    plan: Plan,
    report: ExportReport,
    *,
    finished_at: datetime,
    figures: tuple[Figures, ...] = (),
    notes: Sequence[str] = (),
) -> None:
    """Write figures, card, plan and the record of the training into a model folder."""
    about = describe(plan, figures)
    write_model_files(folder, about, report)
    atomic.write_text(folder / PLAN, plan_text(plan))
    training = Training(plan, trained.step, trained.seconds, trained.loss, _device(), finished_at)
    atomic.write_text(folder / "card.md", card_text(about, training, report, notes))
    record = {
        "seed": plan.seed,
        "steps": trained.step,
        "seconds": round(trained.seconds, 1),
        "loss": trained.loss,
        "finished_at": finished_at.isoformat(),
        "export": asdict(report),
    }
    atomic.write_text(folder / RECORD, json.dumps(record, indent=1) + "\n")


def describe(plan: Plan, figures: tuple[Figures, ...] = ()) -> Description:
    """The plan's words about the model."""
    return Description(
        plan.name,
        plan.version,
        plan.title_en,
        plan.title_zh,
        plan.licence,
        plan.use_gsd_m or plan.gsd_m,
        plan.threshold,
        plan.peak,
        figures,
        plan.fusion,
    )


def _device() -> str:
    import torch  # noqa: PLC0415 (only its name for the card)

    if torch.cuda.is_available():
        return torch.cuda.get_device_name()
    return f"{torch.get_num_threads()} threads of {platform.machine()}"
