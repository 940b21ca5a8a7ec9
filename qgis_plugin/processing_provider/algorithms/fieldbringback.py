"""Brings a field package back."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gridtwin.errors import UsageError
from gridtwin.model import feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ... import compat
from ...background import in_window_thread
from ...tools.field_package.make import ensure_project
from ...tools.field_return.apply import FIELD, LATER, OFFICE, apply
from ...tools.field_return.compare import Comparison, Kind, compare
from ...tools.field_return.words import summary, told, values_of
from ...translation import pick, tr
from ..algorithm import GridTwinAlgorithm

_LOOK = "look"  # compare only
_COLUMNS = ("layer", "id", "row", "what", "conflict", "field", "office")


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:fieldbringback`."""

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare, list, store."""
        workspace = self.workspace(parameters, context)
        in_window_thread(lambda: ensure_project(workspace))
        values = self.values(parameters, context, workspace)
        folder, choice = Path(values["PACKAGE"]), values["CONFLICTS"]

        def step(text: str, fraction: float | None = None) -> None:
            feedback.setProgressText(text)
            if fraction is not None:
                feedback.setProgress(100.0 * fraction)
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled: what was stored before stays, the rest waits."))

        found = compare(workspace, folder, step)
        decided = {each.key: choice for each in found.conflicts} if choice in (FIELD, OFFICE) else {}
        for name, one in (("OFFICE_ROWS", OFFICE), ("LATER_ROWS", LATER)):
            decided |= _named(found, name, values.get(name) or (), one)
        feedback.pushInfo(summary(found))
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        listed = self._list(found, parameters, context, crs)
        made: dict[str, Any] = {"NEW": found.count(Kind.NEW), "CHANGED": found.count(Kind.CHANGED)}
        made |= {"DELETED": found.count(Kind.DELETED), "WAITING": len(found.conflicts), "CHANGES": listed}
        if choice == _LOOK:
            return made
        done = apply(workspace, folder, found, decided, progress=step)
        feedback.pushInfo(told(done))
        for each, reason, _ in done.refused:
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


def _named(found: Comparison, name: str, ids: Iterable[str], decision: str) -> dict[tuple[str, str], str]:
    """The decision for rows that are named by their id.

    Raises:
        UsageError: there is no change of that id.
    """
    keys = {each.id: each.key for each in found.changes}
    for each in ids:
        if each not in keys:
            raise UsageError(
                f"{name}: no change has the id '{each}'; take it from the list of changes (CONFLICTS: look)",
                zh=f"{name}：变更清单中没有id“{each}”；请从变更清单中选取（CONFLICTS：look）",
            )
    return {keys[each]: decision for each in ids}
