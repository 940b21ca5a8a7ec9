"""Which row binds each pair of lines, looked up once a pair of profiles."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipe_network.clearance.rules import Requirement, Rules
from pipe_network.clearance.traits import Profiles, Traits

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Requirements:
    """Remembers what one table says about pairs of profiles; grows as pairs come up.

    The other side is the same lines, or `things` on the ground.
    """

    def __init__(
        self, rules: Rules, table: str, lines: Profiles, things: tuple[Traits, ...] | None = None
    ) -> None:
        self._rules, self._table, self._lines = rules, table, lines
        self._others = lines.traits if things is None else things
        self._rule_of: dict[int, int] = {}
        self.known: list[Requirement] = []

    def of_lines(self, first: Ints, second: Ints) -> tuple[Floats, Ints]:
        """Required metres (NaN where no row) and number in `known` (-1) for pairs of lines (rows)."""
        return self._of(self._lines.of_line[first], self._lines.of_line[second])

    def of_things(self, line: Ints, thing: Ints) -> tuple[Floats, Ints]:
        """The same for lines (rows) and things (numbers in `things`)."""
        return self._of(self._lines.of_line[line], thing)

    def _of(self, ours: Ints, others: Ints) -> tuple[Floats, Ints]:
        keys, back = np.unique(ours * len(self._others) + others, return_inverse=True)
        rules = np.array([self._rule(int(key)) for key in keys], np.int64)
        metres = np.array([self.known[rule].rule.required_m if rule >= 0 else np.nan for rule in rules])
        return metres[back].astype(float), rules[back]

    def _rule(self, key: int) -> int:
        if key not in self._rule_of:
            one, other = divmod(key, len(self._others))
            found = self._rules.required(self._table, self._lines.traits[one], self._others[other])
            self._rule_of[key] = -1 if found is None else len(self.known)
            if found is not None:
                self.known.append(found)
        return self._rule_of[key]
