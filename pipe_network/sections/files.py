"""Sections as files; the ending of the name says which kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from pipe_network.errors import BadPipeData
from pipe_network.sections.drawing import Drawing, Language
from pipe_network.sections.dxf import write_dxf
from pipe_network.sections.figure import write_pdf, write_png
from pipe_network.sections.page import write_page
from pipe_network.sections.svg import write_svg

SUFFIXES = (".pdf", ".svg", ".png", ".dxf", ".html")


def write_section(
    path: Path, language: Language, *, sheets: Callable[[], Sequence[Drawing]], strip: Callable[[], Drawing]
) -> None:
    """Write a section: PDF takes its sheets, SVG, PNG, DXF and HTML the drawing in one piece.

    Raises:
        BadPipeData: an ending that is none of these.
    """
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        write_pdf(sheets(), path, language)
    elif suffix == ".svg":
        write_svg(strip(), path, language)
    elif suffix == ".png":
        write_png(strip(), path, language)
    elif suffix == ".dxf":
        write_dxf(strip(), path, language)
    elif suffix == ".html":
        write_page(strip(), path, language)
    else:
        raise BadPipeData(
            f"a section is written to {', '.join(SUFFIXES)}, not to '{path.name}'",
            zh=f"断面图可输出为{'、'.join(SUFFIXES)}，不支持“{path.name}”",
        )
