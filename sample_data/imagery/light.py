"""Light: sun and sky on the painted surface, with cast shadows, slopes and dim narrow yards."""

from __future__ import annotations

from math import cos, radians, sin

import cv2
import numpy as np

from sample_data.imagery.canvas import Canvas, Field
from sample_data.imagery.shadows import shadow_ceiling, sunlit
from sample_data.imagery.sun import Sun

# Brightness in the sky's light alone, relative to a sunlit level surface, per band: shadows are bluish.
SKY = np.array([0.45, 0.48, 0.55], np.float32)
_WALL_SLOPE = 4.0
_STEEPEST = 1.4


def illumination(canvas: Canvas, sun: Sun, *, reach_px: int) -> tuple[Field, Field]:
    """(direct, sky) light per pixel: 1 on a sunlit level surface under an open sky; shadow is 0 direct."""
    ceiling = shadow_ceiling(canvas.surface, canvas.block.pixel_m, sun, reach_px=reach_px)
    direct = sunlit(canvas.surface, ceiling)
    direct *= _facing(canvas.surface, canvas.block.pixel_m, sun)
    return direct, _openness(canvas.surface, canvas.block.pixel_m)


def lit(canvas: Canvas, direct: Field, sky: Field) -> Field:
    """Colour of the canvas in that light, display values as float32, red first."""
    image = canvas.color.astype(np.float32)
    image *= canvas.texture[..., None]
    for band in range(3):
        light = direct * (1 - SKY[band])
        light += sky * SKY[band]
        image[..., band] *= light
    return image


def _facing(surface: Field, pixel_m: float, sun: Sun) -> Field:
    """How squarely each surface faces the sun, relative to level ground; walls count as level."""
    east = np.zeros_like(surface)
    north = np.zeros_like(surface)
    np.subtract(surface[:, 2:], surface[:, :-2], out=east[:, 1:-1])
    np.subtract(surface[:-2], surface[2:], out=north[1:-1])
    east /= 2 * pixel_m
    north /= 2 * pixel_m
    steepness = cv2.magnitude(east, north)
    scale = np.where(steepness > _WALL_SLOPE, 0.0, np.minimum(1.0, _STEEPEST / np.maximum(steepness, 1e-6)))
    scale = scale.astype(np.float32)
    towards = sun.towards
    up, level = sin(radians(sun.elevation_deg)), cos(radians(sun.elevation_deg))
    east *= towards[0]
    north *= towards[1]
    east += north
    east *= scale
    steepness *= scale
    facing = (up - level * east) / np.sqrt(1 + steepness * steepness) / up
    # Display values are not linear in the light: the eye's curve flattens the highlights.
    return np.power(np.clip(facing, 0.0, 1.9), np.float32(0.85))


def _openness(surface: Field, pixel_m: float) -> Field:
    """Share of the sky that a pixel sees, roughly: low where tall things stand close by."""
    step = 8
    rows, columns = surface.shape
    small = cv2.resize(surface, (max(columns // step, 1), max(rows // step, 1)), interpolation=cv2.INTER_AREA)
    reach = max(3, round(14.0 / (pixel_m * step)) | 1)
    around = cv2.GaussianBlur(small, (0, 0), reach / 3)
    around = cv2.resize(around, (columns, rows), interpolation=cv2.INTER_LINEAR)
    around -= surface
    np.maximum(around, 0.0, out=around)
    near = cv2.blur(surface, (7, 7)) - surface
    np.maximum(near, 0.0, out=near)
    return np.clip(1.0 / (1.0 + around / 14.0) - np.minimum(near / 12.0, 0.18), 0.5, 1.0)
