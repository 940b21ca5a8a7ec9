"""Values of rows as people read them: titles of domains, days, stationing, yuan."""

from __future__ import annotations

import datetime
from typing import Any

from gridtwin.model import Field, domain

from ... import compat
from ...translation import language, pick
from ...workspace.workspace import Workspace


def shown(field: Field, value: Any, workspace: Workspace) -> str:
    """A value of that field; empty text for NULL."""
    value = compat.plain(value)
    if value is None:
        return ""
    if field.domain:
        return domain(field.domain, override_dir=workspace.standards).title(value, language())
    if field.type.value == "boolean":
        return pick("是", "yes") if value else pick("否", "no")
    if field.name.endswith("station_m"):
        return station_text(float(value))
    if field.name.endswith("_cents"):
        return f"{int(value) / 100:,.2f}"
    return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{round(value, 3):g}" if abs(value) < 1e6 else f"{value:,.0f}"
    return str(value)


def heading(field: Field) -> str:
    """Title of a field with its unit."""
    unit = {"m2": "m²", "CNY 0.01": pick("元", "CNY")}.get(field.unit or "", field.unit)
    title = pick(field.zh, field.en)
    is_stationing = field.name.endswith("station_m")
    return f"{title} ({unit})" if unit and not is_stationing else title


def station_text(metres: float) -> str:
    """Metres as 桩号, to the millimetre: 1250.5 → K1+250.5, −12 → K0-012."""
    whole = round(abs(metres) * 1000)
    kilometres, rest = divmod(whole, 1_000_000)
    units, fraction = divmod(rest, 1000)
    tail = f".{fraction:03d}".rstrip("0") if fraction else ""
    is_below = metres < 0 and whole > 0
    head = f"-{kilometres}" if is_below and kilometres else str(kilometres)
    return f"K{head}{'-' if is_below else '+'}{units:03d}{tail}"
