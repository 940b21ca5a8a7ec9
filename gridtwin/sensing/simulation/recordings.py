"""Files of observed values read again for replay: CSV, NDJSON or Parquet with code, at and value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from gridtwin.sensing.errors import BadReading
from gridtwin.sensing.intake.bodies import CSV, NDJSON, BodyReader, Row
from gridtwin.sensing.intake.payloads import Limits, Reader
from gridtwin.sensing.intake.profiles import parse_profile
from gridtwin.sensing.intake.settings import IntakeLimits
from gridtwin.sensing.tables import packaged

ENDINGS = (".csv", ".ndjson", ".jsonl", ".parquet")
_PIECE = 1 << 20
_NEVER = 1 << 62


def read_recording(path: Path) -> Iterator[Row]:
    """Rows of a file, one after the other, in its order; what is no reading comes as a refusal.

    Raises:
        BadReading: another kind of file, or one without the columns code and value.
    """
    kind = path.suffix.lower()
    if kind not in ENDINGS:
        raise BadReading(
            f"{path}: a recording ends in {', '.join(ENDINGS)}",
            zh=f"{path}：文件扩展名须为{'、'.join(ENDINGS)}",
        )
    if not path.is_file():
        raise BadReading(f"{path} does not exist", zh=f"{path}不存在")
    if kind == ".parquet":
        yield from _parquet(path)
        return
    limits = IntakeLimits(_NEVER, _NEVER, 65536, _NEVER, _NEVER)
    reader = BodyReader(CSV if kind == ".csv" else NDJSON, limits, lambda: 0)
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield from reader.feed(piece)
    yield from reader.end()


def _parquet(path: Path) -> Iterator[Row]:
    from pyarrow import ArrowException  # noqa: PLC0415 (heavy)
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415

    profile = parse_profile("parquet", packaged("profiles")["gridtwin_many"])
    reader = Reader([profile], Limits())
    try:
        file = ParquetFile(path)
        missing = {"code", "value"} - set(file.schema_arrow.names)
        if missing:
            raise KeyError(*sorted(missing))
        for batch in file.iter_batches(columns=["code", "at", "value"]):
            for row in batch.to_pylist():
                yield from reader.row(profile, {}, _plain(row), 0)
    except (ArrowException, KeyError) as error:
        raise BadReading(
            f"{path} cannot be read as Parquet with code, at and value: {error}",
            zh=f"{path}无法作为含code、at、value列的Parquet读取：{error}",
        ) from error


def _plain(row: dict[str, Any]) -> dict[str, Any]:  # Any: whatever Parquet holds
    at = row.get("at")
    return row | {"at": at.isoformat() if isinstance(at, datetime) else at}
