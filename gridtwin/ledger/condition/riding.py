"""RQI from IRI, and PQI from RQI and PCI: tables `index_formulas` and `pqi_weights` (CJJ 36-2016)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gridtwin.ledger.condition.formulas import Array, formula
from gridtwin.ledger.condition.grading import grade_roads
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Rating, table_doubts
from gridtwin.ledger.errors import BadConditionInput, NoConditionTable
from gridtwin.standards import Row


def riding_index(parameters: ConditionParameters, iri_m_per_km: Array) -> Array:
    """RQI of each IRI (m/km), within the limits of the table, rounded."""
    row = parameters.index_formula("RQI")
    raw = formula(str(row["formula"]))({"IRI": iri_m_per_km})
    return bounded(parameters, row, raw)


def quality_index(parameters: ConditionParameters, rqi: Array, pci: Array, *, road_class: str) -> Array:
    """PQI of sections of one road class, within the limits of the table, rounded.

    Raises:
        NoConditionTable: the road class has no weights.
    """
    row = parameters.index_formula("PQI")
    rqi_weight, pci_weight = quality_weights(parameters, road_class)
    raw = formula(str(row["formula"]))({"w1": rqi_weight, "w2": pci_weight, "RQI": rqi, "PCI": pci})
    return bounded(parameters, row, raw)


def quality_weights(parameters: ConditionParameters, road_class: str) -> tuple[float, float]:
    """Weights of RQI and PCI for a road class.

    Raises:
        NoConditionTable: the road class has none.
    """
    rows = parameters.rows("pqi_weights", road_class=road_class)
    if not rows:
        known = ", ".join(str(row["road_class"]) for row in parameters.rows("pqi_weights"))
        raise NoConditionTable(
            f"road class '{road_class}' has no weights for PQI; there are {known}",
            zh=f"道路等级“{road_class}”没有PQI权重；现有：{known}",
        )
    return float(rows[0]["rqi_weight"] or 0), float(rows[0]["pci_weight"] or 0)


def bounded(parameters: ConditionParameters, row: Row, values: Array) -> Array:
    """Values within the limits of an index, rounded as they are reported."""
    limited = np.clip(values, float(row["lower"] or 0), float(row["upper"] or 0))
    return np.round(limited, parameters.decimals)


def riding_ratings(
    parameters: ConditionParameters, iri_m_per_km: Array, road_classes: Sequence[str | None]
) -> list[Rating]:
    """RQI of sections from their IRI (m/km, not below 0)."""
    row = parameters.index_formula("RQI")
    doubts = table_doubts("index_formulas", [row], "formula of RQI", "RQI公式")
    values = riding_index(parameters, iri_m_per_km)
    details = [{"iri_m_per_km": float(iri), "formula": row["formula"]} for iri in iri_m_per_km]
    ratings = [
        Rating("RQI", float(value), None, detail, doubts)
        for value, detail in zip(values, details, strict=True)
    ]
    return graded(parameters, ratings, road_classes)


def quality_ratings(
    parameters: ConditionParameters, rqi: Array, pci: Array, *, road_class: str
) -> list[Rating]:
    """PQI of sections of one road class.

    Raises:
        NoConditionTable: the road class has no weights.
    """
    row = parameters.index_formula("PQI")
    rqi_weight, pci_weight = quality_weights(parameters, road_class)
    doubts = (
        *table_doubts("index_formulas", [row], "formula of PQI", "PQI公式"),
        *table_doubts(
            "pqi_weights", parameters.rows("pqi_weights", road_class=road_class), "PQI weights", "PQI权重"
        ),
    )
    values = quality_index(parameters, rqi, pci, road_class=road_class)
    shared = {"w1_rqi": rqi_weight, "w2_pci": pci_weight, "formula": row["formula"]}
    ratings = [
        Rating("PQI", float(value), None, {"rqi": float(riding), "pci": float(surface), **shared}, doubts)
        for value, riding, surface in zip(values, rqi, pci, strict=True)
    ]
    return graded(parameters, ratings, [road_class] * len(ratings))


def rate_riding(
    parameters: ConditionParameters, iri_m_per_km: float, *, road_class: str | None = None
) -> Rating:
    """RQI of one section.

    Raises:
        BadConditionInput: IRI below 0 or not a number.
    """
    if not np.isfinite(iri_m_per_km) or iri_m_per_km < 0:
        raise BadConditionInput(
            f"IRI {iri_m_per_km} m/km: it is a number from 0", zh=f"IRI {iri_m_per_km} m/km：应为不小于0的数"
        )
    return riding_ratings(parameters, np.array([float(iri_m_per_km)]), [road_class])[0]


def rate_quality(parameters: ConditionParameters, rqi: float, pci: float, *, road_class: str) -> Rating:
    """PQI of one section from its RQI and PCI."""
    return quality_ratings(parameters, np.array([rqi]), np.array([pci]), road_class=road_class)[0]


def graded(
    parameters: ConditionParameters, ratings: Sequence[Rating], road_classes: Sequence[str | None]
) -> list[Rating]:
    """Ratings of one index with the grades of their values; without bands they say so instead."""
    if not ratings:
        return []
    values = np.array([rating.value for rating in ratings], dtype=float)
    found = grade_roads(parameters, ratings[0].index, values, road_classes)
    return [
        Rating(
            rating.index,
            rating.value,
            grade,
            {**rating.details, "road_class": road_class, "bands": found.edition if grade else None},
            (*rating.to_confirm, *doubts),
        )
        for rating, road_class, grade, doubts in zip(
            ratings, road_classes, found.grades, found.doubts, strict=True
        )
    ]
