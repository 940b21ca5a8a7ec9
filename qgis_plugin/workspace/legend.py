"""Legends and labels in the user's language: texts that came with GridTwin are replaced, own ones stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from .. import paths

# Elements of a style that carry a text, and the attribute it stands in.
_TEXTS = (("rule", "label"), ("category", "label"), ("range", "label"), ("text-style", "fieldName"))


def style_file(name: str, shown: str) -> Path:
    """The style of a feature class in a language; need not exist."""
    folder = paths.styles() / "en" if shown == "en" else paths.styles()
    return folder / f"{name}.qml"


def translate(layer: QgsVectorLayer, name: str, before: str, after: str) -> int:
    """Put the texts of one language in place of those of the other in a layer's style; how many."""
    known = _pairs(style_file(name, before), style_file(name, after))
    if not known:
        return 0
    document, context = QDomDocument(), QgsReadWriteContext()
    parts = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    layer.exportNamedStyle(document, context, parts)
    count = 0
    for element, attribute in _elements(document):
        wanted = known.get((element.tagName(), element.attribute(attribute)))
        if wanted is not None:
            element.setAttribute(attribute, wanted)
            count += 1
    if count:
        layer.importNamedStyle(document, parts)
        layer.triggerRepaint()
    return count


def _pairs(before: Path, after: Path) -> dict[tuple[str, str], str]:
    """Texts that differ: both files are written from the same data, element by element."""
    if not (before.is_file() and after.is_file()):
        return {}
    first, second = _read(before), _read(after)
    found = {}
    for (one, attribute), (other, _) in zip(_elements(first), _elements(second)):
        if one.attribute(attribute) != other.attribute(attribute):
            found[one.tagName(), one.attribute(attribute)] = other.attribute(attribute)
    return found


def _read(path: Path) -> QDomDocument:
    document = QDomDocument()
    document.setContent(path.read_text("utf-8"))
    return document


def _elements(document: QDomDocument) -> Iterator[tuple[QDomElement, str]]:
    for tag, attribute in _TEXTS:
        found = document.elementsByTagName(tag)
        for place in range(found.length()):
            element = found.item(place).toElement()
            if element.hasAttribute(attribute):
                yield element, attribute
