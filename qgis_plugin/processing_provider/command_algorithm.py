"""An algorithm that is one `gridtwin …` command, run by the engine in a process of its own."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ..engine.client import ask
from ..translation import language, tr
from ..workspace.workspace import Workspace
from .algorithm import GridTwinAlgorithm
from .inputs import Target

_USABLE = (0, 1)  # done; done with findings


class CommandFailed(GridTwinError, RuntimeError):
    """A command ended without a result; the message is what it said."""


class CommandAlgorithm(GridTwinAlgorithm):
    """The words of `command` with values in their places, then the options that were given.

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
        workspace = self.workspace(parameters, context) if self.declared.needs_workspace else None
        values = self.values(parameters, context, workspace)
        arguments = self._arguments(values, workspace)
        feedback.pushCommandInfo("gridtwin " + " ".join(arguments))
        answer = ask("command.run", {"arguments": arguments, "language": language()}, feedback=feedback)
        for line in answer["stdout"]:
            feedback.pushConsoleInfo(line)
        if answer["exit_code"] not in _USABLE:
            raise CommandFailed("\n".join(_sentences(answer)))
        for line in answer["stderr"]:
            feedback.pushWarning(line)
        targets = [each.name for each in self.inputs if isinstance(each, Target) and each.name in values]
        return {**{name: values[name] for name in targets}, "STATUS": answer["exit_code"]}

    def _arguments(self, values: dict[str, Any], workspace: Workspace | None) -> list[str]:
        root = "" if workspace is None else str(workspace.root)
        named = {"WORKSPACE": root, **{name: str(value) for name, value in values.items()}}
        arguments: list[str] = []
        for word in self.declared.command:
            if word.startswith("*"):  # a list in its place
                arguments += values.get(word[1:], [])
            else:
                arguments.append(word.format(**named))
        for each in self.inputs:
            if each.option:
                arguments += _option(each.option, values.get(each.name))
        return arguments


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
    return [line for line in said if line] or [f"gridtwin: {answer['exit_code']}"]
