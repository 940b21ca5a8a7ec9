"""Safe repairs of a delivery, worked out as changes of cells and rows; nothing is written here.

Only what follows from the data alone: exchanged coordinates, own coordinates of line ends that miss their
point by little, a line over a point, a row that repeats another. Everything else is for the surveyor.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd

from pipe_network.checks.columns import Floats
from pipe_network.checks.run import Report
from pipe_network.errors import BadPipeData
from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE, Staged

_MOST_SNAP_M = 0.5
_LEAST_SNAP_M = 0.0005  # surveys note millimetres
_ENDS = {
    "start": ("start_point", "start_depth_m", "start_level_m"),
    "end": ("end_point", "end_depth_m", "end_level_m"),
}
_OWN = ("start_x", "start_y", "end_x", "end_y")


class Repair(StrEnum):
    """What can be mended without going out again."""

    SWAP_XY = "swap_xy"
    SNAP_END = "snap_end"
    SPLIT_LINE = "split_line"
    DROP_DOUBLE = "drop_double"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: a cell (`name` is its field), a row that goes (`is_dropped`) or one that comes (`new_row`).

    `table` and `row` are those of the delivery; a new row is a copy of that row with the values of `new_row`.
    """

    repair: Repair
    table: int
    row: int
    about: str
    name: str = ""
    old: object = None
    new: object = None
    is_dropped: bool = False
    new_row: Mapping[str, object] = field(default_factory=dict)


def plan_repairs(staged: Staged, report: Report, only: Collection[Repair]) -> tuple[Change, ...]:
    """Changes for the findings of a report, in the order of `Repair`.

    Raises:
        BadPipeData: no repair is named.
    """
    if not only:
        raise BadPipeData(
            f"name the repairs: {', '.join(Repair)}", zh=f"请指明要做的修复：{'、'.join(Repair)}"
        )
    return tuple(change for repair in Repair if repair in only for change in _PLANS[repair](staged, report))


def _found(report: Report, check: int, variant: str) -> pd.DataFrame:
    found = report.findings
    return pd.DataFrame(found[(found["check"] == check) & (found["variant"] == variant)])


def _table_of(staged: Staged, finding: Mapping[Hashable, Any]) -> int:  # Any: cells of a table
    for number, table in enumerate(staged.delivery.tables):
        if table.workbook.name == finding["workbook"] and table.sheet == finding["sheet"]:
            return number
    raise BadPipeData("the report is not of this delivery", zh="检查结果与测量成果不符")


def _swap(staged: Staged, report: Report) -> Iterator[Change]:
    for finding in _found(report, 22, "swapped").to_dict("records"):
        table, row = _table_of(staged, finding), int(finding["row"])
        cells = staged.delivery.tables[table].cells.loc[row]
        for one, other in (("x", "y"), ("y", "x")):
            yield Change(Repair.SWAP_XY, table, row, finding["object"], one, cells[one], cells[other])


def _snap(staged: Staged, report: Report) -> Iterator[Change]:
    """Own coordinates of line ends that differ from those of their point."""
    del report  # lines drawn from their points have nothing to snap, and no finding
    network = staged.network
    where = np.column_stack([network.points.geometry.x, network.points.geometry.y])
    names = network.lines[["start_point", "end_point"]].to_numpy(object)
    for column, rows in enumerate(network.ends()):
        fields = _OWN[2 * column : 2 * column + 2]
        for line in np.flatnonzero(rows >= 0):
            number, row = (int(network.lines[name].iat[line]) for name in (SOURCE_TABLE, SOURCE_ROW))
            cells = staged.delivery.tables[number].cells
            if not set(fields) <= set(cells.columns):
                continue
            own = _numbers([cells.at[row, name] for name in fields])
            gap = float(np.hypot(*(own - where[rows[line]])))
            if _LEAST_SNAP_M < gap <= _MOST_SNAP_M:
                named = f"{names[line, 0]}-{names[line, 1]}"
                for name, old, new in zip(fields, own, where[rows[line]], strict=True):
                    yield Change(Repair.SNAP_END, number, row, named, name, float(old), round(float(new), 3))


def _split(staged: Staged, report: Report) -> Iterator[Change]:
    """The row ends at the point; a copy of it goes on from there. Levels in between are straight."""
    done: set[tuple[int, int]] = set()
    for finding in _found(report, 18, "main").to_dict("records"):
        table, row = _table_of(staged, finding), int(finding["row"])
        if (table, row) in done:  # one point at a time: check again for the next
            continue
        done.add((table, row))
        point = str(finding["other"])
        cells = staged.delivery.tables[table].cells
        middle = _middle(staged, pd.Series(cells.loc[row]), point)
        for name, value in zip(_ENDS["end"], (point, *middle), strict=True):
            if name in cells:
                yield Change(
                    Repair.SPLIT_LINE, table, row, finding["object"], name, cells.at[row, name], value
                )
        new = {name: v for name, v in zip(_ENDS["start"], (point, *middle), strict=True) if name in cells}
        new |= {"line_no": None} if "line_no" in cells else {}
        named = f"{point}-{cells.at[row, 'end_point']!s}"
        yield Change(Repair.SPLIT_LINE, table, row, named, new_row=new)


def _middle(staged: Staged, cells: pd.Series[Any], point: str) -> tuple[float | None, float | None]:
    """Depth and level of the line at the point, from the levels at its ends; None where one is missing."""
    points = staged.network.points.drop_duplicates("point_no").set_index("point_no")
    ends = points.loc[[str(cells["start_point"]).strip(), str(cells["end_point"]).strip(), point]]
    x, y = ends.geometry.x.to_numpy(), ends.geometry.y.to_numpy()
    to_point, whole = np.hypot(x[2] - x[0], y[2] - y[0]), np.hypot(x[1] - x[0], y[1] - y[0])
    levels = _numbers([cells.get(f"{end}_level_m") for end in ("start", "end")])
    if np.isnan(levels).any() or whole == 0:
        return None, None
    level = float(levels[0] + (levels[1] - levels[0]) * to_point / whole)
    ground = float(ends["ground_m"].iloc[2])
    return (None if np.isnan(ground) else round(ground - level, 3)), round(level, 3)


def _numbers(cells: list[Any]) -> Floats:  # Any: cells as they stand
    return np.asarray(pd.to_numeric(pd.Series(cells, dtype=object), errors="coerce"), np.float64)


def _drop(staged: Staged, report: Report) -> Iterator[Change]:
    for finding in _found(report, 6, "same").to_dict("records"):
        yield Change(
            Repair.DROP_DOUBLE,
            _table_of(staged, finding),
            int(finding["row"]),
            finding["object"],
            is_dropped=True,
        )
    for finding in _found(report, 11, "main").to_dict("records"):
        table, row = _table_of(staged, finding), int(finding["row"])
        if _repeats(staged, table, row):
            yield Change(Repair.DROP_DOUBLE, table, row, finding["object"], is_dropped=True)


def _repeats(staged: Staged, table: int, row: int) -> bool:
    """Whether an earlier row of the table says the same in every cell, maybe with its ends exchanged."""
    cells = staged.delivery.tables[table].cells
    own = pd.Series(cells.loc[row])
    turned = own.copy()
    for one, other in (
        (a, b) for a, b in zip(_ENDS["start"], _ENDS["end"], strict=True) if {a, b} <= set(own.index)
    ):
        turned[one], turned[other] = own[other], own[one]
    before = cells[cells.index < row].astype(object)
    return any(_is_same(before, wanted) for wanted in (own, turned))


def _is_same(frame: pd.DataFrame, wanted: pd.Series[Any]) -> bool:
    same = np.ones(len(frame), bool)
    for name, value in wanted.items():
        column = frame[name]
        same &= (column.isna() if pd.isna(value) else (column == value)).to_numpy(bool)
    return bool(same.any())


_PLANS: Mapping[Repair, Callable[[Staged, Report], Iterator[Change]]] = {
    Repair.SWAP_XY: _swap,
    Repair.SNAP_END: _snap,
    Repair.SPLIT_LINE: _split,
    Repair.DROP_DOUBLE: _drop,
}
