"""GLB files (glTF 2.0) of others: meshes with colours and pictures; each node with a mesh is a feature."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.progress import Progress
from twin_server.build.glb import Picture
from twin_server.build.mesh import Mesh, joined
from twin_server.build.models.format import Look
from twin_server.build.models.meshes import browser_picture, look_at, placed_by, upright, write_mesh
from twin_server.build.models.register import Model
from twin_server.build.source import Built, Note
from twin_server.errors import BadModel

KIND, NAME = "models", "GLB"
Floats = NDArray[np.float64]
Json = dict[str, Any]
_MAGIC = 0x46546C67
_TYPES = {5120: "<i1", 5121: "<u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_SIZES = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}
_TRIANGLES, _STRIP, _FAN = 4, 5, 6
# Required extensions that change nothing for what is read here.
_HARMLESS = {
    "EXT_mesh_features",
    "EXT_structural_metadata",
    "KHR_materials_ior",
    "KHR_materials_specular",
    "KHR_materials_unlit",
    "KHR_mesh_quantization",
    "KHR_texture_transform",
}
_DEEPEST = 64


def look(model: Model) -> Look:
    """Read the header and the extensions."""
    placed_by(model)
    _opened(model)
    return look_at(model)


def make(model: Model, folder: Path, progress: Progress) -> Built:
    """Tiles of its nodes."""
    file = _opened(model)
    reader = _Reader(file, model)
    try:
        meshes, names = reader.nodes()
    except (KeyError, IndexError, TypeError, ValueError, struct.error) as error:
        if isinstance(error, BadModel):
            raise
        raise BadModel(
            f"{model.name} is broken ({type(error).__name__}: {error}); export it again, or check it "
            "with the "
            "Khronos glTF validator",
            zh=f"{model.name}内容有误（{error}）；请重新导出，或用Khronos glTF校验器检查",
        ) from error
    progress(0.4, "")
    notes = tuple(reader.notes.values())
    return write_mesh(
        model,
        joined(meshes),
        pd.DataFrame({"name": names}),
        reader.pictures,
        folder,
        progress=progress,
        notes=notes,
    )


@dataclass(frozen=True, slots=True)
class _File:
    document: Json
    binary: bytes


def _opened(model: Model) -> _File:
    data = model.path.read_bytes()
    if len(data) < 20 or struct.unpack_from("<I", data)[0] != _MAGIC:
        raise BadModel(f"{model.name} is no GLB file", zh=f"{model.name}不是GLB文件")
    version, total = struct.unpack_from("<2I", data, 4)
    if version != 2 or total > len(data):
        why = f"glTF {version}, 2 is read" if version != 2 else f"{len(data)} of {total} bytes are there"
        raise BadModel(
            f"{model.name} cannot be read: {why}; export or copy it again",
            zh=f"{model.name}无法读取：{why}；请重新导出",
        )
    length = struct.unpack_from("<I", data, 12)[0]
    try:
        document = json.loads(data[20 : 20 + length])
    except ValueError as error:
        raise BadModel(f"{model.name}: its JSON is broken", zh=f"{model.name}：JSON部分有误") from error
    needed = set(document.get("extensionsRequired", [])) - _HARMLESS
    if needed:
        raise BadModel(
            f"{model.name} is compressed or needs {', '.join(sorted(needed))}; export it without "
            "(in Blender: no compression; or: gltf-transform copy)",
            zh=f"{model.name}使用了{'、'.join(sorted(needed))}；请以不压缩方式重新导出",
        )
    return _File(document, data[20 + length + 8 :])


class _Reader:
    """Walks the nodes of one file."""

    def __init__(self, file: _File, model: Model) -> None:
        self._json, self._binary, self._model = file.document, file.binary, model
        self.pictures: list[Picture] = []
        self.notes: dict[str, Note] = {}
        self._known: dict[int, int] = {}
        self._meshes: list[Mesh] = []
        self._names: list[str] = []

    def nodes(self) -> tuple[list[Mesh], list[str]]:
        scene = self._json["scenes"][self._json.get("scene", 0)]
        for root in scene.get("nodes", []):
            self._node(root, np.eye(4), 0)
        return self._meshes, self._names

    def _node(self, number: int, above: Floats, depth: int) -> None:
        if depth > _DEEPEST:
            raise BadModel(f"{self._model.name}: its nodes are nested too deeply", zh="节点嵌套过深")
        node = self._json["nodes"][number]
        matrix = above @ _local(node)
        if "mesh" in node:
            mesh = self._json["meshes"][node["mesh"]]
            parts = [self._primitive(one, matrix) for one in mesh["primitives"]]
            kept = [one for one in parts if one is not None]
            if kept:
                self._meshes += kept
                self._names.append(str(node.get("name") or mesh.get("name") or f"{number}"))
        for child in node.get("children", []):
            self._node(child, matrix, depth + 1)

    def _primitive(self, one: Json, matrix: Floats) -> Mesh | None:
        mode = one.get("mode", _TRIANGLES)
        if mode not in (_TRIANGLES, _STRIP, _FAN):
            self.notes["mode"] = Note("points and lines in the file are not drawn", "文件中的点和线未绘制")
            return None
        xyz = self._values(one["attributes"]["POSITION"])
        xyz = upright(xyz @ matrix[:3, :3].T + matrix[:3, 3], self._model, usual="y")
        corners = self._values(one["indices"]).ravel() if "indices" in one else np.arange(len(xyz))
        triangles = _triangles(corners.astype(np.int64), mode)
        if len(triangles) and triangles.max() >= len(xyz):
            raise IndexError(f"vertex {triangles.max()} of {len(xyz)}")
        rgba, picture, uv = self._look(one, len(xyz))
        feature = np.full(len(xyz), len(self._names), np.int64)
        return Mesh.of(
            xyz, triangles, rgba, feature, uv=uv, texture=np.full(len(triangles), picture, np.int64)
        )

    def _look(self, one: Json, count: int) -> tuple[NDArray[np.uint8], int, Floats]:
        material = self._json["materials"][one["material"]] if "material" in one else {}
        pbr = material.get("pbrMetallicRoughness", {})
        colour = np.tile(np.asarray(pbr.get("baseColorFactor", [1, 1, 1, 1]), float), (count, 1))
        given = one["attributes"].get("COLOR_0")
        if given is not None:
            values = self._values(given)
            colour[:, : values.shape[1]] *= values
        if material.get("alphaMode", "OPAQUE") != "BLEND":
            colour[:, 3] = 1
        picture, uv = -1, np.zeros((count, 2))
        texture = pbr.get("baseColorTexture")
        set_name = f"TEXCOORD_{texture.get('texCoord', 0)}" if texture else ""
        if texture and set_name in one["attributes"]:
            picture = self._picture(self._json["textures"][texture["index"]]["source"])
            uv = self._values(one["attributes"][set_name])
        return _srgb(colour), picture, uv

    def _picture(self, number: int) -> int:
        if number not in self._known:
            image = self._json["images"][number]
            if "bufferView" not in image:
                raise BadModel(
                    f"{self._model.name}: picture {number} lies outside the file; export with pictures "
                    "embedded",
                    zh=f"{self._model.name}：图片{number}不在文件内；请嵌入图片后导出",
                )
            view = self._json["bufferViews"][image["bufferView"]]
            start = view.get("byteOffset", 0)
            data = self._binary[start : start + view["byteLength"]]
            self._known[number] = len(self.pictures)
            self.pictures.append(browser_picture(data, str(image.get("name") or number)))
        return self._known[number]

    def _values(self, number: int) -> Floats:
        """An accessor as floats of shape (n, k); normalised whole numbers as shares."""
        about = self._json["accessors"][number]
        if "sparse" in about or "bufferView" not in about:
            raise BadModel(
                f"{self._model.name} uses sparse accessors; export it without", zh="不支持稀疏访问器"
            )
        view = self._json["bufferViews"][about["bufferView"]]
        kind, size, count = (
            np.dtype(_TYPES[about["componentType"]]),
            _SIZES[about["type"]],
            int(about["count"]),
        )
        start = view.get("byteOffset", 0) + about.get("byteOffset", 0)
        stride = view.get("byteStride") or kind.itemsize * size
        if count < 0 or start + max(0, count - 1) * stride + kind.itemsize * size > len(self._binary):
            raise ValueError(f"accessor {number} reaches beyond the file")
        values = np.ndarray((count, size), kind, self._binary, start, (stride, kind.itemsize)).astype(float)
        if about.get("normalized"):
            values = np.maximum(values / np.iinfo(kind).max, -1.0)
        return values


def _triangles(corners: NDArray[np.int64], mode: int) -> NDArray[np.int64]:
    if mode == _TRIANGLES:
        return corners[: len(corners) // 3 * 3].reshape(-1, 3)
    if mode == _FAN:
        return np.column_stack([np.full(max(0, len(corners) - 2), corners[0]), corners[1:-1], corners[2:]])
    strip = np.column_stack([corners[:-2], corners[1:-1], corners[2:]])
    strip[1::2] = strip[1::2, [1, 0, 2]]
    return strip


def _local(node: Json) -> Floats:
    if "matrix" in node:
        return np.asarray(node["matrix"], float).reshape(4, 4).T
    x, y, z, w = node.get("rotation", [0, 0, 0, 1])
    turn = np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
    found = np.eye(4)
    found[:3, :3] = turn * np.asarray(node.get("scale", [1, 1, 1]), float)
    found[:3, 3] = node.get("translation", [0, 0, 0])
    return found


def _srgb(linear: Floats) -> NDArray[np.uint8]:
    clipped = np.clip(np.nan_to_num(linear), 0, 1)
    rgb = clipped[:, :3]
    srgb = np.where(rgb <= 0.0031308, rgb * 12.92, 1.055 * rgb ** (1 / 2.4) - 0.055)
    return np.round(np.column_stack([srgb, clipped[:, 3]]) * 255).astype(np.uint8)
