"""Checks the components of a workspace into a layer of findings."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..algorithm import GridTwinAlgorithm


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:componentcheck`."""

    NAME = "componentcheck"
    GROUP = "census"
    TITLE = ("检查部件", "Check components")
    HELP = (
        "检查工作区的全部部件：必填项、编码、类别、所在网格、位置重复等。每个问题输出一个要素。需要安装gridtwin程序。",
        "Checks all components of the workspace: required fields, codes, classes, unit grid, "
        "duplicates. Each finding "
        "becomes a feature. Needs the program gridtwin.",
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
        return self.findings_of("components.check", {}, parameters, context, feedback)
