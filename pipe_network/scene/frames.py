"""Frames that things are placed in: metres from an origin in the CRS, or east-north-up on the globe."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS, Transformer

from pipe_network.errors import BadPipeData

Floats = NDArray[np.float64]


class Frame(Protocol):
    """Turns places of the network's CRS into metres east, north and up of an origin."""

    def to_local(self, xyz: Floats) -> Floats:
        """Places of shape (n, 3) in the frame."""


@dataclass(frozen=True, slots=True)
class PlaneFrame:
    """Axes of the CRS itself, moved to an origin."""

    origin: Floats

    def to_local(self, xyz: Floats) -> Floats:
        """Places of shape (n, 3) less the origin."""
        return xyz - self.origin


@cache  # PROJ takes a second or two to choose among the operations between two datums
def _transformer(source_wkt: str, target_epsg: int) -> Transformer:
    return Transformer.from_crs(CRS.from_wkt(source_wkt), CRS.from_epsg(target_epsg), always_xy=True)


class Globe:
    """From the network's CRS to WGS 84: geocentric (EPSG:4978) and longitude, latitude, height."""

    def __init__(self, crs: object, *, geoid_m: float = 0.0) -> None:
        if crs is None:
            raise BadPipeData(
                "3D Tiles stand on the globe, and this network has no CRS; write one GLB file instead",
                zh="3D Tiles须置于地球上，而该管网没有坐标系；请改为输出单个GLB文件",
            )
        flat = CRS.from_user_input(crs)
        flat = (flat.sub_crs_list[0] if flat.is_compound else flat).to_3d()
        self._to_geocentric = _transformer(flat.to_wkt(), 4978)
        self._to_degrees = _transformer(CRS.from_epsg(4978).to_wkt(), 4979)
        self._geoid_m = geoid_m

    def geocentric(self, xyz: Floats) -> Floats:
        """Places (n, 3) in EPSG:4978; heights are raised by the geoid's height above the ellipsoid."""
        x, y, z = self._to_geocentric.transform(xyz[:, 0], xyz[:, 1], xyz[:, 2] + self._geoid_m)
        return np.column_stack([x, y, z])

    def degrees(self, geocentric: Floats) -> Floats:
        """Longitude and latitude in degrees and ellipsoidal height in metres of places in EPSG:4978."""
        return np.column_stack(self._to_degrees.transform(*geocentric.T))

    def frame(self, origin: Floats) -> EastNorthUp:
        """East, north and up at a place of the network's CRS."""
        centre = self.geocentric(np.asarray(origin, float)[None])
        lon, lat = np.radians(self.degrees(centre)[0, :2])
        axes = np.array(
            [
                [-np.sin(lon), np.cos(lon), 0.0],
                [-np.sin(lat) * np.cos(lon), -np.sin(lat) * np.sin(lon), np.cos(lat)],
                [np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)],
            ]
        )
        return EastNorthUp(self, centre[0], axes)


@dataclass(frozen=True, slots=True)
class EastNorthUp:
    """East, north and up of the ellipsoid's tangent plane at a place."""

    globe: Globe
    centre: Floats
    axes: Floats

    def to_local(self, xyz: Floats) -> Floats:
        """Places of shape (n, 3), through EPSG:4978: neither grid convergence nor scale is left in them."""
        return np.asarray((self.globe.geocentric(xyz) - self.centre) @ self.axes.T, np.float64)

    @property
    def matrix(self) -> Floats:
        """From the frame to EPSG:4978, (4, 4) for column vectors."""
        found = np.eye(4)
        found[:3, :3], found[:3, 3] = self.axes.T, self.centre
        return found
