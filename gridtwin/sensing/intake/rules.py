"""What the intake makes of times and values: clocks, batches, what is kept how long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.moments import ms_of
from gridtwin.sensing.tables import laid_over

FILE_NAME = "sensing_intake.toml"


@dataclass(frozen=True, slots=True)
class Retention:
    """How many days rows are kept."""

    raw_days: float
    minute_days: float
    hour_days: float
    refused_days: float
    alarm_days: float


@dataclass(frozen=True, slots=True)
class IntakeRules:
    """Clock limits in milliseconds, sizes of batches, what is kept of refused messages, retention."""

    earliest_ms: int
    ahead_ms: int
    late_ms: int
    batch_rows: int
    batch_wait_s: float
    refused_keep: int
    refused_text: int
    retention: Retention


def load_intake_rules(standards_dir: Path | None = None) -> IntakeRules:
    """The rules, with a city's `sensing_intake.toml` laid over them.

    Raises:
        BadSensingTable: a key is unknown, or a value is no positive number or no time.
    """
    override = None if standards_dir is None else standards_dir / FILE_NAME
    table = laid_over("intake", override)
    clock, batch, refused = table["clock"], table["batch"], table["refused"]
    earliest = clock["earliest"]
    if not isinstance(earliest, datetime) or earliest.tzinfo is None:
        raise BadSensingTable(
            f"{FILE_NAME}: clock.earliest must be a time with its zone such as 2000-01-01T00:00:00Z; "
            f"it is {earliest}",
            zh=f"{FILE_NAME}：clock.earliest须为带时区的时间，如2000-01-01T00:00:00Z；现为{earliest}",
        )
    return IntakeRules(
        earliest_ms=ms_of(earliest),
        ahead_ms=int(_positive(clock, "ahead_s") * 1000),
        late_ms=int(_positive(clock, "late_s") * 1000),
        batch_rows=int(_positive(batch, "rows")),
        batch_wait_s=_positive(batch, "wait_s"),
        refused_keep=int(_positive(refused, "keep")),
        refused_text=int(_positive(refused, "text")),
        retention=Retention(**{key: _positive(table["retention"], key) for key in table["retention"]}),
    )


def _positive(table: Mapping[str, Any], key: str) -> float:  # Any: TOML values
    value = table[key]
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise BadSensingTable(
            f"{FILE_NAME}: {key} must be a number above 0; it is {value!r}",
            zh=f"{FILE_NAME}：{key}须为大于0的数；现为{value!r}",
        )
    return float(value)
