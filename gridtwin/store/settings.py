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
DATABASE_NAME = "city.gpkg"
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
        raise BadSettings(
            "a workspace needs a name, for example 'Lanzhou Chengguan'", zh="工作区需要名称，例如“兰州城关”"
        )
    if not re.fullmatch(r"\d{6}", settings.division):
        raise BadSettings(
            f"division '{settings.division}' is not a six-digit administrative code (GB/T 2260), "
            "for example 620102",
            zh=f"行政区划代码“{settings.division}”不是六位数字（GB/T 2260），例如620102",
        )
    for problem in DivisionCode.explain(settings.division):
        raise BadSettings(problem.message_en, zh=problem.message_zh)
    if settings.created_at.tzinfo is None:
        raise BadSettings(
            f"created_at {settings.created_at} has no time zone; give an aware datetime",
            zh=f"created_at {settings.created_at}没有时区；请给出带时区的时间",
        )
    if settings.store is not None and not settings.store.startswith(
        ("postgresql://", "postgresql+psycopg://")
    ):
        raise BadSettings(
            f"store '{settings.store}' is not a postgresql:// address; leave it out for GeoPackage",
            zh=f"store“{settings.store}”不是postgresql://地址；如用GeoPackage请去掉此项",
        )
    _check_crs(settings.crs)


def _check_crs(epsg: int) -> None:
    try:
        crs = CRS.from_epsg(epsg)
    except CRSError as error:
        raise BadSettings(
            f"EPSG:{epsg} is not a known coordinate system; try 4513 to 4554",
            zh=f"EPSG:{epsg}不是已知的坐标系；可选4513至4554",
        ) from error
    if not crs.is_projected:
        raise BadSettings(
            f"EPSG:{epsg} ({crs.name}) is not projected; a workspace measures in metres: "
            "choose the CGCS2000 3-degree zone of the city, EPSG 4513 to 4554",
            zh=f"EPSG:{epsg}（{crs.name}）不是投影坐标系，而工作区以米计量；"
            "请选择本市所在的CGCS2000三度带，EPSG 4513至4554",
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
            f"{root} is not a workspace: it has no {FILE_NAME}; create one with 'gridtwin init'",
            zh=f"{root}不是工作区：没有{FILE_NAME}；请用gridtwin init创建",
        )
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        missing = [key for key in _KEYS if key not in raw]
        if missing:
            raise BadSettings(
                f"{path} lacks {', '.join(missing)}; docs/store.md shows a whole one",
                zh=f"{path}缺少{', '.join(missing)}；完整示例见docs/store.md",
            )
        version = int(raw["format_version"])
        if version > FORMAT_VERSION:
            raise NewerWorkspace(
                f"{path}: format version {version} is newer than {FORMAT_VERSION}, the newest this GridTwin "
                "reads; install a newer GridTwin",
                zh=f"{path}：格式版本{version}高于此GridTwin可读的最高版本{FORMAT_VERSION}；"
                "请安装更新的GridTwin",
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
        raise BadSettings(
            f"{path} is not UTF-8 text ({error.reason} at byte {error.start})",
            zh=f"{path}不是UTF-8文本（第{error.start}字节：{error.reason}）；请另存为UTF-8",
        ) from error
    except BadSettings:
        raise
    except (TypeError, ValueError) as error:
        raise BadSettings(
            f"{path}: {error}; docs/store.md shows what belongs in it",
            zh=f"{path}：{error}；应有内容见docs/store.md",
        ) from error
    check(settings)
    return settings


def _quoted(text: str) -> str:
    escaped = "".join(_escaped(character) for character in text)
    return f'"{escaped}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return character if character.isprintable() else f"\\u{ord(character):04X}"
