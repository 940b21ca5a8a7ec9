"""Paints one block of one day: ground, paint, bridges, things, trees, cars, then light."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
import shapely

from sample_data.imagery import markings
from sample_data.imagery.block import Block, rings
from sample_data.imagery.canvas import BRIDGE, Bytes, Canvas, Stamp, blank, fill, paint_lines, part_of, put
from sample_data.imagery.cars import park
from sample_data.imagery.day import Day
from sample_data.imagery.ground import paint_ground
from sample_data.imagery.light import illumination, lit
from sample_data.imagery.misregistration import displace
from sample_data.imagery.noise import NoiseBank
from sample_data.imagery.patterns import paint_patterns
from sample_data.imagery.radiometry import develop
from sample_data.imagery.roofs import Thing, draw_thing
from sample_data.imagery.style import Style
from sample_data.imagery.trees import plant
from sample_data.terrain import Terrain

MARGIN_PX = 24
_TALLEST_SHADOW_PX = 1200
_AROUND_PX = 72


@dataclass(slots=True)
class Studio:
    """What the painting of all blocks shares: the ground, the noise and the look."""

    grid: Block
    terrain: Terrain
    noise: NoiseBank
    style: Style
    angle: float

    def stamps(self) -> StampShelf:
        """A shelf for one block; the two dates share it, so that what stayed is drawn once."""
        return StampShelf(self)


@dataclass(slots=True)
class StampShelf:
    """Stamps of the things around one block, drawn when first asked for."""

    studio: Studio
    drawn: dict[tuple[object, ...], Stamp] = field(default_factory=dict)

    def stamp(self, thing: Thing) -> Stamp:
        """The stamp of a thing; the same thing with the same height and cover is drawn once."""
        key = (thing.key, thing.geometry.wkb, thing.base_m, thing.height_m, thing.roof_type, id(thing.cover))
        if key not in self.drawn:
            self.drawn[key] = draw_thing(thing, self.studio.grid, self.studio.noise)
        return self.drawn[key]


@dataclass(frozen=True, slots=True)
class View:
    """A painted block: the canvas, and the image as developed (both larger than `core`)."""

    core: Block
    canvas: Canvas
    image: Bytes
    ortho: Bytes


def view(core: Block, day: Day, studio: Studio, shelf: StampShelf) -> View:
    """One block as the flight of that day shows it; `ortho` has exactly the pixels of `core`."""
    framed = core.grown(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
    reach = _shadow_reach(framed, day, studio)
    large = _towards_sun(framed, day, reach)
    canvas = paint(large, day, studio, shelf)
    direct, sky = illumination(canvas, day.sun, reach_px=reach)
    rows, columns = framed.inside(large)
    canvas = part_of(canvas, framed)
    image = lit(canvas, direct[rows, columns], sky[rows, columns])
    flight = 0 if day.name == "before" else 1
    developed = develop(image, framed, studio.style.radiometry[day.name], studio.noise, flight=flight)
    if day.field.waves:
        ortho = displace(developed, framed, core, day.field)
    else:
        ortho = developed[core.inside(framed)]
    return View(core, canvas, developed, ortho)


def paint(block: Block, day: Day, studio: Studio, shelf: StampShelf) -> Canvas:
    """The unlit canvas of a block."""
    canvas = blank(block, studio.terrain)
    box = shapely.box(*block.bounds)
    plots = [day.plots[index] for index in np.sort(day.plot_index.query(box))]
    labels = paint_ground(canvas, plots, studio.noise, green=day.green)
    paint_patterns(canvas, labels, plots, studio.noise, green=day.green, angle=studio.angle)
    wear = np.clip(0.85 + 0.25 * studio.noise.sample("lump", block), 0.25, 1.0)
    for pen, color, width in (
        ("fine", markings.WHITE, 0.15),
        ("yellow", markings.YELLOW, 0.15),
        ("bold", markings.WHITE, 0.45),
    ):
        lines = [day.paint[pen][index] for index in day.paint_index[pen].query(box)]
        paint_lines(canvas, lines, color, width_m=width, wear=wear)
    for deck, height in day.bridges:
        _raise_deck(canvas, deck, height)
    for index in np.sort(day.thing_index.query(box)):
        put(canvas, shelf.stamp(day.things[index]))
    plant(canvas, day.trees.within(block.bounds), studio.style, green=day.green)
    park(canvas, day.goods.within(block.bounds), windows=False)
    park(canvas, day.cars.within(block.bounds))
    return canvas


def _raise_deck(canvas: Canvas, deck: shapely.Geometry, height_m: float) -> None:
    if not deck.intersects(shapely.box(*canvas.block.bounds)):
        return
    on_deck = np.zeros(canvas.block.shape, np.uint8)
    for part in rings(deck):
        fill(on_deck, canvas.block, part, 1)
    mask = (on_deck > 0) & (canvas.ground < height_m)
    canvas.ground[mask] = height_m
    canvas.surface[mask] = height_m
    canvas.cover[mask] = BRIDGE
    rail = mask & (cv2.erode(on_deck, np.ones((3, 3), np.uint8)) == 0)
    canvas.surface[rail] += 1.1
    canvas.color[rail] = (190, 189, 184)


def _shadow_reach(framed: Block, day: Day, studio: Studio) -> int:
    """Pixels that the longest shadow falling on the block may have, from what stands around it."""
    farthest = _TALLEST_SHADOW_PX * framed.pixel_m
    box = shapely.box(*framed.bounds).buffer(farthest)
    heights = [day.things[index].height_m for index in day.thing_index.query(box)]
    tallest = max([*heights, 12.0]) + 9.0
    return min(_TALLEST_SHADOW_PX, int(np.ceil(tallest / day.sun.slope / framed.pixel_m)) + 4)


def _towards_sun(framed: Block, day: Day, reach: int) -> Block:
    """The block with room for what shades it: shadows on the sunny sides, dim yards all round."""
    east, north = day.sun.towards
    dx, dy = int(np.ceil(abs(east) * reach)) + 2, int(np.ceil(abs(north) * reach)) + 2
    top = max(dy if north > 0 else 0, _AROUND_PX)
    left = max(dx if east < 0 else 0, _AROUND_PX)
    bottom = max(dy if north < 0 else 0, _AROUND_PX)
    right = max(dx if east > 0 else 0, _AROUND_PX)
    top += (framed.row - top) % 8
    left += (framed.column - left) % 8
    bottom += -(framed.rows + top + bottom) % 8
    right += -(framed.columns + left + right) % 8
    return framed.grown(top, bottom, left, right)
