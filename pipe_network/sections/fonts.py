"""Chinese letters that travel with a drawing: simplified Noto Sans CJK, cut down to what is written."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.pens.cu2quPen import Cu2QuPen  # type: ignore[import-untyped]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont, newTable  # type: ignore[import-untyped]

from pipe_network.errors import EngineMissing

VARIABLE = "GRIDTWIN_FONT"
_NAMES = (
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-Regular.otf",
)
_SIMPLIFIED_CHINESE = 2  # the third face of every Noto CJK collection: JP, KR, SC, TC, HK
_ALWAYS = "".join(map(chr, range(32, 127))) + "°±×²³‰–—…≈·、，。；：（）“”"
_LIMITS = (
    *("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"),
    *("maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours"),
    *("maxCompositePoints", "maxCompositeContours", "maxComponentDepth"),
)  # what a maxp table of a TrueType font has and that of a PostScript one lacks
_QUADRATIC_ERROR = 1.0  # units of 1/1000 em; TrueType curves may leave the originals by this much


def font_file(folders: Iterable[Path] | None = None) -> Path:
    """The font to write Chinese with: the one GRIDTWIN_FONT names, else Noto Sans CJK of the system.

    Raises:
        EngineMissing: there is none; the message says how to get it.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if Path(named).is_file():
            return Path(named)
        raise EngineMissing(
            f"{VARIABLE} names {named}, which does not exist; give the path of a .ttc, .otf or .ttf font",
            zh=f"{VARIABLE}指定的{named}不存在；请给出.ttc、.otf或.ttf字体文件的路径",
        )
    for folder in _folders() if folders is None else folders:
        for name in _NAMES:
            found = next(folder.rglob(name), None) if folder.is_dir() else None
            if found:
                return found
    raise EngineMissing(
        "no font for Chinese text was found; install Noto Sans CJK (Debian, Ubuntu: apt install "
        "fonts-noto-cjk) "
        f"or name a font file in {VARIABLE}",
        zh=f"未找到中文字体；请安装Noto Sans CJK（Debian、Ubuntu：apt install fonts-noto-cjk），"
        f"或用环境变量{VARIABLE}指定字体文件",
    )


def font_subset(text: str, *, flavour: str | None = None) -> bytes:
    """A TrueType font with the characters of a text and the ASCII ones; `flavour` may be 'woff'."""
    return _subset("".join(sorted(set(text) | set(_ALWAYS))), flavour, str(font_file()))


@lru_cache(maxsize=16)
def _subset(characters: str, flavour: str | None, path: str) -> bytes:

    number = _SIMPLIFIED_CHINESE if path.lower().endswith(".ttc") else -1
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


def _folders() -> list[Path]:
    home = Path.home()
    return [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
        home / "Library/Fonts",
        Path("/Library/Fonts"),
    ]
