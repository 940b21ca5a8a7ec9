"""Strategies that go down a list: the first sections that the money lasts for."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.works.budget.candidates import Candidates

Chosen = NDArray[np.int64]  # positions of options


def worst_first(candidates: Candidates) -> Chosen:
    """Sections by their index, the lowest first; of equals the one with more traffic."""
    rows = candidates.sections
    return _usual(candidates, np.lexsort((-rows["aadt"].to_numpy(float), rows["index"].to_numpy(float))))


def most_used_first(candidates: Candidates) -> Chosen:
    """Sections by their traffic, the most first; of equals the one with the lower index."""
    rows = candidates.sections
    return _usual(candidates, np.lexsort((rows["index"].to_numpy(float), -rows["aadt"].to_numpy(float))))


def take(candidates: Candidates, queue: Chosen, budget_cents: int, minimums: Mapping[str, int]) -> Chosen:
    """Options of the queue that the budget pays: first for each class up to its minimum, then in order.

    A section that no longer fits is passed over; the next ones may fit.
    """
    costs = candidates.options["cost_cents"].to_numpy(np.int64)
    classes = candidates.sections["road_class"].to_numpy(object)
    of_option = classes[candidates.options["section"].to_numpy(np.int64)]
    taken: list[int] = []
    left = int(budget_cents)
    for name, least in minimums.items():
        spent = 0
        for option in queue[of_option[queue] == name]:
            if spent >= least:
                break
            if costs[option] <= left:
                taken.append(int(option))
                spent, left = spent + int(costs[option]), left - int(costs[option])
    already = set(taken)
    for option in queue:
        if int(option) not in already and costs[option] <= left:
            taken.append(int(option))
            left -= int(costs[option])
    return np.sort(np.array(taken, dtype=np.int64))


def _usual(candidates: Candidates, order: NDArray[np.intp]) -> Chosen:
    """The usual option of each section that has one, sections in the given order."""
    sections = candidates.options["section"].to_numpy(np.int64)
    first = np.full(len(candidates.sections), -1)
    first[sections[::-1]] = np.arange(len(sections))[::-1]
    queue: Chosen = first[order]
    return queue[queue >= 0]
