"""The layers of the main scene: which feature classes it shows and how each looks (`layers.toml`)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files

from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import FeatureClass, GeometryKind, feature_class, feature_classes
from twin_server.errors import BrokenStyle, NotFound


class LayerKind(StrEnum):
    """How a layer is drawn; the scene has one module for each."""

    BASE = "base"
    AREA = "area"
    OUTLINE = "outline"
    LINE = "line"
    PIPE = "pipe"
    DOTS = "dots"
    TREES = "trees"
    EXTRUSION = "extrusion"
    PATCH = "patch"
    LIVE = "live"


_GEOMETRIES = {
    GeometryKind.POINT: {LayerKind.DOTS, LayerKind.TREES, LayerKind.LIVE},
    GeometryKind.LINE: {LayerKind.LINE, LayerKind.PIPE, LayerKind.BASE},
    GeometryKind.POLYGON: set(LayerKind)
    - {LayerKind.DOTS, LayerKind.TREES, LayerKind.LINE, LayerKind.PIPE, LayerKind.LIVE},
}


@dataclass(frozen=True, slots=True)
class SceneLayer:
    """One layer of the scene: a feature class and its look."""

    feature_class: FeatureClass
    kind: LayerKind
    color: str
    color_by: str | None = None
    color_prefix: int | None = None
    colors: dict[str, str] = field(default_factory=dict)
    colors_from: str | None = None
    columns: tuple[str, ...] = ()
    visible: bool = True
    size: float = 3
    width: float = 1
    min_zoom: float = 0

    @property
    def name(self) -> str:
        """Name of the feature class."""
        return self.feature_class.name


@cache
def scene_layers() -> tuple[SceneLayer, ...]:
    """All layers of the scene, bottom first.

    Raises:
        BrokenStyle: `layers.toml` names a class, column or kind that the model does not have.
    """
    text = (files("twin_server") / "layers.toml").read_text("utf-8")
    return parse_layers(text)


def parse_layers(text: str) -> tuple[SceneLayer, ...]:
    """Layers declared by a TOML text, checked against the city model.

    Raises:
        BrokenStyle: it names a class, column or kind that the model does not have.
    """
    return tuple(_parse(entry) for entry in tomllib.loads(text)["layer"])


def scene_layer(name: str) -> SceneLayer:
    """The layer that shows the feature class of that name.

    Raises:
        NotFound: the class is not declared, has no geometry, or is not in the scene.
    """
    for layer in scene_layers():
        if layer.name == name:
            return layer
    known = ", ".join(layer.name for layer in scene_layers())
    raise NotFound(
        f"the scene has no layer '{name[:80]}'; it has {known}",
        zh=f"场景没有图层“{name[:80]}”；现有：{known}",
    )


def spatial_class(name: str) -> FeatureClass:
    """The feature class of that name, if it has a geometry.

    Raises:
        NotFound: it is not declared or is a plain table.
    """
    try:
        declared = feature_class(name)
    except UnknownFeatureClass as error:
        raise NotFound(str(error), zh=error.zh) from error
    if declared.geometry is GeometryKind.NONE:
        raise NotFound(
            f"'{name}' is a table without geometry; see /api/layers for what can be shown",
            zh=f"“{name}”是没有图形的表；可显示的图层见/api/layers",
        )
    return declared


def spatial_classes() -> tuple[FeatureClass, ...]:
    """All declared feature classes that have a geometry."""
    return tuple(declared for declared in feature_classes() if declared.geometry is not GeometryKind.NONE)


def _parse(entry: dict[str, object]) -> SceneLayer:
    values = dict(entry)
    name = str(values.pop("class", ""))
    try:
        declared = feature_class(name)
        layer = SceneLayer(
            feature_class=declared,
            kind=LayerKind(str(values.pop("kind", ""))),
            columns=tuple(values.pop("columns", ())),  # type: ignore[call-overload]
            **values,  # type: ignore[arg-type]
        )
    except (UnknownFeatureClass, ValueError, TypeError) as error:
        raise BrokenStyle(f"layers.toml, layer '{name}': {error}") from error
    _check(layer)
    return layer


def _check(layer: SceneLayer) -> None:
    declared = layer.feature_class
    if layer.kind not in _GEOMETRIES.get(declared.geometry, set()):
        raise BrokenStyle(
            f"layers.toml, layer '{layer.name}': a {declared.geometry} cannot be drawn as '{layer.kind}'"
        )
    wanted = [*layer.columns, *([layer.color_by] if layer.color_by else [])]
    unknown = [column for column in wanted if column not in declared.field_names]
    if unknown:
        raise BrokenStyle(
            f"layers.toml, layer '{layer.name}': columns {unknown} are not fields of the class; "
            f"it has {', '.join(declared.field_names)}"
        )
