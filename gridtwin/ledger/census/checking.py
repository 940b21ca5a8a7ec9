"""A census table checked row by row against all rules, assigned to unit grids and numbered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.census import _check_attributes, _check_places
from gridtwin.ledger.census.breaches import Breach, breach_table
from gridtwin.ledger.census.context import CensusContext, Standards, StoredComponents, load_standards
from gridtwin.ledger.census.locating import GridIndex
from gridtwin.ledger.census.numbering import last_used, number_components
from gridtwin.ledger.census.table import CensusTable
from gridtwin.ledger.errors import BadCensusTable
from gridtwin.ledger.findings import gather
from gridtwin.ledger.rules import Severity
from gridtwin.progress import Progress, both, part, silent

Check = Callable[[CensusContext, Mapping[str, Any]], Iterable[Breach]]  # Any: the parameters of a rule
CHECKS: dict[str, Check] = {
    "C01": _check_attributes.required_filled,
    "C02": _check_attributes.class_known,
    "C03": _check_attributes.name_agrees,
    "C04": _check_attributes.values_in_lists,
    "C05": _check_places.position_usable,
    "C06": _check_places.inside_some_grid,
    "C07": _check_places.stated_grid_known,
    "C08": _check_places.inside_stated_grid,
    "C09": _check_places.repeated_in_table,
    "C10": _check_places.repeated_in_store,
    "C11": _check_attributes.accuracy_fine_enough,
    "C12": _check_attributes.state_possible,
    "C13": _check_attributes.dates_possible,
    "C14": _check_attributes.loss_dated,
    "C15": _check_places.stated_code_free,
    "C16": _check_attributes.text_fits,
}


@dataclass(frozen=True, slots=True)
class CensusReport:
    """What became of a table: rows in = rows accepted + rows refused.

    Attributes:
        accepted: rows without an error, with grid code and component code, ready for the store.
        findings: all findings; refused rows have at least one error here.
        rows_in: rows of the table.
        rows_refused: rows with an error.
    """

    accepted: gpd.GeoDataFrame
    findings: gpd.GeoDataFrame
    rows_in: int
    rows_refused: int

    @property
    def rows_accepted(self) -> int:
        """Rows that can be stored."""
        return len(self.accepted)


def check_components(
    table: CensusTable,
    grids: gpd.GeoDataFrame,
    *,
    division: str,
    today: date,
    stored: StoredComponents | None = None,
    standards: Standards | None = None,
    progress: Progress = silent,
) -> CensusReport:
    """Check a census table, assign its rows to unit grids, and number those that have no code yet.

    Args:
        table: see `census_table`.
        grids: unit grids with `code`, in the CRS of the table.
        division: 6 digits that component codes begin with.
        today: dates after it are impossible.
        stored: what the workspace has already.
        standards: rules, class demands and lists; by default the built-in ones.
        progress: told how far the work is.

    Raises:
        BadCensusTable: table and grids have different CRS.
        CodesExhausted: a class would need more than 999,999 numbers.
    """
    if table.frame.crs != grids.crs:
        raise BadCensusTable(
            f"the table has CRS {table.frame.crs}, the unit grids {grids.crs}; reproject it first",
            zh=f"普查表的坐标系为{table.frame.crs}，单元网格的坐标系为{grids.crs}；请先转换坐标",
        )
    context = _context(
        table, GridIndex.of(grids), standards or load_standards(), stored or StoredComponents.of(None),
        division=division, today=today, progress=part(progress, 0.0, 0.3),
    )  # fmt: skip
    findings = _run(context, part(progress, 0.3, 0.9))
    refused = np.zeros(len(table.frame), dtype=bool)
    errors = findings.loc[findings["severity"] == Severity.ERROR, "row"]
    refused[np.searchsorted(table.rows, errors.to_numpy(dtype=np.int64))] = True
    accepted = _assigned(context, ~refused)
    progress(1.0)
    return CensusReport(accepted, findings, len(table.frame), int(refused.sum()))


def _context(
    table: CensusTable,
    grids: GridIndex,
    standards: Standards,
    stored: StoredComponents,
    *,
    division: str,
    today: date,
    progress: Progress,
) -> CensusContext:
    if np.any(np.diff(table.rows) <= 0):
        raise BadCensusTable(
            "source rows must rise from entry to entry; give each its own row number",
            zh="来源行号须逐条递增；请给每条记录各自的行号",
        )
    xy = table.xy
    located = grids.locate(xy[:, 0], xy[:, 1], progress=progress)
    known = table.frame["class_code"].isin(list(standards.demands.names)).to_numpy(dtype=bool)
    return CensusContext(table, grids, standards, stored, division, today, located, xy, known)


def _run(context: CensusContext, progress: Progress) -> gpd.GeoDataFrame:
    tables: list[pd.DataFrame] = []
    rules = list(context.standards.rules.values())
    for index, rule in enumerate(rules):
        progress(index / len(rules), both(f"{rule.id} {rule.en}", f"{rule.id} {rule.zh}"))
        tables.append(breach_table(rule, CHECKS[rule.id](context, rule.parameters), context.table))
    return gather(tables, context.table.frame.crs).sort_values(
        ["row", "rule"], kind="stable", ignore_index=True
    )


def _assigned(context: CensusContext, keep: NDArray[np.bool_]) -> gpd.GeoDataFrame:
    """Accepted rows with grid and code. A stated grid within the accuracy of the position stays as stated."""
    codes = np.full(len(keep), None, dtype=object)
    found = context.located >= 0
    codes[found] = context.grids.codes[context.located[found]]
    near, _ = _check_places.outside_stated(context)
    codes[near] = context.column("grid_code").take(near).to_numpy(dtype=object)
    accepted = context.table.frame.loc[keep].reset_index(drop=True)
    accepted["grid_code"] = codes[keep]
    accepted["code"] = _numbered(context, accepted)
    return accepted


def _numbered(context: CensusContext, accepted: gpd.GeoDataFrame) -> NDArray[np.object_]:
    codes: NDArray[np.object_] = accepted["code"].to_numpy(dtype=object)
    open_rows = pd.isna(codes)
    used = last_used([*context.stored.used_codes, *codes[~open_rows]], context.division)
    codes[open_rows] = number_components(
        accepted["class_code"].to_numpy(dtype=object)[open_rows], context.division, used
    )
    return codes
