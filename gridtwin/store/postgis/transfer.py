"""Many rows in and out through COPY, as CSV made and read by Arrow."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

import psycopg
import pyarrow as pa
import pyarrow.csv
import sqlalchemy as sa

from gridtwin.progress import Progress, silent

_CHUNK = 50_000
_BLOCK = 1 << 24  # bytes of CSV that Arrow parses at a time
# The server's clock has microseconds, which stand in rows that other programs have written.
_FINER = {pa.timestamp("ms", tz="UTC"): pa.timestamp("us", tz="UTC")}


def copy_in(
    link: sa.Connection, table: sa.Table, columns: Mapping[str, Iterable[Any]], progress: Progress = silent
) -> None:
    """Insert columns of values, Arrow arrays or lists, into a table."""
    rows = pa.table({name: _array(values) for name, values in columns.items()})
    quote = link.dialect.identifier_preparer
    names = ", ".join(quote.quote_identifier(name) for name in columns)
    statement = f"COPY {quote.format_table(table)} ({names}) FROM STDIN (FORMAT csv)"
    with _cursor(link) as cursor, cursor.copy(statement) as copy:
        for start in range(0, rows.num_rows, _CHUNK):
            copy.write(_as_csv(rows.slice(start, _CHUNK)))
            progress(min(1.0, (start + _CHUNK) / rows.num_rows))


def copy_out(link: sa.Connection, wanted: sa.Select[Any], types: Mapping[str, pa.DataType]) -> pa.Table:
    """The rows of a query as a table whose columns have these names and types."""
    compiled = wanted.compile(dialect=link.dialect, compile_kwargs={"render_postcompile": True})
    buffer = io.BytesIO()
    statement = f"COPY ({compiled}) TO STDOUT (FORMAT csv)"
    with _cursor(link) as cursor, cursor.copy(statement, compiled.params) as copy:
        for block in copy:
            buffer.write(block)
    return _from_csv(buffer, types)


def _from_csv(buffer: io.BytesIO, types: Mapping[str, pa.DataType]) -> pa.Table:
    if not buffer.tell():
        return pa.table({name: pa.array([], kind) for name, kind in types.items()})
    buffer.seek(0)
    found = pyarrow.csv.read_csv(
        buffer,
        read_options=pyarrow.csv.ReadOptions(column_names=list(types), block_size=_BLOCK),
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types={name: _FINER.get(kind, kind) for name, kind in types.items()},
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            true_values=["t"],
            false_values=["f"],
        ),
    )
    return found.cast(pa.schema(list(types.items())), safe=False)


def _array(values: Any) -> pa.Array | pa.ChunkedArray:  # Any: whatever Arrow makes an array of
    return values if isinstance(values, pa.Array | pa.ChunkedArray) else pa.array(values)


def _as_csv(rows: pa.Table) -> memoryview:
    sink = pa.BufferOutputStream()
    pyarrow.csv.write_csv(rows, sink, pyarrow.csv.WriteOptions(include_header=False))
    return memoryview(sink.getvalue())


def _cursor(link: sa.Connection) -> psycopg.Cursor[Any]:
    driver = link.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError("COPY needs psycopg")
    return driver.cursor()
