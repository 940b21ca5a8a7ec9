"""Kinds of buildings: how large, how high, which roofs. Sizes in metres."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from change_detection.learning.sources.buildings import Building, Part

_Make = Callable[[np.random.Generator], tuple[tuple[Part, ...], str]]


def make_building(kind: str, x: float, y: float, angle: float, rng: np.random.Generator) -> Building:
    """A building of a kind of KINDS at (x, y) metres."""
    parts, material = KINDS[kind](rng)
    return Building(x, y, angle, parts, material, seed=int(rng.integers(1 << 31)))


def _pick(rng: np.random.Generator, *names: str) -> str:
    return str(names[int(rng.integers(len(names)))])


def _house(rng: np.random.Generator) -> tuple[tuple[Part, ...], str]:
    long, wide, high = rng.uniform(9, 20), rng.uniform(7, 13), rng.uniform(4, 8)
    kind = _pick(rng, "hip", "hip", "gable", "gable", "flat")
    parts = [Part(0, 0, long, wide, high, kind)]
    if rng.random() < 0.6:
        wing = rng.uniform(4, 9)
        side = float(rng.choice([-1, 1]))
        parts.append(
            Part(
                float(rng.uniform(-0.35, 0.35) * long),
                side * (wide + wing) * 0.42,
                float(rng.uniform(5, 9)),
                wing,
                high * 0.9,
                kind,
            )
        )
    if rng.random() < 0.3:
        parts.append(
            Part(long * 0.55, 0.0, float(rng.uniform(4, 7)), float(rng.uniform(4, 7)), high * 0.7, kind)
        )
    return tuple(parts), _pick(rng, "shingle", "shingle", "tile", "tile", "slate", "metal", "flat", "rust")


def _shed(rng: np.random.Generator) -> tuple[tuple[Part, ...], str]:
    long = rng.uniform(4, 12)
    part = Part(
        0,
        0,
        long,
        float(rng.uniform(3.5, 7)),
        float(rng.uniform(2.5, 4)),
        _pick(rng, "plain", "gable", "flat"),
    )
    return (part,), _pick(rng, "metal", "metal_colour", "rust", "tile", "flat", "metal_colour")


def _hall(rng: np.random.Generator) -> tuple[tuple[Part, ...], str]:
    long = float(np.exp(rng.uniform(np.log(18), np.log(140))))
    wide = long * float(rng.uniform(0.25, 0.9))
    parts = [
        Part(
            0,
            0,
            long,
            wide,
            float(rng.uniform(6, 14)),
            _pick(rng, "hall", "hall", "hall", "gable", "sawtooth", "flat"),
        )
    ]
    if rng.random() < 0.35:
        parts.append(
            Part(
                float(rng.uniform(-0.3, 0.3)) * long,
                wide * 0.6,
                long * float(rng.uniform(0.2, 0.6)),
                wide * 0.35,
                float(rng.uniform(5, 12)),
                "flat",
            )
        )
    return tuple(parts), _pick(
        rng,
        "metal",
        "metal",
        "metal",
        "metal_colour",
        "metal_colour",
        "membrane",
        "membrane",
        "rust",
        "solar",
        "flat",
        "tile",
    )


def _lowrise(rng: np.random.Generator) -> tuple[tuple[Part, ...], str]:
    long, wide = rng.uniform(8, 22), rng.uniform(7, 14)
    parts = [
        Part(
            0,
            0,
            long,
            wide,
            float(rng.uniform(6, 22)),
            _pick(rng, "flat", "flat", "flat", "gable", "plain", "hip"),
        )
    ]
    if rng.random() < 0.3:
        parts.append(Part(0.0, 0.0, long * 0.4, wide * 0.5, parts[0].height_m + 3, "flat"))
    return tuple(parts), _pick(
        rng, "flat", "flat", "flat", "membrane", "tile", "metal_colour", "metal", "rust"
    )


def _slab(rng: np.random.Generator) -> tuple[tuple[Part, ...], str]:
    long, wide, high = rng.uniform(28, 85), rng.uniform(10, 17), rng.uniform(12, 32)
    kind = _pick(rng, "flat", "flat", "hip", "gable")
    parts = [Part(0, 0, long, wide, high, kind)]
    parts += [
        Part(float(rng.uniform(-0.4, 0.4)) * long, 0.0, 6.0, wide * 1.25, high, kind)
        for _ in range(int(rng.integers(0, 4)))
    ]
    return tuple(parts), _pick(rng, "flat", "flat", "membrane", "tile", "slate", "shingle")


def _tower(rng: np.random.Generator) -> tuple[tuple[Part, ...], str]:
    side, high = rng.uniform(17, 38), rng.uniform(35, 100)
    parts = [
        Part(0, 0, side, side * float(rng.uniform(0.6, 1)), high, "flat"),
        Part(0, 0, side * 0.45, side * 0.4, high + 5, "flat"),
    ]
    if rng.random() < 0.5:
        parts.append(Part(0, side * 0.4, side * 0.5, side * 0.5, high, "flat"))
    return tuple(parts), _pick(rng, "flat", "membrane")


def _complex(rng: np.random.Generator) -> tuple[tuple[Part, ...], str]:
    """A school, a mall, a hospital: several wings under one kind of roof."""
    long, wide, high = rng.uniform(30, 70), rng.uniform(15, 35), float(rng.uniform(8, 20))
    parts = [Part(0, 0, long, wide, high, "flat")]
    parts += [_wing(rng, long, wide, high) for _ in range(int(rng.integers(1, 4)))]
    return tuple(parts), _pick(rng, "flat", "membrane", "membrane", "metal", "tile")


def _wing(rng: np.random.Generator, long: float, wide: float, high: float) -> Part:
    return Part(
        float(rng.uniform(-0.5, 0.5)) * long,
        float(rng.choice([-1, 1])) * wide * float(rng.uniform(0.5, 0.9)),
        float(rng.uniform(12, 30)),
        float(rng.uniform(12, 30)),
        high * float(rng.uniform(0.6, 1.1)),
        "flat",
    )


KINDS: dict[str, _Make] = {
    "house": _house,
    "shed": _shed,
    "hall": _hall,
    "lowrise": _lowrise,
    "slab": _slab,
    "tower": _tower,
    "complex": _complex,
}
