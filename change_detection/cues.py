"""Pixel cues of one date and of two: what roofs, plants, shadows and change look like."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from change_detection.image import Mask, Pixels
from change_detection.pair import PairView

_LINES_M = (6.0, 12.0, 20.0, 30.0)


@dataclass(frozen=True, slots=True)
class Cues:
    """Cues of one date, each (rows, columns) float32."""

    brightness: Pixels
    vegetation: Pixels
    saturation: Pixels
    blueness: Pixels
    building_index: Pixels

    def names(self) -> tuple[str, ...]:
        """Names of the cues, in order."""
        return self.__slots__


@dataclass(frozen=True, slots=True)
class Normal:
    """Middle and spread of a cue in the window, both robust."""

    middle: float
    spread: float


# A window of one colour has no spread; below these differences nothing is remarkable.
_LEAST_SPREAD = {
    "brightness": 10.0,
    "vegetation": 0.02,
    "saturation": 6.0,
    "blueness": 6.0,
    "building_index": 1.5,
}


def cues(image: Pixels, gsd_m: float, *, near_infrared: Pixels | None = None) -> Cues:
    """Cues of one image on 0 … 255; vegetation is NDVI with near infrared, else excess green."""
    smooth = smoothed(image)
    red, green, blue = cv2.split(smooth)  # whole planes: reducing over the last axis is several times slower
    brightness = np.asarray((red + green + blue) / 3, np.float32)
    highest, lowest = (pick(pick(red, green), blue) for pick in (np.maximum, np.minimum))
    return Cues(
        brightness=brightness,
        vegetation=vegetation(smooth, near_infrared),
        saturation=highest - lowest,
        blueness=np.asarray(blue - red, np.float32),
        building_index=morphological_building_index(brightness, gsd_m),
    )


def normals(before: Cues, after: Cues, valid: Mask) -> dict[str, Normal]:
    """Middle and spread of each cue over both dates."""
    found = {}
    for name in before.names():
        values = np.concatenate([getattr(date, name)[valid][::7] for date in (before, after)])
        middle = float(np.median(values)) if values.size else 0.0
        spread = float(1.4826 * np.median(np.abs(values - middle))) if values.size else 0.0
        found[name] = Normal(middle, max(spread, _LEAST_SPREAD[name]))
    return found


def shadows(date: Cues, usual_brightness: float, share: float) -> Pixels:
    """1 where it is darker than that share of the usual brightness and nothing grows, else 0."""
    dark = (date.brightness < share * usual_brightness) & (date.vegetation < 0.15)
    return np.asarray(dark, np.float32)


def smoothed(image: Pixels) -> Pixels:
    """The image without the noise of single pixels, as all cues see it."""
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 0.7), np.float32)


def vegetation(smooth: Pixels, near_infrared: Pixels | None) -> Pixels:
    """How much grows there: NDVI with near infrared, else excess green."""
    return excess_green(smooth) if near_infrared is None else ndvi(smooth, near_infrared)


def excess_green(image: Pixels) -> Pixels:
    """(2g − r − b) / (r + g + b), after Woebbecke 1995: above 0 for plants."""
    red, green, blue = cv2.split(image)
    return np.asarray((2 * green - red - blue) / (red + green + blue + 15), np.float32)


def ndvi(image: Pixels, near_infrared: Pixels) -> Pixels:
    """Normalised difference vegetation index, scaled to the range of excess green."""
    red = image[..., 0]
    return np.asarray(0.5 * (near_infrared - red) / (near_infrared + red + 15), np.float32)


def morphological_building_index(brightness: Pixels, gsd_m: float) -> Pixels:
    """Mean change of the linear white top-hat over lengths and directions (Huang & Zhang 2011).

    High where something bright is between 6 and 30 m across in every direction.
    """
    total = np.zeros_like(brightness)
    for direction in ("across", "down", "rising", "falling"):
        last: Pixels | None = None
        for length_m in _LINES_M:
            kernel = _line(direction, max(3, round(length_m / gsd_m) | 1))
            top_hat = brightness - cv2.morphologyEx(brightness, cv2.MORPH_OPEN, kernel)
            if last is not None:
                total += np.abs(top_hat - last)
            last = top_hat
    return np.asarray(total / (4 * (len(_LINES_M) - 1)), np.float32)


def displaced_difference(view: PairView, reach_px: int = 1) -> Pixels:
    """Least colour distance between the dates over small displacements, averaged over 5 × 5 pixels.

    Roof lean and what alignment left over vanish; an object that is new does not. Either date is displaced
    against the other, so exchanging them changes nothing.
    """
    forth: Pixels | None = None
    back: Pixels | None = None
    height, width = view.valid.shape
    edge = cv2.copyMakeBorder(view.before, reach_px, reach_px, reach_px, reach_px, cv2.BORDER_REPLICATE)
    for row in range(2 * reach_px + 1):
        for col in range(2 * reach_px + 1):
            apart = cv2.absdiff(edge[row : row + height, col : col + width], view.after)
            squared = cv2.transform(apart * apart, np.ones((1, 3), np.float32))
            mean = np.asarray(cv2.blur(cv2.sqrt(squared), (5, 5)), np.float32)
            forth = mean if forth is None else np.minimum(forth, mean)
            moved = _moved(mean, row - reach_px, col - reach_px)
            back = moved if back is None else np.minimum(back, moved)
    assert forth is not None and back is not None  # noqa: S101, PT018 (the loops run at least once)
    return np.asarray((forth + back) / 2, np.float32)


def _moved(pixels: Pixels, down: int, right: int) -> Pixels:
    """The same picture so many pixels further down and right, its edge repeated."""
    height, width = pixels.shape
    rows = np.clip(np.arange(height) - down, 0, height - 1)
    cols = np.clip(np.arange(width) - right, 0, width - 1)
    return pixels[rows][:, cols]


def _line(direction: str, length: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    if direction in ("across", "down"):
        shape = (1, length) if direction == "across" else (length, 1)
        return np.ones(shape, np.uint8)
    diagonal = np.eye(max(3, round(length / 1.41) | 1), dtype=np.uint8)
    return diagonal if direction == "falling" else np.ascontiguousarray(diagonal[::-1])
