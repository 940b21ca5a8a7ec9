"""Identifiers drawn from the generator: the same seed gives the same ones."""

from __future__ import annotations

import numpy as np


def uuids(count: int, rng: np.random.Generator) -> list[str]:
    """Random version-4 UUIDs.

    >>> uuids(1, np.random.default_rng(1))[0][14]
    '4'
    """
    raw = rng.integers(0, 256, size=(count, 16), dtype=np.uint8)
    raw[:, 6] = (raw[:, 6] & 0x0F) | 0x40
    raw[:, 8] = (raw[:, 8] & 0x3F) | 0x80
    digits = raw.tobytes().hex()
    parts = (digits[start : start + 32] for start in range(0, 32 * count, 32))
    return [f"{p[:8]}-{p[8:12]}-{p[12:16]}-{p[16:20]}-{p[20:]}" for p in parts]
