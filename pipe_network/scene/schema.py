"""Which attributes things of each shape carry: classes and enumerations of EXT_structural_metadata."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from gridtwin.model.feature_class import feature_class
from pipe_network.classes import class_facts
from pipe_network.scene.estimates import Estimated
from pipe_network.scene.things import Scene

Json = dict[str, Any]  # Any: JSON values

ENUM_TYPES = {"UINT8": "u1", "UINT16": "<u2", "UINT32": "<u4"}
NO_NUMBER = -9999.0
_UNKNOWN = "unknown"

_LINE = ("pipe_class", "material", "owner_name", "cover_m", "estimated")
_POINT = ("point_no", "pipe_class", "appurtenance", "ground_m", "owner_name", "estimated")
_COLUMNS = {
    "tube": ("line_no", "diameter_mm", *_LINE),
    "ball": ("line_no", "diameter_mm", *_LINE),
    "duct": ("line_no", "width_mm", "height_mm", *_LINE),
    "drum": ("line_no", "width_mm", "height_mm", *_LINE),
    "round_shaft": (*_POINT, "depth_m"),
    "square_shaft": (*_POINT, "depth_m"),
}
_ENUMS = ("pipe_class", "material", "owner_name", "appurtenance")

_MILLIMETRES: Json = {"type": "SCALAR", "componentType": "UINT16", "noData": 0}
# Whole centimetres: the greatest short stands for 327.67 m.
_METRES: Json = {
    "type": "SCALAR",
    "componentType": "INT16",
    "normalized": True,
    "scale": 327.67,
    "noData": -32768,
}
_KINDS: dict[str, Json] = {
    "line_no": {"type": "STRING"},
    "point_no": {"type": "STRING"},
    "diameter_mm": _MILLIMETRES,
    "width_mm": _MILLIMETRES,
    "height_mm": _MILLIMETRES,
    "cover_m": _METRES,
    "depth_m": _METRES,
    "ground_m": {"type": "SCALAR", "componentType": "FLOAT32", "noData": NO_NUMBER},
    "estimated": {"type": "ENUM", "enumType": "estimated"},
    **{name: {"type": "ENUM", "enumType": name, "noData": _UNKNOWN} for name in _ENUMS},
}
_TITLES = {
    "width_mm": "宽 Width",
    "height_mm": "高 Height",
    "cover_m": "最小覆土 Least cover",
    "depth_m": "深度 Depth",
    "estimated": "估计值 Estimated values",
}


def class_name(shape: str, pipe_class: str) -> str:
    """Identifier of the metadata class of a shape and a pipe class: only letters, digits and _ are allowed.

    >>> class_name("tube", "JP"), class_name("tube", "??")
    ('tube_JP', 'tube___')
    """
    return "".join(one if one.isascii() and one.isalnum() else "_" for one in f"{shape}_{pipe_class}")


def enums(scene: Scene) -> Json:
    """Enumerations of the names in a scene's attributes; 0 is unknown."""
    named = {name: _enum(scene.features[name]) for name in _ENUMS if name in scene.features}
    flags = [{"name": flags_name(value), "value": value} for value in range(sum(Estimated) + 1)]
    return named | {"estimated": {"valueType": "UINT8", "values": flags}}


def codes(named: Json) -> dict[str, pd.Index]:
    """The names of each enumeration in the order of their numbers; flags stand for themselves."""
    found = {
        name: pd.Index([one["name"] for one in enum["values"]], dtype=object) for name, enum in named.items()
    }
    return found | {"estimated": pd.Index(range(len(named["estimated"]["values"])), dtype=object)}


def flags_name(value: int) -> str:
    """What flags of `Estimated` say.

    >>> flags_name(0), flags_name(3)
    ('none', 'size and level')
    """
    return " and ".join(str(flag.name).lower() for flag in Estimated if flag.value & value) or "none"


def metadata_classes(scene: Scene, named: Json) -> Json:
    """Metadata classes of every shape and pipe class in the scene."""
    things = scene.things
    kind = things.shape * len(scene.classes) + things.pipe_class
    found = {}
    for one in np.unique(kind):
        shape, pipe_class = (
            scene.shapes[one // len(scene.classes)],
            scene.classes[one % len(scene.classes)],
        )
        rows = scene.features.iloc[np.unique(things.feature[kind == one])]
        facts = class_facts(pipe_class)
        columns = [name for name in _COLUMNS.get(shape, _POINT) if name in rows]
        found[class_name(shape, pipe_class)] = {
            "name": f"{facts.name_zh} {facts.name_en}",
            "description": shape,
            "properties": {name: _property(name, rows[name]) for name in columns},
        }
    return found


def _property(name: str, values: pd.Series) -> Json:
    about = {"name": _title(name), **_KINDS[name]}
    if about["type"] == "ENUM" and values.nunique(dropna=False) == 1:
        only = values.iloc[0]
        text = flags_name(int(only)) if name == "estimated" else only
        return about | ({"default": text} if text else {})
    return about


def _title(name: str) -> str:
    for layer in ("pipe_line", "pipe_point"):
        for one in feature_class(layer).fields:
            if one.name == name:
                return f"{one.zh} {one.en}"
    return _TITLES[name]


def _enum(column: pd.Series) -> Json:
    names = sorted({str(name) for name in column.dropna().unique()} - {"", _UNKNOWN})
    kind = "UINT8" if len(names) < 256 else "UINT16" if len(names) < 65_536 else "UINT32"
    values = [{"name": name, "value": value} for value, name in enumerate([_UNKNOWN, *names])]
    return {"valueType": kind, "values": values}
