"""Where in a file the row is that an engine complains about, and how many more there are."""

from __future__ import annotations

from pathlib import Path

from pipe_network.exchange.inp import read_inp


def line_of(row: str, path: Path) -> int | None:
    """The line of a row in an input file, by its words; None where it is not there."""
    words = tuple(row.partition(";")[0].replace('"', "").split())
    if not words or not path.is_file():
        return None
    for rows in read_inp(path).sections.values():
        for one in rows:
            if one.words == words:
                return one.line
    return None


def others(count: int) -> tuple[str, str]:
    """What to say of further errors behind the first, in English and Chinese.

    >>> others(1), others(3)
    (('', ''), (' (2 more errors)', '（另有2处错误）'))
    """
    return (f" ({count - 1} more errors)", f"（另有{count - 1}处错误）") if count > 1 else ("", "")
