"""`gridtwin detect train`: a change model from a plan, or better by a city's own verdicts and masks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli.detect._common import option
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from change_detection.learning.training import Outcome

_CHINA = ZoneInfo("Asia/Shanghai")
_STOPPED = 130  # as after any Ctrl-C


def train_command(
    plan: Annotated[
        Path | None,
        option(
            "--plan", "training plan (TOML); the shipped model's by default", "训练方案文件，缺省为内置方案"
        ),
    ] = None,
    out: Annotated[Path | None, option("--out", "folder of the new model", "新模型目录")] = None,
    data: Annotated[
        Path | None, option("--data", "folder the plan's real pictures lie in", "方案所用真实影像的根目录")
    ] = None,
    minutes: Annotated[
        float | None,
        option("--minutes", "train so long at most, the schedule fitted to it", "最长训练时间（分钟）"),
    ] = None,
    steps: Annotated[
        int | None, option("--steps", "other number of steps than the plan's", "训练步数，缺省取方案")
    ] = None,
    seed: Annotated[
        int | None, option("--seed", "other seed than the plan's", "随机种子，缺省取方案")
    ] = None,
    resume: Annotated[
        bool, option("--resume", "go on with what was stopped in --out", "继续--out中未完成的训练")
    ] = False,
    results: Annotated[
        Path | None,
        option(
            "--results", "figures of `detect evaluate --json` for the card", "写入模型卡的评价结果（JSON）"
        ),
    ] = None,
    json_output: JsonOption = False,
) -> None:
    """Train a change model."""
    if out is None:
        raise UsageError(
            tr("nowhere to put the model: give --out FOLDER", "未指定模型去处：请给出--out 目录")
        )
    require_training()
    from change_detection.learning.card import figures_from
    from change_detection.learning.kinds import MakePlanned
    from change_detection.learning.loop import Run
    from change_detection.learning.plan import read_plan, shipped_plan
    from change_detection.learning.training import train_plan

    chosen = read_plan(plan or shipped_plan()).changed(steps=steps, seed=seed)
    figures = figures_from(results) if results else ()
    with progress_bar("train", "训练") as bar:
        outcome = train_plan(
            chosen,
            MakePlanned(chosen, data.absolute() if data else None),
            Run(out, minutes=minutes, is_resumed=resume),
            now=lambda: datetime.now(_CHINA),
            figures=figures,
            progress=bar,
        )
    tell(outcome, out, as_json=json_output)


def require_training() -> None:
    """Say what to install when PyTorch is not there.

    Raises:
        TrainingUnavailable: it is not.
    """
    from importlib.util import find_spec

    from change_detection.errors import TrainingUnavailable

    missing = [name for name in ("torch", "onnx") if find_spec(name) is None]
    if missing:
        raise TrainingUnavailable(
            f"training needs {' and '.join(missing)}, which is not installed: pip install 'gridtwin[train]' "
            "(running models does not need it)",
            zh=f"训练需要{'和'.join(missing)}，尚未安装：pip install 'gridtwin[train]'（仅运行模型则不需要）",
        )


def tell(outcome: Outcome, out: Path, *, as_json: bool) -> None:
    """What became of the training; a stopped one ends as Ctrl-C does."""
    trained, report = outcome.trained, outcome.report
    if as_json:
        from dataclasses import asdict

        print_json(
            {
                "out": str(out),
                "steps": trained.step,
                "seconds": round(trained.seconds, 1),
                "loss": trained.loss,
                "is_stopped": trained.is_stopped,
                "export": asdict(report) if report else None,
            }
        )
    elif report is None:
        say(
            f"Stopped after {trained.step} steps; go on with the same command and --resume.",
            f"已在第{trained.step}步停止；加--resume用同一命令可继续。",
        )
    else:
        say(
            f"Trained {trained.step} steps in {trained.seconds / 60:.1f} minutes, loss {trained.loss:.3f}; "
            f"{out}/model.toml, {report.bytes_onnx / 1e6:.1f} MB.",
            f"训练{trained.step}步，用时{trained.seconds / 60:.1f}分钟，损失{trained.loss:.3f}；"
            f"{out}/model.toml，{report.bytes_onnx / 1e6:.1f} MB。",
        )
    if report is None:
        raise typer.Exit(_STOPPED)
