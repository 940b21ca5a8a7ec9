"""Chinese letters that travel with a drawing: simplified Noto Sans CJK, cut down to what is written."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.pens.cu2quPen import Cu2QuPen  # type: ignore[import-untyped]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont, newTable  # type: ignore[import-untyped]

from gridtwin.fonts import find_fonts

_ALWAYS = "".join(map(chr, range(32, 127))) + "°±×²³‰–—…≈·、，。；：（）“”"
_LIMITS = (
    *("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"),
    *("maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours"),
    *("maxCompositePoints", "maxCompositeContours", "maxComponentDepth"),
)  # what a maxp table of a TrueType font has and that of a PostScript one lacks
_QUADRATIC_ERROR = 1.0  # units of 1/1000 em; TrueType curves may leave the originals by this much


def font_subset(text: str, *, flavour: str | None = None) -> bytes:
    """A TrueType font with the characters of a text and the ASCII ones; `flavour` may be 'woff'."""
    found = find_fonts()
    characters = "".join(sorted(set(text) | set(_ALWAYS)))
    return _subset(characters, flavour, str(found.regular), found.face)


@lru_cache(maxsize=16)
def _subset(characters: str, flavour: str | None, path: str, face: int) -> bytes:
    number = face if path.lower().endswith(".ttc") else -1
    with TTFont(path, fontNumber=number, lazy=True) as font:
        options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, desubroutinize=True)
        cutter = subset.Subsetter(options)
        cutter.populate(text=characters)
        cutter.subset(font)
        if "CFF " in font:
            _make_truetype(font)
        font.flavor = flavour
        written = BytesIO()
        font.save(written)
        return written.getvalue()


def _make_truetype(font: TTFont) -> None:
    """PDF readers want TrueType outlines in a font of that kind; Noto Sans CJK has PostScript ones."""
    order, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    made = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, _QUADRATIC_ERROR, reverse_direction=True))
        made[name] = pen.glyph()
    outlines = font["glyf"] = newTable("glyf")
    outlines.glyphOrder, outlines.glyphs = order, made
    font["loca"] = newTable("loca")
    font["maxp"].tableVersion = 0x00010000
    for limit in _LIMITS:
        setattr(font["maxp"], limit, 1 if limit == "maxZones" else 0)
    for name in ("CFF ", "VORG"):
        if name in font:
            del font[name]
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"
