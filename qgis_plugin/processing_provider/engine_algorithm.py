"""An algorithm that is one method of the engine: declared by its inputs and outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..editing.editor import editor_name
from ..translation import pick, tr
from ..workspace.workspace import Workspace
from .algorithm import FINDINGS, GridTwinAlgorithm
from .answer import table_of, with_places
from .inputs import Choice, Input


@dataclass(frozen=True)
class Table:
    """A table of the answer as a layer: name of the output, name of the table."""

    name: str
    table: str
    zh: str
    en: str
    optional: bool = False


@dataclass(frozen=True)
class Told:
    """A number or text of the answer as an output; `key` may be a path as in `counts.error`."""

    name: str
    key: str
    zh: str
    en: str
    is_text: bool = False


class DeclaredAlgorithm(GridTwinAlgorithm):
    """Inputs and outputs from declarations."""

    INPUTS: ClassVar[tuple[Input, ...]] = ()
    TABLES: ClassVar[tuple[Table, ...]] = ()
    TOLD: ClassVar[tuple[Told, ...]] = ()
    NEEDS_WORKSPACE: ClassVar[bool] = True

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Workspace, inputs, outputs."""
        del configuration
        if self.NEEDS_WORKSPACE:
            self.add_workspace()
        for each in self.INPUTS:
            each.add_to(self)
        for table in self.TABLES:
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    table.name,
                    pick(table.zh, table.en),
                    QgsProcessing.SourceType.TypeVector,
                    None,
                    table.optional,
                    not table.optional,
                )
            )
        for told in self.TOLD:
            kind = QgsProcessingOutputString if told.is_text else QgsProcessingOutputNumber
            self.addOutput(kind(told.name, pick(told.zh, told.en)))

    def shortHelpString(self) -> str:
        """What it does, and that it needs the program."""
        return f"{super().shortHelpString()}\n\n{tr('Needs the program gridtwin.')}"

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Choices may be given by their value (`DIRECTION=up`) as well as by their number."""
        full = dict(parameters)
        for each in self.INPUTS:
            if isinstance(each, Choice) and each.name in full:
                full[each.name] = each.checked(full[each.name])
        found: tuple[bool, str] = super().checkParameterValues(full, context)
        return found

    def values(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace | None
    ) -> dict[str, Any]:
        """Values by the names in scripts; what was left out is not in it."""
        found = {each.name: each.value(self, parameters, context, workspace) for each in self.INPUTS}
        return {name: value for name, value in found.items() if value is not None}

    def results(
        self,
        answer: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Layers, numbers and texts of an answer; what a user wants to know first goes into the log."""
        made: dict[str, Any] = {}
        for table in self.TABLES:
            made[table.name] = self._layer(table, answer, parameters, context, workspace, feedback)
        for told in self.TOLD:
            made[told.name] = _at(answer, told.key)
            feedback.pushInfo(f"{pick(told.zh, told.en)}: {_shown(made[told.name])}")
        return made

    def _layer(
        self,
        table: Table,
        answer: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        feedback: QgsProcessingFeedback,
    ) -> str | None:
        by = [each for each in self.INPUTS if each.name == "BY"]  # names a table: Table("TABLE", "{BY}", …)
        chosen = {each.name: each.value(self, parameters, context, workspace) for each in by}
        found = with_places(table_of(answer, table.table.format(**chosen)), workspace)
        total = found.get("total")
        if total is not None and total > len(found["rows"]):
            feedback.pushWarning(
                tr(
                    "{title}: {shown} of {total} rows; raise the limit for all of them",
                    title=pick(table.zh, table.en),
                    shown=len(found["rows"]),
                    total=total,
                )
            )
        return self.table_sink(found, table.name, parameters, context, workspace)


class EngineAlgorithm(DeclaredAlgorithm):
    """`METHOD` with the inputs' values under their keys; `FIXED` are parameters that are always the same."""

    METHOD: ClassVar[str]
    FIXED: ClassVar[dict[str, Any]] = {}
    CHANGES: ClassVar[bool] = False

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask, and make the outputs."""
        workspace = self.workspace(parameters, context)
        params = dict(self.FIXED)
        values = self.values(parameters, context, workspace)
        for each in self.INPUTS:
            if each.key and each.name in values:
                params[each.key] = values[each.name]
        if self.CHANGES:
            params.setdefault("actor", editor_name())
        answer = self.ask(self.METHOD, params, workspace, feedback)
        made = self.results(answer, parameters, context, workspace, feedback)
        for each in self.INPUTS:
            if each.key in _FILES and each.name in values:
                made[each.name] = values[each.name]
        return made


# Keys of the engine that name a file to be written.
_FILES = frozenset({"out", "findings_file", "order", "picture", "report", "charts"})
FINDINGS_TABLE = Table(FINDINGS, "finding", "检查结果", "Findings")
COUNTS = (
    Told("ERRORS", "counts.error", "错误数", "Errors"),
    Told("WARNINGS", "counts.warning", "警告数", "Warnings"),
)


def _at(answer: Any, key: str) -> Any:
    for part in key.split("."):
        answer = answer.get(part) if isinstance(answer, dict) else None
    return len(answer) if isinstance(answer, list) else answer


def _shown(value: Any) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
