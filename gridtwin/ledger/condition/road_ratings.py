"""Every index of one road surface: PCI with its treatment, RQI with an IRI, PQI with both."""

from __future__ import annotations

import pandas as pd

from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.pavement_rating import rate_pavement
from gridtwin.ledger.condition.rating import Rating
from gridtwin.ledger.condition.riding import rate_quality, rate_riding
from gridtwin.ledger.condition.workspace_roads import advised

_SIDEWALK = "sidewalk"


def rate_surface(
    parameters: ConditionParameters,
    pavement: str,
    defects: pd.DataFrame,
    *,
    inspected_area_m2: float,
    iri: float | None,
    road_class: str | None,
) -> list[Rating]:
    """Ratings of a pavement; a sidewalk has no riding quality. Raises as `rate_pavement` does."""
    surface = rate_pavement(
        parameters, pavement, defects, inspected_area_m2=inspected_area_m2, road_class=road_class
    )
    if pavement == _SIDEWALK:
        return [surface]
    riding = None if iri is None else rate_riding(parameters, iri, road_class=road_class)
    made = [advised(parameters, surface, None if riding is None else riding.grade)]
    if riding is not None:
        made.append(riding)
        if road_class is not None:
            made.append(
                rate_quality(parameters, riding.value or 0.0, surface.value or 0.0, road_class=road_class)
            )
    return made
