"""A network as a DXF drawing: a layer a class for points, lines and texts, in the colours of CJJ 61.

Layers are named CLASS_POINT, CLASS_LINE and CLASS_TEXT (JP_LINE); colours are true colours of
`pipe_classes.csv`. Points are POINT entities on the ground, lines 3D polylines at the level that their class
is measured to, texts the point number and "material diameter" along the line. Coordinates are the real ones.
Attributes travel as extended data of the application GRIDTWIN. AutoCAD 2010 (AC1024) and newer open it.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from ezdxf import units
from ezdxf.document import Drawing
from ezdxf.filemanagement import new
from ezdxf.layouts.layout import Modelspace

from gridtwin.store.outputs import output
from pipe_network.classes import class_facts
from pipe_network.network import PipeNetwork

APPLICATION = "GRIDTWIN"
VERSION = "R2018"  # AC1032; written by ezdxf, read by AutoCAD 2018 and newer and by QGIS
_TEXT_STYLE = "PIPE"
_TEXT_HEIGHT_M = 1.0
_STRING = 1000
_LONGEST = 255  # bytes of one string of extended data


def write_dxf(network: PipeNetwork, path: Path) -> None:
    """Write the drawing; points and lines without a place are not in it."""
    document = new(VERSION, setup=False)
    document.units = units.M
    document.header["$INSUNITS"] = units.M
    document.appids.add(APPLICATION)
    # A Chinese font by its file name: programs that lack it take their own.
    document.styles.add(_TEXT_STYLE, font="simhei.ttf")
    space = document.modelspace()
    _add_layers(document, network)
    _add_points(space, network.points[network.points.geometry.notna()])
    _add_lines(space, network.lines[network.lines.geometry.notna()])
    _show_all(document, network)
    with output(path) as partial:
        document.saveas(partial)


def _add_layers(document: Drawing, network: PipeNetwork) -> None:
    codes = (
        pd.concat([network.points["pipe_class"], network.lines["pipe_class"]]).dropna().astype(str).unique()
    )
    for code in sorted(codes):
        facts = class_facts(code)
        red, green, blue = (int(facts.colour_hex[at : at + 2], 16) for at in (1, 3, 5))
        for part in ("POINT", "LINE", "TEXT"):
            layer = document.layers.add(_layer(code, part))
            layer.rgb = (red, green, blue)
            layer.description = f"{facts.name_zh} {facts.name_en}"


def _layer(code: object, part: str) -> str:
    name = str(code) if isinstance(code, str) and code else "NONE"
    return f"{''.join(letter if letter.isalnum() else '_' for letter in name)}_{part}"


def _add_points(space: Modelspace, points: pd.DataFrame) -> None:
    places = _real(shapely.get_coordinates(points["geometry"].to_numpy(), include_z=True))
    for place, row in zip(places, _rows(points), strict=True):
        code = row.get("pipe_class")
        point = space.add_point(place, dxfattribs={"layer": _layer(code, "POINT")})
        _tell(point, row)
        text = space.add_text(
            str(row.get("point_no", "")), height=_TEXT_HEIGHT_M,
            dxfattribs={"layer": _layer(code, "TEXT"), "style": _TEXT_STYLE},
        )  # fmt: skip
        text.set_placement((place[0] + _TEXT_HEIGHT_M / 2, place[1] + _TEXT_HEIGHT_M / 2, place[2]))


def _add_lines(space: Modelspace, lines: pd.DataFrame) -> None:
    for shape, row in zip(lines["geometry"], _rows(lines), strict=True):
        code = row.get("pipe_class")
        places = _real(shapely.get_coordinates(shape, include_z=True))
        line = space.add_polyline3d(places, dxfattribs={"layer": _layer(code, "LINE")})
        _tell(line, row)
        text = _label(row)
        if text:
            middle = shapely.get_coordinates(shape.interpolate(0.5, normalized=True))[0]
            angle = _angle(places)
            note = space.add_text(
                text, height=_TEXT_HEIGHT_M, rotation=angle,
                dxfattribs={"layer": _layer(code, "TEXT"), "style": _TEXT_STYLE},
            )  # fmt: skip
            note.set_placement((*middle, places[0][2]))


def _label(row: Mapping[str, object]) -> str:
    size = row.get("section") or (f"DN{row['diameter_mm']}" if row.get("diameter_mm") else "")
    return " ".join(str(part) for part in (row.get("material"), size) if part)


def _angle(places: Sequence[Sequence[float]]) -> float:
    """Direction of a line in degrees, turned so that its text is not upside down."""
    (x0, y0, *_), (x1, y1, *_) = places[0], places[-1]
    angle = float(np.degrees(np.arctan2(y1 - y0, x1 - x0)))
    return angle - 180 if angle > 90 else angle + 180 if angle <= -90 else angle


def _real(places: np.ndarray) -> list[list[float]]:
    """Places with height 0 where none is known: DXF has no other way to say so."""
    found: list[list[float]] = np.nan_to_num(places).tolist()
    return found


def _rows(frame: pd.DataFrame) -> list[dict[str, object]]:
    plain = pd.DataFrame(frame.drop(columns="geometry"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        empty = plain.astype(object).where(plain.notna(), None)
    return [{str(key): value for key, value in row.items()} for row in empty.to_dict("records")]


def _tell(entity: object, row: Mapping[str, object]) -> None:
    told = [(name, value) for name, value in row.items() if value is not None and name not in _OWN]
    texts = [f"{name}={value}".encode()[:_LONGEST].decode(errors="ignore") for name, value in told]
    entity.set_xdata(APPLICATION, [(_STRING, text) for text in texts])  # type: ignore[attr-defined]


# Columns of the store, of no use in a drawing.
_OWN = ("id", "row_version", "valid_from", "valid_to", "edited_by", "edit_note")


def attributes(entity: object) -> dict[str, str]:
    """The attributes an entity of such a drawing carries."""
    if not entity.has_xdata(APPLICATION):  # type: ignore[attr-defined]
        return {}
    told = entity.get_xdata(APPLICATION)  # type: ignore[attr-defined]
    pairs = [tag.value.partition("=") for tag in told if tag.code == _STRING]
    return {name: value for name, _, value in pairs}


def _show_all(document: Drawing, network: PipeNetwork) -> None:
    """Let the drawing open on the network, wherever in the plane it lies."""
    bounds = np.array([network.points.total_bounds, network.lines.total_bounds])
    if not np.isfinite(bounds).any():
        return
    west, south = np.nanmin(bounds[:, :2], axis=0)
    east, north = np.nanmax(bounds[:, 2:], axis=0)
    document.header["$EXTMIN"], document.header["$EXTMAX"] = (west, south, 0), (east, north, 0)
    centre = ((west + east) / 2, (south + north) / 2)
    document.set_modelspace_vport(height=float(max(north - south, east - west, 1.0)) * 1.1, center=centre)
