"""Figures of an inspector's day from their decisions: pure functions; what cannot be computed is None."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from twin_server.desk.decisions import Decision

_CHANGES = ("confirmed", "legal")
_DECIDED = (*_CHANGES, "not_building")
_LEAST_WORK = timedelta(minutes=1)


def figures_of(decided: Sequence[Decision], *, pause: timedelta, zone: ZoneInfo) -> dict[str, Any]:
    """Decided patches, pace, verdicts, agreement with the detector's grades.

    A decision that was taken back counts no more, nor does one that the same person gave anew on that patch.
    Work is the time between decisions without gaps longer than `pause`, and the time the first one took.
    """
    standing = _standing(decided)
    work = _work(standing, pause)
    seconds = [
        one.seconds for one in standing if one.seconds is not None and one.seconds <= pause.total_seconds()
    ]
    hours = Counter(one.at.astimezone(zone).hour for one in standing)
    return {
        "decided": len(standing),
        "undone": sum(one.undo_of is not None for one in decided),
        "work_minutes": round(work.total_seconds() / 60, 1),
        "per_hour": round(len(standing) / (work / timedelta(hours=1)), 1) if work >= _LEAST_WORK else None,
        "median_seconds": round(median(seconds), 1) if seconds else None,
        "by_verdict": dict(Counter(one.status for one in standing)),
        "by_hour": {str(hour): hours[hour] for hour in sorted(hours)},
        "agreement": _agreement(standing),
    }


def by_person(decided: Sequence[Decision], *, pause: timedelta, zone: ZoneInfo) -> list[dict[str, Any]]:
    """The figures of each person, the busiest first."""
    people: dict[str, list[Decision]] = {}
    for one in decided:
        people.setdefault(one.actor, []).append(one)
    rows = [
        {"name": name, "title": own[-1].title, **figures_of(own, pause=pause, zone=zone)}
        for name, own in people.items()
    ]
    return sorted(rows, key=lambda row: (-row["decided"], row["name"]))


def _standing(decided: Sequence[Decision]) -> list[Decision]:
    """The last decision of each person on each patch, unless it takes one back."""
    last = {(one.actor, one.patch_id): one for one in decided}
    return sorted((one for one in last.values() if one.undo_of is None and one.status != "new"), key=_moment)


def _moment(one: Decision) -> Any:  # Any: a moment and a number
    return one.at, one.number


def _work(standing: Sequence[Decision], pause: timedelta) -> timedelta:
    total = timedelta()
    for index, one in enumerate(standing):
        own = timedelta(seconds=one.seconds or 0)
        gap = one.at - standing[index - 1].at if index else None
        total += min(own, pause) if gap is None or gap > pause else gap
    return total


def _agreement(standing: Sequence[Decision]) -> dict[str, dict[str, Any]]:
    """For each grade: how many decided (unclear left out), which share is a change, which is confirmed."""
    found = {}
    for grade in sorted({one.grade for one in standing if one.grade}):
        own = [one.status for one in standing if one.grade == grade and one.status in _DECIDED]
        found[grade] = {
            "decided": len(own),
            "change_share": _share(own, _CHANGES),
            "confirmed_share": _share(own, ("confirmed",)),
        }
    return found


def _share(statuses: Sequence[str], wanted: Sequence[str]) -> float | None:
    return round(sum(one in wanted for one in statuses) / len(statuses), 3) if statuses else None
