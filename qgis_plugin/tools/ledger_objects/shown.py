"""Values of rows as people read them: titles of domains, days, stationing, yuan."""

from __future__ import annotations

import datetime
from typing import Any

from gridtwin.model import Field, domain

from ... import compat
from ...forms.inspection_lists import title
from ...translation import language, pick
from ...workspace.workspace import Workspace

_NAMES = {"distress", "part", "component", "kind", "conclusion", "quantity_unit"}  # stored in Chinese
_UNITS = {"m2": "m²", "m3": "m³", "deg": "°"}  # as people write them


def shown(field: Field, value: Any, workspace: Workspace) -> str:
    """A value of that field; empty text for NULL."""
    value = compat.plain(value)
    if value is None:
        return ""
    if field.domain:
        return domain(field.domain, override_dir=workspace.standards).title(value, language())
    if field.type.value == "boolean":
        return pick("是", "yes") if value else pick("否", "no")
    return _by_name(field.name, value)


def _by_name(name: str, value: Any) -> str:
    if name.endswith("station_m"):
        return station_text(float(value))
    if name.endswith("_cents"):
        return f"{int(value) / 100:,.2f}"
    if name in _NAMES:
        return title(_UNITS.get(str(value), str(value)))
    return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{round(value, 3):g}" if abs(value) < 1e6 else f"{value:,.0f}"
    return str(value)


def index_title(name: str) -> str:
    """An index as a short label: its letters where it has some (PCI), else its title."""
    return name if name.isupper() else domain("condition_index").title(name, language())


def heading(field: Field) -> str:
    """Title of a field with its unit."""
    unit = {**_UNITS, "CNY 0.01": pick("元", "CNY")}.get(field.unit or "", field.unit)
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
