"""Wavefront OBJ with its materials (.mtl) and pictures, which lie beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from gridtwin.progress import Progress
from twin_server.build.glb import Picture
from twin_server.build.mesh import Mesh
from twin_server.build.models.format import Look
from twin_server.build.models.meshes import browser_picture, look_at, placed_by, upright, write_mesh
from twin_server.build.models.register import Model
from twin_server.build.source import Built, Note
from twin_server.errors import BadModel

KIND, NAME = "models", "OBJ"
_GREY = (190, 186, 178, 255)


@dataclass(slots=True)
class _Material:
    rgba: tuple[int, int, int, int] = _GREY
    picture: str | None = None


@dataclass(slots=True)
class _Read:
    """What the lines say: places, places on pictures, corners (place, place on picture or −1), faces."""

    xyz: list[float] = field(default_factory=list)
    uv: list[float] = field(default_factory=list)
    corners: list[tuple[int, int]] = field(default_factory=list)
    feature: list[int] = field(default_factory=list)  # of each triangle
    material: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    materials: list[str] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)


def look(model: Model) -> Look:
    """Find the files that belong to it."""
    placed_by(model)
    libraries = [
        line.split(maxsplit=1)[1] for _, line in _lines(model.path, model.name) if line.startswith("mtllib ")
    ]
    beside = [path for name in libraries if (path := _beside(model.path, name)) is not None]
    pictures = {one.picture for path in beside for one in _materials(path).values() if one.picture}
    beside += [path for name in sorted(pictures) if (path := _beside(model.path, name)) is not None]
    return look_at(model, tuple(dict.fromkeys(beside)))


def make(model: Model, folder: Path, progress: Progress) -> Built:
    """Tiles: each object of the file is a feature."""
    read = _parse(model)
    progress(0.4, "")
    known: dict[str, _Material] = {}
    for name in read.libraries:
        path = _beside(model.path, name)
        known |= _materials(path) if path is not None else {}
    looks = [known.get(name, _Material()) for name in read.materials]
    pictures, number, notes = _pictures(model, looks)
    missing = [name for name in read.materials if name and name not in known]
    if missing:
        notes.append(
            Note(
                f"materials that no .mtl file has are grey: {', '.join(missing[:3])}",
                f"缺少材质，按灰色绘制：{'、'.join(missing[:3])}",
            )
        )
    used, feature = np.unique(np.asarray(read.feature, np.int64), return_inverse=True)
    read.feature = feature.tolist()
    mesh = _mesh(read, model, looks, number)
    table = pd.DataFrame({"name": [read.names[one] for one in used]})
    return write_mesh(model, mesh, table, pictures, folder, progress=progress, notes=tuple(notes))


def _mesh(read: _Read, model: Model, looks: list[_Material], number: list[int]) -> Mesh:
    xyz = upright(np.asarray(read.xyz, float).reshape(-1, 3), model, usual="z")
    uv = np.asarray(read.uv or [0.0, 0.0], float).reshape(-1, 2)
    corners = np.asarray(read.corners, np.int64).reshape(-1, 2)
    feature = np.repeat(np.asarray(read.feature, np.int64), 3)
    material = np.repeat(np.asarray(read.material, np.int64), 3)
    key = np.column_stack([corners, feature, material])
    rows, back = np.unique(key, axis=0, return_inverse=True)
    colours = np.array([one.rgba for one in looks], np.uint8)
    colours[[one >= 0 for one in number]] = 255  # a picture brings its own colours
    flipped = np.column_stack([uv[rows[:, 1], 0], 1 - uv[rows[:, 1], 1]])
    texture = np.asarray(number, np.int64)[np.asarray(read.material, np.int64)]
    used = np.where(rows[:, 1:2] >= 0, flipped, 0.0)
    return Mesh.of(
        xyz[rows[:, 0]], back.reshape(-1, 3).astype(np.int64), colours[rows[:, 3]], rows[:, 2],
        uv=used, texture=texture,
    )  # fmt: skip


def _pictures(model: Model, looks: list[_Material]) -> tuple[list[Picture], list[int], list[Note]]:
    """The pictures, which of them each material has (−1: none), and those that are missing."""
    pictures: list[Picture] = []
    known: dict[str, int] = {}
    notes: list[Note] = []
    for name in dict.fromkeys(one.picture for one in looks if one.picture):
        path = _beside(model.path, str(name))
        if path is None:
            notes.append(Note(f"the picture {name} is missing", f"缺少贴图{name}"))
            continue
        known[str(name)] = len(pictures)
        pictures.append(browser_picture(path.read_bytes(), path.name))
    return pictures, [known.get(one.picture or "", -1) for one in looks], notes


def _parse(model: Model) -> _Read:
    read = _Read(names=[model.path.stem], materials=[""])
    feature = material = 0
    for number, line in _lines(model.path, model.name):
        word, _, rest = line.partition(" ")
        try:
            if word == "v":
                read.xyz += [float(one) for one in rest.split()[:3]]
            elif word == "vt":
                values = [float(one) for one in rest.split()[:2]]
                read.uv += values if len(values) == 2 else [*values, 0.0]
            elif word == "f":
                _face(read, rest, feature, material)
            elif word in ("o", "g"):
                feature = _numbered(read.names, rest.strip() or "—")
            elif word == "usemtl":
                material = _numbered(read.materials, rest.strip())
            elif word == "mtllib":
                read.libraries.append(rest.strip())
        except (ValueError, IndexError) as error:
            raise BadModel(
                f"{model.name}, line {number}: '{line[:60]}' breaks the format ({error}); export the "
                "model again",
                zh=f"{model.name}第{number}行：“{line[:60]}”不符合格式（{error}）；请重新导出",
            ) from error
    if len(read.xyz) % 3:
        raise BadModel(
            f"{model.name} has vertices without three numbers", zh=f"{model.name}有顶点不足三个坐标"
        )
    return read


def _face(read: _Read, rest: str, feature: int, material: int) -> None:
    count, pictures = len(read.xyz) // 3, len(read.uv) // 2
    corners = []
    for one in rest.split():
        first, _, more = one.partition("/")
        place = _index(first, count)
        second = more.partition("/")[0]
        corners.append((place, _index(second, pictures) if second else -1))
    if len(corners) < 3:
        raise ValueError("a face has at least three corners")
    for at in range(1, len(corners) - 1):
        read.corners += [corners[0], corners[at], corners[at + 1]]
        read.feature.append(feature)
        read.material.append(material)


def _index(text: str, count: int) -> int:
    """Row of a vertex: OBJ counts from 1, or back from the last with a minus."""
    number = int(text)
    row = number - 1 if number > 0 else count + number
    if not 0 <= row < count:
        raise IndexError(f"vertex {number} of {count}")
    return row


def _numbered(names: list[str], name: str) -> int:
    if name not in names:
        names.append(name)
    return names.index(name)


def _materials(path: Path) -> dict[str, _Material]:
    found: dict[str, _Material] = {}
    now: _Material | None = None
    for line in path.read_text("utf-8", errors="replace").splitlines():
        word, _, rest = line.strip().partition(" ")
        if word == "newmtl":
            now = found.setdefault(rest.strip(), _Material())
        elif now is not None and word == "Kd":
            now.rgba = (*_bytes(rest), now.rgba[3])
        elif now is not None and word == "d":
            now.rgba = (*now.rgba[:3], _bytes(rest)[0])
        elif now is not None and word == "map_Kd":
            now.picture = rest.split()[-1] if rest.split() else None
    return found


def _bytes(text: str) -> tuple[int, ...]:
    try:
        return tuple(round(255 * min(1.0, max(0.0, float(one)))) for one in text.split()[:3])
    except ValueError:
        return _GREY[:3]


def _beside(path: Path, name: str) -> Path | None:
    """A file of that name beside the main one; paths in the name are not followed."""
    plain = name.strip().replace("\\", "/").rsplit("/", 1)[-1]
    found = path.parent / plain
    return found if plain not in ("", ".", "..") and found.is_file() else None


def _lines(path: Path, name: str) -> Iterator[tuple[int, str]]:
    with path.open("rb") as file:
        if b"\0" in file.read(1024):
            raise BadModel(f"{name} is no text: an OBJ file is", zh=f"{name}不是文本文件，不是OBJ")
    with path.open(encoding="utf-8", errors="replace") as text:
        for number, line in enumerate(text, 1):
            plain = line.strip()
            if plain and not plain.startswith("#"):
                yield number, plain
