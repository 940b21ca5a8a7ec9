"""Reads a tileset as a viewer would and checks what 3D Tiles 1.1 asks for, without the writer's code."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from pyproj import Transformer

_TO_DEGREES = Transformer.from_crs(4978, 4979, always_xy=True)
_KINDS = {5121: "<u1", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_SIZES = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
# From glTF's y up to the tile's z up, as 3D Tiles 1.1 prescribes.
_Z_UP = np.array([[1, 0, 0, 0], [0, 0, -1, 0], [0, 1, 0, 0], [0, 0, 0, 1]], float)


@dataclass
class Glb:
    document: dict[str, Any]
    binary: bytes

    @classmethod
    def read(cls, path: Path) -> Glb:
        data = path.read_bytes()
        length = struct.unpack_from("<I", data, 12)[0]
        return cls(json.loads(data[20 : 20 + length]), data[28 + length :])

    def values(self, number: int) -> np.ndarray:
        about = self.document["accessors"][number]
        view = self.document["bufferViews"][about["bufferView"]]
        kind, size = np.dtype(_KINDS[about["componentType"]]), _SIZES[about["type"]]
        found = np.frombuffer(self.binary, kind, about["count"] * size, view.get("byteOffset", 0))
        return found.reshape(-1, size)

    def primitives(self) -> list[dict[str, Any]]:
        return [one for mesh in self.document["meshes"] for one in mesh["primitives"]]

    def column(self, name: str) -> list[Any]:
        """A column of the first property table, decoded."""
        metadata = self.document["extensions"]["EXT_structural_metadata"]
        table = metadata["propertyTables"][0]
        about = metadata["schema"]["classes"][table["class"]]["properties"][name]
        column = table["properties"][name]
        if about["type"] == "STRING":
            kind = {"UINT8": "u1", "UINT16": "<u2", "UINT32": "<u4"}[column["stringOffsetType"]]
            ends = np.frombuffer(self._view(column["stringOffsets"]), kind)
            text = self._view(column["values"])
            return [text[start:end].decode() for start, end in pairwise(ends)]
        numbers = np.frombuffer(self._view(column["values"]), "<f8")
        return [None if one == about["noData"] else float(one) for one in numbers]

    def _view(self, number: int) -> bytes:
        view = self.document["bufferViews"][number]
        start = view.get("byteOffset", 0)
        return self.binary[start : start + view["byteLength"]]


@dataclass
class Tile:
    glb: Glb
    matrix: np.ndarray  # from the glTF file to EPSG:4978
    path: Path

    def places(self, primitive: dict[str, Any]) -> np.ndarray:
        """Vertices as longitude, latitude, height."""
        xyz = self.glb.values(primitive["attributes"]["POSITION"]).astype(float)
        world = xyz @ self.matrix[:3, :3].T + self.matrix[:3, 3]
        return np.column_stack(_TO_DEGREES.transform(*world.T))


def tiles(folder: Path) -> list[Tile]:
    """All tiles with content; every rule that is checked on the way holds."""
    told = json.loads((folder / "tileset.json").read_text("utf-8"))
    assert told["asset"]["version"] == "1.1"
    assert told["root"]["refine"] == "ADD"
    assert told["geometricError"] >= told["root"]["geometricError"] >= 0
    return list(_walk(folder, told["root"], np.eye(4), None))


def _walk(folder: Path, tile: dict[str, Any], above: np.ndarray, error: float | None) -> Iterator[Tile]:
    matrix = above @ np.array(tile.get("transform", np.eye(4).T.ravel())).reshape(4, 4).T
    assert set(tile) <= {"transform", "refine", "boundingVolume", "geometricError", "content", "children"}
    assert error is None or tile["geometricError"] <= error
    box = tile["boundingVolume"]["box"]
    assert len(box) == 12
    if "content" in tile:
        path = folder / tile["content"]["uri"]
        found = Tile(Glb.read(path), matrix @ _Z_UP, path)
        for primitive in found.glb.primitives():
            _is_inside(found.glb.values(primitive["attributes"]["POSITION"]) @ _Z_UP[:3, :3].T, box)
        yield found
    else:
        assert tile.get("children")
    for child in tile.get("children", ()):
        inner = np.array(child["transform"]).reshape(4, 4).T
        corners = _corners(child["boundingVolume"]["box"])
        _is_inside(corners @ inner[:3, :3].T + inner[:3, 3], box)
        yield from _walk(folder, child, matrix, tile["geometricError"])


def _corners(box: list[float]) -> np.ndarray:
    middle, axes = np.array(box[:3]), np.array(box[3:]).reshape(3, 3)
    signs = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)])
    return middle + signs @ axes


def _is_inside(places: np.ndarray, box: list[float]) -> None:
    middle, axes = np.array(box[:3]), np.array(box[3:]).reshape(3, 3)
    length = np.linalg.norm(axes, axis=1)
    share = np.abs((places - middle) @ (axes / length[:, None] ** 2).T)
    # A child's box is turned against its parent's by the curve of the earth: a centimetre in a kilometre.
    assert (share <= 1 + 0.02 / length + 1e-3).all(), (share.max(axis=0), length)
