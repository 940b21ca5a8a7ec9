"""`gridtwin pipes cover`, `excavate` and `near`: earth above pipes, pits beside them, what lies around."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, counted, is_chinese, say, tr
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
    import pandas as pd
    import shapely

    from pipe_network.works.cover_rules import CoverRules
    from pipe_network.works.excavation import Excavation

TableOption = Annotated[
    Path | None, option("--out", "write the table (.csv or .xlsx)", "输出表格（csv或xlsx）")
]
_SHOWN = 20


def cover(
    network: NetworkArgument,
    classes: ClassOption = None,
    terrain: TerrainOption = None,
    out: TableOption = None,
    json: JsonOutOption = None,
) -> None:
    """Measure the cover along every line against the table of least cover."""
    from pipe_network.sections.terrain import terrain_of
    from pipe_network.works.cover import STATE_WORDS, CoverState, cover_report
    from pipe_network.works.cover_rules import cover_rules

    whole = open_buried(network)
    own = network / "standards" if network.is_dir() else None
    rules = cover_rules(own)
    ground = terrain_of(whole, source=network, raster=terrain)
    report = cover_report(whole.only(classes), ground, rules, lanes=_lanes(network, rules))
    _write_table(report.lines, out, sheet="cover")
    if json is not None:
        counts = {state.value: report.count(state) for state in CoverState}
        sources = {"ground": report.ground_source.en, "lanes": report.lane_source.en}
        told = {"counts": counts, "sources": sources, "remarks": remark_rows(whole)}
        tell_json({**told, "lines": _records(report.lines)}, json)
    for state, words in STATE_WORDS.items():
        if report.count(state):
            say(f"{report.count(state):>7,}  {words.en}", f"{report.count(state):>7,}  {words.zh}")
    say(
        f"{report.ground_source.en}; {report.lane_source.en}",
        f"{report.ground_source.zh}；{report.lane_source.zh}",
    )
    _tell_unconfirmed(report.lines)
    bad = report.lines[report.lines["state"].isin([CoverState.EXPOSED.value, CoverState.SHALLOW.value])]
    for row in bad.sort_values("short_m", ascending=False).head(_SHOWN).itertuples():
        say(
            f"{row.line_no}: {row.cover_m:.2f} m at {row.station_m:.1f} m, "
            f"table {row.least_m:.2f} m ({row.row})",
            f"{row.line_no}：距起点{row.station_m:.1f}米处覆土{row.cover_m:.2f}米，"
            f"表列{row.least_m:.2f}米（{row.row}）",
        )
    if len(bad):
        raise typer.Exit(ExitCode.FINDINGS)


def excavate(
    network: NetworkArgument,
    polygon: Annotated[
        str | None,
        option("--polygon", "outline 'x y, x y, …', WKT or file", "开挖范围'x y, x y, …'、WKT或文件"),
    ] = None,
    line: Annotated[
        str | None, option("--line", "axis of a trench 'x y, x y, …'", "沟槽中线'x y, x y, …'")
    ] = None,
    width: Annotated[float | None, option("--width", "width of the trench, m", "沟槽宽度，米")] = None,
    depth: Annotated[
        float | None, option("--depth", "depth below the ground, m", "自地面起开挖深度，米")
    ] = None,
    bottom: Annotated[float | None, option("--bottom", "level of the bottom, m", "坑底高程，米")] = None,
    batter: Annotated[
        float, option("--batter", "metres out for one metre up (0: upright)", "放坡系数：每升高1米外放米数")
    ] = 0.0,
    guard: Annotated[
        float | None,
        option("--guard", "guard distance for all, m; else by kind", "统一保护距离，米；缺省按类别"),
    ] = None,
    terrain: TerrainOption = None,
    out: TableOption = None,
    json: JsonOutOption = None,
) -> None:
    """List pipes in or near a pit or trench, what to do about each, and the earth to be moved."""
    from pipe_network.sections.terrain import terrain_of
    from pipe_network.works.excavation import excavate as dig
    from pipe_network.works.pit import pit
    from pipe_network.works.protection import protection_rules

    opened = open_buried(network)
    outline = _outline(opened.crs, polygon=polygon, line=line, width=width)
    if guard is not None and not guard >= 0:
        raise UsageError(f"guard distance {guard} must be 0 m or more", zh=f"保护距离{guard}不得为负")
    hole = pit(outline, depth_m=depth, bottom_m=bottom, batter=batter)
    ground = terrain_of(opened, source=network, raster=terrain)
    found = dig(opened, hole, ground, rules=protection_rules(), guard_m=guard)
    _write_table(found.pipes, out, sheet="excavation")
    if json is not None:
        from dataclasses import asdict

        earth = {**asdict(found.earth), "ground_source": ground.source.en}
        told = {"earthwork": earth, "standing": "to be confirmed", "without_length": found.without_length}
        told["remarks"] = remark_rows(opened)
        tell_json({**told, "pipes": _records(found.pipes)}, json)
    say(
        f"{found.earth.volume_m3:,.1f} m³ over {found.earth.area_m2:,.1f} m²; {ground.source.en}",
        f"土方{found.earth.volume_m3:,.1f}立方米，面积{found.earth.area_m2:,.1f}平方米；{ground.source.zh}",
    )
    if found.earth.unknown_m2 > 0:
        unknown = found.earth.unknown_m2
        say(
            f"ground unknown over {unknown:,.1f} m², not counted",
            f"有{unknown:,.1f}平方米缺地面高程，未计入土方",
        )
    if found.without_length:
        say(
            f"{found.without_length} nearby without length in plan, not judged",
            f"附近有{found.without_length}条管线平面长度为零，未判定",
        )
    _tell_pipes(found)
    if len(found.pipes):
        raise typer.Exit(ExitCode.FINDINGS)


def near(
    network: NetworkArgument,
    at: Annotated[
        str,
        option("--at", "'x y', 'x y, x y, …', WKT or a layer file", "'x y'、'x y, x y, …'、WKT或图层文件"),
    ],
    radius: Annotated[float, option("--radius", "distance, m", "距离，米")] = 20.0,
    classes: ClassOption = None,
    out: TableOption = None,
    json: JsonOutOption = None,
) -> None:
    """List pipes within a distance of a point, line or polygon, with sums by class."""
    from pipe_network.sections.labels import class_label
    from pipe_network.works.buffer import near as around

    opened = open_for(network, classes)
    say_remarks(opened)
    found = around(opened, shape_of(at, "any", opened.crs), radius)
    _write_table(found.lines, out, sheet="near")
    if json is not None:
        tell_json({name: _records(getattr(found, name)) for name in ("sums", "lines", "points")}, json)
    for row in found.sums.itertuples():
        name = class_label(str(row.pipe_class))
        say(
            f"{name.en}: {counted(int(str(row.lines)), 'line')}, {row.length_m:.1f} m, "
            f"{counted(int(str(row.points)), 'point')}",
            f"{name.zh}：管线{row.lines}条，长{row.length_m:.1f}米，管点{row.points}个",
        )
    if found.sums.empty:
        say(f"nothing within {radius:g} m", f"{radius:g}米范围内没有管线")


def _lanes(source: Path, rules: CoverRules) -> shapely.Geometry | None:
    """Where motor vehicles drive, from the layer of the workspace; None where it tells nothing."""
    import shapely

    from gridtwin.store import open_workspace

    if not source.is_dir():
        return None
    with open_workspace(source) as workspace:
        surfaces = workspace.read(rules.lane_layer)
    chosen = surfaces[surfaces[rules.lane_column].isin(rules.lane_values)]
    return None if chosen.empty else shapely.union_all(chosen.geometry.to_numpy())


def _outline(crs: object, *, polygon: str | None, line: str | None, width: float | None) -> shapely.Geometry:
    from pipe_network.works.pit import trench_outline

    if (polygon is None) == (line is None) or (line is None) != (width is None):
        raise UsageError(
            "name either --polygon, or --line with --width", zh="请给出--polygon，或同时给出--line与--width"
        )
    if polygon is not None:
        return shape_of(polygon, "polygon", crs)
    return trench_outline(shape_of(str(line), "line", crs), float(width or 0.0))


def _tell_unconfirmed(lines: pd.DataFrame) -> None:
    from gridtwin.standards import Standing, standing_title

    rows = sorted(lines.loc[lines["standing"] == Standing.CONFIRM.value, "row"].dropna().unique())
    if rows:
        words = [standing_title(Standing.CONFIRM, language) for language in ("en", "zh")]
        say(f"{words[0]}: {', '.join(rows)}", f"{words[1]}：{'、'.join(rows)}")


def _tell_pipes(found: Excavation) -> None:
    from pipe_network.sections.labels import class_label
    from pipe_network.works.protection import SITUATION_WORDS, Situation

    for row in found.pipes.itertuples():
        name, place = class_label(str(row.pipe_class)), SITUATION_WORDS[Situation(str(row.situation))]
        shut = (
            ("; usually shut off while it lies bare", "；裸露期间管线一般须停用") if row.is_shut else ("", "")
        )
        far = f"{row.distance_m:.2f}"
        say(
            f"{row.line_no} {name.en} {row.size}, {place.en}, {far} m: {row.measure_en}{shut[0]}",
            f"{row.line_no} {name.zh} {row.size}，{place.zh}，距{far}米：{row.measure_zh}{shut[1]}",
        )
    if len(found.pipes):
        say(
            "guard distances and measures are from practice: confirm with owners and local rules",
            "保护距离与措施取自通行做法，须与权属单位及地方规定核对",
        )
    else:
        say("no pipe in or near the pit", "坑内及保护距离内没有管线")


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    """Rows as JSON can carry them; nothing instead of NaN."""
    plain = table.astype(object).where(table.notna(), None)
    return [dict(zip(plain.columns, row, strict=True)) for row in plain.itertuples(index=False)]


def _write_table(table: pd.DataFrame, out: Path | None, *, sheet: str) -> None:
    from gridtwin.store.outputs import output
    from pipe_network.result_files import Wording, check_result_path, write_table

    if out is None:
        return
    check_result_path(out, endings=(".csv", ".xlsx"))
    with output(out) as partial:
        write_table(table, partial, sheet=sheet, wording=Wording(is_chinese()))


COMMANDS = (
    ("cover", cover, tr("Cover along every line against the table.", "覆土深度：沿线与规范表核对。")),
    (
        "excavate",
        excavate,
        tr(
            "Pipes in or near a pit or trench, and its earthwork.", "开挖分析：坑槽内外管线、保护措施与土方。"
        ),
    ),
    ("near", near, tr("Pipes around a point, line or polygon.", "缓冲查询：点、线、面周边管线。")),
)
