"""Ledgers at city scale, on both stores, beside a plain pandas script on the same rows.

    python benchmarks/ledgers.py                    # 20,000 road sections, 2,000 bridges, 200,000 facilities,
                                                    # 500,000 inspections, three years of ratings
    python benchmarks/ledgers.py --quick --only geopackage

The script beside it reads inspections and hosts with pandas.read_sql, and finds the last inspection of each
host with groupby; for statistics it reads the rows and groups them by each field. All are timed in turns, and
the best of the rounds counts: the shortest wall time, and beside it the fewest CPU seconds of this process
and, on PostGIS, of the server, by which figures of a machine with other work can be judged.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
import sqlalchemy as sa

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gridtwin.ledger.inspection import DueFilter, Plans, due_list, load_plans, plan_of
from gridtwin.ledger.summary import statistics
from gridtwin.store import Workspace, create_workspace
from gridtwin.store.frames import new_ids
from tests import _postgres

NOW = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)
TODAY = NOW.date()
CRS = 4544
LIMIT_S = 1.0
STATISTICS_LIMIT_S = 2.0
# How often facilities of each kind are inspected in this benchmark.
CYCLES_MONTHS = {"lamp_pole": (6, 12), "manhole_cover": (6, 12), "billboard": (12, 12), "toilet": (1, 1)}
FACILITY_KINDS = {
    "lamp_pole": "灯杆巡查",
    "manhole_cover": "井盖巡查",
    "billboard": "广告巡查",
    "toilet": "公厕巡查",
}
ROAD_CLASSES = ("快速路", "主干路", "次干路", "支路")


@dataclass(frozen=True, slots=True)
class Size:
    """Numbers of rows."""

    roads: int = 20_000
    bridges: int = 2_000
    facilities: int = 200_000
    inspections: int = 500_000

    def part(self, share: int) -> Size:
        """The same city, smaller."""
        return Size(
            *(number // share for number in (self.roads, self.bridges, self.facilities, self.inspections))
        )


def city(size: Size, rng: np.random.Generator) -> dict[str, pd.DataFrame]:
    """Rows of every class by its name, with ids."""
    hosts = {"road": roads(size.roads, rng), "bridge": bridges(size.bridges, rng)}
    hosts["facility"] = facilities(size.facilities, rng)
    done = inspections(hosts, size.inspections, rng)
    return {**hosts, "inspection": done, "condition_rating": ratings(hosts, rng)}


def roads(count: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Sections of 200 m, ten to a road."""
    at = np.arange(count)
    x, y = rng.uniform(490_000, 510_000, count), rng.uniform(3_980_000, 4_000_000, count)
    shapes = shapely.linestrings(np.stack([np.stack([x, y], -1), np.stack([x + 200, y], -1)], axis=1))
    road_class = rng.choice(ROAD_CLASSES, count, p=[0.05, 0.2, 0.3, 0.45])
    return gpd.GeoDataFrame(
        {
            "id": new_ids(count, NOW),
            "code": [f"R{number // 10:05d}" for number in at],
            "section_no": at % 10 + 1,
            "name": [f"道路{number // 10}" for number in at],
            "road_class": road_class,
            "maintenance_grade": np.select(
                [road_class == "支路", road_class == "次干路"], ["Ⅲ等", "Ⅱ等"], "Ⅰ等"
            ),
            "pavement": rng.choice(["asphalt", "concrete"], count, p=[0.8, 0.2]),
            "width_m": rng.choice([7.0, 14.0, 28.0], count),
            "length_m": 200.0,
            "aadt": rng.integers(500, 60_000, count),
            "from_station_m": at % 10 * 200.0,
            "to_station_m": (at % 10 + 1) * 200.0,
            "built_year": rng.integers(1985, 2024, count),
            "keeper_name": rng.choice(["市政一所", "市政二所"], count),
        },
        geometry=shapes,
        crs=CRS,
    )


def bridges(count: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Bridges of 40 m by 20 m."""
    x, y = rng.uniform(490_000, 510_000, count), rng.uniform(3_980_000, 4_000_000, count)
    return gpd.GeoDataFrame(
        {
            "id": new_ids(count, NOW),
            "code": [f"B{number:05d}" for number in range(count)],
            "name": [f"桥{number}" for number in range(count)],
            "structure": "beam",
            "length_m": 40.0,
            "width_m": 20.0,
            "maintenance_class": rng.choice(["Ⅱ类", "Ⅲ类", "Ⅳ类", "Ⅴ类"], count),
            "built_year": rng.integers(1970, 2024, count),
            "keeper_name": "桥梁所",
        },
        geometry=shapely.box(x, y, x + 40, y + 20),
        crs=CRS,
    )


def facilities(count: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Lamp poles, covers, billboards and toilets."""
    at = np.arange(count)
    points = shapely.points(rng.uniform(490_000, 510_000, count), rng.uniform(3_980_000, 4_000_000, count))
    return gpd.GeoDataFrame(
        {
            "id": new_ids(count, NOW),
            "code": [f"F{number:07d}" for number in at],
            "name": "设施",
            "kind": rng.choice(list(CYCLES_MONTHS), count, p=[0.45, 0.45, 0.09, 0.01]),
            "state": "完好",
            "keeper_name": rng.choice(["路灯所", "排水公司"], count),
            "built_year": rng.integers(1990, 2025, count),
            "grid_code": [f"620102001001{number:03d}" for number in at % 900 + 1],
        },
        geometry=points,
        crs=CRS,
    )


def inspections(hosts: Mapping[str, gpd.GeoDataFrame], count: int, rng: np.random.Generator) -> pd.DataFrame:
    """Inspections of three years, denser towards today; one facility in twenty was never inspected."""
    shares = {"road": 0.15, "bridge": 0.05, "facility": 0.8}
    kinds = {
        "road": ["日常巡查", "常规检测", "结构强度检测"],
        "bridge": ["经常性检查", "常规定期检测", "结构定期检测"],
        "facility": [""],
    }
    parts = []
    for name, share in shares.items():
        number = int(count * share)
        frame = hosts[name].iloc[len(hosts[name]) // 20 :]
        which = np.arange(number) // len(kinds[name]) % len(frame)
        days = np.minimum(rng.exponential(200, number), 1095).astype(np.int64)
        parts.append(
            pd.DataFrame(
                {
                    "host_class": name,
                    "host_id": frame["id"].to_numpy()[which],
                    "host_code": frame["code"].to_numpy()[which],
                    "kind": frame["kind"].map(FACILITY_KINDS).to_numpy()[which]
                    if name == "facility"
                    else np.resize(kinds[name], number),
                    "done_on": np.datetime64(TODAY, "s") - days.astype("timedelta64[D]"),
                }
            )
        )
    rows = pd.concat(parts, ignore_index=True)
    return rows.assign(
        code=[f"JC{number:07d}" for number in range(len(rows))],
        state="done",
        inspector_name=rng.choice(["张伟", "王芳", "李强"], len(rows)),
        conclusion="完好",
    )


def ratings(hosts: Mapping[str, gpd.GeoDataFrame], rng: np.random.Generator) -> pd.DataFrame:
    """Three years of PCI, RQI and PQI of sections and of BCI and BSI of bridges; one in ten is not rated."""
    parts = [
        rated(hosts[name], name, year, index, rng)
        for name, indices in {"road": ("PQI", "PCI", "RQI"), "bridge": ("BCI", "BSI")}.items()
        for year in (2023, 2024, 2025)
        for index in indices
    ]
    return pd.concat(parts, ignore_index=True)


def rated(host: gpd.GeoDataFrame, name: str, year: int, index: str, rng: np.random.Generator) -> pd.DataFrame:
    """Ratings of one index in one year."""
    own = host.sample(frac=0.9, random_state=year)
    value = rng.uniform(40, 100, len(own)).round(2)
    return pd.DataFrame(
        {
            "host_class": name,
            "host_id": own["id"].to_numpy(),
            "host_code": own["code"].to_numpy(),
            "rated_year": year,
            "rated_on": np.datetime64(f"{year}-11-01", "s"),
            "index_name": index,
            "value": value,
            "grade": np.select([value >= 90, value >= 75, value >= 60], ["A", "B", "C"], "D"),
        }
    )


def plans() -> Plans:
    """The plans that come with GridTwin, and those of the facilities."""
    own = [
        plan_of(
            {
                "host_class": "facility",
                "kind": FACILITY_KINDS[kind],
                "after": after,
                "until": until,
                "unit": "month",
                "field": "kind",
                "values": [kind],
            }
        )
        for kind, (after, until) in CYCLES_MONTHS.items()
    ]
    return load_plans(extra=own)


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


@dataclass(slots=True)
class Best:
    """The best of several runs: seconds by the clock, of a core in this process, and of one in the server."""

    wall: float = np.inf
    own: float = np.inf
    server: float = np.inf

    def run(self, work: Callable[[], object], postmaster: int | None) -> None:
        """Measure once more."""
        own, server = time.process_time(), server_seconds(postmaster)
        self.wall = min(self.wall, timed(work))
        self.own = min(self.own, time.process_time() - own)
        self.server = min(self.server, server_seconds(postmaster) - server)

    def text(self) -> str:
        """Wall time and CPU seconds."""
        return f"{self.wall:6.2f} s (CPU {self.own:5.2f} s, server {self.server:5.2f} s)"


def postmaster_of(engine: sa.Engine) -> int | None:
    """The process above the server's connections, which runs on this machine; None of a GeoPackage."""
    if engine.dialect.name != "postgresql":
        return None
    with engine.connect() as link:
        own = link.scalar(sa.text("SELECT pg_backend_pid()"))
    return int(_status(f"/proc/{own}")[1])


def server_seconds(postmaster: int | None) -> float:
    """Seconds of a core that a server, its processes at work and those that have ended took so far."""
    if postmaster is None:
        return 0.0
    ticks = sum(map(int, _status(f"/proc/{postmaster}")[11:15]))
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = _status(folder)
        except OSError:  # it has just ended
            continue
        if int(status[1]) == postmaster:
            ticks += sum(map(int, status[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _status(folder: str | Path) -> list[str]:
    """What stands in /proc of a process behind its name: state, parent and so on."""
    return (Path(folder) / "stat").read_text().rsplit(")", 1)[1].split()


def plain_due_list(engine: sa.Engine, schema: str = "") -> pd.DataFrame:
    """What one would write: read, group, merge, compare."""
    found = []
    rows = pd.read_sql(
        f"SELECT host_class, host_id, kind, done_on FROM {schema}inspection WHERE state = 'done'", engine
    )
    rows["done_on"] = pd.to_datetime(rows["done_on"])
    last = rows.groupby(["host_class", "host_id", "kind"])["done_on"].max().rename("last").reset_index()
    columns = "id, code, name, keeper_name, built_year"
    fields = {"road": "maintenance_grade", "bridge": "maintenance_class", "facility": "kind AS facility_kind"}
    hosts = {
        name: pd.read_sql(f"SELECT {columns}, {field} FROM {schema}{name}", engine)
        for name, field in fields.items()
    }
    for plan in plans().plans:
        if plan.host_class not in hosts:
            continue
        mine = hosts[plan.host_class]
        for name, values in plan.conditions.items():
            field = "facility_kind" if name == "kind" else name
            if field in mine.columns:
                mine = mine[mine[field].isin(values)]
        of_kind = last[(last["host_class"] == plan.host_class) & (last["kind"] == plan.kind)]
        joined = mine.merge(of_kind[["host_id", "last"]], how="left", left_on="id", right_on="host_id")
        built = pd.to_datetime(joined["built_year"].astype("str") + "-12-31")
        offset = pd.DateOffset(**{f"{plan.after.unit}s": plan.after.count})
        joined["due_on"] = (joined["last"] + offset).where(joined["last"].notna(), built)
        found.append(joined[joined["due_on"] <= pd.Timestamp(TODAY)].assign(kind_due=plan.kind))
    return pd.concat(found)


def plain_statistics(engine: sa.Engine, schema: str, host_class: str) -> list[pd.DataFrame]:
    """What one would write: read the rows, group them by each field, join the ratings."""
    named = {
        "road": ("road_class", "maintenance_grade", "pavement", "keeper_name", "built_year"),
        "bridge": ("structure", "maintenance_class", "road_class", "keeper_name", "built_year"),
        "facility": ("kind", "state", "keeper_name", "built_year", "grid_code"),
    }[host_class]
    lengths = "" if host_class == "facility" else ", length_m, width_m"
    rows = pd.read_sql(f"SELECT id, code, {', '.join(named)}{lengths} FROM {schema}{host_class}", engine)
    rows["built_year"] = rows["built_year"] // 10 * 10
    measures: dict[str, tuple[str, str]] = {"number": ("code", "nunique")}
    if lengths:
        rows["area_m2"] = rows["length_m"] * rows["width_m"]
        measures |= {"length_m": ("length_m", "sum"), "area_m2": ("area_m2", "sum")}
    made = [rows.groupby(name, dropna=False).agg(**measures) for name in named]
    mine = f"WHERE host_class = '{host_class}'"
    rated = pd.read_sql(
        f"SELECT host_id, rated_year, index_name, value, grade FROM {schema}condition_rating {mine}", engine
    )
    if lengths:
        joined = rated.merge(rows, left_on="host_id", right_on="id")
        keys = ("rated_year", named[0], named[1])
        made += [joined.groupby(["index_name", name, "grade"])["length_m"].sum() for name in keys]
    done = pd.read_sql(f"SELECT kind, done_on FROM {schema}inspection {mine} AND state = 'done'", engine)
    done["year"] = pd.to_datetime(done["done_on"]).dt.year
    return [*made, done.groupby(["kind", "year"]).size()]


def measure_statistics(workspace: Workspace, rounds: int) -> float:
    """Time the statistics of each ledger and print them beside the plain script; gives the slowest."""
    schema = f"{workspace.database.metadata.schema}." if workspace.database.metadata.schema else ""
    slowest, postmaster = 0.0, postmaster_of(workspace.database.engine)
    for name in ("road", "bridge", "facility"):
        ours, plain = Best(), Best()
        for _ in range(rounds):
            ours.run(lambda n=name: statistics(workspace, n), postmaster)
            plain.run(lambda n=name: plain_statistics(workspace.database.engine, schema, n), postmaster)
        print(f"statistics of {name:<18} {ours.text()}   plain pandas {plain.text()}", flush=True)
        slowest = max(slowest, ours.wall)
    return slowest


def measure(workspace: Workspace, rounds: int) -> float:
    """Time the due list and print it beside the plain script; gives the best time."""
    known = plans()
    ours, plain, one = Best(), Best(), Best()
    schema = f"{workspace.database.metadata.schema}." if workspace.database.metadata.schema else ""
    postmaster = postmaster_of(workspace.database.engine)
    keeper = DueFilter(keeper_name="路灯所")
    for _ in range(rounds):
        ours.run(lambda: due_list(workspace, known, as_of=TODAY), postmaster)
        one.run(lambda: due_list(workspace, known, as_of=TODAY, wanted=keeper), postmaster)
        plain.run(lambda: plain_due_list(workspace.database.engine, schema), postmaster)
    rows = len(due_list(workspace, known, as_of=TODAY).table)
    print(f"due list, {rows:,} rows due        {ours.text()}   plain pandas {plain.text()}")
    print(f"due list of one keeper           {one.text()}", flush=True)
    return ours.wall


def main() -> None:
    """Build the city on each store and measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a fiftieth of the city")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=["geopackage", "postgis"])
    given = parser.parse_args()
    size = Size().part(50) if given.quick else Size()
    rows = city(size, np.random.default_rng(7))
    print(", ".join(f"{len(frame):,} of {name}" for name, frame in rows.items()))
    print(f"{os.cpu_count()} cores, {os.getloadavg()[0]:.1f} processes at work before")
    kept, kept_too = True, True
    for store in [given.only] if given.only else ["geopackage", "postgis"]:
        if store == "postgis" and (reason := _postgres.missing()):
            print(f"\nPostGIS left out: {reason}")
            continue
        due, counted = on_store(store, rows, given.rounds)
        kept &= due <= LIMIT_S
        kept_too &= counted <= STATISTICS_LIMIT_S
    print(f"\npromise: due list under {LIMIT_S:.0f} s: {'kept' if kept else 'NOT KEPT'}")
    print(f"promise: statistics under {STATISTICS_LIMIT_S:.0f} s: {'kept' if kept_too else 'NOT KEPT'}")


def on_store(store: str, rows: Mapping[str, pd.DataFrame], rounds: int) -> tuple[float, float]:
    """Measure on one store: the due list and the slowest statistics."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        address = None
        if store == "postgis":
            address = f"{stack.enter_context(_postgres.server())}?schema=bench"
        workspace = stack.enter_context(
            create_workspace(folder / "city", name="b", crs=CRS, division="620102", now=NOW, store=address)
        )
        print(f"\n{store}")
        for name, frame in rows.items():
            seconds = timed(lambda n=name, f=frame: workspace.write(n, f, actor="b", now=NOW))
            print(f"write {len(frame):>9,} rows of {name:<13} {seconds:7.2f} s", flush=True)
        return measure(workspace, rounds), measure_statistics(workspace, rounds)


if __name__ == "__main__":
    main()
