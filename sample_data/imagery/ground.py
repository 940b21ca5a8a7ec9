"""Ground cover of a block: which plot lies where, its colour mixed by noise, and its roughness."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.imagery.block import Block, rings
from sample_data.imagery.canvas import LOW_GREEN, WATER, Canvas, fill
from sample_data.imagery.noise import Field, NoiseBank
from sample_data.imagery.style import Ground

Labels = NDArray[np.int32]
_COVER = {"water": WATER, "grass": LOW_GREEN, "farmland": LOW_GREEN}


@dataclass(frozen=True, slots=True)
class Plot:
    """One polygon of ground cover on one date, in painting order."""

    geometry: shapely.Geometry
    kind: str
    style: str
    look: Ground
    brightness: float
    key: int


def paint_ground(canvas: Canvas, plots: list[Plot], noise: NoiseBank, *, green: bool) -> Labels:
    """Colours the whole canvas; returns which plot (index in `plots`, −1: none) each pixel shows."""
    labels = label_plots(canvas.block, plots)
    first, second, weights = _tables(plots, green=green)
    block = canvas.block
    lump = noise.sample("lump", block, step=2.5)
    cloud = noise.sample("cloud", block, step=4.0)
    cloud += noise.sample("cloud", block, step=14.0)
    cloud *= 0.75
    grain = noise.sample("grain", block)
    index = labels + 1
    share = weights[0].take(index) * lump
    share += weights[1].take(index) * cloud
    share += 0.5
    np.clip(share, 0.0, 1.0, out=share)
    color = (second - first).take(index, axis=0)
    color *= share[..., None]
    color += first.take(index, axis=0)
    np.clip(color, 0, 255, out=color)
    canvas.color[...] = color.astype(np.uint8)
    canvas.texture[...] = 1.0 + weights[2].take(index) * grain
    canvas.cover[...] = np.array([2, *(_COVER.get(plot.kind, 2) for plot in plots)], np.uint8).take(index)
    return labels


def label_plots(block: Block, plots: list[Plot]) -> Labels:
    """Index of the topmost plot of each pixel, −1 where there is none."""
    labels = np.full(block.shape, -1, np.int32)
    for index, plot in enumerate(plots):
        for part in rings(plot.geometry):
            fill(labels, block, part, index)
    return labels


def _tables(plots: list[Plot], *, green: bool) -> tuple[Field, Field, Field]:
    """Look-up tables by label + 1: the two colours, and (lump, cloud, grain) weights."""
    count = len(plots) + 1
    first, second = np.full((count, 3), 140, np.float32), np.full((count, 3), 160, np.float32)
    weights = np.full((3, count), 0.05, np.float32)
    for index, plot in enumerate(plots, start=1):
        ends = plot.look.colors if green else plot.look.dormant
        first[index] = np.array(ends[0]) * plot.brightness
        second[index] = np.array(ends[1]) * plot.brightness
        weights[:, index] = plot.look.lump, plot.look.cloud, plot.look.grain
    return first, second, weights
