"""Everything that is seen on one flight: ground cover, things, trees, cars, paint and sun, ready to query."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.district import District
from sample_data.imagery import markings
from sample_data.imagery.block import Block
from sample_data.imagery.cars import Cars, all_cars, driving_cars, parked_cars
from sample_data.imagery.clutter import yard_clutter
from sample_data.imagery.ground import Plot
from sample_data.imagery.markings import Paint
from sample_data.imagery.misregistration import Misregistration, draw_misregistration, no_misregistration
from sample_data.imagery.roofs import Thing
from sample_data.imagery.style import Style
from sample_data.imagery.sun import Sun, sun_at
from sample_data.imagery.trees import Trees, registered_trees, together, wild_shrubs

_LOCAL = ZoneInfo("Asia/Shanghai")


@dataclass(frozen=True, slots=True)
class Day:
    """One flight over the district.

    Attributes:
        name: before or after.
        moment: when it was flown (aware).
        plots, plot_index: ground cover in painting order, and its spatial index.
        things, thing_index: what stands, and its spatial index.
        bridges: decks with their heights.
        paint, paint_index: painted lines by pen and their spatial index.
        field: how the image lies beside the ground.
    """

    name: str
    moment: datetime
    sun: Sun
    green: bool
    plots: list[Plot]
    plot_index: shapely.STRtree
    things: list[Thing]
    thing_index: shapely.STRtree
    bridges: list[tuple[shapely.Geometry, float]]
    trees: Trees
    cars: Cars
    goods: Cars
    paint: dict[str, list[NDArray[np.float64]]]
    paint_index: dict[str, shapely.STRtree]
    field: Misregistration

    @property
    def flown_on(self) -> date:
        """Date of the flight."""
        return self.moment.date()


def grid_of(district: District, style: Style) -> Block:
    """All pixels of the district as one block."""
    minx, miny, maxx, maxy = district.extent
    columns, rows = round((maxx - minx) / style.pixel_m), round((maxy - miny) / style.pixel_m)
    return Block(minx, maxy, style.pixel_m, 0, 0, rows, columns)


def grid_angle(district: District) -> float:
    """Main direction of the streets, radians counter-clockwise from east."""
    return float(district.terrain.frame.angle(0.0, district.terrain.frame.river_t))


def prepare_day(district: District, name: str, style: Style) -> Day:
    """The flight `name` (before or after) over a district."""
    flown = district.date_before if name == "before" else district.date_after
    scene = district.scene_before if name == "before" else district.scene_after
    surfaces = district.surfaces_before if name == "before" else district.surfaces_after
    moment = datetime.combine(flown, style.flight[name], tzinfo=_LOCAL)
    plots = _plots(surfaces, style, district.seed)
    things = _things(scene, style, district.seed)
    paint, bays = _paint(plots, district.layers["road"])
    number = 0 if name == "before" else 1
    rng = np.random.default_rng([district.seed, 0xC0FFEE, number])
    first = district.surfaces_before
    yards = list(zip(first.geometry, first["style"].astype(str), strict=True))
    angle = grid_angle(district)
    yard_cars, goods = yard_clutter(yards, style, angle, (district.seed, number))
    footprints = shapely.STRtree([thing.geometry for thing in things])
    pens = {pen: getattr(paint, pen) for pen in ("fine", "bold", "yellow")}
    return Day(
        name=name,
        moment=moment,
        sun=sun_at(style.longitude, style.latitude, moment),
        green=flown.month in style.green_months,
        plots=plots,
        plot_index=shapely.STRtree([plot.geometry for plot in plots]),
        things=things,
        thing_index=footprints,
        bridges=_bridges(district.layers.get("bridge")),
        trees=_free(_trees(district, plots, style), footprints),
        cars=all_cars(_cars(district, bays, style, rng), yard_cars),
        goods=goods,
        paint=pens,
        paint_index={
            pen: shapely.STRtree([shapely.LineString(line) for line in lines]) for pen, lines in pens.items()
        },
        field=draw_misregistration(rng, style.pixel_m) if name == "after" else no_misregistration(),
    )


def _plots(surfaces: gpd.GeoDataFrame, style: Style, seed: int) -> list[Plot]:
    plots = []
    for geometry, kind, key in zip(surfaces.geometry, surfaces["kind"], surfaces["style"], strict=True):
        look = style.ground(str(key), str(kind))
        number = zlib.crc32(np.round(shapely.get_coordinates(geometry.envelope), 1).tobytes()) ^ (
            seed & 0xFFFF
        )
        brightness = 1.0 + look.jitter * (((number >> 3) % 2001) / 1000 - 1.0)
        plots.append(Plot(geometry, str(kind), str(key), look, brightness, number))
    return plots


def _things(scene: gpd.GeoDataFrame, style: Style, seed: int) -> list[Thing]:
    return [
        Thing(
            key=zlib.crc32(f"{seed}:{row.thing_id}:{row.kind}".encode()),
            geometry=row.geometry,
            kind=row.kind,
            use=str(row.use),
            base_m=float(row.base_m),
            height_m=float(row.height_m),
            roof_type=str(row.roof_type),
            ridge_rad=None
            if row.ridge_deg is None or np.isnan(row.ridge_deg)
            else float(np.radians(row.ridge_deg)),
            cover=style.cover(row.kind, row.roof_style),
        )
        for row in scene.itertuples()
    ]


def _bridges(layer: gpd.GeoDataFrame | None) -> list[tuple[shapely.Geometry, float]]:
    if layer is None or layer.empty:
        return []
    return [(row.geometry, float(row.deck_m)) for row in layer.itertuples()]


def _trees(district: District, plots: list[Plot], style: Style) -> Trees:
    rng = np.random.default_rng([district.seed, 0x7EE])
    registered = registered_trees(district.layers.get("tree"), style, rng)
    # Shrubs follow the first date's ground, so that they stay where nothing changed.
    first = district.surfaces_before
    wild = wild_shrubs(list(zip(first.geometry, first["style"].astype(str), strict=True)), rng)
    covered = shapely.STRtree([plot.geometry for plot in plots if plot.kind in ("road", "water", "pavement")])
    known = set(first.geometry.to_wkb())
    cleared = [plot.geometry for plot in plots if plot.kind == "bare" and plot.geometry.wkb not in known]
    return _free(together(registered, _free(wild, covered)), shapely.STRtree(cleared))


def _free(trees: Trees, obstacles: shapely.STRtree) -> Trees:
    """Without the trees whose stem stands in one of the polygons."""
    hits = obstacles.query(shapely.points(trees.x, trees.y), predicate="within")[0]
    keep = np.ones(len(trees.x), bool)
    keep[hits] = False
    return trees.where(keep)


def _paint(plots: list[Plot], roads: gpd.GeoDataFrame) -> tuple[Paint, NDArray[np.float64]]:
    """Painted lines, and the parking bays (x, y, heading)."""
    paint = markings.road_paint(roads, [plot.geometry for plot in plots if plot.style == "median"])
    bays = [np.empty((0, 3))]
    for plot in plots:
        if plot.look.pattern in ("track", "pitch", "court"):
            paint.add(markings.field_paint(plot.geometry, plot.look.pattern))
        elif plot.style == "parking":
            places, lines = markings.parking_bays(plot.geometry)
            bays.append(places)
            paint.fine += lines
        elif plot.style == "lane":
            bays.append(markings.kerb_bays(plot.geometry))
    return paint, np.concatenate(bays)


def _cars(district: District, bays: NDArray[np.float64], style: Style, rng: np.random.Generator) -> Cars:
    moving = driving_cars(district.layers["road"], style.traffic, rng)
    return all_cars(moving, parked_cars(bays, style.traffic, rng))
