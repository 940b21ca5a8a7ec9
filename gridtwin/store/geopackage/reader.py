"""A program: streams a whole layer of a GeoPackage to standard output as Arrow, read by GDAL.

A process of its own, because GDAL brings its own copy of SQLite, and two copies in one process break each
other's file locks (sqlite.org/howtocorrupt.html, 2.2.1). It imports nothing of GridTwin: it starts fast.
"""

from __future__ import annotations

import sys
import warnings

import pyarrow as pa
from pyogrio.raw import open_arrow


def main(path: str, layer: str, options: str, names: list[str]) -> None:
    """Write the named columns to standard output; `geom` is the geometry, as WKB."""
    warnings.simplefilter("ignore")  # about M, which the WKB keeps
    opened = open_arrow(
        path,
        layer=layer,
        columns=[name for name in names if name != "geom"],
        read_geometry="geom" in names,
        use_pyarrow=True,
        batch_size=32_768,
        **dict(option.split("=") for option in options.split(",") if option),
    )
    with opened as (_, batches), pa.ipc.new_stream(sys.stdout.buffer, batches.schema) as sink:
        for batch in batches:
            sink.write_batch(batch)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
