"""Plant one or two defects of every kind that a two-table delivery can show.

Numbers are those of the collected checks (docs/sample-city.md). Not planted, because the tables cannot show
them: 16 and 19 (lines have no vertices of their own), 44 (one survey area), 50 (lines have no identifiers).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sample_data.survey import cell_defects, level_defects, network_defects, point_defects
from sample_data.survey.draft import Draft

Plant = Callable[[Draft, np.random.Generator], None]

# check number → (Chinese title, how it is planted)
# The source goes first: later defects keep away from the line at which its piece is reported.
DEFECTS: dict[int, tuple[str, Plant]] = {
    48: network_defects.DEFECTS[48],
    **point_defects.DEFECTS,
    **network_defects.DEFECTS,
    **level_defects.DEFECTS,
    **cell_defects.DEFECTS,
}


def plant_defects(draft: Draft, rng: np.random.Generator) -> None:
    """Change the tables and list every defect in draft.planted. Structural defects go first, cells last."""
    for _, plant in DEFECTS.values():
        plant(draft, rng)
