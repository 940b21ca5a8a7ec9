"""English of features and appurtenances of pipe points, which are stored in Chinese."""

from __future__ import annotations

import csv
from functools import cache

from ..paths import pipe_tables


@cache
def english_points() -> dict[str, str]:
    """English by the stored name, of the national table and of local surveys."""
    with (pipe_tables() / "point_words.csv").open(encoding="utf-8", newline="") as stream:
        return {row["zh"]: row["en"] for row in csv.DictReader(stream)}
