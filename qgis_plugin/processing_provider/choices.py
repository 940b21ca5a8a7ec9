"""Inputs that are chosen from a list: of a declaration, of the city model, of what the plugin brings.

Scripts give the value itself; the place in the list is taken, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gridtwin.model import domain, feature_class, feature_classes
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from ..tools.field_package.make import choosable
from ..tools.print_layout.sheet import sheets
from ..translation import language, pick, tr
from .inputs import Input


@dataclass(frozen=True)
class Choice(Input):
    """One of several or, with `several`, some: `options` are (value, zh, en), or a domain of the model."""

    options: tuple[tuple[str, str, str], ...] = ()
    domain: str = ""
    several: bool = False

    def __post_init__(self) -> None:
        if self.domain:
            values = domain(self.domain).values
            self._offer(
                (str(each.value), f"{each.value} {each.zh}", f"{each.value} {each.en}") for each in values
            )

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A list to choose from: titles for people, values kept for scripts by their place."""
        shown = [pick(zh, en) for _, zh, en in self.options]
        chosen = self.default if self.several else [self.default]
        places = [self.known.index(each) for each in chosen or () if each in self.known]
        default: Any = places if self.several else (places[0] if places else None)
        return QgsProcessingParameterEnum(
            self.name,
            title,
            shown,
            self.several,
            default,
            not self.required and not (places and not self.several),
        )

    @property
    def known(self) -> list[str]:
        """The values, in order."""
        return [value for value, _, _ in self.options]

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """The value or, of several, the list of values; None: nothing chosen."""
        words = self._words(parameters.get(self.name))
        if words:
            return words if self.several else words[0]
        if parameters.get(self.name) is None and self.default is None:
            return None
        if self.several:
            places = algorithm.parameterAsEnums(parameters, self.name, context)
            return [self.known[place] for place in places] or None
        return self.known[algorithm.parameterAsEnum(parameters, self.name, context)]

    def checked(self, given: Any) -> Any:
        """Places in the list for what was given as values, so that QGIS's own check takes it."""
        places = [self.known.index(each) for each in self._words(given)]
        if not places:
            return given
        return places if self.several else places[0]

    def problem(self, given: Any) -> str:
        """What is wrong with a text that is not in the list, in one sentence; empty where nothing is."""
        if not isinstance(given, str) or self._words(given) or given.strip(" 0123456789,") == "":
            return ""
        told = {"name": self.name, "given": given, "known": ", ".join(self.known)}
        return tr("{name}: '{given}' is not in the list; choose from {known}", **told)

    def _words(self, given: Any) -> list[str]:
        """What was given as values; nothing where one of them is no text or not in the list."""
        words = given.replace("，", ",").split(",") if self.several and isinstance(given, str) else given
        listed = words if isinstance(words, (list, tuple)) else [words]
        named = [each.strip() if isinstance(each, str) else each for each in listed]
        return list(named) if all(isinstance(each, str) and each in self.known for each in named) else []

    def _offer(self, options: Any) -> None:
        object.__setattr__(self, "options", tuple(options))


@dataclass(frozen=True)
class Language(Choice):
    """Of a file that is written; the window's own by default."""

    def __post_init__(self) -> None:
        self._offer((("zh", "中文", "Chinese"), ("en", "英文", "English")))
        object.__setattr__(self, "default", language())


@dataclass(frozen=True)
class FeatureClassChoice(Choice):
    """A layer of the city model that people may write."""

    def __post_init__(self) -> None:
        declared = [each for each in feature_classes() if not each.is_managed]
        self._offer((each.name, each.title_zh, each.title_en) for each in declared)


@dataclass(frozen=True)
class FieldLayers(Choice):
    """Layers of the city model that may go into a field package."""

    several: bool = True

    def __post_init__(self) -> None:
        declared = [feature_class(name) for name in choosable()]
        self._offer((each.name, each.title_zh, each.title_en) for each in declared)


@dataclass(frozen=True)
class Sheet(Choice):
    """A layout of styles/layouts."""

    def __post_init__(self) -> None:
        self._offer((each.name, each.zh, each.en) for each in sheets())
