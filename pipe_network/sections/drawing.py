"""A drawing on paper: strokes, ellipses and words in millimetres, x to the right, y down.

One drawing is written as SVG, PDF, PNG or a page by the writers beside this module: a scale is true in all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Language = Literal["zh", "en"]
Anchor = Literal["start", "middle", "end"]

BLACK = "#1a1a1a"
GREY = "#8a8a8a"
PALE = "#d0d0d0"
RED = "#d00000"


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in Chinese and in English."""

    zh: str
    en: str

    def of(self, language: Language) -> str:
        """The words in one language."""
        return self.zh if language == "zh" else self.en


def same(text: str) -> Words:
    """Numbers, codes and names, which read the same in both languages."""
    return Words(text, text)


@dataclass(frozen=True, slots=True)
class Pen:
    """Colour and width of a stroke; `dash` are lengths of ink and gap in millimetres."""

    colour: str = BLACK
    width_mm: float = 0.18
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points of shape (n, 2); a closed one may be filled. `key` names its facts."""

    points: Floats
    pen: Pen | None = field(default_factory=Pen)
    fill: str | None = None
    is_closed: bool = False
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse with half axes in millimetres; `turn_deg` turns it clockwise on the paper."""

    centre: tuple[float, float]
    half: tuple[float, float]
    turn_deg: float = 0.0
    pen: Pen | None = field(default_factory=Pen)
    fill: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Words at a place: the middle of their height there; `is_upright` writes them from bottom to top."""

    at: tuple[float, float]
    words: Words
    size_mm: float = 2.5
    anchor: Anchor = "middle"
    is_upright: bool = False
    colour: str = BLACK
    key: str | None = None


Item = Stroke | Ellipse | Text


@dataclass(frozen=True, slots=True)
class Readout:
    """A value along the drawing, for the cursor of a page: `x_mm` and `values` (n,), NaN breaks it."""

    words: Words
    x_mm: Floats
    values: Floats
    decimals: int = 2


@dataclass(frozen=True, slots=True)
class Drawing:
    """What lies on one sheet.

    `facts` are shown when a reader points at an item with that key; the part of a key before '-' is its
    group, named in `groups`. `readouts` are shown for the place of the cursor.
    """

    title: Words
    width_mm: float
    height_mm: float
    items: Sequence[Item]
    facts: Mapping[str, Sequence[tuple[Words, Words]]] = field(default_factory=dict)
    groups: Mapping[str, Words] = field(default_factory=dict)
    readouts: Sequence[Readout] = ()

    def text(self, language: Language) -> str:
        """All characters of the drawing in one language, as a font needs them."""
        words = "".join(item.words.of(language) for item in self.items if isinstance(item, Text))
        return self.title.of(language) + words


def line(x0: float, y0: float, x1: float, y1: float, pen: Pen | None = None) -> Stroke:
    """A straight stroke."""
    return Stroke(np.array([[x0, y0], [x1, y1]]), pen or Pen())


def box(x0: float, y0: float, x1: float, y1: float, *, pen: Pen | None = None) -> Stroke:
    """A rectangle by two corners."""
    return Stroke(np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]), pen, is_closed=True)
