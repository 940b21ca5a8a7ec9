"""What a run of ratings gives back: numbers by index and grade, findings, and what is to be confirmed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import pandas as pd
from shapely.geometry.base import BaseGeometry

from gridtwin.ledger.condition.rating import Doubt
from gridtwin.ledger.condition.storing import HostRating, Stored
from gridtwin.ledger.findings import Hit, findings_of, gather
from gridtwin.ledger.rules import load_rules
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class RatingReport:
    """A year's ratings of a class of hosts.

    Attributes:
        hosts, rated: objects there are, and those with at least one index.
        grades: number of ratings by index and grade ("" without a grade).
        cards: cards of structures that got another grade; roads have none on their cards.
        doubts: what is to be confirmed, with the number of ratings it concerns, most first.
    """

    hosts: int
    rated: int
    grades: dict[str, dict[str, int]]
    stored: Stored
    doubts: tuple[tuple[Doubt, int], ...]
    findings: gpd.GeoDataFrame
    cards: int = 0


class Hits:
    """Findings of a run, gathered by rule; places are those of the hosts."""

    def __init__(self, hosts: pd.DataFrame) -> None:
        self._codes = dict(zip(hosts["id"], hosts["code"], strict=True))
        self._places = dict(zip(hosts["id"], hosts["geometry"], strict=True))
        self._hits: dict[str, list[Hit]] = {}

    def add(self, rule: str, host_id: str, /, **values: object) -> None:
        """One finding about a host."""
        place: BaseGeometry | None = self._places.get(host_id)
        self._hits.setdefault(rule, []).append(Hit(str(self._codes.get(host_id, host_id)), place, values))

    def table(self, workspace: Workspace) -> gpd.GeoDataFrame:
        """All findings in the order of the rules; a city's severities count."""
        rules = load_rules("condition_rules", workspace.root / "standards" / "condition_rules.toml")
        return gather(
            (findings_of(rules[name], hits) for name, hits in sorted(self._hits.items())), workspace.crs
        )


def summarise(
    hosts: int, ratings: Sequence[HostRating], stored: Stored, findings: gpd.GeoDataFrame
) -> RatingReport:
    """The report of a run."""
    grades: dict[str, Counter[str]] = {}
    doubts: Counter[Doubt] = Counter()
    for each in ratings:
        grades.setdefault(each.rating.index, Counter())[each.rating.grade or ""] += 1
        doubts.update(each.rating.to_confirm)
    return RatingReport(
        hosts=hosts,
        rated=len({each.host_id for each in ratings}),
        grades={index: dict(sorted(found.items())) for index, found in grades.items()},
        stored=stored,
        doubts=tuple(doubts.most_common()),
        findings=findings,
    )
