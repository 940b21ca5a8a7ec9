"""What a check function gives back: rows that break the rule, or why it could not be judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np

from pipe_network.checks.columns import Bools, Ints, Objects
from pipe_network.checks.rules import Check, Severity
from pipe_network.checks.subject import Subject


class Layer(StrEnum):
    """Where the rows of hits are."""

    POINT = "pipe_point"
    LINE = "pipe_line"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Hits:
    """Rows of one layer that break a rule in one way.

    `columns` are the fields that the rule compares, the most telling first; a row may have its own. `values`
    fill the message, one entry a row. `ends` tells which end of a line is meant, for levels that are spoiled.
    `geometry` stands in where the row itself is not the place. `spoils` is false where later checks may use
    all of the row.
    """

    layer: Layer
    rows: Ints
    columns: tuple[str, ...] | Sequence[tuple[str, ...]]
    values: Mapping[str, Sequence[object]] = field(default_factory=dict)
    message: str = "main"
    severity: Severity | None = None
    ends: Ints | None = None
    geometry: Objects | None = None
    spoils: bool = True

    def columns_of(self, position: int) -> tuple[str, ...]:
        """Fields of the hit at that position."""
        first = self.columns[0] if len(self.columns) else ()
        return tuple(self.columns[position]) if isinstance(first, tuple) else tuple(self.columns)  # type: ignore[arg-type]

    def only(self, kept: Bools) -> Hits:
        """Some of the hits, by a mask over `rows`."""
        chosen = np.flatnonzero(kept)
        return replace(
            self,
            rows=self.rows[chosen],
            columns=tuple(self.columns_of(int(k)) for k in chosen),
            values={name: [values[int(k)] for k in chosen] for name, values in self.values.items()},
            ends=None if self.ends is None else self.ends[chosen],
            geometry=None if self.geometry is None else self.geometry[chosen],
        )


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A check, or a part of it, that lacks what it needs."""

    reason_en: str
    reason_zh: str
    is_partly: bool = False


Found = Iterable[Hits | NotChecked]
CheckFunction = Callable[[Subject, Check], Found]
