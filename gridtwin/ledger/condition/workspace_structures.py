"""Rate the bridges and tunnels of a workspace from the component scores of their inspections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import pandas as pd

from gridtwin.ledger.condition.bridges import bridge_weighting, rate_bridge, rate_class_one
from gridtwin.ledger.condition.card_grades import store_card_grades
from gridtwin.ledger.condition.parameters import ConditionParameters, load_parameters
from gridtwin.ledger.condition.rating import Rating
from gridtwin.ledger.condition.report import Hits, RatingReport, summarise
from gridtwin.ledger.condition.scores import read_scores
from gridtwin.ledger.condition.storing import HostRating, store_ratings
from gridtwin.ledger.condition.survey import Survey, latest, surveys, until
from gridtwin.ledger.condition.tunnels import rate_tunnel, tunnel_weighting
from gridtwin.ledger.errors import BadConditionInput, NoConditionTable
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class _Host:
    """A bridge or a tunnel with its surveys of the year, the latest first."""

    parameters: ConditionParameters
    row: dict[str, object]
    found: list[Survey]

    def text(self, name: str) -> str | None:
        value = self.row.get(name)
        return str(value) if isinstance(value, str) and value else None


_MAIN_INDEX = {"bridge": "BCI", "tunnel": "tunnel"}  # the index whose grade stands on the card
_Rated = tuple[str, tuple[Rating, ...]]  # id of the inspection, and the ratings made from it


def rate_bridges(workspace: Workspace, year: int, *, actor: str, now: datetime) -> RatingReport:
    """Rate the bridges with component scores (answers["scores"]) in the year; class Ⅰ by structural_result.

    Cards get the grade of their newest rating, see `store_card_grades`.

    Raises:
        UsageError: the year has not begun.
        BadRuleTable, BadTable: a file in the workspace folder standards/ is not well formed.
    """
    columns = ("id", "code", "structure", "road_class", "maintenance_class")
    return _rate(workspace, ("bridge", columns, _bridge), year, edit=(actor, now))


def rate_tunnels(workspace: Workspace, year: int, *, actor: str, now: datetime) -> RatingReport:
    """Rate the tunnels with component scores (answers["scores"]) in the year, by GridTwin's own weights.

    Raises:
        UsageError: the year has not begun.
        BadRuleTable, BadTable: a file in the workspace folder standards/ is not well formed.
    """
    return _rate(workspace, ("tunnel", ("id", "code"), _tunnel), year, edit=(actor, now))


def _rate(
    workspace: Workspace,
    kind: tuple[str, tuple[str, ...], Callable[[_Host, Hits], _Rated | None]],
    year: int,
    *,
    edit: tuple[str, datetime],
) -> RatingReport:
    host_class, columns, rate = kind
    until(year, edit[1])
    parameters = load_parameters(workspace.root / "standards")
    hosts = pd.DataFrame(workspace.read(host_class, columns=[*columns]))
    found = surveys(workspace, host_class, year, parameters)
    hits = Hits(hosts)
    ratings: list[HostRating] = []
    for row in hosts.drop(columns="geometry").to_dict("records"):
        host = _Host(parameters, {str(key): value for key, value in row.items()}, found.get(row["id"], []))
        rated = _one(host, hits, rate, year)
        if rated is not None:
            ratings += [HostRating(row["id"], row["code"], rated[0], rating) for rating in rated[1]]
    stored = store_ratings(workspace, host_class, year, ratings, edit=edit)
    cards = store_card_grades(workspace, host_class, _MAIN_INDEX[host_class], edit=edit)
    return replace(summarise(len(hosts), ratings, stored, hits.table(workspace)), cards=cards)


def _one(host: _Host, hits: Hits, rate: Callable[[_Host, Hits], _Rated | None], year: int) -> _Rated | None:
    identity = str(host.row["id"])
    if not host.found:
        hits.add("K01", identity, year=year)
        return None
    try:
        rated = rate(host, hits)
    except (BadConditionInput, NoConditionTable) as error:
        hits.add("K11", identity, reason_en=str(error), reason_zh=error.zh or str(error))
        return None
    if rated is None and host.text("maintenance_class") != host.parameters.class_one:
        hits.add("K10", identity, year=year)
    return rated


def _bridge(host: _Host, hits: Hits) -> _Rated | None:
    parameters = host.parameters
    if host.text("maintenance_class") == parameters.class_one:
        answer = latest(host.found, "structural_result")
        if answer is None:
            names = "、".join(str(row["name"]) for row in parameters.rows("bridge_class_one_results"))
            hits.add("K12", str(host.row["id"]), allowed=names)
            return None
        return answer[0].inspection_id, (rate_class_one(parameters, str(answer[1])),)
    scores = latest(host.found, "scores")
    if scores is None:
        return None
    structure = host.text("structure") or ""
    weighting = parameters.once(("weights", structure), lambda: bridge_weighting(parameters, structure))
    ratings = rate_bridge(
        parameters,
        structure,
        read_scores(weighting, scores[1]),
        class_name=host.text("maintenance_class"),
        road_class=host.text("road_class"),
    )
    return scores[0].inspection_id, ratings


def _tunnel(host: _Host, _: Hits) -> _Rated | None:
    scores = latest(host.found, "scores")
    if scores is None:
        return None
    weighting = host.parameters.once("tunnel", lambda: tunnel_weighting(host.parameters))
    return scores[0].inspection_id, (rate_tunnel(host.parameters, read_scores(weighting, scores[1])),)
