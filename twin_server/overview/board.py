"""The whole page as one answer: the store by what changed in it, sensing every few seconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from gridtwin.model import feature_class
from gridtwin.store.columns import HOME_ZONE
from twin_server.city import City
from twin_server.overview import sensed
from twin_server.overview.counted import Counted
from twin_server.overview.declared import Figure, figures
from twin_server.overview.matters import matters
from twin_server.overview.ranking import outside, ranked, told
from twin_server.overview.sensed import Alarm, Sensed, read_sensed
from twin_server.overview.stored import Counts, Stored

_SENSED: Mapping[str, Callable[[Sensed | None], Counted | None]] = {
    "alarms": sensed.alarms,
    "pipe_alarms": sensed.pipe_alarms,
    "sensors": sensed.sensors,
}
_RANKED = {"streets": "street", "grids": "unit_grid"}
_SHOWN_PLACES = 10
_FRESH_S = 2.0
_ZONE = ZoneInfo(HOME_ZONE)

Told = dict[str, Any]  # Any: JSON


@dataclass(frozen=True, slots=True)
class Ranks:
    """The rankings of one state of store and alarms; `outside`: how many things lie in no place."""

    key: object
    places: Mapping[str, pd.DataFrame]
    outside: int


class Board:
    """The page of one workspace; keeps what it counted until the workspace changes."""

    def __init__(self, city: City, *, clock: Callable[[], datetime] = lambda: datetime.now(_ZONE)) -> None:
        self.city = city
        self._clock = clock
        self._counts = Counts(city)
        self._sensed: Sensed | None = None
        self._kept_ranks: Ranks | None = None
        self._sensed_at = -_FRESH_S
        self._lock = Lock()

    def told(self) -> Told:
        """Everything the page shows, for JSON."""
        stored, now_sensed = self.stored(), self.sensed()
        alarms = now_sensed.alarms if now_sensed else []
        counted = {**stored.figures, **{name: count(now_sensed) for name, count in _SENSED.items()}}
        ranks = self._ranks(stored, alarms)
        workspace = self.city.workspace
        return {
            "city": {"name": workspace.name, "division": workspace.division},
            "figures": [
                _told(declared, counted.get(name))
                for name, declared in figures().items()
                if name not in _RANKED
            ],
            "rankings": [
                {
                    **_head(figures()[name]),
                    "missing": figures()[name].missing.told,
                    "total": len(rows),
                    "rows": told(rows[rows["points"] > 0].head(_SHOWN_PLACES), _RANKED[name]),
                }
                for name, rows in ranks.places.items()
            ],
            "rule": stored.places.weights.told,
            "outside": ranks.outside,
            "matters": matters(stored.matters, alarms),
            "times": stored.times,
        }

    def places(self, name: str) -> tuple[str, pd.DataFrame]:
        """(class, rows) of a ranking, complete."""
        now_sensed = self.sensed()
        ranks = self._ranks(self.stored(), now_sensed.alarms if now_sensed else [])
        return _RANKED[name], ranks.places[name]

    def _ranks(self, stored: Stored, alarms: Sequence[Alarm]) -> Ranks:
        """The rankings, made again when an alarm came or went or the store changed."""
        key = (stored.places_key, tuple(str(alarm["id"]) for alarm in alarms))
        kept = self._kept_ranks
        if kept is None or kept.key != key:
            places = {name: ranked(stored.places, alarms, class_name) for name, class_name in _RANKED.items()}
            kept = self._kept_ranks = Ranks(key, places, outside(stored.places, alarms))
        return kept

    def now(self) -> datetime:
        """The present moment."""
        return self._clock()

    def stored(self) -> Stored:
        """What the store gives; what changed is counted again, and everything on a new day."""
        with self._lock:
            return self._counts.at(self._clock())

    def sensed(self) -> Sensed | None:
        """Sensing as it was at most two seconds ago."""
        with self._lock:
            if monotonic() - self._sensed_at > _FRESH_S:
                self._sensed, self._sensed_at = read_sensed(self.city, self._clock()), monotonic()
            return self._sensed


def _told(declared: Figure, counted: Counted | None) -> Told:
    made = {**_head(declared), "value": None, "missing": declared.missing.told}
    if counted is None:
        return made
    return {
        **made,
        "missing": None,
        "value": counted.value,
        "of": counted.of,
        "parts": [part.told for part in counted.parts],
        "trend": counted.trend.told if counted.trend else None,
        "change": counted.change,
        "as_of": counted.as_of.told if counted.as_of else None,
    }


def _head(declared: Figure) -> Told:
    classes = [feature_class(name) for name in declared.sources]
    return {
        "id": declared.id,
        "group": declared.group,
        **declared.title.told,
        "unit": declared.unit.told,
        "how": declared.how.told,
        "sources": [{"class": one.name, "zh": one.title_zh, "en": one.title_en} for one in classes],
        "has_list": declared.listing is not None,
    }
