"""Brings a field package back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gridtwin.model import feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)

from ... import compat
from ...background import in_window_thread
from ...tools.field_package.make import ensure_project
from ...tools.field_return.apply import FIELD, OFFICE, apply
from ...tools.field_return.compare import Comparison, Kind, compare
from ...tools.field_return.tool import summary, told, values_of
from ...translation import pick, tr
from ..algorithm import GridTwinAlgorithm

_LEAVE, _STORE = "leave", "look"
_CHOICES = (_LEAVE, FIELD, OFFICE, _STORE)
_COLUMNS = ("layer", "id", "row", "what", "conflict", "field", "office")


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:fieldbringback`."""

    NAME = "fieldbringback"
    GROUP = "field"
    ICON = "field"
    TITLE = ("外业带回", "Bring back from the field")
    HELP = (
        "把带回的外业数据包并入工作区：新增、修改、删除的行经检查后入库，照片归档。双方都改过的行按所选方式处理，"
        "默认留待决定并输出清单；重复执行不会重复入库。不需要gridtwin程序。",
        "Merges a package from the field: new, changed and deleted rows are checked and stored, photos "
        "are kept. Rows changed on both sides are treated as chosen; by default they wait and are "
        "listed. A second time changes nothing. Does not need the program gridtwin.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Folder, what to do with conflicts, list of changes."""
        del configuration
        self.add_workspace()
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("PACKAGE", pick("数据包目录", "Package folder"), folder))
        titles = [
            pick("留待决定", "leave them waiting"),
            pick("采用外业", "take the field's row"),
            pick("保留内业", "keep the office's row"),
            pick("仅比对，不入库", "compare only, store nothing"),
        ]
        self.addParameter(
            QgsProcessingParameterEnum("CONFLICTS", pick("冲突行", "Conflicts"), titles, False, 0)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "CHANGES",
                pick("变更清单", "Changes"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            )
        )
        for name in ("NEW", "CHANGED", "DELETED", "WAITING", "REFUSED", "PHOTOS"):
            self.addOutput(QgsProcessingOutputNumber(name, name.lower()))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare, list, store."""
        workspace = self.workspace(parameters, context)
        in_window_thread(lambda: ensure_project(workspace))
        folder = Path(self.parameterAsString(parameters, "PACKAGE", context))
        given = parameters.get("CONFLICTS")
        choice = (
            given if given in _CHOICES else _CHOICES[self.parameterAsEnum(parameters, "CONFLICTS", context)]
        )

        def step(text: str, fraction: float | None = None) -> None:
            feedback.setProgressText(text)
            if fraction is not None:
                feedback.setProgress(100.0 * fraction)
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled: what was stored before stays, the rest waits."))

        found = compare(workspace, folder, step)
        feedback.pushInfo(summary(found))
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        listed = self._list(found, parameters, context, crs)
        made: dict[str, Any] = {"NEW": found.count(Kind.NEW), "CHANGED": found.count(Kind.CHANGED)}
        made |= {"DELETED": found.count(Kind.DELETED), "WAITING": len(found.conflicts), "CHANGES": listed}
        if choice == _STORE:
            return made
        decided = {each.key: choice for each in found.conflicts} if choice in (FIELD, OFFICE) else {}
        done = apply(workspace, folder, found, decided, progress=step)
        feedback.pushInfo(told(done))
        for each, reason in done.refused:
            feedback.pushWarning(f"{each.name} {each.label}: {reason}")
        return {
            "NEW": done.new,
            "CHANGED": done.changed,
            "DELETED": done.deleted,
            "WAITING": len(done.waiting),
            "REFUSED": len(done.refused),
            "PHOTOS": done.photos,
            "CHANGES": listed,
        }

    def _list(
        self,
        found: Comparison,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        crs: QgsCoordinateReferenceSystem,
    ) -> str | None:
        fields = QgsFields()
        for name in _COLUMNS:
            fields.append(compat.make_field(name, compat.BOOLEAN if name == "conflict" else compat.TEXT))
        none = QgsWkbTypes.Type.NoGeometry
        sink, target = self.parameterAsSink(parameters, "CHANGES", context, fields, none, crs)
        if sink is None:
            return None
        for each in found.changes:
            row = QgsFeature(fields)
            title = pick(feature_class(each.name).title_zh, feature_class(each.name).title_en)
            values = [title, each.id, each.label, each.kind.value, each.is_conflict, *values_of(each)]
            row.setAttributes(values)
            sink.addFeature(row)
        return str(target)
