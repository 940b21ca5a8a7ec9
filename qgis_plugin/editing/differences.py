"""What two people made of one row, field by field and in words: what it was, theirs, mine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from gridtwin.model import SYSTEM_FIELDS
from qgis.core import QgsApplication, QgsVectorLayer

from .. import compat
from ..forms.defaults import at_save
from ..translation import tr
from .buffer import Changes

_SYSTEM = {field.name for field in SYSTEM_FIELDS}


@dataclass(frozen=True)
class Difference:
    """A field that either has changed; `was` is None where nobody saw the value before."""

    title: str
    was: str | None
    theirs: str
    mine: str


def differences(
    layer: QgsVectorLayer,
    row: int,
    mine: Changes,
    *,
    was: dict[str, Any] | None,
    theirs: dict[str, Any] | None,
) -> tuple[Difference, ...]:
    """The fields of a row that differ: `was` are its values as they were seen, `theirs` those stored now.

    A row that was deleted, there or here, is one difference.
    """
    if theirs is None or row in mine.deleted:
        gone, kept = tr("row is deleted"), tr("row is changed")
        return (
            Difference(
                tr("Whole row"), None, gone if theirs is None else kept, gone if row in mine.deleted else kept
            ),
        )
    fields = layer.fields()
    changed = {fields.at(place).name(): value for place, value in mine.attributes.get(row, {}).items()}
    found = []
    for place, name in enumerate(fields.names()):
        before = None if was is None else was.get(name)
        now = theirs.get(name)
        my_own = compat.plain(changed.get(name, before if was is not None else now))
        is_theirs = was is not None and now != before
        if name in _SYSTEM or (name not in changed and not is_theirs) or now == my_own:
            continue
        if layer.defaultValueDefinition(place).applyOnUpdate() or name in at_save():
            continue  # written by every save, of whomever
        words = [_shown(layer, place, value) for value in (before, now, my_own)]
        found.append(
            Difference(layer.attributeDisplayName(place), None if was is None else words[0], *words[1:])
        )
    if row in mine.geometries:
        found.append(Difference(tr("Shape"), None, tr("as stored"), tr("moved or reshaped")))
    return tuple(found)


def _shown(layer: QgsVectorLayer, place: int, value: Any) -> str:
    """A value as the form of the layer shows it."""
    if value is None:
        return "–"
    if isinstance(value, date):
        return value.isoformat()
    setup = layer.editorWidgetSetup(place)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return str(formatter.representValue(layer, place, setup.config(), None, value))
