"""Routes made of the stored sections and kept in `road_route`; each section learns its stationing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadCalibration
from gridtwin.ledger.findings import Hit, findings_of, gather
from gridtwin.ledger.linear.building import BuiltRoutes, build_routes
from gridtwin.ledger.linear.directions import runs_against
from gridtwin.ledger.linear.places import groups_of
from gridtwin.ledger.linear.route_tables import route_table, section_table
from gridtwin.ledger.linear.routes import Route, make_route
from gridtwin.ledger.linear.settings import load_linear_settings
from gridtwin.ledger.rules import Rule, load_rules
from gridtwin.store import Workspace
from gridtwin.store.database import Edit

_MM = 0.0005
_SAME_M = 0.01
_COLUMNS = ("id", "row_version", "code", "section_no", "name", "from_station_m", "to_station_m", "geometry")

CalibrationRows = Sequence[Mapping[str, Any]]  # Any: JSON


@dataclass(frozen=True, slots=True)
class RouteWishes:
    """What to say of routes: stationing at the start, calibration points by code, or drop those there are.

    Attributes:
        start_m: of all roads that `starts` does not name.
        calibrations: points by code.
        drop_calibration: forget the points there are.
        starts: stationing at the start by code.
        turned: roads that shall run the other way than they do, or would.
        dropped: roads whose points are forgotten.
        dry_run: only look.
        reason: why, for the history.
    """

    start_m: float | None = None
    calibrations: Mapping[str, CalibrationRows] = field(default_factory=dict)
    drop_calibration: bool = False
    starts: Mapping[str, float] = field(default_factory=dict)
    turned: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    dry_run: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RouteReport:
    """What became of roads (on a dry run, what would): those in = added + changed + unchanged + refused.

    `routes` and `sections` are the tables of `gridtwin.ledger.linear.route_tables`.
    """

    roads_in: int
    added: int
    changed: int
    unchanged: int
    refused: int
    sections_filled: int
    findings: gpd.GeoDataFrame
    routes: gpd.GeoDataFrame
    sections: gpd.GeoDataFrame


def linear_rules(workspace: Workspace) -> dict[str, Rule]:
    """The rules of events (L…) and of routes (LR…), with the city's own changes."""
    return load_rules("linear_rules", workspace.root / "standards" / "linear_rules.toml")


def route_rows(workspace: Workspace) -> dict[str, dict[str, Any]]:  # Any: values of a row
    """The stored rows of `road_route` by code."""
    rows = workspace.read("road_route").to_dict("records")
    return {str(row["code"]): {str(name): value for name, value in row.items()} for row in rows}


def register_routes(
    workspace: Workspace,
    codes: Iterable[str] | None = None,
    *,
    actor: str,
    now: datetime,
    wishes: RouteWishes | None = None,
) -> RouteReport:
    """Build the routes of these roads (all by default) from their sections and store what is new in them.

    A stored route keeps its direction, whatever its sections say by now, until it is turned: the numbers on
    the ground hang on it.

    Raises:
        UsageError: a code that no section has.
    """
    given = wishes or RouteWishes()
    sections = _sections(workspace, codes)
    rules = {name: rule for name, rule in linear_rules(workspace).items() if name.startswith("LR")}
    old = route_rows(workspace)
    built = build_routes(
        sections,
        rules=rules,
        tolerances=load_linear_settings(workspace.root / "standards").routes,
        turns=lambda code, line, is_ring: (
            (runs_against(line, old[code]["geometry"], is_ring=is_ring) if code in old else False)
            != (code in given.turned)
        ),
    )
    hits: dict[str, list[Hit]] = {"LR10": [], "LR11": [], "LR12": _roadless(workspace, sections, given)}
    made = _made(built, given, old, hits)
    states = _states(made, old)
    filled = 0
    places = built.sections[built.sections["code"].isin(made)]
    ranges = _numbered(places, {code: route for code, (route, _) in made.items()})
    if not given.dry_run:
        edit = Edit(actor, now, given.reason or "route built")
        _store(workspace, made, states, old, edit=edit)
        filled = store_ranges(workspace, sections, ranges, edit=edit)
    found = [built.findings, *(findings_of(rules[name], own) for name, own in hits.items())]
    routes = {code: route for code, (route, _) in made.items()}
    number, told = int(sections["code"].nunique()), list(states.values())
    return RouteReport(
        roads_in=number,
        added=told.count("added"),
        changed=told.count("changed"),
        unchanged=told.count("unchanged"),
        refused=number - len(made),
        sections_filled=filled,
        findings=gather(found, workspace.crs),
        routes=route_table(routes, states, sections, places, crs=workspace.crs),
        sections=section_table(sections, places, ranges, crs=workspace.crs),
    )


_Made = dict[str, tuple[Route, "_Wish"]]


def _made(
    built: BuiltRoutes,
    given: RouteWishes,
    old: Mapping[str, Mapping[str, Any]],
    hits: dict[str, list[Hit]],
) -> _Made:
    made: _Made = {}
    for row in built.lines.itertuples():
        code = str(row.code)
        wish = _wish(given, old.get(code), code, float(row.length_m))
        if code in given.turned and wish.calibration is not None and code not in given.calibrations:
            hits["LR11"].append(Hit(code, row.geometry, _COUNTED_FROM_THE_OTHER_END))
            continue
        route = _route(row, wish, hits)
        if route is not None:
            made[route.code] = (route, wish)
    return made


_COUNTED_FROM_THE_OTHER_END: dict[str, object] = {
    "why_en": "the calibration points count from the start of the road as it is; give them anew for the "
    "other direction, or drop them",
    "why_zh": "标定点自现起点计数；反向时请重新给出标定点，或取消原有标定",
}


def _states(made: _Made, old: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Whether each route is added, changed or unchanged."""
    return {
        code: "added" if code not in old else "unchanged" if _is_same(old[code], *both) else "changed"
        for code, both in made.items()
    }


@dataclass(frozen=True, slots=True)
class _Wish:
    start_m: float
    calibration: CalibrationRows | None
    fits: float | None  # length for which an old calibration was made, when it no longer fits


def _sections(workspace: Workspace, codes: Iterable[str] | None) -> gpd.GeoDataFrame:
    wanted = None if codes is None else list(dict.fromkeys(codes))
    columns = [
        "id",
        "row_version",
        "code",
        "section_no",
        "name",
        "from_station_m",
        "to_station_m",
        "geometry",
    ]
    found = workspace.read("road", where=None if wanted is None else {"code": wanted}, columns=columns)
    missing = sorted(set(wanted or ()) - set(found["code"]))
    if not len(found) and wanted is None:
        raise UsageError(
            "the workspace has no roads; import their sections first (gridtwin roads import)",
            zh="工作区没有道路；请先导入路段（gridtwin roads import）",
        )
    if missing:
        raise UsageError(
            f"no section of road '{missing[0]}' is stored; look at the codes with "
            "gridtwin export road roads.csv -w WORKSPACE",
            zh=f"库中没有道路“{missing[0]}”的路段；可用gridtwin export road roads.csv -w 工作区 查看道路编号",
        )
    order = np.lexsort([found["section_no"].astype("Float64").fillna(1e9), found["code"]])
    return gpd.GeoDataFrame(found.iloc[order].reset_index(drop=True), crs=workspace.crs)


def _wish(given: RouteWishes, old: Mapping[str, Any] | None, code: str, length_m: float) -> _Wish:
    start = given.starts.get(code, given.start_m)
    if start is None:
        start = _start_of(given.calibrations.get(code, ()))
    if start is None:
        start = 0.0 if old is None else float(old["start_station_m"])
    if code in given.calibrations:
        return _Wish(start, given.calibrations[code], None)
    is_dropped = given.drop_calibration or code in given.dropped
    known = None if old is None or is_dropped else old["calibration"]
    if not isinstance(known, list) or not known:
        return _Wish(start, None, None)
    old_length = float(shapely.length(old["geometry"])) if old is not None else length_m
    return _Wish(start, known, old_length if abs(old_length - length_m) > _SAME_M else None)


def _start_of(points: CalibrationRows) -> float | None:
    """The number of a calibration point at the start; an equation there is refused later."""
    plain = (point for point in points if point.get("after_m") is None)
    return next((float(point["station_m"]) for point in plain if abs(point["distance_m"]) <= _MM), None)


def _roadless(workspace: Workspace, sections: pd.DataFrame, given: RouteWishes) -> list[Hit]:
    """Calibrations of roads that are not there, also where only some roads are built."""
    asked = sorted(set(given.calibrations) - set(sections["code"]))
    there = set(workspace.read("road", where={"code": asked}, columns=["code"])["code"]) if asked else set()
    return [Hit(code, None, {"points": len(given.calibrations[code])}) for code in asked if code not in there]


def _route(row: Any, wish: _Wish, hits: dict[str, list[Hit]]) -> Route | None:  # Any: a row of lines
    if wish.fits is not None:
        hits["LR10"].append(Hit(row.code, row.geometry, {"old_m": wish.fits, "new_m": row.length_m}))
        return None
    try:
        return make_route(
            row.code, row.geometry, name=row.name, start_m=wish.start_m, calibration=wish.calibration
        )
    except BadCalibration as error:
        hits["LR11"].append(Hit(row.code, row.geometry, {"why_en": str(error), "why_zh": error.zh}))
        return None


def _is_same(old: Mapping[str, Any], route: Route, wish: _Wish) -> bool:
    known = old["calibration"] if isinstance(old["calibration"], list) else None
    line = shapely.line_merge(shapely.force_2d(old["geometry"]))
    return (
        bool(shapely.equals_exact(line, route.line, tolerance=_MM))
        and abs(float(old["start_station_m"]) - wish.start_m) <= _MM
        and list(known or []) == list(wish.calibration or [])
        and str(old["name"]) == route.name
    )


def _store(
    workspace: Workspace,
    made: _Made,
    states: Mapping[str, str],
    old: Mapping[str, Mapping[str, Any]],
    *,
    edit: Edit,
) -> None:
    """Add and change rows."""
    fresh = [both for code, both in made.items() if states[code] == "added"]
    changed = [both for code, both in made.items() if states[code] == "changed"]
    if fresh:
        rows = _as_before(workspace, _rows(fresh, workspace.crs))
        workspace.write("road_route", rows, actor=edit.actor, now=edit.moment, reason=edit.reason)
    if changed:
        rows = _rows(changed, workspace.crs)
        for name in ("id", "row_version"):
            rows[name] = [old[route.code][name] for route, _ in changed]
        workspace.update("road_route", rows, actor=edit.actor, now=edit.moment, reason=edit.reason)


def _as_before(workspace: Workspace, rows: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """A road that had a route before goes on with that row and its history: its number is no other road's."""
    where = {"class_name": "road_route", "code": rows["code"].tolist()}
    past = workspace.read("history", where=where, columns=("code", "feature_id", "version"))
    last = past.sort_values("version").drop_duplicates("code", keep="last").set_index("code")
    known = last.reindex(rows["code"])
    versions = (known["version"] + 1).fillna(1).astype("int64")
    ids = known["feature_id"].astype(object).where(known["feature_id"].notna(), None)
    return rows.assign(id=ids.to_numpy(), row_version=versions.to_numpy())


def _rows(given: Sequence[tuple[Route, _Wish]], crs: int) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {
            "code": [route.code for route, _ in given],
            "name": [route.name for route, _ in given],
            "start_station_m": [wish.start_m for _, wish in given],
            "calibration": [list(wish.calibration) if wish.calibration else None for _, wish in given],
        },
        geometry=[route.line for route, _ in given],
        crs=crs,
    )


def _numbered(places: pd.DataFrame, routes: Mapping[str, Route]) -> pd.DataFrame:
    """id, from_station_m, to_station_m of sections that lie from from_m to to_m along their route."""
    first_m, last_m = places["from_m"].to_numpy(float), places["to_m"].to_numpy(float)
    first, last = np.full(len(places), np.nan), np.full(len(places), np.nan)
    for code, rows in groups_of(places["code"].tolist()).items():
        calibration = routes[code].calibration
        first[rows], _ = calibration.stations(np.minimum(first_m[rows], calibration.length_m))
        last[rows], _ = calibration.stations(np.minimum(last_m[rows], calibration.length_m), is_back=True)
    return pd.DataFrame({"id": places["id"], "from_station_m": first.round(3), "to_station_m": last.round(3)})


def store_ranges(workspace: Workspace, sections: pd.DataFrame, ranges: pd.DataFrame, *, edit: Edit) -> int:
    """Update sections whose stored range differs from `ranges`; returns how many.

    Args:
        workspace: holds the sections.
        sections: as read: id, row_version, from_station_m, to_station_m.
        ranges: id, from_station_m, to_station_m; NaN empties a range.
        edit: who does it, when and why.
    """
    both = pd.DataFrame(sections[["id", "row_version", "from_station_m", "to_station_m"]]).merge(
        ranges, on="id", suffixes=("_old", "")
    )
    fields = ["from_station_m", "to_station_m"]
    old, new = (both[[f"{name}{tail}" for name in fields]].to_numpy(float) for tail in ("_old", ""))
    is_new = ~(np.isclose(old, new, rtol=0, atol=_MM, equal_nan=True).all(axis=1))
    rows = both.loc[is_new, ["id", "row_version", *fields]].reset_index(drop=True)
    if len(rows):
        workspace.update("road", rows, actor=edit.actor, now=edit.moment, reason=edit.reason)
    return len(rows)
