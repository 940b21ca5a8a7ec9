"""In which grid, community, street a place is."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsRectangle

from .function import Declared
from .open_workspace import layer, open_workspace

_SNAPPED_M = 0.05  # a line's end this near to a point lies at it, as the checks of pipes have it


def _code_at(name: str, geometry: QgsGeometry | None) -> str | None:
    found = layer(name)
    if geometry is None or geometry.isEmpty() or found is None:
        return None
    place = geometry.pointOnSurface()
    point = place.asPoint()
    box = QgsRectangle(point.x() - 0.01, point.y() - 0.01, point.x() + 0.01, point.y() + 0.01)
    request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes(["code"], found.fields())
    for feature in found.getFeatures(request):
        if feature.geometry().intersects(place):
            return str(feature["code"])
    return None


def grid_at(geometry: QgsGeometry | None) -> str | None:
    """Code of the unit grid around a geometry's inner point, in the workspace's CRS; None outside of all."""
    return _code_at("unit_grid", geometry)


def community_at(geometry: QgsGeometry | None) -> str | None:
    """Code of the community there."""
    return _code_at("community", geometry)


def street_at(geometry: QgsGeometry | None) -> str | None:
    """Code of the street (sub-district) there."""
    return _code_at("street", geometry)


def division() -> str | None:
    """Code of the workspace's division."""
    workspace = open_workspace()
    return workspace.division if workspace is not None else None


def pipe_point_at(geometry: QgsGeometry | None) -> str | None:
    """Number of the pipe point at a place, in the workspace's CRS; None where none lies within 5 cm."""
    found = layer("pipe_point")
    if geometry is None or geometry.isEmpty() or found is None:
        return None
    place = geometry.pointOnSurface()
    point = place.asPoint()
    box = QgsRectangle.fromCenterAndSize(point, 2 * _SNAPPED_M, 2 * _SNAPPED_M)
    request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes(["point_no"], found.fields())
    near = [(each.geometry().distance(place), str(each["point_no"])) for each in found.getFeatures(request)]
    distance, number = min(near, default=(_SNAPPED_M + 1, ""))
    return number if distance <= _SNAPPED_M else None


DECLARED = (
    Declared(
        "gridtwin_grid_at",
        grid_at,
        ("geometry",),
        "几何（取其内部一点）所在单元网格的15位标识码；不在任何网格内时为空。",
        "Code (15 digits) of the unit grid around the geometry's inner point; NULL outside of all grids.",
        "gridtwin_grid_at($geometry) → '620102001001001'",
        uses_geometry=True,
    ),
    Declared(
        "gridtwin_pipe_point_at",
        pipe_point_at,
        ("geometry",),
        "该位置（5厘米以内）的管点点号；没有管点时为空。",
        "Number of the pipe point there (within 5 cm); NULL where there is none.",
        "gridtwin_pipe_point_at(start_point($geometry)) → 'JP00001'",
        uses_geometry=True,
    ),
    Declared(
        "gridtwin_community_at",
        community_at,
        ("geometry",),
        "几何所在社区的12位代码。",
        "Code (12 digits) of the community there.",
        "gridtwin_community_at($geometry) → '620102001001'",
        uses_geometry=True,
    ),
    Declared(
        "gridtwin_street_at",
        street_at,
        ("geometry",),
        "几何所在街道的9位代码。",
        "Code (9 digits) of the street (sub-district) there.",
        "gridtwin_street_at($geometry) → '620102001'",
        uses_geometry=True,
    ),
    Declared(
        "gridtwin_division",
        division,
        (),
        "工作区的县级行政区划代码（6位）。",
        "Code (6 digits) of the workspace's division.",
        "gridtwin_division() → '620102'",
    ),
)
