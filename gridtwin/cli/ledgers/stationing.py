"""`gridtwin roads route|locate|station|segment`: stationing 桩号 of roads."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli.ledgers._answers import tell_many, tell_row
from gridtwin.cli.ledgers._shared import ActorOption, WorkspaceArgument, day_of_option, now

if TYPE_CHECKING:
    from datetime import datetime

    from gridtwin.ledger.linear.registering import RouteReport

OnOption = Annotated[
    str | None,
    typer.Option("--on", help=tr("the alignment of that day, YYYY-MM-DD", "按该日期的线形，YYYY-MM-DD")),
]
CrsOption = Annotated[
    str | None,
    typer.Option(
        "--crs", help=tr("CRS of the coordinates; else the workspace's", "坐标系，缺省为工作区坐标系")
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option(
        "--out", help=tr("write .gpkg, .geojson, .csv or .xlsx", "输出文件（gpkg、geojson、csv、xlsx）")
    ),
]


def route(
    workspace: WorkspaceArgument,
    codes: Annotated[
        list[str] | None, typer.Argument(help=tr("road numbers; else all", "道路编号，缺省为全部"))
    ] = None,
    start: Annotated[
        str | None, typer.Option("--start", help=tr("stationing at the start", "起点桩号"))
    ] = None,
    point: Annotated[
        list[str] | None,
        typer.Option(
            "--point",
            help=tr(
                "calibration point DISTANCE=STATION, at an equation DISTANCE=BACK/AHEAD",
                "标定点：距离=桩号；断链处：距离=链前桩号/链后桩号",
            ),
        ),
    ] = None,
    calibration: Annotated[
        Path | None,
        typer.Option(
            "--calibration",
            help=tr(
                "table: route_code, distance_m, station, after", "标定点表：道路编号、距离、桩号、断链后桩号"
            ),
        ),
    ] = None,
    drop: Annotated[
        bool, typer.Option("--drop-calibration", help=tr("forget calibration points", "取消原有标定点"))
    ] = False,
    turn: Annotated[
        list[str] | None,
        typer.Option(
            "--turn", help=tr("road that shall run the other way, may be repeated", "反向的道路编号，可重复")
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=tr("only look", "只试算，不入库"))] = False,
    findings: FindingsOption = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Build routes from sections, store them, and give each section its range."""
    from gridtwin.errors import UsageError
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.ledger.linear.files import parse_points, read_calibrations
    from gridtwin.ledger.linear.registering import RouteWishes, register_routes
    from gridtwin.ledger.linear.stationing import parse_station
    from gridtwin.store import kept_moment, open_workspace

    if findings is not None:
        check_findings_path(findings)
    if point and (codes is None or len(codes) != 1):
        raise UsageError(
            "--point belongs to one road: name its number; for many roads use --calibration FILE",
            zh="--point只用于一条道路：请给出其编号；多条道路请用--calibration 文件",
        )
    known = {} if calibration is None else dict(read_calibrations(calibration))
    if point and codes:
        known[codes[0]] = parse_points(point)
    first = None if start is None else parse_station(start).metres
    moment = kept_moment(now())
    with open_workspace(workspace) as opened, progress_bar("routes", "路线"):
        report = register_routes(
            opened, codes or None, actor=actor or getpass.getuser(), now=moment,
            wishes=RouteWishes(first, known, drop, turned=frozenset(turn or ()), dry_run=dry_run),
        )  # fmt: skip
    is_new = not dry_run and report.added + report.changed > 0
    stored_at = moment if is_new else None
    _tell_routes(report, as_json=json)
    if not json:
        tell_moment(workspace, stored_at)
    told = {**_counts(report), "stored_at": None if stored_at is None else stored_at.isoformat()}
    tell_findings(report.findings, findings, told if json else None)


def locate(
    workspace: WorkspaceArgument,
    place: Annotated[
        list[str] | None, typer.Argument(metavar="[X Y]", help=tr("east and north", "东坐标、北坐标"))
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", help=tr("points, as table or layer", "点位表或点图层"))
    ] = None,
    code: Annotated[
        str | None,
        typer.Option("--route", help=tr("only this road; else the nearest", "指定道路，缺省取最近")),
    ] = None,
    farthest: Annotated[
        float | None,
        typer.Option("--max", min=0.001, help=tr("metres from the road", "距道路最大距离（米）")),
    ] = None,
    on: OnOption = None,
    crs: CrsOption = None,
    out: OutOption = None,
    json: JsonOption = False,
) -> None:
    """Position → stationing, offset and side."""
    import geopandas as gpd
    import shapely

    from gridtwin.ledger.linear import positions
    from gridtwin.ledger.linear.event_layer import check_layer_path, write_layer
    from gridtwin.ledger.linear.files import read_points
    from gridtwin.ledger.linear.routes import load_route, load_routes, no_routes
    from gridtwin.ledger.linear.settings import PositionLimits, load_linear_settings
    from gridtwin.store import open_workspace

    if out is not None:
        check_layer_path(out)
    with open_workspace(workspace) as opened:
        day = day_of_option(on, "--on")
        routes = load_routes(opened, on=day) if code is None else {code: load_route(opened, code, on=day)}
        if not routes:
            raise no_routes()
        given = load_linear_settings(opened.root / "standards").positions
        limits = PositionLimits(farthest or given.farthest_m, given.centre_m)
        index = positions.RouteIndex(routes)
        if file is None:
            x, y = _place(place, crs, opened.crs)
            row = positions.locate_point(index, x, y, code=code, limits=limits)
            tell_row(row, as_json=json)
            return
        frame, xy = read_points(file, crs=opened.crs, stated=crs or str(opened.crs))
        codes = [code] * len(xy) if code else None
        if codes is None and "route_code" in frame:
            codes = frame["route_code"].astype(str).tolist()
        table = positions.locate_table(index, xy, codes, limits=limits)
        layer = gpd.GeoDataFrame(
            frame.drop(columns=[name for name in table if name in frame]).reset_index(drop=True).join(table),
            geometry=shapely.points(xy),
            crs=opened.crs,
        )
    if out is not None:
        write_layer(layer, out, "located")
    tell_many(table, int(table["distance_m"].isna().sum()), out, as_json=json)


def station(
    workspace: WorkspaceArgument,
    code: Annotated[str | None, typer.Argument(help=tr("road number", "道路编号"))] = None,
    number: Annotated[
        str | None,
        typer.Argument(
            metavar="STATION", help=tr("such as K1+250.5 or K1+250#2", "桩号，如K1+250.5、K1+250#2")
        ),
    ] = None,
    offset: Annotated[
        float, typer.Option("--offset", help=tr("metres to the right, left negative", "偏距（米），左负右正"))
    ] = 0.0,
    file: Annotated[
        Path | None,
        typer.Option("--file", help=tr("table: route_code, station, offset", "表格：道路编号、桩号、偏距")),
    ] = None,
    on: OnOption = None,
    out: OutOption = None,
    json: JsonOption = False,
) -> None:
    """Stationing → position."""
    from gridtwin.errors import UsageError
    from gridtwin.ledger.linear.event_layer import check_layer_path, write_layer
    from gridtwin.ledger.linear.files import read_stations
    from gridtwin.ledger.linear.places import place_of, station_layer
    from gridtwin.ledger.linear.routes import load_route, load_routes
    from gridtwin.store import open_workspace

    if out is not None:
        check_layer_path(out)
    day = day_of_option(on, "--on")
    with open_workspace(workspace) as opened:
        if file is not None:
            layer = station_layer(load_routes(opened, on=day), read_stations(file), opened.crs)
        elif code is None or number is None:
            raise UsageError(
                "give a road number and a stationing, or a table with --file",
                zh="请给出道路编号和桩号，或用--file给出表格",
            )
        else:
            found = place_of(load_route(opened, code, on=day), number, offset_m=offset)
            tell_row(found.round(3), as_json=json)
            return
    if out is not None:
        write_layer(layer, out, "station")
    table = layer.drop(columns="geometry")
    tell_many(table, int(table["x"].isna().sum()), out, as_json=json)


def segment(
    workspace: WorkspaceArgument,
    codes: Annotated[
        list[str] | None, typer.Argument(help=tr("road numbers; else all", "道路编号，缺省为全部"))
    ] = None,
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            "--kind", help=tr("kind of event, may be repeated; else all", "事件类别，可重复，缺省为全部")
        ),
    ] = None,
    fields: Annotated[
        list[str] | None,
        typer.Option("--field", help=tr("field of the sections, may be repeated", "路段字段，可重复")),
    ] = None,
    out: OutOption = None,
    json: JsonOption = False,
) -> None:
    """Dynamic segmentation: pieces on which everything is constant."""
    from gridtwin.ledger.linear.event_layer import check_layer_path, write_layer
    from gridtwin.ledger.linear.segmentation import segment_layer
    from gridtwin.ledger.linear.segmenting import segment_workspace
    from gridtwin.store import open_workspace

    if out is not None:
        check_layer_path(out)
    with open_workspace(workspace) as opened, progress_bar("segmenting", "动态分段"):
        table, routes = segment_workspace(opened, codes or None, kinds=kinds or None, fields=fields or ())
        if out is not None:
            write_layer(segment_layer(table, routes, opened.crs), out, "road_piece")
    tell_many(table, 0, out, as_json=json)


def tell_moment(workspace: Path, stored_at: datetime | None) -> None:
    """How what was stored then is taken back."""
    if stored_at is not None:
        command = f"gridtwin roads take-back {workspace} {stored_at.isoformat()}"
        say(f"to take it back: {command}", f"撤回命令：{command}")


def _place(place: list[str] | None, stated: str | None, crs: int) -> tuple[float, float]:
    import numpy as np
    import shapely

    from gridtwin.errors import UsageError
    from gridtwin.store.exchange import placing

    try:
        x, y = map(float, place or ())
    except ValueError as error:
        raise UsageError(
            f"'{' '.join(place or ())}': give two numbers, east and north (after -- when one is negative), "
            "or points with --file",
            zh=f"“{' '.join(place or ())}”：请给出东、北两个坐标（有负数时前面加--），或用--file给出点位",
        ) from error
    points = np.array([shapely.Point(x, y)], dtype=object)
    moved = placing.to_crs(points, placing.parse_crs(stated or crs), crs)[0]
    return float(moved.x), float(moved.y)


def _counts(report: RouteReport) -> dict[str, Any]:
    names = ("roads_in", "added", "changed", "unchanged", "refused", "sections_filled")
    return {name: getattr(report, name) for name in names}


def _tell_routes(report: RouteReport, *, as_json: bool) -> None:
    if not as_json:
        say(
            f"{report.roads_in} roads: {report.added} routes added, {report.changed} changed, "
            f"{report.unchanged} unchanged, {report.refused} refused; "
            f"{report.sections_filled} sections stationed",
            f"共{report.roads_in}条道路：新增路线{report.added}条，更新{report.changed}条，未变{report.unchanged}条，"
            f"拒收{report.refused}条；填写路段桩号{report.sections_filled}段",
        )


_ROADS = ("roads",)
COMMANDS = (
    ("route", _ROADS, lambda _: route, tr("Build stationed routes from sections.", "由路段生成桩号路线。")),
    ("locate", _ROADS, lambda _: locate, tr("Position to stationing.", "坐标换算桩号。")),
    ("station", _ROADS, lambda _: station, tr("Stationing to position.", "桩号换算坐标。")),
    ("segment", _ROADS, lambda _: segment, tr("Dynamic segmentation.", "动态分段。")),
)
