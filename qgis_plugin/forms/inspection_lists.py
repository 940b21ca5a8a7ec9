"""What an inspection of an object may find: distresses, parts, components and kinds, by the object's values.

Read from the tables of the program's inspection forms (docs/ledgers-inspection.md); a city's own tables in
its folder `standards/` and packs in `packs/` count too. Names are stored in Chinese, shown in both languages.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.standards import load_table
from qgis.core import QgsExpression

from .. import log
from ..paths import tables
from ..translation import language

_PAVEMENTS = {"asphalt": "沥青", "concrete": "水泥混凝土"}


@dataclass(frozen=True)
class ObjectForm:
    """Lists of the objects of a class whose fields have the values of `when`."""

    name: str
    host_class: str
    when: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)  # Any: TOML values
    distresses: tuple[str, ...] = ()
    components: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@lru_cache(maxsize=4)
def forms(standards: Path) -> tuple[ObjectForm, ...]:
    """Forms in the order in which they are tried: those of packs first, the narrowest first."""
    packs = sorted(_packs(standards.parent / "packs"), key=lambda each: -len(each.when))
    return (*packs, *_own(standards))


def form_of(host_class: str, value: Callable[[str], object], among: Iterable[ObjectForm]) -> str:
    """Name of the first form that fits an object; `value` gives its fields. Empty where none fits."""
    for each in among:
        if each.host_class == host_class and all(value(key) in wanted for key, wanted in each.when.items()):
            return each.name
    return ""


def form_expression(among: Iterable[ObjectForm], layers: Mapping[str, str]) -> str:
    """The same as an expression of QGIS's own for a form whose row names its object by class and id.

    `layers`: ids of layers by class. Without a class's layer only the form that asks for no value of the
    object counts.
    """
    host = "get_feature({layer}, 'id', current_value('host_id'))"
    found = []
    for each in among:
        if each.when and each.host_class not in layers:
            continue
        parts = [f"current_value('host_class') = {_quoted(each.host_class)}"]
        for key, wanted in each.when.items():
            own = host.format(layer=_quoted(layers[each.host_class]))
            listed = ", ".join(_quoted(value) for value in wanted)
            parts.append(f"attribute({own}, {_quoted(key)}) IN ({listed})")
        found.append(f"WHEN {' AND '.join(parts)} THEN {_quoted(each.name)}")
    return f"CASE {' '.join(found)} END" if found else "NULL"


def _quoted(value: Any) -> str:
    return str(QgsExpression.quotedValue(value))


def kinds(standards: Path) -> dict[str, list[str]]:
    """Kinds of inspection by class of object, as the plans have them."""
    plans = _table("inspection_plans", standards)
    found: dict[str, list[str]] = {}
    listed = [
        (each["host_class"], each["kind"])
        for name in ("interval", "patrol", "plan")
        for each in plans.get(name, ())
    ]
    listed += [
        (raw["host"], plan["kind"])
        for raw in _raw_packs(standards.parent / "packs")
        for plan in raw.get("plans", ())
    ]
    for host_class, kind in listed:
        if kind not in found.setdefault(host_class, []):
            found[host_class].append(kind)
    return found


def title(name: str) -> str:
    """A stored name in the user's language; as it is where nobody translated it."""
    return name if language() == "zh" else english_names().get(name, name)


def _own(standards: Path) -> Iterator[ObjectForm]:
    raw = _table("inspection_forms", standards)
    for name, entry in raw["form"].items():
        listed = (
            _of_pavement(entry["pavement"], standards)
            if "pavement" in entry
            else [each[0] for each in raw["distresses"][entry["distresses"]]]
        )
        when = {key: tuple(values) for key, values in entry.get("when", {}).items()}
        yield ObjectForm(name, entry["host_class"], when, tuple(listed), _components(entry, standards))


def _of_pavement(pavement: str, standards: Path) -> list[str]:
    rows = load_table("pavement_distress", override_dir=standards).where(pavement=_PAVEMENTS[pavement])
    return [str(row["type"]) for row in rows]


def _components(entry: Mapping[str, Any], standards: Path) -> dict[str, tuple[str, ...]]:
    if entry.get("components") == "tunnel":
        return {
            part: tuple(own) for part, own in _table("condition", standards)["tunnel"]["components"].items()
        }
    # Parts without weights of their own take the members that any structure has there: a name, no rating.
    found: dict[str, tuple[str, ...]] = dict.fromkeys(entry.get("parts", ()), ())
    for row in load_table("bridge_component_weights", override_dir=standards):
        part, name = str(row["part"]), str(row["component"])
        is_own = row["structure"] == entry.get("components")
        if (is_own or part in entry.get("parts", ())) and name not in found.get(part, ()):
            found[part] = (*found.get(part, ()), name)
    return found


def _packs(own: Path) -> Iterator[ObjectForm]:
    for raw in _raw_packs(own):
        where = raw.get("where", {"kind": raw["name"]} if raw["host"] == "facility" else {})
        when = {key: tuple(one) if isinstance(one, list) else (one,) for key, one in where.items()}
        listed = tuple(each["name"] for each in raw.get("form", {}).get("defects", ()))
        if listed:
            yield ObjectForm(raw["name"], raw["host"], when, listed)


def _raw_packs(own: Path) -> list[dict[str, Any]]:  # Any: TOML values
    """Packs, a city's own over those that come with GridTwin; one that is wrong is told and left out."""
    paths = [*sorted((tables() / "packs").glob("*.toml")), *sorted(own.glob("*.toml"))]
    read = [each for path in paths if (each := _read(path)) and {"name", "host"} <= set(each)]
    return list({each["name"]: each for each in read}.values())


def _table(name: str, standards: Path) -> dict[str, Any]:
    """A table with the top-level keys of the city's own laid over it."""
    own = standards / f"{name}.toml"
    return _read(tables() / f"{name}.toml") | (_read(own) if own.is_file() else {})


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        log.warn(f"{path}: {error}")
        return {}


@cache
def english_names() -> dict[str, str]:
    """English of the stored names, by the Chinese one."""
    with (tables() / "english_names.csv").open(encoding="utf-8", newline="") as stream:
        found = {row["zh"]: row["en"] for row in csv.DictReader(stream)}
    for name in ("interval", "patrol", "plan"):
        plans = _read(tables() / "inspection_plans.toml").get(name, ())
        found |= {each["kind"]: each["en"] for each in plans if "en" in each}
    for path in (tables() / "packs").glob("*.toml"):
        raw = _read(path)
        found |= {each["kind"]: each["en"] for each in raw.get("plans", ()) if "en" in each}
        found |= {each["name"]: each["en"] for each in raw.get("form", {}).get("defects", ()) if "en" in each}
    return found
