"""Makes what QGIS writes the same each time the data is the same: its random keys are numbered."""

from __future__ import annotations

import re

_KEY = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")
_LAYER = re.compile(r"_[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}")
# Points in 3D carry a picture that is not shown, in a colour that QGIS draws by lot.
_BILLBOARD_COLOUR = re.compile(r'(<Option type="QString" name="color" value=)"[^"]*"')


def settled(text: str, name: str) -> str:
    """The text with its keys numbered in the order in which they come, and layer ids without their end."""
    keys = {key: f"{{{name}-{place}}}" for place, key in enumerate(dict.fromkeys(_KEY.findall(text)))}
    text = _KEY.sub(lambda match: keys[match[0]], _LAYER.sub("", text))
    scene, end, rest = text.partition("</renderer-3d>")
    return _BILLBOARD_COLOUR.sub(r'\1"90,90,90,255"', scene) + end + rest if end else text
