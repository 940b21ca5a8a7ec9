"""A run on disk: `results/<engine>/<run>/` of a workspace, or a folder of the user's choice.

nodes.parquet and links.parquet (one row an object and time), totals where the engine has them, map.gpkg
(points and lines with lowest and highest values, for QGIS), estimates.csv, the engine's own model and
report, and run.json: engine and version, checksum of the input, what was asked, summary.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.store.outputs import writing
from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.network import PipeNetwork
from pipe_network.simulation.results import Results, Series, long_table, wide_tables
from pipe_network.simulation.run import Asked, Outcome

RUN_FILE = "run.json"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run read back: its description, series by quantity, and the layers."""

    about: Mapping[str, Any]  # Any: parsed JSON
    results: Results
    network: PipeNetwork


@contextmanager
def new_run(target: Path) -> Iterator[Path]:
    """A folder to fill; it takes the name of `target` when all is well, and is gone after an error.

    Raises:
        UnusableSource: there is something of that name already.
    """
    if target.exists():
        raise UnusableSource(
            f"{target} exists already; name another folder or remove it",
            zh=f"{target}已存在；请另选文件夹或先删除",
        )
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        try:
            yield partial
            partial.chmod(0o755)
            partial.rename(target)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise


def write_run(folder: Path, outcome: Outcome, *, asked: Asked, now: datetime, source: Path) -> dict[str, Any]:
    """Write tables, layers and description of a run into `folder`; the description comes back."""
    results = outcome.results
    long_table(results.nodes, results.times_s).to_parquet(folder / "nodes.parquet")
    long_table(results.links, results.times_s).to_parquet(folder / "links.parquet")
    for name, table in (("node_totals", results.node_totals), ("link_totals", results.link_totals)):
        if len(table):
            table.rename_axis("id").reset_index().to_parquet(folder / f"{name}.parquet")
    outcome.estimates.to_csv(folder / "estimates.csv", index=False, encoding="utf-8-sig")
    _write_layers(folder / "map.gpkg", outcome)
    about = describe(outcome, asked=asked, now=now, source=source)
    (folder / RUN_FILE).write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return about


def describe(outcome: Outcome, *, asked: Asked, now: datetime, source: Path) -> dict[str, Any]:
    """What was run, on what, and what came out, as JSON can carry it."""
    results, fire = outcome.results, outcome.fire
    counts = Counter(zip(outcome.estimates["rule"], outcome.estimates["confidence"], strict=True))
    return {
        "engine": str(asked.kind),
        "engine_version": results.version,
        "made_at": now.isoformat(),
        "source": str(source),
        "source_sha256": checksum(source),
        "asked": {
            "hours": asked.hours,
            "closed": list(asked.closed),
            "sources": list(asked.sources),
            "fire_node": asked.fire_node,
            "fire_lps": asked.fire_lps if asked.fire_node else None,
        },
        "times_s": [float(time) for time in results.times_s],
        "nodes": len(next(iter(results.nodes.values())).columns) if results.nodes else 0,
        "links": len(next(iter(results.links.values())).columns) if results.links else 0,
        "summary": dict(results.summary),
        "lost": list(outcome.lost),
        "fire": None if fire is None else {name: getattr(fire, name) for name in fire.__slots__},
        "warnings": list(results.warnings),
        "estimates": [
            {"rule": rule, "confidence": confidence, "count": count}
            for (rule, confidence), count in sorted(counts.items())
        ],
    }


def load_run(folder: Path) -> StoredRun:
    """A run read back from its folder.

    Raises:
        SourceMissing: the folder holds no run.
    """
    if not (folder / RUN_FILE).is_file():
        raise SourceMissing(
            f"{folder} holds no run (no {RUN_FILE})", zh=f"{folder}中没有模拟结果（缺{RUN_FILE}）"
        )
    about = json.loads((folder / RUN_FILE).read_text("utf-8"))
    nodes, links = (wide_tables(pd.read_parquet(folder / f"{name}.parquet")) for name in ("nodes", "links"))
    points, lines = (gpd.read_file(folder / "map.gpkg", layer=name) for name in ("nodes", "links"))
    results = Results(
        about["engine"], about["engine_version"], np.array(about["times_s"], float), nodes, links,
        warnings=tuple(about["warnings"]), summary=about["summary"],
    )  # fmt: skip
    return StoredRun(about, results, PipeNetwork(points, lines))


def checksum(path: Path) -> str | None:
    """SHA-256 of a file, of a workspace's database for its folder; None where there is no file."""
    file = path / "city.gpkg" if path.is_dir() else path
    if not file.is_file():
        return None
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _write_layers(path: Path, outcome: Outcome) -> None:
    network, results = outcome.network, outcome.results
    points = network.points[["point_no", "pipe_class", "ground_m", "geometry"]]
    lines = network.lines[["line_no", "pipe_class", "start_point", "end_point", "diameter_mm", "geometry"]]
    for layer, frame, key, series, totals in (
        ("nodes", points, "point_no", results.nodes, results.node_totals),
        ("links", lines, "line_no", results.links, results.link_totals),
    ):
        full = frame.merge(_extremes(series), how="left", left_on=key, right_index=True)
        if len(totals):
            full = full.merge(totals, how="left", left_on=key, right_index=True)
        with warnings.catch_warnings():
            # Models of engines have no CRS; a layer without one is what they are.
            warnings.filterwarnings("ignore", message="'crs' was not provided")
            gpd.GeoDataFrame(full, geometry="geometry", crs=frame.crs).to_file(path, layer=layer)


def _extremes(series: Series) -> pd.DataFrame:
    columns = {}
    for quantity, frame in series.items():
        columns[f"min_{quantity}"] = frame.min()
        columns[f"max_{quantity}"] = frame.max()
    table = pd.DataFrame(columns)
    return table[~table.index.duplicated()]
