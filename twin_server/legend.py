"""The legend of a layer: each value of its colouring field with colour and texts in both languages."""

from __future__ import annotations

from typing import Any

from twin_server.domains import component_groups, domain_labels, pipe_colors
from twin_server.layers import SceneLayer


def legend(layer: SceneLayer) -> list[dict[str, Any]]:
    """Entries in the order of the style, or of the standard that gives the colours."""
    if layer.color_by is None:
        return []
    labels = _labels(layer)
    return [
        {
            "value": value,
            "color": color,
            "zh": labels.get(value, (value, value))[0],
            "en": labels.get(value, (value, value))[1],
        }
        for value, color in layer_colors(layer).items()
    ]


def layer_colors(layer: SceneLayer) -> dict[str, str]:
    """Colour of each value of the colouring field."""
    return pipe_colors() if layer.colors_from == "pipe_classes" else layer.colors


def _labels(layer: SceneLayer) -> dict[str, tuple[str, str]]:
    if layer.name == "component":
        return component_groups()
    domain = layer.feature_class.field(str(layer.color_by)).domain
    return domain_labels(domain) if domain else {}
