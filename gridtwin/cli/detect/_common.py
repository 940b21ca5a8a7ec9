"""What the detection commands share."""

from __future__ import annotations

import signal
from pathlib import Path
from types import FrameType
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


class ended_by_term:  # noqa: N801 - reads as a phrase in its `with`
    """SIGTERM ends the work as Ctrl-C does, so that what is done is saved and workers are ended."""

    def __enter__(self) -> None:
        self._before = signal.signal(signal.SIGTERM, self._stop)

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGTERM, self._before)

    @staticmethod
    def _stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt
