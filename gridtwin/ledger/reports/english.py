"""Reports in English name kinds, distresses and components in English; a Chinese report stays as it is."""

from __future__ import annotations

from dataclasses import replace

from gridtwin.ledger.names import Names, names_of
from gridtwin.ledger.reports.blocks import (
    Block,
    Cover,
    Facts,
    Heading,
    Paragraph,
    Picture,
    PictureRow,
    Report,
    Table,
)
from gridtwin.ledger.summary.naming import with_names
from gridtwin.store import Workspace


def in_its_language(workspace: Workspace, report: Report) -> Report:
    """The report with the names that the city's data has, in the report's language."""
    if report.language == "zh":
        return report
    names = names_of(workspace)
    title = names.in_english(report.title)
    return replace(report, title=title, blocks=tuple(_block(block, names) for block in report.blocks))


def _block(block: Block, names: Names) -> Block:
    said, changed = names.in_english, block
    match block:
        case Table():
            changed = replace(block, table=with_names(block.table, names))
        case Facts():
            changed = replace(block, pairs=tuple((said(name), said(value)) for name, value in block.pairs))
        case Heading() | Paragraph():
            changed = replace(block, text=said(block.text))
        case Cover():
            changed = replace(block, subtitle=said(block.subtitle))
        case Picture():
            changed = replace(block, caption=said(block.caption))
        case PictureRow():
            pictures = tuple(replace(one, caption=said(one.caption)) for one in block.pictures)
            changed = replace(block, pictures=pictures)
    return changed
