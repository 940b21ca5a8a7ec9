"""What changing many components costs in QGIS, with the plugin and without: of benchmarks/qgis_window.py.

Changes the notes of 2,000 components and moves 300, as the field calculator and the move tool do it: one
step of the edit buffer. The peer is the same table opened by QGIS alone, without defaults, forms or checks.
Prints milliseconds a row and the ratio, then how long saving takes; the copy of the city is changed.
Names that are not defined here come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import time

from qgis.core import QgsVectorLayer

_NOTES = 2_000
_MOVES = 300


def ids_of(layer, count):
    """The first rows, whichever they are."""
    return sorted(layer.allFeatureIds())[:count]


def noted(layer, ids):
    """Seconds of changing one field of each row."""
    place = layer.fields().indexOf("note")
    layer.beginEditCommand("notes")
    begun = time.perf_counter()
    for number, each in enumerate(ids):
        layer.changeAttributeValue(each, place, f"seen {number}")
    took = time.perf_counter() - begun
    layer.endEditCommand()
    return took


def moved(layer, ids):
    """Seconds of moving each row by 10 cm."""
    layer.beginEditCommand("moves")
    begun = time.perf_counter()
    for each in ids:
        shape = layer.getFeature(each).geometry()
        shape.translate(0.1, 0.0)
        layer.changeGeometry(each, shape)
    took = time.perf_counter() - begun
    layer.endEditCommand()
    return took


def compare(name, act, count):
    """Both layers, the same rows."""
    ours = room.layer("component")
    plain = QgsVectorLayer(ours.source(), "plain", "ogr")
    ids, took = ids_of(plain, count), {}
    for layer in (plain, ours):
        layer.startEditing()
        took[layer] = act(layer, ids)
    plain.rollBack()
    begun = time.perf_counter()
    saved = ours.commitChanges(stopEditing=True)
    save_s = time.perf_counter() - begun
    assert saved, ours.commitErrors()
    mine, its = (1000 * took[layer] / len(ids) for layer in (ours, plain))
    print(
        f"{name} of {len(ids)}: {mine:.2f} ms a row, QGIS alone {its:.3f} ms: {mine / its:,.0f} times;"
        f" saved in {save_s:.1f} s"
    )


compare("notes", noted, _NOTES)
compare("moves", moved, _MOVES)
