"""The class of tables that say none: neither in a column nor in the name of sheet, workbook or layer."""

from __future__ import annotations

from dataclasses import replace

from gridtwin.standards import UnknownEntry, pipe_class
from pipe_network.errors import BadPipeData
from pipe_network.survey.delivery import Delivery


def checked_class(code: str | None) -> str | None:
    """The code, where CJJ 61 has it.

    Raises:
        BadPipeData: no such class.
    """
    if code is not None:
        try:
            pipe_class(code)
        except UnknownEntry as error:
            raise BadPipeData(str(error), zh=error.zh) from error
    return code


def with_usual_class(delivery: Delivery, code: str | None) -> Delivery:
    """The delivery with that class for tables whose names say none."""
    if code is None:
        return delivery
    tables = (replace(table, pipe_class=table.pipe_class or code) for table in delivery.tables)
    return replace(delivery, tables=tuple(tables))
