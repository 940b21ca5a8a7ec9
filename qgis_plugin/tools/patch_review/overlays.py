"""Layers of the project that are laid over the pictures: what would hide them is drawn as an outline."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsFillSymbol, QgsMapLayer, QgsSingleSymbolRenderer, QgsVectorLayer

TABLES = {"permits": "permit", "zones": "control_zone", "buildings": "building"}
_OUTLINED = {"buildings": {"style": "no", "outline_color": "#19e0ff", "outline_width": "0.5"}}


class Overlays:
    """`layer` finds the project's layer of a table; it may be removed at any time."""

    def __init__(self, layer: Callable[[str], QgsVectorLayer | None]) -> None:
        self._layer = layer
        self._outlined: dict[str, tuple[str, QgsVectorLayer]] = {}  # id of the layer, its copy

    def shown(self, is_on: Mapping[str, bool]) -> list[QgsMapLayer]:
        """Those that are on and there, uppermost first."""
        found: list[QgsMapLayer] = []
        for name, table in TABLES.items():
            layer = self._layer(table) if is_on[name] else None
            if layer is not None:
                found.append(self._drawn(name, layer))
        return found

    def close(self) -> None:
        """Forget the copies."""
        self._outlined.clear()

    def _drawn(self, name: str, layer: QgsVectorLayer) -> QgsMapLayer:
        style: dict[str, Any] | None = _OUTLINED.get(name)
        if style is None:
            return layer
        known = self._outlined.get(name)
        if known is None or known[0] != layer.id():
            made = layer.clone()
            made.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
            layer.repaintRequested.connect(made.triggerRepaint)
            known = self._outlined[name] = (layer.id(), made)
        return known[1]
