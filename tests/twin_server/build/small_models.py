"""Models small enough to check by hand: a house of 10 × 8 × 6 m in every format."""

from __future__ import annotations

import io
import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from tests.twin_server.small_city import X, Y

# A place in the small city, and the same in degrees (EPSG:4544, by PROJ).
EAST, NORTH, HEIGHT = X + 150.0, Y + 150.0, 1520.0
PLACE = "103.7976,36.0485,1520"
CORNERS = [(x, y, z) for z in (0, 6) for y in (0, 8) for x in (0, 10)]
# Sides of the box, outside first: bottom, top, south, north, west, east.
SIDES = [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
KINDS = ["GroundSurface", "RoofSurface", *["WallSurface"] * 4]


def cityjson(
    path: Path, *, crs: int | None = None, origin: tuple[float, float, float] = (0, 0, 0), **more: Any
) -> Path:
    """One house with a hole in its roof, 2 × 2 m."""
    vertices = [[x + origin[0], y + origin[1], z + origin[2]] for x, y, z in CORNERS]
    hole = [[4, 3, 6], [4, 5, 6], [6, 5, 6], [6, 3, 6]]
    vertices += [[x + origin[0], y + origin[1], z + origin[2]] for x, y, z in hole]
    boundaries = [[list(side)] for side in SIDES]
    boundaries[1].append([8, 9, 10, 11])
    city = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": {"scale": [0.001] * 3, "translate": [0, 0, 0]},
        "metadata": {}
        if crs is None
        else {"referenceSystem": f"https://www.opengis.net/def/crs/EPSG/0/{crs}"},
        "CityObjects": {
            "house": {
                "type": "Building",
                "attributes": {"measuredHeight": 6.5, "owner": "张三", "year": None},
                "geometry": [
                    {
                        "type": "Solid",
                        "lod": "2.2",
                        "boundaries": [boundaries],
                        "semantics": {
                            "surfaces": [{"type": kind} for kind in KINDS],
                            "values": [list(range(6))],
                        },
                    }
                ],
            }
        },
        "vertices": [[round(one * 1000) for one in vertex] for vertex in vertices],
        **more,
    }
    path.write_text(json.dumps(city), "utf-8")
    return path


def citygml(path: Path, *, srs: str = "EPSG:4544", head: str = "") -> Path:
    """The same house, without the hole."""
    rings = []
    for kind, side in zip(KINDS, SIDES, strict=True):
        ring = [CORNERS[corner] for corner in (*side, side[0])]
        text = " ".join(f"{x + EAST} {y + NORTH} {z + HEIGHT}" for x, y, z in ring)
        rings.append(
            f"<bldg:boundedBy><bldg:{kind}><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon>"
            f"<gml:exterior><gml:LinearRing><gml:posList>{text}</gml:posList></gml:LinearRing></gml:exterior>"
            f"</gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface>"
            f"</bldg:{kind}></bldg:boundedBy>"
        )
    path.write_text(
        f"""<?xml version="1.0" encoding="UTF-8"?>{head}
<CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml"
  xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0">
<gml:boundedBy><gml:Envelope srsName="{srs}" srsDimension="3"/></gml:boundedBy>
<cityObjectMember><bldg:Building gml:id="B1">
<gml:name>门卫室</gml:name><bldg:measuredHeight uom="m">6.5</bldg:measuredHeight>
<gen:stringAttribute name="owner"><gen:value>李四</gen:value></gen:stringAttribute>{"".join(rings)}
<bldg:lod1Solid><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>0 0 0 1 0 0 1 1 0 0 0 0</gml:posList>
</gml:LinearRing></gml:exterior></gml:Polygon></bldg:lod1Solid>
</bldg:Building></cityObjectMember></CityModel>""",
        "utf-8",
    )
    return path


def picture(color: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (4, 4), color).save(made, "PNG")
    return made.getvalue()


def obj(folder: Path) -> Path:
    """The house with a red roof, a wall with a picture, and grey walls."""
    lines = [
        "mtllib house.mtl",
        *(f"v {x} {y} {z}" for x, y, z in CORNERS),
        "vt 0 0",
        "vt 1 0",
        "vt 1 1",
        "vt 0 1",
    ]
    lines += ["o roof", "usemtl red", "f 5 6 8 7", "o wall", "usemtl brick", "f 1/1 2/2 6/3 5/4"]
    lines += ["o rest", "usemtl grey", "f 3 7 8 4", "f -8 -4 -2 -6", "f 2 4 8 6"]
    (folder / "house.obj").write_text("\n".join(lines))
    (folder / "house.mtl").write_text(
        "newmtl red\nKd 1 0 0\n"
        "newmtl brick\nKd 1 1 1\nmap_Kd textures/brick.png\nnewmtl grey\nKd 0.5 0.5 0.5\n"
    )
    (folder / "brick.png").write_bytes(picture())
    return folder / "house.obj"


def glb(path: Path, document: dict[str, Any] | None = None) -> Path:
    """One triangle, y up: 10 m wide in x, 6 m high in y, 8 m to the north in −z; moved 1 m up by its node."""
    positions = np.array([[0, 0, 0], [10, 0, 0], [0, 6, -8]], "<f4").tobytes()
    whole: dict[str, Any] = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"name": "ramp", "mesh": 0, "translation": [0, 1, 0]}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "material": 0}]}],
        "materials": [{"pbrMetallicRoughness": {"baseColorFactor": [0, 1, 0, 1]}}],
        "accessors": [
            {
                "bufferView": 0,
                "componentType": 5126,
                "count": 3,
                "type": "VEC3",
                "min": [0, 0, -8],
                "max": [10, 6, 0],
            }
        ],
        "bufferViews": [{"buffer": 0, "byteLength": 36}],
        "buffers": [{"byteLength": 36}],
        **(document or {}),
    }
    text = json.dumps(whole).encode()
    text += b" " * (-len(text) % 4)
    total = 12 + 8 + len(text) + 8 + len(positions)
    path.write_bytes(
        struct.pack("<5I", 0x46546C67, 2, total, len(text), 0x4E4F534A) + text
        + struct.pack("<2I", len(positions), 0x004E4942) + positions
    )  # fmt: skip
    return path


def ifc(path: Path, *, georeferenced: bool = True) -> Path:
    """A storey with a wall of 4 × 0.3 × 3 m along x, turned by 90° to the north by its map conversion."""
    import ifcopenshell
    import ifcopenshell.api.aggregate
    import ifcopenshell.api.context
    import ifcopenshell.api.geometry
    import ifcopenshell.api.project
    import ifcopenshell.api.pset
    import ifcopenshell.api.root
    import ifcopenshell.api.spatial
    import ifcopenshell.api.unit

    file = ifcopenshell.api.project.create_file("IFC4")
    project = ifcopenshell.api.root.create_entity(file, ifc_class="IfcProject", name="P")
    metre = ifcopenshell.api.unit.add_si_unit(file, unit_type="LENGTHUNIT")
    ifcopenshell.api.unit.assign_unit(file, units=[metre])
    model = ifcopenshell.api.context.add_context(file, context_type="Model")
    body = ifcopenshell.api.context.add_context(
        file, context_type="Model", context_identifier="Body", target_view="MODEL_VIEW", parent=model
    )
    site, building, storey = (
        ifcopenshell.api.root.create_entity(file, ifc_class=f"Ifc{name}", name=name)
        for name in ("Site", "Building", "BuildingStorey")
    )
    storey.Elevation = 0.0
    for inner, outer in ((site, project), (building, site), (storey, building)):
        ifcopenshell.api.aggregate.assign_object(file, products=[inner], relating_object=outer)
    wall = ifcopenshell.api.root.create_entity(file, ifc_class="IfcWall", name="北墙")
    shape = ifcopenshell.api.geometry.add_wall_representation(
        file, context=body, length=4, height=3, thickness=0.3
    )
    ifcopenshell.api.geometry.assign_representation(file, product=wall, representation=shape)
    ifcopenshell.api.geometry.edit_object_placement(file, product=wall)
    ifcopenshell.api.spatial.assign_container(file, products=[wall], relating_structure=storey)
    pset = ifcopenshell.api.pset.add_pset(file, product=wall, name="Pset_WallCommon")
    ifcopenshell.api.pset.edit_pset(file, pset=pset, properties={"FireRating": "2h", "IsExternal": True})
    if georeferenced:
        crs = file.create_entity("IfcProjectedCRS", Name="EPSG:4544")
        file.create_entity(
            "IfcMapConversion", SourceCRS=model, TargetCRS=crs, Eastings=EAST, Northings=NORTH,
            OrthogonalHeight=HEIGHT, XAxisAbscissa=0.0, XAxisOrdinate=1.0,
        )  # fmt: skip
    file.write(str(path))
    return path


def las(
    path: Path, xyz: np.ndarray, *, crs: int | None = 4544, rgb: tuple[int, int, int] | None = (255, 0, 128)
) -> Path:
    """Points with one colour in 16 bits."""
    import laspy
    from pyproj import CRS

    header = laspy.LasHeader(point_format=7, version="1.4")
    header.scales, header.offsets = np.full(3, 0.001), np.floor(xyz.min(axis=0))
    if crs is not None:
        header.add_crs(CRS.from_epsg(crs))
    made = laspy.LasData(header)
    made.x, made.y, made.z = xyz.T
    if rgb is not None:
        made.red, made.green, made.blue = (np.full(len(xyz), one * 257, np.uint16) for one in rgb)
    made.write(path)
    return path
