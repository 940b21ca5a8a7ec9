"""Meshes and points as glTF 2.0, y up: vertices are metres in the tile's frame, shaded flat.

Features are told apart by EXT_mesh_features, their attributes lie in one table of EXT_structural_metadata.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.scene3d.container import ARRAY, ELEMENTS, Binary
from twin_server.build.mesh import Mesh
from twin_server.build.properties import extension

Json = dict[str, Any]
Floats = NDArray[np.float64]
_OPAQUE, _LIMIT_U2 = 255, 65_535
_POINTS = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A texture: the bytes of a PNG or JPEG file."""

    data: bytes
    media_type: str


def mesh_glb(
    mesh: Mesh, local: Floats, table: pd.DataFrame, *, titles: dict[str, str] | None = None,
    pictures: Sequence[Picture] = (),
) -> bytes:  # fmt: skip
    """The GLB file of a mesh; `local` are its vertices in the frame, `feature` rows of the table."""
    binary = Binary()
    writer = _Writer(binary, mesh, local, len(table), pictures)
    primitives = writer.primitives()
    used = ["EXT_mesh_features", "EXT_structural_metadata"]
    document: Json = {
        "asset": {"version": "2.0", "generator": "GridTwin"},
        "extensionsUsed": used,
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": primitives}],
        "materials": writer.materials,
        "extensions": {"EXT_structural_metadata": extension(table, binary, titles)},
    }
    if writer.images:
        document |= {
            "images": writer.images,
            "samplers": [{"magFilter": 9729, "minFilter": 9987}],
            "textures": [{"source": number, "sampler": 0} for number in range(len(writer.images))],
        }
    return binary.glb(document)


def points_glb(local: Floats, rgb: NDArray[np.uint8]) -> bytes:
    """The GLB file of points with their sRGB colours."""
    binary = Binary()
    rgba = np.column_stack([rgb, np.full(len(rgb), _OPAQUE, np.uint8)])
    attributes = {
        "POSITION": binary.accessor(_y_up(local), target=ARRAY, bounds=True),
        "COLOR_0": binary.accessor(_linear(rgba), target=ARRAY, normalized=True),
    }
    return binary.glb(
        {
            "asset": {"version": "2.0", "generator": "GridTwin"},
            "extensionsUsed": ["KHR_materials_unlit"],
            "scene": 0,
            "scenes": [{"nodes": [0]}],
            "nodes": [{"mesh": 0}],
            "materials": [{"extensions": {"KHR_materials_unlit": {}}}],
            "meshes": [{"primitives": [{"attributes": attributes, "mode": _POINTS, "material": 0}]}],
        }
    )


class _Writer:
    """Primitives of one mesh: opaque, see-through, and one for each picture."""

    def __init__(
        self, binary: Binary, mesh: Mesh, local: Floats, count: int, pictures: Sequence[Picture]
    ) -> None:
        self._binary, self._mesh, self._local, self._count = binary, mesh, local, count
        self._pictures = pictures
        self.materials: list[Json] = []
        self.images: list[Json] = []

    def primitives(self) -> list[Json]:
        mesh = self._mesh
        clear = mesh.rgba[mesh.triangles[:, 0], 3] < _OPAQUE
        made = []
        for number in np.unique(mesh.texture):
            for is_clear in (False, True):
                chosen = np.flatnonzero((mesh.texture == number) & (clear == is_clear))
                if len(chosen):
                    made.append(self._primitive(mesh.triangles[chosen], int(number), is_clear=is_clear))
        return made

    def _primitive(self, triangles: NDArray[np.int64], picture: int, *, is_clear: bool) -> Json:
        used, back = np.unique(triangles, return_inverse=True)
        mesh, binary = self._mesh, self._binary
        ids = mesh.feature[used]
        attributes = {
            "POSITION": binary.accessor(_y_up(self._local[used]), target=ARRAY, bounds=True),
            "COLOR_0": binary.accessor(_linear(mesh.rgba[used]), target=ARRAY, normalized=True),
            "_FEATURE_ID_0": binary.accessor(ids.astype(np.float32), target=ARRAY),
        }
        if picture >= 0:
            attributes["TEXCOORD_0"] = binary.accessor(mesh.uv[used].astype(np.float32), target=ARRAY)
        kind = np.uint16 if len(used) < _LIMIT_U2 else np.uint32
        about = {"featureCount": len(np.unique(ids)), "attribute": 0, "propertyTable": 0}
        return {
            "attributes": attributes,
            "indices": binary.accessor(back.ravel().astype(kind), target=ELEMENTS),
            "material": self._material(picture, is_clear=is_clear),
            "extensions": {"EXT_mesh_features": {"featureIds": [about]}},
        }

    def _material(self, picture: int, *, is_clear: bool) -> int:
        look: Json = {"metallicFactor": 0, "roughnessFactor": 0.9}
        if picture >= 0:
            one = self._pictures[picture]
            self.images.append({"bufferView": self._binary.view(one.data), "mimeType": one.media_type})
            look["baseColorTexture"] = {"index": len(self.images) - 1}
        material: Json = {"pbrMetallicRoughness": look, "doubleSided": True}
        self.materials.append(material | ({"alphaMode": "BLEND"} if is_clear else {}))
        return len(self.materials) - 1


def _y_up(local: Floats) -> NDArray[np.float32]:
    return np.column_stack([local[:, 0], local[:, 2], -local[:, 1]]).astype(np.float32)


def _linear(rgba: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Colours as glTF wants them: linear, in 16 bits; opacity is linear already."""
    srgb = rgba[:, :3] / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return np.round(np.column_stack([linear, rgba[:, 3] / 255]) * 65_535).astype(np.uint16)
