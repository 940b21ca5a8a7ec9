"""Runs the checks stage by stage: what is found spoils rows for what comes later, and the report says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import geopandas as gpd
import pandas as pd

from gridtwin.progress import Progress, both, silent
from pipe_network.checks import (
    cells,
    changes,
    clearances,
    edges,
    heights,
    joints,
    lines,
    pieces,
    points,
    slopes,
)
from pipe_network.checks.columns import Bools, Ints
from pipe_network.checks.findings import findings_of, gather
from pipe_network.checks.hits import CheckFunction, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check, Severity, Spoils, Stage, load_checks
from pipe_network.checks.subject import Context, Subject
from pipe_network.network import PipeNetwork
from pipe_network.survey.delivery import Staged

FUNCTIONS: Mapping[int, CheckFunction] = {
    number: function
    for module in (cells, points, lines, joints, heights, slopes, changes, pieces, clearances, edges)
    for number, function in module.FUNCTIONS.items()
}


class Later(StrEnum):
    """What later stages do with rows that an earlier one found faulty."""

    CLEAN_ROWS = "clean_rows"
    ALL_ROWS = "all_rows"
    STOP = "stop"


class State(StrEnum):
    """Whether a check was made."""

    DONE = "done"
    PARTLY = "partly"
    NOT_CHECKED = "not_checked"
    OFF = "off"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one check."""

    check: Check
    state: State
    count: int = 0
    reason_en: str = ""
    reason_zh: str = ""


# Stages that ask what a surveyor noted; points that were made answer for nobody.
_OF_SURVEYED = (Stage.TABLE, Stage.POINTS)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What later checks could not use after this one; `what` is row, place, level or flow."""

    check: Check
    what: Spoils
    count: int


@dataclass(frozen=True, slots=True)
class Report:
    """Findings as a layer, what came of every check, what was left out, stages that began on dirty data."""

    findings: gpd.GeoDataFrame
    outcomes: tuple[Outcome, ...]
    left_out: tuple[LeftOut, ...]
    dirty_before: Mapping[Stage, tuple[int, ...]] = field(default_factory=dict)
    points: int = 0
    lines: int = 0

    def count(self, severity: Severity) -> int:
        """Number of findings of a severity."""
        return int((self.findings["severity"] == severity).sum())


def run_checks(
    source: Staged | PipeNetwork,
    context: Context | None = None,
    *,
    checks: tuple[Check, ...] | None = None,
    later: Later = Later.CLEAN_ROWS,
    progress: Progress = silent,
) -> Report:
    """Check a delivery or a stored network.

    Args:
        source: a staged delivery, or a network from a workspace or from layers.
        context: roads, survey area, neighbouring survey; checks that lack theirs are `not_checked`.
        checks: the table of checks; the project's own if none.
        later: what later stages do with rows that an earlier one found faulty.
        progress: told how far the run has come.
    """
    run = _Run(Subject.of(source, context), later)
    table = checks if checks is not None else load_checks()
    for number, check in enumerate(table):
        progress(number / len(table), both(check.title_en, check.title_zh))
        run.make(check)
    progress(1.0)
    facts = run.subject.facts
    return Report(
        gather(run.tables, facts.network.crs),
        tuple(sorted(run.outcomes, key=lambda outcome: outcome.check.id)),
        tuple(run.left_out),
        run.dirty_before,
        len(facts.points),
        len(facts.lines),
    )


class _Run:
    """The state of a run: the subject with its masks, and what has been gathered."""

    def __init__(self, subject: Subject, later: Later) -> None:
        self.subject, self.later = subject, later
        self.tables: list[pd.DataFrame] = []
        self.outcomes: list[Outcome] = []
        self.left_out: list[LeftOut] = []
        self.dirty_before: dict[Stage, tuple[int, ...]] = {}
        self.errors: dict[Stage, list[int]] = {}

    def make(self, check: Check) -> None:
        if not check.is_on:
            self.outcomes.append(Outcome(check, State.OFF))
            return
        dirty = self._dirty_before(check.stage)
        self.dirty_before.setdefault(check.stage, dirty)
        if dirty and self.later is Later.STOP:
            self.outcomes.append(Outcome(check, State.STOPPED))
            return
        found = list(FUNCTIONS[check.id](self.subject, check))
        found = [_as_surveyed(self.subject, check, one) for one in found]
        hits = [one for one in found if isinstance(one, Hits) and len(one.rows)]
        tables = [findings_of(self.subject, check, one) for one in hits]
        self.tables += tables
        self.outcomes.append(_outcome(check, sum(map(len, tables)), found))
        if any((table["severity"] == Severity.ERROR).any() for table in tables):
            self.errors.setdefault(check.stage, []).append(check.id)
        spoiling = [one for one in hits if one.spoils]
        if self.later is Later.CLEAN_ROWS and check.spoils is not Spoils.NOTHING and spoiling:
            self._spoil(check, spoiling)

    def _dirty_before(self, stage: Stage) -> tuple[int, ...]:
        before = list(Stage)[: list(Stage).index(stage)]
        return tuple(sorted(number for one in before for number in self.errors.get(one, [])))

    def _spoil(self, check: Check, hits: list[Hits]) -> None:
        subject, count = self.subject, 0
        masks: dict[str, Bools] = {}
        for name, mask, rows in _spoiled(subject, check.spoils, hits):
            masks[name] = masks.get(name, mask).copy()
            masks[name][rows] = False
            count += len(rows[0]) if isinstance(rows, tuple) else len(rows)
        self.subject = subject.with_masks(**masks)
        self.left_out.append(LeftOut(check, check.spoils, count))


def _spoiled(
    subject: Subject, spoils: Spoils, hits: list[Hits]
) -> Iterator[tuple[str, Bools, Ints | tuple[Ints, Ints]]]:
    """Name of the mask, the mask, and where it becomes false."""
    for one in hits:
        if spoils is Spoils.ROW and one.layer is Layer.POINT:
            yield "keep_points", subject.keep_points, one.rows
        elif spoils is Spoils.ROW:
            yield "keep_lines", subject.keep_lines, one.rows
        elif spoils is Spoils.PLACE:
            yield "placed", subject.placed, one.rows
        elif spoils is Spoils.FLOW:
            yield "flowing", subject.flowing, one.rows
        elif one.ends is None:
            yield "levelled", subject.levelled, one.rows
        else:
            yield "levelled", subject.levelled, (one.rows, one.ends)


def _outcome(check: Check, count: int, found: list[Hits | NotChecked]) -> Outcome:
    missing = [one for one in found if isinstance(one, NotChecked)]
    if not missing:
        return Outcome(check, State.DONE, count)
    is_partly = any(one.is_partly for one in missing)
    english, chinese = (
        "; ".join(one.reason_en for one in missing),
        "；".join(one.reason_zh for one in missing),
    )
    return Outcome(check, State.PARTLY if is_partly else State.NOT_CHECKED, count, english, chinese)


def _as_surveyed(subject: Subject, check: Check, found: Hits | NotChecked) -> Hits | NotChecked:
    """What was found without the points that were made at ends of lines, for checks of what points say."""
    if isinstance(found, NotChecked) or found.layer is not Layer.POINT or check.stage not in _OF_SURVEYED:
        return found
    if check.spoils is Spoils.PLACE:  # where an end of a line lies is a fault of the line
        return found
    kept = ~subject.facts.is_made[found.rows]
    return found if kept.all() else found.only(kept)
