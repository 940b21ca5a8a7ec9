"""`components.compare, progress`: two rounds of a census against each other, how far a round has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import table
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import geopandas as gpd

_KINDS = ("added", "removed", "moved", "changed")


@dataclass(frozen=True, kw_only=True)
class Compare(InWorkspace):
    """Two states of the components."""

    before: date | None = given(
        "the older state: end of this day, out of the history",
        "较早状态：该日结束时（据历史记录）",
        "day",
        None,
    )
    before_file: Path | None = given(
        "or: a layer or workspace with the older state", "或：较早状态的图层文件或工作区", "path", None
    )
    after: date | None = given(
        "the newer state: end of this day; today's rows if left out",
        "较新状态：该日结束时；缺省为现状",
        "day",
        None,
    )
    moved_m: float = given(
        "a move from so many metres on", "位移阈值（米）", "number", 0.5, least=0, most=1000
    )
    limit: int = given("rows to return", "返回行数", "integer", 20_000, least=0, most=1_000_000)


@dataclass(frozen=True, kw_only=True)
class SurveyProgress(InWorkspace):
    """How far a round has come."""

    since: date = given("first day of the round", "本轮普查开始日期", "day")


def compare(session: Session, asked: Compare, progress: Progress) -> dict[str, Any]:
    """Added, removed, moved, changed."""
    from gridtwin.ledger.census.rounds import compare_rounds
    from gridtwin.ledger.errors import BadCensusTable

    if (asked.before is None) == (asked.before_file is None):
        raise BadCensusTable(
            "give the older state as a day or as a file, one of both",
            zh="较早状态请给出日期或文件之一",
        )
    progress(0.05, "reading")
    if asked.before_file is not None:
        before = _of_file(session, asked.before_file)
    else:
        before = _state(session, asked.before)
    progress(0.4, "reading")
    after = _state(session, asked.after)
    progress(0.7, "comparing")
    found = compare_rounds(before, after, moved_m=asked.moved_m)
    counts = {kind: int((found["kind"] == kind).sum()) for kind in _KINDS}
    shown = table(found, "component", ("Differences", "差异"), of="component", limit=asked.limit)
    uncoded = int(before["code"].isna().sum()) if "code" in before else len(before)
    return {
        "before": len(before),
        "after": len(after),
        "uncoded": uncoded,
        "counts": counts,
        "differences": shown,
    }


def survey_progress(session: Session, asked: SurveyProgress, _: Progress) -> dict[str, Any]:
    """By street, class and editor."""
    from gridtwin.ledger.census import rounds

    opened = session.workspace
    columns = [
        "id",
        "row_version",
        "valid_from",
        "class_code",
        "grid_code",
        "start_date",
        "change_date",
        "edited_by",
    ]
    found = rounds.survey_progress(
        rounds.with_first_stored(opened, session.layer("component", columns)),
        opened.read("unit_grid", columns=["code"]),
        opened.read("street", columns=["code", "name"]),
        asked.since,
    )
    return {
        "tables": [
            table(found["street"], "street", ("By street", "按街道"), limit=None),
            table(found["class"], "class", ("By class", "按类别"), of="component", limit=None),
            table(found["editor"], "editor", ("By editor", "按作业员"), limit=None),
        ]
    }


def _state(session: Session, day: date | None) -> gpd.GeoDataFrame:
    from gridtwin.ledger.census.rounds import components_at

    if day is None:
        return session.workspace.read("component")
    return components_at(session.workspace, datetime.combine(day, time.max, ZoneInfo("Asia/Shanghai")))


def _of_file(session: Session, path: Path) -> gpd.GeoDataFrame:
    """Components of another workspace, or of a file of any form that a census takes."""
    import geopandas as gpd

    from gridtwin.ledger import TableOptions, read_census
    from gridtwin.store import open_workspace

    if (path / "workspace.toml").is_file():
        with open_workspace(path) as other:
            found = gpd.GeoDataFrame(other.read("component"))
            return found.to_crs(session.workspace.crs)
    census = read_census(path, crs=session.workspace.crs, options=TableOptions())
    named = [name for name in census.columns if name in census.frame]
    return census.frame[[*dict.fromkeys([*named, "geometry"])]]


METHODS = (
    Method(
        "components.compare",
        ("What differs between two census rounds", "两轮普查的差异"),
        Compare,
        compare,
        (
            "before, after, uncoded (numbers), counts, differences: kind, code, distance, fields, values",
            "前后数量、无编码行数、各类差异数、differences表：类型、编码、位移、变化字段及前后值",
        ),
    ),
    Method(
        "components.progress",
        ("How far a census round has come", "普查进度"),
        SurveyProgress,
        survey_progress,
        ("tables: street, class, editor", "按街道、类别、作业员的进度表"),
    ),
)
