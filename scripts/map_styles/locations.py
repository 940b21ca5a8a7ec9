"""Where the feature of a page lies, as expressions: street and community, road beside it, coordinates."""

from __future__ import annotations

from map_styles.map_layers import layer_name
from map_styles.sheet_parts import both
from map_styles.sheet_texts import with_values

_NEAR_M = 200
_PLACE = "point_on_surface($geometry)"


def area_around(table_name: str) -> str:
    """Name of the row of a table of areas around the feature's inner point; NULL where there is none."""
    inside = "intersects($geometry, point_on_surface(geometry(@parent)))"
    return _asked(table_name, f"aggregate(@of, 'concatenate', \"name\", {inside}, ',')")


def road_beside() -> str:
    """Name of the nearest road with a name, up to 200 m away."""
    near = f'"name" IS NOT NULL AND distance($geometry, geometry(@parent)) < {_NEAR_M}'
    listed = (
        f"aggregate(@of, 'array_agg', lpad(to_string(floor(distance($geometry, geometry(@parent)))), 4, '0') "
        f'|| "name", {near})'
    )
    return _asked("road", f"substr(array_first(array_sort({listed})), 5)")


def address() -> str:
    """Street, community and the road beside it, as far as the city knows them."""
    road = with_values({"road": road_beside()}, f"{both('', 'by ')} || @road || {both('旁', '')}")
    parts = f"array({area_around('street')}, {area_around('community')}, {road})"
    filled = f"array_filter({parts}, coalesce(@element, '') <> '')"
    return f"coalesce(nullif(array_to_string({filled}, {both(' ', ', ')}), ''), '—')"


def plane_coordinates() -> str:
    """X (north) and Y (east) in the working CRS, as surveyors write them."""
    north, east = (_decimals(f"{side}({_PLACE})", 2) for side in ("y", "x"))
    return f"'X ' || {north} || '  Y ' || {east}"


def degrees() -> str:
    """Longitude and latitude (CGCS2000, EPSG:4490) in degrees with six decimals."""
    crs = "coalesce(layer_property(@atlas_layerid, 'crs'), @project_crs)"
    place = f"transform({_PLACE}, {crs}, 'EPSG:4490')"
    values = {"lonlat": place}
    east, north = (_decimals(f"{side}(@lonlat)", 6) for side in ("x", "y"))
    return with_values(values, f"{east} || '°E  ' || {north} || '°N'")


def _decimals(number: str, places: int) -> str:
    """A number with so many decimals and no marks of thousands."""
    return f"replace(format_number({number}, {places}, 'en'), ',', '')"


def _asked(table_name: str, expression: str) -> str:
    """An expression over the layer `@of` of a table; NULL where the project has no such layer."""
    return with_values({"of": layer_name(table_name)}, f"if(@of IS NULL, NULL, try({expression}))")
