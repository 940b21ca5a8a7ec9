"""A scene, or a part of it, as glTF 2.0: an instanced node for each shape and class of a cell.

Things are kept z up; the root node turns them to glTF's y up, exactly, by a matrix of zeros and ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.scene3d.container import ARRAY, ELEMENTS, Binary
from gridtwin.scene3d.frames import Frame
from pipe_network.classes import class_facts
from pipe_network.scene.instances import instances
from pipe_network.scene.meshes import unit_mesh
from pipe_network.scene.metadata import Metadata, Tables
from pipe_network.scene.schema import class_name
from pipe_network.scene.settings import SceneSettings
from pipe_network.scene.things import Scene, Things

Json = dict[str, Any]  # Any: JSON values
Ints = NDArray[np.int64]

_Y_UP = [1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1]
_INSTANCING, _FEATURES, _METADATA = (
    "EXT_mesh_gpu_instancing",
    "EXT_instance_features",
    "EXT_structural_metadata",
)


@dataclass(frozen=True, slots=True)
class Cell:
    """Things (rows of the scene's) that are placed relative to one origin: where the frame's origin lies."""

    name: str
    rows: Ints
    frame: Frame
    origin: tuple[float, float, float] = (0.0, 0.0, 0.0)


def encode(
    scene: Scene,
    cells: Sequence[Cell],
    settings: SceneSettings,
    *,
    metadata: Metadata,
    about: Mapping[str, object],
) -> bytes:
    """The GLB file of some cells; `about` goes to the asset's extras."""
    writer = _Writer(scene, settings, metadata.tables())
    children = [writer.cell(cell) for cell in cells]
    document = {
        "asset": {"version": "2.0", "generator": "GridTwin", "extras": dict(about)},
        "extensionsUsed": [_INSTANCING, _FEATURES, _METADATA],
        "extensionsRequired": [_INSTANCING],
        "scene": 0,
        "scenes": [{"nodes": [len(writer.nodes)]}],
        "nodes": [*writer.nodes, {"name": "z up", "matrix": _Y_UP, "children": children}],
        "meshes": writer.meshes,
        "materials": writer.materials,
        "extensions": {_METADATA: writer.tables.extension()},
    }
    return writer.binary.glb(document)


class _Writer:
    """Nodes, meshes and materials of one file as they are filled."""

    def __init__(self, scene: Scene, settings: SceneSettings, tables: Tables) -> None:
        self._scene, self._settings, self.tables = scene, settings, tables
        self.binary = Binary()
        self.nodes: list[Json] = []
        self.meshes: list[Json] = []
        self.materials: list[Json] = []
        self._known: dict[tuple[str, object], int] = {}

    def cell(self, cell: Cell) -> int:
        """Number of the node of a cell, with a node below it for each shape and class."""
        things = self._scene.things.take(cell.rows)
        kind = things.shape * len(self._scene.classes) + things.pipe_class
        order = np.argsort(kind, kind="stable")
        parts = np.split(order, np.flatnonzero(np.diff(kind[order])) + 1)
        children = [self._instanced(things.take(part), cell.frame) for part in parts if len(part)]
        node: Json = {"name": cell.name, "children": children}
        if any(cell.origin):
            node["translation"] = list(cell.origin)
        self.nodes.append(node)
        return len(self.nodes) - 1

    def _instanced(self, things: Things, frame: Frame) -> int:
        shape = self._scene.shapes[things.shape[0]]
        code = self._scene.classes[things.pipe_class[0]]
        found = instances(things, frame)
        attributes = {
            "TRANSLATION": self.binary.accessor(found.translation),
            "SCALE": self.binary.accessor(found.scale),
        }
        if found.is_turned:
            attributes["ROTATION"] = self.binary.accessor(found.rotation, normalized=True)
        features, ids = np.unique(things.feature, return_inverse=True)
        about = {"featureCount": len(features), "propertyTable": self._table(shape, code, features)}
        if not np.array_equal(ids, np.arange(len(ids))):  # else an instance's number is its feature's
            attributes["_FEATURE_ID_0"] = self.binary.accessor(ids.astype(_id_type(len(features))))
            about["attribute"] = 0
        extensions = {_INSTANCING: {"attributes": attributes}, _FEATURES: {"featureIds": [about]}}
        extras = {"shape": shape, "pipe_class": code}
        name = f"{code} {shape}"
        mesh = self._mesh(shape, code)
        self.nodes.append({"name": name, "mesh": mesh, "extensions": extensions, "extras": extras})
        return len(self.nodes) - 1

    def _table(self, shape: str, code: str, features: Ints) -> int:
        return self.tables.add(class_name(shape, code), features, self.binary)

    def _mesh(self, shape: str, code: str) -> int:
        if (shape, code) not in self._known:
            primitive = {**self._geometry(shape), "material": self._material(shape, code)}
            self.meshes.append({"name": f"{code} {shape}", "primitives": [primitive]})
            self._known[shape, code] = len(self.meshes) - 1
        return self._known[shape, code]

    def _geometry(self, shape: str) -> Json:
        """Accessors of a unit mesh, written once for all classes."""
        if (shape, None) not in self._known:
            mesh = unit_mesh(self._settings.shapes[shape])
            first = self.binary.accessor(mesh.vertices.astype(np.float32), target=ARRAY, bounds=True)
            self.binary.accessor(mesh.normals.astype(np.float32), target=ARRAY)
            self.binary.accessor(mesh.triangles.ravel().astype(np.uint16), target=ELEMENTS)
            self._known[shape, None] = first
        first = self._known[shape, None]
        return {"attributes": {"POSITION": first, "NORMAL": first + 1}, "indices": first + 2}

    def _material(self, shape: str, code: str) -> int:
        opaque = self._settings.shapes[shape].opaque
        if (code, opaque) not in self._known:
            alpha = 1.0 if opaque else self._settings.shaft_opacity
            material: Json = {
                "name": f"{code} {class_facts(code).name_en}" + ("" if opaque else ", see-through"),
                "pbrMetallicRoughness": {
                    "baseColorFactor": [*linear(class_facts(code).colour_hex), alpha],
                    "metallicFactor": 0,
                    "roughnessFactor": self._settings.roughness,
                },
            }
            self.materials.append(material if opaque else material | {"alphaMode": "BLEND"})
            self._known[code, opaque] = len(self.materials) - 1
        return self._known[code, opaque]


def linear(colour_hex: str) -> list[float]:
    """Linear red, green and blue (0–1) of an sRGB colour, as glTF wants factors.

    >>> linear("#FF0000"), linear("#808080")
    ([1.0, 0.0, 0.0], [0.2159, 0.2159, 0.2159])
    """
    srgb = np.array([int(colour_hex[start : start + 2], 16) for start in (1, 3, 5)]) / 255
    values = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return [round(float(value), 4) for value in values]


def _id_type(count: int) -> str:
    """Bytes of feature ids: floats are exact up to 2^24, and 32-bit whole numbers are no glTF attributes."""
    return "u1" if count <= 256 else "u2" if count <= 65536 else "f4"
