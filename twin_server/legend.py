"""The legend of a layer: each value of its colouring field with colour and texts in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twin_server.domains import Titles, component_groups, domain_labels, pipe_colors
from twin_server.layers import SceneLayer


def legend(layer: SceneLayer) -> list[dict[str, Any]]:
    """Entries in the order of the style, or of the standard that gives the colours."""
    if layer.color_by is None:
        return []
    labels = _labels(layer)
    colors = layer_colors(layer)
    return [{"value": value, "color": color, **titled(labels, value)} for value, color in colors.items()]


def titled(labels: Mapping[str, Titles], value: str) -> dict[str, str]:
    """Both titles of a value; a value that is not in the list stands for itself."""
    zh, en = labels.get(value, (value, value))
    return {"zh": zh, "en": en}


def layer_colors(layer: SceneLayer) -> dict[str, str]:
    """Colour of each value of the colouring field."""
    return pipe_colors() if layer.colors_from == "pipe_classes" else layer.colors


def _labels(layer: SceneLayer) -> dict[str, tuple[str, str]]:
    if layer.name == "component":
        return component_groups()
    domain = layer.feature_class.field(str(layer.color_by)).domain
    return domain_labels(domain) if domain else {}
