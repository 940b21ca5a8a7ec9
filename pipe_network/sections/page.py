"""A drawing as one page that needs nothing else: pointing shows values, wheel and keys zoom and move."""

from __future__ import annotations

import base64
import json
import re
from html import escape
from importlib.resources import files
from pathlib import Path

import numpy as np

from gridtwin.store.outputs import output
from pipe_network.sections.drawing import Drawing, Language, Readout, Text, Words
from pipe_network.sections.fonts import font_subset
from pipe_network.sections.svg import FAMILY, font_face, svg_body

_TEMPLATE = "data/section_page.html"


def page_text(drawing: Drawing, language: Language) -> str:
    """The page; it opens in `language` and can be switched to the other."""
    page = files("pipe_network").joinpath(_TEMPLATE).read_text("utf-8")
    tables = "\n".join(_table(drawing, group, title) for group, title in drawing.groups.items())
    written = drawing.text("zh") + drawing.text("en") + tables + page
    font = base64.b64encode(font_subset(written, flavour="woff")).decode()
    parts = {
        "LANGUAGE": language,
        "TITLE": escape(drawing.title.of(language)),
        "HEADING": _both(drawing.title),
        "FONT": font_face(font),
        "FAMILY": FAMILY,
        "WIDTH": f"{drawing.width_mm:g}",
        "HEIGHT": f"{drawing.height_mm:g}",
        "BODY": svg_body(drawing, _tspans),
        "TABLES": tables,
        "DATA": _data(drawing),
    }
    return re.sub(
        r"@([A-Z]+)@", lambda found: parts[found[1]], page
    )  # what is filled in is not searched again


def write_page(drawing: Drawing, path: Path, language: Language) -> None:
    """Write the page as one HTML file."""
    with output(path) as partial:
        partial.write_text(page_text(drawing, language), "utf-8")


def _both(words: Words) -> str:
    if words.zh == words.en:
        return escape(words.zh)
    return f'<span class="zh">{escape(words.zh)}</span><span class="en">{escape(words.en)}</span>'


def _tspans(text: Text) -> str:
    return _both(text.words).replace("<span", "<tspan").replace("</span", "</tspan")


def _table(drawing: Drawing, group: str, title: Words) -> str:
    rows = [facts for key, facts in drawing.facts.items() if key.split("-")[0] == group]
    if not rows:
        return ""
    head = "".join(f"<th>{_both(name)}</th>" for name, _ in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{_both(value)}</td>" for _, value in row) + "</tr>" for row in rows)
    return (
        f"<details><summary>{_both(title)} ({len(rows)})</summary>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></details>"
    )


def _data(drawing: Drawing) -> str:
    facts = {
        key: [[[name.zh, name.en], [value.zh, value.en]] for name, value in rows]
        for key, rows in drawing.facts.items()
    }
    data = {
        "title": [drawing.title.zh, drawing.title.en],
        "width": drawing.width_mm,
        "height": drawing.height_mm,
        "facts": facts,
        "readouts": [_readout(one) for one in drawing.readouts],
    }
    return json.dumps(data, ensure_ascii=False, allow_nan=False).replace("<", "\\u003c")


def _readout(one: Readout) -> dict[str, object]:
    known = np.isfinite(one.values)
    values = [round(float(value), 4) if ok else None for value, ok in zip(one.values, known, strict=True)]
    places = [round(float(x), 3) for x in one.x_mm]
    return {"words": [one.words.zh, one.words.en], "x": places, "values": values, "decimals": one.decimals}
