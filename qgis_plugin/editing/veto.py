"""Stopping a commit from `beforeCommitChanges`, as Python cannot: QGIS keeps `setAllowCommit` to itself.

A field that the store is certain to refuse joins the buffer. Fields are written first, so the commit
fails before any row is touched; the edits and the undo stack stay as they are, and `lift` takes the field
out again.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer

from .. import compat

# Names that no table can get: SQLite's columns know no case; PostgreSQL keeps ctid to itself.
_REFUSED = {"ogr": "ROW_VERSION", "postgres": "ctid"}
# Fields of every layer, swapped where the server cannot be asked.
_SWAPPED = ("row_version", "edited_by")
_ASIDE = "gridtwin_not_saved"


def stop(layer: QgsVectorLayer) -> None:
    """Make the commit that is about to begin fail."""
    layer.addAttribute(compat.make_field(_REFUSED[layer.providerType()], compat.LONG, type_name="integer64"))


def stop_without_store(layer: QgsVectorLayer) -> None:
    """The same where the database does not answer: its provider must not even try to write.

    QGIS's PostgreSQL provider throws out of a lost connection and leaves a lock behind that hangs QGIS.
    Two names are swapped, which the provider refuses by its own list of names before it asks the server.
    The buffer remembers a name even after its undo, so `buffer.renew` has to replace it.
    """
    if layer.providerType() != "postgres":
        stop(layer)
        return
    places = [place for place in range(layer.fields().count()) if layer.fields().at(place).name() in _SWAPPED]
    first, second = places[:2]
    name = layer.fields().at(first).name()
    layer.renameAttribute(first, _ASIDE)
    layer.renameAttribute(second, name)


def lift(layer: QgsVectorLayer) -> None:
    """Take the field out again, wherever it came from (`stop`, or a redo of it)."""
    buffer = layer.editBuffer()
    name = _REFUSED.get(layer.providerType())
    if buffer is None or name not in [field.name() for field in buffer.addedAttributes()]:
        return
    if layer.undoStack().canUndo():
        layer.undoStack().undo()
    place = layer.fields().indexOf(name)
    if name in [field.name() for field in buffer.addedAttributes()]:
        layer.deleteAttribute(place)


def clean(bar: Any, layer: QgsVectorLayer) -> None:
    """Remove QGIS's own message about the field from the message bar; ours says what is really wrong."""
    name = _REFUSED.get(layer.providerType(), "")
    for item in bar.items() if hasattr(bar, "items") else ():
        if (
            name
            and (name in item.text() or layer.name() in item.title() + item.text())
            and "GridTwin" not in item.title()
        ):
            bar.popWidget(item)
