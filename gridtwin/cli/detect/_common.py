"""What the detection commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from gridtwin.cli._common import tr

DEFAULT_DETECTOR = "building_net"
DetectorOption = Annotated[
    str | None,
    typer.Option(
        "--detector",
        help=tr(
            "detector name, NAME@vN of the workspace, or a model file (.toml); by default the model the "
            f"workspace uses, else {DEFAULT_DETECTOR}",
            f"检测器名称、工作区模型（名称@vN）或模型文件（.toml）；缺省取工作区选用的模型，否则为{DEFAULT_DETECTOR}",
        ),
    ),
]


def detector_for(named: str | None, workspace: Path | None) -> str:
    """The detector to take: the one named, else the model the workspace uses, else the default."""
    from change_detection.models import chosen

    root = workspace.parent if workspace and workspace.name == "workspace.toml" else workspace
    return chosen(named, root, DEFAULT_DETECTOR)


def option(name: str, english: str, chinese: str) -> Any:  # Any: typer's own option object
    """An option with help in the user's language."""
    return typer.Option(name, help=tr(english, chinese))
