"""What an engine computed, the same shape for every engine, in SI units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Series = Mapping[str, pd.DataFrame]


@dataclass(frozen=True, slots=True)
class Results:
    """Time series and totals of one run.

    `nodes` and `links` hold one frame a quantity (name with its unit: pressure_m, flow_m3s): rows are the
    times of `times_s`, seconds from the start, columns the point_no or line_no. `node_totals` and
    `link_totals` have one row an object (peaks, volumes), index its name.
    `warnings` are the engine's own sentences.
    """

    engine: str
    version: str
    times_s: NDArray[np.float64]
    nodes: Series
    links: Series
    node_totals: pd.DataFrame = field(default_factory=pd.DataFrame)
    link_totals: pd.DataFrame = field(default_factory=pd.DataFrame)
    warnings: tuple[str, ...] = ()
    summary: Mapping[str, object] = field(default_factory=dict)


def long_table(series: Series, times_s: NDArray[np.float64]) -> pd.DataFrame:
    """One row an object and time: columns `time_s`, `id` and every quantity."""
    if not series:
        return pd.DataFrame({"time_s": [], "id": []})
    names = next(iter(series.values())).columns
    table = {
        "time_s": np.repeat(times_s, len(names)),
        "id": np.tile(names.to_numpy(object), len(times_s)),
    }
    for quantity, frame in series.items():
        table[quantity] = frame.reindex(columns=names).to_numpy(float).ravel()
    return pd.DataFrame(table)


def wide_tables(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The opposite of `long_table`; objects in the order in which they first appear."""
    names = pd.unique(table["id"])
    quantities = [str(column) for column in table if column not in ("time_s", "id")]
    return {
        quantity: table.pivot(index="time_s", columns="id", values=quantity).reindex(columns=names)
        for quantity in quantities
    }
