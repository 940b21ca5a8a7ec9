"""What the page shows of the store, in parts: each is counted again when a layer that it reads changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

from twin_server.city import City
from twin_server.imagery import raster_scenes
from twin_server.overview import patches, ranking
from twin_server.overview.components import components
from twin_server.overview.conditions import bridges, defects, roads
from twin_server.overview.counted import Counted
from twin_server.overview.declared import figures
from twin_server.overview.facts import Facts, newest
from twin_server.overview.matters import Kind, Told, stored_kinds, stored_matters
from twin_server.overview.ranking import Places
from twin_server.overview.weights import load_weights

_FIGURES: Mapping[str, Callable[[Facts], Counted | None]] = {
    "open_a": patches.open_a,
    "open": patches.open_all,
    "kinds": patches.kinds,
    "review": patches.review,
    "confirmed": patches.confirmed,
    "found": patches.found,
    "bridges": bridges,
    "roads": roads,
    "defects": defects,
    "components": components,
}
_LAYER_OF_MATTER = {"patch": "change_patch", "bridge": "bridge"}

Name = tuple[str, str | Kind]  # of a part: of what kind, which


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is counted, and all layers that this reads: those say when it has to be done again."""

    layers: tuple[str, ...]
    count: Callable[[Facts], Any]  # Any: each part has its own kind of value


@dataclass(frozen=True, slots=True)
class Stored:
    """What the store gave in one state, on one day.

    Attributes:
        key: changes when anything here may have changed.
        places_key: the same for `places` alone.
    """

    key: Hashable
    figures: Mapping[str, Counted | None]
    places: Places
    places_key: Hashable
    matters: Mapping[Kind, list[Told]]
    times: Told


class Counts:
    """Counts one workspace. Not for several threads at once.

    Args:
        city: the workspace.
        on_count: is told the name of each part that is counted.
    """

    def __init__(self, city: City, *, on_count: Callable[[Name], None] = lambda _: None) -> None:
        self._city = city
        self._on_count = on_count
        self._kept: dict[Name, tuple[Hashable, Any]] = {}
        self._stored: Stored | None = None

    def at(self, now: datetime) -> Stored:
        """Everything as it is now; parts whose layers, day and tables of the city are the same are kept."""
        standards = self._city.workspace.root / "standards"
        key = (self._city.stamp(), now.date(), _state_of_files(standards))
        if self._stored is None or self._stored.key != key:
            self._count_changed(now, key[1:])
            self._stored = self._gathered(key)
        return self._stored

    def _count_changed(self, now: datetime, key: tuple[date, Hashable]) -> None:
        keys = {name: (*key, self._city.state(*part.layers)) for name, part in parts().items()}
        changed = [name for name, own in keys.items() if self._kept.get(name, (None,))[0] != own]
        if not changed:
            return
        with self._city.workspace.asking() as asking:
            facts = Facts(self._city, asking, now)
            for name in changed:
                self._on_count(name)
                self._kept[name] = (keys[name], parts()[name].count(facts))

    def _gathered(self, key: Hashable) -> Stored:
        of_kind: dict[str, dict[Any, Any]] = {}
        for (kind, which), (_, value) in self._kept.items():
            of_kind.setdefault(kind, {})[which] = value
        weights = load_weights(self._city.workspace.root / "standards")
        return Stored(
            key,
            of_kind["figure"],
            Places(**of_kind["places"], weights=weights),
            tuple(own for (kind, _), (own, _) in self._kept.items() if kind == "places"),
            of_kind["matters"],
            of_kind["times"]["all"],
        )


@cache
def parts() -> Mapping[Name, Part]:
    """All parts by name."""
    made: dict[Name, Part] = {
        ("figure", name): Part(figures()[name].sources, count) for name, count in _FIGURES.items()
    }
    for name, (layer, read) in ranking.READ.items():
        made["places", name] = Part((layer,), read)
    for kind in stored_kinds():
        made["matters", kind] = Part((_LAYER_OF_MATTER[kind.kind],), partial(stored_matters, kind=kind))
    made["times", "all"] = Part(("detection_run", "imagery_scene"), _times)
    return made


def _times(facts: Facts) -> Told:
    runs = facts.asking.grouped("detection_run", [], latest="started_at")
    last = newest(runs["latest"]) if len(runs) else None
    images = [scene.captured_on for scene in raster_scenes(facts.city) if scene.captured_on]
    return {
        "images": sorted({day.isoformat() for day in images}),
        "last_run": None if last is None else last.isoformat(timespec="minutes"),
    }


def _state_of_files(folder: Path) -> Hashable:
    """A value that changes when the city's own tables do."""
    if not folder.is_dir():
        return ()
    states = [(path.name, path.stat()) for path in sorted(folder.glob("*.toml"))]
    return tuple((name, state.st_mtime_ns, state.st_size) for name, state in states)
