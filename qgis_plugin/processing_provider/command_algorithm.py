"""An algorithm that is one `gridtwin …` command, run by the engine in a process of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingUtils,
)

from ..editing.editor import editor_name
from ..engine.client import ask
from ..translation import language, pick, tr
from ..workspace.workspace import Workspace
from .algorithm import GridTwinAlgorithm
from .answer import value_at
from .columns import titled, titles_of
from .declaration import Part
from .engine_algorithm import shown
from .inputs import Target
from .printed import printed_table
from .written import read

_USABLE = (0, 1)  # done; done with findings


class CommandFailed(GridTwinError, RuntimeError):
    """A command ended without a result; the message is what it said."""


class CommandAlgorithm(GridTwinAlgorithm):
    """The words of `command` with values in their places ({A|B}: the first given), then its options.

    An option takes the input's value; a list repeats it; a flag stands alone.
    """

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """As declared, and whether there were findings."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("STATUS", tr("0: done, 1: done with findings")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it; what it says goes into the log."""
        known = self._known_workspace(parameters, context)
        values = self.values(parameters, context, known)
        files = self._files(parameters)
        arguments = self._arguments(values, lambda: str(self.workspace(parameters, context).root))
        for option, path in files.items():
            arguments += [option, path]
        feedback.pushCommandInfo("gridtwin " + " ".join(arguments))
        answer = ask("command.run", {"arguments": arguments, "language": language()}, feedback=feedback)
        if answer["exit_code"] not in _USABLE:
            raise CommandFailed("\n".join(_sentences(answer)))
        for line in answer["stderr"]:  # where a command sums up for people
            if not any(path in line for path in files.values()):
                (feedback.pushWarning if answer["exit_code"] else feedback.pushInfo)(line)
        made: dict[str, Any] = self._told(answer["stdout"], feedback)
        for part in self.declared.outputs:
            if part.rest.get("option"):
                path = files.get(part.rest["option"], "")
                made[part.name] = self._from_file(part, path, parameters, context, known)
            elif part.kind == "table":
                table = printed_table(_json(answer["stdout"]), part, known)
                made[part.name] = self.table_sink(titled(table, part), part.name, parameters, context, known)
        targets = [each.name for each in self.inputs if isinstance(each, Target) and each.name in values]
        return {**{name: values[name] for name in targets}, **made, "STATUS": answer["exit_code"]}

    def _known_workspace(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Workspace | None:
        """The workspace; none where the command works without, or on a file that was given instead."""
        instead = [word[1:-1].split("|")[0] for word in self.declared.command if "|WORKSPACE}" in word]
        if not self.declared.needs_workspace or any(parameters.get(name) for name in instead):
            return None
        return self.workspace(parameters, context)

    def _files(self, parameters: dict[str, Any]) -> dict[str, str]:
        """Where the command writes layers that are wanted, by option; they are read from there."""
        wanted = [
            str(part.rest["option"])
            for part in self.declared.outputs
            if part.rest.get("option") and parameters.get(part.name) not in (None, "")
        ]
        return {
            option: QgsProcessingUtils.generateTempFilename(f"{option.lstrip('-')}.gpkg")
            for option in dict.fromkeys(wanted)
        }

    def _told(self, lines: list[str], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Numbers of the JSON that a command printed, where it is wanted; else its lines, shown."""
        wanted = [part for part in self.declared.outputs if part.kind != "table"]
        if not any("at" in part.rest for part in self.declared.outputs):
            for line in lines:
                feedback.pushConsoleInfo(line)
            return {}
        answer = _json(lines)
        rules = answer.get("findings") if isinstance(answer, dict) else None
        for rule, number in rules.items() if isinstance(rules, dict) else ():
            feedback.pushWarning(f"{rule}: {number}")
        told = {part.name: value_at(answer, part.rest["at"]) for part in wanted}
        for part in wanted:
            if told[part.name] is not None:
                feedback.pushInfo(f"{pick(part.zh, part.en)}: {shown(told[part.name])}")
        return {name: value for name, value in told.items() if value is not None}

    def _from_file(
        self,
        part: Part,
        path: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace | None,
    ) -> str | None:
        """The layer that a command wrote, as the output."""
        if not path:
            return None
        found = read(path, part)
        titles = titles_of([each.name() for each in found.fields], part)
        fields = QgsFields()
        for each in found.fields:
            titled_field = QgsField(each)
            titled_field.setAlias(titles[each.name()])
            fields.append(titled_field)
        sink, target = self.parameterAsSink(parameters, part.name, context, fields, found.kind, found.crs)
        if sink is None:
            return None
        self._dress(part.name, str(target), fields, context, workspace)
        for values, shape in found.rows:
            feature = QgsFeature(fields)
            feature.setAttributes(values)
            if shape is not None:
                feature.setGeometry(shape)
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return str(target)

    def _arguments(self, values: dict[str, Any], root: Callable[[], str]) -> list[str]:
        arguments: list[str] = []
        for word in self.declared.command:
            if word.startswith("*"):  # a list in its place, or what may be left out
                given = values.get(word[1:], [])
                arguments += [
                    _word(word[1:], each) for each in (given if isinstance(given, list) else [given])
                ]
            elif word.startswith("{"):  # the first of these that was given
                name = next((each for each in word[1:-1].split("|") if each in values), "WORKSPACE")
                arguments.append(root() if name == "WORKSPACE" else _word(name, values[name]))
            else:
                arguments.append(word)
        for each in self.inputs:
            if each.option:
                arguments += _option(each.option, values.get(each.name))
        is_signed = self.declared.changes and self.declared.signed
        return [*arguments, "--actor", editor_name()] if is_signed else arguments


def _word(name: str, value: Any) -> str:
    """A value in its place among the words, several with commas between; none that reads as an option.

    Raises:
        CommandFailed: it begins with a dash.
    """
    text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    if text.startswith("-") and not text[1:].replace(".", "", 1).isdigit():
        told = {"name": name, "value": text}
        raise CommandFailed(
            "{name}: '{value}' begins with a dash; give a name or a path".format(**told),
            zh="{name}：“{value}”以连字符开头；请给出名称或路径".format(**told),
        )
    return text


def _json(lines: list[str]) -> Any:
    return json.loads("\n".join(lines))


def _option(option: str, value: Any) -> list[str]:
    if value is None or value is False:
        return []
    if value is True:
        return [option]
    words = value if isinstance(value, list) else [value]
    return [part for word in words for part in (option, str(word))]


def _sentences(answer: dict[str, Any]) -> list[str]:
    """What the command said about its failure, without the frames that a terminal gets."""
    said = [line.strip(" │╭╮╰╯─") for line in answer["stderr"] or answer["stdout"]]
    said = [re.sub("^(Error|错误)[:：] ?", "", line) for line in said]
    return [line for line in said if line] or [f"gridtwin: {answer['exit_code']}"]
