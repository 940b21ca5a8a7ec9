"""The engine's statistical tables as texts for the table and as bars for the chart."""

from __future__ import annotations

from typing import Any

from ...translation import pick
from ..ledger_objects.chart import Bars

_MEASURES = ("length_km", "number")


def text_of(value: Any, decimals: int | None) -> str:
    """A cell as text: a title in the user's language, a number with the column's decimals."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return pick(value["zh"], value["en"])
    if isinstance(value, (int, float)) and decimals is not None:
        return f"{value:,.{decimals}f}"
    return str(value)


def head_of(column: dict[str, Any]) -> str:
    """Title of a column with its unit."""
    title = pick(column["title"]["zh"], column["title"]["en"])
    return f"{title} ({column['unit']})" if column["unit"] else title


def bars_of(table: dict[str, Any]) -> Bars | None:
    """The chart of a table; None when it has none. A total is left out."""
    if not table.get("chart") or not table["rows"]:
        return None
    rows = table["rows"][: len(table["rows"]) - int(table.get("has_total", False))]
    return _grades(table, rows) if table["chart"] == "grades" else _measure(table, rows)


def _measure(table: dict[str, Any], rows: list[list[Any]]) -> Bars | None:
    names = [column["name"] for column in table["columns"]]
    at = next((names.index(name) for name in _MEASURES if name in names), None)
    if at is None:
        return None
    column = table["columns"][at]
    values = [float(row[at] or 0) for row in rows]
    return Bars(
        f"{pick(table['title']['zh'], table['title']['en'])}: {head_of(column)}",
        [text_of(row[0], None) for row in rows],
        [[(head_of(column), value)] for value in values],
        [text_of(value, column["decimals"]) for value in values],
    )


def _grades(table: dict[str, Any], rows: list[list[Any]]) -> Bars:
    columns = table["columns"]
    shares = [at for at, column in enumerate(columns) if column["name"].startswith("share_")]
    mean = next((at for at, column in enumerate(columns) if column["name"] == "mean"), None)
    titles = [pick(columns[at]["title"]["zh"], columns[at]["title"]["en"]) for at in shares]
    texts = ["" if mean is None else text_of(row[mean], columns[mean]["decimals"]) for row in rows]
    tail = "" if mean is None else f"; {head_of(columns[mean])}"
    return Bars(
        f"{pick(table['title']['zh'], table['title']['en'])} (%{tail})",
        [text_of(row[0], None) for row in rows],
        [[(title, float(row[at] or 0)) for title, at in zip(titles, shares)] for row in rows],
        texts,
    )
