"""New buildings with and without a permit, extensions, added floors."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pandas as pd
import shapely

from sample_data.changes.ledger import ChangeLedger
from sample_data.changes.spots import free_rectangles, rectangle

_SOFT_BLOCKS = ("hill", "farmland", "reserve", "bank", "old_town", "park", "site", "perimeter")


def build_permitted(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """Raise what the building sites planned; one in eight exceeds its permit, one in nine has run out."""
    planned = ledger.things.index[ledger.things["phase"] == "planned"].to_numpy()
    for order, number in enumerate(rng.permutation(planned)[:count]):
        thing = ledger.things.loc[number]
        ledger.edits[int(number)] = {"phase": "stays"}
        permit = "partial" if order % 8 == 5 else "expired" if order % 9 == 7 else "permitted"
        ledger.record("new_building", thing.geometry, (0.0, thing.height_m), permit, [thing.thing_id])


def build_unpermitted(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """Houses of one to four floors where nobody allowed them: slopes, fields, banks, yards."""
    sizes = np.column_stack((rng.uniform(8, 17, count * 4), rng.uniform(7, 12, count * 4)))
    spots = free_rectangles(ledger, _SOFT_BLOCKS, rng, sizes=sizes, edge_m=3.0)
    for shape, block, angle in islice(spots, count):
        floors = int(rng.integers(1, 5))
        style = str(rng.choice(["concrete_grey", "concrete_light", "tile_red", "membrane_dark"]))
        height = floors * 3.1 + 0.5
        thing = ledger.add(
            shape,
            "building",
            height,
            roof_style=style,
            ridge_deg=angle % 180,
            use="residential",
            floors=floors,
            block=block,
            roof_type="gable" if style == "tile_red" else "flat",
        )
        ledger.record("new_building", shape, (0.0, height), "none", [thing])


def extend(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """Annexes of one or two floors along a wall; one in five has a permit."""
    things = ledger.things
    fit = (
        ledger.standing
        & (things["shape"].isin(["rect", "slab"]))
        & (things["width"] > 12)
        & (things["floors"] < 9)
    )
    fit &= things["kind"] == "building"
    tree = shapely.STRtree(things.geometry.to_numpy())
    ways = ledger.surfaces.loc[ledger.surfaces["style"].isin(["carriageway", "river"])].union_all()
    done = 0
    for number in rng.permutation(things.index[fit].to_numpy()):
        if done == count:
            return
        thing = things.loc[number]
        shape = _annex(ledger, thing, rng)
        touched = tree.query(shape, predicate="dwithin", distance=0.8)
        if set(touched.tolist()) - {number} or not ledger.is_free(shape) or shape.intersects(ways):
            continue
        floors = int(rng.integers(1, 3))
        style = str(rng.choice(["concrete_light", "metal_blue", "metal_red", "tile_red"]))
        new = ledger.add(
            shape,
            "building",
            floors * 3.2,
            roof_style=style,
            ridge_deg=thing.ridge_deg,
            use=thing.use,
            floors=floors,
            block=int(thing.block),
        )
        permit = "permitted" if done % 5 == 4 else "none"
        ledger.record("extension", shape, (0.0, floors * 3.2), permit, [new, thing.thing_id])
        done += 1


def _annex(ledger: ChangeLedger, thing: pd.Series, rng: np.random.Generator) -> shapely.Polygon:
    plan = ledger.plan
    width = float(min(thing.width * rng.uniform(0.35, 0.7), 18.0))
    depth = float(rng.uniform(4.5, 8.5))
    side = -1 if rng.random() < 0.7 else 1
    angle = float(plan.frame.angle(thing.s, thing.t)) + np.radians(thing.turn_deg)
    along = rng.uniform(-0.5, 0.5) * (thing.width - width)
    across = side * (thing.depth / 2 + depth / 2 + 0.05)
    x, y = plan.frame.to_map(thing.s, thing.t)
    dx = along * np.cos(angle) - across * np.sin(angle)
    dy = along * np.sin(angle) + across * np.cos(angle)
    return rectangle((x + dx, y + dy), (width, depth), angle)


def add_floors(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """One or two floors more on low buildings, mostly of light steel under a blue or red roof."""
    things = ledger.things
    area = shapely.area(things.geometry.to_numpy())
    fit = ledger.standing & (things["kind"] == "building") & things["floors"].between(1, 6)
    fit &= (area > 90) & (area < 620) & things["use"].isin(["residential", "commercial", "office"])
    done = 0
    for number in rng.permutation(things.index[fit].to_numpy()):
        thing = things.loc[number]
        if done == count:
            return
        if number in ledger.removed or not ledger.is_free(thing.geometry):
            continue
        more = int(rng.integers(1, 3))
        height = thing.height_m + 3.1 * more
        style = str(rng.choice(["metal_blue", "metal_blue", "metal_red", "metal_white", thing.roof_style]))
        ledger.edits[int(number)] = {
            "height_m": round(height, 2),
            "roof_style": style,
            "floors": int(thing.floors) + more,
        }
        permit = "permitted" if done % 6 == 5 else "none"
        ledger.record("added_floor", thing.geometry, (thing.height_m, height), permit, [thing.thing_id])
        done += 1
