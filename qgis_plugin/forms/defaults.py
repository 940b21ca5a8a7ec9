"""Default values of fields, from defaults.toml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.model import FeatureClass, Field, GeometryKind
from qgis.core import QgsDefaultValue, QgsVectorLayer


def set_default(layer: QgsVectorLayer, place: int, declared: FeatureClass, field: Field) -> None:
    """Put a field's default on a layer; none where none is declared."""
    found = default_of(declared, field)
    if found is not None:
        layer.setDefaultValueDefinition(
            place, QgsDefaultValue(found["expression"], found.get("update", False))
        )


def default_of(declared: FeatureClass, field: Field) -> dict[str, Any] | None:  # Any: TOML values
    """The declared default: the class's own before the one of all classes."""
    known = _defaults()
    found: dict[str, Any] | None = known.get(declared.name, {}).get(field.name, known["*"].get(field.name))
    if found is not None and "$geometry" in found["expression"] and declared.geometry is GeometryKind.NONE:
        return None
    return found


@cache
def _defaults() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "defaults.toml").read_text("utf-8"))
