"""Commercial blocks: a mall, office towers on podiums, a paved forecourt."""

from __future__ import annotations

from sample_data.sketch import Sketch


def commercial(sketch: Sketch) -> None:
    """A shopping mall beside one or two towers; parking and a plaza towards the street."""
    rng, year = sketch.rng, int(sketch.rng.integers(1998, 2022))
    sketch.ground("pavement", "plaza", 0, 0, sketch.width, sketch.height)
    front = min(22.0, sketch.height * 0.16)
    mall_w, mall_h = sketch.width * float(rng.uniform(0.5, 0.6)), sketch.height - front - 10
    on_left = rng.random() < 0.5
    x = mall_w / 2 + 6 if on_left else sketch.width - mall_w / 2 - 6
    sketch.build(
        x,
        front + mall_h / 2,
        mall_w,
        mall_h,
        shape=sketch.pick("step", "chamfer", "ell", "rect"),
        floors=int(rng.integers(4, 7)),
        floor_m=5.0,
        use="commercial",
        structure="frame",
        year=year,
        roof_style=sketch.pick("concrete_light", "membrane_dark", "metal_white"),
        part="商场",
    )
    rest = sketch.width - mall_w - 20
    x = sketch.width - rest / 2 - 6 if on_left else rest / 2 + 6
    count = 2 if sketch.height > 105 else 1
    for k in range(count):
        y = front + (sketch.height - front - 8) * (k + 0.5) / count
        _tower(sketch, x, y, min(rest - 6, 36.0), year)
    for k in range(int(sketch.width / 9)):
        if rng.random() < 0.7:
            sketch.trees.append((6 + 9.0 * k, 5.0))
    sketch.ground("pavement", "parking", 8, 8, sketch.width * 0.4, front - 3)


def _tower(sketch: Sketch, x: float, y: float, side: float, year: int) -> None:
    rng = sketch.rng
    if side < 16:
        return
    sketch.build(
        x,
        y,
        side,
        min(side, 34) * float(rng.uniform(0.8, 1.0)),
        shape=sketch.pick("rect", "chamfer", "round", "h"),
        floors=int(rng.integers(14, 27)),
        floor_m=3.7,
        use=sketch.pick("office", "office", "commercial"),
        structure="shear_wall",
        roof_style=sketch.pick("membrane_dark", "concrete_light", "concrete_grey"),
        year=year,
        part="写字楼",
    )
