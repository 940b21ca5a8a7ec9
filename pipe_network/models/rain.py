"""A design storm after Keifer and Chu (Chicago): from a formula of intensity to depths of equal steps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.errors import BadPipeData

_MM_H_OF_LS_HA = 0.36


@dataclass(frozen=True, slots=True)
class Intensity:
    """q = A (1 + C lg P) / (t + b)^n in L/(s·ha): t in minutes, P the return period in years."""

    a: float
    c: float
    b: float
    n: float

    def mm_h(self, minutes: NDArray[np.float64] | float, years: float) -> NDArray[np.float64]:
        """Mean intensity of a rain of that length, mm/h.

        >>> float(Intensity(1140, 0.96, 8, 0.8).mm_h(10.0, 1.0).round(2))
        40.64
        """
        rate = self.a * (1 + self.c * math.log10(years))
        return np.asarray(rate / (np.asarray(minutes, float) + self.b) ** self.n * _MM_H_OF_LS_HA)

    def depth_mm(self, minutes: NDArray[np.float64], years: float) -> NDArray[np.float64]:
        """Depth of a rain of that length, mm."""
        return np.asarray(self.mm_h(minutes, years) * minutes / 60)


def design_storm(
    intensity: Intensity, *, years: float, minutes: float, peak: float, step: float
) -> NDArray[np.float64]:
    """Depth in mm of each step of a storm; every stretch around its peak has the formula's intensity.

    The sum is exactly the depth of the formula for the whole length.

    Raises:
        BadPipeData: a parameter is out of its range.
    """
    if not (years > 0 and minutes > 0 and 0 < peak < 1 and 0 < step <= minutes):
        raise BadPipeData(
            f"design storm: return period {years} a, {minutes} min, peak {peak}, step {step} min; the first "
            "two are positive, the peak between 0 and 1, the step no longer than the storm",
            zh=f"设计降雨参数无效：重现期{years}年、历时{minutes}分钟、雨峰系数{peak}、时段{step}分钟",
        )
    top = peak * minutes
    edges = np.minimum(np.arange(0, minutes + step, step), minutes)
    before = np.clip(top - edges, 0, None) / peak
    after = np.clip(edges - top, 0, None) / (1 - peak)
    total = np.full(1, minutes)
    fallen = peak * (intensity.depth_mm(total, years) - intensity.depth_mm(before, years))
    fallen = fallen + (1 - peak) * intensity.depth_mm(after, years)
    steps = np.diff(fallen)
    return np.asarray(steps[np.diff(edges) > 0])
