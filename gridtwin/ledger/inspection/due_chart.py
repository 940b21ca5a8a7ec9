"""A due list as bars: for each kind of inspection what is overdue, due and not due yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from gridtwin.ledger.inspection.due import DueList
from gridtwin.model import feature_class
from gridtwin.pictures import picture

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PARTS = (
    ("overdue", "#B2182B", "超期", "overdue"),
    ("due", "#F4A582", "应检", "due"),
    ("done", "#92C5DE", "未到期", "not due"),
)


def write_due_chart(found: DueList, path: Path, *, language: str) -> None:
    """Draw the numbers of the summary as .png or .svg, titles in one language (zh, en).

    Raises:
        UsageError: another ending.
    """
    rows = max(len(found.summary), 1)
    with picture(path, (7.2, 1.4 + 0.42 * rows)) as figure:
        _draw(figure, found, is_zh=language == "zh")


def _draw(figure: Figure, found: DueList, *, is_zh: bool) -> None:
    table = found.summary[found.summary["hosts"] > 0]
    axes = figure.add_subplot()
    begin = np.zeros(len(table))
    total = table["hosts"].to_numpy(dtype=float)
    at = np.arange(len(table))[::-1]
    for name, colour, zh, en in _PARTS:
        share = table[name].to_numpy(dtype=float) / total * 100
        axes.barh(at, share, left=begin, color=colour, label=zh if is_zh else en, height=0.7)
        ink = "white" if name == "overdue" else "black"
        for row, (left, width, number) in enumerate(zip(begin, share, table[name], strict=True)):
            if width >= 6:
                axes.text(
                    left + width / 2, at[row], f"{number:,}", color=ink, ha="center", va="center", fontsize=8
                )
        begin = begin + share
    axes.set_yticks(at, [_label(row, is_zh=is_zh) for row in table.to_dict("records")], fontsize=9)
    axes.set_xlim(0, 100)
    axes.set_xlabel("占比（%）" if is_zh else "share (%)")
    day = found.as_of.isoformat()
    axes.set_title(f"检查到期情况（{day}）" if is_zh else f"Inspections due as of {day}", fontsize=12)
    axes.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside lower center", ncols=3, frameon=False, fontsize=9)


def _label(row: dict[Any, Any], *, is_zh: bool) -> str:
    declared = feature_class(str(row["host_class"]))
    title = declared.title_zh if is_zh else declared.title_en
    return f"{title} {row['kind']}"
