"""Candidates for a budget: rated road sections, what may be done to each, at what cost and effect."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.ledger.hosts import host_codes
from gridtwin.ledger.works.budget.treatments import Array, Treatment, Treatments
from gridtwin.store import Workspace

_ROAD = [
    "id",
    "code",
    "section_no",
    "name",
    "road_class",
    "pavement",
    "aadt",
    "length_m",
    "width_m",
    "area_m2",
]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Sections and their options.

    Attributes:
        sections: host_id, host_code, name, road_class, index, grade, area_m2, aadt; in order of the code.
        options: section (row of `sections`), treatment, cost_cents (int64), after, benefit; the usual
            treatment of a section comes first among its options.
        unrated, unmeasured, assumed_aadt: sections without a rating or an area, which are left out, and
            those whose traffic was assumed by class.
    """

    sections: pd.DataFrame
    options: pd.DataFrame
    unrated: int = 0
    unmeasured: int = 0
    assumed_aadt: int = 0

    @property
    def mean_index(self) -> float:
        """Mean of the index now, weighted by area."""
        return float(np.average(self.sections["index"], weights=self.sections["area_m2"]))


def road_candidates(workspace: Workspace, treatments: Treatments, *, as_of: datetime.date) -> Candidates:
    """Road sections with their last rating up to a day."""
    roads = workspace.read("road", columns=[*_ROAD, "carriageway_area_m2"]).drop(columns="geometry")
    rated = _ratings(workspace, treatments.index, as_of)
    rows = pd.DataFrame(roads).merge(rated, how="left", left_on="id", right_on="host_id")
    rows["area_m2"] = _areas(rows)
    unrated = rows["index"].isna()
    unmeasured = ~unrated & ~(rows["area_m2"] > 0)
    kept = rows[~unrated & ~unmeasured].copy()
    kept["host_code"] = host_codes("road", kept)
    assumed = kept["aadt"].isna()
    kept["aadt"] = (
        kept["aadt"].astype("float64").fillna(kept["road_class"].map(dict(treatments.assumed_aadt)))
    )
    kept["defects_m2"] = kept["id"].map(_defect_areas(workspace)).fillna(0.0)
    kept = kept.sort_values("host_code", ignore_index=True)
    return Candidates(
        kept, options_of(kept, treatments), int(unrated.sum()), int(unmeasured.sum()), int(assumed.sum())
    )


def options_of(sections: pd.DataFrame, treatments: Treatments) -> pd.DataFrame:
    """The options of sections (index, grade, pavement, area_m2, defects_m2, length_m, aadt)."""
    parts = []
    groups = sections.groupby(["pavement", "grade"], dropna=False, sort=True)
    for (pavement, grade), rows in groups:
        for rank, treatment in enumerate(treatments.options(str(pavement), str(grade))):
            parts.append(_option(rows, treatment, treatments.benefit).assign(rank=rank))
    if not parts:
        return pd.DataFrame(columns=["section", "treatment", "cost_cents", "after", "benefit", "rank"])
    made = pd.concat(parts, ignore_index=True)
    made = made[(made["benefit"] > 0) & (made["cost_cents"] > 0)]
    return made.sort_values(["section", "rank"], ignore_index=True)


def _option(rows: pd.DataFrame, treatment: Treatment, benefit: str) -> pd.DataFrame:
    before = rows["index"].to_numpy(dtype=float)
    after = treatment.after(before)
    area = rows["area_m2"].to_numpy(dtype=float)
    treated = area * treatment.share
    if treatment.on_defects:
        found = rows["defects_m2"].to_numpy(dtype=float)
        treated = np.where(found > 0, np.minimum(found, area), treated)
    weight = area if benefit == "area" else _traffic(rows)
    return pd.DataFrame(
        {
            "section": rows.index.to_numpy(),
            "treatment": treatment.name,
            "cost_cents": cents(treated, treatment.cents_per_m2),
            "after": after,
            "benefit": np.round((after - before) * weight, 6),
        }
    )


def cents(area_m2: Array, cents_per_m2: int) -> Any:  # Any: numpy's int64 array
    """Cost of an area, measured to 0.01 m², in whole cents (half a cent is rounded up)."""
    return (np.round(area_m2 * 100).astype(np.int64) * cents_per_m2 + 50) // 100


def _traffic(rows: pd.DataFrame) -> Array:
    made: Array = rows["length_m"].to_numpy(dtype=float) / 1000 * rows["aadt"].to_numpy(dtype=float)
    return made


def _areas(rows: pd.DataFrame) -> pd.Series[float]:
    by_card = rows["carriageway_area_m2"].fillna(rows["area_m2"])
    return by_card.fillna(rows["length_m"] * rows["width_m"])


def _ratings(workspace: Workspace, index: str, as_of: datetime.date) -> pd.DataFrame:
    where = {"host_class": "road", "index_name": index}
    columns = ["host_id", "rated_on", "value", "grade"]
    rows = pd.DataFrame(workspace.read("condition_rating", where=where, columns=columns))
    rows = rows[rows["rated_on"] <= pd.Timestamp(as_of)].sort_values("rated_on", kind="stable")
    return rows.drop_duplicates("host_id", keep="last").rename(columns={"value": "index"})


def _defect_areas(workspace: Workspace) -> dict[str, float]:
    where = {"host_class": "road", "state": ["open", "ordered", "watched"]}
    with workspace.asking() as questions:
        found = questions.grouped("defect", ["host_id"], where=where, total="area_m2")
    return dict(zip(found["host_id"], found["total"].fillna(0.0), strict=True))
