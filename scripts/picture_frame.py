"""What pictures of the documentation share: one width, one font, panels with titles, legends, captions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from gridtwin.fonts import find_fonts

WIDTH, GAP = 1400, 16
INK, GREY, LIGHT, PAPER = (33, 37, 41), (110, 116, 122), (222, 226, 230), (255, 255, 255)
RED, ORANGE, YELLOW, BLUE, CYAN = (214, 40, 40), (247, 127, 0), (252, 201, 47), (38, 98, 190), (0, 170, 190)
_LARGEST_BYTES = 200_000


@cache
def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Noto Sans CJK in simplified Chinese forms, as on the sheets."""
    fonts = find_fonts()
    return ImageFont.truetype(str(fonts.bold if bold else fonts.regular), size, index=fonts.face)


def panel_width(count: int) -> int:
    """Width of one of `count` panels beside each other."""
    return (WIDTH - (count - 1) * GAP) // count


def picture(pixels: np.ndarray, size: tuple[int, int]) -> Image.Image:
    """Colours on 0 … 255 as an image of that size."""
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    if image.size == size:
        return image
    return image.resize(size, Image.Resampling.LANCZOS)


def titled(image: Image.Image, english: str, chinese: str) -> Image.Image:
    """A panel with its title above, both languages on one line."""
    out = Image.new("RGB", (image.width, image.height + 38), PAPER)
    pen = ImageDraw.Draw(out)
    size = 19
    while font(size, bold=True).getlength(english) + 12 + font(size).getlength(chinese) > image.width:
        size -= 1
    pen.text((0, 28), english, INK, font(size, bold=True), anchor="ls")
    pen.text((font(size, bold=True).getlength(english) + 12, 28), chinese, GREY, font(size), anchor="ls")
    out.paste(image, (0, 38))
    return out


def beside(images: Sequence[Image.Image], gap: int = GAP) -> Image.Image:
    """Images in a row, aligned at the top."""
    width = sum(image.width for image in images) + gap * (len(images) - 1)
    out = Image.new("RGB", (width, max(image.height for image in images)), PAPER)
    left = 0
    for image in images:
        out.paste(image, (left, 0))
        left += image.width + gap
    return out


def stacked(images: Sequence[Image.Image], gap: int = 10) -> Image.Image:
    """Images one below the other."""
    height = sum(image.height for image in images) + gap * (len(images) - 1)
    out = Image.new("RGB", (max(image.width for image in images), height), PAPER)
    top = 0
    for image in images:
        out.paste(image, (0, top))
        top += image.height + gap
    return out


def caption(english: str, chinese: str, width: int = WIDTH) -> Image.Image:
    """Two lines below a picture."""
    lines = [(text, INK) for text in _wrapped(english, width)] + [
        (text, GREY) for text in _wrapped(chinese, width)
    ]
    out = Image.new("RGB", (width, 27 * len(lines) + 4), PAPER)
    pen = ImageDraw.Draw(out)
    for number, (text, colour) in enumerate(lines):
        pen.text((0, 20 + 27 * number), text, colour, font(18), anchor="ls")
    return out


def _wrapped(text: str, width: int) -> list[str]:
    """Lines no wider than `width`; Chinese breaks anywhere."""
    lines, line = [], ""
    pieces = text.split(" ") if text.isascii() or text.count(" ") > len(text) / 12 else list(text)
    joint = " " if len(pieces) > 1 and max(map(len, pieces)) > 1 else ""
    for piece in pieces:
        longer = f"{line}{joint}{piece}" if line else piece
        if font(18).getlength(longer) > width and line:
            lines.append(line)
            longer = piece
        line = longer
    return [*lines, line]


def swatches(items: Sequence[tuple[tuple[int, int, int], str, bool]], width: int = WIDTH) -> Image.Image:
    """A legend of colours: (colour, words, hatched)."""
    out = Image.new("RGB", (width, 32), PAPER)
    pen, left = ImageDraw.Draw(out), 0
    for colour, words, is_hatched in items:
        box = (left, 7, left + 30, 25)
        if is_hatched:
            tile = np.full((18, 30, 3), 150, np.uint8)
            out.paste(Image.fromarray(hatched(tile, np.ones(tile.shape[:2], bool), colour)), (left, 7))
        else:
            pen.rectangle(box, fill=colour)
        pen.text((left + 38, 16), words, INK, font(17), anchor="lm")
        left += round(38 + font(17).getlength(words) + 28)
    return out


def hatched(pixels: np.ndarray, where: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """Colours with diagonal lines over part of them."""
    rows, cols = np.indices(where.shape)
    out = pixels.copy()
    out[where] = (0.72 * out[where] + 0.28 * np.array(colour)).astype(out.dtype)
    out[where & ((rows + cols) % 12 < 3)] = colour
    return out


def scale_bar(image: Image.Image, metres: float, pixels: float) -> Image.Image:
    """The image with a bar of known length in its lower left corner."""
    pen = ImageDraw.Draw(image)
    left, bottom, words = 14, image.height - 14, f"{metres:g} m"
    plate = (left - 6, bottom - 32, left + max(pixels, font(15).getlength(words)) + 6, bottom + 6)
    pen.rectangle(plate, fill=(255, 255, 255))
    pen.line((left, bottom - 2, left + pixels, bottom - 2), fill=INK, width=4)
    pen.text((left, bottom - 10), words, INK, font(15), anchor="ls")
    return image


def save(image: Image.Image, path: Path) -> None:
    """As JPEG of at most 200 kB, as good as that allows."""
    for quality in (88, 84, 80, 76, 72, 68, 64, 60, 55, 50):
        buffer = BytesIO()
        image.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
        if buffer.tell() <= _LARGEST_BYTES:
            break
    path.write_bytes(buffer.getvalue())
    print(f"{path.name}: {image.width} × {image.height}, quality {quality}, {buffer.tell() / 1000:.0f} kB")
