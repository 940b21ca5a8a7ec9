"""Pipe points and pipe lines in memory: what importers give and every analysis takes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.model.feature_class import feature_class
from gridtwin.store import Box, Workspace
from pipe_network.errors import UnknownObject

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PipeNetwork:
    """Points and lines with the columns of the feature classes `pipe_point` and `pipe_line`.

    Both frames have a plain RangeIndex and one projected CRS in metres (None for models without a place).
    `points` has PointZ geometry (z is the ground), `lines` LineStringZ (z is what `level_reference` says).
    `start_point` and `end_point` of a line name `point_no`; a name that no point has is allowed here and is
    for the checks to find. `tables` carries what a simulation engine needs beyond the two layers, by a name
    that `pipe_network.exchange` documents.
    """

    points: gpd.GeoDataFrame
    lines: gpd.GeoDataFrame
    tables: Mapping[str, pd.DataFrame] = field(default_factory=dict)

    @property
    def crs(self) -> object:
        """CRS of both layers, or None."""
        return self.lines.crs or self.points.crs

    def of(self, classes: Collection[str]) -> PipeNetwork:
        """Only points and lines of these pipe classes."""
        points = self.points[self.points["pipe_class"].isin(classes)].reset_index(drop=True)
        lines = self.lines[self.lines["pipe_class"].isin(classes)].reset_index(drop=True)
        return PipeNetwork(points, lines, self.tables)

    def only(self, classes: Collection[str] | None) -> PipeNetwork:
        """As `of`, for classes that somebody asks for by name; the whole network where none is named.

        Raises:
            UnknownObject: nothing of such a class is in the network.
        """
        if not classes:
            return self
        there = {str(code) for layer in (self.points, self.lines) for code in layer["pipe_class"].dropna()}
        refuse_other_classes(classes, there)
        return self.of(classes)

    def ends(self) -> tuple[Ints, Ints]:
        """Row in `points` of the start and the end of every line; -1 where no point has the name."""
        rows = pd.Index(self.points["point_no"])
        if not rows.is_unique:
            first = ~rows.duplicated()
            places = np.flatnonzero(first)
            found = [
                pd.Index(rows[first]).get_indexer(self.lines[end]) for end in ("start_point", "end_point")
            ]
            start, end = (np.where(k >= 0, places[k], -1) for k in found)
            return start.astype(np.int64), end.astype(np.int64)
        return (
            np.asarray(rows.get_indexer(self.lines["start_point"]), np.int64),
            np.asarray(rows.get_indexer(self.lines["end_point"]), np.int64),
        )

    def point_row(self, point_no: str) -> int:
        """Row of a point.

        Raises:
            UnknownObject: no point of that number.
        """
        return _row(self.points["point_no"], point_no, ("point", "管点"))

    def line_row(self, line_no: str) -> int:
        """Row of a line.

        Raises:
            UnknownObject: no line of that number.
        """
        return _row(self.lines["line_no"], line_no, ("line", "管线"))


def refuse_other_classes(classes: Collection[str], there: Collection[str]) -> None:
    """Refuse classes that a network does not have.

    Raises:
        UnknownObject: which are not there, and which are.
    """
    missing = [code for code in classes if code not in there]
    if missing:
        known = sorted(there)
        raise UnknownObject(
            f"no pipes of class {', '.join(missing)} in the network; it has {', '.join(known) or 'none'}",
            zh=f"管网中没有类型为{'、'.join(missing)}的管线；现有{'、'.join(known) or '（无）'}",
        )


def read_network(
    workspace: Workspace, *, classes: Collection[str] | None = None, bbox: Box | None = None
) -> PipeNetwork:
    """The pipes of a workspace, all classes or some, everywhere or within a box of its CRS."""
    where = None if classes is None else {"pipe_class": sorted(classes)}
    points, lines = (
        workspace.read(name, bbox=bbox, where=where).reset_index(drop=True)
        for name in ("pipe_point", "pipe_line")
    )
    return PipeNetwork(points, lines)


def layer_columns(name: str) -> list[str]:
    """Columns of `pipe_point` or `pipe_line` as declared, without the store's own."""
    return [one.name for one in feature_class(name).fields]


def _row(column: pd.Series, value: str, what: tuple[str, str]) -> int:
    rows = np.flatnonzero((column == value).to_numpy())
    if not len(rows):
        near = [str(name) for name in column.dropna() if str(name).startswith(value[:3])][:3]
        hint_en = f"; near it: {', '.join(near)}" if near else ""
        hint_zh = f"；相近的有{'、'.join(near)}" if near else ""
        raise UnknownObject(
            f"no pipe {what[0]} '{value}' in the network{hint_en}",
            zh=f"管网中没有{what[1]}“{value}”{hint_zh}",
        )
    return int(rows[0])
