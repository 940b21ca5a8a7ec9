"""What a model assumes: one row an object and quantity, with the rule it was assumed by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.models.rules import Rule, rule, usual_rules

COLUMNS = ("object", "quantity", "value", "rule", "source", "confidence")


@dataclass(slots=True)
class Estimates:
    """Collects estimates while a model is made; `rules` may be a city's own."""

    rules: Mapping[str, Rule] = field(default_factory=usual_rules)
    _parts: list[pd.DataFrame] = field(default_factory=list)

    def rule(self, name: str) -> Rule:
        """A rule, by the city's own table where there is one."""
        return rule(name, self.rules)

    def note(
        self, objects: Sequence[object] | NDArray[Any], quantity: str, values: object, name: str
    ) -> None:
        """Note that `quantity` of these objects was set to these values (or one value) by a rule."""
        used = self.rule(name)
        count = len(objects)
        if not count:
            return
        row = {
            "object": np.asarray(objects, object),
            "quantity": quantity,
            "value": np.broadcast_to(np.asarray(values, object), count),
            "rule": name,
            "source": used.source,
            "confidence": used.confidence,
        }
        self._parts.append(pd.DataFrame(row))

    def table(self) -> pd.DataFrame:
        """All that was noted, in the order of noting."""
        if not self._parts:
            return pd.DataFrame(columns=[*COLUMNS])
        return pd.concat(self._parts, ignore_index=True)
