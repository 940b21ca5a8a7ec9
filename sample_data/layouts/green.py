"""Open land: parks, river banks, fields and hills."""

from __future__ import annotations

import numpy as np

from sample_data.sketch import Sketch


def park(sketch: Sketch) -> None:
    """Lawn under trees, a pond, crossing paths and a pavilion."""
    rng, width, height = sketch.rng, sketch.width, sketch.height
    sketch.ground("grass", "lawn", 0, 0, width, height)
    x, y = width * float(rng.uniform(0.4, 0.6)), height * float(rng.uniform(0.45, 0.6))
    angles = np.linspace(0, 2 * np.pi, 33)[:-1]
    radius = min(width, height) * 0.2 * (1 + 0.16 * np.sin(3 * angles) + 0.1 * np.sin(2 * angles + 1))
    shore = np.column_stack((x + 1.35 * radius * np.cos(angles), y + radius * np.sin(angles)))
    for offset in (0.2, 0.8):
        sketch.ground("pavement", "path", 0, height * offset - 2, width, height * offset + 2)
        sketch.ground("pavement", "path", width * offset - 2, 0, width * offset + 2, height)
    sketch.plant(4, 4, width - 4, height - 4, 7.5)
    sketch.outline("pavement", "path", shore * 1.0 + (shore - (x, y)) * 0.16)
    sketch.outline("water", "pond", shore)
    inside = min(width, height) * 0.31
    sketch.trees = [p for p in sketch.trees if np.hypot((p[0] - x) / 1.35, p[1] - y) > inside]
    sketch.build(
        width * 0.2,
        height * 0.2,
        14,
        14,
        shape="round",
        floors=1,
        floor_m=5.5,
        use="public",
        structure="timber",
        roof_type="hip",
        roof_style="tile_grey",
        part="亭",
    )
    sketch.build(
        width * 0.8 - 2,
        height * 0.8 + 10,
        24,
        10,
        floors=1,
        floor_m=5,
        use="public",
        roof_type="gable",
        roof_style="tile_grey",
        part="管理房",
    )


def bank(sketch: Sketch) -> None:
    """The promenade between the riverside road and the water."""
    sketch.ground("grass", "lawn", 0, 0, sketch.width, sketch.height)
    for low in (sketch.height * 0.25, sketch.height * 0.7):
        sketch.ground("pavement", "promenade", 0, low - 2.2, sketch.width, low + 2.2)
    sketch.plant(2, 2, sketch.width - 2, sketch.height - 2, 8.5)


def farmland(sketch: Sketch) -> None:
    """Strips of field, some under greenhouses, a track between them."""
    rng, width, height = sketch.rng, sketch.width, sketch.height
    sketch.ground("farmland", "field", 0, 0, width, height)
    y, strip = 4.0, 0
    while y < height - 10:
        depth = float(rng.uniform(14, 26))
        style = sketch.pick("field", "field_green", "field_brown", "field_green")
        sketch.ground("farmland", style, 2, y, width - 2, y + depth - 1.5)
        if strip % 3 == 1 and y + depth < height - 4:
            _greenhouses(sketch, y, depth)
        y, strip = y + depth, strip + 1
    sketch.ground("bare", "track_soil", width / 2 - 2, 0, width / 2 + 2, height)


def _greenhouses(sketch: Sketch, y: float, depth: float) -> None:
    for x in np.arange(8, sketch.width / 2 - 50, 56):
        sketch.build(
            float(x) + 26,
            y + depth / 2,
            50,
            8.5,
            floors=1,
            floor_m=3.2,
            use="other",
            structure="light_steel",
            roof_type="gable",
            roof_style="metal_white",
            kind="greenhouse",
        )


def hill(sketch: Sketch) -> None:
    """Slopes with planted trees, terraces of shrubs, and a pavilion on the top."""
    sketch.ground("hill", "hill", 0, 0, sketch.width, sketch.height)
    sketch.plant(0, 0, sketch.width, sketch.height, 13.0)
