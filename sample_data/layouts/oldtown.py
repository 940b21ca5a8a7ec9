"""The grown town: lanes of small houses (城中村, 老城区) and blocks built around their edge (临街商住)."""

from __future__ import annotations

from sample_data.sketch import Sketch

_STYLES = (
    "concrete_grey",
    "concrete_grey",
    "tile_grey",
    "tile_red",
    "metal_blue",
    "concrete_light",
    "tile_grey",
)


def old_town(sketch: Sketch) -> None:
    """Pairs of house rows back to back, a lane between the pairs; shops on the street."""
    rng = sketch.rng
    sketch.ground("pavement", "alley", 0, 0, sketch.width, sketch.height)
    y = 3.0
    lane = float(rng.uniform(3.0, 4.5))
    while y < sketch.height - 9:
        is_front = y < 4 or y > sketch.height - 26
        depth = float(rng.uniform(10, 13)) if is_front else float(rng.uniform(8.5, 11.5))
        depth = min(depth, sketch.height - 3 - y)
        if depth < 6.5:
            break
        _row(sketch, y, depth, is_front=is_front)
        back = rng.random() < 0.55
        y += depth + (1.2 if back else lane)


def _row(sketch: Sketch, y: float, depth: float, *, is_front: bool) -> None:
    rng = sketch.rng
    x = 3.0 + float(rng.uniform(0, 2))
    while x < sketch.width - 8:
        width = float(rng.uniform(9, 17) if is_front else rng.uniform(7.5, 14.5))
        width = min(width, sketch.width - 3 - x)
        if width < 6:
            break
        chance = rng.random()
        if chance < 0.06:  # a yard with a tree
            sketch.trees.append((x + width / 2, y + depth / 2))
        else:
            _house(sketch, x + width / 2, y + depth / 2, (width, depth), is_front=is_front)
        x += width + (0.6 if rng.random() < 0.75 else float(rng.uniform(1.8, 4.0)))


def _house(sketch: Sketch, x: float, y: float, size: tuple[float, float], *, is_front: bool) -> None:
    rng = sketch.rng
    width, depth = size
    floors = int(rng.integers(3, 6)) if is_front else int(rng.choice([1, 1, 2, 2, 3, 3, 4, 5]))
    style = sketch.pick(*_STYLES)
    low = floors <= 2 and style.startswith(("tile", "metal"))
    shape = "rect"
    if min(width, depth) > 9 and not is_front:
        shape = str(rng.choice(["rect", "rect", "ell", "u", "yard"]))
    sketch.build(
        x,
        y,
        width - 0.3,
        depth * float(rng.uniform(0.9, 1.0)),
        shape=shape,
        turn_deg=float(rng.normal(0, 0.9)),
        floors=floors,
        floor_m=3.1,
        year=int(rng.integers(1958, 2006)),
        use="commercial" if is_front and rng.random() < 0.6 else "residential",
        roof_type="gable" if low and shape == "rect" else "flat",
        roof_style=style if low or style == "metal_blue" else "concrete_grey",
    )


def perimeter(sketch: Sketch) -> None:
    """Six to nine storeys around the edge with passages between, low sheds and trees in the court."""
    rng, depth = sketch.rng, 13.0
    sketch.ground("pavement", "yard", 0, 0, sketch.width, sketch.height)
    inner_w, inner_h = sketch.width - 2 * (4 + depth), sketch.height - 2 * (4 + depth)
    floors = int(rng.integers(5, 9))
    style = sketch.pick("concrete_grey", "concrete_light", "solar", "membrane_dark")
    for y in (4 + depth / 2, sketch.height - 4 - depth / 2):
        _edge(sketch, y, depth, (floors, style))
    if inner_h < 26:
        return
    for x in (4 + depth / 2, sketch.width - 4 - depth / 2):
        if rng.random() < 0.85:
            length = inner_h - 14
            sketch.build(
                x,
                sketch.height / 2,
                depth,
                length,
                floors=max(3, floors - int(rng.integers(0, 3))),
                roof_style=style,
                use=sketch.pick("residential", "residential", "commercial"),
            )
    if inner_w > 40 and inner_h > 34:
        sketch.ground("grass", "lawn", 34, 34, sketch.width - 34, sketch.height - 34)
        sketch.plant(32, 30, sketch.width - 32, sketch.height - 30, 9)
        if rng.random() < 0.6:
            sketch.build(
                sketch.width / 2,
                sketch.height / 2,
                30,
                12,
                floors=2,
                use="public",
                roof_type="gable",
                roof_style="tile_red",
                part="活动中心",
            )


def _edge(sketch: Sketch, y: float, depth: float, look: tuple[int, str]) -> None:
    rng, x = sketch.rng, 4.0
    while x < sketch.width - 16:
        length = min(float(rng.uniform(30, 62)), sketch.width - 4 - x)
        if sketch.width - 4 - x - length < 18:
            length = sketch.width - 4 - x
        own = max(3, look[0] + int(rng.integers(-2, 3)))
        sketch.build(
            x + length / 2,
            y,
            length,
            depth,
            floors=own,
            floor_m=3.2,
            roof_style=look[1],
            use=sketch.pick("residential", "commercial", "residential"),
            structure="frame",
        )
        x += length + float(rng.uniform(5, 8))
