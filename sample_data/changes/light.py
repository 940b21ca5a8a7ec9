"""Light-steel sheds and containers, and new roofs on old halls."""

from __future__ import annotations

from itertools import islice

import numpy as np
import shapely

from sample_data.changes.ledger import ChangeLedger
from sample_data.changes.spots import free_rectangles

_YARDS = (
    "factory",
    "site",
    "reserve",
    "commercial",
    "slabs",
    "perimeter",
    "farmland",
    "school",
    "office",
    "old_town",
)


def put_sheds(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """Sheds under blue, red or white sheet, and rows of containers; one in six has a temporary permit."""
    wide = rng.random(count * 5) < 0.75
    sizes = np.column_stack(
        (
            np.where(wide, rng.uniform(9, 24, wide.size), 6.1),
            np.where(wide, rng.uniform(5, 9.5, wide.size), 4.9),
        )
    )
    spots = free_rectangles(ledger, _YARDS, rng, sizes=sizes)
    for done, (shape, block, angle) in enumerate(islice(spots, count)):
        is_shed = shape.area > 31
        height = float(rng.uniform(3.0, 4.6)) if is_shed else 2.6
        style = str(rng.choice(["metal_blue", "metal_blue", "metal_red", "metal_white"]))
        thing = ledger.add(
            shape,
            "shed" if is_shed else "container",
            height,
            roof_style=style,
            ridge_deg=angle % 180,
            block=block,
            roof_type="gable" if is_shed and rng.random() < 0.5 else "flat",
        )
        permit = "permitted" if done % 6 == 3 else "none"
        ledger.record("temporary_structure", shape, (0.0, height), permit, [thing])


def replace_roofs(ledger: ChangeLedger, count: int, rng: np.random.Generator) -> None:
    """New sheet or tile on halls and blocks; the height stays."""
    things = ledger.things
    area = shapely.area(things.geometry.to_numpy())
    fit = ledger.standing & (things["kind"] == "building") & (area > 250) & (things["floors"] < 8)
    fit &= things["roof_style"].isin(["concrete_grey", "metal_grey", "tile_red", "concrete_light"])
    done = 0
    for number in rng.permutation(things.index[fit].to_numpy()):
        thing = things.loc[number]
        if done == count:
            return
        if number in ledger.removed or not ledger.is_free(thing.geometry):
            continue
        offered = {"metal_blue", "metal_red", "metal_white", "membrane_dark"} - {thing.roof_style}
        ledger.edits[int(number)] = {"roof_style": str(rng.choice(sorted(offered)))}
        ledger.record(
            "roof_replaced", thing.geometry, (thing.height_m, thing.height_m), "not_checked", [thing.thing_id]
        )
        done += 1
