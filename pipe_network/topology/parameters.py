"""Parameters of traces, isolation and sewers: `data/topology.toml`, checked when first read."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from pipe_network.errors import BadPipeData


@cache
def _table() -> dict[str, Any]:
    table = tomllib.loads(files("pipe_network").joinpath("data/topology.toml").read_text("utf-8"))
    for part in ("trace", "isolation", "spill", "backup"):
        for name, value in table.get(part, {}).items():
            if isinstance(value, int | float) and not value > 0:
                raise BadPipeData(
                    f"topology.toml: [{part}] {name} is {value}; it must be above 0",
                    zh=f"topology.toml：[{part}]中{name}为{value}；应大于0",
                )
    return table


def trace_parameters() -> dict[str, float]:
    """Parameters of traces."""
    return dict(_table()["trace"])


def isolation_parameters() -> dict[str, float]:
    """Parameters of isolation plans."""
    return dict(_table()["isolation"])


def spill_parameters() -> dict[str, float]:
    """Parameters of the travel time of spills, but for the roughness."""
    return {name: value for name, value in _table()["spill"].items() if isinstance(value, int | float)}


def roughness() -> dict[str, float]:
    """Manning's n by material of CJJ 61; "" is for materials that are not listed."""
    return dict(_table()["spill"]["roughness"])


def backup_parameters() -> dict[str, float]:
    """Parameters of water behind a blockage."""
    return dict(_table()["backup"])
