"""Where a model stands: from the coordinates of a file to places on the globe (EPSG:4978)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

from gridtwin.scene3d.frames import tangent
from twin_server.errors import BadModel

Floats = NDArray[np.float64]
ToGlobe = Callable[[Floats], Floats]
_NEAR_M = 1_000.0
_LARGEST_HEIGHT_M = 10_000.0
HEIGHT_UNITS = {"m": 1.0, "ft": 0.3048, "us-ft": 1200 / 3937}


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the ground: degrees (CGCS2000), metres as in the workspace, heading of the model's y axis.

    The heading counts clockwise from north, in degrees.
    """

    lon: float
    lat: float
    height_m: float
    heading_deg: float = 0.0


def parse_place(text: str) -> Place:
    """The place that `LON,LAT,HEIGHT[,HEADING]` names.

    Raises:
        BadModel: not three or four numbers in their ranges.
    """
    rule = "a place is LON,LAT,HEIGHT[,HEADING], for example 103.80,36.05,1520 or 103.80,36.05,1520,90"
    rule_zh = "位置的格式为 经度,纬度,高程[,方位角]，例如 103.80,36.05,1520 或 103.80,36.05,1520,90"
    try:
        numbers = [float(one) for one in text.replace("，", ",").split(",")]
    except ValueError:
        numbers = []
    if len(numbers) not in (3, 4) or not np.isfinite(numbers).all():
        raise BadModel(f"'{text[:80]}' is no place; {rule}", zh=f"“{text[:80]}”不是位置；{rule_zh}")
    place = Place(*numbers)
    if abs(place.lon) > 180 or abs(place.lat) > 90 or abs(place.height_m) > _LARGEST_HEIGHT_M:
        raise BadModel(
            f"'{text[:80]}' lies outside the earth; {rule}", zh=f"“{text[:80]}”超出范围；{rule_zh}"
        )
    return place


def known_crs(name: object, *, said_by: str) -> CRS:
    """The CRS that a file or a user names.

    Raises:
        BadModel: there is no such CRS, or it leads nowhere on the earth.
    """
    try:
        crs = CRS.from_user_input(name)
        flat = crs.sub_crs_list[0] if crs.is_compound else crs
        usable = flat.is_projected or flat.is_geographic
    except CRSError:
        usable = False
    if not usable:
        raise BadModel(
            f"{said_by}: '{str(name)[:80]}' is no CRS of the earth; give an EPSG code such as 4544",
            zh=f"{said_by}：“{str(name)[:80]}”不是可用的坐标系；请给出EPSG代码，例如4544",
        )
    return crs


def is_geographic(crs: CRS) -> bool:
    """Whether coordinates are degrees."""
    return bool((crs.sub_crs_list[0] if crs.is_compound else crs).is_geographic)


def metres_of_height(crs: CRS | None) -> float:
    """Metres of one unit of height: of the vertical axis where the CRS has one, else of the plan."""
    if crs is None:
        return 1.0
    if crs.is_compound:
        return float(crs.sub_crs_list[1].axis_info[0].unit_conversion_factor or 1.0)
    if len(crs.axis_info) > 2:
        return float(crs.axis_info[2].unit_conversion_factor or 1.0)
    return 1.0 if is_geographic(crs) else float(crs.axis_info[0].unit_conversion_factor or 1.0)


def by_crs(crs: CRS, *, height_factor: float = 1.0) -> ToGlobe:
    """From coordinates of a CRS, east first; heights times the factor are metres.

    Heights keep their figures, whatever datum they have: a change of datum would lift a model off the
    city's own heights.
    """
    flat = crs.sub_crs_list[0] if crs.is_compound else crs
    to_degrees = Transformer.from_crs(flat.to_2d(), 4326, always_xy=True)
    to_geocentric = Transformer.from_crs(4979, 4978, always_xy=True)

    def to_globe(xyz: Floats) -> Floats:
        lon, lat = to_degrees.transform(xyz[:, 0], xyz[:, 1])
        return np.column_stack(to_geocentric.transform(lon, lat, xyz[:, 2] * height_factor))

    return to_globe


def by_place(place: Place, anchor: Floats) -> ToGlobe:
    """From metres of a model; its `anchor` stands at the place."""
    to_globe = Transformer.from_crs(4979, 4978, always_xy=True)
    plane = tangent(np.array(to_globe.transform(place.lon, place.lat, place.height_m)))
    turn = np.radians(place.heading_deg)
    cos, sin = np.cos(turn), np.sin(turn)
    turned = np.array([[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]])  # clockwise

    def placed(xyz: Floats) -> Floats:
        return plane.geocentric((xyz - anchor) @ turned.T)

    return placed


def anchor_of(low: Floats, high: Floats) -> Floats:
    """Where a model is held: its own origin where that is within a kilometre, else its bottom's middle."""
    gap = np.maximum(np.maximum(low, -high), 0)
    if np.linalg.norm(gap) <= _NEAR_M:
        return np.zeros(3)
    return np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])


def check_finite(xyz: Floats, name: str) -> None:
    """Refuse NaN and infinite coordinates.

    Raises:
        BadModel: some are not finite; the first is named.
    """
    bad = np.flatnonzero(~np.isfinite(xyz).all(axis=1))
    if len(bad):
        raise BadModel(
            f"{name}: vertex {bad[0] + 1} is {xyz[bad[0]].tolist()}, and {len(bad)} of {len(xyz)} are "
            "not numbers; "
            "export the model again",
            zh=f"{name}：第{bad[0] + 1}个顶点为{xyz[bad[0]].tolist()}，共{len(bad)}个坐标不是有效数字；"
            "请重新导出模型",
        )
