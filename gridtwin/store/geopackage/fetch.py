"""Rows out of a GeoPackage as Arrow tables: through SQLite, a whole large layer through a GDAL process."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass, FieldType
from gridtwin.store.columns import ARROW_TYPES
from gridtwin.store.geopackage import blob, connection
from gridtwin.store.tables import all_fields

_READER = Path(__file__).with_name("reader.py")
logger = logging.getLogger(__name__)


def rows(
    link: sa.Connection, declared: FeatureClass, wanted: sa.Select[Any], names: Sequence[str]
) -> pa.Table:
    """The rows of a query whose columns have these names."""
    found = link.execute(wanted).cursor.fetchall()
    columns: Sequence[Sequence[Any]] = list(zip(*found, strict=True)) or [()] * len(names)
    types = {field.name: field.type for field in all_fields(declared)}
    return pa.table(
        {name: _column(types.get(name), values) for name, values in zip(names, columns, strict=True)}
    )


def stream(path: Path, layer: str, names: Sequence[str]) -> pa.Table | None:
    """A whole layer; None when no process could be started or it failed: then read the rows."""
    options = () if connection.is_writable(path) else ("IMMUTABLE=YES",)
    command = [sys.executable, "-I", str(_READER), str(path), layer, ",".join(options), *names]
    try:
        with _started(command) as process, pa.ipc.open_stream(process.stdout) as batches:
            found = batches.read_all()
    except (OSError, pa.ArrowInvalid) as error:
        logger.info("reading %s of %s without GDAL: %s", layer, path, error)
        return None
    return found if process.returncode == 0 else None


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603 - ours


def _column(kind: FieldType | None, values: Sequence[Any]) -> pa.Array:
    match kind:
        case None:  # geometry
            return pa.array([None if v is None else v[blob.header_length(v) :] for v in values], pa.binary())
        case FieldType.BOOLEAN:
            return pa.array([None if value is None else bool(value) for value in values], pa.bool_())
        case FieldType.DATE:
            return pa.array(values, pa.string()).cast(pa.date32())
        case FieldType.DATETIME:
            return _moments(values)
        case _:
            return pa.array(values, ARROW_TYPES[kind])


def _moments(values: Sequence[Any]) -> pa.Array:
    texts = pa.array(values, pa.string())
    try:
        return texts.cast(pa.timestamp("ms", tz="UTC"))
    except pa.ArrowInvalid:  # other programs write other forms of ISO 8601
        moments = pd.to_datetime(pd.Series(values, dtype=object), utc=True, format="ISO8601")
        return pa.Array.from_pandas(moments).cast(pa.timestamp("ms", tz="UTC"), safe=False)
