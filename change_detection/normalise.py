"""Stage 3, normalise: give the before image the radiometry of the after image, or let both meet halfway.

Relative radiometric normalisation from pseudo-invariant pixels: per band a gain and an offset, fitted to
the pixels that agree best after the fit, found by iteration (in the spirit of Schott 1988 and of IR-MAD,
without its cost).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from change_detection.align import Alignment
from change_detection.grid import spread_windows
from change_detection.image import Pixels
from change_detection.pair import ImagePair, PairView

Three = tuple[float, float, float]

_SAMPLE_PX, _SAMPLES, _FACTOR = 128, 6, 4
_ITERATIONS = 12
_MAX_PIXELS = 100_000
_GAIN_LIMITS = (0.33, 3.0)


@dataclass(frozen=True, slots=True)
class Radiometry:
    """after ≈ gain × before + offset, per band; `spread` remains between invariant pixels (0 … 255).

    `back` is the fit of the opposite direction, gain and offset: not quite the inverse, for which pixels
    agree best depends on where one looks from. None: the inverse.
    """

    gain: Three
    offset: Three
    spread: float
    invariant_share: float
    back: tuple[Three, Three] | None = None

    def apply(self, before: Pixels) -> Pixels:
        """The before image as if taken under the after image's light."""
        return _applied(before, self.gain, self.offset)

    def met(self, before: Pixels, after: Pixels) -> tuple[Pixels, Pixels]:
        """Both images halfway between their lights, so that exchanging them exchanges the answer."""
        half = np.float32(0.5)
        return half * (before + self.apply(before)), half * (after + _applied(after, *self._back()))

    def swapped(self) -> Radiometry:
        """The radiometry of the pair with its dates exchanged."""
        gain, offset = self._back()
        return Radiometry(gain, offset, self.spread, self.invariant_share, (self.gain, self.offset))

    def _back(self) -> tuple[Three, Three]:
        if self.back is not None:
            return self.back
        gain = np.maximum(np.asarray(self.gain), 1e-6)
        return _three(1 / gain), _three(-np.asarray(self.offset) / gain)


def _applied(pixels: Pixels, gain: Three, offset: Three) -> Pixels:
    scaled = pixels * np.asarray(gain, np.float32) + np.asarray(offset, np.float32)
    return np.asarray(np.clip(scaled, 0, 255), np.float32)


def _three(values: np.ndarray) -> Three:
    return float(values[0]), float(values[1]), float(values[2])


UNCHANGED = Radiometry((1.0, 1.0, 1.0), (0.0, 0.0, 0.0), 0.0, 0.0)


def normalise(pair: ImagePair, alignment: Alignment) -> Radiometry:
    """The radiometry of a pair, from reduced windows spread over it."""
    factor = int(np.clip(round(max(pair.grid.width, pair.grid.height) / _SAMPLE_PX), 1, _FACTOR))
    factor = max(1, factor // pair.reading_factor)
    small = pair.grid.reduced(factor)
    views = [pair.read(w, grid=small, flow=alignment) for w in spread_windows(small, _SAMPLE_PX, _SAMPLES)]
    dates = (np.concatenate([getattr(v, date)[v.valid] for v in views]) for date in ("before", "after"))
    before, after = (colours[None] for colours in dates)
    return both_ways(PairView(before, after, np.ones(before.shape[:2], bool), small.gsd_m))


def both_ways(view: PairView) -> Radiometry:
    """The radiometry of a view, fitted from either date to the other."""
    back = fit_radiometry(view.swapped())
    return replace(fit_radiometry(view), back=(back.gain, back.offset))


def fit_radiometry(view: PairView) -> Radiometry:
    """Gain and offset from the half of the valid pixels that agree best.

    Saturated and almost black pixels say nothing about gain and are left out. Fewer than 100 pixels:
    unchanged.
    """
    usable = view.valid & (view.before.max(axis=2) < 250) & (view.after.max(axis=2) < 250)
    usable &= (view.before.mean(axis=2) > 5) & (view.after.mean(axis=2) > 5)
    before, after = view.before[usable].astype(np.float64), view.after[usable].astype(np.float64)
    if len(before) < 100:
        return UNCHANGED
    every = max(1, len(before) // _MAX_PIXELS)
    before, after = before[::every], after[::every]
    gain = np.clip((_spread(after) + 1) / (_spread(before) + 1), *_GAIN_LIMITS)
    offset = np.median(after, axis=0) - gain * np.median(before, axis=0)
    keep = np.ones(len(before), bool)
    for _ in range(_ITERATIONS):
        distance = np.linalg.norm(after - (gain * before + offset), axis=1)
        keep = distance <= np.quantile(distance, 0.5)
        gain = np.clip((after[keep].std(axis=0) + 1) / (before[keep].std(axis=0) + 1), *_GAIN_LIMITS)
        offset = after[keep].mean(axis=0) - gain * before[keep].mean(axis=0)
    rest = np.linalg.norm(after[keep] - (gain * before[keep] + offset), axis=1)
    return Radiometry(
        gain=_three(gain),
        offset=_three(offset),
        spread=float(np.sqrt((rest**2).mean())),
        invariant_share=float(keep.mean()),
    )


def _spread(values: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Pixels:
    return np.asarray(np.subtract(*np.quantile(values, [0.8, 0.2], axis=0)), np.float32)
