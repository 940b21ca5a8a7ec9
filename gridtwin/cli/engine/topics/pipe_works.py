"""`pipes.excavation, near, clearance, planned, cover, statistics`: questions about pipes in the ground."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.pipes_kept import motor_lanes_in, network_of, part_of, terrain_for, things_in
from gridtwin.cli.engine.results import findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.shapes import line_of, shape_of
from gridtwin.cli.engine.tables import MOST_ROWS, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    import shapely

    from pipe_network.planned.around import Around
    from pipe_network.planned.route import Proposal

_Frame = TypeVar("_Frame", bound="pd.DataFrame")
_CLASSES = ("pipe classes; all if left out", "管线类型代码；缺省为全部")
_TERRAIN = ("terrain raster; that of the workspace if left out", "地形栅格；缺省用工作区的")
_OUT = ("also write the table here (.xlsx, .csv)", "同时输出表格（xlsx、csv）")
_LANGUAGE = ("of written files", "输出文件的语言")
_ROWS = ("rows of each table", "每张表的最多行数")
_TOO_MANY = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Ground(InWorkspace):
    """What these questions share."""

    classes: tuple[str, ...] = given(*_CLASSES, "texts", ())
    terrain: Path | None = given(*_TERRAIN, "path", None)
    out: Path | None = given(*_OUT, "path", None)
    language: str = given(*_LANGUAGE, "name", "zh", among=("zh", "en"))
    limit: int = given(*_ROWS, "integer", MOST_ROWS, least=0, most=_TOO_MANY)


@dataclass(frozen=True, kw_only=True)
class Excavation(Ground):
    """A pit, or a trench along a line."""

    polygon: dict[str, Any] | None = given("outline of the pit", "开挖范围", "shape", None)
    line: tuple[tuple[float, float], ...] | None = given("axis of a trench", "沟槽中线", "line", None)
    width: float | None = given("width of the trench, m", "沟槽宽度，米", "number", None, least=0.01)
    depth: float | None = given("depth below the ground, m", "自地面起开挖深度，米", "number", None)
    bottom: float | None = given("or the level of the bottom, m", "或坑底高程，米", "number", None)
    batter: float = given("metres out for one metre up", "放坡系数", "number", 0.0, least=0.0)
    guard: float | None = given(
        "guard distance for all, m; else by kind", "统一保护距离，米；缺省按类别", "number", None, least=0.0
    )


@dataclass(frozen=True, kw_only=True)
class Near(Ground):
    """Around a place."""

    at: dict[str, Any] = given("point, line or polygon", "点、线或面", "shape")
    radius: float = given("distance, m", "距离，米", "number", 20.0, least=0.0)


@dataclass(frozen=True, kw_only=True)
class Clearance(Ground):
    """Distances between pipes and to things."""

    at: dict[str, Any] | None = given("only near this place", "仅某处周围", "shape", None)
    radius: float = given("how near, m", "周围距离，米", "number", 50.0, least=0.0)
    gap: float | None = given(
        "instead of the standard: pairs nearer than this, m",
        "不按标准，列出间距小于该值的管线对",
        "number",
        None,
        least=0.001,
        most=100.0,
    )
    with_things: bool = given("also buildings, trees, poles", "同时检查建筑物、树木、杆柱", "flag", True)
    picture: Path | None = given("draw a map here (.png, .svg)", "净距检查图", "path", None)


@dataclass(frozen=True, kw_only=True)
class Planned(Ground):
    """A proposed pipe."""

    line: list[Any] = given("axis: [[x, y] or [x, y, z], …]", "规划管线轴线[[x, y]或[x, y, z], …]", "places")
    pipe_class: str = given("pipe class code (CJJ 61)", "管线类型代码（CJJ 61）", "name")
    diameter_mm: float | None = given("outer diameter", "管径（外径）", "number", None)
    section: str | None = given("or width×height, mm", "或断面宽×高，毫米", "name", None)
    depth: float | None = given("depth below the ground, m", "埋深，米", "number", None)
    levels: tuple[float, float] | None = given("or levels at both ends, m", "或起终点高程，米", "point", None)
    embedding: str = given("way of laying", "敷设方式", "name", "直埋")
    pressure: str | None = given("design pressure of gas", "燃气设计压力", "name", None)
    voltage_kv: float | None = given("of power cables", "电力电缆电压", "number", None)
    picture: Path | None = given("draw a plan here (.png, .svg)", "平面图", "path", None)


@dataclass(frozen=True, kw_only=True)
class Counting(Ground):
    """Statistics of pipes."""

    on: date | None = given("day that ages count to", "计算年限的日期", "day", None)
    report: Path | None = given("also one page with charts (.html)", "图表合一的HTML报告", "path", None)


def excavation(session: Session, asked: Excavation, progress: Progress) -> dict[str, Any]:
    """Pipes in or near it, what to do about each, the earth to be moved."""
    from pipe_network.works.excavation import excavate
    from pipe_network.works.pit import pit, trench_outline
    from pipe_network.works.protection import protection_rules

    if (asked.polygon is None) == (asked.line is None) or (asked.line is None) != (asked.width is None):
        raise BadParams(
            "give either polygon, or line with width", "请给出polygon，或同时给出line与width", param="polygon"
        )
    if asked.polygon is not None:
        outline = shape_of(asked.polygon, "polygon", "polygon")
    else:
        outline = trench_outline(line_of(asked.line or ()), float(asked.width or 0.0))
    hole = pit(outline, depth_m=asked.depth, bottom_m=asked.bottom, batter=asked.batter)
    progress(0.1, "pipes")
    ground = terrain_for(session, asked.terrain)
    found = excavate(
        part_of(session, asked.classes), hole, ground, rules=protection_rules(), guard_m=asked.guard
    )
    return {
        "earthwork": {
            **_rounded(asdict(found.earth)),
            "ground_source": words(ground.source.en, ground.source.zh),
        },
        "without_length": found.without_length,
        "standing": words(
            "guard distances and measures are from practice: confirm with owners and local rules",
            "保护距离与措施取自通行做法，须与权属单位及地方规定核对",
        ),
        "outline": _shape(outline),
        "pipes": _placed(found.pipes, "excavation", ("Pipes in or near", "坑内及周边管线"), asked.limit),
        "pieces": table(
            found.pieces,
            "excavation_piece",
            ("In the pit, within the guard distance", "坑内与保护距离内管段"),
            limit=None,
        ),
        "files": _table_file(asked, found.pipes, "excavation"),
    }


def near(session: Session, asked: Near, _: Progress) -> dict[str, Any]:
    """Lines and points within a distance, with sums by class."""
    from pipe_network.works.buffer import near as around

    found = around(part_of(session, asked.classes), shape_of(asked.at, "at", "any"), asked.radius)
    limit = asked.limit
    return {
        "sums": table(found.sums, "near_sum", ("Sums by class", "按类型合计"), limit=None),
        "lines": table(found.lines, "near_line", ("Lines", "管线"), limit=limit),
        "points": table(found.points, "near_point", ("Points", "管点"), limit=limit),
        "files": _table_file(asked, found.lines, "near"),
    }


def clearance(session: Session, asked: Clearance, progress: Progress) -> dict[str, Any]:
    """What is too near by GB 50289, or pairs nearer than a gap."""
    from pipe_network.clearance.check import check_clearance, check_clearance_near, pairs_within, reach_m
    from pipe_network.clearance.picture import draw_clearance
    from pipe_network.clearance.rules import load_rules

    network = part_of(session, asked.classes)
    place = None if asked.at is None else shape_of(asked.at, "at", "any")
    progress(0.1, "clearances")
    if asked.gap is not None:
        found, looked = pairs_within(network, asked.gap), {}
        if place is not None:
            found = found[found.geometry.dwithin(place, asked.radius)].reset_index(drop=True)
    else:
        box = None if place is None else _box(place, asked.radius + reach_m())
        things = things_in(session, box) if asked.with_things else []
        progress(0.3, "clearances")
        if place is None:
            report = check_clearance(network, things)
        else:
            report = check_clearance_near(network, things, (place, asked.radius))
        found, looked = report.findings, report.counts
    chinese = asked.language == "zh"
    files = _layer_file(asked, found, "near_pair" if asked.gap is not None else "clearance")
    files += written(
        None if asked.gap is not None else asked.picture,
        lambda path: draw_clearance(network, found, path, chinese=chinese),
    )
    if asked.gap is not None:
        pairs = table(
            found, "near_pair", ("Pairs nearer than the gap", "间距不足的管线对"), limit=asked.limit
        )
        return {"pairs": pairs, "files": files}
    if not chinese:
        found = _in_english(found, load_rules().english())
    return {"looked_at": looked, **findings(found, limit=asked.limit), "files": files}


def planned(session: Session, asked: Planned, progress: Progress) -> dict[str, Any]:
    """A proposed pipe against everything that exists, with ways out."""
    from pipe_network.clearance.rules import load_rules
    from pipe_network.planned.check import check_planned
    from pipe_network.planned.picture import draw_plan
    from pipe_network.works.cover_rules import english_rows

    proposal = _proposal(asked)
    around = _around(session, proposal, asked.terrain)
    progress(0.3, "planned pipe")
    report = check_planned(network_of(session), proposal, around)
    way, verdicts = report.way, report.verdicts
    files = _layer_file(asked, report.verdicts, "planned_pipe")
    files += written(asked.picture, lambda path: draw_plan(report, path, chinese=asked.language == "zh"))
    if asked.language != "zh":
        verdicts = _in_english(verdicts, {**load_rules().english(), **english_rows()})
    return {
        "is_clear": report.is_clear,
        "length_m": round(report.site.route.line.length, 3),
        "levels": [
            [round(float(one), 3) if isfinite(one) else None for one in place]  # JSON knows no NaN
            for place in report.site.route.xyz
        ],
        "way": None
        if way is None
        else {"shift_left_m": round(way.shift_m, 3), "rise_m": round(way.rise_m, 3), **words(*way.words)},
        "verdicts": table(verdicts, "planned_pipe", ("Verdicts", "核对结果"), limit=asked.limit),
        "files": files,
    }


def cover(session: Session, asked: Ground, progress: Progress) -> dict[str, Any]:
    """Cover along every line against the table of least cover."""
    from pipe_network.works.cover import STATE_WORDS, CoverState, cover_report
    from pipe_network.works.cover_rules import cover_rules, english_rows

    opened = session.workspace
    rules = cover_rules(opened.root / "standards")
    progress(0.1, "cover")
    surfaces = opened.read(rules.lane_layer)
    chosen = surfaces[surfaces[rules.lane_column].isin(rules.lane_values)]
    report = cover_report(
        part_of(session, asked.classes), terrain_for(session, asked.terrain), rules, lanes=_union(chosen)
    )
    bad = report.lines[report.lines["state"].isin([CoverState.EXPOSED.value, CoverState.SHALLOW.value])]
    bad = bad.sort_values("short_m", ascending=False).reset_index(drop=True)
    if asked.language != "zh":
        bad = _in_english(bad, english_rows())
    return {
        "states": [
            {"state": state.value, "lines": report.count(state), **words(text.en, text.zh)}
            for state, text in STATE_WORDS.items()
        ],
        "sources": [words(one.en, one.zh) for one in (report.ground_source, report.lane_source)],
        "too_shallow": _placed(bad, "cover", ("Lines with too little cover", "覆土不足的管线"), asked.limit),
        "files": _table_file(asked, report.lines, "cover"),
    }


def statistics(session: Session, asked: Counting, _: Progress) -> dict[str, Any]:
    """Lengths by class, material, size, age, owner, unit grid; points by kind."""
    from pipe_network.statistics.files import write_statistics
    from pipe_network.statistics.report import write_report
    from pipe_network.statistics.tables import statistics_of

    opened, chinese = session.workspace, asked.language == "zh"
    found = statistics_of(
        part_of(session, asked.classes), asked.on or now().date(), grids=opened.read("unit_grid")
    )
    files = written(asked.out, lambda path: write_statistics(found, path, chinese=chinese))
    files += written(asked.report, lambda path: write_report(found, path, name=opened.name, chinese=chinese))
    tables = [
        table(found.by[one.id], one.id, (one.title[0], one.title[1]), limit=None) for one in found.shown
    ]
    tables.append(table(found.point_counts, "points", ("Points by kind", "管点统计"), limit=None))
    return {
        "total_m": found.total_m,
        "lines": found.lines,
        "points": found.points,
        "tables": tables,
        "files": files,
    }


def _proposal(asked: Planned) -> Proposal:
    from pipe_network.planned.line import parse_line
    from pipe_network.planned.route import Proposal, check_proposal

    text = ", ".join(" ".join(f"{number!r}" for number in place) for place in asked.line)
    return check_proposal(
        Proposal(
            parse_line(text),
            asked.pipe_class,
            asked.diameter_mm,
            asked.section,
            asked.levels,
            asked.depth,
            asked.embedding,
            asked.pressure,
            asked.voltage_kv,
        )
    )


def _around(session: Session, proposal: Proposal, raster: Path | None) -> Around:
    """What stands along the line, read from there alone."""
    from pipe_network.clearance.rules import load_rules
    from pipe_network.planned.around import Around
    from pipe_network.planned.nearby import reach_m

    box = _box(proposal.line, reach_m(proposal, load_rules()))
    return Around(terrain_for(session, raster), things_in(session, box), motor_lanes_in(session, box))


def _box(shape: shapely.Geometry, metres: float) -> tuple[float, float, float, float]:
    west, south, east, north = shape.bounds
    return west - metres, south - metres, east + metres, north + metres


def _in_english(frame: _Frame, rows: dict[str, str]) -> _Frame:
    """The frame with rows of a standard's table, its citation and the things beside pipes in English."""
    from gridtwin.standards import cited_in_english
    from pipe_network.clearance.rules import english_headings

    titles = {"rule": rows, "row": rows, "other_class": english_headings()}
    made = {
        name: frame[name].map(known).fillna(frame[name]) for name, known in titles.items() if name in frame
    }
    if "standard" in frame:
        made["standard"] = frame["standard"].map(cited_in_english, na_action="ignore")
    return frame.assign(**made)


def _union(surfaces: pd.DataFrame) -> shapely.Geometry | None:
    import shapely

    return None if surfaces.empty else shapely.union_all(surfaces.geometry.to_numpy())


def _placed(frame: pd.DataFrame, name: str, title: tuple[str, str], limit: int) -> dict[str, Any]:
    """A table whose columns x and y are its places."""
    import geopandas as gpd
    import shapely

    if not {"x", "y"} <= set(frame):
        return table(frame, name, title, limit=limit)
    places = shapely.points(frame["x"].to_numpy(float), frame["y"].to_numpy(float))
    return table(gpd.GeoDataFrame(frame, geometry=places), name, title, limit=limit)


def _table_file(asked: Ground, frame: pd.DataFrame, sheet: str) -> list[str]:
    from gridtwin.store.outputs import output
    from pipe_network.result_files import Wording, check_result_path, write_table

    def write(path: Path) -> None:
        check_result_path(path, endings=(".csv", ".xlsx"))
        with output(path) as partial:
            write_table(frame, partial, sheet=sheet, wording=Wording(asked.language == "zh"))

    return written(asked.out, write)


def _layer_file(asked: Ground, frame: gpd.GeoDataFrame, name: str) -> list[str]:
    from pipe_network.result_files import Wording, write_result

    wording = Wording(asked.language == "zh")
    return written(asked.out, lambda path: write_result(frame, path, name=name, wording=wording))


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    return {name: round(value, 3) if isinstance(value, float) else value for name, value in values.items()}


def _shape(shape: shapely.Geometry) -> dict[str, Any] | None:
    from gridtwin.cli.engine.shapes import as_json

    return as_json(shape)


METHODS = (
    Method(
        "pipes.excavation",
        ("Pipes in or near a pit or trench, earthwork", "开挖分析：坑槽内外管线、保护措施与土方"),
        Excavation,
        excavation,
        (
            "earthwork, outline, pipes: table with places, pieces: table of lines (in, guard), files",
            "土方、范围、pipes表（含位置）、pieces表（管段线，in、guard）、依据、文件",
        ),
    ),
    Method(
        "pipes.near",
        ("Pipes around a place", "缓冲查询：周边管线"),
        Near,
        near,
        ("sums, lines, points: tables; files", "合计、管线、管点表；文件"),
    ),
    Method(
        "pipes.clearance",
        ("Clearances by GB 50289", "净距检查（GB 50289）"),
        Clearance,
        clearance,
        (
            "looked_at, counts, findings with geometry; with gap: pairs; files",
            "检查数、结果（含位置）；给出gap时为pairs；文件",
        ),
    ),
    Method(
        "pipes.planned",
        ("A planned pipe against what exists", "规划管线核对"),
        Planned,
        planned,
        (
            "is_clear, length_m, levels, way (smallest move), verdicts, files",
            "是否满足、长度、高程、最小调整、核对结果、文件",
        ),
    ),
    Method(
        "pipes.cover",
        ("Cover along every line", "覆土检查"),
        Ground,
        cover,
        ("states, sources, too_shallow: table with places, files", "各状态数量、依据、覆土不足表、文件"),
    ),
    Method(
        "pipes.statistics",
        ("Lengths and points of the network", "管网统计"),
        Counting,
        statistics,
        ("total_m, lines, points, tables, files", "总长、管线数、管点数、各表、文件"),
    ),
)
