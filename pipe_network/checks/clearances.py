"""Stage network: collisions of different classes, and clearances by the tables of GB 50289-2016."""

from __future__ import annotations

import numpy as np
import shapely

from gridtwin.standards import Confidence
from pipe_network.checks.columns import Bools, Floats, Ints, Objects
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.joints import level_at
from pipe_network.checks.rules import Check, Severity
from pipe_network.checks.subject import Subject
from pipe_network.clearance.judge import Breaches, Kind, judge_pipes
from pipe_network.model_facts import is_pipe
from pipe_network.network import PipeNetwork

_LEVEL = ("start_level_m", "end_level_m")


def clearances(subject: Subject, check: Check) -> Found:
    """43: two classes overlap in space (error), or lie nearer than the tables allow (warning)."""
    known = subject.usable_geometry & ~np.isnan(subject.crown).any(axis=1) & is_pipe(subject.facts.network)
    rows = np.flatnonzero(known)
    if not len(rows):
        yield NotChecked("no line has levels at both ends", "没有两端高程齐全的管线")
        return
    part = PipeNetwork(subject.points, subject.lines.iloc[rows].reset_index(drop=True))
    judged = judge_pipes(part)
    found = judged.breaches
    first, second = rows[found.first], rows[found.second]
    differ = subject.facts.line_class[first] != subject.facts.line_class[second]
    place = shapely.points(found.place[:, :2]) if len(first) else np.zeros(0, object)
    overlap = _overlap(subject, (first, second), found, place)
    hit = differ & (overlap > check.number("tolerance_m"))
    other = np.array([f"{start}-{end}" for start, end in subject.facts.ends_no[second]], object)
    yield from _collisions(subject, check, (hit, first, second), overlap, place)
    for kind in (Kind.VERTICAL, Kind.HORIZONTAL):
        if not check.get(f"judge_{kind}"):
            yield NotChecked(
                f"{kind} gaps below the table are left to 'gridtwin pipes clearance'",
                "水平净距由gridtwin pipes clearance检查"
                if kind is Kind.HORIZONTAL
                else "垂直净距由gridtwin pipes clearance检查",
                is_partly=True,
            )
            continue
        near = np.flatnonzero(differ & ~hit & (found.kind == kind))
        known_rules = judged.requirements[str(kind)].known
        unsure = np.array(
            [known_rules[k].rule.confidence is Confidence.MEMORY for k in found.rule[near]], bool
        )
        for flag, message in ((False, str(kind)), (True, f"{kind}_memory")):
            chosen = near[unsure == flag]
            said = {
                "other": list(other[chosen]),
                "found": list(found.found_m[chosen]),
                "required": list(found.required_m[chosen]),
            }
            yield Hits(
                Layer.LINE, first[chosen], _LEVEL, said, message, Severity.WARNING, geometry=place[chosen]
            )


def _overlap(subject: Subject, pair: tuple[Ints, Ints], found: Breaches, place: Objects) -> Floats:
    """How far two pipes overlap where they are nearest in plan; negative where they do not.

    Where axes cross, by height alone. Side by side, round pipes by their surfaces in space, ducts by the
    lesser of the overlaps in plan and in height.
    """
    size, (first, second) = subject.facts.sizes, pair
    width, height = np.nan_to_num(size.width_m), np.nan_to_num(size.height_m)
    rise = np.abs(level_at(subject, first, place) - level_at(subject, second, place))
    upright = (height[first] + height[second]) / 2 - rise
    geometry = subject.facts.geometry
    plan = (width[first] + width[second]) / 2 - shapely.distance(geometry[first], geometry[second])
    is_round = size.is_round[first] & size.is_round[second]
    beside = np.where(is_round, np.minimum(upright, -found.gap_m), np.minimum(upright, plan))
    return np.where(found.kind == Kind.VERTICAL, -found.found_m, beside)


def _collisions(
    subject: Subject, check: Check, pair: tuple[Bools, Ints, Ints], overlap: Floats, place: Objects
) -> Found:
    """One finding a pair, on the line of the class that has to give way: pressure before gravity."""
    at = np.flatnonzero(pair[0])
    first, second = pair[1][at], pair[2][at]
    gives = subject.is_gravity[first] & ~subject.is_gravity[second]
    rows, others = np.where(gives, second, first), np.where(gives, first, second)
    order = np.lexsort((-overlap[at], others, rows))
    key = np.stack([rows[order], others[order]], axis=1)
    sure = overlap[at] > _accuracy_m(subject, (rows, others), check.number("accuracy_share"))
    once = order[np.concatenate([[True], (np.diff(key, axis=0) != 0).any(axis=1)])] if len(order) else order
    for flag, message, severity in ((True, "main", None), (False, "within_accuracy", Severity.WARNING)):
        part = once[sure[once] == flag]
        said = {
            "other": [f"{start}-{end}" for start, end in subject.facts.ends_no[others[part]]],
            "overlap": list(overlap[at][part]),
        }
        yield Hits(Layer.LINE, rows[part], _LEVEL, said, message, severity, geometry=place[at][part])


def _accuracy_m(subject: Subject, pair: tuple[Ints, Ints], share: float) -> Floats:
    """What two measured depths may be off by together: a share of each depth, of one metre at least."""
    levels = subject.facts.levels
    at_ends = levels.ground - levels.axis
    depth = np.fmax(np.fmax(at_ends[:, 0], at_ends[:, 1]), 1.0)  # fmax passes over what is not known
    return np.asarray(share * np.hypot(depth[pair[0]], depth[pair[1]]), np.float64)


FUNCTIONS: dict[int, CheckFunction] = {43: clearances}
