"""Small deliveries and what a check finds in them, for tests that read like sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from pipe_network.checks import Context, Report, load_checks, run_checks
from pipe_network.network import PipeNetwork
from pipe_network.survey.delivery import Delivery, Staged, SurveyTable, TableKind
from pipe_network.survey.staging import stage

EAST, NORTH = 500_000.0, 4_000_000.0
Points = Mapping[str, Mapping[str, Any]]
Lines = Sequence[tuple[Any, ...]]

POINT = {
    "appurtenance": "窨井",
    "ground_m": 100.0,
    "project_no": "P1",
    "owner_name": "甲",
    "road_name": "一路",
}
LINE = {
    "material": "钢",
    "diameter_mm": 200,
    "start_depth_m": 1.0,
    "end_depth_m": 1.0,
    "embedding": "直埋",
    "status": "在用",
    "built_month": "202001",
    "owner_name": "甲",
    "road_name": "一路",
}
# Three points on a straight street, 50 m apart, closed at both ends.
STREET: dict[str, dict[str, Any]] = {
    "A": {"x": 0, "y": 0, "feature": "预留口"},
    "B": {"x": 50, "y": 0},
    "C": {"x": 100, "y": 0, "feature": "预留口"},
}
STREET_LINES: list[tuple[Any, ...]] = [("A", "B"), ("B", "C")]
# Two falling sewers of 1 % to an outfall; inverts 98.0, 97.5, 97.0.
SEWER: dict[str, dict[str, Any]] = {
    "S1": {"x": 0, "y": 10, "appurtenance": "污水井"},
    "S2": {"x": 50, "y": 10, "appurtenance": "污水井"},
    "S3": {"x": 100, "y": 10, "feature": "出水口"},
}
SEWER_LINES: list[tuple[Any, ...]] = [
    ("S1", "S2", {"start_level_m": 98.0, "end_level_m": 97.5, "flow_direction": 0, "diameter_mm": 400}),
    ("S2", "S3", {"start_level_m": 97.5, "end_level_m": 97.0, "flow_direction": 0, "diameter_mm": 400}),
]


def survey(
    points: Points,
    lines: Lines,
    *,
    pipe_class: str = "JP",
    headings: Mapping[str, Mapping[str, str]] | None = None,
    workbook: Path = Path("w.xlsx"),
) -> Staged:
    """A staged delivery of one workbook; `headings` of "point" or "line" replaces names of columns."""
    point_rows = [_point(name, given, pipe_class) for name, given in points.items()]
    ground = {row["point_no"]: row["ground_m"] for row in reversed(point_rows)}
    line_rows = [_line(one, ground, pipe_class) for one in lines]
    named = headings or {}
    tables = (
        _table(point_rows, TableKind.POINT, named.get("point", {}), workbook),
        _table(line_rows, TableKind.LINE, named.get("line", {}), workbook),
    )
    return stage(Delivery(tables), crs="EPSG:4544")


def _point(name: str, given: Mapping[str, Any], pipe_class: str) -> dict[str, Any]:
    number = name.split("'", maxsplit=1)[0]  # "A'" is a second row of point A
    row = {
        "point_no": number,
        "map_no": number,
        "x": None,
        "y": None,
        "pipe_class": pipe_class,
        "feature": None,
    }
    row |= POINT | {"well_depth_m": None, "feature_code": None} | dict(given)
    if given.get("feature") and "appurtenance" not in given:
        row["appurtenance"] = None
    if "absolute" not in given:
        row["x"], row["y"] = EAST + row["x"], NORTH + row["y"]
    row.pop("absolute", None)
    return row


def _line(one: tuple[Any, ...], ground: Mapping[str, Any], pipe_class: str) -> dict[str, Any]:
    start, end, given = one[0], one[1], dict(one[2]) if len(one) > 2 else {}
    row = {"start_point": start, "end_point": end, "pipe_class": pipe_class, "section": None, **LINE}
    row |= dict.fromkeys(
        ("hole_count", "used_holes", "cable_count", "voltage_kv", "pressure", "flow_direction")
    )
    row |= given
    for side, point in (("start", start), ("end", end)):
        height = ground.get(point)
        height = height if isinstance(height, float) else 100.0
        if f"{side}_level_m" not in given:
            depth = row[f"{side}_depth_m"]
            row[f"{side}_level_m"] = height - depth if isinstance(depth, float | int) else None
        elif f"{side}_depth_m" not in given and given[f"{side}_level_m"] is not None:
            row[f"{side}_depth_m"] = height - given[f"{side}_level_m"]
    return row


def _table(
    rows: list[dict[str, Any]], kind: TableKind, named: Mapping[str, str], workbook: Path
) -> SurveyTable:
    fields = list(rows[0])
    cells = pd.DataFrame(rows, columns=fields, index=range(2, len(rows) + 2), dtype=object)
    cells = cells.where(cells.notna(), None)
    return SurveyTable(
        workbook,
        f"{kind}s",
        kind,
        "test",
        1,
        tuple(named.get(name, name) for name in fields),
        {name: k for k, name in enumerate(fields)},
        cells,
    )


def changed(points: Points, name: str, **values: Any) -> dict[str, Mapping[str, Any]]:
    """The points with other values of one of them, or one more."""
    return {**points, name: {**points.get(name, {}), **values}}


def report(source: Staged | PipeNetwork, context: Context | None = None) -> Report:
    """The report of a run with the project's own table."""
    return run_checks(source, context, checks=load_checks())


def objects(source: Staged | PipeNetwork, check: int, context: Context | None = None) -> list[str]:
    """What a check finds: 'object variant', in order."""
    table = tuple(one for one in load_checks() if one.id == check or one.spoils)
    found = run_checks(source, context, checks=table).findings
    own = found[found["check"] == check]
    return [f"{name} {variant}".strip() for name, variant in zip(own["object"], own["variant"], strict=True)]


def state(source: Staged | PipeNetwork, check: int, context: Context | None = None) -> str:
    """Whether a check was made."""
    return str(next(one for one in report(source, context).outcomes if one.check.id == check).state)
