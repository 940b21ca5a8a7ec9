"""What stands on roofs: stair heads, lift rooms, tanks, solar heaters, air conditioners, skylights."""

from __future__ import annotations

import numpy as np

from sample_data.imagery.sheet import Sheet

WHITE, STEEL, PANEL, GLASS = (212, 212, 208), (176, 179, 182), (46, 56, 84), (128, 150, 160)


def furnish(sheet: Sheet, use: str, height_m: float, rng: np.random.Generator) -> None:
    """Puts on a flat roof what a building of this use and height has."""
    area = sheet.mask.sum() * sheet.block.pixel_m**2
    if area < 60:
        _scatter(sheet, rng, int(rng.integers(0, 2)), (0.9, 0.9), STEEL, 0.8)
        return
    stairs = (
        _stair_heads(sheet, height_m, rng) if height_m > 8.5 and use not in ("industrial", "utility") else []
    )
    if use in ("residential", "school", "hospital", "other") and height_m < 40 and rng.random() < 0.75:
        _solar_heaters(sheet, stairs, rng)
    if use in ("commercial", "office", "public", "hospital"):
        _plant(sheet, area, rng)
    if use == "industrial" or (use == "commercial" and area > 1500):
        _skylights(sheet, rng)
    _scatter(sheet, rng, int(min(area / 90, 14)), (0.8, 0.8), STEEL, 0.7)
    for _ in range(int(rng.integers(0, 3))):
        sheet.disc(_place(sheet, rng), float(rng.uniform(0.7, 1.3)), WHITE, 1.9)


def _stair_heads(sheet: Sheet, height_m: float, rng: np.random.Generator) -> list[float]:
    """A stair head above every stair unit; tall buildings get lift rooms. Returns their places."""
    unit = 24.0 if height_m > 30 else rng.uniform(15.0, 20.0)
    count = max(1, round(sheet.length_m / unit))
    side = rng.uniform(-0.12, 0.12) * sheet.width_m
    size = (7.5, 6.0) if height_m > 30 else (4.2, 3.0)
    rise = 4.5 if height_m > 30 else 2.7
    tone = np.array(sheet.color[sheet.mask][0], np.float32) * rng.uniform(0.95, 1.15)
    places = []
    for index in range(count):
        along = (index + 0.5) * sheet.length_m / count - sheet.length_m / 2
        if sheet.box((along, side), size, tone, rise):
            places.append(along)
            sheet.box((along, side), (size[0] - 0.8, size[1] - 0.8), tone * 0.92, -0.35)
            if height_m > 30:
                sheet.box((along + 1.2, side), (2.6, 3.0), tone * 1.08, 1.8)
    return places


def _solar_heaters(sheet: Sheet, stairs: list[float], rng: np.random.Generator) -> None:
    """Rows of solar water heaters: a dark collector, a bright tank on its north side."""
    rows = np.arange(-sheet.width_m / 2 + 2.2, sheet.width_m / 2 - 1.6, 3.4)
    kept = rng.uniform(0.15, 0.75)
    for across in rows:
        for along in np.arange(-sheet.length_m / 2 + 1.8, sheet.length_m / 2 - 1.4, 2.1):
            if rng.random() > kept or any(abs(along - stair) < 3.2 for stair in stairs):
                continue
            if sheet.box((along, across), (1.5, 1.4), PANEL, 0.9):
                tank = 0.95 if np.cos(sheet.angle) >= 0 else -0.95
                sheet.box((along, across + tank), (1.5, 0.5), WHITE, 1.3)


def _plant(sheet: Sheet, area_m2: float, rng: np.random.Generator) -> None:
    """Air conditioning: groups of outdoor units, ducts, a cooling tower on large roofs."""
    for _ in range(1 + int(area_m2 / 500)):
        along, across = _place(sheet, rng)
        for index in range(int(rng.integers(2, 8))):
            for row in range(int(rng.integers(1, 3))):
                tone = np.array(WHITE) * rng.uniform(0.75, 1.05)
                sheet.box((along + index * 1.6, across + row * 1.8), (1.1, 1.0), tone, 1.4)
    if area_m2 > 900:
        along, across = _place(sheet, rng)
        if sheet.box((along, across), (5.0, 3.2), STEEL, 3.0):
            sheet.disc((along - 1.2, across), 1.0, (60, 62, 64), -0.2)
            sheet.disc((along + 1.2, across), 1.0, (60, 62, 64), -0.2)
        sheet.box((along, across + 3.4), (14.0, 0.7), STEEL, 0.6)


def _skylights(sheet: Sheet, rng: np.random.Generator) -> None:
    tone = np.array(GLASS) * rng.uniform(0.9, 1.25)
    step = rng.uniform(6.0, 9.0)
    for along in np.arange(-sheet.length_m / 2 + 4, sheet.length_m / 2 - 3, step):
        for across in np.arange(-sheet.width_m / 2 + 4, sheet.width_m / 2 - 3, step * 1.3):
            sheet.box((float(along), float(across)), (2.4, 1.3), tone, 0.3)


def ventilators(sheet: Sheet, rng: np.random.Generator) -> None:
    """Round turbine ventilators along the ridge of a light-steel roof."""
    for along in np.arange(-sheet.length_m / 2 + 4, sheet.length_m / 2 - 3, rng.uniform(5.0, 9.0)):
        sheet.disc((float(along), 0.0), 0.45, (196, 198, 200), 0.6)


def panels(sheet: Sheet, height_m: float, rng: np.random.Generator) -> None:
    """Photovoltaic tables in rows, a walkway between them."""
    del height_m
    tone = np.array((44, 54, 86)) * rng.uniform(0.9, 1.15)
    for across in np.arange(-sheet.width_m / 2 + 1.9, sheet.width_m / 2 - 1.5, 2.7):
        for along in np.arange(-sheet.length_m / 2 + 2.6, sheet.length_m / 2 - 2.0, 4.3):
            if rng.random() < 0.95:
                sheet.box((float(along), float(across)), (3.9, 1.75), tone * rng.uniform(0.95, 1.08), 0.6)


def _scatter(
    sheet: Sheet,
    rng: np.random.Generator,
    count: int,
    size: tuple[float, float],
    tone: tuple[int, int, int],
    rise: float,
) -> None:
    for _ in range(count):
        shade = np.array(tone) * rng.uniform(0.55, 1.1)
        sheet.box(_place(sheet, rng), (size[0] * rng.uniform(0.6, 1.6), size[1]), shade, rise)


def _place(sheet: Sheet, rng: np.random.Generator) -> tuple[float, float]:
    """Somewhere well inside the roof's rectangle."""
    along = rng.uniform(-0.42, 0.42) * sheet.length_m
    return float(along), float(rng.uniform(-0.36, 0.36) * sheet.width_m)
