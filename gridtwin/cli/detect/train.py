"""`gridtwin detect train`: a change model from a plan, or better by a city's own verdicts and masks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli.detect._common import ended_by_term, option
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from change_detection.learning.finetune import TuneOptions
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
    from_workspace: Annotated[
        Path | None,
        option(
            "--from-workspace",
            "learn from the verdicts on this workspace's patches",
            "用该工作区图斑的审核结论微调",
        ),
    ] = None,
    labels: Annotated[
        Path | None,
        option(
            "--labels", "learn from masks: a folder with A/, B/, label/", "用掩膜微调：含A/、B/、label/的目录"
        ),
    ] = None,
    gsd: Annotated[
        float,
        option(
            "--gsd", "pixel size in metres of plain --labels pictures", "--labels中普通图片的像元大小（米）"
        ),
    ] = 0.5,
    base: Annotated[
        str | None,
        option(
            "--base",
            "what to start from: NAME, NAME@vN or a model file; without labels, a training's folder too",
            "训练起点：名称、名称@vN或模型文件；非微调时也可为训练目录",
        ),
    ] = None,
    part: Annotated[
        str, option("--part", "what is fine-tuned: whole or head", "微调范围：whole（全部）或head（末层）")
    ] = "whole",
    hold_back: Annotated[
        float, option("--hold-back", "share of the labelled ground that measures", "留作检验的标注比例")
    ] = 0.25,
    weak: Annotated[
        float,
        option(
            "--weak",
            "what unreviewed ground far from patches counts as unchanged, 0 to 1",
            "远离图斑的未审核地面作为未变化样本的权重（0至1）",
        ),
    ] = 0.2,
    force: Annotated[
        bool, option("--force", "use the new model even when it got worse", "即使变差也启用新模型")
    ] = False,
    results: Annotated[
        Path | None,
        option(
            "--results", "figures of `detect evaluate --json` for the card", "写入模型卡的评价结果（JSON）"
        ),
    ] = None,
    json_output: JsonOption = False,
) -> None:
    """Train a change model, or fine-tune one by a city's own verdicts and masks."""
    if from_workspace or labels:
        from gridtwin.cli.detect._tune import Tuning, tune

        require_training()
        tune(
            Tuning(from_workspace, labels, gsd, base, out, weak, is_forced=force, as_json=json_output),
            _tune_options(part, hold_back, steps, seed, minutes, data, resume=resume),
        )
        return
    if out is None:
        raise UsageError(
            tr("nowhere to put the model: give --out FOLDER", "未指定模型去处：请给出--out 目录")
        )
    require_training()
    from change_detection.learning.card import figures_from
    from change_detection.learning.checkpoint import start_of
    from change_detection.learning.kinds import MakePlanned
    from change_detection.learning.loop import Run
    from change_detection.learning.plan import read_plan, shipped_plan
    from change_detection.learning.training import train_plan

    chosen = read_plan(plan or shipped_plan()).changed(steps=steps, seed=seed)
    figures = figures_from(results) if results else ()
    with ended_by_term(), progress_bar("train", "训练") as bar:
        outcome = train_plan(
            chosen,
            MakePlanned(chosen, data.absolute() if data else None),
            Run(out, minutes=minutes, is_resumed=resume, start=start_of(Path(base)) if base else None),
            now=lambda: datetime.now(_CHINA),
            figures=figures,
            notes=(f"It began from the weights of {Path(base).name}.",) if base else (),
            progress=bar,
        )
    tell(outcome, out, as_json=json_output)


def _tune_options(
    part: str,
    hold_back: float,
    steps: int | None,
    seed: int | None,
    minutes: float | None,
    data: Path | None,
    *,
    resume: bool,
) -> TuneOptions:
    """The options of a fine-tuning from what was typed; refuses what cannot be."""
    from change_detection.learning.finetune import TuneOptions

    if part not in ("whole", "head"):
        raise UsageError(tr(f"--part '{part}' is neither whole nor head", f"--part“{part}”应为whole或head"))
    if not 0.05 <= hold_back <= 0.6:
        raise UsageError(
            tr(
                f"--hold-back {hold_back:g} is not in 0.05 … 0.6",
                f"--hold-back {hold_back:g}应在0.05至0.6之间",
            )
        )
    usual = TuneOptions()
    return TuneOptions(
        steps=steps or usual.steps,
        part=part,
        hold_back=hold_back,
        seed=usual.seed if seed is None else seed,
        minutes=minutes,
        is_resumed=resume,
        data=data.absolute() if data else None,
    )


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
