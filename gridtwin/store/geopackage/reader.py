"""A program: streams a whole layer of a GeoPackage to standard output as Arrow, read by GDAL.

A process of its own, because GDAL brings its own copy of SQLite, and two copies of SQLite in one process break each
other's file locks (sqlite.org/howtocorrupt.html, 2.2.1). It imports nothing of GridTwin so as to start fast.
"""

from __future__ import annotations

import sys
import warnings


def main(path: str, layer: str, options: str, names: list[str]) -> None:
    """Write the layer's columns, and its geometry as WKB when `geom` is among the names, to standard output."""
    import pyarrow as pa
    from pyogrio.raw import open_arrow

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
    main(*sys.argv[1:4], sys.argv[4:])
