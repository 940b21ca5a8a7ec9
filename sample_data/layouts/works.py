"""Workshops, utilities, and land where building is about to begin."""

from __future__ import annotations

from sample_data.sketch import Sketch


def factory(sketch: Sketch) -> None:
    """Halls in rows under metal roofs, an office at the gate, now and then a chimney and tanks."""
    rng, width, height = sketch.rng, sketch.width, sketch.height
    sketch.ground("pavement", "yard", 0, 0, width, height)
    year = int(rng.integers(1965, 2015))
    sketch.build(
        min(40, width * 0.3),
        13,
        min(60, width * 0.5),
        14,
        floors=4,
        floor_m=3.4,
        use="office",
        year=year,
        part="办公楼",
    )
    y = 30.0
    while y < height - 22:
        depth = min(float(rng.uniform(20, 34)), height - 6 - y)
        x = 7.0
        while x < width - 24:
            length = min(float(rng.uniform(45, 95)), width - 7 - x)
            if length < 18:
                break
            _hall(sketch, x + length / 2, y + depth / 2, (length, depth), year)
            x += length + float(rng.uniform(9, 16))
        y += depth + float(rng.uniform(9, 14))
    if rng.random() < 0.5:
        sketch.build(
            width - 12,
            14,
            5,
            5,
            shape="round",
            floors=1,
            floor_m=38,
            use="industrial",
            structure="other",
            kind="chimney",
        )
        for k in range(3):
            sketch.build(
                width - 26 - 13 * k,
                14,
                10,
                10,
                shape="round",
                floors=1,
                floor_m=9,
                use="industrial",
                structure="steel",
                roof_style="metal_white",
                kind="tank",
                year=year,
            )


def _hall(sketch: Sketch, x: float, y: float, size: tuple[float, float], year: int) -> None:
    sketch.build(
        x,
        y,
        size[0],
        size[1],
        floors=1,
        floor_m=float(sketch.rng.uniform(8, 13)),
        use="industrial",
        structure="steel",
        roof_type=sketch.pick("gable", "gable", "flat"),
        year=year,
        part="厂房",
        roof_style=sketch.pick(
            "metal_grey", "metal_grey", "metal_blue", "metal_red", "metal_white", "concrete_grey"
        ),
    )


def site(sketch: Sketch) -> None:
    """A building site: bare on the first date, slabs or towers standing on the second."""
    rng, width, height = sketch.rng, sketch.width, sketch.height
    sketch.ground("bare", "soil", 0, 0, width, height)
    sketch.ground("pavement", "haul_road", 4, 4, width - 4, 10)
    tall = rng.random() < 0.6
    size = (30.0, 20.0) if tall else (52.0, 14.0)
    columns = max(1, int((width - 20) / (size[0] + 20)))
    rows = max(1, int((height - 30) / (size[1] + 30)))
    for row in range(min(rows, 2)):
        for column in range(min(columns, 2)):
            sketch.build(
                14 + size[0] / 2 + column * (size[0] + 20),
                24 + size[1] / 2 + row * (size[1] + 30),
                *size,
                shape="h" if tall else "slab",
                floors=int(rng.integers(15, 29)) if tall else int(rng.integers(7, 12)),
                floor_m=2.95,
                structure="shear_wall",
                roof_style="concrete_light",
                phase="planned",
                year=2025,
            )


def reserve(sketch: Sketch) -> None:
    """Land kept free: bare ground and weeds."""
    sketch.ground("bare", "soil", 0, 0, sketch.width, sketch.height)
    sketch.ground("grass", "weeds", sketch.width * 0.3, 0, sketch.width, sketch.height * 0.6)
    sketch.plant(sketch.width * 0.3, 0, sketch.width, sketch.height * 0.6, 22)


def utility(sketch: Sketch) -> None:
    """A heat source, a substation and a pumping station behind one wall."""
    width, height = sketch.width, sketch.height
    look = {
        "use": "utility",
        "structure": "frame",
        "floor_m": 6.0,
        "floors": 2,
        "roof_style": "concrete_grey",
    }
    sketch.ground("pavement", "yard", 0, 0, width, height)
    sketch.build(width * 0.32, height * 0.66, width * 0.44, height * 0.36, part="供热站", **look)
    sketch.build(
        width * 0.32, height * 0.93, 6, 6, shape="round", floors=1, floor_m=60, use="utility", kind="chimney"
    )
    sketch.build(width * 0.8, height * 0.7, width * 0.26, 24, part="变电站", **look)
    sketch.build(width * 0.78, height * 0.26, width * 0.24, 18, part="泵站", **look)
    for k in range(2):
        sketch.build(
            width * 0.16 + 26 * k,
            height * 0.2,
            20,
            20,
            shape="round",
            floors=1,
            floor_m=7,
            use="utility",
            structure="other",
            roof_style="concrete_light",
            kind="tank",
        )
