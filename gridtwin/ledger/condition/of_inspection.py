"""What one inspection comes to by itself, as the inspection form reckons it; nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from gridtwin.ledger.condition.bridges import bridge_weighting, rate_bridge, rate_class_one
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Rating
from gridtwin.ledger.condition.riding import rate_riding
from gridtwin.ledger.condition.road_ratings import rate_surface
from gridtwin.ledger.condition.scores import read_scores
from gridtwin.ledger.condition.tunnels import rate_tunnel, tunnel_weighting
from gridtwin.ledger.errors import BadConditionInput, NoConditionTable, UnknownDistress
from gridtwin.model import is_missing

_Row = Mapping[Any, Any]  # Any: values of the store


def reckoned(
    parameters: ConditionParameters, host_class: str, host: _Row, answers: _Row, defects: pd.DataFrame
) -> tuple[Rating, ...]:
    """Ratings from the answers and defects of an inspection; none where they are not enough for an index."""
    rate = _BY_CLASS.get(host_class)
    if rate is None:
        return ()
    try:
        return rate(parameters, host, answers, defects)
    except (BadConditionInput, NoConditionTable, UnknownDistress):
        return ()


def _bridge(
    parameters: ConditionParameters, host: _Row, answers: _Row, _: pd.DataFrame
) -> tuple[Rating, ...]:
    own = _text(host, "maintenance_class")
    if own == parameters.class_one:
        result = answers.get("structural_result")
        return () if is_missing(result) else (rate_class_one(parameters, str(result)),)
    if not answers.get("scores"):
        return ()
    structure = _text(host, "structure") or ""
    scores = read_scores(bridge_weighting(parameters, structure), answers["scores"])
    return rate_bridge(parameters, structure, scores, class_name=own, road_class=_text(host, "road_class"))


def _tunnel(parameters: ConditionParameters, _: _Row, answers: _Row, __: pd.DataFrame) -> tuple[Rating, ...]:
    if not answers.get("scores"):
        return ()
    return (rate_tunnel(parameters, read_scores(tunnel_weighting(parameters), answers["scores"])),)


def _road(
    parameters: ConditionParameters, host: _Row, answers: _Row, defects: pd.DataFrame
) -> tuple[Rating, ...]:
    """PCI where defects or the inspected area say that the surface was looked at; RQI and PQI with an IRI."""
    road_class = _text(host, "road_class")
    iri = None if is_missing(answers.get("iri")) else float(str(answers["iri"]))
    area = _area(host, answers)
    if area and (len(defects) or not is_missing(answers.get("inspected_area_m2"))):
        pavement = _text(host, "pavement") or ""
        made = rate_surface(
            parameters, pavement, defects, inspected_area_m2=area, iri=iri, road_class=road_class
        )
        return tuple(made)
    return () if iri is None else (rate_riding(parameters, iri, road_class=road_class),)


def _area(host: _Row, answers: _Row) -> float | None:
    """Inspected area, else that of the carriageway on the card, else length × width."""
    for given in (answers.get("inspected_area_m2"), host.get("carriageway_area_m2")):
        if not is_missing(given) and float(str(given)) > 0:
            return float(str(given))
    sides = [host.get(name) for name in ("length_m", "width_m")]
    return None if any(map(is_missing, sides)) else float(str(sides[0])) * float(str(sides[1]))


def _text(host: _Row, name: str) -> str | None:
    value = host.get(name)
    return None if is_missing(value) else str(value)


_BY_CLASS = {"bridge": _bridge, "tunnel": _tunnel, "road": _road}
