"""Runs made by hand: a real pair and its alignment, with patches and dates that a test chooses."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from shapely import Polygon, box

from change_detection.archive import ArchiveReport, Finished, archive, screen_layers
from change_detection.chain import ChainOptions, Detection, detect
from change_detection.outline import Outline
from change_detection.pair import PairOptions
from change_detection.record import RunRecord, Source, sha256_of
from change_detection.rules import screening_rules
from change_detection.score import load_detector
from change_detection.screen import screen
from gridtwin.store import Workspace
from tests.change_detection import scenes

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
BEFORE, AFTER = date(2025, 4, 18), date(2025, 10, 12)


def place(x: float, y: float, width: float = 20.0, height: float = 20.0) -> Polygon:
    """A rectangle, metres east and south of the scene's corner."""
    west, north = scenes.WEST + x, scenes.NORTH - y
    return box(west, north - height, west + width, north)


def outline(polygon: Polygon, **more: object) -> Outline:
    """An object of that shape that appeared."""
    given = {
        "length_m": 20.0,
        "width_m": 20.0,
        "score": 0.8,
        "direction": 1.0,
        "is_right_angled": True,
        **more,
    }
    return Outline(polygon, polygon.area, **given)


@dataclass(frozen=True)
class Ground:
    """A pair of the same ground, compared once."""

    before: Path
    after: Path
    detection: Detection
    options: ChainOptions

    def run(
        self,
        workspace: Workspace,
        shapes: list[Polygon],
        *,
        dates: tuple[date | None, date | None] = (BEFORE, AFTER),
        detector: str = "building",
        **more: object,
    ) -> ArchiveReport:
        """Archive a run that found these shapes between these dates."""
        return archive(
            workspace, self.finished(workspace, shapes, dates=dates, detector=detector, **more), now=NOW
        )

    def finished(
        self,
        workspace: Workspace,
        shapes: list[Polygon],
        *,
        dates: tuple[date | None, date | None] = (BEFORE, AFTER),
        detector: str = "building",
        **more: object,
    ) -> Finished:
        """A run that found these shapes, screened and ready to be archived."""
        found = [outline(shape, **more) for shape in shapes]
        key = hashlib.sha256(f"{dates} {detector}".encode()).hexdigest()
        sources = [
            Source(path, sha256_of(path), day)
            for path, day in zip((self.before, self.after), dates, strict=True)
        ]
        record = RunRecord(*sources, detector, "1", {}, key)
        layers = screen_layers(workspace, self.detection.grid, record.run_id)
        screened = screen(found, layers, screening_rules(), date_before=dates[0], date_after=dates[1])
        detection = replace(self.detection, outlines=found)
        return Finished(record, detection, screened, self.options, NOW, 1.0)


def make_ground(folder: Path) -> Ground:
    """A town of 150 m × 150 m, before and after one new roof."""
    before = scenes.write(folder / "before.tif", scenes.town())
    after = scenes.write(folder / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW)))
    options = ChainOptions(pair=PairOptions(crs=scenes.WORKING), workers=2)
    return Ground(before, after, detect(before, after, load_detector("cva"), options=options), options)
