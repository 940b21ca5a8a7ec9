"""An import taken back: its rows leave the layers, and their numbers may be given to the same rows anew.

Rows are told by the moment they were stored at. A number that an import taken back had used is no other
object's: the row that comes with it next time continues the history of the one before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import pandas as pd

from gridtwin.store import Workspace
from pipe_network.errors import BadPipeData, UnknownObject

REASON = "import taken back"
NUMBERS = {"pipe_point": "point_no", "pipe_line": "line_no"}


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many rows left each layer."""

    points: int
    lines: int


def take_back(workspace: Workspace, stored_at: datetime, *, actor: str, now: datetime) -> TakenBack:
    """Take the rows of an import back, all or none of them.

    Raises:
        UnknownObject: nothing that was stored at that moment is there unchanged.
        BadPipeData: rows were changed since, or lines from elsewhere end at its points.
    """
    points, lines = (_rows(workspace, layer, stored_at) for layer in NUMBERS)
    if points.empty and lines.empty:
        raise UnknownObject(
            f"no pipe that was stored at {stored_at:%Y-%m-%d %H:%M:%S} is there: nothing to take back",
            zh=f"没有{stored_at:%Y-%m-%d %H:%M:%S}入库的管线数据，无可撤回",
        )
    _refuse_used(workspace, points, lines)
    for layer, rows in (("pipe_line", lines), ("pipe_point", points)):
        if len(rows):
            workspace.retire(layer, rows["id"], actor=actor, now=now, reason=REASON)
    return TakenBack(len(points), len(lines))


def stored_extent(workspace: Workspace, stored_at: datetime) -> list[float] | None:
    """Box around what was stored at a moment, in the workspace's CRS; None where that is nothing."""
    boxes = [
        rows.total_bounds
        for layer in NUMBERS
        if len(rows := workspace.read(layer, where={"valid_from": stored_at}, columns=("geometry",)))
    ]
    if not boxes:
        return None
    low, high = np.min(boxes, axis=0)[:2], np.max(boxes, axis=0)[2:]
    return [round(float(value), 3) for value in (*low, *high)]


def taken_back_ids(workspace: Workspace, layer: str) -> Mapping[str, str]:
    """Number → id of rows that were taken back and not stored again."""
    columns = ("code", "feature_id")
    past = workspace.read("history", where={"class_name": layer, "reason": REASON}, columns=columns)
    return dict(zip(past["code"].dropna().astype(str), past["feature_id"].astype(str), strict=False))


def _rows(workspace: Workspace, layer: str, stored_at: datetime) -> pd.DataFrame:
    return workspace.read(layer, where={"valid_from": stored_at}, columns=("id", NUMBERS[layer]))


def _refuse_used(workspace: Workspace, points: pd.DataFrame, lines: pd.DataFrame) -> None:
    names = list(points["point_no"].dropna())
    ends = [
        workspace.read("pipe_line", where={end: names}, columns=("id", "line_no"))
        for end in ("start_point", "end_point")
        if names
    ]
    used = pd.concat(ends) if ends else pd.DataFrame(columns=["id", "line_no"])
    others = used[~used["id"].isin(lines["id"])].drop_duplicates("id")
    if len(others):
        first = ", ".join(others["line_no"].dropna().astype(str).head(3))
        raise BadPipeData(
            f"{len(others)} lines from elsewhere or changed since end at points of this import ({first}): "
            "delete or re-connect them first",
            zh=f"有{len(others)}条其他来源或已修改的管线（{first}）连接到本次导入的管点：请先删除或改接",
        )
