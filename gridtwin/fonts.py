"""The font to write Chinese with: Noto Sans CJK of the system, or the one that GRIDTWIN_FONT names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from gridtwin.errors import GridTwinError

VARIABLE = "GRIDTWIN_FONT"
_REGULAR = (
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-Regular.otf",
)
_SIMPLIFIED_CHINESE = 2  # the third face of every Noto CJK collection: JP, KR, SC, TC, HK


class FontMissing(GridTwinError, FileNotFoundError):
    """No font with Chinese characters was found."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """Files of the regular and the bold face; `face` is the number of the face in a collection."""

    regular: Path
    bold: Path
    face: int


def find_fonts(folders: Iterable[Path] | None = None) -> Fonts:
    """The fonts to write Chinese with.

    Raises:
        FontMissing: there are none; the message says how to get them.
    """
    named = os.environ.get(VARIABLE)
    if named:
        regular = Path(named)
        if not regular.is_file():
            raise FontMissing(
                f"{VARIABLE} names {named}, which does not exist; give the path of a .ttc, .otf or .ttf font",
                zh=f"{VARIABLE}指定的{named}不存在；请给出.ttc、.otf或.ttf字体文件的路径",
            )
        return _fonts(regular)
    searched = list(_folders() if folders is None else folders)
    for folder in searched:
        for name in _REGULAR:
            found = next(folder.rglob(name), None) if folder.is_dir() else None
            if found:
                return _fonts(found)
    places = ", ".join(map(str, searched))
    raise FontMissing(
        f"no font for Chinese text was found in {places}; install Noto Sans CJK (Debian, Ubuntu: "
        f"apt install fonts-noto-cjk) or name a font file in {VARIABLE}",
        zh=f"在{places}中未找到中文字体；请安装Noto Sans CJK（Debian、Ubuntu：apt install fonts-noto-cjk），"
        f"或用环境变量{VARIABLE}指定字体文件",
    )


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


def _fonts(regular: Path) -> Fonts:
    bold = regular.with_name(regular.name.replace("Regular", "Bold"))
    collection = regular.suffix.lower() == ".ttc" and regular.name.startswith("Noto")
    return Fonts(regular, bold if bold.is_file() else regular, _SIMPLIFIED_CHINESE if collection else 0)
