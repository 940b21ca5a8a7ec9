"""The kinds of inputs by the names that declarations use."""

from __future__ import annotations

from typing import Any

from .choices import Choice, FeatureClassChoice, FieldLayers, Language, Sheet
from .declaration import BadAlgorithm, Part
from .inputs import (
    Crs,
    Day,
    Entries,
    Files,
    Flag,
    Input,
    Number,
    Pairs,
    Source,
    Sources,
    Target,
    Text,
    Texts,
    Year,
)
from .places import Extent, LayerFile, Place, Points, Shape

KINDS: dict[str, type[Input]] = {
    "text": Text,
    "texts": Texts,
    "entries": Entries,
    "pairs": Pairs,
    "crs": Crs,
    "number": Number,
    "year": Year,
    "day": Day,
    "flag": Flag,
    "choice": Choice,
    "language": Language,
    "layer_class": FeatureClassChoice,
    "field_layers": FieldLayers,
    "sheet": Sheet,
    "source": Source,
    "sources": Sources,
    "files": Files,
    "target": Target,
    "place": Place,
    "shape": Shape,
    "points": Points,
    "layer_file": LayerFile,
    "extent": Extent,
}


def input_of(part: Part) -> Input:
    """The input that a declaration means; its key is its name in small letters unless it says another.

    Raises:
        BadAlgorithm: no such kind, or a key that the kind does not know.
    """
    made = KINDS.get(part.kind)
    if made is None:
        raise BadAlgorithm(f"{part.name}: there is no kind {part.kind}; there are {', '.join(KINDS)}")
    rest = {key: _frozen(value) for key, value in part.rest.items()}
    try:
        return made(part.name, part.zh, part.en, **{"key": part.name.lower(), **rest})
    except TypeError as error:
        raise BadAlgorithm(f"{part.name} ({part.kind}): {error}") from error


def _frozen(value: Any) -> Any:
    return tuple(_frozen(each) for each in value) if isinstance(value, list) else value
