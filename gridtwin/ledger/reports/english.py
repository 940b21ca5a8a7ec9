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
    said = names.in_english
    match block:
        case Table():
            return replace(block, table=with_names(block.table, names))
        case Facts():
            return replace(block, pairs=tuple((said(name), said(value)) for name, value in block.pairs))
        case Heading() | Paragraph():
            return replace(block, text=said(block.text))
        case Cover():
            return replace(block, subtitle=said(block.subtitle))
        case Picture():
            return replace(block, caption=said(block.caption))
        case PictureRow():
            return replace(
                block, pictures=tuple(replace(one, caption=said(one.caption)) for one in block.pictures)
            )
        case _:
            return block
