"""Census checks on position and codes: C05–C10, C15."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.census.breaches import Breach
from gridtwin.ledger.census.context import CensusContext
from gridtwin.ledger.census.duplicates import Duplicates, find_repeated, find_stored
from gridtwin.ledger.census.table import Column
from gridtwin.standards import explain_code

_POINT = 0


def position_usable(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C05: there is a point, with finite coordinates."""
    kinds = shapely.get_type_id(context.table.frame.geometry.to_numpy())
    is_point = kinds == _POINT
    finite = np.isfinite(context.xy).all(axis=1)
    reasons = (
        (kinds == -1, "it is empty, or x and y are no numbers", "为空，或坐标不是数字"),
        ((kinds > _POINT), "it is not a point", "不是点"),
        (is_point & ~finite, "its coordinates are empty or not finite", "坐标为空或不是有限数"),
    )
    for wrong, why, why_zh in reasons:
        yield Breach(np.flatnonzero(wrong), None, {"why": why, "why_zh": why_zh})


def inside_some_grid(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C06: the position lies in a unit grid."""
    at = np.flatnonzero((context.located < 0) & np.isfinite(context.xy).all(axis=1))
    yield Breach(at, None, {"x": context.xy[at, 0], "y": context.xy[at, 1]})


def stated_grid_known(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C07: the stated grid exists."""
    stated = context.column("grid_code")
    yield Breach(
        np.flatnonzero(stated.notna().to_numpy() & (context.grids.number_of(stated) < 0)), "grid_code"
    )


def inside_stated_grid(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C08: the position lies in the stated grid, or no further off than the accuracy class allows."""
    at, distance = outside_stated(context)
    actual = context.grids.codes[context.located[at]]
    tolerance = tolerance_m(context, at)
    off = distance > tolerance
    yield Breach(at[off], "grid_code", {"actual": actual[off], "distance_m": distance[off]})


def outside_stated(context: CensusContext) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Rows that lie in another grid than the stated one, and how far they are from it."""
    stated = context.grids.number_of(context.column("grid_code"))
    at = np.flatnonzero((stated >= 0) & (context.located >= 0) & (stated != context.located))
    return at, context.grids.distance_m(stated[at], context.xy[at, 0], context.xy[at, 1])


def tolerance_m(context: CensusContext, at: NDArray[np.int64]) -> NDArray[np.float64]:
    """Mean error in metres of the stated accuracy class, else of the one the class asks for, else 0."""
    demands = context.standards.demands
    asked = context.column("class_code").take(at).map(demands.accuracy)
    accuracy = context.column("accuracy").take(at).fillna(asked)
    return np.asarray(accuracy.map(demands.mean_error_m).astype(float).fillna(0.0), dtype=np.float64)


def repeated_in_table(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C09: no two rows of a class closer than its distance."""
    classes, xy = _by_class(context)
    found = find_repeated(classes, xy, context.standards.demands.duplicate_m)
    yield _suspects(found, context.table.rows[found.other])


def repeated_in_store(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C10: no stored component of the class closer than its distance."""
    classes, xy = _by_class(context)
    stored = context.stored
    found = find_stored(classes, xy, stored.classes, stored.xy, context.standards.demands.duplicate_m)
    yield _suspects(found, stored.codes[found.other])


def _by_class(context: CensusContext) -> tuple[NDArray[np.object_], NDArray[np.float64]]:
    """Class and place of the rows that lie in a grid; other rows have an error of their own."""
    xy = np.where((context.located >= 0)[:, None], context.xy, np.nan)
    return context.column("class_code").to_numpy(dtype=object), xy


def _suspects(found: Duplicates, other: NDArray[np.generic]) -> Breach:
    limits = [f"{limit:g}" for limit in found.limit_m]
    return Breach(found.at, None, {"other": other, "distance_m": found.distance_m, "limit_m": limits})


def stated_code_free(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C15: a stated code has the right form, division and class, occurs once and was never given before."""
    codes = context.column("code")
    rows = np.flatnonzero(codes.notna().to_numpy())
    if len(rows) == 0:
        return
    text = codes.take(rows)
    class_code = context.column("class_code").take(rows).fillna("")
    lost = pd.Series(context.table.lost_codes[rows], index=text.index)
    malformed = ~text.str.fullmatch(r"\d{16}")
    other_place = text.str[:6] != context.division
    other_class = text.str[6:10] != class_code
    twice = text.duplicated(keep="first")
    used = text.isin(list(context.stored.used_codes))
    reasons = (
        (
            lost,
            "it was a number, of which a spreadsheet keeps 15 digits: format the column as text",
            "该编码为数字格式，表格软件只保留15位有效数字，请将该列设为文本格式",
        ),
        (malformed, None, None),
        (
            other_place,
            f"it does not begin with the division {context.division}",
            f"前6位不是本地区划代码{context.division}",
        ),
        (other_class, "its digits 7–10 are not the class code", "第7～10位与类别代码不一致"),
        (twice, "an earlier row has it; one component, one code", "与前面的行重复，一部件一编码"),
        (
            used,
            "it is or was given to a stored component; codes are never given again",
            "已被使用过，编码不得重复使用",
        ),
    )
    done = pd.Series(data=False, index=text.index)
    for wrong, why, why_zh in reasons:
        at = rows[(wrong & ~done).to_numpy(dtype=bool)]
        done |= wrong
        if why is None or why_zh is None:
            yield _malformed(at, codes)
        else:
            yield Breach(at, "code", {"why": why, "why_zh": why_zh})


def _malformed(at: NDArray[np.int64], codes: Column) -> Breach:
    problems = [explain_code("component", code) for code in codes.take(at)]
    why = [found[0].message_en.partition("' ")[2] if found else "not 16 digits" for found in problems]
    why_zh = [found[0].message_zh.partition("”")[2] if found else "不是16位数字" for found in problems]
    return Breach(at, "code", {"why": why, "why_zh": why_zh})
