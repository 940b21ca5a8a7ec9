"""Evaluation results as a table for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from change_detection.evaluation import SetResult

_COLUMNS = (
    ("data set", 16),
    ("detector", 10),
    ("scenes", 7),
    ("P", 6),
    ("R", 6),
    ("F1", 6),
    ("IoU", 6),
    ("hit", 6),
    ("obj P", 6),
    ("F1@0.5", 7),
    ("FA/km²", 8),
    ("s/Mpx", 6),
)


def print_table(results: Sequence[SetResult]) -> str:
    """A table, one line a data set and detector.

    P, R, F1, IoU by pixel; hit: share of true objects found; obj P: share of predicted objects that touch
    truth; F1@0.5: objects matched at IoU 0.5; FA: predicted objects with less than 10 % truth;
    s/Mpx: seconds in the chain a megapixel, without opening the detector and laying out tiles.
    """
    head = "  ".join(
        f"{name:>{width}}" if i > 1 else f"{name:<{width}}" for i, (name, width) in enumerate(_COLUMNS)
    )
    return "\n".join([head, "-" * len(head), *(_line(result) for result in results)])


def to_json(results: Sequence[SetResult], target: Path) -> None:
    """Write all figures to a file, wholly or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".part-{target.name}")
    beside.write_text(
        json.dumps([_plain(result) for result in results], indent=1, ensure_ascii=False), "utf-8"
    )
    beside.replace(target)


def _plain(result: SetResult) -> dict[str, object]:
    figures = asdict(result)
    return {
        **{key: figures[key] for key in figures if key not in ("counts", "scores")},
        **figures["scores"],
        "counts": figures["counts"],
    }


def _line(result: SetResult) -> str:
    s = result.scores
    figures = [
        *(
            _figure(value, 3)
            for value in (s.precision, s.recall, s.f1, s.iou, s.object_hit_rate, s.object_precision)
        ),
        _figure(s.matched_f1, 3),
        _figure(s.false_alarms_per_km2, 1),
        _figure(result.seconds_per_megapixel, 2),
    ]
    cells = [result.data_set, result.detector, str(result.scenes), *figures]
    return "  ".join(
        f"{cell:>{width}}" if i > 1 else f"{cell:<{width}}"
        for i, (cell, (_, width)) in enumerate(zip(cells, _COLUMNS, strict=True))
    )


def _figure(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"
