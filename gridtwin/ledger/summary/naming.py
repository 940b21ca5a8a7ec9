"""Tables with English names for what is stored in Chinese."""

from __future__ import annotations

from dataclasses import replace

from gridtwin.ledger.names import Names
from gridtwin.ledger.summary.table import Cell, Label, SummaryTable


def with_names(table: SummaryTable, names: Names) -> SummaryTable:
    """The table with its texts in both languages wherever an English name is known."""
    columns = tuple(replace(column, label=_label(column.label, names)) for column in table.columns)
    rows = tuple(tuple(_cell(cell, names) for cell in row) for row in table.rows)
    notes = tuple(_label(note, names) for note in table.notes)
    return replace(table, label=_label(table.label, names), columns=columns, rows=rows, notes=notes)


def _cell(cell: Cell, names: Names) -> Cell:
    if isinstance(cell, Label):
        return _label(cell, names)
    if not isinstance(cell, str):
        return cell
    english = names.in_english(cell)
    return cell if english == cell else Label(english, cell, cell)


def _label(label: Label, names: Names) -> Label:
    english = names.in_english(label.en)
    return label if english == label.en else replace(label, en=english)
