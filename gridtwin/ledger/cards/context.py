"""What the card checks look at: the tables of all classes, routes, the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards.table import CardTable


@dataclass(frozen=True, slots=True)
class CardContext:
    """Tables under check, each with what is stored and what comes in.

    Attributes:
        tables: by class; a class may be missing.
        today: later dates are impossible.
        routes: rows of `road_route`, where there are any.
        refused: rows of a table that an earlier rule refused, by class.
        retired: codes that were given to rows since retired, by class.
        override_dir: a city's own standards tables.
        errors: rows of the class under check with an error so far, by heading of the cell: what follows from
            that error is not told again.
    """

    tables: Mapping[str, CardTable]
    today: date
    routes: pd.DataFrame = field(default_factory=pd.DataFrame)
    refused: Mapping[str, NDArray[np.bool_]] = field(default_factory=dict)
    retired: Mapping[str, frozenset[str]] = field(default_factory=dict)
    override_dir: Path | None = None
    errors: Mapping[str, NDArray[np.bool_]] = field(default_factory=dict)

    def kept(self, class_name: str) -> NDArray[np.int64]:
        """Positions of a class's rows that were not refused."""
        table = self.tables.get(class_name)
        if table is None:
            return np.empty(0, dtype=np.int64)
        refused = self.refused.get(class_name)
        return np.arange(len(table), dtype=np.int64) if refused is None else np.flatnonzero(~refused)

    def has_error(self, table: CardTable, *names: str) -> NDArray[np.bool_]:
        """Rows of the table under check with an error in one of these columns so far."""
        found = np.zeros(len(table), dtype=bool)
        for name in names:
            own = self.errors.get(table.columns.get(name, name))
            if own is not None:
                found |= own
        return found
