"""Demolition, earthworks and heaps."""

from __future__ import annotations

from itertools import islice

import numpy as np
import shapely

from sample_data.changes.ledger import ChangeLedger
from sample_data.changes.spots import blob, free_rectangles


def demolish(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """Houses go in twos to fives, now and then a larger building; bare soil stays."""
    things = ledger.things
    kinds = np.array([block.kind for block in ledger.plan.blocks])
    old = np.isin(kinds[things["block"].to_numpy()], ["old_town", "factory"]) & ledger.standing.to_numpy()
    candidates = things.index[old & (things["kind"] == "building").to_numpy()].to_numpy()
    known = set(candidates.tolist())
    tree = shapely.STRtree(things.geometry.to_numpy())
    done = 0
    for number in rng.permutation(candidates):
        if done == count:
            return
        wanted = int(rng.integers(2, 6)) if things.loc[number, "floors"] > 1 else 1
        near = tree.query(things.geometry[number], predicate="dwithin", distance=4.0)
        group = [
            int(k) for k in near if int(k) in known and things.loc[k, "block"] == things.loc[number, "block"]
        ]
        group = sorted({int(number), *group[: wanted - 1]})
        shape = shapely.union_all(things.geometry[group].to_numpy()).buffer(2.4, join_style="mitre")
        shape = shape.buffer(-2.0, join_style="mitre")
        if shape.geom_type != "Polygon" or not ledger.is_free(shape):
            continue
        ledger.removed.update(group)
        ledger.covers.append(("bare", "soil", shape.buffer(1.5)))
        height = float(things.loc[group, "height_m"].mean())
        permit = "permitted" if done % 2 == 0 else "none"
        ledger.record("demolition", shape, (height, 0.0), permit, list(things.loc[group, "thing_id"]))
        done += 1


def dig(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """Ground laid open on fields, slopes and reserves; in every second place a pit."""
    side = rng.uniform(26, 52, count * 4)
    spots = free_rectangles(
        ledger, ("farmland", "reserve", "hill", "site"), rng, sizes=np.column_stack((side, side))
    )
    for done, (square, _, _) in enumerate(islice(spots, count)):
        shape = blob((square.centroid.x, square.centroid.y), float(np.sqrt(square.area)) * 0.42, rng)
        things, depth = [], 0.0
        if done % 2 == 0:
            depth = float(rng.uniform(2.0, 4.5))
            pit = shape.buffer(-5)
            things = [ledger.add(pit, "pit", -depth, roof_style="soil", use="other")]
        ledger.covers.append(("bare", "soil_fresh", shape))
        ledger.record("earthworks", shape, (0.0, 0.0 - depth), "none", things)


def pile(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """Heaps of soil or rubble, half of them under green dust nets."""
    side = rng.uniform(9, 22, count * 4)
    spots = free_rectangles(
        ledger,
        ("site", "reserve", "factory", "farmland", "perimeter"),
        rng,
        sizes=np.column_stack((side, side)),
    )
    for square, block, _ in islice(spots, count):
        shape = blob((square.centroid.x, square.centroid.y), float(np.sqrt(square.area)) * 0.42, rng)
        height = float(rng.uniform(1.8, 4.8))
        style = str(rng.choice(["soil", "green_net"]))
        thing = ledger.add(shape, "stockpile", height, roof_style=style, use="other", block=block)
        ledger.covers.append(("bare", "soil", shape.buffer(2)))
        ledger.record("stockpile", shape, (0.0, height), "not_checked", [thing])
