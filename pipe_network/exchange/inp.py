"""EPANET and SWMM input files: sections of rows, tolerant where the engines are. No hydraulics here.

Files come in several encodings, with tabs, comments, lower-case or shortened headings, and quoted names.
The topology of such a file is read by `pipe_network.exchange.inp_topology`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.reasons import reason
from pipe_network.errors import SourceMissing, UnusableSource

_HEADING = re.compile(r"^\s*\[\s*([^\]\s;]+)")
_TOKEN = re.compile(r'"([^"]*)"|(\S+)')
_ENCODINGS = ("utf-8-sig", "gb18030")
_MOST_BYTES = 1 << 30


class Engine(StrEnum):
    """The program a file is written for."""

    EPANET = "epanet"
    SWMM = "swmm"


@dataclass(frozen=True, slots=True)
class InpRow:
    """One row of a section: its line in the file (from 1) and its words; comments are gone."""

    line: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InpFile:
    """An input file as sections of rows, headings in full upper case; `title` has the lines of [TITLE]."""

    path: Path
    engine: Engine
    sections: Mapping[str, tuple[InpRow, ...]]
    title: tuple[str, ...] = ()
    unknown: tuple[str, ...] = field(default_factory=tuple)

    def rows(self, section: str) -> tuple[InpRow, ...]:
        """Rows of a section, none where the file has no such section."""
        return self.sections.get(section, ())

    def option(self, name: str, default: str = "") -> str:
        """Value of a row of [OPTIONS], in the file's own words."""
        for row in reversed(self.rows("OPTIONS")):
            if row.words[0].upper() == name.upper() and len(row.words) > 1:
                return " ".join(row.words[1:])
        return default

    @property
    def units(self) -> InpUnits:
        """Units of the file, by its flow unit.

        Raises:
            UnusableSource: a flow unit that no engine knows.
        """
        facts = inp_facts()[self.engine]
        name = self.option(facts["units_option"], facts["default_units"]).split()[0].upper()
        known = inp_facts()["units"]
        if name not in known:
            raise UnusableSource(
                f"{self.path}: flow unit '{name}' in [OPTIONS]; known are {', '.join(known)}",
                zh=f"{self.path}：[OPTIONS]中的流量单位“{name}”未知；可用{'、'.join(known)}",
            )
        return InpUnits(name, *known[name])


@dataclass(frozen=True, slots=True)
class InpUnits:
    """Flow unit of a file; metres of a length and of an EPANET diameter, m³/s of a flow of 1."""

    flow: str
    length_m: float
    diameter_m: float
    flow_m3s: float


def read_inp(path: Path) -> InpFile:
    """The sections of an EPANET or SWMM input file.

    Raises:
        SourceMissing: no such file.
        UnusableSource: it cannot be read, or has no section of a network.
    """
    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    text = inp_text(path)
    sections, title, unknown = _sections(text)
    engine = _engine(sections)
    if engine is None:
        raise UnusableSource(
            f"{path}: no section of a network such as [PIPES] or [CONDUITS]; is it an EPANET or SWMM file?",
            zh=f"{path}：没有[PIPES]、[CONDUITS]等管网段；请确认是EPANET或SWMM输入文件",
        )
    return InpFile(path, engine, {name: tuple(rows) for name, rows in sections.items()}, title, unknown)


@cache
def inp_facts() -> dict[str, Any]:  # Any: a TOML table
    """Sections and units of both engines, from `data/inp.toml`."""
    return tomllib.loads(files("pipe_network").joinpath("data/inp.toml").read_text("utf-8"))


def inp_text(path: Path) -> str:
    """Text of a file in whatever encoding it has: UTF-8, UTF-16 with a mark, GB 18030, else Latin-1."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UnusableSource(f"{path} is larger than 1 GiB", zh=f"{path}大于1 GiB")
        data = path.read_bytes()
    except OSError as error:
        raise UnusableSource(
            f"{path} cannot be read ({error.strerror}); check your rights",
            zh=f"{path}无法读取（{reason(error)[1]}）；请检查权限",
        ) from error
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _sections(text: str) -> tuple[dict[str, list[InpRow]], tuple[str, ...], tuple[str, ...]]:
    sections: dict[str, list[InpRow]] = {}
    title: list[str] = []
    unknown: list[str] = []
    rows: list[InpRow] = []
    name = ""
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        heading = _HEADING.match(line)
        if heading:
            name, is_known = _full_name(heading[1])
            if not is_known:
                unknown.append(name)
            rows = sections.setdefault(name, [])
            continue
        if name == "TITLE":
            title.append(line.rstrip())
            continue
        words = _words(line)
        if words and name:
            rows.append(InpRow(number, words))
    return sections, tuple(title), tuple(unknown)


def _words(line: str) -> tuple[str, ...]:
    plain = line.partition(";")[0]
    if '"' not in plain:
        return tuple(plain.split())
    return tuple(found[1] if found[2] is None else found[2] for found in _TOKEN.finditer(plain))


@cache
def _names() -> tuple[str, ...]:
    facts = inp_facts()
    names = [name for engine in Engine for part in ("nodes", "links", "own") for name in facts[engine][part]]
    return tuple(dict.fromkeys([*names, *facts["sections"]["other"]]))


def _full_name(heading: str) -> tuple[str, bool]:
    """The full name of a heading that may be shortened, or the heading itself where nothing is known."""
    given = heading.upper()
    if given in _names():
        return given, True
    least = inp_facts()["sections"]["shortest_beginning"]
    close = [name for name in _names() if len(given) >= least and name.startswith(given)]
    return (close[0], True) if close else (given, False)


def _engine(sections: Mapping[str, list[InpRow]]) -> Engine | None:
    """The engine whose own sections have more rows; links decide before anything else."""
    facts = inp_facts()

    def weight(engine: Engine) -> tuple[int, int]:
        own, links = facts[engine]["own"], facts[engine]["links"]
        rows = {name: len(sections.get(name, ())) for name in own}
        return sum(rows[name] for name in own if name in links), sum(rows.values())

    best = max(Engine, key=weight)
    if weight(best) > (0, 0):
        return best
    return Engine.EPANET if sections.get("JUNCTIONS") else None
