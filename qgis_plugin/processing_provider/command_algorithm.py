"""An algorithm that is one `gridtwin …` command, run by the engine in a process of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ..editing.editor import editor_name
from ..engine.client import ask
from ..translation import language, pick, tr
from .algorithm import GridTwinAlgorithm
from .answer import value_at
from .inputs import Target

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
        values = self.values(parameters, context, None)
        arguments = self._arguments(values, lambda: str(self.workspace(parameters, context).root))
        feedback.pushCommandInfo("gridtwin " + " ".join(arguments))
        answer = ask("command.run", {"arguments": arguments, "language": language()}, feedback=feedback)
        if answer["exit_code"] not in _USABLE:
            raise CommandFailed("\n".join(_sentences(answer)))
        for line in answer["stderr"]:  # where a command sums up for people
            (feedback.pushWarning if answer["exit_code"] else feedback.pushInfo)(line)
        told = self._told(answer["stdout"], feedback)
        targets = [each.name for each in self.inputs if isinstance(each, Target) and each.name in values]
        return {**{name: values[name] for name in targets}, **told, "STATUS": answer["exit_code"]}

    def _told(self, lines: list[str], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Numbers of the JSON that a command printed, where it is wanted; else its lines, shown."""
        if not self.declared.outputs:
            for line in lines:
                feedback.pushConsoleInfo(line)
            return {}
        answer = json.loads("\n".join(lines))
        told = {part.name: value_at(answer, part.rest["at"]) for part in self.declared.outputs}
        for part in self.declared.outputs:
            feedback.pushInfo(f"{pick(part.zh, part.en)}: {told[part.name]}")
        return told

    def _arguments(self, values: dict[str, Any], root: Callable[[], str]) -> list[str]:
        arguments: list[str] = []
        for word in self.declared.command:
            if word.startswith("*"):  # a list in its place
                arguments += values.get(word[1:], [])
            elif word.startswith("{"):  # the first of these that was given
                name = next((each for each in word[1:-1].split("|") if each in values), "WORKSPACE")
                arguments.append(root() if name == "WORKSPACE" else str(values[name]))
            else:
                arguments.append(word)
        for each in self.inputs:
            if each.option:
                arguments += _option(each.option, values.get(each.name))
        return [*arguments, "--actor", editor_name()] if self.declared.changes else arguments


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
    said = [re.sub("^(Error: |错误：)", "", line) for line in said]
    return [line for line in said if line] or [f"gridtwin: {answer['exit_code']}"]
