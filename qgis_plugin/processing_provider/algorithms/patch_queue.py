"""The patches to review of a workspace as a layer, filtered and in the order of the review."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...translation import tr
from ..algorithm import GridTwinAlgorithm, find_table

PATCHES, STATUS, GRADE, GRID, LIMIT = "PATCHES", "STATUS", "GRADE", "GRID", "LIMIT"


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:patchqueue`."""

    NAME = "patchqueue"
    GROUP = "patch"
    TITLE = ("图斑审核队列", "Queue of patches")
    HELP = (
        "按审核顺序（等级、得分）输出工作区的变化图斑，可按审核状态（new、confirmed、legal、not_building、unclear）、"
        "等级（A、B、C）和单元网格编码前缀筛选，多个值用逗号分隔。需要安装gridtwin程序。",
        "The change patches of the workspace in the order of the review (grade, score), filtered by status "
        "(new, confirmed, legal, not_building, unclear), grade (A, B, C) and the beginning of the grid code; "
        "commas between several values. Needs the program gridtwin.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Workspace and filters in, patches out."""
        del configuration
        self.add_workspace()
        for name, title, default in (
            (STATUS, tr("Status"), "new"),
            (GRADE, tr("Grade"), ""),
            (GRID, tr("Grid code begins with"), ""),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, default, optional=True))
        self.addParameter(
            QgsProcessingParameterNumber(
                LIMIT,
                tr("At most"),
                QgsProcessingParameterNumber.Type.Integer,
                10_000,
                minValue=1,
                maxValue=10_000,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink(PATCHES, tr("Patches to review")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask the engine and write its patches."""
        workspace = self.workspace(parameters, context)
        asked = {
            "statuses": _words(self.parameterAsString(parameters, STATUS, context)),
            "grades": _words(self.parameterAsString(parameters, GRADE, context)),
            "grid": self.parameterAsString(parameters, GRID, context).strip(),
            "limit": self.parameterAsInt(parameters, LIMIT, context),
        }
        table = find_table(self.ask("patches.queue", asked, workspace, feedback), "change_patch")
        target = self.table_sink(table, PATCHES, parameters, context, workspace)
        return {PATCHES: target, "TOTAL": table["total"]}


def _words(text: str) -> list[str]:
    return [each.strip() for each in text.replace("，", ",").split(",") if each.strip()]
