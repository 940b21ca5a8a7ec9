"""Columns of points and lines as arrays, whether a source has them or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Objects = NDArray[np.object_]


def numbers(frame: pd.DataFrame, name: str) -> Floats:
    """The column as floats; NaN where it is empty, no number, or not there at all."""
    if name not in frame:
        return np.full(len(frame), np.nan)
    return np.asarray(pd.to_numeric(frame[name], errors="coerce").to_numpy(float, na_value=np.nan), float)


def texts(frame: pd.DataFrame, name: str) -> Objects:
    """The column as stripped text; "" where it is empty or not there at all."""
    if name not in frame:
        return np.full(len(frame), "", object)
    column = frame[name]
    known = column.notna().to_numpy()
    found = np.full(len(frame), "", object)
    if known.any():
        found[known] = column[known].astype(str).str.strip().to_numpy(object)
    return found


def filled(frame: pd.DataFrame, name: str) -> Bools:
    """Where the column holds anything but empty text."""
    if name in frame and not is_text_like(frame[name]):
        return np.asarray(frame[name].notna(), bool)
    return np.asarray(texts(frame, name) != "", bool)


def is_text_like(column: pd.Series[Any]) -> bool:
    """Whether values may be text."""
    return not (
        pd.api.types.is_numeric_dtype(column.dtype) or pd.api.types.is_datetime64_any_dtype(column.dtype)
    )


def within(values: Objects, allowed: Iterable[object]) -> Bools:
    """Where a value is one of those allowed."""
    return np.array(pd.Series(values, dtype=object).isin(list(allowed)), np.bool_)


def by_class(codes: Objects, rule: Callable[[str], object]) -> Objects:
    """`rule(code)` for every pipe class code, asked once a code."""
    unique, place = np.unique(codes.astype(str), return_inverse=True)
    answers = np.empty(len(unique), object)
    answers[:] = [rule(str(code)) for code in unique]
    return np.asarray(answers[place], object)
