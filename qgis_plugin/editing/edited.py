"""A row that a commit would write, and which of its fields the edit has touched."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from .. import compat
from .at_save import values_at_save
from .buffer import changes_of


@dataclass(frozen=True)
class Edited:
    """A row as it would be stored; `touched` are names of fields and "geometry", None for a new row."""

    feature: QgsFeature
    touched: frozenset[str] | None = None

    def touches(self, names: Collection[str]) -> bool:
        """Whether any of these was edited; a new row is new in all."""
        return self.touched is None or not self.touched.isdisjoint(names)

    @cached_property
    def row(self) -> dict[str, Any]:
        """Values by field, as Python's own."""
        return {name: value_of(self.feature, name) for name in self.feature.fields().names()}


def edits(layer: QgsVectorLayer) -> Iterator[Edited]:
    """Added and changed rows of a layer's edit buffer, the added ones as they were drawn."""
    found, names = changes_of(layer), layer.fields().names()
    for feature in sorted(found.added, key=lambda each: -each.id()):  # numbered -2, -3, …
        yield Edited(feature)
    if not found.changed:
        return
    written = values_at_save(layer)
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterFids(list(found.changed))):
        fid = feature.id()
        for place in written.keys() - found.attributes.get(fid, {}).keys():
            feature.setAttribute(place, written[place])
        touched = {names[place] for place in found.attributes.get(fid, {}) if place < len(names)}
        yield Edited(feature, frozenset(touched | ({"geometry"} if fid in found.geometries else set())))


def value_of(feature: QgsFeature, name: str) -> Any:
    """A value by the field's name as Python's own; lists and maps as JSON."""
    place = feature.fields().indexOf(name)
    value = compat.plain(feature.attribute(place)) if place >= 0 else None
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def text_of(feature: QgsFeature, name: str) -> str:
    """A value as text without blanks around it; "" for none."""
    value = value_of(feature, name)
    return "" if value is None else str(value).strip()


def date_of(row: Mapping[str, Any], name: str) -> datetime.date | None:
    """A value as a day; None for none, and for what is no day."""
    value = row.get(name)
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def number_of(feature: QgsFeature, name: str) -> float | None:
    """A value as a number; None for none."""
    value = value_of(feature, name)
    return float(value) if isinstance(value, (int, float)) and not math.isnan(value) else None
