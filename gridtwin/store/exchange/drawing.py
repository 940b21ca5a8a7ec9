"""DXF drawings: entities as rows with their layer, and layers of a workspace as entities.

Read: POINT and INSERT as points; LINE, polylines, arcs and splines as lines; closed polylines and circles as
polygons. Heights are kept where they are not zero throughout.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely

from gridtwin.errors import UsageError
from gridtwin.store.geometries import Geometries

APPLICATION = "GRIDTWIN"  # extended data under this name carry the attributes
_STRING = 1000  # group code of a string in extended data
_FLATNESS_M = 0.01  # how far a chord may lie from its arc
_CURVES = frozenset({"LINE", "LWPOLYLINE", "POLYLINE", "ARC", "SPLINE", "ELLIPSE", "CIRCLE"})
_POINTS = frozenset({"POINT", "INSERT"})
_LONGEST_TEXT = 60  # letters: a string in extended data is limited to 255 bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """An entity that is no shape of the wanted kind: its number in the drawing, type, layer and why."""

    row: int
    kind: str
    layer: str
    why_en: str
    why_zh: str


def read(
    path: Path, layers: Sequence[str], geometry: str
) -> tuple[pd.DataFrame, Geometries, tuple[Refused, ...]]:
    """Entities of the model space on the layers (all, or those that fit one of the patterns).

    Columns: layer, entity, handle, block, and the block's attributes or GridTwin's extended data.

    Raises:
        UsageError: the file is no drawing.
    """
    import ezdxf.filemanagement  # noqa: PLC0415 - large, and only drawings need it
    from ezdxf.lldxf.const import DXFError  # noqa: PLC0415

    try:
        document = ezdxf.filemanagement.readfile(path)
    except (DXFError, OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{path.name} is not a DXF drawing that can be read: {error}",
            zh=f"{path.name}不是可读取的DXF图形：{error}",
        ) from error
    rows, shapes, refused = [], [], []
    chosen = (
        e for e in document.modelspace() if not layers or any(fnmatchcase(e.dxf.layer, p) for p in layers)
    )
    for number, entity in enumerate(chosen, start=1):
        shape = _shape(entity, geometry)
        if isinstance(shape, tuple):
            refused.append(Refused(number, entity.dxftype(), entity.dxf.layer, *shape))
        else:
            rows.append(_attributes(entity))
            shapes.append(shape)
    made: Geometries = np.array([*shapes, None], dtype=object)[:-1]
    return pd.DataFrame(rows, dtype=object), made, tuple(refused)


def write(path: Path, layer: str, frame: pd.DataFrame, shapes: Iterable[shapely.Geometry | None]) -> None:
    """A drawing with one layer; each row's values go with its entities as extended data."""
    import ezdxf.filemanagement  # noqa: PLC0415 - large, and only drawings need it

    document = ezdxf.filemanagement.new("R2010", setup=False)
    document.appids.add(APPLICATION)
    document.layers.add(layer)
    space = document.modelspace()
    records = frame.astype(object).where(frame.notna(), None).to_dict("records")
    for record, shape in zip(records, shapes, strict=True):
        given = ((str(name), str(value)) for name, value in record.items() if value is not None)
        data = [entry for name, value in given for entry in _packed(name, value)]
        for part in shapely.get_parts(shape) if shape is not None else ():
            for entity in _entities(space, part, layer):
                entity.set_xdata(APPLICATION, data)
    document.saveas(path)


def _shape(entity: Any, geometry: str) -> shapely.Geometry | tuple[str, str]:  # Any: an ezdxf entity
    kind = entity.dxftype()
    if geometry == "point":
        if kind not in _POINTS:
            return f"a {kind} is no point", f"{kind} 不是点"
        place = entity.dxf.location if kind == "POINT" else entity.ocs().to_wcs(entity.dxf.insert)
        return shapely.Point(place.x, place.y, place.z) if place.z else shapely.Point(place.x, place.y)
    if kind not in _CURVES:
        return f"a {kind} is no line", f"{kind} 不是线"
    from ezdxf.path import make_path  # noqa: PLC0415 - large, and only drawings need it

    curve = make_path(entity)
    vertices = np.array([tuple(vertex) for vertex in curve.flattening(_FLATNESS_M)])
    if not vertices[:, 2].any():
        vertices = vertices[:, :2]
    if geometry == "line":
        return shapely.LineString(vertices)
    if not curve.is_closed or len(vertices) < 4:
        return f"the {kind} is not closed", f"{kind} 未闭合"
    return shapely.Polygon(vertices)


def _attributes(entity: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"layer": entity.dxf.layer, "entity": entity.dxftype(), "handle": entity.dxf.handle}
    if entity.dxftype() == "INSERT":
        row["block"] = entity.dxf.name
        row |= {attribute.dxf.tag: attribute.dxf.text for attribute in entity.attribs}
    if entity.has_xdata(APPLICATION):
        row |= _unpacked([tag.value for tag in entity.get_xdata(APPLICATION) if tag.code == _STRING])
    return row


def _packed(name: str, value: str) -> list[tuple[int, str]]:
    """A value as strings of extended data: short ones, without line ends."""
    text = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    starts = range(0, max(len(text), 1), _LONGEST_TEXT)
    return [
        (_STRING, f"{'+' if start else ''}{name}={text[start : start + _LONGEST_TEXT]}") for start in starts
    ]


def _unpacked(texts: list[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for text in texts:
        name, _, value = text.partition("=")
        values[name.lstrip("+")] = values.get(name[1:], "") + value if name.startswith("+") else value
    marks = {"\\\\": "\\", "\\n": "\n", "\\r": "\r"}
    return {
        name: re.sub(r"\\[\\nr]", lambda found: marks[found.group()], value) for name, value in values.items()
    }


def _entities(space: Any, part: shapely.Geometry, layer: str) -> Iterable[Any]:
    attributes = {"layer": layer}
    if part.geom_type == "Point":
        return [space.add_point(_vertices(part)[0], attributes)]
    rings = [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
    is_closed = part.geom_type == "Polygon"
    made = []
    for ring in rings:
        vertices = _vertices(ring)[:-1] if is_closed else _vertices(ring)
        if part.has_z:
            made.append(space.add_polyline3d(vertices, close=is_closed, dxfattribs=attributes))
        else:
            flat = [vertex[:2] for vertex in vertices]
            made.append(space.add_lwpolyline(flat, close=is_closed, dxfattribs=attributes))
    return made


def _vertices(part: shapely.Geometry) -> list[tuple[float, float, float]]:
    found = shapely.get_coordinates(part, include_z=True)
    return [(x, y, 0.0 if np.isnan(z) else z) for x, y, z in found.tolist()]
