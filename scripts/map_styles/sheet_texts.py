"""Texts of a sheet that come from its map: scale, name of the coordinate system, number of the sheet."""

from __future__ import annotations

from map_styles.symbol_table import quoted

# Names of EPSG's projected systems in pieces, and what surveyors call them; the order matters.
_CRS_NAMES = (
    ("^CGCS2000 / ", "2000国家大地坐标系 "),
    ("^Xian 1980 / ", "1980西安坐标系 "),
    ("^Beijing 1954 / ", "1954年北京坐标系 "),
    ("^WGS 84 / UTM zone ([0-9]+)N$", "WGS 84 UTM第\\\\1带（北半球）"),
    ("3-degree Gauss-Kruger ", "三度带 "),
    ("Gauss-Kruger ", "六度带 "),
    ("CM ([0-9]+)E$", "中央子午线\\\\1°"),
    ("zone ([0-9]+)$", "第\\\\1带"),
)
# Sheets of GB/T 13989: largest number of the scale, its letter, height and width in seconds of arc.
_SERIES = (
    (5_000, "H", 75, 112.5),
    (10_000, "G", 150, 225),
    (25_000, "F", 300, 450),
    (50_000, "E", 600, 900),
    (100_000, "D", 1200, 1800),
    (250_000, "C", 3600, 5400),
    (500_000, "B", 7200, 10800),
)
_RECTANGULAR_TO, _HUNDREDTHS_TO = 2_500, 500  # scales whose sheets are rectangles; those named to 0.01 km


def variables_of(map_name: str) -> str:
    """Expression: the variables of a map of the sheet.

    The name is no constant, so that QGIS asks anew for each page, and asks once for each text that is drawn.
    """
    return f"item_variables(coalesce(@gridtwin_map_of_sheet, '{map_name}'))"


def with_values(values: dict[str, str], result: str) -> str:
    """Expression that reckons some values once, each from those before it, and the result from all."""
    for name, value in reversed(values.items()):
        result = f"with_variable('{name}', {value}, {result})"
    return result


def scale_text(map_name: str) -> str:
    """Expression of the scale, `1:1000`."""
    return f"'1:' || round(map_get({variables_of(map_name)}, 'map_scale'))"


def crs_text(map_name: str) -> str:
    """Expression of the name of the coordinate system, in the language of the sheet."""
    zh = "@named"
    for pattern, text in _CRS_NAMES:
        zh = f"regexp_replace({zh}, {quoted(pattern)}, {quoted(text)})"
    # Read once: QGIS makes all variables of a map for each that is asked for.
    values = {"map": variables_of(map_name), "named": "map_get(@map, 'map_crs_description')"}
    in_language = f"if(coalesce(@gridtwin_language, 'zh') = 'en', @named, {zh})"
    return f"coalesce(@gridtwin_crs_name, {with_values(values, in_language)})"


def sheet_number(map_name: str) -> str:
    """Expression of the sheet's number: typed by hand, else by the rule of its scale (docs/styles.md)."""
    values = {"map": variables_of(map_name), "scale": "round(map_get(@map, 'map_scale'))"}
    number = f"if(@scale <= {_RECTANGULAR_TO}, {_rectangular()}, {_national()})"
    return f"coalesce(@gridtwin_sheet_number, {with_values(values, number)})"


def _rectangular() -> str:
    """North and east of the south-west corner in km, cut off to 0.01 km up to 1:500, else to 0.1 km."""

    def kilometres(side: str) -> str:
        # a hundredth of a millimetre more, so that 3991.4 km is not cut off to 3991.3
        cut = f"floor(({side}(@box) + 0.00001) * @steps / 1000) / @steps"
        return f"replace(format_number({cut}, @digits, 'en'), ',', '')"

    is_large = f"@scale <= {_HUNDREDTHS_TO}"
    values = {
        "box": "map_get(@map, 'map_extent')",
        "steps": f"if({is_large}, 100, 10)",
        "digits": f"if({is_large}, 2, 1)",
    }
    return with_values(values, f"{kilometres('y_min')} || '-' || {kilometres('x_min')}")


def _national() -> str:
    """Number of the sheet of GB/T 13989 that the middle of the map lies on."""
    text = "''"
    for most, letter, high, wide in reversed(_SERIES):
        row = f"({4 * 3600 // high} - floor((@lat - 4 * floor(@lat / 4)) * 3600 / {high}))"
        column = f"(floor((@lon - 6 * floor(@lon / 6)) * 3600 / {wide}) + 1)"
        number = f"'{letter}' || lpad(to_string({row}), 3, '0') || lpad(to_string({column}), 3, '0')"
        text = f"if(@scale <= {most}, {number}, {text})"
    million = "char(65 + floor(@lat / 4)) || to_string(31 + floor(@lon / 6))"
    middle = "map_get(@map, 'map_extent_center')"
    values = {
        "place": f"transform({middle}, map_get(@map, 'map_crs'), 'EPSG:4490')",
        "lat": "y(@place)",
        "lon": "x(@place)",
    }
    return with_values(values, f"{million} || {text}")
