"""CityGML 1 to 3: buildings and other city objects with the polygons of their best level of detail.

Read piece by piece; a file with a document type (and so with entities) is refused. Appearances and implicit
geometries are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Tree
from xml.parsers import expat

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from gridtwin.progress import Progress
from twin_server.build.models.city_objects import CityObject, Surface, make_city_objects
from twin_server.build.models.format import Look, no_place
from twin_server.build.models.register import Model
from twin_server.build.place import is_geographic, known_crs
from twin_server.build.source import Built, Note
from twin_server.errors import BadModel

KIND, NAME = "models", "CityGML"
Floats = NDArray[np.float64]
_MEMBERS = {"cityObjectMember", "featureMember"}
_LOD = re.compile(r"lod(\d)")
_XLINK = "{http://www.w3.org/1999/xlink}href"
_ID = re.compile(r"\{http://www.opengis.net/gml(/3\.2)?\}id")
_LONGEST = 200


def look(model: Model) -> Look:
    """Check the beginning, find the CRS."""
    _check_prolog(model)
    crs, _ = _crs(_named_crs(model), model)
    if crs is None and model.place is None:
        raise no_place(model, "no srsName", "无srsName")
    return Look("--place" if model.place is not None or crs is None else crs.name)


def make(model: Model, folder: Path, progress: Progress) -> Built:
    """Tiles of the city objects."""
    _check_prolog(model)
    name = _named_crs(model)
    crs, is_north_first = _crs(name, model)
    if crs is None and model.place is None:
        raise no_place(model, "no srsName", "无srsName")
    objects = []
    empty = 0
    for one in _members(model, progress):
        surfaces = list(_surfaces(one, model))
        if not surfaces:
            empty += 1
            continue
        if is_north_first:
            surfaces = [Surface(s.kind, [ring[:, [1, 0, 2]] for ring in s.rings]) for s in surfaces]
        objects.append(CityObject(_id_of(one), _tag(one), _id_of(one), _attributes(one), surfaces))
    if not objects and not empty:
        raise BadModel(
            f"{model.name} has no cityObjectMember: it is XML, but no CityGML",
            zh=f"{model.name}不是CityGML：没有cityObjectMember",
        )
    notes = ()
    if empty:
        notes = (Note(f"{empty} objects without polygons are not drawn", f"{empty}个对象没有多边形，未绘制"),)
    return make_city_objects(objects, crs, model, folder, progress=progress, notes=notes)


class _Begun(Exception):
    """The root element has begun: the prolog is over."""


def _check_prolog(model: Model) -> None:
    """Refuse what is no XML, and document types: CityGML has none, and entities in them can fill a memory."""
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise BadModel(
            f"{model.name} has a document type (<!DOCTYPE …>), which CityGML has not; remove it",
            zh=f"{model.name}含有<!DOCTYPE>，CityGML不应有；请删除",
        )

    def begin(*_: object) -> None:
        raise _Begun

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    try:
        with model.path.open("rb") as file:
            parser.ParseFile(file)
    except _Begun:
        return
    except expat.ExpatError as error:
        raise _broken(model, error) from error


def _broken(model: Model, error: Exception) -> BadModel:
    return BadModel(
        f"{model.name} is broken XML: {error}; the file is cut off or damaged, export it again",
        zh=f"{model.name}的XML有误：{error}；文件不完整或已损坏，请重新导出",
    )


def _named_crs(model: Model) -> str | None:
    """The first srsName of the file."""
    try:
        for _, one in Tree.iterparse(model.path, events=("start",)):  # noqa: S314 - see _check_prolog
            name = one.get("srsName")
            if name:
                return name
    except Tree.ParseError as error:
        raise _broken(model, error) from error
    return None


def _crs(name: str | None, model: Model) -> tuple[CRS | None, bool]:
    """The CRS, and whether the file writes north before east: for degrees it does, as its standard says."""
    if model.crs is not None:
        text = model.crs
        crs = known_crs(f"EPSG:{text}" if text.isdigit() else text, said_by="--crs")
    elif name:
        numbers = re.findall(r"EPSG[^0-9]*(?:[0-9.]+[:/])?(\d{4,6})", name)
        crs = known_crs(f"EPSG:{numbers[0]}" if numbers else name, said_by=f"{model.name}, srsName")
    else:
        return None, False
    return crs, is_geographic(crs)


def _members(model: Model, progress: Progress) -> Iterator[Tree.Element]:
    """City objects one by one; what is done with is forgotten."""
    size = max(1, model.path.stat().st_size)
    try:
        with model.path.open("rb") as file:
            stack: list[Tree.Element] = []
            for event, one in Tree.iterparse(file, events=("start", "end")):  # noqa: S314 - see _check_prolog
                if event == "start":
                    stack.append(one)
                    continue
                stack.pop()
                if _tag(one) in _MEMBERS:
                    yield from list(one)
                    one.clear()
                    if stack:
                        stack[-1].remove(one)
                    progress(0.5 * file.tell() / size, "")
    except Tree.ParseError as error:
        raise _broken(model, error) from error


def _tag(one: Tree.Element) -> str:
    return one.tag.rpartition("}")[2]


def _id_of(one: Tree.Element) -> str:
    return next((value for key, value in one.attrib.items() if _ID.fullmatch(key)), "")


def _surfaces(one: Tree.Element, model: Model) -> Iterator[Surface]:
    """Polygons of the highest level of detail that has any; those without a level belong to every one."""
    found = list(_polygons(one, "", -1))
    best = max((lod for lod, _, _ in found), default=-1)
    for lod, kind, polygon in found:
        if lod == best:
            rings = [ring for ring in _rings(polygon, model) if len(ring)]
            if rings:
                yield Surface(kind, rings)


def _polygons(one: Tree.Element, kind: str, lod: int) -> Iterator[tuple[int, str, Tree.Element]]:
    for child in one:
        tag = _tag(child)
        level = _LOD.match(tag)
        inner = int(level.group(1)) if level else lod
        named = (
            tag
            if tag.endswith("Surface")
            and tag not in ("MultiSurface", "CompositeSurface", "OrientableSurface")
            else kind
        )
        if tag in ("Window", "Door"):
            named = tag
        if tag in ("Polygon", "Triangle", "Rectangle", "PolygonPatch"):
            yield inner, kind, child
        else:
            yield from _polygons(child, named, inner)


def _rings(polygon: Tree.Element, model: Model) -> Iterator[Floats]:
    for side in polygon:
        if _tag(side) in ("exterior", "interior", "outerBoundaryIs", "innerBoundaryIs"):
            yield _ring(side, model)


def _ring(side: Tree.Element, model: Model) -> Floats:
    texts = [one.text or "" for one in side.iter() if _tag(one) in ("posList", "pos", "coordinates")]
    size = next((int(one.get("srsDimension", 3)) for one in side.iter() if one.get("srsDimension")), 3)
    try:
        numbers = np.array(" ".join(texts).replace(",", " ").split(), float)
        found = numbers.reshape(-1, size)
    except ValueError as error:
        raise BadModel(
            f"{model.name}: coordinates '{' '.join(texts)[:60]}' are not numbers in threes; export it again",
            zh=f"{model.name}：坐标“{' '.join(texts)[:60]}”不是三个一组的数字；请重新导出",
        ) from error
    return found if size == 3 else np.column_stack([found, np.zeros(len(found))])


def _attributes(one: Tree.Element) -> dict[str, str | float]:
    """Simple values of the object itself and generic attributes."""
    found: dict[str, str | float] = {}
    for child in one:
        tag, text = _tag(child), (child.text or "").strip()
        if tag.endswith("Attribute") and child.get("name"):
            value = next(((sub.text or "").strip() for sub in child if _tag(sub) == "value"), "")
            found[str(child.get("name"))] = _value(value)
        elif text and not len(child):
            found["title" if tag == "name" else tag] = _value(text)
    return {key: value for key, value in found.items() if value != ""}


def _value(text: str) -> str | float:
    try:
        number = float(text)
    except ValueError:
        return text[:_LONGEST]
    return number if np.isfinite(number) and not text.startswith("0") else text[:_LONGEST]
