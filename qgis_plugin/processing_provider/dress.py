"""How an output looks when QGIS loads it: symbols of `dress.toml` or of the city model, titles, lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import tomllib
from gridtwin.model import feature_class
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .. import compat
from ..forms.widgets import widget
from ..translation import language, pick
from ..workspace.project import style as model_style
from ..workspace.workspace import Workspace
from .declaration import FOLDER
from .stored_words import words_in_english

_MOST_WORDS = 200  # of a column that is a list
_LINE_MM, _POINT_MM, _SEEN_THROUGH = 0.9, 3.2, 0.35


@dataclass(frozen=True)
class Look:
    """`style` of dress.toml or of styles/; `of`: the class of the fields; `words` by column and code."""

    style: str = ""
    of: str = ""
    words: dict[str, dict[str, str]] = field(default_factory=dict)


class Dress(QgsProcessingLayerPostProcessorInterface):
    """Put on one output when it is loaded."""

    def __init__(self, look: Look, titles: dict[str, str], workspace: Workspace | None) -> None:
        super().__init__()
        self._style, self._of, self._words = look.style, look.of, look.words
        self._titles, self._workspace = titles, workspace

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Put it on, in the window's thread."""
        if not isinstance(layer, QgsVectorLayer):
            return
        renderer = _renderer(layer, self._style) if layer.isSpatial() else None
        if renderer is not None:
            layer.setRenderer(renderer)
        elif self._style and layer.isSpatial():
            model_style(layer, self._style)
        for place, each in enumerate(layer.fields()):
            if self._titles.get(each.name()):
                layer.setFieldAlias(place, self._titles[each.name()])
        self._set_lists(layer)
        _hide(layer, other_language([each.name() for each in layer.fields()], language()))
        layer.triggerRepaint()

    def _set_lists(self, layer: QgsVectorLayer) -> None:
        """Words instead of codes in the table."""
        for name, words in {**_words_of(self._style), **self._words}.items():
            place = layer.fields().indexOf(name)
            if place >= 0:
                shown = {"map": [{title: value} for value, title in words.items()]}
                layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", shown))
        if self._of and self._workspace is not None:
            declared = feature_class(self._of)
            for each in declared.fields:
                place = layer.fields().indexOf(each.name)
                if place >= 0 and each.domain:
                    layer.setEditorWidgetSetup(place, widget(declared, each, self._workspace))
        if language() == "en":
            _say_in_english(layer)


def other_language(names: Sequence[str], mine: str) -> set[str]:
    """Columns of which another one says the same in this language (`zh` or `en`), codes among them.

    >>> sorted(other_language(["message_en", "message_zh", "name_zh", "kind", "kind_zh"], "en"))
    ['kind_zh', 'message_zh']
    >>> sorted(other_language(["message_en", "message_zh", "name_zh", "kind", "kind_zh"], "zh"))
    ['kind', 'message_en']
    """
    ending = "_en" if mine == "zh" else "_zh"
    stems = {each: each.removesuffix(ending) for each in names if each.endswith(ending)}
    foreign = {each for each, stem in stems.items() if stem in names or f"{stem}_{mine}" in names}
    return foreign | {each for each in names if f"{each}_{mine}" in names}


def _say_in_english(layer: QgsVectorLayer) -> None:
    """Lists for texts that have none yet and hold words of the standards, which are stored in Chinese."""
    for place, each in enumerate(layer.fields()):
        if each.isNumeric() or layer.editorWidgetSetup(place).type() == "ValueMap":
            continue
        values = [one for one in layer.uniqueValues(place, _MOST_WORDS) if isinstance(one, str)]
        words = words_in_english(values)
        if words and len(values) < _MOST_WORDS:
            shown = {"map": [{words.get(one, one): one} for one in values]}
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", shown))


def _hide(layer: QgsVectorLayer, names: set[str]) -> None:
    """Leave columns out of the table; they stay in the data."""
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    for place, each in enumerate(config.columns()):
        if each.name in names:
            config.setColumnHidden(place, True)
    layer.setAttributeTableConfig(config)


def _renderer(layer: QgsVectorLayer, name: str) -> Any:
    """By the values of a field, or one symbol for all; None where dress.toml has no such style."""
    known = _styles().get(name)
    if known is None:
        return None
    if "colour" in known:
        return QgsSingleSymbolRenderer(_symbol(layer, known["colour"]))
    entries = [
        QgsRendererCategory(each["value"], _symbol(layer, each["colour"]), pick(each["zh"], each["en"]))
        for each in known["values"]
    ]
    return QgsCategorizedSymbolRenderer(known["field"], entries)


def _words_of(name: str) -> dict[str, dict[str, str]]:
    """Titles of the values that a style tells apart, by field."""
    known = _styles().get(name, {})
    values = known.get("values", ())
    return (
        {known["field"]: {each["value"]: pick(each["zh"], each["en"]) for each in values}} if values else {}
    )


def _symbol(layer: QgsVectorLayer, colour: str) -> QgsSymbol:
    made = QgsSymbol.defaultSymbol(layer.geometryType())
    made.setColor(QColor(colour))
    if layer.geometryType() == compat.LINE:
        made.setWidth(_LINE_MM)
    elif layer.geometryType() == compat.POINT:
        made.setSize(_POINT_MM)
    else:
        made.setOpacity(_SEEN_THROUGH)
    return made


@cache
def _styles() -> dict[str, dict[str, Any]]:
    return tomllib.loads((FOLDER / "dress.toml").read_text("utf-8"))
