"""Search over codes, names and addresses of everything that has a place."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.model.feature_class import FeatureClass
from twin_server.city import City
from twin_server.labels import plain
from twin_server.layers import scene_layers

_FIELDS = ("name", "address", "project", "location")
_EXACT, _LEADING, _INSIDE = 0, 1, 2
_OF_A_CLASS = (
    3  # of equally good hits so many come first, then those of other classes: none crowds out the rest
)


def find_features(city: City, query: str, *, limit: int) -> list[dict[str, Any]]:
    """Best matches first: exact codes, then texts that begin with the query, then texts that contain it."""
    wanted = query.strip().casefold()
    if not wanted:
        return []
    hits: list[tuple[int, int, int, dict[str, Any]]] = []
    for layer in reversed(scene_layers()):
        index = _index(city, layer.name, city.state(layer.name))
        found = _matches(layer.feature_class, index, wanted=wanted, limit=limit)
        hits += in_turns(found)
    hits.sort(key=lambda hit: hit[:3])
    return [hit[3] for hit in hits[:limit]]


def in_turns(found: list[tuple[int, str, dict[str, Any]]]) -> list[tuple[int, int, int, dict[str, Any]]]:
    """Rank, turn and length of the hits of one class: how good, in which helping, short before long."""
    ordered = sorted(found, key=lambda hit: (hit[0], len(hit[1])))
    ranks = [rank for rank, _, _ in ordered]
    return [
        (rank, (place - ranks.index(rank)) // _OF_A_CLASS, len(text), hit)
        for place, (rank, text, hit) in enumerate(ordered)
    ]


@lru_cache(maxsize=64)
def _index(city: City, class_name: str, state: str) -> pd.DataFrame:
    """Id and searchable texts of a class, in one state of it."""
    declared = next(layer.feature_class for layer in scene_layers() if layer.name == class_name)
    columns = _text_columns(declared)
    if not columns:
        return pd.DataFrame({"id": pd.Series(dtype="string")})
    frame = city.read(class_name, columns=columns)[["id", *columns]]
    texts = {name: frame[name].astype("string").fillna("") for name in frame.columns}
    folded = {f"folded {name}": texts[name].str.casefold() for name in columns}
    return pd.DataFrame(texts | folded)


def _matches(
    declared: FeatureClass, index: pd.DataFrame, *, wanted: str, limit: int
) -> list[tuple[int, str, dict[str, Any]]]:
    rank = np.full(len(index), 9)
    for column in _text_columns(declared):
        text = index[f"folded {column}"]
        here = np.select(
            [text == wanted, text.str.startswith(wanted), text.str.contains(wanted, regex=False)],
            [_EXACT, _LEADING, _INSIDE],
            default=9,
        )
        rank = np.minimum(rank, here)
    best = np.argsort(rank, kind="stable")[:limit]
    return [
        (int(rank[i]), _text(declared, index, i), _result(declared, index, i))
        for i in best
        if rank[i] <= _INSIDE
    ]


def _text_columns(declared: FeatureClass) -> tuple[str, ...]:
    code = (declared.code_field,) if declared.code_field else ()
    return (*code, *(name for name in _FIELDS if name in declared.field_names and name not in code))


def _text(declared: FeatureClass, index: pd.DataFrame, row: int) -> str:
    return next((text for column in _text_columns(declared) if (text := str(index[column].iat[row]))), "")


def _result(declared: FeatureClass, index: pd.DataFrame, row: int) -> dict[str, Any]:
    values = [str(index[column].iat[row]) for column in _text_columns(declared)]
    shown = [value for value in values if value]
    return {
        "class": declared.name,
        "class_zh": declared.title_zh,
        "class_en": declared.title_en,
        "id": plain(index["id"].iat[row]),
        "title": shown[0],
        "subtitle": " · ".join(shown[1:]),
    }
