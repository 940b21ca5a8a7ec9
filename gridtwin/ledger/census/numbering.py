"""Component codes: 6 digits division, 4 digits class, 6 digits sequence in table order (GB/T 30428.2).

Numbers go on after the highest ever used in a class, retired components included: no code is given again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.errors import CodesExhausted

LAST_NUMBER = 999_999


def last_used(codes: Iterable[str], division: str) -> dict[str, int]:
    """Highest number used in each class of the division, by the codes of stored and retired components."""
    text = pd.Series(list(codes), dtype="object").dropna().astype(str)
    mine = text[text.str.fullmatch(rf"{division}\d{{10}}")]
    numbers = mine.str[10:].astype(np.int64)
    return {str(code): int(number) for code, number in numbers.groupby(mine.str[6:10]).max().items()}


def number_components(
    class_codes: NDArray[np.object_], division: str, used: Mapping[str, int] | None = None
) -> NDArray[np.object_]:
    """16-digit code of each row, counted within its class in row order.

    Raises:
        CodesExhausted: a class would need more than 999,999 numbers.
    """
    classes = pd.Series(class_codes, dtype="object")
    start = classes.map(dict(used or {})).fillna(0).astype(np.int64)
    number = start + classes.groupby(classes).cumcount() + 1
    if len(number) and number.max() > LAST_NUMBER:
        full = classes.iloc[int(number.argmax())]
        raise CodesExhausted(
            f"class {full} would need number {number.max()} in division {division}; six digits end at "
            f"{LAST_NUMBER} and retired numbers are not given again",
            zh=f"行政区划{division}的类别{full}需要编到{number.max()}号；六位顺序码最大为{LAST_NUMBER}，"
            "已注销的号码不再使用",
        )
    codes = division + classes.astype(str) + number.astype(str).str.zfill(6)
    numbered: NDArray[np.object_] = codes.to_numpy(dtype=object)
    return numbered
