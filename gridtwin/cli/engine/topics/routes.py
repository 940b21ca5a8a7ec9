"""`ledgers.routes…, realign, segment`: stationed roads made, changed, taken back, and cut into pieces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import actor_of, edit_of, findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.shapes import as_json
from gridtwin.cli.engine.tables import MOST_ROWS, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import geopandas as gpd

_STATES = {
    "added": ("new", "新建"),
    "changed": ("changes", "更新"),
    "unchanged": ("as it is", "不变"),
    "refused": ("refused", "拒收"),
}


@dataclass(frozen=True, kw_only=True)
class Routes(Change):
    """Routes that are to be made."""

    roads: tuple[str, ...] = given("road numbers; all if left out", "道路编号，缺省为全部", "texts", ())
    starts: Mapping[str, Any] = given(
        'stationing at the start by road number, such as {"L1": "K5+000"}',
        '各道路的起点桩号，如{"L1": "K5+000"}',
        "object",
        None,
    )
    turned: tuple[str, ...] = given("roads that shall run the other way", "反向的道路编号", "texts", ())
    dropped: tuple[str, ...] = given(
        "roads whose calibration points are forgotten", "取消原有标定点的道路编号", "texts", ()
    )
    dry_run: bool = given("only look", "只试算，不入库", "flag", False)


@dataclass(frozen=True, kw_only=True)
class Realign(Change):
    """A new line for part of a route."""

    road: str = given("road number", "道路编号", "name")
    line: tuple[tuple[float, float], ...] = given(
        "the new line, its ends on the old one", "新线，两端与原线相接", "line"
    )
    on: date = given("in force from that day", "启用日期", "day")
    stationing: str = given(
        "equation: numbers beyond stay; restation: they run on; stretch: only the new part is spread",
        "equation：后方桩号不变，设断链；restation：后方顺推；stretch：仅新段均摊",
        "name",
        "equation",
        among=("equation", "restation", "stretch"),
    )
    keep: str = given(
        "what events keep", "事件保持：ground位置、numbers桩号", "name", "ground", among=("ground", "numbers")
    )
    dry_run: bool = given("only look", "只试算，不入库", "flag", False)


@dataclass(frozen=True, kw_only=True)
class TakeBack(Change):
    """Routes that were made or realigned, to be as they were before."""

    stored_at: datetime = given(
        "`stored_at` of `ledgers.routes` or `ledgers.realign`",
        "ledgers.routes或ledgers.realign结果中的stored_at",
        "moment",
    )


@dataclass(frozen=True, kw_only=True)
class Segment(InWorkspace):
    """Roads to be cut into pieces on which everything is constant."""

    roads: tuple[str, ...] = given("road numbers; all if left out", "道路编号，缺省为全部", "texts", ())
    kinds: tuple[str, ...] = given("kinds of events; all if left out", "事件类别，缺省为全部", "texts", ())
    fields: tuple[str, ...] = given("fields of the sections", "路段字段", "texts", ())
    out: Path | None = given("also write the pieces here", "同时输出分段结果", "path", None)
    limit: int = given("rows of the table", "表的最多行数", "integer", MOST_ROWS, least=0, most=1_000_000)


def routes(session: Session, asked: Routes, _: Progress) -> dict[str, Any]:
    """Build routes from sections; on a dry run only what would come of it, for the map."""
    from gridtwin.ledger.linear.registering import RouteWishes, register_routes, route_rows
    from gridtwin.ledger.linear.stationing import parse_station
    from gridtwin.store import kept_moment

    starts = {code: parse_station(str(text)).metres for code, text in (asked.starts or {}).items()}
    wishes = RouteWishes(
        starts=starts,
        turned=frozenset(asked.turned),
        dropped=frozenset(asked.dropped),
        dry_run=asked.dry_run,
        reason=asked.reason,
    )
    moment = kept_moment(now())
    known = route_rows(session.workspace)
    report = register_routes(
        session.workspace, asked.roads or None, actor=actor_of(asked), now=moment, wishes=wishes
    )
    shown = _counted(session, report.routes, known)
    names = ("roads_in", "added", "changed", "unchanged", "refused", "sections_filled")
    is_new = not asked.dry_run and report.added + report.changed > 0
    return {
        "is_stored": not asked.dry_run,
        "stored_at": moment.isoformat() if is_new else None,
        **{name: getattr(report, name) for name in names},
        "routes": _titled(table(shown, "road_route", ("Routes", "桩号路线"), limit=None), _ROUTE),
        "sections": _titled(
            table(report.sections, "route_section", ("Sections in order", "路段顺序"), limit=None), _SECTION
        ),
        "states": {name: words(*both) for name, both in _STATES.items()},
        **findings(report.findings, rules="linear_rules"),
    }


def realign(session: Session, asked: Realign, _: Progress) -> dict[str, Any]:
    """Replace part of a route; on a dry run only what would change."""
    import shapely

    from gridtwin.ledger.linear.moving import Keep
    from gridtwin.ledger.linear.realigning import Stationed, described
    from gridtwin.ledger.linear.realignment import RealignmentWishes, realign_route
    from gridtwin.store import kept_moment

    moment = kept_moment(now())
    how, keep = Stationed(asked.stationing), Keep(asked.keep)
    report = realign_route(
        session.workspace,
        asked.road,
        shapely.LineString(asked.line),
        actor=actor_of(asked),
        now=moment,
        wishes=RealignmentWishes(asked.on, how, keep, asked.dry_run, asked.reason),
    )
    change, moved = report.change, report.events.report
    return {
        "is_stored": not asked.dry_run,
        "stored_at": None if asked.dry_run else moment.isoformat(),
        "said": words(*described(change)),
        "length_before_m": round(change.before.length_m, 3),
        "length_after_m": round(change.after.length_m, 3),
        "first": str(change.after.calibration.first),
        "last": str(change.after.calibration.last),
        "geometry": as_json(change.after.line),
        "events": _titled(
            table(moved.iloc[:, 1:], "moved_event", ("Events that change", "变动的事件"), limit=None), _EVENT
        ),
        "sections_changed": report.sections_changed,
        **findings(report.findings, rules="linear_rules"),
    }


def take_back(session: Session, asked: TakeBack, _: Progress) -> dict[str, Any]:
    """Routes, sections and events as before what was stored at that moment; all or nothing."""
    from gridtwin.ledger.linear.taking_back import take_back_routes

    edit = edit_of(asked)
    done = take_back_routes(
        session.workspace, asked.stored_at, actor=edit.actor, now=edit.moment, reason=edit.reason
    )
    return {**asdict(done), "codes": list(done.codes)}


def segment(session: Session, asked: Segment, _: Progress) -> dict[str, Any]:
    """Dynamic segmentation: pieces with their lines."""
    from gridtwin.ledger.linear.event_layer import check_layer_path, write_layer
    from gridtwin.ledger.linear.segmentation import segment_layer
    from gridtwin.ledger.linear.segmenting import segment_workspace

    if asked.out is not None:
        check_layer_path(asked.out)
    made, found = segment_workspace(
        session.workspace, asked.roads or None, kinds=asked.kinds or None, fields=asked.fields
    )
    layer = segment_layer(made, found, session.workspace.crs)
    files = written(asked.out, lambda path: write_layer(layer, path, "road_piece"))
    pieces = table(layer, "road_piece", ("Pieces", "分段"), of="road", limit=asked.limit)
    return {"pieces": _titled(pieces, _PIECE), "roads": len(found), "files": files}


_ROUTE = {
    "code": ("Road number", "道路编号"),
    "name": ("Name", "道路名称"),
    "state": ("State", "状态"),
    "length_m": ("Length", "长度"),
    "first": ("Start", "起点桩号"),
    "last": ("End", "终点桩号"),
    "section_count": ("Sections", "路段数"),
    "is_stored": ("Stored", "已入库"),
    "point_count": ("Calibration points", "标定点数"),
    "event_count": ("Events", "线性事件数"),
}
_SECTION = {
    "code": ("Road number", "道路编号"),
    "place": ("Order", "顺序"),
    "section_no": ("Section", "路段号"),
    "from_station": ("From", "起点桩号"),
    "to_station": ("To", "终点桩号"),
    "is_turned": ("Drawn against the road", "绘制方向相反"),
}
_EVENT = {
    "kind": ("Kind", "类别"),
    "title": ("Event", "事件"),
    "from_old": ("From, before", "原起点桩号"),
    "to_old": ("To, before", "原终点桩号"),
    "from_new": ("From, after", "新起点桩号"),
    "to_new": ("To, after", "新终点桩号"),
    "moved_m": ("Moved on the ground", "实地移动"),
}
_PIECE = {
    "route_code": ("Road number", "道路编号"),
    "piece": ("Piece", "分段号"),
    "from_station": ("From", "起点桩号"),
    "to_station": ("To", "终点桩号"),
    "from_m": ("From (along)", "起点里程"),
    "to_m": ("To (along)", "终点里程"),
    "length_m": ("Length", "长度"),
}


def _titled(made: dict[str, Any], titles: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
    for column in made["columns"]:
        if column["name"] in titles:
            column["title"] = words(*titles[column["name"]])
    return made


def _counted(
    session: Session, routes: gpd.GeoDataFrame, known: Mapping[str, Mapping[str, Any]]
) -> gpd.GeoDataFrame:
    """With whether each is stored, and how many calibration points and linear events it has."""
    import geopandas as gpd

    codes = [str(code) for code in routes["code"]]
    there = session.workspace.read("linear_event", where={"route_code": codes}, columns=["route_code"])
    counts = there["route_code"].value_counts()
    points = [known[code]["calibration"] if code in known else None for code in codes]
    made = routes.assign(
        is_stored=[code in known for code in codes],
        point_count=[len(each) if isinstance(each, list) else 0 for each in points],
        event_count=[int(counts.get(code, 0)) for code in codes],
    )
    return gpd.GeoDataFrame(made, crs=routes.crs)


METHODS = (
    Method(
        "ledgers.routes",
        ("Make stationed routes of the sections of roads", "由路段生成桩号路线"),
        Routes,
        routes,
        (
            "is_stored, stored_at, added, changed, unchanged, refused, routes: table, sections: table in "
            "order, states, counts, findings, hints",
            "是否入库、入库时刻、新增、更新、未变、拒收数、routes表、sections表（按顺序）、状态名称、检查结果与处理办法",
        ),
        changes=True,
    ),
    Method(
        "ledgers.realign",
        ("A new line for part of a road", "局部改线"),
        Realign,
        realign,
        (
            "is_stored, stored_at, said, length_before_m, length_after_m, first, last, geometry, "
            "events: table, sections_changed, counts, findings, hints",
            "是否入库、入库时刻、说明、改线前后长度、起讫桩号、图形、events表（变动的事件）、重填桩号的路段数、检查结果",
        ),
        changes=True,
    ),
    Method(
        "ledgers.routes_take_back",
        ("Take back routes that were made or realigned", "撤回所生成路线或局部改线"),
        TakeBack,
        take_back,
        (
            "codes, removed, restored: routes; sections, events: rows as they were before. Refused where one "
            "was changed since",
            "codes：道路编号；removed、restored：撤去、恢复的路线数；sections、events：恢复的路段、事件数。"
            "其后已有人修改的拒绝撤回",
        ),
        changes=True,
    ),
    Method(
        "ledgers.segment",
        ("Dynamic segmentation of roads", "动态分段"),
        Segment,
        segment,
        ("pieces: table with lines, roads, files", "pieces表（含图形）、道路数、文件"),
    ),
)
