"""One building of the district as an IFC4 model: three storeys of rooms along a corridor, georeferenced."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from sample_data.district import District
from sample_data.ifc_model import Box, Entity, IfcModel

STOREYS = 3
_SLAB_M, _OUTER_M, _INNER_M, _CORRIDOR_M, _BAY_M = 0.15, 0.30, 0.15, 2.4, 6.0
_WALL, _PARTITION = "0.86 0.82 0.74 1.0", "0.93 0.93 0.91 1.0"
_CONCRETE, _GLASS, _WOOD = "0.66 0.66 0.64 1.0", "0.55 0.72 0.85 0.45", "0.50 0.34 0.22 1.0"


@dataclass(frozen=True, slots=True)
class Plot:
    """Where the model stands: its corner and direction on the map, its size and heights in metres."""

    thing_id: str
    x: float
    y: float
    base_m: float
    direction: tuple[float, float]
    length_m: float
    width_m: float
    height_m: float


def choose_building(district: District) -> Plot | None:
    """The unchanged, rectangular building whose height suits three storeys best; None when there is none."""
    after = district.scene_after
    stayed = after["thing_id"].isin(district.scene_before["thing_id"]) & (after["kind"] == "building")
    best: tuple[float, Plot] | None = None
    for row in after[stayed].itertuples():
        corners = shapely.get_coordinates(shapely.minimum_rotated_rectangle(row.geometry))
        sides = np.hypot(*np.diff(corners, axis=0).T)
        is_box = row.geometry.area > 0.98 * sides[0] * sides[1]
        if not (
            is_box and row.roof_type == "flat" and 14 <= sides[:2].max() <= 60 and 9 <= sides[:2].min() <= 20
        ):
            continue
        misfit = abs(row.height_m - 11.0) + 0.05 * abs(sides[:2].max() - 36)
        if best is None or misfit < best[0]:
            best = misfit, _plot(row, corners, sides)
    return best[1] if best and best[0] < 6.0 else None


def _plot(row: Any, corners: np.ndarray[Any, Any], sides: np.ndarray[Any, Any]) -> Plot:
    """The rectangle with its first corner such that the long side is x and the short side y, to its left."""
    if not shapely.is_ccw(shapely.LinearRing(corners)):
        corners = corners[::-1]
        sides = np.hypot(*np.diff(corners, axis=0).T)
    start = 0 if sides[0] >= sides[1] else 1
    along = (corners[start + 1] - corners[start]) / sides[start]
    return Plot(
        thing_id=str(row.thing_id),
        x=float(corners[start][0]),
        y=float(corners[start][1]),
        base_m=float(row.base_m),
        direction=(float(along[0]), float(along[1])),
        length_m=float(sides[start]),
        width_m=float(sides[start + 1]),
        height_m=float(row.height_m),
    )


def write_building(district: District, path: Path) -> Path | None:
    """Writes the building model of `choose_building` to `path`; None when no building fits."""
    plot = choose_building(district)
    if plot is None:
        return None
    code, title = _record(district, plot)
    model = IfcModel(f"{district.size}/{district.seed}/{plot.thing_id}")
    building = _frame(model, plot, district.crs, (code, title))
    height = (plot.height_m - _SLAB_M) / STOREYS
    storeys = [
        model.root(
            "IfcBuildingStorey",
            f"{number + 1}F",
            ObjectPlacement=model.placement(0.0, 0.0, number * height, building.ObjectPlacement),
            Elevation=number * height,
            CompositionType="ELEMENT",
        )
        for number in range(STOREYS)
    ]
    model.aggregate(building, storeys)
    for number, storey in enumerate(storeys):
        _storey(model, storey, plot, height - _SLAB_M, number)
    roof = Box(0.0, 0.0, height, plot.length_m, plot.width_m, _SLAB_M)
    model.contain(
        storeys[-1],
        [
            model.element(
                "IfcSlab", "屋面板", roof, inside=storeys[-1], color=_CONCRETE, PredefinedType="ROOF"
            )
        ],
    )
    header = model.file.header
    header.file_name.name = path.name
    header.file_name.time_stamp = f"{district.date_after.isoformat()}T00:00:00"
    header.file_description.description = ("ViewDefinition [ReferenceView_V1.2]",)
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(model.file.to_string(), encoding="utf-8")
    return beside.replace(path)


def _record(district: District, plot: Plot) -> tuple[str, str]:
    """(code, name) of the building in the register; the thing's number where it is not on record."""
    layer = district.layers.get("building")
    if layer is not None and not layer.empty:
        x = plot.x + (plot.direction[0] * plot.length_m - plot.direction[1] * plot.width_m) / 2
        y = plot.y + (plot.direction[1] * plot.length_m + plot.direction[0] * plot.width_m) / 2
        found = layer[layer.geometry.contains(shapely.Point(x, y))]
        if len(found):
            name = found.iloc[0].get("name")
            return str(found.iloc[0]["code"]), str(name) if isinstance(name, str) and name else "示例楼"
    return plot.thing_id, "示例楼"


def _frame(model: IfcModel, plot: Plot, crs: int, record: tuple[str, str]) -> Entity:
    """Project, georeference, site and building; returns the building."""
    project = model.start("网格孪生示例楼")
    make = model.file.create_entity
    metre = project.UnitsInContext.Units[0]
    projected = make(
        "IfcProjectedCRS",
        f"EPSG:{crs}",
        None,
        "CGCS2000",
        "1985 National Height Datum",
        "Gauss-Kruger",
        None,
        metre,
    )
    context = project.RepresentationContexts[0]
    make(
        "IfcMapConversion",
        context,
        projected,
        plot.x,
        plot.y,
        plot.base_m,
        plot.direction[0],
        plot.direction[1],
        1.0,
    )
    site = model.root("IfcSite", "场地", ObjectPlacement=model.placement(), CompositionType="ELEMENT")
    building = model.root(
        "IfcBuilding",
        record[1],
        ObjectPlacement=model.placement(inside=site.ObjectPlacement),
        CompositionType="ELEMENT",
    )
    model.aggregate(project, [site])
    model.aggregate(site, [building])
    model.properties(
        [building],
        "Pset_BuildingCommon",
        {
            "NumberOfStoreys": ("IfcInteger", STOREYS),
            "Reference": ("IfcIdentifier", record[0]),
            "IsLandmarked": ("IfcLogical", False),
        },
    )
    return building


def _storey(model: IfcModel, storey: Entity, plot: Plot, clear_m: float, number: int) -> None:
    """Floor slab, walls with windows and doors, rooms on both sides of a corridor."""
    length, width = plot.length_m, plot.width_m
    slab = model.element(
        "IfcSlab",
        f"楼板{number + 1}",
        Box(0, 0, 0, length, width, _SLAB_M),
        inside=storey,
        color=_CONCRETE,
        PredefinedType="BASESLAB" if number == 0 else "FLOOR",
    )
    depth = (width - _CORRIDOR_M) / 2
    outer = {
        "南墙": Box(0, 0, _SLAB_M, length, _OUTER_M, clear_m),
        "北墙": Box(0, width - _OUTER_M, _SLAB_M, length, _OUTER_M, clear_m),
        "西墙": Box(0, _OUTER_M, _SLAB_M, _OUTER_M, width - 2 * _OUTER_M, clear_m),
        "东墙": Box(length - _OUTER_M, _OUTER_M, _SLAB_M, _OUTER_M, width - 2 * _OUTER_M, clear_m),
    }
    walls = {
        name: model.element("IfcWall", name, box, inside=storey, color=_WALL) for name, box in outer.items()
    }
    inner = {
        "走廊南墙": Box(_OUTER_M, depth - _INNER_M, _SLAB_M, length - 2 * _OUTER_M, _INNER_M, clear_m),
        "走廊北墙": Box(_OUTER_M, width - depth, _SLAB_M, length - 2 * _OUTER_M, _INNER_M, clear_m),
    }
    for name, box in inner.items():
        walls[name] = model.element("IfcWall", name, box, inside=storey, color=_PARTITION)
    elements, spaces, partitions = _rooms(model, storey, plot, walls, clear_m)
    if number == 0:
        elements.append(
            _opening(model, walls["西墙"], "IfcDoor", "主入口", (width / 2 - 1.2, 0.0, 1.8, 2.4), across=True)
        )
    corridor = Box(_OUTER_M, depth, _SLAB_M, length - 2 * _OUTER_M, _CORRIDOR_M, clear_m)
    spaces.append(_space(model, storey, "走廊", corridor))
    model.aggregate(storey, spaces)
    model.contain(storey, [slab, *walls.values(), *partitions, *elements])
    model.properties(
        list(walls.values())[:4],
        "Pset_WallCommon",
        {
            "IsExternal": ("IfcBoolean", True),
            "LoadBearing": ("IfcBoolean", True),
            "FireRating": ("IfcLabel", "3.00 h"),
        },
    )
    model.properties(
        [*list(walls.values())[4:], *partitions],
        "Pset_WallCommon",
        {
            "IsExternal": ("IfcBoolean", False),
            "LoadBearing": ("IfcBoolean", False),
            "FireRating": ("IfcLabel", "1.00 h"),
        },
    )


def _rooms(
    model: IfcModel, storey: Entity, plot: Plot, walls: dict[str, Entity], clear_m: float
) -> tuple[list[Entity], list[Entity], list[Entity]]:
    """(doors and windows, spaces, partitions) of both sides."""
    elements, spaces, partitions = [], [], []
    inside_m = plot.length_m - 2 * _OUTER_M
    bays = max(2, round(inside_m / _BAY_M))
    bay = inside_m / bays
    depth = (plot.width_m - _CORRIDOR_M) / 2 - _OUTER_M - _INNER_M
    sides = (
        ("南", "南墙", "走廊南墙", _OUTER_M),
        ("北", "北墙", "走廊北墙", plot.width_m - _OUTER_M - depth),
    )
    for side, facade, corridor_wall, y in sides:
        for index in range(bays):
            x = _OUTER_M + index * bay
            room = Box(x, y, _SLAB_M, bay - (_INNER_M if index < bays - 1 else 0.0), depth, clear_m)
            spaces.append(_space(model, storey, f"{storey.Name}-{side}{index + 1:02d}", room))
            if index < bays - 1:
                wall = Box(x + bay - _INNER_M, y, _SLAB_M, _INNER_M, depth, clear_m)
                partitions.append(
                    model.element("IfcWall", f"隔墙{side}{index + 1}", wall, inside=storey, color=_PARTITION)
                )
            window = (x + bay / 2 - 1.0, 0.9, 2.0, min(1.6, clear_m - 1.2))
            elements.append(_opening(model, walls[facade], "IfcWindow", f"窗{side}{index + 1}", window))
            door = (x - _OUTER_M + bay / 2 - 0.45, 0.0, 0.9, min(2.1, clear_m - 0.2))
            elements.append(_opening(model, walls[corridor_wall], "IfcDoor", f"门{side}{index + 1}", door))
    model.properties(
        [item for item in elements if item.is_a("IfcDoor")],
        "Pset_DoorCommon",
        {
            "IsExternal": ("IfcBoolean", False),
            "FireRating": ("IfcLabel", "乙级"),
        },
    )
    model.properties(
        [item for item in elements if item.is_a("IfcWindow")],
        "Pset_WindowCommon",
        {
            "IsExternal": ("IfcBoolean", True),
            "ThermalTransmittance": ("IfcThermalTransmittanceMeasure", 2.0),
        },
    )
    return elements, spaces, partitions


def _opening(
    model: IfcModel,
    wall: Entity,
    kind: str,
    name: str,
    hole: tuple[float, float, float, float],
    *,
    across: bool = False,
) -> Entity:
    """A hole (offset along the wall, sill, width, height) in a wall, and the door or window that fills it."""
    offset, sill, width, height = hole
    thick = _OUTER_M if wall.Name in ("南墙", "北墙", "西墙", "东墙") else _INNER_M
    void = (
        Box(0.0, offset, sill, thick, width, height)
        if across
        else Box(offset, 0.0, sill, width, thick, height)
    )
    leaf_m = 0.08
    leaf = (
        Box(thick / 2 - leaf_m / 2, offset, sill, leaf_m, width, height)
        if across
        else Box(offset, thick / 2 - leaf_m / 2, sill, width, leaf_m, height)
    )
    opening = model.element("IfcOpeningElement", f"{name}洞口", void, inside=wall)
    color = _GLASS if kind == "IfcWindow" else _WOOD
    filling = model.element(
        kind, name, leaf, inside=wall, color=color, OverallHeight=height, OverallWidth=width
    )
    model.fill(wall, opening, filling)
    return filling


def _space(model: IfcModel, storey: Entity, name: str, box: Box) -> Entity:
    space = model.element(
        "IfcSpace", name, box, inside=storey, CompositionType="ELEMENT", PredefinedType="INTERNAL"
    )
    model.floor_area(space, box.length * box.width)
    model.properties([space], "Pset_SpaceCommon", {"IsExternal": ("IfcBoolean", False)})
    return space
