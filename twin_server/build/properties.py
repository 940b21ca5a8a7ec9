"""Attributes of features as one property table of EXT_structural_metadata."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.scene3d.container import Binary

Json = dict[str, Any]
CLASS = "feature"
NO_NUMBER = -1e30
_OFFSETS = (("u1", "UINT8", 255), ("<u2", "UINT16", 65_535), ("<u4", "UINT32", 2**32 - 1))


def extension(table: pd.DataFrame, binary: Binary, titles: dict[str, str] | None = None) -> Json:
    """The root's EXT_structural_metadata for these rows; columns with nothing in them are left out."""
    named = titles or {}
    properties: Json = {}
    columns: Json = {}
    taken: set[str] = set()
    for name in table.columns:
        values = table[name]
        known = values.notna() & (values.astype(object) != "")
        if not known.any():
            continue
        key = _identifier(str(name), taken)
        is_number = pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)
        properties[key] = {"name": named.get(str(name), str(name)), **(_NUMBER if is_number else _TEXT)}
        columns[key] = _numbers(values, binary) if is_number else _texts(values, known, binary)
    if not columns:
        properties["number"], columns["number"] = (
            {"name": "number", **_NUMBER},
            _numbers(pd.Series(range(len(table))), binary),
        )
    return {
        "schema": {"id": "gridtwin_scene", "classes": {CLASS: {"properties": properties}}},
        "propertyTables": [{"class": CLASS, "count": len(table), "properties": columns}],
    }


_TEXT: Json = {"type": "STRING"}
_NUMBER: Json = {"type": "SCALAR", "componentType": "FLOAT64", "noData": NO_NUMBER}


def _identifier(name: str, taken: set[str]) -> str:
    """A name that the schema allows: letters, digits and _, not a digit first, not twice."""
    plain = re.sub(r"[^0-9A-Za-z_]", "_", name)
    plain = plain if re.match(r"[A-Za-z_]", plain) else f"_{plain}"
    found = plain
    while found in taken:
        found = f"{plain}_{len(taken)}"
    taken.add(found)
    return found


def _numbers(values: pd.Series, binary: Binary) -> Json:
    numbers = pd.to_numeric(values, errors="coerce").to_numpy(float, na_value=np.nan)
    filled = np.where(np.isfinite(numbers), numbers, NO_NUMBER)
    return {"values": binary.view(filled.astype("<f8").tobytes())}


def _texts(values: pd.Series, known: pd.Series, binary: Binary) -> Json:
    encoded = [
        str(value).encode() if is_known else b""
        for value, is_known in zip(values.astype(object), known, strict=True)
    ]
    ends = np.concatenate([[0], np.cumsum([len(one) for one in encoded])])
    kind, name = next((one, name) for one, name, top in _OFFSETS if ends[-1] <= top)
    return {
        "values": binary.view(b"".join(encoded) or b"\0"),
        "stringOffsets": binary.view(ends.astype(kind).tobytes()),
        "stringOffsetType": name,
    }
