"""Reads what the scene writes, by the specifications and not by the writer's code."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

_DTYPES = {5120: "i1", 5121: "u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTH = {"SCALAR": 1, "VEC3": 3, "VEC4": 4}
_SCALARS = {"INT16": "<i2", "UINT8": "u1", "UINT16": "<u2", "UINT32": "<u4", "FLOAT32": "<f4"}
Json = dict[str, Any]


@dataclass(frozen=True)
class Group:
    """An instanced node: world matrices (n, 4, 4), z up as in the CRS, and attributes of each instance."""

    name: str
    shape: str
    pipe_class: str
    matrices: np.ndarray
    rows: list[Json]

    def at(self, *point: float) -> np.ndarray:
        """Where a point of the unit mesh comes to lie for each instance."""
        return (self.matrices @ [*point, 1.0])[:, :3]


class Glb:
    """A GLB file."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        magic, version, length, size, kind = struct.unpack_from("<5I", data)
        assert (magic, version, length, kind) == (0x46546C67, 2, len(data), 0x4E4F534A)
        self.json: Json = json.loads(data[20 : 20 + size])
        size_bin, kind_bin = struct.unpack_from("<2I", data, 20 + size)
        assert kind_bin == 0x004E4942
        self.binary = data[28 + size : 28 + size + size_bin]
        assert self.json["buffers"] == [{"byteLength": size_bin}]

    def view(self, number: int) -> bytes:
        one = self.json["bufferViews"][number]
        return self.binary[one["byteOffset"] :][: one["byteLength"]]

    def accessor(self, number: int) -> np.ndarray:
        one = self.json["accessors"][number]
        dtype = np.dtype(_DTYPES[one["componentType"]])
        values = np.frombuffer(self.view(one["bufferView"]), dtype).reshape(one["count"], _WIDTH[one["type"]])
        return np.maximum(values / np.iinfo(dtype).max, -1) if one.get("normalized") else values

    def groups(self, origin: bool = True) -> list[Group]:
        """All instanced nodes, in the CRS (or relative to the file's origin, z up)."""
        shift = np.eye(4)
        if origin:
            shift[:3, 3] = self.json["asset"]["extras"]["origin"]
        z_up = np.array([[1, 0, 0, 0], [0, 0, -1, 0], [0, 1, 0, 0], [0, 0, 0, 1]], float)
        (root,) = self.json["scenes"][0]["nodes"]
        return [self._group(node, shift @ z_up @ world) for node, world in self._walk(root, np.eye(4))]

    def group(self, shape: str, pipe_class: str | None = None, **where: bool) -> Group:
        (found,) = (
            one for one in self.groups(**where) if one.shape == shape and pipe_class in (None, one.pipe_class)
        )
        return found

    def _walk(self, number: int, parent: np.ndarray) -> list[tuple[Json, np.ndarray]]:
        node = self.json["nodes"][number]
        local = np.array(node.get("matrix", np.eye(4).ravel())).reshape(4, 4).T.astype(float)
        local[:3, 3] += node.get("translation", [0, 0, 0])
        world = parent @ local
        here = [(node, world)] if "mesh" in node else []
        return here + [one for child in node.get("children", ()) for one in self._walk(child, world)]

    def _group(self, node: Json, world: np.ndarray) -> Group:
        given = node["extensions"]["EXT_mesh_gpu_instancing"]["attributes"]
        values = {name: self.accessor(number) for name, number in given.items()}
        count = len(values["TRANSLATION"])
        turn = rotation(values.get("ROTATION", np.tile([0.0, 0, 0, 1], (count, 1))))
        local = np.tile(np.eye(4), (count, 1, 1))
        local[:, :3, :3] = turn * values["SCALE"][:, None, :]
        local[:, :3, 3] = values["TRANSLATION"]
        (about,) = node["extensions"]["EXT_instance_features"]["featureIds"]
        ids = values["_FEATURE_ID_0"].ravel().astype(int) if "attribute" in about else np.arange(count)
        rows = self.table(about["propertyTable"])
        assert len(rows) == about["featureCount"]
        extras = node["extras"]
        return Group(
            node["name"], extras["shape"], extras["pipe_class"], world @ local, [rows[one] for one in ids]
        )

    def table(self, number: int) -> list[Json]:
        """Rows of a property table with defaults and without noData."""
        extension = self.json["extensions"]["EXT_structural_metadata"]
        table, schema = extension["propertyTables"][number], extension["schema"]
        columns = {}
        for name, about in schema["classes"][table["class"]]["properties"].items():
            stored = table["properties"].get(name)
            if stored is None:
                columns[name] = [about.get("default")] * table["count"]
            else:
                columns[name] = self._column(stored, about, schema)
                assert len(columns[name]) == table["count"]
        return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]

    def _column(self, stored: Json, about: Json, schema: Json) -> list[Any]:
        data = self.view(stored["values"])
        if about["type"] == "STRING":
            ends = np.frombuffer(self.view(stored["stringOffsets"]), _SCALARS[stored["stringOffsetType"]])
            return [
                data[a:b].decode() for a, b in zip(ends[:-1].astype(int), ends[1:].astype(int), strict=True)
            ]
        if about["type"] == "ENUM":
            enum = schema["enums"][about["enumType"]]
            names = {one["value"]: one["name"] for one in enum["values"]}
            return [names[one] for one in np.frombuffer(data, _SCALARS[enum["valueType"]]).tolist()]
        raw = np.frombuffer(data, _SCALARS[about["componentType"]])
        scale = about.get("scale", 1) / (np.iinfo(raw.dtype).max if about.get("normalized") else 1)
        return [None if one == about.get("noData") else one * scale for one in raw.tolist()]


def rotation(quaternion: np.ndarray) -> np.ndarray:
    """Matrices (n, 3, 3) of quaternions xyzw, as glTF composes them."""
    x, y, z, w = quaternion.T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    return np.moveaxis(np.array(rows), -1, 0)
