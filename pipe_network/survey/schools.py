"""Which heading means which field, school by school: `data/schools.csv` and a user's own mapping file.

X of a survey table is north: `y` here is north and `x` east, as everywhere else in GridTwin. Beside the
fields of `pipe_point` and `pipe_line` a table may hold the places of a line's ends, and levels of the crown
or the invert by name.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

from gridtwin.model.feature_class import feature_class
from gridtwin.toml_file import read_toml
from pipe_network.errors import BadPipeData, SourceMissing
from pipe_network.survey.delivery import TableKind

PLACE = ("x", "y")
LINE_ENDS = ("start_x", "start_y", "end_x", "end_y")
REFERENCED_LEVELS = ("start_crown_m", "end_crown_m", "start_invert_m", "end_invert_m")
OWN_SCHOOL = "GridTwin"

_UNIT = re.compile(
    r"(?:\((?:m|mm|kv|mpa|m\.?|米|毫米|千伏|兆帕|度|°|条|孔|个|根|单位.*)\)|/(?:m|mm|kv|mpa|米|毫米))$"
)
_NOISE = re.compile(r"[\s_*★:]+")
_KIND_ZH = {TableKind.POINT: "管点", TableKind.LINE: "管线"}
_CLASS_OF = {TableKind.POINT: "pipe_point", TableKind.LINE: "pipe_line"}


@dataclass(frozen=True, slots=True)
class School:
    """The headings of one kind of table, as keys (see `heading_key`), and their fields; "" has none."""

    name: str
    kind: TableKind
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SurveyMapping:
    """A user's own headings, which go before those of every school, and own names of classes."""

    name: str
    point: Mapping[str, str] = field(default_factory=dict)
    line: Mapping[str, str] = field(default_factory=dict)
    class_names: Mapping[str, str] = field(default_factory=dict)

    def fields(self, kind: TableKind) -> Mapping[str, str]:
        """Heading key → field, for points or lines."""
        return self.point if kind is TableKind.POINT else self.line


def heading_key(heading: object) -> str:
    """A heading as it is compared: no blanks, underscores or stars, full width made half width, lower case.

    >>> heading_key(" 起点管顶（底）高程 * "), heading_key("S_Exp")
    ('起点管顶(底)高程', 'sexp')
    """
    return _NOISE.sub("", unicodedata.normalize("NFKC", str(heading))).casefold()


def without_unit(key: str) -> str:
    """The key without a unit at its end.

    >>> without_unit("管径(mm)"), without_unit("起点埋深/m"), without_unit("x坐标(北)")
    ('管径', '起点埋深', 'x坐标(北)')
    """
    return _UNIT.sub("", key)


def known_fields(kind: TableKind) -> tuple[str, ...]:
    """Fields that a table of that kind may hold."""
    declared = feature_class(_CLASS_OF[kind]).field_names
    return (*declared, *PLACE) if kind is TableKind.POINT else (*declared, *LINE_ENDS, *REFERENCED_LEVELS)


@cache
def schools() -> tuple[School, ...]:
    """All schools of `data/schools.csv`, in its order, and GridTwin's own field names."""
    found: dict[tuple[str, TableKind], dict[str, str]] = {}
    text = files("pipe_network").joinpath("data/schools.csv").read_text("utf-8")
    for number, row in enumerate(csv.DictReader(text.splitlines()), start=2):
        kind = TableKind(row["kind"])
        _check_field(row["field"], kind, f"schools.csv, line {number}")
        found.setdefault((row["school"], kind), {})[heading_key(row["heading"])] = row["field"]
    own = [
        School(OWN_SCHOOL, kind, {heading_key(name): name for name in known_fields(kind)})
        for kind in TableKind
    ]
    return (*(School(name, kind, fields) for (name, kind), fields in found.items()), *own)


def read_mapping(path: Path) -> SurveyMapping:
    """A mapping file: tables `[point]`, `[line]` (heading = field, "" leaves out) and `[class_names]`.

    Raises:
        SourceMissing, BadPipeData: it is not there, or not such a file.
    """
    hint = "docs/pipes-import.md shows one", "样例见docs/pipes-import.md"
    raw = read_toml(path, missing=SourceMissing, bad=BadPipeData, hint=hint)
    tables = {kind: _headings(raw.get(kind.value, {}), kind, path.name) for kind in TableKind}
    classes = {str(name): str(code) for name, code in raw.get("class_names", {}).items()}
    return SurveyMapping(
        str(raw.get("school", path.stem)), tables[TableKind.POINT], tables[TableKind.LINE], classes
    )


def _headings(raw: object, kind: TableKind, name: str) -> dict[str, str]:
    if not isinstance(raw, dict) or not all(isinstance(value, str) for value in raw.values()):
        raise BadPipeData(
            f'{name}: [{kind.value}] takes lines "heading" = "field"',
            zh=f'{name}：[{kind.value}]中每行应为 "表头" = "字段"',
        )
    for value in raw.values():
        _check_field(value, kind, f"{name}, [{kind.value}]")
    return {heading_key(heading): value for heading, value in raw.items()}


def _check_field(name: str, kind: TableKind, where: str) -> None:
    if name and name not in known_fields(kind):
        known = ", ".join(known_fields(kind))
        raise BadPipeData(
            f"{where}: '{name}' is no field of {kind.value}s; the fields are {known}",
            zh=f"{where}：{_KIND_ZH[kind]}没有字段“{name}”；可用字段：{known}",
        )
