"""An A4 page to draw sheets on: text in two languages, boxes, pictures with outline, scale bar and arrow."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import cv2
import numpy as np
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont
from shapely import MultiPolygon, Polygon

from gridtwin.fonts import Fonts

MARGIN = 14.0
WIDTH = 210.0 - 2 * MARGIN
BOTTOM = 297.0 - 16.0
INK, GREY, FAINT, RED = (25, 25, 25), (110, 110, 110), (205, 205, 205), (190, 30, 30)
_PIXELS_PER_MM = 7.0  # about 180 to the inch
_JPEG_QUALITY = 82
_BARS_M = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
Colour = tuple[int, int, int]
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle on the page, in millimetres."""

    x: float
    y: float
    width: float
    height: float


class Canvas(FPDF):
    """A document of A4 pages in one font, with the foot every page has."""

    def __init__(self, fonts: Fonts, *, now: datetime, foot: Callable[[int], str]) -> None:
        super().__init__(format="A4")
        self._foot = foot
        self.set_creation_date(now)
        self.set_auto_page_break(auto=False)
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.add_font("cjk", "", str(fonts.regular), collection_font_number=fonts.face)
        self.add_font("cjk", "B", str(fonts.bold), collection_font_number=fonts.face)
        self.alias_nb_pages("{nb}")

    def __enter__(self) -> Canvas:
        return self

    def __exit__(self, *_: object) -> None:
        """Close the font files, which FPDF leaves open."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def footer(self) -> None:
        """Page number and what the document says of itself, on every page."""
        self.set_y(-12)
        self.ink(7, GREY)
        self.cell(WIDTH * 0.75, 4, self._foot(self.page_no()))
        self.cell(WIDTH * 0.25, 4, f"第 {self.page_no()} 页 / 共 {{nb}} 页", align="R")

    def ink(self, size: float, colour: Colour = INK, *, bold: bool = False) -> None:
        """Choose size and colour of what is written next."""
        self.set_font("cjk", "B" if bold else "", size)
        self.set_text_color(*colour)

    def line_of(self, text: str, *, size: float, colour: Colour = INK, bold: bool = False) -> None:
        """One line of text at the left margin; what is too long is broken."""
        self.ink(size, colour, bold=bold)
        self.multi_cell(WIDTH, size * 0.5, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def heading(self, chinese: str, english: str) -> None:
        """The title of a part of the page."""
        self.ln(1.6)
        self.set_fill_color(238, 241, 245)
        self.rect(MARGIN, self.get_y(), WIDTH, 5.4, style="F")
        self.ink(8.5, bold=True)
        self.cell(self.get_string_width(chinese) + 3, 5.4, " " + chinese)
        self.ink(7, GREY)
        self.cell(60, 5.4, english, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(0.8)

    def fact_rows(self, rows: Sequence[Sequence[tuple[str, str, str]]]) -> None:
        """Rows of (Chinese label, English label, value); a row is as high as its longest value."""
        for row in rows:
            width = WIDTH / len(row)
            label = 25.0
            self.ink(7.6)
            lines = [
                self.multi_cell(width - label - 1, 3.7, value, align="L", dry_run=True, output="LINES")
                for _, _, value in row
            ]
            most = max(len(part) if isinstance(part, list) else 1 for part in lines)
            height = max(6.2, 3.7 * most + 2.0)
            top = self.get_y()
            for index, (chinese, english, value) in enumerate(row):
                self._cell(
                    Frame(MARGIN + index * width, top, width, height), label, (chinese, english), value
                )
            self.set_xy(MARGIN, top + height)

    def picture(self, picture: np.ndarray, frame: Frame) -> Frame:
        """A picture (blue, green, red) as large as it fits, in the middle; where it came to lie."""
        rows, cols = picture.shape[:2]
        factor = min(frame.width / cols, frame.height / rows)
        width, height = cols * factor, rows * factor
        place = Frame(
            frame.x + (frame.width - width) / 2, frame.y + (frame.height - height) / 2, width, height
        )
        self.image(_jpeg(picture, width), place.x, place.y, width, height)
        self.set_draw_color(*GREY)
        self.set_line_width(0.15)
        self.rect(place.x, place.y, width, height)
        return place

    def outline(self, polygon: Polygon | MultiPolygon, place: Frame, bounds: Bounds) -> None:
        """The patch on a picture of that ground, as vector lines."""
        west, south, east, north = bounds
        factor_x, factor_y = place.width / (east - west), place.height / (north - south)
        parts = polygon.geoms if isinstance(polygon, MultiPolygon) else (polygon,)
        with self.rect_clip(place.x, place.y, place.width, place.height):
            for colour, width in (((0, 0, 0), 0.9), ((255, 225, 0), 0.5)):
                self.set_draw_color(*colour)
                self.set_line_width(width)
                for part in parts:
                    for ring in (part.exterior, *part.interiors):
                        points = [
                            (place.x + (x - west) * factor_x, place.y + (north - y) * factor_y)
                            for x, y, *_ in ring.coords
                        ]
                        self.polygon(points)

    def scale_bar(self, place: Frame, ground_m: float) -> None:
        """A bar of a round length in the lower left corner of a picture that is `ground_m` wide."""
        length_m = max([bar for bar in _BARS_M if bar <= ground_m / 3], default=_BARS_M[0])
        width = place.width * length_m / ground_m
        x, y = place.x + 2.5, place.y + place.height - 3.2
        self.set_fill_color(255, 255, 255)
        self.rect(x - 1.2, y - 4.2, max(width, 9) + 2.4, 6.2, style="F")
        self.set_draw_color(*INK)
        self.set_line_width(0.35)
        self.line(x, y, x + width, y)
        for end in (x, x + width):
            self.line(end, y - 0.9, end, y + 0.9)
        self.ink(6)
        self.set_xy(x, y - 4)
        self.cell(max(width, 9), 3, f"{length_m} m", align="C")

    def north_arrow(self, place: Frame) -> None:
        """An arrow to the north in the upper right corner; pictures have north up."""
        x, y = place.x + place.width - 5, place.y + 2.4
        self.set_fill_color(255, 255, 255)
        self.rect(x - 2.6, y - 1.2, 5.2, 9.6, style="F")
        self.set_fill_color(*INK)
        self.polygon([(x, y), (x + 1.6, y + 4.6), (x, y + 3.6), (x - 1.6, y + 4.6)], style="F")
        self.ink(6.5, bold=True)
        self.set_xy(x - 2.6, y + 4.6)
        self.cell(5.2, 3, "N", align="C")

    def _cell(self, box: Frame, label: float, names: tuple[str, str], value: str) -> None:
        self.set_draw_color(*FAINT)
        self.set_line_width(0.15)
        self.rect(box.x, box.y, box.width, box.height)
        self.set_fill_color(248, 249, 250)
        self.rect(box.x, box.y, label, box.height, style="FD")
        self.ink(7.2)
        self.set_xy(box.x + 0.6, box.y + 0.5)
        self.cell(label - 1, 2.9, names[0])
        self.ink(5, GREY)
        self.set_xy(box.x + 0.6, box.y + 3.5)
        self.cell(label - 1, 2, names[1])
        self.ink(7.6)
        self.set_xy(box.x + label + 0.5, box.y + 1.0)
        self.multi_cell(box.width - label - 1, 3.7, value, align="L")


def shortened(text: str, limit: int = 90) -> str:
    """The end of a long text, which says more of a path than its beginning."""
    return text if len(text) <= limit else "…" + text[1 - limit :]


def _jpeg(picture: np.ndarray, width_mm: float) -> io.BytesIO:
    """The picture reduced to what the paper can show."""
    wanted = round(width_mm * _PIXELS_PER_MM)
    if picture.shape[1] > wanted:
        size = (wanted, max(1, round(picture.shape[0] * wanted / picture.shape[1])))
        picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA))
    good, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    if not good:
        raise OSError("a picture of the evidence could not be encoded")
    return io.BytesIO(encoded.tobytes())
