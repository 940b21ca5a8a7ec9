"""IFC: each element is a feature with its GUID; storeys, classes and properties lie beside as JSON."""

from __future__ import annotations

import json
import os
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.progress import Progress, part
from twin_server.build.footprint import write_footprint
from twin_server.build.mesh import HeldFeatures, Mesh, joined
from twin_server.build.models.format import Look
from twin_server.build.models.ifc_place import placed
from twin_server.build.models.register import Model
from twin_server.build.place import check_finite
from twin_server.build.source import Built, Note
from twin_server.build.tiles import ENTRY, write_features
from twin_server.errors import BadModel

KIND, NAME = "models", "IFC"
_CHUNK = 200  # elements whose properties lie in one file
_GREY = (183, 178, 169, 255)
_GEOMETRY_SHARE = 0.7


def look(model: Model) -> Look:
    """Open it and find its place."""
    return Look(placed(_opened(model), model).by)


def make(model: Model, folder: Path, progress: Progress) -> Built:
    """Tiles, `elements.json` (number → GUID, class, name, storey) and `properties/N.json`."""
    file = _opened(model)
    where = placed(file, model)
    found = _elements(file, model, part(progress, 0.0, _GEOMETRY_SHARE))
    mesh = joined([one.mesh for one in found.drawn])
    check_finite(mesh.xyz, model.name)
    mesh = Mesh(where.to_globe(mesh.xyz), mesh.rgba, mesh.feature, mesh.uv, mesh.triangles, mesh.texture)
    storeys = _storeys(file)
    rows = [_row(one.element, storeys) for one in found.drawn]
    table = pd.DataFrame(rows)
    shown = table[["guid", "class", "name", "storey"]]
    features = HeldFeatures.of(shown, mesh)
    tiled = write_features(features, folder, progress=part(progress, _GEOMETRY_SHARE, 0.9))
    write_footprint(folder, mesh, counted=np.array([not _is_ground(row["class"]) for row in rows]))
    _write_elements(folder, file, rows, [one.element for one in found.drawn], storeys)
    more = {"parts": "elements", "schema": file.schema, "placed_by": where.by, "elements": "elements.json"}
    notes = (*where.notes, *found.notes)
    return Built(ENTRY, "tiles3d", len(rows), tiled.box, tiled.heights, notes, more)


def _opened(model: Model) -> Any:
    import ifcopenshell  # noqa: PLC0415 - heavy

    with model.path.open("rb") as file:
        head = file.read(64).lstrip()
    if not head.startswith(b"ISO-10303-21"):
        raise BadModel(
            f"{model.name} is no IFC file: it does not begin with ISO-10303-21; export it as IFC (STEP)",
            zh=f"{model.name}不是IFC文件：开头不是ISO-10303-21；请导出为IFC（STEP格式）",
        )
    with model.path.open("rb") as file:
        file.seek(max(0, model.path.stat().st_size - 4096))
        if b"END-ISO-10303-21" not in file.read():
            raise BadModel(
                f"{model.name} is cut off: END-ISO-10303-21 is missing at its end; copy or export it again",
                zh=f"{model.name}不完整：末尾缺少END-ISO-10303-21；请重新复制或导出",
            )
    try:
        opened = ifcopenshell.open(str(model.path))
    except Exception as error:
        raise BadModel(
            f"{model.name} cannot be read as IFC: {str(error)[:200]}; export it again",
            zh=f"{model.name}无法作为IFC读取：{str(error)[:200]}；请重新导出",
        ) from error
    if not opened.by_type("IfcProject"):
        raise BadModel(
            f"{model.name} holds no IfcProject; export the whole model",
            zh=f"{model.name}中没有IfcProject；请导出完整模型",
        )
    return opened


@dataclass(frozen=True, slots=True)
class _Drawn:
    element: Any
    mesh: Mesh


@dataclass(frozen=True, slots=True)
class _Found:
    drawn: list[_Drawn]
    notes: tuple[Note, ...]


def _elements(file: Any, model: Model, progress: Progress) -> _Found:
    """Elements with geometry, in metres of the file's world."""
    from ifcopenshell import geom  # noqa: PLC0415 - heavy

    hidden = [name for name, one in classes().items() if one.hidden]
    wanted = [
        one for one in file.by_type("IfcProduct")
        if one.Representation is not None and not any(one.is_a(name) for name in hidden)
    ]  # fmt: skip
    if not wanted:
        raise BadModel(
            f"{model.name} has no element with a shape; export it with geometry",
            zh=f"{model.name}中没有带几何的构件；请连同几何一起导出",
        )
    settings = geom.settings()
    settings.set("use-world-coords", True)  # noqa: FBT003 - the library's own call
    drawn: list[_Drawn] = []
    iterator = geom.iterator(settings, file, min(4, os.cpu_count() or 1), include=wanted)
    more = iterator.initialize()
    while more:
        shape = iterator.get()
        mesh = _mesh(shape, len(drawn))
        if mesh is not None:
            drawn.append(_Drawn(file.by_id(shape.id), mesh))
        progress(iterator.progress() / 100, "")
        more = iterator.next()
    if not drawn:
        raise BadModel(
            f"none of the {len(wanted)} elements of {model.name} has a shape that can be made",
            zh=f"{model.name}的{len(wanted)}个构件均无法生成几何",
        )
    return _Found(drawn, _left_out(wanted, drawn))


def _left_out(wanted: list[Any], drawn: list[_Drawn]) -> tuple[Note, ...]:
    made = {one.element.id() for one in drawn}
    missing = Counter(one.is_a() for one in wanted if one.id() not in made)
    if not missing:
        return ()
    listed = ", ".join(f"{name} {number}" for name, number in missing.most_common(5))
    return (
        Note(
            f"{sum(missing.values())} elements without a shape that can be made: {listed}",
            f"{sum(missing.values())}个构件无法生成几何：{listed}",
        ),
    )


def _mesh(shape: Any, number: int) -> Mesh | None:
    geometry = shape.geometry
    xyz = np.asarray(geometry.verts, float).reshape(-1, 3)
    triangles = np.asarray(geometry.faces, np.int64).reshape(-1, 3)
    if not len(triangles):
        return None
    colours = np.array(
        [_rgba(one, shape.type) for one in geometry.materials] or [_of_class(shape.type)], np.uint8
    )
    of_face = np.asarray(geometry.material_ids, np.int64)
    of_face = np.where((of_face >= 0) & (of_face < len(colours)), of_face, 0)
    # A vertex has one colour: vertices of faces with several materials are parted.
    corners = triangles.ravel()
    kind = np.repeat(of_face, 3)
    _, rows, back = np.unique(corners * len(colours) + kind, return_index=True, return_inverse=True)
    return Mesh.of(
        xyz[corners[rows]], back.reshape(-1, 3).astype(np.int64), colours[kind[rows]],
        np.full(len(rows), number, np.int64),
    )  # fmt: skip


def _rgba(material: Any, class_name: str) -> tuple[int, int, int, int]:
    if not getattr(material, "diffuse", None):
        return _of_class(class_name)
    colour = material.diffuse
    rgb = [colour.r(), colour.g(), colour.b()] if hasattr(colour, "r") else list(colour)[:3]
    if not np.isfinite(rgb).all():
        return _of_class(class_name)
    clear = float(getattr(material, "transparency", 0) or 0)
    clear = clear if 0 < clear < 1 else 0.0
    red, green, blue = (round(255 * min(1.0, max(0.0, one))) for one in rgb)
    return red, green, blue, round(255 * (1 - clear))


def _of_class(name: str) -> tuple[int, int, int, int]:
    one = classes().get(name)
    return one.rgba if one is not None else _GREY


@dataclass(frozen=True, slots=True)
class IfcClass:
    """How a class is called and drawn."""

    zh: str
    en: str
    rgba: tuple[int, int, int, int] = _GREY
    hidden: bool = False
    is_ground: bool = False  # terrain and planting: no building stands where it does


@cache
def classes() -> dict[str, IfcClass]:
    """The classes of `data/ifc_classes.toml`."""
    told = tomllib.loads((files("twin_server") / "build" / "data" / "ifc_classes.toml").read_text("utf-8"))
    return {name: _class(name, one) for name, one in told.items()}


def _class(name: str, told: dict[str, Any]) -> IfcClass:
    strange = set(told) - {"zh", "en", "color", "hidden", "is_ground"}
    colour = str(told.get("color", "#b7b2a9"))
    if strange or not told.get("zh") or not told.get("en") or len(colour) not in (7, 9):
        raise BadModel(
            f"ifc_classes.toml, {name}: zh, en, color (#rrggbb or #rrggbbaa), hidden and is_ground are all "
            "it takes"
        )
    numbers = [int(colour[start : start + 2], 16) for start in range(1, len(colour), 2)]
    red, green, blue, alpha = (*numbers, 255)[:4]
    return IfcClass(
        told["zh"], told["en"], (red, green, blue, alpha), bool(told.get("hidden", False)),
        bool(told.get("is_ground", False)),
    )  # fmt: skip


def _is_ground(name: str) -> bool:
    known = classes().get(name)
    return known is not None and known.is_ground


def _storeys(file: Any) -> dict[int, dict[str, Any]]:
    """Storeys by their id in the file, from the lowest: number, name, elevation in metres."""
    import ifcopenshell.util.unit as units  # noqa: PLC0415 - heavy

    metres = float(units.calculate_unit_scale(file))
    found = sorted(file.by_type("IfcBuildingStorey"), key=lambda one: float(one.Elevation or 0))
    return {
        one.id(): {
            "number": number, "guid": one.GlobalId, "name": one.Name or f"{number + 1}",
            "elevation_m": round(float(one.Elevation or 0) * metres, 3),
        }
        for number, one in enumerate(found)
    }  # fmt: skip


def _row(element: Any, storeys: dict[int, dict[str, Any]]) -> dict[str, Any]:
    import ifcopenshell.util.element as elements  # noqa: PLC0415 - heavy

    storey = _storey_of(element, storeys)
    kind = elements.get_type(element)
    return {
        "guid": element.GlobalId,
        "class": element.is_a(),
        "name": element.Name or "",
        "type": (kind.Name or "") if kind is not None else str(getattr(element, "ObjectType", None) or ""),
        "storey": "" if storey is None else str(storeys[storey]["name"]),
        "storey_number": -1 if storey is None else int(storeys[storey]["number"]),
    }


def _storey_of(element: Any, storeys: dict[int, dict[str, Any]]) -> int | None:
    import ifcopenshell.util.element as elements  # noqa: PLC0415 - heavy

    here: Any = element
    for _ in range(20):  # parts of parts; a file that runs in a circle ends here
        if here is None:
            return None
        if here.id() in storeys:
            return int(here.id())
        here = elements.get_container(here) or elements.get_aggregate(here)
    return None


def _write_elements(
    folder: Path, file: Any, rows: list[dict[str, Any]], drawn: list[Any], storeys: dict[int, dict[str, Any]]
) -> None:
    import ifcopenshell.util.element as elements  # noqa: PLC0415 - heavy

    names = sorted({row["class"] for row in rows})
    titles = {
        name: classes().get(name, IfcClass(name.removeprefix("Ifc"), name.removeprefix("Ifc")))
        for name in names
    }
    project = file.by_type("IfcProject")[0]
    told = {
        "project": project.Name or "",
        "chunk": _CHUNK,
        "classes": [{"name": name, "zh": titles[name].zh, "en": titles[name].en} for name in names],
        "storeys": list(storeys.values()),
        "elements": [
            [row["guid"], names.index(row["class"]), row["name"], row["type"], row["storey_number"]]
            for row in rows
        ],
    }
    _dump(folder / "elements.json", told)
    (folder / "properties").mkdir()
    for start in range(0, len(drawn), _CHUNK):
        sets = [_plain(elements.get_psets(one)) for one in drawn[start : start + _CHUNK]]
        _dump(folder / "properties" / f"{start // _CHUNK}.json", sets)


def _plain(sets: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Property sets with texts, numbers and truth values only."""
    plain: dict[str, dict[str, Any]] = {}
    for name, one in sets.items():
        values = {str(key): _value(value) for key, value in one.items() if key != "id"}
        kept = {key: value for key, value in values.items() if value not in ("", None)}
        if kept:
            plain[str(name)] = kept
    return plain


def _value(value: Any) -> Any:
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, float):
        return round(value, 6) if np.isfinite(value) else None
    if isinstance(value, dict):
        return _value(value.get("value", value.get("properties"))) if value else None
    return str(value)[:500]


def _dump(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str), "utf-8")
