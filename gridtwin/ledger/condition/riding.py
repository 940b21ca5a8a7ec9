"""RQI from IRI, and PQI from RQI and PCI (formulas of `index_formulas`, weights of `pqi_weights`; CJJ 36-2016)."""

from __future__ import annotations

import numpy as np

from gridtwin.ledger.condition.formulas import Array, formula
from gridtwin.ledger.condition.grading import edition_doubt, find_bands
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Doubt, Rating, table_doubts
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


def rate_riding(parameters: ConditionParameters, iri_m_per_km: float, *, road_class: str | None = None) -> Rating:
    """RQI of one section.

    Raises:
        BadConditionInput: IRI below 0 or not a number.
    """
    if not np.isfinite(iri_m_per_km) or iri_m_per_km < 0:
        raise BadConditionInput(
            f"IRI {iri_m_per_km} m/km: it is a number from 0", zh=f"IRI {iri_m_per_km} m/km：应为不小于0的数"
        )
    value = float(riding_index(parameters, np.array([iri_m_per_km]))[0])
    row = parameters.index_formula("RQI")
    details = {"iri_m_per_km": iri_m_per_km, "formula": row["formula"]}
    doubts = table_doubts("index_formulas", [row], "formula of RQI", "RQI公式")
    return graded(parameters, Rating("RQI", value, None, details, doubts), road_class)


def rate_quality(parameters: ConditionParameters, rqi: float, pci: float, *, road_class: str) -> Rating:
    """PQI of one section from its RQI and PCI."""
    value = float(quality_index(parameters, np.array([rqi]), np.array([pci]), road_class=road_class)[0])
    rqi_weight, pci_weight = quality_weights(parameters, road_class)
    row = parameters.index_formula("PQI")
    rows = parameters.rows("pqi_weights", road_class=road_class)
    details = {
        "rqi": rqi,
        "pci": pci,
        "w1_rqi": rqi_weight,
        "w2_pci": pci_weight,
        "formula": row["formula"],
    }
    doubts = (
        *table_doubts("index_formulas", [row], "formula of PQI", "PQI公式"),
        *table_doubts("pqi_weights", rows, "weights of PQI", "PQI权重"),
    )
    return graded(parameters, Rating("PQI", value, None, details, doubts), road_class)


def graded(parameters: ConditionParameters, rating: Rating, road_class: str | None) -> Rating:
    """The rating with the grade of its value for a road class; without bands it says so instead."""
    if rating.value is None:
        return rating
    try:
        edition = parameters.road_edition
        bands = find_bands(parameters, rating.index, road_class or "", standard=edition)
    except NoConditionTable:
        doubt = no_grade(rating.index, road_class)
        return Rating(rating.index, rating.value, None, rating.details, (*rating.to_confirm, doubt))
    doubts = (
        *rating.to_confirm,
        *bands.doubts,
        *edition_doubt(parameters, rating.index, road_class or "", rating.value),
    )
    details = {**rating.details, "road_class": road_class, "bands": bands.standard}
    return Rating(rating.index, rating.value, bands.grade(rating.value), details, doubts)


def no_grade(index: str, road_class: str | None) -> Doubt:
    """Says that an index of an unknown road class has no grade."""
    return Doubt(
        "road_class",
        f"{index} has no grade: no bands for road class '{road_class or ''}'",
        f"{index}未定级：没有道路等级“{road_class or ''}”的分级标准",
    )
