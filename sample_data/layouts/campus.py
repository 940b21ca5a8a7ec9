"""Institutions in their own yards: schools with a running track, hospitals, offices of public bodies."""

from __future__ import annotations

from sample_data.sketch import Sketch


def school(sketch: Sketch) -> None:
    """Teaching wings on the north side, a track with a pitch on the south side."""
    rng, width, height = sketch.rng, sketch.width, sketch.height
    sketch.ground("pavement", "yard", 0, 0, width, height)
    track_h = min(height * 0.5, 62.0)
    track_w = min(width - 14, track_h * 1.9)
    track_x = width / 2 if track_w > width * 0.75 else 8 + track_w / 2
    sketch.oval("pavement", "track", track_x, 7 + track_h / 2, track_w, track_h)
    sketch.oval("grass", "pitch", track_x, 7 + track_h / 2, track_w - 15, track_h - 15)
    for k in range(2):
        court = track_x + track_w / 2 + 6 + 18.0 * k
        if court + 15 < width - 4:
            sketch.ground("pavement", "court", court, 10, court + 15, 38)
    base = track_h + 16
    room = height - base - 8
    year = int(rng.integers(1992, 2019))
    look = {
        "floors": int(rng.integers(4, 6)),
        "floor_m": 3.7,
        "use": "school",
        "structure": "frame",
        "year": year,
    }
    style = sketch.pick("concrete_light", "tile_red", "concrete_grey")
    if room > 36:
        sketch.build(
            width * 0.36,
            base + room / 2,
            width * 0.56,
            min(room, 52),
            shape=sketch.pick("e", "u", "h"),
            roof_style=style,
            part="教学楼",
            **look,
        )
    else:
        sketch.build(width * 0.36, base + room / 2, width * 0.56, 15, roof_style=style, part="教学楼", **look)
    gym = min(34.0, width * 0.26)
    sketch.build(
        width - gym / 2 - 8,
        base + room / 2,
        gym,
        min(room, 30),
        floors=2,
        floor_m=6,
        use="school",
        structure="steel",
        roof_type="gable",
        roof_style="metal_blue",
        year=year,
        part="体育馆",
    )
    sketch.plant(4, base - 6, width - 4, base - 1, 6)
    sketch.plant(3, 3, width - 3, 6, 6)


def hospital(sketch: Sketch) -> None:
    """A ward tower, an outpatient wing along the street, and a garden."""
    width, height = sketch.width, sketch.height
    sketch.ground("pavement", "yard", 0, 0, width, height)
    look = {
        "use": "hospital",
        "structure": "frame",
        "floor_m": 3.6,
        "roof_style": "concrete_light",
        "year": 2009,
    }
    sketch.build(width * 0.42, 22, width * 0.7, 26, shape="step", floors=5, part="门诊楼", **look)
    sketch.build(width * 0.3, height * 0.64, width * 0.42, 22, shape="tee", floors=17, part="住院楼", **look)
    sketch.build(
        width * 0.78, height * 0.7, width * 0.3, height * 0.34, shape="u", floors=7, part="医技楼", **look
    )
    sketch.ground("grass", "lawn", width * 0.1, 42, width * 0.6, height * 0.5)
    sketch.plant(width * 0.1, 42, width * 0.6, height * 0.5, 8)
    sketch.ground("pavement", "parking", width * 0.7, 6, width - 6, height * 0.42)
    if height > 110:
        sketch.build(
            14, height - 14, 18, 14, floors=2, use="utility", part="锅炉房", roof_style="concrete_grey"
        )


def office(sketch: Sketch) -> None:
    """A public office: a main building behind a lawn and a flag court, side wings, a slab at the back."""
    rng, width, height = sketch.rng, sketch.width, sketch.height
    sketch.ground("pavement", "plaza", 0, 0, width, height)
    floors, year = int(rng.integers(6, 19)), int(rng.integers(1990, 2018))
    look = {"use": "office", "structure": "frame", "floor_m": 3.6, "year": year}
    style = sketch.pick("concrete_light", "membrane_dark", "concrete_grey")
    main_y = height * 0.56
    sketch.build(
        width / 2,
        main_y,
        width * 0.5,
        20,
        shape=sketch.pick("rect", "tee", "slab"),
        floors=floors,
        roof_style=style,
        part="主楼",
        **look,
    )
    for x in (width * 0.11, width * 0.89):
        sketch.build(x, main_y - 8, 15, 40, floors=max(3, floors // 3), roof_style=style, part="配楼", **look)
    sketch.ground("grass", "lawn", width * 0.28, 8, width * 0.72, main_y - 22)
    sketch.plant(width * 0.28, 8, width * 0.72, main_y - 22, 9)
    if height - main_y > 44:
        sketch.build(
            width / 2, height - 14, width * 0.64, 13, floors=6, roof_style="concrete_grey", part="附属楼"
        )
        sketch.ground("pavement", "parking", 8, main_y + 16, width - 8, height - 24)
