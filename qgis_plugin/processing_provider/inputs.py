"""Kinds of inputs of algorithms: how each looks in the toolbox and what the engine or the program gets.

Here texts, numbers and files; lists to choose from are in choices.py, what is on the map in places.py.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from gridtwin.errors import UsageError
from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..translation import pick, tr
from ..workspace.workspace import Workspace
from .problems import day_of, day_problem, flag_problem, is_given, number_problem


class BadCrs(UsageError):
    """A CRS that QGIS does not know."""


@dataclass(frozen=True)
class Input(ABC):
    """Base: `name` in scripts, titles, `key` of the engine, `option` of the command, default (or None)."""

    name: str
    zh: str
    en: str
    key: str = ""
    option: str = ""
    default: Any = None
    required: bool = False
    advanced: bool = False
    only_with: str = ""  # another input without which this one means nothing

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare it."""
        made = self.parameter(pick(self.zh, self.en))
        if self.advanced:
            made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(made)

    def checked(self, given: Any) -> Any:
        """What was given in the form that QGIS's own check takes."""
        return given

    def problem(self, given: Any) -> str:
        """What is wrong with a value that was given, in one sentence; empty where nothing is."""
        del given
        return ""

    @abstractmethod
    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """QGIS's parameter."""

    @abstractmethod
    def value(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace | None,
    ) -> Any:
        """What the engine gets; None: left out."""


@dataclass(frozen=True)
class Text(Input):
    """A line of text."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A text."""
        return QgsProcessingParameterString(self.name, title, self.default, False, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """The text without blanks around it."""
        return algorithm.parameterAsString(parameters, self.name, context).strip() or None


@dataclass(frozen=True)
class Texts(Text):
    """Several words, parted by commas, semicolons or blanks."""

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """A list."""
        text = algorithm.parameterAsString(parameters, self.name, context)
        for mark in "，；;、\n\t ":
            text = text.replace(mark, ",")
        return [each for each in text.split(",") if each] or None


@dataclass(frozen=True)
class Entries(Text):
    """Several texts that have commas or blanks in them: one a line, or semicolons between."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A box of lines."""
        return QgsProcessingParameterString(self.name, title, self.default, True, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """A list."""
        text = algorithm.parameterAsString(parameters, self.name, context).replace("；", ";")
        return [each.strip() for each in text.replace(";", "\n").split("\n") if each.strip()] or None


class NoPair(UsageError):
    """A line is not COLUMN=FIELD."""


@dataclass(frozen=True)
class Pairs(Entries):
    """Columns and their fields, one COLUMN=FIELD a line; an empty field leaves a column out."""

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Column → field.

        Raises:
            NoPair: a line has no equals sign.
        """
        lines = super().value(algorithm, parameters, context, workspace) or []
        bad = next((each for each in lines if "=" not in each), None)
        if bad is not None:
            raise NoPair(
                f"{self.name}: '{bad}' is not COLUMN=FIELD; write one pair a line",
                zh=f"{self.name}：“{bad}”不是“列名=字段”；请每行写一对",
            )
        pairs = [each.rpartition("=") for each in lines]
        return {name.strip(): field.strip() for name, _, field in pairs} or None


@dataclass(frozen=True)
class Crs(Input):
    """A coordinate reference system; `bare`: the program gets the number alone."""

    bare: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A CRS."""
        # QGIS asks for a CRS that is not optional even where there is a default.
        is_optional = not self.required or self.default is not None
        return QgsProcessingParameterCrs(self.name, title, self.default, is_optional)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Its code, such as EPSG:4544; a bare number is one of EPSG's.

        Raises:
            BadCrs: there is no such CRS.
        """
        given = parameters.get(self.name)
        text = self.checked(given if is_given(given) else self.default)
        found = algorithm.parameterAsCrs({**parameters, self.name: text}, self.name, context)
        if is_given(given) and not found.isValid():
            raise BadCrs(
                f"{self.name}: '{given}' is no CRS that QGIS knows; give one such as EPSG:4544",
                zh=f"{self.name}：“{given}”不是QGIS已知的坐标系；请写成EPSG:4544这样的代码",
            )
        code = str(found.authid())
        return (code.removeprefix("EPSG:") if self.bare else code) or None

    def checked(self, given: Any) -> Any:
        """A bare number as QGIS takes it."""
        code = str(given).strip()
        return f"EPSG:{code}" if isinstance(given, (int, str)) and code.isdigit() else given


@dataclass(frozen=True)
class Number(Input):
    """A number with its limits."""

    least: float | None = None
    most: float | None = None
    whole: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A number."""
        kinds = QgsProcessingParameterNumber.Type
        made = QgsProcessingParameterNumber(
            self.name,
            title,
            kinds.Integer if self.whole else kinds.Double,
            self.default,
            not self.required,
        )
        if self.least is not None:
            made.setMinimum(self.least)
        if self.most is not None:
            made.setMaximum(self.most)
        return made

    def problem(self, given: Any) -> str:
        """No number, or one that is out of range."""
        return number_problem(self.name, given, self.least, self.most, whole=self.whole)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """The number; None where nothing was given."""
        if parameters.get(self.name, self.default) in (None, ""):
            return None
        read = algorithm.parameterAsInt if self.whole else algorithm.parameterAsDouble
        return read(parameters, self.name, context)


@dataclass(frozen=True)
class Year(Number):
    """A year; this one by default where it must be given."""

    whole: bool = True

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A number."""
        made = super().parameter(title)
        if self.required:
            made.setDefaultValue(datetime.now(timezone.utc).astimezone().year)
        return made

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """The year."""
        if not self.required:
            return super().value(algorithm, parameters, context, workspace)
        return algorithm.parameterAsInt(parameters, self.name, context)


@dataclass(frozen=True)
class Day(Input):
    """A day, picked in a calendar or given as 2026-06-30."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A day."""
        kind = QgsProcessingParameterDateTime.Type.Date
        return QgsProcessingParameterDateTime(self.name, title, kind, self.default, not self.required)

    def problem(self, given: Any) -> str:
        """No day."""
        return day_problem(self.name, given)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """The day as ISO text."""
        given = parameters.get(self.name)
        return day_of(given).toString("yyyy-MM-dd") if is_given(given) else None


@dataclass(frozen=True)
class Flag(Input):
    """Yes or no."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A check box."""
        return QgsProcessingParameterBoolean(self.name, title, bool(self.default))

    def problem(self, given: Any) -> str:
        """Neither yes nor no."""
        return flag_problem(self.name, given)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """True or False."""
        return bool(algorithm.parameterAsBool(parameters, self.name, context))


@dataclass(frozen=True)
class Source(Input):
    """A file or, with `folder`, a folder to read."""

    filter: str = ""
    folder: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A file to choose."""
        kinds = QgsProcessingParameterFile.Behavior
        any_file = f"{pick('所有文件', 'All files')} (*)"  # without it newer QGIS wants a dot in the name
        return QgsProcessingParameterFile(
            self.name,
            title,
            kinds.Folder if self.folder else kinds.File,
            "",
            self.default,
            not self.required,
            "" if self.folder else self.filter or any_file,
        )

    def problem(self, given: Any) -> str:
        """Another ending than the filter has: QGIS refuses that without a reason."""
        endings = re.findall(r"\*(\.[\w.]+)", self.filter)
        if not endings or self.folder or str(given).lower().endswith(tuple(endings)):
            return ""
        told = {"name": self.name, "given": given, "endings": ", ".join(endings)}
        return tr("{name}: {given} is not of this kind; its ending is one of {endings}", **told)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Its path."""
        return algorithm.parameterAsFile(parameters, self.name, context) or None


@dataclass(frozen=True)
class Sources(Source):
    """One file that the engine takes as a list of files."""

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """A list of one path."""
        path = algorithm.parameterAsFile(parameters, self.name, context)
        return [path] if path else None


@dataclass(frozen=True)
class Files(Input):
    """Several files to read."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A list of files."""
        kind = QgsProcessing.SourceType.TypeFile
        return QgsProcessingParameterMultipleLayers(self.name, title, kind, self.default, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Their paths."""
        given = parameters.get(self.name)
        if isinstance(given, str):  # as a shell gives them
            return [each.strip() for each in given.split(";") if each.strip()] or None
        return [str(each) for each in given or ()] or None


@dataclass(frozen=True)
class Target(Input):
    """A file or, with `folder`, a folder to write; none by default unless required."""

    filter: str = ""
    folder: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A file to be written."""
        if self.folder:
            return QgsProcessingParameterFolderDestination(
                self.name, title, None, not self.required, self.required
            )
        return QgsProcessingParameterFileDestination(
            self.name, title, self.filter, None, not self.required, self.required
        )

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Its path."""
        return algorithm.parameterAsFileOutput(parameters, self.name, context) or None
