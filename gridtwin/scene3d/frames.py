"""Frames that things are placed in: metres from an origin in the CRS, or east-north-up on the globe."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS, Transformer

from gridtwin.scene3d.errors import NoGlobe

Floats = NDArray[np.float64]


class Frame(Protocol):
    """Turns places of a CRS into metres east, north and up of an origin."""

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
    """From a CRS to WGS 84: geocentric (EPSG:4978) and longitude, latitude, height."""

    def __init__(self, crs: object, *, geoid_m: float = 0.0) -> None:
        if crs is None:
            raise NoGlobe(
                "3D Tiles stand on the globe, and these places have no CRS; name one",
                zh="3D Tiles须置于地球上，而这些坐标没有坐标系；请指定坐标系",
            )
        flat = CRS.from_user_input(crs)
        flat = (flat.sub_crs_list[0] if flat.is_compound else flat).to_3d()
        self._to_geocentric = _transformer(flat.to_wkt(), 4978)
        self._geoid_m = geoid_m

    def geocentric(self, xyz: Floats) -> Floats:
        """Places (n, 3) in EPSG:4978; heights are raised by the geoid's height above the ellipsoid."""
        x, y, z = self._to_geocentric.transform(xyz[:, 0], xyz[:, 1], xyz[:, 2] + self._geoid_m)
        return np.column_stack([x, y, z])

    def degrees(self, geocentric: Floats) -> Floats:
        """Longitude and latitude in degrees and ellipsoidal height in metres of places in EPSG:4978."""
        return degrees(geocentric)

    def frame(self, origin: Floats) -> EastNorthUp:
        """East, north and up at a place of the CRS."""
        centre = self.geocentric(np.asarray(origin, float)[None])
        return EastNorthUp(self, tangent(centre[0]))


def degrees(geocentric: Floats) -> Floats:
    """Longitude and latitude in degrees and ellipsoidal height in metres of places (n, 3) in EPSG:4978."""
    found = _transformer(CRS.from_epsg(4978).to_wkt(), 4979).transform(*geocentric.T)
    return np.column_stack(found)


@dataclass(frozen=True, slots=True)
class Tangent:
    """East, north and up of the ellipsoid's tangent plane at a place; everything in EPSG:4978, metres."""

    centre: Floats
    axes: Floats

    def local(self, geocentric: Floats) -> Floats:
        """Places of shape (n, 3) of EPSG:4978 in the frame."""
        return np.asarray((geocentric - self.centre) @ self.axes.T, np.float64)

    def geocentric(self, local: Floats) -> Floats:
        """Places of shape (n, 3) of the frame in EPSG:4978."""
        return np.asarray(local @ self.axes + self.centre, np.float64)

    @property
    def matrix(self) -> Floats:
        """From the frame to EPSG:4978, (4, 4) for column vectors."""
        found = np.eye(4)
        found[:3, :3], found[:3, 3] = self.axes.T, self.centre
        return found


def tangent(centre: Floats) -> Tangent:
    """The tangent plane at a place of EPSG:4978."""
    lon, lat = np.radians(degrees(np.asarray(centre, float)[None])[0, :2])
    axes = np.array(
        [
            [-np.sin(lon), np.cos(lon), 0.0],
            [-np.sin(lat) * np.cos(lon), -np.sin(lat) * np.sin(lon), np.cos(lat)],
            [np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)],
        ]
    )
    return Tangent(np.asarray(centre, np.float64), axes)


@dataclass(frozen=True, slots=True)
class EastNorthUp:
    """The tangent plane at a place, for places of a CRS."""

    globe: Globe
    plane: Tangent

    def to_local(self, xyz: Floats) -> Floats:
        """Places of shape (n, 3), through EPSG:4978: neither grid convergence nor scale is left in them."""
        return self.plane.local(self.globe.geocentric(xyz))

    @property
    def centre(self) -> Floats:
        """The origin in EPSG:4978."""
        return self.plane.centre

    @property
    def matrix(self) -> Floats:
        """From the frame to EPSG:4978, (4, 4) for column vectors."""
        return self.plane.matrix
