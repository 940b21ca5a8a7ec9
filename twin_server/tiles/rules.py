"""How each layer is cut into tiles (`tiles.toml`)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import FieldType, GeometryKind, feature_class
from twin_server.errors import BrokenStyle
from twin_server.tiles.grid import MAX_LEVEL

MEASURES = ("area", "length")
_NUMERIC = (FieldType.REAL, FieldType.INTEGER)


@dataclass(frozen=True, slots=True)
class Rule:
    """How one layer is cut: `most` features in the picture of a tile, all of them at level `last`."""

    most: int
    last: int
    weight: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the class that the weight needs."""
        return tuple(name for name in self.weight if name not in MEASURES)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of all layers."""

    whole_up_to: int
    default: Rule
    layers: dict[str, Rule]

    def of(self, class_name: str) -> Rule:
        """The rule of a class."""
        return self.layers.get(class_name, self.default)


@cache
def own_rules() -> Rules:
    """The rules that come with GridTwin.

    Raises:
        BrokenStyle: `tiles.toml` breaks a rule.
    """
    return parse_rules((files("twin_server.tiles") / "tiles.toml").read_text("utf-8"))


def parse_rules(text: str) -> Rules:
    """Rules declared by a TOML text, checked against the city model.

    Raises:
        BrokenStyle: it names a class or field that the model does not have, or a number out of its range.
    """
    given = tomllib.loads(text)
    try:
        default = given["default"]
        layers = {
            str(entry["class"]): _rule(str(entry["class"]), default | entry)
            for entry in given.get("layer", ())
        }
        return Rules(int(given["whole_up_to"]), _rule("default", default), layers)
    except (KeyError, TypeError) as error:
        raise BrokenStyle(f"tiles.toml: {error} is missing or not of its kind") from error


def _rule(name: str, entry: dict[str, Any]) -> Rule:
    rule = Rule(int(entry["most"]), int(entry["last"]), tuple(entry.get("weight", ())))
    unknown = set(entry) - {"class", "most", "last", "weight"}
    if unknown:
        raise BrokenStyle(f"tiles.toml, '{name}': unknown keys {sorted(unknown)}")
    if not (1 <= rule.most <= 100_000 and 1 <= rule.last <= MAX_LEVEL):
        raise BrokenStyle(
            f"tiles.toml, '{name}': most is 1 to 100000 and last 1 to {MAX_LEVEL}, "
            f"not {rule.most} and {rule.last}"
        )
    if name != "default":
        _check_class(name, rule)
    return rule


def _check_class(name: str, rule: Rule) -> None:
    try:
        declared = feature_class(name)
    except UnknownFeatureClass as error:
        raise BrokenStyle(f"tiles.toml: {error}") from error
    if declared.geometry is GeometryKind.NONE:
        raise BrokenStyle(f"tiles.toml, '{name}': a table without geometry has no tiles")
    numeric = {field.name for field in declared.fields if field.type in _NUMERIC}
    wrong = [field for field in rule.fields if field not in numeric]
    if wrong:
        raise BrokenStyle(
            f"tiles.toml, '{name}': weight {wrong} is neither {' nor '.join(MEASURES)} nor a numeric field"
        )
