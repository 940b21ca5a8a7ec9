"""styles/symbols.toml and the standards' tables, as the rules of a layer: no QGIS in here."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from gridtwin.model import FeatureClass, GeometryKind, domain, feature_class, feature_classes

ROOT = Path(__file__).resolve().parents[2]
STYLES = ROOT / "styles"
EDITION = "GB/T 30428.2-2013"

Entry = dict[str, Any]  # Any: TOML values


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a legend: what it is called, which rows it takes, and how they are drawn."""

    zh: str
    en: str
    where: str = ""
    parts: tuple[Any, ...] = ()
    values: dict[str, str] = field(default_factory=dict)
    min_scale: float = 0
    max_scale: float = 0
    children: tuple[Rule, ...] = ()

    def title(self, language: str) -> str:
        """Chinese (`zh`), English (`en`) or both (`both`)."""
        if language == "both":
            return self.zh if self.zh == self.en else f"{self.zh} {self.en}"
        return self.zh if language == "zh" else self.en


@cache
def symbol_table() -> dict[str, Entry]:
    """All entries of symbols.toml by name, `part` among them."""
    return tomllib.loads((STYLES / "symbols.toml").read_text("utf-8"))


def part_of(part: Any) -> dict[str, Any]:  # Any: a name of a part or its table
    """A part by its name, or the part itself."""
    named: dict[str, Any] = symbol_table()["part"][part] if isinstance(part, str) else part
    return named


def styled_layers() -> tuple[FeatureClass, ...]:
    """The feature classes that have a geometry, in the order of symbols.toml.

    Raises:
        SystemExit: a class has no symbol, or an entry no class.
    """
    names = [name for name in symbol_table() if name != "part"]
    drawn = {entry.name for entry in feature_classes() if entry.geometry is not GeometryKind.NONE}
    if drawn != set(names):
        raise SystemExit(
            f"styles/symbols.toml and gridtwin/model differ in {', '.join(sorted(drawn ^ set(names)))}: "
            f"each class with a geometry needs one entry"
        )
    return tuple(feature_class(name) for name in names)


def standard_rows(table: str) -> list[dict[str, str]]:
    """Rows of a table of gridtwin/standards/data."""
    with (ROOT / "gridtwin/standards/data" / f"{table}.csv").open(encoding="utf-8") as rows:
        return list(csv.DictReader(rows))


def quoted(text: str) -> str:
    """A text as it stands in an expression of QGIS.

    >>> quoted("it's")
    "'it''s'"
    """
    return "'" + text.replace("'", "''") + "'"


def one_of(field: str, values: Iterable[str]) -> str:
    r"""Expression of QGIS: the field has one of the values. QGIS writes a list of one wrongly into SLD.

    >>> one_of("state", ["void"])
    "\"state\" = 'void'"
    """
    listed = [quoted(each) for each in values]
    return f'"{field}" = {listed[0]}' if len(listed) == 1 else f'"{field}" IN ({", ".join(listed)})'


def none_of(field: str, values: Iterable[str]) -> str:
    """Expression of QGIS: the field has a value, and none of these."""
    listed = [quoted(each) for each in values]
    return f'"{field}" <> {listed[0]}' if len(listed) == 1 else f'"{field}" NOT IN ({", ".join(listed)})'


def steps(values: Sequence[float]) -> list[tuple[float | None, float | None, float]]:
    """Steps that stand for what is nearest to them: from, below, value; the ends are open.

    >>> steps([0.5, 1, 2])
    [(None, 0.75, 0.5), (0.75, 1.5, 1), (1.5, None, 2)]
    """
    middles = [(first + second) / 2 for first, second in pairwise(values)]
    return list(zip([None, *middles], [*middles, None], values, strict=True))


def domain_titles(layer: FeatureClass, name: str) -> dict[str, tuple[str, str]]:
    """Value → (Chinese, English) of a coded field; empty when the field has no domain."""
    named = layer.field(name).domain
    return {str(value.value): (value.zh, value.en) for value in domain(named).values} if named else {}


def translated(layer: FeatureClass, text: str, language: str) -> str:
    """A label expression with each `{field}` replaced by the field's title in the language."""
    for declared in layer.fields:
        mark = f"{{{declared.name}}}"
        if mark in text:
            pairs = domain_titles(layer, declared.name)
            listed = ", ".join(
                f"{quoted(value)}, {quoted(titles[0 if language == 'zh' else 1])}"
                for value, titles in pairs.items()
            )
            read = f'"{declared.name}"'
            text = text.replace(mark, f"coalesce(map_get(map({listed}), {read}), {read})")
    return text


def darkened(colour: str, share: float = 0.55) -> str:
    """`#rrggbb` made darker: an edge that keeps light standard colours visible on white.

    >>> darkened("#00FFFF", 0.5)
    '#007f7f'
    """
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{int(part * share):02x}" for part in parts)
