"""What a file for looking at does not show as it was surveyed: left out, at an assumed height, or at 0."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from pipe_network.model_facts import Remark
from pipe_network.network import PipeNetwork
from pipe_network.scene.things import SceneReport


def remarks_of_scene(report: SceneReport) -> Iterator[Remark]:
    """Lines and points that a scene leaves out or draws by assumption."""
    for reason, count in report.lines_left_out.items():
        yield Remark(f"{count:,} lines left out: {reason}", f"{count:,}条管线未写入：{reason.zh}")
    if report.level_estimated:
        count = report.level_estimated
        yield Remark(
            f"{count:,} lines drawn at an assumed level, marked as such",
            f"{count:,}条管线按假定高程绘制，已标记",
        )
    if report.size_estimated:
        count = report.size_estimated
        yield Remark(
            f"{count:,} lines drawn with an assumed size, marked as such",
            f"{count:,}条管线按假定尺寸绘制，已标记",
        )
    if report.points_estimated:
        count = report.points_estimated
        yield Remark(
            f"{count:,} things at points drawn at an assumed level, marked as such",
            f"{count:,}个管点设施按假定高程绘制，已标记",
        )


def remarks_of_flat(network: PipeNetwork) -> Iterator[Remark]:
    """Lines and points that a drawing leaves out, or lays at height 0 because it knows no other."""
    for frame, what, what_zh in ((network.lines, "lines", "条管线"), (network.points, "points", "个管点")):
        shapes = np.asarray(frame.geometry, object)
        gone = shapely.is_missing(shapes) | shapely.is_empty(shapes)
        z, owner = shapely.get_coordinates(shapes, include_z=True, return_index=True)
        count = len(np.unique(owner[np.isnan(z[:, 2])]))
        if gone.any():
            yield Remark(
                f"{gone.sum():,} {what} left out: no geometry", f"{gone.sum():,}{what_zh}未写入：无几何"
            )
        if count:
            yield Remark(
                f"{count:,} {what} without a height (of a vertex at least), written at 0 m there",
                f"{count:,}{what_zh}缺高程（至少一个顶点），该处写为0米",
            )
