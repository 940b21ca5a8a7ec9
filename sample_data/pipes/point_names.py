"""What a survey calls each point: a feature (特征) by the lines that meet, or an appurtenance (附属物)."""

from __future__ import annotations

import numpy as np
import pandas as pd

from sample_data.frame import Array
from sample_data.pipes.network import Network
from sample_data.pipes.sources import may_be_shut
from sample_data.pipes.utilities import Utility

_STRAIGHT_DEG = 12.0


def name_points(frame: pd.DataFrame, network: Network, rng: np.random.Generator) -> None:
    """Fill feature or appurtenance (exactly one of them), feature_code and valve_state of a point table."""
    degree = network.degrees()
    pick = _gravity_name if network.utility.is_gravity else _pressure_name
    chance = rng.random(len(frame))
    found = [
        pick(network.utility, role, int(n), float(c))
        for role, n, c in zip(frame["role"], degree, chance, strict=True)
    ]
    frame["feature"] = pd.array([name if is_feature else None for name, is_feature in found], dtype=object)
    frame["appurtenance"] = pd.array(
        [None if is_feature else name for name, is_feature in found], dtype=object
    )
    frame["feature_code"] = [network.utility.feature_code.get(name) for name, _ in found]
    is_valve = frame["appurtenance"].isin(["阀门井", "阀门"])
    states = rng.choice(["open", "closed", "broken", "unknown"], len(frame), p=[0.94, 0.035, 0.015, 0.01])
    shut = is_valve.to_numpy(bool) & (states == "closed") & (network.degrees() > 1)
    states = np.where(shut & ~may_be_shut(network, shut), "open", states.astype(object))
    frame["valve_state"] = pd.Series(states, dtype=object).where(is_valve, None)


def _turns(network: Network) -> Array:
    """By how many degrees the pipe turns at points where two lines meet; 0 elsewhere."""
    ends = np.array([line[:2] for line in network.lines], dtype=int).reshape(-1, 2)
    ways = np.concatenate((ends, ends[:, ::-1]))
    x, y = np.array(network.x), np.array(network.y)
    east, north = x[ways[:, 1]] - x[ways[:, 0]], y[ways[:, 1]] - y[ways[:, 0]]
    length = np.maximum(np.hypot(east, north), 1e-9)
    total = [np.bincount(ways[:, 0], part / length, len(x)) for part in (east, north)]
    return 2 * np.degrees(np.arcsin(np.clip(np.hypot(*total) / 2, 0, 1)))


def _gravity_name(utility: Utility, role: str, degree: int, chance: float) -> tuple[str, bool]:
    if role == "outfall":
        return ("出水口", True) if utility.outfall == "river" else ("泵站", False)
    if role == "inlet":
        return "雨水箅", False
    if role == "service":
        return utility.services["end"], False
    return utility.well or "窨井", False


def _pressure_name(utility: Utility, role: str, degree: int, chance: float) -> tuple[str, bool]:
    if role in ("service", "source"):
        return (utility.services["end"] if role == "service" else str(utility.source)), False
    if degree <= 1:
        return "预留口", True
    if role == "junction" and (
        chance < utility.junction["share"] or str(degree) not in {"2", *utility.branch}
    ):
        return utility.junction["valve"], False
    if degree > 2 or role == "junction":
        return utility.branch.get(
            str(degree), utility.corner if degree == 2 else utility.junction["valve"]
        ), True
    total = 0.0
    for name, share in utility.wells:
        total += share
        if chance < total:
            return name, False
    return utility.straight, True
