"""What the commands of sensing share: workspace and store, sensors by code, times and tables."""

from __future__ import annotations

import getpass
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import tr
from gridtwin.cli.access._common import print_table

if TYPE_CHECKING:
    from gridtwin.sensing.channels import Channels
    from gridtwin.sensing.sectors import Property, Sector
    from gridtwin.sensing.store import SensingStore
    from gridtwin.store import Workspace

_WRITTEN = (
    ("m3", "m³"),
    ("m2", "m²"),
    ("s2", "s²"),
    ("degC", "°C"),
    ("deg", "°"),
    ("ug", "µg"),
    ("ue", "µε"),
)
__all__ = ["print_table"]
ZONE = ZoneInfo("Asia/Shanghai")
MOMENTS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
WorkspaceArgument = Annotated[
    Path, typer.Argument(metavar="WORKSPACE", help=tr("workspace folder", "工作空间目录"))
]
SectorOption = Annotated[
    list[str] | None, typer.Option("--sector", help=tr("of this sector, repeatable", "仅此行业，可重复"))
]


@dataclass(frozen=True, slots=True)
class Sensing:
    """An open workspace with its sensing store, register and sectors."""

    workspace: Workspace
    store: SensingStore
    channels: Channels
    sectors: dict[str, Sector]

    def numbers(self, codes: Sequence[str]) -> list[int]:
        """Channels of these device numbers.

        Raises:
            UnknownSensor: one is not in the register.
        """
        from gridtwin.sensing.errors import UnknownSensor

        for code in codes:
            if code not in self.channels.by_code:
                raise UnknownSensor(
                    f"the register has no sensor '{code}'; 'gridtwin sense sensors' lists them",
                    zh=f"登记中没有传感器“{code}”；可用gridtwin sense sensors查看",
                )
        return [self.channels.by_code[code] for code in codes]

    def of(self, number: int) -> dict[str, str]:
        """Code, name, sector, property and unit of a channel; empty texts where the sensor is gone."""
        at = self.channels.position(number) if number <= int(self.channels.number.max(initial=0)) else -1
        names = ("code", "name", "sector", "property", "unit")
        return {name: str(getattr(self.channels, name)[at]) if at >= 0 else "" for name in names}

    def property_of(self, sector: str, name: str) -> Property | None:
        """What a sector says of a property."""
        return self.sectors[sector].properties.get(name) if sector in self.sectors else None

    def named(self, sector: str, name: str) -> str:
        """Sector and property in the user's language."""
        known = self.property_of(sector, name)
        if known is None:
            return f"{sector} {name}"
        own = self.sectors[sector]
        return tr(f"{own.en}: {known.en}", f"{own.zh}·{known.zh}")


@contextmanager
def opened(workspace: Path) -> Iterator[Sensing]:
    """A workspace with its sensing store."""
    from gridtwin.sensing.register import load_channels
    from gridtwin.sensing.sectors import load_sectors
    from gridtwin.sensing.store import open_sensing
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as city, open_sensing(city) as store:
        yield Sensing(city, store, load_channels(city, store), load_sectors(city.root / "standards"))


def now() -> datetime:
    """The present moment."""
    return datetime.now(ZONE)


def own_name() -> str:
    """Who types: the user of this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def shown(at_ms: float | None, *, seconds: bool = True) -> str:
    """A moment for a person."""
    if at_ms is None:
        return "–"
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at_ms)
    return moment.astimezone(ZONE).strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M")


def iso(at_ms: float | None) -> str | None:
    """A moment for a program."""
    return None if at_ms is None else datetime.fromtimestamp(at_ms / 1000, tz=ZONE).isoformat()


def ms(moment: datetime) -> int:
    """Milliseconds since 1970 UTC of a moment; one without a zone is Chinese time."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=ZONE)
    return int(aware.timestamp() * 1000)


def unit_shown(unit: str) -> str:
    """A unit as people write it; the register has it in plain letters."""
    for plain_text, written in _WRITTEN:
        unit = unit.replace(plain_text, written)
    return "" if unit == "1" else unit


def number_shown(value: float | None, unit: str = "") -> str:
    """A value with its unit, as many digits as say something."""
    if value is None or math.isnan(value):
        return "–"
    text = f"{value:.4g}" if abs(value) < 10_000 else f"{value:,.0f}"
    return f"{text} {unit_shown(unit)}".rstrip()


def headings(english: Sequence[str], chinese: Sequence[str]) -> Sequence[str]:
    """Headings in the user's language."""
    return english if tr("en", "zh") == "en" else chinese


def plain(row: dict[str, Any], *moments: str) -> dict[str, Any]:  # Any: columns
    """A row for a program, with times as texts."""
    return {key: iso(value) if key in moments else value for key, value in row.items()}
