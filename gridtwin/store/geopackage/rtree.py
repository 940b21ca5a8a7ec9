"""SQLite R-trees packed at once: sorted into tiles (STR) and written as nodes, not inserted one by one.

Node format: sqlite.org/rtree.html, section 6, and the comments of ext/rtree/rtree.c. Leutenegger et al., STR:
A Simple and Efficient Algorithm for R-Tree Packing, ICDE 1997. `rtreecheck()` verifies it in the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

_CELL = np.dtype([("id", ">i8"), ("minx", ">f4"), ("maxx", ">f4"), ("miny", ">f4"), ("maxy", ">f4")])
_HEADER_BYTES = 4  # depth of the tree (root only), number of cells
_MOST_CELLS = 51  # RTREE_MAXCELLS
_FILL = 0.8  # room for later rows
_ROOT = 1
_TABLES = {"node": ("nodeno", "data"), "rowid": ("rowid", "nodeno"), "parent": ("nodeno", "parentnode")}

Cells = NDArray[np.void]


@dataclass(frozen=True, slots=True)
class _Level:
    """Nodes of one level: their cells in order, where each node's begin, and the nodes' numbers."""

    cells: Cells
    starts: NDArray[np.int64]
    numbers: NDArray[np.int64]


def fill(link: sa.Connection, name: str, ids: NDArray[np.int64], bounds: NDArray[np.float64]) -> None:
    """Replace the content of an R-tree; `bounds` has rows (min x, min y, max x, max y)."""
    quote = link.dialect.identifier_preparer.quote_identifier
    node, rowid, parent = (quote(f"{name}_{part}") for part in ("node", "rowid", "parent"))
    size = _node_size(link, name, None)
    for table in (node, rowid, parent):
        link.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608
    levels = _levels(
        cells_of(ids, bounds), int(min(_MOST_CELLS, (size - _HEADER_BYTES) // _CELL.itemsize) * _FILL)
    )
    cursor = link.connection.cursor()
    for rank, level in enumerate(levels):
        blobs = _blobs(level, size, depth=rank if rank == len(levels) - 1 else 0)
        cursor.executemany(f"INSERT INTO {node} VALUES (?, ?)", list(blobs))  # noqa: S608
        owner = np.repeat(level.numbers, np.diff([*level.starts, len(level.cells)]))
        children = level.cells["id"].astype(np.int64)
        order = np.argsort(children, kind="stable")
        pairs = list(zip(children[order].tolist(), owner[order].tolist(), strict=True))
        table = rowid if rank == 0 else parent
        cursor.executemany(f"INSERT INTO {table} VALUES (?, ?)", pairs)  # noqa: S608


def copy(link: sa.Connection, name: str, source: str, schema: str) -> bool:
    """Replace an empty R-tree by another one of an attached file; False when their nodes differ in size."""
    if _node_size(link, name, None) != _node_size(link, source, schema):
        return False
    for part, columns in _TABLES.items():
        into = sa.table(f"{name}_{part}", *map(sa.column, columns))
        origin = sa.table(f"{source}_{part}", *map(sa.column, columns), schema=schema)
        link.execute(sa.delete(into))
        link.execute(sa.insert(into).from_select(list(columns), sa.select(origin)))
    return True


def _node_size(link: sa.Connection, name: str, schema: str | None) -> int:
    nodes = sa.table(f"{name}_node", sa.column("nodeno"), sa.column("data"), schema=schema)
    root = sa.select(sa.func.length(nodes.c.data)).where(nodes.c.nodeno == _ROOT)
    return int(link.scalar(root) or 0)


def cells_of(ids: NDArray[np.int64], bounds: NDArray[np.float64]) -> Cells:
    """Cells in single precision, rounded outwards, so that no box becomes smaller."""
    cells = np.empty(len(ids), dtype=_CELL)
    cells["id"] = ids
    cells["minx"], cells["miny"] = _rounded(bounds[:, 0], -np.inf), _rounded(bounds[:, 1], -np.inf)
    cells["maxx"], cells["maxy"] = _rounded(bounds[:, 2], np.inf), _rounded(bounds[:, 3], np.inf)
    return cells


def _rounded(values: NDArray[np.float64], towards: float) -> NDArray[np.float32]:
    near = values.astype(np.float32)
    inside = near < values if towards > 0 else near > values
    near[inside] = np.nextafter(near[inside], np.float32(towards))
    return near


def _levels(cells: Cells, capacity: int) -> list[_Level]:
    """From the leaves to the root, which has the number 1."""
    levels = []
    next_number = _ROOT + 1
    while True:
        count = max(1, -(-len(cells) // capacity))
        cells = _tiled(cells, capacity, count)
        starts = np.arange(count, dtype=np.int64) * capacity
        if count == 1:
            levels.append(_Level(cells, starts, np.array([_ROOT], dtype=np.int64)))
            return levels
        numbers = np.arange(next_number, next_number + count, dtype=np.int64)
        next_number += count
        levels.append(_Level(cells, starts, numbers))
        cells = _parents(levels[-1])


def _tiled(cells: Cells, capacity: int, count: int) -> Cells:
    """The cells in an order in which each run of `capacity` lies close together."""
    slices = max(1, int(np.ceil(np.sqrt(count))))
    per_slice = slices * capacity
    by_x = np.argsort(cells["minx"].astype(np.float32) + cells["maxx"].astype(np.float32), kind="stable")
    strip = np.empty(len(cells), dtype=np.int64)
    strip[by_x] = np.arange(len(cells)) // per_slice
    order = np.lexsort((cells["miny"].astype(np.float32) + cells["maxy"].astype(np.float32), strip))
    return cells[order]


def _parents(level: _Level) -> Cells:
    made = np.empty(len(level.starts), dtype=_CELL)
    made["id"] = level.numbers
    for name, joined in (
        ("minx", np.minimum),
        ("miny", np.minimum),
        ("maxx", np.maximum),
        ("maxy", np.maximum),
    ):
        made[name] = joined.reduceat(level.cells[name].astype(np.float32), level.starts)
    return made


def _blobs(level: _Level, size: int, depth: int) -> Iterator[tuple[int, bytes]]:
    raw = level.cells.tobytes()
    ends = [*level.starts[1:].tolist(), len(level.cells)]
    for number, start, end in zip(level.numbers.tolist(), level.starts.tolist(), ends, strict=True):
        head = depth.to_bytes(2, "big") + (end - start).to_bytes(2, "big")
        yield number, (head + raw[start * _CELL.itemsize : end * _CELL.itemsize]).ljust(size, b"\0")
