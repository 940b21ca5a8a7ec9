"""Base of the algorithms: titles and help in both languages, the engine with progress and cancel.

Findings as layers.
"""

from __future__ import annotations

import json
from typing import Any, ClassVar

from gridtwin.errors import GridTwinError
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from .. import compat
from ..engine.client import ask
from ..engine.shapes import geometry_of
from ..expressions.open_workspace import open_workspace
from ..icons import icon
from ..tools.declaration import groups
from ..translation import language, pick, tr
from ..workspace.workspace import BadWorkspace, Workspace, load

WORKSPACE, FINDINGS = "WORKSPACE", "FINDINGS"
_TYPES = {
    "integer": compat.LONG,
    "real": compat.REAL,
    "boolean": compat.BOOLEAN,
}


class GridTwinAlgorithm(QgsProcessingAlgorithm):
    """Give the class variables, `initAlgorithm` (call `add_workspace` first) and `carry_out`."""

    #: name in `gridtwin:NAME`, lower case letters, digits and _
    NAME: ClassVar[str]
    #: name of a group of tools/groups.toml
    GROUP: ClassVar[str]
    TITLE: ClassVar[tuple[str, str]]  # zh, en
    HELP: ClassVar[tuple[str, str]]  # zh, en
    ICON: ClassVar[str] = ""  # icons/NAME.svg; empty: that of the group

    def createInstance(self) -> GridTwinAlgorithm:
        """A fresh one for each run."""
        return type(self)()

    def name(self) -> str:
        """Name in scripts."""
        return self.NAME

    def displayName(self) -> str:
        """Title in the toolbox."""
        return pick(*self.TITLE)

    def shortHelpString(self) -> str:
        """What it does, what it needs, what comes out."""
        return pick(*self.HELP)

    def group(self) -> str:
        """Title of the group."""
        return next(each.title for each in groups() if each.name == self.GROUP)

    def groupId(self) -> str:
        """Name of the group."""
        return self.GROUP

    def icon(self) -> QIcon:
        """Its own or the group's."""
        return icon(self.ICON or next(each.icon for each in groups() if each.name == self.GROUP))

    def helpUrl(self) -> str:
        """No page in the web is needed."""
        return ""

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do it; GridTwinError is shown to the user in the right language."""
        raise NotImplementedError

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """`carry_out`, with errors as Processing wants them."""
        try:
            return self.carry_out(parameters, context, feedback)
        except GridTwinError as error:
            raise QgsProcessingException(pick(error.zh or str(error), str(error))) from error

    # What subclasses use.

    def add_workspace(self) -> None:
        """The parameter WORKSPACE: a folder; left empty, the workspace of the open project."""
        parameter = QgsProcessingParameterFile(
            WORKSPACE,
            tr("Workspace folder (empty: that of the project)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.addParameter(parameter)

    def add_findings(self) -> None:
        """The output FINDINGS: a layer with one feature a finding."""
        sink = QgsProcessingParameterFeatureSink(FINDINGS, tr("Findings"), optional=True)
        self.addParameter(sink)

    def workspace(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Workspace:
        """The workspace of the parameter or of the project.

        Raises:
            BadWorkspace: neither.
        """
        folder = self.parameterAsString(parameters, WORKSPACE, context)
        if folder:
            return load(folder)
        found = open_workspace()
        if found is None:
            raise BadWorkspace(
                "no workspace: give its folder in WORKSPACE or open one in QGIS",
                zh="未指定工作区：请在WORKSPACE中给出其目录，或先在QGIS中打开",
            )
        return found

    def ask(
        self,
        method: str,
        params: dict[str, Any],
        workspace: Workspace,
        feedback: QgsProcessingFeedback | None,
    ) -> Any:
        """Result of an engine's method, with progress and cancel."""
        full = {"workspace": str(workspace.root), **params}
        return ask(method, full, feedback=feedback)

    def findings_of(
        self,
        method: str,
        params: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run a method that returns findings; the layer of FINDINGS and the numbers by severity."""
        workspace = self.workspace(parameters, context)
        answer = self.ask(method, params, workspace, feedback)
        table = find_table(answer, "finding")
        counts = answer.get("counts") or {}
        errors, warnings = counts.get("error", 0), counts.get("warning", 0)
        feedback.pushInfo(tr("{errors} errors, {warnings} warnings", errors=errors, warnings=warnings))
        target = self.table_sink(table, FINDINGS, parameters, context, workspace)
        return {FINDINGS: target, "ERRORS": errors, "WARNINGS": warnings}

    def table_sink(
        self,
        table: dict[str, Any],
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
    ) -> str | None:
        """Write a table of the engine into the output of that name; id of the layer, None when not wanted."""
        fields = _fields(table)
        shapes = [
            geometry_of(each) if each else None
            for each in table.get("geometry") or [None] * len(table["rows"])
        ]
        kind = _common_type(shapes)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        sink, target = self.parameterAsSink(parameters, name, context, fields, kind, crs)
        if sink is None:
            return None
        for values, shape in zip(table["rows"], shapes):
            feature = QgsFeature(fields)
            feature.setAttributes([_value(value) for value in values])
            if shape is not None:
                feature.setGeometry(shape if kind != QgsWkbTypes.Type.Point else shape.pointOnSurface())
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return str(target)


def find_table(answer: dict[str, Any], name: str) -> dict[str, Any]:
    """The table of that name in an engine's answer.

    Raises:
        StopIteration: the answer has none, which is a defect of plugin or engine.
    """
    tables = [each for each in answer.values() if isinstance(each, dict) and "columns" in each]
    tables += [each for each in answer.get("tables", ()) if isinstance(each, dict)]
    return next(each for each in tables if each.get("name") == name)


def _fields(table: dict[str, Any]) -> QgsFields:
    fields = QgsFields()
    for column in table["columns"]:
        made = compat.make_field(column["name"], _TYPES.get(column.get("type", "text"), compat.TEXT))
        title = column.get("title") or {}
        made.setAlias(title.get(language(), column["name"]))
        fields.append(made)
    return fields


def _value(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def _common_type(shapes: list[QgsGeometry | None]) -> Any:
    """Type of the output: that of the shapes where they are of one kind, else points."""
    there = [each for each in shapes if each is not None]
    if not there:
        return QgsWkbTypes.Type.NoGeometry
    kinds = {each.type() for each in there}
    if kinds == {compat.POLYGON}:
        return QgsWkbTypes.Type.MultiPolygon
    if kinds == {compat.LINE}:
        return QgsWkbTypes.Type.MultiLineString
    return QgsWkbTypes.Type.Point
