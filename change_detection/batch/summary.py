"""What a batch did, as plain values: counts, and one row a scene with its state, time and reason."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd

from change_detection.batch.journal import Entry, Journal, State
from change_detection.batch.plan import Job, Plan
from change_detection.batch.scene import Problem
from change_detection.coverage import Coverage
from gridtwin.store import atomic

# What a scene's row may say, the worst first: this is their order on the page.
STATES = ("failed", "broken", "unreadable", "undated", "todo", "done", "earlier", "alone")
FAULTS = ("failed", "broken", "unreadable", "undated")


@dataclass(frozen=True, slots=True)
class SceneRow:
    """One scene of a batch. `seconds` and `peak_mb` are of the run that made its result."""

    state: str
    name: str
    path: str
    on: date | None = None
    partner: str = ""
    partner_on: date | None = None
    overlap: float | None = None
    patches: int = 0
    grade_a: int = 0
    seconds: float = 0.0
    peak_mb: float = 0.0
    not_assessed_km2: float = 0.0
    not_assessed_en: str = ""
    not_assessed_zh: str = ""
    reason_en: str = ""
    reason_zh: str = ""
    folder: str = ""
    log: str = ""
    run_id: str | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """All of a batch."""

    workspace: str
    source: str
    detector: str
    runner: str
    runner_zh: str
    started_at: datetime
    ended_at: datetime
    rows: tuple[SceneRow, ...]
    patches: int
    grades: dict[str, int]
    classes: dict[str, int]
    grids: dict[str, int]
    area_m2: float
    other_files: int = 0
    now_done: int = 0
    states: dict[str, int] = field(default_factory=dict)

    @property
    def faults(self) -> list[SceneRow]:
        """Scenes that should have been compared and were not."""
        return [row for row in self.rows if row.state in FAULTS]

    @property
    def seconds(self) -> float:
        """Wall time."""
        return (self.ended_at - self.started_at).total_seconds()

    def exit_code(self) -> int:
        """0 nothing found, 1 patches or faults, 2 when all that was to be compared failed."""
        worked = self.states.get("done", 0) + self.states.get("earlier", 0)
        if self.faults and not worked:
            return 2
        return 1 if self.patches or self.faults else 0


def rows_of(plan: Plan, journal: Journal, patches: gpd.GeoDataFrame, logs: Path) -> tuple[SceneRow, ...]:
    """A row for every scene of the plan, the worst first, then by day and name."""
    best = patches[patches["grade"] == "A"]["run_id"].value_counts().to_dict() if len(patches) else {}
    rows = [_row_of_job(job, journal, best, logs) for job in plan.jobs]
    dates = {scene.path: scene.captured_on for scene in plan.scenes}
    for state, problems in (
        ("unreadable", plan.unreadable),
        ("undated", plan.undated),
        ("alone", plan.alone),
    ):
        rows += [_row_of_problem(state, problem, dates.get(problem.path)) for problem in problems]
    return tuple(sorted(rows, key=lambda row: (STATES.index(row.state), row.on or date.min, row.path)))


def totals(rows: Sequence[SceneRow], patches: gpd.GeoDataFrame) -> dict[str, Any]:
    """The counts of a summary, by the name of its field."""
    states = {state: sum(row.state == state for row in rows) for state in STATES}
    return {
        "patches": len(patches),
        "grades": counts("grade", patches),
        "classes": counts("change_class", patches),
        "grids": counts("grid_code", patches),
        "area_m2": round(float(patches["area_m2"].sum()), 1) if len(patches) else 0.0,
        "now_done": states["done"],
        "states": {state: number for state, number in states.items() if number},
    }


def counts(column: str, patches: gpd.GeoDataFrame) -> dict[str, int]:
    """How many patches have each value of a column, the most first; those without a value are left out."""
    if column not in patches or not len(patches):
        return {}
    found = pd.Series(patches[column]).dropna().astype(str).value_counts()
    return {str(key): int(number) for key, number in sorted(found.items(), key=lambda kv: (-kv[1], kv[0]))}


def write_json(summary: Summary, target: Path) -> None:
    """Write summary.json, wholly or not at all."""
    content = {
        **asdict(summary),
        "seconds": round(summary.seconds, 1),
        "exit_code": summary.exit_code(),
    }
    atomic.write_text(target, json.dumps(content, ensure_ascii=False, indent=1, default=str))


def duration(seconds: float, language: str = "en") -> str:
    """A duration for people, in English or Chinese (zh).

    >>> duration(59.2), duration(3600 * 2 + 60 * 5), duration(150, "zh")
    ('59 s', '2 h 5 min', '2分钟')
    """
    second, minute, hour = ("秒", "分钟", "小时") if language == "zh" else (" s", " min", " h ")
    whole = round(seconds)
    if whole < 100:
        return f"{whole}{second}"
    hours, rest = divmod(round(whole / 60), 60)
    return f"{hours}{hour}{rest}{minute}" if hours else f"{rest}{minute}"


def _row_of_job(job: Job, journal: Journal, best: dict[str, int], logs: Path) -> SceneRow:
    entry = journal.get(job.pair_id)
    state = "todo"
    if entry and entry.state in (State.FAILED, State.BROKEN):
        state = entry.state.value
    elif entry and entry.state is State.DONE:
        state = "earlier" if job.is_done else "done"
    before, before_on, overlap = _partner(job, entry)
    left_out = _left_out(entry)
    log = logs / f"{job.name}.log"
    return SceneRow(
        state=state,
        name=job.pair.after.path.name,
        path=str(job.pair.after.path),
        on=job.pair.day,
        partner=" + ".join(Path(path).name for path in before),
        partner_on=before_on,
        overlap=overlap,
        patches=entry.patches if entry else 0,
        grade_a=int(best.get(str(entry.run_id), 0)) if entry else 0,
        seconds=round(entry.duration_s, 2) if entry else 0.0,
        peak_mb=round(entry.peak_mb, 1) if entry else 0.0,
        not_assessed_km2=left_out.not_assessed_km2,
        not_assessed_en=left_out.told()[0] if left_out.is_worth_telling else "",
        not_assessed_zh=left_out.told()[1] if left_out.is_worth_telling else "",
        reason_en=entry.reason_en if entry and state != "done" else "",
        reason_zh=entry.reason_zh if entry and state != "done" else "",
        folder=f"pairs/{job.name}" if state in ("done", "earlier") else "",
        log=str(log) if log.exists() else "",
        run_id=entry.run_id if entry else None,
    )


def _partner(job: Job, entry: Entry | None) -> tuple[tuple[str, ...], date | None, float | None]:
    """The images a pair was compared with, their day and overlap; before it ran, those it will be.

    Images used in an earlier batch need not be on offer any more: the journal says what they were.
    """
    offered = {tuple(str(scene.path) for scene in c.scenes): c for c in reversed(job.pair.candidates)}
    best = job.pair.best
    before = (entry.before if entry else ()) or tuple(str(scene.path) for scene in best.scenes)
    facts = entry.facts if entry else {}
    if "before_on" in facts:
        return before, date.fromisoformat(facts["before_on"]), facts.get("overlap")
    used = offered.get(before)
    return (before, used.day, round(used.overlap, 4)) if used else (before, None, None)


def _left_out(entry: Entry | None) -> Coverage:
    facts = entry.facts if entry else {}
    missing = facts.get("not_aligned_km2")
    return Coverage(
        common_km2=float(facts.get("common_km2", 0.0)),
        not_assessed_km2=float(facts.get("not_assessed_km2", 0.0)),
        not_aligned_km2=None if missing is None else float(missing),
        hidden_by=tuple(facts.get("hidden_by", ())),
    )


def _row_of_problem(state: str, problem: Problem, on: date | None) -> SceneRow:
    return SceneRow(
        state=state,
        name=problem.path.name,
        path=str(problem.path),
        on=on,
        reason_en=problem.reason_en,
        reason_zh=problem.reason_zh,
    )
