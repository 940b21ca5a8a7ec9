"""Charts of the tables: bars of an inventory, stacked shares of grades with the mean index beside them."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from pathlib import Path

from gridtwin.ledger.summary.statistics import Statistics
from gridtwin.ledger.summary.table import Column, Label, SummaryTable, text_of
from gridtwin.pictures import check_ending, letters, save
from gridtwin.store.outputs import output

# Matplotlib warns on import where a system package of its 3D part lies beside it, which nobody needs here.
with warnings.catch_warnings(action="ignore", category=UserWarning):
    from matplotlib import rc_context
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

_MOST = 20  # bars of one chart
_BAR_IN = 0.3
_DPI = 150
_WIDTH_IN = 7.4
_DARK = ("A", "E")


def chart_of(table: SummaryTable, colours: Mapping[str, str], language: str, *, kind: str = "png") -> bytes:
    """The chart of a table as PNG or SVG."""
    written = io.BytesIO()
    with rc_context(letters()):
        figure = Figure((_WIDTH_IN, _height(table)), layout="constrained", facecolor="white")
        draw = _draw_grades if table.chart == "grades" else _draw_bars
        draw(figure, table, colours, language)
        save(figure, written, kind, dpi=_DPI)
    return written.getvalue()


def write_charts(found: Statistics, folder: Path, *, language: str, ending: str = ".png") -> list[Path]:
    """Write a chart of each table that has one, as `<class>-<table>.png` or `.svg`, into a folder.

    Raises:
        UsageError: another ending.
    """
    check_ending(Path(f"chart{ending}"))
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for table in found.tables:
        if table.chart and drawn(table):
            path = folder / f"{found.counted.host_class}-{table.name}{ending}"
            picture = chart_of(table, found.counted.colours, language, kind=ending[1:])
            with output(path) as partial:
                partial.write_bytes(picture)
            written.append(path)
    return written


def drawn(table: SummaryTable) -> list[int]:
    """Rows of a table that its chart shows: no total, and only so many."""
    rows = list(range(len(table.rows) - int(table.has_total)))
    if len(rows) <= _MOST:
        return rows
    if table.chart == "grades":  # the worst ones
        mean = table.column("mean")
        key = [float(str(mean[at])) if mean[at] is not None else float("inf") for at in rows]
    else:
        share = table.column("share")
        key = [-float(str(share[at] or 0)) for at in rows]
    return sorted(sorted(rows, key=lambda at: key[at])[:_MOST])


def _height(table: SummaryTable) -> float:
    return 1.15 + _BAR_IN * max(len(drawn(table)), 2) + (0.35 if table.chart == "grades" else 0.0)


def _draw_bars(figure: Figure, table: SummaryTable, colours: Mapping[str, str], language: str) -> None:
    names = [column.name for column in table.columns]
    measure = next((name for name in ("length_km", "length_m", "number") if name in names), "number")
    if measure == "length_m":  # of bridges and tunnels the number says more
        measure = "number"
    column = table.columns[names.index(measure)]
    rows = drawn(table)
    values = [float(str(table.rows[at][names.index(measure)] or 0)) for at in rows]
    axes = figure.add_subplot()
    bars = axes.barh(range(len(rows)), values, color=colours["bars"], height=0.66)
    texts = [
        text_of(value, Column("", Label("", ""), "", 2 if column.decimals else 0), language)
        for value in values
    ]
    axes.bar_label(bars, texts, padding=3, fontsize=8)
    _rows(axes, table, rows, language)
    axes.margins(x=0.14)
    if not column.decimals:
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel(column.heading(language), fontsize=8)
    _title(figure, table, language, len(rows))


def _draw_grades(figure: Figure, table: SummaryTable, colours: Mapping[str, str], language: str) -> None:
    rows = drawn(table)
    shares = [column for column in table.columns if column.name.startswith("share_")]
    axes = figure.add_subplot()
    left = [0.0] * len(rows)
    for column in shares:
        name = column.name.removeprefix("share_")
        cells = table.column(column.name)
        values = [float(str(cells[at] or 0)) for at in rows]
        colour = colours.get(name, "#888888")
        bars = axes.barh(
            range(len(rows)), values, left=left, color=colour, height=0.66, label=column.label.of(language)
        )
        texts = [f"{value:.0f}" if value >= 5 else "" for value in values]
        axes.bar_label(
            bars, texts, label_type="center", fontsize=7, color="white" if name in _DARK else "#222222"
        )
        left = [before + value for before, value in zip(left, values, strict=True)]
    means = table.column("mean")
    for at, row in enumerate(rows):
        mean = means[row]
        axes.text(
            101.5,
            at,
            "–" if mean is None else f"{float(str(mean)):.1f}",
            va="center",
            fontsize=8,
            color="#222222",
        )
    axes.text(101.5, -0.75, table.columns[-1].label.of(language), fontsize=7.5, va="bottom", color="#555555")
    axes.set_xlim(0, 100)
    _rows(axes, table, rows, language)
    axes.set_ylim(len(rows) - 0.45, -0.55)
    unit = "长度占比" if language == "zh" else "share of length"
    if all(column.name != "length_km" for column in table.columns):
        unit = "数量占比" if language == "zh" else "share of number"
    axes.set_xlabel(f"{unit}（%）" if language == "zh" else f"{unit} (%)", fontsize=8)
    figure.legend(loc="outside lower center", ncols=len(shares), fontsize=8, frameon=False, handlelength=1.0)
    _title(figure, table, language, len(rows))


def _rows(axes: Axes, table: SummaryTable, rows: list[int], language: str) -> None:
    first = table.columns[0]
    titles = [text_of(table.rows[at][0], first, language) for at in rows]
    axes.set_yticks(range(len(rows)), titles, fontsize=8)
    axes.tick_params(axis="x", labelsize=8)
    axes.set_ylim(len(rows) - 0.45, -0.55)
    axes.spines[["top", "right"]].set_visible(False)


def _title(figure: Figure, table: SummaryTable, language: str, shown: int) -> None:
    text = table.label.of(language)
    text = text if language == "zh" else text[:1].upper() + text[1:]
    whole = len(table.rows) - int(table.has_total)
    if shown < whole:
        which = (
            ("指数最低的" if table.chart == "grades" else "最大的")
            if language == "zh"
            else ("the lowest" if table.chart == "grades" else "the largest")
        )
        text += f"（{which}{shown}项，共{whole}项）" if language == "zh" else f" ({which} {shown} of {whole})"
    figure.suptitle(text, fontsize=10.5)
