"""Values that cannot be, by the range that the city model declares: shown as not known, and told of."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gridtwin.model.feature_class import Field

FARTHEST_M = (
    5_000_000  # up to here coordinates of a workspace lie on the earth for sure; farther ones are tried
)


def implausible(field: Field, values: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Which values lie outside the declared range; those that are not known do not."""
    low = -np.inf if field.minimum is None else field.minimum
    high = np.inf if field.maximum is None else field.maximum
    wrong: NDArray[np.bool_] = (values < low) | (values > high)
    return wrong
