"""What a reader of a long section must be told about gaps in its data."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.classes import Flow, class_facts
from pipe_network.levels import sizes
from pipe_network.sections.drawing import Words

Floats = NDArray[np.float64]
_NAMES = 4


def profile_notes(
    lines: pd.DataFrame, crown: Floats, node_ground: Floats, nodes: Sequence[str]
) -> tuple[Words, ...]:
    """Notes on missing levels, sizes and ground, and flow directions that were taken for granted."""
    numbers = lines["line_no"].astype(str).to_numpy()
    gaps = numbers[~np.isfinite(crown).all(axis=1)]
    unsized = numbers[np.isnan(sizes(lines).height_m)]
    groundless = np.asarray(nodes, object)[np.isnan(node_ground)]
    is_gravity = np.array([class_facts(str(code)).flow is Flow.GRAVITY for code in lines["pipe_class"]])
    undirected = numbers[is_gravity & lines["flow_direction"].isna().to_numpy()]
    told = (
        _note(gaps, "处管段缺高程，图中留空", "without levels, left as gaps"),
        _note(unsized, "处管段缺管径，按单线绘制", "without a size, drawn as one line"),
        _note(groundless, "个管点缺地面高程", "without ground level"),
        _note(undirected, "处管段未注流向，按起点→终点", "without flow direction, taken from start to end"),
    )
    return tuple(note for note in told if note)


def _note(names: NDArray[np.object_], zh: str, en: str) -> Words | None:
    if not len(names):
        return None
    some = list(dict.fromkeys(map(str, names)))
    listed = ", ".join(some[:_NAMES]) + (" …" if len(some) > _NAMES else "")
    return Words(f"{len(some)}{zh}：{listed}", f"{len(some)} {en}: {listed}")
