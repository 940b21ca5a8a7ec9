"""The routes that would be made: the engine's answers by road, and what the user wants otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...editing.finding import ERROR, Finding, from_table

READY = ("added", "changed")


@dataclass
class RoadPlan:
    """One road as the engine looked at it last. `sections`: rows of the answer's table, in order."""

    values: dict[str, Any]
    shape: dict[str, Any] | None
    sections: list[tuple[dict[str, Any], dict[str, Any] | None]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    is_ticked: bool = True

    @property
    def code(self) -> str:
        """Road number."""
        return str(self.values["code"])

    @property
    def is_ready(self) -> bool:
        """Whether there is something to store."""
        return self.values["state"] in READY

    @property
    def errors(self) -> int:
        """How many errors keep it from being made."""
        return sum(each.severity == ERROR for each in self.findings)


class Plan:
    """All roads by number; `params` is what the engine is asked with."""

    def __init__(self) -> None:
        self.roads: dict[str, RoadPlan] = {}
        self.starts: dict[str, str] = {}
        self.turned: set[str] = set()
        self.dropped: set[str] = set()

    def take(self, answer: dict[str, Any], layer: Any, *, is_whole: bool) -> None:
        """Take an answer in: of all roads, or of some of them.

        `layer` gives findings their place in the map.
        """
        fresh = {str(row["code"]): RoadPlan(row, shape) for row, shape in _rows(answer["routes"])}
        for row, shape in _rows(answer["sections"]):
            fresh[str(row["code"])].sections.append((row, shape))
        for finding in from_table(answer["findings"], answer.get("hints"), layer):
            if finding.label in fresh:
                fresh[finding.label].findings.append(finding)
        for code, road in fresh.items():
            before = self.roads.get(code)
            road.is_ticked = road.is_ready and (before is None or before.is_ticked or not before.is_ready)
        self.roads = fresh if is_whole else {**self.roads, **fresh}

    def params(self, codes: list[str] | None = None) -> dict[str, Any]:
        """Parameters of `ledgers.routes`, for some roads or all."""
        asked = self.roads if codes is None else codes
        starts = {code: text for code, text in self.starts.items() if code in asked}
        made: dict[str, Any] = {
            "starts": starts,
            "turned": sorted(self.turned & set(asked)),
            "dropped": sorted(self.dropped & set(asked)),
        }
        return made if codes is None else {"roads": codes, **made}

    def turn(self, code: str) -> None:
        """Let a road run the other way, or again as before."""
        self.turned ^= {code}

    def ticked(self) -> list[RoadPlan]:
        """Roads that are to be stored."""
        return [road for road in self.roads.values() if road.is_ready and road.is_ticked]

    def stored(self, codes: list[str]) -> None:
        """These are as wished now."""
        for code in codes:
            self.starts.pop(code, None)
        self.turned -= set(codes)
        self.dropped -= set(codes)

    def findings(self) -> list[Finding]:
        """Those of all roads."""
        return [each for road in self.roads.values() for each in road.findings]


def _rows(table: dict[str, Any]) -> list[tuple[dict[str, Any], dict[str, Any] | None]]:
    names = [column["name"] for column in table["columns"]]
    shapes = table.get("geometry") or [None] * len(table["rows"])
    return [(dict(zip(names, row)), shape) for row, shape in zip(table["rows"], shapes)]
