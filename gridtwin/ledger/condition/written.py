"""Defects and scores as a person writes them in one line: `线裂 12 x 0.2`, `坑槽 2 m2 30 mm`, `主梁=85`."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pandas as pd

from gridtwin.ledger.errors import BadConditionInput

_NUMBER = r"(\d+(?:\.\d+)?)"
# Tried in this order: m2 and mm before m.
_MEASURES = (
    (re.compile(rf"{_NUMBER}\s*[x×*]\s*{_NUMBER}(?:\s*m\b)?"), ("length_m", "width_m")),
    (re.compile(rf"{_NUMBER}\s*(?:m2|m²|㎡|平方米)"), ("area_m2",)),
    (re.compile(rf"{_NUMBER}\s*(?:mm|毫米)"), ("depth_mm",)),
    (re.compile(rf"{_NUMBER}\s*(?:m\b|米)"), ("length_m",)),
    (re.compile(rf"{_NUMBER}\s*(?:pcs|个|处)"), ("count",)),
)


def read_defects(texts: Iterable[str]) -> pd.DataFrame:
    """Defects as `rate_pavement` takes them, one a text.

    A text is the distress and its measures: `12 x 0.2` (length × width, m), `4 m`, `2.5 m2`, `3 pcs` (or 个),
    and `30 mm` for the depth.

    Raises:
        BadConditionInput: something in a text is no measure.
    """
    rows = [_read_defect(text) for text in texts]
    columns = ["distress", "length_m", "width_m", "depth_mm", "count", "area_m2"]
    return pd.DataFrame(rows, columns=columns)


def _read_defect(text: str) -> dict[str, object]:
    name, _, rest = text.strip().partition(" ")
    row: dict[str, object] = {"distress": name}
    for pattern, columns in _MEASURES:
        found = pattern.search(rest)
        if found:
            row |= {column: float(number) for column, number in zip(columns, found.groups(), strict=True)}
            rest = rest[: found.start()] + " " + rest[found.end() :]
    if not name or rest.strip():
        raise BadConditionInput(
            f"defect '{text}': write the distress and its measures, such as '线裂 12 x 0.2', "
            f"'坑槽 2 m2 30 mm', '路框差 3 pcs'",
            zh=f"病害“{text}”：请写病害类型和量测值，如“线裂 12 x 0.2”“坑槽 2 m2 30 mm”“路框差 3 个”",
        )
    return row


def read_written_scores(texts: Iterable[str]) -> dict[str, object]:
    """Scores of `NAME=SCORE` texts; `NAME=none` for a component that is not there.

    Raises:
        BadConditionInput: no `=`, no number, or a component twice.
    """
    scores: dict[str, object] = {}
    for text in texts:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not equals or not name or name in scores:
            raise _bad_score(text)
        try:
            scores[name] = None if value.casefold() in {"none", "无"} else float(value)
        except ValueError as error:
            raise _bad_score(text) from error
    return scores


def _bad_score(text: str) -> BadConditionInput:
    return BadConditionInput(
        f"score '{text}': write NAME=SCORE once for each component, such as 主梁=85, or 人行道=none where "
        f"there is none",
        zh=f"评分“{text}”：每个构件写一次“名称=分值”，如主梁=85；没有该构件写人行道=无",
    )
