"""Which rows of a GeoPackage touch a shape: the R-tree first, the shapes only of rows on its edge."""

from __future__ import annotations

from typing import Any

import shapely
import sqlalchemy as sa

from gridtwin.store.database import Box
from gridtwin.store.geopackage import blob
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER

_FUNCTION = "gridtwin_touches"


def touching(
    link: sa.Connection, tree: sa.FromClause, table: sa.Table, shape: shapely.Geometry, inner: Box | None
) -> sa.ColumnElement[bool]:
    """The rows whose shapes touch `shape`; whatever lies in the box `inner` is known to do so."""
    shapely.prepare(shape)

    def touches(value: bytes | None) -> bool:
        return value is not None and bool(
            shape.intersects(shapely.from_wkb(value[blob.header_length(value) :]))
        )

    driver: Any = link.connection.driver_connection
    driver.create_function(_FUNCTION, 1, touches)
    rows = table.alias()
    own = sa.select(rows.c[GEOMETRY]).where(rows.c[ROW_NUMBER] == tree.c.id).scalar_subquery()
    min_x, min_y, max_x, max_y = shape.bounds
    near = (tree.c.maxx >= min_x, tree.c.minx <= max_x, tree.c.maxy >= min_y, tree.c.miny <= max_y)
    exact = sa.func.gridtwin_touches(own)
    wanted = sa.select(tree.c.id).where(*near, sa.or_(_within(tree, inner), exact))
    return table.c[ROW_NUMBER].in_(wanted)


def _within(tree: sa.FromClause, box: Box | None) -> sa.ColumnElement[bool]:
    """The envelopes in the R-tree are rounded outwards: what lies within by them lies within."""
    if box is None:
        return sa.false()
    min_x, min_y, max_x, max_y = box
    return sa.and_(tree.c.minx >= min_x, tree.c.maxx <= max_x, tree.c.miny >= min_y, tree.c.maxy <= max_y)
