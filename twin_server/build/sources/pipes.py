"""Pipes of the workspace as 3D Tiles, by `pipe_network.scene`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from gridtwin.progress import Progress
from gridtwin.store import Workspace
from twin_server.build.source import Built, Note
from twin_server.build.sources.layer_state import layer_state
from twin_server.build.tiles import ENTRY

_VERSION = "2"


def sources(workspace: Workspace) -> list[Pipes]:
    """The network, where it has lines."""
    return [Pipes(workspace)] if workspace.count("pipe_line") else []


class Pipes:
    """Pipes, wells and valves as 3D Tiles with their attributes."""

    id = "pipes"
    group = "pipes"
    title_zh, title_en = "地下管线", "Pipes"
    origin = "pipe_line"

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def fingerprint(self) -> str:
        """Changes with the layers of pipes."""
        return f"{_VERSION} {layer_state(self._workspace, 'pipe_line', 'pipe_point')}"

    def build(self, folder: Path, progress: Progress) -> Built:
        """Write the tiles."""
        from pipe_network.network import read_network  # noqa: PLC0415 - heavy
        from pipe_network.scene import write_tiles  # noqa: PLC0415

        report = write_tiles(read_network(self._workspace), folder, progress=progress)
        left = sum(report.lines_left_out.values())
        notes = []
        if left:
            notes.append(Note(f"{left} lines cannot be drawn", f"{left}条管线无法绘制"))
        if report.size_estimated or report.level_estimated:
            guessed = f"{report.size_estimated} / {report.level_estimated}"
            notes.append(
                Note(
                    f"lines with an assumed size / level, marked: {guessed}",
                    f"以假定尺寸／高程绘制并标记的管线：{guessed}",
                )
            )
        region = json.loads((folder / ENTRY).read_text("utf-8"))["root"]["boundingVolume"]["region"]
        west, south, east, north = (float(one) for one in np.degrees(region[:4]))
        return Built(
            ENTRY, "tiles3d", report.lines_drawn + report.points_drawn, (west, south, east, north),
            (round(region[4], 2), round(region[5], 2)), tuple(notes),
            {"layer": "pipe_line", "parts": "layer", "is_below": True},
        )  # fmt: skip
