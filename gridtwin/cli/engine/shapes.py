"""Geometries between JSON and the libraries: as in GeoJSON, but in the workspace's CRS, east first.

JSON has no number for what is not finite: an unknown height leaves the plane, an impossible place nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.errors import BadParams

if TYPE_CHECKING:
    import numpy as np
    import shapely
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

_DIMENSIONS = {"point": 0, "line": 1, "polygon": 2}
_ZH = {"point": "点", "line": "线", "polygon": "面"}
_DECIMALS = 4  # of metres


def as_json(shape: BaseGeometry | None) -> dict[str, Any] | None:
    """A geometry for a client, to a tenth of a millimetre; None where there is none, or none with a place."""
    import shapely

    if shape is None or shape.is_empty or not _has_places(shapely.get_coordinates(shape)):
        return None
    shape = _without_unknown_heights(shape)
    return {"type": shape.geom_type, "coordinates": _rounded(shapely.geometry.mapping(shape)["coordinates"])}


def all_as_json(shapes: NDArray[np.object_]) -> list[dict[str, Any] | None]:
    """The same of many; points and simple lines, of which there are most, all at once."""
    import numpy as np
    import shapely

    kinds = shapely.get_type_id(shapes)
    made: list[dict[str, Any] | None] = [None] * len(shapes)
    for kind, name in ((0, "Point"), (1, "LineString")):
        places = np.flatnonzero((kinds == kind) & ~shapely.is_empty(shapes))
        has_z = bool(shapely.has_z(shapes[places]).any())
        numbers, owner = shapely.get_coordinates(shapes[places], include_z=has_z, return_index=True)
        flat = set(owner[~np.isfinite(numbers).all(axis=1)].tolist())
        nowhere = set(owner[~np.isfinite(numbers[:, :2]).all(axis=1)].tolist())
        rounded = numbers.round(_DECIMALS).tolist()
        bounds = np.searchsorted(owner, np.arange(len(places) + 1)).tolist()
        for place, (at, first, last) in enumerate(zip(places.tolist(), bounds, bounds[1:], strict=False)):
            if place in nowhere:
                continue
            own = [one[:2] for one in rounded[first:last]] if place in flat else rounded[first:last]
            own = own[0] if kind == 0 else own
            made[at] = {"type": name, "coordinates": own}
    for at in np.flatnonzero(kinds > 1).tolist():
        made[at] = as_json(shapes[at])
    return made


def _has_places(numbers: NDArray[np.float64]) -> bool:
    import numpy as np

    return bool(np.isfinite(numbers).all())


def _without_unknown_heights(shape: BaseGeometry) -> BaseGeometry:
    """The geometry, in the plane where one of its heights is not known: JSON has no number for that."""
    import numpy as np
    import shapely

    if not shape.has_z or np.isfinite(shapely.get_coordinates(shape, include_z=True)).all():
        return shape
    return shapely.force_2d(shape)


def line_of(places: Sequence[tuple[float, float]]) -> shapely.LineString:
    """A line through places.

    Raises:
        BadParams: all lie on one spot.
    """
    import shapely

    made = shapely.LineString(places)
    if not made.length > 0:
        raise BadParams(
            "the line has no length: its places lie on one spot", "线的各点重合，长度为零", param="line"
        )
    return made


def shape_of(given: dict[str, Any], param: str, kind: str) -> BaseGeometry:
    """A geometry of a client; `kind` is point, line, polygon or any.

    Raises:
        BadParams: it is no geometry, of another kind, or not valid.
    """
    import shapely

    try:
        made = shapely.force_2d(shapely.geometry.shape(given))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, shapely.errors.ShapelyError):
        made = None
    wanted = _DIMENSIONS.get(kind)
    if made is None or made.is_empty or (wanted is not None and shapely.get_dimensions(made) != wanted):
        noun_zh = _ZH.get(kind, "图形")
        raise BadParams(
            f"parameter '{param}' is no {kind if wanted is not None else 'geometry'} as in GeoJSON, "
            '{"type": …, "coordinates": …}',
            f"参数“{param}”不是GeoJSON形式的{noun_zh}",
            param=param,
        )
    coordinates = shapely.get_coordinates(made)
    if not shapely.is_valid(made) or not (abs(coordinates) < 1e9).all():
        why = shapely.is_valid_reason(made)
        raise BadParams(
            f"the geometry of '{param}' is not valid: {why}; mend it first",
            f"参数“{param}”的图形无效：{why}；请先修正",
            param=param,
        )
    return made


def _rounded(values: Any) -> Any:  # Any: numbers, nested as deep as the kind asks
    if isinstance(values, float):
        return round(values, _DECIMALS)
    if isinstance(values, int):
        return values
    return [_rounded(value) for value in values]
