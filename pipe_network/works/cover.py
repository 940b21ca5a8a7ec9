"""Cover 覆土 along every line: ground above the crown, against the least cover of the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.model_facts import buried
from pipe_network.network import PipeNetwork
from pipe_network.sections.drawing import Words
from pipe_network.sections.terrain import PointTerrain, Terrain
from pipe_network.wording import value_words
from pipe_network.works.along import Places, is_without_length, places_along
from pipe_network.works.cover_rules import CoverRules, LeastCover

Floats = NDArray[np.float64]

_ROUNDING_M = 0.0005  # surveys note millimetres


class CoverState(StrEnum):
    """What was found at the worst place of a line."""

    EXPOSED = "exposed"
    SHALLOW = "shallow"
    ENOUGH = "enough"
    UNKNOWN = "unknown"
    NO_RULE = "no_rule"
    OPEN = "open"
    NO_LENGTH = "no_length"


STATE_WORDS: Mapping[CoverState, Words] = {
    state: Words(*value_words("state", state.value)) for state in CoverState
}


@dataclass(frozen=True, slots=True)
class CoverReport:
    """One row a line, in the network's order, at the place where it is worst off; metres.

    Columns: line_no, pipe_class, state, cover_m, least_m, short_m (positive where cover is missing), lane
    (motor or other), station_m, x, y, lowest_m and highest_m (cover along the line), row, standard, standing.
    """

    lines: pd.DataFrame
    ground_source: Words
    lane_source: Words

    def count(self, state: CoverState) -> int:
        """Number of lines in a state."""
        return int((self.lines["state"] == state.value).sum())


def cover_report(
    network: PipeNetwork, terrain: Terrain, rules: CoverRules, *, lanes: shapely.Geometry | None = None
) -> CoverReport:
    """Cover along every line. `lanes`: where motor vehicles drive; None takes the stricter column."""
    network = buried(network)
    places = places_along(network, rules.step_m)
    cover = _ground(terrain, places) - places.crown_m
    is_motor = np.ones(len(cover), bool)
    if lanes is not None:
        shapely.prepare(lanes)
        is_motor = shapely.intersects_xy(lanes, places.xy)
    rows = _rows(network.lines, rules)
    least = _least(rows, places, is_motor)
    worst = _worst(places, cover, least, count=len(network.lines))
    table = _table(network, places, worst, cover=cover, least=least)
    table["lane"] = _at(np.where(is_motor, "motor", "other"), worst, "")
    for name in ("row", "standard", "standing"):
        table[name] = [None if row is None else str(getattr(row, name)) for row in rows]
    table["state"] = _states(network, table, rules)
    return CoverReport(table, terrain.source, _LANES if lanes is not None else _NO_LANES)


def _ground(terrain: Terrain, places: Places) -> Floats:
    """Ground of the terrain; where that is of points and knows nothing, straight between a line's points."""
    found = terrain.heights(places.xy)
    if not isinstance(terrain, PointTerrain):
        return found
    return np.where(np.isnan(found), places.ground_m, found)


_LANES = Words("机动车道按地表面图层判定", "motor lanes from the layer of ground surfaces")
_NO_LANES = Words(
    "无车道资料，一律按机动车道要求", "lanes unknown: the stricter figure for motor lanes throughout"
)


def _rows(lines: pd.DataFrame, rules: CoverRules) -> list[LeastCover | None]:
    """Row of the table for every line; lines that look alike are asked for once."""
    kinds = lines.reindex(columns=["pipe_class", "embedding", "material", "protection"]).astype(object)
    groups = kinds.groupby([*kinds], dropna=False, sort=False).ngroup().to_numpy()
    first = np.unique(groups, return_index=True)[1]
    found = [rules.row_of(kinds.iloc[row]) for row in first]
    return [found[group] for group in groups]


def _least(rows: list[LeastCover | None], places: Places, is_motor: NDArray[np.bool_]) -> Floats:
    motor = np.array([np.nan if row is None else row.motor_m for row in rows])
    other = np.array(
        [np.nan if row is None else (row.motor_m if row.other_m is None else row.other_m) for row in rows]
    )
    return np.where(is_motor, motor[places.line], other[places.line])


def _worst(places: Places, cover: Floats, least: Floats, *, count: int) -> NDArray[np.int64]:
    """Place of each line that lacks most cover, or has least where no row holds; -1 where none is known."""
    lack = np.where(np.isnan(least), 0.0, least) - cover
    order = np.lexsort((-np.nan_to_num(lack, nan=-np.inf), places.line))
    first = np.ones(len(order), bool)
    first[1:] = places.line[order][1:] != places.line[order][:-1]
    worst = np.full(count, -1, np.int64)
    found = order[first]
    worst[places.line[found]] = np.where(np.isnan(lack[found]), -1, found)
    return worst


def _at(values: NDArray[np.generic], worst: NDArray[np.int64], nothing: object) -> NDArray[np.generic]:
    if not len(values):
        return np.full(len(worst), nothing)
    return np.where(worst >= 0, values[worst], nothing)  # type: ignore[call-overload, no-any-return]


def _table(
    network: PipeNetwork, places: Places, worst: NDArray[np.int64], *, cover: Floats, least: Floats
) -> pd.DataFrame:
    spread = pd.Series(cover).groupby(places.line).agg(["min", "max"]).reindex(range(len(network.lines)))
    table = pd.DataFrame({name: network.lines[name].to_numpy() for name in ("line_no", "pipe_class")})
    table["cover_m"], table["least_m"] = _at(cover, worst, np.nan), _at(least, worst, np.nan)
    table["short_m"] = table["least_m"] - table["cover_m"]
    table["station_m"] = _at(places.station_m, worst, np.nan)
    table["x"], table["y"] = _at(places.xy[:, 0], worst, np.nan), _at(places.xy[:, 1], worst, np.nan)
    table["lowest_m"], table["highest_m"] = spread["min"].to_numpy(), spread["max"].to_numpy()
    return table


def _states(network: PipeNetwork, table: pd.DataFrame, rules: CoverRules) -> NDArray[np.str_]:
    is_open = network.lines["embedding"].isin(rules.open_laying).to_numpy()
    cover, short = table["cover_m"].to_numpy(float), table["short_m"].to_numpy(float)
    return np.select(
        [
            is_without_length(network),
            is_open,
            np.isnan(cover),
            cover < -_ROUNDING_M,
            np.isnan(short),
            short > _ROUNDING_M,
        ],
        [
            CoverState.NO_LENGTH.value,
            CoverState.OPEN.value,
            CoverState.UNKNOWN.value,
            CoverState.EXPOSED.value,
            CoverState.NO_RULE.value,
            CoverState.SHALLOW.value,
        ],
        CoverState.ENOUGH.value,
    )
