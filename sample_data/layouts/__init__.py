"""How each kind of block is laid out: a function of one sketch a kind, gathered here by name."""

from __future__ import annotations

from collections.abc import Callable

from sample_data.layouts.campus import hospital, office, school
from sample_data.layouts.green import bank, farmland, hill, park
from sample_data.layouts.housing import slabs, towers
from sample_data.layouts.oldtown import old_town, perimeter
from sample_data.layouts.trade import commercial
from sample_data.layouts.works import factory, reserve, site, utility
from sample_data.sketch import Sketch

LAYOUTS: dict[str, Callable[[Sketch], None]] = {
    "bank": bank,
    "commercial": commercial,
    "factory": factory,
    "farmland": farmland,
    "hill": hill,
    "hospital": hospital,
    "office": office,
    "old_town": old_town,
    "park": park,
    "perimeter": perimeter,
    "reserve": reserve,
    "school": school,
    "site": site,
    "slabs": slabs,
    "towers": towers,
    "utility": utility,
}

__all__ = ["LAYOUTS"]
