"""`pipes.long_section, cross_section`: cuts along a way of pipes and across all of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.pipes_kept import network_of, terrain_for
from gridtwin.cli.engine.results import written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.shapes import line_of
from gridtwin.cli.engine.tables import plain
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from pipe_network.sections.bands import SectionStyle
    from pipe_network.sections.drawing import Language

_OUT = ("also draw it here (.pdf, .svg, .png, .dxf, .html)", "同时出图（pdf、svg、png、dxf、html）")
_LANGUAGE = ("of the drawing", "图面语言")


@dataclass(frozen=True, kw_only=True)
class Section(InWorkspace):
    """What both sections take."""

    classes: tuple[str, ...] = given("pipe classes; all if left out", "管线类型代码；缺省为全部", "texts", ())
    terrain: Path | None = given(
        "terrain raster; that of the workspace if left out", "地形栅格；缺省用工作区的", "path", None
    )
    out: Path | None = given(*_OUT, "path", None)
    scale: int | None = given("denominator of the horizontal scale", "横向比例分母", "integer", None, least=1)
    vertical: int | None = given(
        "denominator of the vertical scale", "纵向比例分母", "integer", None, least=1
    )
    language: str = given(*_LANGUAGE, "name", "zh", among=("zh", "en"))


@dataclass(frozen=True, kw_only=True)
class Long(Section):
    """Along pipes."""

    start: str | None = given("point number where it begins", "起点点号", "name", None)
    end: str | None = given("point number where it ends", "终点点号", "name", None)
    via: tuple[str, ...] = given("line numbers instead, in order", "或依次经过的管段编号", "texts", ())


@dataclass(frozen=True, kw_only=True)
class Cross(Section):
    """Across pipes."""

    line: tuple[tuple[float, float], ...] = given("where to cut", "断面线", "line")


def long_section(session: Session, asked: Long, progress: Progress) -> dict[str, Any]:
    """The shortest way between two points, or named lines, with ground, crown, invert, cover, crossings."""
    from pipe_network.sections.files import write_section
    from pipe_network.sections.path import Step, section_way
    from pipe_network.sections.profile import long_section as cut_along
    from pipe_network.sections.profile_sheet import Scales, profile_band, profile_sheets, profile_strip
    from pipe_network.sections.records import band_record, profile_record

    whole = network_of(session)
    part = whole.only(list(asked.classes) or None)
    progress(0.2, "way")
    way = section_way(part, start_point=asked.start, end_point=asked.end, via=list(asked.via))
    if part is not whole:
        way = tuple(
            Step(whole.line_row(part.lines["line_no"].iloc[step.line]), step.is_forward) for step in way
        )
    profile = cut_along(whole, way, terrain=terrain_for(session, asked.terrain))
    style, scales = _style(session), Scales(asked.scale, asked.vertical)

    def draw(path: Path) -> None:
        write_section(
            path,
            _language(asked),
            sheets=lambda: profile_sheets(profile, style, scales),
            strip=lambda: profile_strip(profile, style, scales),
        )

    line = [[round(float(x), 3), round(float(y), 3)] for x, y in profile.course.xy]
    band = band_record(profile_band(profile, style))
    return {**plain(profile_record(profile)), "band": band, "line": line, "files": written(asked.out, draw)}


def cross_section(session: Session, asked: Cross, progress: Progress) -> dict[str, Any]:
    """All pipes that a line cuts, with outlines, levels, cover and the room between them."""
    import numpy as np
    import shapely

    from pipe_network.sections.cut import cross_section as cut_across
    from pipe_network.sections.cut_sheet import cut_band, cut_sheet
    from pipe_network.sections.files import write_section
    from pipe_network.sections.profile_sheet import Scales
    from pipe_network.sections.records import band_record, cut_record

    xy = np.asarray(shapely.get_coordinates(line_of(asked.line)))
    shown = network_of(session).only(list(asked.classes) or None)
    progress(0.2, "section")
    style = _style(session)
    found = cut_across(
        shown, xy, terrain=terrain_for(session, asked.terrain), parallel_deg=style.parallel_deg
    )

    def draw(path: Path) -> None:
        sheet = cut_sheet(found, style, title=None, scales=Scales(asked.scale, asked.vertical))
        write_section(path, _language(asked), sheets=lambda: [sheet], strip=lambda: sheet)

    band = band_record(cut_band(found, style))
    return {**plain(cut_record(found)), "band": band, "files": written(asked.out, draw)}


def _style(session: Session) -> SectionStyle:
    from pipe_network.sections.bands import style_for

    return style_for(session.workspace.root, None)


def _language(asked: Section) -> Language:
    return "zh" if asked.language == "zh" else "en"


METHODS = (
    Method(
        "pipes.long_section",
        ("Long section between two points or along lines", "纵断面：两点间或沿指定管段"),
        Long,
        long_section,
        (
            "length_m, nodes, pipes (levels, fall), ground, crossings, band, notes, line (places), files",
            "长度、节点、管段（高程、覆土、坡度）、地面、交叉、数据栏、说明、line（坐标）、文件",
        ),
    ),
    Method(
        "pipes.cross_section",
        ("Cross section of all pipes along a line", "横断面：沿线切取全部管线"),
        Cross,
        cross_section,
        (
            "length_m, line, pipes (offset, levels, outline), ground, between_m, clear_m, band, notes, files",
            "长度、断面线、管线（位置、高程、轮廓）、地面、中心距、净距、数据栏、说明、文件",
        ),
    ),
)
