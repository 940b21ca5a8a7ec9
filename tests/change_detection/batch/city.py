"""A small city for batches: square tiles of 80 m, one roof on each, another one on the later date."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rasterio.crs import CRS

from change_detection.batch.plan import Recipe
from change_detection.batch.rules import batch_rules
from change_detection.batch.session import BatchOptions
from change_detection.batch.sources import SourceOptions
from change_detection.chain import ChainOptions
from gridtwin.store import Workspace, create_workspace
from tests.change_detection import scenes

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
SIDE = 160
OLD: scenes.Box = (15, 15, 30, 40)
NEW: scenes.Box = (70, 70, 40, 50)
EARLY, LATE = date(2025, 4, 18), date(2025, 10, 12)
RULES = batch_rules()


def clock() -> datetime:
    """A clock that stands still."""
    return NOW


def tile(folder: Path, name: str, *, place: int = 0, built: bool = False, **more: object) -> Path:
    """One tile as a file; `place` counts to the east."""
    folder.mkdir(parents=True, exist_ok=True)
    picture = scenes.town((OLD, NEW) if built else (OLD,), side=SIDE, seed=place)
    origin = (scenes.WEST + place * SIDE * 0.5, scenes.NORTH)
    return scenes.write(folder / f"{name}.tif", picture, origin=more.pop("origin", origin), **more)


def pairs(folder: Path, count: int) -> Path:
    """A folder of so many places, each on two dates; something new on every later one."""
    for place in range(count):
        tile(folder, f"t{place}_{EARLY:%Y%m%d}", place=place)
        tile(folder, f"t{place}_{LATE:%Y%m%d}", place=place, built=True)
    return folder


def workspace(path: Path) -> Workspace:
    """An empty workspace, open."""
    return create_workspace(path, name="试验", crs=4544, division="620102", now=NOW)


def source_options(**more: object) -> SourceOptions:
    """Sources in the CRS of the tiles."""
    return SourceOptions(CRS.from_epsg(4544), RULES, **more)


def options(**more: object) -> BatchOptions:
    """A batch in this very process."""
    return BatchOptions(Recipe("building", ChainOptions()), **{"workers": 0, **more})
