"""The true outline of a round pipe where a vertical plane cuts it obliquely: an ellipse."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class CutEllipse:
    """Half axes in metres, the longer first; `tilt_deg` turns the longer one up from the horizontal."""

    long_m: float
    short_m: float
    tilt_deg: float


def cut_ellipse(axis: Floats, along: Floats, radius_m: float) -> CutEllipse:
    """The cut of an endless cylinder with direction `axis` (3,) by the vertical plane along `along` (2,).

    A point (s, z) of the plane lies on the cylinder where its distance from the axis is the radius:
    |p|² − (p·d)² = r², so the half axes are r / √λ of the matrix I − e eᵀ, e = (d·along, d_z).

    >>> cut_ellipse(np.array([0.0, 1, 0]), np.array([1.0, 0]), 0.3)
    CutEllipse(long_m=0.3, short_m=0.3, tilt_deg=0.0)
    >>> oblique = cut_ellipse(np.array([1.0, 1, 0]), np.array([1.0, 0]), 0.3)
    >>> round(oblique.long_m, 6), round(oblique.short_m, 6)
    (0.424264, 0.3)

    A pipe that lies in the plane has no closed cut; its long half axis is infinite.
    """
    d = axis / np.linalg.norm(axis)
    s, z = float(d[:2] @ (along / np.linalg.norm(along))), float(d[2])
    rest = 1 - s * s - z * z
    tilt = math.degrees(math.atan2(z, s)) if s * s + z * z > 1e-18 else 0.0
    if tilt > 90:
        tilt -= 180
    elif tilt <= -90:
        tilt += 180
    long = radius_m / math.sqrt(rest) if rest > 1e-12 else math.inf
    return CutEllipse(long, radius_m, tilt)
