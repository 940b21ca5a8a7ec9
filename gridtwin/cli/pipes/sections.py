"""`gridtwin pipes long-section` and `cross-section`: cuts along a way of pipes and across all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, is_chinese, say, tr
from gridtwin.cli.pipes._common import (
    ClassOption,
    JsonOutOption,
    NetworkArgument,
    TerrainOption,
    open_buried,
    open_for,
    option,
    remark_rows,
    say_remarks,
    tell_json,
)
from gridtwin.cli.pipes._shapes import shape_of
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from shapely import Point

    from pipe_network.network import PipeNetwork
    from pipe_network.sections.bands import SectionStyle
    from pipe_network.sections.drawing import Floats, Language, Words
    from pipe_network.sections.path import Step
    from pipe_network.sections.profile import Profile

SectionOutOption = Annotated[
    Path | None,
    option("--out", "write to .pdf, .svg, .png, .dxf or .html", "输出文件：pdf、svg、png、dxf或html"),
]
ScaleOption = Annotated[
    int | None, option("--scale", "denominator of the horizontal scale, e.g. 500", "横向比例分母，如500")
]
VerticalOption = Annotated[
    int | None, option("--vertical", "denominator of the vertical scale, e.g. 50", "纵向比例分母，如50")
]
BandOption = Annotated[
    Path | None, option("--band", "data band of your own (TOML)", "自定义数据栏配置（TOML）")
]
LangOption = Annotated[str | None, option("--lang", "zh or en; else yours", "图面语言zh或en，缺省随界面")]


def long_section(
    network: NetworkArgument,
    start: Annotated[str | None, option("--from", "point number where it begins", "起点点号")] = None,
    end: Annotated[str | None, option("--to", "point number where it ends", "终点点号")] = None,
    via: Annotated[
        list[str] | None, option("--via", "line number, repeatable, in order", "依次经过的管段编号，可重复")
    ] = None,
    classes: ClassOption = None,
    out: SectionOutOption = None,
    scale: ScaleOption = None,
    vertical: VerticalOption = None,
    band: BandOption = None,
    terrain: TerrainOption = None,
    lang: LangOption = None,
    json: JsonOutOption = None,
) -> None:
    """Draw the long section of the shortest way between two points, or of named lines."""
    from pipe_network.model_facts import with_known_ground
    from pipe_network.sections.bands import style_for
    from pipe_network.sections.path import section_way
    from pipe_network.sections.profile import long_section as cut_along
    from pipe_network.sections.terrain import terrain_of

    opened = open_for(network)
    say_remarks(opened)
    opened = with_known_ground(opened)
    own = opened.only(classes)
    way = _rows_in(opened, own, section_way(own, start_point=start, end_point=end, via=via or ()))
    profile = cut_along(opened, way, terrain=terrain_of(opened, source=network, raster=terrain))
    if out is not None:
        _write_profile(
            profile, out, _language(lang), style=style_for(network, band), scales=(scale, vertical)
        )
    if json is not None:
        from pipe_network.sections.records import profile_record

        tell_json({**profile_record(profile), "remarks": remark_rows(opened)}, json)
    adverse = int(profile.is_adverse.sum())
    say(
        f"{len(way)} pipes, {profile.course.length_m:.2f} m, {len(profile.crossings)} crossings, "
        f"{adverse} adverse",
        f"{len(way)}段管线，长{profile.course.length_m:.2f}米，交叉{len(profile.crossings)}处，逆坡{adverse}段",
    )
    _tell(profile.notes)
    if adverse or profile.notes:
        raise typer.Exit(ExitCode.FINDINGS)


def cross_section(
    network: NetworkArgument,
    line: Annotated[
        str | None,
        option("--line", "'x y, x y, …', WKT or a layer file", "断面线'x y, x y, …'、WKT或图层文件"),
    ] = None,
    across: Annotated[
        str | None, option("--across", "'x y': across the nearest road there", "'x y'：横切该处最近的道路")
    ] = None,
    width: Annotated[float, option("--width", "length of the cut across, m", "横切宽度，米")] = 40.0,
    classes: ClassOption = None,
    out: SectionOutOption = None,
    scale: ScaleOption = None,
    vertical: VerticalOption = None,
    band: BandOption = None,
    terrain: TerrainOption = None,
    lang: LangOption = None,
    json: JsonOutOption = None,
) -> None:
    """Draw the cross section of all pipes along a line, or across a road at a place."""
    from pipe_network.sections.bands import style_for
    from pipe_network.sections.cut import cross_section as cut_across
    from pipe_network.sections.cut_sheet import cut_sheet
    from pipe_network.sections.files import write_section
    from pipe_network.sections.profile_sheet import Scales
    from pipe_network.sections.records import cut_record
    from pipe_network.sections.terrain import terrain_of

    opened = open_buried(network)
    style = style_for(network, band)
    xy, title = _cut_line(opened, network, line=line, across=(across, style.across_reach_m), width=width)
    ground = terrain_of(opened, source=network, raster=terrain)
    shown = opened.only(classes)
    found = cut_across(shown, xy, terrain=ground, parallel_deg=style.parallel_deg)
    if out is not None:
        sheet = cut_sheet(found, style, title=title, scales=Scales(scale, vertical))
        write_section(out, _language(lang), sheets=lambda: [sheet], strip=lambda: sheet)
    if json is not None:
        tell_json({**cut_record(found), "remarks": remark_rows(opened)}, json)
    say(
        f"{len(found.pipes)} pipes in {found.length_m:.2f} m",
        f"断面长{found.length_m:.2f}米，管线{len(found.pipes)}条",
    )
    _tell(found.notes)
    if found.notes:
        raise typer.Exit(ExitCode.FINDINGS)


def _rows_in(whole: PipeNetwork, part: PipeNetwork, way: tuple[Step, ...]) -> tuple[Step, ...]:
    """The way with rows of the whole network, where it was found in a part."""
    from pipe_network.sections.path import Step

    if whole is part:
        return way
    numbers = part.lines["line_no"]
    return tuple(Step(whole.line_row(numbers.iloc[step.line]), step.is_forward) for step in way)


def _write_profile(
    profile: Profile,
    out: Path,
    language: Language,
    *,
    style: SectionStyle,
    scales: tuple[int | None, int | None],
) -> None:
    from pipe_network.sections.files import write_section
    from pipe_network.sections.profile_sheet import Scales, profile_sheets, profile_strip

    wanted = Scales(*scales)
    write_section(
        out,
        language,
        sheets=lambda: profile_sheets(profile, style, wanted),
        strip=lambda: profile_strip(profile, style, wanted),
    )


def _cut_line(
    opened: PipeNetwork, source: Path, *, line: str | None, across: tuple[str | None, float], width: float
) -> tuple[Floats, Words | None]:
    import numpy as np
    import shapely

    place, reach_m = across
    if (line is None) == (place is None):
        raise UsageError("name either --line or --across", zh="请在--line与--across中给出一项")
    if line is not None:
        return np.asarray(
            shapely.get_coordinates(shapely.line_merge(shape_of(line, "line", opened.crs)))
        ), None
    return _across_road(opened, source, str(place), width=width, reach_m=reach_m)


def _across_road(
    opened: PipeNetwork, source: Path, place: str, *, width: float, reach_m: float
) -> tuple[Floats, Words | None]:
    import numpy as np
    import shapely

    from gridtwin.store import open_workspace
    from pipe_network.sections.cut import across
    from pipe_network.sections.drawing import Words

    if not source.is_dir():
        raise UsageError(
            "--across needs a workspace with roads; give --line instead",
            zh="--across需要含道路的工作区；请改用--line",
        )
    if not width > 0:
        raise UsageError(f"width {width} must be above 0 m", zh=f"横切宽度{width}须大于0米")
    at = shape_of(place, "point", opened.crs)
    with open_workspace(source) as workspace:
        roads = workspace.read("road")
    if roads.empty:
        raise UsageError("the workspace has no roads; give --line instead", zh="工作区没有道路；请改用--line")
    metres = shapely.distance(roads.geometry.to_numpy(), at)
    road = roads.iloc[int(np.nanargmin(metres))]
    name = str(road["name"] or road["code"])
    if np.nanmin(metres) > reach_m:
        _refuse_far(opened, at, (name, float(np.nanmin(metres))), reach_m)
    return across(road.geometry, (at.x, at.y), width), Words(
        f"{name}管线横断面图", f"Cross section of {name}"
    )


def _refuse_far(opened: PipeNetwork, at: Point, road: tuple[str, float], reach_m: float) -> None:
    from pipe_network.sections.cut import nearest_line

    name, metres = road
    pipe = nearest_line(opened, at)
    too_en = f", the nearest pipe, {pipe[0]}, {pipe[1]:,.0f} m" if pipe is not None else ""
    too_zh = f"，最近的管线{pipe[0]}距该处{pipe[1]:,.0f}米" if pipe is not None else ""
    crs = getattr(opened.crs, "to_string", lambda: "?")()
    place, place_zh = f"--across '{at.x:g} {at.y:g}'", f"--across“{at.x:g} {at.y:g}”"
    raise UsageError(
        f"{place}: the nearest road, {name}, is {metres:,.0f} m away{too_en}; name a place within "
        f"{reach_m:g} m of a road as 'x y' (east north) in {crs}, or draw the cut with --line",
        zh=f"{place_zh}：最近的道路{name}距该处{metres:,.0f}米{too_zh}；请给出距道路{reach_m:g}米以内的位置，"
        f"写作'x y'（东 北，{crs}坐标），或用--line给出断面线",
    )


def _language(lang: str | None) -> Language:
    wanted = lang or ("zh" if is_chinese() else "en")
    if wanted == "zh":
        return "zh"
    if wanted == "en":
        return "en"
    raise UsageError(f"language '{lang}' is not zh or en", zh=f"语言“{lang}”须为zh或en")


def _tell(notes: tuple[Words, ...]) -> None:
    for note in notes:
        say(note.en, note.zh)


COMMANDS = (
    (
        "long-section",
        long_section,
        tr("Long section between two points or along lines.", "管线纵断面：两点间或沿指定管段。"),
    ),
    (
        "cross-section",
        cross_section,
        tr("Cross section of all pipes along a line or across a road.", "管线横断面：沿任意线或横切道路。"),
    ),
)
