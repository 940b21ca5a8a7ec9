"""Base of the algorithms: titles, help and parameters as declared; tables of the engine as layers."""

from __future__ import annotations

import json
import re
from collections import deque
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProperty,
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
from .choices import Choice
from .commands import commands
from .declaration import Declaration, declarations
from .dress import Dress, Look
from .help_text import help_text, summary
from .inputs import Input
from .kinds import input_of
from .problems import is_given, target_problem, unknown_problem

WORKSPACE = "WORKSPACE"
_TYPES = {
    "integer": compat.LONG,
    "real": compat.REAL,
    "boolean": compat.BOOLEAN,
}


_kept: deque[Dress] = deque(maxlen=200)  # of the last runs


class GridTwinAlgorithm(QgsProcessingAlgorithm):
    """Made of a declaration; subclasses give `carry_out`."""

    def __init__(self, declared: Declaration) -> None:
        super().__init__()
        self.declared = declared
        self.inputs: tuple[Input, ...] = tuple(input_of(each) for each in declared.inputs)

    def createInstance(self) -> GridTwinAlgorithm:
        """A fresh one for each run."""
        return type(self)(self.declared)

    def name(self) -> str:
        """Name in scripts."""
        return self.declared.name

    def displayName(self) -> str:
        """Title in the toolbox."""
        return pick(self.declared.title_zh, self.declared.title_en)

    def shortDescription(self) -> str:
        """Its first sentence, as a tooltip; none in a terminal, which shows it before the whole help."""
        return "" if QgsApplication.platform() == "qgis_process" else summary(self.declared, language())

    def shortHelpString(self) -> str:
        """What it does, inputs, outputs, an example."""
        return help_text(self.declared, language())

    def group(self) -> str:
        """Title of the group."""
        return next(each.title for each in groups() if each.name == self.declared.group)

    def groupId(self) -> str:
        """Name of the group."""
        return self.declared.group

    def icon(self) -> QIcon:
        """Its own."""
        return icon(self.declared.icon_path)

    def helpUrl(self) -> str:
        """No page in the web is needed."""
        return ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Workspace, inputs, outputs, as declared."""
        del configuration
        if self.declared.needs_workspace:
            self._add_workspace()
        for each in self.inputs:
            each.add_to(self)
        is_only = len(self.declared.outputs) == 1
        for part in self.declared.outputs:
            title = pick(part.zh, part.en)
            if part.kind == "table":
                sink = QgsProcessingParameterFeatureSink(
                    part.name,
                    title,
                    QgsProcessing.SourceType.TypeVector,
                    None,
                    not is_only or bool(part.rest.get("optional")),
                    bool(part.rest.get("by_default", True)),
                )
                self.addParameter(sink)
            else:
                kind = QgsProcessingOutputString if part.kind == "text" else QgsProcessingOutputNumber
                self.addOutput(kind(part.name, title))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Choices may be given by their value (`DIRECTION=up`) as well as by their number.

        What QGIS would pass over in silence is refused: texts for numbers and days, names that are no inputs.
        """
        full = dict(parameters)
        if problem := unknown_problem(full, [each.name() for each in self.parameterDefinitions()]):
            return False, problem
        for each in self.inputs:
            if each.name in full:
                full[each.name] = each.checked(full[each.name])
            given = full.get(each.name)
            if is_given(given) and (problem := each.problem(given)):
                return False, problem
        for names in self.declared.either:
            if not any(is_given(full.get(name)) and full.get(name) != [] for name in names):
                titles = {each.name: pick(each.zh, each.en) for each in self.inputs}
                shown = pick("、", ", ").join(f"{titles[name]} ({name})" for name in names)
                return False, tr("Give one of these: {names}", names=shown)
        for each in self.destinationParameterDefinitions():
            is_layer = isinstance(each, QgsProcessingParameterFeatureSink)
            if problem := target_problem(each.name(), _target(full.get(each.name())), is_layer=is_layer):
                return False, problem
        found: tuple[bool, str] = super().checkParameterValues(full, context)
        return found

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
            told = self._in_its_own_words(pick(error.zh or str(error), str(error)))
        # Not in the handler: QGIS never lets go of what is raised, nor of its cause with all layers it met.
        raise QgsProcessingException(told)

    # What subclasses use.

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

    def values(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace | None
    ) -> dict[str, Any]:
        """Values by the names in scripts; what was left out is not in it."""
        found = {each.name: each.value(self, parameters, context, workspace) for each in self.inputs}
        given = {name for name, value in found.items() if value is not None}
        idle = {each.name for each in self.inputs if each.only_with and each.only_with not in given}
        return {name: value for name, value in found.items() if name in given - idle}

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

    def table_sink(
        self,
        table: dict[str, Any],
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace | None,
    ) -> str | None:
        """Write a table of the engine into the output of that name; id of the layer, None when not wanted."""
        fields = _fields(table)
        shapes = [
            geometry_of(each) if each else None
            for each in table.get("geometry") or [None] * len(table["rows"])
        ]
        kind = common_type(shapes)
        crs = QgsCoordinateReferenceSystem()
        if workspace is not None:
            crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        sink, target = self.parameterAsSink(parameters, name, context, fields, kind, crs)
        if sink is None:
            return None
        self._dress(name, str(target), fields, context, workspace)
        for values, shape in zip(table["rows"], shapes):
            feature = QgsFeature(fields)
            feature.setAttributes([_value(value) for value in values])
            if shape is not None:
                feature.setGeometry(shape if kind != QgsWkbTypes.Type.Point else shape.pointOnSurface())
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return str(target)

    def _dress(
        self,
        name: str,
        target: str,
        fields: QgsFields,
        context: QgsProcessingContext,
        workspace: Workspace | None,
    ) -> None:
        """Let an output that is loaded look as its declaration says."""
        part = next((each for each in self.declared.outputs if each.name == name), None)
        if part is not None and context.willLoadLayerOnCompletion(target):
            titles = {each.name(): each.alias() for each in fields}
            choices = {each.name: each for each in self.inputs if isinstance(each, Choice)}
            words = {
                column: {value: pick(zh, en) for value, zh, en in choices[given].options}
                for column, given in part.rest.get("words", {}).items()
            }
            look = Look(part.rest.get("style", ""), part.rest.get("of", ""), words)
            dressed = Dress(look, titles, workspace)
            _kept.append(dressed)  # QGIS does not own it
            context.layerToLoadOnCompletionDetails(target).setPostProcessor(dressed)

    def _in_its_own_words(self, text: str) -> str:
        """A message of the program with inputs here in place of its options, algorithms of its commands."""
        for command, title in _titles_by_command().items():
            text = text.replace(f"'gridtwin {command}'", title).replace(f"gridtwin {command}", title)
        names = {each.option or f"--{each.key.replace('_', '-')}": each.name for each in self.inputs}
        names |= {"--workspace": WORKSPACE} if self.declared.needs_workspace else {}
        keys = {each.key: each.name for each in self.inputs}
        text = re.sub(r"(?<=parameter ')\w+|(?<=参数“)\w+", lambda found: keys.get(found[0], found[0]), text)
        text = re.sub(r"(--[a-z-]+) (?=\d)", r"\1=", text)  # --crs 4544 is CRS=4544 here
        return re.sub(r"--[a-z][a-z-]*", lambda found: names.get(found[0], found[0]), text)

    def _add_workspace(self) -> None:
        """The parameter WORKSPACE: a folder; left empty, the workspace of the open project."""
        parameter = QgsProcessingParameterFile(
            WORKSPACE,
            tr("Workspace folder (empty: that of the project)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.addParameter(parameter)


def _titles_by_command() -> dict[str, str]:
    """What algorithms are called, by their commands, longest first."""
    known = commands().algorithms
    titles = {each.name: f"“{pick(each.title_zh, each.title_en)}”" for each in declarations()}
    return {command: titles[known[command][0]] for command in sorted(known, key=len, reverse=True)}


def _target(given: Any) -> str:
    """What an output was given as, as text."""
    sink = given.sink if isinstance(given, QgsProcessingOutputLayerDefinition) else given
    text = sink.staticValue() if isinstance(sink, QgsProperty) else sink
    return text if isinstance(text, str) else ""


def _fields(table: dict[str, Any]) -> QgsFields:
    fields = QgsFields()
    for column in table["columns"]:
        made = compat.make_field(column["name"], _TYPES.get(column.get("type", "text"), compat.TEXT))
        title = column.get("title") or {}
        made.setAlias(title.get(language(), column["name"]))
        fields.append(made)
    return fields


def _value(value: Any) -> Any:
    if isinstance(value, dict) and value.keys() == {"key", "en", "zh"}:  # a text in two languages
        return pick(value["zh"], value["en"])
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def common_type(shapes: list[QgsGeometry | None]) -> Any:
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
