"""An algorithm that is one method of the engine."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..editing.editor import editor_name
from ..translation import pick, tr
from ..workspace.workspace import Workspace
from .algorithm import GridTwinAlgorithm
from .answer import table_of, value_at, with_places
from .declaration import Part
from .inputs import Target


class EngineAlgorithm(GridTwinAlgorithm):
    """The method with the inputs' values under their keys; what comes out is taken from its answer."""

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask, and make the outputs."""
        workspace = self.workspace(parameters, context)
        values = self.values(parameters, context, workspace)
        named = [each for each in self.inputs if each.key and each.name in values]
        params = {each.key: values[each.name] for each in named}
        if self.declared.changes:
            params.setdefault("actor", editor_name())
        answer = self.ask(self.declared.method, params, workspace, feedback)
        made: dict[str, Any] = {}
        for part in self.declared.outputs:
            if part.kind == "table":
                found = table_of(answer, part.rest["at"].format(**values))
                made[part.name] = self._layer(part, found, parameters, context, workspace, feedback)
            else:
                made[part.name] = value_at(answer, part.rest["at"])
                feedback.pushInfo(f"{pick(part.zh, part.en)}: {shown(made[part.name])}")
        return {**made, **{each.name: values[each.name] for each in named if isinstance(each, Target)}}

    def _layer(
        self,
        part: Part,
        found: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        feedback: QgsProcessingFeedback,
    ) -> str | None:
        total = found.get("total")
        if total is not None and total > len(found["rows"]):
            feedback.pushWarning(
                tr(
                    "{title}: {shown} of {total} rows; raise the limit for all of them",
                    title=pick(part.zh, part.en),
                    shown=len(found["rows"]),
                    total=total,
                )
            )
        table = with_places(found, workspace)
        return self.table_sink(table, part.name, parameters, context, workspace)


def shown(value: Any) -> str:
    """A value for the log: real numbers with three decimals at most."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
