"""Checks the unit grids of a workspace (G01 … G11) into a layer of findings."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..algorithm import GridTwinAlgorithm


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:gridcheck`."""

    NAME = "gridcheck"
    GROUP = "grid"
    TITLE = ("检查单元网格", "Check unit grids")
    HELP = (
        "按G01…G11检查工作区的单元网格：编码、重叠、缝隙、面积、跨社区等。每个问题输出一个要素，含规则、严重程度和说明。"
        "需要安装gridtwin程序。",
        "Checks the workspace's unit grids by the rules G01 … G11: codes, overlaps, gaps, areas, "
        "borders of communities. "
        "Each finding becomes a feature with rule, severity and message. Needs the program gridtwin.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Workspace in, findings out."""
        del configuration
        self.add_workspace()
        self.add_findings()

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask the engine and write its findings."""
        return self.findings_of("grids.check", {}, parameters, context, feedback)
