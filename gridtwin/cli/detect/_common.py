"""What the detection commands share."""

from __future__ import annotations

import signal
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import tr
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from rasterio.crs import CRS

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

    return chosen(named, root_of(workspace), DEFAULT_DETECTOR)


def root_of(workspace: Path | None) -> Path | None:
    """The folder of a workspace that may be named by its file."""
    return workspace.parent if workspace and workspace.name == "workspace.toml" else workspace


def crs_of(text: str | None) -> CRS | None:
    """The CRS that was typed; what PROJ says of one that does not exist is left to our own words."""
    if not text:
        return None
    import rasterio
    from rasterio.crs import CRS
    from rasterio.errors import CRSError

    try:
        with rasterio.Env():
            return CRS.from_user_input(text)
    except CRSError as error:
        raise UsageError(
            tr(
                f"--crs '{text}' is not a CRS; write EPSG:4544",
                f"--crs '{text}' 不是坐标系，应写作 EPSG:4544",
            )
        ) from error


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
