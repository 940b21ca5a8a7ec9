"""Put a whole district together: plan, scenes, changes, then everything the city has on record."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import numpy as np

from sample_data.admin import areas_of, cells_of
from sample_data.changes import ChangeLedger, make_changes
from sample_data.district import District
from sample_data.greenery import green_plots_of, trees_of
from sample_data.parcels import plots_of, zones_of
from sample_data.permits import add_zone_kinds, permits_of
from sample_data.plan import make_plan
from sample_data.register import buildings_of
from sample_data.roads import bridges_of, roads_of, tunnels_of
from sample_data.sizes import size as size_of
from sample_data.surfaces import surfaces_of
from sample_data.things import CRS, sketch_blocks, things_of

DATE_BEFORE = date(2025, 4, 18)
DATE_AFTER = date(2025, 10, 12)


def build_district(size: str, seed: int) -> District:
    """A complete sample city of that size; the same seed gives the same city, row for row.

    Raises:
        UnknownSize: no such size.
    """
    rng = np.random.default_rng(seed)
    plan = make_plan(size_of(size), rng)
    sketches = sketch_blocks(plan, rng)
    things = things_of(plan, sketches)
    surfaces = surfaces_of(plan, sketches)
    ledger = ChangeLedger(plan, things, surfaces)
    make_changes(ledger, plan.size.changes, rng)
    before, after = ledger.scene_before(), ledger.scene_after()
    stands = [*things.geometry, *(row["geometry"] for row in ledger.added), *(c[2] for c in ledger.covers)]
    cells = cells_of(plan)
    street, community = areas_of(plan, cells)
    roads = roads_of(plan, rng)
    plots = plots_of(plan)
    zones = zones_of(plan, plots)
    buildings = buildings_of(plan, things, roads, rng)
    permits = permits_of(ledger, buildings, (DATE_BEFORE, DATE_AFTER), rng)
    truth = gpd.GeoDataFrame(ledger.truth, geometry="geometry", crs=CRS)
    layers: dict[str, gpd.GeoDataFrame] = {
        "street": street,
        "community": community,
        "plot": plots,
        "control_zone": zones,
        "building": buildings,
        "permit": permits,
        "road": roads,
        "bridge": bridges_of(plan),
        "tunnel": tunnels_of(plan),
        "tree": trees_of(plan, sketches, stands, rng),
        "green_plot": green_plots_of(plan, surfaces),
        "terrain_surface": surfaces[["kind", "geometry"]].copy(),
    }
    return District(
        size=size,
        seed=seed,
        crs=CRS,
        extent=plan.extent,
        date_before=DATE_BEFORE,
        date_after=DATE_AFTER,
        layers=layers,
        scene_before=before,
        scene_after=after,
        surfaces_before=surfaces,
        surfaces_after=ledger.surfaces_after(),
        truth=add_zone_kinds(truth, zones),
        terrain=plan.terrain,
    )
