"""The engine's sentences name options of the command line; in the wizard these are boxes with titles."""

from __future__ import annotations

import re

from ...translation import tr


def in_window(text: str) -> str:
    """The sentence with the titles of the wizard's boxes in place of options."""
    titles = {
        "crs": tr("CRS"),
        "layer": tr("Layer or sheet"),
        "encoding": tr("Text encoding"),
        "axes": tr("Coordinates"),
        "map": tr("Columns"),
    }
    return re.sub(
        r"--(crs|layer|encoding|axes|map)\b( COLUMN=\w*| 列名=\w*)?",
        lambda found: tr("“{title}”", title=titles[found.group(1)]),
        text,
    )
