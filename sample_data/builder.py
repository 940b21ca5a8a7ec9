"""Put a whole district together: plan, scenes, changes, then everything the city has on record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import geopandas as gpd
import numpy as np
import shapely

from sample_data.admin import areas_of, cells_of
from sample_data.changes import ChangeLedger, make_changes
from sample_data.components import Places, components_of
from sample_data.district import District
from sample_data.facilities import facilities_of
from sample_data.greenery import green_plots_of, trees_of
from sample_data.grids import block_grids_of, duty_grids_of, grid_codes, unit_grids_of
from sample_data.ledgers import add_ledgers
from sample_data.permits import add_zone_kinds, permits_of
from sample_data.pipes import pipes_of
from sample_data.plan import Plan, make_plan
from sample_data.plots import plots_of, zones_of
from sample_data.register import buildings_of
from sample_data.register_columns import declared_only, with_ids
from sample_data.roads import bridges_of, roads_of, tunnels_of
from sample_data.sensors import sensors_of
from sample_data.sizes import size as size_of
from sample_data.sketch import Sketch
from sample_data.surfaces import surfaces_of
from sample_data.things import CRS, sketch_blocks, things_of

Layers = dict[str, gpd.GeoDataFrame]
_UNRECORDED = 50  # one component in so many is known only to the census
DATE_BEFORE = date(2025, 4, 18)
DATE_AFTER = date(2025, 10, 12)


def build_district(size: str, seed: int, *, changes: Mapping[str, int] | None = None) -> District:
    """A complete sample city of that size; the same seed gives the same city, row for row.

    `changes` asks for other numbers of changes, by kind, than the size has.

    Raises:
        UnknownSize: no such size.
    """
    rng = np.random.default_rng(seed)
    wanted = size_of(size)
    plan = make_plan(replace(wanted, changes={**wanted.changes, **(changes or {})}), rng)
    sketches = sketch_blocks(plan, rng)
    things = things_of(plan, sketches)
    surfaces = surfaces_of(plan, sketches)
    ledger = ChangeLedger(plan, things, surfaces)
    make_changes(ledger, plan.size.changes, rng)
    layers = _register(ledger, sketches, rng)
    layers = add_ledgers(layers, seed=seed, today=DATE_AFTER)
    layers["component"], unrecorded = _split(layers["component"], plan.size.components, rng)
    truth = gpd.GeoDataFrame(ledger.truth, geometry="geometry", crs=CRS)
    return District(
        size=size,
        seed=seed,
        crs=CRS,
        extent=plan.extent,
        date_before=DATE_BEFORE,
        date_after=DATE_AFTER,
        layers={name: declared_only(name, frame) for name, frame in layers.items()},
        scene_before=ledger.scene_before(),
        scene_after=ledger.scene_after(),
        surfaces_before=surfaces,
        surfaces_after=ledger.surfaces_after(),
        truth=add_zone_kinds(truth, layers["control_zone"]),
        terrain=plan.terrain,
        new_components=declared_only("component", unrecorded),
    )


def _register(ledger: ChangeLedger, sketches: list[Sketch], rng: np.random.Generator) -> Layers:
    plan, things, surfaces = ledger.plan, ledger.things, ledger.surfaces
    layers, cells = _areas(plan)
    roads = roads_of(plan, rng)
    buildings = buildings_of(plan, things, roads, rng)
    layers["permit"] = permits_of(ledger, buildings, (DATE_BEFORE, DATE_AFTER), rng)
    if plan.size.spacing_m:
        grids = block_grids_of(cells)
    else:
        grids = unit_grids_of(layers["community"], roads, surfaces, things[["geometry"]])
    buildings["grid_code"] = grid_codes(buildings.representative_point().to_numpy(), grids)
    stands = [
        *things.geometry,
        *(row["geometry"] for row in ledger.added),
        *(cover[2] for cover in ledger.covers),
    ]
    trees = trees_of(plan, sketches, stands, rng)
    trees["grid_code"] = grid_codes(trees.geometry.to_numpy(), grids)
    layers |= {
        "unit_grid": grids,
        "duty_grid": duty_grids_of(grids, layers["community"]),
        "building": buildings,
        "road": roads,
        "bridge": bridges_of(plan),
        "tunnel": tunnels_of(plan),
        "tree": trees,
        "green_plot": green_plots_of(plan, surfaces),
        "terrain_surface": surfaces[["kind", "geometry"]].copy(),
    }
    solid = things.loc[things["kind"].isin(["building"]) & ledger.standing, "geometry"].reset_index(drop=True)
    layers["pipe_point"], layers["pipe_line"] = pipes_of(plan, solid, rng)
    layers = {name: with_ids(frame, rng) for name, frame in layers.items()}
    return _populated(ledger, layers, rng)


def _areas(plan: Plan) -> tuple[Layers, gpd.GeoDataFrame]:
    cells = cells_of(plan)
    street, community = areas_of(plan, cells)
    plots = plots_of(plan)
    zones = zones_of(plan, plots)
    return {"street": street, "community": community, "plot": plots, "control_zone": zones}, cells


def _populated(ledger: ChangeLedger, layers: Layers, rng: np.random.Generator) -> Layers:
    """Layers with components, facilities and sensors, which sit on the other layers' rows."""
    places = Places(
        plan=ledger.plan,
        roads=layers["road"],
        buildings=layers["building"],
        stands=shapely.STRtree(ledger.things.geometry.to_numpy()),
        trees=layers["tree"],
        pipe_points=layers["pipe_point"],
        bridges=layers["bridge"],
        tunnels=layers["tunnel"],
        grids=layers["unit_grid"],
    )
    wanted = ledger.plan.size.components
    layers["component"] = with_ids(components_of(places, wanted + wanted // _UNRECORDED, rng), rng)
    layers["facility"] = with_ids(facilities_of(layers["component"], layers["building"], rng), rng)
    sensors = sensors_of(layers, ledger.plan.size.sensors, ledger.plan.terrain, rng)
    sensors["grid_code"] = grid_codes(sensors.geometry.to_numpy(), layers["unit_grid"])
    layers["sensor"] = with_ids(sensors, rng)
    return layers


def _split(
    components: gpd.GeoDataFrame, wanted: int, rng: np.random.Generator
) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """Components on record, and the plain ones (trees, posts, bins) left for the census to find."""
    plain = components.index[components["class_code"].isin(["0221", "0402", "0305", "0404"])].to_numpy()
    out = np.sort(rng.choice(plain, len(components) - wanted, replace=False))
    return components.drop(index=out).reset_index(drop=True), components.loc[out].reset_index(drop=True)
