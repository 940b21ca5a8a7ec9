"""Where an IFC file says it stands: by IfcMapConversion, else by latitude and longitude of its IfcSite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twin_server.build.models.format import no_place
from twin_server.build.models.register import Model
from twin_server.build.place import Place, ToGlobe, by_crs, by_place, known_crs, metres_of_height
from twin_server.build.source import Note

Floats = NDArray[np.float64]
_SCALE_SLACK = 0.02
_TRUE_NORTH = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """How metres of the file's world lead to the globe, and what is to be said of it."""

    to_globe: ToGlobe
    by: str
    notes: tuple[Note, ...] = ()


def placed(file: Any, model: Model) -> Placed:
    """The place of a file; what the user said comes first.

    Raises:
        NoPlace: neither the file nor the user says it.
        BadModel: the CRS that it names does not exist.
    """
    if model.place is not None:
        return Placed(by_place(model.place, np.zeros(3)), "--place")
    conversion = _first(file, "IfcMapConversion")
    if model.crs is not None or conversion is not None:
        return _by_conversion(file, conversion, model)
    return _by_site(file, model)


def _by_conversion(file: Any, conversion: Any, model: Model) -> Placed:
    projected = _first(file, "IfcProjectedCRS")
    name = model.crs or (projected.Name if projected is not None else None)
    if not name:
        raise no_place(model, "its map conversion names no CRS", "IfcMapConversion未注明坐标系")
    crs = known_crs(_epsg(str(name)), said_by=model.name)
    unit = float(crs.axis_info[0].unit_conversion_factor or 1.0)
    height = metres_of_height(crs)
    if conversion is None:
        return Placed(_scaled(by_crs(crs, height_factor=height), unit, height), f"--crs {model.crs}")
    east, north = float(conversion.Eastings), float(conversion.Northings)
    up = float(conversion.OrthogonalHeight or 0)
    x = float(conversion.XAxisAbscissa if conversion.XAxisAbscissa is not None else 1)
    y = float(conversion.XAxisOrdinate if conversion.XAxisOrdinate is not None else 0)
    length = float(np.hypot(x, y)) or 1.0
    cos, sin = x / length, y / length
    scale, notes = _scale(file, conversion, unit)
    turned = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])
    inner = by_crs(crs, height_factor=height)

    def to_globe(xyz: Floats) -> Floats:
        local = xyz @ turned.T
        plan = local[:, :2] * (scale / unit)
        return inner(np.column_stack([plan + np.array([east, north]), local[:, 2] / height + up]))

    return Placed(to_globe, f"IfcMapConversion, {name}", notes)


def _scale(file: Any, conversion: Any, unit: float) -> tuple[float, tuple[Note, ...]]:
    """Metres in the map of one metre of the model; files often leave the change of units out of the scale."""
    import ifcopenshell.util.unit as units  # noqa: PLC0415 - heavy

    given = float(conversion.Scale) if conversion.Scale is not None else None
    if given is None:
        return 1.0, ()
    whole = given * unit / float(units.calculate_unit_scale(file))
    if abs(whole - 1) <= _SCALE_SLACK:
        return whole, ()
    if abs(given - 1) <= _SCALE_SLACK:
        return given, ()
    note = Note(
        f"the scale {given:g} of its map conversion does not fit its units and was taken as 1",
        f"IfcMapConversion的比例{given:g}与单位不符，按1处理",
    )
    return 1.0, (note,)


def _scaled(inner: ToGlobe, unit: float, height: float) -> ToGlobe:
    """Coordinates of the CRS itself, which the geometry kernel has turned to metres."""

    def to_globe(xyz: Floats) -> Floats:
        return inner(xyz / np.array([unit, unit, height]))

    return to_globe


def _by_site(file: Any, model: Model) -> Placed:
    import ifcopenshell.util.unit as units  # noqa: PLC0415 - heavy
    from ifcopenshell.util import geolocation, placement  # noqa: PLC0415

    site = next((one for one in file.by_type("IfcSite") if one.RefLatitude and one.RefLongitude), None)
    if site is None:
        raise no_place(
            model, "no IfcMapConversion, no latitude in its IfcSite", "无IfcMapConversion，IfcSite无经纬度"
        )
    lat, lon = (geolocation.dms2dd(*one) for one in (site.RefLatitude, site.RefLongitude))
    metres = float(units.calculate_unit_scale(file))
    height = float(site.RefElevation or 0) * metres
    north, notes = _true_north(file)
    anchor = np.zeros(3)
    if site.ObjectPlacement is not None:
        anchor = np.asarray(placement.get_local_placement(site.ObjectPlacement))[:3, 3] * metres
    if lat == 0 and lon == 0:
        raise no_place(model, "latitude and longitude of its IfcSite are 0", "IfcSite经纬度为0")
    place = Place(lon, lat, height, north)
    note = Note(
        "placed by the latitude and longitude of its IfcSite, which are rough; --place is exact",
        "按IfcSite的经纬度定位，精度有限；需精确定位请用--place或--crs",
    )
    return Placed(by_place(place, anchor), "IfcSite", (note, *notes))


def _true_north(file: Any) -> tuple[float, tuple[Note, ...]]:
    """Heading of the y axis in degrees, clockwise from north."""
    for context in file.by_type("IfcGeometricRepresentationContext", include_subtypes=False):
        if context.ContextType != "Model" or context.TrueNorth is None:
            continue
        ratios = [float(one) for one in context.TrueNorth.DirectionRatios]
        if len(ratios) != _TRUE_NORTH or not any(ratios):
            note = Note(
                f"its true north {ratios} is no direction in the plan and was left out",
                f"正北方向{ratios}不是平面方向，已忽略",
            )
            return 0.0, (note,)
        return -float(np.degrees(np.arctan2(ratios[0], ratios[1]))), ()
    return 0.0, ()


def _first(file: Any, name: str) -> Any:
    try:
        found = file.by_type(name)
    except RuntimeError:  # not in this version of IFC
        return None
    return found[0] if found else None


def _epsg(name: str) -> str:
    text = name.strip()
    return f"EPSG:{text}" if text.isdigit() else text
