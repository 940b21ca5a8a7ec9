"""The range that colours of a map stand for: where most junctions lie, not where a reservoir does."""

from __future__ import annotations

import numpy as np
import pandas as pd

from pipe_network.topology.roles import has_role

QUANTILES = (0.02, 0.98)
_LEAST = 1e-3  # engines fill pipes to rounding; a narrower range would show noise


def colour_range(values: pd.DataFrame, *, without: frozenset[str] = frozenset()) -> tuple[float, float]:
    """The 2 % and 98 % quantiles over all times of all objects but some; of these too if no other has values.

    >>> frame = pd.DataFrame({"A": [10.0], "B": [20.0], "R": [900.0]})
    >>> [round(end, 2) for end in colour_range(frame, without=frozenset("R"))]
    [10.2, 19.8]
    """
    for frame in (values.drop(columns=[name for name in values if name in without]), values):
        every = frame.to_numpy(float)
        known = every[np.isfinite(every)]
        if known.size:
            low, high = np.quantile(known, QUANTILES)
            return float(low), float(max(high, low + _LEAST))
    return 0.0, 1.0


def sources_of(points: pd.DataFrame) -> frozenset[str]:
    """Reservoirs, tanks and other points that feed a network, by what they are."""
    is_source = has_role(points.reindex(columns=["pipe_class", "appurtenance", "feature"]), "source")
    return frozenset(points["point_no"].astype(str)[is_source])
