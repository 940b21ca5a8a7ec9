"""`gridtwin detect …`: changes between images, how good a detector is, and what it learned from."""

from __future__ import annotations

import typer

from gridtwin.cli._common import tr
from gridtwin.cli.detect.batch import batch_command
from gridtwin.cli.detect.detectors import detectors_command
from gridtwin.cli.detect.evaluate import evaluate_command
from gridtwin.cli.detect.heights import heights_command
from gridtwin.cli.detect.models import app as models_app
from gridtwin.cli.detect.run import run_command
from gridtwin.cli.detect.sheet import sheet_command
from gridtwin.cli.detect.train import train_command
from gridtwin.cli.detect.verify import verify_command
from gridtwin.cli.detect.watch import watch_command

app = typer.Typer(help=tr("Find changes between two images.", "两期影像变化检测。"), no_args_is_help=True)

# name, function, help: one line a command.
_COMMANDS = (
    (
        "run",
        run_command,
        tr("Detect, screen, grade and archive changes of one pair.", "对一对影像检测、比对、分级并归档。"),
    ),
    (
        "batch",
        batch_command,
        tr(
            "Compare every new scene of a folder or STAC catalogue with the best earlier one.",
            "将文件夹或STAC目录中的每景新影像与最合适的前期影像比对。",
        ),
    ),
    (
        "watch",
        watch_command,
        tr(
            "Wait for new scenes in a folder and compare each with the best earlier one.",
            "监视文件夹，新影像到达后与最合适的前期影像比对。",
        ),
    ),
    (
        "evaluate",
        evaluate_command,
        tr("Score a detector, or masks, against labelled pairs.", "用带标签的影像对评价检测器或已有结果。"),
    ),
    (
        "heights",
        heights_command,
        tr("Height change of every building, floors added.", "逐栋建筑的高度变化与加层。"),
    ),
    (
        "train",
        train_command,
        tr(
            "Train a change model, or fine-tune one by a city's verdicts and masks.",
            "训练变化检测模型，或用本市审核结论与掩膜微调。",
        ),
    ),
    ("detectors", detectors_command, tr("List the detectors on offer.", "列出可用的检测器。")),
    (
        "sheet",
        sheet_command,
        tr("Write sheets of patches for inspectors as one PDF.", "生成图斑核查表（PDF）。"),
    ),
    (
        "verify",
        verify_command,
        tr("Check the evidence of patches against its checksums.", "核验图斑证据是否与归档时一致。"),
    ),
)
for _name, _function, _help in _COMMANDS:
    app.command(_name, help=_help)(_function)
app.add_typer(models_app, name="models")
