"""Attributes of features as tables of EXT_structural_metadata: columns of bytes, names as enumerations.

A metadata class stands for one shape and one pipe class, so what is the same for all its features (the class
itself, often the owner) is stated once as default and takes no bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.scene3d.container import Binary
from pipe_network.scene.schema import ENUM_TYPES, NO_NUMBER, Json, codes, enums, metadata_classes
from pipe_network.scene.things import Scene

_OFFSETS = (("u1", "UINT8", 255), ("<u2", "UINT16", 65_535), ("<u4", "UINT32", 2**32 - 1))


@dataclass(frozen=True, slots=True)
class Metadata:
    """The schema of a scene with its features' attributes."""

    features: pd.DataFrame
    enums: Json
    classes: Json

    @classmethod
    def of(cls, scene: Scene) -> Metadata:
        """The schema of a scene."""
        named = enums(scene)
        return cls(scene.features, named, metadata_classes(scene, named))

    def tables(self) -> Tables:
        """Property tables for a new file."""
        return Tables(self)


class Tables:
    """Property tables of one file as they are filled."""

    def __init__(self, metadata: Metadata) -> None:
        self._metadata = metadata
        self._codes = codes(metadata.enums)
        self._tables: list[Json] = []

    def add(self, name: str, features: NDArray[np.int64], binary: Binary) -> int:
        """Number of a new table of the metadata class `name` for these rows of the scene's features."""
        rows = self._metadata.features.iloc[features]
        columns: Json = {}
        for column, about in self._metadata.classes[name]["properties"].items():
            if "default" not in about and not rows[column].isna().all():
                columns[column] = self._column(rows[column], about, binary)
        self._tables.append({"name": name, "class": name, "count": len(rows), "properties": columns})
        return len(self._tables) - 1

    def extension(self) -> Json:
        """The root's EXT_structural_metadata with the classes and enumerations that this file uses."""
        used = {table["class"] for table in self._tables}
        classes = {name: one for name, one in self._metadata.classes.items() if name in used}
        properties = [about for one in classes.values() for about in one["properties"].values()]
        named = {about.get("enumType") for about in properties}
        return {
            "schema": {
                "id": "gridtwin_pipes",
                "classes": classes,
                "enums": {name: one for name, one in self._metadata.enums.items() if name in named},
            },
            "propertyTables": self._tables,
        }

    def _column(self, values: pd.Series, about: Json, binary: Binary) -> Json:
        if about["type"] == "STRING":
            return _texts(values, binary)
        if about["type"] == "ENUM":
            enum = about["enumType"]
            known = self._codes[enum]  # a name that is not known gets −1 here, and 0 below
            numbers = np.maximum(known.get_indexer(pd.Index(values.to_numpy(object), dtype=object)), 0)
            return {
                "values": binary.view(
                    numbers.astype(ENUM_TYPES[self._metadata.enums[enum]["valueType"]]).tobytes()
                )
            }
        return {"values": binary.view(_numbers(values, about))}


def _numbers(values: pd.Series, about: Json) -> bytes:
    """Bytes of a column of numbers, `noData` where there is none."""
    kind = {"INT16": "<i2", "UINT16": "<u2", "FLOAT32": "<f4"}[about["componentType"]]
    numbers = pd.to_numeric(values, errors="coerce").to_numpy(float, na_value=np.nan)
    if about.get("normalized"):
        numbers = np.round(numbers / about["scale"] * np.iinfo(kind).max)
    if kind != "<f4":
        top = np.iinfo(kind).max
        numbers = np.clip(numbers, -top if kind == "<i2" else 0, top)
    filled = np.where(np.isnan(numbers), about.get("noData", NO_NUMBER), numbers)
    return bytes(filled.astype(kind).tobytes())


def _texts(column: pd.Series, binary: Binary) -> Json:
    encoded = [str(value).encode() for value in column]
    ends = np.concatenate([[0], np.cumsum([len(one) for one in encoded])])
    kind, name = next((one, name) for one, name, top in _OFFSETS if ends[-1] <= top)
    return {
        "values": binary.view(b"".join(encoded)),
        "stringOffsets": binary.view(ends.astype(kind).tobytes()),
        "stringOffsetType": name,
    }
