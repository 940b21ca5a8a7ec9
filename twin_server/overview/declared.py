"""The figures of the page as `data/figures.toml` declares them, checked against the city model."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from gridtwin.model.feature_class import feature_class
from gridtwin.store.tables import all_fields
from twin_server.errors import BrokenStyle, NotFound

ALARM, RANKING = "alarm", "ranking"
SCOPES = ("latest_of_place", "newest_road_ratings")
_KEYS = {"id", "group", "zh", "en", "unit", "sources", "how", "missing", "list"}
_LIST_KEYS = {"class", "columns", "where", "empty", "part", "order", "scope", "place"}


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages."""

    zh: str
    en: str

    @property
    def told(self) -> dict[str, str]:
        """For JSON."""
        return {"zh": self.zh, "en": self.en}


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows behind a figure; the fields are explained at the top of `data/figures.toml`."""

    class_name: str
    columns: tuple[str, ...] = ()
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    empty: tuple[str, ...] = ()
    part: str | None = None
    order: str = "code"
    scope: str | None = None
    place: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; the fields are explained at the top of `data/figures.toml`."""

    id: str
    group: str
    title: Words
    unit: Words
    sources: tuple[str, ...]
    how: Words
    missing: Words
    listing: Listing | None = None


@cache
def figures() -> Mapping[str, Figure]:
    """All figures by id, in order."""
    return parse_figures((files("twin_server.overview") / "data" / "figures.toml").read_text("utf-8"))


def figure(name: str) -> Figure:
    """The figure of that id.

    Raises:
        NotFound: there is none.
    """
    if name in figures():
        return figures()[name]
    known = ", ".join(figures())
    raise NotFound(
        f"there is no figure '{name[:80]}'; there are {known}", zh=f"没有指标“{name[:80]}”；现有：{known}"
    )


def listing_of(name: str) -> Listing:
    """The rows behind the figure of that id.

    Raises:
        NotFound: there is no such figure, or it has no rows.
    """
    listing = figure(name).listing
    if listing is None:
        raise NotFound(f"figure '{name}' has no rows to list", zh=f"指标“{name}”没有明细")
    return listing


def parse_figures(text: str) -> dict[str, Figure]:
    """Figures declared by a TOML text.

    Raises:
        BrokenStyle: a key, class, field or scope that does not exist, or an id that stands twice.
    """
    made: dict[str, Figure] = {}
    for entry in tomllib.loads(text)["figure"]:
        name = str(entry.get("id"))
        if name in made:
            raise BrokenStyle(f"figures.toml: figure '{name}' stands twice")
        try:
            made[name] = _figure(name, entry)
        except (KeyError, TypeError, LookupError) as error:
            raise BrokenStyle(f"figures.toml: figure '{name}': {error}") from error
    return made


def _figure(name: str, entry: Mapping[str, Any]) -> Figure:  # Any: TOML values
    _refuse_unknown(entry, _KEYS)
    for source in entry["sources"]:
        feature_class(source)
    return Figure(
        id=name,
        group=entry["group"],
        title=Words(entry["zh"], entry["en"]),
        unit=Words(**entry["unit"]),
        sources=tuple(entry["sources"]),
        how=Words(**entry["how"]),
        missing=Words(**entry["missing"]),
        listing=_listing(entry["list"]) if "list" in entry else None,
    )


def _listing(entry: Mapping[str, Any]) -> Listing:  # Any: TOML values
    _refuse_unknown(entry, _LIST_KEYS)
    made = Listing(
        class_name=entry["class"],
        columns=tuple(entry.get("columns", ())),
        where={name: tuple(values) for name, values in entry.get("where", {}).items()},
        empty=tuple(entry.get("empty", ())),
        part=entry.get("part"),
        order=entry["order"],
        scope=entry.get("scope"),
        place=tuple(entry["place"]) if "place" in entry else None,
    )
    if made.scope is not None and made.scope not in SCOPES:
        raise LookupError(f"no scope '{made.scope}'; there are {', '.join(SCOPES)}")
    if made.class_name not in (ALARM, RANKING, "sensor"):
        known = {field.name for field in all_fields(feature_class(made.class_name))}
        used = {*made.columns, *made.where, *made.empty, made.order.lstrip("-"), *(made.place or ())}
        used |= {made.part} if made.part else set()
        if unknown := sorted(used - known):
            raise LookupError(f"{made.class_name} has no field '{unknown[0]}'")
    return made


def _refuse_unknown(entry: Mapping[str, Any], known: set[str]) -> None:  # Any: TOML values
    if unknown := sorted(set(entry) - known):
        raise LookupError(f"unknown key '{unknown[0]}'; known are {', '.join(sorted(known))}")
