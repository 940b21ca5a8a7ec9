"""Cards checked against the rules of `data/card_rules.toml`, roads first: strips and bridges rest on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards import _check_roads, _check_rows, _check_strips, _check_structures, _check_values
from gridtwin.ledger.cards.breaches import FINDING_COLUMNS, Breach, breach_table
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.conversion import COST, COST_TEXT
from gridtwin.ledger.cards.definition import STRIP
from gridtwin.ledger.cards.stored import stored_tables
from gridtwin.ledger.cards.table import LIMITS, SHAPE, CardTable
from gridtwin.ledger.rules import Severity, load_rules
from gridtwin.progress import Progress, both, silent
from gridtwin.store import Workspace

Check = Callable[[CardContext, CardTable, Mapping[str, Any]], Iterable[Breach]]  # Any: parameters of a rule
# Rules of the store's conversion and shape checks, by the rule here that tells them.
_UNREADABLE, _TEXTS = ("type", "digits", "code"), ("length", "control")
_SHAPES = ("coordinate", "geometry", "kind", "valid", "place", "width", "join")
_SHARED: dict[str, Check] = {
    "01": _check_values.required_filled,
    "02": _check_values.unread_as("domain"),
    "03": _check_values.unread_as(*_UNREADABLE),
    "04": _check_values.unread_as(*LIMITS),
    "05": _check_values.unread_as(*_TEXTS),
    "06": _check_values.unread_as(*_SHAPES),
    "07": _check_values.has_shape,
    "08": _check_rows.keys_once,
    "09": _check_rows.length_agrees,
    "10": _check_values.dates_not_future,
    "11": _check_values.dates_not_early,
    "12": _check_values.year_agrees,
    "13": _check_values.values_plausible,
    "14": _check_values.card_complete,
    "15": _check_values.area_agrees,
    "16": _check_rows.names_once,
    "17": _check_rows.places_once,
}
_STRUCTURES: dict[str, Check] = {
    "18": _check_values.codes_free,
    "24": _check_structures.on_road,
    "25": _check_structures.road_name_known,
    "26": _check_values.unread_as(COST),
    "27": _check_values.unread_as(COST_TEXT),
}
CHECKS: dict[str, dict[str, Check]] = {
    "road": {f"R{number}": check for number, check in _SHARED.items()}
    | {
        "R20": _check_roads.stations_forward,
        "R21": _check_roads.sections_apart,
        "R22": _check_roads.stations_on_road,
        "R23": _check_roads.sections_in_order,
        "R24": _check_roads.gaps_between,
        "R25": _check_roads.stations_agree,
        "R26": _check_roads.lanes_fit,
        "R27": _check_roads.width_in_range,
        "R28": _check_roads.sections_agree,
        "R29": _check_roads.widths_above_nought,
    },
    STRIP: {
        "R30": _check_strips.road_known,
        "R31": _check_rows.keys_once,
        "R32": _check_strips.no_longer_than_road,
        "R33": _check_strips.area_agrees,
        "R34": _check_values.unread_as("domain", *_UNREADABLE, *LIMITS, *_TEXTS),
        "R35": _check_values.required_filled,
        "R36": _check_roads.widths_above_nought,
    },
    "bridge": {f"B{number}": check for number, check in (_SHARED | _STRUCTURES).items()}
    | {
        "B20": _check_structures.spans_given,
        "B21": _check_structures.spans_readable,
        "B22": _check_structures.spans_counted,
        "B23": _check_structures.spans_add_up,
        "B28": _check_structures.widths_fit,
    },
    "tunnel": {f"T{number}": check for number, check in (_SHARED | _STRUCTURES).items()}
    | {"T28": _check_structures.height_limit_fits},
}


def check_stored_cards(
    workspace: Workspace, class_name: str, *, now: datetime, progress: Progress = silent
) -> gpd.GeoDataFrame:
    """Findings about the stored cards of a class; those of roads with their sidewalks and medians."""
    told = (class_name, STRIP) if class_name == "road" else (class_name,)
    tables, routes = stored_tables(workspace, subjects=told)
    context = CardContext(tables, now.date(), routes, override_dir=workspace.root / "standards")
    return check_cards(context, crs=workspace.crs, classes=told, progress=progress)[0]


def check_cards(
    context: CardContext, *, crs: Any, classes: Iterable[str] = tuple(CHECKS), progress: Progress = silent
) -> tuple[gpd.GeoDataFrame, dict[str, NDArray[np.bool_]]]:
    """Findings, and by class which rows have an error. `classes` says whose rules run."""
    own = context.override_dir
    rules = load_rules("card_rules", None if own is None else Path(own) / "card_rules.toml")
    wanted = [name for name in CHECKS if name in context.tables and name in set(classes)]
    todo = sum(len(CHECKS[name]) for name in wanted)
    parts: list[pd.DataFrame] = []
    refused: dict[str, NDArray[np.bool_]] = {}
    done = 0
    for name in wanted:
        table = context.tables[name]
        errors: dict[str, NDArray[np.bool_]] = {}
        asked = replace(context, refused=dict(refused), errors=errors)
        found = []
        for rule_id, check in CHECKS[name].items():
            rule = rules[rule_id]
            progress(done / max(todo, 1), both(f"{rule.id} {rule.en}", f"{rule.id} {rule.zh}"))
            found.append(breach_table(rule, check(asked, table, rule.parameters), table))
            if rule.severity is Severity.ERROR:
                _mark(errors, found[-1], len(table))
            done += 1
        refused[name] = _refused(found, len(table))
        found = [_without_repeats(part, errors) for part in found]
        parts += [part for part in found if len(part)]
    progress(1.0)
    return _gathered(parts, crs), refused


def _refused(found: list[pd.DataFrame], count: int) -> NDArray[np.bool_]:
    bad = np.zeros(count, dtype=bool)
    for part in found:
        errors = part.loc[part["severity"] == Severity.ERROR, "at"]
        bad[errors.to_numpy(dtype=np.int64)] = True
    return bad


def _mark(errors: dict[str, NDArray[np.bool_]], found: pd.DataFrame, count: int) -> None:
    for column, rows in found.groupby("column")["at"]:
        errors.setdefault(str(column), np.zeros(count, dtype=bool))[rows.to_numpy(dtype=np.int64)] = True


def _without_repeats(found: pd.DataFrame, errors: Mapping[str, NDArray[np.bool_]]) -> pd.DataFrame:
    """Without warnings about a cell that an error tells of already; a shape may have several faults."""
    if not len(found) or found["severity"].iloc[0] == Severity.ERROR:
        return found
    pairs = zip(found["column"], found["at"], strict=True)
    repeated = [column != SHAPE and column in errors and bool(errors[column][at]) for column, at in pairs]
    return found[~np.array(repeated, dtype=bool)]


def _gathered(parts: list[pd.DataFrame], crs: Any) -> gpd.GeoDataFrame:
    names = list(FINDING_COLUMNS)
    joined = (
        pd.concat([part[names] for part in parts], ignore_index=True)
        if parts
        else pd.DataFrame(columns=names)
    )
    joined["row"] = joined["row"].astype("Int64")
    made = gpd.GeoDataFrame(joined, geometry="geometry", crs=crs)
    return made.sort_values(["table", "row", "rule"], kind="stable", ignore_index=True)
