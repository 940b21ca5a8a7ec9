"""How far around a proposed pipe something must be known, wherever the search for a way out moves it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from pipe_network.clearance.nearby import near_m
from pipe_network.clearance.rules import Rules
from pipe_network.levels import parse_section
from pipe_network.planned.route import Proposal
from pipe_network.planned.search import aside_by
from pipe_network.planned.settings import settings


def reach_m(proposal: Proposal, rules: Rules) -> float:
    """From the line as proposed to the farthest that judging any position of it has to know of."""
    return near_m(rules) + _strays_m(proposal)


def _strays_m(proposal: Proposal) -> float:
    """How far a place of the line may come to lie from the line as proposed, with half its width.

    At a sharp bend a vertex goes farther than the line is shifted.
    """
    xy = shapely.get_coordinates(proposal.line)
    xy = xy[np.r_[True, (np.diff(xy, axis=0) != 0).any(axis=1)]]
    most = settings().shift_most_m
    moved = [shapely.get_coordinates(aside_by(proposal, metres).line) for metres in (-most, most)]
    section = parse_section(proposal.section)
    width = section[0] if section else (proposal.diameter_mm or 0.0) / 1000
    return max(float(np.hypot(*(one - xy).T).max()) for one in moved) + width / 2


def shapes_near(
    shapes: Sequence[shapely.Geometry] | None, line: shapely.LineString, metres: float
) -> list[shapely.Geometry] | None:
    """Only the shapes within a distance in plan; None stays None."""
    if shapes is None:
        return None
    held = np.asarray(shapes, object)
    return list(held[shapely.dwithin(line, held, metres)])
