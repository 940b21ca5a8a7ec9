"""What the census checks look at: table, grids, classes, lists, and what is stored already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.census.classes import ClassDemands, load_demands
from gridtwin.ledger.census.locating import GridIndex
from gridtwin.ledger.census.suggesting import COMPONENT
from gridtwin.ledger.census.table import CensusTable, Column
from gridtwin.ledger.rules import Rule, load_rules
from gridtwin.model import domain


@dataclass(frozen=True, slots=True)
class Standards:
    """Rules, demands on classes, and allowed values of coded fields; a city's own files count."""

    rules: Mapping[str, Rule]
    demands: ClassDemands
    allowed: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class StoredComponents:
    """Components of the workspace: all codes ever used, and class, place and code of the current ones."""

    used_codes: frozenset[str]
    codes: NDArray[np.object_]
    classes: NDArray[np.object_]
    xy: NDArray[np.float64]

    @classmethod
    def of(
        cls, components: gpd.GeoDataFrame | None, retired_codes: frozenset[str] = frozenset()
    ) -> StoredComponents:
        """Of a layer read from the store; None stands for an empty store."""
        if components is None or len(components) == 0:
            nothing = np.empty(0, dtype=object)
            return cls(retired_codes, nothing, nothing, np.empty((0, 2)))
        shapes = components.geometry.to_numpy()
        codes = components["code"].to_numpy(dtype=object)
        xy = np.column_stack([shapely.get_x(shapes), shapely.get_y(shapes)])
        return cls(retired_codes | set(codes), codes, components["class_code"].to_numpy(dtype=object), xy)


@dataclass(frozen=True, slots=True)
class CensusContext:
    """One table under check.

    Attributes:
        located: number of the grid each row lies in, -1 for none.
        xy: coordinates of each row, NaN where there is no point.
        known_class: rows whose class code is in the class table; checks by class look only at these.
    """

    table: CensusTable
    grids: GridIndex
    standards: Standards
    stored: StoredComponents
    division: str
    today: date
    located: NDArray[np.int64]
    xy: NDArray[np.float64]
    known_class: NDArray[np.bool_]

    def column(self, name: str) -> Column:
        """A column of the table by its model name."""
        column: Column = self.table.frame[name]
        return column


def load_standards(override_dir: Path | None = None) -> Standards:
    """The census rules, class demands and lists, with a city's own files in `override_dir` over them."""

    def own(name: str) -> Path | None:
        return None if override_dir is None else override_dir / f"{name}.toml"

    lists = {
        field.name: domain(field.domain, override_dir=override_dir)
        for field in COMPONENT.fields
        if field.domain
    }
    names = {str(entry.value): entry.zh for entry in lists["class_code"].values}
    allowed = {name: tuple(str(entry.value) for entry in found.values) for name, found in lists.items()}
    return Standards(
        load_rules("census_rules", own("census_rules")), load_demands(names, own("census_classes")), allowed
    )
