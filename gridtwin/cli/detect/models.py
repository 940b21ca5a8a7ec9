"""`gridtwin detect models`: which learned models there are, whether one works, which one is in use."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr

if TYPE_CHECKING:
    from change_detection.model_file import Figures
    from change_detection.models import ModelEntry

_CHINA = ZoneInfo("Asia/Shanghai")

Workspace = Annotated[
    Path | None, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))
]
NeededWorkspace = Annotated[
    Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))
]

app = typer.Typer(
    help=tr("Learned models: list, check, choose, go back.", "学习模型：列出、检查、选用、回退。"),
    invoke_without_command=True,
)


@app.callback(invoke_without_command=True)
def _main(context: typer.Context, workspace: Workspace = None) -> None:
    if context.invoked_subcommand is None:
        list_command(workspace)


@app.command(
    "list",
    help=tr("List models with version, size, licence, figures.", "列出模型及其版本、大小、许可、指标。"),
)
def list_command(workspace: Workspace = None, json_output: JsonOption = False) -> None:
    """List shipped models and those of a workspace."""
    from change_detection.models import models

    found = models(_root(workspace))
    if json_output:
        print_json([_plain(entry) for entry in found])
        return
    if not found:
        say(
            "There is no learned model yet: gridtwin detect train makes one.",
            "尚无学习模型：可用 gridtwin detect train 训练。",
        )
    for entry in found:
        typer.echo(_line(entry))


@app.command(
    "check", help=tr("Open a model file and run it on a drawn tile.", "打开模型文件并在测试图块上运行。")
)
def check_command(
    file: Annotated[Path, typer.Argument(help=tr("model file (.toml)", "模型文件（.toml）"))],
    json_output: JsonOption = False,
) -> None:
    """Check a model file: its network, inputs, outputs, and what it says of a test tile."""
    from change_detection.model_check import check_model

    report = check_model(file)
    if json_output:
        print_json(report)
        return
    for key, value in report.items():
        typer.echo(f"{key:24s} {value}")


@app.command(
    "use", help=tr("Let detection in a workspace take this model.", "选用某个模型作为工作区的检测模型。")
)
def use_command(
    model: Annotated[
        str, typer.Argument(help=tr("NAME@vN, or NAME for the newest", "名称@vN，或名称（取最新版本）"))
    ],
    workspace: NeededWorkspace,
) -> None:
    """Choose a model."""
    from change_detection.models import use

    root = _root(workspace)
    assert root is not None  # noqa: S101 (the option is required)
    chosen = use(root, model, now=datetime.now(_CHINA))
    say(f"{root} now detects with {chosen}.", f"{root}现使用{chosen}进行检测。")


@app.command("back", help=tr("Go back to the model used before.", "回退到此前使用的模型。"))
def back_command(workspace: NeededWorkspace) -> None:
    """Undo the last choice."""
    from change_detection.models import back

    root = _root(workspace)
    assert root is not None  # noqa: S101 (the option is required)
    chosen = back(root)
    say(
        f"{root} detects with {chosen or 'the default detector'} again.",
        f"{root}已回退为{chosen or '缺省检测器'}。",
    )


def _root(workspace: Path | None) -> Path | None:
    """The folder of a workspace; refuses a folder that is none."""
    if workspace is None:
        return None
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        return opened.root


def _plain(entry: ModelEntry) -> dict[str, object]:
    from dataclasses import asdict

    model = entry.model
    return {
        "model": entry.reference,
        "version": model.version,
        "title_en": model.title_en,
        "title_zh": model.title_zh,
        "licence": model.licence,
        "bytes": entry.bytes,
        "gsd_m": list(model.gsd_m),
        "figures": [asdict(figures) for figures in model.figures],
        "is_in_use": entry.is_in_use,
        "file": str(model.path),
    }


def _figure(figures: Figures) -> str:
    """F1 on a set; where nothing had changed, F1 says nothing and false alarms do."""
    if figures.f1 is None:
        return ""
    if figures.object_hit_rate is not None or figures.false_alarms_per_km2 is None:
        return f"{figures.set} F1 {figures.f1:.3f}"
    alarms = figures.false_alarms_per_km2
    return tr(
        f"{figures.set} F1 – ({alarms:.2f} false alarms per km²)",
        f"{figures.set} F1 –（误报{alarms:.2f}个/km²）",
    )


def _line(entry: ModelEntry) -> str:
    model = entry.model
    figures = ", ".join(told for told in map(_figure, model.figures) if told)
    mark = tr("  in use", "  使用中") if entry.is_in_use else ""
    return (
        f"{entry.reference:24s} {model.version:10s} {entry.bytes / 1e6:5.1f} MB  {model.licence:18s} "
        f"{tr(model.title_en, model.title_zh)}  {figures or tr('no figures', '无指标')}{mark}"
    )
