"""What a point does in its network (valve, source, service end …): `data/point_roles.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.standards import load_table
from pipe_network.classes import class_facts
from pipe_network.errors import BadPipeData
from pipe_network.topology.graph import Flags


def has_role(points: pd.DataFrame, role: str) -> Flags:
    """Whether each point has a role by its appurtenance or feature, and by its class where that counts."""
    table = _table()[role]
    names = role_names(role)
    found = points["appurtenance"].isin(names) | points["feature"].isin(names)
    wanted = table.get("classes")
    if wanted:
        codes = points["pipe_class"].unique()
        among = [code for code in codes if {code, class_facts(str(code)).major} & set(wanted)]
        found &= points["pipe_class"].isin(among)
    return found.to_numpy(bool)


def carries(status: pd.Series) -> Flags:
    """Whether lines of these states carry anything; an unknown state does."""
    return ~np.asarray(status.isin(_table()["not_carrying"]["status"]), bool)


def role_names(role: str) -> tuple[str, ...]:
    """Names that have a role; some stand in no table of point names."""
    entry = _table()[role]
    return (*entry["names"], *entry.get("unlisted", ()))


@cache
def _table() -> dict[str, Any]:
    table = tomllib.loads(files("pipe_network").joinpath("data/point_roles.toml").read_text("utf-8"))
    known = {row["name"] for row in load_table("pipe_feature_codes")}
    known |= {row["name"] for row in load_table("pipe_point_names_local")}
    for role, entry in table.items():
        strange = [name for name in entry.get("names", ()) if name not in known]
        if strange:
            raise BadPipeData(
                f"point_roles.toml: [{role}] {strange} stand in no table of point names",
                zh=f"point_roles.toml：[{role}]中{'、'.join(strange)}不在点名称表中",
            )
    return table
