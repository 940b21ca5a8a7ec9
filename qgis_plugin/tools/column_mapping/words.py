"""The engine's sentences name options of the command line; in a window these are boxes with titles."""

from __future__ import annotations

import re

from ...translation import tr


def in_window(text: str) -> str:
    """The sentence with the titles of the window's boxes in place of options."""
    titles = {
        "crs": tr("CRS"),
        "layer": tr("Layer or sheet"),
        "encoding": tr("Text encoding"),
        "axes": tr("Axes of coordinates"),
        "map": tr("Columns"),
        "set": tr("Columns"),
        "repair": tr("Mend invalid polygons"),
    }
    text = text.replace("gridtwin grid generate", tr("tool Generate grids"))
    values = {"north-east": tr("X = north, Y = east"), "east-north": tr("X = east, Y = north")}
    for value, title in values.items():
        text = text.replace(value, title)
    return re.sub(
        r"--(crs|layer|encoding|axes|map|set|repair)(?![a-z-])( COLUMN=\w*| 列名=\w*)?",
        lambda found: tr("“{title}”", title=titles[found.group(1)]),
        text,
    )
