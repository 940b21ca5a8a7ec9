"""Sequence numbers of unit grids: west to east in rows, rows from north to south (GB/T 30428.1)."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.errors import CodesExhausted
from gridtwin.ledger.grids.linework import Geometries

LAST_NUMBER = 999


def reading_order(polygons: Geometries, row_height_m: float) -> NDArray[np.int64]:
    """Indices of the polygons in reading order.

    Rows have a fixed height counted from the northernmost label point, so the order can be told again from
    the polygons alone and one changed grid does not move the others.
    """
    if len(polygons) == 0:
        return np.empty(0, dtype=np.int64)
    points = shapely.get_coordinates(shapely.point_on_surface(shapely.normalize(polygons)))
    row = np.floor((points[:, 1].max() - points[:, 1]) / row_height_m)
    order: NDArray[np.int64] = np.lexsort((-points[:, 1], points[:, 0], row))
    return order


def number_grids(
    polygons: Geometries,
    community_codes: NDArray[np.object_],
    row_height_m: float,
    last_used: dict[str, int] | None = None,
) -> NDArray[np.object_]:
    """15-digit code of each polygon; numbering of a community goes on after `last_used`.

    Raises:
        CodesExhausted: a community would need more than 999 numbers.
    """
    used = last_used or {}
    codes = np.empty(len(polygons), dtype=object)
    for community in sorted(set(community_codes)):
        rows = np.flatnonzero(community_codes == community)
        first = used.get(community, 0) + 1
        check_numbers(community, first + len(rows) - 1)
        order = reading_order(polygons[rows], row_height_m)
        codes[rows[order]] = [f"{community}{number:03d}" for number in range(first, first + len(rows))]
    return codes


def check_numbers(community: str, last: int) -> None:
    """Refuse a number that three digits cannot carry.

    Raises:
        CodesExhausted: `last` is above 999.
    """
    if last > LAST_NUMBER:
        raise CodesExhausted(
            f"community {community} would need grid number {last}; three digits end at {LAST_NUMBER} and "
            "retired numbers are not given again: divide the community or draw larger grids",
            zh=f"社区{community}需要编到第{last}号网格；三位顺序码最大为{LAST_NUMBER}，"
            "已注销的号码不再使用：请拆分社区或划大网格",
        )
