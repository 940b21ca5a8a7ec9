"""A run as one HTML file that plays by itself: no server, no network, both languages."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely

from gridtwin.store import atomic
from gridtwin.store.outputs import check_output, writing
from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork
from pipe_network.simulation.colour_range import colour_range, sources_of
from pipe_network.simulation.map_image import QUANTITIES, clock, usual_quantities
from pipe_network.simulation.results import Results, Series

_TOP = 1000  # values are whole thousandths of the range of their quantity
_MOST_FRAMES = 120
_TITLES = {
    "epanet": ("Water network", "给水管网"),
    "swmm": ("Storm sewers", "雨水管网"),
    "gas": ("Gas network", "燃气管网"),
    "heat": ("Heat network", "热力管网"),
}


def write_animation(network: PipeNetwork, results: Results, path: Path, *, name: str = "") -> None:
    """Write the animation of a run; long runs are thinned out evenly to 120 frames.

    Raises:
        BadPipeData: no point of the network has a place.
    """
    page = files("pipe_network").joinpath("data/animation.html").read_text("utf-8")
    # Names come from users: nothing in them may end the element that carries the data.
    text = json.dumps(animation_data(network, results, name), ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    with writing(path):
        atomic.write_text(check_output(path), page.replace("__DATA__", safe))


def animation_data(network: PipeNetwork, results: Results, name: str) -> dict[str, Any]:
    """What the page draws: places in metres from the lower left corner, values in thousandths of a range."""
    points = network.points[network.points.geometry.notna()].drop_duplicates("point_no")
    lines = network.lines[network.lines.geometry.notna()].drop_duplicates("line_no")
    if points.empty:
        raise BadPipeData("no point has a place; there is no map to draw", zh="没有任何管点有坐标，无法绘图")
    xy = shapely.get_coordinates(points.geometry.to_numpy())
    shapes = [shapely.get_coordinates(shape) for shape in lines.geometry]
    everything = np.concatenate([xy, *shapes])
    low, size = everything.min(axis=0), np.ptp(everything, axis=0)
    # A thousandth of a screen is fine enough, whatever unit the model's plane is in.
    digits = int(max(0, 4 - np.floor(np.log10(max(size.max(), 1e-9)))))
    frames = np.unique(
        np.linspace(0, len(results.times_s) - 1, min(len(results.times_s), _MOST_FRAMES)).astype(int)
    )
    shown = usual_quantities(results, points=points)
    # A flow against the drawn direction of its line is as large as one along it.
    sizes = {name: frame.abs() for name, frame in results.links.items()}
    english, chinese = _TITLES.get(results.engine, (results.engine, results.engine))
    return {
        "title": {"en": f"{english} {name}".strip(), "zh": f"{chinese} {name}".strip()},
        "top": _TOP,
        "size": (size.round(digits)).tolist(),
        "clocks": [clock(results.times_s[frame]) for frame in frames],
        "nodes": {
            "names": points["point_no"].astype(str).tolist(),
            "xy": (xy - low).round(digits).ravel().tolist(),
            "quantities": _quantities(results.nodes, points["point_no"], frames, sources_of(points)),
            "shown": shown.nodes,
        },
        "links": {
            "shapes": [(shape - low).round(digits).ravel().tolist() for shape in shapes],
            "quantities": _quantities(sizes, lines["line_no"], frames),
            "shown": shown.links,
        },
    }


def _quantities(
    series: Series, names: pd.Series, frames: np.ndarray, sources: frozenset[str] = frozenset()
) -> dict[str, Any]:
    """Values in thousandths of the range that the colours stand for; outside it below 0 or above 1000."""
    found = {}
    for quantity, frame in series.items():
        if quantity not in QUANTITIES:
            continue
        unique = frame.loc[:, ~frame.columns.duplicated()]
        values = unique.reindex(columns=names).to_numpy(float)[frames]
        low, high = colour_range(unique, without=sources)
        share = np.round((values - low) / (high - low) * _TOP)
        is_known = np.isfinite(share)
        whole = np.where(is_known, share, 0).astype(np.int64).astype(object)
        whole[~is_known] = None
        english, chinese, unit = QUANTITIES[quantity]
        found[quantity] = {
            "en": english, "zh": chinese, "unit": unit, "low": low, "high": high,
            "frames": whole.tolist(),
        }  # fmt: skip
    return found
