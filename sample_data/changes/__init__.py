"""What changed between the two dates: the second scene, and the truth about every change."""

from __future__ import annotations

import numpy as np

from sample_data.changes.buildings import add_floors, build_permitted, build_unpermitted, extend
from sample_data.changes.ground import demolish, dig, pile
from sample_data.changes.ledger import ChangeLedger
from sample_data.changes.light import put_sheds, replace_roofs

# In the order they take their places: what needs a given spot first.
_KINDS = {
    "new_permitted": build_permitted,
    "demolition": demolish,
    "roof": replace_roofs,
    "added_floor": add_floors,
    "extension": extend,
    "new_unpermitted": build_unpermitted,
    "earthworks": dig,
    "temporary": put_sheds,
    "stockpile": pile,
}


def make_changes(ledger: ChangeLedger, counts: dict[str, int], rng: np.random.Generator) -> None:
    """Change the city as often as `counts` says for each kind."""
    for kind, change in _KINDS.items():
        change(ledger, counts[kind], rng)


__all__ = ["ChangeLedger", "make_changes"]
