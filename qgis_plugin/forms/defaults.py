"""Default values of fields, from defaults.toml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.model import FeatureClass, Field, GeometryKind, domain
from qgis.core import QgsDefaultValue, QgsExpression, QgsVectorLayer

_NAMES = "{component_names}"


def set_default(
    layer: QgsVectorLayer, place: int, declared: FeatureClass, field: Field, standards: Path | None = None
) -> None:
    """Put a field's default on a layer; none where none is declared. `standards`: the city's own tables."""
    found = default_of(declared, field)
    if found is not None:
        text = found["expression"]
        if _NAMES in text:
            text = text.replace(_NAMES, _component_names(standards))
        layer.setDefaultValueDefinition(place, QgsDefaultValue(text, found.get("update", False)))


def _component_names(standards: Path | None) -> str:
    """Names of the component classes as QGIS's own `map`, which works without the plugin too."""
    pairs = [
        f"{QgsExpression.quotedString(str(each.value))},{QgsExpression.quotedString(each.zh)}"
        for each in domain("component_class", override_dir=standards).values
    ]
    return f"map({','.join(pairs)})"


def default_of(declared: FeatureClass, field: Field) -> dict[str, Any] | None:  # Any: TOML values
    """The declared default: the class's own before the one of all classes."""
    known = _defaults()
    found: dict[str, Any] | None = known.get(declared.name, {}).get(field.name, known["*"].get(field.name))
    if found is not None and "$geometry" in found["expression"] and declared.geometry is GeometryKind.NONE:
        return None
    return found


def at_save() -> dict[str, str]:
    """Field → expression of what a save writes into changed rows whose user did not set the field."""
    return {name: each["expression"] for name, each in _defaults()["*"].items() if each.get("save")}


@cache
def _defaults() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "defaults.toml").read_text("utf-8"))
