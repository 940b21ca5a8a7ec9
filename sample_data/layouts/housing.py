"""Housing compounds (小区): walk-up slabs in rows facing south, and towers around a garden."""

from __future__ import annotations

from sample_data.sketch import Sketch

_SETBACK_M = 7.0


def slabs(sketch: Sketch) -> None:
    """Rows of six-storey slabs with drives on their north side and lawns on their south side."""
    rng, depth = sketch.rng, 12.5
    floors = int(rng.choice([5, 6, 6, 7, 11]))
    style = sketch.pick("concrete_grey", "concrete_light", "tile_red", "solar", "concrete_grey")
    roof = "gable" if style == "tile_red" else "flat"
    year = int(rng.integers(1984, 2010))
    usable = sketch.width - 2 * _SETBACK_M
    columns = max(1, round((usable + 11) / 62))
    length = min((usable - 11 * (columns - 1)) / columns, 68.0)
    pitch = depth + max(18.0, floors * 3.0 * 1.12)
    rows = max(1, int((sketch.height - 2 * _SETBACK_M - depth) / pitch) + 1)
    gap = (sketch.height - 2 * _SETBACK_M - rows * depth) / max(rows - 1, 1) if rows > 1 else 0.0
    sketch.ground("pavement", "yard", 0, 0, sketch.width, sketch.height)
    for row in range(rows):
        y = sketch.height - _SETBACK_M - depth / 2 - row * (depth + gap)
        sketch.ground("road", "lane", 3, y + depth / 2 + 1.5, sketch.width - 3, y + depth / 2 + 6)
        for column in range(columns):
            x = _SETBACK_M + length / 2 + column * (length + 11)
            _slab(sketch, x, y, (length, depth), (floors, style, roof, year, row == 0 and column == 0))
    _front_shops(sketch, rows)


def _slab(
    sketch: Sketch,
    x: float,
    y: float,
    size: tuple[float, float],
    look: tuple[int, str, str, int, bool],
) -> None:
    length, depth = size
    floors, style, roof, year, is_first = look
    south = y - depth / 2 - 10
    if is_first and sketch.rng.random() < 0.5:
        sketch.build(
            x,
            y,
            min(length, 34),
            15,
            shape="ell",
            floors=3,
            use="school",
            roof_style="tile_red",
            part="幼儿园",
        )
        sketch.ground("pavement", "playground", x - 16, south - 2, x + 16, south + 7)
        return
    sketch.build(
        x,
        y,
        length,
        depth,
        shape="slab",
        floors=floors,
        roof_type=roof,
        roof_style=style,
        year=year,
        structure="shear_wall" if floors > 8 else "brick",
    )
    sketch.ground("grass", "lawn", x - length / 2 + 2, south, x + length / 2 - 2, south + 7)
    sketch.plant(x - length / 2 + 3, south + 1, x + length / 2 - 3, south + 6, 6.0)


def _front_shops(sketch: Sketch, rows: int) -> None:
    """A low row of shops along the west or east street, where a single row of slabs leaves room for it."""
    if rows > 1 or sketch.height < 46 or not sketch.fronts[1]:
        return
    sketch.build(
        sketch.width / 2, 11, sketch.width * 0.7, 11, floors=2, floor_m=3.9, use="commercial", part="商铺"
    )


def towers(sketch: Sketch) -> None:
    """Towers of 17 to 33 storeys, staggered, over a garden; shops along the widest street."""
    rng = sketch.rng
    shape, width, depth = sketch.pick(
        ("h", 30.0, 20.0),
        ("butterfly", 28.0, 22.0),
        ("cross", 27.0, 27.0),
        ("slab", 38.0, 16.0),
        ("tee", 30.0, 22.0),
    )
    sketch.ground("pavement", "yard", 0, 0, sketch.width, sketch.height)
    has_shops = sketch.fronts[1] and sketch.height > 95
    low = 27.0 if has_shops else 9.0
    if has_shops:
        sketch.build(
            sketch.width / 2,
            13,
            sketch.width * 0.82,
            15,
            floors=2,
            floor_m=4.5,
            use="commercial",
            structure="frame",
            roof_style="concrete_light",
            year=int(rng.integers(2008, 2021)),
            part="商业裙房",
        )
    columns = max(1, int((sketch.width - 18 - width) / (width + 17)) + 1)
    rows = max(1, int((sketch.height - low - 9 - depth) / (depth + 31)) + 1)
    step_x = (sketch.width - 18 - width) / max(columns - 1, 1)
    step_y = (sketch.height - low - 9 - depth) / max(rows - 1, 1)
    floors, year = int(rng.integers(17, 34)), int(rng.integers(2006, 2022))
    sketch.ground("grass", "lawn", 11, low + 2, sketch.width - 11, sketch.height - 8)
    sketch.ground("road", "lane", 4, low - 3, 9, sketch.height - 4)
    sketch.ground("road", "lane", sketch.width - 9, low - 3, sketch.width - 4, sketch.height - 4)
    sketch.oval("pavement", "plaza", sketch.width / 2, (low + sketch.height) / 2, sketch.width * 0.34, 13)
    sketch.plant(11, low + 2, sketch.width - 11, sketch.height - 8, 9.0)
    for row in range(rows):
        skip = row % 2 == 1 and columns > 2
        for column in range(columns - skip):
            x = 9 + width / 2 + step_x * (column + 0.5 * skip) if columns > 1 else sketch.width / 2
            y = low + depth / 2 + step_y * row if rows > 1 else (low + sketch.height) / 2
            own = int(max(11, floors + rng.integers(-5, 4)))
            sketch.ground(
                "pavement", "yard", x - width / 2 - 2, y - depth / 2 - 2, x + width / 2 + 2, y + depth / 2 + 2
            )
            sketch.build(
                x,
                y,
                width,
                depth,
                shape=shape,
                floors=min(own, 33),
                floor_m=2.95,
                structure="shear_wall",
                roof_style=sketch.pick("membrane_dark", "concrete_light", "concrete_grey"),
                year=year,
            )
