"""Calibration error, tables and diagrams of the change classes. Used by fit_change_classes.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

_BINS = 10
_TITLES = {
    "pictures": "pictures only",
    "heights": "with surface models",
    "buildings": "with building maps",
    "heights_buildings": "with both",
}


def expected_calibration_error(chance: np.ndarray, right: np.ndarray, weight: np.ndarray) -> float:
    """Mean distance of what was said and what was so, over ten bins of what was said."""
    return float(sum(share * abs(said - so) for said, so, share in _bins(chance, right, weight)))


def _bins(chance: np.ndarray, right: np.ndarray, weight: np.ndarray) -> list[tuple[float, float, float]]:
    """(mean said, share right, share of the weight) of the bins that are not empty."""
    edges = np.linspace(0.0, 1.0, _BINS + 1)
    place = np.clip(np.digitize(chance, edges) - 1, 0, _BINS - 1)
    found = []
    for number in range(_BINS):
        here = place == number
        if here.any():
            total = weight[here].sum()
            said, so = (np.average(values[here], weights=weight[here]) for values in (chance, right))
            found.append((float(said), float(so), float(total / weight.sum())))
    return found


def table(truth: np.ndarray, chances: np.ndarray, classes: Sequence[str]) -> str:
    """Per class: how many, precision, recall, mean probability given to it where it is true."""
    said = chances.argmax(axis=1)
    lines = [
        "| class | objects | precision | recall | mean probability where true |",
        "|---|---|---|---|---|",
    ]
    for number, name in enumerate(classes):
        there, told = truth == number, said == number
        hits = (there & told).sum()
        precision = f"{hits / told.sum():.2f}" if told.any() else "–"
        mean = chances[there, number].mean()
        lines.append(f"| {name} | {there.sum()} | {precision} | {hits / there.sum():.2f} | {mean:.2f} |")
    return "\n".join(lines)


def draw_reliability(
    chances: Mapping[str, np.ndarray], truth: np.ndarray, weights: Mapping[str, np.ndarray], path: Path
) -> None:
    """The reliability diagram of the likeliest class, a panel for each state of knowledge."""
    side, gap = 300, 70
    width, height = len(chances) * (side + gap) + 30, side + 150
    picture = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(picture)
    for number, (name, values) in enumerate(chances.items()):
        left, top = gap + number * (side + gap), 70
        bins = _bins(values.max(axis=1), values.argmax(axis=1) == truth, weights[name])
        error = sum(share * abs(said - so) for said, so, share in bins)
        _write(pen, (left + side / 2, 20), _TITLES[name], size=17)
        _write(pen, (left + side / 2, 46), f"calibration error {error:.3f}", size=15)
        _axes(pen, (left, top, side))
        for said, so, share in bins:
            x, y = left + said * side, top + (1 - so) * side
            pen.rectangle((x - 11, y, x + 11, top + side), fill="#9dbfe0")
            radius = 3 + 14 * share**0.5
            pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill="#1f4e79")
        pen.line((left, top + side, left + side, top), fill="#888888", width=2)
        _write(pen, (left + side / 2, top + side + 52), "probability said", size=15)
    aside = Image.new("RGB", (side, 24), "white")
    _write(ImageDraw.Draw(aside), (side / 2, 12), "share that was right", size=15)
    picture.paste(aside.rotate(90, expand=True), (2, 70))
    picture.save(path, optimize=True)


def draw_confusion(
    chances: Mapping[str, np.ndarray], truth: np.ndarray, classes: Sequence[str], path: Path
) -> None:
    """Confusion matrices side by side; rows are the truth and add up to 1."""
    cell, left, top, between = 52, 170, 50, 40
    side = cell * len(classes)
    picture = Image.new("RGB", (left + len(chances) * (side + between), top + side + 160), "white")
    pen = ImageDraw.Draw(picture)
    names = [name.replace("_", " ") for name in classes]
    for number, (name, values) in enumerate(chances.items()):
        west = left + number * (side + between)
        _write(pen, (west + side / 2, 22), f"said, {_TITLES[name]}", size=17)
        matrix = np.zeros((len(classes), len(classes)))
        np.add.at(matrix, (truth, values.argmax(axis=1)), 1)
        share = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
        for row, col in np.ndindex(share.shape):
            value = float(share[row, col])
            x, y = west + col * cell, top + row * cell
            tone = tuple(round(255 - value * (255 - part)) for part in (31, 78, 121))
            pen.rectangle((x, y, x + cell - 2, y + cell - 2), fill=tone)
            if value >= 0.005:
                ink = "white" if value > 0.5 else "black"
                _write(pen, (x + cell / 2, y + cell / 2), f"{value:.2f}", size=14, ink=ink)
        for col, label in enumerate(names):
            _slanted(picture, (west + col * cell + cell // 2, top + side + 6), label)
    for row, label in enumerate(names):
        pen.text((left - 10, top + row * cell + cell / 2), label, "black", _font(15), anchor="rm")
    picture.save(path, optimize=True)


def _axes(pen: ImageDraw.ImageDraw, box: tuple[float, float, float]) -> None:
    left, top, side = box
    pen.rectangle((left, top, left + side, top + side), outline="#444444")
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = left + tick * side, top + (1 - tick) * side
        pen.line((x, top + side, x, top + side + 5), fill="#444444")
        pen.line((left - 5, y, left, y), fill="#444444")
        _write(pen, (x, top + side + 18), f"{tick:g}", size=13)
        pen.text((left - 9, y), f"{tick:g}", "black", _font(13), anchor="rm")


def _write(
    pen: ImageDraw.ImageDraw, place: tuple[float, float], text: str, *, size: int, ink: str = "black"
) -> None:
    pen.text(place, text, ink, _font(size), anchor="mm")


def _slanted(picture: Image.Image, place: tuple[int, int], text: str) -> None:
    """Text that rises to `place` from the lower left."""
    label = Image.new("L", (170, 24), 0)
    ImageDraw.Draw(label).text((168, 12), text, 255, _font(15), anchor="rm")
    turned = label.rotate(45, expand=True, resample=Image.Resampling.BICUBIC)
    ink = Image.new("RGB", turned.size, "black")
    picture.paste(ink, (place[0] - turned.width + 12, place[1] - 8), turned)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)
