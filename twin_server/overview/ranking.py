"""Places ranked by what is wrong in them: patches, alarms and components, weighed by `weights`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from twin_server.overview.facts import Facts
from twin_server.overview.sensed import Alarm
from twin_server.overview.weights import TABLES, Weights

_STREET_DIGITS = 9
NUMBERS = tuple(TABLES)


@dataclass(frozen=True, slots=True)
class Places:
    """Streets and unit grids with points and numbers, in the store's part: alarms are added later.

    Attributes:
        grids, streets: rows of id, code, name.
        patches, components: rows of grid_code, value, number.
        weights: the rule.
    """

    grids: pd.DataFrame
    streets: pd.DataFrame
    patches: pd.DataFrame
    components: pd.DataFrame
    weights: Weights


def _patches(facts: Facts) -> pd.DataFrame:
    return facts.patches_by_grid.rename(columns={"grade": "value"})[["grid_code", "value", "number"]]


def _components(facts: Facts) -> pd.DataFrame:
    """Those whose state has a weight."""
    rows = facts.components.rename(columns={"state": "value"})[["grid_code", "value", "number"]]
    return rows[rows["value"].isin(facts.weights.components)]


# What is read for `Places`: the layer, and how.
READ: Mapping[str, tuple[str, Callable[[Facts], pd.DataFrame]]] = {
    "grids": ("unit_grid", lambda facts: facts.asking.listed("unit_grid", ["id", "code", "name"])),
    "streets": ("street", lambda facts: facts.asking.listed("street", ["id", "code", "name"])),
    "patches": ("change_patch", _patches),
    "components": ("component", _components),
}


def ranked(places: Places, alarms: Iterable[Alarm], class_name: str) -> pd.DataFrame:
    """Places of `street` or `unit_grid` with points, the most first, those alike by code.

    Columns: id, code, name, points, and number and points of each of patches, alarms, components.
    """
    rows = places.streets if class_name == "street" else places.grids
    alarm_rows = [(one.get("grid_code"), one["severity"], 1) for one in alarms]
    given = {
        "patches": places.patches,
        "alarms": pd.DataFrame(alarm_rows, columns=["grid_code", "value", "number"]),
        "components": places.components,
    }
    made = rows.sort_values("code", kind="stable", ignore_index=True)
    for name, counted in given.items():
        sums = _sums(counted, getattr(places.weights, name), class_name)
        made[name] = made["code"].map(sums["number"]).astype("float64").fillna(0).astype(int)
        made[f"{name}_points"] = made["code"].map(sums["points"]).astype("float64").fillna(0.0).round(1)
    made["points"] = sum(
        (made[f"{name}_points"] for name in NUMBERS), start=pd.Series(0.0, index=made.index)
    ).round(1)
    return made.sort_values("points", ascending=False, kind="stable", ignore_index=True)


def outside(places: Places, alarms: Iterable[Alarm]) -> int:
    """How many patches, alarms and components lie in no unit grid, so that no place has them."""
    codes = set(places.grids["code"])
    frames = (places.patches, places.components)
    lost = sum(int(rows.loc[~rows["grid_code"].isin(codes), "number"].sum()) for rows in frames)
    return lost + sum(one.get("grid_code") not in codes for one in alarms)


def _sums(counted: pd.DataFrame, weights: Mapping[str, float], class_name: str) -> pd.DataFrame:
    own = counted.dropna(subset=["grid_code"])
    codes = own["grid_code"].astype(str)
    keys = codes.str[:_STREET_DIGITS] if class_name == "street" else codes
    numbers = own["number"].astype(float)
    points = numbers * own["value"].map(dict(weights)).fillna(0.0).astype(float)
    return pd.DataFrame({"key": keys, "number": numbers, "points": points}).groupby("key").sum()


def told(rows: pd.DataFrame, class_name: str) -> list[dict[str, Any]]:  # Any: JSON
    """Rows for JSON."""
    return [
        {
            "class": class_name,
            "id": str(row["id"]),
            "code": str(row["code"]),
            "name": str(row["name"]) if isinstance(row["name"], str) else str(row["code"]),
            "points": row["points"],
            **{name: {"number": int(row[name]), "points": row[f"{name}_points"]} for name in NUMBERS},
        }
        for row in rows.to_dict("records")
    ]
