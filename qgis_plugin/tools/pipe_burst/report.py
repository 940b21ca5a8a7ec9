"""The report of a closure as PDF: plan, valves in order, map, buildings.

Qt writes it, the engine drew the map.
"""

from __future__ import annotations

import os
import tempfile
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QMarginsF, QUrl
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ...translation import pick, tr
from ..pipe_common.tables import readable

_DPI = 150
_MAP_PX = 620
_MOST_ROWS = 200
_STYLE = (
    "body{font-family:'Noto Sans CJK SC','Microsoft YaHei',sans-serif;font-size:9pt}"
    "h1{font-size:16pt} h2{font-size:11pt} th{background:#e8eef4;text-align:left} td,th{padding:3px 6px}"
)


def spare_picture() -> Path:
    """A name for the map of the engine, which writes it."""
    handle, name = tempfile.mkstemp(prefix="gridtwin-", suffix=".png")
    os.close(handle)
    return Path(name)


def html(answer: dict[str, Any], city: str, *, has_map: bool) -> str:
    """The report as the simple HTML that Qt lays out."""
    from .tool import heading

    tables = answer["tables"]
    body = [
        f"<h1>{escape(tr('Closure report'))}</h1>",
        f"<p>{escape(city)} · {datetime.now().astimezone():%Y-%m-%d %H:%M}</p>",
        *(f"<p>{escape(line)}</p>" for line in heading(answer).split("\n")),
    ]
    if has_map:
        body.append(f'<p><img src="map" width="{_MAP_PX}"></p>')
    body += [_table(tables[name]) for name in ("close", "keep", "useless")]
    body.append(_fallbacks(answer))
    body += [_table(tables[name]) for name in ("buildings", "isolated", "lost")]
    return f"<html><head><style>{_STYLE}</style></head><body>{''.join(body)}</body></html>"


def write(answer: dict[str, Any], city: str, path: Path, picture: Path) -> None:
    """Write the PDF beside its place, then put it there.

    Raises:
        OSError: the folder is missing or may not be written.
    """
    partial = path.with_name(f".{path.name}.part")
    partial.open("wb").close()  # says what is wrong with the folder, which Qt does not
    image = QImage(str(picture))
    document = QTextDocument()
    if not image.isNull():
        document.addResource(int(QTextDocument.ResourceType.ImageResource), QUrl("map"), image)
    document.setHtml(html(answer, city, has_map=not image.isNull()))
    printer = QPdfWriter(str(partial))
    printer.setResolution(_DPI)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    printer.setTitle(tr("Closure report"))
    # Qt 5's binding calls it print_, as print was a word of Python's once
    (document.print_ if hasattr(document, "print_") else document.print)(printer)
    del printer
    partial.replace(path)


def _table(table: dict[str, Any]) -> str:
    columns, rows = readable(table, most=_MOST_ROWS)
    title = escape(pick(table["title"]["zh"], table["title"]["en"]))
    total = table.get("total", len(rows))
    if not rows:
        return f"<h2>{title}</h2><p>–</p>"
    head = "<th>#</th>" + "".join(f"<th>{escape(each.head)}</th>" for each in columns)
    body = "".join(
        f"<tr><td>{number}</td>"
        + "".join(f"<td>{escape('' if each is None else str(each))}</td>" for each in row)
        + "</tr>"
        for number, row in enumerate(rows, 1)
    )
    more = "" if total <= len(rows) else f"<p>… {total}</p>"
    return (
        f'<h2>{title} ({total})</h2><table border="0.5" cellspacing="0"><tr>{head}</tr>{body}</table>{more}'
    )


def _fallbacks(answer: dict[str, Any]) -> str:
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td>{escape(text)}</td>"
            for text in (
                each["valve"],
                ", ".join(each["close_too"] or each["sources_to_shut"]) or "–",
                f"{each['customers_more']:.0f}",
            )
        )
        + "</tr>"
        for each in answer["if_a_valve_fails"]
    )
    if not rows:
        return ""
    heads = (tr("Valve"), tr("Close instead"), tr("More service ends"))
    head = "".join(f"<th>{escape(each)}</th>" for each in heads)
    title = escape(tr("If a valve fails"))
    return f'<h2>{title}</h2><table border="0.5" cellspacing="0"><tr>{head}</tr>{rows}</table>'
