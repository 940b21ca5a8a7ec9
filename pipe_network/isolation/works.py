"""Other works that have valves shut at the same time, and what they and a closure do to each other."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.isolation.model import IsolationModel
from pipe_network.isolation.plan import Closure, closure, extent
from pipe_network.topology.graph import Ints


@dataclass(frozen=True, slots=True)
class Work:
    """Works elsewhere: the valves that are shut for them and the lines that are out of use."""

    name: str
    valves: tuple[str, ...]
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overlap:
    """What works share with a closure: valves, lines of the area, and parts that only both cut off."""

    work: Work
    valves: Ints
    lines: Ints
    lost_more: Ints
    customers_more: float

    @property
    def is_clear(self) -> bool:
        """Whether the two do not touch."""
        return not (len(self.valves) or len(self.lines) or len(self.lost_more))


def read_works(path: Path) -> list[Work]:
    """Works from a JSON file: a list of {"name", "valves": [names], "lines": [names]}.

    Raises:
        SourceMissing, UnusableSource: no such file, or not of that shape.
    """
    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    try:
        rows = json.loads(path.read_text("utf-8-sig"))
        return [_work(row) for row in rows]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnusableSource(
            f'{path}: works are a JSON list of {{"name": …, "valves": [names], "lines": [names]}} ({error})',
            zh=f'{path}：应为JSON列表，每项为{{"name": …, "valves": [阀门编号], "lines": [管线编号]}}',
        ) from error


def overlaps(
    model: IsolationModel, plan: Closure, works: Sequence[Work], *, at: Ints, failed: Sequence[int] = ()
) -> list[Overlap]:
    """How each of the works meets the closure of the segments `at`.

    Raises:
        UnknownObject: works name a valve or a line that is not in the network.
    """
    return [_overlap(model, plan, work, at, failed) for work in works]


def _overlap(model: IsolationModel, plan: Closure, work: Work, at: Ints, failed: Sequence[int]) -> Overlap:
    shut = np.array([model.valves.place(name) for name in work.valves], np.int32)
    lines = np.array([model.graph.link(name) for name in work.lines], np.int32)
    both = closure(model, at, failed=failed, already_shut=shut.tolist())
    ours = np.concatenate([plan.close, plan.keep, plan.useless])
    area = np.isin(model.segments.link[lines], np.concatenate([plan.isolated, plan.lost]))
    more = np.setdiff1d(both.lost, np.concatenate([plan.lost, plan.isolated])).astype(np.int32)
    return Overlap(
        work,
        np.intersect1d(shut, ours).astype(np.int32),
        lines[area],
        more,
        extent(model, more).sums.customers,
    )


def _work(row: Mapping[str, Any]) -> Work:
    return Work(str(row["name"]), tuple(map(str, row["valves"])), tuple(map(str, row.get("lines", ()))))
