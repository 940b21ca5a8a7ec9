"""The ground as the scene draws it, at places of the workspace."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

from gridtwin.store import Workspace
from twin_server.city import LONLAT, City
from twin_server.terrain import HeightField, height_field

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ground:
    """Heights of the ground in metres; 0 where the workspace is empty."""

    field: HeightField | None
    crs: int

    def at(self, xy: Floats) -> Floats:
        """Heights at places (n, 2) of the workspace's CRS."""
        lon, lat = Transformer.from_crs(self.crs, LONLAT, always_xy=True).transform(xy[:, 0], xy[:, 1])
        return self.at_degrees(np.column_stack([lon, lat]))

    def at_degrees(self, lonlat: Floats) -> Floats:
        """Heights at places in degrees: bilinear, beyond the edge the edge's."""
        if self.field is None:
            return np.zeros(len(lonlat))
        west, south, east, north = self.field.bbox
        rows, columns = self.field.heights.shape
        x = np.clip((lonlat[:, 0] - west) / (east - west) * columns - 0.5, 0, columns - 1)
        y = np.clip((north - lonlat[:, 1]) / (north - south) * rows - 0.5, 0, rows - 1)
        left, top = np.minimum(x.astype(int), columns - 2), np.minimum(y.astype(int), rows - 2)
        fx, fy = x - left, y - top
        h = self.field.heights.astype(float)
        upper = h[top, left] * (1 - fx) + h[top, left + 1] * fx
        lower = h[top + 1, left] * (1 - fx) + h[top + 1, left + 1] * fx
        return np.asarray(upper * (1 - fy) + lower * fy, np.float64)


def ground_of(workspace: Workspace) -> Ground:
    """The ground of a workspace, the same that the scene drapes everything on."""
    city = City(workspace.root)
    try:
        return Ground(height_field(city), workspace.crs)
    finally:
        city.close()
