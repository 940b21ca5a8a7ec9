"""`workspace.toml`: what a workspace is called, where it lies and where its rows are kept."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pyproj import CRS
from pyproj.exceptions import CRSError

from gridtwin.standards import DivisionCode
from gridtwin.store import atomic
from gridtwin.store.errors import BadSettings, NewerWorkspace, NoWorkspace

FILE_NAME = "workspace.toml"
FORMAT_VERSION = 1  # of the folder and of this file; the tables have their own, see migration.py

_KEYS = ("format_version", "name", "crs", "division", "created_at")

_TEMPLATE = """\
# A GridTwin workspace. The layers are in city.gpkg, or in the database named by `store`.
format_version = {format_version}
name = {name}
crs = {crs}
division = {division}
created_at = {created_at}
"""


@dataclass(frozen=True, slots=True)
class Settings:
    """The content of `workspace.toml`. `crs` is an EPSG code; `store` a PostgreSQL address or None."""

    name: str
    crs: int
    division: str
    created_at: datetime
    store: str | None = None
    format_version: int = FORMAT_VERSION


def check(settings: Settings) -> None:
    """Refuse values that break a rule.

    Raises:
        BadSettings: with the value, the rule and the way out.
    """
    if not settings.name.strip():
        raise BadSettings("a workspace needs a name, for example 'Lanzhou Chengguan'")
    if not re.fullmatch(r"\d{6}", settings.division):
        raise BadSettings(
            f"division '{settings.division}' is not a six-digit administrative code (GB/T 2260), "
            "for example 620102"
        )
    for problem in DivisionCode.explain(settings.division):
        raise BadSettings(problem.message_en)
    if settings.created_at.tzinfo is None:
        raise BadSettings(f"created_at {settings.created_at} has no time zone; give an aware datetime")
    if settings.store is not None and not settings.store.startswith(
        ("postgresql://", "postgresql+psycopg://")
    ):
        raise BadSettings(
            f"store '{settings.store}' is not a postgresql:// address; leave it out for GeoPackage"
        )
    _check_crs(settings.crs)


def _check_crs(epsg: int) -> None:
    try:
        crs = CRS.from_epsg(epsg)
    except CRSError as error:
        raise BadSettings(f"EPSG:{epsg} is not a known coordinate system; try 4513 to 4554") from error
    if not crs.is_projected:
        raise BadSettings(
            f"EPSG:{epsg} ({crs.name}) is not projected; a workspace measures in metres: "
            "choose the CGCS2000 3-degree zone of the city, EPSG 4513 to 4554"
        )


def save(root: Path, settings: Settings) -> None:
    """Write `workspace.toml` in one step."""
    text = _TEMPLATE.format(
        format_version=settings.format_version,
        name=_quoted(settings.name),
        crs=settings.crs,
        division=_quoted(settings.division),
        created_at=settings.created_at.isoformat(),
    )
    if settings.store is not None:
        text += f"store = {_quoted(settings.store)}\n"
    atomic.write_text(root / FILE_NAME, text)


def load(root: Path) -> Settings:
    """Read `workspace.toml`.

    Raises:
        NoWorkspace: the folder has none.
        NewerWorkspace: its format is newer than this program.
        BadSettings: it cannot be understood.
    """
    path = root / FILE_NAME
    if not path.is_file():
        raise NoWorkspace(
            f"{root} is not a workspace: it has no {FILE_NAME}; create one with 'gridtwin init'"
        )
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        missing = [key for key in _KEYS if key not in raw]
        if missing:
            raise BadSettings(f"{path} lacks {', '.join(missing)}; docs/store.md shows a whole one")
        version = int(raw["format_version"])
        if version > FORMAT_VERSION:
            raise NewerWorkspace(
                f"{path}: format version {version} is newer than {FORMAT_VERSION}, the newest this GridTwin "
                "reads; install a newer GridTwin"
            )
        settings = Settings(
            name=str(raw["name"]),
            crs=int(raw["crs"]),
            division=str(raw["division"]),
            created_at=raw["created_at"],
            store=raw.get("store"),
            format_version=version,
        )
    except UnicodeDecodeError as error:
        raise BadSettings(f"{path} is not UTF-8 text ({error.reason} at byte {error.start})") from error
    except BadSettings:
        raise
    except (TypeError, ValueError) as error:
        raise BadSettings(f"{path}: {error}; docs/store.md shows what belongs in it") from error
    check(settings)
    return settings


def _quoted(text: str) -> str:
    escaped = "".join(_escaped(character) for character in text)
    return f'"{escaped}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return character if character.isprintable() else f"\\u{ord(character):04X}"
