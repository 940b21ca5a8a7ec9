"""Engine input files as tables of a network: every section a frame of words, in the file's own units.

A network read from an EPANET or SWMM file carries each section in `PipeNetwork.tables` under `epanet:PIPES`,
`swmm:CONDUITS` and so on; columns are named in `data/inp_columns.toml`, values are text as in the file, so
nothing is rounded on the way out. `epanet:TITLE` has one column `text`. Two more tables belong to every such
network: `model` (engine, file and the flow unit, which all other units follow) and `closed_links` (line_no of
links that are closed at the start).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import pandas as pd

from pipe_network.exchange.inp import Engine, InpFile, InpUnits, inp_facts

Sections = dict[str, pd.DataFrame]
Rows = Iterable[Sequence[object]]


@cache
def section_facts(engine: Engine) -> dict[str, Any]:  # Any: a TOML table
    """Columns of the sections of an engine, and which sections are about nodes or links."""
    text = files("pipe_network").joinpath("data/inp_columns.toml").read_text("utf-8")
    facts: dict[str, Any] = tomllib.loads(text)[engine]
    return facts


def frame_of(engine: Engine, section: str, rows: Rows) -> pd.DataFrame:
    """Rows of words as a frame with the columns of that section; None where a row is shorter."""
    words = [[None if word is None else str(word) for word in row] for row in rows]
    width = max((len(row) for row in words), default=0)
    known: list[str] = section_facts(engine)["columns"].get(section, [])
    names = [*known, *(f"word_{number}" for number in range(len(known) + 1, width + 1))]
    full = [row + [None] * (len(names) - len(row)) for row in words]
    return pd.DataFrame(full, columns=names, dtype=object)


def sections_of_file(inp: InpFile) -> Sections:
    """All sections of a file, the title among them."""
    sections = {
        name: frame_of(inp.engine, name, (row.words for row in rows)) for name, rows in inp.sections.items()
    }
    sections.pop("END", None)
    sections["TITLE"] = pd.DataFrame({"text": [*inp.title]}, dtype=object)
    return sections


def places_of(inp: InpFile) -> pd.DataFrame:
    """Where every node and link stands in the file: layer, name, section, line (from 1)."""
    facts = inp_facts()[inp.engine]
    rows = [
        (layer, row.words[0], name, row.line)
        for part, layer in (("nodes", "pipe_point"), ("links", "pipe_line"))
        for name in facts[part]
        for row in inp.rows(name)
    ]
    return pd.DataFrame(rows, columns=["layer", "name", "section", "line"])


def tables_of(sections: Mapping[str, pd.DataFrame], engine: Engine) -> dict[str, pd.DataFrame]:
    """Sections under the names they have among the tables of a network."""
    return {f"{engine}:{name}": frame for name, frame in sections.items()}


def sections_of(tables: Mapping[str, pd.DataFrame], engine: Engine) -> Sections:
    """The sections of one engine among the tables of a network; empty where it has none."""
    prefix = f"{engine}:"
    return {name.removeprefix(prefix): frame for name, frame in tables.items() if name.startswith(prefix)}


def words_of(frame: pd.DataFrame) -> list[list[str]]:
    """Rows as words, up to the last one that is there."""
    found = []
    for row in frame.itertuples(index=False):
        words = [None if word is None or pd.isna(word) else str(word) for word in row]
        while words and words[-1] is None:
            words.pop()
        if words:
            found.append(["*" if word is None else word for word in words])
    return found


def option(sections: Mapping[str, pd.DataFrame], section: str, *name: str) -> str | None:
    """Value of a row that begins with these words, any case; the last one counts. None without one."""
    found = None
    for row in words_of(sections.get(section, pd.DataFrame())):
        if _begins(row, name):
            found = " ".join(row[len(name) :])
    return found


def with_option(
    sections: Mapping[str, pd.DataFrame], engine: Engine, section: str, name: Sequence[str], value: str
) -> Sections:
    """The sections with one row that begins with `name` and says `value`."""
    rows = [row for row in words_of(sections.get(section, pd.DataFrame())) if not _begins(row, name)]
    return {**sections, section: frame_of(engine, section, [*rows, [*name, *value.split()]])}


def with_rows(sections: Mapping[str, pd.DataFrame], engine: Engine, section: str, rows: Rows) -> Sections:
    """The sections with these rows more at the end of one."""
    old = words_of(sections.get(section, pd.DataFrame()))
    return {**sections, section: frame_of(engine, section, [*old, *rows])}


def units_of(sections: Mapping[str, pd.DataFrame], engine: Engine) -> InpUnits:
    """Units that a file with these sections is in."""
    facts = inp_facts()
    name = (
        option(sections, "OPTIONS", facts[engine]["units_option"]) or facts[engine]["default_units"]
    ).upper()
    return InpUnits(name, *facts["units"][name])


def inp_text(sections: Mapping[str, pd.DataFrame], engine: Engine) -> str:
    """An input file with these sections; words with blanks are quoted, columns are headed by a comment."""
    lines: list[str] = []
    for name in sorted(sections, key=_order(engine)):
        frame = sections[name]
        lines.append(f"[{name}]")
        if name == "TITLE":
            lines.extend(str(text) for text in frame["text"])
        else:
            heading = section_facts(engine)["columns"].get(name)
            if heading:
                lines.append(";" + "\t".join(heading))
            lines.extend(" " + "\t".join(_quoted(word) for word in row) for row in words_of(frame))
        lines.append("")
    if engine is Engine.EPANET:
        lines.append("[END]")
    return "\n".join(lines) + "\n"


def _begins(row: Sequence[str], name: Sequence[str]) -> bool:
    return [word.upper() for word in row[: len(name)]] == [word.upper() for word in name]


def _quoted(word: str) -> str:
    return f'"{word}"' if not word or any(letter.isspace() for letter in word) else word


def _order(engine: Engine) -> Any:  # Any: a sort key
    facts = inp_facts()[engine]
    # EPANET wants nodes before the options that name one, SWMM its options before everything.
    first = [] if engine is Engine.EPANET else ["OPTIONS", "RAINGAGES", "SUBCATCHMENTS"]
    order = ["TITLE", *first, *facts["nodes"], *facts["links"]]
    return lambda name: order.index(name) if name in order else len(order)
