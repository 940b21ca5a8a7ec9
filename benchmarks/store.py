"""Writing, reading and updating component points: a workspace beside the bare library below it.

    python benchmarks/store.py                    # 1,000,000 rows, GeoPackage and, where installed, PostGIS
    python benchmarks/store.py --rows 50000 --only geopackage

The peer of the GeoPackage is pyogrio, of PostGIS is COPY, each with the same rows, the same columns and, for
COPY, the same indexes. pyogrio is measured through Arrow and in its default way. Both are timed in turns, and
the best of the rounds counts.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import psycopg
import pyogrio
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gridtwin.store import Workspace, create_workspace
from tests import _postgres

NOW = datetime(2026, 1, 1, tzinfo=UTC)
CRS = 4544
UPDATED = 10_000


def components(rows: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Plausible component points on 20 km × 20 km."""
    at = np.arange(rows)
    x, y = rng.uniform(490_000, 510_000, rows), rng.uniform(3_980_000, 4_000_000, rows)
    return gpd.GeoDataFrame(
        {
            "code": [f"620102{number:010d}" for number in at],
            "class_code": rng.choice(["0101", "0102", "0137", "0203"], rows),
            "name": rng.choice(["上水井盖", "污水井盖", "路灯", "行道树"], rows),
            "dept_code": "620102",
            "dept_name": "城关区城市管理局",
            "owner_name": rng.choice(["兰州水务", "国网兰州"], rows),
            "grid_code": [f"620102001001{number:03d}" for number in at % 900],
            "state": rng.choice(["完好", "破损"], rows, p=[0.95, 0.05]),
            "start_date": pd.Timestamp("2024-05-01"),
            "data_source": "实测",
            "accuracy": "A",
            "material": "铸铁",
        },
        geometry=shapely.points(x, y),
        crs=CRS,
    )


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def line(what: str, ours: float, peer: float | None = None, name: str = "") -> None:
    """One line of the result."""
    beside = f"   {name} {peer:7.2f} s   ratio {ours / peer:5.2f}" if peer else ""
    print(f"{what:<34} {ours:7.2f} s{beside}", flush=True)


def on_geopackage(folder: Path, frame: gpd.GeoDataFrame, rounds: int) -> None:
    """A workspace beside pyogrio."""
    print(f"\nGeoPackage, {len(frame):,} component points")
    best = dict.fromkeys(("write", "arrow", "default", "read", "read arrow", "read default"), np.inf)
    for number in range(rounds):
        workspace = create_workspace(folder / f"w{number}", name="b", crs=CRS, division="620102", now=NOW)
        path = workspace.database_path
        best["write"] = min(
            best["write"], timed(lambda w=workspace: w.write("component", frame, actor="b", now=NOW))
        )
        best["read"] = min(best["read"], timed(lambda w=workspace: w.read("component")))
        whole = _plain(workspace.read("component"))
        for name, use_arrow in (("arrow", True), ("default", False)):
            bare = folder / f"{name}{number}.gpkg"
            write = timed(
                lambda w=whole, b=bare, a=use_arrow: pyogrio.write_dataframe(
                    w, b, layer="component", use_arrow=a
                )
            )
            best[name] = min(best[name], write)
            read = timed(
                lambda p=path, a=use_arrow: pyogrio.read_dataframe(p, layer="component", use_arrow=a)
            )
            best[f"read {name}"] = min(best[f"read {name}"], read)
            bare.unlink()
    line("write", best["write"], best["arrow"], "pyogrio (Arrow)")
    line("", best["write"], best["default"], "pyogrio (default)")
    line("read back", best["read"], best["read arrow"], "pyogrio (Arrow)")
    line("", best["read"], best["read default"], "pyogrio (default)")
    _edits(workspace)


def on_postgis(folder: Path, frame: gpd.GeoDataFrame, rounds: int) -> None:
    """A workspace beside COPY of the same rows, as ready text, into a table with the same indexes."""
    print(f"\nPostGIS, {len(frame):,} component points")
    with _postgres.server() as server:
        best = dict.fromkeys(("write", "copy", "read", "copy out"), np.inf)
        for number in range(rounds):
            store = f"{server}?schema=bench{number}"
            workspace = create_workspace(
                folder / f"p{number}", name="b", crs=CRS, division="620102", now=NOW, store=store
            )
            best["write"] = min(
                best["write"], timed(lambda w=workspace: w.write("component", frame, actor="b", now=NOW))
            )
            best["read"] = min(best["read"], timed(lambda w=workspace: w.read("component")))
            with psycopg.connect(server, autocommit=True) as link:
                source = f"bench{number}.component"
                best["copy out"] = min(best["copy out"], timed(lambda li=link, s=source: _copy_out(li, s)))
                text = _copy_out(link, source)
                link.execute(f"CREATE TABLE bare{number} (LIKE {source} INCLUDING ALL)")
                copied = timed(lambda li=link, n=number, t=text: _copy_in(li, f"bare{n}", t))
                best["copy"] = min(best["copy"], copied)
                link.execute(f"DROP TABLE bare{number}")
            if number < rounds - 1:
                workspace.close()
        line("write", best["write"], best["copy"], "COPY FROM (text)")
        line("read back as a frame", best["read"], best["copy out"], "COPY TO (bytes) ")
        _edits(workspace)
        workspace.close()


def _edits(workspace: Workspace) -> None:
    rows = workspace.read("component", limit=UPDATED)
    changes = rows[["id", "row_version"]].assign(state="破损", note="复查")
    line(
        f"update of {len(rows):,} rows + history",
        timed(lambda: workspace.update("component", changes, actor="b", now=NOW)),
    )
    box = (500_000, 3_990_000, 501_000, 3_991_000)
    found = workspace.read("component", bbox=box)
    line(f"box of 1 km² ({len(found):,} rows)", timed(lambda: workspace.read("component", bbox=box)))
    code = str(rows["code"].iloc[-1])
    line("one row by its code", timed(lambda: workspace.read("component", where={"code": code})))


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """What pyogrio can write in both ways: it takes no zone names."""
    return frame.assign(valid_from=frame["valid_from"].dt.tz_convert("UTC"))


def _copy_out(link: psycopg.Connection, table: str) -> bytes:
    buffer = io.BytesIO()
    with link.cursor() as cursor, cursor.copy(f"COPY {table} TO STDOUT") as copy:
        for block in copy:
            buffer.write(block)
    return buffer.getvalue()


def _copy_in(link: psycopg.Connection, table: str, text: bytes) -> None:
    with link.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
        for start in range(0, len(text), 1 << 20):
            copy.write(text[start : start + (1 << 20)])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--only", choices=["geopackage", "postgis"])
    given = parser.parse_args()
    frame = components(given.rows, np.random.default_rng(7))
    with tempfile.TemporaryDirectory() as folder:
        if given.only != "postgis":
            on_geopackage(Path(folder), frame, given.rounds)
        if given.only != "geopackage":
            reason = _postgres.missing()
            print(f"\nPostGIS left out: {reason}") if reason else on_postgis(
                Path(folder), frame, given.rounds
            )


if __name__ == "__main__":
    main()
