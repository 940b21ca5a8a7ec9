"""Adds tables to an empty Access 2000–2003 database (Jet 4): how `data/survey.mdb` was made.

    python -m tests.pipe_network.survey.access_writer EMPTY.mdb tests/pipe_network/survey/data/survey.mdb

EMPTY.mdb is a new database that Access itself saved, such as `msaccessdb.create("EMPTY.mdb")` of the package
msaccessdb 1.0.0 (Apache-2.0) gives. Layout of pages and rows: HACKING.md of mdbtools. The catalogue's indexes
are not kept up, so the result is for programs that read; Access would first "compact and repair" it.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path

from tests.pipe_network.survey.access_tables import TABLES

_PAGE, _MAGIC, _CATALOGUE, _TABLES = 4096, 1625, 2, 0x0F000001
_MAP = struct.Struct("<BI64s")
_CREATED = date(2026, 3, 20)
# By the kind of a value: type code, bytes, fixed.
_KINDS = {float: (7, 8, True), int: (4, 4, True), date: (8, 8, True), str: (10, 510, False)}

Value = str | float | int | date | None


def add_tables(empty: bytes, tables: Mapping[str, Sequence[Sequence[Value]]]) -> bytes:
    """The database with these tables; the first row of each has the headings."""
    pages = [bytearray(empty[at : at + _PAGE]) for at in range(0, len(empty), _PAGE)]
    maps, at_maps = [], len(pages)
    pages.append(bytearray(_PAGE))
    for name, (headings, *rows) in tables.items():
        definition, used = len(pages), []
        pages.append(bytearray(_PAGE))
        columns = [(str(head), _kind(rows, at)) for at, head in enumerate(headings)]
        for part in _in_pages([_row(row, columns) for row in rows]):
            used.append(len(pages))
            pages.append(_rows_page(part, definition))
        pages[definition] = _definition(columns, len(rows), (at_maps, len(maps)))
        maps += [_usage(used), _usage([])]
        _announce(pages, name, definition)
    pages[at_maps] = _rows_page(maps, 0)
    _take(pages[1], range(at_maps, len(pages)))
    return b"".join(pages)


def _kind(rows: Sequence[Sequence[Value]], at: int) -> type:
    return next((type(row[at]) for row in rows if row[at] is not None), str)


def _definition(columns: list[tuple[str, type]], rows: int, maps: tuple[int, int]) -> bytearray:
    page, first = maps
    body = bytearray(struct.pack("<IIIB3xI8x", _MAGIC, rows, 0, 1, 0))
    n, variable = len(columns), sum(not _KINDS[kind][2] for _, kind in columns)
    body += struct.pack("<BHHHII", 0x4E, n, variable, n, 0, 0)
    body += struct.pack("<II", first | page << 8, first + 1 | page << 8)
    place = {True: 0, False: 0}
    for number, (_, kind) in enumerate(columns):
        code, size, fixed = _KINDS[kind]
        offset, order = (place[True], place[False]) if fixed else (0, place[False])
        body += struct.pack(
            "<BIHHHHHBBIHH", code, _MAGIC, number, order, number, 0x0409, 0, 0x12 + fixed, 0, 0, offset, size
        )
        place[fixed] += size if fixed else 1
    for name, _ in columns:
        body += struct.pack("<H", 2 * len(name)) + name.encode("utf-16-le")
    body += b"\xff\xff"
    head = struct.pack("<BBHII", 2, 1, _PAGE - 12 - len(body) - 8, 0, len(body) + 4)
    return bytearray((head + body).ljust(_PAGE, b"\0"))


def _row(row: Sequence[Value], columns: list[tuple[str, type]]) -> bytes:
    fixed, parts, known = b"", [], 0
    for at, (value, (_, kind)) in enumerate(zip(row, columns, strict=True)):
        known |= (value is not None) << at
        if kind is str:
            parts.append(str(value or "").encode("utf-16-le"))
        else:
            fixed += _number(value, kind)
    return _packed(len(columns), fixed, parts, known)


def _number(value: Value, kind: type) -> bytes:
    if kind is int:
        return struct.pack("<i", value or 0)
    if isinstance(value, date):
        value = _days(value)
    return struct.pack("<d", value or 0.0)


def _days(day: date) -> float:
    """Access counts days from the last but one of 1899."""
    return float((day - date(1899, 12, 30)).days)


def _packed(count: int, fixed: bytes, parts: Sequence[bytes], known: int) -> bytes:
    """Count, fixed columns, text, ends of the text from the last to the first, and which are not null."""
    offsets = [2 + len(fixed)]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    ends = struct.pack(f"<{len(offsets)}H", *reversed(offsets))
    tail = ends + struct.pack("<H", len(parts)) + known.to_bytes((count + 7) // 8, "little")
    return struct.pack("<H", count) + fixed + b"".join(parts) + tail


def _in_pages(rows: list[bytes]) -> list[list[bytes]]:
    parts: list[list[bytes]] = [[]]
    for row in rows:
        if sum(len(one) + 2 for one in (*parts[-1], row)) > _PAGE - 14:
            parts.append([])
        parts[-1].append(row)
    return parts


def _rows_page(rows: Sequence[bytes], owner: int) -> bytearray:
    page, at = bytearray(_PAGE), _PAGE
    for number, row in enumerate(rows):
        at -= len(row)
        page[at : at + len(row)] = row
        struct.pack_into("<H", page, 14 + 2 * number, at)
    struct.pack_into("<BBHIIH", page, 0, 1, 1, at - 14 - 2 * len(rows), owner, 0, len(rows))
    return page


def _usage(pages: Sequence[int]) -> bytes:
    bits = sum(1 << page for page in pages)
    return _MAP.pack(0, 0, bits.to_bytes(64, "little"))


def _take(page: bytearray, taken: range) -> None:
    """Mark pages as taken in the map of free pages."""
    at = struct.unpack_from("<H", page, 14)[0] + 5
    bits = int.from_bytes(page[at : at + 64], "little")
    for one in taken:
        bits &= ~(1 << one)
    page[at : at + 64] = bits.to_bytes(64, "little")


def _announce(pages: list[bytearray], name: str, definition: int) -> None:
    """A row for the table in the catalogue, and one more in the catalogue's count."""
    at = next(k for k, one in enumerate(pages) if one[0] == 1 and one[4:8] == struct.pack("<I", _CATALOGUE))
    old, count = pages[at], struct.unpack_from("<H", pages[at], 12)[0]
    offsets = [_PAGE, *struct.unpack_from(f"<{count}H", old, 14)]
    rows = [bytes(old[low:high]) for high, low in pairwise(offsets)]
    created = _days(_CREATED)
    # Id, ParentId, Type, DateCreate, DateUpdate, Flags; then Name, Owner and nine columns that stay null.
    fixed = struct.pack("<iihddi", definition, _TABLES, 1, created, created, 0)
    rows.append(_packed(17, fixed, [name.encode("utf-16-le"), b"B\xd1", *[b""] * 9], 0b1111111))
    pages[at] = _rows_page(rows, _CATALOGUE)
    struct.pack_into("<I", pages[_CATALOGUE], 0x10, struct.unpack_from("<I", pages[_CATALOGUE], 0x10)[0] + 1)


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(add_tables(Path(sys.argv[1]).read_bytes(), TABLES))
