"""FCI of sidewalks: bands and deducts of an older edition; no formula was seen, PCI's is taken."""

from __future__ import annotations

from gridtwin.ledger.condition.grading import find_bands
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Doubt, Rating, unique_doubts

_BY_ANALOGY = Doubt(
    "index_formulas",
    "no formula of FCI was seen: that of PCI is taken by analogy, all distresses in one group",
    "未见FCI公式：参照PCI计算，全部病害作为一组",
)


def as_sidewalk(parameters: ConditionParameters, rating: Rating) -> Rating:
    """A PCI made with the sidewalk's deducts, as FCI with its grade."""
    if rating.value is None:
        return rating
    bands = find_bands(parameters, "FCI", parameters.pavements["sidewalk"])
    doubts = unique_doubts([(_BY_ANALOGY,), rating.to_confirm, bands.doubts])
    details = {**rating.details, "bands": bands.standard}
    return Rating("FCI", rating.value, bands.grade(rating.value), details, doubts)


def grade_sidewalk_riding(parameters: ConditionParameters, rqi: float) -> Rating:
    """RQI of a sidewalk, graded by the bands of the older edition."""
    bands = find_bands(parameters, "RQI", parameters.pavements["sidewalk"])
    return Rating("RQI", rqi, bands.grade(rqi), {"bands": bands.standard}, bands.doubts)
