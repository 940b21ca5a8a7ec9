"""Parameters of algorithms as one-line declarations: how each looks in the toolbox and what the engine gets.

A declaration has the parameter's name in scripts, its key in the engine's method, and its titles.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

from gridtwin.errors import UsageError
from gridtwin.model import feature_classes
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)

from ..engine.shapes import shape_of
from ..translation import pick
from ..workspace.workspace import Workspace


class NotOneShape(UsageError):
    """A layer given as one shape has none or several."""


@dataclass(frozen=True)
class Input(ABC):
    """Base: `name` in scripts, `key` of the engine (empty: not sent), titles, default (None: left out)."""

    name: str
    key: str
    zh: str
    en: str
    default: Any = None
    required: bool = False
    advanced: bool = False

    def add_to(self, algorithm: QgsProcessingAlgorithm) -> None:
        """Declare it."""
        made = self.parameter(pick(self.zh, self.en))
        if self.advanced:
            made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(made)

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

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """The number; None where nothing was given."""
        if parameters.get(self.name, self.default) in (None, ""):
            return None
        read = algorithm.parameterAsInt if self.whole else algorithm.parameterAsDouble
        return read(parameters, self.name, context)


@dataclass(frozen=True)
class Flag(Input):
    """Yes or no."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A check box."""
        return QgsProcessingParameterBoolean(self.name, title, bool(self.default))

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """True or False."""
        return bool(algorithm.parameterAsBool(parameters, self.name, context))


@dataclass(frozen=True)
class Choice(Input):
    """One of several; `options` are (value, zh, en). Scripts give the value itself."""

    options: tuple[tuple[str, str, str], ...] = ()
    several: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A list to choose from: titles for people, values kept for scripts by their place."""
        shown = [pick(zh, en) for _, zh, en in self.options]
        values = [value for value, _, _ in self.options]
        chosen = self.default if self.several else [self.default]
        places = [values.index(each) for each in chosen or () if each in values]
        default: Any = places if self.several else (places[0] if places else None)
        return QgsProcessingParameterEnum(
            self.name, title, shown, self.several, default, not self.required and not places
        )

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """The value or, of several, the list of values."""
        given = parameters.get(self.name)
        known = [value for value, _, _ in self.options]
        words = given if isinstance(given, list) else [given]
        if given is not None and all(each in known for each in words):
            return list(words) if self.several else given
        if given is None and self.default is None:
            return None
        if self.several:
            places = algorithm.parameterAsEnums(parameters, self.name, context)
            return [known[place] for place in places] or None
        return known[algorithm.parameterAsEnum(parameters, self.name, context)]

    def checked(self, given: Any) -> Any:
        """The value's place, so that scripts may give either."""
        known = [value for value, _, _ in self.options]
        if isinstance(given, str) and given in known:
            return [known.index(given)] if self.several else known.index(given)
        if isinstance(given, list) and given and all(each in known for each in given):
            return [known.index(each) for each in given]
        return given


@dataclass(frozen=True)
class FeatureClassChoice(Choice):
    """A layer of the city model that people may write."""

    def __post_init__(self) -> None:
        options = tuple(
            (each.name, each.title_zh, each.title_en) for each in feature_classes() if not each.is_managed
        )
        object.__setattr__(self, "options", options)


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


@dataclass(frozen=True)
class Place(Input):
    """A place clicked in the map, in the workspace's CRS for the engine; `shape`: as GeoJSON."""

    shape: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A point."""
        return QgsProcessingParameterPoint(self.name, title, self.default, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """East and north."""
        if not parameters.get(self.name):
            return None
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        point = algorithm.parameterAsPoint(parameters, self.name, context, crs)
        places = [point.x(), point.y()]
        return {"type": "Point", "coordinates": places} if self.shape else places


@dataclass(frozen=True)
class Shape(Input):
    """One line or polygon, drawn or selected in a layer; in the workspace's CRS for the engine."""

    polygon: bool = False
    _SOURCES: ClassVar[Any] = QgsProcessing.SourceType

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A layer with one feature, or with one selected."""
        kind = self._SOURCES.TypeVectorPolygon if self.polygon else self._SOURCES.TypeVectorLine
        return QgsProcessingParameterFeatureSource(self.name, title, [kind], None, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Places of the line, or the polygon as GeoJSON.

        Raises:
            NotOneShape: the layer has none or several features.
        """
        source = algorithm.parameterAsSource(parameters, self.name, context)
        if source is None:
            return None
        found = [each.geometry() for each in source.getFeatures() if not each.geometry().isEmpty()]
        if len(found) != 1:
            raise NotOneShape(
                f"{self.name}: {source.sourceName()} has {len(found)} features, but one is wanted; "
                "select one and mark “selected features only”",
                zh=f"{self.name}：图层“{source.sourceName()}”有{len(found)}个要素，只能用一个；"
                "请选中一个并勾选“仅选中要素”",
            )
        geometry = QgsGeometry(found[0])
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        geometry.transform(QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext()))
        geometry.convertToSingleType()
        if self.polygon:
            return shape_of(geometry)
        return [[point.x(), point.y()] for point in geometry.asPolyline()]
