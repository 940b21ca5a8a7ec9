"""Draws one standing thing as a stamp: its shape, its material, its weathering and what stands on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely

from sample_data.imagery import roof_parts, roof_shapes
from sample_data.imagery.block import Block, block_over
from sample_data.imagery.canvas import BUILDING, GROUND, OTHER, Stamp
from sample_data.imagery.noise import NoiseBank
from sample_data.imagery.sheet import PAD, Sheet, open_sheet
from sample_data.imagery.style import Cover

_PITCH = {"slab": 0.35, "membrane": 0.30, "tile": 0.55, "metal": 0.20}
_DUST = np.array([156.0, 146.0, 130.0])
_GREENING = ((86, 104, 62), (124, 116, 84))


@dataclass(frozen=True, slots=True)
class Thing:
    """A standing thing of one scene. `key` seeds its details: it stays the same while the thing stays."""

    key: int
    geometry: shapely.Geometry
    kind: str
    use: str
    base_m: float
    height_m: float
    roof_type: str
    ridge_rad: float | None
    cover: Cover


def draw_thing(thing: Thing, grid: Block, noise: NoiseBank) -> Stamp:
    """The stamp of a thing on the global pixel grid of `grid`."""
    block = block_over(thing.geometry.bounds, grid, PAD)
    sheet = open_sheet(thing.geometry, block, ridge_rad=thing.ridge_rad)
    rng = np.random.default_rng(thing.key)
    colors = thing.cover.colors
    color = np.array(colors[rng.integers(len(colors))], np.float32) * rng.uniform(0.94, 1.06)
    sheet.fill_with(color)
    _FINISHES[thing.cover.finish](sheet, thing, rng, noise)
    _weather(sheet, thing.cover.weather, noise, rng)
    dug = thing.kind == "pit"
    cover = {"pit": GROUND, "stockpile": GROUND, "container": OTHER}.get(thing.kind, BUILDING)
    return Stamp(
        block, sheet.mask, sheet.top + np.float32(thing.base_m), sheet.color, sheet.texture, cover, dug
    )


def _shape(sheet: Sheet, thing: Thing) -> None:
    pitch = _PITCH.get(thing.cover.finish, 0.3)
    if thing.roof_type == "gable":
        sheet.top[...] = roof_shapes.gable(sheet, thing.height_m, pitch=pitch)
    elif thing.roof_type == "hip":
        sheet.top[...] = roof_shapes.hip(sheet, thing.height_m, pitch=pitch)
    elif thing.roof_type == "shed":
        sheet.top[...] = roof_shapes.shed(sheet, thing.height_m, pitch=pitch * 0.6)
    else:
        parapet = 0.0 if thing.cover.finish == "metal" or thing.height_m < 3.5 else roof_shapes.PARAPET_M
        sheet.top[...] = roof_shapes.flat(sheet, thing.height_m, parapet_m=parapet)


def _is_flat(thing: Thing) -> bool:
    return thing.roof_type not in ("gable", "hip", "shed")


def _slab(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    """Concrete or mortar: joints every few metres, a dirty gutter behind the parapet."""
    del noise
    _shape(sheet, thing)
    joints = rng.uniform(3.0, 6.0)
    sheet.texture[_seam(sheet.along, joints) | _seam(sheet.across, joints)] *= 0.93
    sheet.texture[(sheet.edge_m > 0.45) & (sheet.edge_m < 1.2)] *= 0.94
    if _is_flat(thing):
        sheet.texture[sheet.edge_m < roof_shapes.PARAPET_WIDTH_M] *= 1.10
        roof_parts.furnish(sheet, thing.use, thing.height_m, rng)


def _membrane(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    """Bituminous sheets: seams every metre, whole sheets renewed here and there."""
    del noise
    _shape(sheet, thing)
    lane = np.floor(sheet.across / 1.0).astype(int)
    sheet.texture *= (1 + 0.05 * (rng.random(512) - 0.5))[lane & 511].astype(np.float32)
    sheet.texture[_seam(sheet.across, 1.0)] *= 0.95
    renewed = sheet.along > rng.uniform(-0.5, 0.5) * sheet.length_m
    sheet.texture[renewed] *= rng.choice([1.0, 1.0, 0.82, 1.25])
    if _is_flat(thing):
        sheet.color[sheet.edge_m < roof_shapes.PARAPET_WIDTH_M] = (158, 155, 149)
        roof_parts.furnish(sheet, thing.use, thing.height_m, rng)


def _tile(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    """Clay or cement tiles: courses along the ridge, a pale ridge line, odd replaced tiles."""
    _shape(sheet, thing)
    sheet.texture *= (1 + 0.035 * np.sin(sheet.across * (2 * np.pi / 0.85))).astype(np.float32)
    sheet.texture *= 1 + 0.06 * noise.sample("grain", sheet.block)
    highest = float(sheet.top[sheet.mask].max())
    sheet.texture[(sheet.top > highest - 0.14) & (rng.random(sheet.mask.shape) < 0.9)] *= 1.14


def _metal(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    """Profiled steel: ribs down the slope, sheet ends, skylight strips, rust."""
    _shape(sheet, thing)
    ribs = 1 + 0.045 * np.sin(sheet.along * (2 * np.pi / rng.uniform(0.85, 1.05)))
    sheet.texture *= ribs.astype(np.float32)
    sheet.texture[_seam(sheet.across, rng.uniform(6.0, 11.0))] *= 0.92
    bays = np.floor(sheet.along / 6.0).astype(int)
    sheet.texture *= (1 + 0.06 * (rng.random(512) - 0.5))[bays & 511].astype(np.float32)
    if sheet.width_m > 9 and rng.random() < 0.55:
        strip = (np.abs(sheet.along / 6.0 - np.round(sheet.along / 6.0)) < 0.09) & (sheet.edge_m > 1.2)
        strip &= np.abs(sheet.across) > 1.0
        sheet.color[strip] = np.clip(np.array((196, 204, 200)) * rng.uniform(0.85, 1.05), 0, 255).astype(
            np.uint8
        )
    rust = np.clip(noise.sample("lump", sheet.block) - 2.2 + rng.uniform(0, 1.2), 0, 1)[..., None] * 0.55
    sheet.color[...] = (sheet.color * (1 - rust) + np.array((134, 96, 74)) * rust).astype(np.uint8)
    if thing.roof_type == "gable":
        sheet.texture[np.abs(sheet.across) < 0.3] *= 1.10
        if rng.random() < 0.4 and sheet.length_m > 20:
            roof_parts.ventilators(sheet, rng)


def _solar(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    del noise
    _shape(sheet, thing)
    roof_parts.panels(sheet, thing.height_m, rng)


def _garden(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    """Beds of grass and shrubs between paths."""
    _shape(sheet, thing)
    beds = (sheet.edge_m > 1.6) & ~_seam(sheet.along, 9.0, 1.2) & ~_seam(sheet.across, 7.0, 1.0)
    share = np.clip(0.5 + 0.35 * noise.sample("lump", sheet.block), 0, 1)[..., None]
    grown = np.array(_GREENING[0]) * (1 - share) + np.array(_GREENING[1]) * share
    np.copyto(sheet.color, grown.astype(np.uint8), where=beds[..., None])
    sheet.top[beds & (noise.sample("lump", sheet.block) > 1.0)] += 1.0
    roof_parts.furnish(sheet, "office", thing.height_m, rng)


def _container(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    del noise, rng
    sheet.top[...] = thing.height_m
    sheet.texture *= (1 + 0.04 * np.sin(sheet.along * (2 * np.pi / 0.8))).astype(np.float32)
    sheet.texture[_seam(sheet.along, 6.0) | _seam(sheet.across, 2.5)] *= 0.8


def _heap(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    del rng
    bumps = noise.sample("lump", sheet.block)
    sheet.top[...] = roof_shapes.heap(sheet, thing.height_m, bumps)
    sheet.texture *= 1 + 0.06 * noise.sample("grain", sheet.block) + 0.04 * bumps


def _pit(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    """A dug pit: sloped sides, tracks and damp places on the floor."""
    bumps = noise.sample("lump", sheet.block)
    sheet.top[...] = -roof_shapes.heap(sheet, abs(thing.height_m), 0.3 * bumps)
    tracks = noise.sample("lump", sheet.block, step=1.2, stretch=9.0, angle=float(rng.uniform(0, np.pi)))
    damp = np.clip(noise.sample("cloud", sheet.block) - 0.6, 0, 1)
    sheet.texture *= 1 + 0.06 * tracks + 0.05 * noise.sample("grain", sheet.block) - 0.14 * damp


def _tunnel(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    del noise
    sheet.top[...] = roof_shapes.tunnel(sheet, thing.height_m)
    sheet.texture *= (1 + 0.05 * np.sin(sheet.along * (2 * np.pi / rng.uniform(1.0, 1.4)))).astype(np.float32)


def _drum(sheet: Sheet, thing: Thing, rng: np.random.Generator, noise: NoiseBank) -> None:
    del noise, rng
    sheet.top[...] = thing.height_m
    rim = sheet.edge_m < 0.5
    sheet.texture[rim] *= 1.12
    if thing.kind == "chimney":
        sheet.color[sheet.edge_m > 0.6] = (40, 38, 36)


def _weather(sheet: Sheet, strength: float, noise: NoiseBank, rng: np.random.Generator) -> None:
    """Stains, dust and the fine roughness that every roof has; the same on both dates."""
    stains = np.maximum(noise.sample("cloud", sheet.block, step=float(rng.uniform(0.8, 1.4))) - 0.4, 0)
    blotches = noise.sample("lump", sheet.block, step=0.9)
    grain = noise.sample("grain", sheet.block)
    sheet.texture *= 1 + strength * (0.035 * blotches - 0.07 * stains + 0.022 * grain)
    dusty = np.clip(0.10 + 0.10 * strength * (1 + 0.5 * blotches) + 0.10 * stains, 0, 0.5)[..., None]
    sheet.color[...] = (sheet.color * (1 - dusty) + _DUST * dusty).astype(np.uint8)


def _seam(axis: np.ndarray, step_m: float, width_m: float = 0.25) -> np.ndarray:  # type: ignore[type-arg]
    """Lines every `step_m` metres along an axis."""
    return axis - np.floor(axis / step_m) * step_m < width_m


_FINISHES: dict[str, Callable[[Sheet, Thing, np.random.Generator, NoiseBank], None]] = {
    "slab": _slab,
    "membrane": _membrane,
    "tile": _tile,
    "metal": _metal,
    "solar": _solar,
    "garden": _garden,
    "container": _container,
    "heap": _heap,
    "pit": _pit,
    "tunnel": _tunnel,
    "drum": _drum,
}
