"""How layers of other owners name what GridTwin stores: `data/layers.toml` and mapping files like it."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.toml_file import read_toml
from pipe_network.errors import BadPipeData, SourceMissing
from pipe_network.survey.delivery import TableKind
from pipe_network.survey.schools import known_fields

_SHAPEFILE_WIDTH = 10
_KEYS = frozenset(
    {"name", "kind", "needs", "without", "fields", "constants", "missing", "missing_together", "values"}
    | {"patterns", "box", "epoch_ms", "prefix"}
)
_TOP = frozenset({"layer", "height_range", "values", "sentinels", "school", "point", "line", "class_names"})


@dataclass(frozen=True, slots=True)
class Pattern:
    """A heading whose text, when it matches wholly, gives a field: `text` with the groups of the match."""

    heading: str
    pattern: re.Pattern[str]
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class LayerMap:
    """One entry of a mapping file; what its parts mean stands at the top of `data/layers.toml`."""

    name: str
    kind: TableKind
    fields: Mapping[str, str]
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    constants: Mapping[str, object] = field(default_factory=dict)
    missing: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    missing_together: tuple[tuple[tuple[str, str], float], ...] = ()
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()
    box: tuple[str, str] | None = None
    epoch_ms: tuple[str, ...] = ()
    prefix: Mapping[str, str] = field(default_factory=dict)

    def fits(self, headings: Sequence[str]) -> bool:
        """Whether a layer with these headings is of this kind."""
        return all(column_of(name, headings) is not None for name in self.needs) and not any(
            column_of(name, headings) is not None for name in self.without
        )


@dataclass(frozen=True, slots=True)
class LayerMaps:
    """The entries of a file, in its order, the numbers of an unknown height, and how far heights go."""

    maps: tuple[LayerMap, ...]
    sentinels: tuple[float, ...]
    height_range: tuple[float, float] = (-math.inf, math.inf)


def column_of(heading: str, headings: Sequence[str]) -> int | None:
    """Position of a heading, in any case, also as a Shapefile cuts it."""
    wanted = heading.casefold()
    folded = [name.casefold() for name in headings]
    if wanted in folded:
        return folded.index(wanted)
    cut = wanted[:_SHAPEFILE_WIDTH]
    return folded.index(cut) if len(wanted) > _SHAPEFILE_WIDTH and cut in folded else None


def choose(maps: Iterable[LayerMap], kind: TableKind, headings: Sequence[str]) -> LayerMap | None:
    """Of the maps that fit, the one with the most needs; the first of equals."""
    fitting = [one for one in maps if one.kind is kind and one.fits(headings)]
    return max(fitting, key=lambda one: len(one.needs), default=None)


@cache
def built_in() -> LayerMaps:
    """The maps that GridTwin brings along."""
    text = files("pipe_network").joinpath("data/layers.toml").read_text("utf-8")
    return _parse(tomllib.loads(text), "layers.toml")


def read_layer_maps(path: Path) -> LayerMaps:
    """The `[[layer]]` entries of a user's mapping file; its `[point]` and `[line]` count as maps, too.

    Raises:
        SourceMissing, BadPipeData: it is not there, or not such a file.
    """
    return _parse(read_toml(path, missing=SourceMissing, bad=BadPipeData), path.name)


def _parse(raw: Mapping[str, Any], where: str) -> LayerMaps:  # Any: TOML values
    _check_keys(raw, _TOP, where)
    shared = raw.get("values", {})
    maps = [
        _layer(one, shared, f"{where}, layer {at}") for at, one in enumerate(raw.get("layer", []), start=1)
    ]
    for kind in TableKind:
        if kind.value in raw:
            simple = {"name": raw.get("school", where), "kind": kind.value, "fields": raw[kind.value]}
            maps.append(_layer(simple | {"needs": list(raw[kind.value])}, shared, f"{where}, [{kind.value}]"))
    low, high = raw.get("height_range", (-math.inf, math.inf))
    sentinels = tuple(float(value) for value in raw.get("sentinels", ()))
    return LayerMaps(tuple(maps), sentinels, (float(low), float(high)))


def _layer(raw: Mapping[str, Any], shared: Mapping[str, Any], where: str) -> LayerMap:  # Any: TOML values
    _check_keys(raw, _KEYS, where)
    try:
        kind = TableKind(raw["kind"])
        made = LayerMap(
            name=str(raw["name"]),
            kind=kind,
            fields={heading: name for heading, name in raw["fields"].items() if name},
            needs=tuple(raw.get("needs", ())),
            without=tuple(raw.get("without", ())),
            constants=raw.get("constants", {}),
            missing={name: tuple(map(float, given)) for name, given in raw.get("missing", {}).items()},
            missing_together=tuple(
                ((one["fields"][0], one["fields"][1]), float(one["value"]))
                for one in raw.get("missing_together", ())
            ),
            values={**shared, **raw.get("values", {})},
            patterns=tuple(
                Pattern(one["heading"], re.compile(one["pattern"]), one["field"], one["text"])
                for one in raw.get("patterns", ())
            ),
            box=(raw["box"][0], raw["box"][1]) if "box" in raw else None,
            epoch_ms=tuple(raw.get("epoch_ms", ())),
            prefix=raw.get("prefix", {}),
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, re.error) as error:
        raise BadPipeData(
            f"{where}: {type(error).__name__} {error}; docs/pipes-import.md shows the form of an entry",
            zh=f"{where}：{type(error).__name__} {error}；格式见docs/pipes-import.md",
        ) from error
    _check_fields(made, where)
    return made


def _check_keys(raw: Mapping[str, Any], known: frozenset[str], where: str) -> None:  # Any: TOML values
    unknown = sorted(set(raw) - known)
    if unknown:
        raise BadPipeData(
            f"{where}: unknown key '{unknown[0]}'; the keys are {', '.join(sorted(known))}",
            zh=f"{where}：未知的键“{unknown[0]}”；可用的键：{', '.join(sorted(known))}",
        )


def _check_fields(made: LayerMap, where: str) -> None:
    known = {*known_fields(made.kind), "z"}
    named = [
        *made.fields.values(),
        *made.constants,
        *made.missing,
        *made.epoch_ms,
        *made.prefix,
        *(one.field for one in made.patterns),
        *(name for pair, _ in made.missing_together for name in pair),
    ]
    for name in named:
        if name not in known:
            raise BadPipeData(
                f"{where}: '{name}' is no field of {made.kind.value}s; those are {', '.join(sorted(known))}",
                zh=f"{where}：没有字段“{name}”；可用字段：{', '.join(sorted(known))}",
            )
