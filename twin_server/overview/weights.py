"""The rule of the rankings: points of a place are sums of number × weight (`data/ranking.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.model import domain
from gridtwin.toml_file import read_toml
from twin_server.errors import BrokenStyle

OVERRIDE = "overview_ranking.toml"
# Table of the rule -> domain of the model whose values have weights.
TABLES: Mapping[str, str] = {
    "patches": "patch_grade",
    "alarms": "alarm_severity",
    "components": "component_state",
}


@dataclass(frozen=True, slots=True)
class Weights:
    """Weight of each value: patches by grade, alarms by severity, components by state."""

    patches: Mapping[str, float]
    alarms: Mapping[str, float]
    components: Mapping[str, float]

    @property
    def told(self) -> list[dict[str, Any]]:  # Any: JSON
        """The rule as the page shows it."""
        return [
            {
                "table": table,
                "value": value,
                "zh": domain(name).title(value),
                "en": domain(name).title(value, "en"),
                "weight": weight,
            }
            for table, name in TABLES.items()
            for value, weight in getattr(self, table).items()
        ]


def load_weights(folder: Path | None = None) -> Weights:
    """The rule; a city's file `overview_ranking.toml` in `folder` lies over it, weight by weight.

    Raises:
        BrokenStyle: a table, value or weight that does not exist or is no number from 0 to 1000.
    """
    own = tomllib.loads((files("twin_server.overview") / "data" / "ranking.toml").read_text("utf-8"))
    path = None if folder is None else folder / OVERRIDE
    if path is None or not path.exists():
        return _weights(own, "ranking.toml")
    given = read_toml(path, missing=BrokenStyle, bad=BrokenStyle)
    if unknown := sorted(set(given) - set(TABLES)):
        raise BrokenStyle(
            f"{path}: no table '{unknown[0]}'; there are {', '.join(TABLES)}",
            zh=f"{path}：没有表“{unknown[0]}”；现有：{'、'.join(TABLES)}",
        )
    return _weights({name: {**own[name], **_table(path, name, given)} for name in TABLES}, str(path))


def _table(path: Path, name: str, given: Mapping[str, Any]) -> dict[str, Any]:  # Any: TOML values
    table = given.get(name, {})
    if isinstance(table, dict):
        return table
    raise BrokenStyle(f"{path}: {name} is a table of weights", zh=f"{path}：{name}应为权重表")


def _weights(raw: Mapping[str, Any], where: str) -> Weights:  # Any: TOML values
    made: dict[str, dict[str, float]] = {}
    for table, name in TABLES.items():
        known = {str(one.value) for one in domain(name).values}
        for value, weight in raw[table].items():
            is_number = isinstance(weight, int | float) and not isinstance(weight, bool)
            if value not in known or not is_number or not 0 <= weight <= 1000:
                raise BrokenStyle(
                    f"{where}: [{table}] {value} = {weight!r}; values are {', '.join(sorted(known))}, "
                    "weights numbers from 0 to 1000",
                    zh=f"{where}：[{table}] {value} = {weight!r}；可用的值：{'、'.join(sorted(known))}，"
                    "权重为0至1000的数",
                )
        made[table] = {str(value): float(weight) for value, weight in raw[table].items()}
    return Weights(**made)
